# SPDX-License-Identifier: GPL-3.0-or-later
"""Fences, railings and walls of sandbags: panels that are set side by side. No bpy."""

from . import palette
from .piece import asset
from .tables import spread

GREYS = ("#7f7568", "#70665a", "#8a7f70")


@asset("fence")
def fence(k):
    """A picket fence."""
    wood = k.colour("paint", ("#e2ddd0", "#8d7a5c", "#6f7f78"))
    w, _, h = k.dim(2.4, 0.09, 1.1, 0)
    for x in (-w / 2 + 0.045, w / 2 - 0.045):
        k.bar((x, 0.03, h / 2 + 0.02), (0.09, 0.09, h + 0.04), wood, 0.006)
    for z in (h * 0.25, h * 0.75):
        k.bar((0, 0.012, z), (w, 0.03, 0.07), wood)
    n = max(3, round((w - 0.18) / 0.135))
    for x in spread(w - 0.2, (w - 0.2) / n):
        k.front([(x - 0.04, 0.05), (x + 0.04, 0.05), (x + 0.04, h - 0.06), (x, h), (x - 0.04, h - 0.06)], -0.026,
                -0.004, wood, 0.003)  # fmt: skip


@asset("rail_fence")
def rail_fence(k):
    """Posts and rails of rough wood, as along fields and foot-bridges."""
    wood = k.colour("wood", ("#7d6548", "#6b5a44", "#8a7a62"))
    w, _, h = k.dim(2.4, 0.14, 1.12, 0)
    for x in (-w / 2 + 0.06, w / 2 - 0.06):
        k.bar((x, 0.0, h / 2), (0.11, 0.11, h), wood, 0.02)
    k.bar((0, 0, h * 0.97), (w, 0.13, 0.05), wood, 0.012)
    for z in (h * 0.33, h * 0.64):
        k.bar((0, -0.03 + k.random.uniform(-0.004, 0.004), z), (w, 0.04, 0.11), wood, 0.01)


@asset("board_fence")
def board_fence(k):
    """Tall grey boards on posts, as in back yards and alleys."""
    wood = k.colour("wood", ("#7a7064", "#6d6256", "#857a6c"))
    w, _, h = k.dim(2.4, 0.12, 1.5, 0)
    for x in (-w / 2 + 0.05, w / 2 - 0.05):
        k.bar((x, 0.035, h / 2), (0.09, 0.09, h), wood, 0.006)
    for z in (h * 0.22, h * 0.78):
        k.bar((0, 0.012, z), (w, 0.035, 0.09), wood)
    n = max(4, round(w / 0.17))
    for i, x in enumerate(spread(w - 0.02, (w - 0.02) / n)):
        tall = h - 0.01 - 0.05 * k.random.random()
        board = wood if k.params.get("colour") else palette.variant("wood", GREYS[i % 3])
        k.bar((x, -0.018, tall / 2 + 0.02), ((w - 0.02) / n - 0.012, 0.022, tall - 0.04), board, 0.003)


@asset("railing")
def railing(k):
    """Iron railings with spear heads."""
    w, _, h = k.dim(2.4, 0.10, 1.15, 0)
    iron = k.colour("iron", ("#33363a", "#2f3f38"))
    for z in (0.12, h - 0.16):
        k.bar((0, 0, z), (w, 0.02, 0.045), iron)
    for x in spread(w, w / max(4, round(w / 0.125))):
        k.rod((x, 0, 0.04), (x, 0, h - 0.10), 0.009, iron, segments=6)
        k.spin((x, 0, h - 0.10), (0, 0, 1), [(0.007, 0), (0.020, 0.03), (0.001, 0.10)], iron, 6)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.025), 0, h / 2), (0.05, 0.05, h), iron, 0.006)
        k.ball((s * (w / 2 - 0.025), 0, h + 0.03), 0.036, iron, 10, 6)


@asset("parapet")
def parapet(k):
    """A chest-high wall of dressed stone under a broad coping, as on old bridges."""
    stone = k.colour("stone", ("#8f887a", "#857f73"))
    w, d, h = k.dim(2.4, 0.42, 1.02, 0)
    rows = 4
    tall = (h - 0.12) / rows
    k.bar((0, 0, (h - 0.12) / 2), (w, d - 0.12, h - 0.12), palette.variant("stone", "#6f6a60"), 0)
    for row in range(rows):
        n = 4 + row % 2
        for x in spread(w, w / n):
            colour = palette.variant("stone", k.random.choice(("#8f887a", "#989183", "#857f73")))
            k.bar((x, 0, (row + 0.5) * tall), (w / n - 0.014, d - 0.10, tall - 0.014), colour, 0)
    k.bar((0, 0, h - 0.06), (w + 0.012, d, 0.12), stone, 0.02)


@asset("sandbags")
def sandbags(k):
    """A wall of sandbags."""
    w, d, h = k.dim(2.0, 0.7, 0.75)
    rows = max(2, round(h / 0.15))
    for row in range(rows):
        n = max(2, round(w / 0.5) - (row % 2))
        for y in (-d / 4, d / 4) if row < rows - 1 else (0,):
            for x in spread(n * 0.5, 0.5):
                colour = palette.variant("canvas", k.random.choice(("#a5936c", "#97875f", "#b09d76")))
                z = 0.08 + row * (h - 0.02) / rows
                jog = (k.random.uniform(-0.02, 0.02), k.random.uniform(-0.02, 0.02))
                k.box((x + jog[0], y + jog[1], z), (0.51, 0.33, 0.165), colour, 0.06, k.random.uniform(-0.06, 0.06))
