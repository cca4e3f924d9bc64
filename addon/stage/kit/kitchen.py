# SPDX-License-Identifier: GPL-3.0-or-later
"""Kitchen furniture and machines. No bpy."""

import math

from . import palette
from .piece import asset
from .storage import ajar, carcass, door_leaf, let_down, swung
from .tables import drawer, spread


def _fridge_handle(k, w, d, z, long):
    k.rod((w / 2 - 0.06, -d / 2 - 0.04, z - long / 2), (w / 2 - 0.06, -d / 2 - 0.04, z + long / 2), 0.011, "chrome",
          segments=8, bevel=0.003)  # fmt: skip
    for e in (-1, 1):
        k.rod((w / 2 - 0.06, -d / 2, z + e * long * 0.42), (w / 2 - 0.06, -d / 2 - 0.042, z + e * long * 0.42), 0.008,
              "chrome", segments=6)  # fmt: skip


def _cooled(k, wide, deep, low, high):
    """Shelves with what a fridge holds, and a drawer of greens."""
    step = (high - low - 0.2) / 3
    k.bar((0, 0, low + 0.08), (wide, deep, 0.16), "glass", 0.01)
    for i, x in enumerate((-0.16, 0.0, 0.15)):
        k.ball((x, 0, low + 0.07), 0.06, ("leaf#6fa03f", "red#b0443a", "orange#d9822f")[i], 10, 7)
    for row in range(3):
        z = low + 0.17 + row * step
        k.bar((0, 0, z), (wide + 0.02, deep, 0.012), "glass#c3d6da", 0.002)
        for i in range(4):
            x, tall = -wide * 0.36 + wide * 0.24 * i, 0.09 + 0.035 * ((i + row) % 3)
            look = ("ceramic", "yellow", "glass_green", "cardboard#d8cfb8", "red")[(2 * i + row) % 5]
            if (i + row) % 2:
                k.bar((x, 0, z + 0.006 + tall / 2), (0.09, 0.14, tall), look, 0.008)
            else:
                k.lathe((x, 0, z + 0.006), [(0.04, 0), (0.045, tall * 0.8), (0.03, tall)], look, 12)


@asset("fridge")
def fridge(k):
    """A two-door refrigerator."""
    paint = k.colour("enamel", ("#e6e4dd", "#a9b8b5", "#c9cccc", "#b4574c"))
    w, d, h = k.dim(0.62, 0.66, 1.76)
    split = h * 0.66
    if ajar(k):
        with k.at((0, 0.03, 0)):
            carcass(k, w, d - 0.06, 0.05, split, paint, thick=0.04)
            _cooled(k, w - 0.1, d - 0.14, 0.1, split - 0.06)
        k.box((0, 0.03, (split + h) / 2), (w, d - 0.06, h - split), paint, 0.02)
        k.glow("lamp", (0, 0.1, split - 0.05), (w - 0.1, d - 0.2, 0.02))
    else:
        k.box((0, 0.03, h / 2 + 0.02), (w, d - 0.06, h - 0.04), paint, 0.02)
    k.bar((0, 0.02, 0.03), (w - 0.06, d - 0.10, 0.06), "black")
    k.box((0, -d / 2 + 0.032, (split + h) / 2), (w, 0.064, h - split - 0.011), paint, 0.022, 0, 4)
    _fridge_handle(k, w, d, split + 0.17, 0.22)
    with swung(k, -w / 2, -d / 2 + 0.06, -1):
        k.box((0, -d / 2 + 0.032, (split + 0.064) / 2), (w, 0.064, split - 0.076), paint, 0.022, 0, 4)
        _fridge_handle(k, w, d, split - 0.26, 0.34)
        if k.seed % 2 or not k.seed:
            for x, z, c in ((-0.1, 1.32, "#d0a441"), (0.02, 1.22, "#e6ded2"), (-0.13, 1.08, "#7d8f6a")):
                k.bar((x, -d / 2 - 0.001, z * 0.8), (0.08, 0.003, 0.10), palette.variant("paper", c), 0.0005)
        if ajar(k):
            for z in (0.3, 0.6, 0.9):
                k.bar((0.02, -d / 2 + 0.1, z), (w - 0.16, 0.09, 0.06), "white", 0.01)
                for i in range(4):
                    k.lathe((-0.15 + 0.1 * i, -d / 2 + 0.1, z + 0.02), [(0.03, 0), (0.03, 0.14), (0.012, 0.2)],
                            ("glass_green", "ceramic", "orange", "red")[(i + round(10 * z)) % 4], 10)  # fmt: skip
    k.bar((-w * 0.28, -d / 2 - 0.003, h - 0.12), (0.10, 0.006, 0.02), "chrome", 0.001)
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("stove")
def stove(k):
    """A cooker: four rings, knobs, an oven door with a window."""
    paint = k.colour("enamel", ("#e6e4dd", "#c9cccc", "#5f6a66"))
    w, d, h = k.dim(0.60, 0.62, 0.90)
    if ajar(k):
        with k.at((0, 0.01, 0)):
            carcass(k, w, d - 0.04, 0.05, h * 0.78, paint, thick=0.05)
        k.box((0, 0.01, h * 0.88), (w, d - 0.04, h * 0.2), paint, 0.01)
        for z in (0.25, 0.45):
            k.bar((0, 0.02, z), (w - 0.1, d - 0.14, 0.01), "chrome", 0.002)
        k.bar((0, 0.0, 0.47), (w - 0.2, d - 0.26, 0.03), "metal_dark", 0.008)
        k.ball((0, 0.0, 0.52), (0.13, 0.1, 0.07), "crust", 14, 8)
    else:
        k.box((0, 0.01, h / 2 + 0.02), (w, d - 0.04, h - 0.06), paint, 0.010)
    k.bar((0, 0.02, 0.035), (w - 0.05, d - 0.08, 0.07), "black")
    k.box((0, 0, h - 0.012), (w + 0.004, d, 0.03), "metal", 0.008)
    k.box((0, d / 2 - 0.02, h + 0.07), (w, 0.04, 0.14), paint, 0.012)
    for x in (-0.15, 0.15):
        for y in (-0.13, 0.12):
            k.rod((x, y, h), (x, y, h + 0.008), 0.045, "black", segments=14)
            k.ring((x, y, h + 0.02), 0.082, 0.006, "black", segments=16, sides=5)
            for a in (0.785, 2.356):
                k.bar((x, y, h + 0.018), (0.2, 0.009, 0.009), "black", 0.002, a)
    for x in spread(w - 0.08, 0.09)[:5]:
        k.spin((x, -d / 2 + 0.034, h - 0.075), (0, -1, 0), [(0.02, 0), (0.022, 0.01), (0.017, 0.03)], "black", 12)
    with let_down(k, -d / 2 + 0.03, h * 0.18):
        k.box((0, -d / 2 + 0.018, h * 0.47), (w - 0.04, 0.03, h * 0.58), paint, 0.008)
        k.bar((0, -d / 2 + 0.002, h * 0.47), (w - 0.2, 0.012, h * 0.30), "glass_dark", 0.004)
        k.rod((-w / 2 + 0.08, -d / 2 - 0.035, h * 0.72), (w / 2 - 0.08, -d / 2 - 0.035, h * 0.72), 0.010, "chrome",
              segments=8)  # fmt: skip
        for s in (-1, 1):
            k.bar((s * (w / 2 - 0.10), -d / 2 - 0.015, h * 0.72), (0.014, 0.045, 0.014), "chrome", 0.003)
    k.surface(h + 0.025, w - 0.1, d - 0.16)
    k.anchor("stand", 0, -d / 2 - 0.4, 0, math.pi)


@asset("sink")
def sink(k):
    """A kitchen sink in a unit with a tap."""
    paint = k.colour("paint", ("#7f8f78", "#8d9aa0", "#c9c3b2", "#6d7f86"))
    w, d, h = k.dim(0.9, 0.6, 0.90)
    _base(k, w, d, h, paint, worktop=False)
    rim, deep = h, 0.17
    bx, by = w / 2 - 0.14, d / 2 - 0.12
    outer = [(-w / 2, -d / 2), (w / 2, -d / 2), (w / 2, d / 2), (-w / 2, d / 2)]
    hole = [(-bx, -by - 0.02), (bx, -by - 0.02), (bx, by - 0.06), (-bx, by - 0.06)]
    floor = [(x * 0.9, y * 0.88) for x, y in hole]
    rings = [(outer, rim - 0.04), (outer, rim), (hole, rim), (floor, rim - deep)]
    k.loft([[(x, y, z) for x, y in o] for o, z in rings], "steel")
    k.rod((0, -0.05, rim - deep), (0, -0.05, rim - deep + 0.004), 0.03, "metal_dark", segments=12)
    tap(k, 0, d / 2 - 0.08, rim)
    k.anchor("stand", 0, -d / 2 - 0.35, 0, math.pi)
    k.surface(h, 0.1, d, (w / 2 - 0.06, 0))


def tap(k, x, y, z, tall=0.22, reach=0.17, material="chrome"):
    """A swan-neck tap with two handles, its spout towards -Y."""
    path = [(x, y, z), (x, y, z + tall * 0.6), (x, y - reach * 0.2, z + tall * 0.95), (x, y - reach * 0.6, z + tall),
            (x, y - reach * 0.95, z + tall * 0.85), (x, y - reach, z + tall * 0.66)]  # fmt: skip
    k.limb(path, [0.013, 0.012, 0.011, 0.011, 0.011, 0.010], material, 8)
    k.rod((x, y, z), (x, y, z + 0.025), 0.024, material, segments=12)
    for s in (-1, 1):
        k.rod((x + s * 0.075, y, z), (x + s * 0.075, y, z + 0.045), 0.011, material, segments=8)
        k.bar((x + s * 0.075, y, z + 0.05), (0.055, 0.014, 0.014), material, 0.004, 0.4 * s)


def _base(k, w, d, h, paint, worktop=True):
    k.box((0, 0.02, h / 2 + 0.03), (w - 0.004, d - 0.05, h - 0.14), paint, 0.004)
    k.bar((0, 0.05, 0.05), (w - 0.01, d - 0.12, 0.10), "black#3a3a3c")
    if worktop:
        k.box((0, 0, h - 0.02), (w, d, 0.04), "stone#6e6a64" if paint.startswith("paint#c9") else "wood_light", 0.008)
    n = max(1, round(w / 0.5))
    for i, x in enumerate(spread(w, w / n)):
        door_leaf(k, x, h / 2 - 0.05, w / n - 0.012, h - 0.33, -d / 2 + 0.045, paint, paint, 1 if i % 2 == 0 else -1,
                  "chrome")  # fmt: skip
        drawer(k, x, h - 0.125, w / n - 0.018, 0.13, -d / 2 + 0.045, paint, "chrome", False)


@asset("kitchen_counter")
def kitchen_counter(k):
    """A run of base units under a worktop, with a splashback."""
    paint = k.colour("paint", ("#7f8f78", "#8d9aa0", "#c9c3b2", "#6d7f86"))
    w, d, h = k.dim(1.8, 0.6, 0.90)
    _base(k, w, d, h, paint)
    k.bar((0, d / 2 - 0.01, h + 0.05), (w, 0.02, 0.10), "tile", 0.004)
    k.surface(h, w - 0.06, d - 0.1)
    for x in spread(w, 0.9):
        k.anchor("stand", x, -d / 2 - 0.35, 0, math.pi)


@asset("wall_cupboard", mount="wall")
def wall_cupboard(k):
    """Kitchen cupboards that hang above a counter."""
    paint = k.colour("paint", ("#7f8f78", "#8d9aa0", "#c9c3b2", "#6d7f86"))
    w, d, h = k.dim(1.2, 0.34, 0.66)
    z = float(k.params.get("height", 1.75))
    k.box((0, 0, z), (w, d - 0.02, h), paint, 0.006)
    n = max(1, round(w / 0.45))
    for i, x in enumerate(spread(w, w / n)):
        door_leaf(k, x, z, w / n - 0.008, h - 0.02, -d / 2 + 0.01, paint, paint, 0)
        k.rod((x + (1 if i % 2 == 0 else -1) * (w / n / 2 - 0.05), -d / 2 - 0.02, z - h / 2 + 0.07),
              (x + (1 if i % 2 == 0 else -1) * (w / n / 2 - 0.05), -d / 2 - 0.02,
               z - h / 2 + 0.17), 0.006, "chrome", segments=6)  # fmt: skip
    k.box((0, -0.01, z + h / 2 + 0.015), (w + 0.02, d + 0.01, 0.03), paint, 0.01)


@asset("coffee_machine", mount="surface")
def coffee_machine(k):
    """An espresso machine."""
    body = k.colour("enamel", ("#8f3b35", "#c9cccc", "#3f4f4a", "#d8cfb8"))
    w, d, h = k.dim(0.36, 0.40, 0.40)
    k.box((0, 0.10, h / 2), (w, d - 0.2, h), body, 0.03, 0, 4)
    k.box((0, -0.02, h - 0.06), (w, d - 0.04, 0.12), body, 0.03, 0, 4)
    k.box((0, -0.06, 0.035), (w, d - 0.1, 0.07), "chrome", 0.012)
    for x in (-0.08, 0.08):
        k.rod((x, -0.10, h - 0.17), (x, -0.10, h - 0.10), 0.034, "chrome", segments=14)
        k.rod((x, -0.13, h - 0.15), (x, -0.25, h - 0.16), 0.012, "black", segments=8)
        k.lathe((x, -0.10, 0.07), [(0.022, 0), (0.034, 0.055), (0.031, 0.056), (0.02, 0.008)], "ceramic", 14)
    k.bar((0, -0.02, h + 0.008), (w - 0.06, d - 0.12, 0.016), "chrome", 0.004)
    k.tube([(w / 2 - 0.03, -0.2, h - 0.08), (w / 2 - 0.01, -0.23, h - 0.16), (w / 2 - 0.02, -0.22, 0.14)], 0.006,
           "chrome", 6)  # fmt: skip
    k.rod((-0.12, -d / 2 + 0.0, h - 0.06), (-0.12, -d / 2 - 0.012, h - 0.06), 0.022, "white", segments=12)
    k.bar((0.06, -d / 2 - 0.002, h - 0.06), (0.05, 0.008, 0.018), "panel_lamp", 0.003)
    k.glow("lamp", (0.06, -d / 2, h - 0.06), (0.05, 0.01, 0.02))


@asset("microwave", mount="surface")
def microwave(k):
    """A microwave oven."""
    body = k.colour("enamel", ("#d9d7d0", "#44484c"))
    w, d, h = k.dim(0.50, 0.38, 0.29)
    if ajar(k):
        with k.at((-0.06, 0.01, 0)):
            carcass(k, w - 0.12, d - 0.02, 0.016, h, body, thick=0.022)
        k.box((w / 2 - 0.062, 0.01, h / 2 + 0.008), (0.124, d - 0.02, h - 0.016), body, 0.008)
        k.lathe((-0.06, 0.02, 0.036), [(0.12, 0), (0.12, 0.008)], "glass", 20)
        k.lathe((-0.06, 0.02, 0.044), [(0.04, 0), (0.07, 0.05)], "ceramic", 16)
        k.glow("lamp", (-0.06, 0.02, h - 0.05), (0.2, 0.2, 0.02))
    else:
        k.box((0, 0.01, h / 2 + 0.008), (w, d - 0.02, h - 0.016), body, 0.012)
    with swung(k, -w / 2 + 0.015, -d / 2 + 0.02, -1):
        k.box((-0.06, -d / 2 + 0.01, h / 2), (w - 0.15, 0.03, h - 0.05), "black", 0.01)
        k.bar((-0.07, -d / 2 - 0.004, h / 2), (w - 0.22, 0.008, h - 0.12), "glass_dark", 0.003)
        k.rod(
            (w / 2 - 0.145, -d / 2 - 0.011, 0.06),
            (w / 2 - 0.145, -d / 2 - 0.011, h - 0.06),
            0.008,
            "chrome",
            segments=8,
        )
    k.bar((w / 2 - 0.07, -d / 2 + 0.017, h - 0.07), (0.09, 0.01, 0.035), "screen_ui", 0.002)
    for i in range(4):
        for j in range(3):
            k.bar((w / 2 - 0.10 + j * 0.03, -d / 2 + 0.017, h - 0.115 - i * 0.028), (0.022, 0.008, 0.016), "plastic",
                  0.002)  # fmt: skip
    k.surface(h, w - 0.04, d - 0.04)


@asset("toaster", mount="surface")
def toaster(k):
    """A two-slice toaster, with toast."""
    body = k.colour("chrome", ("#c8cdd1", "#8f3b35", "#d8cfb8"))
    w, d, h = k.dim(0.30, 0.18, 0.20)
    k.box((0, 0, h / 2 + 0.01), (w, d, h - 0.03), body, 0.045, 0, 4)
    k.bar((0, 0, 0.012), (w - 0.03, d - 0.02, 0.024), "black")
    for y in (-0.035, 0.035):
        k.bar((0, y, h - 0.004), (w - 0.1, 0.032, 0.006), "black", 0.001)
        k.box((0, y, h - 0.005), (0.115, 0.016, 0.07), "crust", 0.006)
    k.bar((w / 2 + 0.012, 0, h * 0.62), (0.03, 0.045, 0.018), "black", 0.005)


@asset("kettle", mount="surface")
def kettle(k):
    """A kettle with a spout and a bow handle."""
    body = k.colour("steel", ("#b4b9bc", "#a63d36", "#4f6f68"))
    k.dim(0.24, 0.2, 0.26)
    k.turned((0, 0, 0), [(0.075, 0), (0.088, 0.01), (0.09, 0.05), (0.075, 0.11), (0.05, 0.145), (0.035, 0.15)], body,
             20)  # fmt: skip
    k.turned((0, 0, 0.148), [(0.036, 0), (0.03, 0.012), (0.008, 0.018), (0.008, 0.026), (0.013, 0.034),
                             (0.004, 0.042)], "black", 12)  # fmt: skip
    k.limb([(0.075, 0, 0.06), (0.11, 0, 0.09), (0.135, 0, 0.14)], [0.02, 0.014, 0.010], body, 8)
    k.limb([(-0.072, 0, 0.12), (-0.075, 0, 0.19), (-0.03, 0, 0.235), (0.03, 0, 0.235), (0.062, 0, 0.20),
            (0.058, 0, 0.135)], [0.008, 0.009, 0.011, 0.011, 0.009, 0.007], "black", 8)  # fmt: skip
    k.held(0, 0, 0.235, "hang")
