# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of game rooms, singing rooms and small flats: gaming desks and chairs, a karaoke screen, a clothes airer.
No bpy."""

import math

from .piece import asset

NEON = ("neon#3f8fe0", "neon#d04fb0", "neon#4fd0a0")


@asset("gaming_desk")
def gaming_desk(k):
    """A place in a room of computers: a wide screen, a glowing tower, keyboard, mouse, headset, low partition."""
    w, d, _h = k.dim(1.15, 0.75, 1.3, 0)
    glow = NEON[k.seed % len(NEON)] if not k.params.get("light") else f"neon{k.params['light']}"
    k.bar((0, 0, 0.72), (w, d, 0.04), "black", 0.006)
    k.bar((0, d / 2 - 0.02, 0.6), (w, 0.04, 1.16), "metal_dark", 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), 0.08, 0.58), (0.035, d - 0.18, 1.12), "metal_dark", 0)
    k.bar((0, -d / 2 - 0.004, 0.72), (w, 0.012, 0.018), glow, 0)
    k.bar((0, 0.2, 0.75), (0.26, 0.2, 0.02), "black", 0.006)
    k.bar((0, 0.24, 0.86), (0.05, 0.04, 0.24), "black", 0)
    k.box((0, 0.2, 1.08), (0.72, 0.035, 0.42), "black", 0.008)
    sky, land = (("#4f7fc0", "#5f8a4a"), ("#c07a4a", "#7a4a3a"), ("#5a4a9a", "#3a6a7a"))[k.seed % 3]
    k.bar((0, 0.18, 1.08), (0.69, 0.006, 0.39), f"neon{sky}", 0)
    k.front(
        [(-0.34, 0.9), (0.34, 0.9), (0.34, 1.05), (0.16, 1.14), (0.0, 1.03), (-0.2, 1.1), (-0.34, 1.02)],
        0.172,
        0.176,
        f"neon{land}",
    )
    for x, z, wide, look in ((-0.24, 1.24, 0.18, "#c8d8a0"), (0.26, 1.24, 0.1, "#c85a4a"), (0.0, 0.92, 0.3, "#c8a03a")):
        k.bar((x, 0.17, z), (wide, 0.004, 0.035), f"neon{look}", 0)
    k.limb([(0.04, 0.168, 0.93), (0.05, 0.168, 1.02), (0.04, 0.168, 1.1)], [0.03, 0.04, 0.022], "black", 6, 1.0)
    k.glow("screen", (0, 0.17, 1.08), (0.69, 0.01, 0.39))
    k.bar((-0.06, -0.16, 0.752), (0.44, 0.15, 0.022), "black", 0.004)
    k.bar((-0.06, -0.16, 0.766), (0.41, 0.12, 0.006), glow, 0)
    k.bar((0.32, -0.15, 0.744), (0.26, 0.24, 0.006), "rubber", 0)
    k.ball((0.32, -0.16, 0.762), (0.032, 0.055, 0.02), "black", 8, 5)
    k.bar((-w / 2 + 0.18, 0.06, 0.32), (0.2, 0.42, 0.44), "black", 0.008)
    k.bar((-w / 2 + 0.18, 0.06, 0.06), (0.16, 0.36, 0.08), "metal_dark", 0)
    k.bar((-w / 2 + 0.18, -0.155, 0.32), (0.14, 0.012, 0.36), "glass_dark", 0)
    for z in (0.22, 0.42):
        k.ring((-w / 2 + 0.18, -0.165, z), 0.055, 0.008, glow, (0, 1, 0), 14, 5)
    k.ring((w / 2 - 0.14, 0.2, 0.83), 0.075, 0.012, "black", (0.3, 1, 0.2), 14, 6)
    for s in (-1, 1):
        k.ball((w / 2 - 0.14 + s * 0.075, 0.19, 0.79), (0.025, 0.04, 0.045), glow, 8, 5)
    k.glow("sign", (0, -d / 2, 0.72), (w, 0.02, 0.03))
    k.surface(0.74, 0.2, 0.3, (-w / 2 + 0.14, -0.1))


@asset("gaming_chair")
def gaming_chair(k):
    """A high-backed chair with wings and a head cushion, on castors."""
    stripe = k.colour("leather", ("#b8322f", "#2f62a8", "#5a5f66", "#d08a2c"))
    _w, d, h = k.dim(0.66, 0.66, 1.26, 0.02)
    k.rod((0, 0, 0.1), (0, 0, 0.42), 0.03, "metal_dark", segments=10)
    for i in range(5):
        a = i * math.tau / 5 + 0.3
        x, y = 0.3 * math.cos(a), 0.3 * math.sin(a)
        k.rod((0, 0, 0.12), (x, y, 0.075), 0.022, "black", segments=6)
        k.ball((x, y, 0.035), 0.034, "rubber", 8, 5)
    k.bar((0, -0.02, 0.44), (0.52, 0.5, 0.1), "black", 0.03)
    for s in (-1, 1):
        k.bar((s * 0.24, -0.02, 0.47), (0.09, 0.5, 0.11), stripe, 0.03)
        k.bar((s * 0.31, 0.02, 0.66), (0.07, 0.26, 0.04), "black", 0.015)
        k.rod((s * 0.31, 0.04, 0.44), (s * 0.31, 0.04, 0.65), 0.018, "black", segments=6)
    with k.at((0, d / 2 - 0.12, 0.5), pitch=-0.14):
        outline = [
            (-0.2, 0),
            (0.2, 0),
            (0.27, 0.3),
            (0.25, 0.56),
            (0.16, h - 0.5),
            (-0.16, h - 0.5),
            (-0.25, 0.56),
            (-0.27, 0.3),
        ]
        k.front(outline, -0.04, 0.05, "black", 0.02)
        for s in (-1, 1):
            k.front(
                [(s * 0.2, 0.05), (s * 0.26, 0.3), (s * 0.24, 0.54), (s * 0.15, 0.5), (s * 0.14, 0.1)],
                -0.065,
                -0.03,
                stripe,
                0.012,
            )
        k.soft((0, -0.06, 0.62), (0.26, 0.08, 0.13), stripe, 0.03)
    k.anchor("seat", 0, -0.03, 0.5)


@asset("karaoke_screen")
def karaoke_screen(k):
    """The machine of a singing room: a great screen with the words of a song, loudspeakers, two microphones."""
    w, d, _h = k.dim(2.6, 0.5, 2.1, 0)
    wide, tall = 1.75, 1.0
    k.bar((0, 0.03, 0.36), (w - 0.2, d - 0.06, 0.62), "black", 0.01)
    k.bar((0, -d / 2 + 0.04, 0.42), (0.7, 0.03, 0.3), "metal_dark", 0.004)
    k.bar((-0.1, -d / 2 + 0.02, 0.5), (0.36, 0.012, 0.07), "screen_ui#c83a2f", 0)
    for i in range(6):
        k.bar((-0.26 + 0.1 * i, -d / 2 + 0.02, 0.36), (0.05, 0.014, 0.04), "panel_lamp", 0)
    k.box((0, 0.08, 0.86 + tall / 2), (wide, 0.07, tall), "black", 0.008)
    for s in (-1, 1):
        k.bar((s * 0.5, 0.1, 0.75), (0.08, 0.06, 0.24), "black", 0)
    y = 0.04
    k.bar((0, y, 0.86 + tall / 2), (wide - 0.04, 0.006, tall - 0.04), "neon#2f55a8", 0)
    k.bar((0, y - 0.004, 0.86 + tall * 0.66), (wide - 0.04, 0.004, tall * 0.3), "neon#6f9fd8", 0)
    k.front([(-0.7, 0.86 + tall * 0.5), (-0.3, 0.86 + tall * 0.78), (0.1, 0.86 + tall * 0.56), (0.4, 0.86 + tall * 0.7),
             (0.75, 0.86 + tall * 0.5)], y - 0.01, y - 0.006, "neon#2f6a4a")  # fmt: skip
    lines = k.params.get("label") or ""
    for i, text in enumerate(str(lines).split("/")[:2]):
        k.text(text, (0, y - 0.014, 0.86 + tall * (0.34 - 0.18 * i)), (wide * 0.84, tall * 0.13), 0.0, "tube_light")
    for i in range(2):
        k.bar((0, y - 0.008, 0.86 + tall * (0.34 - 0.18 * i)), (wide * 0.9, 0.003, tall * 0.16),
              "black#14203f", 0)  # fmt: skip
    k.glow("screen", (0, y - 0.01, 0.86 + tall / 2), (wide, 0.01, tall))
    for s in (-1, 1):
        x = s * (w / 2 - 0.19)
        k.box((x, 0.02, 1.31), (0.36, 0.36, 1.3), "black", 0.02)
        for z, r in ((1.0, 0.14), (1.34, 0.14), (1.72, 0.07)):
            k.spin((x, -0.16, z), (0, -1, 0), [(r, 0), (r, 0.015), (r * 0.7, 0.004)], "metal_dark", 18)
            k.ring((x, -0.165, z), r + 0.008, 0.01, "neon#d04fb0" if z > 1.2 else "neon#3f8fe0", (0, 1, 0), 18, 5)
        k.rod((s * 0.5, -d / 2 + 0.12, 0.67), (s * 0.42, -d / 2 + 0.12, 0.7), 0.02, "black", segments=8)
        k.ball((s * 0.54, -d / 2 + 0.12, 0.68), 0.035, "steel", 8, 6)


@asset("tambourine", mount="hand")
def tambourine(k):
    """A ring of wood with pairs of little cymbals."""
    k.dim(0.24, 0.24, 0.05)
    red = k.colour("plastic", ("#c8352f", "#2f62a8", "#d8b03a"))
    k.lathe((0, 0, 0), [(0.11, 0), (0.115, 0.005), (0.115, 0.045), (0.11, 0.05), (0.1, 0.05), (0.1, 0)], red, 24)
    for i in range(6):
        a = i * math.tau / 6
        k.lathe((0.118 * math.cos(a), 0.118 * math.sin(a), 0.02), [(0.022, 0), (0.022, 0.01)], "brass", 8)
    k.held(0, -0.105, 0.025, "flat")


@asset("washing_line")
def washing_line(k):
    """Two posts with lines between them, washing pegged on: sheets, shirts, towels."""
    w, d, h = k.dim(4.0, 0.8, 2.0, 0)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.03), 0, 0), (s * (w / 2 - 0.03), 0, h), 0.028, "metal", segments=8)
        k.rod((s * (w / 2 - 0.03), -d / 2, h - 0.04), (s * (w / 2 - 0.03), d / 2, h - 0.04), 0.02, "metal", segments=6)
        k.lathe((s * (w / 2 - 0.03), 0, 0), [(0.16, 0), (0.16, 0.06), (0.06, 0.1)], "concrete", 12)
    looks = ("white", "fabric#c8857a", "linen", "fabric#6f93b0", "fabric#d8b85a", "fabric#7a9a7a")
    for row, y in enumerate((-d / 2 + 0.03, d / 2 - 0.03)):
        k.rod((-w / 2, y, h - 0.04), (w / 2, y, h - 0.04), 0.005, "rope", segments=4)
        x = -w / 2 + 0.25
        while x < w / 2 - 0.6:
            wide, drop = k.random.choice(((0.9, 1.2), (0.55, 0.75), (0.4, 0.6), (0.6, 0.95)))
            look = k.random.choice(looks)
            if x + wide > w / 2 - 0.15:
                break
            if wide == 0.55:  # a shirt
                k.front(
                    [
                        (x, h - 0.3),
                        (x + 0.08, h - 0.05),
                        (x + 0.47, h - 0.05),
                        (x + 0.55, h - 0.3),
                        (x + 0.43, h - 0.28),
                        (x + 0.43, h - 0.75),
                        (x + 0.12, h - 0.75),
                        (x + 0.12, h - 0.28),
                    ],
                    y - 0.01,
                    y + 0.01,
                    look,
                )
            else:
                k.bar((x + wide / 2, y, h - 0.05 - drop / 2), (wide, 0.02, drop), look, 0.005)
            x += wide + 0.12 + 0.1 * row


@asset("planter_box")
def planter_box(k):
    """A plastic foam box of earth with lettuce or peppers, as grown on roofs and by doors."""
    w, d, _ = k.dim(0.9, 0.4, 0.5, 0.02)
    k.bar((0, 0, 0.14), (w, d, 0.28), k.colour("plastic", ("#d8d6cc", "#5f7f8a", "#8a4a3a")), 0.01)
    k.bar((0, 0, 0.275), (w - 0.06, d - 0.06, 0.03), "soil", 0)
    n = round(w / 0.2)
    for i in range(n):
        x = (i + 0.5) * w / n - w / 2
        k.blob(
            (x, k.random.uniform(-0.04, 0.04), 0.36),
            (0.11, 0.13, 0.12),
            k.random.choice(("leaf#7fa84a", "leaf#5c8a3c")),
            0.3,
            1,
        )
        if i % 2:
            k.ball((x + 0.05, -0.09, 0.36), (0.018, 0.018, 0.045), "red", 6, 4)


@asset("roof_tank")
def roof_tank(k):
    """The yellow or blue plastic water tank of a house's roof, on a stand of blocks."""
    colour = k.colour("plastic", ("#d8b02c", "#2f6ab0", "#d8b02c"))
    w, _, h = k.dim(1.6, 1.6, 2.1, 0)
    r = w / 2
    for s in (-1, 1):
        k.bar((s * r * 0.5, 0, 0.2), (0.3, w * 0.8, 0.4), "concrete", 0.01)
    k.lathe(
        (0, 0, 0.4),
        [(r * 0.96, 0), (r, 0.08), (r, h - 0.85), (r * 0.9, h - 0.65), (r * 0.42, h - 0.5), (r * 0.4, h - 0.42)],
        colour,
        26,
    )
    for z in (0.75, 1.05, 1.35):
        k.ring((0, 0, z), r, 0.022, colour, segments=26, sides=5)
    k.lathe((0, 0, h - 0.03), [(r * 0.44, 0), (r * 0.44, 0.05), (r * 0.2, 0.09)], "plastic#3a3f46", 18)
    k.rod((r + 0.05, 0, 0), (r + 0.05, 0, 0.6), 0.03, "metal", segments=8)


@asset("rooftop_house")
def rooftop_house(k):
    """A one-room house on a flat roof: sliding window with bars, a thin door, a tin eave, a gas meter."""
    w, d, h = k.dim(5.2, 3.4, 2.75, 0)
    k.origin = (0, 0, 0)
    wall = k.colour("plaster", ("#d8d2c4", "#cfc3ae", "#c8cfc8"))
    k.bar((0, 0, h / 2), (w, d, h), wall, 0)
    k.bar((0, 0, h + 0.08), (w + 0.3, d + 0.3, 0.16), "concrete#8f8c84", 0.02)
    f = -d / 2
    for i in range(round(w / 0.2)):
        x = (i + 0.5) * 0.2 - w / 2
        for y, out in ((f, f - 0.8), (-f, 0.8 - f)):
            tin = ("paint#7f9a8a", "paint#6f8a7a")[i % 2]
            k.pane([(x - 0.1, y, 2.42), (x + 0.1, y, 2.42), (x + 0.1, out, 2.2), (x - 0.1, out, 2.2)], tin, 0.02)
    door = float(k.params.get("door", 1.2))
    k.bar((door, f - 0.01, 1.01), (0.98, 0.05, 2.02), "paint#5f8a86", 0)
    k.bar((door, f - 0.04, 1.4), (0.5, 0.02, 0.7), "glass_dark", 0)
    k.bar((door + 0.36, f - 0.06, 1.0), (0.05, 0.06, 0.16), "steel", 0.01)
    x = door - 2.1
    k.bar((x, f - 0.005, 1.4), (1.7, 0.03, 1.1), "window_lit", 0)
    k.glow("window", (x, f - 0.02, 1.4), (1.7, 0.02, 1.1))
    for i in range(3):
        k.bar((x + (i - 1) * 0.83, f - 0.03, 1.4), (0.05, 0.05, 1.1), "steel", 0)
    for z in (0.84, 1.96):
        k.bar((x, f - 0.03, z), (1.76, 0.06, 0.05), "steel", 0)
    for i in range(12):
        k.bar((x + (i - 5.5) * 0.14, f - 0.06, 1.4), (0.018, 0.018, 1.14), "white", 0)
    k.bar((door + 0.8, f - 0.08, 1.5), (0.24, 0.14, 0.3), "plastic#c8ccc4", 0.02)
    k.rod((door + 0.8, f - 0.06, 0.0), (door + 0.8, f - 0.06, 1.35), 0.02, "yellow", segments=6)
    k.rod((door, f - 0.2, 2.16), (door, f + 0.02, 2.2), 0.02, "iron", segments=6)
    k.ball((door, f - 0.2, 2.12), 0.07, "bulb", 10, 7)
    k.glow("lamp", (door, f - 0.2, 2.12), (0.14, 0.14, 0.14))
