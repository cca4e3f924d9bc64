# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands along motorways: guard rails, barriers, gantries with signs, masts, bridges that lead across. No bpy."""

import math

from .piece import asset
from .tables import spread

SIGNS_UP = 5.2  # m of a gantry's boards and of an overpass above the road
BOARDS = ("#2f5d9c", "#2f5d9c", "#2e6b4a")


@asset("guard_rail")
def guard_rail(k):
    """A steel crash barrier: a waved beam on posts; it faces -Y."""
    w, _, h = k.dim(4.0, 0.3, 0.78, 0)
    wave = [(-0.06, 0.44), (-0.1, 0.49), (-0.06, 0.56), (-0.06, 0.62), (-0.1, 0.69), (-0.06, h - 0.03),
            (-0.04, h - 0.03), (-0.075, 0.69), (-0.04, 0.62), (-0.04, 0.56), (-0.075, 0.49), (-0.04, 0.44)]  # fmt: skip
    k.side([(y * 1.3, z) for y, z in wave], -w / 2, w / 2, "steel#a9afb2")
    for x in spread(w, 2.0):
        k.bar((x, 0.04, (h - 0.06) / 2), (0.12, 0.06, h - 0.06), "metal", 0)
        k.bar((x, 0.0, 0.59), (0.1, 0.1, 0.12), "metal", 0)
        k.bar((x, -0.11, 0.6), (0.06, 0.02, 0.06), "orange", 0)


@asset("median_barrier")
def median_barrier(k):
    """A concrete barrier with sloping sides, as between the carriageways."""
    w, d, h = k.dim(4.0, 0.62, 0.95, 0)
    half = d / 2
    side = [(-half, 0), (half, 0), (half, 0.09), (half * 0.55, 0.34), (half * 0.34, h), (-half * 0.34, h),
            (-half * 0.55, 0.34), (-half, 0.09)]  # fmt: skip
    k.side(side, -w / 2 + 0.01, w / 2 - 0.01, "concrete#b1ada3")
    for x in spread(w, 4.0):
        k.bar((x, 0, 0.5), (0.03, 0.3, 0.9), "concrete#8d8a82", 0)
        k.bar((x, 0, h + 0.035), (0.05, 0.14, 0.07), "orange", 0)


@asset("sign_gantry")
def sign_gantry(k):
    """The truss that carries signs across a motorway: ``labels`` face -Y on its right half, +Y on its left.

    It stands on ``gantry_leg``; its origin is ``SIGNS_UP`` above the road.
    """
    w, d, h = k.dim(33.6, 1.0, 3.1, 0)
    board = k.colour("paint", BOARDS)
    low, high = 1.0, 2.2
    for y in (-d * 0.3, d * 0.3):
        for z in (low, high):
            k.bar((0, y, z), (w, 0.16, 0.16), "steel#8f979b", 0)
        count = 22
        step = w / count
        for i in range(count):
            x = -w / 2 + i * step
            ends = (low, high) if i % 2 else (high, low)
            k.rod((x, y, ends[0]), (x + step, y, ends[1]), 0.05, "steel#8f979b", segments=4)
    labels = k.params.get("labels") or (("M 4", "8 km"), ("12", "1 km"))
    for face, mirror in ((-1, 1), (1, -1)):
        for (name, far), x in zip(labels, (w * 0.14, w * 0.34), strict=True):
            _board(k, mirror * x, face * (d * 0.3 + 0.14), h / 2, name, far, board, 0.0 if face < 0 else math.pi)


@asset("gantry_leg")
def gantry_leg(k):
    """A leg of a gantry on its foot of concrete."""
    w, d, h = k.dim(0.9, 1.1, SIGNS_UP + 2.3, 0)
    k.bar((0, 0, 0.2), (w, d, 0.4), "concrete", 0.02)
    for y in (-d * 0.27, d * 0.27):
        k.bar((0, y, h / 2), (0.3, 0.22, h), "steel#8f979b", 0)
    for z in (1.6, 3.2, 4.8, h - 0.2):
        k.bar((0, 0, z), (0.12, d * 0.5, 0.12), "steel#8f979b", 0)


def _board(k, x, y, z, name, far, board, yaw):
    """A great road sign: a place or exit, how far it is, an arrow down to each lane."""
    out = -1 if yaw == 0.0 else 1
    w, h = 6.0, 3.1
    k.bar((x, y, z), (w, 0.1, h), board, 0)
    k.bar((x, y - out * 0.06, z), (w - 0.06, 0.02, h - 0.06), "metal", 0)
    for s in (-1, 1):
        k.bar((x, y + out * 0.055, z + s * (h / 2 - 0.1)), (w - 0.14, 0.02, 0.08), "label", 0)
        k.bar((x + s * (w / 2 - 0.1), y + out * 0.055, z), (0.08, 0.02, h - 0.14), "label", 0)
    k.text(name, (x, y + out * 0.062, z + 0.72), (w * 0.8, 0.85), yaw, "label")
    k.text(far, (x, y + out * 0.062, z - 0.2), (w * 0.5, 0.6), yaw, "label")
    for u in (-1.5, 1.5):
        k.bar((x + u, y + out * 0.056, z - 0.82), (0.14, 0.02, 0.5), "label", 0)
        k.front([(x + u - 0.3, z - 0.95), (x + u + 0.3, z - 0.95), (x + u, z - 1.35)],
                *sorted((y + out * 0.05, y + out * 0.068)), "label")  # fmt: skip


@asset("mast_lamp")
def mast_lamp(k):
    """A tall steel mast with a lamp on an arm to either side."""
    w, _, h = k.dim(5.0, 0.34, 11.0, 0)
    k.rod((0, 0, 0), (0, 0, h - 0.3), 0.13, "steel#9aa1a4", 0.07, 10)
    k.lathe((0, 0, 0), [(0.17, 0), (0.17, 0.5), (0.14, 0.55)], "metal_dark", 10)
    for s in (-1, 1):
        k.limb([(0, 0, h - 0.5), (s * w * 0.16, 0, h - 0.12), (s * w * 0.4, 0, h - 0.04)], [0.05, 0.045, 0.04],
               "steel#9aa1a4", 6)  # fmt: skip
        k.bar((s * (w / 2 - 0.4), 0, h - 0.06), (0.8, 0.3, 0.12), "metal_dark", 0.02)
        k.bar((s * (w / 2 - 0.4), 0, h - 0.13), (0.6, 0.22, 0.03), "bulb", 0)
        k.glow("street_lamp", (s * (w / 2 - 0.4), 0, h - 0.15), (0.6, 0.22, 0.06))


@asset("noise_barrier")
def noise_barrier(k):
    """A tall panelled wall beside a motorway."""
    w, d, h = k.dim(5.0, 0.3, 3.4, 0)
    tone = k.colour("wood", ("#7d8a72", "#8a8f86", "#8a7a62"))
    k.bar((0, 0, 0.3), (w, d - 0.06, 0.6), "concrete", 0)
    for i in range(5):
        k.bar((0, 0, 0.6 + (i + 0.5) * (h - 0.6) / 5), (w - 0.1, 0.14, (h - 0.6) / 5 - 0.04), tone, 0.01)
    for x in spread(w, 4.0):
        k.bar((x, 0, h / 2), (0.16, d, h), "steel#8f979b", 0)


@asset("overpass")
def overpass(k):
    """The deck of a bridge that carries another road across; it rests on ``overpass_end`` at both ends."""
    w, d, h = k.dim(64.0, 9.0, 2.2, 0)
    k.bar((0, 0, 0.55), (w, d - 1.2, 1.1), "concrete#a5a198", 0)
    k.bar((0, 0, 1.15), (w, d, 0.35), "concrete#b5b1a7", 0)
    for s in (-1, 1):
        k.bar((0, s * (d / 2 - 0.1), 1.4), (w, 0.2, 0.5), "concrete#b5b1a7", 0)
        k.bar((0, s * (d / 2 - 0.1), h - 0.04), (w, 0.08, 0.08), "steel", 0)
        for x in spread(w - 1, 2.6):
            k.bar((x, s * (d / 2 - 0.1), (h + 1.5) / 2), (0.06, 0.06, h - 1.5), "steel", 0)


@asset("overpass_end")
def overpass_end(k):
    """A pier of three columns and the grassed bank behind it, under the end of an overpass; its +Y is the bank."""
    w, d, h = k.dim(11.0, 12.0, SIGNS_UP + 0.1, 0)
    for x in (-2.6, 0.0, 2.6):
        k.lathe((x, -d / 2 + 0.5, 0), [(0.45, 0), (0.45, h - 0.6)], "concrete#98948b", 12)
    k.bar((0, -d / 2 + 0.5, h - 0.3), (7.4, 1.0, 0.6), "concrete#98948b", 0)
    k.side([(-d / 2 + 1.4, 0), (d / 2, 0), (d / 2, h), (d / 2 - 3.0, h)], -w / 2, w / 2, "grass#7d9446")


@asset("delineator")
def delineator(k):
    """A white post with a reflector at the edge of a road."""
    h = k.dim(0.12, 0.1, 1.0, 0)[2]
    k.side([(-0.05, 0), (0.05, 0), (0.03, h), (-0.05, h - 0.06)], -0.06, 0.06, "white")
    k.bar((0, 0, h - 0.2), (0.124, 0.104, 0.16), "black", 0)
    k.bar((0, -0.054, h - 0.2), (0.06, 0.006, 0.12), "orange", 0)


@asset("emergency_phone")
def emergency_phone(k):
    """An orange call box on a post at the hard shoulder."""
    w, d, h = k.dim(0.4, 0.36, 1.75, 0)
    k.rod((0, 0, 0), (0, 0, 1.1), 0.05, "metal", segments=8)
    k.box((0, 0, h - 0.35), (w, d, 0.7), "orange", 0.03)
    k.bar((0, -d / 2 - 0.004, h - 0.34), (w - 0.12, 0.012, 0.42), "black", 0.004)
    k.text("SOS", (0, -d / 2 - 0.012, h - 0.2), (w - 0.16, 0.12), 0.0, "label")
    k.ball((0, -d / 2 - 0.01, h - 0.42), 0.05, "red", 8, 5)
