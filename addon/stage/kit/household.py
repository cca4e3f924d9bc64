# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of the house: a trunk, linen, tea things, an altar, a coffin. No bpy."""

import math

import numpy as np

from . import palette
from .kitchenware import vessel
from .lighting import flame
from .piece import asset


@asset("trunk", "chest")
def trunk(k):
    """An old trunk with iron bands and a domed lid; ``open`` 0..1 lifts the lid, what lies in it shows."""
    wood = k.colour("wood", ("#6a4a32", "#5a4334", "#70503a"))
    w, d, h = k.dim(0.86, 0.5, 0.54)
    low, t = h * 0.66, 0.022
    iron = "iron#4a443f"
    opened = float(k.params.get("open") or 0.0)
    for s in (-1, 1):
        k.bar((s * (w - t) / 2, 0, low / 2), (t, d, low), wood, 0.003)
        k.bar((0, s * (d - t) / 2, low / 2), (w - 2 * t, t, low), wood, 0.003)
        k.ring((s * (w / 2 + 0.01), 0, low * 0.55), 0.05, 0.008, iron, (1, 0, 0), 12, 5)
    k.bar((0, 0, 0.02), (w - 2 * t, d - 2 * t, 0.04), wood, 0.002)
    for x in (-w * 0.32, w * 0.32):
        for y in (-1, 1):
            k.bar((x, y * d / 2, low / 2), (0.05, 0.012, low), iron, 0.003)
    k.bar((0, -d / 2 - 0.006, low - 0.05), (0.1, 0.016, 0.1), "brass#8a7a4a", 0.004)
    arc = [(d / 2 - d / 2 * math.cos(a), (h - low) * math.sin(a)) for a in np.linspace(0, math.pi, 13)]
    inner = [(d / 2 - (d / 2 - t) * math.cos(a), (h - low - t) * math.sin(a)) for a in np.linspace(math.pi, 0, 13)]
    with k.at((0, d / 2, low), pitch=-1.75 * opened):
        k.side([(y - d, z) for y, z in arc + inner], -w / 2, w / 2, wood, 0.003)
        for x in (-w * 0.32, w * 0.32):
            k.side(
                [(y * 1.008 - d * 1.004, z * 1.03) for y, z in arc] + [(y - d, z) for y, z in inner],
                x - 0.025,
                x + 0.025,
                iron,
            )
        for s in (-1, 1):
            k.side([(y - d, z) for y, z in arc], s * (w / 2 - t / 2) - t / 2, s * (w / 2 - t / 2) + t / 2, wood)
    if opened:
        k.soft((0, 0, low * 0.45), (w - 2 * t - 0.02, d - 2 * t - 0.02, low * 0.5), "linen#b9aa8c", 0.04)
        k.surface(low * 0.7 + 0.01, w - 0.12, d - 0.12)
    else:
        k.surface(h, w * 0.7, d * 0.4)


@asset("blanket", mount="surface")
def blanket(k):
    """A folded woollen blanket."""
    wool = k.colour("wool", ("#8a4a3f", "#4f6a5c", "#47586f", "#a98a5a"))
    for i in range(3):
        k.box((0.004 * i, -0.006 * i, 0.03 + 0.052 * i), (0.5, 0.36, 0.05), wool, 0.022)
    k.bar((0, 0.12, 0.163), (0.49, 0.03, 0.004), "linen", 0.001)
    k.held(0, -0.15, 0.06, "flat")


@asset("duvet", mount="surface")
def duvet(k):
    """A cover over the legs of who lies in bed: from the waist (+Y) to the feet, turned back at the top."""
    w, d, h = k.dim(0.92, 1.12, 0.34, 0)
    cloth = k.colour("fabric", ("#8fa9a6", "#7f8fa8", "#a89a86", "#93a58c"))
    half, rings = w / 2, []
    for t, high in ((0.0, 0.84), (0.03, 0.98), (0.12, 1.0), (0.40, 0.88), (0.75, 0.90), (0.93, 0.84), (1.0, 0.64)):
        top, y = h * high, d * (t - 0.5)
        rings.append([(-half, y, 0.0), (-half * 0.98, y, top * 0.35), (-half * 0.62, y, top * 0.80),
                      (-half * 0.25, y, top * 0.97), (0, y, top), (half * 0.25, y, top * 0.97),
                      (half * 0.62, y, top * 0.80), (half * 0.98, y, top * 0.35), (half, y, 0.0)])  # fmt: skip
    k.loft(rings, cloth)
    k.soft((0, d / 2 - 0.09, h * 0.86), (w * 0.72, 0.20, 0.05), "linen", 0.02)


@asset("pillow", mount="surface")
def pillow(k):
    """A bed pillow."""
    k.soft((0, 0, 0.07), (0.6, 0.4, 0.14), k.colour("linen", ("#e3ddd0", "#cfd6d6")), 0.065)
    k.held(0, -0.18, 0.06, "flat")


@asset("teapot", mount="surface")
def teapot(k):
    """A round teapot."""
    glaze = k.colour("ceramic", palette.CERAMICS)
    k.turned((0, 0, 0), [(0.05, 0), (0.055, 0.006), (0.09, 0.06), (0.07, 0.115), (0.035, 0.125)], glaze, 18)
    k.turned((0, 0, 0.12), [(0.04, 0), (0.03, 0.014), (0.008, 0.02)], glaze, 14)
    k.ball((0, 0, 0.148), 0.012, glaze, 10, 6)
    k.limb([(0, -0.08, 0.05), (0, -0.125, 0.075), (0, -0.15, 0.12)], [0.018, 0.012, 0.008], glaze, 8)
    k.limb([(0, 0.08, 0.1), (0, 0.13, 0.1), (0, 0.135, 0.05), (0, 0.085, 0.035)], [0.008] * 4, glaze, 7)
    k.held(0, 0.13, 0.075, "upright")


@asset("jug", mount="surface")
def jug(k):
    """An earthenware jug."""
    vessel(k, [(0.05, 0), (0.075, 0.05), (0.072, 0.12), (0.045, 0.19), (0.055, 0.23)], 0.006,
           k.colour("ceramic", ("#b5765a", "#8fa3a3", "#d3c29a", "#5d7387")), 18)  # fmt: skip
    k.limb([(0, 0.05, 0.21), (0, 0.105, 0.19), (0, 0.11, 0.11), (0, 0.07, 0.07)], [0.009] * 4, "ceramic#a56a50", 7)
    k.held(0, 0.1, 0.14, "upright")


@asset("coffin")
def coffin(k):
    """A coffin on two trestles."""
    wood = k.colour("wood", ("#5a3d2a", "#6a4a32", "#3f3029"))
    outline = [(-0.22, -1.0), (0.22, -1.0), (0.36, 0.45), (0.24, 1.0), (-0.24, 1.0), (-0.36, 0.45)]
    k.top(outline, 0.45, 0.8, wood, 0.012)
    k.top([(x * 1.06, y * 1.02) for x, y in outline], 0.8, 0.83, wood, 0.01)
    k.top([(x * 0.8, y * 0.88) for x, y in outline], 0.83, 0.88, wood, 0.02)
    for s in (-1, 1):
        for y in (-0.6, 0.0, 0.6):
            x = s * float(np.interp(y, (-1.0, 0.45, 1.0), (0.235, 0.375, 0.255)))
            k.rod((x, y - 0.08, 0.62), (x, y + 0.08, 0.62), 0.012, "brass", segments=8)
        k.bar((0, s * 0.65, 0.42), (0.8, 0.06, 0.06), "black", 0.008)
        for x in (-0.34, 0.34):
            k.rod((x, s * 0.65, 0.42), (x * 1.1, s * 0.65, 0), 0.02, "black", segments=6)
    k.surface(0.88, 0.45, 1.4)


@asset("altar")
def altar(k):
    """A stone altar under a white cloth, with candles and a cross."""
    w, d, h = k.dim(1.9, 0.8, 1.0)
    k.box((0, 0, h / 2 - 0.02), (w - 0.2, d - 0.14, h - 0.06), k.colour("stone", ("#a39c8e", "#b3a892")), 0.02)
    k.box((0, 0, h - 0.05), (w, d, 0.09), "stone#b3a892", 0.012)
    k.bar((0, 0, h + 0.004), (w * 0.74, d + 0.02, 0.014), "linen", 0.002)
    k.bar((0, -d / 2 - 0.008, h - 0.16), (w * 0.74, 0.012, 0.32), "linen", 0.002)
    for s in (-1, 1):
        k.lathe((s * w * 0.34, 0.12, h), [(0.06, 0), (0.02, 0.03), (0.018, 0.16), (0.035, 0.18)], "brass", 12)
        k.rod((s * w * 0.34, 0.12, h + 0.18), (s * w * 0.34, 0.12, h + 0.38), 0.016, "wax", segments=10)
        flame(k, s * w * 0.34, 0.12, h + 0.38)
        k.glow("fire", (s * w * 0.34, 0.12, h + 0.4), (0.03, 0.03, 0.05))
    k.bar((0, 0.16, h + 0.3), (0.04, 0.04, 0.56), "brass", 0.006)
    k.bar((0, 0.16, h + 0.4), (0.28, 0.04, 0.04), "brass", 0.006)
    k.surface(h + 0.011, w * 0.5, d * 0.5, (0, -0.12))
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)
    k.anchor("stand", 0, d / 2 + 0.4, 0, 0.0)
