# SPDX-License-Identifier: GPL-3.0-or-later
"""Of lecture halls: one tier of seats behind a long table, the steps between two blocks of tiers. No bpy."""

from .piece import asset
from .tables import spread

TIER = 0.28  # m: by which each row stands above the one before it
PITCH = 1.1  # m: from row to row


@asset("lecture_tier")
def lecture_tier(k):
    """A row of folding seats behind one long table on its step; ``row`` counts from 0; the listeners face -Y."""
    low = TIER * int(k.params.get("row", 0))
    wide = float(k.params.get("wide", 3.6))
    w, d = wide, PITCH - 0.03
    k.dim(w, d, low + 0.95, 0)
    wood = k.colour("wood", ("#a97f50", "#8d6541"))
    if low:
        k.box((0, 0, low / 2), (w, d, low), "wood#7a5a3c", 0.006)
        k.bar((0, -d / 2 - 0.004, low - 0.03), (w, 0.012, 0.05), "wood_dark", 0)
    k.bar((0, -d / 2 + 0.07, low + 0.4), (w, 0.04, 0.66), wood, 0.006)
    for x in spread(w, 0.6)[:-1]:
        k.bar((x + w / (2 * round(w / 0.6)), -d / 2 + 0.046, low + 0.4), (0.03, 0.012, 0.56), "wood_dark", 0)
    k.box((0, -d / 2 + 0.24, low + 0.74), (w, 0.4, 0.035), wood, 0.01)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), -d / 2 + 0.24, low + 0.36), (0.04, 0.38, 0.72), wood, 0.006)
    for x in spread(w, 0.6):
        k.bar((x, 0.12, low + 0.2), (0.05, 0.06, 0.4), "metal_dark", 0)
        k.bar((x, 0.1, low + 0.43), (0.46, 0.4, 0.05), "fabric#7a3f34", 0.014)
        k.bar((x, 0.325, low + 0.46), (0.06, 0.1, 0.18), "metal_dark", 0)
        with k.at((x, 0.34, low + 0.7), pitch=-0.14):
            k.bar((0, 0, 0), (0.46, 0.045, 0.4), "fabric#7a3f34", 0.014)
        k.anchor("seat", x, 0.08, low + 0.455)
    k.surface(low + 0.757, w - 0.2, 0.3, (0, -d / 2 + 0.24))


@asset("lecture_steps")
def lecture_steps(k):
    """The stair between two blocks: two steps to every tier, a rail in the middle of the higher ones."""
    rows = int(k.params.get("rows", 5))
    w, d = 1.1, PITCH * rows - 0.03
    k.dim(w, d, 1.0, 0)
    stone = k.colour("wood", ("#8a6a4a", "#7a5a3c"))
    step = d / (2 * rows)
    for i in range(1, 2 * rows):
        z = TIER / 2 * i
        k.bar((0, -d / 2 + step * (i + 0.5), z / 2), (w, step, z), stone, 0)
        k.bar((0, -d / 2 + step * i + 0.03, z + 0.004), (w, 0.05, 0.01), "yellow", 0)
    k.bar((0, -d / 2 + step / 2, 0.01), (w, step, 0.02), stone, 0)
