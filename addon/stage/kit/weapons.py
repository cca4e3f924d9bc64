# SPDX-License-Identifier: GPL-3.0-or-later
"""Weapons of soldiers, hunters and warriors. Guns and arrows point to -Y. No bpy."""

import math
from itertools import pairwise

import numpy as np

from .piece import asset


@asset("spear", mount="hand")
def spear(k):
    """A long spear: an ash shaft, a leaf-shaped blade in its socket, a binding."""
    wood = k.colour("wood", ("#8a6a45", "#6a4c34"))
    k.rod((0, 0, 0), (0, 0, 1.75), 0.015, wood, 0.013, 10)
    k.rod((0, 0, 1.68), (0, 0, 1.84), 0.02, "iron", 0.011, 10)
    k.front([(0, 1.8), (0.034, 1.9), (0.028, 1.98), (0, 2.12), (-0.028, 1.98), (-0.034, 1.9)], -0.006, 0.006, "blade",
            0.004)  # fmt: skip
    k.rod((0, 0, 1.8), (0, 0, 2.06), 0.009, "blade", 0.002, 6)
    for z in (1.56, 1.59, 1.62):
        k.ring((0, 0, z), 0.0145, 0.006, "red#8a3a30", segments=12, sides=5)
    k.rod((0, 0, -0.05), (0, 0, 0.06), 0.007, "iron", 0.018, 10)
    k.held(0, 0, 0.95, "upright", "side")


@asset("shield", mount="hand")
def shield(k):
    """A warrior's shield of painted wood with an iron rim, a cross and a boss; it lies on its back."""
    paint = k.colour("paint", ("#8a2f2b", "#2f4f7a", "#3f5f45"))
    edge = [(-0.27, 0.32), (-0.14, 0.345), (0.0, 0.355), (0.14, 0.345), (0.27, 0.32), (0.275, 0.08), (0.235, -0.14),
            (0.14, -0.31), (0.0, -0.42), (-0.14, -0.31), (-0.235, -0.14), (-0.275, 0.08)]  # fmt: skip
    rings = []
    for s, z in ((1.0, 0.0), (1.02, 0.012), (0.97, 0.026), (0.5, 0.055), (0.1, 0.064)):
        rings.append([(x * s, y * s, z) for x, y in edge])
    k.loft(rings, paint)
    k.tube([(x * 1.01, y * 1.01, 0.012) for x, y in [*edge, edge[0]]], 0.014, "iron", 6)
    for points in ([(x, 0.02) for x in np.linspace(-0.26, 0.26, 9)], [(0, y) for y in np.linspace(-0.4, 0.34, 11)]):
        bow = [(x, y, 0.066 - 0.045 * max(abs(x) / 0.27, abs(y - 0.0) / 0.4) ** 1.2) for x, y in points]
        k.tube(bow, 0.024, "gold#c7a24a", 6)
    k.ball((0, 0.02, 0.062), (0.065, 0.065, 0.04), "iron", 14, 8)
    k.held(0, 0, 0.0, "flat")


@asset("bow", mount="hand")
def bow(k):
    """A longbow, strung, with a bound grip."""
    wood = k.colour("wood", ("#7a4f2e", "#5a3a26"))
    path = [(0, 0.21, -0.74), (0, 0.17, -0.7), (0, 0.07, -0.5), (0, 0.0, -0.2), (0, -0.01, 0), (0, 0.0, 0.2),
            (0, 0.07, 0.5), (0, 0.17, 0.7), (0, 0.21, 0.74)]  # fmt: skip
    k.limb(path, [0.007, 0.009, 0.013, 0.017, 0.018, 0.017, 0.013, 0.009, 0.007], wood, 10)
    k.rod((0, -0.01, -0.075), (0, -0.01, 0.075), 0.021, "leather", segments=12, bevel=0.003)
    k.rod((0, 0.2, -0.73), (0, 0.2, 0.73), 0.003, "linen", segments=5)
    for s in (-1, 1):
        k.rod((0, 0.185, s * 0.71), (0, 0.2, s * 0.735), 0.01, "bone", segments=8)
    k.held(0, -0.01, 0.0, "upright", "side")


@asset("arrow", mount="hand")
def arrow(k):
    """An arrow with three feathers and a broad head."""
    k.rod((0, 0.36, 0), (0, -0.36, 0), 0.0055, k.colour("wood", ("#b08a58", "#8a6a45")), segments=8)
    k.top([(-0.02, -0.36), (0.02, -0.36), (0, -0.45)], -0.003, 0.003, "blade", 0.001)
    k.rod((0, -0.33, 0), (0, -0.4, 0), 0.008, "iron", 0.003, 8)
    for i in range(3):
        with k.at(roll=i * 2.094):
            k.side([(0.2, 0.004), (0.23, 0.028), (0.34, 0.03), (0.35, 0.004)], -0.001, 0.001,
                   "red#b0463c" if i == 0 else "white")  # fmt: skip
    k.held(0, 0.05, 0, "point")


@asset("grenade", mount="hand")
def grenade(k):
    """A hand grenade: a ribbed egg of iron with its lever and ring."""
    iron = k.colour("paint", ("#4a5238", "#4d5046"))
    for i in range(5):
        z = 0.022 + 0.0145 * i
        r = (0.019, 0.0255, 0.0275, 0.026, 0.02)[i]
        for j in range(8):
            a = j * math.tau / 8
            with k.at((0, 0, z), yaw=a):
                k.bar((r - 0.007, 0, 0), (0.014, 0.64 * r, 0.0125), iron, 0.003)
    k.lathe((0, 0, 0.006), [(0.012, 0), (0.02, 0.016), (0.0225, 0.036), (0.02, 0.058), (0.011, 0.076)], iron, 14)
    k.lathe((0, 0, 0.08), [(0.011, 0), (0.012, 0.004), (0.012, 0.022), (0.007, 0.026)], "steel", 14)
    k.limb([(0.006, 0, 0.106), (0.022, 0, 0.102), (0.034, 0, 0.075), (0.037, 0, 0.035)], [0.0045] * 4, "steel", 6)
    k.ring((-0.022, 0, 0.096), 0.013, 0.0018, "chrome", (0, 1, 0), 16, 5)
    k.held(0, 0, 0.045, "upright", "side")


@asset("machine_gun")
def machine_gun(k):
    """A machine gun on a tripod (carried: without it), a belt of cartridges out of its box; the muzzle to -Y."""
    steel = k.colour("metal_dark", ("#3a3d40", "#44473f"))
    for x, y in () if k.params.get("held") else ((0.0, -0.55), (-0.36, 0.46), (0.36, 0.46)):
        k.rod((0, 0.02, 0.36), (x, y, 0.02), 0.02, steel, 0.018, 8)
        k.bar((x, y, 0.012), (0.07, 0.09, 0.024), steel, 0.006)
    k.rod((0, 0.02, 0.3), (0, 0.02, 0.46), 0.035, steel, segments=12)
    k.box((0, 0.1, 0.52), (0.1, 0.5, 0.13), steel, 0.015)
    k.rod((0, -0.14, 0.53), (0, -0.62, 0.53), 0.036, steel, segments=14, bevel=0.006)
    for i in range(6):
        k.ring((0, -0.2 - 0.07 * i, 0.53), 0.0365, 0.004, "black", (0, 1, 0), 14, 4)
    k.rod((0, -0.6, 0.53), (0, -0.86, 0.53), 0.015, "black", segments=10)
    k.rod((0, -0.83, 0.53), (0, -0.91, 0.53), 0.024, "black", 0.019, 10)
    for s in (-1, 1):
        k.limb(
            [(s * 0.03, 0.34, 0.55), (s * 0.09, 0.4, 0.55), (s * 0.09, 0.41, 0.44)], [0.014, 0.014, 0.018], "wood", 8
        )
    k.bar((0, -0.02, 0.6), (0.012, 0.02, 0.05), "black", 0.002)
    k.box((-0.19, 0.06, 0.4), (0.12, 0.26, 0.18), "paint#4a5238", 0.012)
    k.bar((-0.1, 0.06, 0.465), (0.16, 0.08, 0.04), steel, 0.006)
    belt = [(-0.16, 0.05, 0.49), (-0.12, 0.05, 0.54), (-0.05, 0.05, 0.54)]
    for (ax, _, az), (bx, _, bz) in pairwise(belt):
        for t in (0.0, 0.34, 0.67):
            x, z = ax + (bx - ax) * t, az + (bz - az) * t
            k.rod((x, 0.09, z), (x, -0.005, z), 0.0095, "brass", 0.005, 8)
    k.held(0, 0.3, 0.46, "point")
    k.anchor("stand", 0, 0.95, 0, 0.0)


@asset("cannon")
def cannon(k):
    """An old cannon on a wooden carriage with four small wheels, its bronze muzzle to -Y."""
    wood = k.colour("wood", ("#6a4a32", "#57402f"))
    k.spin((0, 0.86, 0.72), (0, -1, 0.04), [(0.03, -0.1), (0.06, -0.07), (0.04, -0.03), (0.2, 0.0), (0.22, 0.04),
           (0.205, 0.1), (0.2, 0.6), (0.215, 0.62), (0.215, 0.68), (0.175, 0.7), (0.135, 1.62), (0.165, 1.68),
           (0.17, 1.76), (0.14, 1.8), (0.095, 1.8), (0.09, 1.6)], "copper#7a6a42", 24)  # fmt: skip
    for s in (-1, 1):
        k.side([(-0.5, 0.26), (0.95, 0.26), (0.95, 0.4), (0.55, 0.44), (0.5, 0.54), (0.2, 0.56), (0.14, 0.68),
                (-0.5, 0.72)], s * 0.26 - 0.05, s * 0.26 + 0.05, wood, 0.012)  # fmt: skip
        for y, r in ((-0.28, 0.2), (0.7, 0.17)):
            k.spin((s * 0.34, y, r), (s, 0, 0), [(r * 0.98, 0), (r, 0.01), (r, 0.08), (r * 0.98, 0.09)], wood, 20)
            k.ring((s * 0.385, y, r), r, 0.016, "iron", (1, 0, 0), 20, 5)
            k.rod((s * 0.3, y, r), (s * 0.47, y, r), 0.045, "iron", segments=10)
        k.rod((s * 0.14, -0.02, 0.74), (s * 0.34, -0.02, 0.72), 0.06, "copper#7a6a42", segments=12)
    for y, r in ((-0.28, 0.2), (0.7, 0.17)):
        k.bar((0, y, r + 0.05), (0.66, 0.14, 0.12), wood, 0.01)
    k.bar((0, 0.6, 0.47), (0.42, 0.34, 0.1), wood, 0.01)
    for x, y, z in ((0.66, 0.5, 0.066), (0.66, 0.66, 0.066), (0.8, 0.58, 0.066), (0.71, 0.58, 0.195)):
        k.ball((x, y, z), 0.085, "iron", 12, 8)
    k.anchor("stand", 0, 1.5, 0, 0.0)
