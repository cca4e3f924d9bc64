# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the decks of ships: rails, lifeboats, hatches, winches, ventilators. No bpy."""

import math

import numpy as np

from . import palette
from .craft import hull
from .piece import asset
from .tables import spread

WHITE = "#e4e1d7"


@asset("ship_rail")
def ship_rail(k):
    """A white rail of three bars on stanchions; with ``ring`` a lifebuoy hangs on it, turned inboard (+Y)."""
    w, _, h = k.dim(2.0, 0.08, 1.08, 0)
    paint = k.colour("paint", (WHITE,))
    for z in (0.32, 0.68):
        k.rod((-w / 2, 0, z), (w / 2, 0, z), 0.016, paint, segments=6)
    k.bar((0, 0, h - 0.025), (w, 0.075, 0.05), "wood#7d5637", 0.015)
    for x in spread(w, w / 2):
        k.rod((x, 0, 0), (x, 0, h - 0.04), 0.024, paint, segments=8)
        k.bar((x, 0, 0.02), (0.08, 0.08, 0.04), paint, 0.005)
    if k.params.get("ring"):
        lifebuoy(k, (0, 0.075, 0.62), 0.3)
        k.origin = (0.0, 0.0, 0.0)


def lifebuoy(k, centre, radius, red="red#b8402f"):
    """A ring of white with four bands of ``red``, its axis along Y."""
    a = np.linspace(0, 2 * math.pi, 24, endpoint=False)
    b = np.linspace(0, 2 * math.pi, 7, endpoint=False)
    thick = radius * 0.22
    rings = [
        [
            (
                (radius + thick * math.cos(v)) * math.cos(u),
                thick * math.sin(v),
                (radius + thick * math.cos(v)) * math.sin(u),
            )
            for v in b
        ]
        for u in a
    ]
    n, m = len(a), len(b)
    points = np.array(rings).reshape(-1, 3) + np.asarray(centre, float)
    at = lambda i, j: (i % n) * m + j % m  # noqa: E731
    faces = [(at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j)) for i in range(n) for j in range(m)]
    names = [red if i % 6 in (0, 5) else "white" for i in range(n) for _ in range(m)]
    before = len(k.faces)
    k.solid(points, faces, "white")
    slots = [k._slot(name) for name in names]
    k.face_materials[before:] = slots


@asset("life_ring")
def life_ring(k):
    """A lifebuoy, lying."""
    radius = k.dim(0.37, 0.37, 0.1, 0)[0]
    with k.at((0, 0, 0.07), pitch=math.pi / 2):
        lifebuoy(k, (0, 0, 0), radius * 0.82)


@asset("lifeboat")
def lifeboat(k):
    """A ship's lifeboat under its orange cover, hung from two curved davits; bow towards -Y."""
    cover = k.colour("canvas", ("#d0702c", "#c9652a", "#d97f35"))
    w, d, lift = 2.0, 6.4, 0.85
    with k.at((0, 0, lift)):
        hull(k, d, w, 0.95, 0.28, palette.variant("paint", WHITE), "red#a8433a", None, 0.5)
        ridge = []
        for i in range(11):
            t = 0.05 + 0.9 * i / 10
            half = (
                w
                / 2
                * (math.sin(math.pi / 2 * min(1, t / 0.5)) ** 0.9 if t < 0.5 else 1 - 0.5 * ((t - 0.5) / 0.5) ** 2)
            )
            top = 0.95 + 0.28 * (2 * t - 1) ** 2
            high = 0.36 * math.sin(math.pi * t) ** 0.6
            ridge.append([(half, d * (t - 0.5), top - 0.06), (half * 0.6, d * (t - 0.5), top + high * 0.75),
                          (0, d * (t - 0.5), top + high), (-half * 0.6, d * (t - 0.5), top + high * 0.75),
                          (-half, d * (t - 0.5), top - 0.06), (0, d * (t - 0.5), top - 0.1)])  # fmt: skip
        k.loft(ridge, cover)
        for y in spread(d * 0.7, d * 0.175):
            k.ring((0, y, 0.0), 0.01, 0.008, "rope", segments=6, sides=4)
    for y in (-d * 0.33, d * 0.33):
        arm = [(-1.18, y, 0.0), (-1.2, y, 1.5), (-1.05, y, 2.4), (-0.55, y, 2.85), (0.0, y, 2.9)]
        k.tube(arm, [0.1, 0.095, 0.085, 0.075, 0.06], palette.variant("paint", WHITE), 8)
        k.rod((0, y, 1.95), (0, y, 2.88), 0.03, "rope", segments=6)
        k.box((0, y, 2.72), (0.14, 0.12, 0.2), "iron", 0.03)
        k.bar((-1.18, y, 0.06), (0.34, 0.34, 0.12), "iron", 0.02)
        k.box((0.0, y, 0.42), (0.7, 0.2, 0.84), "wood_dark", 0.02)


@asset("cargo_hatch")
def cargo_hatch(k):
    """The coaming of a hold under a battened tarpaulin: people sit along its edge."""
    w, d, h = k.dim(3.2, 2.4, 0.5, 0)
    cloth = k.colour("canvas", ("#7d7f63", "#6f755e"))
    k.box((0, 0, h / 2 - 0.02), (w, d, h - 0.04), "paint#7d4b3a", 0.02)
    k.box((0, 0, h - 0.08), (w + 0.06, d + 0.06, 0.16), cloth, 0.06)
    for x in spread(w * 0.72, w * 0.36):
        k.bar((x, 0, h + 0.005), (0.09, d + 0.07, 0.02), "wood_light", 0.006)
    for s in (-1, 1):
        for x in spread(w * 0.8, w * 0.2):
            k.bar((x, s * (d / 2 + 0.035), h - 0.13), (0.06, 0.05, 0.12), "iron", 0.008)
        for x in spread(w * 0.5, w * 0.5):
            k.anchor("seat", x, s * (d / 2 - 0.16), h - 0.02, 0.0 if s < 0 else math.pi)
    k.surface(h + 0.02, w - 0.5, d - 0.9)


@asset("ventilator")
def ventilator(k):
    """A ship's ventilator: a pipe with a wide cowl turned forward, red within."""
    paint = k.colour("paint", (WHITE, "#d8d2bd"))
    k.spin((0, 0.1, 0), (0, 0, 1), [(0.34, 0), (0.34, 0.08), (0.2, 0.14), (0.2, 1.25)], paint, 16)
    k.limb([(0, 0.1, 1.15), (0, 0.1, 1.4), (0, 0.02, 1.58), (0, -0.1, 1.66)], [0.2, 0.22, 0.3, 0.36], paint, 14)
    k.spin((0, -0.06, 1.66), (0, -1, 0.12), [(0.3, 0), (0.46, 0.26), (0.42, 0.26), (0.2, 0.1)], paint, 18)
    k.spin((0, -0.2, 1.676), (0, -1, 0.12), [(0.36, 0), (0.37, 0.06)], "red#a8433a", 18)


@asset("windlass")
def windlass(k):
    """An anchor winch: two drums with chain between their cheeks, warping heads outside."""
    paint = k.colour("paint", ("#4f5f58", "#5f6a6c"))
    k.box((0, 0, 0.1), (1.5, 1.1, 0.2), paint, 0.03)
    for x in (-0.52, 0, 0.52):
        k.box((x, 0.02, 0.5), (0.16, 0.62, 0.8), paint, 0.05)
    k.rod((-0.98, 0, 0.62), (0.98, 0, 0.62), 0.07, "iron", segments=10)
    for x in (-0.27, 0.27):
        k.spin(
            (x - 0.17, 0, 0.62),
            (1, 0, 0),
            [(0.36, 0), (0.36, 0.05), (0.22, 0.09), (0.22, 0.25), (0.36, 0.29), (0.36, 0.34)],
            "iron",
            18,
        )
        for i in range(9):
            k.ring(
                (x, -0.2 - 0.1 * i, max(0.66 - 0.065 * i, 0.05)),
                0.06,
                0.02,
                "rust",
                (1, 0, 0) if i % 2 else (0, 0, 1),
                8,
                4,
            )
    for s in (-1, 1):
        k.spin((s * 0.66, 0, 0.62), (s, 0, 0), [(0.26, 0), (0.15, 0.12), (0.15, 0.22), (0.27, 0.34)], "metal", 16)


@asset("net_heap")
def net_heap(k):
    """A fishing net in a heap, with cork floats along its line."""
    net = k.colour("rope", ("#4f7a6a", "#5a6f86", "#8a6a4a"))
    k.blob((0, 0, 0.16), (0.62, 0.46, 0.26), net, 0.3, 2, 0.0)
    for i in range(4):
        a = 1.6 * i
        k.ring(
            (0.1 * math.cos(a), 0.1 * math.sin(a), 0.2 + 0.05 * i),
            0.3 - 0.04 * i,
            0.035,
            net,
            (0.2 * math.cos(a), 0.2, 1),
            18,
            5,
        )
    for i in range(9):
        a = 0.7 * i + 0.3
        r = 0.42 + 0.07 * math.sin(3 * a)
        k.ball(
            (r * math.cos(a), 0.78 * r * math.sin(a), 0.16 + 0.08 * math.sin(2 * a)),
            (0.075, 0.06, 0.06),
            "orange",
            8,
            5,
        )


@asset("thwart")
def thwart(k):
    """A plank across a boat, to sit on."""
    w, d, h = k.dim(1.7, 0.3, 0.44, 0)
    k.bar((0, 0, h - 0.025), (w, d, 0.05), k.colour("wood", palette.WOODS), 0.012)
    for s in (-1, 0, 1):
        k.bar((s * (w / 2 - 0.1), 0, (h - 0.05) / 2), (0.07, d * 0.7, h - 0.05), "wood_dark", 0.01)
        k.anchor("seat", s * w * 0.32, 0, h, math.pi)


@asset("sea_buoy")
def sea_buoy(k):
    """A channel buoy: a drum with a lattice and a lamp on it, to float."""
    paint = k.colour("paint", ("#b8402f", "#3f7a55", "#d0a441"))
    k.spin((0, 0, 0), (0, 0, 1), [(0.5, 0), (0.72, 0.35), (0.72, 0.85), (0.5, 1.05)], paint, 16)
    for a in (0.4, 2.5, 4.6):
        k.rod(
            (0.45 * math.cos(a), 0.45 * math.sin(a), 1.0),
            (0.14 * math.cos(a), 0.14 * math.sin(a), 2.5),
            0.04,
            paint,
            segments=6,
        )
    k.ring((0, 0, 1.7), 0.31, 0.03, paint, segments=12, sides=4)
    k.spin((0, 0, 2.45), (0, 0, 1), [(0.2, 0), (0.2, 0.06), (0.11, 0.08), (0.11, 0.3), (0.03, 0.4)], "metal_dark", 12)
    k.ball((0, 0, 2.66), 0.13, "beacon#d8cfa0", 10, 6)


@asset("laid_oar")
def laid_oar(k):
    """An oar laid along the side of a boat."""
    w, d, h = k.dim(0.14, 2.7, 0.05, 0)
    wood = k.colour("wood_light", palette.PALE_WOODS)
    k.rod((0, d * 0.5, h / 2), (0, -d * 0.25, h / 2), 0.023, wood, segments=8)
    k.top(
        [
            (-0.02, -d * 0.22),
            (-w / 2, -d * 0.32),
            (-w / 2, -d * 0.5),
            (w / 2, -d * 0.5),
            (w / 2, -d * 0.32),
            (0.02, -d * 0.22),
        ],
        0.012,
        0.038,
        wood,
        0.006,
    )


@asset("fish_box")
def fish_box(k):
    """An open box of the day's catch on ice."""
    w, d, h = k.dim(0.62, 0.42, 0.26, 0)
    paint = k.colour("plastic", ("#c9913a", "#3f7a94", "#a8b0ad"))
    k.bar((0, 0, 0.02), (w, d, 0.04), paint, 0.006)
    for s in (-1, 1):
        k.bar((0, s * (d / 2 - 0.015), h / 2), (w, 0.03, h), paint, 0.006)
        k.bar((s * (w / 2 - 0.015), 0, h / 2), (0.03, d - 0.06, h), paint, 0.006)
    k.bar((0, 0, h * 0.6), (w - 0.07, d - 0.07, 0.03), "snow", 0.006)
    for i in range(7):
        x, y, a = (i / 6 - 0.5) * (w - 0.24), k.random.uniform(-0.06, 0.06), k.random.uniform(-0.25, 0.25)
        with k.at((x, y, h * 0.6 + 0.04), yaw=a):
            k.limb(
                [(0, -0.13, 0), (0, -0.04, 0.01), (0, 0.07, 0.0), (0, 0.11, 0)],
                [0.014, 0.033, 0.018, 0.008],
                "silver#8fa3ad",
                8,
            )
            k.pane([(-0.003, 0.11, 0), (0.03, 0.16, 0.01), (-0.03, 0.16, 0.01)], "silver#7a8f9a", 0.006)
