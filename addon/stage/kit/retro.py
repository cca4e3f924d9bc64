# SPDX-License-Identifier: GPL-3.0-or-later
"""Furniture of the fifties: tapered legs, chrome edges, rounded corners, pastel paint. No bpy."""

import math

from .piece import asset
from .tables import spread

PASTELS = ("#8fc4b4", "#e8c87a", "#d99a94", "#9ab8cc")
CLOTHS = ("#c46a3c", "#3f7a7a", "#b8983c", "#6a7a4a")
TEAK = "wood#8a5a34"


def _tapered(k, x, y, low, high, lean=0.05):
    sx, sy = (1 if x > 0 else -1), (1 if y > 0 else -1)
    k.rod((x + sx * lean, y + sy * lean, low), (x, y, high), 0.014, TEAK, 0.026, 8)
    k.rod((x + sx * lean, y + sy * lean, low), (x + sx * lean, y + sy * lean, low + 0.04), 0.016, "brass", segments=8)


@asset("retro_fridge")
def retro_fridge(k):
    """A round-shouldered refrigerator with a chrome lever and a badge."""
    w, d, h = k.dim(0.76, 0.7, 1.62, 0.02)
    paint = k.colour("enamel", PASTELS)
    k.box((0, 0.02, h / 2 + 0.03), (w, d - 0.06, h - 0.06), paint, 0.13, segments=6)
    k.box((0, -d / 2 + 0.09, h / 2 + 0.08), (w - 0.03, 0.16, h - 0.22), paint, 0.06, segments=4)
    k.bar((0, 0.02, 0.06), (w - 0.16, d - 0.24, 0.12), "black", 0.01)
    k.bar((0, -d / 2 + 0.095, 0.075), (w - 0.12, 0.1, 0.09), "chrome", 0.01)
    k.rod((w / 2 - 0.1, -d / 2 - 0.02, h * 0.52), (w / 2 - 0.1, -d / 2 - 0.02, h * 0.72), 0.02, "chrome", segments=8)
    k.bar((w / 2 - 0.12, -d / 2 + 0.01, h * 0.62), (0.1, 0.03, 0.16), "chrome", 0.01)
    k.bar((-0.06, -d / 2 + 0.005, h * 0.84), (0.3, 0.02, 0.05), "chrome", 0.008)
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("retro_stove")
def retro_stove(k):
    """An enamelled cooker with a high back, chrome knobs and a clock, four rings."""
    w, d, _h = k.dim(0.92, 0.66, 1.16, 0)
    paint = k.colour("enamel", ("#e9e4d6", *PASTELS))
    k.bar((0, 0.03, 0.06), (w - 0.08, d - 0.12, 0.12), "black", 0)
    k.box((0, 0, 0.485), (w, d, 0.85), paint, 0.04, segments=4)
    k.bar((0, d / 2 - 0.07, 1.02), (w, 0.12, 0.26), paint, 0.03)
    k.ball((0, d / 2 - 0.14, 1.04), (0.08, 0.02, 0.08), "chrome", 14, 7)
    for x in (-0.34, -0.2, 0.2, 0.34):
        k.rod((x, d / 2 - 0.16, 1.02), (x, d / 2 - 0.12, 1.02), 0.035, "black", segments=10)
    for x in (-0.24, 0.24):
        for y in (-0.16, 0.1):
            k.ring((x, y, 0.922), 0.09, 0.014, "iron", segments=16, sides=4)
            k.lathe((x, y, 0.91), [(0.06, 0), (0.06, 0.01)], "iron", 12)
    k.bar((-0.12, -d / 2 - 0.005, 0.42), (0.6, 0.03, 0.5), paint, 0.02)
    k.bar((-0.12, -d / 2 - 0.022, 0.46), (0.4, 0.012, 0.22), "glass_dark", 0.01)
    k.rod((-0.38, -d / 2 - 0.05, 0.62), (0.14, -d / 2 - 0.05, 0.62), 0.015, "chrome", segments=8)
    for x in (-0.34, 0.1):
        k.rod((x, -d / 2 - 0.05, 0.62), (x, -d / 2 - 0.01, 0.62), 0.01, "chrome", segments=6)
    k.bar((0.34, -d / 2 - 0.005, 0.42), (0.22, 0.03, 0.5), paint, 0.02)
    k.bar((0, -d / 2 + 0.006, 0.82), (w - 0.08, 0.02, 0.06), "chrome", 0)
    k.surface(0.92, w * 0.5, d * 0.5)
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("dinette_table")
def dinette_table(k):
    """A kitchen table with a speckled top, a ribbed chrome edge and bent chrome legs."""
    w, d, h = k.dim(1.25, 0.82, 0.75, 0)
    top = k.colour("plastic", ("#d94f45", "#8fc4b4", "#e8d27a"))
    k.box((0, 0, h - 0.025), (w, d, 0.05), "chrome", 0.1, segments=4)
    k.box((0, 0, h - 0.004), (w - 0.03, d - 0.03, 0.012), top, 0.09, segments=4)
    for x in (-1, 1):
        for y in (-1, 1):
            k.tube([(x * (w / 2 - 0.06), y * (d / 2 - 0.06), 0.0), (x * (w / 2 - 0.1), y * (d / 2 - 0.1), 0.4),
                    (x * (w / 2 - 0.2), y * (d / 2 - 0.16), h - 0.05)], 0.02, "chrome", 8)  # fmt: skip
    k.surface(h, w - 0.12, d - 0.12)


@asset("dinette_chair")
def dinette_chair(k):
    """A kitchen chair of bent chrome tube, its seat and back of bright vinyl."""
    w, d, h = k.dim(0.44, 0.48, 0.86, 0)
    vinyl = k.colour("leather", ("#d94f45", "#8fc4b4", "#e8d27a"))
    k.box((0, -0.02, 0.45), (w, d - 0.06, 0.07), vinyl, 0.03, segments=4)
    k.box((0, d / 2 - 0.05, h - 0.16), (w, 0.05, 0.32), vinyl, 0.025, segments=4)
    k.bar((0, d / 2 - 0.018, h - 0.16), (w - 0.04, 0.01, 0.24), "white", 0)
    for s in (-1, 1):
        k.tube(
            [
                (s * (w / 2 - 0.02), -d / 2 + 0.04, 0.008),
                (s * (w / 2 - 0.03), -d / 2 + 0.05, 0.42),
                (s * (w / 2 - 0.03), d / 2 - 0.07, 0.42),
                (s * (w / 2 - 0.03), d / 2 - 0.03, h - 0.06),
            ],
            0.014,
            "chrome",
            7,
        )
        k.tube([(s * (w / 2 - 0.02), d / 2 - 0.03, 0.008), (s * (w / 2 - 0.05), 0.0, 0.42)], 0.014, "chrome", 7)
        for y in (-d / 2 + 0.04, d / 2 - 0.03):  # glides on which it stands
            k.lathe((s * (w / 2 - 0.02), y, 0), [(0.019, 0), (0.019, 0.012), (0.015, 0.02)], "black", 10)
    k.anchor("seat", 0, -0.03, 0.485)


@asset("sunburst_clock", mount="wall")
def sunburst_clock(k):
    """A clock like a sun: rays of brass and teak about a small dial."""
    z = float(k.params.get("height", 1.8))
    for i in range(24):
        a, r = math.tau * i / 24, 0.42 if i % 2 else 0.3
        c, s = math.sin(a), math.cos(a)
        k.rod((c * 0.12, -0.02, z + s * 0.12), (c * r, -0.02, z + s * r), 0.011, "brass" if i % 2 else TEAK, 0.004, 5)
    k.spin((0, 0, z), (0, -1, 0), [(0.14, 0), (0.14, 0.035), (0.12, 0.045)], "brass", 20)
    k.spin((0, -0.046, z), (0, -1, 0), [(0.11, 0), (0.11, 0.004)], "white", 18)
    k.bar((0.0, -0.054, z + 0.04), (0.01, 0.006, 0.08), "black", 0)
    k.bar((0.025, -0.054, z), (0.05, 0.006, 0.012), "black", 0)


@asset("console_tv")
def console_tv(k):
    """A television in a teak cabinet on tapered legs: a small round-cornered screen, two knobs, rabbit ears."""
    w, d, h = k.dim(0.82, 0.52, 1.3, 0)
    top = 0.95
    k.box((0, 0, 0.62), (w, d, 0.66), TEAK, 0.03)
    k.box((-0.09, -d / 2 - 0.01, 0.68), (0.56, 0.05, 0.44), "black", 0.06, segments=4)
    k.box((-0.09, -d / 2 - 0.03, 0.68), (0.49, 0.04, 0.37), "screen", 0.08, segments=6)
    for z in (0.8, 0.66):
        k.rod((0.3, -d / 2 - 0.05, z), (0.3, -d / 2 + 0.02, z), 0.045, "brass", segments=14)
    for i in range(5):
        k.bar((0.3, -d / 2 - 0.006, 0.42 + 0.035 * i), (0.18, 0.014, 0.014), "brass", 0)
    for x in (-1, 1):
        for y in (-1, 1):
            _tapered(k, x * (w / 2 - 0.1), y * (d / 2 - 0.1), 0.0, 0.3)
        k.rod((0, 0, top), (x * 0.3, 0.05, h), 0.008, "chrome", 0.004, 5)
    k.lathe((0, 0, top), [(0.09, 0), (0.06, 0.04)], "black", 12)
    k.glow("screen", (-0.09, -d / 2 - 0.06, 0.68), (0.5, 0.02, 0.38))
    k.anchor("stand", 0, -d / 2 - 0.7, 0, math.pi)


@asset("retro_sofa")
def retro_sofa(k):
    """A low sofa on tapered legs: a teak frame, buttoned cushions, slim arms."""
    w, d, _h = k.dim(2.0, 0.82, 0.78, 0)
    cloth = k.colour("fabric", CLOTHS)
    k.bar((0, 0.02, 0.26), (w, d - 0.1, 0.06), TEAK, 0.01)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.04), 0, 0.56), (0.07, d - 0.06, 0.05), TEAK, 0.02)
        for y in (-1, 1):
            _tapered(k, s * (w / 2 - 0.16), y * (d / 2 - 0.14), 0.0, 0.26)
            k.rod(
                (s * (w / 2 - 0.04), y * (d / 2 - 0.1), 0.26),
                (s * (w / 2 - 0.04), y * (d / 2 - 0.1), 0.56),
                0.02,
                TEAK,
                segments=7,
            )
    n = 3
    for i in range(n):
        x = (i - 1) * (w - 0.24) / n
        k.soft((x, -0.04, 0.36), ((w - 0.24) / n - 0.01, d - 0.2, 0.16), cloth, 0.05)
        with k.at((x, d / 2 - 0.14, 0.58), pitch=-0.16):
            k.soft((0, 0, 0), ((w - 0.24) / n - 0.01, 0.15, 0.4), cloth, 0.05)
            for u in (-0.14, 0.14):
                for v in (-0.08, 0.08):
                    k.ball((u, -0.075, v), 0.016, "wood_dark", 6, 4)
        k.anchor("seat", x, -0.08, 0.43)


@asset("boomerang_table")
def boomerang_table(k):
    """A low table whose top is bent like a boomerang, on three brass-shod legs."""
    w, d, h = k.dim(1.3, 0.8, 0.4, 0)
    outline = []
    for i in range(33):
        a = math.tau * i / 32
        r = 1.0 + 0.22 * math.cos(3 * a + 0.6)
        outline.append((0.48 * w * r * math.cos(a) * 0.86, 0.46 * d * r * math.sin(a)))
    k.top(outline[:-1], h - 0.03, h, k.colour("wood", ("#9a6a3c", "#8a5a34", "#b5834a")), 0.008)
    for x, y in ((-0.38, -0.12), (0.36, -0.14), (0.02, 0.22)):
        _tapered(k, x, y, 0.0, h - 0.03, 0.04)
    k.surface(h, w * 0.4, d * 0.35)


@asset("credenza")
def credenza(k):
    """A long low sideboard of teak with sliding doors and a built-in record player."""
    w, d, _h = k.dim(1.8, 0.46, 0.76, 0)
    k.box((0, 0, 0.48), (w, d, 0.5), TEAK, 0.012)
    for i, x in enumerate(spread(w - 0.06, w / 3)):
        tone = "wood#a8754a" if i != 1 else "fabric#c9b48a"
        k.bar((x, -d / 2 - 0.006, 0.48), (w / 3 - 0.05, 0.02, 0.42), tone, 0.006)
        k.rod((x + w / 8, -d / 2 - 0.02, 0.48), (x + w / 8, -d / 2, 0.48), 0.03, "brass", segments=10)
    for x in (-1, 1):
        for y in (-1, 1):
            _tapered(k, x * (w / 2 - 0.14), y * (d / 2 - 0.1), 0.0, 0.24)
    k.lathe((-w * 0.3, 0, 0.73), [(0.16, 0), (0.16, 0.012)], "black", 22)
    k.surface(0.73, w * 0.5, d * 0.7, (w * 0.2, 0))


@asset("pole_lamp")
def pole_lamp(k):
    """A lamp of the fifties: three coloured cones on a brass pole."""
    k.lathe((0, 0, 0), [(0.16, 0), (0.14, 0.02), (0.02, 0.03)], "brass", 16)
    k.rod((0, 0, 0), (0, 0, 1.75), 0.014, "brass", segments=8)
    for i, (z, tone) in enumerate(((1.62, "#c46a3c"), (1.35, "#e0c05a"), (1.08, "#3f7a7a"))):
        a = 2.1 * i
        x, y = 0.2 * math.cos(a), 0.2 * math.sin(a)
        k.rod((0, 0, z), (x, y, z + 0.04), 0.01, "brass", segments=6)
        k.spin((x, y, z + 0.1), (x * 0.6, y * 0.6, -0.22), [(0.025, 0), (0.1, 0.2)], f"paint{tone}", 14)
        k.ball((x * 1.45, y * 1.45, z - 0.03), 0.04, "bulb", 8, 5)
    k.glow("lamp", (0, 0, 1.4), (0.5, 0.5, 0.6))
