# SPDX-License-Identifier: GPL-3.0-or-later
"""Books, letters and other paper. They lie on their backs, the top of the page towards +Y. No bpy."""

import math

from . import palette
from .openings import darker
from .piece import asset


def volume_of_paper(k, w, d, h, cover, at=(0, 0, 0), yaw=0.0):
    """A closed book lying flat, its spine at -X."""
    with k.at(at, yaw=yaw):
        for z in (0.002, h - 0.002):
            k.bar((0, 0, z), (w, d, 0.004), cover, 0.0012)
        k.bar((-w / 2 + 0.003, 0, h / 2), (0.007, d, h - 0.002), cover, 0.002)
        k.bar((0.001, 0, h / 2), (w - 0.012, d - 0.008, h - 0.008), "leaves_of_book", 0.001)


@asset("book", mount="surface")
def book(k):
    """A bound book."""
    w, d, h = k.dim(0.15, 0.215, 0.032)
    cover = k.colour("fabric", palette.BOOKS)
    volume_of_paper(k, w, d, h, cover)
    if not k.params.get("label"):
        k.bar((0, 0.04, h), (w * 0.55, 0.03, 0.0012), "gold", 0.0004)
        k.bar((0, -0.05, h), (w * 0.3, 0.006, 0.0012), "gold", 0.0004)
    k.held(0, -d / 2, h / 2, "flat")


@asset("books", mount="surface")
def books(k):
    """A stack of books."""
    z = 0.0
    for _ in range(k.random.choice((3, 4, 5)) if k.seed else 4):
        w, d, h = (k.random.uniform(a, b) for a, b in ((0.14, 0.18), (0.19, 0.245), (0.022, 0.042)))
        volume_of_paper(k, w, d, h, palette.variant("fabric", k.random.choice(palette.BOOKS)),
                        (k.random.uniform(-0.012, 0.012), 0, z), k.random.uniform(-0.3, 0.3))  # fmt: skip
        z += h + 0.0005
    k.surface(z, 0.12, 0.16)
    k.held(0, -0.1, z / 2, "flat")


@asset("notebook", mount="surface")
def notebook(k):
    """A notebook with a ribbon and a pencil on it."""
    w, d, h = k.dim(0.13, 0.19, 0.016)
    volume_of_paper(k, w, d, h, k.colour("leather", palette.LEATHERS))
    k.bar((w / 2 - 0.02, 0, h + 0.0006), (0.006, d + 0.004, 0.002), "black", 0.0006)
    k.rod((-0.03, -0.07, h + 0.005), (0.0, 0.08, h + 0.005), 0.0037, "yellow", segments=6)
    k.rod((0.0, 0.08, h + 0.005), (0.003, 0.095, h + 0.005), 0.0037, "wood_light", 0.0006, 6)
    k.held(0, -d / 2, h / 2, "flat")


def sheet(k, w, d, material="paper", curl=0.012, thick=0.0012, waves=1):
    """A sheet with a slight curl; its middle lies on the table. Returns the height at a place."""
    rise = lambda x, y: curl * ((2 * x / w) ** 2 * 0.35 + max(0.0, 2 * y / d) ** 3 * 0.65) * waves  # noqa: E731
    n = 7
    rings = []
    for i in range(n):
        y = d * (i / (n - 1) - 0.5)
        row = [(w * (j / 4 - 0.5), y) for j in range(5)]
        rings.append([(x, v, rise(x, v)) for x, v in row] + [(x, v, rise(x, v) + thick) for x, v in reversed(row)])
    k.loft(rings, material)
    return rise


def lines(k, w, d, rise, count, z=0.0012, ink="ink", ragged=True, left=0.8):
    """Writing: dark strokes across a sheet."""
    for i in range(count):
        y = d * (0.36 - 0.68 * i / max(count - 1, 1))
        share = left * (k.random.uniform(0.55, 1.0) if ragged else 1.0)
        x = -w * left / 2 + w * share / 2
        k.bar((x, y, z + rise(x, y) + 0.0005), (w * share, min(0.0035, d * 0.018), 0.0008), ink, 0.0002)


@asset("letter", mount="surface")
def letter(k):
    """A handwritten letter, once folded; ``count`` of them lie in a bundle tied with a ribbon."""
    w, d, _ = k.dim(0.15, 0.21, 0.012)
    count = int(k.params.get("count") or 1)
    if count > 1:
        return _bundle(k, w, d, count)
    lines(k, w, d, sheet(k, w, d, k.colour("paper", ("#ece5d3", "#e2d6b8", "#dfe3e4")), 0.012), 9)
    k.held(0, -d / 2, 0.004, "flat")


def _bundle(k, w, d, count):
    """Letters and envelopes in a pile, not quite in line, a ribbon round them."""
    papers = ("paper#e8dfc8", "paper#d9c9a2", "paper#efe9da", "paper#d2c4a8")
    for i in range(count):
        x, y, yaw = (k.random.uniform(-a, a) for a in (0.006, 0.006, 0.07))
        with k.at((x, y, 0.004 + 0.008 * i), yaw=yaw):
            k.bar((0, 0, 0), (w, d, 0.0065), papers[i % 4], 0.0015)
    top = 0.008 * count
    with k.at((0, 0, top)):
        lines(k, w * 0.8, d * 0.5, lambda x, y: 0.0, 4, 0.0005)
    k.bar((0, -d * 0.2, top / 2), (w + 0.014, 0.012, top + 0.006), "red#8a3a3f", 0.002)
    k.held(0, -d / 2, top / 2, "flat")


@asset("paper", mount="surface")
def paper(k):
    """A few typed pages."""
    w, d, _ = k.dim(0.21, 0.297, 0.008)
    with k.at((0.006, -0.008, 0), yaw=0.12):
        sheet(k, w, d, "paper#ddd6c4", 0.006)
    with k.at((0, 0, 0.0016)):
        rise = sheet(k, w, d, "paper", 0.010)
        lines(k, w, d, rise, 14)
        k.bar((0, d * 0.43, 0.003 + rise(0, d * 0.43)), (w * 0.4, 0.008, 0.001), "ink", 0.0002)
    k.held(0, -d / 2, 0.003, "flat")


@asset("envelope", mount="surface")
def envelope(k):
    """A sealed envelope, the flap upwards."""
    w, d, _ = k.dim(0.17, 0.115, 0.006)
    colour = k.colour("paper", ("#e2d9c0", "#c9a877", "#e8e5dc"))
    k.bar((0, 0, 0.002), (w, d, 0.004), colour, 0.001)
    for corners, shade in (([(-w / 2, -d / 2), (w / 2, -d / 2), (0, d * 0.08)], "paper#d3c9ae"),
                           ([(w / 2, d / 2), (-w / 2, d / 2), (0, -d * 0.10)], "paper#efe7d2")):  # fmt: skip
        k.top(corners, 0.0038 if shade.endswith("ae") else 0.0045, 0.0046 if shade.endswith("ae") else 0.0056, shade)
    k.rod((0, -d * 0.06, 0.005), (0, -d * 0.06, 0.0075), 0.011, "red#8a302c", segments=12)
    k.held(0, -d / 2, 0.003, "flat")


@asset("newspaper", mount="surface")
def newspaper(k):
    """A folded newspaper with headline, columns and a picture."""
    w, d, _ = k.dim(0.30, 0.40, 0.02)
    for i in range(3):
        with k.at((0.004 * i, -0.003 * i, 0.004 * i)):
            rise = sheet(k, w, d, "print" if i < 2 else "print#cbc4b2", 0.0, 0.0035)
    z = 0.0115
    k.bar((0.008, d * 0.41, z + 0.003), (w * 0.86, 0.03, 0.001), "ink", 0.0002)
    k.bar((0.008, d * 0.31, z + 0.002), (w * 0.7, 0.018, 0.001), "ink", 0.0002)
    k.bar((-w * 0.18, d * 0.08, z + 0.001), (w * 0.48, d * 0.28, 0.001), "ink#7d7a74", 0.0002)
    for column in range(3):
        x = (column - 1) * w * 0.29 + 0.008
        for i in range(14):
            y = d * (0.20 - 0.66 * i / 13)
            if column < 2 and y > -d * 0.08:
                continue
            k.bar((x, y, z + rise(x, y)), (w * 0.25, 0.004, 0.0012), "ink#6a675f", 0.0002)
    k.held(0, -d / 2, 0.006, "flat")


@asset("map", mount="surface")
def chart(k):
    """A map with folds, coast, roads and a mark."""
    w, d, _ = k.dim(0.60, 0.45, 0.015)
    flat = lambda x, y: 0.0  # noqa: E731
    for i in range(4):
        x = (i - 1.5) * w / 4
        tilt = 0.035 * (1 if i % 2 else -1)
        with k.at((x, 0, 0.005), roll=tilt):
            k.bar((0, 0, 0), (w / 4, d, 0.0016), "paper#dccfa6" if i % 2 else "paper#e2d6b0", 0.0003)
    z = 0.0085
    land = [(-0.24, -0.16), (-0.05, -0.19), (0.10, -0.12), (0.24, -0.15), (0.25, 0.05), (0.10, 0.16), (-0.04, 0.10),
            (-0.18, 0.17), (-0.26, 0.04)]  # fmt: skip
    k.top([(x * w / 0.6, y * d / 0.45) for x, y in land], z + flat(0, 0), z + 0.001, "green#8a9a6a")
    for path in (((-0.22, -0.12), (-0.06, -0.02), (0.08, 0.02), (0.22, -0.08)),
                 ((-0.10, 0.11), (-0.06, -0.02), (0.02, -0.16))):  # fmt: skip
        k.tube([(x, y, z + 0.0015) for x, y in path], 0.0024, "red", 5)
    k.limb([(0.08, 0.15, z + 0.001), (0.10, 0.04, z + 0.001), (0.16, -0.12, z + 0.001)], [0.004, 0.004, 0.005],
           "blue", 6)  # fmt: skip
    for a in (0.785, -0.785):
        k.bar((-0.06, -0.02, z + 0.004), (0.035, 0.007, 0.001), "ink_text", 0.0002, a)
    k.held(0, -d / 2, 0.004, "flat")


@asset("photo", mount="surface")
def photo(k):
    """A photographic print with a white border."""
    w, d, _ = k.dim(0.13, 0.09, 0.003)
    k.bar((0, 0, 0.0012), (w, d, 0.0016), "white", 0.0003)
    _portrait(k, w - 0.016, d - 0.016, 0.0019)
    k.held(0, -d / 2, 0.001, "flat")


def _portrait(k, w, d, z):
    """A picture of two people, flat, facing up."""
    k.bar((0, 0, z), (w, d, 0.0008), "paint#8fa0a6", 0.0001)
    k.bar((0, -d * 0.3, z + 0.0004), (w, d * 0.4, 0.0008), "paint#7d8468", 0.0001)
    for x, c in ((-w * 0.13, "#5c4a4f"), (w * 0.14, "#3f4f5c")):
        k.top([(x - w * 0.13, -d * 0.48), (x + w * 0.13, -d * 0.48), (x + w * 0.10, -d * 0.02),
               (x - w * 0.10, -d * 0.02)], z + 0.0008, z + 0.0014, palette.variant("fabric", c))  # fmt: skip
        k.rod((x, w * 0.09 - d * 0.02, z + 0.0006), (x, w * 0.09 - d * 0.02, z + 0.0015), w * 0.085, "skin",
              segments=12)  # fmt: skip


@asset("photo_frame", mount="surface")
def photo_frame(k):
    """A photograph in a frame that leans on its strut."""
    w, _, h = k.dim(0.16, 0.1, 0.21)
    frame = k.colour("wood", ("#4b3325", "#b59a5a", "#8f9496"))
    with k.at((0, -0.03, 0), pitch=-0.20):
        with k.at((0, 0, h / 2), pitch=math.pi / 2):
            _portrait(k, w - 0.03, h - 0.03, 0.006)
        for s in (-1, 1):
            k.bar((s * (w / 2 - 0.009), 0, h / 2), (0.018, 0.018, h), frame)
            k.bar((0, 0, h / 2 + s * (h / 2 - 0.009)), (w - 0.036, 0.018, 0.018), frame)
        k.bar((0, 0.004, h / 2), (w - 0.02, 0.006, h - 0.02), "black", 0.001)
    with k.at((0, 0.078, 0), pitch=0.34):
        k.bar((0, 0, h * 0.36), (0.03, 0.004, h * 0.72), "black", 0.001)
    k.held(0, 0, h * 0.3, "upright")


@asset("card", mount="hand")
def card(k):
    """A business card."""
    k.bar((0, 0, 0.0006), (0.085, 0.055, 0.0012), k.colour("paper", ("#efe9da", "#c9d3d6")), 0.0003)
    k.bar((-0.012, 0.012, 0.0013), (0.045, 0.006, 0.0006), "ink", 0.0001)
    for y in (-0.004, -0.013):
        k.bar((-0.008, y, 0.0013), (0.055, 0.0022, 0.0006), "ink", 0.0001)
    k.held(0, -0.025, 0, "flat")


@asset("money", mount="hand")
def money(k):
    """A banded wad of notes."""
    note = k.colour("paper", ("#8a9a78", "#a8977a", "#8f9aa3"))
    for i in range(4):
        k.bar((k.random.uniform(-0.003, 0.003), k.random.uniform(-0.002, 0.002), 0.003 + i * 0.0055),
              (0.15, 0.067, 0.005), note, 0.0012, k.random.uniform(-0.03, 0.03))  # fmt: skip
    k.bar((0, 0, 0.0125), (0.03, 0.072, 0.026), "paper", 0.001)
    for s in (-1, 1):
        k.bar((s * 0.05, 0, 0.0222), (0.028, 0.04, 0.001), darker(note), 0.0002)
    k.held(0, -0.03, 0.01, "flat")
