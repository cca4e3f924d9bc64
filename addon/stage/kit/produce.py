# SPDX-License-Identifier: GPL-3.0-or-later
"""Single fruits and foods as they lie in a hand or on a table. No bpy."""

import math

import numpy as np

from .kitchenware import apple as round_fruit
from .nature import leaf_blade
from .piece import asset


@asset("apple", mount="hand")
def apple(k):
    """An apple with its stalk and a leaf."""
    k.turned((0, 0, 0), [(0.012, 0.004), (0.03, 0.0), (0.041, 0.03), (0.038, 0.058), (0.022, 0.071), (0.006, 0.064)],
             k.colour("red", ("#b0382f", "#8a9a3f", "#b8483a", "#c9a645")), 18)  # fmt: skip
    k.rod((0, 0, 0.062), (0.006, 0, 0.086), 0.0018, "bark", segments=5)
    leaf_blade(k, (0.004, 0, 0.078), (0.04, 0.012, 0.086), 0.016, "leaf", 0.2)
    k.held(0, 0, 0.036, "flat")


@asset("orange", mount="hand")
def orange(k):
    """An orange."""
    k.ball((0, 0, 0.04), (0.041, 0.041, 0.039), k.colour("orange", ("#d9822f", "#cf7428")), 18, 11)
    k.spin((0, 0, 0.0775), (0, 0, 1), [(0.006, 0), (0.004, 0.003)], "leaf", 6)
    k.held(0, 0, 0.04, "flat")


@asset("peach", mount="hand")
def peach(k):
    """A peach: blushing, with its furrow and a leaf."""
    flesh = k.colour("orange", ("#e3a06a", "#dc9468"))
    for s in (-1, 1):
        k.ball((s * 0.008, 0, 0.038), (0.034, 0.039, 0.038), flesh, 16, 10)
    k.ball((0.014, -0.008, 0.041), (0.0285, 0.0325, 0.0335), "orange#d97f5c", 16, 10)
    leaf_blade(k, (0, 0, 0.074), (-0.05, 0.02, 0.082), 0.022, "leaf", 0.25)
    k.rod((0, 0, 0.068), (0.002, 0, 0.082), 0.002, "bark", segments=5)
    k.held(0, 0, 0.038, "flat")


@asset("pear", mount="hand")
def pear(k):
    """A pear."""
    k.turned((0, 0, 0), [(0.012, 0.003), (0.03, 0.004), (0.038, 0.032), (0.03, 0.06), (0.018, 0.083), (0.009, 0.095),
                         (0.004, 0.096)], k.colour("green", ("#a9ad4a", "#b8a24a")), 16)  # fmt: skip
    k.rod((0, 0, 0.09), (0.006, 0, 0.115), 0.002, "bark", segments=5)
    k.held(0, 0, 0.04, "flat")


@asset("lemon", mount="hand")
def lemon(k):
    """A lemon on its side."""
    k.spin((-0.045, 0, 0.029), (1, 0, 0), [(0.003, 0), (0.009, 0.007), (0.024, 0.022), (0.029, 0.045), (0.024, 0.067),
                                           (0.009, 0.083), (0.002, 0.092)],
           k.colour("yellow", ("#dcbf3f", "#b5bf4a")), 16)  # fmt: skip
    k.held(0, 0, 0.029, "flat")


@asset("tomato", mount="hand")
def tomato(k):
    """A tomato with its green star."""
    round_fruit(k, (0, 0, 0.035), 0.04, k.colour("red", ("#b8352a", "#c24a30")))
    for i in range(5):
        a = i * 1.257
        leaf_blade(k, (0, 0, 0.07), (0.024 * math.cos(a), 0.024 * math.sin(a), 0.071), 0.009, "leaf", 0.1)
    k.held(0, 0, 0.035, "flat")


@asset("banana", mount="hand")
def banana(k):
    """A banana."""
    path = [(0.092 * math.sin(a), -0.0, 0.11 - 0.092 * math.cos(a)) for a in np.linspace(-1.05, 1.05, 7)]
    k.limb(path, [0.008, 0.014, 0.0175, 0.0185, 0.0175, 0.014, 0.008], k.colour("yellow", ("#dcb83f", "#c9b04a")), 8)
    k.limb([path[-1], (path[-1][0] + 0.012, 0, path[-1][2] + 0.022)], [0.006, 0.005], "wood", 6)
    k.held(0, 0, 0.02, "flat")


@asset("loaf", mount="surface")
def loaf(k):
    """A round loaf with a cross cut into it, dusted with flour."""
    crust = k.colour("crust", ("#a9713a", "#935f30", "#b98346"))
    k.turned(
        (0, 0, 0), [(0.09, 0), (0.115, 0.018), (0.118, 0.045), (0.09, 0.085), (0.04, 0.105), (0.004, 0.108)], crust, 20
    )
    for a in (0.5, 0.5 + math.pi / 2):
        path = [(r * math.cos(a), r * math.sin(a), 0.11 - 2.6 * r * r) for r in (-0.08, -0.04, 0, 0.04, 0.08)]
        k.limb(path, [0.004, 0.008, 0.009, 0.008, 0.004], "cream", 6)
    k.held(0, 0, 0.05, "flat")


@asset("cheese", mount="surface")
def cheese(k):
    """A wheel of cheese, a wedge cut out of it."""
    rind = k.colour("wax", ("#d9ac4a", "#c9883a", "#e0d3a8"))
    arc = [(0.12 * math.cos(a), 0.12 * math.sin(a)) for a in np.linspace(0.5, 2 * math.pi - 0.3, 26)]
    k.top([*arc, (0, 0)], 0, 0.07, rind, 0.006)
    k.held(0, 0, 0.035, "flat")


@asset("pumpkin", mount="surface")
def pumpkin(k):
    """A ribbed pumpkin."""
    skin = k.colour("orange", ("#c8702a", "#b8622a", "#8a9a5a"))
    for i in range(9):
        a = i * 2 * math.pi / 9
        k.ball((0.085 * math.cos(a), 0.085 * math.sin(a), 0.105), (0.075, 0.075, 0.105), skin, 10, 7)
    k.limb([(0, 0, 0.1), (0.008, 0, 0.225), (0.03, 0, 0.25)], [0.018, 0.012, 0.014], "leaf#5f6f3a", 7)
    k.held(0, 0, 0.1, "flat")


@asset("sandwich", mount="surface")
def sandwich(k):
    """A sandwich cut across."""
    corners = [(-0.07, -0.05), (0.07, -0.05), (0.0, 0.07)]
    for z, thick, material in ((0, 0.016, "crust"), (0.016, 0.006, "leaf#7d9a4a"), (0.022, 0.007, "food"),
                               (0.029, 0.005, "red#b04a3a"), (0.034, 0.016, "crust")):  # fmt: skip
        k.top(corners, z, z + thick, material, 0.002)
    k.held(0, 0.0, 0.025, "flat")
