# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in stations and airports: boards, counters, machines, gates, a kiosk, rows of seats. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import spread

COVERS = ("#b0483f", "#3f6a8a", "#d0a441", "#5f8a5a", "#d8cdb8", "#7a5a86")
CASES = ("leather#6a4632", "fabric#47586f", "plastic#8d3a36", "plastic#3f4a45")


@asset("departure_board", mount="wall")
def departure_board(k):
    """A wide board; ``label`` heads it, ``rows`` are its lines: (time, what leaves, from where) each."""
    w, d, h = k.dim(3.6, 0.16, 1.7, 0)
    z = float(k.params.get("height", 3.4))
    k.box((0, 0, z), (w, d, h), "black#1d2126", 0.01)
    k.bar((0, -d / 2 - 0.004, z + h / 2 - 0.17), (w - 0.06, 0.012, 0.27), "paint#34506e", 0.003)
    k.text(k.params.get("label", "DEPARTURES"), (0, -d / 2 - 0.013, z + h / 2 - 0.17), (w * 0.6, 0.19), 0.0, "label")
    rows = k.params.get("rows") or ()
    tall = (h - 0.42) / max(len(rows), 6)
    for i, row in enumerate(rows):
        y = z + h / 2 - 0.36 - (i + 0.5) * tall
        for text, x in zip(row, (-0.36, -0.04, 0.36), strict=True):
            k.text(text, (x * w, -d / 2 - 0.008, y), (w * 0.3, tall * 0.62), 0.0, "panel_lamp")
        k.bar((0, -d / 2 - 0.002, y - tall / 2), (w - 0.1, 0.006, 0.008), "metal_dark", 0)
    for s in (-1, 1):
        k.rod((s * w * 0.38, d / 2, z + h / 2 - 0.1), (s * w * 0.38, d / 2 - 0.02, z + h / 2 + 0.25), 0.02, "metal")
    k.glow("screen", (0, -d / 2, z - 0.15), (w - 0.1, 0.02, h - 0.4))


@asset("hanging_sign", mount="ceiling")
def hanging_sign(k):
    """A lit box on two rods with its ``label`` on both faces; ``drop`` is how far below the ceiling its middle is."""
    w, d, h = k.dim(1.5, 0.14, 0.42, 0)
    z = -abs(float(k.params.get("drop", 2.4)))
    board = k.colour("paint", ("#2f4d70", "#3f5a54", "#c99a35"))
    pale = int(board.partition("#")[2][:2], 16) > 120
    k.box((0, 0, z), (w, d, h), board, 0.012)
    for s in (-1, 1):
        k.bar((0, 0, z + s * (h / 2 - 0.01)), (w + 0.01, d + 0.012, 0.02), "metal", 0.003)
        k.rod((s * w * 0.36, 0, z + h / 2), (s * w * 0.36, 0, 0), 0.012, "metal_dark", segments=8)
        k.text(k.params.get("label"), (0, s * (d / 2 + 0.004), z), (w * 0.84, h * 0.66),
               0.0 if s < 0 else math.pi, "ink_text" if pale else "label")  # fmt: skip


@asset("ticket_counter")
def ticket_counter(k):
    """Ticket windows side by side in panelled wood: ``count`` of them, clerks behind, a number over each."""
    wood = k.colour("wood", ("#6b4a33", "#5f4330", "#7b5a3c"))
    count = int(k.params.get("count", 3))
    w, d, h = k.dim(1.25 * count, 0.8, 2.7, 0)
    each = w / count
    k.box((0, 0.05, 0.5), (w, d - 0.1, 1.0), wood, 0.01)
    k.bar((0, -0.02, 1.03), (w + 0.06, d + 0.02, 0.06), "marble", 0.01)
    k.box((0, 0.05, h - 0.24), (w, d - 0.1, 0.48), wood, 0.01)
    k.bar((0, -d / 2 + 0.08, h - 0.01), (w + 0.08, 0.14, 0.06), "brass", 0.008)
    k.bar((0, d / 2 - 0.02, (h + 0.6) / 2), (w - 0.04, 0.03, h - 1.5), "plaster#d9c9a4", 0)
    for i in range(count + 1):
        k.bar((i * each - w / 2, 0.02, h / 2), (0.09, d - 0.04, h), wood, 0.01)
    for i in range(count):
        x = (i + 0.5) * each - w / 2
        k.bar((x, -d / 2 + 0.14, 1.66), (each - 0.1, 0.012, 1.1), "glass_clear", 0)
        for z in (1.22, 2.2):
            k.bar((x, -d / 2 + 0.14, z), (each - 0.09, 0.03, 0.035), "brass", 0.004)
        k.ring((x, -d / 2 + 0.13, 1.5), 0.09, 0.012, "brass", (0, 1, 0), 20, 5)
        k.bar((x, -d / 2 + 0.1, 1.065), (0.3, 0.2, 0.02), "metal", 0.004)
        k.bar((x, d / 2 - 0.07, 2.1), (each - 0.3, 0.08, 0.06), "tube_light", 0.01)
        k.bar((x, 0.2, 1.2), (0.36, 0.04, 0.27), "black", 0.01)
        k.bar((x, -d / 2 + 0.09, h - 0.26), (0.34, 0.03, 0.3), "black#20262c", 0.01)
        k.text(str(i + 1), (x, -d / 2 + 0.072, h - 0.26), (0.2, 0.22), 0.0, "panel_lamp")
        for s in (-1, 1):
            k.box((x + s * each * 0.23, -d / 2 + 0.095, 0.5), (each * 0.4, 0.02, 0.78), wood, 0.008)
        k.anchor("stand", x, -d / 2 - 0.45, 0, math.pi)
    k.glow("lamp", (0, 0.2, 2.1), (w - 0.4, 0.1, 0.1))
    k.surface(1.06, w - 0.3, 0.16, (0, -d / 2 + 0.12))


@asset("ticket_machine")
def ticket_machine(k):
    """A machine with a screen, a slot and a keypad."""
    paint = k.colour("paint", ("#2f5d86", "#a4443c", "#d0a441"))
    w, d, h = k.dim(0.72, 0.55, 1.8)
    k.box((0, 0, h / 2), (w, d, h), paint, 0.03)
    k.box((0, -0.01, 0.09), (w - 0.06, d, 0.18), "metal_dark", 0.01)
    k.bar((0, -d / 2 - 0.004, h - 0.14), (w - 0.1, 0.012, 0.14), "white", 0.004)
    with k.at((0, -d / 2 + 0.01, h * 0.7), pitch=0.2):
        k.bar((0, 0, 0), (w * 0.74, 0.04, 0.36), "black", 0.008)
        k.bar((0, -0.024, 0), (w * 0.66, 0.006, 0.29), "screen_ui", 0.002)
    for j in range(12):
        k.bar((w * 0.18 + 0.045 * (j % 3), -d / 2 - 0.006, h * 0.5 - 0.045 * (j // 3)), (0.034, 0.014, 0.034), "steel",
              0.003)  # fmt: skip
    k.bar((-w * 0.2, -d / 2 - 0.006, h * 0.47), (0.2, 0.014, 0.1), "metal_dark", 0.004)
    k.bar((0, -d / 2 - 0.006, h * 0.27), (w * 0.5, 0.014, 0.15), "black", 0.008)
    k.glow("screen", (0, -d / 2 - 0.02, h * 0.7), (w * 0.66, 0.02, 0.29))
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("ticket_gate")
def ticket_gate(k):
    """A row of barriers with glass wings, open; one passes between them along Y."""
    w, d, h = k.dim(3.0, 1.3, 1.02, 0)
    lanes = max(2, round(w / 0.95))
    for i in range(lanes + 1):
        x = -w / 2 + 0.11 + (w - 0.22) * i / lanes
        k.box((x, 0, h / 2), (0.2, d, h), "steel#aab0b3", 0.03)
        k.box((x, 0, h - 0.01), (0.17, d - 0.04, 0.03), "black", 0.01)
        k.bar((x, -d / 2 + 0.16, h + 0.01), (0.11, 0.18, 0.02), "paint#34506e", 0.004)
        for y, light in ((-d / 2, "signal_green"), (d / 2, "signal_red")):
            k.bar((x, y, h * 0.72), (0.08, 0.014, 0.08), light, 0.003)
        for s in (-1, 1) if 0 < i < lanes else (1,) if i == 0 else (-1,):
            k.bar((x + s * 0.13, 0, h * 0.68), (0.1, 0.16, h * 0.5), "glass#7fb0b8", 0.004)
    k.origin = (0.0, 0.0, 0.0)


@asset("kiosk")
def kiosk(k):
    """A newsstand: a counter with papers under a striped awning, shelves behind; the seller stands at +Y."""
    paint = k.colour("paint", ("#3f5a54", "#6a3f38", "#34506e"))
    w, d, h = k.dim(2.8, 1.9, 2.7, 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.06), y * (d / 2 - 0.06), h / 2), (0.12, 0.12, h), paint, 0.008)
        k.box((x * (w / 2 - 0.03), 0.1, h / 2), (0.05, d - 0.3, h - 0.1), paint, 0.004)
    k.box((0, -d / 2 + 0.22, 0.5), (w, 0.44, 1.0), paint, 0.01)
    k.bar((0, -d / 2 + 0.2, 1.02), (w + 0.04, 0.52, 0.05), "wood", 0.008)
    k.box((0, 0, h + 0.03), (w + 0.16, d + 0.16, 0.08), paint, 0.02)
    k.box((0, -d / 2 + 0.02, h - 0.2), (w - 0.14, 0.06, 0.4), "cream", 0.008)
    k.text(k.params.get("label", "NEWS"), (0, -d / 2 - 0.014, h - 0.2), (w * 0.6, 0.26), 0.0, "ink_text")
    n, step = 10, (w + 0.2) / 10
    for i in range(n):
        x, cloth = -w / 2 - 0.1 + (i + 0.5) * step, "linen" if i % 2 else palette.variant("fabric", "#a4443c")
        k.side([(-d / 2, h - 0.42), (-d / 2 - 0.6, h - 0.66), (-d / 2 - 0.6, h - 0.69), (-d / 2, h - 0.45)],
               x - step / 2, x + step / 2, cloth)  # fmt: skip
    k.bar((0, d / 2 - 0.05, h / 2), (w - 0.1, 0.05, h - 0.1), "wood_light", 0)
    for row in range(3):
        z = 1.15 + 0.42 * row
        k.bar((0, d / 2 - 0.18, z), (w - 0.2, 0.22, 0.025), "wood", 0.003)
        for i, x in enumerate(spread(w - 0.3, 0.16)):
            k.bar((x, d / 2 - 0.16, z + 0.15), (0.12, 0.06, 0.26), palette.variant("print", COVERS[(i + 2 * row) % 6]),
                  0.003)  # fmt: skip
    for i, x in enumerate(spread(w - 0.2, 0.31)):
        z = 1.05 + 0.015 * (i % 3)
        k.bar((x, -d / 2 + 0.22, (1.045 + z) / 2 + 0.02), (0.27, 0.36, z - 1.01), "paper", 0.004)
        k.bar((x, -d / 2 + 0.26, z + 0.038), (0.23, 0.1, 0.004), palette.variant("print", COVERS[i % 6]), 0)
        with k.at((x, -d / 2 - 0.012, 0.56), pitch=0.1):
            k.bar((0, 0, 0), (0.22, 0.012, 0.3), palette.variant("print", COVERS[(i + 3) % 6]), 0.002)
            k.bar((0, -0.008, 0.09), (0.17, 0.004, 0.05), "white", 0)
    k.rod((-0.5, 0, h - 0.04), (0.5, 0, h - 0.04), 0.035, "tube_light", segments=8)
    k.glow("lamp", (0, 0, h - 0.09), (1.0, 0.07, 0.07))
    k.anchor("stand", 0, 0.2, 0, 0.0)
    for x in (0.0, -0.8, 0.8):
        k.anchor("stand", x, -d / 2 - 0.5, 0, math.pi)


@asset("seat_row")
def seat_row(k):
    """Joined seats of a waiting hall on a steel beam, ``double`` back to back."""
    shell = k.colour("plastic", ("#34506e", "#3d434a", "#7a4a3c"))
    w, d, h = k.dim(2.4, 0.62, 0.86, 0)
    n = max(2, round(w / 0.6))
    double = bool(k.params.get("double"))
    middle = d / 2 - 0.1 if not double else 0.0
    k.bar((0, middle - 0.24 if not double else 0.0, 0.33), (w, 0.07, 0.07), "metal_dark", 0.006)
    for s in (-1, 1):
        x = s * (w / 2 - 0.3)
        k.bar((x, middle - 0.24 if not double else 0.0, 0.18), (0.06, 0.06, 0.32), "metal_dark", 0.006)
        k.bar((x, middle - 0.24 if not double else 0.0, 0.02), (0.07, d - 0.06, 0.04), "metal_dark", 0.01)
    for side in (0, math.pi) if double else (0,):
        with k.at((0, middle, 0), yaw=side):
            for i in range(n):
                _shell(k, (i - (n - 1) / 2) * w / n, w / n - 0.05, h, shell)
            for i in range(n + 1):
                x = (i - n / 2) * w / n
                k.bar((x, -0.28, 0.64), (0.035, 0.34, 0.03), "metal", 0.006)
                k.bar((x, -0.2, 0.47), (0.03, 0.06, 0.33), "metal", 0.004)


def _shell(k, x, wide, h, look):
    k.box((x, -0.28, 0.43), (wide, 0.42, 0.045), look, 0.02)
    with k.at((x, -0.05, 0.66), pitch=-0.16):
        k.box((0, 0, 0), (wide, 0.045, h - 0.44), look, 0.02)
    k.anchor("seat", x, -0.24, 0.455)


@asset("luggage_trolley")
def luggage_trolley(k):
    """A luggage trolley with a few cases on it; it is pushed from +Y."""
    _, d, h = k.dim(0.62, 1.0, 1.02, 0)
    for s in (-1, 1):
        k.limb([(s * 0.26, -d / 2 + 0.1, 0.16), (s * 0.27, d / 2 - 0.12, 0.2), (s * 0.27, d / 2 - 0.04, 0.5),
                (s * 0.27, d / 2 - 0.02, h)], [0.017] * 4, "steel", 8)  # fmt: skip
        k.rod((s * 0.24, d / 2 - 0.16, 0.08), (s * 0.28, d / 2 - 0.16, 0.08), 0.08, "rubber", segments=16)
        k.bar((s * 0.26, d / 2 - 0.16, 0.14), (0.024, 0.05, 0.16), "steel", 0.004)
        k.bar((s * 0.14, 0, 0.18), (0.03, d - 0.24, 0.02), "steel", 0.004)
    k.rod((-0.26, -d / 2 + 0.1, 0.16), (0.26, -d / 2 + 0.1, 0.16), 0.016, "steel", segments=8)
    k.bar((0, -d / 2 + 0.1, 0.13), (0.024, 0.05, 0.1), "steel", 0.004)
    k.rod((-0.03, -d / 2 + 0.1, 0.07), (0.03, -d / 2 + 0.1, 0.07), 0.07, "rubber", segments=16)
    k.rod((-0.29, d / 2 - 0.02, h), (0.29, d / 2 - 0.02, h), 0.024, "rubber", segments=10)
    for z in (0.34, 0.6):
        k.rod((-0.27, d / 2 - 0.05, z), (0.27, d / 2 - 0.05, z), 0.012, "steel", segments=8)
    z = 0.2
    for i, (a, b, c) in enumerate(((0.55, 0.72, 0.26), (0.5, 0.6, 0.24), (0.42, 0.34, 0.24))):
        hide = CASES[(k.seed + i) % 4]
        y = d / 2 - 0.14 - b / 2
        k.box((0, y, z + c / 2), (a, b, c), hide, 0.035, 0, 4)
        for s in (-1, 1):
            k.bar((s * a * 0.26, y, z + c / 2), (0.035, b + 0.008, c + 0.008), "leather#3f2b20", 0.004)
        k.box((0, y - b / 2 - 0.012, z + c / 2), (0.16, 0.03, 0.035), "black", 0.01)
        z += c + 0.004


@asset("check_in_desk")
def check_in_desk(k):
    """A check-in desk with a weighing belt beside it and a screen over both; the clerk stands at +Y."""
    paint = k.colour("paint", ("#34506e", "#3f6a6a", "#6a3f4a"))
    w, d, h = k.dim(2.2, 1.1, 2.5, 0)
    x = -w * 0.2
    k.box((x, -0.05, 0.55), (w * 0.56, 0.6, 1.1), paint, 0.02)
    k.bar((x, -0.1, 1.11), (w * 0.6, 0.74, 0.04), "white", 0.01)
    k.box((w * 0.32, 0.0, 0.2), (w * 0.34, d, 0.4), "steel#9aa0a3", 0.02)
    k.box((w * 0.32, 0.0, 0.4), (w * 0.28, d - 0.06, 0.04), "rubber", 0.01)
    k.box((w * 0.32, 0.3, 0.6), (0.42, 0.28, 0.4), CASES[k.seed % 4], 0.03, 0, 4)
    k.bar((x + 0.2, 0.1, 1.28), (0.42, 0.04, 0.28), "black", 0.01)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.04), d / 2 - 0.06, h / 2), (0.07, 0.07, h), "metal", 0.006)
    k.box((0, d / 2 - 0.06, h - 0.25), (w, 0.1, 0.5), "black#1d2126", 0.012)
    k.text(k.params.get("label", "CHECK-IN"), (0, d / 2 - 0.115, h - 0.25), (w * 0.7, 0.26), 0.0, "label")
    k.anchor("stand", x, d / 2 - 0.05, 0, 0.0)
    k.anchor("stand", x, -d / 2 - 0.4, 0, math.pi)
    k.surface(1.13, w * 0.4, 0.3, (x, -0.2))


@asset("arched_window", mount="wall")
def arched_window(k):
    """The round head of a tall window: panes in a half circle under a moulding; ``height`` is where it springs."""
    w, d, h = k.dim(2.0, 0.1, 1.0, 0)
    z, trim, r = float(k.params.get("height", 4.0)), k.colour("trim", ("#e6e0d2",)), w / 2
    pane = palette.variant("mirror", k.params.get("pane", "#b7d0dd"))
    fan = [(r * math.cos(a), z + h * math.sin(a)) for a in (math.pi * i / 18 for i in range(19))]
    k.front(fan, 0.035, 0.045, pane)
    for i in range(18):
        (ax, az), (bx, bz) = fan[i], fan[i + 1]
        with k.at(((ax + bx) / 2, 0, (az + bz) / 2), roll=-math.atan2(bz - az, bx - ax)):
            k.bar((0, 0, 0.03), (math.dist((ax, az), (bx, bz)) + 0.03, d, 0.13), trim, 0.01)
    for i in (1, 2, 3, 4, 5):
        a = math.pi * i / 6
        with k.at((r * 0.49 * math.cos(a), 0.02, z + h * 0.49 * math.sin(a)), roll=math.pi / 2 - a):
            k.bar((0, 0, 0), (0.035, 0.04, h * 0.98 if i == 3 else r * 0.96), trim, 0.004)
    k.bar((0, 0, z), (w + 0.1, d, 0.09), trim, 0.01)
    k.box((0, -0.01, z + h + 0.1), (0.22, d + 0.04, 0.3), trim, 0.02)
