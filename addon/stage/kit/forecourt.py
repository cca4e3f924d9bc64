# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the forecourt of a petrol station: pumps on islands, a lit canopy, the board of prices. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import spread

BRANDS = ("#b8402f", "#2f6a4a", "#c98a2b", "#2f5d86")
SELLS = ("#a65b45", "#c8a14f", "#5f7f8a", "#7a8f5f", "#d8cdb5", "#8a5f7a")


@asset("petrol_pump")
def petrol_pump(k):
    """A pump with a screen on either face and nozzles on hoses at its ends."""
    paint = k.colour("paint", BRANDS)
    w, d, h = k.dim(1.05, 0.56, 2.1, 0)
    body = w * 0.62
    k.box((0, 0, 0.06), (w * 0.8, d, 0.12), "metal_dark", 0.01)
    k.box((0, 0, 0.12 + 0.62), (body, d - 0.1, 1.24), "white", 0.03)
    k.box((0, 0, 0.42), (body + 0.02, d - 0.08, 0.5), paint, 0.02)
    k.box((0, 0, 1.36 + (h - 1.36) / 2), (w * 0.9, d - 0.02, h - 1.36), paint, 0.05, 0, 4)
    for s in (-1, 1):
        face = s * (d / 2 - 0.04)
        k.bar((0, face, 1.13), (body - 0.1, 0.03, 0.34), "black", 0.008)
        k.bar((0, face + s * 0.014, 1.13), (body - 0.18, 0.016, 0.25), "screen_ui", 0.003)
        k.bar((0, s * (d / 2 - 0.01), 1.74), (w * 0.7, 0.016, 0.36), "white", 0.006)
        k.bar((0, face, 0.86), (0.2, 0.03, 0.1), "metal", 0.006)
        k.glow("screen", (0, face, 1.13), (body - 0.18, 0.02, 0.25), 0.0 if s < 0 else math.pi)
        for t in (-1, 1):
            _nozzle(k, t, s, body, w, d)


def _nozzle(k, side, face, body, w, d):
    """A nozzle in its holster at one end and the hose that hangs from the head."""
    x, y = side * (body / 2 + 0.03), face * d * 0.2
    k.bar((x, y, 1.02), (0.07, 0.13, 0.34), "metal_dark", 0.01)
    k.limb([(x + side * 0.05, y, 1.18), (x + side * 0.1, y, 1.08), (x + side * 0.06, y, 0.9)], [0.022, 0.02, 0.014],
           "black", 6)  # fmt: skip
    path = [(side * w * 0.42, y, 1.5), (side * w * 0.53, y, 1.05), (side * w * 0.5, y, 0.45),
            (side * w * 0.42, y, 0.32), (side * w * 0.4, y, 0.6), (x + side * 0.09, y, 1.06)]  # fmt: skip
    k.limb(path, [0.016] * 6, "rubber", 6)


@asset("pump_island")
def pump_island(k):
    """The raised kerb on which pumps stand, a steel hoop at either end."""
    w, d, h = k.dim(5.2, 1.25, 0.16, 0)
    r = d / 2
    arc = [(k_ * math.pi / 8 - math.pi / 2) for k_ in range(9)]
    right = [(w / 2 - r + r * math.cos(a), r * math.sin(a)) for a in arc]
    outline = right + [(-x, -y) for x, y in right]
    k.top(outline, 0, h, "concrete#a9a69d", 0.02)
    k.top([(x * 0.96, y * 0.86) for x, y in outline], h - 0.01, h + 0.006, "concrete#8d8a83")


@asset("forecourt_canopy")
def forecourt_canopy(k):
    """The flat roof over the pumps: a lit fascia all round with the ``label``, lamps in its soffit."""
    paint = k.colour("paint", BRANDS)
    w, d, h = k.dim(17.0, 12.6, 0.95, 0)
    k.box((0, 0, h / 2), (w - 0.1, d - 0.1, h - 0.06), "white#e9e7e1", 0)
    for s in (-1, 1):
        for size, spot in (
            ((w, 0.1, h * 0.62), (0, s * d / 2, h * 0.62)),
            ((0.1, d, h * 0.62), (s * w / 2, 0, h * 0.62)),
        ):
            k.box(spot, size, paint, 0)
        for size, spot in (((w, 0.12, 0.13), (0, s * d / 2, h * 0.24)), ((0.12, d, 0.13), (s * w / 2, 0, h * 0.24))):
            k.box(spot, size, "tube_light", 0)
        k.text(k.params.get("label"), (0, s * (d / 2 + 0.056), h * 0.62), (w * 0.34, h * 0.44),
               0.0 if s < 0 else math.pi, "label")  # fmt: skip
        k.text(k.params.get("label"), (s * (w / 2 + 0.056), 0, h * 0.62), (d * 0.4, h * 0.44),
               s * math.pi / 2, "label")  # fmt: skip
    for x in spread(w - 1.2, (w - 1.2) / 4):
        for y in spread(d - 1.2, (d - 1.2) / 3):
            k.box((x, y, 0.035), (1.3, 0.9, 0.07), "tube_light", 0)
    for x in (-w * 0.28, w * 0.28):
        for y in (-d * 0.3, 0.0, d * 0.3):
            k.glow("street_lamp", (x, y, 0.02), (1.3, 0.9, 0.07))


@asset("canopy_leg")
def canopy_leg(k):
    """A square steel post under a canopy, clad in the station's colour below."""
    paint = k.colour("paint", BRANDS)
    w, d, h = k.dim(0.42, 0.42, 4.52, 0)
    k.bar((0, 0, h / 2), (w - 0.06, d - 0.06, h), "white", 0.02)
    k.bar((0, 0, 0.6), (w, d, 1.2), paint, 0.02)
    k.bar((0, 0, 0.06), (w, d, 0.12), "metal_dark", 0.01)


@asset("price_totem")
def price_totem(k):
    """A tall lit board at the roadside: the station's sign over its prices; ``label``, ``rows`` of (fuel, price)."""
    paint = k.colour("paint", BRANDS)
    w, d, h = k.dim(2.0, 0.42, 6.4, 0)
    rows = k.params.get("rows") or (("95", "1.79"), ("98", "1.89"), ("D", "1.72"))
    low = 1.0
    k.box((0, 0, low / 2), (w * 0.6, d - 0.1, low), "metal_dark", 0.01)
    k.box((0, 0, (h + low) / 2), (w, d, h - low), "white", 0.03)
    top = h - 1.7
    k.box((0, 0, (h + top) / 2), (w + 0.02, d + 0.02, h - top - 0.04), paint, 0.03)
    tall = (top - low - 0.2) / len(rows)
    for s in (-1, 1):
        face, yaw = s * (d / 2 + 0.012), 0.0 if s < 0 else math.pi
        k.text(k.params.get("label"), (0, s * (d / 2 + 0.016), top + 0.48), (w * 0.84, 0.42), yaw, "label")
        _drop(k, s * (d / 2 + 0.01), top + 1.15)
        for i, (fuel, price) in enumerate(rows):
            z = top - 0.1 - (i + 0.5) * tall
            k.bar((0, face, z), (w - 0.16, 0.024, tall - 0.1), "black#1d2126", 0)
            out = s * (d / 2 + 0.027)
            k.text(fuel, (s * w * 0.33, out, z), (w * 0.2, tall * 0.4), yaw, "label")
            k.text(price, (-s * w * 0.17, out, z), (w * 0.42, tall * 0.5), yaw, "panel_lamp")
        k.glow("sign", (0, face, top - 1.0), (w - 0.2, 0.03, 3.0), yaw)


def _drop(k, y, z):
    """A drop of fuel as the station's emblem."""
    outline = [(0, 0.42), *((0.2 * math.sin(a), -0.02 - 0.2 * math.cos(a)) for a in
                            (2.2 - i * 4.4 / 12 for i in range(13)))]  # fmt: skip
    k.front([(x, z + v) for x, v in outline], y - 0.008, y + 0.008, "label")


@asset("forecourt_shop")
def forecourt_shop(k):
    """The low shop of a petrol station: a lit glass front with goods behind, doors in its middle, a ``label``."""
    paint = k.colour("paint", BRANDS)
    w, d, h = k.dim(13.0, 7.0, 3.7, 0)
    y = -d / 2
    k.box((0, 0.1, (h - 0.2) / 2), (w - 0.3, d - 0.3, h - 0.2), "plaster#cfcabd", 0)
    k.box((0, 0.0, h - 0.42), (w, d, 0.84), "white#e9e7e1", 0)
    k.box((0, y - 0.02, h - 0.4), (w + 0.04, 0.1, 0.62), paint, 0)
    k.text(k.params.get("label"), (0, y - 0.075, h - 0.4), (w * 0.3, 0.42), 0.0, "label")
    k.box((0, y + 0.18, 0.12), (w - 0.3, 0.12, 0.24), "metal_dark", 0)
    panes = 7
    for i in range(panes):
        x, wide = (i - (panes - 1) / 2) * (w - 0.5) / panes, (w - 0.5) / panes
        k.box((x, y + 0.22, 1.45), (wide - 0.1, 0.04, 2.5), "window_lit#b9b59f", 0)
        k.box((x + wide / 2, y + 0.2, 1.45), (0.09, 0.14, 2.7), "metal_dark", 0)
        if i != panes // 2:
            k.glow("window", (x, y + 0.2, 1.5), (wide - 0.1, 0.05, 2.3))
            for j in range(4):
                tall = k.random.uniform(0.35, 1.0)
                tone = palette.variant("paint", k.random.choice(SELLS))
                k.box((x + (j - 1.5) * wide / 4.6, y + 0.19, 0.26 + tall / 2), (wide / 5.4, 0.02, tall), tone, 0)
            k.box((x, y + 0.195, 2.35), (wide * 0.6, 0.02, 0.4), palette.variant("print", SELLS[i % 6]), 0)
    k.box((0, y + 0.19, 1.3), (0.05, 0.06, 2.4), "metal_dark", 0)
    for x in (-0.12, 0.12):
        k.box((x, y + 0.175, 1.1), (0.03, 0.07, 0.5), "steel", 0)
    k.box((-w / 2 + 0.12, y + 0.2, 1.45), (0.24, 0.3, 2.8), "plaster#cfcabd", 0)
    k.box((w / 2 - 0.12, y + 0.2, 1.45), (0.24, 0.3, 2.8), "plaster#cfcabd", 0)
    k.box((0, 0.6, h + 0.1), (1.8, 1.4, 0.5), "metal", 0)


@asset("air_pump")
def air_pump(k):
    """The post with air and water for tyres, a hose coiled on its side."""
    paint = k.colour("paint", ("#2f5d86", "#b8402f"))
    w, d, h = k.dim(0.5, 0.42, 1.5, 0)
    k.box((0, 0, 0.05), (w, d, 0.1), "concrete", 0.01)
    k.box((0, 0, 0.1 + (h - 0.1) / 2), (w - 0.1, d - 0.1, h - 0.1), paint, 0.03)
    k.spin((0, -d / 2 + 0.05, h - 0.3), (0, -1, 0), [(0.15, 0), (0.15, 0.03), (0.13, 0.035)], "white", 18)
    k.bar((0.04, -d / 2 + 0.01, h - 0.27), (0.012, 0.012, 0.12), "red", 0)
    for i in range(3):
        k.ring((0, -d / 2 + 0.03 - 0.02 * i, 0.72), 0.15, 0.014, "rubber", (0, 1, 0), 18, 5)
    k.bar((0, -d / 2 + 0.045, 0.42), (0.26, 0.016, 0.12), "label", 0.003)


@asset("bottle_cage")
def bottle_cage(k):
    """A cage of gas bottles."""
    w, d, h = k.dim(1.5, 0.7, 1.6, 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.025), y * (d / 2 - 0.025), h / 2), (0.05, 0.05, h), "metal_dark", 0)
    for z in (0.08, h / 2, h - 0.025):
        k.bar((0, 0, z), (w, d, 0.04), "metal_dark", 0)
    for z in (0.1, h / 2 + 0.02):
        for i, x in enumerate(spread(w - 0.1, (w - 0.1) / 4)):
            tone = ("red", "orange", "blue")[(i + (z > 0.5)) % 3]
            k.lathe((x, 0, z), [(0.13, 0), (0.15, 0.05), (0.15, 0.45), (0.08, 0.56), (0.04, 0.62)], tone, 12)
    for x in spread(w, 0.15):
        k.rod((x, -d / 2 + 0.01, 0.1), (x, -d / 2 + 0.01, h - 0.04), 0.006, "metal", segments=4)
