# SPDX-License-Identifier: GPL-3.0-or-later
"""What hangs on walls and lies on floors; signs, flags, a piano. No bpy."""

import math

import numpy as np

from . import palette
from .openings import darker
from .piece import asset


@asset("rug")
def rug(k):
    """A rug with a border and a field, fringed at the ends."""
    main = k.colour("carpet", ("#7a3b36", "#3f5163", "#5f6a4c", "#6b5a6e", "#8a6a45"))
    w, d, _ = k.dim(2.4, 1.6, 0.012, 0)
    k.bar((0, 0, 0.005), (w, d, 0.010), main, 0.003)
    pale = palette.variant("carpet", k.random.choice(("#c2ab82", "#b59a78", "#a9a08a")))
    for inset, colour, z in ((0.10, pale, 0.0102), (0.16, darker(main), 0.0108), (0.26, main, 0.0114)):
        if min(w, d) > 2 * inset + 0.3:
            k.bar((0, 0, z), (w - 2 * inset, d - 2 * inset, 0.0014), colour, 0.0003)
    if min(w, d) > 1.2:
        n = max(1, round(w / 1.1))
        for i in range(n):
            x = (i - (n - 1) / 2) * (w - 0.8) / n
            for r, colour, z in ((min(w / n, d) * 0.22, pale, 0.0122), (min(w / n, d) * 0.15, darker(main), 0.0130)):
                k.top([(x + 1.3 * r * math.cos(a), r * math.sin(a)) for a in np.arange(4) * math.pi / 2], z,
                      z + 0.0006, colour)  # fmt: skip
    count = max(4, round(d / 0.045))
    for s in (-1, 1):
        for i in range(count):
            y = (i - (count - 1) / 2) * d / count
            k.bar((s * (w / 2 + 0.022), y, 0.003), (0.05, 0.012, 0.004), "linen", 0.001)


def frame(k, w, h, z, material, rail=0.04, deep=0.035):
    """A moulded picture frame in the plane of the wall."""
    for s in (-1, 1):
        k.box((s * (w / 2 - rail / 2), 0, z), (rail, deep, h), material, 0.010)
        k.box((0, 0, z + s * (h / 2 - rail / 2)), (w - 2 * rail + 0.01, deep, rail), material, 0.010)


@asset("picture", mount="wall")
def picture(k):
    """A framed landscape or portrait."""
    w, _, h = k.dim(0.72, 0.035, 0.54, 0.15)
    z = float(k.params.get("height", 1.6))
    frame(k, w, h, z, k.colour("wood", ("#4b3325", "#b59a5a", "#2f2a26", "#8a6a45")))
    k.bar((0, 0.004, z), (w - 0.05, 0.012, h - 0.05), "linen", 0.002)
    a, b = w - 0.14, h - 0.14
    k.bar((0, -0.002, z), (a, 0.008, b), palette.variant("paint", k.random.choice(("#8aa3ac", "#a9b0a0", "#c2a88a"))),
          0.001)  # fmt: skip
    if k.seed % 3 == 1:
        k.front([(-a * 0.32, z - b / 2), (a * 0.32, z - b / 2), (a * 0.24, z - b * 0.12), (-a * 0.24, z - b * 0.12)],
                -0.0075, -0.006, "fabric#4a3f45")  # fmt: skip
        k.rod((0, -0.006, z + b * 0.10), (0, -0.0078, z + b * 0.10), min(a, b) * 0.16, "skin#b99377", segments=18)
        k.rod((0, -0.006, z + b * 0.16), (0, -0.0074, z + b * 0.16), min(a, b) * 0.175, "fabric#4a3325", segments=18)
        return
    hill = k.random.uniform(-0.1, 0.1)
    back = [(-a / 2, -b * 0.5), (a / 2, -b * 0.5), (a / 2, b * (0.10 + hill)), (a * 0.2, b * 0.24),
            (-a * 0.1, b * (0.05 - hill)), (-a / 2, b * 0.14)]  # fmt: skip
    k.front([(x, z + v) for x, v in back], -0.0078, -0.006, "paint#6f8276")
    near = [(-a / 2, -b * 0.5), (a / 2, -b * 0.5), (a / 2, -b * 0.05), (a * 0.1, -b * (0.22 + hill)),
            (-a / 2, -b * 0.10)]  # fmt: skip
    k.front([(x, z + v) for x, v in near], -0.009, -0.007, "paint#8c7a4a")
    k.rod((a * 0.22, -0.006, z + b * 0.34), (a * 0.22, -0.0072, z + b * 0.34), b * 0.07, "paint#e2cf9a", segments=14)


@asset("mirror", mount="wall")
def mirror(k):
    """A framed looking-glass."""
    w, _, h = k.dim(0.6, 0.035, 0.9, 0.1)
    z = float(k.params.get("height", 1.55))
    frame(k, w, h, z, k.colour("wood", ("#b59a5a", "#4b3325", "#8a6a45")), 0.05)
    k.bar((0, 0.002, z), (w - 0.08, 0.012, h - 0.08), "mirror", 0.002)
    low, high = z - h / 2 + 0.045, z + h / 2 - 0.045  # the light lies across it in one broad band
    k.front([(-w * 0.34, low), (-w * 0.12, low), (w * 0.34, high), (w * 0.12, high)], -0.0052, -0.0045, "mirror#c6d4da")


@asset("clock", mount="wall")
def clock(k):
    """A round wall clock; ``time`` is (hours, minutes)."""
    z = float(k.params.get("height", 2.0))
    r = k.dim(0.34, 0.05, 0.34)[0] / 2
    thick = r / 170  # a big clock has thick hands
    rim = k.colour("wood", ("#4b3325", "#2f2a26", "#8f9496"))
    k.spin((0, 0.02, z), (0, -1, 0), [(r * 0.9, 0), (r, 0.006), (r, 0.035), (r * 0.95, 0.045), (r * 0.88, 0.036),
                                      (r * 0.86, 0.02)], rim, 32)  # fmt: skip
    k.rod((0, 0.01, z), (0, -0.004, z), r * 0.87, "white", segments=32)
    for i in range(12):
        with k.at((0, -0.005, z), roll=i * math.pi / 6):
            k.bar((0, 0, r * 0.76), (thick * (10 if i % 3 == 0 else 6), 0.003, r * (0.15 if i % 3 == 0 else 0.09)),
                  "black", 0.0008)  # fmt: skip
    hours, minutes = k.params.get("time", (10, 9))
    for share, length, wide in (((hours + minutes / 60) / 12, 0.5, 14), (minutes / 60, 0.76, 10)):
        with k.at((0, -0.008 - 0.003 * (length > 0.6), z), roll=share * 2 * math.pi):
            k.bar((0, 0, r * length * 0.42), (thick * wide, 0.003, r * length), "black", 0.001)
    k.rod((0, 0, z), (0, -0.015, z), thick * 10, "black", segments=10)


@asset("bin")
def waste_bin(k):
    """A wastepaper basket with crumpled paper in it."""
    r, _, h = k.dim(0.30, 0.30, 0.34)
    r = r / 2
    k.lathe((0, 0, 0), [(r * 0.74, 0), (r * 0.76, 0.01), (r * 0.97, h - 0.02), (r, h - 0.014), (r, h), (r * 0.94, h),
                        (r * 0.90, h - 0.03), (r * 0.70, 0.02)], k.colour("metal_dark",
                                                                ("#484c52", "#5f6a4c", "#6a5040")), 24)  # fmt: skip
    for i in range(5):
        a = i * 1.257
        k.blob((r * 0.4 * math.cos(a), r * 0.4 * math.sin(a), h - 0.05 + 0.02 * (i % 2)), 0.058, "paper", 0.25, 1)
    k.lathe((0, 0, 0.02), [(r * 0.7, 0), (r * 0.86, h - 0.1)], "paper#cfc9ba", 16)


@asset("piano")
def piano(k):
    """An upright piano; the player sits at -Y."""
    wood = k.colour("wood_dark", ("#3a2820", "#2a2a2c", "#5a3d2a"))
    w, d, h = k.dim(1.5, 0.66, 1.24, 0.02)
    k.box((0, 0.14, h / 2), (w, d - 0.28, h), wood, 0.012)
    k.box((0, 0.13, h - 0.012), (w + 0.04, d - 0.24, 0.028), wood, 0.010)
    k.box((0, -0.14, 0.64), (w - 0.02, 0.38, 0.09), wood, 0.012)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.03), -0.14, 0.735), (0.06, 0.38, 0.12), wood, 0.014)
        k.lathe((s * (w / 2 - 0.06), -0.27, 0), [(0.03, 0), (0.032, 0.03), (0.025, 0.06), (0.038, 0.35),
                                                 (0.045, 0.56), (0.03, 0.60)], wood, 12)  # fmt: skip
        k.box((s * (w / 2 - 0.06), 0.02, 0.04), (0.10, 0.58, 0.08), wood, 0.012)
        k.box((s * w * 0.25, -d / 2 + 0.275, 0.34), (w * 0.40, 0.016, 0.42), wood, 0.007)
        k.box((s * w * 0.25, -d / 2 + 0.275, 1.0), (w * 0.40, 0.016, 0.28), wood, 0.007)
    n = 36
    keys = w - 0.16
    k.bar((0, -0.20, 0.695), (keys, 0.14, 0.018), "white", 0.003)
    for i in range(1, n):
        x = -keys / 2 + keys * i / n
        k.bar((x, -0.20, 0.7042), (0.002, 0.14, 0.001), "ink", 0)
        if i % 7 not in (0, 3):
            k.bar((x, -0.165, 0.71), (keys / n * 0.52, 0.085, 0.014), "black", 0.002)
    k.box((0, -0.105, 0.75), (keys + 0.02, 0.035, 0.11), wood, 0.008)
    with k.at((0, -0.07, 0.93), pitch=-0.28):
        k.box((0, 0, 0), (0.74, 0.018, 0.26), wood, 0.006)
        for s in (-1, 1):
            k.bar((s * 0.105, -0.012, 0.005), (0.20, 0.004, 0.22), "paper", 0.001)
            for i in range(6):
                k.bar((s * 0.105, -0.015, 0.085 - i * 0.033), (0.16, 0.002, 0.006), "ink", 0.0004)
    for x in (-0.06, 0.06):
        k.box((x, -0.12, 0.05), (0.035, 0.16, 0.016), "brass", 0.006)
    k.surface(h, w - 0.1, 0.3, (0, 0.14))
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("sign")
def sign(k):
    """A board on a post with its ``label``; with ``neon`` the letters shine on a dark board."""
    w, _, h = k.dim(0.9, 0.09, 2.1, 0)
    neon = bool(k.params.get("neon"))
    board = k.colour("paint", ("#3f5a54", "#7c4a3c", "#3f4f6b", "#d9d3c4"))
    tall = min(h * 0.35, w * 0.66)
    z = h - tall / 2
    for s in (-1, 1):
        k.rod((s * w * 0.36, 0.03, 0), (s * w * 0.36, 0.03, h - 0.03), 0.026, "metal_dark", segments=10)
    k.box((0, 0, z), (w, 0.03, tall), "black" if neon else board, 0.008)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.014), -0.005, z), (0.028, 0.036, tall), "neon" if neon else "trim", 0.004)
        k.bar((0, -0.005, z + s * (tall / 2 - 0.014)), (w - 0.05, 0.036, 0.028), "neon" if neon else "trim", 0.004)
    k.text(k.params.get("label"), (0, -0.0175, z), (w * 0.8, tall * 0.66), 0.0, "neon" if neon else "label")
    if not k.params.get("label"):
        for i in range(3):
            k.bar((0, -0.016, z + tall * (0.24 - 0.22 * i)), (w * (0.66 - 0.14 * i), 0.006, tall * 0.09), "label",
                  0.002)  # fmt: skip
    if neon:
        k.glow("sign", (0, -0.02, z), (w, 0.03, tall))


@asset("poster", mount="wall")
def poster(k):
    """A printed poster with its ``label`` as the headline."""
    w, _, h = k.dim(0.6, 0.008, 0.85, 0.1)
    z = float(k.params.get("height", 1.55))
    k.bar((0, 0, z), (w, 0.004, h), "paper", 0.001)
    ground = k.colour("print", ("#7c4a3c", "#3f5a6b", "#c0913d", "#5f6a4c"))
    k.bar((0, -0.002, z + h * 0.06), (w - 0.05, 0.003, h * 0.80), ground, 0.0006)
    pale = "print#e3d6b4"
    k.rod((0, -0.003, z + h * 0.14), (0, -0.0048, z + h * 0.14), w * 0.27, pale, segments=24)
    k.front([(-w * 0.27, z - h * 0.30), (w * 0.27, z - h * 0.30), (w * 0.12, z + h * 0.02),
             (-w * 0.12, z + h * 0.02)], -0.006, -0.004, darker(ground))  # fmt: skip
    k.rod((0, -0.004, z + h * 0.12), (0, -0.0062, z + h * 0.12), w * 0.13, darker(ground), segments=18)
    if k.params.get("label"):
        k.text(k.params["label"], (0, -0.0065, z + h * 0.385), (w * 0.82, h * 0.11), 0.0, "label")
    else:
        k.bar((0, -0.004, z + h * 0.385), (w * 0.74, 0.003, h * 0.07), pale, 0.0006)
    for i, share in enumerate((0.7, 0.5)):
        k.bar((0, -0.0025, z - h * (0.40 + 0.045 * i)), (w * share, 0.002, 0.014), "ink", 0.0004)


@asset("flag")
def flag(k):
    """A flag on a pole, lifted by a light wind; ``colours`` are its three stripes."""
    w, _, h = k.dim(1.6, 0.2, 2.6)
    k.lathe((0, 0, 0), [(0.16, 0), (0.16, 0.03), (0.05, 0.07), (0.022, 0.14), (0.016, h - 0.04)], "metal", 14)
    k.ball((0, 0, h), 0.04, "gold", 12, 7)
    colours = k.params.get("colours") or k.random.choice((("#3f5f86", "#e7e2d7", "#a63d36"),
                                                          ("#4a6b4a", "#e7e2d7", "#c0913d"), ("#a63d36", "#d0a441",
                                                                "#a63d36")))  # fmt: skip
    length, tall, n = w - 0.1, (w - 0.1) * 0.64, 14
    for i, colour in enumerate(colours):
        z1 = h - 0.10 - tall * i / len(colours)
        z0 = h - 0.10 - tall * (i + 1) / len(colours)
        rings = []
        for j in range(n + 1):
            t = j / n
            x, y = 0.02 + length * t, 0.10 * t**0.7 * math.sin(t * 7.5)
            drop = 0.09 * t**1.5
            rings.append([(x, y - 0.004, z0 - drop), (x, y + 0.004, z0 - drop), (x, y + 0.004, z1 - drop),
                          (x, y - 0.004, z1 - drop)])  # fmt: skip
        k.loft(rings, palette.variant("fabric", colour))
