# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses seen from the street: what stands where on a front, as plain data; ``fronts`` makes the geometry.

A building is plain data: ``x y`` the middle of its front line, ``yaw`` the way the front faces, ``width depth floors
colour trim style shop detail seed`` (detail 0 far away, 1 across the way, 2 near).
"""

import math
import random

from ..geometry import turn
from ..plan import Glow
from . import civic_fronts, house_fronts, korean_fronts

GROUND, STOREY = 3.7, 3.05
BRICKS = ("#a8705a", "#9b5f4f", "#8a5a48", "#b07f63")
STUCCOS = ("#b7a98f", "#c0b299", "#a9b0a4", "#c9b9a2", "#86757c", "#7f8a8c", "#b59a86", "#93a0a6")
MODERN = ("#8d9498", "#a7a59d", "#77818a")
SOOTY = ("#7d5243", "#6f4a3e", "#86604c", "#6a5148", "#77594b")
LIT = 0.32  # share of windows behind which a lamp is on


def row(rng, start, end, yaw, near=None, style=None, gap=0.0):
    """Buildings shoulder to shoulder along the line from ``start`` to ``end``, fronts facing ``yaw``.

    ``near`` is the point (x, y) around which they are drawn in detail; ``gap`` the chance of an alley between two.
    """
    length = math.dist(start, end)
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    found, u, last = [], 0.0, None
    while u < length - 2.0:
        width = min(rng.choice((6.6, 7.6, 8.8, 10.2)), length - u)
        if length - u - width < 5:
            width = length - u
        x, y = start[0] + dx * (u + width / 2), start[1] + dy * (u + width / 2)
        far = math.dist((x, y), near) if near else 99
        kind = style or rng.choice(("brick", "stucco", "stucco", "brick", "modern"))
        colours = [c for c in {"brick": BRICKS, "stucco": STUCCOS, "modern": MODERN}[kind] if c != last]
        last = rng.choice(colours)
        found.append(
            {
                "x": x,
                "y": y,
                "yaw": yaw,
                "width": width,
                "depth": 9.0,
                "floors": rng.choice((2, 3, 3, 4)),
                "colour": last,
                "style": kind,
                "shop": rng.random() < 0.55,
                "seed": rng.randrange(1 << 30),
                "detail": 2 if far < 24 else 1 if far < 48 else 0,
            }
        )
        u += width + (3.2 if rng.random() < gap else 0.0)
    return found


def height(b):
    """Of the walls, metres."""
    return GROUND + STOREY * (b["floors"] - 1) + 0.5


def features(b):
    """What is on the front: dicts of ``kind`` (window door shop), ``u`` along it, ``z width height lit``."""
    rng = random.Random(b["seed"])
    if b.get("civic"):
        return civic_fronts.features(b)
    if b.get("korean"):
        return korean_fronts.features(b)
    if b.get("house"):
        return house_fronts.features(b)
    if b.get("back"):
        return _back_features(b, rng)
    wide = 2.6 if b["style"] == "modern" else 1.95
    bays = max(2, int((b["width"] - 0.7) / wide))
    step = (b["width"] - 0.7) / bays
    door = rng.randrange(bays)
    found = []
    for floor in range(b["floors"]):
        base = 0.0 if floor == 0 else GROUND + STOREY * (floor - 1)
        for bay in range(bays):
            u = (bay - (bays - 1) / 2) * step
            lit = rng.random() < LIT
            if floor == 0 and bay == door:
                found.append({"kind": "door", "u": u, "z": 0.0, "width": 1.0, "height": 2.15, "lit": False})
            elif floor == 0 and b["shop"]:
                found.append(
                    {
                        "kind": "shop",
                        "u": u,
                        "z": 0.5,
                        "width": step - 0.28,
                        "height": 2.0,
                        "lit": lit or rng.random() < 0.5,
                    }
                )
            else:
                size = (step - 0.5, 1.55) if b["style"] == "modern" else (1.0, 1.65 if floor < 3 else 1.35)
                found.append(
                    {"kind": "window", "u": u, "z": base + 0.95, "width": size[0], "height": size[1], "lit": lit}
                )
    return found


def _back_features(b, rng):
    """The back of houses: a door, few and barred windows below, plain ones above."""
    bays = max(2, int(b["width"] / 2.5))
    step = b["width"] / bays
    door, found = rng.randrange(bays), []
    for floor in range(b["floors"]):
        for bay in range(bays):
            u = (bay - (bays - 1) / 2) * step
            if floor == 0 and bay == door:
                found.append({"kind": "back_door", "u": u, "z": 0.0, "width": 0.95, "height": 2.05, "lit": False})
            elif floor == 0 and rng.random() < 0.55:
                found.append(
                    {"kind": "barred", "u": u, "z": 1.6, "width": 0.8, "height": 0.7, "lit": rng.random() < LIT}
                )
            elif floor and rng.random() < 0.75:
                found.append(
                    {
                        "kind": "window",
                        "u": u,
                        "z": GROUND + STOREY * (floor - 1) + 0.95,
                        "width": 0.9,
                        "height": 1.35,
                        "lit": rng.random() < LIT,
                    }
                )
    return found


def on_front(b, u, out=0.0):
    """(x, y) in the place of a point ``u`` along the front and ``out`` metres before it."""
    x, y = turn((u, -out), b["yaw"])
    return b["x"] + x, b["y"] + y


def doors(b):
    """((x, y), yaw, width, height) of each door; yaw faces the street."""
    return [
        (on_front(b, f["u"]), b["yaw"], f["width"], f["height"])
        for f in features(b)
        if f["kind"] in ("door", "back_door")
    ]


def glows(b):
    """Lit windows, in the place's space."""
    found = []
    for f in features(b):
        if f["lit"] and b["detail"]:
            x, y = on_front(b, f["u"], 0.1)
            found.append(Glow("window", (x, y, f["z"] + f["height"] / 2), (f["width"], 0.05, f["height"]), b["yaw"]))
    return found


def block(rng, x, y, yaw, low, high):
    """A tall far building of a skyline: data for ``fronts.block_shape``."""
    return {
        "x": x,
        "y": y,
        "yaw": yaw,
        "width": rng.uniform(9, 20),
        "depth": rng.uniform(9, 16),
        "low": low,
        "high": high,
        "colour": rng.choice((*MODERN, *STUCCOS[:6], *BRICKS[:2])),
        "seed": rng.randrange(1 << 30),
    }
