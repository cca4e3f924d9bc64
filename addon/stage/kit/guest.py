# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of houses for guests and of rooms where people wait: hotel beds, room service, a water cooler. No bpy."""

import math

from . import palette
from .piece import asset


@asset("hotel_bed")
def hotel_bed(k):
    """A bed made up as hotels do: white, tucked in, a coloured runner over its foot, towels and a sweet. Head at +Y."""
    cloth = k.colour("fabric", ("#7a2f38", "#3f4f68", "#6b5a3c"))
    w, d, _ = k.dim(1.1, 2.04, 0.72, 0)
    k.bar((0, 0, 0.16), (w - 0.04, d - 0.04, 0.3), palette.variant("fabric", "#4f4a46"), 0.02)
    k.soft((0, 0, 0.42), (w, d, 0.26), "white", 0.07)
    k.soft((0, -0.2, 0.5), (w + 0.03, d - 0.42, 0.14), "linen#ece6da", 0.05)
    k.soft((0, -d / 2 + 0.42, 0.53), (w + 0.05, 0.52, 0.13), cloth, 0.03)
    k.soft((0, d / 2 - 0.55, 0.56), (w + 0.01, 0.26, 0.07), "white", 0.03)
    for y, pitch, z in ((d / 2 - 0.15, 0.9, 0.7), (d / 2 - 0.32, 0.55, 0.65)):
        with k.at((0, y, z), pitch=pitch):
            k.soft((0, 0, 0), (min(w - 0.16, 0.8), 0.42, 0.15), "white", 0.07)
    for i in range(2):
        k.soft((0, -d / 2 + 0.42, 0.62 + 0.045 * i), (0.36 - 0.04 * i, 0.24, 0.05), "white", 0.02)
    k.bar((0, -d / 2 + 0.42, 0.7), (0.05, 0.05, 0.015), "gold", 0.004)
    k.anchor("lie", 0, 0, 0.57, 0.0, (w - 0.1, d - 0.1))
    for s in (-1, 1):
        k.anchor("seat", s * (w / 2 - 0.14), -0.1, 0.56, s * math.pi / 2)
        k.anchor("stand", s * (w / 2 + 0.4), 0.2, 0, -s * math.pi / 2)


@asset("head_panel")
def head_panel(k):
    """The padded wall behind hotel beds, with reading lamps."""
    cloth, wood = k.colour("leather", ("#5b4636", "#6b5a4a", "#4a5058")), "wood_dark"
    w, d, h = k.dim(3.6, 0.1, 1.3, 0)
    k.bar((0, d / 2 - 0.02, h / 2), (w, 0.04, h), wood, 0.006)
    count = max(round(w / 0.45), 1)
    for i in range(count):
        for j in range(2):
            x, z = (i - (count - 1) / 2) * w / count, 0.44 + (h - 0.46) * (j + 0.5) / 2
            k.soft((x, d / 2 - 0.06, z), (w / count - 0.012, 0.05, (h - 0.46) / 2 - 0.012), cloth, 0.02)
    k.bar((0, 0, h + 0.01), (w, d, 0.03), wood, 0.006)


@asset("luggage_rack")
def luggage_rack(k):
    """A folding rack of wood and straps with a suitcase that lies open on it."""
    wood = k.colour("wood", ("#6d4a30", "#8d6541"))
    w, d, h = k.dim(0.7, 0.48, 0.52, 0)
    for s in (-1, 1):
        x = s * (w / 2 - 0.04)
        k.rod((x, -d / 2 + 0.03, 0), (x, d / 2 - 0.03, h), 0.017, wood, segments=10)
        k.rod((x - s * 0.04, d / 2 - 0.03, 0), (x - s * 0.04, -d / 2 + 0.03, h), 0.017, wood, segments=10)
    for y in (-1, 1):
        k.rod((-w / 2 + 0.02, y * (d / 2 - 0.03), h), (w / 2 - 0.02, y * (d / 2 - 0.03), h), 0.017, wood, segments=10)
    for x in (-0.2, 0, 0.2):
        k.bar((x * w / 0.7, 0, h + 0.012), (0.05, d - 0.04, 0.006), "leather", 0.001)
    case, lining = palette.variant("leather", ("#7a3b36", "#34506e", "#3f5a4a")[k.seed % 3]), "linen#cbb994"
    k.bar((0, -0.02, h + 0.09), (w - 0.04, d - 0.06, 0.15), case, 0.02)
    k.bar((0, -0.02, h + 0.165), (w - 0.1, d - 0.12, 0.01), lining, 0.003)
    for x, c in ((-0.16, "#47586f"), (0.02, "#d9d0bd"), (0.18, "#8a4a3f")):
        k.soft((x * w / 0.7, -0.02, h + 0.19), (0.16, d - 0.2, 0.05), palette.variant("fabric", c), 0.02)
    with k.at((0, d / 2 - 0.05, h + 0.16), pitch=-1.2):
        k.bar((0, -0.2, 0.02), (w - 0.04, 0.4, 0.1), case, 0.02)
        k.bar((0, -0.2, -0.032), (w - 0.1, 0.34, 0.006), lining, 0.002)
    k.surface(h + 0.215, w - 0.2, d - 0.2)


@asset("room_service")
def room_service(k):
    """A room-service trolley under a white cloth: silver covers, a bottle on ice, glasses, a rose."""
    cloth = k.colour("linen", ("#efeae0", "#e6e2da"))
    w, d, h = k.dim(0.6, 0.9, 0.86, 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.ball((x * (w / 2 - 0.06), y * (d / 2 - 0.08), 0.035), 0.035, "rubber", 10, 6)
    k.bar((0, 0, 0.39), (w - 0.03, d - 0.03, h - 0.18), cloth, 0.02)
    k.bar((0, 0, h - 0.09), (w, d, 0.08), cloth, 0.02)
    for x, y, r in ((-0.1, 0.24, 0.13), (0.12, -0.05, 0.12)):
        k.lathe((x, y, h - 0.05), [(r + 0.02, 0), (r + 0.02, 0.012), (r, 0.014), (r * 0.92, 0.07), (r * 0.55, 0.125),
                                   (0.012, 0.14), (0.014, 0.165), (0.004, 0.175)], "silver", 22)  # fmt: skip
    k.lathe((-0.14, -0.28, h - 0.05), [(0.07, 0), (0.1, 0.16), (0.095, 0.16), (0.065, 0.02)], "silver", 18)
    k.lathe((-0.14, -0.28, h - 0.035), [(0.035, 0), (0.035, 0.16), (0.013, 0.24), (0.013, 0.3)], "glass_green", 12)
    for x in (0.08, 0.2):
        k.lathe(
            (x, -0.32, h - 0.05), [(0.03, 0), (0.004, 0.006), (0.004, 0.09), (0.03, 0.14), (0.026, 0.18)], "glass", 12
        )
    k.lathe((0.18, 0.32, h - 0.05), [(0.03, 0), (0.02, 0.07), (0.014, 0.13)], "ceramic", 12)
    k.rod((0.18, 0.32, h + 0.05), (0.18, 0.32, h + 0.16), 0.004, "leaf", segments=6)
    k.ball((0.18, 0.32, h + 0.18), (0.035, 0.035, 0.03), "petal#b83a48", 10, 7)
    k.surface(h - 0.05, w * 0.3, d * 0.2, (0.12, 0.12))


@asset("wall_tv", mount="wall")
def wall_tv(k):
    """A flat television on a bracket."""
    w, d, h = k.dim(1.1, 0.06, 0.64, 0)
    z = float(k.params.get("height", 1.5))
    k.bar((0, 0, z), (w, d, h), "black", 0.01)
    k.bar((0, -d / 2, z), (w - 0.04, 0.006, h - 0.04), "screen", 0.002)
    k.bar((-w * 0.2, -d / 2 - 0.003, z + h * 0.12), (w * 0.4, 0.004, h * 0.3), "screen_ui", 0)
    k.glow("screen", (0, -d / 2 - 0.004, z), (w - 0.05, 0.01, h - 0.05))


@asset("bath_robes", mount="wall")
def bath_robes(k):
    """Two white bathrobes on a rail of hooks."""
    cloth = k.colour("linen", ("#efeae0", "#e2e6e6"))
    z = float(k.params.get("height", 1.72))
    k.dim(0.8, 0.16, 1.3, 0)
    k.bar((0, 0.06, z), (0.8, 0.03, 0.09), "wood_dark", 0.006)
    for x in (-0.2, 0.2):
        k.rod((x, 0.04, z), (x, -0.04, z + 0.02), 0.01, "brass", segments=8)
        outline = [(x - 0.17, z - 1.12), (x + 0.17, z - 1.12), (x + 0.15, z - 0.4), (x + 0.12, z - 0.06), (x, z + 0.01),
                   (x - 0.12, z - 0.06), (x - 0.15, z - 0.4)]  # fmt: skip
        k.front(outline, -0.06, 0.04, cloth, 0.02)
        k.bar((x, -0.07, z - 0.5), (0.31, 0.02, 0.05), palette.variant("linen", "#cfc8ba"), 0.006)
        k.front([(x - 0.03, z - 0.5), (x + 0.03, z - 0.5), (x + 0.075, z - 0.04), (x - 0.075, z - 0.04)], -0.075, -0.06,
                palette.variant("linen", "#d9d2c4"))  # fmt: skip


@asset("water_cooler")
def water_cooler(k):
    """A water cooler with a blue bottle turned upside down, and a tube of paper cups."""
    body = k.colour("plastic", ("#e2e4e2", "#c9ced0"))
    w, d, h = k.dim(0.34, 0.36, 1.36, 0)
    k.box((0, 0, 0.47), (w, d, 0.94), body, 0.03)
    k.bar((0, -d / 2 + 0.005, 0.72), (w * 0.72, 0.02, 0.26), "plastic#8f979a", 0.01)
    for x, c in ((-0.06, "blue"), (0.06, "red")):
        k.bar((x, -d / 2 - 0.03, 0.79), (0.035, 0.08, 0.05), c, 0.006)
    k.bar((0, -d / 2 - 0.03, 0.6), (w * 0.6, 0.09, 0.02), "metal_dark", 0.004)
    bottle = [(0.05, 0), (0.06, 0.05), (0.125, 0.1), (0.135, 0.12), (0.13, 0.2), (0.135, 0.22), (0.135, h - 1.05)]
    k.lathe((0, 0, 0.93), [*bottle, (0.12, h - 0.94), (0.02, h - 0.93)], "glass_dark#6fa8cc", 22)
    k.lathe((w / 2 + 0.045, -0.06, 0.62), [(0.04, 0), (0.04, 0.34), (0.036, 0.34)], "paper", 14)


@asset("number_display", mount="wall")
def number_display(k):
    """The board of a waiting room: the number called and the desk where, in red light."""
    w, d, h = k.dim(1.15, 0.08, 0.5, 0)
    z = float(k.params.get("height", 2.1))
    k.bar((0, 0, z), (w, d, h), "black", 0.01)
    k.bar((0, -d / 2, z), (w - 0.03, 0.006, h - 0.03), "metal_dark#1f2124", 0.002)
    k.text(k.params.get("label", "A 042"), (-w * 0.12, -d / 2 - 0.005, z), (w * 0.6, h * 0.6), 0.0, "neon")
    k.text(k.params.get("desk", "3"), (w * 0.36, -d / 2 - 0.005, z), (w * 0.14, h * 0.6), 0.0, "panel_lamp")
    k.front([(w * 0.23, z - 0.06), (w * 0.28, z), (w * 0.23, z + 0.06)], -d / 2 - 0.005, -d / 2, "panel_lamp")
    k.glow("sign", (0, -d / 2, z), (w - 0.1, 0.02, h - 0.1))


@asset("ticket_post")
def ticket_post(k):
    """A post from which people draw a number."""
    red = k.colour("plastic", ("#b5443a", "#34506e"))
    k.lathe((0, 0, 0), [(0.16, 0), (0.16, 0.012), (0.03, 0.03), (0.025, 0.05), (0.025, 1.0)], "metal", 18)
    with k.at((0, 0, 1.1), pitch=0.15):
        k.soft((0, 0, 0), (0.2, 0.12, 0.26), red, 0.05)
        k.bar((0, -0.065, -0.03), (0.09, 0.02, 0.05), "black", 0.004)
        k.bar((0, -0.085, -0.06), (0.06, 0.004, 0.07), "paper", 0)
    k.bar((0, 0, 1.32), (0.3, 0.012, 0.2), "label", 0.004)
    k.text(k.params.get("label", "TAKE A NUMBER"), (0, -0.0075, 1.32), (0.25, 0.06))


@asset("leaflet_rack", mount="wall")
def leaflet_rack(k):
    """A rack on the wall with magazines and leaflets in steps."""
    metal = k.colour("metal", ("#8d9398", "#5f6468"))
    w, d, h = k.dim(0.9, 0.14, 1.0, 0)
    z = float(k.params.get("height", 1.25))
    k.bar((0, d / 2 - 0.01, z), (w, 0.02, h), metal, 0.004)
    covers = ("#b5483a", "#3f6076", "#d8b04a", "#7a8f5f", "#c9c1ad", "#8a5f7a", "#d9793a", "#5f8a9a")
    for row in range(3):
        low = z - h / 2 + 0.03 + row * h / 3
        k.bar((0, 0.0, low + 0.025), (w, 0.12, 0.05), metal, 0.004)
        for i in range(4):
            x = (i - 1.5) * w / 4
            with k.at((x, 0.0, low + 0.17), pitch=-0.16):
                cover = palette.variant("paper", k.random.choice(covers))
                k.bar((0, 0, 0), (w / 4 - 0.03, 0.012, 0.28), cover, 0.002)
                k.bar((0, -0.007, 0.09), (w / 4 - 0.06, 0.003, 0.05), "label", 0)
                k.bar(
                    (0, -0.007, -0.04),
                    (w / 4 - 0.08, 0.003, 0.11),
                    palette.variant("paper", k.random.choice(covers)),
                    0,
                )


@asset("reception_window")
def reception_window(k):
    """A desk with a glass screen before it, a slot to speak through and a shelf: where one says that one has come."""
    panel = k.colour("wood", ("#b58f62", "#c0a077", "#9aa7a6"))
    w, d, h = k.dim(2.6, 0.7, 2.1, 0)
    k.bar((0, 0.05, 0.5), (w, d - 0.1, 1.0), panel, 0.01)
    k.bar((0, 0, 1.02), (w + 0.04, d, 0.045), "white", 0.01)
    k.bar((0, -d / 2 + 0.09, 0.08), (w - 0.04, 0.02, 0.16), "metal_dark", 0)
    for x in (-w / 2 + 0.03, 0, w / 2 - 0.03):
        k.bar((x, 0, (1.04 + h) / 2), (0.05, 0.05, h - 1.04), "metal", 0.004)
    k.bar((0, 0, h - 0.03), (w, 0.06, 0.06), "metal", 0.004)
    for s in (-1, 1):
        k.bar((s * w / 4, 0, (1.24 + h - 0.06) / 2), (w / 2 - 0.08, 0.012, h - 0.06 - 1.24), "glass_clear", 0)
        k.ring((s * w / 4, -0.01, 1.5), 0.09, 0.008, "metal", (0, 1, 0), 20, 5)
    k.bar((0, -0.01, h + 0.12), (w * 0.7, 0.05, 0.24), palette.variant("paint", "#34606e"), 0.008)
    k.text(k.params.get("label", "RECEPTION"), (0, -0.037, h + 0.12), (w * 0.56, 0.14), 0.0, "label")
    k.surface(1.045, w - 0.3, d / 2 - 0.12, (0, 0.18))
    k.anchor("stand", -w / 4, -d / 2 - 0.45, 0, math.pi)
    k.anchor("stand", w / 4, d / 2 + 0.4, 0, 0.0)
