# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scene's shots were planned and solved from, so that shooting again changes only what has to change.

The plan, as it was before the solver made the best of it, and a hash of the stage and of what came of it are kept in
the Blender scene, as plain ID properties.
"""

import hashlib
import json
from dataclasses import asdict, replace

import numpy as np

from ..library import identity
from ..world.records import from_plain, to_plain
from .carry import carry
from .model import Shot
from .plan import lines_of
from .windows import same_windows

PLAN, STATE = "backlot_shot_plan", "backlot_shot_state"
_NOT_PLAYED = ("lines", "number", "heading", "location_name", "time_text", "eighths", "origin")


def plan(made, code, scene, source, previous, make):
    """The shots of a scene: planned by ``make()``, or, while text and ``source`` are the same, those that it has.

    ``source`` is JSON-ready and stands for all else that a plan comes from: blocking, format.
    """
    key = _hash([_essence(to_plain(scene)), source])
    kept = json.loads(made.get(PLAN, "{}"))
    if kept.get("key") == key and previous:
        planned = [from_plain(Shot, shot) for shot in kept["shots"]]
        shots = same_windows(carry(planned, previous, code), previous)
    else:
        planned = [replace(shot, name="") for shot in make()]
        shots = carry(planned, previous, code)
        made[PLAN] = json.dumps({"key": key, "shots": to_plain(planned)}, ensure_ascii=False)
    beats = {beat.id: beat for beat in scene.beats}
    return [replace(s, lines=lines_of([beats[b] for b in s.beats if b in beats]) or s.lines) for s in shots]


def same(made, stage, shots, cameras, solids):
    """Whether neither the stage, nor the shots, nor their cameras have changed since ``remember``."""
    return made.get(STATE) == _state(made, stage, shots, cameras, solids)


def remember(made, stage, shots, cameras, solids):
    """Keep what the shots of a scene were solved from and what came of it."""
    made[STATE] = _state(made, stage, shots, cameras, solids)


def _state(made, stage, shots, cameras, solids):
    sample = stage.sample
    arrays = [sample.frames, *(a for i in sorted(sample.joints) for _, a in sorted(sample.joints[i].items()))]
    arrays += [values[i] for values in (sample.present, sample.boxes) for i in sorted(values)]
    digest = hashlib.blake2b(digest_size=12)
    for array in arrays:
        digest.update((np.round(np.asarray(array, float), 3) + 0.0).tobytes())
    blocks = sorted((o.name, identity.fingerprint(o)) for o in (*cameras, *solids))
    list_ = [to_plain(replace(shot, edit_start=None, measures={}, setup="", lines=[])) for shot in shots]
    digest.update(_hash([made.get(PLAN), asdict(stage.rules), blocks, list_]).encode())
    return digest.hexdigest()


def _essence(data):
    """What is played: not where it stands in the script, which shifts when something above changes."""
    if isinstance(data, dict):
        return {name: _essence(value) for name, value in data.items() if name not in _NOT_PLAYED}
    return [_essence(value) for value in data] if isinstance(data, list) else data


def _hash(data):
    return hashlib.blake2b(json.dumps(_rounded(data), sort_keys=True).encode(), digest_size=12).hexdigest()


def _rounded(data):
    if isinstance(data, dict):
        return {name: _rounded(value) for name, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_rounded(value) for value in data]
    return round(data, 3) if isinstance(data, float) else data
