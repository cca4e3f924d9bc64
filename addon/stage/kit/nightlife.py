# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a night club: a floor that shines, decks, loudspeakers, a mirror ball, a wall of lights. No bpy."""

import math

from ..geometry import ball
from . import palette
from .piece import asset
from .tables import spread

LIGHTS = ("#e0409a", "#7a4ae8", "#3a7af0", "#28c8d8", "#f08a3a", "#a03ae0")


@asset("dance_floor")
def dance_floor(k):
    """Squares of glass in a dark frame, lit from below in changing colours; flat, to be danced on."""
    frame = k.colour("metal_dark", ("#2a2a30", "#33333a"))
    w, d, _ = k.dim(4.8, 4.0, 0.02, 0)
    k.bar((0, 0, 0.008), (w, d, 0.016), frame, 0)
    columns, rows = max(2, round(w / 0.8)), max(2, round(d / 0.8))
    for i, x in enumerate(spread(w - 0.08, (w - 0.08) / columns)):
        for j, y in enumerate(spread(d - 0.08, (d - 0.08) / rows)):
            colour = LIGHTS[(i * 2 + j * 3 + (i * j) % 3 + k.seed) % len(LIGHTS)]
            size = ((w - 0.08) / columns - 0.07, (d - 0.08) / rows - 0.07, 0.006)
            dark = (i * 5 + j * 7 + k.seed) % 4 == 0
            k.bar((x, y, 0.019), size, "mirror#3a3550" if dark else palette.variant("neon", colour), 0)


@asset("dj_booth")
def dj_booth(k):
    """A console with two decks and a mixer, bars of light on its front; who plays stands at +Y."""
    body = k.colour("black", ("#25272b", "#3a3340"))
    w, d, h = k.dim(2.6, 0.95, 1.12, 0)
    k.bar((0, 0, h / 2), (w, d, h), body, 0.02)
    for i, x in enumerate(spread(w - 0.2, 0.2)):
        tall = h * (0.25 + 0.55 * abs(math.sin(1.3 * i + k.seed)))
        k.bar((x, -d / 2 - 0.006, 0.12 + tall / 2), (0.12, 0.014, tall), palette.variant("neon", LIGHTS[i % 4]), 0)
    for s in (-1, 1):
        x = s * w * 0.27
        k.bar((x, 0.05, h + 0.04), (0.5, 0.42, 0.08), "metal_dark", 0.01)
        k.rod((x - 0.03, 0.05, h + 0.08), (x - 0.03, 0.05, h + 0.1), 0.18, "black", segments=24)
        k.rod((x - 0.03, 0.05, h + 0.1), (x - 0.03, 0.05, h + 0.105), 0.06, "red", segments=14)
        k.rod((x + 0.2, 0.2, h + 0.13), (x + 0.06, 0.0, h + 0.115), 0.008, "chrome", segments=6)
    k.bar((0, 0.05, h + 0.05), (0.36, 0.42, 0.1), "metal", 0.01)
    for x in (-0.1, 0, 0.1):
        for y in (-0.06, 0.06, 0.16):
            k.rod((x, y, h + 0.1), (x, y, h + 0.12), 0.016, "black", segments=8)
    with k.at((0.62, 0.28, h), yaw=math.pi):
        k.bar((0, 0, 0.06), (0.34, 0.24, 0.02), "metal", 0.004)
        k.bar((0, 0.12, 0.17), (0.34, 0.012, 0.22), "metal", 0.004)
        k.bar((0, 0.112, 0.17), (0.31, 0.004, 0.19), "screen_ui", 0)
    k.glow("sign", (0, -d / 2, h / 2), (w, 0.05, h * 0.6))
    k.anchor("stand", 0, d / 2 + 0.4, 0, 0.0)
    k.surface(h, 0.3, 0.3, (-w / 2 + 0.25, 0))


@asset("speaker_stack")
def speaker_stack(k):
    """Loudspeakers as tall as a man, one on another."""
    body = k.colour("black", ("#25272b", "#2f2f36"))
    w, d, h = k.dim(0.78, 0.7, 2.15, 0)
    for low, high, cones in ((0.0, h * 0.5, ((0.5, 0.30),)), (h * 0.5 + 0.01, h, ((0.34, 0.25), (0.80, 0.11)))):
        tall = high - low
        k.bar((0, 0, (low + high) / 2), (w, d, tall), body, 0.02)
        for share, r in cones:
            z = low + tall * share
            k.spin((0, -d / 2 + 0.01, z), (0, -1, 0), [(r, 0), (r, 0.03), (r - 0.03, 0.035)], "metal", 22)
            k.spin((0, -d / 2 - 0.02, z), (0, -1, 0), [(r - 0.04, 0), (r - 0.05, 0.012), (r * 0.35, 0.014)],
                   "rubber#3b3c42", 22)  # fmt: skip
            k.ball((0, -d / 2 - 0.03, z), (r * 0.32, 0.025, r * 0.32), "metal#6a6e75", 12, 7)


@asset("mirror_ball", mount="ceiling")
def mirror_ball(k):
    """A ball of little mirrors on a rod; ``drop`` is the length of the rod."""
    w = k.dim(0.7, 0.7, 0.7, 0)[0]
    drop, r = abs(float(k.params.get("drop", 0.7))), w / 2
    k.painted = True
    k.rod((0, 0, -drop), (0, 0, 0), 0.012, "chrome", segments=6)
    k.rod((0, 0, -drop - 0.03), (0, 0, -drop + 0.03), 0.06, "metal_dark", segments=12)
    vertices, faces = ball((0, 0, -drop - r), r, 26, 17)
    tint = k.params.get("colour")
    looks = ("mirror#dfe6ee", "mirror#8f9bb0", "neon#c8d8f0", "mirror#b09ac8", "mirror#6f7c94")
    looks = tuple(palette.variant(look, tint) if tint else look for look in looks)
    k.add(vertices, faces, [looks[(i % 26 * 7 + i // 26 * 11 + (i % 26) * (i // 26)) % 5] for i in range(len(faces))])


@asset("light_rig", mount="ceiling")
def light_rig(k):
    """A truss of steel tubes with lamps in cans that point down; ``drop`` of its middle below the ceiling."""
    steel = k.colour("metal", ("#8d9398", "#4a4d54"))
    w, _, _ = k.dim(6.0, 0.4, 0.9, 0)
    z = -abs(float(k.params.get("drop", 0.45)))
    corners = ((-0.14, 0.14), (0.14, 0.14), (0.0, -0.12))
    for y, up in corners:
        k.rod((-w / 2, y, z + up), (w / 2, y, z + up), 0.022, steel, segments=6)
    n = round(w / 0.5)
    for i in range(n):
        a, b = (-w / 2 + w * i / n, -w / 2 + w * (i + 1) / n)
        for m in range(3):
            (y, up), (v, high) = corners[m], corners[(m + 1) % 3]
            k.rod((a, y, z + up), (b, v, z + high), 0.01, steel, segments=4)
    for s in (-1, 1):
        for y in (-0.14, 0.14):
            k.rod((s * w * 0.4, y, z + 0.14), (s * w * 0.4, 0, 0), 0.012, steel, segments=5)
    for i, x in enumerate(spread(w - 0.6, 1.1)):
        colour = palette.variant("neon", LIGHTS[(i + k.seed) % len(LIGHTS)])
        with k.at((x, 0, z - 0.28), roll=0.35 * math.sin(2.1 * i), pitch=0.25):
            k.lathe((0, 0, -0.14), [(0.11, 0), (0.11, 0.2), (0.06, 0.28)], "black", 14)
            k.lathe((0, 0, -0.15), [(0.095, 0), (0.095, 0.012)], colour, 14)
        k.rod((x, 0, z - 0.2), (x, 0, z - 0.1), 0.014, "metal_dark", segments=5)
        k.glow("sign", (x, 0, z - 0.43), (0.19, 0.19, 0.03))


@asset("led_wall", mount="wall")
def led_wall(k):
    """A wall of lights: columns that rise and fall with the music; ``height`` of its middle."""
    frame = k.colour("black", ("#25272b", "#1f2030"))
    w, d, h = k.dim(5.6, 0.12, 2.4, 0)
    z0 = float(k.params.get("height", 2.4)) - h / 2
    k.bar((0, 0, z0 + h / 2), (w, d, h), frame, 0.01)
    columns, rows = round(w / 0.28), round(h / 0.2)
    for i, x in enumerate(spread(w - 0.16, (w - 0.16) / columns)):
        top = rows * (0.30 + 0.36 * abs(math.sin(0.55 * i + k.seed)) + 0.30 * abs(math.sin(1.7 * i)))
        for j in range(rows):
            if j < top:
                share = j / rows
                colour = LIGHTS[2] if share < 0.3 else LIGHTS[1] if share < 0.6 else LIGHTS[0]
                k.bar((x, -d / 2 - 0.004, z0 + 0.1 + (h - 0.2) * (j + 0.5) / rows), (0.22, 0.012, 0.13),
                      palette.variant("neon", colour), 0)  # fmt: skip
    k.glow("sign", (0, -d / 2, z0 + h / 2), (w, 0.03, h))
