# SPDX-License-Identifier: GPL-3.0-or-later
"""Bags, cases, boxes and what goes in pockets. Carried things hang from their grip. No bpy."""

import math

from . import palette
from .piece import asset


def bow(k, width, z, rise, radius, material, y=0.0, segments=6):
    """A carrying handle: an arch over x."""
    path = [(-width / 2, y, z), (-width / 2, y, z + rise * 0.7), (-width * 0.3, y, z + rise),
            (width * 0.3, y, z + rise), (width / 2, y, z + rise * 0.7), (width / 2, y, z)]  # fmt: skip
    k.limb(path, [radius] * 6, material, segments)


@asset("suitcase")
def suitcase(k):
    """An old leather suitcase with corners, straps and locks."""
    hide = k.colour("leather", palette.LEATHERS)
    w, d, h = k.dim(0.66, 0.21, 0.45)
    k.box((0, 0, h / 2), (w, d, h), hide, 0.03, 0, 4)
    k.bar((0, 0, h / 2), (w + 0.006, 0.012, h + 0.006), "black", 0.004)
    for x in (-1, 1):
        for z in (0.055, h - 0.055):
            k.box((x * (w / 2 - 0.05), 0, z), (0.115, d + 0.008, 0.115), "leather#3f2b20", 0.03, 0, 4)
        k.box((x * w * 0.25, 0, h / 2), (0.036, d + 0.012, h + 0.012), "leather#3f2b20", 0.006)
        k.bar((x * w * 0.25, -d / 2 - 0.008, h * 0.62), (0.05, 0.010, 0.05), "brass", 0.003)
    bow(k, 0.15, h - 0.004, 0.04, 0.010, "leather#3f2b20")
    k.held(0, 0, h + 0.035, "hang")


@asset("briefcase")
def briefcase(k):
    """A slim briefcase."""
    hide = k.colour("leather", ("#3a2f2b", "#54362f", "#2f3237"))
    w, d, h = k.dim(0.44, 0.11, 0.32)
    k.box((0, 0, h / 2), (w, d, h), hide, 0.016, 0, 4)
    k.bar((0, 0, h / 2), (w + 0.005, 0.008, h + 0.005), "brass", 0.003)
    for s in (-1, 1):
        k.bar((s * 0.13, -0.012, h + 0.002), (0.05, 0.03, 0.010), "brass", 0.003)
    bow(k, 0.12, h - 0.004, 0.042, 0.010, hide)
    k.held(0, 0, h + 0.036, "hang")


@asset("bag")
def bag(k):
    """A soft holdall."""
    cloth = k.colour("fabric", ("#5f6a4c", "#47586f", "#6b5a4a", "#3f444c"))
    w, d, h = k.dim(0.52, 0.28, 0.28)
    rings = []
    for t in (-1, -0.94, -0.75, -0.3, 0.3, 0.75, 0.94, 1):
        s = (1 - abs(t) ** 6) * 0.28 + 0.72
        rings.append([(t * w / 2, d / 2 * s * math.cos(a), h / 2 + h / 2 * s * max(math.sin(a), -0.86))
                      for a in (i * math.pi / 10 for i in range(20))])  # fmt: skip
    k.loft(rings, cloth)
    k.rod((-w * 0.40, 0, h * 0.985), (w * 0.40, 0, h * 0.985), 0.006, "metal_dark", segments=6)
    for s in (-1, 1):
        for x in (-0.12, 0.12):
            path = [(x, s * d * 0.40, 0.04), (x, s * d * 0.512, h * 0.5), (x, s * d * 0.40, h * 0.82),
                    (x * 0.5, s * 0.02, h + 0.09)]  # fmt: skip
            k.limb(path, [0.010, 0.010, 0.010, 0.009], "leather", 6)
    k.rod((-0.065, 0, h + 0.09), (0.065, 0, h + 0.09), 0.014, "leather", segments=8)
    k.held(0, 0, h + 0.09, "hang")


@asset("handbag", mount="surface")
def handbag(k):
    """A lady's handbag with a clasp."""
    hide = k.colour("leather", ("#7a3430", "#3a2f2b", "#8a6a45", "#4f5d63"))
    w, d, h = k.dim(0.30, 0.13, 0.21)
    k.front([(-w / 2, 0), (w / 2, 0), (w * 0.42, h * 0.9), (w * 0.34, h), (-w * 0.34, h), (-w * 0.42, h * 0.9)],
            -d / 2, d / 2, hide, 0.022)  # fmt: skip
    k.front([(-w * 0.42, h * 0.52), (0, h * 0.44), (w * 0.42, h * 0.52), (w * 0.37, h * 0.96), (-w * 0.37, h * 0.96)],
            -d / 2 - 0.008, -d / 2 + 0.03, hide, 0.005)  # fmt: skip
    k.box((0, -d / 2 - 0.010, h * 0.50), (0.04, 0.012, 0.03), "gold", 0.004)
    bow(k, 0.19, h - 0.01, 0.15, 0.007, hide)
    k.held(0, 0, h + 0.135, "hang")


@asset("backpack")
def backpack(k):
    """A rucksack with a front pocket and straps behind."""
    cloth = k.colour("fabric", ("#5c6b4f", "#7c4a45", "#47586f", "#3f444c"))
    w, d, h = k.dim(0.32, 0.24, 0.48)
    k.soft((0, 0.02, h * 0.47), (w, d - 0.06, h * 0.94), cloth, 0.07)
    k.soft((0, -d / 2 + 0.05, h * 0.28), (w - 0.06, 0.10, h * 0.42), cloth, 0.04)
    k.soft((0, 0.0, h * 0.90), (w - 0.02, d - 0.02, 0.12), cloth, 0.05)
    for s in (-1, 1):
        k.bar((s * 0.08, -d / 2 - 0.0, h * 0.62), (0.022, 0.012, h * 0.46), "leather", 0.003)
        k.bar((s * 0.08, -d / 2 - 0.006, h * 0.48), (0.03, 0.012, 0.03), "brass", 0.003)
        k.limb([(s * 0.09, d / 2 - 0.03, h * 0.90), (s * 0.11, d / 2 + 0.05, h * 0.72),
                (s * 0.12, d / 2 + 0.04, h * 0.40), (s * 0.12, d / 2 - 0.03, h * 0.12)], [0.014, 0.02, 0.016,
                                                                0.012], "leather", 8)  # fmt: skip
    bow(k, 0.08, h * 0.95, 0.05, 0.008, "leather", 0.05)
    k.held(0, 0.05, h + 0.02, "hang")


@asset("box")
def box(k):
    """A cardboard box with tape and half-open flaps; a wooden one with its lid off when ``wooden``."""
    if k.params.get("wooden"):
        return _wooden_box(k)
    if k.params.get("metal"):
        return _metal_box(k)
    card = k.colour("cardboard", ("#b28d60", "#a1845e"))
    w, d, h = k.dim(0.45, 0.35, 0.32)
    t = 0.006
    for s in (-1, 1):
        k.bar((s * (w - t) / 2, 0, h / 2), (t, d, h), card, 0.001)
        k.bar((0, s * (d - t) / 2, h / 2), (w - 2 * t, t, h), card, 0.001)
        with k.at((s * w / 2, 0, h), roll=s * 0.55):
            k.bar((s * w * 0.23, 0, 0), (w * 0.46, d - 0.01, t), card, 0.001)
        with k.at((0, s * d / 2, h), pitch=s * -0.85):
            k.bar((0, s * d * 0.2, 0), (w - 0.01, d * 0.40, t), card, 0.001)
    k.bar((0, 0, t / 2), (w - 2 * t, d - 2 * t, t), card, 0.001)
    k.bar((0, 0, h * 0.6), (w - 0.013, d - 0.013, 0.02), "paper#d8cfb8", 0.002)
    k.bar((w * 0.18, -d / 2 - 0.001, h * 0.62), (w * 0.34, 0.002, h * 0.3), "paper", 0.0004)
    k.text(k.params.get("label"), (-w * 0.02, -d / 2 - 0.0035, h * 0.3), (w * 0.7, h * 0.25))
    k.surface(h * 0.6 + 0.012, w - 0.06, d - 0.06)
    k.held(0, -d / 2, h * 0.35, "flat")


def _metal_box(k):
    """A small steel case with a lock, a handle on its lid and a lamp."""
    steel = k.colour("metal", ("#7d8489", "#5f6a70"))
    w, d, h = k.dim(0.28, 0.19, 0.13)
    opened = float(k.params.get("open") or 0.0)
    k.box((0, 0, h * 0.36), (w, d, h * 0.72), steel, 0.012)
    with k.at((0, d / 2, h * 0.73), pitch=-1.7 * opened):
        k.box((0, -d / 2, h * 0.135), (w + 0.006, d + 0.006, h * 0.27), steel, 0.012)
        bow(k, 0.1, h * 0.26, 0.035, 0.006, "metal_dark", -d / 2)
    for s in (-1, 1):
        k.bar((s * w * 0.3, -d / 2 - 0.006, h * 0.66), (0.03, 0.012, 0.04), "chrome", 0.003)
    k.bar((0, -d / 2 - 0.003, h * 0.36), (w * 0.3, 0.008, h * 0.3), "black", 0.002)
    k.ball((w * 0.06, -d / 2 - 0.009, h * 0.38), (0.009, 0.006, 0.009), "signal_red", 8, 5)
    k.glow("sign", (w * 0.06, -d / 2 - 0.009, h * 0.38), (0.02, 0.012, 0.02))
    k.surface(h, w - 0.04, d - 0.04)
    k.held(0, -d / 2, h * 0.35, "flat")


def _wooden_box(k):
    """A small chest of boards; ``open`` takes the lid off, straw lies in it."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(0.42, 0.3, 0.24)
    t, opened = 0.016, float(k.params.get("open") or 0.0)
    low = h - t
    for s in (-1, 1):
        k.bar((s * (w - t) / 2, 0, low / 2), (t, d, low), wood, 0.002)
        for i in range(2):
            k.bar((0, s * (d - t) / 2, low * (0.25 + 0.5 * i)), (w - 2 * t, t, low / 2 - 0.002), wood, 0.002)
            k.bar((s * w * 0.36, (2 * i - 1) * (d / 2 + 0.004), low / 2), (0.03, 0.008, low), "wood_dark", 0.002)
    k.bar((0, 0, t / 2), (w - 2 * t, d - 2 * t, t), wood, 0.001)
    k.bar((0, 0, h * 0.45), (w - 2 * t, d - 2 * t, 0.02), "straw", 0.004)
    k.bar((0, -d / 2 - 0.006, low - 0.03), (0.035, 0.012, 0.045), "brass", 0.003)
    if not opened:
        k.bar((0, 0, low + t / 2), (w + 0.01, d + 0.01, t), wood, 0.003)
    if opened:
        k.surface(h * 0.45 + 0.012, w - 0.06, d - 0.06)
    else:
        k.surface(h, w - 0.04, d - 0.04)
    k.held(0, -d / 2, h * 0.35, "flat")


@asset("parcel", mount="surface")
def parcel(k):
    """A brown parcel tied with string, stamped."""
    w, d, h = k.dim(0.30, 0.22, 0.13)
    k.box((0, 0, h / 2), (w, d, h), k.colour("paper", ("#b99a6b", "#c9b08a", "#a98a5f")), 0.006)
    k.bar((0, 0, h / 2), (0.008, d + 0.005, h + 0.005), "rope", 0.002)
    k.bar((0, 0, h / 2), (w + 0.005, 0.008, h + 0.005), "rope", 0.002)
    for s in (-1, 1):
        k.ring((s * 0.022, 0.004 * s, h + 0.008), 0.02, 0.0035, "rope", (0.2, 0.1, 1), 12, 5)
    k.bar((w * 0.30, d * 0.28, h + 0.0006), (0.05, 0.04, 0.0015), "red#a8605a", 0.0003)
    k.bar((-w * 0.22, -d * 0.26, h + 0.0006), (0.11, 0.06, 0.0015), "paper", 0.0003)
    k.held(0, -d / 2, h * 0.4, "flat")


@asset("wallet", mount="hand")
def wallet(k):
    """A folded wallet, notes showing."""
    hide = k.colour("leather", palette.LEATHERS)
    k.box((0, 0, 0.008), (0.115, 0.09, 0.016), hide, 0.006)
    k.bar((0.0, 0.01, 0.0085), (0.108, 0.082, 0.006), "paper#8a9a78", 0.001)
    k.bar((0, -0.034, 0.0165), (0.105, 0.004, 0.001), "leather#a58a63", 0.0003)
    k.held(0, -0.04, 0.008, "flat")


@asset("keys", mount="hand")
def keys(k):
    """Three keys on a ring with a leather fob."""
    k.ring((0, 0, 0.004), 0.016, 0.0016, "steel", segments=18, sides=5)
    for a, length, metal in ((0.2, 0.052, "brass"), (0.9, 0.048, "steel"), (-0.7, 0.056, "brass")):
        with k.at((0.016 * math.cos(a), 0.016 * math.sin(a), 0.003 + 0.001 * (a > 0)), yaw=a):
            k.ring((0.012, 0, 0), 0.0085, 0.0026, metal, segments=14, sides=5)
            k.bar((0.022 + length / 2, 0, 0), (length, 0.0045, 0.003), metal, 0.0008)
            for i in range(3):
                k.bar((0.012 + length - 0.006 * i, -0.004, 0), (0.0035, 0.006 - 0.001 * i, 0.0026), metal, 0.0006)
    with k.at((-0.016, 0, 0.003), yaw=0.25):
        k.box((-0.028, 0, 0), (0.045, 0.018, 0.004), "leather", 0.0018)
    k.held(0, 0, 0.004, "flat")


@asset("basket")
def basket(k):
    """A wicker basket with a bow handle."""
    wicker = k.colour("wicker", ("#b0905f", "#9c7c50"))
    w, d, h = k.dim(0.42, 0.32, 0.22)
    rings = []
    for s, z in ((0.78, 0), (0.82, 0.012), (0.88, h * 0.3), (0.94, h * 0.6), (1.0, h * 0.94),
                                (1.02, h), (0.95, h), (0.86, h * 0.5), (0.72, 0.02)):  # fmt: skip
        rings.append([(w / 2 * s * math.cos(a), d / 2 * s * math.sin(a), z)
                      for a in (j * math.pi / 14 for j in range(28))])  # fmt: skip
    k.loft(rings, wicker)
    for z, s in ((h * 0.12, 0.855), (h * 0.3, 0.895), (h * 0.48, 0.93), (h * 0.66, 0.965), (h * 0.84, 0.995),
                 (h * 0.99, 1.02)):  # fmt: skip
        path = [(w / 2 * s * math.cos(a), d / 2 * s * math.sin(a), z) for a in (j * math.pi / 12 for j in range(25))]
        k.tube(path, 0.0075, "wicker#98784a", 5)
    bow(k, w * 0.98, h * 0.9, 0.22, 0.010, wicker)
    k.held(0, 0, h + 0.19, "hang")


@asset("bucket")
def bucket(k):
    """A galvanised bucket with a wire handle."""
    metal = k.colour("metal", ("#9aa0a3", "#5f7484", "#8f3b35"))
    r, _, h = k.dim(0.30, 0.30, 0.29)
    r = r / 2
    k.lathe((0, 0, 0), [(r * 0.72, 0), (r * 0.74, 0.006), (r * 0.98, h - 0.012), (r * 1.01, h - 0.006), (r, h),
                        (r * 0.96, h - 0.004), (r * 0.72, 0.012)], metal, 26)  # fmt: skip
    for z in (0.08, 0.2):
        k.ring((0, 0, z), r * (0.735 + 0.26 * z / h), 0.004, metal, segments=26, sides=5)
    bow(k, 2 * r, h - 0.03, 0.17, 0.004, "metal_dark", 0, 5)
    k.rod((-0.045, 0, h + 0.135), (0.045, 0, h + 0.135), 0.011, "wood", segments=8)
    k.held(0, 0, h + 0.135, "hang")
