# SPDX-License-Identifier: GPL-3.0-or-later
"""A Korean house of wood, clay, paper and tiles: its wings, its wall and gate, the terrace of sauce jars. No bpy."""

import math

from .piece import asset

WOOD, DARK, PAPER, LIME, TILE, STONE = (
    "wood#7a4f31", "wood#5c3b26", "paper#efe6cf", "plaster#e4dac3", "slate#4b5157", "stone#a49d90",
)  # fmt: skip
MARU, TOP = 0.48, 2.72  # m: height of the wooden floors above the yard, and of the columns
OVER, RISE, LIFT = 0.95, 1.55, 0.3  # m: eaves beyond the walls, eaves to ridge, corners above the middle


def lattice(s, centre, size, wood=WOOD, paper=PAPER):
    """A paper leaf in its frame: close upright bars, crossed in three bands. ``size`` x, z; add it to a Shape."""
    (x, y, z), (w, h), rim = centre, size, 0.05
    s.box((x, y, z), (w - 0.02, 0.016, h - 0.02), paper, 0)
    for side in (-1, 1):
        s.box((x + side * (w - rim) / 2, y, z), (rim, 0.045, h), wood, 0)
        s.box((x, y, z + side * (h - rim) / 2), (w - 2 * rim, 0.045, rim), wood, 0)
    clear, tall = w - 2 * rim, h - 2 * rim
    count = max(round(clear / 0.085), 3)
    for i in range(1, count):
        s.box((x + (i / count - 0.5) * clear, y, z), (0.014, 0.034, tall), wood, 0)
    rows = (0.07, 0.12, 0.17, 0.45, 0.5, 0.55, 0.83, 0.88, 0.93) if tall > 1.0 else (0.12, 0.2, 0.5, 0.8, 0.88)
    for t in rows:
        s.box((x, y, z + (t - 0.5) * tall), (clear, 0.03, 0.014), wood, 0)
    return s


def roof(k, w, d, low, rise, over, lift, pitch=0.31):
    """A gabled roof of round tiles over w x d: hollow slopes, eaves and ridge that rise towards the ends."""
    half, reach = w / 2 + over * 0.75, d / 2 + over

    def at(u, v):
        """Height over ``u`` (-1..1 along the ridge), ``v`` (0 ridge .. 1 eaves)."""
        return low + rise * ((1 - v) * 0.62 + (1 - v) ** 2 * 0.38) + lift * abs(u) ** 2.6 * (0.5 + 0.5 * v)

    spans = [v / 4 for v in range(5)]
    profile = [(v, s) for s, row in ((-1, spans[::-1]), (1, spans[1:])) for v in row]
    rings = []
    for i in range(9):
        u = i / 4 - 1
        top = [(u * half, s * v * reach, at(u, v)) for v, s in profile]
        rings.append(top + [(x, y * 0.985, z - 0.13) for x, y, z in reversed(top)])
    k.loft(rings, TILE)
    rows = max(round(2 * half / pitch), 2)
    for i in range(rows):
        u = (2 * i + 1) / rows - 1
        for s in (-1, 1):
            line = [(u * half, s * v * reach * 1.005, at(u, v) + 0.02) for v in (0.03, 0.33, 0.66, 1.0)]
            k.tube(line, 0.07, "slate#5b6268", 5)
    ridge = []
    for i in range(9):
        u = i / 4 - 1
        x, z = u * (half + 0.05), at(u, 0) + 0.08 * abs(u) ** 4
        ridge.append([(x, -0.15, z - 0.05), (x, 0.15, z - 0.05), (x, 0.11, z + 0.3), (x, -0.11, z + 0.3)])
    k.loft(ridge, "slate#3f454b")
    return at


@asset("hanok")
def hanok(k):
    """A wing of the house. ``bays``: what lies behind its columns from left to right, each room, hall or kitchen."""
    w, d, _ = k.dim(9.0, 4.2, 4.9, 0)
    bays = tuple(k.params.get("bays") or ("room", "hall", "hall", "kitchen"))
    k.origin = (0, 0, 0)
    front, line, back, step = -d / 2, -d / 2 + 1.05, d / 2 - 0.12, w / len(bays)
    edges = [-w / 2 + 0.12 + i * (w - 0.24) / len(bays) for i in range(len(bays) + 1)]
    _base(k, w, d, front)
    for x in edges:
        k.bar((x, front + 0.34, 0.14), (0.34, 0.34, 0.28), STONE, 0.03)
        k.bar((x, front + 0.34, (TOP + 0.26) / 2), (0.19, 0.19, TOP - 0.26), WOOD, 0.012)
        k.bar((x, (line + back) / 2, TOP - 0.16), (0.18, back - line, 0.26), WOOD, 0.01)
        k.bar((x, back, TOP / 2), (0.19, 0.19, TOP), WOOD)
    for z, tall in ((TOP - 0.08, 0.2), (TOP + 0.1, 0.12)):
        k.bar((0, front + 0.34, z), (w, 0.16, tall), WOOD, 0.01)
    k.bar((0, back, 0.35 + TOP / 2), (w - 0.3, 0.1, TOP - 0.5), LIME, 0)
    for s in (-1, 1):
        _gable(k, s * (w / 2 - 0.12), front + 0.34, back)
    for i, bay in enumerate(bays):
        _BAYS[bay](k, (edges[i] + edges[i + 1]) / 2, step, (front, line, back))
        walled = [b != "hall" for b in (bay, bays[i + 1] if i + 1 < len(bays) else bay)]
        if walled[0] != walled[1]:
            _partition(k, edges[i + 1], line, back, -1 if bay == "hall" else 1)
    at = roof(k, w, d, TOP - 0.02, RISE, OVER, LIFT)
    for i in range(1, round(w / 0.42) - 1):
        x = (i + 0.5) * w / round(w / 0.42) - w / 2
        low = at(2 * x / (w + OVER * 1.5), 1.0) - 0.2
        k.rod((x, front - OVER + 0.1, low), (x, front + 0.5, low + 0.34), 0.05, "wood#8f6240", segments=6)
    for s in (-1, 1):
        k.side([(front - 0.2, TOP), (-front + 0.2, TOP), (0, TOP + RISE - 0.06)], s * (w / 2 - 0.1) - 0.04,
               s * (w / 2 - 0.1) + 0.04, WOOD)  # fmt: skip


def _base(k, w, d, front):
    """Two courses of dressed stone, set back under the floors."""
    k.bar((0, 0.2, 0.12), (w - 0.06, d - 0.42, 0.24), "stone#8e877b", 0)
    n = max(round(w / 0.8), 2)
    for i in range(n):
        tint = ("#a49d90", "#aea799", "#989184")[(i * 7 + i // 3) % 3]
        k.bar(((i + 0.5) * w / n - w / 2, front + 0.42, 0.13), (w / n - 0.02, 0.1, 0.26), f"stone{tint}", 0)


def _gable(k, x, front, back):
    """A side wall of clay in a timber frame."""
    k.bar((x, (front + back) / 2, (TOP + 0.24) / 2), (0.1, back - front, TOP - 0.24), LIME, 0)
    for t in (0.34, 0.67):
        k.bar((x, front + (back - front) * t, (TOP + 0.24) / 2), (0.17, 0.15, TOP - 0.24), WOOD)
    for z in (0.34, 1.35, TOP - 0.1):
        k.bar((x, (front + back) / 2, z), (0.16, back - front, 0.12), WOOD)


def _boards(k, x, step, front, end):
    """A floor of boards, its edge a beam where people sit."""
    n = max(round(step / 0.32), 1)
    for i in range(n):
        tone = ("#93653f", "#8a5d3a", "#9c6d45")[i % 3]
        k.bar((x + ((i + 0.5) / n - 0.5) * step, (front + end) / 2 + 0.06, MARU - 0.025),
              (step / n - 0.008, end - front - 0.12, 0.05), f"floorboard{tone}", 0)  # fmt: skip
    k.bar((x, front + 0.07, MARU - 0.07), (step, 0.14, 0.14), WOOD, 0.012)
    k.bar((x, front + 0.12, (MARU - 0.14) / 2), (0.14, 0.14, MARU - 0.14), DARK)
    for u in (-0.28, 0.28):
        k.anchor("seat", x + u * step, front + 0.2, MARU)
    k.surface(MARU, step * 0.5, 0.3, (x, front + 0.6))


def _room(k, x, step, depths):
    """Paper doors behind a narrow floor."""
    front, line, _ = depths
    _boards(k, x, step, front, line)
    wide = min(1.44, step - 0.7)
    k.bar((x, line + 0.06, (TOP + MARU) / 2), (step, 0.06, TOP - MARU), LIME, 0)
    for u in (-1, 1):
        k.bar((x + u * (wide / 2 + 0.06), line + 0.02, (TOP + MARU) / 2), (0.12, 0.14, TOP - MARU), WOOD)
        lattice(k, (x + u * wide / 4, line - 0.01, MARU + 0.98), (wide / 2 - 0.01, 1.72))
    for z in (MARU + 0.06, MARU + 1.9):
        k.bar((x, line + 0.02, z), (step - 0.1, 0.14, 0.12), WOOD)


def _hall(k, x, step, depths):
    """Open to the yard; board doors in its back wall."""
    front, _, back = depths
    _boards(k, x, step, front, back - 0.05)
    for u in (-1, 1):
        k.bar((x + u * 0.42, back - 0.08, MARU + 0.92), (0.8, 0.05, 1.5), DARK, 0.01)
        k.bar((x + u * 0.42, back - 0.11, MARU + 0.92), (0.6, 0.03, 1.3), WOOD, 0.01)
    for z in (MARU + 0.08, MARU + 1.76):
        k.bar((x, back - 0.08, z), (step - 0.1, 0.1, 0.12), WOOD)


def _kitchen(k, x, step, depths):
    """Plank doors on the ground, a barred window beside and above."""
    front, y = depths[0], depths[0] + 0.5
    k.bar((x, y + 0.08, TOP / 2), (step, 0.08, TOP), LIME, 0)
    for u in (-1, 1):
        k.bar((x + u * 0.34, y + 0.02, 1.0), (0.66, 0.06, 1.86), DARK, 0.008)
        for z in (0.4, 1.55):
            k.bar((x + u * 0.34, y - 0.02, z), (0.6, 0.04, 0.1), WOOD)
        k.ring((x + u * 0.1, y - 0.03, 1.05), 0.05, 0.01, "iron", (0, 1, 0), 12, 5)
        k.bar((x + u * 0.75, y, 1.02), (0.13, 0.16, 2.04), WOOD)
    k.bar((x, y, 2.06), (step - 0.1, 0.16, 0.13), WOOD)
    for i in range(9):
        k.bar((x + (i - 4) * 0.15, y + 0.01, 2.34), (0.05, 0.05, 0.44), DARK, 0)
    k.bar((x, front + 0.3, 0.05), (1.4, 0.4, 0.1), STONE, 0.02)


def _partition(k, x, line, back, side):
    """Between hall and room: paper doors for most of its length, on the hall's side."""
    k.bar((x, (line + back) / 2, (TOP + MARU) / 2), (0.06, back - line, TOP - MARU), LIME, 0)
    n = max(round((back - line) / 0.8), 2)
    wide = (back - line - 0.2) / n
    for i in range(n):
        with k.at((x + side * 0.05, line + 0.1 + (i + 0.5) * wide, 0), yaw=math.pi / 2):
            lattice(k, (0, 0, MARU + 0.98), (wide - 0.01, 1.72))
    k.bar((x, (line + back) / 2, MARU + 1.92), (0.16, back - line, 0.12), WOOD)


_BAYS = {"room": _room, "hall": _hall, "kitchen": _kitchen}


@asset("hanok_wall")
def hanok_wall(k):
    """A stretch of yard wall: field stones in clay under a cap of tiles."""
    w, d, h = k.dim(4.0, 0.42, 1.95, 0)
    k.origin = (0, 0, 0)
    k.bar((0, 0, (h - 0.3) / 2), (w, d - 0.06, h - 0.3), "clay#b8a283", 0)
    for row in range(int((h - 0.35) / 0.36)):
        n = max(round(w / (0.42 + 0.04 * row)), 1)
        for i in range(n):
            wide = w / n - 0.05 - k.random.uniform(0, 0.07)
            x = (i + 0.5) * w / n - w / 2
            tall, z = 0.25 + k.random.uniform(-0.03, 0.02), 0.17 + row * 0.36
            tone = k.random.choice(("#8f887c", "#9d9689", "#857c70", "#a79d8c"))
            k.bar((x, 0, z), (wide, d, tall), f"stone{tone}", 0)
    roof(k, w - 0.36, d - 0.1, h - 0.32, 0.24, 0.16, 0.0, 0.24)


@asset("hanok_gate")
def hanok_gate(k):
    """A gate of planks under a roof of its own, its leaves open; people come through along y."""
    w, d, h = k.dim(3.0, 1.3, 3.2, 0)
    k.origin = (0, 0, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.55), 0, h * 0.36), (0.2, 0.2, h * 0.72), DARK, 0.012)
        k.bar((s * (w / 2 - 0.22), 0.0, h * 0.36), (0.44, 0.24, h * 0.72), "clay#b8a283", 0)
        k.bar((s * (w / 2 - 0.55), 0, 0.1), (0.3, 0.36, 0.2), STONE, 0.02)
        with k.at((s * (w / 2 - 0.7), 0.1, 1.12), yaw=s * -1.35):
            k.bar((s * -0.4, 0, 0), (0.8, 0.06, 1.95), WOOD, 0.006)
            for z in (-0.6, 0.0, 0.6):
                k.bar((s * -0.4, -0.045, z), (0.74, 0.04, 0.1), DARK)
            for z in (-0.6, 0.6):
                for i in range(4):
                    k.ball((s * (-0.12 - 0.18 * i), -0.07, z), 0.022, "iron", 6, 4)
            k.ring((s * -0.68, -0.06, 0.0), 0.06, 0.012, "iron", (0, 1, 0), 12, 5)
    for z in (h * 0.72, 2.02):
        k.bar((0, 0, z), (w - 0.7, 0.22, 0.16), DARK, 0.012)
    k.bar((0, 0, 0.06), (w - 1.2, 0.2, 0.12), DARK)
    k.bar((0, 0, h * 0.82), (w - 0.9, 0.14, 0.56), "clay#b8a283", 0)
    roof(k, w - 0.3, d - 0.3, h * 0.74, 0.62, 0.42, 0.12, 0.28)


def jar(k, x, y, z, wide, tall, seg=16):
    """One glazed jar with its lid."""
    r = wide / 2
    glaze = k.random.choice(("ceramic#5a3b28", "ceramic#4c3426", "ceramic#6a452d"))
    k.turned((x, y, z), [(r * 0.6, 0), (r * 0.86, tall * 0.2), (r, tall * 0.52), (r * 0.92, tall * 0.74),
                         (r * 0.68, tall * 0.86), (r * 0.7, tall * 0.9)], glaze, seg, 2)  # fmt: skip
    k.lathe((x, y, z + tall * 0.6), [(r, 0), (r * 1.01, 0.008), (r * 0.99, 0.016)], "ceramic#7b5a40", seg)
    k.lathe(
        (x, y, z + tall * 0.88),
        [
            (r * 0.8, 0),
            (r * 0.82, tall * 0.03),
            (r * 0.4, tall * 0.09),
            (r * 0.16, tall * 0.1),
            (r * 0.14, tall * 0.13),
        ],
        glaze,
        seg,
    )


@asset("onggi")
def onggi(k):
    """A brown glazed jar in which sauces and kimchi ripen."""
    w, _, h = k.dim(0.56, 0.56, 0.72, 0.2)
    jar(k, 0, 0, 0, w, h, 20)


@asset("jangdokdae")
def jangdokdae(k):
    """A low terrace of stones with sauce jars in rows, the great ones behind."""
    w, d, _ = k.dim(3.2, 2.0, 1.2, 0)
    k.bar((0, 0, 0.1), (w - 0.04, d - 0.04, 0.2), "stone#938c80", 0)
    n = max(round(w / 0.45), 2)
    for i in range(n):
        tone = k.random.choice(("#a49d90", "#8f887c", "#b0a898"))
        k.bar(((i + 0.5) * w / n - w / 2, -d / 2 + 0.12, 0.11), (w / n - 0.02, 0.24, 0.22), f"stone{tone}", 0.04)
    for row, (y, wide, tall) in enumerate(((d / 2 - 0.42, 0.7, 0.92), (0.02, 0.54, 0.64), (-d / 2 + 0.5, 0.4, 0.4))):
        n = int((w - 0.15) / (wide + 0.05))
        for i in range(n):
            if row < 2 or k.random.random() < 0.8:
                f = k.random.uniform(0.86, 1.0)
                jar(k, ((i + 0.5) / n - 0.5) * (w - 0.2), y, 0.2, wide * f, tall * f, 12)


@asset("step_stone")
def step_stone(k):
    """The stone before a wooden floor on which shoes are left: two pairs."""
    w, d, h = k.dim(1.1, 0.38, 0.2, 0)
    k.bar((0, 0, h / 2), (w, d, h), STONE, 0.025)
    for i, (x, colour) in enumerate(((-0.28, "white"), (0.2, "rubber#3a3a40"))):
        for s in (-1, 1):
            with k.at((x + s * 0.055, 0.02, h + 0.025), yaw=0.06 * s * (i + 1)):
                k.bar((0, 0, 0), (0.085, 0.25, 0.05), colour, 0.02)
                k.bar((0, 0.05, 0.022), (0.055, 0.11, 0.012), "black", 0.004)


@asset("maru")
def maru(k):
    """A narrow wooden porch along a wall, where people sit with their feet on the ground."""
    w, d, h = k.dim(1.8, 0.62, 0.45, 0.02)
    n = max(round(w / 0.3), 2)
    for i in range(n):
        tone = ("#93653f", "#8a5d3a", "#9c6d45")[i % 3]
        k.bar(((i + 0.5) * w / n - w / 2, 0.02, h - 0.02), (w / n - 0.008, d - 0.12, 0.04), f"floorboard{tone}", 0.003)
    for y in (-d / 2 + 0.05, d / 2 - 0.05):
        k.bar((0, y, h - 0.06), (w, 0.1, 0.12), WOOD, 0.01)
        for x in (-1, 1):
            k.bar((x * (w / 2 - 0.1), y, (h - 0.12) / 2), (0.1, 0.1, h - 0.12), DARK)
    for x in (-0.28, 0.28):
        k.anchor("seat", x * w, -d / 2 + 0.2, h)
    k.surface(h, w * 0.3, d * 0.5)
