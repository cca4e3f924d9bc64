# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables, desks and counters. No bpy."""

import math

from . import palette
from .piece import asset


def drawer(k, x, z, width, height, front, material, handle="brass", knob=True):
    """A drawer's front (proud of the carcass at y ``front``) with its knob or bar."""
    k.bar((x, front - 0.008, z), (width, 0.02, height), material, 0.006)
    if knob:
        k.spin((x, front - 0.016, z), (0, -1, 0), [(0.006, 0), (0.006, 0.012), (0.014, 0.018), (0.012, 0.03),
                                                   (0.004, 0.033)],
               handle, 10)  # fmt: skip
    else:
        k.bar((x, front - 0.032, z + height * 0.2), (min(0.14, width * 0.5), 0.012, 0.012), handle, 0.003)
        for s in (-1, 1):
            k.bar((x + s * min(0.06, width * 0.22), front - 0.022, z + height * 0.2), (0.01, 0.02, 0.01), handle, 0.002)


def turned_legs(k, width, depth, height, material):
    """Four turned legs with a square block under the apron."""
    profile = [(0.018, 0), (0.022, 0.02), (0.017, 0.06), (0.026, height * 0.55), (0.03, height - 0.17),
               (0.024, height - 0.155),
               (0.031, height - 0.14)]  # fmt: skip
    for x in (-1, 1):
        for y in (-1, 1):
            k.lathe((x * width / 2, y * depth / 2, 0), profile, material, 14)
            k.bar((x * width / 2, y * depth / 2, height - 0.07), (0.062, 0.062, 0.14), material, 0.004)


@asset("table")
def table(k):
    """A kitchen table with an apron and tapered legs."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.3, 0.8, 0.74)
    k.box((0, 0, h - 0.018), (w, d, 0.036), wood, 0.012)
    apron(k, w - 0.15, d - 0.15, h - 0.082, 0.09, wood)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * (w / 2 - 0.085), y * (d / 2 - 0.085), 0), (x * (w / 2 - 0.085), y * (d / 2 - 0.085), h - 0.03),
                  0.02, wood, 0.034, 16)  # fmt: skip
    k.surface(h, w - 0.06, d - 0.06)


def apron(k, width, depth, z, height, material):
    """Four boards under a table top."""
    for s in (-1, 1):
        k.bar((0, s * depth / 2, z), (width - 0.03, 0.022, height), material)
        k.bar((s * width / 2, 0, z), (0.022, depth - 0.03, height), material)


@asset("dining_table")
def dining_table(k):
    """A long table on turned legs."""
    wood = k.colour("wood_dark", ("#5a3d2a", "#4b3325", "#6a4a32"))
    w, d, h = k.dim(2.0, 0.95, 0.75)
    k.box((0, 0, h - 0.02), (w, d, 0.04), wood, 0.014)
    k.bar((0, 0, h - 0.05), (w - 0.06, d - 0.06, 0.02), wood, 0.006)
    apron(k, w - 0.2, d - 0.2, h - 0.105, 0.10, wood)
    turned_legs(k, w - 0.2, d - 0.2, h - 0.04, wood)
    k.surface(h, w - 0.08, d - 0.08)


@asset("coffee_table")
def coffee_table(k):
    """A low table with a shelf."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.1, 0.58, 0.42)
    k.box((0, 0, h - 0.018), (w, d, 0.036), wood, 0.014)
    k.box((0, 0, 0.15), (w - 0.16, d - 0.14, 0.022), wood, 0.008)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * (w / 2 - 0.05), y * (d / 2 - 0.05), 0), (x * (w / 2 - 0.09), y * (d / 2 - 0.09), h - 0.03),
                  0.013, wood, 0.024, 12)  # fmt: skip
    k.surface(h, w - 0.06, d - 0.06)


@asset("side_table")
def side_table(k):
    """A small round table on a turned column."""
    wood = k.colour("wood", palette.WOODS)
    w, _, h = k.dim(0.46, 0.46, 0.56)
    k.lathe((0, 0, h - 0.026), [(w / 2 - 0.03, 0), (w / 2, 0.01), (w / 2, 0.02), (w / 2 - 0.008, 0.026)], wood, 28)
    k.lathe((0, 0, 0.10), [(0.03, 0), (0.038, 0.05), (0.022, 0.10), (0.02, 0.22), (0.03, h - 0.2), (0.05, h - 0.125)],
            wood, 14)  # fmt: skip
    for i in range(3):
        a = i * 2.094 + 0.52
        c, s = math.cos(a), math.sin(a)
        k.tube([(0.02 * c, 0.02 * s, 0.16), (0.10 * c, 0.10 * s, 0.13), (0.17 * c, 0.17 * s, 0.035),
                (0.20 * c, 0.20 * s, 0.014)],
               [0.018, 0.017, 0.014, 0.013], wood, 8)  # fmt: skip
    k.surface(h, w * 0.7, w * 0.7)


@asset("desk")
def desk(k):
    """A writing desk with two pedestals of drawers; the sitter is at +Y, the modest front faces -Y."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.5, 0.75, 0.76)
    k.box((0, 0, h - 0.018), (w, d, 0.036), wood, 0.012)
    k.box((0, 0, h - 0.0), (w - 0.34, d - 0.22, 0.006), "leather", 0.002)
    for s in (-1, 1):
        x = s * (w / 2 - 0.24)
        k.box((x, 0.0, 0.39), (0.40, d - 0.08, 0.66), wood, 0.006)
        k.bar((x, 0, 0.03), (0.36, d - 0.12, 0.06), "wood_dark")
        with k.at((x, 0, 0), yaw=math.pi):
            for z, t in ((0.18, 0.22), (0.41, 0.18), (0.61, 0.16)):
                drawer(k, 0, z, 0.36, t, -(d / 2 - 0.04), wood)
    k.box((0, -d / 2 + 0.10, 0.47), (w - 0.9, 0.022, 0.50), wood, 0.004)
    for s in (-1, 1):
        k.box((s * (w - 0.9) / 4, -d / 2 + 0.085, 0.47), ((w - 0.9) / 2 - 0.07, 0.012, 0.40), "wood_dark", 0.005)
    with k.at((0, 0, 0), yaw=math.pi):
        drawer(k, 0, h - 0.085, w - 0.92, 0.09, -(d / 2 - 0.05), wood)
    k.anchor("surface", 0, 0, h, math.pi, (w - 0.1, d - 0.1))  # what lies there faces the sitter
    k.anchor("stand", 0, d / 2 + 0.40, 0, 0.0)


@asset("counter")
def counter(k):
    """A shop counter with panels to the customers and shelves behind; of ``style`` plain smooth, with a ``band``."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(2.0, 0.62, 1.02)
    k.box((0, 0, h - 0.025), (w, d, 0.05), "white" if k.params.get("style") == "plain" else "wood_dark", 0.014)
    k.box((0, -d / 2 + 0.07, h / 2 - 0.01), (w - 0.08, 0.05, h - 0.06), wood, 0.006)
    if k.params.get("style") == "plain":
        band = palette.variant("paint", k.params.get("band") or "#5f6a70")
        k.bar((0, -d / 2 + 0.04, h - 0.2), (w - 0.08, 0.02, 0.16), band, 0.004)
    else:
        panels(k, w - 0.08, 0.16, h - 0.08, -d / 2 + 0.045, "wood_dark")
    k.bar((0, -d / 2 + 0.06, 0.06), (w - 0.06, 0.06, 0.12), "wood_dark")
    k.bar((0, 0.03, 0.04), (w - 0.12, d - 0.12, 0.08), "wood_dark", 0)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.06), 0.03, h / 2 - 0.02), (0.04, d - 0.1, h - 0.05), wood, 0.006)
    for z in (0.12, 0.55):
        k.box((0, 0.04, z), (w - 0.14, d - 0.14, 0.025), wood, 0.004)
    k.anchor("surface", 0, 0, h, math.pi, (w - 0.06, d - 0.06))  # what lies there faces the shopkeeper
    for x in spread(w, 1.0):
        k.anchor("stand", x, -d / 2 - 0.40, 0, math.pi)
    for x in spread(w, 1.4):
        k.anchor("stand", x, d / 2 + 0.40, 0, 0.0)


def spread(width, each):
    """Middles of equal parts of a width, each about ``each`` long."""
    n = max(1, round(width / each))
    return [(i - (n - 1) / 2) * width / n for i in range(n)]


def panels(k, width, low, high, y, material, each=0.5, proud=0.012):
    """A row of raised panels on a front at y."""
    n = max(1, round(width / each))
    for x in spread(width, width / n):
        k.box((x, y - proud / 2 + 0.004, (low + high) / 2), (width / n - 0.1, proud, high - low - 0.06), material,
              0.006)  # fmt: skip


@asset("bar_counter")
def bar_counter(k):
    """A pub bar: overhanging top, panelled front, brass foot rail."""
    wood = k.colour("wood_dark", ("#54372a", "#4b3325", "#5f4632"))
    w, d, h = k.dim(3.0, 0.72, 1.12)
    k.box((0, -0.03, h - 0.03), (w, d, 0.06), "wood", 0.022, 0, 4)
    k.box((0, -d / 2 + 0.16, h / 2), (w - 0.12, 0.06, h - 0.06), wood, 0.008)
    panels(k, w - 0.16, 0.22, h - 0.14, -d / 2 + 0.13, "wood", 0.55, 0.02)
    k.bar((0, -d / 2 + 0.14, 0.09), (w - 0.10, 0.10, 0.18), wood, 0.008)
    k.bar((0, 0.06, 0.04), (w - 0.14, d - 0.2, 0.08), "wood_dark", 0)
    k.bar((0, -d / 2 + 0.12, h - 0.09), (w - 0.10, 0.08, 0.06), wood, 0.008)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.09), 0.06, h / 2), (0.06, d - 0.22, h - 0.06), wood, 0.008)
    for z in (0.16, 0.62):
        k.box((0, 0.07, z), (w - 0.22, d - 0.28, 0.03), "wood", 0.004)
    y = -d / 2 + 0.02
    k.rod((-w / 2 + 0.1, y, 0.2), (w / 2 - 0.1, y, 0.2), 0.022, "brass", segments=12, bevel=0.006)
    for x in spread(w - 0.3, 0.8):
        k.tube([(x, y, 0.2), (x, y + 0.04, 0.14), (x, y + 0.1, 0.13)], 0.011, "brass", 6)
    k.surface(h, w - 0.08, 0.5)
    for x in spread(w, 0.75):
        k.anchor("stand", x, -d / 2 - 0.38, 0, math.pi)
    for x in spread(w, 1.5):
        k.anchor("stand", x, d / 2 + 0.38, 0, 0.0)


@asset("podium")
def podium(k):
    """A lectern; the speaker stands at +Y, the audience sees the front."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(0.62, 0.5, 1.16)
    k.box((0, 0, 0.03), (w, d, 0.06), wood, 0.012)
    k.front([(-w * 0.34, 0.05), (w * 0.34, 0.05), (w * 0.44, h - 0.16), (-w * 0.44, h - 0.16)], -d * 0.36, d * 0.30,
            wood, 0.012)  # fmt: skip
    k.front([(-w * 0.26, 0.16), (w * 0.26, 0.16), (w * 0.34, h - 0.26), (-w * 0.34, h - 0.26)], -d * 0.36 - 0.012,
            -d * 0.3, "wood_dark", 0.008)  # fmt: skip
    k.side([(-d * 0.42, h - 0.17), (d * 0.46, h - 0.17), (d * 0.46, h - 0.13), (-d * 0.42, h - 0.01),
            (-d * 0.46, h - 0.04)], -w / 2, w / 2, wood, 0.01)  # fmt: skip
    k.tube([(0.1, -0.13, h - 0.06), (0.1, -0.1, h + 0.06), (0.07, 0.02, h + 0.14)], 0.006, "black", 6)
    k.rod((0.07, 0.02, h + 0.14), (0.06, 0.06, h + 0.155), 0.014, "metal_dark", segments=8)
    k.surface(h - 0.08, w - 0.14, d - 0.14)
    k.anchor("stand", 0, d / 2 + 0.30, 0, 0.0)
