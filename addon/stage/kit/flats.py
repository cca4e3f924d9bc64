# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of flats with balconies, and what is on a balcony: a balustrade, a glazed front, flowers, washing. No bpy."""

from . import palette
from .piece import asset
from .tables import spread

GLASS, LAMP = "mirror#566a78", "window_lit#a19d88"
STOREY, BAY, OUT = 3.0, 5.6, 1.3  # height of a storey, width of a flat's front, how far its balcony stands out, metres
LIT = 0.3  # share of flats in which a lamp is on
WALLS = ("#c9bfae", "#b9b7ae", "#c2a78f", "#aeb4b4", "#d3cab8")
WASHING = ("#b8574d", "#e6e0d2", "#4f7392", "#d0a94f", "#6f8f6a", "#e3c9c0")


@asset("apartment_block")
def apartment_block(k):
    """Flats over one another, a balcony to each on its front; none at ``open`` (column from the middle, storey).

    ``bay`` is the width of a flat.
    """
    wall = k.colour("plaster", WALLS)
    w, d, h = k.dim(28.0, 11.0, 24.0, 0)
    k.origin = (0.0, d / 2, 0.0)  # of the walls: the balconies hang before them
    columns, storeys = max(1, round(w / float(k.params.get("bay", BAY)))), max(1, round(h / STOREY))
    gone = k.params.get("open") or ()
    accent = palette.variant("paint", ("#8d5b4c", "#5c6f80", "#7f8f78", "#9b8a6a")[k.seed % 4])
    k.box((0, d / 2, h / 2), (w, d, h), wall, 0)
    k.box((0, d / 2, h + 0.3), (w + 0.3, d + 0.3, 0.6), "concrete#8d8a83", 0)
    k.box((w * 0.2, d / 2, h + 1.6), (3.4, 3.0, 2.2), "concrete#98958d", 0)
    for i in range(storeys):
        z = i * STOREY
        for j in range(columns):
            x = (j - (columns - 1) / 2) * w / columns
            there = (j - (columns - 1) // 2, i) == tuple(gone)
            _flat(k, x, z, w / columns, there, accent if (j + i) % 5 else wall)
            _back(k, x, d, z)
    for s in (-1, 1):
        for i in range(storeys):
            for v in (d * 0.3, d * 0.7):
                k.box(
                    (s * (w / 2), v, i * STOREY + 1.6), (0.04, 1.2, 1.4), LAMP if k.random.random() < LIT else GLASS, 0
                )


def _flat(k, x, z, wide, bare, panel):
    """The front of a flat: a glazed door and a window behind its balcony."""
    lit = k.random.random() < LIT or bare
    k.box((x - wide * 0.12, -0.01, z + 1.2), (2.3, 0.06, 2.2), LAMP if lit else GLASS, 0)
    k.box((x - wide * 0.12, -0.03, z + 1.2), (0.08, 0.06, 2.2), "white", 0)
    k.box((x + wide * 0.3, -0.01, z + 1.5), (1.3, 0.06, 1.3), LAMP if lit else GLASS, 0)
    if bare or not z:
        return
    if lit:
        k.glow("window", (x - wide * 0.12, -0.03, z + 1.2), (2.3, 0.05, 2.2))
    slab = wide - 0.7
    k.box((x, -OUT / 2, z - 0.09), (slab, OUT, 0.18), "concrete#a9a59b", 0)
    k.box((x, -OUT + 0.03, z + 0.5), (slab, 0.05, 0.8), panel, 0)
    k.box((x, -OUT + 0.03, z + 0.93), (slab + 0.04, 0.07, 0.06), "metal_dark", 0)
    for s in (-1, 1):
        k.box((x + s * (slab / 2 - 0.03), -OUT / 2, z + 0.5), (0.05, OUT, 0.8), panel, 0)
    if k.random.random() < 0.3:
        k.box(
            (x + slab * 0.25, -OUT - 0.02, z + 0.72),
            (1.1, 0.06, 0.7),
            palette.variant("linen", k.random.choice(WASHING)),
            0,
        )


def _back(k, x, d, z):
    k.box((x - 1.1, d, z + 1.6), (1.3, 0.04, 1.3), LAMP if k.random.random() < LIT else GLASS, 0)
    k.box((x + 1.1, d, z + 1.6), (0.9, 0.04, 1.0), GLASS, 0)


@asset("balustrade")
def balustrade(k):
    """Upright steel bars between posts under a wooden hand rail, as on balconies; it faces -Y."""
    w, d, h = k.dim(1.9, 0.08, 1.08, 0)
    iron = k.colour("iron", ("#3d4247", "#5a6064", "#2f3f38"))
    for z in (0.1, h - 0.1):
        k.bar((0, 0, z), (w, 0.035, 0.04), iron)
    k.bar((0, 0, h - 0.025), (w, d, 0.05), "wood", 0.012)
    for x in spread(w, w / max(4, round(w / 0.12))):
        k.bar((x, 0, h / 2), (0.018, 0.018, h - 0.2), iron, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.025), 0, (h - 0.05) / 2), (0.05, 0.05, h - 0.05), iron, 0.004)


@asset("patio_window", mount="wall")
def patio_window(k):
    """A wide pane from the floor up in a white frame, a curtain drawn half across behind it."""
    w, d, h = k.dim(2.0, 0.1, 2.2, 0)
    k.bar((0, d / 2 - 0.02, h / 2), (w, 0.03, h), "window_lit#8f978f", 0)
    for x in spread(w * 0.36, 0.09):
        k.bar((x - w * 0.3, d / 2 - 0.04, h / 2), (0.07, 0.012, h - 0.2), "linen#c9c2b2", 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.04), 0, h / 2), (0.08, d, h), "white", 0.006)
    for z in (0.05, h - 0.04):
        k.bar((0, 0, z), (w, d, 0.09), "white", 0.006)
    k.bar((0.0, 0, h / 2), (0.06, d * 0.8, h - 0.1), "white", 0.006)
    k.glow("window", (0, d / 2 - 0.02, h / 2), (w - 0.1, 0.04, h - 0.2))


@asset("flower_box")
def flower_box(k):
    """A trough of flowers on hooks, hung over a railing."""
    w, d, h = k.dim(0.95, 0.24, 0.46, 0)
    wanted = k.params.get("colour")
    box = "terracotta" if not k.seed % 2 else "wood_light"
    k.painted = True
    k.bar((0, 0, 0.1), (w, d * 0.85, 0.2), box, 0.01)
    tones = [palette.variant("petal", c) for c in ((wanted,) if wanted else ("#b8434f", "#e3b7bd", "#d9a441"))]
    for i, x in enumerate(spread(w - 0.06, 0.11)):
        k.blob((x, k.random.uniform(-0.03, 0.03), 0.26), (0.1, 0.11, 0.11), ("leaf", "leaf#4f7d43")[i % 2], 0.3, 1)
        for _ in range(2):
            spot = (x + k.random.uniform(-0.05, 0.05), k.random.uniform(-0.1, 0.08), k.random.uniform(0.32, h - 0.04))
            k.blob(spot, 0.05, tones[(k.seed + i) % len(tones)], 0.25, 0)


@asset("drying_rack")
def drying_rack(k):
    """A folding rack with washing hung out to dry."""
    w, d, h = k.dim(1.25, 0.6, 1.02, 0)
    for y in (-d / 2 + 0.02, d / 2 - 0.02):
        for s in (-1, 1):
            k.rod((s * (w / 2 - 0.05), y, 0), (s * (w / 2 - 0.05), -y, h - 0.03), 0.012, "white", segments=6)
    for s in (-1, 1):
        x = s * (w / 2 - 0.05)
        k.rod((x, -d / 2 + 0.02, h - 0.03), (x, d / 2 - 0.02, h - 0.03), 0.01, "white", segments=6)
    for y in spread(d, 0.12):
        k.rod((-w / 2, y, h - 0.03), (w / 2, y, h - 0.03), 0.006, "metal", segments=5)
    for i, (x, y, wide, long) in enumerate(((-0.32, -0.24, 0.42, 0.62), (0.24, -0.24, 0.5, 0.5), (-0.2, 0.0, 0.6, 0.7),
                                           (0.36, 0.12, 0.3, 0.42), (-0.25, 0.24, 0.5, 0.55))):  # fmt: skip
        tone = palette.variant("linen", WASHING[(k.seed + i) % len(WASHING)])
        k.bar((x, y, h - 0.02 - long / 2), (wide, 0.02, long), tone, 0.006)
