# SPDX-License-Identifier: GPL-3.0-or-later
"""Food that a viewer knows at a glance. No bpy."""

import math

from .kitchenware import vessel
from .piece import asset


@asset("soup", mount="surface")
def soup(k):
    """A bowl of soup with herbs and a spoon in it."""
    vessel(k, [(0.045, 0), (0.05, 0.008), (0.085, 0.035), (0.105, 0.065)], 0.005,
           k.colour("ceramic", ("#e3e2dc", "#8fa3a3", "#b5765a")), 26)  # fmt: skip
    k.lathe((0, 0, 0.03), [(0.075, 0), (0.0935, 0.022)], k.params.get("broth") or "food#c8702f", 26)
    for i in range(9):
        a, r = i * 2.4, 0.07 * math.sqrt((i + 0.5) / 9)
        k.ball((r * math.cos(a), r * math.sin(a), 0.053), (0.009, 0.006, 0.0025),
               ("leaf#5f8f3f", "cream", "orange#d88a3a")[i % 3], 7, 4)  # fmt: skip
    k.ball((0.035, -0.01, 0.045), (0.026, 0.018, 0.007), "steel", 10, 6)
    k.limb([(0.05, 0, 0.048), (0.09, 0.01, 0.072), (0.155, 0.03, 0.105)], [0.005, 0.004, 0.006], "steel", 7)
    k.held(0, -0.08, 0.04, "upright")


@asset("noodles", mount="surface")
def noodles(k):
    """A deep bowl of noodles with half an egg, greens and chopsticks across the rim."""
    vessel(k, [(0.05, 0), (0.052, 0.014), (0.09, 0.05), (0.108, 0.085)], 0.005,
           k.colour("ceramic", ("#2f3f5a", "#8a2f2b", "#e3e2dc")), 26)  # fmt: skip
    k.lathe((0, 0, 0.05), [(0.08, 0), (0.0985, 0.022)], "food#b5713a", 24)
    for i in range(11):
        a = i * 2.4
        r = 0.02 + 0.045 * ((i * 7) % 11) / 11
        k.ring((r * 0.5 * math.cos(a), r * 0.5 * math.sin(a), 0.072 + 0.001 * (i % 4)), r, 0.0048, "cream#ecd79c",
               (0.15 * math.cos(a), 0.15 * math.sin(a), 1), 18, 5)  # fmt: skip
    k.ball((-0.045, 0.02, 0.08), (0.026, 0.019, 0.012), "white", 12, 7)
    k.ball((-0.045, 0.02, 0.089), (0.0125, 0.0105, 0.0055), "orange#e0922f", 10, 6)
    for i in range(5):
        k.limb([(0.03 + 0.006 * i, 0.02, 0.077), (0.045 + 0.004 * i, 0.045, 0.084), (0.05 + 0.004 * i, 0.07, 0.08)],
               [0.004, 0.0055, 0.003], "leaf#5f8f3f", 6)  # fmt: skip
    k.ball((0.02, -0.045, 0.079), (0.032, 0.02, 0.006), "crust#8d4f32", 12, 6)
    for s in (-1, 1):
        k.rod((-0.13, -0.055 + s * 0.006, 0.09), (0.13, -0.03 + s * 0.012, 0.0905), 0.0028, "wood_dark", 0.004, 6)
    k.held(0, -0.09, 0.05, "upright")


@asset("pizza", mount="surface")
def pizza(k):
    """A pizza on a board, a slice drawn out, with cheese, salami and basil."""
    k.rod((0, 0, 0), (0, 0, 0.014), 0.19, k.colour("wood_light", ("#b58f62", "#a1845e")), segments=28, bevel=0.004)
    n, cut = 8, 0.11
    for i in range(n):
        a0, a1 = i * math.tau / n, (i + 1) * math.tau / n
        mid = (a0 + a1) / 2
        out = 0.045 if i == 6 else 0.0
        dx, dy = out * math.cos(mid), out * math.sin(mid)
        arc = [a0 + (a1 - a0) * j / 4 for j in range(5)]
        disc = [(dx, dy)] + [(dx + 0.15 * math.cos(a), dy + 0.15 * math.sin(a)) for a in arc]
        k.top(disc, 0.012, 0.024, "crust#c9924f")
        k.top([(dx + (x - dx) * 0.92, dy + (y - dy) * 0.92) for x, y in disc], 0.02, 0.027, "cream#e8c25a")
        k.limb([(dx + 0.15 * math.cos(a), dy + 0.15 * math.sin(a), 0.024) for a in arc], [0.013] * 5, "crust", 7)
        for r, turn in ((0.11, -0.16), (0.075, 0.12)):
            x, y = dx + r * math.cos(mid + turn), dy + r * math.sin(mid + turn)
            k.rod((x, y, 0.025), (x, y, 0.0305), 0.018, "red#a8382f", segments=12)
        k.ball((dx + cut * math.cos(mid + 0.25), dy + cut * math.sin(mid + 0.25), 0.029), (0.011, 0.008, 0.003),
               "leaf#4f7d33", 7, 4)  # fmt: skip
    k.held(0, -0.17, 0.01, "flat")


@asset("burger", mount="surface")
def burger(k):
    """A hamburger: bun with sesame, meat, cheese, lettuce, tomato."""
    k.lathe((0, 0, 0), [(0.045, 0), (0.052, 0.006), (0.053, 0.018), (0.048, 0.024)], "crust#c98f4a", 22)
    ring = [(0.058 + 0.005 * math.sin(7 * a)) for a in (i * math.tau / 28 for i in range(28))]
    k.loft([[(r * s * math.cos(i * math.tau / 28), r * s * math.sin(i * math.tau / 28), z + 0.002 * (i % 2))
             for i, r in enumerate(ring)] for s, z in ((0.8, 0.022), (1.0, 0.025), (0.95, 0.03))],
           "leaf#6fa03f")  # fmt: skip
    k.lathe((0, 0, 0.029), [(0.05, 0), (0.056, 0.006), (0.055, 0.015), (0.048, 0.019)], "crust#5a3524", 20)
    with k.at((0, 0, 0.048), yaw=0.4):
        k.bar((0, 0, 0.0015), (0.1, 0.1, 0.004), "yellow#e8b53a", 0.001)
    k.rod((0, 0, 0.05), (0, 0, 0.057), 0.049, "red#c0392f", segments=20, bevel=0.002)
    k.lathe((0, 0, 0.056), [(0.05, 0), (0.056, 0.006), (0.054, 0.018), (0.042, 0.033), (0.02, 0.042), (0.004, 0.044)],
            "crust#c98f4a", 22)  # fmt: skip
    for i in range(16):
        a, r = i * 2.4, 0.04 * math.sqrt((i + 0.5) / 16)
        k.ball((r * math.cos(a), r * math.sin(a), 0.1005 - 7.6 * r * r), (0.0032, 0.0022, 0.0014), "cream", 6, 4)
    k.held(0, -0.05, 0.04, "flat")


@asset("egg", mount="surface")
def egg(k):
    """An egg in its cup."""
    k.lathe((0, 0, 0), [(0.024, 0), (0.024, 0.004), (0.008, 0.012), (0.008, 0.02), (0.021, 0.03), (0.024, 0.046),
                        (0.0215, 0.046), (0.018, 0.032)], "ceramic", 18)  # fmt: skip
    k.turned((0, 0, 0.026), [(0.003, 0), (0.017, 0.009), (0.0215, 0.024), (0.0185, 0.042), (0.009, 0.055),
                             (0.002, 0.0585)], k.colour("cream", ("#e3c5a0", "#efe6d6")), 18)  # fmt: skip
    k.held(0, 0, 0.05, "flat")


@asset("fish", mount="surface")
def fish(k):
    """A whole fish on its side: tail, fins, gill and eye; the head to -X."""
    skin = k.colour("silver", ("#8fa0a8", "#a8a294", "#b5805a"))
    rings = []
    for x, half, deep in ((-0.15, 0.006, 0.008), (-0.135, 0.019, 0.014), (-0.1, 0.036, 0.021), (-0.04, 0.046, 0.024),
                          (0.03, 0.04, 0.021), (0.09, 0.022, 0.013), (0.125, 0.012, 0.008)):  # fmt: skip
        rings.append([(x, half * math.cos(a), 0.024 + deep * math.sin(a))
                      for a in (i * math.tau / 16 for i in range(16))])  # fmt: skip
    k.loft(rings, skin)
    k.top([(0.115, 0.0), (0.17, 0.055), (0.178, 0.05), (0.158, 0.0), (0.178, -0.05), (0.17, -0.055)], 0.0205, 0.0275,
          skin, 0.002)  # fmt: skip
    k.top([(-0.06, 0.04), (0.0, 0.066), (0.05, 0.05), (0.06, 0.03)], 0.021, 0.027, skin, 0.002)
    k.top([(-0.02, -0.04), (0.01, -0.062), (0.03, -0.036)], 0.021, 0.027, skin, 0.002)
    k.limb([(-0.098, 0.034, 0.03), (-0.088, 0.0, 0.0455), (-0.098, -0.034, 0.03)], [0.0022] * 3, "metal_dark", 5)
    k.rod((-0.122, 0.008, 0.036), (-0.122, 0.008, 0.0435), 0.0065, "white", segments=12)
    k.rod((-0.122, 0.008, 0.041), (-0.122, 0.008, 0.0448), 0.0036, "black", segments=10)
    k.top([(-0.03, 0.005), (0.015, 0.016), (0.012, -0.012)], 0.045, 0.0475, skin)
    k.held(0, 0, 0.02, "flat")
