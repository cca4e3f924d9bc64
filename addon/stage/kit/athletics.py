# SPDX-License-Identifier: GPL-3.0-or-later
"""Gear of sports grounds: a hoop on its post, a net, hurdles, starting blocks, bases, fences of wire, bleachers."""

import math
from itertools import pairwise

from .piece import asset


@asset("hoop_post")
def hoop_post(k):
    """A basketball hoop on a bent post; the board faces -Y, the ring is 3.05 m high."""
    paint = k.colour("paint", ("#33506b", "#4a4d52", "#3f5a4a"))
    w, d, h = k.dim(1.8, 2.2, 3.95, 0)
    k.bar((0, d / 2 - 0.4, 0.08), (1.1, 0.8, 0.16), paint, 0.03)  # the weighted foot
    k.limb([(0, d / 2 - 0.15, 0.1), (0, d / 2 - 0.15, 2.4), (0, d / 2 - 0.45, 3.2), (0, -d / 2 + 0.67, 3.45)],
           [0.09, 0.09, 0.08, 0.06], paint, 10)  # fmt: skip
    k.bar((0, d / 2 - 0.15, 0.94), (0.34, 0.3, 1.6), "fabric#3f5f86", 0.06)
    y = -d / 2 + 0.62
    k.bar((0, y, h - 0.53), (w, 0.04, 1.05), "white", 0.008)
    for x, z, a, b in ((0, 3.62, 0.6, 0.04), (0, 3.2, 0.6, 0.04), (-0.3, 3.41, 0.04, 0.45), (0.3, 3.41, 0.04, 0.45)):
        k.bar((x, y - 0.025, z), (a, 0.012, b), "paint#c8402f", 0)
    k.bar((0, y - 0.03, 3.04), (0.16, 0.05, 0.06), "paint#d8652f", 0)
    k.ring((0, y - 0.26, 3.05), 0.23, 0.016, "paint#d8652f", segments=24)
    for i in range(12):
        a = i * math.tau / 12
        top = (0.22 * math.cos(a), y - 0.26 + 0.22 * math.sin(a), 3.04)
        k.rod(top, (0.12 * math.cos(a + 0.4), y - 0.26 + 0.12 * math.sin(a + 0.4), 2.62), 0.008, "white", segments=4)


@asset("wire_fence")
def wire_fence(k):
    """A panel of wire netting between posts, taller than a man."""
    w, _, h = k.dim(4.0, 0.08, 3.2, 0)
    for x in (-w / 2 + 0.04, w / 2 - 0.04):
        k.rod((x, 0, 0), (x, 0, h), 0.04, "metal#7f888c", segments=8)
    for z in (0.08, h * 0.5, h - 0.06):
        k.rod((-w / 2, 0, z), (w / 2, 0, z), 0.022, "metal#7f888c", segments=6)
    if not k.fine:
        return
    step = 0.26
    for i in range(int((w + h) / step)):
        u = -w / 2 - h + (i + 0.5) * step
        for s in (1, -1):
            a = max(0.0, -w / 2 - u)
            b = min(h, w / 2 - u)
            if b - a > 0.1:
                k.rod((s * (u + a), 0, a), (s * (u + b), 0, b), 0.006, "metal#8f989b", segments=3)


@asset("tennis_net")
def tennis_net(k):
    """A tennis net between its posts, lower in the middle where a strap holds it."""
    w, _, h = k.dim(12.8, 0.1, 1.07, 0)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.05), 0, 0), (s * (w / 2 - 0.05), 0, h), 0.045, "green#2f4f3f", segments=10)
    n = 30
    height = lambda x: 0.914 + (h - 0.914) * (abs(x) / (w / 2)) ** 1.3  # noqa: E731
    xs = [(i / n - 0.5) * (w - 0.1) for i in range(n + 1)]
    k.pane([(x, 0, height(x) - 0.03) for x in xs] + [(x, 0, 0.05) for x in xs[::-1]], "glass_dark#26302c", 0.012)
    for a, b in pairwise(xs):
        middle = (a + b) / 2
        k.bar((middle, 0, height(middle) - 0.03), (b - a + 0.01, 0.04, 0.075), "white", 0)
    k.bar((0, 0, 0.45), (0.06, 0.03, 0.9), "white", 0)


@asset("umpire_chair")
def umpire_chair(k):
    """A tall chair on a ladder for a tennis umpire."""
    wood = k.colour("paint", ("#2f5f4a", "#33506b"))
    w, d, _ = k.dim(0.9, 1.1, 2.75, 0)
    for x in (-1, 1):
        k.rod((x * w * 0.42, -d / 2 + 0.05, 0), (x * w * 0.3, -0.1, 1.8), 0.03, wood, segments=8)
        k.rod((x * w * 0.42, d / 2 - 0.05, 0), (x * w * 0.3, 0.25, 1.8), 0.03, wood, segments=8)
        k.bar((x * 0.3, 0.05, 2.05), (0.05, 0.5, 0.05), wood, 0.01)
        k.bar((x * 0.3, -0.15, 1.93), (0.04, 0.04, 0.22), wood, 0)
        k.bar((x * 0.28, 0.325, 2.25), (0.05, 0.05, 0.9), wood, 0.01)
    for i in range(6):
        t = (i + 0.6) / 6.4
        x, y, z = w * 0.4 - 0.1 * t, -d / 2 + 0.05 + t * 0.4, 1.75 * t
        k.rod((-x, y, z), (x, y, z), 0.02, wood, segments=6)
    k.bar((0, 0.07, 1.82), (0.66, 0.5, 0.05), wood, 0.01)
    k.bar((0, 0.3, 2.3), (0.62, 0.04, 0.8), wood, 0.01)


@asset("hurdle")
def hurdle(k):
    """A hurdle: a striped board on two legs, feet towards -Y."""
    w, d, h = k.dim(1.18, 0.7, 0.95, 0)
    for x in (-w / 2 + 0.05, w / 2 - 0.05):
        k.bar((x, 0, 0.02), (0.04, d, 0.04), "metal", 0)
        k.bar((x, d / 2 - 0.03, h / 2), (0.035, 0.035, h), "metal", 0)
    for i in range(5):
        k.bar(((i - 2) * w / 5, d / 2 - 0.05, h - 0.05), (w / 5, 0.03, 0.09), ("white", "red#b8352f")[i % 2], 0)


@asset("starting_block")
def starting_block(k):
    """Starting blocks of a sprinter."""
    k.dim(0.4, 0.8, 0.26, 0)
    k.bar((0, 0, 0.02), (0.06, 0.8, 0.03), "metal_dark", 0)
    for x, y in ((-0.11, -0.12), (0.11, 0.14)):
        low, high = sorted((x * 0.2, x * 0.75))  # the bracket that carries the pad
        k.side([(y + 0.05, 0.005), (y - 0.11, 0.005), (y - 0.11, 0.03), (y - 0.07, 0.165), (y + 0.04, 0.04)],
               low, high, "metal_dark")  # fmt: skip
        with k.at((x, y, 0.1), pitch=0.7):
            k.bar((0, 0, 0.02), (0.13, 0.04, 0.2), "red#b8352f", 0.01)


@asset("bleachers")
def bleachers(k):
    """Open steps of planks to sit on beside a field."""
    w, d, h = k.dim(7.0, 2.9, 1.75, 0)
    rows = 4
    for i in range(rows):
        y, z = -d / 2 + 0.35 + i * (d - 0.5) / rows, 0.45 + i * (h - 0.45) / (rows - 1) * 0.98
        k.bar((0, y, z - 0.03), (w, 0.3, 0.06), "metal#a9b0b2", 0.006)
        if i:
            k.bar((0, y - 0.36, z - 0.45), (w, 0.26, 0.04), "metal#8d9598", 0)
        for j in range(5):
            k.rod((w * (j / 4 - 0.5) * 0.96, y, 0), (w * (j / 4 - 0.5) * 0.96, y, z - 0.05), 0.03, "metal#6d757a",
                  segments=6)  # fmt: skip
        for j in range(8):
            if i < 2:
                k.anchor("seat", (j - 3.5) * w / 8.5, y - 0.02, z, 0.0)


@asset("home_plate")
def home_plate(k):
    """The five-cornered plate of rubber at which a batter stands, its point towards -Y."""
    k.dim(0.44, 0.44, 0.02, 0)
    k.top([(-0.22, 0.22), (-0.22, 0.0), (0.0, -0.22), (0.22, 0.0), (0.22, 0.22)], 0.0, 0.02, "white", 0.004)


@asset("base_bag")
def base_bag(k):
    """A white bag that marks a base."""
    k.dim(0.42, 0.42, 0.09, 0)
    k.soft((0, 0, 0.045), (0.4, 0.4, 0.09), "white", 0.03)


@asset("dugout")
def dugout(k):
    """A team's bench in a low shelter, open to -Y."""
    wall = k.colour("paint", ("#33506b", "#7a3a34", "#2f5f4a"))
    w, d, h = k.dim(7.0, 2.2, 2.4, 0)
    k.bar((0, d / 2 - 0.08, h / 2), (w, 0.16, h), wall, 0.01)
    for x in (-w / 2 + 0.08, w / 2 - 0.08):
        k.bar((x, 0, h / 2), (0.16, d, h), wall, 0.01)
    k.bar((0, -0.1, h - 0.08), (w + 0.3, d + 0.5, 0.16), "metal#8d9398", 0.02)
    k.bar((0, d / 2 - 0.55, 0.44), (w - 0.6, 0.4, 0.06), "wood_light", 0.01)
    k.bar((0, d / 2 - 0.25, 0.8), (w - 0.6, 0.06, 0.3), "wood_light", 0.01)
    for i in range(6):  # the bench's frames
        x = (i / 5 - 0.5) * (w - 1.0)
        k.bar((x, d / 2 - 0.69, 0.2), (0.05, 0.05, 0.4), "metal", 0)
        k.bar((x, d / 2 - 0.45, 0.395), (0.05, 0.54, 0.05), "metal", 0)
        k.bar((x, d / 2 - 0.2, 0.46), (0.05, 0.05, 0.92), "metal", 0)
    for i in range(9):
        k.anchor("seat", (i - 4) * w / 10, d / 2 - 0.58, 0.47, 0.0)
    k.rod((-w / 2, -d / 2 + 0.05, 1.0), (w / 2, -d / 2 + 0.05, 1.0), 0.03, "metal", segments=8)
