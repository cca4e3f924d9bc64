# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of homes and offices of the fifties and of the near future, and how their rooms are lined."""

import random

from ..geometry import Shape
from . import facade, fronts, manners
from .ground import base, below
from .outdoors import EAST, NORTH, WEST
from .relations import SPARE, against, at
from .walls import spans, tint

PAPERS = (("#d9cfa8", "#c46a3c", "#7a9a8a"), ("#cfdcd0", "#3f7a7a", "#c9983c"), ("#e6d4b8", "#8a9a4a", "#b8533c"))
KITCHENS = (("#8fc4b4", "#d94f45"), ("#e8c87a", "#3f8a94"), ("#d99a94", "#5a8a8a"))


def fifties_kitchen(r):
    """Pastel units, a round-shouldered refrigerator, a table with a chrome edge, chequered lino, gingham, a radio."""
    r.w, r.d, r.h = 5.8, 4.8, 2.6
    units, bright = r.rng.choice(KITCHENS)
    r.look.update(
        wall="#efe6cc",
        dado=units,
        trim="#f2ecdd",
        floor="checker",
        floor_colour=tint(units, 0.8),
        door="#efe9dd",
        curtain=bright,
        units=units,
    )
    r.acting = (1.2, -0.6, 1.05)
    y, left = r.d / 2 - 0.335, -r.w / 2
    paint = {"colour": units}
    r.window("back", 0.0, 1.3, 1.05, 1.12)
    r.door("right", -1.0)
    r.door("left", -1.6)
    r.want("fridge", "retro_fridge", at(left + 0.46, y - 0.03), params=paint, priority=0)
    r.want("counter_1", "kitchen_counter", at(left + 1.5, y), params={"size": (1.2, 0.6, 0.9), **paint}, priority=0)
    r.want("sink", "kitchen_counter", at(0.0, y), params={"size": (1.5, 0.6, 0.9), **paint}, priority=0)
    r.want("stove", "retro_stove", at(1.38, y - 0.03), priority=0)
    r.want("counter_2", "kitchen_counter", at(2.38, y), params={"size": (0.96, 0.6, 0.9), **paint}, priority=0)
    for i, u in enumerate((left + 1.5, 2.3)):
        r.want(
            f"cupboard_{i + 1}",
            "wall_cupboard",
            against("back", along=u),
            params={"size": (1.1, 0.34, 0.7), **paint},
            priority=1,
        )
    r.want("table", "dinette_table", at(-1.15, -0.5), params={"colour": bright}, priority=0)
    r.seats("chair", "dinette_chair", "table", 4, params={"colour": bright})
    r.want("clock", "sunburst_clock", against("left", along=0.2), priority=2)
    r.want("calendar", "poster", against("right", along=0.6), priority=5)
    r.want("lamp", "ceiling_lamp", at(-1.15, -0.5), params={"colour": bright}, priority=4)
    r.on("counter_1", "radio", "toaster", "cake")
    r.on("counter_2", "jar", "jar", "bread")
    r.on("table", "fruit", "mug", "plate")


def fifties_living(r):
    """Tapered legs all round a table like a boomerang, the television in its cabinet, a sunburst clock, wallpaper."""
    r.w, r.d, r.h = 7.0, 5.4, 2.65
    paper, first, second = r.rng.choice(PAPERS)
    r.look.update(
        wall=paper,
        dado=paper,
        trim="#8a5a34",
        floor="planks",
        floor_colour="#a87a4a",
        rug=second,
        curtain=first,
        door="#8a5a34",
        wood="#8a5a34",
        accent=first,
        accent_2=second,
    )
    r.extra["style"] = "papered"
    r.acting = (1.45, -0.95, 1.15)
    y, x = r.d / 2, r.w / 2
    r.window("back", -1.6, 2.4, 1.4, 0.8)
    r.door("back", 2.5)
    r.door("right", -1.6)
    r.want("rug", "rug", at(-1.3, 0.3), params={"size": (2.9, 2.1, 0.012), "colour": second}, priority=4)
    r.want("sofa", "retro_sofa", at(-1.35, 1.55), params={"colour": first}, priority=0)
    r.want("coffee", "boomerang_table", at(-1.3, 0.45), priority=0)
    r.want(
        "chair_1",
        "retro_sofa",
        at(-x + 0.75, 0.1, EAST),
        params={"size": (0.86, 0.8, 0.78), "colour": second},
        priority=1,
    )
    r.want("tv", "console_tv", at(-1.0, -y + 0.5, NORTH), priority=0)
    r.want("credenza", "credenza", at(x - 0.27, 0.85, WEST), priority=0)
    r.want("clock", "sunburst_clock", against("right", along=0.85), priority=0)
    r.want("lamp", "pole_lamp", at(0.15, 2.2), priority=1)
    r.want("lamp_2", "pole_lamp", at(-x + 0.35, -1.6), priority=4)
    r.want("picture_1", "picture", against("left", along=0.2), priority=4)
    r.want("picture_2", "picture", against("back", along=0.9), priority=4)
    r.want("plant", "plant", at(x - 0.45, 2.2), priority=SPARE)
    r.on("coffee", "ashtray", "books", "mug")
    r.on("credenza", "telephone", "vase", "radio")


def future_home(r):
    """White panels with lines of light, glass over the city, a sofa that floats, a robot, a block to cook at."""
    r.w, r.d, r.h = 8.4, 6.2, 2.8
    r.extra |= {"style": "smart", "ground": -34.0}
    r.look.update(wall="#e4e8ea", dado="#d2d8dc", trim="#c9d0d4", floor="slabs", floor_colour="#a9b0b4",
                  door="#d8dee2", wood="#c9d0d4", rug="#5a6a78", curtain="#aab6bc")  # fmt: skip
    r.acting = (0.9, -1.0, 1.2)
    _y, x = r.d / 2, r.w / 2
    for u in (-2.5, 0.1, 2.7):
        r.window("back", u, 2.4, 2.15, 0.3)
    r.door("right", -2.0, 1.0, 2.1)
    r.door("left", -2.2, 1.0, 2.1)
    r.want("sofa", "float_sofa", at(-2.1, 1.5), priority=0)
    r.want("holo", "holo_table", at(-2.1, 0.0), params={"size": (1.0, 1.0, 0.9)}, priority=0)
    r.want("rug", "rug", at(-2.1, 0.5), params={"size": (3.0, 2.4, 0.012)}, priority=5)
    r.want("island", "smart_island", at(2.5, 1.3, 0.0), priority=0)
    for i, u in enumerate((1.9, 3.1)):
        r.want(f"stool_{i + 1}", "bar_stool", at(u, 0.45, NORTH), params={"colour": "#e4e6e8"}, priority=2)
    r.want("robot", "home_robot", at(-0.35, 0.9, 0.5), priority=0)
    r.want("screen", "led_wall", against("left", along=0.6), params={"size": (2.2, 0.08, 1.2)}, priority=2)
    r.want("planter", "light_planter", at(-x + 0.6, 2.4, EAST), params={"size": (1.1, 0.7, 0.5)}, priority=3)
    r.want("bed", "float_sofa", at(x - 0.6, -0.35, WEST), params={"size": (1.5, 0.9, 0.7)}, priority=4)
    for i, (u, v) in enumerate(((-2.1, 0.6), (1.0, 0.6), (-2.1, -1.6), (1.6, -1.6))):
        r.want(f"light_{i + 1}", "light_strip", at(u, v), params={"size": (2.4, 0.3, 0.07)}, priority=4)
    r.on("island", "glass", "bowl", "fruit")


def future_office(r):
    """Desks of glass whose screens stand in the air, a table with a hologram, a wall of glass, lines of light."""
    r.w, r.d, r.h = 9.0, 6.6, 2.9
    r.extra |= {"style": "smart", "ground": -40.0}
    r.look.update(wall="#dfe4e8", dado="#c9d0d6", trim="#b9c2c8", floor="slabs", floor_colour="#8f989e", door="#c9d2d8",
                  wood="#c9d0d4", curtain="#aab6bc")  # fmt: skip
    r.acting = (0.5, -1.3, 1.2)
    _y, _x = r.d / 2, r.w / 2
    for u in (-2.9, 0.0, 2.9):
        r.window("back", u, 2.6, 2.2, 0.3)
    r.door("right", -2.2, 1.0, 2.1)
    r.door("left", -2.4, 1.0, 2.1)
    for i, (u, v) in enumerate(((-3.1, 1.9), (-3.1, -0.3), (3.1, 1.9), (3.1, 0.0))):
        r.want(f"desk_{i + 1}", "holo_desk", at(u, v), priority=i)
        r.want(f"chair_{i + 1}", "office_chair", at(u, v - 0.75, NORTH), params={"colour": "#e0e4e6"}, priority=2 + i)
        r.on(f"desk_{i + 1}", "mug")
    r.want("holo", "holo_table", at(0.0, 1.4), priority=0)
    r.want("robot", "home_robot", at(1.35, 1.6, 0.4), priority=2)
    r.want("screen", "led_wall", against("left", along=0.8), params={"size": (2.6, 0.08, 1.3)}, priority=3)
    for i, (u, v) in enumerate(((-2.6, 0.8), (0.0, 0.2), (2.6, 0.8), (0.0, -1.8))):
        r.want(f"light_{i + 1}", "light_strip", at(u, v), params={"size": (2.4, 0.3, 0.07)}, priority=4)


def _paper(s, plan, w, length, cuts):
    """Wallpaper of lozenges and dots in two colours; a wooden skirting."""
    look = plan.params["look"]
    tones = ["paint" + look.get("accent", look["trim"]), "paint" + look.get("accent_2", look["trim"])]
    step, rows = 0.42, int(w.height / 0.42)
    for k in range(rows):
        z = 0.3 + step * k
        for a, b in spans(length, cuts, z - 0.12, z + 0.12, 0.12):
            n = int((b - a) / step)
            for i in range(n):
                u = a + (i + 0.5 + 0.5 * (k % 2)) * (b - a) / max(n, 1)
                if u > b - 0.08:
                    continue
                tall, wide = (0.1, 0.035) if (i + k) % 2 else (0.04, 0.04)
                s.quad([(u + wide, 0.004, z), (u, 0.004, z - tall), (u - wide, 0.004, z), (u, 0.004, z + tall)],
                       tones[(i + k) % 2])  # fmt: skip
    for a, b in spans(length, cuts, 0.0, 0.1, 0.06):
        s.box(((a + b) / 2, 0.01, 0.05), (b - a, 0.03, 0.1), "wood" + look["trim"], 0)


def _panels(s, plan, w, length, cuts):
    """Large pale panels with fine joints, a line of light at the foot and one under the ceiling."""
    look = plan.params["look"]
    for a, b in spans(length, cuts, 0.1, w.height - 0.3, 0.05):
        n = max(round((b - a) / 1.25), 1)
        for i in range(n):
            u = a + (b - a) * (i + 0.5) / n
            s.box((u, 0.014, w.height / 2), ((b - a) / n - 0.02, 0.028, w.height - 0.5), "white" + look["wall"], 0)
    for a, b in spans(length, cuts, 0.0, 0.1, 0.05):
        s.box(((a + b) / 2, 0.02, 0.06), (b - a, 0.03, 0.035), "display#9fe4ff", 0)
    s.box((length / 2, 0.03, w.height - 0.16), (length, 0.05, 0.05), "display#9fe4ff", 0)
    s.box((length / 2, 0.045, w.height - 0.1), (length, 0.09, 0.06), "white" + look["trim"], 0)


def _glass(s, plan, wall, u, o):
    """One sheet of glass in a thin frame."""
    low, high, half = o.sill, o.sill + o.height, o.width / 2
    for x in (-1, 1):
        s.box((u + x * (half - 0.02), -wall.thickness / 2, (low + high) / 2), (0.05, wall.thickness + 0.04, o.height),
              "metal_dark#3d454c", 0)  # fmt: skip
    for z in (low, high):
        s.box((u, -wall.thickness / 2, z), (o.width, wall.thickness + 0.04, 0.05), "metal_dark#3d454c", 0)


def _slab(s, plan, w, h):
    """A flush white door with a line of light along its edge."""
    s.box((w / 2, 0.05, h / 2), (w, 0.05, h), "white" + plan.params["look"]["door"], 0.008)
    for side in (-1, 1):
        s.box((w - 0.09, 0.05 + side * 0.028, h / 2), (0.03, 0.012, h - 0.3), "display#9fe4ff", 0)


def _city(plan):
    """``(name, Shape)`` of the city at night and by day: towers near and far, all the way down."""
    rng, level = random.Random(plan.seed + 31), below(plan)
    (ax, ay), (bx, by) = next((w.start, w.end) for w in plan.walls if w.id == "back")
    land, towers = Shape(), Shape()
    land.merge(base({"base": {"material": "pavement#6f767c", "z": level, "radius": 190}}))
    for k in range(15):
        away, x = rng.uniform(26, 90), -70 + 10 * k + rng.uniform(-3, 3)
        block = facade.block(rng, (ax + bx) / 2 + x, (ay + by) / 2 + away, rng.uniform(-0.3, 0.3), level,
                             rng.uniform(-8, 34))  # fmt: skip
        towers.merge(fronts.block_shape(block))
        spot = (block["x"], block["y"] - block["depth"] * 0.7 - 0.4, block["high"] - 5.0)
        towers.box(spot, (1.6, 0.2, 6.0), "display" + rng.choice(("#7fe0ff", "#ff6fb0", "#ffd070")), 0)
    return [("ground", land), ("city", towers)]


manners.register("papered", face=_paper)
manners.register("smart", base="white#c2cacf", face=_panels, pane=_glass, door=_slab, outside=_city)
