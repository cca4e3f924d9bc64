# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in courts of law: bench, stand, jury box, rail, arms, gavel. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import spread

OAK = ("#6d4a30", "#5f4330", "#7a5536")
SEAT = 0.45  # metres of a seat above what it stands on
TIER, TALL = 0.24, 0.07  # m of the back row above the front one, and of its seats above others: feet rest on it


def _panelled(k, centre, size, wood, deep="y"):
    """A boarded front with raised panels towards -Y (or, ``deep`` x, towards both sides)."""
    k.box(centre, size, wood, 0.01)
    x, y, z = centre
    w, d, h = size
    long = w if deep == "y" else d
    count = max(1, round(long / 0.62))
    for i in range(count):
        u = (i + 0.5) * long / count - long / 2
        wide = long / count - 0.12
        for s in (-1,) if deep == "y" else (-1, 1):
            if deep == "y":
                k.box((x + u, y + s * d / 2, z), (wide, 0.03, h - 0.26), palette.variant("wood", "#8a6443"), 0.012)
            else:
                k.box((x + s * w / 2, y + u, z), (0.03, wide, h - 0.26), palette.variant("wood", "#8a6443"), 0.012)


@asset("judge_bench")
def judge_bench(k):
    """The judge's bench: a tall panelled front with a wide top and wings; the judge sits at +Y."""
    wood = k.colour("wood", OAK)
    w, d, h = k.dim(3.6, 1.0, 1.14, 0)
    _panelled(k, (0, -d / 2 + 0.09, h / 2), (w - 0.5, 0.14, h), wood)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.16), 0, h / 2 + 0.04), (0.32, d, h + 0.08), wood, 0.012)
        k.box((s * (w / 2 - 0.16), 0, h + 0.1), (0.4, d + 0.06, 0.05), "wood_dark", 0.012)
        k.box((s * (w / 2 - 0.16), -d / 2 - 0.01, h * 0.52), (0.2, 0.03, h - 0.3), palette.variant("wood", "#8a6443"),
              0.012)  # fmt: skip
    k.box((0, 0.02, h - 0.025), (w - 0.56, d - 0.02, 0.05), "wood_dark", 0.012)
    k.bar((0, -d / 2 + 0.08, h + 0.02), (w - 0.6, 0.1, 0.06), wood, 0.01)
    k.box((0, -d / 2 + 0.02, 0.07), (w + 0.02, 0.1, 0.14), "wood_dark", 0.01)
    k.surface(h, w - 1.1, d - 0.34, (0, 0.08))
    for x in (0.0, -0.9, 0.9):
        k.anchor("stand", x, -d / 2 - 0.5, 0, math.pi)


@asset("judge_chair")
def judge_chair(k):
    """A high-backed leather chair on a plinth, so that whoever sits there looks down on the court."""
    hide = k.colour("leather", ("#4c2a28", "#2f3a34", "#3a2f2b"))
    w, d, h = k.dim(0.76, 0.72, 1.9, 0)
    low = 0.48
    k.box((0, 0, low / 2), (w + 0.1, d + 0.1, low), "wood_dark", 0.01)
    k.box((0, 0, low + 0.16), (w - 0.12, d - 0.1, 0.34), "wood_dark", 0.02)
    k.soft((0, -0.03, low + SEAT - 0.07), (w - 0.14, d - 0.12, 0.14), hide, 0.05)
    with k.at((0, d / 2 - 0.1, (low + SEAT + h) / 2), pitch=-0.08):
        k.soft((0, 0, 0), (w - 0.1, 0.14, h - low - SEAT + 0.1), hide, 0.06)
        for row in range(3):
            for x in (-0.18, 0.0, 0.18):
                k.ball((x, -0.072, -0.28 + 0.28 * row), 0.016, "brass", 8, 5)
    for s in (-1, 1):
        k.soft((s * (w / 2 - 0.05), -0.02, low + SEAT + 0.2), (0.1, d - 0.16, 0.09), hide, 0.04)
        k.bar((s * (w / 2 - 0.05), -0.2, low + SEAT + 0.05), (0.06, 0.06, 0.26), "wood_dark", 0.006)
    k.anchor("seat", 0, -0.06, low + SEAT)


@asset("witness_stand")
def witness_stand(k):
    """A railed box with a chair on a step and a microphone; the witness faces -Y."""
    wood = k.colour("wood", OAK)
    w, d, h = k.dim(1.35, 1.3, 1.02, 0)
    low = 0.18
    k.box((0, 0, low / 2), (w, d, low), "wood_dark", 0.012)
    _panelled(k, (0, -d / 2 + 0.05, h / 2), (w, 0.1, h), wood)
    for s in (-1, 1):
        _panelled(k, (s * (w / 2 - 0.04), 0.02, h / 2), (0.08, d - 0.1, h), wood, "x")
        k.bar((s * (w / 2 - 0.04), 0, h + 0.015), (0.14, d, 0.05), "wood_dark", 0.012)
    k.bar((0, -d / 2 + 0.07, h + 0.02), (w + 0.04, 0.2, 0.05), "wood_dark", 0.012)
    k.box((0, 0.22, low + SEAT - 0.03), (0.48, 0.44, 0.06), "leather#4c2a28", 0.02)
    k.box((0, 0.43, low + SEAT + 0.2), (0.48, 0.06, 0.5), "leather#4c2a28", 0.025)
    for x in (-0.2, 0.2):
        for y in (0.05, 0.42):
            k.bar((x, y, low + 0.2), (0.05, 0.05, 0.4), "wood_dark", 0.006)
    k.rod((0.22, -d / 2 + 0.08, h + 0.04), (0.2, -d / 2 + 0.16, h + 0.26), 0.009, "black", segments=8)
    k.rod((0.2, -d / 2 + 0.16, h + 0.26), (0.16, -d / 2 + 0.24, h + 0.28), 0.018, "black", segments=10)
    k.anchor("seat", 0, 0.16, low + SEAT)
    k.anchor("stand", 0, d / 2 + 0.4, 0, 0.0)


@asset("jury_box")
def jury_box(k):
    """Two rows of seats behind a panelled rail, the second a step higher; the jurors face -Y."""
    wood = k.colour("wood", OAK)
    w, d, _ = k.dim(4.3, 2.15, 1.32, 0)
    each = int(k.params.get("each", 6))
    rail = 0.86
    _panelled(k, (0, -d / 2 + 0.06, rail / 2), (w, 0.1, rail), wood)
    k.bar((0, -d / 2 + 0.06, rail + 0.02), (w + 0.06, 0.18, 0.05), "wood_dark", 0.012)
    for s in (-1, 1):
        _panelled(k, (s * (w / 2 - 0.04), -d / 4, rail / 2), (0.08, d / 2, rail), wood, "x")
        k.bar((s * (w / 2 - 0.04), -d / 4, rail + 0.02), (0.14, d / 2, 0.05), "wood_dark", 0.012)
    k.box((0, d / 4 + 0.02, TIER / 2), (w, d / 2 - 0.06, TIER), "wood_dark", 0.01)
    for y, low in ((-0.34, 0.0), (0.62, TIER)):
        high = low + SEAT + (TALL if low else 0.0)
        for x in spread(w - 0.3, (w - 0.3) / each):
            k.box((x, y, high - 0.03), (0.5, 0.46, 0.07), "leather#4c2a28", 0.025)
            with k.at((x, y + 0.22, high + 0.2), pitch=-0.12):
                k.box((0, 0, 0), (0.5, 0.07, 0.5), "leather#4c2a28", 0.03)
            k.bar((x, y, (low + high) / 2 - 0.02), (0.09, 0.09, high - low - 0.04), "metal_dark", 0.01)
            k.box((x, y, low + 0.02), (0.36, 0.36, 0.03), "metal_dark", 0.01)
            k.anchor("seat", x, y - 0.04, high)


@asset("bar_rail")
def bar_rail(k):
    """The rail between the court and the public: turned balusters under a broad handrail."""
    wood = k.colour("wood", OAK)
    w, d, h = k.dim(3.6, 0.18, 0.95, 0)
    k.bar((0, 0, h - 0.03), (w, d, 0.06), wood, 0.014)
    k.bar((0, 0, 0.07), (w, d * 0.8, 0.14), wood, 0.01)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.08), 0, h / 2 + 0.03), (0.16, 0.17, h + 0.06), wood, 0.012)
        k.ball((s * (w / 2 - 0.08), 0, h + 0.11), 0.06, wood, 14, 9)
    for x in spread(w - 0.4, 0.21):
        k.turned((x, 0, 0.13), [(0.03, 0), (0.034, 0.05), (0.02, 0.12), (0.042, 0.3), (0.022, 0.52), (0.032, 0.66),
                                (0.03, h - 0.2)], wood, 10, 2)  # fmt: skip


@asset("coat_of_arms", mount="wall")
def coat_of_arms(k):
    """A carved shield with the scales of justice in a wreath."""
    w, _, h = k.dim(1.3, 0.12, 1.3, 0)
    z, gold = float(k.params.get("height", 3.0)), "gold"
    k.rod((0, 0.04, z), (0, 0.0, z), w / 2, palette.variant("wood", "#4b3325"), segments=40)
    k.ring((0, -0.01, z), w / 2 - 0.05, 0.045, gold, (0, 1, 0), 40, 8)
    for i in range(22):
        for s in (-1, 1):
            a = -math.pi / 2 + s * (0.25 + 2.5 * i / 22)
            with k.at((w * 0.38 * math.cos(a), -0.02, z + w * 0.38 * math.sin(a)), roll=-a - s * 0.6):
                k.ball((0, 0, 0), (0.055, 0.02, 0.022), gold, 8, 5)
    k.bar((0, -0.03, z), (0.03, 0.03, h * 0.46), gold, 0.006)
    k.bar((0, -0.03, z - h * 0.24), (0.26, 0.03, 0.05), gold, 0.01)
    k.bar((0, -0.03, z + h * 0.17), (0.5, 0.03, 0.03), gold, 0.008)
    k.ball((0, -0.03, z + h * 0.22), 0.045, gold, 12, 8)
    for s in (-1, 1):
        for x in (-0.09, 0.09):
            k.rod((s * 0.24, -0.03, z + h * 0.17), (s * 0.24 + x, -0.03, z - 0.06), 0.006, gold, segments=6)
        k.lathe((s * 0.24, -0.035, z - 0.12), [(0.01, 0), (0.08, 0.02), (0.12, 0.06), (0.11, 0.06)], gold, 16)


@asset("gavel", mount="hand")
def gavel(k):
    """A judge's gavel; held, its head is up and across."""
    wood = k.colour("wood", ("#5a3422", "#6d4a30"))
    k.limb([(0, 0, 0), (0, 0, 0.04), (0, 0, 0.14), (0, 0, 0.21)], [0.013, 0.016, 0.01, 0.011], wood, 12)
    profile = [(0.02, 0), (0.032, 0.006), (0.034, 0.018), (0.029, 0.026), (0.027, 0.055), (0.029, 0.084),
               (0.034, 0.092), (0.032, 0.104), (0.02, 0.11)]  # fmt: skip
    k.spin((0, -0.055, 0.225), (0, 1, 0), profile, wood, 18)
    for y in (-0.026, 0.026):
        k.ring((0, y, 0.225), 0.0285, 0.003, "brass", (0, 1, 0), 18, 5)
    k.held(0, 0, 0.06, "upright", "side")


@asset("gavel_block", mount="surface")
def gavel_block(k):
    """The round block that a gavel strikes."""
    k.lathe((0, 0, 0), [(0.07, 0), (0.075, 0.006), (0.07, 0.02), (0.062, 0.026), (0.058, 0.034), (0.05, 0.036)],
            k.colour("wood", ("#5a3422", "#6d4a30")), 24)  # fmt: skip
