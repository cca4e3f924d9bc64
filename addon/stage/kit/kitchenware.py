# SPDX-License-Identifier: GPL-3.0-or-later
"""Pots, plates, cups, bottles and food. No bpy."""

import math

import numpy as np

from . import palette
from .nature import bloom, leaf_blade
from .piece import asset


def handle(k, x, z, tall, reach, radius, material):
    """A cup's ear at +X."""
    points = [(x + reach * math.sin(t), 0, z + tall / 2 - tall / 2 * math.cos(t))
              for t in np.linspace(0.12, math.pi - 0.12, 6)]  # fmt: skip
    k.tube(points, radius, material, 6)


def vessel(k, profile, wall, material, segments=20, base=(0, 0, 0)):
    """A thin-walled pot from its outer profile, bottom to rim."""
    inner = [(max(r - wall, 0.002), max(z, profile[0][1] + wall)) for r, z in reversed(profile)]
    return k.lathe(base, list(profile) + inner, material, segments)


@asset("pot", mount="surface")
def pot(k):
    """A saucepan with a lid and two ears."""
    body = k.colour("steel", ("#b4b9bc", "#8f3b35", "#3f5f63", "#d4c7a4"))
    w, _, h = k.dim(0.24, 0.24, 0.15)
    r = w / 2
    k.lathe((0, 0, 0), [(r - 0.01, 0), (r, 0.01), (r, h - 0.008), (r + 0.006, h), (r - 0.004, h + 0.003)], body, 24)
    k.lathe((0, 0, h), [(r, 0), (r + 0.002, 0.006), (r * 0.6, 0.024), (0.012, 0.03), (0.011, 0.042), (0.02, 0.05),
                        (0.008, 0.058)], body, 24)  # fmt: skip
    for s in (-1, 1):
        with k.at((0, 0, h - 0.035), yaw=0 if s > 0 else math.pi):
            k.tube([(r - 0.004, -0.04, 0), (r + 0.03, -0.03, 0.005), (r + 0.03, 0.03, 0.005), (r - 0.004, 0.04, 0)],
                   0.007, "black", 6)  # fmt: skip
    k.held(0, -r, h - 0.03, "flat")


@asset("pan", mount="surface")
def pan(k):
    """A frying pan; the handle points to +X."""
    k.dim(0.46, 0.27, 0.05)
    vessel(k, [(0.10, 0), (0.112, 0.006), (0.135, 0.045)], 0.005, "iron", 24)
    k.limb([(0.128, 0, 0.034), (0.20, 0, 0.055), (0.33, 0, 0.06)], [0.009, 0.010, 0.013], "black", 8)
    k.held(0.27, 0, 0.06, "flat")


@asset("plate", mount="surface")
def plate(k):
    """A dinner plate."""
    glaze = k.colour("ceramic", ("#e3e2dc", "#cfd6d4", "#d9cdb2"))
    r = k.dim(0.26, 0.26, 0.025)[0] / 2
    k.lathe((0, 0, 0), [(r * 0.55, 0), (r * 0.62, 0.004), (r * 0.97, 0.019), (r, 0.023), (r * 0.96, 0.024),
                        (r * 0.66, 0.011), (r * 0.60, 0.008)], glaze, 28)  # fmt: skip
    k.ring((0, 0, 0.0195), r * 0.88, 0.0022, "blue#6d8299", segments=28, sides=4)
    k.held(0, r * 0.9, 0.015, "flat")


@asset("bowl", mount="surface")
def bowl(k):
    """A glazed bowl."""
    r = k.dim(0.16, 0.16, 0.075)[0] / 2
    vessel(k, [(r * 0.42, 0), (r * 0.45, 0.008), (r * 0.8, 0.03), (r, 0.072)], 0.005,
           k.colour("ceramic", palette.CERAMICS), 24)  # fmt: skip
    k.held(0, r * 0.85, 0.04, "flat")


@asset("cup", mount="surface")
def cup(k):
    """A cup on a saucer."""
    glaze = k.colour("ceramic", palette.CERAMICS)
    k.lathe((0, 0, 0), [(0.04, 0), (0.045, 0.003), (0.072, 0.014), (0.07, 0.016), (0.04, 0.008)], glaze, 22)
    vessel(k, [(0.022, 0), (0.024, 0.006), (0.036, 0.03), (0.041, 0.062)], 0.003, glaze, 20, (0, 0, 0.007))
    k.lathe((0, 0, 0.052), [(0.033, 0), (0.0345, 0.002), (0.01, 0.003)], "liquid", 16)
    handle(k, 0.033, 0.02, 0.042, 0.026, 0.004, glaze)
    k.held(0.055, 0, 0.045, "upright")


@asset("mug", mount="surface")
def mug(k):
    """A straight mug."""
    glaze = k.colour("ceramic", palette.CERAMICS[1:] + palette.CERAMICS[:1])
    vessel(k, [(0.037, 0), (0.041, 0.005), (0.041, 0.093), (0.0405, 0.096)], 0.004, glaze, 20)
    k.lathe((0, 0, 0.078), [(0.0355, 0), (0.036, 0.003), (0.01, 0.004)], "liquid", 16)
    handle(k, 0.038, 0.02, 0.058, 0.034, 0.0055, glaze)
    k.held(0.06, 0, 0.05, "upright")


@asset("glass", mount="surface")
def glass(k):
    """A tumbler with a drink."""
    vessel(k, [(0.031, 0), (0.033, 0.003), (0.038, 0.10)], 0.0025, "glass", 20)
    k.lathe((0, 0, 0.008), [(0.029, 0), (0.0325, 0.055), (0.02, 0.0555)],
            k.colour("liquid", ("#a86a2c", "#8fa9b0", "#b5a04a")), 16)  # fmt: skip
    k.held(0, 0, 0.055, "upright")


@asset("wine_glass", mount="surface")
def wine_glass(k):
    """A stemmed glass with wine."""
    outer = [(0.034, 0), (0.035, 0.002), (0.006, 0.008), (0.0045, 0.085), (0.02, 0.10), (0.036, 0.13), (0.037, 0.155),
             (0.031, 0.20)]  # fmt: skip
    inner = [(0.029, 0.20), (0.035, 0.155), (0.034, 0.13), (0.017, 0.105), (0.004, 0.10)]
    k.lathe((0, 0, 0), outer + inner, "glass", 20)
    k.lathe((0, 0, 0.102), [(0.006, 0), (0.030, 0.025), (0.0342, 0.042), (0.01, 0.0425)],
            k.colour("liquid", ("#5c1f2a", "#c9a95a")), 16)  # fmt: skip
    k.held(0, 0, 0.06, "upright")


@asset("bottle", mount="surface")
def bottle(k):
    """A wine bottle with a label."""
    kind = k.colour("glass_green", ("#4d6a45", "#5f3d22", "#3b4a3c"))
    k.turned((0, 0, 0), [(0.032, 0), (0.036, 0.006), (0.036, 0.06), (0.036, 0.165), (0.034, 0.185), (0.018, 0.22),
                         (0.0145, 0.245), (0.014, 0.29), (0.0145, 0.298)], kind, 18, 2)  # fmt: skip
    k.lathe((0, 0, 0.05), [(0.0362, 0), (0.0367, 0.001), (0.0367, 0.085), (0.0362, 0.086)], "paper", 18)
    k.lathe((0, 0, 0.085), [(0.0368, 0), (0.0371, 0.001), (0.0371, 0.02), (0.0368, 0.021)], "red", 18)
    k.lathe((0, 0, 0.25), [(0.0148, 0), (0.0156, 0.002), (0.0156, 0.052), (0.012, 0.054)], "red#6a2f33", 14)
    k.held(0, 0, 0.12, "upright")


@asset("knife", mount="hand")
def knife(k):
    """A kitchen knife; the blade points to -Y when held, its edge down."""
    k.side([(-0.21, 0.012), (0, 0.014), (0.006, -0.014), (-0.10, -0.014), (-0.17, -0.006)], -0.0014, 0.0014, "blade",
           0.0004)  # fmt: skip
    k.side([(0.0, 0.014), (0.10, 0.012), (0.125, 0.004), (0.12, -0.014), (0.09, -0.010), (0.05, -0.013),
            (0.0, -0.013)], -0.010, 0.010, "wood_dark", 0.004)  # fmt: skip
    for y in (0.03, 0.06, 0.09):
        k.rod((-0.0108, y, 0.001), (0.0108, y, 0.001), 0.003, "brass", segments=8)
    k.held(0, 0.06, 0, "point", "side")


@asset("fork", mount="hand")
def fork(k):
    """A table fork; its tines point to -Y when held."""
    k.limb([(0, 0.10, 0), (0, 0.03, 0.003), (0, -0.03, 0.0), (0, -0.045, -0.003)], [0.007, 0.0045, 0.003, 0.004],
           "silver", 8)  # fmt: skip
    k.bar((0, -0.052, -0.003), (0.024, 0.018, 0.004), "silver", 0.0015)
    for i in range(4):
        x = (i - 1.5) * 0.0065
        k.tube([(x, -0.058, -0.003), (x, -0.085, -0.006), (x, -0.105, 0.0)], [0.0022, 0.002, 0.001], "silver", 5)
    k.held(0, 0.06, 0, "point")


@asset("cutting_board", mount="surface")
def cutting_board(k):
    """A chopping board with vegetables on it."""
    w, d, _ = k.dim(0.40, 0.26, 0.02)
    k.box((0, 0, 0.01), (w, d, 0.02), k.colour("wood_light", palette.PALE_WOODS), 0.008)
    k.bar((w / 2 + 0.03, 0, 0.01), (0.08, 0.07, 0.02), k.colour("wood_light", palette.PALE_WOODS), 0.006)
    k.ball((-0.10, 0.03, 0.05), (0.035, 0.035, 0.03), "red#b04a3a", 12, 7)
    k.spin((-0.02, -0.06, 0.035), (1, 0.35, 0), [(0.004, 0), (0.016, 0.012), (0.013, 0.08), (0.003, 0.14)], "orange",
           10)  # fmt: skip
    for i in range(4):
        k.rod((0.03 + 0.022 * i, 0.05, 0.02), (0.034 + 0.022 * i, 0.05, 0.026), 0.022, "red#b8614c", segments=12)
    k.surface(0.02, w - 0.1, d - 0.08)


@asset("tray", mount="surface")
def tray(k):
    """A serving tray with raised edges; ``load`` names what stands on it: wine_glass, glass, cup, plate, food ..."""
    w, d, h = k.dim(0.46, 0.34, 0.035)
    colour = k.colour("wood", ("#65442e", "#8f9496", "#7c3a36"))
    ring = lambda x, y, z: [(-x, -y, z), (x, -y, z), (x, y, z), (-x, y, z)]  # noqa: E731
    k.loft([ring(w / 2 - 0.02, d / 2 - 0.02, 0), ring(w / 2, d / 2, h), ring(w / 2 - 0.006, d / 2 - 0.006, h),
            ring(w / 2 - 0.024, d / 2 - 0.024, 0.006)], colour)  # fmt: skip
    for s in (-1, 1):
        k.tube([(s * (w / 2 - 0.005), -0.06, h), (s * (w / 2 + 0.012), -0.05, h + 0.02),
                (s * (w / 2 + 0.012), 0.05, h + 0.02), (s * (w / 2 - 0.005), 0.06, h)], 0.006, "brass", 6)  # fmt: skip
    _load(k, k.params.get("load"), w, d)
    k.surface(0.008, w - 0.08, d - 0.08)
    k.held(0, d / 2 - 0.02, h * 0.5, "flat")


def _load(k, what, w, d):
    """Six glasses or cups, two plates, in rows on a tray."""
    if what == "wine_glass":
        foot = [(0.03, 0), (0.005, 0.005), (0.004, 0.09)]
        profile = [*foot, (0.022, 0.12), (0.026, 0.19), (0.0235, 0.19), (0.01, 0.125)]
        looks = [("glass", profile), ("liquid#d9b04a", [(0.006, 0.122), (0.0215, 0.135), (0.0235, 0.172)])]
    elif what in ("glass", "bottle", "beer_glass", "beer_bottle"):
        looks = [("glass", [(0.028, 0), (0.034, 0.12), (0.031, 0.12), (0.025, 0.008)])]
        looks.append(("liquid#c98a3c", [(0.025, 0.009), (0.029, 0.08)]))
    elif what in ("cup", "mug"):
        looks = [("ceramic", [(0.024, 0), (0.04, 0.065), (0.037, 0.065), (0.02, 0.006)])]
    elif what in ("plate", "food"):
        looks = [("ceramic", [(0.05, 0), (0.085, 0.014), (0.08, 0.016), (0.045, 0.005)]),
                 ("crust#9a5f38", [(0.04, 0.005), (0.045, 0.02), (0.02, 0.034)])]  # fmt: skip
    else:
        return
    wide = what in ("plate", "food")
    for x in (-w * 0.23, w * 0.23) if wide else (-w * 0.3, 0.0, w * 0.3):
        for y in (0.0,) if wide else (-d * 0.22, d * 0.22):
            for material, profile in looks:
                k.lathe((x, y, 0.008), profile, material, 12)


@asset("food", mount="surface")
def food(k):
    """A dinner on a plate."""
    plate(k)
    z = 0.012
    k.blob((-0.035, 0.02, z + 0.012), (0.05, 0.035, 0.024), "crust#8d5a35", 0.1, 2, z)
    k.blob((0.045, 0.03, z + 0.012), (0.04, 0.035, 0.028), "cream", 0.12, 2, z)
    for i in range(9):
        a = i * 2.4
        k.ball((0.03 + 0.02 * math.cos(a), -0.045 + 0.018 * math.sin(a), z + 0.007 + 0.004 * (i % 3)), 0.0085,
               "green#6a8a45", 7, 4)  # fmt: skip
    k.limb([(-0.07, -0.03, z + 0.006), (-0.03, -0.06, z + 0.007), (0.0, -0.065, z + 0.005)], [0.008, 0.009, 0.006],
           "orange", 8)  # fmt: skip


@asset("bread", mount="surface")
def bread(k):
    """A loaf with slashes across it."""
    w, _, h = k.dim(0.28, 0.12, 0.095)
    k.limb([(-w / 2 + 0.03, 0, h * 0.46), (0, 0, h * 0.5), (w / 2 - 0.03, 0, h * 0.46)],
           [h * 0.44, h * 0.56, h * 0.44], "crust", 14)  # fmt: skip
    for i in range(4):
        x = (i - 1.5) * 0.05
        with k.at((x, 0, h * 0.97), yaw=0.6):
            k.soft((0, 0, 0), (0.018, 0.075, 0.014), "cream#d9b67c", 0.006)
    k.held(0, 0, h / 2, "flat")


@asset("cake", mount="surface")
def cake(k):
    """A layered cake with candles on a stand; a ``slice`` of it on a plate."""
    if k.params.get("slice"):
        return _slice(k)
    k.lathe((0, 0, 0), [(0.07, 0), (0.07, 0.006), (0.02, 0.02), (0.018, 0.07), (0.03, 0.08), (0.155, 0.085),
                        (0.155, 0.093)], "ceramic", 26)  # fmt: skip
    icing = k.colour("cream", ("#efe3cb", "#dcb8b4", "#7a5140"))
    for i, (r, z) in enumerate(((0.125, 0.093), (0.125, 0.132))):
        k.lathe((0, 0, z), [(r, 0), (r + 0.003, 0.01), (r, 0.04)], "food#c98f58" if i == 0 else "food#a86f42", 26)
    k.lathe((0, 0, 0.165), [(0.128, 0), (0.132, 0.012), (0.125, 0.03), (0.10, 0.033)], icing, 26)
    for i in range(12):
        a = i * math.pi / 6
        k.ball((0.108 * math.cos(a), 0.108 * math.sin(a), 0.202), (0.014, 0.014, 0.013), icing, 8, 5)
        if i % 2 == 0:
            x, y = 0.07 * math.cos(a), 0.07 * math.sin(a)
            k.rod((x, y, 0.195), (x, y, 0.255), 0.0045, ("red", "blue", "yellow")[i // 2 % 3], segments=6)
            k.lathe((x, y, 0.254), [(0.001, 0), (0.005, 0.007), (0.001, 0.022)], "flame", 6)
    k.glow("fire", (0, 0, 0.27), (0.16, 0.16, 0.03))


def _slice(k):
    """A wedge of cake on a small plate."""
    icing = k.colour("cream", ("#efe3cb", "#dcb8b4", "#7a5140"))
    k.lathe((0, 0, 0), [(0.05, 0), (0.088, 0.012), (0.085, 0.015), (0.045, 0.005)], "ceramic", 22)
    wedge = [(-0.04, 0.055), (0.0, -0.07), (0.04, 0.055), (0.0, 0.065)]
    layers = (0.008, 0.026, "food#c98f58"), (0.034, 0.006, icing), (0.04, 0.026, "food#a86f42"), (0.066, 0.012, icing)
    for z, tall, look in layers:
        k.top(wedge, z, z + tall, look, 0.002)
    k.ball((0.0, 0.035, 0.085), (0.014, 0.014, 0.012), "red", 9, 6)
    k.held(0, 0.05, 0.006, "flat")


@asset("fruit", mount="surface")
def fruit(k):
    """A bowl of apples, an orange and a banana."""
    vessel(k, [(0.06, 0), (0.065, 0.01), (0.115, 0.045), (0.14, 0.085)], 0.006,
           k.colour("ceramic", palette.CERAMICS[1:]), 24)  # fmt: skip
    for i, m in enumerate(("red#a8433a", "green#8a9a4a", "orange", "red#9b3d36", "yellow#c9a645")):
        a = i * 1.257
        apple(k, (0.065 * math.cos(a), 0.065 * math.sin(a), 0.062), 0.042, m)
    apple(k, (0, 0, 0.112), 0.042, "red#a8433a")
    k.limb([(-0.10, -0.05, 0.088), (-0.06, -0.078, 0.106), (0.0, -0.092, 0.112), (0.07, -0.08, 0.1)],
           [0.007, 0.017, 0.018, 0.006], "yellow", 8)  # fmt: skip


def apple(k, centre, radius, material):
    """A round fruit with a stalk."""
    k.ball(centre, (radius, radius, radius * 0.9), material, 12, 7)
    x, y, z = centre
    k.rod((x, y, z + radius * 0.8), (x + 0.005, y, z + radius * 1.2), 0.0018, "bark", segments=5)


@asset("vase", mount="surface")
def vase(k):
    """A glazed vase with a few flowers."""
    _, _, h = k.dim(0.16, 0.16, 0.26)
    k.turned((0, 0, 0), [(0.04, 0), (0.048, 0.006), (0.075, h * 0.42), (0.05, h * 0.72), (0.028, h * 0.85),
                         (0.036, h), (0.030, h), (0.022, h * 0.86), (0.03, h * 0.7)],
             k.colour("ceramic", palette.CERAMICS[1:]), 20, 3)  # fmt: skip
    for i in range(5):
        a = i * 1.257 + 0.3
        tip = (0.075 * math.cos(a), 0.075 * math.sin(a), h + 0.14 + 0.05 * (i % 2))
        k.tube([(0.01 * math.cos(a), 0.01 * math.sin(a), h * 0.72), (0.03 * math.cos(a), 0.03 * math.sin(a),
                                                                h + 0.05), tip], 0.003, "leaf", 5)  # fmt: skip
        bloom(k, tip, 0.034, palette.variant("petal", ("#a8404a", "#d9b96a", "#e0c9c4")[i % 3]))
        leaf_blade(k, (0.03 * math.cos(a), 0.03 * math.sin(a), h + 0.045),
                   (0.10 * math.cos(a + 0.5), 0.10 * math.sin(a + 0.5), h + 0.07), 0.035, "leaf")  # fmt: skip
    k.held(0, 0, h * 0.6, "upright")
