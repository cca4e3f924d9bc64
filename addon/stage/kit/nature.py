# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees, bushes, rocks, grass, flowers in pots. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset, sphere

WITHERED = ("#6f6a4f", "#75705a", "#64664e")


@asset("tree")
def tree(k):
    """A broad-leaved tree: flared trunk, limbs, clumps of foliage; in ``winter`` bare, with snow on its limbs."""
    leaf = k.colour("leaf", palette.GREENS)
    _, w, h = k.dim(4.6, 4.6, 6.6, 0.16)
    trunk = h * 0.42
    bend = k.random.uniform(-0.25, 0.25)
    top = np.array([bend, k.random.uniform(-0.2, 0.2), trunk])
    path = [(0, 0, -0.02), (0.01, 0, 0.14), (bend * 0.25, 0, trunk * 0.4), top]
    k.limb(path, [0.30, 0.20, 0.15, 0.12], "bark", 12)
    for i in range(5):
        a = i * 1.257 + k.random.uniform(-0.3, 0.3)
        k.tube([(0, 0, 0.16), (0.20 * math.cos(a), 0.20 * math.sin(a), 0.05),
                (0.42 * math.cos(a), 0.42 * math.sin(a), -0.03)], [0.11, 0.08, 0.02], "bark", 6)  # fmt: skip
    ends = []
    for i in range(5):
        a = i * 1.257 + k.random.uniform(-0.35, 0.35)
        out, rise = w * k.random.uniform(0.20, 0.30), h * k.random.uniform(0.12, 0.30)
        end = top + np.array([out * math.cos(a), out * math.sin(a), rise])
        start = top - np.array([0, 0, trunk * k.random.uniform(0.02, 0.25)])
        k.tube([start, start + (end - start) * np.array([0.5, 0.5, 0.4]), end], [0.085, 0.06, 0.03], "bark", 7)
        ends.append(end)
    crown = top + np.array([0, 0, h * 0.30])
    k.limb([top, (top + crown) / 2, crown], [0.12, 0.08, 0.04], "bark", 8)
    if k.params.get("winter"):
        k.painted = True
        _twigs(k, top, [*ends, crown], w, h)
        return
    foliage(k, crown + np.array([0, 0, h * 0.07]), (w * 0.27, w * 0.27, h * 0.17), leaf, 8, 0.54)
    for end in ends:
        spread = k.random.uniform(0.17, 0.23)
        foliage(k, end + np.array([0, 0, h * 0.03]), (w * spread, w * spread, h * spread * 0.58), leaf, 6, 0.56)


def _twigs(k, fork, ends, w, h):
    """Bare branches on the limbs of a tree, with a line of snow along what lies level."""
    for n, end in enumerate(ends):
        along = (end - fork) / np.linalg.norm(end - fork)
        for i in range(7):
            share = 0.35 + 0.65 * (i + 1) / 7
            start = fork + (end - fork) * np.array([share, share, share * (0.55 + 0.45 * share)])
            a = n * 1.257 + i * 2.4 + k.random.uniform(-0.4, 0.4)
            out = along * 0.6 + np.array([0.7 * math.cos(a), 0.7 * math.sin(a), k.random.uniform(0.35, 0.9)])
            long = h * k.random.uniform(0.10, 0.17) * (1.15 - 0.4 * share)
            tip = start + out * long
            middle = (start + tip) / 2 + np.array([0, 0, 0.05 * long])
            k.tube([start, middle, tip], [0.028, 0.018, 0.006], "bark", 5)
            lifted = [start + np.array([0, 0, 0.022]), middle + np.array([0, 0, 0.02]), tip + np.array([0, 0, 0.008])]
            k.tube(lifted, [0.018, 0.014, 0.004], "snow", 5)
            for side in (-1, 1):
                b = a + side * k.random.uniform(0.5, 1.0)
                fine = middle + np.array([math.cos(b), math.sin(b), k.random.uniform(0.5, 1.2)]) * long * 0.45
                k.tube([middle, fine], [0.012, 0.004], "bark", 4)
        line = [fork + (end - fork) * share + np.array([0, 0, 0.05]) for share in (0.45, 0.8, 1.0)]
        k.limb(line, [0.04, 0.035, 0.015], "snow", 6)


def foliage(k, centre, radius, material, count, clump, flat_base=None):
    """A crown of leafy clumps on an ellipsoid of ``radius``; ``clump`` is their size as a share of it."""
    centre, radius = np.asarray(centre, float), np.asarray(radius, float)
    shades = [_shift(material, gain) for gain in (0.92, 1.0, 1.1, 1.2)]
    k.blob(centre, radius * 0.84, shades[0], 0.08, 0, flat_base, 0.2)  # seen between the clumps only
    for i in range(count):
        z = 1 - 2 * (i + 0.5) / count
        a = i * 2.39996 + k.random.uniform(-0.25, 0.25)
        out = math.sqrt(1 - z * z)
        place = np.array([out * math.cos(a), out * math.sin(a), z]) * k.random.uniform(0.72, 1.0)
        size = clump * k.random.uniform(0.65, 1.3)
        shade = shades[min(3, int((z + 1) * 1.6 + k.random.uniform(0, 0.9)))]
        middle = centre + place * radius
        if flat_base is not None:
            middle[2] = max(middle[2], flat_base + 0.4 * radius[2] * size)
        k.blob(middle, radius * size * (1.15, 1.15, 0.85), shade, 0.16, 1, flat_base, 0.9)


def _shift(name, gain):
    """The same material a little lighter or darker."""
    base, _, colour = name.partition("#")
    values = [min(255, round(int(colour[i : i + 2], 16) * gain)) for i in (0, 2, 4)]
    return f"{base}#{''.join(f'{v:02x}' for v in values)}"


@asset("pine")
def pine(k):
    """A conifer in tiers of drooping branches; in ``winter`` snow lies on them."""
    leaf = k.colour("needle", ("#3f5a43", "#46634a", "#3a5348"))
    w, _, h = k.dim(3.0, 3.0, 7.5, 0.16)
    k.rod((0, 0, 0), (0, 0, h * 0.9), 0.17, "bark", 0.03, 10)
    tiers = 7 if k.fine else 5
    for i in range(tiers):
        low = h * (0.13 + 0.84 * (i / tiers) ** 0.92)
        radius = w / 2 * (1 - i / tiers) ** 0.85 + 0.10
        _tier(k, low, radius, h * 0.27 * (1 - 0.45 * i / tiers), leaf if i % 2 else _shift(leaf, 1.1))
        if k.params.get("winter"):
            _tier(k, low + 0.07 * h / tiers, radius * 0.86, h * 0.27 * (1 - 0.45 * i / tiers), "snow")


def _tier(k, low, radius, tall, material):
    """One star-shaped skirt of branches."""
    n = 22 if k.fine else 12
    spin = k.random.uniform(0, 6.28)
    reach = [(1.0 if j % 2 else 0.70) * k.random.uniform(0.88, 1.08) for j in range(n)]
    rings = []
    for share, lift in ((0.30, 0.14), (1.0, 0.0), (0.86, 0.07), (0.40, 0.44), (0.12, 0.85), (0.01, 1.0)):
        ring = []
        for j in range(n):
            a = spin + j * 2 * math.pi / n
            r = radius * share * (reach[j] if share > 0.35 else 0.85)
            droop = (1 - reach[j]) * 0.35 * tall if share > 0.5 else 0.0
            ring.append((r * math.cos(a), r * math.sin(a), low + lift * tall + droop))
        rings.append(ring)
    k.loft(rings, material)


@asset("bush")
def bush(k):
    """A rounded shrub; in ``winter`` dull, under a cap of snow."""
    leaf = k.colour("leaf", WITHERED if k.params.get("winter") else palette.GREENS)
    w, d, h = k.dim(1.3, 1.1, 0.95, 0.15)
    foliage(k, (0, 0, h * 0.36), (w * 0.44, d * 0.44, h * 0.54), leaf, 44, 0.27, 0.0)
    if k.params.get("winter"):
        for i in range(9):
            a, r = i * 2.4, 0.13 * math.sqrt(i)
            spot = (w * r * math.cos(a), d * r * math.sin(a), h * (0.86 - 1.1 * r * r))
            k.blob(spot, (w * 0.17, d * 0.17, h * 0.09), "snow", 0.12, 1)


@asset("fern")
def fern(k):
    """Fronds that arch out from one root."""
    leaf = k.colour("leaf", ("#55803c", "#4c7638", "#628a44"))
    w, _, h = k.dim(1.1, 1.1, 0.62, 0.2)
    shades = [_shift(leaf, gain) for gain in (0.9, 1.0, 1.12)]
    n = 13
    for i in range(n):
        a = i * 2.39996 + k.random.uniform(-0.2, 0.2)
        out, rise = w / 2 * k.random.uniform(0.7, 1.0), h * (0.6 + 0.4 * (i / n))
        c, q, rings = math.cos(a), math.sin(a), []
        for t in (0.0, 0.25, 0.5, 0.75, 1.0):
            r, z = out * t, rise * (1 - (1 - 1.75 * t) ** 2 * 0.9) if t < 0.57 else rise * (1 - 1.5 * (t - 0.57) ** 2)
            wide = 0.085 * math.sin(math.pi * (0.12 + 0.86 * t)) ** 0.8 + 0.004
            rings.append([(r * c - q * u, r * q + c * u, max(z, 0.0) + v) for u, v in
                          ((-wide, -0.012), (0, 0.012), (wide, -0.012), (0, 0.004))])  # fmt: skip
        k.loft(rings, shades[i % 3])


@asset("cactus")
def cactus(k):
    """A ribbed column of the desert with arms that turn up."""
    skin = k.colour("leaf", ("#5f7a4a", "#6b8250", "#557048"))
    w, _, h = k.dim(1.3, 0.5, 2.7, 0.2)
    r = 0.085 * h
    k.tube([(0, 0, -0.05), (0, 0, h * 0.5), (0, 0, h * 0.93), (0, 0, h)], [r, r * 1.1, r * 0.86, r * 0.25], skin, 11)
    for i in range(2 + int(k.random.random() < 0.4)):
        side, low = (-1, 1)[i % 2], h * k.random.uniform(0.32, 0.52)
        out, top = w * k.random.uniform(0.30, 0.42), h * k.random.uniform(0.66, 0.86)
        turn = k.random.uniform(-0.4, 0.4) + i // 2 * 1.5
        x, y = side * out * math.cos(turn), side * out * math.sin(turn)
        path = [(0, 0, low), (x * 0.8, y * 0.8, low + 0.02 * h), (x, y, low + 0.1 * h), (x, y, top)]
        k.limb(path, [r * 0.66, r * 0.66, r * 0.66, r * 0.3], skin, 9)


@asset("rock")
def rock(k):
    """A boulder with a smaller one beside it."""
    stone = k.colour("stone", ("#8b877e", "#7d7a74", "#958a78", "#6f7174"))
    w, d, h = k.dim(1.1, 0.9, 0.7, 0.2)
    _boulder(k, (0, 0, h * 0.42), (w * 0.46, d * 0.46, h * 0.58), stone)
    _boulder(k, (w * 0.40, -d * 0.34, h * 0.14), (w * 0.20, d * 0.20, h * 0.22), stone)


def _boulder(k, centre, radius, material):
    """A ball cut by planes into facets, lying on the ground."""
    points, faces = sphere(3 if k.fine else 1)
    for _ in range(13):
        normal = np.array([k.random.gauss(0, 1) for _ in range(3)])
        normal /= np.linalg.norm(normal)
        depth = k.random.uniform(0.72, 0.92)
        over = np.maximum(points @ normal - depth, 0)
        points = points - over[:, None] * normal * 0.93
    points = points * np.asarray(radius) + np.asarray(centre)
    points[:, 2] = np.maximum(points[:, 2], 0)
    k.solid(points, faces, material)


@asset("log")
def log(k):
    """A felled trunk lying across, with a pale cut at either end."""
    k.settles = True
    w, _, h = k.dim(1.9, 0.4, 0.38, 0.12)
    r = h / 2
    path = [(-w / 2, 0, r), (-w * 0.2, 0.015, r * 1.02), (w * 0.2, -0.01, r), (w / 2, 0.01, r * 0.97)]
    k.tube(path, [r, r * 0.94, r * 0.92, r * 0.9], "bark", 14)
    for s, x in ((-1, -w / 2), (1, w / 2)):
        k.rod((x - s * 0.02, 0, r), (x + s * 0.006, 0, r), r * 0.84, "wood_light", segments=14)
    k.rod((w * 0.15, 0, r * 1.6), (w * 0.24, -0.05, r * 2.5), 0.05, "bark", 0.038, 8)
    for x in (-w * 0.25, w * 0.25):
        k.anchor("seat", x, 0, h * 0.98)


@asset("grass")
def grass(k):
    """A tuft of long grass."""
    w, d, h = k.dim(0.5, 0.5, 0.42, 0.2)
    for _ in range(38):
        a, r = k.random.uniform(0, 6.28), abs(k.random.gauss(0, 0.32))
        x, y = w * 0.45 * min(r, 1) * math.cos(a), d * 0.45 * min(r, 1) * math.sin(a)
        t, lean = h * k.random.uniform(0.55, 1), k.random.uniform(0.1, 0.4)
        tip = (x + lean * t * math.cos(a), y + lean * t * math.sin(a), t)
        mid = (x + lean * 0.3 * t * math.cos(a), y + lean * 0.3 * t * math.sin(a), t * 0.6)
        k.tube([(x, y, 0), mid, tip], [0.007, 0.006, 0.0008], palette.variant("grass",
                                                                k.random.choice(("#6f7d49", "#7f8a52",
                                                                "#5d7044"))), 3)  # fmt: skip


def leaf_blade(k, base, tip, width, material, sag=0.25):
    """A long pointed leaf from base to tip, bent downwards."""
    base, tip = np.asarray(base, float), np.asarray(tip, float)
    along = tip - base
    flat = np.array([along[1], -along[0], 0.0])
    if np.linalg.norm(flat) < 1e-6:
        flat = np.array([1.0, 0, 0])
    side = flat / np.linalg.norm(flat)
    length = np.linalg.norm(along)
    rings = []
    for t, w in ((0, 0.12), (0.3, 0.85), (0.6, 1.0), (0.85, 0.6), (1, 0.04)):
        middle = base + along * t + np.array([0, 0, sag * length * (t * (1 - t)) * 1.6])
        half, lift = side * width / 2 * w, np.array([0, 0, 0.0025])
        rings.append([middle - half, middle - lift, middle + half, middle + lift * 2])
    k.loft(rings, material)


@asset("plant")
def plant(k):
    """A pot plant with broad leaves."""
    pot = k.colour("terracotta", ("#ad6a4b", "#c9c3b4", "#5d6b70"))
    leaf = palette.variant("leaf", k.random.choice(palette.GREENS))
    _, _, h = k.dim(0.7, 0.7, 1.15, 0.15)
    k.lathe((0, 0, 0), [(0.11, 0), (0.155, 0.26), (0.17, 0.262), (0.175, 0.31), (0.155, 0.315), (0.15, 0.28),
                        (0.10, 0.27)], pot, 20)  # fmt: skip
    k.lathe((0, 0, 0.26), [(0.14, 0), (0.145, 0.02), (0.06, 0.03)], "soil", 16)
    for i in range(15):
        a, rise = i * 2.4, 0.35 + 0.65 * (i / 14)
        r = 0.36 * (1.15 - rise) + 0.10
        top = (r * 0.35 * math.cos(a), r * 0.35 * math.sin(a), 0.28 + (h - 0.42) * rise * 0.8)
        k.tube([(0.02 * math.cos(a), 0.02 * math.sin(a), 0.27), top], [0.008, 0.006], leaf, 5)
        tip = (r * 1.05 * math.cos(a), r * 1.05 * math.sin(a), top[2] + (h - 0.3) * 0.12 * (rise - 0.35) + 0.04)
        leaf_blade(k, top, tip, 0.14, leaf if i % 3 else _shift(leaf, 1.15), 0.3)


def bloom(k, centre, radius, material, heart="yellow", petals=6):
    """A flower's head, facing up."""
    x, y, z = centre
    for i in range(petals):
        a = i * 2 * math.pi / petals
        k.ball((x + radius * 0.55 * math.cos(a), y + radius * 0.55 * math.sin(a), z),
               (radius * 0.42, radius * 0.42, radius * 0.22), material, 8, 4)  # fmt: skip
    k.ball((x, y, z + radius * 0.12), radius * 0.28, heart, 8, 5)


@asset("flower", mount="hand")
def flower(k):
    """A single rose on its stem."""
    petal = k.colour("petal", ("#a8404a", "#d8b0b0", "#d3a94a", "#e6ded2", "#7d5a8a"))
    k.limb([(0, 0, 0), (0.006, 0, 0.16), (0, 0, 0.30)], [0.003, 0.0028, 0.003], "leaf", 6)
    for z, a in ((0.12, 0.5), (0.20, 2.9)):
        leaf_blade(k, (0, 0, z), (0.06 * math.cos(a), 0.06 * math.sin(a), z + 0.03), 0.03, "leaf", 0.3)
    k.turned((0, 0, 0.295), [(0.006, 0), (0.024, 0.014), (0.028, 0.032), (0.02, 0.048), (0.014, 0.05), (0.011, 0.04)],
             petal, 12)  # fmt: skip
    for i in range(5):
        a = i * 1.257
        k.ball((0.02 * math.cos(a), 0.02 * math.sin(a), 0.313), (0.014, 0.014, 0.018), petal, 8, 5)
    k.held(0, 0, 0.08, "upright", "forward")


@asset("bouquet", mount="hand")
def bouquet(k):
    """Flowers wrapped in paper."""
    k.lathe((0, 0, 0), [(0.012, 0), (0.022, 0.05), (0.02, 0.10), (0.095, 0.30), (0.09, 0.302), (0.03, 0.20)],
            palette.variant("paper", "#cfc3a4"), 14)  # fmt: skip
    k.ring((0, 0, 0.10), 0.021, 0.006, "red", segments=12)
    colours = [palette.variant("petal", c) for c in k.random.sample(("#a8404a", "#d8b0b0", "#d3a94a", "#e6ded2",
                                                                "#7d5a8a"), 3)]  # fmt: skip
    for i in range(13):
        a, r = i * 2.4, 0.075 * math.sqrt(i / 13)
        z = 0.34 - r * 0.5 + k.random.uniform(-0.01, 0.01)
        if i % 4 == 3:
            leaf_blade(k, (r * math.cos(a), r * math.sin(a), z - 0.05), (1.7 * r * math.cos(a), 1.7 * r * math.sin(a),
                                                                z + 0.03), 0.04, "leaf")  # fmt: skip
        else:
            bloom(k, (r * math.cos(a), r * math.sin(a), z), 0.034, colours[i % 3])
    k.held(0, 0, 0.07, "upright", "forward")
