# SPDX-License-Identifier: GPL-3.0-or-later
"""The light that comes into a room and lies in it, for Workbench: see ``atmosphere.rooms``."""

import numpy as np

from . import air_materials as materials
from . import build_fall
from .atmosphere import haze, panes, rooms, soft
from .atmosphere.colour import luminance, mix, scale
from .geometry import Shape

_MOST = 12  # lamps that throw pools of light
_NO_TOWN = ("vehicle", "rural")  # what says in a plan's params that there is no street outside
_DARK = 0.6  # alpha of panes from which on it is night in them


def build_rooms(air, room, glows):
    """Windows, sunlight and pools of light of an interior ``room`` (plan.SetPlan). See ``build_atmosphere.build``."""
    if "vehicle" in room.params and not rooms.windows(room.openings):
        _dark_outside(air)
        return
    if _clouded(air, room):
        _panes(air, room)
    if room.height is not None and len(room.floor) > 2:
        floor = rooms.outline(room.floor)
        _sunlight(air, room, floor)
        _pools(air, room, floor, glows)


def _clouded(air, room):
    """Whether the hour lies on the panes: not before the stars, and on a ship's bridge by night only."""
    vista = room.params.get("vista")
    return vista is None or (vista != "space" and air.plan.room.pane_alpha >= _DARK)


def _panes(air, room):
    look, shape = air.plan.room, Shape()
    walls = {wall.id: wall.thickness for wall in room.walls}
    found = rooms.windows(room.openings)
    for opening in found:
        panes.sheet(shape, opening, walls.get(opening.wall, 0.12))
    bands = {f"pane {n}": (mix(look.pane, look.above, n / (panes.BANDS - 1)), look.pane_alpha) for n in
             range(panes.BANDS)}  # fmt: skip
    _show(air, "panes", shape, **bands)
    if air.plan.room.bloom:
        bloom = Shape()
        for opening in found:
            panes.bloom(bloom, opening)
        _show(air, "bloom", bloom, **_soft("bloom", mix(look.pane, look.above, 0.5), look.bloom))
    if found and "vista" not in room.params:
        _beyond(air, room, found, walls)


def _beyond(air, room, found, walls):
    """What the weather does at the windows, and the town by night."""
    look, weather, seed = air.plan.room, air.plan.weather, air.plan.seed
    bright = mix(look.pane, look.above, 0.5)
    if weather.rain:
        white = scale(bright, 1.0 / max(luminance(bright), 0.02) * min(1.15, 0.16 + 1.5 * luminance(bright)))
        _still(air, "drops", panes.drops, found, walls, drop=(white, 0.55), **{"drop dark": (scale(bright, 0.45), 0.5)})
        dark = scale(bright, 0.62)
        _falls(air, [panes.runs(found, walls, seed)], {"run": (white, 0.45), "run head": (dark, 0.5)})
        _falls(air, [panes.rain(found, walls, weather, seed)], {"window rain": (white, 0.6)})
    if weather.snow:
        white = scale((0.94, 0.97, 1.0), min(1.0, 0.20 + 1.2 * luminance(bright)))
        _falls(air, panes.snow(found, walls, weather, seed), {"flake": (scale(white, 1.25), 0.95)})
        _still(air, "drift", panes.drift, found, walls, drift=(white, 1.0), frost=(white, 0.35))
    if look.town and not weather.fog and not any(room.params.get(key) for key in _NO_TOWN):
        tints = ((1.0, 0.66, 0.30), (1.0, 0.78, 0.48), (0.72, 0.80, 1.0))
        level = look.town * (0.5 if weather.rain or weather.snow else 1.0)
        lit = {f"town {n}": (tint, level) for n, tint in enumerate(tints)}
        _still(air, "town", panes.town, found, walls, **lit)


def _still(air, key, add, found, walls, **look):
    shape, rng = Shape(), np.random.default_rng([air.plan.seed, len(key)])
    for opening in found:
        add(shape, opening, walls.get(opening.wall, 0.12), rng)
    _show(air, key, shape, **look)


def _falls(air, falls, look):
    shown = {n: materials.glowing(air.plan, n, colour, alpha) for n, (colour, alpha) in look.items()}
    for fall in falls:
        if fall.shape.faces:
            obj = air.shape(fall.key, fall.shape, shown)
            build_fall.loop(obj, air.scene, fall, (0.0, 0.0, 0.0))
            materials.out_of_the_way(obj)


def _dark_outside(air):
    """By night it is dark about a car, which has nothing but windows."""
    look = air.plan.room
    if look.pane_alpha < _DARK:
        return
    shape, alphas = haze.sheets(haze.NIGHT, 1.0, air.plan.seed)
    looks = {n: materials.glowing(air.plan, f"dark {n}", look.pane, a) for n, a in alphas.items()}
    obj = air.shape("panes", shape, looks)
    obj.location = air.plan.centre
    materials.workbench_only(obj)


def _sunlight(air, room, floor):
    look, sun, ceiling, ground = air.plan.room, air.plan.sun.direction, Shape(), Shape()
    level = air.plan.centre[2]
    for opening in rooms.windows(room.openings) if room.params.get("vista") != "space" else ():
        if look.sun_alpha:
            rooms.sunlight(ground, opening, sun, floor, level)
        if look.bounce_alpha:
            rooms.window_pools(ceiling, opening, floor, level + room.height)
    _show(air, "moonlight" if air.plan.sky.moon else "sunlight", ground, sun=(look.sun, look.sun_alpha))
    _show(air, "bounce", ceiling, **_soft("bounce", look.sun, look.bounce_alpha))


def _pools(air, room, floor, glows):
    look, shape, level = air.plan.room, Shape(), air.plan.centre[2]
    lit = [glow for glow in glows if glow.kind == "lamp" and look.pool_alpha and air.plan.glow("lamp").level]
    for glow in lit[:_MOST]:
        hanging = glow.location[2] - level > rooms.HANGING
        rooms.lamp_pools(shape, glow.location, floor, level, None if hanging else level + room.height)
    _show(air, "pools", shape, **_soft("pool", look.pool, look.pool_alpha))


def _soft(name, colour, alpha):
    return {band: (colour, thin) for band, thin in soft.bands(name, alpha).items()}


def _show(air, key, shape, **look):
    if shape.faces and any(alpha for _, alpha in look.values()):
        shown = {
            name: materials.glowing(air.plan, name, colour, alpha)
            for name, (colour, alpha) in look.items()
            if name in shape.materials
        }
        materials.workbench_only(air.shape(key, shape, shown))
