# SPDX-License-Identifier: GPL-3.0-or-later
"""The making of road vehicles: a body lofted along its length with wheel arches, glass, wheels, seats. No bpy."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

HOLLOW = 4  # columns of a half section that line the inside where there is a cabin


@dataclass
class Form:
    """A body's form. Curves are ``[(y, value)]``, front first; metres."""

    width: float
    belt: list  # top of the sides
    half: list  # half width as a share of width / 2
    under: list  # lowest edge
    crown: list  # how much the middle of bonnet and boot stands above the belt
    cabin: tuple  # (front, rear) y of the hollow
    axles: tuple  # y of the wheels
    wheel: float = 0.32  # radius
    floor: float = 0.30
    tread: float = 0.21  # width of a tyre
    paint: str = "carpaint"
    lining: str = "plastic#4a4743"
    rocker: str = "black"

    def at(self, curve, y):
        """The value of a curve at y."""
        ys, values = zip(*getattr(self, curve))
        return float(np.interp(y, ys, values))

    def edge(self, y):
        """Half width of the body at its widest, at y."""
        return self.width / 2 * self.at("half", y)


def body(k, form):
    """The painted shell: sides, bonnet, boot and the hollow of the cabin, in one piece."""
    rings, hollow = [], []
    for y, sill, inside in _stations(form):
        rings.append(_section(form, y, sill, inside))
        hollow.append(inside)
    rings = np.array(rings)
    n = rings.shape[1]
    half = n // 2 + 1
    names = []
    for i in range(len(rings) - 1):
        for j in range(n):
            column = min(j, n - 1 - j)
            if column >= half - 1 - HOLLOW and (hollow[i] or hollow[i + 1]):
                names.append(form.lining)
            else:
                names.append(form.rocker if column < 3 else form.paint)
    k.loft(rings, form.paint)
    first = len(k.face_materials) - len(names) - 2
    for i, name in enumerate(names):
        k.face_materials[first + i] = k._slot(name)


def _stations(form):
    """(y, sill, hollow) front to rear, close together round the wheel arches."""
    low, high = form.belt[0][0], form.belt[-1][0]
    radius = form.wheel + 0.055
    rows = [(y, None) for y in {y for curve in (form.belt, form.half, form.under, form.crown) for y, _ in curve}]
    rows += [(y, None) for y in np.linspace(low, high, 9)[1:-1]]
    rows = [(y, None) for y, _ in rows if all(abs(y - a) > radius + 0.02 for a in form.axles)]
    for axle in form.axles:
        for angle in np.linspace(0, math.pi, 9):
            rows.append((axle + radius * math.cos(angle), form.wheel + radius * math.sin(angle)))
        rows += [(axle - radius - 0.004, None), (axle + radius + 0.004, None)]
    front, rear = form.cabin
    rows += [(y, None) for y in (front - 0.004, front + 0.004, rear - 0.004, rear + 0.004)]
    result = []
    for y, sill in sorted(rows, key=lambda row: row[0]):
        if sill is None:
            sill = max([form.at("under", y), *(_arch(form, y, axle, radius) for axle in form.axles)])
        if not result or y - result[-1][0] > 0.002:
            result.append((y, sill, front < y < rear))
    return result


def _arch(form, y, axle, radius):
    reach = radius**2 - (y - axle) ** 2
    return form.wheel + math.sqrt(reach) if reach > 0 else 0.0


def _section(form, y, sill, inside):
    half, belt, under = form.edge(y), form.at("belt", y), form.at("under", y)
    inner = max(half - form.tread - 0.09, 0.05)
    levels = [sill + (belt - sill) * share for share in (0.0, 0.22, 0.45, 0.72, 0.97)]
    right = [(0, under), (inner, under), (inner + 0.01, sill), (skin(form, y, sill) - 0.015, sill)]
    right += [(skin(form, y, z), z) for z in levels[1:]] + [(half - 0.055, belt)]
    if inside:
        ledge = max(sill + 0.03, form.floor + 0.02)
        right += [(half - 0.10, belt - 0.005), (half - 0.11, ledge), (inner - 0.02, ledge - 0.005),
                  (inner - 0.03, form.floor), (0, form.floor)]  # fmt: skip
    else:
        crown = form.at("crown", y)
        right += [(half * s, belt + crown * c) for s, c in ((0.84, 0.35), (0.66, 0.66), (0.44, 0.87), (0.22, 0.97),
                                                            (0, 1.0))]  # fmt: skip
    left = [(-x, z) for x, z in right[-2:0:-1]]
    return [(x, y, z) for x, z in right + left]


def wheel(k, x, y, radius, width, rim="metal", style="car"):
    """One wheel standing on the ground, its outer side away from x = 0."""
    out = 1 if x > 0 else -1
    r, w = radius, width
    start = (x - out * w / 2, y, r)
    tyre = [(r * 0.93, 0.0), (r, w * 0.14), (r, w * 0.86), (r * 0.93, w), (r * 0.66, w), (r * 0.62, w * 0.9)]
    k.spin(start, (out, 0, 0), tyre, "rubber", 20)
    disc = [(r * 0.63, w * 0.8), (r * 0.63, w * 0.93), (r * 0.57, w * 0.99), (r * 0.50, w * 0.86),
            (r * 0.24, w * 0.91), (r * 0.2, w)]  # fmt: skip
    k.spin(start, (out, 0, 0), disc, rim, 16)
    if style == "car":
        for i in range(5):
            a = i * 2 * math.pi / 5
            k.bar((x + out * w * 0.40, y + r * 0.37 * math.cos(a), r + r * 0.37 * math.sin(a)), (0.03, 0.07, 0.07),
                  "black", 0)  # fmt: skip
    else:
        for i in range(6):
            a = i * math.pi / 3
            k.rod((x + out * w * 0.36, y + r * 0.34 * math.cos(a), r + r * 0.34 * math.sin(a)),
                  (x + out * w * 0.44, y + r * 0.34 * math.cos(a),
                   r + r * 0.34 * math.sin(a)), 0.018, "metal_dark", segments=5)  # fmt: skip


def roof(k, rows, paint, thick=0.05, lining="linen"):
    """A curved lid: ``rows`` of (y, half width, z at the edge, crown), front to rear."""
    rings = []
    for y, half, z, crown in rows:
        over = [(half * s, z + crown * (1 - s * s)) for s in (-1, -0.8, -0.4, 0, 0.4, 0.8, 1)]
        below = [(half * s * 0.985, z - thick + crown * (1 - s * s)) for s in (1, 0.5, -0.5, -1)]
        rings.append([(x, y, v) for x, v in over + below])
    k.loft(rings, paint)


def post(k, low, high, wide, deep, material):
    """A pillar between two points: rectangular, ``wide`` across x and ``deep`` along y."""
    rings = []
    for x, y, z in (low, high):
        rings.append([(x - wide / 2, y - deep / 2, z), (x + wide / 2, y - deep / 2, z),
                      (x + wide / 2, y + deep / 2, z), (x - wide / 2, y + deep / 2, z)])  # fmt: skip
    k.loft(rings, material)


def seam(k, form, points, width=0.009, material="black"):
    """A dark joint drawn on both sides of the body along (y, z) points."""
    dense = [points[0]]
    for (y0, z0), (y1, z1) in pairwise(points):
        n = max(1, round(math.hypot(y1 - y0, z1 - z0) / 0.16))
        dense += [(y0 + (y1 - y0) * i / n, z0 + (z1 - z0) * i / n) for i in range(1, n + 1)]
    for s in (-1, 1):
        k.tube([(s * (skin(form, y, z) + 0.004), y, z) for y, z in dense], width / 2, material, 4)


def skin(form, y, z):
    """x of the side's surface at (y, z): widest a little below the middle."""
    under, belt = form.at("under", y), form.at("belt", y)
    share = (z - under) / max(belt - under, 0.01)
    lean = 0.045 * max(0.0, (share - 0.42) / 0.58) ** 2 + 0.030 * max(0.0, (0.42 - share) / 0.42) ** 2
    return form.edge(y) - lean


def seat(k, x, y, z, material, width=0.50, back=0.62, anchor=True, foot=0.12):
    """A car seat whose cushion's top is at z; the sitter faces -Y."""
    k.box((x, y - 0.02, z - 0.07), (width, 0.50, 0.16), material, 0.05)
    k.bar((x, y - 0.02, z - 0.13 - foot / 2), (width * 0.7, 0.36, foot), "black", 0.02)
    with k.at((x, y + 0.25, z + back / 2 - 0.06), pitch=-0.26):
        k.box((0, 0, 0), (width - 0.02, 0.13, back), material, 0.05)
        k.bar((0, 0.0, back / 2 + 0.09), (0.26, 0.09, 0.17), material, 0.03)
    if anchor:
        k.anchor("seat", x, y, z)


def steering(k, x, y, z, radius=0.18):
    """A steering wheel on its column, with its anchor."""
    tilt = (0, 1.0, 0.55)
    k.ring((x, y, z), radius, 0.014, "black", tilt, 18, 5)
    k.rod((x, y, z), (x, y - 0.22, z - 0.12), 0.03, "black", segments=8)
    k.rod((x - radius, y, z), (x + radius, y, z), 0.013, "black", segments=6)
    k.ball((x, y, z), (0.05, 0.03, 0.05), "black", 8, 4)
    k.anchor("wheel", x, y, z)


def plate(k, y, z, front=True):
    """A number plate."""
    s = -1 if front else 1
    k.bar((0, y + s * 0.006, z), (0.46, 0.012, 0.11), "label", 0.003)


def lamp(k, kind, centre, size, material, yaw=0.0):
    """A lamp lens with its glow."""
    k.box(centre, size, material, min(size) * 0.35, yaw)
    k.glow(material if material == "taillight" else kind, centre, size, yaw)


def grille(k, y, z, width, tall, bars=4, material="black", bar="chrome"):
    """A radiator grille."""
    k.box((0, y, z), (width, 0.03, tall), material, 0.008)
    for i in range(bars):
        k.bar((0, y - 0.016, z + ((i + 0.5) / bars - 0.5) * tall * 0.85), (width - 0.03, 0.012, 0.013), bar, 0.002)


def turn_out(k, form, axles=None, rim="metal", style="car"):
    """All wheels, just inside the arches."""
    for y in axles or form.axles:
        for s in (-1, 1):
            wheel(k, s * (form.edge(y) - form.tread / 2 - 0.012), y, form.wheel, form.tread, rim, style)


def pane_row(k, side, across, heights, along, count, frame, glass="glass_clear"):
    """Windows side by side: ``across`` (low, high) half widths, ``heights`` (low, high), ``along`` (front, rear) y."""
    (x0, x1), (z0, z1), (y0, y1) = across, heights, along
    step = (y1 - y0) / count
    for i in range(count + 1):
        y = y0 + i * step
        post(k, (side * x0, y, z0 - 0.02), (side * x1, y, z1 + 0.02), 0.05, 0.09, frame)
        if i < count:
            k.pane([(side * x0, y + 0.04, z0), (side * x0, y + step - 0.04, z0), (side * x1, y + step - 0.04, z1),
                    (side * x1, y + 0.04, z1)], glass)  # fmt: skip
