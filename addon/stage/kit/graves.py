# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on graves: crosses, chest tombs, a vault for a family, a mourning angel; mounds of a Korean hillside."""

import math

from . import palette
from .piece import asset

STONES = ("#8b877e", "#77787a", "#a39c8e", "#9a9488")


@asset("grave_cross")
def grave_cross(k):
    """A stone cross on three steps; every other one has a ring about its arms."""
    stone = k.colour("stone", STONES)
    _, _, h = k.dim(0.8, 0.6, 1.7, 0.12)
    for i, wide in enumerate((0.8, 0.6, 0.42)):
        k.bar((0, 0, 0.07 + i * 0.13), (wide, wide * 0.75, 0.14), stone, 0.015)
    k.front([(-0.11, 0.38), (0.11, 0.38), (0.085, h), (-0.085, h)], -0.06, 0.06, stone, 0.012)
    k.bar((0, 0, h - 0.38), (0.66, 0.12, 0.16), stone, 0.012)
    if k.seed % 2:
        k.ring((0, 0, h - 0.38), 0.23, 0.045, stone, (0, 1, 0), 20, 6)


@asset("chest_tomb")
def chest_tomb(k):
    """A stone chest under a slab, ivy on one corner."""
    stone = k.colour("stone", STONES)
    w, d, h = k.dim(0.95, 2.0, 0.85)
    k.bar((0, 0, 0.06), (w + 0.16, d + 0.16, 0.12), stone, 0.02)
    k.bar((0, 0, h / 2), (w - 0.1, d - 0.1, h - 0.1), stone, 0.01)
    k.bar((0, 0, h - 0.06), (w + 0.06, d + 0.06, 0.12), palette.variant("stone", "#a9a294"), 0.025)
    for y in (-d * 0.3, 0.0, d * 0.3):
        for s in (-1, 1):
            k.bar((s * (w / 2 - 0.05), y, h / 2), (0.03, d * 0.2, h * 0.5), palette.variant("stone", "#6f6c65"), 0.006)
    for i in range(7):
        k.blob((w / 2 - 0.02, -d / 2 + 0.1 + i * 0.09, 0.12 + 0.09 * i), 0.11, "leaf#4f6f3c", 0.2, 1)


@asset("grave_kerb")
def grave_kerb(k):
    """A bed of gravel in a kerb before a headstone (at +Y), flowers laid on it."""
    stone = k.colour("stone", STONES)
    w, d, h = k.dim(0.9, 2.1, 0.95)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.05), 0, 0.07), (0.1, d, 0.14), stone, 0.01)
        k.bar((0, s * (d / 2 - 0.05), 0.07), (w, 0.1, 0.14), stone, 0.01)
    k.bar((0, 0, 0.035), (w - 0.18, d - 0.18, 0.07), palette.variant("stone", "#b3ada0"), 0)
    top = [(-w * 0.4, 0.1), (w * 0.4, 0.1), (w * 0.4, h - 0.12), (0.0, h), (-w * 0.4, h - 0.12)]
    k.front(top, d / 2 - 0.16, d / 2 - 0.03, stone, 0.012)
    for i in range(3):
        line = (w * (0.5 - 0.1 * i), 0.006, 0.024)
        k.bar((0, d / 2 - 0.163, h * (0.68 - 0.12 * i)), line, "stone#5d5a54", 0)
    for _ in range(9):
        x, y = k.random.uniform(-0.2, 0.2), k.random.uniform(-0.1, 0.5)
        k.ball((x, y, 0.13), 0.05, "petal" + k.random.choice(("#d9c84f", "#b84f58", "#e6dfe8")), 7, 4)
        k.ball((x, y + 0.03, 0.09), (0.06, 0.06, 0.035), "leaf", 6, 3)


@asset("family_vault")
def family_vault(k):
    """A little temple for a family's dead: columns, a gable with a cross, a door of iron."""
    stone = k.colour("stone", ("#a8a294", "#9a9488"))
    w, d, h = k.dim(2.9, 3.4, 4.0, 0)
    wall = h - 1.25
    k.bar((0, 0, 0.12), (w + 0.3, d + 0.3, 0.24), stone, 0.03)
    k.bar((0, 0.2, wall / 2 + 0.1), (w - 0.3, d - 0.5, wall), stone, 0.01)
    for x in (-w / 2 + 0.22, w / 2 - 0.22):
        k.lathe((x, -d / 2 + 0.22, 0.24), [(0.19, 0), (0.15, 0.12), (0.13, wall - 0.4), (0.19, wall - 0.22)], stone, 14)
    k.bar((0, 0, wall + 0.16), (w + 0.1, d + 0.1, 0.3), stone, 0.02)
    gable = [(-w / 2 - 0.05, wall + 0.3), (w / 2 + 0.05, wall + 0.3), (0.0, h - 0.35)]
    k.front(gable, -d / 2 - 0.05, d / 2 + 0.05, palette.variant("stone", "#8d887c"), 0.02)
    k.bar((0, -d / 2 + 0.1, h - 0.15), (0.08, 0.08, 0.6), stone, 0.01)
    k.bar((0, -d / 2 + 0.1, h - 0.08), (0.34, 0.08, 0.08), stone, 0.01)
    k.bar((0, -d / 2 + 0.43, 1.2), (1.0, 0.06, 2.0), "iron#2c3a36", 0.01)
    for i in range(7):
        k.bar((-0.42 + i * 0.14, -d / 2 + 0.39, 1.2), (0.025, 0.03, 1.9), "iron", 0)


@asset("mourning_angel")
def mourning_angel(k):
    """An angel with bowed head and folded wings on a pedestal."""
    stone = k.colour("stone", ("#b5b0a4", "#a8a497"))
    k.dim(1.0, 0.8, 2.7)
    k.bar((0, 0, 0.1), (0.95, 0.8, 0.2), stone, 0.02)
    k.bar((0, 0, 0.5), (0.7, 0.6, 0.64), stone, 0.015)
    k.bar((0, 0, 0.86), (0.82, 0.7, 0.1), stone, 0.03)
    k.limb([(0, 0, 0.9), (0, 0.0, 1.35), (0, 0.02, 1.85), (0, 0.0, 2.12)], [0.27, 0.22, 0.19, 0.13], stone, 14)
    k.ball((0, -0.07, 2.32), (0.1, 0.115, 0.13), stone, 12, 8)
    for s in (-1, 1):
        k.limb([(s * 0.17, 0.0, 2.02), (s * 0.2, -0.12, 1.82), (s * 0.05, -0.24, 1.86)], [0.06, 0.055, 0.05], stone, 8)
        wing = [(s * 0.1, 2.1), (s * 0.3, 2.5), (s * 0.46, 2.3), (s * 0.4, 1.6), (s * 0.26, 1.05), (s * 0.14, 1.5)]
        k.front(wing, 0.14, 0.22, stone, 0.02)


@asset("grave_mound")
def grave_mound(k):
    """A round mound of turf, a stone table before it, a tablet at its side (front at -Y)."""
    k.dim(3.2, 4.2, 1.25, 0.04)
    k.blob((0, 0.6, 0.0), (1.5, 1.5, 1.2), "grass#7f9a4c", 0.02, 3, 0.0, 0.1)
    stone = palette.variant("stone", "#b3aea2")
    k.bar((0, -1.35, 0.28), (1.1, 0.6, 0.12), stone, 0.015)
    for x in (-0.4, 0.4):
        k.bar((x, -1.35, 0.11), (0.2, 0.4, 0.22), stone, 0.01)
    k.bar((1.15, -1.3, 0.09), (0.6, 0.4, 0.18), stone, 0.01)
    k.bar((1.15, -1.3, 0.7), (0.42, 0.16, 1.1), palette.variant("stone", "#6f7072"), 0.02)
    for s in (-1, 1):
        k.lathe((s * 1.35, -1.75, 0), [(0.14, 0), (0.1, 0.2), (0.09, 0.9), (0.14, 1.0), (0.05, 1.15)], stone, 10)
    for i in range(5):
        a = math.tau * i / 5
        k.ball((0.06 * math.cos(a), -1.35 + 0.06 * math.sin(a), 0.375), 0.05, "petal#e6dfc8", 6, 4)
