# SPDX-License-Identifier: GPL-3.0-or-later
"""The inside of a city bus: its things, its recipe and its shell. The nose points to +Y, the lens looks from the rear.

Seats in rows at the rear, benches over the wheels face the middle where people stand; at the front the driver behind a
wind-screen, a box for fares and a door.
"""

import math

from ..geometry import Shape, turn
from ..kit.piece import asset
from .outdoors import EAST, NORTH, WEST
from .relations import at

SIZE = (2.6, 10.4, 2.3)  # m: width, length and height of the inside
SILL, HEAD = 0.82, 1.86  # m: of the windows
FRONT_DOOR, MIDDLE_DOOR, WIDE, TALL = 4.25, -0.35, 1.1, 2.0
YELLOW, BODY, LOW = "paint#d9a429", "plastic#d3d2c8", "plastic#7f8c94"
STOPS = {"ko": "정차합니다", "ja": "つぎ とまります", "zh": "下一站停车", "th": "ป้ายหน้า"}
LINES = {"ko": "42 시청", "ja": "42 駅前", "zh": "42 火车站", "th": "42 สยาม"}


@asset("bus_seat")
def bus_seat(k):
    """A double seat of a city bus: plastic shells with thin cushions, a yellow handle on the back."""
    cloth = k.colour("fabric", ("#3f5f9a", "#2f7a72", "#7a4a6a", "#4f6f3f"))
    w, d, _ = k.dim(0.92, 0.56, 1.0, 0)
    for s in (-1, 1):
        x = s * w / 4
        k.soft((x, -0.03, 0.41), (w / 2 - 0.03, d - 0.1, 0.07), cloth, 0.03)
        k.bar((x, -0.02, 0.36), (w / 2 - 0.02, d - 0.08, 0.05), "plastic#5a6068", 0.015)
        with k.at((x, d / 2 - 0.09, 0.68), pitch=-0.13):
            k.bar((0, 0.03, 0), (w / 2 - 0.02, 0.04, 0.56), "plastic#5a6068", 0.015)
            k.soft((0, 0, 0.0), (w / 2 - 0.06, 0.05, 0.5), cloth, 0.02)
        k.anchor("seat", x, -0.05, 0.44)
    k.tube([(-w / 2 + 0.06, d / 2 - 0.03, 0.86), (-w / 2 + 0.1, d / 2 - 0.02, 0.99), (w / 2 - 0.1, d / 2 - 0.02, 0.99),
            (w / 2 - 0.06, d / 2 - 0.03, 0.86)], 0.016, YELLOW, 8)  # fmt: skip
    k.bar((0, 0.02, 0.17), (0.1, 0.3, 0.34), "metal_dark", 0.01)
    k.bar((0, 0.02, 0.02), (0.5, 0.34, 0.04), "metal_dark", 0.01)


@asset("bus_bench")
def bus_bench(k):
    """Seats side by side over a wheel, facing the middle of the bus."""
    cloth = k.colour("fabric", ("#3f5f9a", "#2f7a72", "#7a4a6a", "#4f6f3f"))
    w, d, _ = k.dim(1.5, 0.5, 0.98, 0)
    n = max(1, round(w / 0.5))
    k.bar((0, 0.02, 0.19), (w, d - 0.06, 0.38), LOW, 0.03)
    for i in range(n):
        x = (i - (n - 1) / 2) * w / n
        k.soft((x, -0.02, 0.41), (w / n - 0.03, d - 0.06, 0.07), cloth, 0.03)
        with k.at((x, d / 2 - 0.05, 0.69), pitch=-0.06):
            k.bar((0, 0.015, 0), (w / n - 0.02, 0.04, 0.54), "plastic#5a6068", 0.015)
            k.soft((0, -0.02, 0), (w / n - 0.06, 0.05, 0.48), cloth, 0.02)
        k.anchor("seat", x, -0.06, 0.44)


@asset("bus_cab")
def bus_cab(k):
    """A bus driver's place: seat, great flat wheel, instruments, a wall with a pane at its back and side."""
    w, d, h = k.dim(1.1, 1.5, 1.9, 0)
    front, back = -d / 2, d / 2
    k.side([(front, 0.0), (front, 0.98), (front + 0.2, 1.02), (front + 0.42, 0.86), (front + 0.34, 0.5),
            (front + 0.3, 0.0)], -w / 2, w / 2, "plastic#33363c", 0.02)  # fmt: skip
    for x in (-0.13, 0.03, 0.17):
        k.spin((x, front + 0.31, 0.955), (0, 0.7, 1), [(0.055, 0), (0.055, 0.012)], "label#c9d0c8", 16)
    k.bar((0.36, front + 0.3, 0.96), (0.2, 0.1, 0.08), "screen_ui", 0.01)
    k.rod((0, front + 0.3, 0.55), (0, front + 0.56, 0.86), 0.035, "black", segments=10)
    with k.at((0, front + 0.58, 0.9), pitch=-0.35):
        k.ring((0, 0, 0), 0.26, 0.022, "black", segments=30, sides=8)
        for a in (0.5, math.pi - 0.5, -math.pi / 2):
            k.rod((0, 0, 0), (0.23 * math.cos(a), 0.23 * math.sin(a), 0), 0.014, "metal_dark", segments=6)
        k.ball((0, 0, 0.0), (0.06, 0.06, 0.03), "black", 12, 6)
    k.cylinder((0, 0.32, 0.0), 0.12, 0.36, "metal_dark", 0.16, 14)
    k.soft((0, 0.3, 0.43), (0.5, 0.5, 0.13), "fabric#3a3f48", 0.05)
    with k.at((0, 0.54, 0.86), pitch=-0.1):
        k.soft((0, 0, 0), (0.48, 0.13, 0.78), "fabric#3a3f48", 0.05)
        k.soft((0, -0.02, 0.5), (0.28, 0.1, 0.2), "fabric#3a3f48", 0.04)
    k.anchor("seat", 0, 0.26, 0.49)
    k.anchor("wheel", 0, front + 0.58, 0.9)
    k.bar((0, back - 0.03, 0.4), (w, 0.05, 0.8), LOW, 0.01)
    k.bar((0, back - 0.03, 1.35), (w - 0.1, 0.012, 1.06), "glass_clear", 0)
    side = float(k.params.get("side", 1)) * (w / 2 - 0.03)
    k.bar((side, 0.4, 0.45), (0.04, 0.66, 0.9), LOW, 0.01)
    for x in (-w / 2 + 0.03, w / 2 - 0.03):
        k.rod((x, back - 0.03, 0), (x, back - 0.03, h), 0.02, YELLOW, segments=8)
    k.rod((-w / 2, back - 0.03, h - 0.02), (w / 2, back - 0.03, h - 0.02), 0.018, YELLOW, segments=8)


@asset("fare_box")
def fare_box(k):
    """Where one pays on a bus: a glass-topped box for coins on its stand, a reader for cards with a green lamp."""
    w, d, _ = k.dim(0.3, 0.26, 1.18, 0)
    k.bar((0, 0, 0.4), (0.14, 0.14, 0.8), "metal_dark", 0.01)
    k.bar((0, 0, 0.02), (w, d, 0.04), "metal_dark", 0.01)
    k.bar((0, 0, 0.84), (w, d, 0.22), "metal#a9afb2", 0.02)
    k.bar((0, 0, 1.02), (w - 0.06, d - 0.06, 0.14), "glass", 0.01)
    k.bar((0, 0, 1.1), (w - 0.02, d - 0.02, 0.03), "metal#a9afb2", 0.008)
    with k.at((0, -d / 2 + 0.02, 1.16), pitch=0.6):
        k.bar((0, 0, 0.04), (0.16, 0.03, 0.22), YELLOW, 0.012)
        k.bar((0, -0.018, 0.06), (0.12, 0.006, 0.12), "display", 0.004)


@asset("grab_pole")
def grab_pole(k):
    """A yellow pole from floor to ceiling with a red button to ask for a stop."""
    h = k.dim(0.08, 0.08, 2.3, 0)[2]
    k.rod((0, 0, 0), (0, 0, h), 0.019, YELLOW, segments=10)
    k.bar((0, -0.03, 1.35), (0.075, 0.05, 0.13), YELLOW, 0.01)
    k.spin((0, -0.055, 1.36), (0, -1, 0), [(0.025, 0), (0.022, 0.012)], "signal_red", 14)


@asset("strap_rail", mount="ceiling")
def strap_rail(k):
    """A rail under the ceiling from which straps hang to hold on to."""
    _, long, drop = k.dim(0.08, 6.0, 0.52, 0)
    top = -0.2
    k.rod((0, -long / 2, top), (0, long / 2, top), 0.017, YELLOW, segments=8)
    n = max(2, round(long / 1.5))
    for i in range(n + 1):
        y = (i / n - 0.5) * (long - 0.1)
        k.rod((0, y, top), (0, y, 0.0), 0.014, YELLOW, segments=6)
    count = max(3, round(long / 0.42))
    for i in range(count):
        y = ((i + 0.5) / count - 0.5) * long
        k.bar((0, y, (top - drop) / 2 + 0.04), (0.012, 0.035, drop + top - 0.1), "canvas#4a4d52", 0)
        k.ring((0, y, -drop + 0.06), 0.052, 0.009, "white", (1, 0, 0), 14, 5)


def bus(r):
    """Rows at the rear, benches at the middle, the driver with wheel, wind-screen and fares at the front."""
    r.w, r.d, r.h = SIZE
    r.mirrors = False
    r.wild = {"front"}
    r.acting = (0.0, 1.4, 0.34)
    x, y = r.w / 2, r.d / 2
    tongue = r.needs.language[:2]
    r.door("right", FRONT_DOOR, WIDE, TALL)
    r.door("right", MIDDLE_DOOR, WIDE, TALL)
    r.want("driver", "bus_cab", at(-x + 0.58, y - 0.82, NORTH), priority=0, params={"side": -1})
    r.want("fares", "fare_box", at(0.02, y - 0.35, EAST), priority=1)
    r.want("bench_left", "bus_bench", at(-x + 0.27, 1.87, EAST), priority=0, params={"size": (1.5, 0.5, 0.98)})
    r.want("bench_right", "bus_bench", at(x - 0.27, 1.87, WEST), priority=0, params={"size": (1.5, 0.5, 0.98)})
    for i in range(4):
        v = -y + 1.6 + i * 0.98
        sides = (-1, 1) if v < MIDDLE_DOOR - 1.2 else (-1,)
        for side in sides:
            r.want(f"seat_{i}_{side}", "bus_seat", at(side * (x - 0.5), v, NORTH), priority=2 + i)
    r.want("rear_bench", "bus_bench", at(0.0, -y + 0.28, NORTH), priority=3, params={"size": (2.5, 0.5, 0.98)})
    for i, (u, v) in enumerate(((-0.72, 0.4), (0.62, 0.62), (0.62, -1.35), (0.62, 3.1), (-0.3, -2.9))):
        r.want(f"pole_{i}", "grab_pole", at(u, v), params={"size": (0.08, 0.08, r.h)}, priority=3)
    for side in (-1, 1):
        r.want(f"straps_{side}", "strap_rail", at(side * 0.36, 0.9), priority=3, params={"size": (0.08, 4.4, 0.36)})
    stop = {"label": STOPS.get(tongue, "STOPPING"), "neon": True, "size": (0.8, 0.05, 0.17), "height": 2.12}
    r.far("stop", "wall_sign", 0.55, y - 0.06, 0.0, params=stop)
    route = {"label": LINES.get(tongue, "42 CITY"), "size": (0.7, 0.03, 0.18), "height": 2.12, "colour": "#26282c"}
    r.far("route", "wall_sign", -0.6, y - 0.05, 0.0, params=route)


def pieces(plan):
    """Rows of fields for shell Pieces: floor, ceiling, sides with great windows, the wind-screen, doors that open."""
    x, y, h = SIZE[0] / 2, SIZE[1] / 2, plan.height
    bottom, top = Shape(), Shape()
    bottom.box((0, 0, -0.04), (2 * x + 0.2, 2 * y + 0.2, 0.08), "rubber#5a5f63", 0)
    for v in (MIDDLE_DOOR, FRONT_DOOR):
        bottom.box((x - 0.16, v, 0.004), (0.3, WIDE, 0.012), YELLOW, 0)
    bottom.box((0, y - 1.62, 0.004), (2 * x, 0.07, 0.012), YELLOW, 0)
    bottom.box((0, -1.2, 0.003), (0.66, 5.6, 0.01), "rubber#4b5054", 0)
    top.box((0, 0, h + 0.05), (2 * x + 0.2, 2 * y + 0.2, 0.1), "ceiling#dcdcd6", 0)
    for side in (-1, 1):
        top.box((side * 0.88, 0, h - 0.02), (0.2, 2 * y - 0.8, 0.05), "tube_light", 0.01)
    top.box((0, -2.4, h - 0.02), (0.7, 0.7, 0.06), "plastic#c3c4be", 0.02)
    rows = [{"name": "floor", "shape": bottom, "kind": "floor"}, {"name": "ceiling", "shape": top, "kind": "ceiling"},
            {"name": "wall_left", "shape": _side(-1, x, y, h, ()), "kind": "wall"},
            {"name": "wall_right", "shape": _side(1, x, y, h, (MIDDLE_DOOR, FRONT_DOOR)), "kind": "wall"},
            {"name": "wall_back", "shape": _nose(x, y, h), "kind": "wall"},
            {"name": "wall_front", "shape": _rear(x, y, h), "kind": "wall", "wild_wall": "front"}]  # fmt: skip
    for opening in plan.openings:
        shape, origin = _leaf(opening)
        name = f"{opening.id.rsplit(':', 1)[-1]}_leaf"
        rows.append({"name": name, "shape": shape, "kind": "door", "origin": origin, "opening": opening.id})
    return rows


def _side(side, x, y, h, doors):
    """A long side: panels, windows between thin posts, a cord to ring, advertisements above."""
    s = Shape()
    u = side * (x + 0.05)
    cuts = sorted((v - WIDE / 2, v + WIDE / 2) for v in doors)
    free, start = [], -y
    for a, b in cuts:
        free.append((start, a))
        start = b
    free.append((start, y))
    for a, b in free:
        mid, long = (a + b) / 2, b - a
        s.box((u, mid, SILL / 2), (0.1, long, SILL), BODY, 0)
        s.box((side * (x - 0.005), mid, SILL / 2), (0.02, long, SILL - 0.1), LOW, 0)
        n = max(1, round(long / 1.45))
        for k in range(n + 1):
            s.box((u, a + long * k / n, (SILL + HEAD) / 2), (0.08, 0.1 if k % 3 else 0.3, HEAD - SILL), "black", 0)
        s.box((u, mid, HEAD - 0.3), (0.04, long, 0.03), "black", 0)
        s.box((side * (x - 0.02), mid, SILL), (0.05, long, 0.05), "black", 0.01)
        s.tube([(side * (x - 0.05), a + 0.1, HEAD + 0.02), (side * (x - 0.05), b - 0.1, HEAD + 0.02)], 0.008, YELLOW, 5)
    s.box((u, 0, (HEAD + h) / 2 + 0.02), (0.1, 2 * y, h - HEAD + 0.04), BODY, 0)
    colours = ("#b8453a", "#3f7a9a", "#d9a429", "#4f8a5a", "#7a5a9a")
    for k in range(9):
        v = -y + 0.9 + k * 1.05
        s.box((side * (x - 0.012), v, (HEAD + h) / 2 + 0.05), (0.02, 0.9, 0.26), "print" + colours[k % 5], 0)
        s.box((side * (x - 0.024), v - 0.1, (HEAD + h) / 2 + 0.07), (0.01, 0.5, 0.06), "white", 0)
    for a, b in cuts:
        for v in (a, b):
            s.box((u, v, TALL / 2), (0.12, 0.06, TALL), "black", 0.01)
        s.box((side * (x - 0.03), (a + b) / 2, TALL + 0.1), (0.1, WIDE, 0.2), "plastic#9fa6a8", 0.02)
        s.tube([(side * (x - 0.06), b + 0.1, 0.1), (side * (x - 0.1), b + 0.1, 1.0), (side * (x - 0.06), b + 0.1, 1.7)],
               0.017, YELLOW, 6)  # fmt: skip
    return s


def _nose(x, y, h):
    """The front: a great wind-screen in two panes, wipers, a shelf below, the mirror, sun blinds."""
    s = Shape()
    low, high = 0.86, 1.98
    s.box((0, y + 0.08, low / 2), (2 * x + 0.2, 0.16, low), LOW, 0.02)
    s.box((0, y - 0.06, low), (2 * x, 0.34, 0.07), "plastic#33363c", 0.02)
    s.box((0, y + 0.08, (high + h) / 2), (2 * x + 0.2, 0.16, h - high), BODY, 0.02)
    s.box((0, y + 0.02, (high + h) / 2), (2 * x - 0.1, 0.06, h - high - 0.04), "plastic#2f3237", 0.01)
    for u in (-x - 0.02, 0.0, x + 0.02):
        s.box((u, y + 0.1, (low + high) / 2), (0.06 if not u else 0.12, 0.08, high - low), "black", 0.01)
    for u in (-0.62, 0.55):
        s.tube([(u - 0.3, y + 0.15, low + 0.05), (u + 0.05, y + 0.15, low + 0.72)], 0.012, "black", 5)
    s.box((-0.7, y - 0.04, high - 0.14), (0.8, 0.02, 0.26), "fabric#3d4248", 0.01)
    s.box((0.1, y - 0.1, high - 0.08), (0.46, 0.03, 0.16), "black", 0.02)
    s.box((0.1, y - 0.12, high - 0.08), (0.42, 0.008, 0.12), "mirror", 0)
    for side in (-1, 1):  # mirrors on arms outside
        s.tube([(side * (x + 0.1), y + 0.14, high), (side * (x + 0.3), y + 0.4, high - 0.1)], 0.02, "black", 6)
        s.box((side * (x + 0.3), y + 0.4, high - 0.36), (0.2, 0.08, 0.44), "black", 0.03)
    return s


def _rear(x, y, h):
    s = Shape()
    s.box((0, -y - 0.06, 0.55), (2 * x + 0.2, 0.12, 1.1), BODY, 0)
    s.box((0, -y - 0.06, (1.8 + h) / 2), (2 * x + 0.2, 0.12, h - 1.8), BODY, 0)
    for side in (-1, 1):
        s.box((side * (x - 0.1), -y - 0.06, 1.45), (0.4, 0.12, 0.72), BODY, 0)
    return s


def _leaf(o):
    """``(shape, origin)``: a door of two glass folds, which turns about its rear post."""
    s, w = Shape(), o.width - 0.02
    for k in range(2):
        mid, half = w * (0.25 + 0.5 * k), w / 4
        for u in (mid - half + 0.03, mid + half - 0.03):
            s.box((u, 0.05, TALL / 2), (0.05, 0.04, TALL - 0.04), "black", 0.006)
        for z in (0.05, TALL * 0.42, TALL - 0.05):
            s.box((mid, 0.05, z), (w / 2 - 0.02, 0.04, 0.07), "black", 0.006)
        s.box((mid, 0.05, TALL / 2), (w / 2 - 0.08, 0.012, TALL - 0.1), "glass", 0)
        s.box((mid, -0.01, 1.05), (0.035, 0.03, 0.6), YELLOW, 0.01)
    hx, hy = turn((-o.width / 2 + 0.01, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, 0.01)
