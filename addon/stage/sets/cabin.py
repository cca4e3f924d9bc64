# SPDX-License-Identifier: GPL-3.0-or-later
"""The inside of vehicles: car, bus, train, plane, boat. The recipe and its shell. The nose points to -Y.

The camera side of a car is its bonnet: the people face it through the wind-screen.
"""

import math
import random

from ..geometry import Shape
from ..kit.piece import asset
from . import buses, country, facade, fronts, ground
from .relations import against, at, corner
from .walls import tint

WORDS = (
    (
        "plane",
        ("plane", "aircraft", "jet", "cockpit", "airliner", "flugzeug", "avion", "비행기", "飛行機", "飞机", "เครื่องบิน"),
    ),
    (
        "train",
        (
            "train",
            "subway",
            "metro",
            "carriage",
            "compartment",
            "tram",
            "railway",
            "zug",
            "기차",
            "지하철",
            "열차",
            "전철",
            "電車",
            "列車",
            "地下鉄",
            "汽車",
            "火车",
            "地铁",
            "รถไฟ",
        ),
    ),
    (
        "boat",
        ("boat", "ship", "yacht", "cabin of", "ferry", "trawler", "schiff", "bateau", "배 안", "선실", "船", "เรือ"),
    ),
    ("bus", ("bus", "coach", "버스", "バス", "公交", "巴士", "รถเมล์", "รถบัส")),
)
COACHES = {"train": (2.9, 12.4, 2.35), "plane": (3.3, 10.5, 2.25)}
BAY = {"train": 2.48, "plane": 1.0}  # m from row to row; a train's are pairs face to face
KNEES = 0.81  # m of a seat from the middle of its bay
CAR = (1.5, 2.9)  # width and length of the cabin


@asset("window_shelf")
def window_shelf(k):
    """A little table below a train's window, on one leg with a flat foot; its wall is behind it (+Y)."""
    w, d, h = k.dim(0.5, 0.36, 0.72, 0)
    k.bar((0, 0, h - 0.015), (w, d, 0.03), "plastic#cfcabd", 0.012)
    k.bar((0, d / 2 - 0.04, (h - 0.03) / 2), (0.06, 0.05, h - 0.03), "metal", 0.01)
    k.bar((0, 0.01, 0.0125), (0.26, d - 0.06, 0.025), "metal", 0.006)
    k.surface(h, w - 0.06, d - 0.06)


def vehicle_of(words):
    """Which vehicle the script's words speak of: car when nothing says otherwise."""
    return next((kind for kind, names in WORDS if any(name in words for name in names)), "car")


def vehicle_interior(r):
    """Seats of the vehicle that the script names."""
    kind = vehicle_of(r.needs.words)
    r.extra |= {"vehicle": kind, "paint": r.needs.paint}
    if kind == "boat":
        _boat(r)
    elif kind == "car":
        _car(r)
    elif kind == "bus":
        buses.bus(r)
    else:
        _coach(r, kind)


def _car(r):
    r.w, r.d, r.h = CAR[0], CAR[1], 1.32
    r.acting = (0.0, 0.35, 0.0)
    r.wild = {"front", "back", "left", "right"}
    r.mirrors = False
    r.want("dashboard", "dashboard", at(0, -0.76), priority=0, params={"size": (1.42, 0.6, 0.98)})
    for name, x, y in (("driver", 0.36, 0.0), ("passenger", -0.36, 0.0)):
        r.want(name, "car_seat", at(x, y), priority=0)
    r.want("back_seat", "coach_seat", at(0, 1.02), priority=1, params={"size": (1.3, 0.6, 1.0), "colour": "#3f4248"})


def _coach(r, kind):
    r.w, r.d, r.h = COACHES[kind]
    r.acting = (0.0, -r.d / 2 + 2.6, 0.32)
    r.wild = {"front"}
    r.door("back", 0.0, 0.75, 1.95)
    pitch = BAY[kind]
    rows = int((r.d - (pitch if kind == "train" else 3.2)) / pitch)
    x = r.w / 2 - 0.57
    for i in range(rows):
        y = -r.d / 2 + 1.7 + i * pitch
        for side in (-1, 1):
            if kind == "train":
                y = -r.d / 2 + (i + 1.5) * pitch  # the middle of a bay, and of its window
                r.want(f"seat_{i}_{side}_a", "coach_seat", at(side * x, y + KNEES), priority=1 + i)
                r.want(f"seat_{i}_{side}_b", "coach_seat", at(side * x, y - KNEES, math.pi), priority=1 + i)
                r.want(f"shelf_{i}_{side}", "window_shelf", at(side * (r.w / 2 - 0.2), y, -side * math.pi / 2),
                       priority=20 + i)  # fmt: skip
            else:
                r.want(f"seat_{i}_{side}", "coach_seat", at(side * x, y), priority=1 + i)


def _boat(r):
    r.w, r.d, r.h = 4.2, 4.6, 2.15
    r.look.update(
        wall="#cbb48c", dado="#8a6a45", trim="#6d4f34", floor="planks", floor_colour="#8f6c48", wood="#7b5437"
    )
    r.acting = (0.25, -0.5, 0.85)
    for u in (-1.2, 0.6):
        r.window("left", u, 0.5, 0.5, 1.15)
        r.window("right", u, 0.5, 0.5, 1.25)
    r.window("back", -0.8, 0.6, 0.5, 1.2)
    r.door("back", 1.3, 0.75, 1.85)
    r.want("bunk", "bench", against("left", along=0.3), params={"size": (1.9, 0.6, 0.46)}, priority=0)
    r.want("table", "table", at(-0.75, 0.35, math.pi / 2), params={"size": (1.1, 0.6, 0.74)}, priority=1)
    r.want("helm", "control_panel", against("right", "back", along=0.6), priority=1, params={"size": (1.2, 0.6, 1.1)})
    r.want("stool", "stool", at(0.75, 0.6), priority=3)
    r.want("locker", "cupboard", against("back", along=-1.4), priority=3)
    r.want("barrel", "barrel", corner("front"), priority=4)
    r.want("rope", "rope", at(1.5, -1.7), priority=5)
    r.want("lamp", "ceiling_lamp", at(-0.4, 0.2), params={"drop": 0.2}, priority=4)
    r.want("map", "map", against("back", along=0.2), priority=5)
    r.on("table", "map", "mug", "lantern")


def pieces(plan):
    """Rows of fields for shell Pieces."""
    kind = plan.params["vehicle"]
    make = {"car": _car_shell, "bus": buses.pieces}.get(kind, _coach_shell)
    rows = make(plan)
    return rows + [
        {"name": f"outside_{name}", "shape": shape, "kind": "outside"} for name, shape in _outside(plan, kind)
    ]


def _car_shell(plan):
    """Floor, roof, four sides with window openings; each side may be hidden."""
    w, d = CAR[0] / 2, CAR[1] / 2
    colours = ("#7c3a36", "#33506b", "#3f4a45", "#5b6f62", "#8a7445")
    paint = "carpaint" + (plan.params.get("paint") or random.Random(plan.seed).choice(colours))
    lining, dark = "fabric#8d8a82", "leather#3a3b3e"
    bottom, roof = Shape(), Shape()
    bottom.box((0, 0, 0.0), (2 * w + 0.1, 2 * d, 0.06), "carpet#3a3a3c", 0.01)
    bottom.box((0, 0.1, 0.16), (0.24, 1.5, 0.3), dark, 0.04)
    bottom.cylinder((0, -0.32, 0.3), 0.012, 0.22, "chrome", segments=10).ball((0, -0.32, 0.54), 0.035, "black", 10, 7)
    roof.box((0, 0.45, 1.374), (2 * w - 0.1, 1.9, 0.012), "ceiling#b5b1a6", 0)
    roof.box((0, 0.45, 1.40), (2 * w - 0.04, 2.1, 0.05), paint, 0.02)
    roof.box((0, -0.5, 1.325), (0.19, 0.03, 0.05), "black", 0.01).box(
        (0, -0.483, 1.325), (0.17, 0.004, 0.038), "mirror", 0
    )
    sides = {"left": Shape(), "right": Shape(), "front": Shape(), "back": Shape()}
    for name, x in (("left", -1), ("right", 1)):
        s = sides[name]
        for y, long in ((-0.35, 1.02), (0.72, 1.06)):
            s.box((x * (w + 0.05), y, 0.46), (0.08, long, 0.78), paint, 0.03)
            s.box((x * (w + 0.0), y, 0.5), (0.05, long - 0.04, 0.66), dark, 0.02)
            s.box((x * (w - 0.05), y, 0.56), (0.07, long * 0.6, 0.06), "leather#55504a", 0.02)
            s.box((x * (w - 0.035), y - 0.3, 0.68), (0.02, 0.14, 0.03), "chrome", 0.005)
        s.box((x * (w + 0.05), 1.32, 0.62), (0.08, 0.2, 1.1), paint, 0.02)
        s.tube([(x * (w + 0.04), -0.98, 0.86), (x * (w - 0.06), -0.42, 1.36)], 0.035, paint, 8)
        s.box((x * (w + 0.02), 0.2, 1.1), (0.07, 0.08, 0.56), lining, 0.01)
        s.tube([(x * (w + 0.03), 1.4, 0.9), (x * (w - 0.06), 1.2, 1.36)], 0.05, paint, 8)
        s.box((x * (w - 0.02), 0.4, 1.35), (0.09, 1.9, 0.07), paint, 0.02)
        s.box((x * (w + 0.17), -0.75, 0.93), (0.2, 0.1, 0.13), paint, 0.03)
        s.box((x * (w + 0.17), -0.695, 0.93), (0.17, 0.012, 0.1), "mirror", 0)
    front, back = sides["front"], sides["back"]
    front.box((0, -1.95, 0.62), (2 * w + 0.02, 1.2, 0.42), paint, 0.09)
    front.box((0, -1.22, 0.82), (2 * w + 0.04, 0.36, 0.08), paint, 0.03)
    front.box((0, -0.46, 1.37), (2 * w - 0.1, 0.1, 0.06), paint, 0.02)
    back.box((0, 1.5, 0.72), (2 * w, 0.3, 0.42), dark, 0.05)
    back.box((0, 1.95, 0.72), (2 * w, 0.8, 0.34), paint, 0.08)
    back.box((0, 1.22, 1.37), (2 * w - 0.1, 0.1, 0.06), paint, 0.02)
    rows = [{"name": "floor", "shape": bottom, "kind": "floor"}, {"name": "roof", "shape": roof, "kind": "ceiling"}]
    return rows + [{"name": f"wall_{n}", "shape": s, "kind": "wall", "wild_wall": n} for n, s in sides.items()]


def _coach_shell(plan):
    """A long body: sides with a row of windows, racks above, ends, lights along the ceiling."""
    kind = plan.params["vehicle"]
    w, d, h = max(x for x, _ in plan.floor), max(y for _, y in plan.floor), plan.height
    look = plan.params["look"]
    body = {"train": "paint#c9c6b8", "plane": "plastic#dcdad2"}[kind]
    low = {"train": "paint#5d6f72", "plane": "plastic#b9bcbc"}[kind]
    bottom, top = Shape(), Shape()
    bottom.box((0, 0, -0.04), (2 * w + 0.2, 2 * d + 0.2, 0.08), "tile" + tint(look["floor_colour"], 0.9), 0)
    bottom.box((0, 0, 0.003), (0.62, 2 * d, 0.01), "carpet#5a5550", 0)
    top.box((0, 0, h + 0.05), (2 * w + 0.2, 2 * d + 0.2, 0.1), "ceiling#e6e2d6", 0)
    top.box((0, 0, h - 0.02), (0.5, 2 * d - 0.6, 0.05), "tube_light", 0.01)
    rows = [{"name": "floor", "shape": bottom, "kind": "floor"}, {"name": "ceiling", "shape": top, "kind": "ceiling"}]
    for name, x in (("left", -1), ("right", 1)):
        rows.append(
            {
                "name": f"wall_{name}",
                "shape": _coach_side(x, w, d, h, kind, body, low),
                "kind": "wall",
            }
        )
    for name, y in (("front", -1), ("back", 1)):
        s = Shape()
        for x in (-1, 1):
            s.box((x * (w / 2 + 0.22), y * (d + 0.05), h / 2), (w - 0.44, 0.1, h), body, 0)
            s.box((x * (w / 2 + 0.22), y * (d - 0.005), 0.45), (w - 0.5, 0.02, 0.9), low, 0)
        s.box((0, y * (d + 0.05), h - 0.16), (0.9, 0.1, 0.34), body, 0)
        s.box((0, y * (d + 0.07), 1.0), (0.86, 0.05, 2.0), "metal#8d9398", 0.01)
        s.box((0, y * (d + 0.035), 1.42), (0.42, 0.02, 0.62), "mirror#566a78", 0.02)
        rows.append(
            {"name": f"wall_{name}", "shape": s, "kind": "wall", "wild_wall": name if name == "front" else None}
        )
    return rows


def _coach_side(x, w, d, h, kind, body, low):
    s = Shape()
    pitch, wide, tall, sill = {
        "train": (2.48, 1.8, 0.84, 0.92),
        "plane": (0.62, 0.26, 0.36, 0.98),
    }[kind]
    count = int(2 * d / pitch)
    step = 2 * d / count
    s.box((x * (w + 0.05), 0, sill / 2), (0.1, 2 * d, sill), body, 0)
    s.box((x * (w - 0.005), 0, sill / 2 - 0.04), (0.02, 2 * d, sill - 0.14), low, 0)
    s.box((x * (w + 0.05), 0, (h + sill + tall) / 2), (0.1, 2 * d, h - sill - tall), body, 0)
    for k in range(count + 1):
        edge = step - wide
        y = -d + k * step
        s.box((x * (w + 0.05), y, sill + tall / 2), (0.1, edge, tall), body, 0)
        if k < count:
            for z in (sill, sill + tall):
                s.box((x * (w - 0.005), y + step / 2, z), (0.03, wide + 0.06, 0.05), "metal_dark", 0.01)
    s.box(
        (x * (w - 0.19), 0, h - 0.38),
        (0.36, 2 * d - 0.6, 0.03 if kind != "plane" else 0.3),
        "metal" if kind != "plane" else body,
        0.01,
    )
    if kind != "plane":
        s.tube([(x * (w - 0.37), -d + 0.3, h - 0.36), (x * (w - 0.37), d - 0.3, h - 0.36)], 0.015, "chrome", 8)
    return s


def _outside(plan, kind):
    """What passes by: road or track with houses or trees; sky alone for a plane."""
    if kind == "plane":
        return []
    rng = random.Random(plan.seed + 5)
    level = ground.below(plan)
    site = {
        "base": {"material": "grass#8a9a52" if kind == "train" else "asphalt", "z": level, "radius": 170},
        "hills": {"colour": "#7f9470", "radius": 140, "height": 14, "base": level},
        "areas": [],
        "strips": [
            *(
                {
                    "from": (x, -62),
                    "to": (x, 62),
                    "width": 0.13,
                    "top": level + 0.02,
                    "material": "white#d8d2bd",
                    "dash": (2.0, 2.2),
                }
                for x in (-2.0, 2.0)
            ),
        ]
        if kind != "train"
        else [],
    }
    found = [("ground", ground.base(site)), ("marks", ground.strips(site)), ("hills", ground.hills(site, plan.seed))]
    if kind == "train":
        return [*found, ("country", country.seen_from(rng, level, railway=True))]
    houses = Shape()
    away = 9.5
    for side in (-1, 1):
        for b in facade.row(rng, (side * away, 60 * side), (side * away, -60 * side), -side * math.pi / 2):
            b["detail"] = 1
            houses.merge(fronts.shape(b), (0, 0, level))
    return [*found, ("houses", houses)]
