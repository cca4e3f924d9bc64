# SPDX-License-Identifier: GPL-3.0-or-later
"""What carries a great bridge, and shows from its deck: towers with cables and hangers, or a gate tower and arches.

Such a bridge is ``site["span"]``: ``style`` (hung, stone), ``towers`` (x of each), ``half`` width of the deck, ``deep``
(z of the water), ``top`` (z of the towers' tops), ``colour``. ``site["arches"]`` is an older bridge seen from afar.
"""

import math
from itertools import pairwise

from ..geometry import Shape
from .walls import tint

LOWEST = 2.7  # z of the cables in the middle, over people's heads, metres
HANG = 2.75  # from hanger to hanger, metres
ASIDE = 1.15  # of the towers' legs from the deck's edge, metres
STONES = ("#8f887a", "#989183", "#857f73")


def span(site):
    """The Shape of what carries the bridge, and of the one farther up the river."""
    s = Shape()
    spec = site.get("span")
    if spec:
        (_hung if spec["style"] == "hung" else _stone)(s, spec)
    if site.get("arches"):
        spec = dict(site["arches"])
        turned = math.pi / 2 if spec.pop("across", False) else 0.0  # it leads over a river that flows along x
        own = Shape()
        _arches(own, **spec)
        s.merge(own, (0, 0, 0), turned)
    return s


def _hung(s, spec):
    """Towers, the cables that sag between them and run down to the banks, hangers, the girders under the deck."""
    half, top, paint = spec["half"], spec["top"], "paint" + spec["colour"]
    for x in spec["towers"]:
        _tower(s, x, spec, paint)
    first, last = min(spec["towers"]), max(spec["towers"])
    for y in (-half - 0.42, half + 0.42):
        height = lambda x: cable(x, first, last, top - 0.5)  # noqa: E731
        line = [(x, y, height(x)) for x in _steps(first - 24, last + 24, 2.0)]
        s.tube(line, 0.17, paint, 8)
        for x in _steps(first - 22, last + 22, HANG):
            if min(abs(x - t) for t in spec["towers"]) > 1.4 and height(x) > 1.0:
                s.box((x, y, (height(x) - 0.4) / 2), (0.07, 0.07, height(x) + 0.4), paint, 0)
                s.box((x, y, height(x)), (0.34, 0.42, 0.42), "paint" + tint(spec["colour"], 0.8), 0)
        _girder(s, y, first - 26, last + 26, paint)


def cable(x, first, last, top):
    """The height of the main cables at x, metres: they sag between the towers and fall to the banks beyond."""
    if first <= x <= last:
        t = (2 * x - first - last) / (last - first)
        return LOWEST + (top - LOWEST) * t * t
    beyond = first - x if x < first else x - last
    return max(top - (top - 0.4) * beyond / 22.0, 0.2)


def _steps(start, end, step):
    count = round((end - start) / step)
    return [start + (end - start) * i / count for i in range(count + 1)]


def _tower(s, x, spec, paint):
    """Two tapering legs on a pier in the water, joined over the road; lamps on their heads."""
    half, top, deep = spec["half"], spec["top"], spec["deep"]
    for side in (-1, 1):
        y = side * (half + ASIDE)
        s.box((x, y, (top + deep) / 2), (1.5, 1.1, top - deep), paint, 0)
        for u in (-0.55, 0.55):
            s.box((x + u, y, (top + deep) / 2), (0.22, 1.3, top - deep), paint, 0)
        s.box((x, y, top + 0.2), (2.0, 1.6, 0.4), paint, 0)
        s.box((x, y - side * 0.74, top - 0.2), (1.5, 0.6, 0.7), paint, 0)
        s.ball((x, y, top + 0.75), 0.3, "beacon#b03a32", 10, 6)
    wide = 2 * (half + ASIDE)
    for z, tall in ((6.9, 0.9), (top - 1.2, 1.1)):
        s.box((x, 0, z), (1.1, wide, tall), paint, 0)
    for z, rise in ((7.4, top - 9.4),):
        for a, b in ((-1, 1), (1, -1)):
            ends = [(x, a * (half + ASIDE - 0.4), z), (x, b * (half + ASIDE - 0.4), z + rise)]
            s.tube(ends, 0.24, paint, 6)
    s.box((x, 0, deep + 1.0), (5.0, wide + 4.4, 4.0), "concrete#a39f95", 0.3)


def _girder(s, y, start, end, paint):
    """The lattice along the edge of the deck."""
    s.box(((start + end) / 2, y, -0.45), (end - start, 0.24, 0.5), paint, 0)
    s.box(((start + end) / 2, y, -2.1), (end - start, 0.24, 0.24), paint, 0)
    steps = _steps(start, end, HANG)
    for i, (a, b) in enumerate(pairwise(steps)):
        ends = ((a, y, -0.6), (b, y, -2.1)) if i % 2 else ((a, y, -2.1), (b, y, -0.6))
        s.tube(ends, 0.08, paint, 4)


def _stone(s, spec):
    """A gate tower over the road at either end, arches of masonry under the deck."""
    for x in spec["towers"]:
        _gate(s, x, spec)
    long = max(spec["towers"]) - min(spec["towers"])
    count = max(3, round(long / 16))
    wide = 2 * spec["half"] + 0.5
    _arches(s, min(spec["towers"]), max(spec["towers"]), 0.0, spec["deep"], -0.06, wide, count, STONES[0])


def _gate(s, x, spec):
    """A square tower with an arched way through it and a steep roof."""
    half, deep = spec["half"], spec["deep"]
    wall, trim, tall = "stone" + STONES[0], "stone#b5ac9b", 13.0
    wide = half + 2.2
    for side in (-1, 1):
        y = side * (half + wide) / 2
        s.box((x, y, (tall + deep) / 2), (6.4, wide - half, tall - deep), wall, 0)
        for z in range(0, int(tall), 1):
            for u in (-3.2, 3.2):
                s.box((x + u, side * (wide - 0.3), z + 0.5), (0.16, 0.8 if z % 2 else 0.5, 0.7), trim, 0)
    spring = 4.6
    arc = [(half * math.cos(a), spring + half * 0.62 * math.sin(a)) for a in (k * math.pi / 16 for k in range(17))]
    for (y0, z0), (y1, z1) in pairwise(arc):  # the masonry over the arch, in upright slices
        low = (z0 + z1) / 2
        s.box((x, (y0 + y1) / 2, (tall + low) / 2), (6.4, abs(y1 - y0), tall - low), wall, 0)
        for u in (-3.22, 3.22):
            s.box((x + u, (y0 + y1) / 2, low + 0.25), (0.12, abs(y1 - y0) + 0.02, 0.55), trim, 0)
    for u in (-1, 1):
        for y in (-2.6, 0.0, 2.6):
            s.box((x + u * 3.22, y, tall - 2.4), (0.1, 0.8, 1.7), "black#2b2d30", 0)
    s.box((x, 0, tall + 0.15), (7.2, 2 * wide + 0.8, 0.5), trim, 0)
    base = [(x + a * 3.5, b * (wide + 0.3), tall + 0.4) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    ridge = [(x, -wide * 0.45, tall + 7.0), (x, wide * 0.45, tall + 7.0)]
    s.add([*base, *ridge], [(0, 1, 4), (1, 2, 5, 4), (2, 3, 5), (3, 0, 4, 5), (3, 2, 1, 0)], "slate#4d5459")


def _arches(s, start, end, y, deep, top, wide, count, colour):
    """A bridge of round arches along x at ``y``: piers with cutwaters, spandrels, a parapet."""
    wall = "stone" + colour
    bay = (end - start) / count
    pier = bay * 0.16
    radius = (bay - pier) / 2
    rise = min(radius, top - 1.0 - deep - 0.8)
    for i in range(count):
        x = start + (i + 0.5) * bay
        turns = (k * math.pi / 14 for k in range(15))
        steps = [(x + radius * math.cos(a), deep + 0.8 + rise * math.sin(a)) for a in turns]
        for (x0, z0), (x1, z1) in pairwise(steps):
            low = (z0 + z1) / 2
            s.box(((x0 + x1) / 2, y, (top + low) / 2), (abs(x1 - x0), wide, top - low), wall, 0)
    for i in range(count + 1):
        x = start + i * bay
        s.box((x, y, (top + deep - 2) / 2), (pier, wide, top - deep + 2), wall, 0)
        s.cylinder((x, y - wide / 2, deep - 2), pier * 0.7, 4.4, "stone" + tint(colour, 0.9), segments=8, bevel=0)
        s.cylinder((x, y + wide / 2, deep - 2), pier * 0.7, 4.4, "stone" + tint(colour, 0.9), segments=8, bevel=0)
