# SPDX-License-Identifier: GPL-3.0-or-later
"""Thai things: the spirit house, the tuk-tuk, the cook's cart under an umbrella, the pagoda. No bpy."""

import math

from .piece import asset
from .tables import spread

GOLD, RED, GREEN = "gold#cfa02e", "paint#a3322a", "paint#2f6a4a"


def tiered_roof(k, x, y, z, w, d, tall, tile, tiers=2, trim=GOLD):
    """A steep roof in ``tiers``, its gables to the front and back, gilt along the edges, finials at the ends."""
    for i in range(tiers):
        f, low = 1 - 0.2 * i, z + tall * 0.22 * i
        ww, dd, top = w * f, d * (1 - 0.16 * i) if i else d, low + tall * (1 - 0.1 * i)
        outline = [(-ww / 2, low), (-ww / 2 + ww * 0.17, low + (top - low) * 0.3), (0, top),
                   (ww / 2 - ww * 0.17, low + (top - low) * 0.3), (ww / 2, low)]  # fmt: skip
        k.front([(x + u, v) for u, v in outline], y - dd / 2, y + dd / 2, tile)
        for s in (-1, 1):
            edge = y + s * (dd / 2 + 0.012 * w)
            for (u0, v0), (u1, v1) in zip(outline[:-1], outline[1:]):
                k.rod((x + u0, edge, v0), (x + u1, edge, v1), 0.02 * w, trim, segments=5)
            k.rod((x, edge, top), (x, edge + s * 0.03 * w, top + 0.16 * w), 0.02 * w, trim, 0.002, 5)
            for u in (-1, 1):
                k.rod((x + u * ww / 2, edge, low), (x + u * ww * 0.55, edge, low + 0.1 * w), 0.02 * w, trim, 0.002, 5)
            if not i:
                k.front([(x + u * 0.72, low + (v - low) * 0.7 + 0.01) for u, v in (outline[0], outline[2], outline[4])],
                        edge - 0.01, edge + 0.02 if s > 0 else edge, RED)  # fmt: skip


@asset("spirit_house")
def spirit_house(k):
    """A little gilt shrine on a post, garlands, incense and red bottles before it."""
    w, d, h = k.dim(0.9, 0.9, 2.0, 0)
    k.bar((0, 0, 0.06), (w, d, 0.12), "concrete#b5b0a4", 0.01)
    k.rod((0, 0, 0.12), (0, 0, 1.0), 0.13, "plaster#e4dcc6", 0.1, 10)
    k.bar((0, 0, 1.06), (0.9, 0.9, 0.1), GOLD, 0.015)
    k.bar((0, 0.1, 1.32), (0.5, 0.44, 0.42), "plaster#e9dfc4", 0)
    k.bar((0, -0.13, 1.3), (0.22, 0.03, 0.34), RED, 0)
    for x in (-0.3, 0.3):
        for y in (-0.24, 0.36):
            k.rod((x, y, 1.1), (x, y, 1.56), 0.03, GOLD, segments=6)
    tiered_roof(k, 0, 0.06, 1.54, 0.86, 0.8, 0.5, RED)
    k.rod((0, 0.06, 2.0), (0, 0.06, 2.35), 0.03, GOLD, 0.004, 6)
    for i, x in enumerate((-0.28, -0.1, 0.1, 0.28)):
        k.rod((x, -0.34, 1.11), (x, -0.34, 1.24), 0.025, ("red", "leaf", "yellow", "red")[i], segments=6)
    k.ring((0, -0.45, 1.0), 0.2, 0.03, "petal#e08a2c", (0, 1, 0), 14, 5)


@asset("tuk_tuk")
def tuk_tuk(k):
    """A three-wheeled taxi: open sides, a bench behind the driver, a canvas roof, chrome and bright paint."""
    w, d, h = k.dim(1.3, 2.9, 1.8, 0)
    paint, trim = k.colour("carpaint", ("#2f5fa0", "#a8322a", "#2f7a4a")), "yellow#d8b02c"
    k.origin = (0, 0, 0)
    for x, y in ((0, -1.1), (-0.52, 0.85), (0.52, 0.85)):
        k.rod((x - 0.06, y, 0.27), (x + 0.06, y, 0.27), 0.27, "rubber", segments=16)
        k.rod((x - 0.065, y, 0.27), (x + 0.065, y, 0.27), 0.13, "chrome", segments=12)
    k.bar((0, 0.1, 0.4), (w - 0.1, 2.0, 0.12), "metal_dark", 0.01)
    k.side([(-1.3, 0.5), (-1.42, 0.75), (-1.2, 1.08), (-0.85, 1.12), (-0.8, 0.45)], -0.3, 0.3, paint, 0.03)
    k.ball((0, -1.38, 0.86), (0.11, 0.06, 0.11), "headlight", 10, 6)
    k.bar((0, -1.12, 0.58), (0.24, 0.5, 0.06), paint, 0.02)
    k.rod((-0.35, -0.8, 1.1), (0.35, -0.8, 1.1), 0.02, "chrome", segments=6)
    k.bar((0, -0.35, 0.62), (0.5, 0.4, 0.14), "leather#2f2b28", 0.03)
    k.bar((0, 0.72, 0.64), (1.14, 0.5, 0.16), "leather#8a2f2c", 0.04)
    k.bar((0, 1.02, 0.94), (1.14, 0.12, 0.5), "leather#8a2f2c", 0.04)
    for x in (-1, 1):
        k.side([(0.3, 0.46), (0.3, 0.78), (1.2, 0.92), (1.3, 0.46)], x * 0.6 - 0.03, x * 0.6 + 0.03, paint, 0.01)
        k.bar((x * 0.615, 0.78, 0.66), (0.05, 0.8, 0.07), trim, 0)
        for y in (-0.82, 0.25, 1.16):
            k.rod((x * 0.58, y, 0.46), (x * 0.58, y, 1.7), 0.02, "chrome", segments=6)
    k.bar((0, 1.24, 0.72), (1.2, 0.06, 0.5), paint, 0.02)
    k.bar((0, 0.15, 1.76), (1.34, 2.3, 0.1), "canvas#c9a02c", 0.04)
    k.bar((0, -1.0, 1.72), (0.5, 0.1, 0.16), "yellow", 0.01)
    k.text("TAXI", (0, -1.056, 1.72), (0.42, 0.11))
    k.pane([(-0.55, -0.82, 1.1), (0.55, -0.82, 1.1), (0.55, -0.82, 1.66), (-0.55, -0.82, 1.66)], "glass")
    k.glow("headlight", (0, -1.44, 0.86), (0.2, 0.04, 0.2))
    k.anchor("seat", 0, -0.4, 0.7)
    for x in (-0.3, 0.3):
        k.anchor("seat", x, 0.66, 0.72)


@asset("umbrella_stall")
def umbrella_stall(k):
    """A cook's cart with glass case, gas ring and wok under a great coloured umbrella."""
    w, d, h = k.dim(1.5, 0.8, 2.5, 0)
    cloth = k.colour("canvas", ("#b8342c", "#2f6a94", "#d0a02c", "#3f7a4a"))
    k.origin = (0, 0, 0)
    k.bar((0, 0, 0.5), (w, d * 0.8, 0.56), "steel", 0.01)
    k.bar((0, 0, 0.8), (w + 0.1, d * 0.9, 0.05), "steel", 0.008)
    for x in (-1, 1):
        k.rod((x * (w / 2 - 0.2) - 0.03, d * 0.35, 0.24), (x * (w / 2 - 0.2) + 0.03, d * 0.35, 0.24), 0.24, "rubber",
              segments=14)  # fmt: skip
        k.rod((x * (w / 2 - 0.1), -d * 0.3, 0), (x * (w / 2 - 0.1), -d * 0.3, 0.3), 0.02, "steel", segments=6)
    k.bar((-w * 0.2, -0.05, 1.06), (0.74, 0.4, 0.46), "glass", 0)
    k.bar((-w * 0.2, -0.05, 1.3), (0.78, 0.44, 0.04), "steel", 0)
    for i, x in enumerate(spread(0.6, 0.15)):
        k.ball((-w * 0.2 + x, -0.05, 0.96), (0.06, 0.1, 0.1), ("food", "petal#b8452f", "leaf", "crust")[i % 4], 8, 5)
    k.lathe((w * 0.28, 0, 0.9), [(0.12, 0), (0.28, 0.12), (0.29, 0.13), (0.1, 0.03)], "iron", 16)
    for i in range(3):
        k.rod((w * 0.1 + 0.12 * i, -0.26, 0.83), (w * 0.1 + 0.12 * i, -0.26, 1.0), 0.03, ("red", "green", "yellow")[i],
              segments=7)  # fmt: skip
    k.rod((0, 0.36, 0.3), (0, 0.36, 2.5), 0.025, "wood_light", segments=7)
    ribs = 10
    for i in range(ribs):
        a, b = math.tau * i / ribs, math.tau * (i + 1) / ribs
        tone = cloth if i % 2 else "canvas#e6dcc4"
        edge = [(1.35 * math.cos(t), 0.2 + 1.35 * math.sin(t), 2.08) for t in (a, b)]
        k.pane([(0, 0.2, 2.58), *edge], tone, 0.015)
    k.text(k.params.get("label"), (0, -d * 0.4 - 0.004, 0.52), (w * 0.8, 0.3))
    k.anchor("stand", 0, 0.75, 0, 0.0)
    k.anchor("stand", 0, -0.85, 0, math.pi)
    k.surface(0.83, 0.3, 0.2, (w * 0.05, -0.1))
