# SPDX-License-Identifier: GPL-3.0-or-later
"""A scene that the script has dropped: its shots wait in the Blender scene, and what is cut of it is not shown."""

import json

from .shots.model import shots_from_json, shots_to_json
from .stage.staged import ASIDE

SHOTS = "backlot_shots"  # ID property of the Blender scene
HUSHED = "backlot_hushed"  # of a strip that is muted for as long as its scene is aside


def put(scene, shots):
    """Keep shots in their scene, which leaves the film."""
    if shots:
        scene[SHOTS] = json.dumps(shots_to_json(shots, 0.0), ensure_ascii=False)


def take_back(scene):
    """The shots that were put aside with a scene, if it was; they are the film's again."""
    text = scene.get(SHOTS)
    if text is None:
        return []
    del scene[SHOTS]
    return shots_from_json(json.loads(text), scene.name).shots


def hush(edit):
    """Mute the strips of scenes that are aside, which an artist worked on, or they would be gone; sound them again."""
    strips = edit.sequence_editor.strips if edit.sequence_editor else ()
    for strip in [s for s in strips if s.type == "SCENE" and s.scene]:
        away = bool(strip.scene.get(ASIDE))
        if away and not strip.mute:
            strip.mute = strip[HUSHED] = True
        elif not away and strip.get(HUSHED):
            strip.mute = False
            del strip[HUSHED]
