# SPDX-License-Identifier: GPL-3.0-or-later
"""Boats, ships, trains, aircraft. Bows and noses towards -Y. No bpy."""

import math

import numpy as np

from ..geometry import loft_faces
from . import palette
from .car_body import pane_row, post, roof, seat
from .piece import asset
from .tables import spread


def hull(k, length, beam, depth, sheer, material, bottom_paint=None, hollow=None, blunt=0.75, floor=0.12, rake=0.0):
    """A boat's hull lofted stem to stern; ``hollow`` is the wall's thickness, else it is decked."""
    n = 21
    rings = []
    for i in range(n):
        t = i / (n - 1)
        y = length * (t - 0.5)
        half = beam / 2 * min(1.0, math.sin(math.pi / 2 * min(1, (t / 0.55)) ** 0.9)
                              if t < 0.55 else 1 - (1 - blunt) * ((t - 0.55) / 0.45) ** 2)  # fmt: skip
        half = max(half, beam * 0.012)
        top = depth + sheer * (2 * t - 1) ** 2 * (1.0 if t < 0.5 else 0.35)
        bottom = depth * 0.55 * max(0.0, 1 - t / 0.16) ** 2
        row = []
        for s in (0.0, 0.25, 0.5, 0.75, 1.0):
            row.append((half * (s**0.55), bottom + (top - bottom) * s**1.7))
        if hollow:
            inner = max(half - hollow, beam * 0.006)
            low = bottom + floor
            low = min(low, top - 0.02)
            row += [(inner, top), (inner * 0.86, low + (top - low) * 0.45), (inner * 0.6, low), (0.0, low)]
        else:
            row += [(half * 0.9, top + 0.01), (0.0, top + 0.03)]
        left = [(-x, z) for x, z in row[-2:0:-1]]
        lean = rake * max(0.0, 1 - t / 0.22)
        rings.append([(x, y - lean * (z / depth) ** 1.5, z) for x, z in row + left])
    columns = len(rings[0])
    names = [bottom_paint if bottom_paint and min(j, columns - 1 - j) < 2 else material for _ in range(n - 1)
             for j in range(columns)]  # fmt: skip
    rings = np.asarray(rings)
    k.solid(rings, loft_faces(n, columns), [*names, material, material])


@asset("boat")
def boat(k):
    """A rowing boat with thwarts, gunwales and oars."""
    paint = k.colour("paint", ("#e2ddd0", "#4f6f80", "#7c4a3c", "#5f7a6a"))
    w, d, h = k.dim(1.5, 4.2, 0.62)
    hull(k, d, w, h, 0.22, paint, None, 0.035, 0.72)
    for s in (-1, 1):
        rail = []
        for i in range(13):
            t = i / 12
            half = w / 2 * (math.sin(math.pi / 2 * min(1, t / 0.55) ** 0.9)
                            if t < 0.55 else 1 - 0.28 * ((t - 0.55) / 0.45) ** 2)  # fmt: skip
            rail.append((s * max(half, 0.02), d * (t - 0.5), h + 0.22 * (2 * t - 1) ** 2 * (1.0 if t < 0.5 else 0.35)))
        k.tube(rail, 0.026, "wood", 8)
        k.rod((s * 0.28, -0.55, h * 0.66), (s * 0.34, 1.3, h * 0.66), 0.02, "wood_light", segments=8)
        k.box((s * 0.345, 1.5, h * 0.66), (0.12, 0.5, 0.02), "wood_light", 0.008)
        k.rod((s * w * 0.47, 0.12, h + 0.0), (s * w * 0.47, 0.12, h + 0.10), 0.015, "iron", segments=6)
    for y, share in ((-1.05, 0.54), (0.05, 0.80), (1.15, 0.74)):
        k.box((0, y, h * 0.60), (w * share, 0.26, 0.035), "wood", 0.008)
        k.anchor("seat", 0, y, h * 0.62, math.pi if y < 1 else 0.0)
    for x in spread(0.7, 0.16):
        k.bar((x, 0.2, 0.135), (0.13, 2.6, 0.02), "wood", 0.004)


@asset("ship")
def ship(k):
    """A freighter: hull, holds, derricks, a bridge aft with a funnel."""
    paint = k.colour("paint", ("#2f3f4a", "#5a3a34", "#3f4a42"))
    length, beam = 62.0, 10.5
    hull(k, length, beam, 6.2, 1.8, paint, "paint#7c3a34", None, 0.88, rake=3.4)
    for y in (-15.0, -4.0, 7.0):
        k.box((0, y, 6.7), (5.6, 7.6, 1.1), "metal#6a6a60", 0.12)
        k.box((0, y, 7.3), (5.9, 7.9, 0.25), "canvas", 0.08)
    for y in (-9.5, 1.5):
        k.rod((0, y, 6.2), (0, y, 17.5), 0.35, "wood_light#c2a173", 0.2, 10)
        for s in (-1, 1):
            k.rod((s * 0.4, y, 7.6), (s * 2.6, y + s * 4.6, 14.5), 0.14, "wood_light#c2a173", 0.1, 8)
            k.rod((0, y, 17.3), (s * 2.6, y + s * 4.6, 14.5), 0.03, "black", segments=4)
        k.bar((0, y, 12.5), (2.6, 0.25, 0.25), "wood_light#c2a173", 0.03)
    y0 = 20.0
    white = "paint#ddd9cd"
    k.box((0, y0, 8.0), (8.8, 13.0, 3.6), white, 0.15)
    k.box((0, y0 - 0.5, 11.1), (7.6, 9.4, 2.8), white, 0.15)
    k.box((0, y0 - 2.0, 13.7), (8.2, 4.6, 2.6), white, 0.15)
    k.bar((0, y0 - 4.33, 14.0), (7.4, 0.06, 1.0), "glass_dark", 0.01)
    for x in spread(7.4, 1.05)[:-1]:
        k.bar((x + 0.53, y0 - 4.37, 14.0), (0.14, 0.08, 1.0), white, 0.01)
    for z, wide, deep in ((9.85, 9.2, 13.4), (12.55, 8.2, 9.8), (15.05, 8.8, 5.2)):
        k.bar((0, y0 - (0 if z < 10 else 0.5 if z < 13 else 2.0), z), (wide, deep, 0.14), "wood#6a5a48", 0.03)
    for s in (-1, 1):
        for z, xs, n, wide in ((8.2, 4.41, 8, 11.5), (11.3, 3.81, 6, 8.0)):
            for y in spread(wide, wide / n):
                k.rod((s * (xs - 0.03), y0 + y, z), (s * (xs + 0.03), y0 + y, z), 0.30,
                      "window_lit" if k.params.get("lit") else "glass_dark", segments=12)  # fmt: skip
                k.ring((s * xs, y0 + y, z), 0.32, 0.05, "brass", (1, 0, 0), 14, 5)
        k.soft((s * 4.0, y0 + 3.6, 11.1), (1.3, 4.4, 1.0), "paint#c0763a", 0.4)
        for y in spread(length * 0.62, 2.2):
            k.rod((s * beam * 0.485, y - 1.0, 6.1), (s * beam * 0.485, y - 1.0, 7.3), 0.05, white, segments=5)
        for z in (6.8, 7.3):
            k.rod((s * beam * 0.485, -length * 0.33, z), (s * beam * 0.485, length * 0.29, z), 0.04, white, segments=5)
    k.rod((0, y0 + 2.8, 12.4), (0, y0 + 3.6, 19.0), 1.5, paint, 1.35, 22, 0.1)
    k.rod((0, y0 + 3.28, 16.3), (0, y0 + 3.45, 17.7), 1.45, "paint#b0683a", 1.42, 22)
    k.rod((0, y0 - 2.0, 15.1), (0, y0 - 1.7, 21.5), 0.14, "metal", 0.08, 8)
    k.bar((0, y0 - 1.85, 18.6), (2.6, 0.12, 0.12), "metal", 0.02)
    k.glow("window", (0, y0, 11.0), (9.0, 12.0, 7.0))
    k.anchor("stand", 0, -24.0, 6.3)


@asset("train")
def train(k):
    """A railcar: a streamlined cab at -Y, windows all along, doors on both sides, seats within."""
    paint = k.colour("carpaint", ("#7c3a36", "#3f5a4a", "#33506b", "#9a6a35"))
    length, width = 18.0, 2.85
    y0, y1 = -length / 2, length / 2
    sill, waist = 0.95, 2.05
    for s in (-1, 1):
        k.box((s * (width / 2 - 0.05), 0.3, (sill + waist) / 2), (0.10, length - 1.0, waist - sill), paint, 0.03)
        k.bar((s * (width / 2 - 0.02), 0.3, waist - 0.09), (0.06, length - 1.0, 0.14), "cream", 0.008)
        pane_row(k, s, (width / 2 - 0.05, width / 2 - 0.09), (waist + 0.04, 3.02), (y0 + 1.0, y1 - 0.25), 11, paint)
        k.box((s * (width / 2 - 0.08), 0.3, 3.17), (0.12, length - 1.0, 0.28), "cream", 0.03)
        for y in (y0 + 2.2, y1 - 2.4):
            k.box((s * (width / 2 - 0.015), y, 2.02), (0.08, 1.15, 2.06), paint, 0.015)
            for dy in (-0.27, 0.27):
                k.box((s * (width / 2 + 0.02), y + dy, 2.42), (0.03, 0.40, 0.86), "glass_dark", 0.008)
            k.bar((s * (width / 2 + 0.028), y, 1.95), (0.012, 0.012, 1.9), "black", 0.002)
            k.bar((s * (width / 2 - 0.05), y, 0.62), (0.30, 1.0, 0.05), "metal_dark", 0.01)
            k.bar((s * (width / 2 - 0.12), y, 0.8), (0.08, 0.9, 0.4), "metal_dark", 0.01)
            k.anchor("door", s * (width / 2 + 0.6), y, 0, -s * math.pi / 2)
    rows = [(y0 + 0.26, 1.06, 3.02, 0.08), (y0 + 0.6, 1.24, 3.16, 0.22), (y0 + 1.0, 1.33, 3.24, 0.34),
            (y0 + 1.6, 1.38, 3.30, 0.45), (y1 - 0.6, 1.38, 3.30, 0.45), (y1 - 0.06, 1.34, 3.26, 0.40)]  # fmt: skip
    roof(k, rows, "metal#6f6d66", 0.12)
    k.box((0, 0.2, sill + 0.05), (width - 0.12, length - 0.9, 0.16), "metal_dark", 0.02)
    nose = []
    for z, half, reach in ((0.62, 1.10, 0.02), (0.80, 1.30, -0.02), (1.35, 1.40, 0.0), (2.02, 1.41, 0.10),
                           (2.06, 1.38, 0.12)):  # fmt: skip
        front = y0 + reach
        arc = [(half * math.sin(a), front + 0.62 * (1 - math.cos(a) ** 0.9))
               for a in np.linspace(-math.pi / 2 * 0.98, math.pi / 2 * 0.98, 15)]  # fmt: skip
        nose.append([(x, y, z) for x, y in arc] + [(half, y0 + 1.1, z), (-half, y0 + 1.1, z)])
    k.loft(nose, paint)
    for a, b in ((-1.18, -0.06), (0.06, 1.18)):
        k.pane([(a, y0 + 0.14 + 0.33 * (abs(a) > 1), 2.10), (b, y0 + 0.14 + 0.33 * (abs(b) > 1), 2.10),
                (b * 0.95, y0 + 0.26 + 0.30 * (abs(b) > 1), 2.98), (a * 0.95, y0 + 0.26 + 0.30 * (abs(a) > 1),
                                                                2.98)], "glass_clear", 0.02)  # fmt: skip
        side = -1 if a < -1 else 1
        post(k, (side * 1.28, y0 + 0.60, 2.04), (side * 1.20, y0 + 0.72, 3.10), 0.10, 0.14, paint)
        lampx = side * 0.85
        k.spin((lampx, y0 + 0.22, 1.28), (0, -1, 0), [(0.16, 0), (0.16, 0.10), (0.14, 0.13), (0.03, 0.15)],
               "headlight", 16)  # fmt: skip
        k.glow("headlight", (lampx, y0 + 0.05, 1.28), (0.3, 0.05, 0.3))
        k.rod((side * 0.75, y0 + 0.25, 0.98), (side * 0.75, y0 - 0.22, 0.98), 0.07, "metal_dark", segments=10)
        k.rod((side * 0.75, y0 - 0.22, 0.98), (side * 0.75, y0 - 0.27, 0.98), 0.22, "metal_dark", segments=18)
    post(k, (0, y0 + 0.15, 2.04), (0, y0 + 0.27, 3.05), 0.07, 0.08, paint)
    k.box((0, y0 + 0.22, 3.06), (1.2, 0.16, 0.22), "black", 0.03)
    k.text(k.params.get("label"), (0, y0 + 0.135, 3.06), (1.0, 0.15), 0.0, "panel_lamp")
    k.box((0, y1 - 0.18, 2.15), (width - 0.10, 0.10, 2.3), paint, 0.03)
    k.box((0, y1 - 0.12, 2.0), (0.8, 0.08, 1.95), "black", 0.02)
    for y in (y0 + 3.1, y1 - 3.1):
        k.box((0, y, 0.62), (2.1, 2.9, 0.28), "metal_dark", 0.05)
        for dy in (-0.95, 0.95):
            for s in (-1, 1):
                k.rod((s * 0.66, y + dy, 0.46), (s * 0.80, y + dy, 0.46), 0.46, "metal", segments=22, bevel=0.03)
                k.rod((s * 0.80, y + dy, 0.46), (s * 0.90, y + dy, 0.46), 0.12, "metal_dark", segments=12)
            k.rod((-0.7, y + dy, 0.46), (0.7, y + dy, 0.46), 0.07, "metal_dark", segments=8)
    for y in (-1.6, 1.4):
        k.box((0, y, 0.73), (2.3, 2.0, 0.46), "metal_dark", 0.06)
    cloth = palette.variant("fabric", "#5a6a55")
    for i in range(10):
        y = y0 + 3.6 + i * 1.08
        for x in (-0.82, 0.82):
            back = 1 if i % 2 else -1
            k.bar((x, y, 1.22), (0.8, 0.36, 0.34), "metal_dark", 0.01)
            k.bar((x, y, 1.42), (0.92, 0.46, 0.12), cloth, 0.03)
            k.bar((x, y + back * 0.25, 1.80), (0.92, 0.09, 0.70), cloth, 0.03)
            for dx in (-0.22, 0.22):
                k.anchor("seat", x + dx, y, 1.48, 0.0 if back > 0 else math.pi)
    seat(k, 0.5, y0 + 1.35, 1.52, cloth)
    k.glow("window", (0, 0, 2.55), (2.6, length - 2, 0.9))


@asset("helicopter")
def helicopter(k):
    """A light helicopter with a bubble cabin."""
    k.settles = True
    paint = k.colour("carpaint", ("#3f5a6b", "#a4443c", "#c9c5b8", "#56695c"))
    k.dim(2.2, 9.6, 3.0)
    k.limb([(0, -1.55, 1.25), (0, -1.0, 1.30), (0, 0.0, 1.42), (0, 0.9, 1.62), (0, 1.5, 1.75)],
           [0.42, 0.72, 0.82, 0.60, 0.30], paint, 20, 0.92)  # fmt: skip
    k.limb([(0, -1.62, 1.42), (0, -1.15, 1.58), (0, -0.45, 1.72)], [0.40, 0.66, 0.62], "glass_dark", 20, 0.94)
    k.limb([(0, 1.2, 1.75), (0, 3.0, 1.88), (0, 5.2, 2.02)], [0.30, 0.17, 0.10], paint, 12)
    k.side([(4.7, 2.05), (5.1, 2.05), (5.55, 2.95), (5.2, 2.95)], -0.03, 0.03, paint, 0.01)
    k.side([(4.8, 1.95), (5.15, 1.95), (5.35, 1.45), (5.15, 1.45)], -0.03, 0.03, paint, 0.01)
    k.box((0, 4.1, 1.95), (1.5, 0.32, 0.05), paint, 0.02)
    k.rod((0, 0.15, 2.15), (0, 0.15, 2.82), 0.07, "metal_dark", segments=10)
    k.box((0, 0.25, 2.22), (0.6, 1.1, 0.35), paint, 0.14, 0, 4)
    k.rod((0, 0.15, 2.72), (0, 0.15, 2.88), 0.16, "metal_dark", segments=14)
    for i in range(4):
        with k.at((0, 0.15, 2.82), yaw=i * math.pi / 2 + 0.5):
            k.side([(-0.09, 0), (0.10, 0.008), (0.10, 0.02), (-0.09, 0.028)], 0.15, 3.9, "black", 0.004)
    for i in range(2):
        with k.at((-0.12, 5.2, 2.1), pitch=i * math.pi / 2 + 0.4):
            k.bar((0, 0, 0), (0.02, 0.09, 1.3), "black", 0.005)
    k.rod((0, 5.2, 2.1), (-0.16, 5.2, 2.1), 0.05, "metal_dark", segments=10)
    for s in (-1, 1):
        k.limb([(s * 0.95, -1.75, 0.2), (s * 0.95, -1.5, 0.05), (s * 0.95, 0.0, 0.05), (s * 0.95, 1.35, 0.05)],
               [0.045] * 4, "metal_dark", 8)  # fmt: skip
        for y in (-0.75, 0.65):
            k.limb([(s * 0.45, y, 0.78), (s * 0.80, y, 0.45), (s * 0.95, y, 0.06)], [0.04, 0.035, 0.035],
                   "metal_dark", 8)  # fmt: skip
        k.box((s * 0.735, -0.18, 1.32), (0.05, 0.86, 1.05), paint, 0.02)
        k.box((s * 0.745, -0.18, 1.60), (0.05, 0.70, 0.44), "glass_dark", 0.02)
        k.anchor("door", s * 1.3, -0.2, 0, -s * math.pi / 2)
        k.anchor("seat", s * 0.36, -0.5, 1.12)
    k.ball((0, -1.75, 0.95), (0.10, 0.08, 0.10), "headlight", 10, 7)
    k.ball((0, 0.3, 2.45), 0.05, "signal_red", 8, 6)
    k.glow("headlight", (0, -1.82, 0.95), (0.2, 0.05, 0.2))
    k.anchor("wheel", 0.36, -0.95, 1.4)


@asset("plane")
def plane(k):
    """A light high-wing aeroplane."""
    paint = k.colour("carpaint", ("#d4d0c4", "#a4443c", "#3f5a6b", "#c0913d"))
    trim = palette.variant("carpaint", "#7c3a36")
    k.dim(10.8, 8.2, 2.7)
    k.limb([(0, -3.45, 1.25), (0, -3.1, 1.25), (0, -2.2, 1.28), (0, -0.8, 1.42), (0, 0.8, 1.48), (0, 2.6, 1.55),
            (0, 4.2, 1.66)], [0.36, 0.44, 0.54, 0.66, 0.62, 0.34, 0.12], paint, 20, 0.86)  # fmt: skip
    k.limb([(0, -1.65, 1.78), (0, -1.0, 1.86), (0, 0.0, 1.90), (0, 0.85, 1.80)], [0.24, 0.42, 0.44, 0.26],
           "glass_dark", 16, 0.95)  # fmt: skip
    wing = [(-0.85, 2.27), (-0.6, 2.36), (-0.1, 2.38), (0.7, 2.28), (0.7, 2.26), (-0.6, 2.24)]
    k.side(wing, -5.4, 5.4, paint, 0.03)
    for s in (-1, 1):
        k.rod((s * 0.5, -0.45, 1.05), (s * 2.6, -0.35, 2.25), 0.045, paint, segments=8)
        k.bar((s * 4.6, -0.1, 2.31), (1.55, 1.62, 0.09), trim, 0.02)
        k.rod((s * 0.4, -0.45, 0.98), (s * 1.05, -0.10, 0.26), 0.045, "metal", segments=8)
        k.rod((s * 1.0, -0.10, 0.19), (s * 1.16, -0.10, 0.19), 0.19, "rubber", segments=20, bevel=0.04)
        k.ball((s * 1.09, -0.10, 0.30), (0.13, 0.36, 0.20), trim, 14, 8)
        k.bar((s * 0.585, -0.2, 1.52), (0.03, 0.9, 0.9), paint, 0.01)
        k.ball((s * 5.38, -0.1, 2.31), (0.06, 0.14, 0.06), "signal_red" if s > 0 else "signal_green", 8, 6)
        k.anchor("door", s * 1.2, -0.3, 0, -s * math.pi / 2)
        k.anchor("seat", s * 0.26, -0.55, 1.30)
    k.side([(3.4, 1.75), (4.2, 1.72), (4.55, 2.68), (4.12, 2.68)], -0.04, 0.04, trim, 0.015)
    k.top([(-1.6, 3.85), (-1.5, 3.5), (1.5, 3.5), (1.6, 3.85), (1.45, 4.2), (-1.45, 4.2)], 1.66, 1.73, paint, 0.02)
    k.rod((0, -2.75, 0.98), (0, -2.85, 0.24), 0.05, "metal", segments=8)
    k.rod((-0.07, -2.85, 0.19), (0.07, -2.85, 0.19), 0.19, "rubber", segments=18, bevel=0.04)
    k.spin((0, -3.5, 1.25), (0, -1, 0), [(0.20, 0), (0.17, 0.14), (0.08, 0.27), (0.01, 0.32)], trim, 16)
    for s in (-1, 1):
        with k.at((0, -3.62, 1.25), roll=0.5):
            k.limb([(0, 0, s * 0.08), (0.015, 0, s * 0.5), (0, 0, s * 0.98)], [0.07, 0.085, 0.03], "black", 8, 0.4)
        k.box((s * 0.24, -3.48, 1.2), (0.2, 0.1, 0.18), "black", 0.04)
    k.anchor("wheel", 0.26, -1.05, 1.6)
    k.glow("headlight", (0, -3.4, 1.0), (0.2, 0.05, 0.2))
