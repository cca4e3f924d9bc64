# SPDX-License-Identifier: GPL-3.0-or-later
"""Of the near future: drones, signs of light in the air, a car without a driver, strips of light. No bpy."""

import math

from .piece import asset
from .tables import spread

CYAN, PINK = "display#7fe0ff", "display#ff6fb0"


@asset("drone", mount="ceiling")
def drone(k):
    """A parcel drone of four rotors that hovers: hung from nothing, its top at the origin."""
    k.box((0, 0, -0.14), (0.5, 0.5, 0.16), "white", 0.06)
    k.lathe((0, 0, -0.075), [(0.09, 0), (0.085, 0.045), (0.05, 0.07), (0.01, 0.075)], "metal_dark", 14)
    k.bar((0, 0, -0.4), (0.36, 0.36, 0.3), "cardboard", 0.01)
    for x in (-1, 1):
        k.bar((x * 0.187, 0, -0.34), (0.024, 0.09, 0.26), "metal_dark", 0)
        k.bar((x * 0.17, 0, -0.3), (0.04, 0.3, 0.03), "metal_dark", 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * 0.2, y * 0.2, -0.12), (x * 0.55, y * 0.55, -0.06), 0.03, "metal_dark", segments=6)
            k.rod((x * 0.55, y * 0.55, -0.08), (x * 0.55, y * 0.55, -0.02), 0.3, "glass", segments=14)
            k.ring((x * 0.55, y * 0.55, -0.05), 0.3, 0.018, "metal_dark", segments=14, sides=4)
    k.ball((0, -0.26, -0.14), 0.06, "signal_red", 8, 6)
    k.bar((0, 0, -0.23), (0.52, 0.52, 0.02), CYAN, 0)
    k.glow("sign", (0, -0.26, -0.14), (0.1, 0.1, 0.1))


@asset("holo_sign")
def holo_sign(k):
    """A sign of light that stands in the air over a projector: ``label``, a ring and a picture of bars."""
    w, _d, h = k.dim(1.9, 0.5, 3.2, 0)
    tone = k.colour("display", ("#7fe0ff", "#ff8fc4", "#8fffc4"))
    k.lathe((0, 0, 0), [(0.42, 0), (0.38, 0.12), (0.2, 0.2)], "metal_dark", 16)
    k.ring((0, 0, 0.2), 0.26, 0.02, tone, segments=18, sides=4)
    k.pane([(-w / 2, 0, 1.0), (w / 2, 0, 1.0), (w / 2, 0, h), (-w / 2, 0, h)], "glass", 0.01)
    for z in (1.0, h):
        k.bar((0, 0, z), (w, 0.03, 0.03), tone, 0)
    for i, x in enumerate(spread(w * 0.8, 0.16)):
        tall = 0.2 + 0.14 * ((i * 5 + k.seed) % 6)
        k.bar((x, 0, 1.2 + tall / 2), (0.09, 0.02, tall), tone if i % 3 else PINK, 0)
    k.ring((0, -0.02, h - 0.75), 0.3, 0.025, tone, (0, 1, 0), 24, 4)
    k.text(k.params.get("label"), (0, -0.03, h - 0.24), (w * 0.8, 0.3), 0.0, "screen_ui")
    k.glow("screen", (0, 0, h / 2 + 0.6), (w, 0.05, h - 1.0))


@asset("pod_car")
def pod_car(k):
    """A small car without a driver: one rounded shell of dark glass on a white skirt, a line of light all round."""
    w, d, _h = k.dim(1.7, 3.1, 1.85, 0)
    paint = k.colour("carpaint", ("#e4e6e8", "#c9d4da", "#3a4450"))
    k.origin = (0, 0, 0)
    for x in (-0.7, 0.7):
        for y in (-0.95, 0.95):
            k.rod((x - 0.08, y, 0.3), (x + 0.08, y, 0.3), 0.3, "rubber", segments=16)
            k.rod((x - 0.09, y, 0.3), (x + 0.09, y, 0.3), 0.2, paint, segments=14)
    k.box((0, 0, 0.52), (w, d, 0.5), paint, 0.16, segments=4)
    k.box((0, 0, 1.22), (w - 0.14, d - 0.5, 1.1), "glass_dark", 0.4, segments=6)
    k.box((0, 0, 1.78), (w - 0.6, d - 1.3, 0.12), paint, 0.05)
    for y in (-d / 2 - 0.005, d / 2 + 0.005):
        k.bar((0, y, 0.62), (w - 0.4, 0.03, 0.07), CYAN if y < 0 else "taillight", 0)
    for x in (-w / 2 - 0.005, w / 2 + 0.005):
        k.bar((x, 0, 0.62), (0.02, d - 0.5, 0.04), CYAN, 0)
    k.glow("headlight", (0, -d / 2 - 0.04, 0.62), (w - 0.4, 0.03, 0.1))
    for s in (-1, 1):
        k.anchor("door", s * (w / 2 + 0.45), 0.0, 0, -s * math.pi / 2)


@asset("light_planter")
def light_planter(k):
    """A white planter with a seat along it and light under its rim; a young tree of leaves."""
    w, d, h = k.dim(2.2, 0.9, 0.5, 0)
    k.box((0, 0, h / 2), (w, d, h), "white", 0.06)
    k.bar((0, 0, 0.04), (w + 0.01, d + 0.01, 0.05), CYAN, 0)
    k.bar((0, 0.12, h + 0.01), (w - 0.2, d - 0.4, 0.03), "soil", 0)
    for x in spread(w - 0.3, 0.32):
        k.blob((x, 0.14, h + 0.26), (0.26, 0.24, 0.3), "leaf", 0.3, 1)
    for x in (-0.6, 0.6):
        k.anchor("seat", x, -d / 2 + 0.16, h)


@asset("float_sofa")
def float_sofa(k):
    """A white shell of a sofa that seems to float on the light under it."""
    w, d, _h = k.dim(2.4, 0.95, 0.74, 0)
    k.bar((0, 0, 0.05), (w - 0.4, d - 0.35, 0.1), "metal_dark", 0.01)
    k.bar((0, 0, 0.11), (w - 0.2, d - 0.2, 0.03), CYAN, 0)
    k.box((0, 0, 0.23), (w, d, 0.22), "white", 0.1, segments=6)
    k.box((0, d / 2 - 0.12, 0.5), (w, 0.24, 0.48), "white", 0.11, segments=6)
    cloth = k.colour("fabric", ("#5a6a7a", "#7a5a6a", "#4a6a6a"))
    for i in range(3):
        x = (i - 1) * (w - 0.2) / 3
        k.soft((x, -0.1, 0.38), ((w - 0.2) / 3 - 0.02, d - 0.32, 0.12), cloth, 0.05)
        k.soft((x, d / 2 - 0.26, 0.56), ((w - 0.2) / 3 - 0.02, 0.12, 0.34), cloth, 0.05)
        k.anchor("seat", x, -0.12, 0.43)


@asset("home_robot")
def home_robot(k):
    """A household robot as tall as a child: a white egg on a wheel base, two arms, a face of light."""
    k.lathe((0, 0, 0), [(0.24, 0), (0.26, 0.06), (0.2, 0.14)], "metal_dark", 18)
    k.turned((0, 0, 0.12), [(0.14, 0), (0.24, 0.25), (0.22, 0.55), (0.12, 0.74)], "white", 18, 3)
    k.ball((0, 0, 1.02), (0.19, 0.18, 0.17), "white", 18, 11)
    k.ball((0, -0.06, 1.02), (0.16, 0.135, 0.12), "black", 16, 9)
    for x in (-0.055, 0.055):
        k.ball((x, -0.185, 1.04), (0.026, 0.012, 0.036), CYAN, 9, 6)
    for s in (-1, 1):
        k.limb([(s * 0.23, 0, 0.72), (s * 0.31, -0.06, 0.55), (s * 0.26, -0.24, 0.46)], [0.05, 0.045, 0.04], "white", 9)
        k.ball((s * 0.25, -0.27, 0.45), 0.05, "metal_dark", 9, 6)
    k.ring((0, 0, 0.44), 0.235, 0.012, CYAN, segments=24, sides=4)
    k.glow("screen", (0, -0.2, 1.03), (0.2, 0.02, 0.1))


@asset("smart_island")
def smart_island(k):
    """A kitchen block of white stone: a dark hob of light, a sink, shelves of herbs lit from within."""
    w, d, h = k.dim(2.4, 0.9, 0.92, 0)
    k.box((0, 0, h / 2 + 0.03), (w, d, h - 0.06), "white", 0.03)
    k.bar((0, 0, 0.03), (w - 0.16, d - 0.16, 0.06), CYAN, 0)
    k.bar((0, 0, h - 0.01), (w + 0.08, d + 0.06, 0.04), "marble", 0.012)
    k.bar((-w * 0.25, 0, h + 0.012), (0.8, 0.55, 0.006), "black", 0)
    for x in (-0.2, 0.2):
        k.ring((-w * 0.25 + x, 0, h + 0.018), 0.13, 0.008, PINK if x < 0 else CYAN, segments=18, sides=4)
    k.bar((w * 0.3, -d / 2 - 0.003, h * 0.5), (w * 0.34, 0.02, h * 0.6), "display#3f6a5a", 0.01)
    for x in spread(w * 0.3, 0.14):
        k.blob((w * 0.3 + x, -d / 2 - 0.02, h * 0.42), (0.07, 0.04, 0.12), "leaf#6fb04a", 0.3, 0)
    k.surface(h + 0.01, w * 0.4, d * 0.6, (w * 0.25, 0))
    for x in (-0.6, 0.6):
        k.anchor("stand", x, d / 2 + 0.45, 0, 0.0)
        k.anchor("stand", x, -d / 2 - 0.45, 0, math.pi)


@asset("holo_desk")
def holo_desk(k):
    """A desk of glass on a white blade; its screens stand in the air over it."""
    w, d, h = k.dim(1.7, 0.75, 0.74, 0)
    k.bar((0, 0, h - 0.015), (w, d, 0.03), "glass_dark", 0.006)
    k.bar((0, -d / 2 + 0.005, h - 0.015), (w, 0.02, 0.035), CYAN, 0)
    for s in (-1, 1):
        k.side([(-d * 0.2, 0), (d * 0.3, 0), (d * 0.36, h - 0.03), (-d * 0.36, h - 0.03)], s * (w / 2 - 0.2) - 0.03,
               s * (w / 2 - 0.2) + 0.03, "white", 0.01)  # fmt: skip
    for x, yaw, tone in ((-0.5, 0.35, "#7fe0ff"), (0.08, 0.0, "#9fffd0"), (0.62, -0.35, "#ff9fd0")):
        with k.at((x, 0.12, h + 0.38), yaw=yaw):
            k.bar((0, 0, 0), (0.5, 0.008, 0.36), "glass", 0)
            k.bar((0, 0, 0.18), (0.5, 0.014, 0.01), f"display{tone}", 0)
            k.bar((0, 0, -0.18), (0.5, 0.014, 0.01), f"display{tone}", 0)
            for i in range(5):
                k.bar(
                    (-0.1 + 0.02 * (i % 2), 0, 0.12 - 0.06 * i),
                    (0.22 - 0.03 * (i % 3), 0.012, 0.016),
                    f"display{tone}",
                    0,
                )
            for i in range(4):
                tall = 0.08 + 0.05 * ((i * 3) % 4)
                k.bar((0.1 + 0.035 * i, 0, -0.14 + tall / 2), (0.02, 0.012, tall), f"display{tone}", 0)
    k.glow("screen", (0.08, 0.1, h + 0.38), (1.5, 0.05, 0.4))
    k.surface(h, w * 0.6, d * 0.4, (0, -0.12))
    k.anchor("stand", 0, -d / 2 - 0.4, 0, math.pi)
