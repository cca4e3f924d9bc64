# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses of other countries and times, seen from the street: who makes which, and what their makers share.

A building (see ``facade``) with a ``house`` is made by that maker: ``features(b, rng)`` says what is on its front,
``shape(s, b, rng)`` makes it in its own space, the front at y = 0 facing -y.
"""

import math
import random

from ..geometry import Shape

LAMP_LIT = "window_lit#a19d88"  # a drawn blind by day
PANE = "mirror#5f7180"
_OWN = {}


def register(house, shape, features):
    """Say who makes the houses of a name."""
    _OWN[house] = shape, features


def shape(b):
    """The building's Shape, in the place's space."""
    local = Shape()
    _OWN[b["house"]][0](local, b, random.Random(b["seed"] + 1))
    return Shape().merge(local, (b["x"], b["y"], 0), b["yaw"])


def features(b):
    """What is on the front, as ``facade.features`` says it."""
    return _OWN[b["house"]][1](b, random.Random(b["seed"]))


def row(rng, start, end, yaw, near, widths, choices, gap=0.0, **told):
    """Buildings side by side from ``start`` to ``end``, as ``facade.row``; ``choices``: dicts of what they are."""
    length = math.dist(start, end)
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    found, u = [], 0.0
    while u < length - 2.0:
        width = min(rng.choice(widths), length - u)
        if length - u - width < min(widths) * 0.7:
            width = length - u
        x, y = start[0] + dx * (u + width / 2), start[1] + dy * (u + width / 2)
        far = math.dist((x, y), near)
        found.append({
            "x": x, "y": y, "yaw": yaw, "width": width - 0.06, "depth": 9.0, "floors": 2, "style": "stucco",
            "shop": False, "seed": rng.randrange(1 << 30), "detail": 2 if far < 22 else 1 if far < 44 else 0,
            **told, **rng.choice(choices),
        })  # fmt: skip
        u += width + (rng.uniform(0.8, 1.6) if rng.random() < gap else 0.0)
    return found


def feature(kind, u, z, width, height, lit=False):
    """One row of ``features``."""
    return {"kind": kind, "u": u, "z": z, "width": width, "height": height, "lit": lit}


def bays(b, wide, margin=0.3):
    """``(middles, step)`` of equal bays along a front."""
    count = max(round((b["width"] - 2 * margin) / wide), 1)
    step = (b["width"] - 2 * margin) / count
    return [(i - (count - 1) / 2) * step for i in range(count)], step


def slope(s, x0, x1, eaves, ridge, material, ribs=None, thick=0.1):
    """One slope of a roof from its ``eaves`` (y, z) up to its ``ridge`` (y, z); ``ribs``: ``(step, material)``."""
    slab(s, x0, x1, eaves, ridge, material, thick)
    if ribs:
        count = max(round((x1 - x0) / ribs[0]), 1)
        for i in range(count):
            x = x0 + (i + 0.5) * (x1 - x0) / count
            slab(s, x - 0.055, x + 0.055, (eaves[0], eaves[1] + 0.06), (ridge[0], ridge[1] + 0.06), ribs[1], 0.06)


def slab(s, x0, x1, a, b, material, thick=0.1):
    """A flat slab between x0 and x1 whose top runs from ``a`` to ``b`` (y, z)."""
    (ya, za), (yb, zb) = (a, b) if a[0] < b[0] else (b, a)
    points = [(x, y, z) for z0 in (-thick, 0.0) for x, y, z in
              ((x0, ya, za + z0), (x1, ya, za + z0), (x1, yb, zb + z0), (x0, yb, zb + z0))]  # fmt: skip
    s.add(points, [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)], material)


def gable_roof(s, w, d, low, rise, material, ribs=None, over=0.6, start=0.0):
    """A roof whose eaves run along the street, over a body from y ``start`` to ``d``; its ends are walled up."""
    mid, a = (start + d) / 2, w / 2 + 0.12
    k = rise / (mid - start)
    slope(s, -a, a, (start - over, low - over * k), (mid, low + rise), material, ribs)
    slope(s, -a, a, (d + over, low - over * k), (mid, low + rise), material)
    s.box((0, mid, low + rise + 0.07), (2 * a + 0.1, 0.34, 0.2), material, 0)
    return k


def gables(s, w, d, low, rise, material, start=0.0):
    """The walls under the ends of a roof whose eaves run along the street."""
    mid = (start + d) / 2
    for x in (-w / 2, w / 2 - 0.1):
        points = [(x + t, y, z) for t in (0.0, 0.1) for y, z in ((start, low), (d, low), (mid, low + rise - 0.06))]
        s.add(points, [(0, 2, 1), (3, 4, 5), (0, 1, 4, 3), (1, 2, 5, 4), (2, 0, 3, 5)], material)


def frame(s, f, material, rim=0.07, out=0.06, y=0.0):
    """A frame of posts and rails around a feature."""
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    for x in (-1, 1):
        s.box((u + x * (w / 2 + rim / 2), y - out / 2, z + h / 2), (rim, out, h + 2 * rim), material, 0)
    for v in (z - rim / 2, z + h + rim / 2):
        s.box((u, y - out / 2, v), (w, out, rim), material, 0)


def pane(s, f, y=0.0, glass=None):
    """The glass of a feature, or the lamp behind it."""
    s.box((f["u"], y - 0.005, f["z"] + f["height"] / 2), (f["width"], 0.02, f["height"]),
          LAMP_LIT if f["lit"] else glass or PANE, 0)  # fmt: skip


def bars(s, f, material, step=0.1, thick=0.035, y=-0.05):
    """Upright bars over a feature."""
    count = max(round(f["width"] / step), 2)
    for i in range(count + 1):
        x = f["u"] + (i / count - 0.5) * f["width"]
        s.box((x, y, f["z"] + f["height"] / 2), (thick, thick, f["height"]), material, 0)


def aircon(s, u, z, y=0.0):
    """The outdoor part of an air conditioner on its bracket."""
    s.box((u, y - 0.2, z), (0.78, 0.3, 0.54), "metal#c3c4bd", 0)
    s.box((u - 0.08, y - 0.355, z), (0.42, 0.02, 0.42), "metal_dark", 0)
    s.box((u, y - 0.2, z - 0.3), (0.7, 0.34, 0.04), "iron", 0)
