# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees, bushes and flags that a wind moves: the scene's own instances of those of the place.

The place is shared by scenes of all weathers, so what stands still there is a collection that the view layer of a
windy scene leaves out, and the instances, which share its meshes, stand in its stead.
"""

import json
import math
import zlib

import bpy

from ..library import identity

GREENERY = "greenery"  # role of the collection of a location
LAYERS = "backlot_layers"  # ID property of a scene: which parts of the place its view layer was told to leave out
# How far each thing sways, a tree being 1; those that turn about their pole are below.
SWAYS = {
    "tree": 1.0, "pine": 0.7, "bush": 1.3, "fern": 2.4, "grass": 3.2, "flower": 2.6, "plant": 1.6, "bunting": 1.0,
    "string_lights": 0.8, "palm": 1.2, "cypress": 0.7,
}  # fmt: skip
TURNS = {"flag": 9.0, "corner_flag": 14.0}  # degrees to either side
_LEAN, _SWINGS = 2.0, ((1.8, 2.3), (0.8, 0.87))  # degrees at full wind; (degrees, seconds of a swing)
_PHASES = 4  # of a kind of thing, so that no two neighbours sway alike


def moves(item):
    """Whether a wind moves a planned thing."""
    return item.asset in SWAYS or item.asset in TURNS


def build_wind(air, greenery):
    """Instances of the objects of ``greenery``, a collection or None, that sway; see ``switch_off``."""
    strength, actions = air.plan.weather.wind, {}
    if not strength or greenery is None:
        return
    for still in sorted((o for o in greenery.objects if o.type == "MESH"), key=lambda o: o.name):
        asset = still.data.name.partition(" ")[2].partition(" ")[0]
        if asset not in SWAYS and asset not in TURNS:
            continue
        swaying = air.object(f"wind:{still.get(identity.ID, still.name)}", still.data)
        swaying.matrix_world = still.matrix_world
        swaying.display.show_shadows = still.display.show_shadows
        phase = zlib.crc32(still.name.encode()) % _PHASES
        if (asset, phase) not in actions:
            actions[asset, phase] = _action(air, asset, phase, strength)
        data = swaying.animation_data_create()
        data.action, data.action_slot = actions[asset, phase]


def switch_off(scene, location, windy):
    """Leave the still greenery out of the scene's view layer, or take it in again, unless an artist chose otherwise."""
    before = json.loads(scene.get(LAYERS, "{}"))
    if windy == before.get(GREENERY, False):
        return
    layer = _layer(scene, location)
    if layer is not None and layer.exclude == before.get(GREENERY, False):
        layer.exclude = windy
        scene[LAYERS] = json.dumps({GREENERY: windy})


def greenery_of(location):
    """The collection of a location in which what a wind moves stands still, or None."""
    return next((c for c in location.children if c.get("backlot_role") == GREENERY), None)


def _layer(scene, location):
    scene.view_layers[0].update()
    for place in scene.view_layers[0].layer_collection.children:
        if place.collection == location:
            return next((layer for layer in place.children if layer.collection == greenery_of(location)), None)
    return None


def _action(air, asset, phase, strength):
    """``(action, slot)`` with which all things of a kind and phase sway."""
    action = bpy.data.actions.new(f"{air.scene.name} wind {asset} {phase}")
    slot = action.slots.new(id_type="OBJECT", name="wind")
    bag = action.layers.new("Motion").strips.new(type="KEYFRAME").channelbag(slot, ensure=True)
    if asset in TURNS:
        _swing(bag, 2, 0.0, math.radians(TURNS[asset]) * strength, phase, air.scene)
        return action, slot
    x, y, _ = air.plan.weather.slant
    flat = math.hypot(x, y) or 1.0
    far = math.radians(SWAYS[asset]) * strength
    for index, share in ((0, -y / flat), (1, x / flat)):
        _swing(bag, index, _LEAN * far * share, far * share, phase, air.scene)
    return action, slot


def _swing(bag, index, rest, far, phase, scene):
    """A turn about a world axis that swings for ever about ``rest``, radians."""
    curve = bag.fcurves.new("delta_rotation_euler", index=index)
    curve.keyframe_points.insert(scene.frame_start, rest)
    fps = scene.render.fps / scene.render.fps_base
    for n, (degrees, seconds) in enumerate(_SWINGS):
        wave = curve.modifiers.new("FNGENERATOR")
        wave.function_type, wave.use_additive = "SIN", True
        wave.amplitude, wave.phase_multiplier = degrees * far, math.tau / (seconds * (1 + 0.07 * phase) * fps)
        wave.phase_offset = 1.7 * phase + n
