# SPDX-License-Identifier: GPL-3.0-or-later
"""The light that comes into a room and lies in it, for Workbench: see ``atmosphere.rooms``."""

from . import air_materials as materials
from .atmosphere import haze, rooms
from .geometry import Shape

_MOST = 12  # lamps that throw pools of light
_DARK = 0.6  # alpha of panes from which on it is night in them
_HANGING = 1.9  # metres above the floor from which on a lamp's shade hides the ceiling from it


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
    for opening in rooms.windows(room.openings):
        rooms.pane(shape, opening, walls.get(opening.wall, 0.12))
    _show(air, "panes", shape, pane=(look.pane, look.pane_alpha))


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
    _show(air, "sunlight", ground, sun=(look.sun, look.sun_alpha))
    _show(air, "bounce", ceiling, bounce=(look.sun, look.bounce_alpha))


def _pools(air, room, floor, glows):
    look, shape, level = air.plan.room, Shape(), air.plan.centre[2]
    lit = [glow for glow in glows if glow.kind == "lamp" and look.pool_alpha and air.plan.glow("lamp").level]
    for glow in lit[:_MOST]:
        hanging = glow.location[2] - level > _HANGING
        rooms.lamp_pools(shape, glow.location, floor, level, None if hanging else level + room.height)
    _show(air, "pools", shape, pool=(look.pool, look.pool_alpha))


def _show(air, key, shape, **look):
    ((name, (colour, alpha)),) = look.items()
    if shape.faces and alpha:
        shown = materials.glowing(air.plan, name, colour, alpha)
        materials.workbench_only(air.shape(key, shape, {name: shown}))
