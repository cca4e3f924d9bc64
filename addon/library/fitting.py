# SPDX-License-Identifier: GPL-3.0-or-later
"""How an artist's thing takes the place of one of Backlot's: how large it is, how it lies, where it stands. Pure.

Boxes are ``(low, high)`` corners in metres, z up.
"""

import math

import numpy as np

UNITS = {
    0.01: "centimetres", 0.001: "millimetres", 0.0254: "inches", 0.3048: "feet", 100.0: "hundreds of metres",
    1000.0: "kilometres",
}  # fmt: skip
ODD, ODD_UNKNOWN = 5.0, 25.0  # times larger or smaller than what it stands for from which on a size is a mistake
_TOP, _BESIDE = 0.04, 0.3  # m by which a top may be higher, a thing wider, before it is told
_LIKELY = 2.5  # times within which another unit explains it
LAID = {  # from upright to how the kit lays things down
    "side": ((0, 0, 1), (0, 1, 0), (-1, 0, 0)),
    "back": ((1, 0, 0), (0, 0, 1), (0, -1, 0)),
    "forward": ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
}


def scale_of(size, wanted, known=True):
    """``(factor, why)`` to scale a thing of ``size`` (x, y, z) with that stands for one of the size ``wanted``.

    1 and ``""`` unless the size is plainly a mistake; a wrong unit is tried first. ``known`` is False for a thing
    whose size nobody knows, which may differ more.
    """
    longest, usual = max(size), max(wanted)
    ratio = longest / usual
    odd = ODD if known else ODD_UNKNOWN
    if 1 / odd <= ratio <= odd:
        return 1.0, ""
    factor = min(UNITS, key=lambda f: abs(math.log(ratio * f)))
    if 1 / _LIKELY <= ratio * factor <= _LIKELY:
        return factor, f"is {longest:.3g} m long; taken for {UNITS[factor]}"
    return usual / longest, f"is {longest:.3g} m long; scaled to {usual:.3g} m"


def differs(size, wanted, tops=False):
    """What an artist should look at where a thing of ``size`` stands for one of the size ``wanted``; "" if nothing.

    ``tops``: other things stand on it.
    """
    wider = max(size[0] - wanted[0], size[1] - wanted[1])
    if tops and abs(size[2] - wanted[2]) > _TOP:
        return f"is {size[2]:.2f} m high, not {wanted[2]:.2f} m; what stands on it stays where it was"
    return f"is wider by {wider:.2f} m; look at what stands beside it" if wider > _BESIDE else ""


def lying(size, wanted):
    """Whether a thing must be laid down to lie as ``wanted`` does: it is tallest, the other is not."""
    return size[2] == max(size) and size[2] > 1.3 * sorted(size)[1] and wanted[2] < 0.8 * max(wanted)


def upright(size, lies):
    """The size of a thing stood up that has this size as it ``lies``, a key of ``LAID`` or None."""
    return np.abs(np.asarray(LAID[lies], float).T @ size) if lies else np.asarray(size, float)


def placed(box, wanted, mount="floor", turn=0.0, scale=1.0, lies=None):
    """The 4x4 matrix that puts what fills ``box`` where ``wanted`` is filled.

    ``mount``: what stays where it is: *wall* the back at half height, *ceiling* the top, else the bottom.
    ``turn``: radians about z; ``scale``: a factor; ``lies``: how it is laid down, a key of ``LAID``.
    """
    cos, sin = math.cos(turn), math.sin(turn)
    linear = np.array(((cos, -sin, 0), (sin, cos, 0), (0, 0, 1)), float)
    if lies:
        linear = linear @ np.asarray(LAID[lies], float)
    linear = linear * scale
    matrix = np.eye(4)
    matrix[:3, :3] = linear
    matrix[:3, 3] = _held(*wanted, mount) - _held(*bounds(corners(box) @ linear.T), mount)
    return matrix


def corners(box):
    """The eight corners of a box, (8, 3)."""
    return np.array([[x, y, z] for x in (box[0][0], box[1][0]) for y in (box[0][1], box[1][1])
                     for z in (box[0][2], box[1][2])], float)  # fmt: skip


def bounds(points):
    """The box of points (n, 3)."""
    return points.min(axis=0), points.max(axis=0)


def _held(low, high, mount):
    middle = (np.asarray(low, float) + high) / 2
    if mount == "wall":
        return np.array((middle[0], high[1], middle[2]))
    return np.array((middle[0], middle[1], high[2] if mount == "ceiling" else low[2]))
