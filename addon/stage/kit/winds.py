# SPDX-License-Identifier: GPL-3.0-or-later
"""Instruments that are blown, plucked and played on keys, and a case for a cello. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset


@asset("flute", mount="hand")
def flute(k):
    """A silver concert flute with its keys, lying along x."""
    silver = k.colour("silver", ("#c9ced2", "#c7a24a"))
    k.rod((-0.33, 0, 0.012), (0.33, 0, 0.012), 0.0098, silver, segments=14)
    for x in (-0.33, -0.12, 0.22, 0.33):
        k.rod((x - 0.006, 0, 0.012), (x + 0.006, 0, 0.012), 0.0118, silver, segments=14)
    k.ball((-0.26, 0, 0.0205), (0.019, 0.0125, 0.006), silver, 12, 6)
    k.ball((-0.26, 0, 0.0262), (0.007, 0.005, 0.001), "black", 8, 4)
    for i in range(11):
        x = -0.09 + 0.03 * i + (0.02 if i > 6 else 0)
        k.spin((x, 0, 0.021), (0, 0, 1), [(0.0085, 0), (0.009, 0.004), (0.007, 0.0055)], silver, 12)
    k.rod((-0.1, 0.009, 0.022), (0.2, 0.009, 0.022), 0.0022, silver, segments=6)
    for x in (-0.1, 0.03, 0.2):
        k.ball((x, 0.009, 0.02), 0.004, silver, 6, 4)
    k.held(0.12, 0, 0.012, "flat")


@asset("harp")
def harp(k):
    """A concert harp: a fluted column, a curved neck, the sounding board and its strings."""
    wood = k.colour("wood", ("#8a5a30", "#6a3f26", "#c7a24a"))
    column, top = (0, -0.42, 0.0), (0, -0.36, 1.72)
    k.rod((0, -0.4, 0.1), top, 0.045, wood, 0.036, 14)
    for z, r in ((0.12, 0.07), (0.2, 0.056), (1.6, 0.052), (1.72, 0.066), (1.78, 0.05)):
        k.lathe((0, column[1] + 0.05 * z / 1.7, z), [(r, 0), (r * 1.05, 0.02), (r * 0.8, 0.045)], "gold", 16)
    neck = [(0, -0.36, 1.74), (0, -0.2, 1.7), (0, 0.0, 1.5), (0, 0.2, 1.5), (0, 0.34, 1.62), (0, 0.42, 1.56)]
    k.limb(neck, [0.05, 0.05, 0.042, 0.042, 0.05, 0.045], wood, 12)
    rings = []
    for t in np.linspace(0, 1, 7):
        y, z, half = -0.22 + 0.62 * t, 0.16 + 1.36 * t, 0.24 - 0.17 * t
        rings.append([(half * math.cos(a), y + 0.07 + (0.10 - 0.05 * t) * math.sin(a), z + 0.02 * math.sin(a))
                      for a in np.linspace(0, math.tau, 16, endpoint=False)])  # fmt: skip
    k.loft(rings, wood)
    k.side([(-0.5, 0.0), (0.24, 0.0), (0.2, 0.1), (-0.06, 0.22), (-0.44, 0.16)], -0.17, 0.17, wood, 0.03)
    for i in range(19):
        t = (i + 1) / 20
        low = (0, -0.24 + 0.6 * t, 0.2 + 1.34 * t)
        y = -0.31 + 0.66 * t
        high = (0, y, float(np.interp(y, [p[1] for p in neck], [p[2] for p in neck])) - 0.01)
        k.rod((0, low[1] - 0.0, low[2]), high, 0.0026, ("red#b0403a" if i % 7 == 0 else "linen"), segments=4)
    k.anchor("stand", 0, 0.75, 0, 0.0)


@asset("saxophone", mount="hand")
def saxophone(k):
    """A tenor saxophone of brass: conical tube, upturned bell, keys and mouthpiece; it lies on its side."""
    brass = k.colour("brass", ("#c79a3a", "#b5863a"))
    tube = [(0, 0.02, 0.66), (0, 0.0, 0.56), (0, 0.0, 0.2), (0, -0.02, 0.08), (0, -0.09, 0.03), (0, -0.16, 0.08),
            (0, -0.18, 0.2), (0, -0.2, 0.3)]  # fmt: skip
    k.limb(tube, [0.012, 0.016, 0.03, 0.036, 0.042, 0.046, 0.05, 0.055], brass, 14)
    k.spin((0, -0.19, 0.26), (0, -0.12, 1), [(0.05, 0), (0.058, 0.05), (0.078, 0.1), (0.1, 0.125), (0.105, 0.13),
           (0.098, 0.128), (0.06, 0.08), (0.045, 0.02)], brass, 22)  # fmt: skip
    k.limb([(0, 0.02, 0.65), (0, 0.05, 0.7), (0, 0.1, 0.7), (0, 0.15, 0.665)], [0.013, 0.012, 0.01, 0.008], brass, 10)
    k.rod((0, 0.13, 0.68), (0, 0.21, 0.63), 0.014, "black", 0.008, 10)
    for i in range(7):
        z = 0.17 + 0.055 * i
        r = 0.033 - 0.0026 * i
        k.spin((0, -r * 0.8, z), (0, -1, 0), [(r * 0.62, 0), (r * 0.66, 0.008), (r * 0.3, 0.012)], "gold", 14)
    for x in (-1, 1):
        k.rod((x * 0.03, -0.01, 0.14), (x * 0.022, 0.0, 0.52), 0.0035, "gold", segments=6)
        for z in (0.16, 0.3, 0.46):
            k.spin((x * 0.024, 0, z), (x, 0, 0), [(0.014, 0), (0.014, 0.014), (0.006, 0.018)], "gold", 12)
    k.rod((0, -0.03, 0.3), (0, -0.17, 0.26), 0.006, brass, segments=6)
    k.held(0, 0.01, 0.32, "upright", "side")


@asset("keyboard")
def keyboard(k):
    """An electric keyboard on a crossed stand; the player stands or sits at -Y."""
    body = k.colour("plastic", ("#2b2d31", "#b03a34", "#d6d3ca"))
    w, d, h = 1.3, 0.34, 0.76
    k.dim(w, d, h + 0.1, 0)
    k.box((0, 0, h + 0.04), (w, d, 0.08), body, 0.012)
    n = 36
    for i in range(n):
        x = (i - (n - 1) / 2) * (w - 0.12) / n
        k.bar((x, -0.07, h + 0.084), ((w - 0.12) / n - 0.003, 0.16, 0.012), "white", 0.002)
        if i % 7 not in (2, 6) and i < n - 1:
            k.bar((x + (w - 0.12) / n / 2, -0.035, h + 0.093), (0.015, 0.09, 0.016), "black", 0.003)
    k.bar((0, 0.1, h + 0.083), (0.26, 0.09, 0.008), "screen_ui", 0.002)
    for i in range(12):
        x = (0.2 + 0.06 * (i // 2)) * (1 if i % 2 else -1)
        k.rod((x, 0.1, h + 0.078), (x, 0.1, h + 0.095), 0.013, "metal_dark", segments=10)
    for y in (-0.1, 0.1):
        for s in (-1, 1):
            k.rod((s * 0.46, y, 0.02), (-s * 0.42, y, h), 0.017, "metal_dark", segments=8)
    for s in (-1, 1):
        k.bar((s * 0.46, 0, 0.02), (0.04, 0.42, 0.04), "black", 0.01)
        k.bar((s * 0.42, 0, h - 0.005), (0.04, 0.32, 0.03), "metal_dark", 0.008)
    k.glow("screen", (0, 0.1, h + 0.09), (0.26, 0.09, 0.01))
    k.anchor("stand", 0, -0.5, 0, math.pi)


@asset("cello_case")
def cello_case(k):
    """A case in the shape of a cello, standing on its feet."""
    hide = k.colour("leather", ("#2f3338", "#6a2f2b", "#3a4658"))
    w, d, h = k.dim(0.52, 0.34, 1.36, 0.02)
    knots = [(0.0, 0.30), (0.06, 0.40), (0.2, 0.485), (0.34, 0.47), (0.46, 0.38), (0.53, 0.365), (0.6, 0.385),
             (0.7, 0.40), (0.78, 0.33), (0.84, 0.2), (0.9, 0.15), (0.96, 0.15), (1.0, 0.11)]  # fmt: skip
    ts, halves = np.linspace(0, 1, 40), [b for _, b in knots]
    curve = np.interp(ts, [a for a, _ in knots], halves)
    right = [(b * w, 0.05 + t * (h - 0.06)) for t, b in zip(ts, curve, strict=True)]
    outline = right + [(-x, z) for x, z in reversed(right)]
    k.front(outline, -d * 0.42, d * 0.42, hide, 0.045)
    rim = [(x * 1.012, 0, z) for x, z in [*outline, outline[0]]]
    k.tube(rim, 0.011, "metal", 6)
    for s in (-1, 1):
        k.bar((s * 0.1, 0, 0.03), (0.06, d * 0.7, 0.06), "black", 0.012)
        for z in (0.32, 0.72):
            x = float(np.interp((z - 0.05) / (h - 0.06), ts, curve)) * w
            k.box((s * x, -0.015, z), (0.028, 0.06, 0.06), "brass", 0.006)
    k.limb([(0.27 * w / 0.52, 0, 0.62), (0.285, 0, 0.66), (0.285, 0, 0.76), (0.215, 0, 0.8)], [0.014] * 4, "black", 8)
    k.held(0.215, 0, 0.72, "hang")


@asset("janggu")
def janggu(k):
    """A Korean hourglass drum lying on its side: lacquered body, two skins, cords between the rims."""
    red = k.colour("paint", ("#9c3b2e", "#7a3a2a"))
    w, r = 0.72, 0.215
    k.dim(w, 2 * r, 2 * r, 0)
    k.spin((-w / 2 + 0.03, 0, r), (1, 0, 0), [(0.165, 0), (0.16, 0.1), (0.1, 0.24), (0.055, 0.31), (0.055, 0.35),
           (0.1, 0.42), (0.16, 0.56), (0.165, 0.66)], red, 26)  # fmt: skip
    for s in (-1, 1):
        x = s * (w / 2 - 0.02)
        k.spin((x - 0.008, 0, r), (1, 0, 0), [(0.2, 0), (0.2, 0.016)], "paper#e6dcc3", 28)
        k.ring((x, 0, r), 0.203, 0.011, "iron", (1, 0, 0), 28, 6)
        k.ball((s * 0.05, 0, r), (0.012, 0.06, 0.06), palette.variant("paint", "#3f7a62"), 14, 8)
    n = 9
    for i in range(n):
        a, b = i * math.tau / n, (i + 0.5) * math.tau / n
        for u, v in ((a, b), (a + math.tau / n, b)):
            start, end = (
                (s * (w / 2 - 0.02), 0.203 * math.cos(t), r + 0.203 * math.sin(t)) for s, t in ((-1, u), (1, v))
            )
            k.rod(start, end, 0.0045, "white", segments=4)
    k.anchor("stand", 0, -0.6, 0, math.pi)
