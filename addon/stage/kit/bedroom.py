# SPDX-License-Identifier: GPL-3.0-or-later
"""Beds and what stands by them. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import drawer


@asset("bed")
def bed(k):
    """A bed made up with pillows and a blanket; narrower than 1.2 m it is a single. The head is at +Y."""
    wood, cloth = k.colour("wood", palette.WOODS), palette.variant("fabric", k.random.choice(palette.FABRICS))
    w, d, h = k.dim(1.62, 2.1, 1.02, 0.03)
    foot, head = -d / 2, d / 2
    headboard = [(-w / 2, 0), (w / 2, 0), (w / 2, h - 0.10), (w * 0.3, h - 0.03), (0, h), (-w * 0.3, h - 0.03),
                 (-w / 2, h - 0.10)]  # fmt: skip
    k.front(headboard, head - 0.05, head, wood, 0.012)
    k.box((0, foot + 0.025, 0.28), (w, 0.05, 0.50), wood, 0.014)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.02), 0, 0.25), (0.04, d - 0.08, 0.18), wood, 0.010)
        for y in (foot + 0.04, head - 0.04):
            k.bar((s * (w / 2 - 0.035), y, 0.10), (0.07, 0.07, 0.20), wood)
    k.soft((0, 0, 0.38), (w - 0.05, d - 0.12, 0.24), "linen", 0.06)
    k.soft((0, -0.22, 0.425), (w + 0.0, d - 0.60, 0.20), cloth, 0.055)
    k.soft((0, d / 2 - 0.58, 0.50), (w - 0.01, 0.26, 0.075), "linen", 0.03)
    pillows = (-0.25, 0.25) if w > 1.2 else (0,)
    for x in pillows:
        with k.at((x * w * 0.94, head - 0.27, 0.57), pitch=0.30, yaw=x * 0.2):
            k.soft((0, 0, 0), (min(0.66, w * 0.62) if w <= 1.2 else w * 0.42, 0.42, 0.15), "white", 0.07)
    k.anchor("lie", 0, 0, 0.52, 0.0, (w - 0.1, d - 0.1))
    for s in (-1, 1):
        k.anchor("seat", s * (w / 2 - 0.14), -0.15, 0.52, s * math.pi / 2)
        k.anchor("stand", s * (w / 2 + 0.4), 0.3, 0, -s * math.pi / 2)


@asset("nightstand")
def nightstand(k):
    """A bedside table with two drawers."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(0.46, 0.40, 0.56)
    k.box((0, 0, h / 2 + 0.05), (w - 0.03, d - 0.02, h - 0.12), wood, 0.006)
    k.box((0, 0, h - 0.014), (w, d, 0.028), wood, 0.010)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * (w / 2 - 0.05), y * (d / 2 - 0.05), 0), (x * (w / 2 - 0.05), y * (d / 2 - 0.05), 0.12), 0.012,
                  wood, 0.02, 10)  # fmt: skip
    for z in (0.22, h - 0.13):
        drawer(k, 0, z, w - 0.06, 0.165, -d / 2 + 0.01, wood)
    k.surface(h, w - 0.04, d - 0.04)


@asset("hospital_bed")
def hospital_bed(k):
    """A wheeled bed with its rails let down and a raised back. The head is at +Y."""
    w, d, h = k.dim(0.96, 2.1, 1.0, 0.02)
    for x in (-1, 1):
        for y in (-1, 1):
            px, py = x * (w / 2 - 0.1), y * (d / 2 - 0.18)
            k.rod((px - 0.02, py, 0.065), (px + 0.02, py, 0.065), 0.065, "rubber", segments=14, bevel=0.006)
            k.rod((px, py, 0.07), (px, py, 0.36), 0.022, "metal", segments=10)
    k.box((0, 0, 0.40), (w - 0.12, d - 0.05, 0.08), "white", 0.012)
    for y, t in ((-d / 2 + 0.03, 0.84), (d / 2 - 0.03, h)):
        k.box((0, y, (t + 0.42) / 2), (w - 0.06, 0.035, t - 0.42), "white", 0.015)
        k.box((0, y, t - 0.06), (w - 0.04, 0.05, 0.06), palette.variant("plastic", "#6f8f94"), 0.02)
    k.soft((0, -0.36, 0.52), (w - 0.10, d - 0.86, 0.16), "linen", 0.04)
    with k.at((0, d / 2 - 0.44, 0.62), pitch=0.42):
        k.soft((0, -0.02, 0), (w - 0.10, 0.80, 0.15), "linen", 0.04)
        k.soft((0, 0.20, 0.11), (0.56, 0.36, 0.12), "white", 0.055)
    k.soft((0, -0.46, 0.565), (w - 0.04, d - 0.98, 0.13), palette.variant("fabric", "#8fa9a6"), 0.04)
    for s in (-1, 1):
        x = s * (w / 2 - 0.01)
        for z in (0.44, 0.52, 0.60):  # let down: people sit on the edge
            k.rod((x, -0.35, z), (x, 0.55, z), 0.011, "chrome", segments=8)
        for y in (-0.35, 0.10, 0.55):
            k.rod((x, y, 0.40), (x, y, 0.61), 0.011, "chrome", segments=8)
    k.tube([(w / 2 - 0.1, d / 2 - 0.05, 0.4), (w / 2 - 0.1, d / 2 - 0.05, 1.75), (w / 2 - 0.22, d / 2 - 0.05, 1.82)],
           0.010, "chrome")  # fmt: skip
    k.soft((w / 2 - 0.22, d / 2 - 0.05, 1.68), (0.11, 0.03, 0.20), "glass", 0.012)
    k.anchor("lie", 0, 0, 0.62, 0.0, (w - 0.2, d - 0.2))
    k.anchor("stand", -w / 2 - 0.4, 0.2, 0, math.pi / 2)
    k.anchor("stand", w / 2 + 0.4, 0.2, 0, -math.pi / 2)


@asset("stretcher")
def stretcher(k):
    """An ambulance trolley."""
    w, d, _ = k.dim(0.58, 1.95, 0.86, 0.02)
    z = 0.68
    for s in (-1, 1):
        x = s * (w / 2 - 0.03)
        k.rod((x, -d / 2, z), (x, d / 2, z), 0.018, "chrome", segments=10)
        k.rod((x, -0.62, 0.16), (x, 0.50, z), 0.013, "chrome", segments=8)
        k.rod((x, 0.62, 0.16), (x, -0.50, z), 0.013, "chrome", segments=8)
        k.rod((x, -0.66, 0.16), (x, 0.66, 0.16), 0.013, "chrome", segments=8)
        for y in (-0.64, 0.64):
            k.rod((x - 0.018, y, 0.07), (x + 0.018, y, 0.07), 0.07, "rubber", segments=14, bevel=0.006)
            k.rod((x, y, 0.07), (x, y, 0.17), 0.012, "metal", segments=8)
        for y in (-0.3, 0.4):
            k.rod((x, y, z), (x, y, z + 0.22), 0.009, "chrome", segments=6)
        k.rod((x, -0.32, z + 0.21), (x, 0.42, z + 0.21), 0.010, "chrome", segments=8)
    for y in (-d / 2, d / 2):
        k.rod((-w / 2 + 0.03, y, z), (w / 2 - 0.03, y, z), 0.018, "chrome", segments=10)
    k.soft((0, -0.28, z + 0.055), (w - 0.08, 1.36, 0.09), "orange", 0.035)
    with k.at((0, 0.64, z + 0.15), pitch=0.42):
        k.soft((0, 0, 0), (w - 0.08, 0.62, 0.09), "orange", 0.035)
        k.soft((0, 0.1, 0.07), (0.42, 0.28, 0.09), "white", 0.04)
    for y in (-0.62, 0.05):
        k.box((0, y, z + 0.06), (w - 0.07, 0.05, 0.10), "black", 0.012)
    k.anchor("lie", 0, 0, z + 0.11, 0.0, (w - 0.1, d - 0.1))
