# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses that stand alone: cottages of a village, detached houses of a suburb. Their front faces -Y. No bpy.

The front is flush, so that whoever comes to the door (an anchor of kind *door*) can reach it.
"""

from . import palette
from .piece import asset
from .tables import spread

GLASS, LAMP = "mirror#566a78", "window_lit#a19d88"
SILL = 0.28  # m that sills and boxes of flowers stand out: whoever comes to the door stops before that
LIT = 0.35  # share of windows behind which a lamp is on
SIDINGS = ("#d9d2c0", "#aebcc0", "#c9b79a", "#b9c2a8", "#d8c9a8", "#b59b88")
SLATES = ("#5d6166", "#6b5048", "#57524e", "#4f5c60")
SHUTTERS = ("#3f5a54", "#7c3f34", "#34465c", "#5a4a3a")
RENDERS = ("#e3dccb", "#ded0b2", "#d8cdbb")
STONES = ("#a39a88", "#978c7a", "#aca391")
THATCHES = ("straw#a8905c", "roof#8a5544", "slate#5f656a", "straw#98835a")


@asset("detached_house")
def detached_house(k):
    """Two storeys of boarding under a wide roof, a gable to the street, a garage at the side."""
    wall = k.colour("plaster", SIDINGS)
    roof = palette.variant("roof", k.random.choice(SLATES))
    shade = palette.variant("paint", SHUTTERS[k.seed % len(SHUTTERS)])
    w, d, h = 10.4, 8.4, 5.3
    flip = -1 if k.seed % 2 else 1
    k.origin = (-2.05 * flip, 0.0, 0.0)
    k.box((0, 0, h / 2), (w, d, h), wall, 0)
    k.box((0, 0, 0.2), (w + 0.06, d + 0.06, 0.4), "brick", 0)
    _siding(k, 0, -d / 2, w, h, wall)
    _roof_across(k, 0, 0, w, d, h, 2.5, wall, roof)
    gable = flip * w * 0.26
    _roof_along(k, gable, -d / 2 - 0.04, 0.4, w * 0.42, h, 1.75, wall, roof)
    for x, z in (
        (gable, 3.95),
        (-flip * w * 0.06, 3.95),
        (-flip * w * 0.34, 3.95),
        (gable, 1.45),
        (-flip * w * 0.34, 1.45),
    ):
        wide = 2.0 if x == gable and z < 2 else 1.15
        _window(k, x, -d / 2, z, wide, 1.35, shade)
    _window(k, gable, -d / 2 - 0.04, h + 0.75, 0.7, 0.7, None)
    for side in (-1, 1):
        for z in (1.45, 3.95):
            with k.at((side * w / 2, 0.6, 0), yaw=side * 1.5708):
                _window(k, 0, 0, z, 1.2, 1.35, None)
    _door(k, -flip * w * 0.06, -d / 2, shade, hood=True)
    _garage(k, -flip * (w / 2 + 2.1), -d / 2, 4.2, 6.2, wall, roof)
    k.box((flip * w * 0.34, 1.2, h + 2.2), (0.8, 0.7, 2.6), "brick", 0)


def _siding(k, x, y, w, h, wall):
    """Shadow lines of boards and white corner boards on a front."""
    shadow = palette.variant("plaster", _darker(wall))
    for i in range(int(h / 0.4)):
        k.box((x, y - 0.004, 0.6 + i * 0.4), (w, 0.02, 0.03), shadow, 0)
    for s in (-1, 1):
        k.box((x + s * (w / 2 - 0.06), y - 0.02, h / 2), (0.18, 0.08, h), "trim", 0)


def _darker(material, by=0.86):
    tones = material.partition("#")[2]
    return "#" + "".join(f"{int(int(tones[i : i + 2], 16) * by):02x}" for i in (0, 2, 4))


def _garage(k, x, y, w, d, wall, roof):
    """A one-storey wing with a wide panelled door."""
    h = 2.75
    k.box((x, y + d / 2, h / 2), (w, d, h), wall, 0)
    _roof_along(k, x, y, d, w, h, 1.3, wall, roof)
    k.box((x, y - 0.03, 1.1), (w - 0.9, 0.1, 2.2), "white", 0)
    for z in (0.55, 1.1, 1.65):
        k.box((x, y - 0.085, z), (w - 0.9, 0.02, 0.04), "grey", 0)
    for u in spread(w - 1.2, (w - 1.2) / 4):
        k.box((x + u, y - 0.085, 1.93), (0.5, 0.02, 0.3), GLASS, 0)
    k.box((x, y - 0.05, 2.29), (w - 0.6, 0.14, 0.18), "trim", 0)
    k.box((x + w / 2 - 0.25, y - 0.09, 2.0), (0.14, 0.18, 0.26), "bulb", 0)


def _roof_across(k, x, y, w, d, low, rise, wall, roof, over=0.45, thick=0.2):
    """A roof whose ridge runs along x, over its gables."""
    k.side([(y - d / 2, low), (y + d / 2, low), (y, low + rise)], x - w / 2, x + w / 2, wall)
    k.side(_chevron(y, d / 2, low, rise, over, thick), x - w / 2 - over, x + w / 2 + over, roof)


def _roof_along(k, x, y, d, w, low, rise, wall, roof, over=0.35, thick=0.18):
    """A roof whose ridge runs along y from the front at ``y`` back over ``d``, its gable to the street."""
    k.front([(x - w / 2, low), (x + w / 2, low), (x, low + rise)], y, y + d, wall)
    k.front(_chevron(x, w / 2, low, rise, over, thick), y - over, y + d + (over if d > 1 else 1.6), roof)
    rim = _chevron(x, w / 2, low - 0.02, rise, over + 0.01, 0.2)
    k.front(rim, y - over - 0.05, y - over, "trim")


def _chevron(middle, half, low, rise, over, thick):
    drop = over * rise / half
    under = [(middle - half - over, low - drop), (middle, low + rise), (middle + half + over, low - drop)]
    return under + [(u, z + thick) for u, z in under[::-1]]


def _window(k, x, y, z, w, h, shutters, trim="trim", lit=None):
    """A framed window before a front at ``y``, its middle at ``z``."""
    lit = k.random.random() < LIT if lit is None else lit
    k.box((x, y - 0.02, z), (w, 0.05, h), LAMP if lit else GLASS, 0)
    for s in (-1, 1):
        k.box((x + s * (w / 2 + 0.03), y - 0.05, z), (0.1, 0.1, h + 0.16), trim, 0)
        k.box((x, y - 0.05, z + s * (h / 2 + 0.03)), (w + 0.16, 0.1, 0.1), trim, 0)
        if shutters:
            k.box((x + s * (w / 2 + 0.28), y - 0.04, z), (0.38, 0.06, h + 0.1), shutters, 0)
    k.box((x, y - 0.05, z), (w, 0.05, 0.05), trim, 0)
    for u in spread(w, w / max(round(w / 0.6), 1))[1:]:
        k.box((x + u - w / max(round(w / 0.6), 1) / 2, y - 0.05, z), (0.05, 0.05, h), trim, 0)
    k.box((x, y - 0.09, z - h / 2 - 0.06), (w + 0.24, 0.2, 0.07), trim, 0)
    if lit:
        k.glow("window", (x, y - 0.05, z), (w, 0.05, h))


def _door(k, x, y, paint, hood=False, w=0.95, h=2.1):
    k.box((x, y - 0.03, h / 2), (w, 0.08, h), paint, 0)
    k.box((x, y - 0.075, h * 0.72), (w * 0.55, 0.02, h * 0.3), GLASS, 0)
    k.box((x, y - 0.075, h * 0.27), (w * 0.6, 0.02, h * 0.3), "wood_dark", 0)
    k.ball((x + w * 0.38, y - 0.1, 1.02), 0.035, "brass", 8, 5)
    for s in (-1, 1):
        k.box((x + s * (w / 2 + 0.07), y - 0.05, (h + 0.1) / 2), (0.15, 0.12, h + 0.1), "trim", 0)
    k.box((x, y - 0.06, h + 0.1), (w + 0.4, 0.16, 0.16), "trim", 0)
    if hood:
        k.front([(x - 1.1, h + 0.35), (x + 1.1, h + 0.35), (x, h + 1.0)], y - 1.1, y, "trim")
        k.front(_chevron(x, 1.1, h + 0.35, 0.65, 0.14, 0.1), y - 1.2, y, "roof#57524e")
        for s in (-1, 1):
            k.rod((x + s * 0.95, y - 1.0, h + 0.36), (x + s * 0.95, y - 0.06, h - 0.55), 0.045, "trim", segments=6)
    k.anchor("door", x, y - SILL, 0.0, 0.0, (w, h))


@asset("cottage")
def cottage(k):
    """A low old house under a steep roof: ``style`` stone, timber or white; thatch, tiles or slates by its seed."""
    style = k.params.get("style") or ("stone", "timber", "white")[k.seed % 3]
    w, d, h = 8.6 + 0.5 * (k.seed % 3), 5.6, 2.65
    wall = k.colour(*(("stone", STONES) if style == "stone" else ("plaster", RENDERS)))
    roof = THATCHES[(k.seed * 3 + 1) % len(THATCHES)]
    thatch = roof.startswith("straw")
    paint = palette.variant("paint", SHUTTERS[(k.seed + 1) % len(SHUTTERS)])
    rise = 3.3 if thatch else 2.9
    k.box((0, 0, h / 2), (w, d, h), wall, 0)
    _roof_across(k, 0, 0, w, d, h, rise, wall, roof, 0.5 if thatch else 0.35, 0.42 if thatch else 0.2)
    if thatch:
        top = h + rise + 0.34
        k.rod((-w / 2 - 0.55, 0, top), (w / 2 + 0.55, 0, top), 0.2, "straw#8a744a", segments=8)
    for s in (-1, 1):
        _gable_beams(k, s, w, d, h, rise, style)
    door = w * 0.08 * (-1 if k.seed % 2 else 1)
    if style == "timber":
        _beams(k, w, d, h)
    elif style == "stone":
        _stones(k, w, d, h)
    else:
        k.box((0, 0, 0.22), (w + 0.05, d + 0.05, 0.44), "stone#8d877b", 0)
    for x in (-w * 0.33, w * 0.33):
        _window(k, x, -d / 2 - 0.02, 1.4, 0.95, 0.95, paint, "wood_dark" if style == "timber" else "trim")
        k.box((x, -d / 2 - 0.16, 0.84), (1.1, 0.22, 0.16), "wood", 0)
        for u in spread(1.0, 0.2):
            k.blob((x + u, -d / 2 - 0.16, 0.97), 0.11, ("petal", "leaf", "petal#d3a94a")[int(u * 5) % 3], 0.3, 0)
    _door(k, door, -d / 2 - 0.02, paint, w=0.95, h=1.98)
    _dormer(k, -door * 2.2, d, h, rise, wall, roof)
    side = -1 if k.seed % 2 else 1
    k.box((side * (w / 2 - 0.5), 0.3, h + rise * 0.8 + 0.5), (0.85, 0.75, rise * 0.8 + 0.4), "stone#857c6d", 0)
    k.lathe((side * (w / 2 - 0.5), 0.3, h + rise * 1.2 + 0.65), [(0.16, 0), (0.12, 0.4)], "terracotta", 8)


def _dormer(k, x, d, h, rise, wall, roof):
    """A little gabled window in the roof."""
    y = -d * 0.36
    k.box((x, y + 0.6, h + 0.75), (1.25, 1.4, 1.1), wall, 0)
    _window(k, x, y - 0.1, h + 0.82, 0.7, 0.7, None)
    k.front([(x - 0.63, h + 1.3), (x + 0.63, h + 1.3), (x, h + 1.85)], y - 0.1, y + 1.3, wall)
    k.front(_chevron(x, 0.65, h + 1.3, 0.55, 0.2, 0.16), y - 0.3, y + 1.7, roof)


def _beams(k, w, d, h):
    """Dark timbers on a plastered front and back."""
    for y in (-d / 2, d / 2):
        for z in (0.16, h - 0.1):
            k.box((0, y, z), (w + 0.04, 0.1, 0.2), "wood_dark", 0)
        for x in (-w / 2 + 0.1, -w * 0.18, w * 0.19, w / 2 - 0.1):
            k.box((x, y, h / 2), (0.2, 0.1, h), "wood_dark", 0)
        for s in (-1, 1):
            k.rod((s * (w / 2 - 0.2), y, 0.2), (s * w * 0.44 - s * 0.5, y, h - 0.2), 0.09, "wood_dark", segments=4)
    for x in (-w / 2, w / 2):
        for y in (-d / 2 + 0.1, 0.0, d / 2 - 0.1):
            k.box((x, y, h / 2), (0.1, 0.2, h), "wood_dark", 0)
        k.box((x, 0, h - 0.1), (0.1, d, 0.2), "wood_dark", 0)


def _gable_beams(k, side, w, d, h, rise, style):
    x = side * w / 2
    if style == "timber":
        k.box((x, 0, h + rise * 0.4), (0.1, 0.2, rise * 0.8), "wood_dark", 0)
        k.box((x, 0, h + rise * 0.42), (0.1, d * 0.56, 0.18), "wood_dark", 0)
    with k.at((x, 0, 0), yaw=side * 1.5708):
        _window(k, 0, -0.02, h + rise * 0.2, 0.75, 0.75, None)


def _stones(k, w, d, h):
    """Blocks that stand out a little of a rough wall, and dressed ones at its corners."""
    for _ in range(38):
        x, z = k.random.uniform(-w / 2 + 0.5, w / 2 - 0.5), k.random.uniform(0.15, h - 0.2)
        size = (k.random.uniform(0.25, 0.55), 0.03, k.random.uniform(0.14, 0.26))
        k.box((x, -d / 2, z), size, palette.variant("stone", k.random.choice(("#8d8474", "#b3aa98", "#9b917f"))), 0)
    for s in (-1, 1):
        for i in range(6):
            wide = 0.5 if i % 2 else 0.32
            k.box((s * (w / 2 - wide / 2 + 0.02), -d / 2, 0.22 + i * 0.44), (wide, 0.06, 0.4), "stone#b7ae9c", 0)


@asset("dry_wall")
def dry_wall(k):
    """A low wall of stones laid without mortar."""
    w, d, h = k.dim(2.4, 0.5, 0.85, 0)
    k.box((0, 0, h / 2 - 0.04), (w, d - 0.14, h - 0.1), "stone#7d7567", 0)
    rows = 4
    for row in range(rows):
        count = 5 + row % 2
        for x in spread(w, w / count):
            tone = palette.variant("stone", k.random.choice(("#968c7b", "#a69c8a", "#877e6e")))
            k.bar((x, 0, (row + 0.5) * (h - 0.14) / rows), (w / count - 0.02, d - 0.03 * row - 0.01,
                                                           (h - 0.14) / rows - 0.015), tone, 0.03)  # fmt: skip
    for x in spread(w, 0.24):
        k.bar((x, 0, h - 0.08), (0.2, d - 0.1, 0.16), palette.variant("stone", k.random.choice(("#9a907f", "#8b8272"))),
              0.04)  # fmt: skip


@asset("letterbox")
def letterbox(k):
    """A round-topped letterbox with a flag on a post, as at the end of a drive."""
    paint = k.colour("paint", ("#3f5a7a", "#e2ddd0", "#7c3a36", "#3c4347"))
    _, d, h = k.dim(0.24, 0.52, 1.28, 0)
    top = h - 0.12
    k.bar((0, 0.02, (top - 0.12) / 2), (0.1, 0.1, top - 0.12), "wood", 0.008)
    k.bar((0, 0.0, top - 0.14), (0.12, d * 0.7, 0.05), "wood", 0.006)
    arc = [
        (-0.11, top - 0.11),
        (0.11, top - 0.11),
        (0.11, top),
        (0.08, top + 0.08),
        (0, h),
        (-0.08, top + 0.08),
        (-0.11, top),
    ]
    k.front(arc, -d / 2, d / 2, paint, 0.006)
    k.front([(x * 0.9, z - 0.004) for x, z in arc], -d / 2 - 0.012, -d / 2 + 0.01, "metal_dark")
    k.bar((0.0, -d / 2 - 0.025, top + 0.04), (0.05, 0.03, 0.02), "metal", 0.003)
    k.bar((0.118, -0.02, top + 0.06), (0.012, 0.03, 0.2), "red", 0.002)
    k.bar((0.118, -0.06, top + 0.14), (0.012, 0.1, 0.07), "red", 0.002)
