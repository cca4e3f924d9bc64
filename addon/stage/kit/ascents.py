# SPDX-License-Identifier: GPL-3.0-or-later
"""What takes people from floor to floor: flights of stairs, landings and their rails; what lifts have. No bpy."""

from . import palette
from .piece import asset

RISE, TREAD = 0.17, 0.28  # m: of a step
RAIL = 0.92  # m: height of a rail above the edges of the steps


@asset("stair_flight")
def stair_flight(k):
    """A straight flight that rises towards +Y: ``risers`` steps of ``rise`` by ``tread`` m; ``open`` has no risers.

    The last riser is that of the landing, so there is one step less. ``closed``: solid down to the floor.
    """
    count = int(k.params.get("risers", 10))
    rise, deep = float(k.params.get("rise", RISE)), float(k.params.get("tread", TREAD))
    w = float(k.params.get("width", 1.4))
    run, wooden = (count - 1) * deep, bool(k.params.get("open"))
    look = k.colour("wood" if wooden else "stone", ("#8d6541", "#7b5437") if wooden else ("#b3aea4", "#a9a398"))
    base = look.partition("#")[0]
    dark = palette.variant(base, "#5f4631" if wooden else "#7d786f")
    for i in range(count - 1):
        y, z = -run / 2 + (i + 0.5) * deep, (i + 1) * rise
        k.bar((0, y, z - 0.02), (w - 0.02, deep, 0.04), look, 0.006)
        if not wooden:
            k.bar((0, y + 0.01, z - 0.02 - (rise - 0.02) / 2), (w - 0.04, deep - 0.02, rise - 0.02), look, 0)
            k.bar((0, y - deep / 2 + 0.03, z + 0.001), (w - 0.2, 0.05, 0.006), dark, 0.001)
    top = (count - 1) * rise
    if k.params.get("closed"):
        k.side([(-run / 2 + 0.03, 0), (run / 2, 0), (run / 2, top - 0.06)], -w / 2 + 0.03, w / 2 - 0.03, look)
    elif not wooden:
        low = [(-run / 2 + 0.05, 0.0), (run / 2, top - rise), (run / 2, top - rise - 0.16), (-run / 2 + 0.3, 0.0)]
        k.side(low, -w / 2 + 0.02, w / 2 - 0.02, look)
    for s in (-1, 1):
        x = s * (w / 2 - 0.025)
        edge = [(-run / 2, 0.0), (-run / 2, 0.2), (run / 2, top + 0.06), (run / 2, top - 0.24), (-run / 2 + 0.3, 0.0)]
        k.side(edge, x - 0.025, x + 0.025, dark, 0.004)
    low = min(2, count - 2)  # of the step that is about as high as a low chair
    for x in (-0.3, 0.3) if w > 1.2 else (0.0,):
        k.anchor("seat", x, -run / 2 + low * deep + 0.18, (low + 1) * rise)


@asset("stair_rail")
def stair_rail(k):
    """The rail of a flight that rises towards +Y: posts, thin bars, a wooden hand-rail; ``long``, ``high`` in m.

    ``bare`` has two posts and one plank between them, as stairs into a cellar have.
    """
    run, rise = float(k.params.get("long", 2.52)), float(k.params.get("high", 1.53))
    metal, wood = "metal_dark", k.colour("wood", ("#8d6541", "#6d4a30"))
    bare = bool(k.params.get("bare"))
    line = lambda y, z: (0, y, (y + run / 2) / run * rise + z)  # noqa: E731
    ends = (-run / 2 + 0.03, run / 2 - 0.03)
    for y in ends:
        x, _, z = line(y, 0)
        k.bar((x, y, z + (RAIL + 0.12) / 2), (0.06, 0.06, RAIL + 0.12), wood if bare else metal, 0.006)
    for z in (RAIL, RAIL * 0.5) if bare else (RAIL,):
        k.tube([line(ends[0], z), line(ends[1], z)], 0.03, wood, 10)
    if not bare:
        k.tube([line(ends[0], 0.16), line(ends[1], 0.16)], 0.014, metal, 6)
        count = max(int(run / 0.14), 1)
        for i in range(1, count):
            y = ends[0] + (ends[1] - ends[0]) * i / count
            k.bar((0, y, line(y, 0)[2] + RAIL / 2 + 0.07), (0.016, 0.016, RAIL - 0.16), metal, 0)


@asset("stair_landing")
def stair_landing(k):
    """A slab between flights; its top lies ``size`` z above its origin's lowest point."""
    stone = k.colour("stone", ("#b3aea4", "#a9a398"))
    w, d, h = k.dim(3.6, 1.4, 0.2, 0)
    k.bar((0, 0, h / 2), (w, d, h), stone, 0.006)
    k.bar((0, 0, h / 2), (w + 0.004, d + 0.004, h * 0.4), palette.variant("stone", "#7d786f"), 0.004)


@asset("hand_rail", mount="wall")
def hand_rail(k):
    """A steel bar along a wall, 0.92 m up, on three brackets."""
    w, _, _ = k.dim(1.4, 0.08, 0.05, 0)
    z = float(k.params.get("height", 0.92))
    k.tube([(-w / 2, -0.03, z), (w / 2, -0.03, z)], 0.02, "chrome", 12)
    for x in (-w / 2 + 0.1, 0, w / 2 - 0.1):
        k.bar((x, 0.01, z - 0.02), (0.03, 0.06, 0.03), "metal", 0.004)


@asset("lift_mirror", mount="wall")
def lift_mirror(k):
    """A sheet of mirror without a frame, from the hand-rail up."""
    w, d, h = k.dim(1.4, 0.02, 1.2, 0)
    z = float(k.params.get("height", 1.62))
    k.bar((0, 0, z), (w, d, h), "mirror#a9bcc6", 0.004)
    for x, wide in ((-0.22, 0.05), (-0.14, 0.015)):
        shine = [(x * w, z - h * 0.22), (x * w + wide, z - h * 0.22), (x * w + wide + 0.16, z + h * 0.22),
                 (x * w + 0.16, z + h * 0.22)]  # fmt: skip
        k.front(shine, -d / 2 - 0.002, -d / 2, "mirror#b4c5cd")


def _button(k, x, y, z, text, lit=False):
    k.spin((x, y, z), (0, -1, 0), [(0.034, 0), (0.034, 0.006), (0.03, 0.01)], "chrome", 16)
    k.spin((x, y - 0.01, z), (0, -1, 0), [(0.025, 0), (0.023, 0.005)], "panel_lamp" if lit else "white", 16)
    if lit:
        k.glow("screen", (x, y - 0.014, z), (0.05, 0.01, 0.05))
    k.text(text, (x, y - 0.0165, z), (0.034, 0.026), 0.0)


@asset("lift_panel", mount="wall")
def lift_panel(k):
    """The column of buttons in a lift: a floor display, two rows of floors, doors, alarm, a speaker's holes."""
    w, d, h = k.dim(0.36, 0.04, 1.7, 0)
    z, front = 1.25, -d / 2
    k.bar((0, 0, z), (w, d, h), "steel", 0.008)
    k.bar((0, front, z + h / 2 - 0.2), (w - 0.07, 0.012, 0.2), "black", 0.004)
    k.text(k.params.get("label", "7"), (0.035, front - 0.008, z + h / 2 - 0.2), (0.1, 0.13), 0.0, "neon")
    arrow = [(-0.09, z + h / 2 - 0.24), (-0.03, z + h / 2 - 0.24), (-0.06, z + h / 2 - 0.16)]
    k.front(arrow, front - 0.01, front - 0.005, "neon")
    k.glow("screen", (0, front - 0.01, z + h / 2 - 0.2), (w - 0.1, 0.01, 0.16))
    floors, lit = int(k.params.get("floors", 12)), int(k.params.get("lit", 7))
    for i in range(floors):
        x, up = (-0.075, 0.075)[i % 2], z - 0.12 + 0.115 * (i // 2)
        _button(k, x, front, up, str(i + 1), i + 1 == lit)
    for x, text in ((-0.075, "<>"), (0.075, "><")):
        _button(k, x, front, z - 0.27, text)
    k.spin((0, front, z - 0.42), (0, -1, 0), [(0.045, 0), (0.042, 0.016)], "red", 16)
    for i in range(3):
        for j in range(7):
            k.bar((0.03 * (j - 3), front, z - 0.56 - 0.03 * i), (0.014, 0.004, 0.014), "metal_dark", 0)
    k.bar((0, front, z - h / 2 + 0.12), (w - 0.1, 0.006, 0.1), "label", 0.002)
    k.text(k.params.get("plate", "21 persons  1600 kg"), (0, front - 0.004, z - h / 2 + 0.12), (w - 0.14, 0.05))


@asset("floor_display", mount="wall")
def floor_display(k):
    """A black strip above the doors of a lift with the floor in red, an arrow and a row of dots."""
    w, d, h = k.dim(0.62, 0.04, 0.17, 0)
    z = float(k.params.get("height", 2.27))
    k.bar((0, 0, z), (w, d, h), "black", 0.006)
    k.text(k.params.get("label", "7"), (0.0, -d / 2 - 0.003, z), (0.12, h * 0.72), 0.0, "neon")
    for s in (-1, 1):
        x = s * w * 0.3
        k.front([(x - 0.04, z - 0.03), (x + 0.04, z - 0.03), (x, z + 0.035)], -d / 2 - 0.004, -d / 2,
                "neon" if s > 0 else "metal_dark")  # fmt: skip
    k.glow("screen", (0, -d / 2, z), (w - 0.06, 0.01, h * 0.7))


@asset("letter_boxes", mount="wall")
def letter_boxes(k):
    """The letter-boxes of a house with flats: rows of little doors with slots, names and locks."""
    paint = k.colour("paint", ("#8a8f8c", "#6f7f78", "#9a8f7a"))
    w, d, h = k.dim(1.3, 0.16, 0.86, 0)
    z, columns, rows = float(k.params.get("height", 1.3)), 4, 3
    k.bar((0, 0, z), (w, d, h), palette.variant("paint", "#4d5452"), 0.006)
    wide, tall = (w - 0.04) / columns, (h - 0.04) / rows
    for i in range(columns):
        for j in range(rows):
            x, up = (i - (columns - 1) / 2) * wide, z + (j - (rows - 1) / 2) * tall
            k.bar((x, -d / 2, up), (wide - 0.018, 0.02, tall - 0.018), paint, 0.005)
            k.bar((x, -d / 2 - 0.01, up + tall * 0.28), (wide * 0.66, 0.012, 0.03), "black", 0.003)
            k.bar((x, -d / 2 - 0.01, up - 0.01), (wide * 0.44, 0.008, 0.035), "label", 0.002)
            k.spin((x, -d / 2 - 0.008, up - tall * 0.3), (0, -1, 0), [(0.014, 0), (0.012, 0.012)], "brass", 10)
            if k.random.random() < 0.35:
                with k.at((x, -d / 2 - 0.04, up + tall * 0.29), pitch=0.25, yaw=k.random.uniform(-0.1, 0.1)):
                    k.bar((0, 0, 0), (wide * 0.55, 0.1, 0.006), "paper", 0.001)


@asset("stair_number", mount="wall")
def stair_number(k):
    """The number of the floor, painted large on the wall in a disc."""
    w, _, _ = k.dim(0.62, 0.012, 0.62, 0)
    z = float(k.params.get("height", 1.75))
    colour = k.colour("paint", ("#34506e", "#8d4b3c", "#4a6b4a"))
    k.spin((0, 0.006, z), (0, -1, 0), [(w / 2, 0), (w / 2, 0.01), (w / 2 - 0.004, 0.012)], colour, 32)
    k.text(k.params.get("label", "2"), (0, -0.009, z), (w * 0.5, w * 0.62), 0.0, "label")
