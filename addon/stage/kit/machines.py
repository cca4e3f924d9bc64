# SPDX-License-Identifier: GPL-3.0-or-later
"""Heavy and odd vehicles: tank, bulldozer, fire engine, three-wheeled taxi, spaceship. Fronts to -Y. No bpy."""

import math

import numpy as np

from . import palette
from .car_body import Form, lamp, turn_out
from .piece import asset
from .vehicles import _cab


def tracks(k, low, high, half, top, wide, steel):
    """A pair of tracks from y ``low`` to ``high``, their middles ``half`` from x 0, with road wheels."""
    for s in (-1, 1):
        x = s * half
        loop = [(low + 0.25, 0.06), (low + 0.5, 0.0), (high - 0.5, 0.0), (high - 0.25, 0.06), (high, top * 0.6),
                (high - 0.16, top), (low + 0.16, top), (low, top * 0.6)]  # fmt: skip
        k.side(loop, x - wide / 2, x + wide / 2, "metal_dark#2f3134", 0.02)
        n = round((high - low) / 0.2)
        for i in range(n):
            y = low + 0.3 + (high - low - 0.6) * i / (n - 1)
            for z in (0.012, top - 0.004):
                k.bar((x, y, z), (wide + 0.03, 0.09, 0.03), "metal_dark#232527", 0)
        wheels = round((high - low - 0.9) / 0.62)
        for i in range(wheels):
            y = low + 0.62 + (high - low - 1.24) * i / (wheels - 1)
            k.spin((x + s * (wide / 2 - 0.03), y, 0.3), (s, 0, 0), [(0.27, 0), (0.27, 0.06), (0.2, 0.075), (0.1, 0.06),
                   (0.09, 0.1)], steel, 18)  # fmt: skip
        for y in (low + 0.24, high - 0.24):
            k.spin(
                (x + s * (wide / 2 - 0.03), y, top * 0.62), (s, 0, 0), [(0.24, 0), (0.24, 0.05), (0.1, 0.07)], steel, 14
            )


@asset("tank")
def tank(k):
    """A battle tank: tracks, sloping hull, turret with its gun to -Y, hatch and aerial."""
    steel = k.colour("paint", ("#5f6846", "#7a6f4f", "#5a605c"))
    k.dim(3.3, 8.6, 2.5, 0)
    tracks(k, -3.2, 3.2, 1.28, 0.98, 0.56, steel)
    k.side([(-3.3, 0.92), (-2.7, 0.5), (2.9, 0.5), (3.15, 0.9), (3.05, 1.36), (-1.7, 1.42)], -1.03, 1.03, steel, 0.04)
    for s in (-1, 1):
        k.side([(-3.35, 0.98), (3.2, 0.98), (3.1, 1.14), (-2.9, 1.14)], s * 1.28 - 0.34, s * 1.28 + 0.34, steel, 0.02)
        k.bar((s * 1.62, 0.0, 0.86), (0.03, 5.4, 0.34), steel, 0.008)
        lamp(k, "headlight", (s * 0.8, -2.72, 1.17), (0.16, 0.1, 0.14), "headlight")
        k.box((s * 1.3, 1.6, 1.24), (0.5, 1.2, 0.24), steel, 0.03)
    top = [
        (-0.85, -1.25),
        (0.85, -1.25),
        (1.25, -0.2),
        (1.15, 1.3),
        (0.8, 1.75),
        (-0.8, 1.75),
        (-1.15, 1.3),
        (-1.25, -0.2),
    ]
    rings = [
        [(x * s, y * s - 0.1, z) for x, y in top] for s, z in ((0.96, 1.38), (1.0, 1.5), (0.86, 2.02), (0.78, 2.08))
    ]
    k.loft(rings, steel)
    k.box((0, -1.2, 1.72), (0.8, 0.5, 0.46), steel, 0.08)
    k.rod((0, -1.3, 1.74), (0, -4.6, 1.86), 0.1, steel, 0.075, 16)
    k.rod((0, -2.9, 1.798), (0, -3.4, 1.816), 0.125, steel, segments=16, bevel=0.02)
    k.rod((0, -4.5, 1.857), (0, -4.85, 1.87), 0.115, "metal_dark", segments=16, bevel=0.015)
    k.rod((0.45, 0.3, 2.04), (0.45, 0.3, 2.2), 0.34, steel, 0.32, 18, 0.02)
    k.rod((0.45, 0.3, 2.2), (0.45, 0.3, 2.26), 0.26, steel, segments=16, bevel=0.015)
    k.rod((0.45, 0.06, 2.2), (0.45, -0.75, 2.26), 0.03, "black", segments=8)
    k.box((-0.5, 0.2, 2.1), (0.4, 0.3, 0.14), steel, 0.03)
    k.rod((-0.8, 1.3, 2.0), (-0.84, 1.4, 3.2), 0.014, "black", 0.006, 6)
    for x in (-0.5, 0.5):
        k.box((x, 2.3, 1.42), (0.8, 1.0, 0.1), "metal_dark", 0.02)
    k.bar((0, 3.12, 1.12), (1.5, 0.06, 0.3), "metal_dark", 0.01)
    k.text(k.params.get("label"), (1.07, 0.5, 1.75), (0.9, 0.34), math.pi / 2, "label")
    k.anchor("stand", 1.9, 0, 0, -math.pi / 2)
    k.anchor("seat", 0.45, 0.3, 1.6)


@asset("bulldozer")
def bulldozer(k):
    """A yellow bulldozer: tracks, bonnet with its exhaust, a cab, the blade to -Y."""
    paint = k.colour("carpaint", ("#d6a12a", "#c98a2a"))
    k.dim(2.9, 5.0, 2.9, 0)
    tracks(k, -1.6, 1.6, 0.92, 0.92, 0.5, paint)
    k.box((0, 0.1, 0.82), (1.4, 3.0, 0.56), paint, 0.05)
    k.box((0, -0.85, 1.38), (0.98, 1.5, 0.66), paint, 0.08, 0, 3)
    k.bar((0, -1.61, 1.36), (0.76, 0.03, 0.5), "black", 0.01)
    for i in range(5):
        k.bar((0, -1.63, 1.18 + 0.09 * i), (0.72, 0.03, 0.025), "metal_dark", 0)
    k.rod((0.28, -0.7, 1.65), (0.28, -0.7, 2.25), 0.06, "metal_dark", segments=12)
    k.rod((0.28, -0.7, 2.2), (0.28, -0.62, 2.42), 0.05, "metal_dark", segments=10)
    k.box((0, 0.75, 1.3), (1.3, 1.3, 0.5), paint, 0.04)
    for x in (-0.58, 0.58):
        for y in (0.16, 1.3):
            k.bar((x, y, 2.1), (0.08, 0.08, 1.2), "black#2f3236", 0.01)
        k.bar((x, 0.73, 2.1), (0.02, 1.06, 1.08), "glass_clear", 0)
    k.bar((0, 0.16, 2.1), (1.1, 0.02, 1.08), "glass_clear", 0)
    k.box((0, 0.73, 2.76), (1.36, 1.36, 0.14), paint, 0.05)
    k.soft((0, 0.85, 1.62), (0.5, 0.5, 0.14), "black", 0.04)
    k.soft((0, 1.1, 1.95), (0.48, 0.12, 0.56), "black", 0.04)
    blade = [
        (-2.42, 0.08),
        (-2.34, 0.02),
        (-2.16, 0.3),
        (-2.12, 0.7),
        (-2.2, 1.1),
        (-2.28, 1.12),
        (-2.22, 0.7),
        (-2.27, 0.34),
    ]
    k.side(blade, -1.5, 1.5, "steel#8f8f8a", 0.008)
    for s in (-1, 1):
        k.bar((s * 1.28, -1.0, 0.42), (0.14, 2.5, 0.2), paint, 0.02)
        k.bar((s * 1.19, 0.1, 0.42), (0.1, 0.2, 0.2), "metal_dark", 0.01)
        k.rod((s * 0.4, -1.5, 1.2), (s * 0.5, -2.2, 0.75), 0.06, "chrome", segments=12)
        k.rod((s * 0.38, -1.2, 1.35), (s * 0.44, -1.75, 1.05), 0.085, "black", segments=12)
        lamp(k, "headlight", (s * 0.45, 0.06, 2.72), (0.16, 0.08, 0.12), "headlight")
    k.rod((0, 0.9, 2.82), (0, 0.9, 2.94), 0.07, "signal_amber", segments=12, bevel=0.015)
    k.anchor("seat", 0, 0.8, 1.69)
    k.anchor("wheel", 0, 0.35, 1.9)
    k.anchor("stand", 1.7, 0.7, 0, -math.pi / 2)


@asset("fire_engine")
def fire_engine(k):
    """A fire engine: red cab and body, shutters, hose reel, ladder and blue lamps."""
    paint = k.colour("carpaint", ("#b3261f", "#a82a22"))
    front, rear = -3.6, 3.6
    for s in (-1, 1):
        k.bar((s * 0.42, 0.1, 0.72), (0.10, 6.9, 0.20), "metal_dark", 0.01)
    _cab(k, paint, front)
    k.box((0, 0.85, 1.75), (2.44, 5.4, 1.7), paint, 0.05)
    k.box((0, 0.85, 0.98), (2.46, 5.42, 0.22), "white#e9e6dd", 0.02)
    for s in (-1, 1):
        for i in range(4):
            y = -1.2 + 1.28 * i
            k.bar((s * 1.222, y, 1.85), (0.02, 1.1, 1.15), "metal#a9adb0", 0.004)
            for j in range(5):
                k.bar((s * 1.235, y, 1.4 + 0.22 * j), (0.012, 1.08, 0.014), "metal#7f8488", 0)
            k.bar((s * 1.24, y, 1.32), (0.03, 0.3, 0.04), "chrome", 0.006)
        k.bar((s * 1.228, 0.85, 2.5), (0.012, 5.2, 0.1), "yellow#e0c53a", 0)
        k.text(k.params.get("label", "FIRE"), (s * 1.235, -2.6, 1.25), (1.1, 0.28), s * math.pi / 2, "label")
        k.rod((s * 0.34, -1.6, 2.78), (s * 0.34, 3.7, 2.78), 0.035, "metal#c9cdd0", segments=8)
        k.bar((s * 0.5, 0.6, 2.66), (0.06, 0.3, 0.2), "metal_dark", 0.01)
        k.bar((s * 0.34, 2.9, 2.68), (0.06, 0.1, 0.18), "metal_dark", 0.008)
        k.bar((s * 0.34, -1.2, 2.68), (0.06, 0.1, 0.18), "metal_dark", 0.008)
        lamp(k, "headlight", (s * 1.0, rear - 0.02, 0.8), (0.30, 0.05, 0.14), "taillight")
        k.box((s * 0.55, -2.7, 2.79), (0.5, 0.3, 0.14), "beacon", 0.04)
        k.glow("sign", (s * 0.55, -2.7, 2.79), (0.5, 0.3, 0.14))
    for y in np.arange(-1.4, 3.6, 0.5):
        k.rod((-0.34, y, 2.78), (0.34, y, 2.78), 0.02, "metal#c9cdd0", segments=6)
    k.box((0, -2.7, 2.73), (1.7, 0.4, 0.05), "black", 0.01)
    k.bar((0, rear - 0.04, 1.7), (2.0, 0.03, 1.3), "metal#a9adb0", 0.006)
    k.spin((-0.32, rear - 0.02, 1.55), (0, 1, 0), [(0.3, 0), (0.34, 0.02), (0.34, 0.08), (0.1, 0.1)], "red#8a2f2a", 20)
    for r in (0.25,):
        k.ring((-0.32, rear + 0.07, 1.55), r, 0.022, "linen", (0, 1, 0), 20, 5)
    k.bar((0, rear - 0.06, 0.62), (2.3, 0.12, 0.2), "white", 0.02)
    form = Form(2.44, [(front, 1), (rear, 1)], [(front, 1), (rear, 1)], [(front, 0.5), (rear, 0.5)], [(front, 0)],
                (9, 9), (-2.55, 2.1), 0.49, tread=0.28)  # fmt: skip
    for y in (-2.55, 2.1):
        k.rod((-0.95, y, 0.49), (0.95, y, 0.49), 0.07, "metal_dark", segments=8)
        for s in (-1, 1):
            k.bar((s * 0.42, y, 0.58), (0.1, 0.2, 0.14), "metal_dark", 0.01)
    turn_out(k, form, rim="metal", style="truck")
    k.anchor("door", -1.75, -2.7, 0, math.pi / 2)
    k.anchor("stand", 0, rear + 0.6, 0, 0.0)


@asset("tuk_tuk")
def tuk_tuk(k):
    """A three-wheeled taxi: a nose with one lamp, a bench under a canopy on posts."""
    paint = k.colour("carpaint", ("#2f5fa0", "#2f7a4a", "#b3342a"))
    k.dim(1.3, 2.9, 1.8, 0)
    for x, y in ((0.0, -1.05), (-0.52, 0.9), (0.52, 0.9)):
        k.spin((x - 0.06, y, 0.24), (1, 0, 0), [(0.2, 0), (0.24, 0.02), (0.24, 0.1), (0.2, 0.12)], "rubber", 20)
        k.rod((x - 0.065, y, 0.24), (x + 0.065, y, 0.24), 0.12, "chrome", segments=14)
    k.rod((-0.52, 0.9, 0.24), (0.52, 0.9, 0.24), 0.04, "metal_dark", segments=8)
    k.bar((0, 0.15, 0.42), (1.1, 2.3, 0.12), "metal_dark", 0.02)
    for s in (-1, 1):
        k.rod((s * 0.085, -1.05, 0.24), (s * 0.085, -0.86, 0.75), 0.024, "chrome", segments=8)
        k.bar((s * 0.4, 0.9, 0.33), (0.08, 0.2, 0.2), "metal_dark", 0.01)
        k.side([(-0.25, 0.4), (1.3, 0.4), (1.36, 0.62), (1.3, 1.02), (0.5, 1.0), (0.36, 0.68), (-0.2, 0.62)],
               s * 0.6 - 0.03, s * 0.6 + 0.03, paint, 0.012)  # fmt: skip
        for y0, y1 in ((-0.72, -0.6), (0.45, 0.45), (1.3, 1.24)):
            k.rod((s * 0.56, y0, 0.6), (s * 0.56, y1, 1.72), 0.02, "chrome", segments=8)
        k.rod((s * 0.45, -0.62, 1.02), (s * 0.06, -0.75, 0.98), 0.016, "black", segments=8)
        lamp(k, "headlight", (s * 0.5, 1.36, 0.62), (0.12, 0.04, 0.14), "taillight")
    nose = []
    for z, half, y in ((0.38, 0.3, -0.95), (0.6, 0.36, -1.06), (0.9, 0.42, -1.0), (1.04, 0.46, -0.86)):
        nose.append([(half * math.sin(a), y + 0.32 * (1 - math.cos(a)), z)
                     for a in np.linspace(-1.5, 1.5, 11)] + [(half, -0.5, z), (-half, -0.5, z)])  # fmt: skip
    k.loft(nose, paint)
    k.bar((0, -0.62, 0.72), (1.12, 0.06, 0.6), paint, 0.015)
    k.pane([(-0.54, -0.66, 1.03), (0.54, -0.66, 1.03), (0.54, -0.6, 1.64), (-0.54, -0.6, 1.64)], "glass_clear")
    k.spin((0, -1.04, 0.78), (0, -1, 0.05), [(0.07, -0.03), (0.1, 0.02), (0.095, 0.05)], "headlight", 16)
    k.glow("headlight", (0, -1.12, 0.78), (0.2, 0.05, 0.2))
    rows = [[(-0.64, y, z), (-0.6, y, z + h), (0, y, z + h + 0.05), (0.6, y, z + h), (0.64, y, z), (0.58, y, z - 0.01),
             (-0.58, y, z - 0.01)] for y, z, h in ((-0.86, 1.66, 0.05), (-0.6, 1.7, 0.08), (1.2, 1.7, 0.08),
                                                  (1.4, 1.62, 0.06))]  # fmt: skip
    k.loft(rows, palette.variant("canvas", "#d8b53a"))
    k.soft((0, -0.12, 0.66), (0.5, 0.4, 0.12), "black", 0.04)
    k.bar((0, -0.12, 0.54), (0.44, 0.36, 0.16), "metal_dark", 0.01)
    k.soft((0, 0.86, 0.7), (1.08, 0.5, 0.14), "red#8a2f2a", 0.05)
    k.bar((0, 0.86, 0.55), (1.1, 0.46, 0.2), paint, 0.01)
    k.soft((0, 1.16, 1.0), (1.08, 0.12, 0.5), "red#8a2f2a", 0.05)
    k.bar((0, 1.3, 0.75), (1.16, 0.05, 0.6), paint, 0.01)
    k.bar((0, -0.65, 1.7), (0.7, 0.04, 0.14), "label#e9e2c8", 0.006)
    k.text(k.params.get("label", "TAXI"), (0, -0.672, 1.7), (0.5, 0.1))
    for x in (-0.26, 0.26):
        k.anchor("seat", x, 0.82, 0.77)
    k.anchor("seat", 0, -0.14, 0.72)
    k.anchor("wheel", 0, -0.62, 1.0)
    k.anchor("door", 1.1, 0.5, 0, -math.pi / 2)


@asset("spaceship")
def spaceship(k):
    """A landed spaceship: a lifting body with swept wings, a dark canopy, engines aglow, on three legs; nose to -Y."""
    shell = k.colour("plastic", ("#d3d6d6", "#b9bfc6", "#8f979c"))
    k.dim(11.0, 15.0, 4.4, 0)
    rings = []
    for y, half, low, high in ((-7.6, 0.1, 2.02, 2.14), (-7.0, 0.55, 1.75, 2.4), (-5.2, 1.15, 1.5, 2.95),
                               (-2.8, 1.6, 1.4, 3.4),
                               (0.5, 1.9, 1.4, 3.6), (4.0, 1.95, 1.45, 3.55), (6.2, 1.6, 1.65, 3.2)):  # fmt: skip
        mid = (low + high) / 2 - 0.15
        rings.append([(half * math.cos(a) * (1.12 if math.sin(a) < 0 else 1.0), y,
                       mid + ((high - mid) if math.sin(a) > 0 else (mid - low)) * math.sin(a))
                      for a in (i * math.tau / 20 for i in range(20))])  # fmt: skip
    k.loft(rings, shell)
    canopy = [[(half * math.cos(a), y, z + rise * math.sin(a)) for a in np.linspace(0, math.pi, 9)] + [(0, y, z - 0.2)]
              for y, half, z, rise in ((-5.6, 0.3, 2.5, 0.16), (-4.7, 0.8, 2.6, 0.62), (-3.6, 0.95, 2.75, 0.85),
                                       (-2.5, 0.8, 2.9, 0.68))]  # fmt: skip
    k.loft(canopy, "glass_dark")
    for s in (-1, 1):
        k.top([(s * 1.2, -2.6), (s * 5.3, 4.6), (s * 5.4, 6.2), (s * 1.2, 5.4)], 2.0, 2.24, shell, 0.08)
        k.side([(4.0, 2.1), (6.4, 2.1), (7.1, 4.5), (5.9, 4.5)], s * 5.2 - 0.09, s * 5.2 + 0.09, shell, 0.05)
        k.top([(s * 1.9, 0.6), (s * 4.4, 4.9), (s * 4.4, 5.4), (s * 1.9, 4.4)], 2.2, 2.27, "metal_dark#4a5158", 0.02)
        k.spin((s * 1.75, 2.2, 2.5), (0, 1, 0), [(0.4, -0.3), (0.66, 0.0), (0.72, 2.6), (0.78, 4.3), (0.66, 4.5),
               (0.5, 4.1)],
               "metal_dark#5a6168", 20)  # fmt: skip
        k.rod((s * 1.75, 6.3, 2.5), (s * 1.75, 6.52, 2.5), 0.52, "display#7fd0ff", segments=18)
        k.glow("sign", (s * 1.75, 6.6, 2.5), (1.0, 0.05, 1.0))
        k.bar((s * 1.74, -0.4, 2.75), (0.1, 3.4, 0.16), "carpaint#b3442f", 0.02)
        k.rod((s * 2.2, 3.2, 0.1), (s * 1.7, 2.9, 2.1), 0.12, "metal", segments=10)
        k.bar((s * 2.2, 3.2, 0.07), (0.6, 0.8, 0.14), "metal_dark", 0.04)
        k.ball((s * 5.35, 6.2, 2.12), (0.08, 0.16, 0.08), "signal_red" if s > 0 else "signal_green", 8, 6)
    k.spin((0, 4.4, 2.7), (0, 1, 0), [(0.7, 0), (0.86, 1.6), (0.74, 2.1), (0.55, 1.8)], "metal_dark#5a6168", 20)
    k.rod((0, 6.0, 2.7), (0, 6.25, 2.7), 0.58, "display#7fd0ff", segments=18)
    k.rod((0, -4.4, 0.1), (0, -4.1, 1.8), 0.12, "metal", segments=10)
    k.bar((0, -4.4, 0.07), (0.6, 0.8, 0.14), "metal_dark", 0.04)
    k.text(k.params.get("label"), (1.83, -1.0, 2.4), (2.4, 0.4), math.pi / 2)
    k.anchor("door", 2.6, -1.5, 0, -math.pi / 2)
    k.anchor("seat", 0, -3.7, 2.4)
