# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on mountains and in the snow: cairns, signposts, snow-laden logs. No bpy."""

import math

from . import palette
from .piece import asset

STONES = ("#8b877e", "#7d7a74", "#958a78", "#6f7174")


@asset("cairn")
def cairn(k):
    """A heap of flat stones, by which a way is found."""
    k.settles = True
    stone = k.colour("stone", STONES)
    w, _, h = k.dim(1.1, 1.1, 1.35)
    levels = 7
    for row in range(levels):
        t = row / levels
        radius, z = w / 2 * (1 - 0.82 * t), h * (t + 0.5 / levels)
        count = max(1, round(7 * (1 - t) ** 1.2))
        for i in range(count):
            a = 2 * math.pi * i / count + row * 0.7
            r = radius * 0.66 if count > 1 else 0.0
            size = (radius * (0.62 if count > 2 else 0.9), radius * (0.46 if count > 2 else 0.7), h / levels * 0.62)
            tone = stone if (i + row) % 3 == 0 else palette.variant("stone", k.random.choice(STONES))
            with k.at((r * math.cos(a), r * math.sin(a), z), yaw=a + k.random.uniform(-0.4, 0.4)):
                k.blob((0, 0, 0), size, tone, 0.14, 1, None, 0.5)


@asset("crag")
def crag(k):
    """Living rock in upright slabs, broken and leaning."""
    stone = k.colour("stone", ("#7d7972", "#86807a", "#77746f", "#8a8377"))
    w, d, h = k.dim(3.0, 2.2, 2.8, 0.1)
    count = 7 if k.fine else 5
    for i in range(count):
        t = i / (count - 1)
        tall = h * (1.0 if i == count // 2 else k.random.uniform(0.35, 0.9))
        x, y = (t - 0.5) * w * 0.62, k.random.uniform(-0.16, 0.16) * d
        wide, deep = w * k.random.uniform(0.15, 0.22), d * k.random.uniform(0.24, 0.36)
        lean = k.random.uniform(-0.12, 0.12) * w
        rings = []
        for z, share in ((0, 1.0), (0.35, 0.94), (0.72, 0.78), (1.0, 0.42)):
            turn = k.random.uniform(-0.12, 0.12) + 0.5 * i
            rings.append(
                [
                    (
                        x + lean * z + wide * share * k.random.uniform(0.82, 1.12) * math.cos(turn + a),
                        y + deep * share * k.random.uniform(0.82, 1.12) * math.sin(turn + a),
                        max(tall * z + k.random.uniform(-0.06, 0.06) * h * (z > 0), 0),
                    )
                    for a in (0, 1.1, 2.2, 3.3, 4.4, 5.4)
                ]
            )
        tone = stone if i % 2 else palette.variant("stone", k.random.choice(("#7d7972", "#8f887d", "#726f6b")))
        k.loft(rings, stone if k.params.get("colour") else tone)


@asset("trail_sign")
def trail_sign(k):
    """A hikers' post with yellow arrows pointing both ways, stones about its foot."""
    wood = k.colour("wood", ("#7d6548", "#6b5a44"))
    k.rod((0, 0, 0), (0, 0, 2.25), 0.06, wood, 0.055, 10)
    for i, (z, side, long) in enumerate(((2.05, 1, 0.78), (1.8, 1, 0.62), (1.55, -1, 0.7))):
        with k.at((0, -0.075, z), yaw=0.06 * (i - 1)):
            x0, x1, tip = -0.12 * side, (long - 0.12) * side, long * side
            k.front([(x0, -0.09), (x1, -0.09), (tip, 0), (x1, 0.09), (x0, 0.09)], -0.012, 0.012, "yellow#d6a829", 0.003)
            k.front(
                [
                    (x1 - 0.09 * side, -0.075),
                    (x1, -0.075),
                    (tip - 0.03 * side, 0),
                    (x1, 0.075),
                    (x1 - 0.09 * side, 0.075),
                ],
                -0.016,
                0.016,
                "white",
                0.001,
            )
            for row in (-0.03, 0.03):
                k.bar(((x0 + x1) / 2 - 0.04 * side, -0.014, row), (long * 0.5, 0.006, 0.018), "ink", 0)
    k.bar((0, -0.062, 1.3), (0.09, 0.012, 0.06), "white", 0)
    k.bar((0, -0.064, 1.26), (0.09, 0.012, 0.02), "red", 0)
    for i in range(6):
        a = i * 1.05
        k.blob(
            (0.2 * math.cos(a), 0.2 * math.sin(a), 0.07),
            (0.14, 0.11, 0.1),
            palette.variant("stone", STONES[i % 4]),
            0.16,
            1,
            0.0,
        )


@asset("snow_mound")
def snow_mound(k):
    """A hummock that the wind has blown up, a few stalks through it."""
    w, d, h = k.dim(1.9, 1.3, 0.42, 0.2)
    k.blob((0, 0, 0.0), (w / 2, d / 2, h), k.colour("snow", ("#c3cfda", "#cad4de", "#bcc9d5")), 0.07, 3, 0.0, 0.02)
    for _ in range(7):
        x, y = k.random.uniform(-0.3, 0.3) * w, k.random.uniform(-0.3, 0.3) * d
        tall = k.random.uniform(0.12, 0.3)
        k.rod((x, y, h * 0.45), (x + 0.05, y + 0.02, h * 0.75 + tall), 0.008, "straw#a08a5c", 0.003, 4)


@asset("snow_log")
def snow_log(k):
    """A felled trunk with snow along its back."""
    w, _, h = k.dim(2.1, 0.45, 0.46, 0.1)
    r = h * 0.42
    k.tube([(-w / 2, 0, r), (0, 0.02, r * 1.02), (w / 2, 0, r)], [r, r * 0.95, r * 0.92], "bark", 14)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.02), 0, r), (s * (w / 2 + 0.006), 0, r), r * 0.84, "wood_light", segments=14)
    k.blob((0, 0.0, r * 1.6), (w * 0.47, r * 0.86, r * 0.7), k.colour("snow", ("#ccd6df",)), 0.06, 3, r * 1.35, 0.02)
    k.blob((0, 0, 0), (w * 0.58, r * 1.9, r * 0.42), k.colour("snow", ("#bfcbd7",)), 0.05, 3, 0.0, 0.02)
    for x in (-w * 0.25, w * 0.25):
        k.anchor("seat", x, 0, h * 0.98)
