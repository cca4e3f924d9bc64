# SPDX-License-Identifier: GPL-3.0-or-later
"""Ceilings: plaster, beams, panels, steel trusses, pipes overhead."""

import numpy as np

from ..geometry import Shape
from . import manners
from .walls import mixed, tint

PANELLED = frozenset(("office", "corridor", "hospital_room", "classroom", "shop"))
PANEL = 1.2  # metres
BEAMED = frozenset(("bar", "restaurant", "cafe"))


def ceiling(plan):
    """The ceiling of a rectangular room, just above its height."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    look, s, h = plan.params["look"], Shape(), plan.height
    pale = mixed(look["wall"], "#fff6e6", 0.7)
    style = plan.params.get("style") or plan.kind
    own = manners.of(plan)
    if "soffit" in own:
        own["soffit"](s, plan)
        return s
    steel = style in ("warehouse", "engine_room")
    s.box(
        ((x0 + x1) / 2, (y0 + y1) / 2, h + 0.05),
        (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.1),
        "metal#6f7573" if steel else "ceiling#6a543c" if style == "barn" else "ceiling" + pale,
        0,
    )
    if "overhead" in own:
        own["overhead"](s, plan, x0, y0, x1, y1)
    elif style in ("barn", "church"):
        _rafters(s, x0, y0, x1, y1, h, look)
    elif style in ("station", "hall"):
        _ribs(s, x0, y0, x1, y1, h)
    elif style == "court":
        _coffers(s, x0, y0, x1, y1, h, look)
    elif plan.kind in PANELLED:
        _panels(s, x0, y0, x1, y1, h, "ceiling#b9b6ab")
    elif plan.kind in BEAMED:
        count = max(round((x1 - x0) / 1.7), 2)
        for k in range(1, count):
            s.box(
                (x0 + (x1 - x0) * k / count, (y0 + y1) / 2, h - 0.1),
                (0.18, y1 - y0, 0.2),
                "wood" + tint(look["wood"], 0.95),
                0.01,
            )
    elif style == "warehouse":
        _trusses(s, x0, y0, x1, y1, h)
    elif plan.kind == "engine_room":
        _pipes(s, x0, y0, x1, y1, h, look)
    return s


def _rafters(s, x0, y0, x1, y1, h, look):
    """Tie beams with braces, purlins and boards over them."""
    beam = "wood" + tint(look["wood"], 0.9)
    count = max(round((x1 - x0) / 2.8), 2)
    for k in range(count + 1):
        x = x0 + 0.12 + (x1 - x0 - 0.24) * k / count
        s.box((x, (y0 + y1) / 2, h - 0.55), (0.2, y1 - y0, 0.24), beam, 0.01)
        for y, side in ((y0 + 0.3, 1), (y1 - 0.3, -1)):
            s.tube([(x, y, h - 1.5), (x, y + side * 0.9, h - 0.62)], 0.07, beam, 6)
        s.box((x, (y0 + y1) / 2, h - 0.24), (0.16, 0.16, 0.5), beam, 0.01)
    for j in range(5):
        s.box(((x0 + x1) / 2, y0 + (y1 - y0) * (j + 0.5) / 5, h - 0.08), (x1 - x0, 0.14, 0.16), beam, 0.01)


def _ribs(s, x0, y0, x1, y1, h):
    """Iron ribs that spring from the walls in a curve, and a band of glass along the ridge."""
    iron, pane = "paint#4d5f66", "ceiling#bfd6e2"
    count, reach, wide = max(round((x1 - x0) / 3.5), 3), min(1.8, h * 0.26), (y1 - y0) * 0.3
    middle = (y0 + y1) / 2
    s.box(((x0 + x1) / 2, middle, h - 0.02), (x1 - x0, wide, 0.03), pane, 0)
    for k in range(count + 1):
        x = x0 + 0.12 + (x1 - x0 - 0.24) * k / count
        s.box((x, middle, h - 0.14), (0.16, y1 - y0, 0.26), iron, 0.01)
        for y, side in ((y0, 1), (y1, -1)):
            curve = [(x, y + side * (0.06 + reach * (1 - np.cos(a))), h - 0.2 - reach * (1 - np.sin(a))) for a in
                     np.linspace(0, np.pi / 2, 7)]  # fmt: skip
            s.tube(curve, 0.07, iron, 6)
    for j in range(5):
        y = middle + wide * (j / 4 - 0.5)
        s.box(((x0 + x1) / 2, y, h - 0.06), (x1 - x0, 0.07 if 0 < j < 4 else 0.14, 0.1), iron, 0)


def _coffers(s, x0, y0, x1, y1, h, look):
    """Broad mouldings that cross, and a deep one all round."""
    trim = "ceiling" + mixed(look["wall"], "#fff6e6", 0.35)
    for k in range(5):
        wide = 0.5 if k in (0, 4) else 0.28
        x, y = x0 + (x1 - x0) * k / 4, y0 + (y1 - y0) * k / 4
        s.box((x, (y0 + y1) / 2, h - 0.07), (wide, y1 - y0, 0.14), trim, 0.02)
        s.box(((x0 + x1) / 2, y, h - 0.06), (x1 - x0, wide, 0.12), trim, 0.02)


def _panels(s, x0, y0, x1, y1, h, material):
    for x in np.arange(x0 + PANEL, x1 - 0.1, PANEL):
        s.box((x, (y0 + y1) / 2, h - 0.004), (0.035, y1 - y0, 0.012), material, 0)
    for y in np.arange(y0 + PANEL, y1 - 0.1, PANEL):
        s.box(((x0 + x1) / 2, y, h - 0.004), (x1 - x0, 0.035, 0.012), material, 0)


def _trusses(s, x0, y0, x1, y1, h):
    steel = "paint#59666b"
    count = max(round((x1 - x0) / 3.6), 2)
    for k in range(1, count):
        x = x0 + (x1 - x0) * k / count
        for z in (h - 0.12, h - 0.95):
            s.box((x, (y0 + y1) / 2, z), (0.12, y1 - y0, 0.14), steel, 0)
        bays = max(round((y1 - y0) / 1.25), 2)
        for j in range(bays):
            a, b = y0 + (y1 - y0) * j / bays, y0 + (y1 - y0) * (j + 1) / bays
            low, high = (h - 0.95, h - 0.12) if j % 2 else (h - 0.12, h - 0.95)
            s.tube([(x, a, low), (x, b, high)], 0.035, steel, 6)
        for y in (y0 + 0.16, y1 - 0.16):
            s.box((x, y, h / 2), (0.24, 0.26, h), steel, 0.01)
    for j in range(1, 4):
        s.box(((x0 + x1) / 2, y0 + (y1 - y0) * j / 4, h - 0.03), (x1 - x0, 0.1, 0.1), steel, 0)


def _pipes(s, x0, y0, x1, y1, h, look):
    rows = (
        (0.16, 0.3, "copper"),
        (0.11, 0.25, "paint" + look["dado"]),
        (0.07, 0.2, "rust"),
        (0.2, 0.42, "steel#9aa0a0"),
    )
    for k, (radius, drop, material) in enumerate(rows):
        y = y1 - 0.6 - k * (y1 - y0 - 1.4) / 3.3
        s.tube([(x0, y, h - drop), (x1, y, h - drop)], radius, material, 14)
        for x in np.arange(x0 + 0.8, x1, 1.9):
            s.tube([(x - 0.05, y, h - drop), (x + 0.05, y, h - drop)], radius * 1.32, "iron", 14)
            s.box((x + 0.5, y, h - drop / 2), (0.04, 0.04, drop), "iron", 0)
    for x in (x0 + 1.4, x1 - 2.2):
        s.tube([(x, y0, h - 0.55), (x, y1, h - 0.55)], 0.12, "paint#8a5a3c", 12)
        s.box((x + 0.6, (y0 + y1) / 2, h - 0.14), (0.34, y1 - y0, 0.1), "metal_dark", 0.01)
