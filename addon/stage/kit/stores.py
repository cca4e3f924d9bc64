# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores and workshops: crates, casks, ladders, benches, containers. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import drawer, spread


@asset("crate")
def crate(k):
    """A slatted wooden crate with corner battens."""
    wood = k.colour("wood_light", ("#a98456", "#9a7b52", "#8d7a5c"))
    w, d, h = k.dim(0.80, 0.60, 0.55)
    t = 0.018
    k.bar((0, 0, h / 2), (w - 0.05, d - 0.05, h - 0.04), palette.variant("wood", "#5e4630"), 0.002)
    rows = max(2, round(h / 0.14))
    for i in range(rows):
        z = h * (i + 0.5) / rows
        for s in (-1, 1):
            k.bar((0, s * (d / 2 - t / 2 - 0.014), z), (w - 0.03, t, h / rows - 0.012), wood, 0.003)
            k.bar((s * (w / 2 - t / 2 - 0.014), 0, z), (t, d - 0.07, h / rows - 0.012), wood, 0.003)
    n = max(2, round(w / 0.16))
    for x in spread(w, w / n):
        k.bar((x, 0, h - t / 2 - 0.002), (w / n - 0.010, d - 0.03, t), wood, 0.003)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.045), y * (d / 2 - 0.007), h / 2), (0.085, 0.016, h), wood, 0.003)
            k.bar((x * (w / 2 - 0.007), y * (d / 2 - 0.05), h / 2), (0.016, 0.085, h), wood, 0.003)
    for s in (-1, 1):
        with k.at((0, s * (d / 2 - 0.007), h / 2), roll=math.atan2(h - 0.12, w - 0.2)):
            k.bar((0, 0, 0), (math.hypot(w - 0.22, h - 0.06), 0.015, 0.075), wood, 0.003)
    k.text(k.params.get("label"), (0, -d / 2 - 0.002, h * 0.72), (w * 0.5, h * 0.2))
    k.surface(h, w - 0.08, d - 0.08)


@asset("barrel")
def barrel(k):
    """A wooden cask; with ``style="drum"`` a steel oil drum."""
    _, w, h = k.dim(0.58, 0.58, 0.88)
    r = w / 2
    if k.params.get("style") == "drum":
        paint = k.colour("paint", ("#3f5d80", "#8c4a35", "#56695c", "#6f7f86"))
        rows = [(r - 0.012, 0.012), (r - 0.004, 0), (r, 0.012), (r - 0.008, 0.024), (r - 0.008, h * 0.32),
                (r, h * 0.33), (r, h * 0.345), (r - 0.008, h * 0.355),
                (r - 0.008, h * 0.65), (r, h * 0.66), (r, h * 0.675), (r - 0.008, h * 0.685), (r - 0.008, h - 0.02),
                (r, h - 0.008), (r - 0.006, h), (r - 0.016, h - 0.012)]  # fmt: skip
        k.lathe((0, 0, 0), rows, paint, 28)
        k.rod((r * 0.55, 0, h - 0.012), (r * 0.55, 0, h + 0.004), 0.035, "metal", segments=12)
    else:
        wood = k.colour("wood", palette.WOODS)
        bulge = lambda z: r * (0.84 + 0.16 * math.sin(math.pi * min(max(z / h, 0), 1)))  # noqa: E731
        n = 20
        rings = []
        for z, s in ((0.03, 0.90), (0.0, 0.93), (0.0, 1.0), (h * 0.15, 1), (h * 0.32, 1), (h * 0.5, 1), (h * 0.68, 1),
                     (h * 0.85, 1), (h, 1.0), (h, 0.93), (h - 0.03, 0.90)):  # fmt: skip
            rings.append([(bulge(z) * s * g * math.cos(a), bulge(z) * s * g * math.sin(a), z) for j in range(n) for a,
                          g in ((2 * math.pi * (j + 0.03) / n, 0.978), (2 * math.pi * (j + 0.14) / n, 1.0),
                                (2 * math.pi * (j + 0.86) / n, 1.0))])  # fmt: skip
        k.loft(rings, wood)
        for z in (0.035, 0.20, h - 0.20, h - 0.035):
            k.lathe((0, 0, z - 0.022), [(bulge(z - 0.02), 0), (bulge(z - 0.02) + 0.006, 0.002),
                                        (bulge(z + 0.02) + 0.006, 0.042), (bulge(z + 0.02),
                                                                0.044)], "iron", 28)  # fmt: skip
    k.surface(h, r, r)


@asset("pallet")
def pallet(k):
    """A euro pallet."""
    wood = k.colour("wood_light", ("#a98456", "#9a8564"))
    w, d, h = k.dim(1.2, 0.8, 0.145, 0)
    for y in spread(d, d / 5):
        k.bar((0, y, h - 0.011), (w, d / 5 - 0.04, 0.022), wood, 0.003)
    for x in (-w / 2 + 0.07, 0, w / 2 - 0.07):
        k.bar((x, 0, h - 0.033), (0.14, d, 0.022), wood, 0.003)
        for y in (-d / 2 + 0.05, 0, d / 2 - 0.05):
            k.bar((x, y, h / 2 - 0.005), (0.14, 0.09, 0.079), wood, 0.003)
    for y in (-d / 2 + 0.05, 0, d / 2 - 0.05):
        k.bar((0, y, 0.011), (w, 0.10, 0.022), wood, 0.003)
    k.surface(h, w - 0.05, d - 0.05)


@asset("ladder")
def ladder(k):
    """A stepladder, open; of ``style`` lean a straight one whose top leans towards +Y."""
    if k.params.get("style") == "lean":
        return _leaning(k)
    w, d, h = k.dim(0.52, 1.0, 1.9)
    wood = k.colour("wood_light", ("#b58f62", "#9aa0a3", "#c08a4a"))
    for s in (-1, 1):
        k.side([(-d / 2, 0), (-d / 2 + 0.07, 0), (0.04, h), (-0.03, h)], s * w / 2 - 0.014, s * w / 2 + 0.014, wood,
               0.004)  # fmt: skip
        k.side([(d / 2, 0), (d / 2 - 0.05, 0), (0.0, h - 0.06), (0.05, h - 0.06)], s * (w / 2 - 0.04) - 0.012,
               s * (w / 2 - 0.04) + 0.012, wood, 0.004)  # fmt: skip
        k.rod((s * (w / 2 - 0.025), -d * 0.24, 0.82), (s * (w / 2 - 0.025), d * 0.26, 0.82), 0.005, "metal", segments=6)
    steps = 6
    for i in range(1, steps + 1):
        t = i / (steps + 1)
        k.bar((0, -d / 2 + 0.035 + (d / 2 - 0.03) * t, h * t), (w - 0.03, 0.095, 0.022), wood, 0.004)
    k.box((0, 0.02, h + 0.01), (w + 0.03, 0.20, 0.025), wood, 0.006)
    k.bar((0, d * 0.36, h * 0.28), (w - 0.1, 0.02, 0.05), wood)


def _leaning(k):
    """Two rails and rungs, leaning at 75 degrees."""
    w, d, h = k.dim(0.48, 0.75, 2.75, 0)
    wood = k.colour("wood_light", ("#b58f62", "#a07d55", "#8f7048"))
    line = lambda t: (-d / 2 + d * t, h * t)  # noqa: E731
    for s in (-1, 1):
        k.rod((s * w / 2, *line(0.0)), (s * w / 2, *line(1.0)), 0.026, wood, segments=8)
    for i in range(1, 10):
        y, z = line(i / 10)
        k.rod((-w / 2, y, z), (w / 2, y, z), 0.016, wood, segments=6)


@asset("toolbox", mount="hand")
def toolbox(k):
    """A steel cantilever toolbox."""
    paint = k.colour("paint", ("#a4443c", "#3f5d80", "#56695c"))
    w, d, h = k.dim(0.46, 0.22, 0.21)
    k.box((0, 0, h * 0.34), (w, d, h * 0.68), paint, 0.008)
    k.side([(-d / 2 + 0.004, h * 0.70), (d / 2 - 0.004, h * 0.70), (d / 2 - 0.035, h), (-d / 2 + 0.035, h)],
           -w / 2 + 0.004, w / 2 - 0.004, paint, 0.006)  # fmt: skip
    k.bar((0, 0, h * 0.69), (w + 0.004, d + 0.003, 0.008), "metal_dark", 0.002)
    for s in (-1, 1):
        k.bar((s * w * 0.3, -d / 2 - 0.006, h * 0.66), (0.035, 0.014, 0.05), "chrome", 0.003)
        k.bar((s * 0.10, 0, h + 0.02), (0.012, 0.02, 0.045), "metal", 0.003)
    k.rod((-0.115, 0, h + 0.045), (0.115, 0, h + 0.045), 0.012, "black", segments=10)
    k.held(0, 0, h + 0.045, "hang")


@asset("workbench")
def workbench(k):
    """A joiner's bench with a vice, drawers and a rack of tools behind."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    w, d, h = k.dim(1.8, 0.72, 0.88)
    k.box((0, 0, h - 0.035), (w, d, 0.07), wood, 0.008)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.12), y * (d / 2 - 0.09), h / 2 - 0.03), (0.10, 0.10, h - 0.07), wood, 0.005)
        k.bar((x * (w / 2 - 0.12), 0, 0.18), (0.06, d - 0.26, 0.09), wood)
    k.bar((0, 0, 0.20), (w - 0.3, d - 0.14, 0.03), wood)
    k.box((w * 0.22, -0.02, h - 0.19), (0.6, d - 0.14, 0.22), "wood", 0.005)
    for z in (h - 0.13, h - 0.24):
        drawer(k, w * 0.22, z, 0.56, 0.095, -d / 2 + 0.05, "wood", "metal_dark", False)
    k.box((-w * 0.34, -d / 2 - 0.02, h + 0.02), (0.20, 0.07, 0.14), "metal_dark", 0.010)
    k.box((-w * 0.34, -d / 2 - 0.16, h + 0.02), (0.20, 0.045, 0.14), "metal_dark", 0.010)
    k.rod((-w * 0.34, -d / 2 - 0.24, h - 0.01), (-w * 0.34, -d / 2, h - 0.01), 0.018, "metal", segments=10)
    k.rod((-w * 0.34 - 0.11, -d / 2 - 0.23, h - 0.03), (-w * 0.34 + 0.11, -d / 2 - 0.23, h + 0.01), 0.009, "metal",
          segments=8)  # fmt: skip
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.05), d / 2 - 0.03, h + 0.3), (0.05, 0.04, 0.60), wood)
    k.bar((0, d / 2 - 0.02, h + 0.34), (w - 0.06, 0.016, 0.46), "plywood", 0.003)
    for i, x in enumerate(spread(w - 0.3, 0.22)):
        y, z = d / 2 - 0.04, h + 0.36
        if i % 3 == 0:
            k.rod((x, y, z - 0.16), (x, y, z + 0.10), 0.012, "wood", segments=8)
            k.bar((x, y, z + 0.11), (0.10, 0.03, 0.03), "metal_dark", 0.005)
        elif i % 3 == 1:
            k.bar((x, y, z), (0.022, 0.008, 0.26), "steel", 0.002)
            k.ring((x, y, z + 0.13), 0.022, 0.007, "steel", (0, 1, 0), 12, 5)
        else:
            k.rod((x, y, z + 0.02), (x, y, z + 0.12), 0.014, "red", segments=8)
            k.rod((x, y, z - 0.14), (x, y, z + 0.02), 0.005, "steel", segments=6)
    k.surface(h, w - 0.1, d - 0.2)
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("hand_truck")
def hand_truck(k):
    """A sack truck."""
    paint = k.colour("paint", ("#3f5d80", "#a4443c", "#56695c"))
    k.dim(0.52, 0.52, 1.25)
    for s in (-1, 1):
        k.limb([(s * 0.17, 0.0, 0.02), (s * 0.17, 0.02, 0.6), (s * 0.17, 0.04, 1.02), (s * 0.17, 0.12, 1.20),
                (s * 0.17, 0.20, 1.25)], [0.016] * 5, paint, 8)  # fmt: skip
        k.rod((s * 0.17, 0.15, 1.225), (s * 0.17, 0.23, 1.265), 0.020, "rubber", segments=8)
        k.rod((s * 0.20, 0.15, 0.12), (s * 0.26, 0.15, 0.12), 0.12, "rubber", segments=20, bevel=0.015)
        k.rod((s * 0.255, 0.12, 0.12), (s * 0.268, 0.12, 0.12), 0.06, "metal", segments=14)
        k.rod((s * 0.17, 0.01, 0.34), (s * 0.17, 0.12, 0.13), 0.011, paint, segments=6)
    for z in (0.15, 0.42, 0.70, 0.98):
        k.rod((-0.17, 0.02, z), (0.17, 0.02, z), 0.012, paint, segments=6)
    k.rod((-0.26, 0.12, 0.12), (0.26, 0.12, 0.12), 0.013, "metal", segments=8)
    k.box((0, -0.14, 0.008), (0.42, 0.30, 0.014), "metal_dark", 0.004)


@asset("container")
def container(k):
    """A twenty-foot shipping container, corrugated, doors at -Y."""
    paint = k.colour("paint", ("#8c4a35", "#3f5d80", "#56695c", "#9a7a3a", "#6a6f74"))
    w, d, h = k.dim(2.44, 6.06, 2.59, 0)
    waves = []
    n = round(d / 0.30)
    for i in range(n):
        y = -d / 2 + 0.08 + (d - 0.16) * i / n
        step = (d - 0.16) / n
        waves += [(y, 0), (y + step * 0.30, 0), (y + step * 0.5, 0.045), (y + step * 0.8, 0.045)]
    for s in (-1, 1):
        outline = [(s * (w / 2 - 0.015 - depth), y) for y, depth in waves]
        inner = [(s * (w / 2 - 0.08), d / 2 - 0.08), (s * (w / 2 - 0.08), -d / 2 + 0.08)]
        k.top([*outline, (s * (w / 2 - 0.015), d / 2 - 0.08), *inner], 0.10, h - 0.06, paint)
    k.bar((0, 0, 0.13), (w - 0.1, d - 0.1, 0.10), "metal_dark")
    k.bar((0, 0, h - 0.03), (w - 0.08, d - 0.08, 0.05), paint)
    back = [(x - 0.0, z) for x, z in ((-w / 2 + 0.08, 0.1), (w / 2 - 0.08, 0.1), (w / 2 - 0.08, h - 0.05),
                                      (-w / 2 + 0.08, h - 0.05))]  # fmt: skip
    k.front(back, d / 2 - 0.06, d / 2 - 0.02, paint)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.055), y * (d / 2 - 0.055), h / 2), (0.11, 0.11, h), paint, 0.006)
            for z in (0.06, h - 0.06):
                k.bar((x * (w / 2 - 0.085), y * (d / 2 - 0.085), z), (0.17, 0.17, 0.12), "metal_dark", 0.008)
        for z in (0.07, h - 0.05):
            k.bar((x * (w / 2 - 0.035), 0, z), (0.07, d - 0.2, 0.12), paint, 0.005)
        k.bar((0, x * (d / 2 - 0.05), 0.08), (w - 0.2, 0.09, 0.15), paint, 0.005)
        k.bar((0, x * (d / 2 - 0.05), h - 0.06), (w - 0.2, 0.09, 0.12), paint, 0.005)
        k.bar((x * w * 0.225, -d / 2 + 0.045, h / 2), (w * 0.445, 0.05, h - 0.30), paint, 0.006)
        for dx in (0.11, 0.34):
            k.rod((x * w * dx, -d / 2 + 0.0, 0.14), (x * w * dx, -d / 2 + 0.0, h - 0.12), 0.018, "metal", segments=8)
            k.bar((x * (w * dx + 0.09), -d / 2 - 0.01, 1.05), (0.22, 0.018, 0.03), "metal", 0.004)
    k.text(k.params.get("label"), (0, -d / 2 + 0.015, h * 0.72), (w * 0.8, 0.3), 0.0, "label")
    k.anchor("door", 0, -d / 2 - 0.6, 0, math.pi)
