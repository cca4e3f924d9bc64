# SPDX-License-Identifier: GPL-3.0-or-later
"""Walls, windows, doors and ceilings of rooms that are lined in a way of their own: operating theatres, hulls."""

from itertools import pairwise

import numpy as np

from . import manners
from .walls import panels, spans, tint

FRAME = 0.09  # m: of the casings round doors and windows


def _surgery(s, plan, w, length, cuts):
    """Large glazed tiles up to above the doors, a rounded foot, a steel rail where trolleys would knock."""
    look, top, size = plan.params["look"], 2.2, 0.4
    cased = [(h[0] - FRAME, h[1] + FRAME, h[2] - FRAME, h[3] + FRAME) for h in cuts]
    for a, b, low, high in panels(length, top, [h for h in cased if h[2] < top]):
        a, b, low, high = max(a, 0.0), min(b, length), max(low, 0.0), min(high, top)
        if b - a < 0.02 or high - low < 0.02:
            continue
        columns, rows = max(round((b - a) / size), 1), max(round((high - low) / size), 1)
        s.box(((a + b) / 2, 0.003, (low + high) / 2), (b - a, 0.006, high - low), "stone#b4bcb6", 0)
        for i in range(columns):
            for k in range(rows):
                u, z = a + (b - a) * i / columns, low + (high - low) * k / rows
                du, dz = (b - a) / columns, (high - low) / rows
                s.quad([(u + du - 0.004, 0.009, z + 0.004), (u + 0.004, 0.009, z + 0.004),
                        (u + 0.004, 0.009, z + dz - 0.004), (u + du - 0.004, 0.009, z + dz - 0.004)],
                       "tile" + tint(look["dado"], 1.0 if (i + k) % 3 else 0.97))  # fmt: skip
    for a, b in spans(length, cuts, top - 0.05, top + 0.05, FRAME):
        s.box(((a + b) / 2, 0.01, top + 0.02), (b - a, 0.03, 0.05), "tile" + tint(look["dado"], 0.8), 0.006)
    for a, b in spans(length, cuts, 0.0, 0.95, FRAME):
        s.box(((a + b) / 2, 0.012, 0.06), (b - a, 0.03, 0.12), "tile" + tint(look["dado"], 0.7), 0.01)
        s.box(((a + b) / 2, 0.02, 0.9), (b - a, 0.04, 0.14), "steel", 0.01)


def _garage(s, plan, w, length, cuts):
    """Two coats of paint with a bright line between them, a scuffed foot, pipes of cable at shoulder height."""
    look, top = plan.params["look"], 1.25
    for a, b in spans(length, cuts, 0.0, top, FRAME):
        s.box(((a + b) / 2, 0.004, top / 2), (b - a, 0.008, top), "paint" + look["dado"], 0)
        s.box(((a + b) / 2, 0.006, top + 0.035), (b - a, 0.012, 0.07), "yellow" + look["trim"], 0)
        s.box(((a + b) / 2, 0.008, 0.08), (b - a, 0.016, 0.16), "paint" + tint(look["dado"], 0.6), 0)
    for a, b in spans(length, cuts, 2.9, 3.0):
        s.tube([(a, 0.03, 2.95), (b, 0.03, 2.95)], 0.02, "metal", 6)


def _ship(s, plan, w, length, cuts):
    """White painted plates with rivets along their seams, a varnished dado and a rail to hold on to."""
    look, top = plan.params["look"], 0.94
    for a, b in spans(length, cuts, 0.0, top, FRAME):
        s.box(((a + b) / 2, 0.006, top / 2), (b - a, 0.012, top), "wood" + look["dado"], 0)
        for k in range(int((b - a) / 0.3) + 1):
            s.box((min(a + 0.3 * k, b), 0.014, top / 2), (0.02, 0.012, top - 0.1), "wood" + tint(look["dado"], 0.72), 0)
        s.box(((a + b) / 2, 0.015, top), (b - a, 0.03, 0.06), "wood" + tint(look["dado"], 0.8), 0.008)
        s.tube([(a, 0.09, top + 0.09), (b, 0.09, top + 0.09)], 0.02, "brass", 8)
    for a, b in spans(length, cuts, top, w.height, FRAME):
        count = max(round((b - a) / 1.3), 1)
        for k in range(count + 1):
            u = a + (b - a) * k / count
            s.box((u, 0.006, (top + w.height) / 2), (0.05, 0.012, w.height - top), "paint" + tint(look["wall"], 0.9), 0)
            for z in np.arange(top + 0.15, w.height - 0.05, 0.16):
                s.box((u, 0.014, z), (0.018, 0.01, 0.018), "paint" + tint(look["wall"], 0.75), 0)


def _pane(s, plan, w, u, o):
    """One sheet of glass in a deep frame with round corners."""
    frame = "metal_dark#3d454c" if plan.params["style"] == "spaceship" else "wood" + plan.params["look"]["dado"]
    low, high, half = o.sill, o.sill + o.height, o.width / 2
    for x in (-1, 1):
        middle = u + x * (half - 0.01), -w.thickness / 2 + 0.03, (low + high) / 2
        s.box(middle, (0.1, w.thickness + 0.1, o.height), frame, 0.02)
        for z in (low, high):
            s.box((u + x * (half - 0.07), -w.thickness / 2 + 0.02, z), (0.14, w.thickness + 0.08, 0.14), frame, 0.05)
    for z in (low, high):
        s.box((u, -w.thickness / 2 + 0.03, z), (o.width + 0.12, w.thickness + 0.1, 0.1), frame, 0.02)


def _wheelhouse(s, plan, x0, y0, x1, y1):
    """Beams across, a rail overhead to hold on to, a run of cable."""
    h, beam = plan.height, "paint" + tint(plan.params["look"]["wall"], 0.86)
    for k in range(1, 6):
        s.box((x0 + (x1 - x0) * k / 6, (y0 + y1) / 2, h - 0.05), (0.1, y1 - y0, 0.1), beam, 0.006)
    s.tube([(x0 + 0.5, y1 - 1.0, h - 0.24), (x1 - 0.5, y1 - 1.0, h - 0.24)], 0.02, "brass", 8)
    for k in range(5):
        x = x0 + 0.6 + (x1 - x0 - 1.2) * k / 4
        s.tube([(x, y1 - 1.0, h - 0.24), (x, y1 - 1.0, h)], 0.014, "brass", 6)
    for y in (y0 + 0.7, y0 + 0.82):
        s.tube([(x0, y, h - 0.14), (x1, y, h - 0.14)], 0.025, "copper", 6)


CHAMFER = 0.42  # m: of the cut corners below and above a spaceship's walls


def _spaceship(s, plan, w, length, cuts):
    """Pale plates between ribs that lean in below and above, a strip of cold light, darker panels of machinery."""
    look, h = plan.params["look"], w.height
    shell, dark, glow = "plastic" + look["wall"], "metal_dark" + look["trim"], "display#bfe4ff"
    for low, high, deep, bottom in ((0.0, CHAMFER, 0.3, True), (h - CHAMFER, h, 0.34, False)):
        for a, b in spans(length, cuts, low, high, FRAME):
            y0, y1 = (deep, 0.0) if bottom else (0.0, deep)
            s.quad([(b, y0, low), (a, y0, low), (a, y1, high), (b, y1, high)], dark if bottom else shell)
            for u, turned in ((a, False), (b, True)):
                corner = [(u, 0, low), (u, y0, low), (u, y1, high), (u, 0, high)]
                s.quad(corner if turned else corner[::-1], dark)
    for a, b in spans(length, cuts, h - CHAMFER - 0.12, h - CHAMFER, FRAME):
        s.box(((a + b) / 2, 0.02, h - CHAMFER - 0.05), (b - a, 0.04, 0.07), glow, 0)
    for a, b in spans(length, cuts, CHAMFER, h - CHAMFER - 0.1, FRAME):
        count = max(round((b - a) / 1.1), 1)
        wide = (b - a) / count
        for k in range(count):
            u = a + (k + 0.5) * wide
            s.box((u, 0.012, (h - 0.1) / 2), (wide - 0.07, 0.03, h - 2 * CHAMFER - 0.2), shell, 0.012)
            if k % 2:
                s.box((u, 0.03, h * 0.52), (wide * 0.56, 0.02, 0.34), dark, 0.008)
                for j in range(3):
                    s.box((u, 0.044, h * 0.52 + 0.09 * (j - 1)), (wide * 0.46, 0.012, 0.035), "metal#7f878d", 0.003)
            else:
                s.box((u, 0.03, h * 0.34), (wide * 0.5, 0.014, 0.05), "orange#d4691f", 0.002)
                s.box((u + wide * 0.2, 0.03, h * 0.6), (0.1, 0.014, 0.14), glow, 0.002)
    count = max(round(length / 2.2), 1)
    for k in range(count + 1):
        u = min(max(k * length / count, 0.12), length - 0.12)
        if any(c[0] - 0.24 < u < c[1] + 0.24 for c in cuts):
            continue
        rib = [(0.0, 0.0), (0.4, 0.0), (0.1, CHAMFER + 0.06), (0.1, h - CHAMFER - 0.06), (0.44, h), (0.0, h)]
        for x, turned in ((u - 0.11, True), (u + 0.11, False)):
            face = [(x, y, z) for y, z in rib]
            s.quad(face[::-1] if turned else face, shell)
        for (ya, za), (yb, zb) in pairwise(rib[1:]):
            s.quad([(u + 0.11, ya, za), (u - 0.11, ya, za), (u - 0.11, yb, zb), (u + 0.11, yb, zb)], dark)


def _sliding(s, plan, w, h):
    """A door of two halves that meet in a slanted seam, a lit line across."""
    shell, dark = "plastic" + tint(plan.params["look"]["wall"], 0.82), "metal_dark" + plan.params["look"]["trim"]
    s.box((w / 2, 0.05, h / 2), (w, 0.06, h), shell, 0.006)
    for side in (-1, 1):
        y = 0.05 + side * 0.034
        s.box((w / 2, y, h / 2), (0.03, 0.014, h - 0.04), dark, 0)
        for x in (0.25, 0.75):
            s.box((w * x, y, h * 0.72), (w * 0.36, 0.014, h * 0.38), dark, 0.01)
            s.box((w * x, y, h * 0.24), (w * 0.36, 0.014, h * 0.3), dark, 0.01)
        s.box((w / 2, y, h * 0.47), (w - 0.06, 0.016, 0.06), "display#ffb050", 0)


def _vault(s, plan, x0, y0, x1, y1):
    """Cross ribs that go on from those of the walls, a channel of light along the middle."""
    look, h, long = plan.params["look"], plan.height, y1 - y0
    s.box(
        ((x0 + x1) / 2, (y0 + y1) / 2, h - 0.02),
        (min(1.0, (x1 - x0) * 0.3), long, 0.05),
        "metal_dark" + look["trim"],
        0,
    )
    for x in (-0.16, 0.16):
        s.box(((x0 + x1) / 2 + x, (y0 + y1) / 2, h - 0.05), (0.1, long - 0.3, 0.03), "display#d8ecff", 0)
    count = max(round(long / 2.2), 1)
    for k in range(count + 1):
        y = min(max(y0 + long * k / count, y0 + 0.12), y1 - 0.12)
        s.box(((x0 + x1) / 2, y, h - 0.05), (x1 - x0 - 0.7, 0.22, 0.12), "plastic" + look["wall"], 0.01)


manners.register("ship", face=_ship, pane=_pane, overhead=_wheelhouse)
manners.register("spaceship", face=_spaceship, pane=_pane, door=_sliding, overhead=_vault)
manners.register("surgery", face=_surgery)
manners.register("garage", face=_garage)
