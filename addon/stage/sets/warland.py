# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground of a battlefield, and smoke: see ``landforms``. Shapes only, no bpy."""

import math
import random

import numpy as np

from ..geometry import Shape
from .landforms import beyond, field, grid, lines, mottle, pebble, pick, ramp, rough, trench_line
from .walls import tint

DEEP, HALF = 1.85, 0.75  # m: how deep a trench is, half its width


def battleground(spec, seed):
    """Churned earth with shell holes ``holes`` [(x, y, radius)] and a trench, level within ``flat``."""
    s, rng = Shape(), random.Random(seed + 91)
    x, y = grid(lines(27, 0.5, 175), lines(27, 0.5, 175))
    out = beyond(x, y, spec["flat"])
    z = ramp(out, 0.1, 3.5) * (
        0.2 * rough(x, y, seed + 92, 5.0, 4) + 0.16 * rough(x, y, seed + 93, 1.9, 2, ridged=True)
    )
    z += ramp(out, 20, 90) * 1.6 * rough(x, y, seed + 94, 50.0, 2)
    for hx, hy, radius in spec["holes"]:
        away = np.hypot(x - hx, y - hy) / radius
        z += -0.42 * radius * np.clip(1 - away**2, 0, 1) + 0.15 * radius * np.exp(-(((away - 1.05) / 0.3) ** 2))
    across = np.abs(y - trench_line(x))
    dug = 1 - ramp(across, HALF, HALF + 0.55)
    z = z * (1 - ramp(-across, -3.2, -2.0) * 0.8) - dug * DEEP
    earth = [f"soil{tint('#66533f', f)}" for f in (0.74, 0.86, 0.98, 1.1)]
    deep = [f"soil{tint('#46392d', f)}" for f in (0.86, 1.0, 1.1)]

    def look(middle, up):
        wild = np.clip(
            mottle(middle, seed + 95, 3.2) + np.random.default_rng(seed).uniform(-0.2, 0.2, len(middle)), 0, 0.999
        )
        return np.where((middle[:, 2] < -0.28) | (up < 0.72), pick(deep, wild), pick(earth, wild))

    field(s, x, y, z, look)
    for hx, hy, radius in spec["holes"]:
        if radius > 1.5:
            _pool(s, rng, hx, hy, radius * 0.5, -0.27 * radius)
    x0, y0, x1, y1 = spec["flat"]
    for _ in range(9):
        _pool(s, rng, rng.uniform(x0, x1), rng.uniform(y0, y1), rng.uniform(0.3, 0.9), 0.008)
    for _ in range(420):
        pebble(s, rng, rng.uniform(x0, x1), rng.uniform(y0, y1), rng.choice(earth + deep))
    _boards(s, rng)
    return s


def _pool(s, rng, x, y, radius, z):
    """Rain water."""
    ring = [(x + radius * rng.uniform(0.8, 1.1) * math.cos(a), y + radius * rng.uniform(0.6, 0.9) * math.sin(a), z)
            for a in np.arange(14) * math.pi / 7]  # fmt: skip
    s.quad(ring, "water#7f8b90")


def _boards(s, rng):
    """Planks against the walls of the trench, duckboards on its floor."""
    for i in range(-120, 121):
        x = i * 0.22
        y = float(trench_line(x))
        turn = math.atan2(float(trench_line(x + 0.4)) - float(trench_line(x - 0.4)), 0.8)
        if abs(turn) < 0.7:
            tone = f"wood{tint('#7d6547', rng.uniform(0.8, 1.1))}"
            s.box((x, y + HALF + 0.3, -0.8 + rng.uniform(-0.04, 0.04)), (0.2, 0.05, 1.9), tone, 0, turn)
        s.box((x, y, -DEEP + 0.1), (0.16, 0.95, 0.04), f"wood{tint('#8a7353', rng.uniform(0.85, 1.05))}", 0, turn)


def smoke(spec, seed):
    """Smoke that rises and drifts: ``columns`` are (x, y, scale)."""
    s, rng = Shape(), random.Random(seed + 97)
    drift = rng.choice((-1, 1)) * 0.5
    for x, y, scale in spec["columns"]:
        height, radius = 1.2, 0.6 * scale
        for i in range(12):
            lean = drift * height * (0.4 + 0.03 * height / scale)
            tone = "smoke#" + ("3f3c3a", "4a4744", "57534f", "66625e", "76726d", "86827d")[min(i // 2, 5)]
            for j in range(7 if scale < 2 else 4):
                a, puff = 0.9 * j + 0.7 * i if scale < 2 else 1.6 * j + 0.7 * i, radius * rng.uniform(0.4, 0.7)
                out = radius * rng.uniform(0.35, 0.75)
                spot = (x + lean + out * math.cos(a), y + out * math.sin(a), height + rng.uniform(-0.5, 0.5) * radius)
                s.ball(spot, (puff, puff, puff * rng.uniform(0.75, 1.0)), tone, 9, 5)
            height += radius * rng.uniform(0.8, 1.0)
            radius += 0.14 * scale * rng.uniform(0.6, 1.4)
    return s
