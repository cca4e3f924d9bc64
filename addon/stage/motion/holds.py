# SPDX-License-Identifier: GPL-3.0-or-later
"""How things lie in hands: what a thing's shape says of the grip, and the arm's pose while it is carried. Pure.

Kinds: *fist* round a handle that stands up (*pole*: a tall one), *sheet* between thumb and fingers, *palm* under it
(*hollow*: a small round thing), *book* against it, *point* along the fingers, *pen*, *between* two fingers, *hang*
below the fist (*coil*: by its rim, *furled*: its tip down), *both* hands at its sides, *tray* on both hands, *spread*
between both hands to be read, *neck* an instrument at the body.
"""

import math
from dataclasses import dataclass

import numpy as np

_SPECIAL = {
    "cigarette": "between", "pen": "pen", "syringe": "pen", "tray": "tray", "laptop": "tray", "guitar": "neck",
    "violin": "neck", "umbrella": "fist", "newspaper": "spread", "map": "spread", "flower": "fist", "bread": "palm",
    "hat": "sheet", "cap": "sheet",
}  # fmt: skip
_BY_HOLD = {"upright": "fist", "hang": "hang", "point": "point"}
_READ = ("book", "books", "notebook", "tablet", "menu")  # held by both hands while it is read
THICK = 0.02  # m: what is thinner is held like a sheet
WIDE = 0.27  # m: what is wider and thick needs both hands


@dataclass(frozen=True)
class Hold:
    """``kind`` see above; ``grip`` what lies in the hand, from the kit's own grip; ``size`` x, y, z as held.

    ``towards``: direction (x, y) in the thing's plan from the grip to its middle. ``rest``: how the thing is turned
    at rest (a gun lies on its side), rows of a matrix; empty for most. ``opened``: read with both hands.
    """

    kind: str = "fist"
    grip: tuple = (0.0, 0.0, 0.0)
    size: tuple = (0.1, 0.1, 0.1)
    towards: tuple = (0.0, -1.0)
    rest: tuple = ()
    opened: bool = False
    top: float = 0.05  # from the grip to its upper end
    off: float = 0.0  # from the grip to its middle, in plan
    round: float = 0.01  # radius of what the fingers close on

    @property
    def clear(self):
        """How far off the palm the middle of what the fingers close on lies, metres."""
        return max(0.010 + self.round, 0.020) if self.kind in ("fist", "pole") else 0.020

    @property
    def two(self):
        """Whether it is always carried with both hands."""
        return self.kind in ("both", "tray", "neck")


def hold_of(asset, low, high, manner=None, rest=(), radius=0.01):
    """The ``Hold`` of a kit thing: bounds ``low high`` from the grip that the kit gives it, as held.

    ``manner``: the kit's word for how it is held (upright, flat, hang, point), None if it says nothing; ``rest``: the
    thing's rotation at rest against as it is held, (3, 3) rows; ``radius``: of what the fingers close on, metres.
    """
    size = tuple(float(b - a) for a, b in zip(low, high, strict=True))
    middle = [(a + b) / 2 for a, b in zip(low, high, strict=True)]
    kind = _SPECIAL.get(asset) or _BY_HOLD.get(manner) or _flat(size, manner)
    grip, away = (0.0, 0.0, 0.0), math.hypot(*middle[:2])
    towards = (middle[0] / away, middle[1] / away) if away > 0.012 else (0.0, 0.0)
    if manner is None:
        grip = tuple(middle)
    if kind in ("palm", "hollow", "tray"):
        grip, towards = (middle[0], middle[1], low[2]), (0.0, 1.0)
    elif kind == "both":
        grip, towards = (middle[0], middle[1], low[2] + 0.4 * size[2]), (0.0, 1.0)
    elif kind == "spread":
        grip, towards = (middle[0], low[1] + 0.06 * size[1], middle[2]), (0.0, 1.0)
    if kind == "palm" and asset in _READ:
        kind = "book"
    if kind == "fist" and high[2] > 0.45:
        kind = "furled" if asset == "umbrella" and max(size[:2]) < 0.3 else "pole"
    if kind == "hang" and away > 0.06 and middle[2] > -0.08:
        kind = "coil"
    return Hold(
        kind, grip, size, towards, tuple(map(tuple, rest)), asset in _READ, float(high[2]), away, min(radius, 0.06)
    )


def _flat(size, manner):
    wide, high = max(size[:2]), size[2]
    if wide > 0.42 or (wide > WIDE and (high > 0.05 or manner is None)) or min(wide, high) > 0.19:
        return "both"
    if wide < 0.12:
        return "hollow" if high > 0.035 and min(size[:2]) > 0.03 else "sheet"
    return "sheet" if high < THICK else "palm"


@dataclass(frozen=True)
class Grasp:
    """Free arm, degrees, and the hand's turn (fingers, palm; x outward from the body) while a thing is carried."""

    arm: dict
    fingers: tuple = ()
    palm: tuple = ()
    curl: float = 50.0


_HALF = {"arm_f": 14.0, "arm_a": 8.0, "elb": 82.0, "arm_t": 4.0}
_CHEST = {"arm_f": 26.0, "arm_a": 10.0, "elb": 104.0, "arm_t": 22.0}
_NEAR = {"arm_f": 6.0, "arm_a": 9.0, "elb": 122.0, "arm_t": 14.0}
_SIDE = {"arm_f": 1.0, "arm_a": 9.0, "elb": 14.0, "fore_t": 20.0}
RAISED = {
    "fist": Grasp(_HALF, (-0.35, -1.0, 0.10), (-1.0, 0.35, 0.0), 66.0),
    "sheet": Grasp(_HALF | {"elb": 92.0}, (-0.50, -0.75, 0.35), (-0.15, 0.45, 0.88), 22.0),
    "spread": Grasp(_SIDE, (), (), 40.0),
    "palm": Grasp(_HALF | {"elb": 90.0}, (-0.55, -0.85, 0.05), (0.0, 0.1, 1.0), 3.0),
    "pole": Grasp(_NEAR, (-0.55, -0.70, 0.35), (-0.85, 0.60, 0.0), 68.0),
    "book": Grasp(_CHEST, (-0.85, -0.35, 0.35), (0.1, 0.75, 0.65), 4.0),
    "hollow": Grasp(_HALF | {"elb": 90.0}, (-0.5, -0.85, 0.15), (-0.15, 0.2, 1.0), 40.0),
    "point": Grasp(_HALF, (-0.10, -1.0, 0.08), (-1.0, 0.1, 0.0), 68.0),
    "pen": Grasp(_HALF, (-0.30, -1.0, 0.05), (-0.7, 0.0, -0.7), 46.0),
    "between": Grasp(_HALF | {"elb": 96.0}, (-0.45, -0.6, 0.65), (-0.6, 0.6, 0.35), 14.0),
    "hang": Grasp(_SIDE | {"elb": 6.0}, (), (), 84.0),
    "furled": Grasp(_SIDE | {"elb": 20.0}, (), (), 80.0),
    "coil": Grasp(_SIDE | {"elb": 10.0, "arm_a": 13.0}, (), (), 84.0),
}
LOWERED = {
    "fist": Grasp(_SIDE, (), (), 66.0),
    "sheet": Grasp(_SIDE, (0.0, -0.15, -1.0), (-1.0, 0.0, 0.0), 34.0),
    "palm": Grasp(_SIDE, (0.0, -0.1, -1.0), (-1.0, 0.0, 0.0), 8.0),
    "book": Grasp(_SIDE, (0.0, -0.1, -1.0), (-1.0, 0.0, 0.0), 8.0),
    "point": Grasp(_SIDE, (), (), 66.0),
    "pen": Grasp(_SIDE, (), (), 50.0),
    "between": Grasp(_SIDE, (), (), 14.0),
}


def grasp(hold, low):
    """The ``Grasp`` of a hold, raised before the body or lowered at the side."""
    table = LOWERED if low and hold.kind in LOWERED else RAISED
    return table.get(hold.kind, RAISED["fist"])


def spread_of_hands(hold, scale):
    """Metres from the middle to each hand of a thing that both hands hold."""
    half = 0.5 * hold.size[0]
    if hold.kind == "tray":
        return min(max(half - 0.03, 0.08), 0.26 * scale)
    if hold.kind == "both":
        return min(half + 0.01, 0.30 * scale)
    return min(max(half - 0.015, 0.05), 0.24 * scale)


def rotation_axes(hold, fingers, palm, thumb):
    """``(own first, own second, first, second)``: which way the thing's own axes (3, 1) go, as (3, n) directions."""
    up, ahead = np.array([[0.0], [0], [1]]), np.array([[0.0], [-1], [0]])
    towards = np.array([[hold.towards[0]], [hold.towards[1]], [0.0]])
    aside = bool(np.abs(towards).sum())
    if hold.kind in ("sheet", "palm", "hollow", "book", "spread", "tray", "both"):
        return up, towards if aside else -ahead, palm, fingers
    if hold.kind == "between":
        return ahead, up, -palm, thumb
    if hold.kind == "pen":
        return ahead, up, 0.62 * fingers - 0.55 * thumb + 0.45 * palm, thumb + 0.5 * fingers
    if hold.kind == "point":
        return ahead, up, fingers, thumb
    if hold.kind == "furled":
        return up, ahead, np.broadcast_to(-up, fingers.shape) + 0.25 * thumb, fingers
    if hold.kind == "coil":
        return towards, up, np.broadcast_to(-up, fingers.shape), palm
    if hold.kind == "hang":
        along = np.array([[1.0], [0], [0]]) if hold.size[0] >= hold.size[1] else ahead
        return up, along, np.broadcast_to(up, fingers.shape), thumb
    return up, towards if aside else ahead, thumb, palm if aside else fingers
