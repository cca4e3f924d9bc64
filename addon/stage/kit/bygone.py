# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of earlier times out of doors: cars of the fifties, a tram, signs of trades, a thatched clay house. No bpy."""

import itertools
import math

from . import palette
from .car_body import Form, body, plate, seat, steering, turn_out
from .piece import asset
from .tables import spread
from .vehicles import _greenhouse

PASTELS = ("#7fb0a8", "#b8473c", "#d9cfae", "#5f86a8", "#2f3237", "#c98a7a")


@asset("vintage_car")
def vintage_car(k):
    """A saloon of the fifties: two colours, chrome, round lamps, fins, white walls on its tyres."""
    paint = k.colour("carpaint", PASTELS)
    form = Form(
        width=1.92,
        belt=[(-2.62, 0.66), (-2.56, 0.82), (-2.4, 0.9), (-1.6, 0.92), (-0.95, 0.91), (0.2, 0.92), (1.5, 0.95),
              (2.2, 1.0), (2.56, 1.04), (2.62, 0.98)],
        half=[(-2.62, 0.86), (-2.56, 0.92), (-2.4, 0.97), (-1.8, 1.0), (-1.0, 1.0), (1.2, 1.0), (1.8, 1.0),
              (2.3, 0.96), (2.56, 0.92), (2.62, 0.88)],
        under=[(-2.62, 0.36), (-2.5, 0.28), (-2.0, 0.23), (2.0, 0.24), (2.5, 0.30), (2.62, 0.38)],
        crown=[(-2.62, 0.03), (-2.2, 0.07), (-0.95, 0.075), (1.5, 0.05), (2.62, 0.02)],
        cabin=(-0.86, 1.42), axles=(-1.62, 1.5), wheel=0.35, paint=paint)  # fmt: skip
    body(k, form)
    _greenhouse(k, form, "carpaint#e6e0d0")
    cloth = palette.variant("leather", k.random.choice(("#8a2f2c", "#d9cfb8", "#3f5f5a")))
    for x in (-0.38, 0.38):
        seat(k, x, 0.12, 0.50, cloth)
        seat(k, x, 0.98, 0.50, cloth, 0.60, 0.56)
    k.box((0, -0.70, 0.76), (1.5, 0.36, 0.26), paint, 0.06)
    k.bar((0, -0.515, 0.76), (1.3, 0.02, 0.03), "chrome", 0)
    steering(k, 0.38, -0.42, 0.80)
    turn_out(k, form, rim="chrome")
    for s in (-1, 1):
        for y in form.axles:
            k.ring((s * (form.width / 2 - 0.05), y, form.wheel), 0.25, 0.035, "white", (1, 0, 0), 20, 5)
        k.bar((s * 0.955, -0.2, 0.66), (0.02, 4.3, 0.045), "chrome", 0)
        k.side([(0.9, 0.95), (2.66, 1.2), (2.62, 0.86), (1.0, 0.9)], s * 0.86 - 0.04, s * 0.86 + 0.04, paint, 0.02)
        k.ball((s * 0.86, 2.64, 1.0), (0.05, 0.06, 0.09), "taillight", 8, 6)
        k.rod((s * 0.7, -2.68, 0.76), (s * 0.7, -2.5, 0.76), 0.13, "chrome", segments=14)
        k.ball((s * 0.7, -2.67, 0.76), (0.1, 0.05, 0.1), "headlight", 12, 6)
        k.glow("headlight", (s * 0.7, -2.72, 0.76), (0.2, 0.04, 0.2))
        k.anchor("door", s * (form.width / 2 + 0.45), 0.0, 0, -s * math.pi / 2)
    for y in (-2.68, 2.68):
        k.bar((0, y, 0.42), (1.9, 0.12, 0.16), "chrome", 0.05)
        for x in (-0.5, 0.5):
            k.bar((x, y, 0.5), (0.12, 0.14, 0.26), "chrome", 0.04)
    for z in (0.58, 0.66, 0.74):
        k.bar((0, -2.63, z), (1.1, 0.05, 0.03), "chrome", 0)
    plate(k, -2.72, 0.42)
    k.anchor("seat", 0, 0.98, 0.50)


@asset("tram")
def tram(k):
    """An old tram of one car: cream over a colour, big panes, one lamp, platforms at its ends, a bow to the wire."""
    w, d, _h = k.dim(2.2, 9.6, 3.3, 0)
    paint = k.colour("carpaint", ("#a8342c", "#2f6a4a", "#c9a13f"))
    k.origin = (0, 0, 0)
    for y in (-2.0, 2.0):
        for x in (-0.72, 0.72):
            k.rod((x - 0.06, y, 0.38), (x + 0.06, y, 0.38), 0.38, "iron", segments=16)
    k.bar((0, 0, 0.62), (w - 0.3, d - 1.8, 0.3), "iron", 0.02)
    k.bar((0, 0, 1.15), (w, d, 0.8), paint, 0.05)
    k.bar((0, 0, 1.58), (w + 0.03, d + 0.02, 0.08), "paint#e6ddc4", 0.01)
    for s in (-1, 1):
        for y in spread(d - 0.3, 1.15):
            k.bar((s * (w / 2 - 0.04), y, 2.1), (0.09, 0.12, 1.0), "paint#e6ddc4", 0)
        k.bar((s * (w / 2 - 0.05), 0, 2.08), (0.02, d - 0.4, 0.86), "glass", 0)
        k.bar((0, s * (d / 2 - 0.03), 2.08), (w - 0.4, 0.02, 0.86), "glass", 0)
        for x in (-w / 2 + 0.06, -0.4, 0.4, w / 2 - 0.06):
            k.bar((x, s * (d / 2 - 0.03), 2.1), (0.1, 0.09, 1.0), "paint#e6ddc4", 0)
        k.ball((0, s * (d / 2 + 0.04), 1.15), (0.16, 0.08, 0.16), "headlight", 12, 7)
        k.bar((0, s * (d / 2 + 0.02), 2.72), (0.9, 0.06, 0.24), "black", 0)
        k.text(k.params.get("label") or "7", (0, s * (d / 2 + 0.055), 2.72), (0.7, 0.18), 0.0 if s < 0 else math.pi,
               "label")  # fmt: skip
        k.bar((0, s * (d / 2 + 0.1), 0.55), (w - 0.6, 0.12, 0.14), "iron", 0.02)
        for x in (-0.5, 0.5):
            k.bar((x, s * (d / 2 - 0.44), 0.635), (0.12, 1.04, 0.25), "iron", 0.01)
    k.bar((0, 0, 2.66), (w, d, 0.16), "paint#e6ddc4", 0.02)
    k.box((0, 0, 2.86), (w - 0.1, d - 0.1, 0.24), "metal#8a8a84", 0.1)
    k.bar((0, 0, 3.02), (w * 0.5, d - 2.4, 0.14), "metal#7a7a74", 0.03)
    for s in (-1, 1):
        k.tube([(s * 0.1, 1.6, 3.05), (s * 0.5, 0.2, 4.3), (s * 0.62, -0.2, 5.0)], 0.025, "iron", 5)
    k.rod((-0.75, -0.2, 5.0), (0.75, -0.2, 5.0), 0.025, "iron", segments=6)
    k.glow("headlight", (0, -d / 2 - 0.1, 1.15), (0.3, 0.04, 0.3))
    k.anchor("door", -w / 2 - 0.5, -d / 2 + 0.8, 0, math.pi / 2)


@asset("trade_sign", mount="wall")
def trade_sign(k):
    """A wooden shield that hangs from a wrought-iron arm: a boot, a loaf, a cup or scissors painted on it."""
    z, out = float(k.params.get("height", 3.0)), 0.95
    k.rod((0, 0, z + 0.5), (0, -out - 0.1, z + 0.5), 0.025, "iron", segments=6)
    k.tube([(0, 0, z + 0.05), (0, -0.35, z + 0.3), (0, -out * 0.7, z + 0.48)], 0.02, "iron", 5)
    tone = k.colour("paint", ("#8a2f28", "#2f4f6a", "#3f5f3a", "#c9b48c"))
    for y in (-out + 0.28, -out - 0.05):
        k.rod((0, y, z + 0.3), (0, y, z + 0.5), 0.012, "iron", segments=5)
    outline = [(-0.3, 0.3), (0.3, 0.3), (0.3, -0.05), (0.0, -0.34), (-0.3, -0.05)]
    k.side([(u - out + 0.12, z + v) for u, v in outline], -0.03, 0.03, tone, 0.006)
    y, mark = -out + 0.12, k.seed % 4
    for s in (-1, 1):
        if mark == 0:
            k.bar((s * 0.034, y + 0.02, z + 0.08), (0.02, 0.1, 0.3), "gold", 0)
            k.bar((s * 0.034, y - 0.06, z - 0.05), (0.02, 0.24, 0.09), "gold", 0)
        elif mark == 1:
            k.ball((s * 0.035, y, z + 0.03), (0.02, 0.17, 0.12), "crust", 10, 6)
        elif mark == 2:
            k.bar((s * 0.034, y, z + 0.06), (0.02, 0.2, 0.22), "gold", 0)
            k.ring((s * 0.036, y + 0.13, z + 0.06), 0.06, 0.018, "gold", (1, 0, 0), 12, 4)
        else:
            for t in (-1, 1):
                k.rod(
                    (s * 0.034, y - 0.12 * t, z - 0.14), (s * 0.034, y + 0.1 * t, z + 0.18), 0.018, "gold", segments=4
                )


@asset("choga")
def choga(k):
    """A Korean farmhouse: clay walls between posts, paper doors over a narrow porch, a round roof of thatch."""
    from .hanok import lattice

    w, d, _h = k.dim(6.6, 3.6, 3.4, 0)
    k.origin = (0, 0, 0)
    clay, wood = k.colour("clay", ("#b89468", "#a98558", "#c0a077")), "wood#6a4a30"
    low = 2.05
    k.bar((0, 0.1, 0.15), (w, d, 0.3), "stone#8f877a", 0.03)
    k.bar((0, 0.3, 0.3 + low / 2), (w - 0.3, d - 0.8, low), clay, 0)
    front = 0.3 - (d - 0.8) / 2
    for x in spread(w - 0.2, 1.9):
        k.rod((x, front - 0.02, 0.3), (x, front - 0.02, 0.3 + low), 0.09, wood, segments=7)
        k.rod((x, front - 0.72, 0.15), (x, front - 0.72, 0.3 + low), 0.07, wood, segments=7)
    k.bar((0, front - 0.36, 0.45), (w * 0.62, 0.72, 0.08), "floorboard#8a623f", 0.008)
    for x in (-w * 0.2, w * 0.14):
        lattice(k, (x, front - 0.02, 1.28), (0.8, 1.5), wood)
        k.bar((x, front - 0.04, 2.08), (0.94, 0.1, 0.1), wood)
    k.bar((w * 0.38, front - 0.025, 1.2), (0.8, 0.06, 1.7), "wood#5a3f2a", 0.006)
    k.bar((-w * 0.4, front - 0.02, 1.5), (0.5, 0.05, 0.5), "black#3a342c", 0)
    for s in (-1, 1):
        k.bar((-w * 0.4 + s * 0.25, front - 0.03, 1.5), (0.06, 0.08, 0.56), wood, 0)
        k.bar((-w * 0.4, front - 0.03, 1.5 + s * 0.25), (0.5, 0.08, 0.06), wood, 0)
    k.bar((0, front - 0.72, 0.3 + low), (w, 0.12, 0.14), wood)
    straw, rings = "straw#b59a5c", []
    for t, z in ((1.0, 2.1), (1.02, 2.32), (0.9, 2.75), (0.66, 3.2), (0.36, 3.5), (0.08, 3.62)):
        a, c = (w / 2 + 0.6) * (0.45 + 0.55 * t), (d / 2 + 0.65) * t
        rings.append([(a * math.copysign(abs(math.cos(q)) ** 0.55, math.cos(q)),
                       c * math.copysign(abs(math.sin(q)) ** 0.55, math.sin(q)), z)
                      for q in (math.tau * (i + 0.5) / 20 for i in range(20))])  # fmt: skip
    k.loft(rings, straw)
    for x in spread(w + 0.6, 0.9):  # ropes over the thatch
        rope = []
        for ring in rings:
            for (x0, y0, z), (x1, y1, _) in itertools.pairwise(ring):
                if (x0 - x) * (x1 - x) < 0 < y0 + y1:
                    rope.append((y0 + (y1 - y0) * (x - x0) / (x1 - x0) + 0.012, z + 0.01))
        k.tube([(x, -y, z) for y, z in rope] + [(x, y, z) for y, z in reversed(rope)], 0.022, "rope", 4)
    k.rod((-w * 0.34, 0.1, 3.62), (w * 0.34, 0.1, 3.62), 0.16, "straw#9c8248", segments=7)
    for u in (-0.22, 0.2):
        k.anchor("seat", u * w * 0.6, front - 0.55, 0.49)
