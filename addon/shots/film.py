# SPDX-License-Identifier: GPL-3.0-or-later
"""Shots for all staged scenes of a film: plan, solve, shoot, measure. Long work comes in steps."""

from dataclasses import asdict, replace

import numpy as np

from ..rate import Rate
from ..stage.build_bodies import set_measures
from ..stage.build_location import plan_of
from ..stage.build_scene import PLANNED, blocking_of, code_of
from . import build, checks, kept
from .model import Rules
from .plan import plan_scene
from .report import scene_measures
from .sample import camera_path
from .solid import solid_objects

LENS_GRID = 0.5  # m


def rules_of(settings):
    """The ``Rules`` that a film's settings give: the masked picture is what is framed."""
    aspect = settings.width / settings.height if settings.mask == "none" else float(settings.mask)
    return Rules(aspect=aspect, gate_mm=tuple(settings.gate_mm))


def shoot_film(world, staged, settings, shots, only=None, names=None):
    """Plan and shoot staged scenes.

    ``staged`` {scene id: Blender scene}, ``shots`` the film's shots so far, ``only`` scene ids (None: all), ``names``
    of shots to solve anew without planning again. Yields ``(share, message)``; its value is the film's shots.
    """
    rules = rules_of(settings)
    order = [s for s in world.scenes if s.id in staged and not s.omitted]
    chosen = [s for s in order if only is None or s.id in only]
    mine = {s.id: [shot for shot in shots if shot.scene == s.id] for s in order}
    for i, scene in enumerate(chosen):
        made = staged[scene.id]
        yield i / len(chosen), f"Shooting {made.name}"
        mine[scene.id] = _shoot_scene(scene, world, made, settings, rules, mine[scene.id], names)
    gone = [shot for shot in shots if shot.scene not in mine]
    return [shot for s in order for shot in mine[s.id]] + gone


def _shoot_scene(scene, world, made, settings, rules, before, names):
    """The shots of one scene, planned (unless ``names`` are given), solved and measured; nothing if all is the same."""
    blocking, (_, set_plan) = blocking_of(made), plan_of(made)
    wanted, shots = None, before
    if names is None:
        shots = _planned(scene, world, made, blocking, set_plan, settings, rules, before)
    else:
        wanted = {shot.id for shot in before if shot.name in names}
        if not wanted:
            return before
    stage = build.stage_of(made, shots, set_plan, blocking, rules)
    if names is None and kept.same(made, stage, before, _cameras(made), solid_objects(made)):
        lines = {shot.id: shot.lines for shot in shots}
        return [replace(shot, lines=lines.get(shot.id, shot.lines)) for shot in before]
    shots = build.shoot(made, shots, stage, wanted)
    kept.remember(made, stage, shots, _cameras(made), solid_objects(made))
    return shots


def _planned(scene, world, made, blocking, set_plan, settings, rules, before):
    rate, code = float(Rate.parse(settings.fps)), code_of(made)
    there = {o["backlot_element"] for o in made.objects if "backlot_element" in o}
    return kept.plan(
        made, code, scene, [made[PLANNED], asdict(rules), rate], before,
        lambda: plan_scene(scene, world, blocking, set_plan, rate, rules, (), code, there),
    )  # fmt: skip


def _cameras(made):
    return [o for o in made.objects if o.type == "CAMERA"]


def reshoot(scene, shot, settings):
    """Solve one shot of a staged Blender scene again, as the artist now wants it; returns the shot, measured."""
    return build.resolve(scene, shot, None, None, plan_of(scene)[1], blocking_of(scene), rules_of(settings))


def lens_points(made, shots):
    """Where the lenses of these shots are (x, y, z), to half a metre, in order and without repetition."""
    cameras, points = {o.name: o for o in _cameras(made)}, set()
    for shot in (s for s in shots if s.camera in cameras):
        path = camera_path(made, cameras[shot.camera], checks.check_frames(shot), shot.aspect)
        points |= {tuple(p) for p in (np.round(path.position / LENS_GRID) * LENS_GRID + 0.0).tolist()}
    return sorted(points)


def measure_film(world, staged, shots):
    """Every measure of the staged film, on evaluated joints, surfaces and cameras.

    Yields ``(share, message)``; its value is a list of ``{name, scene, shot, value, unit, n, definition}``. Those of
    places have a ``location`` instead of a scene.
    """
    order = [s for s in world.scenes if s.id in staged and not s.omitted]
    found = []
    for i, scene in enumerate(order):
        made = staged[scene.id]
        yield i / max(len(order), 1), f"Measuring {made.name}"
        own = [shot for shot in shots if shot.scene == scene.id]
        stage = build.stage_of(made, own, plan_of(made)[1], blocking_of(made))
        cameras = {o.name: o for o in made.objects if o.type == "CAMERA"}
        paths = {
            s.id: camera_path(made, cameras[s.camera], checks.check_frames(s), s.aspect)
            for s in own
            if s.camera in cameras
        }
        found += scene_measures(stage, scene, own, paths)
    return found + set_measures(world, {scene.id: staged[scene.id] for scene in order})
