# SPDX-License-Identifier: GPL-3.0-or-later
"""Telephones, computers, televisions, boards. No bpy."""

import math

from . import palette
from .piece import asset


@asset("phone", mount="hand")
def phone(k):
    """A mobile phone on its back."""
    k.box((0, 0, 0.004), (0.072, 0.148, 0.008), "black", 0.0035, 0)
    k.bar((0, 0, 0.0082), (0.066, 0.140, 0.0008), "screen", 0.0002)
    k.bar((0, 0.025, 0.0088), (0.05, 0.05, 0.0004), "screen_ui", 0.0001)
    for y in (-0.015, -0.028, -0.041):
        k.bar((0, y, 0.0088), (0.05, 0.007, 0.0004), "screen_ui#5d8496", 0.0001)
    k.held(0, -0.03, 0.004, "flat")
    k.glow("screen", (0, 0, 0.009), (0.066, 0.14, 0.001))


@asset("tablet", mount="hand")
def tablet(k):
    """A tablet on its back."""
    k.box((0, 0, 0.004), (0.18, 0.25, 0.008), "black", 0.0035)
    k.bar((0, 0, 0.0082), (0.165, 0.23, 0.0008), "screen", 0.0002)
    k.bar((0, 0.04, 0.0088), (0.14, 0.10, 0.0004), "screen_ui", 0.0001)
    for y in (-0.04, -0.06, -0.08):
        k.bar((0, y, 0.0088), (0.14, 0.008, 0.0004), "screen_ui#5d8496", 0.0001)
    k.held(0, -0.11, 0.004, "flat")
    k.glow("screen", (0, 0, 0.009), (0.165, 0.23, 0.001))


@asset("telephone", mount="surface")
def telephone(k):
    """A desk telephone with a dial and a receiver on its cradle."""
    body = k.colour("plastic", ("#2f3134", "#8f3b35", "#c9bfa5", "#4f6b63"))
    k.side([(-0.10, 0), (0.10, 0), (0.085, 0.05), (0.055, 0.105), (0.02, 0.105), (-0.085, 0.035)], -0.085, 0.085,
           body, 0.010)  # fmt: skip
    with k.at((0, -0.035, 0.072), pitch=0.60):
        k.lathe((0, 0, -0.005), [(0.055, 0), (0.055, 0.01), (0.046, 0.013)], "white", 22)
        k.lathe((0, 0, 0.007), [(0.02, 0), (0.02, 0.006), (0.015, 0.007)], body, 16)
        for i in range(10):
            a = 0.9 + i * 0.52
            k.rod((0.034 * math.cos(a), 0.034 * math.sin(a), 0.006), (0.034 * math.cos(a), 0.034 * math.sin(a),
                                                                0.0095), 0.0065, "black", segments=8)  # fmt: skip
    for x in (-0.055, 0.055):
        k.bar((x, 0.045, 0.115), (0.02, 0.05, 0.03), body, 0.005)
    _receiver(k, (0, 0.045, 0.14), body)
    k.limb([(-0.09, 0.03, 0.12), (-0.14, 0.05, 0.02), (-0.10, 0.09, 0.012), (-0.07, 0.08, 0.02)], [0.005] * 4,
           "black", 6)  # fmt: skip
    k.held(0, 0.045, 0.155, "flat")


def _receiver(k, at, body):
    with k.at(at):
        k.limb([(-0.085, 0, 0.005), (-0.05, 0, 0.028), (0.05, 0, 0.028), (0.085, 0, 0.005)],
               [0.016, 0.013, 0.013, 0.016], body, 10)  # fmt: skip
        for s in (-1, 1):
            k.rod((s * 0.092, 0, 0.018), (s * 0.098, 0, -0.022), 0.022, body, 0.026, 14, 0.003)


@asset("laptop", mount="surface")
def laptop(k):
    """An open laptop; the screen faces -Y, where its user sits."""
    shell = k.colour("metal", ("#9a9fa3", "#4a4d51"))
    w, d = 0.34, 0.235
    k.box((0, 0, 0.009), (w, d, 0.016), shell, 0.006)
    for row in range(5):
        for i in range(12):
            k.bar(((i - 5.5) * 0.0248, 0.085 - row * 0.024, 0.0185), (0.021, 0.019, 0.003), "black", 0.0008)
    k.bar((0, -0.075, 0.0172), (0.10, 0.062, 0.001), "metal_dark", 0.0003)
    with k.at((0, d / 2 - 0.004, 0.016), pitch=-0.28):
        k.box((0, 0, 0.115), (w, 0.009, 0.23), shell, 0.004)
        k.bar((0, -0.0045, 0.117), (w - 0.018, 0.002, 0.205), "screen", 0.0004)
        _desktop(k, (0, -0.006, 0.117), w - 0.03, 0.19)
    k.glow("screen", (0, d / 2 + 0.02, 0.13), (w - 0.02, 0.03, 0.2))
    k.held(0, -d / 2, 0.01, "flat")


def _desktop(k, at, w, h):
    """Windows on a lit screen."""
    x, y, z = at
    k.bar((x - w * 0.18, y, z + h * 0.04), (w * 0.52, 0.0012, h * 0.72), "screen_ui", 0.0003)
    k.bar((x + w * 0.30, y, z + h * 0.12), (w * 0.30, 0.0012, h * 0.5), "screen_ui#5d8496", 0.0003)
    for i in range(5):
        k.bar((x - w * 0.18 - w * 0.04 * (i % 2), y - 0.001, z + h * (0.28 - 0.12 * i)),
              (w * (0.42 - 0.08 * (i % 2)), 0.001, h * 0.035), "screen", 0.0002)  # fmt: skip
    k.bar((x, y, z - h * 0.45), (w * 0.96, 0.0012, h * 0.05), "screen_ui#5d8496", 0.0003)


@asset("monitor", mount="surface")
def monitor(k):
    """A flat screen on a stand."""
    w, _, h = k.dim(0.56, 0.2, 0.46)
    k.box((0, 0.02, 0.008), (0.24, 0.18, 0.016), "black", 0.006)
    k.bar((0, 0.05, 0.12), (0.05, 0.02, 0.22), "black")
    z, t = h - 0.17, 0.34
    k.box((0, 0.02, z), (w, 0.035, t), "black", 0.008)
    k.bar((0, 0.001, z), (w - 0.024, 0.004, t - 0.024), "screen", 0.001)
    _desktop(k, (0, -0.0015, z), w - 0.04, t - 0.04)
    k.glow("screen", (0, 0, z), (w - 0.03, 0.01, t - 0.03))


@asset("computer", mount="surface")
def computer(k):
    """A desktop computer: screen, keyboard, mouse and tower."""
    with k.at((-0.06, 0.10, 0)):
        monitor(k)
    with k.at((0.34, 0.10, 0)):
        k.box((0, 0, 0.20), (0.17, 0.38, 0.40), "black#3a3d41", 0.008)
        k.bar((0, -0.19, 0.33), (0.14, 0.008, 0.035), "metal_dark", 0.002)
        k.rod((0, -0.19, 0.25), (0, -0.196, 0.25), 0.012, "panel_lamp", segments=10)
    k.box((-0.06, -0.14, 0.010), (0.43, 0.14, 0.018), "black#3a3d41", 0.005)
    for row in range(4):
        for i in range(13):
            k.bar((-0.06 + (i - 6) * 0.031, -0.095 - row * 0.029, 0.021), (0.026, 0.023, 0.006), "plastic", 0.0015)
    k.ball((0.22, -0.14, 0.017), (0.032, 0.055, 0.017), "black#3a3d41", 12, 7)


@asset("tv")
def tv(k):
    """A television on a low unit."""
    w, d, h = k.dim(1.2, 0.42, 1.16)
    wood = k.colour("wood", palette.WOODS)
    k.box((0, 0, 0.27), (w + 0.2, d, 0.34), wood, 0.010)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * w * 0.5, y * (d / 2 - 0.06), 0), (x * w * 0.48, y * (d / 2 - 0.08), 0.12), 0.014, "black",
                  0.02, 10)  # fmt: skip
        k.bar((x * w * 0.28, -d / 2, 0.27), (w * 0.50, 0.016, 0.28), wood, 0.005)
        k.rod((x * 0.10, -d / 2 - 0.008, 0.27), (x * 0.10, -d / 2 - 0.024, 0.27), 0.012, "brass", segments=10)
    k.bar((0, 0.03, 0.447), (0.5, 0.2, 0.014), "black", 0.004)
    k.bar((0, 0.05, 0.48), (0.09, 0.04, 0.07), "black", 0.006)
    tall = h - 0.50
    k.box((0, 0.04, h - tall / 2), (w - 0.05, 0.05, tall), "black", 0.010)
    k.bar((0, 0.013, h - tall / 2 + 0.006), (w - 0.08, 0.006, tall - 0.05), "screen", 0.001)
    k.glow("screen", (0, 0, h - tall / 2), (w - 0.08, 0.01, tall - 0.05))
    k.surface(0.44, 0.3, d - 0.1, (w / 2 - 0.1, 0))


@asset("radio", mount="surface")
def radio(k):
    """A wooden wireless with a cloth front and a tuning scale."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(0.38, 0.18, 0.25)
    k.box((0, 0, h / 2 + 0.006), (w, d, h - 0.012), wood, 0.035, 0, 4)
    k.box((-0.055, -d / 2 + 0.004, h / 2 + 0.03), (w - 0.18, 0.014, h - 0.12), "linen#c2ab82", 0.005)
    for i in range(5):
        k.bar((-0.055, -d / 2 - 0.005, h / 2 + 0.03 + (i - 2) * 0.026), (w - 0.18, 0.006, 0.006), wood, 0.002)
    k.bar((-0.055, -d / 2 + 0.001, 0.048), (w - 0.18, 0.012, 0.026), "panel_lamp#d8c48a", 0.003)
    for z in (h - 0.075, 0.085):
        k.spin((w / 2 - 0.065, -d / 2 + 0.002, z), (0, -1, 0), [(0.032, 0), (0.034, 0.008), (0.028, 0.022),
                                                                (0.015, 0.024)], "brass", 18)  # fmt: skip
    k.glow("lamp", (-0.055, -d / 2, 0.048), (w - 0.18, 0.012, 0.026))


@asset("whiteboard", mount="wall")
def whiteboard(k):
    """A whiteboard with drawings on it."""
    w, _, h = k.dim(1.8, 0.06, 1.1, 0)
    z = float(k.params.get("height", 1.5))
    _board(k, w, h, z, "white#eeeeea", "metal")
    strokes = ((-0.3, 0.32, 0.5, "blue"), (-0.27, 0.20, 0.56, "ink"), (-0.33, 0.10, 0.42, "ink"),
               (-0.30, 0.0, 0.5, "ink"), (-0.36, -0.14, 0.3, "red"))  # fmt: skip
    for x, y, length, colour in strokes:
        k.bar((x * w, -0.018, z + y * h), (length * w * 0.6, 0.002, 0.012), colour, 0.0004)
    k.ring((0.22 * w, -0.018, z + 0.1 * h), 0.16, 0.006, "blue", (0, 1, 0), 20, 4)
    k.ring((0.36 * w, -0.018, z - 0.14 * h), 0.11, 0.006, "red", (0, 1, 0), 18, 4)
    k.rod((0.25 * w, -0.018, z), (0.32 * w, -0.018, z - 0.06 * h), 0.005, "ink", segments=5)
    k.anchor("stand", -w * 0.3, -0.55, 0, math.pi)


def _board(k, w, h, z, face, frame):
    k.bar((0, 0, z), (w - 0.03, 0.03, h - 0.03), face, 0.002)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), -0.004, z), (0.04, 0.042, h), frame)
        k.bar((0, -0.004, z + s * (h / 2 - 0.02)), (w - 0.08, 0.042, 0.04), frame)
    k.bar((0, -0.04, z - h / 2 + 0.012), (w * 0.6, 0.06, 0.014), frame, 0.003)
    for i, m in enumerate(("red", "blue", "green")):
        k.rod((-0.2 + 0.18 * i, -0.045, z - h / 2 + 0.027), (-0.09 + 0.18 * i, -0.045, z - h / 2 + 0.027), 0.008, m,
              segments=8)  # fmt: skip


@asset("blackboard", mount="wall")
def blackboard(k):
    """A school blackboard with chalk writing."""
    w, _, h = k.dim(2.4, 0.07, 1.2, 0)
    z = float(k.params.get("height", 1.5))
    _board(k, w, h, z, "slate#35423d", "wood")
    for i in range(5):
        length = k.random.uniform(0.3, 0.46)
        k.bar((-w * 0.44 + w * length / 2, -0.018, z + h * (0.30 - 0.14 * i)), (w * length, 0.002, 0.016),
              "white#c9cdc6", 0.0004)  # fmt: skip
    a, b, c = (w * 0.14, z - h * 0.22), (w * 0.40, z - h * 0.22), (w * 0.14, z + h * 0.22)
    for p, q in ((a, b), (b, c), (c, a)):
        k.rod((p[0], -0.017, p[1]), (q[0], -0.017, q[1]), 0.006, "white#c9cdc6", segments=5)
    k.anchor("stand", -w * 0.3, -0.55, 0, math.pi)


@asset("noticeboard", mount="wall")
def noticeboard(k):
    """A cork board with pinned notes."""
    w, _, h = k.dim(1.2, 0.05, 0.9, 0)
    z = float(k.params.get("height", 1.5))
    k.bar((0, 0, z), (w - 0.03, 0.024, h - 0.03), "cardboard#b58a5a", 0.002)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), -0.002, z), (0.04, 0.036, h), "wood")
        k.bar((0, -0.002, z + s * (h / 2 - 0.02)), (w - 0.08, 0.036, 0.04), "wood")
    for i in range(11):
        x, y = ((i % 4) - 1.5) * w * 0.225 + k.random.uniform(-0.03,
                                                              0.03), (1 - i // 4) * h * 0.28 + k.random.uniform(-0.02,
                                                                0.02)  # fmt: skip
        colour = palette.variant("paper", k.random.choice(("#ece5d3", "#e3d08a", "#b9cdd3", "#dcb8a8")))
        sx, sz = k.random.uniform(0.11, 0.19), k.random.uniform(0.12, 0.2)
        with k.at((x, -0.014, z + y), roll=k.random.uniform(-0.12, 0.12)):
            k.bar((0, 0, 0), (sx, 0.003, sz), colour, 0.0005)
            for j in range(3):
                k.bar((0, -0.002, sz * (0.2 - 0.2 * j)), (sx * 0.7, 0.001, 0.006), "ink#8a867c", 0.0002)
            k.ball((0, -0.004, sz * 0.42), 0.008, "red", 8, 5)
