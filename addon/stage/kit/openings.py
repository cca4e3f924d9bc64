# SPDX-License-Identifier: GPL-3.0-or-later
"""Doors, windows and curtains. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset


@asset("door")
def door(k):
    """A panelled door in its casing; ``open`` 0..1 swings the leaf inwards (to -Y) on its hinges at -X."""
    w, d, h = k.dim(1.0, 0.16, 2.1, 0)
    casing(k, w, d, h)
    with k.at((-w / 2 + 0.055, -d / 2 + 0.045, 0.006), yaw=-float(k.params.get("open", 0.0)) * math.pi / 2):
        leaf(k, w - 0.11, 0.044, h - 0.065)
    k.anchor("door", 0, 0, 0)


@asset("door_frame")
def door_frame(k):
    """Only the casing of a door."""
    casing(k, *k.dim(1.0, 0.16, 2.1, 0))
    k.anchor("door", 0, 0, 0)


@asset("door_leaf")
def door_leaf(k):
    """Only the leaf; its origin is the hinge, and it reaches to +X."""
    w, d, h = k.dim(0.89, 0.044, 2.035, 0)
    leaf(k, w, d, h)
    k.origin = (0.0, 0.0, 0.0)


def casing(k, width, depth, height, material="trim"):
    """Jambs, head and mouldings on both faces of the wall, outside size width x height."""
    for s in (-1, 1):
        k.box((s * (width / 2 - 0.025), 0, height / 2), (0.05, depth - 0.02, height), material, 0.004)
    k.box((0, 0, height - 0.027), (width - 0.1, depth - 0.02, 0.054), material, 0.004)
    for y in (-depth / 2, depth / 2):
        for s in (-1, 1):
            k.box((s * (width / 2 + 0.015), y, height / 2 + 0.005), (0.085, 0.026, height + 0.01), material, 0.008)
        k.box((0, y, height + 0.035), (width + 0.135, 0.034, 0.09), material, 0.010)


def leaf(k, width, thick, height):
    """The door's leaf from x 0 (hinge) to ``width``, with four panels and knobs."""
    wood = k.colour("wood", ("#7d5a3c", "#5f6f6b", "#6b4530", "#8a8475", "#4f5d6b"))
    dark = darker(wood)
    style = k.params.get("style")
    k.bar((width / 2, 0, height / 2), (width, thick, height), wood, 0.004)
    for side in (-1, 1):
        y = side * thick / 2
        if style == "steel":
            k.bar((width / 2, y, height * 0.76), (width * 0.28, 0.012, 0.36), "glass_dark", 0.004)
            k.bar((width / 2, y, 0.14), (width - 0.06, 0.006, 0.24), "metal", 0.002)
        else:
            for x in (0.27, 0.73):
                for low, high in ((0.10, 0.43), (0.51, 0.93)):
                    k.box((width * x, y, height * (low + high) / 2), (width * 0.33, 0.014, height * (high - low)),
                          dark, 0.006)  # fmt: skip
        x = width - 0.065
        k.box((x, y + side * 0.002, 1.02), (0.045, 0.008, 0.16), "brass", 0.003)
        k.spin((x, y, 1.03), (0, side, 0), [(0.010, 0), (0.010, 0.03), (0.027, 0.042), (0.026, 0.056),
                                            (0.012, 0.066)], "brass", 14)  # fmt: skip


def darker(name, gain=0.74):
    """The same material in a darker colour."""
    base, _, colour = name.partition("#")
    return palette.variant(base, "".join(f"{round(int(colour[i : i + 2], 16) * gain):02x}" for i in (0, 2, 4)))


@asset("window", mount="wall")
def window(k):
    """A sash window with glazing bars and a sill; its origin is the middle of the opening's lower edge."""
    w, d, h = k.dim(1.2, 0.16, 1.3, 0)
    frame = k.colour("trim", ("#efe9dd",))
    for y in (-d / 2,):
        for s in (-1, 1):
            k.box((s * (w / 2 + 0.03), y, h / 2), (0.09, 0.026, h + 0.02), frame, 0.008)
        k.box((0, y, h + 0.035), (w + 0.15, 0.034, 0.09), frame, 0.010)
        k.box((0, y - 0.055, -0.022), (w + 0.22, 0.15, 0.044), frame, 0.012)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), 0, h / 2), (0.04, d - 0.02, h), frame)
        k.bar((0, 0, h / 2 + s * (h / 2 - 0.02)), (w - 0.08, d - 0.02, 0.04), frame)
    k.box((0, d / 2 + 0.03, -0.02), (w + 0.1, 0.12, 0.04), frame, 0.010)
    columns = max(2, round(w / 0.6))
    for i in range(1, columns):
        k.bar((-w / 2 + w * i / columns, 0.01, h / 2), (0.034, 0.034, h - 0.06), frame)
    k.bar((0, 0.01, h / 2), (w - 0.06, 0.045, 0.042), frame)
    k.bar((0, 0.01, h / 2), (w - 0.05, 0.008, h - 0.05), "window_lit" if k.params.get("lit") else "glass", 0.001)
    k.glow("window", (0, 0, h / 2), (w, 0.05, h))
    k.origin = (0.0, 0.0, 0.0)


@asset("curtain", mount="wall")
def curtain(k):
    """A pair of curtains on a rod; ``open`` 0..1 (0: drawn across). The ``size`` is that of the whole."""
    cloth = k.colour("fabric", palette.FABRICS)
    w, d, h = k.dim(1.9, 0.14, 2.25, 0)
    k.rod((-w / 2 - 0.08, 0, h + 0.02), (w / 2 + 0.08, 0, h + 0.02), 0.014, "brass", segments=10)
    for s in (-1, 1):
        k.ball((s * (w / 2 + 0.09), 0, h + 0.02), 0.026, "brass", 10, 6)
        _drape(k, s, w, min(d, 0.14), h, float(k.params.get("open", 0.75)), cloth)
    k.origin = (0.0, 0.0, 0.0)


def _drape(k, side, width, depth, height, opened, material):
    outer = side * width / 2
    reach = width / 2 * (1 - opened * 0.66)
    folds = 7 if opened > 0.3 else 11
    n = folds * 6
    rings = []
    for z in np.linspace(0.03, height, 7):
        pinch = 1 - 0.16 * opened * (1 - abs(2 * z / height - 1))
        swell = 1.0 - 0.35 * z / height
        row = []
        for j in range(n + 1):
            t = j / n
            row.append((outer - side * reach * t * pinch, depth * 0.36 * swell * math.sin(t * folds * 2 * math.pi
                                                                + z * 0.25), z))  # fmt: skip
        rings.append(row + [(x, y + 0.012, z) for x, y, z in reversed(row)])
    k.loft(rings, material)


@asset("screen")
def screen(k):
    """A folding screen of three panels."""
    wood, paper = k.colour("wood_dark", ("#4b3325", "#5a4032")), palette.variant("linen",
                                                                k.random.choice(("#d9cfb8", "#b9c2b6",
                                                                "#c9b3a0")))  # fmt: skip
    w, _, h = k.dim(1.7, 0.4, 1.75)
    each = w / 3
    for i in (-1, 0, 1):
        with k.at((i * each * 0.97, 0, 0), yaw=0.42 * (1 if i == 0 else -1)):
            for s in (-1, 1):
                k.bar((s * (each / 2 - 0.02), 0, h / 2), (0.035, 0.03, h), wood)
            for z in (0.12, h * 0.36, h - 0.03):
                k.bar((0, 0, z), (each - 0.07, 0.026, 0.045), wood)
            k.bar((0, 0, h * 0.68), (each - 0.07, 0.008, h * 0.62), paper, 0.001)
            k.bar((0, 0, h * 0.24), (each - 0.07, 0.012, h * 0.22), wood, 0.002)
            k.bar((0, 0, h * 0.68), (0.016, 0.016, h * 0.6), wood, 0.002)


@asset("gate")
def gate(k):
    """A pair of iron gates between stone posts; ``open`` 0..1."""
    w, _, h = k.dim(3.6, 0.4, 2.0)
    for s in (-1, 1):
        x = s * (w / 2 - 0.2)
        k.box((x, 0, h / 2), (0.4, 0.4, h), "stone", 0.015)
        k.box((x, 0, h + 0.04), (0.50, 0.50, 0.08), "stone", 0.02)
        k.ball((x, 0, h + 0.20), 0.14, "stone", 16, 10)
        leafs = (w - 0.84) / 2
        with k.at((s * (w / 2 - 0.42), 0, 0), yaw=s * float(k.params.get("open", 0.0)) * 1.45):
            for z in (0.14, 0.75, h - 0.30):
                k.bar((-s * leafs / 2, 0, z), (leafs, 0.03, 0.045), "iron")
            n = max(3, round(leafs / 0.13))
            for i in range(n + 1):
                bar_x = -s * leafs * i / n
                tall = h - 0.18 + 0.16 * math.sin(math.pi * i / n / 2)
                k.rod((bar_x, 0, 0.08), (bar_x, 0, tall), 0.011, "iron", segments=6)
                k.spin((bar_x, 0, tall), (0, 0, 1), [(0.008, 0), (0.024, 0.025), (0.002, 0.09)], "iron", 6)
    k.anchor("door", 0, 0, 0)
