# SPDX-License-Identifier: GPL-3.0-or-later
"""Of laboratories: benches with shelves of reagents, the fume cupboard, glass, a microscope, the elements. No bpy."""

import math

from .piece import asset
from .tables import spread

FLUIDS = ("liquid#3f8fc0", "liquid#5fae5a", "liquid#c95a4a", "liquid#d8a83a", "liquid#8a5aa8", "liquid#4fb0a8")
TOPS = ("#e4e6e1", "#3a4248", "#d3dade")


def flask(k, x, y, z, size=1.0, fluid=None):
    """A conical flask standing at (x, y, z) with a coloured fluid in it."""
    fluid = fluid or k.random.choice(FLUIDS)
    r = 0.055 * size
    k.lathe((x, y, z), [(r, 0), (r * 1.02, 0.008), (r * 0.55, 0.075 * size)], fluid, 14)
    k.lathe((x, y, z + 0.075 * size), [(r * 0.54, 0), (r * 0.32, 0.045 * size), (r * 0.32, 0.09 * size),
                                       (r * 0.42, 0.095 * size)], "glass", 14)  # fmt: skip


def bottle(k, x, y, z, tall=0.17):
    """A reagent bottle with a label and a stopper."""
    glass = k.random.choice(("glass_brown", "glass_brown#6a4a2a", "ceramic#dfe3e0", *FLUIDS[:3]))
    k.lathe((x, y, z), [(0.036, 0), (0.036, tall * 0.66), (0.016, tall * 0.8), (0.016, tall)], glass, 10)
    k.lathe((x, y, z + tall * 0.2), [(0.037, 0), (0.037, tall * 0.3)], "label", 10)
    k.rod((x, y, z + tall), (x, y, z + tall + 0.02), 0.018, "black", segments=8)


def rack(k, x, y, z, wood, count=6):
    """A rack of test tubes, every one of another colour."""
    w = count * 0.038 + 0.03
    for dz in (0.006, 0.085):
        k.bar((x, y, z + dz), (w, 0.06, 0.012), wood, 0.003)
    for s in (-1, 1):
        k.bar((x + s * (w / 2 - 0.008), y, z + 0.05), (0.014, 0.06, 0.1), wood, 0.003)
    for i, u in enumerate(spread(count * 0.038, 0.038)):
        k.rod((x + u, y, z + 0.014), (x + u, y, z + 0.08), 0.012, FLUIDS[i % len(FLUIDS)], segments=8)
        k.rod((x + u, y, z + 0.08), (x + u, y, z + 0.15), 0.012, "glass", segments=8)


@asset("lab_bench")
def lab_bench(k):
    """An island bench: cupboards on both sides, a shelf of bottles along its middle, a sink at its end."""
    w, d, h = k.dim(3.0, 1.3, 1.62, 0)
    body, top = k.colour("paint", ("#dfe4e2", "#d5dee2", "#e2ded2")), 0.92
    k.box((0, 0, top / 2), (w - 0.1, d - 0.16, top - 0.02), body, 0.01)
    k.bar((0, 0, 0.05), (w - 0.08, d - 0.14, 0.1), "metal_dark", 0.004)
    k.box((0, 0, top - 0.02), (w, d, 0.045), f"tile{TOPS[k.seed % len(TOPS)]}", 0.01)
    for s in (-1, 1):
        for i, x in enumerate(spread(w - 0.2, 0.6)):
            wide = (w - 0.2) / round((w - 0.2) / 0.6)
            y = s * (d / 2 - 0.075)
            k.bar((x, y, 0.42), (wide - 0.02, 0.02, 0.56), ("paint#7fa3ad", body)[i % 2], 0.005)
            k.bar((x, y, 0.8), (wide - 0.02, 0.02, 0.14), body, 0.005)
            k.bar((x, y + s * 0.016, 0.82), (0.16, 0.016, 0.016), "chrome", 0.003)
            k.bar((x + wide * 0.34, y + s * 0.016, 0.5), (0.016, 0.016, 0.14), "chrome", 0.003)
    low, high = top + 0.3, h - 0.03
    for x in (-w / 2 + 0.3, 0.1, w / 2 - 0.62):
        k.bar((x, 0, (top + high) / 2), (0.05, 0.2, high - top), "metal#c4cacb", 0.004)
    long, middle = w - 0.86, -0.16
    for z in (low, high):
        k.bar((middle, 0, z), (long, 0.28, 0.025), "glass_clear" if z == high else body, 0.004)
        n = int(long / 0.1)
        for i in range(n):
            if k.random.random() < 0.72:
                x = middle - long / 2 + 0.07 + i * (long - 0.1) / n
                (bottle if k.random.random() < 0.7 else flask)(k, x, k.random.uniform(-0.06, 0.06), z + 0.013)
    for x, c in ((-w * 0.22, "#3f6fb0"), (-w * 0.12, "#c9a13f"), (w * 0.06, "#3f8a5f")):
        k.limb(
            [(x, 0, top), (x, 0, top + 0.2), (x, -0.06, top + 0.26), (x, -0.12, top + 0.18)], [0.014] * 4, "chrome", 8
        )
        k.rod((x - 0.035, 0, top + 0.1), (x + 0.035, 0, top + 0.1), 0.012, f"paint{c}", segments=8)
    sink = w / 2 - 0.3
    k.bar((sink, 0, top + 0.004), (0.42, 0.5, 0.01), "steel", 0.003)
    k.bar((sink, 0, top + 0.008), (0.34, 0.42, 0.01), "metal_dark#5b6166", 0.003)
    k.limb([(sink, 0.3, top), (sink, 0.3, top + 0.34), (sink, 0.2, top + 0.42), (sink, 0.08, top + 0.36),
            (sink, 0.07, top + 0.28)], [0.016] * 5, "chrome", 8)  # fmt: skip
    for s in (-1, 1):
        k.anchor("surface", -0.2, s * d * 0.33, top, 0.0 if s < 0 else math.pi, (w - 0.8, d * 0.28))
        for x in spread(w, 1.5):
            k.anchor("stand", x, s * (d / 2 + 0.36), 0, math.pi if s < 0 else 0.0)


@asset("fume_hood")
def fume_hood(k):
    """A fume cupboard: a lit chamber behind a sliding pane, flasks within, controls below, a duct upwards."""
    w, d, h = k.dim(1.5, 0.85, 2.5, 0)
    body = k.colour("paint", ("#dde2e0", "#d3dce0"))
    top, roof = 0.92, 2.2
    k.box((0, 0.02, top / 2), (w - 0.04, d - 0.06, top), body, 0.01)
    for i, x in enumerate(spread(w - 0.1, (w - 0.1) / 2)):
        k.bar((x, -d / 2 + 0.045, 0.42), (w / 2 - 0.1, 0.02, 0.7), "yellow#c9a13f" if i else "paint#7fa3ad", 0.005)
        k.bar((x + 0.2 - 0.4 * i, -d / 2 + 0.03, 0.6), (0.02, 0.02, 0.16), "chrome", 0.004)
    k.box((0, 0, top + 0.02), (w, d, 0.05), "tile#3a4248", 0.01)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.06), 0.02, (top + roof) / 2), (0.12, d - 0.04, roof - top), body, 0.01)
        for z in (1.2, 1.4):
            k.rod((s * (w / 2 - 0.06), -d / 2 + 0.045, z), (s * (w / 2 - 0.06), -d / 2 + 0.01, z), 0.03,
                  ("red", "blue")[z > 1.3], segments=12)  # fmt: skip
    k.bar((0, d / 2 - 0.03, (top + roof) / 2), (w - 0.2, 0.03, roof - top), "enamel#eef0ea", 0.003)
    k.box((0, 0.02, (roof + h) / 2 - 0.05), (w, d - 0.04, h - roof - 0.1), body, 0.012)
    k.bar((0, 0.0, roof - 0.02), (w - 0.3, 0.2, 0.03), "tube_light", 0.004)
    k.glow("lamp", (0, 0, roof - 0.03), (w - 0.3, 0.2, 0.03))
    k.bar((0, -d / 2 + 0.08, roof - 0.3), (w - 0.2, 0.012, 0.6), "glass", 0.003)
    k.bar((0, -d / 2 + 0.07, roof - 0.61), (w - 0.2, 0.03, 0.04), "metal", 0.006)
    k.rod((0, 0.1, h - 0.12), (0, 0.1, h), 0.2, "steel", segments=18)
    for i, x in enumerate((-0.42, -0.15, 0.32)):
        flask(k, x, 0.05 + 0.06 * (i % 2), top + 0.045, 1.7 - 0.3 * (i % 2), FLUIDS[(i + k.seed) % len(FLUIDS)])
    k.rod((0.1, 0.18, top + 0.045), (0.1, 0.18, top + 0.7), 0.01, "chrome", segments=8)
    k.ring((0.1, 0.08, top + 0.4), 0.07, 0.008, "metal_dark", segments=16, sides=5)
    k.lathe((0.1, 0.08, top + 0.36), [(0.03, 0), (0.075, 0.05), (0.06, 0.11), (0.02, 0.16)], FLUIDS[1], 14)
    for i in range(4):
        k.bar((-0.3 + 0.12 * i, -d / 2 + 0.03, roof + 0.08), (0.07, 0.03, 0.05),
              ("screen_ui", "signal_green", "panel_lamp", "signal_red")[i], 0.006)  # fmt: skip
    k.anchor("stand", 0, -d / 2 - 0.4, 0, math.pi)
    k.anchor("surface", 0, -d / 2 + 0.17, top + 0.045, 0.0, (w - 0.5, 0.16))


@asset("microscope", mount="surface")
def microscope(k):
    """A microscope; the eye-pieces lean towards -Y."""
    k.dim(0.2, 0.3, 0.4, 0)
    white = k.colour("enamel", ("#e3e5e0", "#33383c"))
    k.box((0, 0, 0.02), (0.18, 0.26, 0.04), white, 0.014)
    k.side([(0.05, 0.03), (0.12, 0.03), (0.13, 0.2), (0.09, 0.3), (-0.02, 0.33), (-0.03, 0.28), (0.05, 0.24),
            (0.08, 0.16)], -0.03, 0.03, white, 0.008)  # fmt: skip
    k.box((0, 0.0, 0.15), (0.15, 0.19, 0.018), "black", 0.004)
    k.rod((0, -0.02, 0.04), (0, -0.02, 0.075), 0.03, "bulb", segments=14)
    for i in range(3):
        a = i * 2.1 + 0.4
        k.rod((0.03 * math.cos(a), -0.02 + 0.03 * math.sin(a), 0.27),
              (0.018 * math.cos(a), -0.02 + 0.018 * math.sin(a), 0.2), 0.014, "chrome", segments=10)  # fmt: skip
    k.rod((0, -0.02, 0.26), (0, -0.02, 0.3), 0.045, "metal_dark", segments=14)
    for s in (-1, 1):
        k.rod((s * 0.03, 0.0, 0.31), (s * 0.03, -0.11, 0.39), 0.019, "black", segments=12)
        k.rod((s * 0.03, 0.06, 0.1), (s * 0.07, 0.06, 0.1), 0.028, "black", segments=14)


@asset("test_tubes", mount="surface")
def test_tubes(k):
    """Test tubes in a wooden rack."""
    k.dim(0.3, 0.07, 0.165, 0)
    rack(k, 0, 0, 0, k.colour("wood_light", ("#b58f62", "#c0a077")), 7)


@asset("flasks", mount="surface")
def flasks(k):
    """Flasks and a beaker with coloured fluids."""
    k.dim(0.36, 0.2, 0.24, 0)
    first = k.colour("liquid", ("#3f8fc0", "#5fae5a", "#c95a4a", "#d8a83a"))
    flask(k, -0.1, 0.0, 0, 1.4, first)
    flask(k, 0.04, 0.05, 0, 1.0, FLUIDS[(k.seed + 2) % len(FLUIDS)])
    k.lathe((0.13, -0.04, 0), [(0.045, 0), (0.046, 0.07)], FLUIDS[(k.seed + 4) % len(FLUIDS)], 14)
    k.lathe((0.13, -0.04, 0.07), [(0.046, 0), (0.046, 0.05), (0.05, 0.055)], "glass", 14)


@asset("periodic_table", mount="wall")
def periodic_table(k):
    """The table of the elements on the wall."""
    w, _, h = k.dim(2.4, 0.04, 1.35, 0)
    z = float(k.params.get("height", 1.75))
    k.bar((0, 0.0, z), (w, 0.03, h), k.colour("paper", ("#eceee8", "#e3e8ea")), 0.003)
    tints = ("#c95a4a", "#d8924a", "#5f8fb8", "#5fa08a", "#d8b84a", "#8a6aa8")
    step, tall = (w - 0.14) / 18, (h - 0.22) / 9.4
    for row in range(9):
        for col in range(18):
            if (row == 0 and 0 < col < 17) or (row in (1, 2) and 1 < col < 12) or (row > 6 and not 2 < col < 17):
                continue
            tint = tints[
                0 if col == 0 else 1 if col == 1 else 5 if row > 6 else 2 if col < 12 else 3 if col < 16 else 4
            ]
            y = z + h / 2 - 0.16 - (row + (0.4 if row > 6 else 0.0)) * tall
            k.bar((-w / 2 + 0.07 + (col + 0.5) * step, -0.017, y), (step - 0.012, 0.006, tall - 0.012),
                  f"paper{tint}", 0)  # fmt: skip


@asset("gas_cylinders")
def gas_cylinders(k):
    """Three gas bottles chained to a frame against the wall."""
    k.dim(0.86, 0.34, 1.5, 0)
    frame = "metal"
    for z in (0.5, 1.0):
        k.bar((0, 0.14, z), (0.84, 0.03, 0.06), frame)
        k.tube([(-0.4, 0.13, z), (-0.3, -0.15, z), (0.3, -0.15, z), (0.4, 0.13, z)], 0.008, "chrome", 5)
    body = k.colour("paint", ("#3f6a8f", "#5a7a4a", "#7a4a42"))
    for i, x in enumerate((-0.27, 0.0, 0.27)):
        c = (body, "paint#8d9398", "paint#3a3f44")[i]
        k.lathe((x, 0, 0), [(0.115, 0), (0.115, 1.16), (0.09, 1.24), (0.045, 1.3), (0.04, 1.36)], c, 18)
        k.lathe((x, 0, 1.08), [(0.117, 0), (0.117, 0.08)], ("white", "yellow", "red")[i], 18)
        k.rod((x, 0, 1.34), (x, 0, 1.46), 0.022, "brass", segments=10)
        k.rod((x - 0.05, 0, 1.47), (x + 0.05, 0, 1.47), 0.014, "red", segments=8)
        k.rod((x, 0, 1.42), (x, -0.1, 1.42), 0.014, "brass", segments=8)
        k.spin((x, -0.1, 1.42), (0, -1, 0), [(0.04, 0), (0.045, 0.02), (0.03, 0.024)], "white", 14)
