# SPDX-License-Identifier: GPL-3.0-or-later
"""Beer: in a bottle, in a can, in a glass with its head of foam. No bpy."""

import math

from . import palette
from .kitchenware import handle, vessel
from .piece import asset


@asset("beer_bottle", mount="hand")
def beer_bottle(k):
    """A small brown or green bottle with a long neck, a label and a crown cap; ``open`` without the cap."""
    kind = k.colour("glass_brown", ("#6a3f1c", "#5a3618", "#4d6a35"))
    body = [(0.027, 0), (0.0305, 0.006), (0.0305, 0.05), (0.0305, 0.118), (0.029, 0.132), (0.017, 0.165),
            (0.0135, 0.185), (0.0128, 0.22), (0.0135, 0.226)]  # fmt: skip
    k.turned((0, 0, 0), body, kind, 18, 2)
    paper = palette.variant("label", ("#e7d9b0", "#d8b04a", "#dfe3d6")[k.seed % 3])
    band = palette.variant("red", ("#a63d36", "#2f5a44", "#34506e")[k.seed % 3])
    k.lathe((0, 0, 0.035), [(0.0307, 0), (0.0312, 0.001), (0.0312, 0.067), (0.0307, 0.068)], paper, 18)
    k.lathe((0, 0, 0.058), [(0.0313, 0), (0.0316, 0.001), (0.0316, 0.021), (0.0313, 0.022)], band, 18)
    k.lathe((0, 0, 0.18), [(0.0142, 0), (0.0146, 0.001), (0.0138, 0.022), (0.0134, 0.023)], paper, 14)
    if not k.params.get("open"):
        k.lathe((0, 0, 0.218), [(0.0150, 0), (0.0158, 0.003), (0.014, 0.010), (0.006, 0.012)], "gold", 14)
    k.held(0, 0, 0.085, "upright")


@asset("beer_can", mount="hand")
def beer_can(k):
    """A can of beer with a coloured band and a ring to pull."""
    metal = k.colour("steel", ("#c9b27a", "#c3c8ca", "#b9a46a"))
    band = palette.variant("red", ("#8f2f2c", "#2f5a44", "#34506e")[k.seed % 3])
    k.lathe((0, 0, 0), [(0.024, 0), (0.0325, 0.009), (0.033, 0.105), (0.027, 0.118), (0.028, 0.122), (0.025, 0.119)],
            metal, 20)  # fmt: skip
    k.lathe((0, 0, 0.028), [(0.0331, 0), (0.0335, 0.001), (0.0335, 0.055), (0.0331, 0.056)], band, 20)
    k.lathe((0, 0, 0.047), [(0.0336, 0), (0.0338, 0.001), (0.0338, 0.017), (0.0336, 0.018)], "label", 20)
    k.ring((0, -0.006, 0.1225), 0.007, 0.0016, "steel", (0, 0, 1), 12, 5)
    k.held(0, 0, 0.062, "upright")


@asset("beer_glass", mount="surface")
def beer_glass(k):
    """A pint of beer with a head of foam, every third look a mug with an ear."""
    ale = k.colour("liquid", ("#e6ae42", "#dc9a32", "#8a4c1c"))
    wide, tall, mug = (0.043, 0.155, False) if k.seed % 3 else (0.047, 0.135, True)
    low = wide if mug else 0.031
    vessel(
        k, [(low - 0.002, 0), (low, 0.004), (low + (wide - low) * 0.7, tall * 0.6), (wide, tall)], 0.003, "glass", 22
    )
    k.lathe((0, 0, 0.008), [(low - 0.005, 0), (low + (wide - low) * 0.7 - 0.0036, tall * 0.6 - 0.008),
                            (wide - 0.006, tall * 0.82), (0.01, tall * 0.821)], ale, 20)  # fmt: skip
    k.lathe((0, 0, tall * 0.84), [(wide - 0.006, 0), (wide - 0.0035, tall * 0.12), (wide - 0.004, tall * 0.19),
                                  (wide * 0.5, tall * 0.235), (0.004, tall * 0.24)], "cream#f5ecd8", 20)  # fmt: skip
    if mug:
        handle(k, wide - 0.002, 0.025, 0.085, 0.036, 0.007, "glass")
        for i in range(10):
            a = 2 * math.pi * i / 10
            k.rod((low * math.cos(a), low * math.sin(a), 0.02), (wide * math.cos(a), wide * math.sin(a), tall * 0.78),
                  0.0022, "glass", segments=5)  # fmt: skip
    k.held(wide + 0.016 if mug else 0, 0, 0.068 if mug else 0.075, "upright")
