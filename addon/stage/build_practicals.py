# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps that are switched in a scene: their glow, the light about them and the room's brightness, keyed.

Workbench's own light cannot be keyed within a scene; how dark the room is, is keyed as exposure and white balance of
the scene's view. EEVEE and Cycles have the lamps themselves and the light that walls throw back.
"""

import dataclasses
import json

from .. import compat
from ..world.naming import FIRST_FRAME
from . import air_materials as materials
from . import build_air_lights, build_glows, build_motion
from .atmosphere import lightning, presets, rooms, soft
from .geometry import Shape

DARKNESS = "backlot_darkness"  # ID property of a scene: the keys that it was given
_STOPS = 1.6  # by how many a room without any light is darker
_WHITE, _COLDER = 6500.0, 2200.0  # kelvin: what is left is moonlight
# What of the view is keyed: its value at rest, by how much it is otherwise in full darkness, and in a flash.
_KEYED = {"exposure": (0.0, -_STOPS, 1.25), "white_balance_temperature": (_WHITE, -_COLDER, -1300.0)}
_THROWN_BACK = 0.5  # share of the fill that goes with the lamps


def build_practicals(air, practicals, objects, room):
    """Make what a ``practicals.Practicals`` switches. ``objects`` {item id: object}; ``room``: plan.SetPlan or None."""
    full = _Lit(air)
    for lamp in practicals.lamps:
        changes = [(frame_of(air.scene, at), on) for at, on in lamp.states]
        obj = objects.get(lamp.item)
        if obj is not None:
            for skin in build_glows.skins_of(full, obj, lamp.item):
                build_motion.write_visibility(skin, changes)
        for n, glow in enumerate(lamp.glows):
            if room is not None and glow.kind == "lamp" and room.height is not None:
                _pool(full, f"switched:{lamp.item}:{n}", room, glow, changes)
            if glow.kind in build_air_lights.WATTS:
                light = build_air_lights.lamp(full, glow, f"light:switched:{lamp.item}:{n}")
                _key(light.data, "energy", [(frame, light.data.energy * on) for frame, on in changes])
    fill = air.made("light:fill")
    if fill is not None and practicals.dark:
        energy = fill.data.energy
        keys = [(frame_of(air.scene, at), energy * (1 - _THROWN_BACK * dark)) for at, dark in practicals.dark]
        _key(fill.data, "energy", keys)


class _Lit:
    """The air of a scene in which all lamps burn, whatever the hour."""

    def __init__(self, air):
        self._air, self.scene = air, air.scene
        burning = tuple(
            dataclasses.replace(look, colour=presets.LIT[look.kind][0], level=1.0)
            if look.kind in ("lamp", "fire") and look.level < 1
            else look
            for look in air.plan.glows
        )
        self.plan = dataclasses.replace(air.plan, glows=burning)

    def __getattr__(self, name):
        return getattr(self._air, name)


def _pool(air, key, room, glow, changes):
    look, shape, level = air.plan.room, Shape(), air.plan.centre[2]
    hanging = glow.location[2] - level > rooms.HANGING
    rooms.lamp_pools(shape, glow.location, rooms.outline(room.floor), level, None if hanging else level + room.height)
    if not shape.faces:
        return
    alpha = max(look.pool_alpha, presets.POOL[1] * (1.0 if look.pane_alpha > 0.6 else 0.6))
    looks = {
        name: materials.glowing(air.plan, f"switched {name}", look.pool, thin)
        for name, thin in soft.bands("pool", alpha).items()
    }
    pool = air.shape(f"pools:{key}", shape, looks)
    materials.workbench_only(pool)
    build_motion.write_visibility(pool, changes)


def key_view(scene, dark, flashes=()):
    """Key how bright the view of a scene is, unless an artist has keys of his own there.

    ``dark``: ``[(seconds, darkness)]``; ``flashes``: of lightning, seconds.
    """
    if scene.get(DARKNESS) != _told(scene):
        return
    view = scene.view_settings
    for curve in _curves(scene):
        _forget(scene, curve)
        view.use_white_balance = False
    scene.pop(DARKNESS, None)
    if not flashes and not any(level for _, level in dark):
        return
    view.use_white_balance = True
    for name, (rest, most, lit) in _KEYED.items():
        for at, level, flash in _levels(dark or [(0.0, 0.0)], flashes):
            setattr(view, name, rest + most * level * (1 - 0.7 * flash) + lit * flash)
            view.keyframe_insert(name, frame=frame_of(scene, at))
        setattr(view, name, rest)
    for point in (p for curve in _curves(scene) for p in curve.keyframe_points):
        point.interpolation = "CONSTANT"
    scene[DARKNESS] = _told(scene)


def _levels(dark, flashes):
    """``[(seconds, darkness, strength of a flash)]`` in order of time."""
    changes = [(at, None, level) for at, level in dark]
    changes += [(at + after, strength, None) for at in flashes for after, strength in lightning.FLICKER]
    level = flash = 0.0
    for at, strength, darkness in sorted(changes, key=lambda change: change[0]):
        level, flash = level if darkness is None else darkness, flash if strength is None else strength
        yield at, level, flash


def is_keyed(scene):
    """Whether how bright the view of a scene is changes within it."""
    return bool(_curves(scene))


def _forget(scene, curve):
    name = curve.data_path.rpartition(".")[2]
    for strip in scene.animation_data.action.layers[0].strips:
        strip.channelbag(scene.animation_data.action_slot).fcurves.remove(curve)
    setattr(scene.view_settings, name, _KEYED[name][0])


def _curves(scene):
    data, paths = scene.animation_data, [f"view_settings.{name}" for name in _KEYED]
    return [c for c in compat.curves(data) if c.data_path in paths] if data else []


def _told(scene):
    """The keys of a scene's view as text, or None if it has none."""
    keys = {c.data_path: [[round(float(x), 3) for x in p.co] for p in c.keyframe_points] for c in _curves(scene)}
    return json.dumps(keys) if keys else None


def _key(owner, path, keys):
    for frame, value in keys:
        setattr(owner, path, value)
        owner.keyframe_insert(path, frame=frame)
    for curve in compat.curves(owner.animation_data):
        for point in curve.keyframe_points:
            point.interpolation = "CONSTANT"


def frame_of(scene, seconds):
    """The frame of a scene in which a time from its start falls."""
    return FIRST_FRAME + round(seconds * scene.render.fps / scene.render.fps_base)
