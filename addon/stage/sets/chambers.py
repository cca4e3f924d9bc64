# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of rooms for some: a child's room, a room in a hotel, a room to wait in; with the walls of the first."""

import math
import random

from . import manners, walls
from .needs import seed_of
from .relations import SPARE, against, at, corner

SKIES = (("#a9cfe0", "#7fae6a"), ("#f0d79a", "#d98f6a"), ("#cfc0e0", "#8fa8cf"), ("#bfe0c8", "#e0a890"))
STARS = ("#f4ecd0", "#f0c95a", "#ffffff")


def child_room(r):
    """A bunk bed, bins of toys, a rocking horse, a great bear, a mat with roads, drawings, stars on the walls."""
    r.w, r.d, r.h = 5.6, 5.2, 2.65
    r.acting = (0.35, -0.55, 1.05)
    wall, low = SKIES[r.seed % len(SKIES)]
    r.look.update(wall=wall, dado=low, trim="#f4f1e6", floor_colour="#b08a60", curtain="#e0b03c", wood="#c9a06c")
    r.extra["style"] = "nursery"
    x, y = r.w / 2, r.d / 2
    r.window("left", 0.75, 1.4, 1.25, 0.95)
    r.door("right", -1.75)
    r.want("bed", "bunk_bed", at(-x + 1.12, y - 0.6, math.pi / 2), priority=0)
    r.want("mat", "play_mat", at(-0.85, 0.25, 0.05), params={"size": (2.1, 1.7, 0.012)}, priority=2)
    r.want("shelf", "toy_shelf", against("back", along=1.45), params={"colour": "#e2dccb"}, priority=0)
    r.want("horse", "rocking_horse", at(x - 0.75, 1.1, -1.0), priority=1)
    r.want("house", "dolls_house", against("right", along=-0.1), priority=2)
    r.want("bear", "teddy_bear", at(0.35, y - 0.5, 0.15), params={"size": (0.6, 0.6, 0.8)}, priority=1)
    r.want("blocks", "toy_blocks", at(-1.05, 0.85, 0.3), priority=2)
    r.want("train", "toy", at(-1.0, 0.2, 1.0), priority=4)
    r.want("table", "table", at(-x + 1.2, -1.3), params={"size": (0.9, 0.6, 0.5), "colour": "#d9793a"}, priority=1)
    for i, (u, v, yaw) in enumerate(((-x + 0.45, -1.3, math.pi / 2), (-x + 1.2, -0.72, 0.0))):
        colour = {"size": (0.3, 0.3, 0.3), "colour": ("#3f78b0", "#c8483f")[i]}
        r.want(f"stool_{i + 1}", "stool", at(u, v, yaw), params=colour, priority=2)
    r.want("ball", "ball", at(1.75, 0.75), params={"colour": "#c8483f"}, priority=5)
    for i, u in enumerate((-0.75, -1.35)):
        high = {"height": 1.35 + 0.1 * i}
        r.want(f"drawing_{i + 1}", "child_drawing", against("left", along=u), params=high, priority=4)
    r.want("drawing_3", "child_drawing", against("back", along=0.45), params={"height": 1.5}, priority=4)
    r.want("drawing_4", "child_drawing", against("front", along=-1.2), priority=6)
    r.want("drawing_5", "child_drawing", against("front", along=0.9), priority=6)
    r.want("chair", "chair", against("front", along=x - 0.5), params={"colour": "#e0b03c"}, priority=6)
    r.want("lamp", "ceiling_lamp", at(0.1, 0.4), params={"colour": "#c8483f", "drop": 0.5}, priority=3)
    r.on("table", "paper", "pen")
    r.on("shelf", "globe", "teddy_bear", "doll", "toy")
    if r.needs.seats > 2:
        r.want("cushion", "stool", at(1.9, -0.2), params={"size": (0.36, 0.36, 0.3)}, priority=4)


def _starred(s, plan, w, length, cuts):
    """A painted dado with hills along it; stars and clouds on the wall above, clear of windows and doors."""
    walls.dado(s, plan, w, length, cuts)
    look, rng = plan.params["look"], random.Random(seed_of(plan.location, w.id))
    taken = [(h[0] - 0.35, h[1] + 0.35, h[2] - 0.3, h[3] + 0.35) for h in cuts]
    count = int(length / 0.34)
    for k in range(count):
        u = (k + 0.5) * length / count + rng.uniform(-0.12, 0.12)
        z = (1.35, 2.2, 1.75)[k % 3] + rng.uniform(-0.12, 0.12)
        if any(h[0] < u < h[1] and h[2] < z < h[3] for h in taken):
            continue
        if k % 5 == 1:
            for du, dz, rad in ((-0.13, 0, 0.09), (0.0, 0.04, 0.13), (0.14, 0.0, 0.1)):
                _disc(s, u + du, z + dz, rad, "paint#ffffff")
        else:
            _star(s, u, z, rng.uniform(0.08, 0.13), "paint" + rng.choice(STARS))
    free = walls.spans(length, cuts, 0.9, 1.3, 0.15)
    for a, b in free:
        hills = max(int((b - a) / 0.7), 0)
        for k in range(hills):
            u, rad = a + (k + 0.5) * (b - a) / hills, 0.5 * (b - a) / hills
            points = [(u + rad * math.cos(t), 0.004 + 0.001 * (k % 2), 0.9 + 0.5 * rad * math.sin(t)) for t in
                      (i * math.pi / 12 for i in range(13))]  # fmt: skip
            s.quad(points[::-1], "paint" + walls.tint(look["dado"], 1.04 if k % 2 else 0.94))


def _disc(s, u, z, radius, material):
    s.quad([(u - radius * math.cos(t), 0.004, z + radius * math.sin(t)) for t in (i * math.pi / 8 for i in range(16))],
           material)  # fmt: skip


def _star(s, u, z, radius, material):
    tips = [
        (-math.sin(i * math.pi / 5), math.cos(i * math.pi / 5), radius if i % 2 == 0 else radius * 0.42)
        for i in range(10)
    ]
    rim = [(u + x * far, 0.006, z + y * far) for x, y, far in tips]
    for i in range(10):
        s.quad([(u, 0.006, z), rim[(i + 1) % 10], rim[i]][::-1], material)


def hotel_room(r):
    """Two made beds before a padded panel, a television over a desk, a case on its rack, room service, robes."""
    r.w, r.d, r.h = 6.2, 5.8, 2.65
    r.acting = (0.5, -1.15, 1.05)
    r.look.update(wall=("#cdc2ad", "#c2c6c4", "#d0bfae")[r.seed % 3], dado="#b3a58c", floor="carpet",
                  floor_colour=("#6b4a44", "#4f5a6a", "#6a5f48")[r.seed % 3], wood="#5f4330",
                  curtain=("#8a4a44", "#4f6a7a", "#8a7444")[r.seed % 3])  # fmt: skip
    x, y = r.w / 2, r.d / 2
    r.window("left", 0.2, 2.0, 1.6, 0.6)
    r.door("right", -1.9, 0.95, 2.1)
    runner = {"colour": ("#7a2f38", "#3f4f68", "#6b5a3c")[r.seed % 3]}
    middle = -0.75
    r.want("panel", "head_panel", at(middle, y - 0.085), params={"size": (4.2, 0.1, 1.3)}, priority=0)
    r.want("bed", "hotel_bed", at(middle - 0.95, y - 1.2), params=runner, priority=0)
    r.want("bed_2", "hotel_bed", at(middle + 0.95, y - 1.2), params=runner, priority=0)
    r.want("service", "room_service", at(1.6, 0.55, 0.4), priority=1)
    r.want("rack", "luggage_rack", against("left", along=1.85), priority=1)
    r.want("nightstand", "nightstand", at(middle, y - 0.38), priority=1)
    r.want("nightstand_2", "nightstand", at(middle + 1.8, y - 0.38), priority=4)
    r.want("robes", "bath_robes", against("back", along=x - 0.55), priority=4)
    r.want("desk", "desk", against("left", along=-1.6), params={"size": (1.3, 0.55, 0.75)}, priority=3)
    r.want("desk_chair", "chair", at(-x + 0.98, -1.6, -math.pi / 2), priority=3)
    r.want("television", "wall_tv", against("left", along=-1.6), params={"height": 1.55}, priority=1)
    r.want("minibar", "fridge", against("right", along=0.6), params={"size": (0.5, 0.5, 0.62)}, priority=3)
    r.want("armchair", "armchair", against("front", along=2.0), priority=4)
    art = {"height": 1.85, "size": (0.8, 0.04, 0.55)}
    for i, u in enumerate((middle - 0.95, middle + 0.95)):
        r.want(f"picture_{i + 1}", "picture", against("back", along=u), params=art, priority=4)
    r.want("mirror", "mirror", against("right", along=-0.2), priority=5)
    r.want("plan", "wall_sign", against("right", along=-1.0), priority=4, params={"label": "FIRE EXIT", "plain": True,
           "colour": "#4a8a5a", "size": (0.34, 0.02, 0.24), "height": 1.6})  # fmt: skip
    r.want("number", "wall_sign", against("right", along=-2.65), priority=5, params={"label": str(101 + r.seed % 400),
           "colour": "#3f3a34", "size": (0.22, 0.02, 0.14), "height": 1.6})  # fmt: skip
    r.want("lamp", "floor_lamp", corner("front"), priority=SPARE)
    r.on("nightstand", "telephone", "table_lamp")
    r.on("nightstand_2", "table_lamp", "book")
    r.on("minibar", "kettle", "cup", "cup", "bottle")
    r.on("desk", "table_lamp", "notebook", "pen")


def waiting_room(r):
    """Rows of joined seats, a reception behind glass, the board that calls numbers, magazines, a water cooler."""
    people = max(r.needs.sitting, r.needs.seats, r.needs.cast)
    r.w, r.d, r.h = 7.6, 6.6 + (1.4 if people > 10 else 0.0), 2.8
    r.acting = (0.9, -0.35, 1.1)
    r.look.update(wall="#dfe0d6", dado=("#8fb0ac", "#a9b48c", "#9aa9c2")[r.seed % 3], trim="#eceae2", floor="lino",
                  floor_colour="#b3b2a6", wood="#b58f62")  # fmt: skip
    x, y = r.w / 2, r.d / 2
    r.window("left", -1.4, 1.8, 1.4, 0.95)
    r.door("right", -1.9, 1.1, 2.1)
    r.door("back", x - 0.8, 0.95, 2.1)
    r.want("reception", "reception_window", at(0.6, y - 1.55), priority=0, element=r.element_of("counter"))
    r.want("clerk", "office_chair", at(0.2, y - 0.75), priority=4)
    seats = {"size": (3.0, 0.62, 0.86), "colour": ("#34607e", "#3d6b5a", "#8a4a3c")[r.seed % 3]}
    r.want("seats_1", "seat_row", against("left", along=1.7), params=seats, priority=0)
    double = {"double": True, "size": (2.4, 0.98, 0.86)}
    r.want("seats_2", "seat_row", at(-1.4, -1.5, math.pi / 2), params=seats | double, priority=0)
    r.want("seats_3", "seat_row", against("front", along=1.2), params=seats | {"size": (2.4, 0.62, 0.86)}, priority=2)
    r.want("seats_4", "seat_row", against("right", along=0.75), params=seats | {"size": (2.4, 0.62, 0.86)}, priority=1)
    r.want("table", "coffee_table", at(-x + 1.75, 1.6, math.pi / 2), params={"size": (1.0, 0.5, 0.42)}, priority=1)
    number = {"label": f"A {10 + r.seed % 80:03}", "desk": str(1 + r.seed % 5)}
    r.want("board", "number_display", against("back", along=-1.9), params=number, priority=0)
    r.want("post", "ticket_post", at(2.35, 1.35, 0.3), priority=1)
    r.want("cooler", "water_cooler", against("back", along=-x + 1.5), priority=1)
    r.want("rack", "leaflet_rack", against("back", along=-1.5), priority=2)
    r.want("clock", "clock", against("back", along=-2.9), priority=2)
    for i, (side, u) in enumerate((("left", 1.0), ("left", 2.3), ("right", 0.6), ("front", 1.2))):
        r.want(f"poster_{i + 1}", "poster", against(side, along=u), priority=4)
    r.want("notice", "noticeboard", against("front", along=-1.6), priority=6)
    r.want("plant", "plant", corner("back", "left"), priority=4)
    r.want("plant_2", "plant", corner("front", "right"), priority=SPARE)
    r.want("toys", "toy_blocks", at(-x + 0.5, -2.7, 0.6), priority=6)
    for i, (u, v) in enumerate((s * 1.9, 1.5 - 2.4 * k) for k in range(2) for s in (-1, 1)):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)
    r.on("table", "newspaper", "book", "newspaper")
    r.on("reception", "computer", "telephone", "paper")


manners.register("nursery", face=_starred)
RECIPES = {"child_room": child_room, "hotel_room": hotel_room, "waiting_room": waiting_room}
