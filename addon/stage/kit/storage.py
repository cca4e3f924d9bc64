# SPDX-License-Identifier: GPL-3.0-or-later
"""Cupboards, shelves and what stands in them. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset, rotation
from .tables import drawer, spread


def carcass(k, width, depth, low, high, material, back=True, thick=0.024):
    """An open-fronted box of boards."""
    for s in (-1, 1):
        k.box((s * (width - thick) / 2, 0, (low + high) / 2), (thick, depth, high - low), material, 0.005)
    for z in (low + thick / 2, high - thick / 2):
        k.bar((0, 0, z), (width - 2 * thick, depth - 0.004, thick), material, 0.003)
    if back:
        k.bar((0, depth / 2 - 0.008, (low + high) / 2), (width - 2 * thick, 0.012, high - low - 2 * thick), material,
              0.002)  # fmt: skip


def ajar(k):
    """How far the leaf of a thing stands open, 0 to 1 (parameter ``open``)."""
    return float(k.params.get("open") or 0.0)


def swung(k, x, y, side, most=1.85):
    """What is made inside turns outwards about an upright hinge at (x, y), as far as the thing is open.

    ``side`` -1: the hinge is left of the leaf; +1: right of it. ``most``: radians at which it is wide open.
    """
    angle, k.swings = side * most * ajar(k), k.swings or bool(ajar(k))
    moved = np.array((x, y, 0.0)) - rotation(angle, 0, 0) @ (x, y, 0.0)
    return k.at(tuple(moved), yaw=angle)


def let_down(k, y, z, most=1.5):
    """What is made inside tips forward about a hinge along x at (y, z), as far as the thing is open."""
    angle, k.swings = most * ajar(k), k.swings or bool(ajar(k))
    moved = np.array((0.0, y, z)) - rotation(0, angle, 0) @ (0.0, y, z)
    return k.at(tuple(moved), pitch=angle)


def door_leaf(k, x, z, width, height, front, material, inner=None, side=1, handle="brass"):
    """A cabinet door with a raised panel; the handle is on ``side`` (+1 right, 0 none)."""
    k.bar((x, front - 0.009, z), (width - 0.006, 0.02, height - 0.006), material, 0.005)
    if inner:
        k.box((x, front - 0.019, z), (width - 0.12, 0.012, height - 0.14), inner, 0.006)
    if side:
        k.rod((x + side * (width / 2 - 0.035), front - 0.04, z - 0.05), (x + side * (width / 2 - 0.035), front - 0.04,
                                                                z + 0.05), 0.006, handle, segments=8)  # fmt: skip
        for s in (-0.04, 0.04):
            k.rod((x + side * (width / 2 - 0.035), front - 0.015, z + s),
                  (x + side * (width / 2 - 0.035), front - 0.042, z + s), 0.004, handle, segments=6)  # fmt: skip


def row_of_books(k, low, high, y, z, room, depth, fill=0.9):
    """Upright books from x ``low`` to ``high`` on a board at z, with ``room`` above it."""
    x = low
    while x < low + (high - low) * fill - 0.045:
        t, h = k.random.uniform(0.018, 0.045), min(room - 0.03, k.random.uniform(0.19, 0.29))
        cover = palette.variant("fabric", k.random.choice(palette.BOOKS))
        lean = k.random.random() < 0.06
        with k.at((x + t / 2, y, z), roll=0.12 if lean else 0.0):
            k.bar((0, k.random.uniform(-0.012, 0.012), h / 2), (t, depth * k.random.uniform(0.85, 1), h), cover, 0.003)
        x += t + 0.0015 + (0.03 if lean else 0)


@asset("bookcase")
def bookcase(k):
    """A tall case full of books."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(0.95, 0.32, 2.0)
    carcass(k, w, d, 0.07, h - 0.03, wood)
    k.box((0, 0, h - 0.02), (w + 0.05, d + 0.03, 0.04), wood, 0.014)
    k.bar((0, 0.01, 0.035), (w - 0.03, d - 0.05, 0.07), wood)
    n = max(2, round((h - 0.1) / 0.38))
    step = (h - 0.15) / n
    for i in range(n):
        z = 0.095 + i * step
        if i:
            k.bar((0, 0.0, z - 0.011), (w - 0.05, d - 0.02, 0.022), wood, 0.003)
        stop = k.random.choice((0.55, 0.8, 0.95, 0.95))
        row_of_books(k, -w / 2 + 0.03, w / 2 - 0.03, 0.02, z, step - 0.03, 0.2, stop)
        if stop < 0.7:
            _ornament(k, w / 2 - 0.17, 0.0, z)


def _ornament(k, x, y, z):
    """A vase or a box to break a row of books."""
    if k.random.random() < 0.6:
        colour = palette.variant("ceramic", k.random.choice(palette.CERAMICS))
        k.lathe((x, y, z), [(0.03, 0), (0.055, 0.06), (0.05, 0.11), (0.022, 0.15), (0.03, 0.17)], colour, 14)
    else:
        k.bar((x, y, z + 0.05), (0.17, 0.13, 0.10), palette.variant("wood", k.random.choice(palette.WOODS)))


@asset("shelf")
def shelf(k):
    """Open shelves on the floor, with boxes and jars."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    w, d, h = k.dim(1.0, 0.36, 1.8)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.02), y * (d / 2 - 0.02), h / 2), (0.04, 0.04, h), wood)
    n = max(2, round(h / 0.45))
    for i in range(n):
        z = 0.12 + i * (h - 0.17) / (n - 1)
        k.box((0, 0, z), (w - 0.005, d - 0.01, 0.026), wood, 0.005)
        if i < n - 1:
            _goods(k, w, z + 0.013)
    k.surface(h - 0.035, w - 0.06, d - 0.06)


def _goods(k, width, z):
    for x in spread(width - 0.12, 0.2):
        kind = k.random.random()
        colour = k.random.choice(palette.BOOKS + palette.CERAMICS)
        if kind < 0.35:
            k.bar((x, 0, z + 0.07), (0.15, 0.2, 0.14), palette.variant("cardboard",
                                                                k.random.choice(("#b28d60", "#a1845e",
                                                                "#8f8a7c"))))  # fmt: skip
        elif kind < 0.7:
            k.lathe((x, 0, z), [(0.05, 0), (0.055, 0.01), (0.055, 0.12), (0.04, 0.14), (0.044, 0.142),
                                (0.044, 0.165)], palette.variant("ceramic", colour), 14)  # fmt: skip
        elif kind < 0.88:
            k.bar((x, 0, z + 0.11), (0.05, 0.16, 0.22), palette.variant("fabric", colour))
            k.bar((x + 0.055, 0, z + 0.10), (0.05, 0.16, 0.20), palette.variant("fabric",
                                                                k.random.choice(palette.BOOKS)))  # fmt: skip


@asset("cabinet")
def cabinet(k):
    """A glazed cabinet over two doors."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.0, 0.42, 1.9)
    mid = 0.85
    if ajar(k):
        carcass(k, w, d, 0.07, mid, wood)
        k.bar((0, 0, mid / 2), (w - 0.05, d - 0.04, 0.02), wood, 0.003)
        for i, x in enumerate(spread(w - 0.2, 0.2)):
            tall = 0.14 + 0.05 * (i % 3)
            k.bar((x, 0, mid / 2 + 0.01 + tall / 2), (0.15, 0.2, tall), palette.variant("cardboard", "#a98a5e"), 0.006)
            k.lathe((x, 0, 0.094), [(0.06, 0), (0.07, 0.12), (0.05, 0.18)], palette.variant("ceramic", "#8fa3a3"), 12)
    else:
        k.box((0, 0, mid / 2 + 0.03), (w, d, mid - 0.08), wood, 0.008)
    k.bar((0, 0.01, 0.04), (w - 0.06, d - 0.06, 0.08), "wood_dark")
    k.box((0, 0, mid), (w + 0.04, d + 0.03, 0.035), wood, 0.012)
    for s in (-1, 1):
        with swung(k, s * (w / 2 - 0.01), -d / 2, s):
            door_leaf(k, s * (w / 4 - 0.005), mid / 2 + 0.03, w / 2 - 0.02, mid - 0.14, -d / 2, wood, "wood_dark", -s)
    with k.at((0, 0.05, 0)):
        carcass(k, w - 0.06, d - 0.1, mid + 0.01, h - 0.03, wood)
        for z in (mid + 0.36, mid + 0.70):
            k.bar((0, 0, z), (w - 0.12, d - 0.14, 0.018), wood, 0.003)
        for z in (mid + 0.035, mid + 0.37, mid + 0.71):
            for x in spread(w - 0.2, 0.16):
                colour = palette.variant("ceramic", k.random.choice(palette.CERAMICS))
                tall = k.random.uniform(0.08, 0.2)
                k.lathe((x, 0, z), [(0.025, 0), (0.05, tall * 0.4), (0.045, tall * 0.8), (0.03, tall)], colour, 10)
        for s in (-1, 1):
            glazed(k, s * (w / 4 - 0.015), (mid + h) / 2 - 0.01, w / 2 - 0.04, h - mid - 0.06, -d / 2 + 0.05, wood)
    k.box((0, 0.05, h - 0.025), (w, d - 0.04, 0.05), wood, 0.016)


def glazed(k, x, z, width, height, front, material, rail=0.045):
    """A door of rails around a pane."""
    for s in (-1, 1):
        k.bar((x + s * (width - rail) / 2, front - 0.01, z), (rail, 0.022, height), material)
        k.bar((x, front - 0.01, z + s * (height - rail) / 2), (width - 2 * rail, 0.022, rail), material)
    k.box((x, front - 0.008, z), (width - 2 * rail, 0.006, height - 2 * rail), "glass", 0)


@asset("cupboard")
def cupboard(k):
    """A waist-high cupboard with two doors and two drawers."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.1, 0.45, 0.9)
    k.box((0, 0, h / 2 + 0.03), (w - 0.03, d - 0.03, h - 0.1), wood, 0.006)
    k.box((0, 0, h - 0.016), (w, d, 0.032), wood, 0.012)
    k.bar((0, 0.01, 0.045), (w - 0.08, d - 0.08, 0.09), "wood_dark")
    for s in (-1, 1):
        door_leaf(k, s * (w / 4 - 0.008), 0.37, w / 2 - 0.03, h - 0.37, -d / 2 + 0.015, wood, "wood_dark", -s)
        drawer(k, s * (w / 4 - 0.008), h - 0.12, w / 2 - 0.04, 0.12, -d / 2 + 0.015, wood)
    k.surface(h, w - 0.05, d - 0.05)


@asset("wardrobe")
def wardrobe(k):
    """A two-door wardrobe with a cornice and a drawer."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.2, 0.6, 2.05)
    if ajar(k):
        carcass(k, w - 0.04, d - 0.03, 0.08, h - 0.06, wood)
        k.bar((0, 0, 0.35), (w - 0.09, d - 0.06, 0.02), wood, 0.003)
        k.rod((-w / 2 + 0.03, 0, h - 0.3), (w / 2 - 0.03, 0, h - 0.3), 0.014, "chrome", segments=8)
        for i, x in enumerate(spread(w - 0.2, 0.13)):
            cloth = palette.variant("fabric", palette.CLOTHES[i % 5] if i % 3 else palette.FABRICS[i % 8])
            long = 0.75 + 0.2 * (i % 3)
            k.side([(-0.2, h - 0.4), (0, h - 0.29), (0.2, h - 0.4), (0.21, h - 0.3 - long), (-0.21, h - 0.3 - long)],
                   x - 0.035, x + 0.035, cloth, 0.01)  # fmt: skip
    else:
        k.box((0, 0, h / 2), (w - 0.04, d - 0.03, h - 0.12), wood, 0.008)
    k.box((0, -0.005, h - 0.04), (w + 0.04, d + 0.03, 0.08), wood, 0.028, 0, 4)
    k.box((0, 0, 0.05), (w, d - 0.005, 0.1), "wood_dark", 0.01)
    for s in (-1, 1):
        x = s * (w / 4 - 0.012)
        with swung(k, s * (w / 2 - 0.03), -d / 2 + 0.015, s):
            door_leaf(k, x, h / 2 + 0.13, w / 2 - 0.04, h - 0.52, -d / 2 + 0.015, wood, None, -s)
            for z, t in ((h / 2 - 0.27, 0.5), (h / 2 + 0.42, 0.78)):
                k.box((x, -d / 2 - 0.005, z), (w / 2 - 0.18, 0.014, t), "wood_dark", 0.007)
    drawer(k, 0, 0.22, w - 0.09, 0.19, -d / 2 + 0.015, wood, knob=False)


@asset("dresser")
def dresser(k):
    """A chest of drawers."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.0, 0.48, 0.95)
    k.box((0, 0, h / 2 + 0.03), (w - 0.03, d - 0.03, h - 0.12), wood, 0.008)
    k.box((0, 0, h - 0.016), (w, d, 0.032), wood, 0.012)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * (w / 2 - 0.07), y * (d / 2 - 0.07), 0), (x * (w / 2 - 0.07), y * (d / 2 - 0.07), 0.10), 0.018,
                  wood, 0.03, 10)  # fmt: skip
    rows = 4
    tall = (h - 0.18) / rows
    for i in range(rows):
        z = 0.12 + tall * (i + 0.5)
        for x in (-w / 4 + 0.01, w / 4 - 0.01) if i == rows - 1 else (0,):
            drawer(k, x, z, (w / 2 - 0.04) if x else w - 0.07, tall - 0.018, -d / 2 + 0.015, wood, knob=bool(x))
    k.surface(h, w - 0.05, d - 0.05)


@asset("filing_cabinet")
def filing_cabinet(k):
    """A steel four-drawer filing cabinet."""
    steel = k.colour("paint", palette.METALS)
    w, d, h = k.dim(0.47, 0.62, 1.32)
    k.box((0, 0, h / 2), (w, d - 0.02, h), steel, 0.008)
    for i in range(4):
        z = (i + 0.5) * (h - 0.06) / 4 + 0.03
        k.bar((0, -d / 2 + 0.006, z), (w - 0.04, 0.024, (h - 0.06) / 4 - 0.02), steel, 0.005)
        k.bar((0, -d / 2 - 0.012, z + 0.02), (0.13, 0.018, 0.022), "chrome", 0.004)
        k.bar((0, -d / 2 - 0.008, z + 0.085), (0.09, 0.006, 0.04), "paper", 0.001)
    k.surface(h, w - 0.04, d - 0.06)


@asset("locker")
def locker(k):
    """A row of three tall steel lockers."""
    steel = k.colour("paint", ("#5c7280", "#6b7a66", "#7f6a58", "#6a6f74"))
    w, d, h = k.dim(0.93, 0.48, 1.85)
    if ajar(k):
        carcass(k, w, d - 0.02, 0.07, h, steel)
        for x in (-w / 6, w / 6):
            k.bar((x, 0, h / 2 + 0.035), (0.012, d - 0.05, h - 0.09), steel, 0)
        k.bar((0, 0, h - 0.35), (w - 0.04, d - 0.05, 0.012), steel, 0)
        k.soft((0, 0.02, 0.17), (0.24, 0.26, 0.16), "fabric#47586f", 0.05)
        k.side([(-0.1, h - 0.5), (0, h - 0.36), (0.1, h - 0.5), (0.1, 0.7), (-0.1, 0.7)], -0.05, 0.05, "fabric#7c4a45")
    else:
        k.box((0, 0, h / 2 + 0.04), (w, d - 0.02, h - 0.08), steel, 0.006)
    k.bar((0, 0.01, 0.04), (w - 0.02, d - 0.06, 0.08), "metal_dark")
    for x in spread(w, 0.31):
        if ajar(k) and abs(x) < 0.1:  # the middle one
            with swung(k, x - w / 6 + 0.01, -d / 2 + 0.005, -1):
                _locker_door(k, x, w, d, h, steel)
        else:
            _locker_door(k, x, w, d, h, steel)


def _locker_door(k, x, w, d, h, steel):
    k.bar((x, -d / 2 + 0.005, h / 2 + 0.04), (w / 3 - 0.014, 0.022, h - 0.11), steel, 0.004)
    for z in (h - 0.24, h - 0.205, h - 0.17, 0.24, 0.275, 0.31):
        k.bar((x, -d / 2 - 0.007, z), (0.15, 0.006, 0.012), "metal_dark", 0.001)
    k.bar((x + w / 6 - 0.05, -d / 2 - 0.014, h / 2 + 0.05), (0.022, 0.022, 0.11), "chrome", 0.004)
    k.bar((x, -d / 2 - 0.008, h - 0.32), (0.08, 0.005, 0.035), "paper", 0.001)


@asset("coat_rack")
def coat_rack(k):
    """A bentwood coat stand."""
    wood = k.colour("wood_dark", ("#4b3325", "#5d3f2b"))
    k.dim(0.5, 0.5, 1.8)
    k.lathe((0, 0, 0.14), [(0.02, 0), (0.028, 0.02), (0.022, 0.06), (0.02, 1.55), (0.026, 1.58), (0.03, 1.62),
                           (0.012, 1.66)], wood, 12)  # fmt: skip
    for i in range(4):
        a = i * math.pi / 2 + 0.4
        c, s = math.cos(a), math.sin(a)
        k.tube([(0.015 * c, 0.015 * s, 0.30), (0.10 * c, 0.10 * s, 0.22), (0.20 * c, 0.20 * s, 0.05),
                (0.245 * c, 0.245 * s, 0.014)], [0.016, 0.016, 0.013, 0.014], wood, 8)  # fmt: skip
        k.tube([(0.01 * c, 0.01 * s, 1.56), (0.10 * c, 0.10 * s, 1.60), (0.17 * c, 0.17 * s, 1.70),
                (0.15 * c, 0.15 * s, 1.77)], [0.012, 0.011, 0.010, 0.012], wood, 8)  # fmt: skip
        k.tube([(0.01 * c, 0.01 * s, 1.50), (0.08 * c, 0.08 * s, 1.46), (0.12 * c, 0.12 * s, 1.52)], 0.009, wood, 6)
    for i in range(4):
        k.rod((0, 0, 0.34), (0.12 * math.cos(i * 1.571), 0.12 * math.sin(i * 1.571), 0.34), 0.007, wood, segments=5)
    k.ring((0, 0, 0.34), 0.12, 0.010, wood)


@asset("rack")
def rack(k):
    """Industrial racking with loaded shelves."""
    frame = k.colour("paint", ("#3f5d80", "#586b73", "#8c5a35"))
    w, d, h = k.dim(2.4, 0.9, 2.4)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.04), y * (d / 2 - 0.04), h / 2), (0.08, 0.07, h), frame)
        for i in range(3):
            z = 0.25 + i * (h - 0.4) / 3
            k.rod((x * (w / 2 - 0.04), -d / 2 + 0.06, z), (x * (w / 2 - 0.04), d / 2 - 0.06, z + (h - 0.5) / 3),
                  0.012, frame, segments=6)  # fmt: skip
    for i in range(3):
        z = 0.15 + i * (h - 0.4) / 2.2
        for y in (-1, 1):
            k.bar((0, y * (d / 2 - 0.035), z), (w - 0.16, 0.05, 0.10), palette.variant("paint", "#b0683a"))
        k.bar((0, 0, z + 0.06), (w - 0.16, d - 0.06, 0.025), "plywood")
        for x in spread(w - 0.3, 0.55):
            if k.random.random() < 0.85:
                bx, by, bz = (k.random.uniform(a, b) for a, b in ((0.34, 0.5), (0.4, 0.6), (0.22, 0.5)))
                colour = palette.variant("cardboard", k.random.choice(("#b28d60", "#a17d54", "#8f8a7c", "#6f7f86")))
                k.up((x, k.random.uniform(-0.08, 0.08), z + 0.073), (bx, by, bz), colour, 0.008,
                     k.random.uniform(-0.08, 0.08))  # fmt: skip
