# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to public buildings: a flight of stone steps. No bpy."""

from .piece import asset


@asset("stone_steps")
def stone_steps(k):
    """Steps that rise towards +Y, level behind the last: ``treads`` of them, ``tread`` metres deep, with seats."""
    stone = k.colour("stone", ("#b9b2a4", "#b3aea4", "#c0b7a6"))
    w, d, h = k.dim(4.0, 1.9, 0.75, 0)
    count, deep = int(k.params.get("treads", 5)), float(k.params.get("tread", 0.34))
    rise = h / count
    for i in range(count):
        y = -d / 2 + i * deep
        k.box((0, (y + d / 2) / 2, (i + 0.5) * rise), (w, d / 2 - y, rise), stone, 0.012)
        k.bar((0, y + 0.03, (i + 1) * rise - 0.022), (w - 0.01, 0.06, 0.044), stone, 0.01)
    low = min(2, count - 1)  # of the step that is about as high as a low chair
    seats = max(int((w - 0.8) / 0.9), 1)
    for i in range(seats):
        x = (i - (seats - 1) / 2) * 0.9
        k.anchor("seat", x, -d / 2 + low * deep + 0.2, (low + 1) * rise)
