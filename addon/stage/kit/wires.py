# SPDX-License-Identifier: GPL-3.0-or-later
"""What hangs over the streets of Asia: poles, their wires, lanterns. No bpy."""

import math

from .piece import asset
from .tables import spread


@asset("wire_pole")
def wire_pole(k):
    """A pole of concrete with cross-arms, insulators, a transformer, a box and a lamp; ``style`` tangle has coils."""
    w, _d, h = k.dim(1.9, 0.7, 9.0, 0)
    k.origin = (0, 0, 0)
    tangle = k.params.get("style") == "tangle"
    k.rod((0, 0, 0), (0, 0, h), 0.16, "concrete#a39f96", 0.11, 12)
    for i, z in enumerate((h - 0.5, h - 1.2, h - 2.4)):
        k.bar((0, 0, z), (w if i < 2 else w * 0.7, 0.09, 0.09), "metal#8a8e90", 0)
        for x in spread(w * (0.9 if i < 2 else 0.6), 0.4):
            k.rod((x, 0, z + 0.04), (x, 0, z + 0.2), 0.04, "ceramic#d9d6cc", 0.03, 6)
    k.rod((0.36, -0.05, h - 3.9), (0.36, -0.05, h - 2.9), 0.26, "metal#8f9698", segments=12, bevel=0.03)
    k.bar((0.2, 0, h - 3.6), (0.3, 0.1, 0.08), "metal_dark", 0)
    k.bar((0, -0.2, 3.2), (0.36, 0.2, 0.5), "metal#a3a69e", 0.01)
    k.bar((0, -0.17, 1.6), (0.26, 0.03, 0.7), "yellow#c9a53c", 0)
    for z in (1.45, 1.75):
        k.bar((0, -0.187, z), (0.262, 0.012, 0.12), "black", 0)
    k.rod((0, 0, h - 3.2), (0, -0.85, h - 2.95), 0.03, "metal_dark", segments=6)
    k.bar((0, -0.95, h - 2.98), (0.2, 0.4, 0.1), "metal#8a8e90", 0.02)
    k.bar((0, -0.95, h - 3.04), (0.16, 0.34, 0.03), "bulb", 0)
    k.glow("lamp", (0, -0.95, h - 3.1), (0.2, 0.4, 0.1))
    for _ in range(10 if tangle else 0):
        with k.at((k.random.uniform(-0.3, 0.3), -0.24, h - 3.4 - k.random.uniform(0, 1.0)), pitch=math.pi / 2):
            k.ring((0, 0, 0), k.random.uniform(0.22, 0.42), 0.02, "black", segments=14, sides=4)


@asset("wires")
def wires(k):
    """Wires from pole to pole along x, hanging through, on cross-arms at both ends; ``style`` tangle: many, crossed."""
    w, d, _ = k.dim(14.0, 1.6, 2.2, 0)
    k.origin = (0, 0, 0)
    tangle = k.params.get("style") == "tangle"
    rows = [(y, z, 0.35) for z in (1.9, 1.2) for y in spread(d * 0.9, 0.4)] + [(0.2, 0.0, 0.5), (-0.3, 0.1, 0.4)]
    own = len(rows)  # these have insulators of their own; the rest is tied to the uprights
    if tangle:
        rows += [(k.random.uniform(-d / 2, d / 2), k.random.uniform(-0.9, 0.5), k.random.uniform(0.2, 0.9))
                 for _ in range(14)]  # fmt: skip
    for i, (y, z, sag) in enumerate(rows):
        twist = k.random.uniform(-0.3, 0.3) if tangle else 0.0
        line = [(t * w, y + twist * (t * t * 4 - 1), z - sag * (1 - 4 * t * t)) for t in (-0.5, -0.3, 0.0, 0.3, 0.5)]
        if i >= own:
            line[0], line[-1] = (-w / 2, 0.0, z), (w / 2, 0.0, z)
        k.tube(line, 0.016, "black", 4)
    low, steel = min(z for _, z, _ in rows) - 0.2, "metal#8a8e90"
    for s in (-1, 1):
        x = s * (w / 2 - 0.04)
        k.bar((x, 0, (1.84 + low) / 2), (0.07, 0.07, 1.84 - low), steel, 0)
        for part in (rows[: own // 2 - 1], rows[own // 2 - 1 : own - 2], rows[own - 2 : own]):
            z, left, right = min(z for _, z, _ in part) - 0.12, min(part)[0], max(part)[0]
            k.bar((x, (left + right) / 2, z), (0.08, right - left + 0.14, 0.07), steel, 0)
            k.rod((x, 0, z), (s * (w / 2 + 0.26), 0, z), 0.03, steel, segments=6)  # to the pole
            for y, top, _ in part:
                k.rod((x, y, z), (x, y, top + 0.02), 0.035, "ceramic#d9d6cc", 0.028, 6)


def lantern(k, x, y, z, r, tall, paper, rim="black", tassel=None):
    """A round paper lantern whose top is at z."""
    k.turned((x, y, z - tall), [(r * 0.45, 0), (r * 0.9, tall * 0.2), (r, tall * 0.5), (r * 0.9, tall * 0.8),
                                (r * 0.45, tall)], paper, 14, 2)  # fmt: skip
    for v in (z - tall, z):
        k.rod((x, y, v - 0.02), (x, y, v + 0.03), r * 0.48, rim, segments=10)
    if tassel:
        k.rod((x, y, z - tall - 0.28), (x, y, z - tall), 0.012, tassel, 0.02, 6)
    k.glow("lamp", (x, y, z - tall / 2), (r * 1.6, r * 1.6, tall))


@asset("chochin", mount="wall")
def chochin(k):
    """A long red or white lantern on an arm from a wall, lettered with ``label``; ``height`` is that of its middle."""
    z, y = float(k.params.get("height", 2.3)), -0.3
    k.bar((0, -0.01, z + 0.36), (0.07, 0.02, 0.24), "iron", 0)
    k.rod((0, -0.01, z + 0.42), (0, y - 0.05, z + 0.42), 0.015, "iron", segments=6)
    k.rod((0, -0.01, z + 0.28), (0, y + 0.12, z + 0.42), 0.009, "iron", segments=5)
    k.rod((0, y, z + 0.36), (0, y, z + 0.42), 0.008, "iron", segments=5)
    paper = k.colour("display", ("#c8301f",))
    lantern(k, 0, y, z + 0.36, 0.2, 0.72, paper)
    word = str(k.params.get("label") or "")[:3]
    for i, letter in enumerate(word):
        k.text(letter, (0, y - 0.21, z + 0.2 - 0.2 * i), (0.19, 0.17), 0.0, "ink_text")


@asset("red_lantern", mount="ceiling")
def red_lantern(k):
    """A round red silk lantern with gilt ends and a tassel, on a cord."""
    k.rod((0, 0, -0.4), (0, 0, 0), 0.008, "black", segments=5)
    lantern(k, 0, 0, -0.4, 0.3, 0.46, k.colour("display", ("#c8281f",)), "gold", "red#d0a02c")


@asset("lantern_line", mount="ceiling")
def lantern_line(k):
    """Red lanterns on a cord across a street, along x."""
    w = k.dim(6.0, 0.5, 1.0, 0)[0]
    n = max(int(w / 0.95), 2)
    places = [(i + 0.5) / n - 0.5 for i in range(n)]
    k.tube([(t * w, 0, -0.02 - 0.5 * (1 - 4 * t * t)) for t in (-0.5, *places, 0.5)], 0.014, "black", 4)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.01), 0, -0.06), (s * (w / 2 - 0.01), 0, 0), 0.016, "iron", segments=6)
    for t in places:
        z = -0.02 - 0.5 * (1 - 4 * t * t)
        k.rod((t * w, 0, z - 0.12), (t * w, 0, z), 0.008, "black", segments=4)
        lantern(k, t * w, 0, z - 0.12, 0.24, 0.36, k.colour("display", ("#c8281f",)), "gold", "red#d0a02c")
