# SPDX-License-Identifier: GPL-3.0-or-later
"""What clothes shops have: mannequins, rails of clothes, fitting mirrors, folded things on shelves. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset
from .storage import carcass
from .tables import spread

GARMENTS = ("#8d4a4f", "#4f6478", "#c2a46a", "#6a7a5c", "#7a5f7c", "#d8cdb8", "#3f434c", "#a8795a")
SUITS = ("#4a5566", "#3f434c", "#5a4a40", "#6b6a60")
WHITES = ("#ece7dc", "#e4dccb", "#f0ebe2", "#ded6cd", "#e9dfd6")
FORM = "linen#d9c8b2"  # of a mannequin's limbs


@asset("mannequin")
def mannequin(k):
    """A shop's figure; it wears a ``wear``: dress, gown (to the floor), suit, or none of them."""
    _, _, h = k.dim(0.62, 0.45, 1.82, 0)
    wear, size = k.params.get("wear") or "dress", h / 1.82
    cloth = k.colour("fabric", WHITES if wear == "gown" else SUITS if wear == "suit" else GARMENTS)
    with k.at(scale=size):
        k.rod((0, 0, 0), (0, 0, 0.018), 0.2, "steel", segments=24, bevel=0.006)
        k.ball((0, -0.005, 1.70), (0.075, 0.095, 0.115), FORM, 16, 11)
        k.limb([(0, 0, 1.36), (0, 0, 1.50), (0, -0.005, 1.62)], [0.055, 0.047, 0.045], FORM, 10)
        for s in (-1, 1):
            k.limb(
                [(s * 0.165, 0, 1.39), (s * 0.215, 0.02, 1.12), (s * 0.225, -0.05, 0.88)], [0.045, 0.038, 0.026], FORM
            )
            k.limb([(s * 0.075, 0, 0.92), (s * 0.08, 0, 0.5), (s * 0.075, 0.01, 0.06)], [0.085, 0.058, 0.036], FORM)
            k.limb([(s * 0.075, 0.01, 0.04), (s * 0.08, -0.12, 0.03)], [0.036, 0.028], FORM)
        _bust(k, FORM if wear == "none" else cloth)
        if wear == "suit":
            _suit(k, cloth)
        elif wear != "none":
            _skirt(k, cloth, 0.03 if wear == "gown" else 0.52, 0.40 if wear == "gown" else 0.25)


def _rings(rows, folds=0):
    """Rings of a garment from (z, half width, half depth, share of folds) rows."""
    angle = np.arange(40) * math.pi / 20
    rings = []
    for z, a, b, deep in rows:
        wave = 1 + deep * np.sin(folds * angle)
        rings.append(np.column_stack([a * wave * np.cos(angle), b * wave * np.sin(angle), np.full(40, z)]))
    return rings


def _bust(k, cloth):
    rows = [(0.90, 0.165, 0.115, 0), (1.0, 0.145, 0.105, 0), (1.10, 0.122, 0.092, 0), (1.2, 0.14, 0.105, 0),
            (1.29, 0.16, 0.118, 0), (1.38, 0.17, 0.09, 0), (1.44, 0.13, 0.07, 0), (1.46, 0.07, 0.055, 0)]  # fmt: skip
    k.loft(_rings(rows), cloth)


def _skirt(k, cloth, hem, wide):
    rows = [(hem, wide, wide * 0.92, 0.09), (hem + 0.02, wide, wide * 0.92, 0.09)]
    for share, deep in ((0.35, 0.07), (0.6, 0.05), (0.82, 0.02)):
        a = wide + (0.165 - wide) * share**0.8
        rows.append((hem + (1.0 - hem) * share, a, a * 0.9, deep))
    k.loft(_rings([*rows, (0.98, 0.152, 0.112, 0), (1.1, 0.126, 0.096, 0)], 9), cloth)


def _suit(k, cloth):
    k.loft(_rings([(0.78, 0.2, 0.14, 0), (0.92, 0.185, 0.13, 0), (1.1, 0.16, 0.115, 0), (1.3, 0.19, 0.13, 0),
                   (1.41, 0.2, 0.1, 0), (1.47, 0.09, 0.07, 0)]), cloth)  # fmt: skip
    for s in (-1, 1):
        k.limb([(s * 0.185, 0, 1.40), (s * 0.235, 0.015, 1.12), (s * 0.245, -0.05, 0.90)], [0.06, 0.055, 0.048], cloth)
        k.limb([(s * 0.085, 0, 0.9), (s * 0.09, 0, 0.5), (s * 0.085, 0.0, 0.08)], [0.1, 0.085, 0.075], cloth)
    k.front([(-0.045, 1.45), (0.045, 1.45), (0.0, 1.12)], -0.135, -0.1, "white")
    k.bar((0, -0.136, 1.3), (0.03, 0.01, 0.26), palette.variant("fabric", "#7a3036"), 0.004)


@asset("clothes_rail")
def clothes_rail(k):
    """A rail on two feet with clothes on hangers; ``wear`` is dress, gown (long and white) or coat."""
    w, d, h = k.dim(1.5, 0.52, 1.72)
    wear = k.params.get("wear") or "dress"
    colours = WHITES if wear == "gown" else GARMENTS
    if k.params.get("colour"):
        colours = (k.params["colour"],)
    k.painted = True
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.03), 0, 0.03), (s * (w / 2 - 0.03), 0, h - 0.02), 0.016, "steel", segments=10)
        k.bar((s * (w / 2 - 0.03), 0, 0.025), (0.05, d, 0.05), "steel", 0.012)
    k.rod((-w / 2, 0, h - 0.02), (w / 2, 0, h - 0.02), 0.016, "steel", segments=10)
    for i, x in enumerate(spread(w - 0.24, 0.085)):
        long = {"gown": 1.42, "coat": 1.05}.get(wear, 0.95) * k.random.uniform(0.86, 1.0)
        _hung(k, x, h - 0.10, min(long, h - 0.16), palette.variant("fabric", colours[(i * 5 + i // 3) % len(colours)]))


def _hung(k, x, top, long, cloth):
    """A garment seen on edge: shoulders, waist, a wider hem."""
    half, sway = 0.2, k.random.uniform(-0.012, 0.012)
    flare = k.random.uniform(0.9, 1.15) * half
    outline = [(-flare, top - long), (flare, top - long), (half * 0.68, top - long * 0.45), (half, top - 0.09),
               (0.05, top), (-0.05, top), (-half, top - 0.09), (-half * 0.68, top - long * 0.45)]  # fmt: skip
    k.side([(y + sway, z) for y, z in outline], x - 0.026, x + 0.026, cloth, 0.014)
    k.tube([(x, 0, top - 0.01), (x, 0.0, top + 0.07), (x, 0.018, top + 0.09)], 0.004, "steel", 5)


@asset("standing_mirror")
def standing_mirror(k):
    """A full-length looking-glass in a wooden frame on feet; one sees oneself from -Y."""
    w, d, h = k.dim(0.78, 0.46, 1.85)
    wood = k.colour("wood", palette.WOODS)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.03), 0, h * 0.46), (0.05, 0.05, h * 0.92), wood, 0.012)
        k.bar((s * (w / 2 - 0.03), 0, 0.03), (0.06, d, 0.06), wood, 0.02)
        k.ball((s * (w / 2 - 0.03), 0, h * 0.94), 0.035, wood, 12, 8)
        k.bar((s * (w / 2 - 0.11), -0.01, h * 0.54), (0.05, 0.04, h * 0.86), wood, 0.008)
        k.rod((s * (w / 2 - 0.03), 0, h * 0.54), (s * (w / 2 - 0.11), -0.005, h * 0.54), 0.014, "brass", segments=8)
        k.bar((0, -0.01, h * 0.54 + s * (h * 0.43 - 0.02)), (w - 0.17, 0.04, 0.06), wood, 0.008)
    k.bar((0, -0.005, h * 0.54), (w - 0.24, 0.02, h * 0.82), "mirror", 0.004)
    for x, long in ((-0.1, 0.5), (-0.03, 0.32)):
        with k.at((x, -0.016, h * 0.6), roll=0.4):
            k.bar((0, 0, 0), (0.02, 0.002, h * 0.4 * long), "mirror#d5e0e4", 0.0005)
    k.anchor("stand", 0, -d / 2 - 0.55, 0, math.pi)


@asset("folded_shelf")
def folded_shelf(k):
    """A case of shelves with folded clothes in piles; of ``wares`` shoes with pairs of shoes."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    w, d, h = k.dim(1.3, 0.42, 1.9)
    carcass(k, w, d, 0.0, h, wood)
    shoes = k.params.get("wares") == "shoes"
    rows = max(2, round(h / (0.3 if shoes else 0.4)))
    step = (h - 0.08) / rows
    for i in range(rows):
        z = 0.05 + i * step
        k.bar((0, 0, z - 0.01), (w - 0.04, d - 0.02, 0.022), wood, 0.003)
        for x in spread(w - 0.12, 0.34 if shoes else 0.3):
            _shoes(k, x, z) if shoes else _pile(k, x, z, step)
    k.surface(h, w - 0.06, d - 0.06)


def _pile(k, x, z, room):
    for j in range(k.random.randrange(2, 5)):
        if 0.06 * (j + 1) < room - 0.08:
            colour = palette.variant("fabric", k.random.choice(GARMENTS))
            k.bar((x, -0.01, z + 0.03 + 0.056 * j), (0.25, 0.3, 0.052), colour, 0.016)


def _shoes(k, x, z):
    colour = palette.variant("leather", k.random.choice((*palette.LEATHERS, "#8d3f3a", "#d8cdb8")))
    for s in (-1, 1):
        k.limb([(x + s * 0.055, 0.09, z + 0.05), (x + s * 0.055, 0.0, z + 0.045), (x + s * 0.055, -0.12, z + 0.03)],
               [0.036, 0.036, 0.027], colour, 8)  # fmt: skip
