# SPDX-License-Identifier: GPL-3.0-or-later
"""Flashes of lightning: a bolt behind the action, white windows in a room; ``build_practicals`` keys the brightness."""

from . import air_materials as materials
from . import build_motion
from .atmosphere import lightning, panes, rooms
from .geometry import Shape

_BOLT, _PANE, _FLOOR = (2.4, 2.6, 3.4), (1.25, 1.35, 1.6), (0.9, 1.0, 1.3)
_PANE_ALPHA, _FLOOR_ALPHA = 0.8, 0.05


def build_lightning(air, flashes, room, frame):
    """``flashes``: seconds; ``room``: plan.SetPlan of an interior, or None; ``frame(seconds)``: the frame of a time."""
    if room is None:
        for number, at in enumerate(flashes):
            look = {"bolt": materials.glowing(air.plan, "bolt", _BOLT)}
            obj = air.shape(f"lightning:{number}", lightning.bolt(air.plan.axis, air.plan.seed, number), look)
            obj.location = (*air.plan.centre[:2], 0.0)
            _flicker(obj, [at], frame)
    elif flashes:
        _windows(air, flashes, room, frame)


def _windows(air, flashes, room, frame):
    sheets, floor, thickness = Shape(), Shape(), {wall.id: wall.thickness for wall in room.walls}
    for opening in rooms.windows(room.openings):
        panes.sheet(sheets, opening, thickness.get(opening.wall, 0.12) - 0.02)
        if room.height is not None and len(room.floor) > 2:
            outline = rooms.outline(room.floor)
            rooms.sunlight(floor, opening, air.plan.sun.direction, outline, air.plan.centre[2], "flash")
    for key, shape, colour, alpha in (
        ("flash panes", sheets, _PANE, _PANE_ALPHA), ("flash floor", floor, _FLOOR, _FLOOR_ALPHA),
    ):  # fmt: skip
        if shape.faces:
            look = dict.fromkeys(shape.materials, materials.glowing(air.plan, key, colour, alpha))
            obj = air.shape(f"lightning:{key}", shape, look)
            materials.workbench_only(obj)
            _flicker(obj, flashes, frame)


def _flicker(obj, flashes, frame):
    """Shown while a flash is bright."""
    changes = [(frame(0.0), False)]
    for at in flashes:
        changes += [(frame(at + after), strength > 0.5) for after, strength in lightning.FLICKER]
    build_motion.write_visibility(obj, changes)
