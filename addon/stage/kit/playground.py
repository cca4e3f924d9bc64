# SPDX-License-Identifier: GPL-3.0-or-later
"""What children play on: a tower with a slide, swings, a see-saw, a roundabout, a climbing dome, a sandpit. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import spread

GAY = ("#c8423a", "#e0a92f", "#3f78b0", "#4f9a55")  # the colours of play things


def _colours(k):
    """Four colours in an order of the thing's own, the first as wished."""
    first = k.seed % len(GAY)
    tones = [palette.variant("paint", GAY[(first + i) % len(GAY)]) for i in range(len(GAY))]
    return [k.colour("paint", (GAY[first],)), *tones[1:]]


@asset("slide")
def slide(k):
    """A roofed tower with a ladder at its back and a slide that runs out to the front."""
    one, two, three, _ = _colours(k)
    w, d, h = k.dim(1.5, 4.9, 3.3, 0)
    deck, back = h * 0.46, d / 2
    half = w / 2 - 0.06
    low, high = back - 0.3 - 2 * half, back - 0.3  # y of the tower's front and back posts
    for x in (-half, half):
        for y in (low, high):
            k.rod((x, y, 0), (x, y, deck + 1.0), 0.055, three, segments=10)
    k.bar((0, (low + high) / 2, deck), (w, high - low + 0.1, 0.09), "wood_light", 0.01)
    for x in (-half, half):
        for z in (0.26, 0.5, 0.74):
            k.bar((x, (low + high) / 2, deck + z), (0.035, high - low, 0.16), one if z != 0.5 else two, 0.008)
    top = [(-w / 2 - 0.12, deck + 0.98), (w / 2 + 0.12, deck + 0.98), (0, h)]
    k.front(top, low - 0.12, high + 0.12, two, 0.01)
    for s in (-1, 1):
        k.rod((s * 0.3, high + 0.24, 0), (s * 0.3, high + 0.02, deck + 0.7), 0.03, one, segments=8)
    for i in range(5):
        t = (i + 0.7) / 5.2
        k.rod((-0.3, high + 0.24 - 0.2 * t, deck * t), (0.3, high + 0.24 - 0.2 * t, deck * t), 0.024, two, segments=8)
    _chute(k, low, deck, -d / 2, one)


def _chute(k, start, top, end, material):
    """The trough of a slide from the deck to its run-out."""
    half, long = 0.29, start - end
    line = [(start, top), (start - 0.12 * long, top - 0.06), (start - 0.72 * long, 0.34), (start - 0.86 * long, 0.24),
            (end, 0.22)]  # fmt: skip
    under = [(y, z - 0.05) for y, z in line[::-1]]
    k.side(line + under, -half, half, "steel#c2c7c9")
    for s in (-1, 1):
        rim = [(y, z + 0.17) for y, z in line] + under
        k.side(rim, s * half - 0.025, s * half + 0.025, material)
    for y, z in ((end + 0.25, 0.2), (start - 0.6 * long, 0.4)):
        k.rod((0, y, 0), (0, y, z), 0.035, "metal_dark", segments=8)


@asset("swing_set")
def swing_set(k):
    """Two swings on chains under a beam on spread legs."""
    one, two, three, _ = _colours(k)
    w, d, h = k.dim(3.7, 1.8, 2.35, 0)
    top = h - 0.06
    for s in (-1, 1):
        for y in (-d / 2 + 0.05, d / 2 - 0.05):
            k.rod((s * (w / 2 - 0.06), y, 0), (s * (w / 2 - 0.3), 0, top), 0.05, one, segments=10)
        k.rod(
            (s * (w / 2 - 0.17), -d * 0.26, h * 0.45), (s * (w / 2 - 0.17), d * 0.26, h * 0.45), 0.03, one, segments=8
        )
    k.rod((-w / 2 + 0.16, 0, top), (w / 2 - 0.16, 0, top), 0.055, two, segments=10)
    for x in (-w * 0.2, w * 0.2):
        for t in (-0.23, 0.23):
            k.rod((x + t, 0, 0.48), (x + t, 0, top), 0.011, "metal", segments=5)
        k.bar((x, 0, 0.465), (0.52, 0.22, 0.045), three, 0.012)
        k.anchor("seat", x, 0, 0.49)


@asset("seesaw")
def seesaw(k):
    """A plank on a trestle with a seat and a handle at either end, one end down."""
    one, two, three, _ = _colours(k)
    w = k.dim(3.3, 0.5, 1.05, 0)[0]
    for y in (-0.2, 0.2):
        for s in (-1, 1):
            k.rod((s * 0.3, y, 0), (0, y, 0.56), 0.035, three, segments=8)
    k.rod((0, -0.24, 0.56), (0, 0.24, 0.56), 0.05, "metal_dark", segments=10)
    with k.at((0, 0, 0.62), roll=0.2):
        k.bar((0, 0, 0), (w, 0.24, 0.07), one, 0.015)
        for s in (-1, 1):
            k.bar((s * (w / 2 - 0.22), 0, 0.055), (0.34, 0.3, 0.05), two, 0.015)
            x = s * (w / 2 - 0.56)
            k.rod((x, 0, 0.02), (x, 0, 0.33), 0.02, "metal_dark", segments=8)
            k.rod((x, -0.2, 0.33), (x, 0.2, 0.33), 0.022, "metal_dark", segments=8)


@asset("play_roundabout")
def play_roundabout(k):
    """A turning platform with hand rails."""
    w, _, h = k.dim(2.4, 2.4, 0.95, 0)
    r = w / 2
    for i in range(6):
        a, b = i * math.pi / 3, (i + 1) * math.pi / 3
        arc = [(r * math.cos(a + (b - a) * t / 4), r * math.sin(a + (b - a) * t / 4)) for t in range(5)]
        k.top([(0, 0), *arc], 0.1, 0.2, palette.variant("paint", GAY[(k.seed + i) % 2 + (i % 3 == 0)]))
        bar = [(0.45, 0.2), (0.45, h - 0.04), (r - 0.25, h - 0.04), (r - 0.14, 0.2)]
        k.tube([(u * math.cos(a), u * math.sin(a), z) for u, z in bar], 0.022, "steel", 6)
    k.lathe((0, 0, 0), [(0.5, 0), (0.5, 0.1), (0.2, 0.11)], "metal_dark", 16)
    k.lathe((0, 0, 0.2), [(0.16, 0), (0.12, 0.7), (0.05, 0.74)], "metal_dark", 14)


@asset("climbing_dome")
def climbing_dome(k):
    """A dome of painted bars to climb on."""
    w, _, h = k.dim(3.2, 3.2, 1.75, 0)
    levels, sides = ((0.0, 1.0), (0.45, 0.88), (0.8, 0.58), (1.0, 0.22)), 8
    rings = []
    for j, (up, out) in enumerate(levels):
        turn = 0.5 * (j % 2)
        spots = ((i + turn) * math.tau / sides for i in range(sides))
        rings.append([((w / 2 - 0.03) * out * math.cos(a), (w / 2 - 0.03) * out * math.sin(a), 0.03 + (h - 0.06) * up)
                      for a in spots])  # fmt: skip
    for j, ring in enumerate(rings):
        tone = palette.variant("paint", GAY[(k.seed + j) % 4])
        for i in range(sides):
            k.rod(ring[i], ring[(i + 1) % sides], 0.026, tone, segments=6)
            if j + 1 < len(rings):
                other = rings[j + 1]
                for n in (i, i - 1) if j % 2 == 0 else (i, (i + 1) % sides):
                    k.rod(ring[i], other[n], 0.026, tone, segments=6)


@asset("sandpit")
def sandpit(k):
    """A square of sand in a wooden frame, with a heap, a pail and a mould."""
    w, d, h = k.dim(3.2, 3.2, 0.3, 0)
    k.bar((0, 0, 0.07), (w - 0.2, d - 0.2, 0.14), "sand", 0)
    for s in (-1, 1):
        k.bar((0, s * (d / 2 - 0.12), h / 2), (w, 0.24, h), "wood_light", 0.02)
        k.bar((s * (w / 2 - 0.12), 0, h / 2), (0.24, d - 0.48, h), "wood_light", 0.02)
    k.blob((w * 0.16, d * 0.12, 0.14), (0.55, 0.5, 0.3), "sand#bda67a", 0.12, 2, 0.13)
    k.lathe((-w * 0.15, -d * 0.12, 0.14), [(0.08, 0), (0.11, 0.19), (0.1, 0.19), (0.075, 0.02)], "red", 12)
    k.lathe((w * 0.02, -d * 0.24, 0.14), [(0.1, 0), (0.07, 0.14), (0.03, 0.15)], "sand#bda67a", 10)
    k.bar((-w * 0.02, -d * 0.05, 0.155), (0.05, 0.26, 0.03), "blue", 0.01)


@asset("spring_rider")
def spring_rider(k):
    """A little horse on a coil spring, for one child."""
    one, two, _, _ = _colours(k)
    w, _, h = k.dim(0.4, 0.95, 0.95, 0)
    turns = [(0.1 * math.cos(a), 0.1 * math.sin(a), 0.03 + 0.3 * i / 24) for i, a in
             enumerate(i * math.pi / 4 for i in range(25))]  # fmt: skip
    k.tube(turns, 0.02, "metal_dark", 5)
    k.bar((0, 0, 0.36), (0.2, 0.34, 0.05), "metal_dark", 0.01)
    body = [(-0.2, 0.34), (-0.3, 0.6), (-0.46, 0.62), (-0.46, 0.74), (-0.3, 0.9), (-0.22, h), (-0.12, 0.86),
            (-0.1, 0.66), (0.2, 0.62), (0.34, 0.74), (0.46, 0.7), (0.36, 0.5), (0.24, 0.34)]  # fmt: skip
    k.side(body, -0.075, 0.075, one, 0.02)
    k.bar((0, 0.06, 0.67), (0.28, 0.3, 0.05), two, 0.02)
    k.rod((-w / 2, -0.2, 0.78), (w / 2, -0.2, 0.78), 0.02, two, segments=8)
    k.rod((-w / 2, -0.16, 0.46), (w / 2, -0.16, 0.46), 0.02, two, segments=8)
    for s in (-1, 1):
        k.rod((s * 0.07, -0.3, 0.8), (s * 0.085, -0.3, 0.8), 0.025, "white", segments=10)


@asset("hopscotch")
def hopscotch(k):
    """Painted squares on the ground, to hop along."""
    w, d, _ = k.dim(1.1, 3.6, 0.012, 0)
    rows, step = ((0,), (0,), (-1, 1), (0,), (-1, 1), (0,)), d / 6
    number = 1
    for j, row in enumerate(rows):
        for u in row:
            tone = palette.variant("paint", GAY[number % 4])
            k.bar((u * w / 4, (j + 0.5) * step - d / 2, 0.006), (w / 2 - 0.04, step - 0.05, 0.012), tone, 0)
            number += 1
    for x in spread(w, w):
        k.bar((x, -d / 2 + 0.01, 0.004), (w, 0.02, 0.008), "white", 0)
