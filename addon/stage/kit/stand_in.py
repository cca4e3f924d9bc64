# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands for a thing that the kit does not have. No bpy."""

import math

from . import palette
from .piece import asset

TONES = ("#9a8f7c", "#7f8f8a", "#8a7f8f", "#8f8a6f", "#7c8799")


@asset("stand_in")
def stand_in(k):
    """A clean rounded box with its ``label`` on the front and the back, and on the sides of a long one."""
    w, d, h = k.dim(0.5, 0.4, 0.4, 0)
    colour = k.colour("clay", TONES)
    edge = min(0.02, min(w, d, h) * 0.2)
    k.box((0, 0, h / 2), (w, d, h), colour, edge, 0, 4)
    inset = min(0.03, min(w, h) * 0.12)
    if min(w, h) > 0.05:
        plate = palette.variant("label", "#f0eadb")
        field = (w - 2 * edge - 2 * inset, h - 2 * edge - 2 * inset)
        tall = min(field[1], field[0] * 0.6)
        for s in (-1, 1):
            k.bar((0, s * d / 2, h / 2), (field[0], 0.006, tall), plate, 0.002)
            k.text(k.params.get("label"), (0, s * (d / 2 + 0.0045), h / 2), (field[0] * 0.88, tall * 0.8),
                   0.0 if s < 0 else math.pi)  # fmt: skip
    if d > 1.5 * w and min(d, h) > 0.05:  # a long thing is seen from its sides
        wide = min(d, 3 * h) - 2 * edge - 2 * inset
        tall = min(h - 2 * edge - 2 * inset, wide * 0.6)
        for s in (-1, 1):
            k.bar((s * w / 2, 0, h / 2), (0.006, wide, tall), palette.variant("label", "#f0eadb"), 0.002)
            k.text(k.params.get("label"), (s * (w / 2 + 0.0045), 0, h / 2), (wide * 0.88, tall * 0.8), s * math.pi / 2)
    k.surface(h, w - 2 * edge, d - 2 * edge)
