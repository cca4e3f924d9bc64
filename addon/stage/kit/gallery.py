# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in museums: the vitrine, the rope that keeps visitors off. No bpy."""

import math

from . import palette
from .piece import asset

EXHIBITS = ("vase", "crown", "shard", "mask")


@asset("vitrine")
def vitrine(k):
    """A glass case on a plinth; ``exhibit``: one of ``EXHIBITS``, "none" for an empty one."""
    w, d, h = k.dim(0.75, 0.75, 1.62)
    low = h * 0.58
    k.box((0, 0, low / 2), (w, d, low), k.colour("paint", ("#dcd8cf", "#3d434a", "#6d5a48")), 0.01)
    k.bar((0, 0, 0.04), (w + 0.01, d + 0.01, 0.08), "black", 0.004)
    k.bar((0, 0, low + 0.012), (w - 0.04, d - 0.04, 0.024), palette.variant("fabric", "#5a2f36"), 0.004)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.01), y * (d / 2 - 0.01), (low + h) / 2), (0.02, 0.02, h - low), "brass", 0.003)
        k.bar((x * (w / 2 - 0.006), 0, (low + h) / 2), (0.008, d - 0.04, h - low), "glass_clear", 0)
        k.bar((0, x * (d / 2 - 0.006), (low + h) / 2), (w - 0.04, 0.008, h - low), "glass_clear", 0)
    k.bar((0, 0, h - 0.01), (w, d, 0.02), "brass", 0.004)
    k.bar((0, -d / 2 - 0.004, low * 0.86), (0.2, 0.008, 0.09), "white", 0.002)
    shown = k.params.get("exhibit") or EXHIBITS[k.seed % len(EXHIBITS)]
    if shown in _SHOWN:
        _SHOWN[shown](k, low + 0.024)
    k.surface(low + 0.024, w * 0.4, d * 0.4)
    for side in range(4):
        yaw = side * math.pi / 2
        k.anchor("stand", (d / 2 + 0.55) * math.sin(yaw), -(d / 2 + 0.55) * math.cos(yaw), 0, yaw + math.pi)


def _vase(k, z):
    rows = [
        (0.05, 0),
        (0.06, 0.01),
        (0.05, 0.04),
        (0.12, 0.16),
        (0.115, 0.22),
        (0.045, 0.31),
        (0.05, 0.34),
        (0.07, 0.36),
    ]
    k.lathe((0, 0, z), rows, "clay#a4563a", 20)
    for at, r in ((0.14, 0.117), (0.2, 0.121)):
        k.ring((0, 0, z + at), r, 0.006, "black", (0, 0, 1), 24, 5)


def _crown(k, z):
    k.blob((0, 0, z + 0.07), (0.15, 0.15, 0.08), "fabric#6d2a3a", 0.05, 1, z)
    k.ring((0, 0, z + 0.16), 0.095, 0.014, "gold", (0, 0, 1), 24, 6)
    for i in range(8):
        a = i * math.pi / 4
        x, y = 0.095 * math.cos(a), 0.095 * math.sin(a)
        k.limb([(x, y, z + 0.16), (x * 1.06, y * 1.06, z + 0.21), (x * 1.1, y * 1.1, z + 0.25)], [0.022, 0.014, 0.006],
               "gold", 6)  # fmt: skip
        k.ball((x * 1.1, y * 1.1, z + 0.255), 0.013, ("red#b0304a", "blue#3f6ac0")[i % 2], 8, 5)


def _shard(k, z):
    k.box((0, 0, z + 0.02), (0.3, 0.2, 0.04), "wood_dark", 0.004)
    with k.at((0, 0.02, z + 0.17), pitch=-0.25):
        outline = [(-0.13, -0.13), (0.12, -0.13), (0.14, 0.04), (0.05, 0.15), (-0.06, 0.09), (-0.14, 0.12)]
        k.front(outline, -0.02, 0.02, "stone#9a8d78")
        for i in range(4):
            k.bar((0, -0.022, -0.09 + 0.045 * i), (0.19 - 0.02 * (i % 2), 0.003, 0.012), "stone#5f5648", 0)


def _mask(k, z):
    k.rod((0, 0, z), (0, 0, z + 0.12), 0.012, "brass")
    k.ball((0, -0.005, z + 0.24), 0.13, "gold", 20, 12)
    for x in (-1, 1):
        k.ball((x * 0.045, -0.118, z + 0.26), 0.02, "black", 10, 6)
    k.bar((0, -0.128, z + 0.18), (0.07, 0.02, 0.014), "red#7a2f2a", 0.004)


_SHOWN = {"vase": _vase, "crown": _crown, "shard": _shard, "mask": _mask}


@asset("rope_barrier")
def rope_barrier(k):
    """Two brass posts and a velvet rope."""
    w, _, h = k.dim(1.6, 0.3, 0.95)
    for x in (-1, 1):
        k.lathe(
            (x * w / 2, 0, 0), [(0.15, 0), (0.15, 0.012), (0.03, 0.03), (0.02, 0.05), (0.02, h - 0.05)], "brass", 16
        )
        k.ball((x * w / 2, 0, h - 0.03), 0.035, "brass", 12, 8)
    points = [(w * (t / 8 - 0.5), 0, h - 0.12 - 0.24 * (1 - (t / 4 - 1) ** 2)) for t in range(9)]
    k.limb(points, [0.02] * 9, palette.variant("fabric", "#8a2f38"), 8)
