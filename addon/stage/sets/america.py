# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of North America: a diner, a motel room, a saloon of the old West."""

from ..geometry import Shape
from ..kit import make
from . import manners, walls
from .outdoors import NORTH, WEST
from .relations import SPARE, against, at


def diner(r):
    """A long steel counter with red stools, booths along the windows, a chequered floor, a jukebox, neon."""
    r.w, r.d, r.h = 9.6, 5.8, 2.9
    r.look.update(
        wall="#d9e4e0",
        dado="#b3342c",
        trim="#c9cdd0",
        floor="checker",
        floor_colour="#2f3236",
        door="#b3342c",
        wood="#8a8d90",
    )
    r.extra |= {"ground": -0.15}
    r.acting = (1.2, -0.6, 1.0)
    y, x = r.d / 2, r.w / 2
    r.door("right", -1.2, 1.0, 2.1)
    r.door("left", 2.0, 0.85, 2.05)
    for u in (-3.3, -0.9):
        r.window("front", u, 2.1, 1.25, 1.2)
    r.window("right", 1.1, 2.0, 1.35, 0.95)
    r.want("counter", "diner_counter", at(-0.6, y - 1.55), params={"size": (6.6, 0.66, 1.0)}, priority=0)
    for i in range(max(7, min(8, r.needs.seats + 3))):
        r.want(f"stool_{i + 1}", "diner_stool", at(-3.55 + 0.8 * i, y - 2.2, NORTH), priority=1)
    r.want("menu", "diner_menu", against("back", along=-1.6), priority=1)
    r.want("neon", "wall_sign", against("back", along=1.4), params={"label": "EAT", "neon": True, "height": 2.2,
           "size": (1.3, 0.06, 0.6)}, priority=1)  # fmt: skip
    for i, u in enumerate((-2.9, -1.7, 0.0)):
        r.want(
            f"back_{i + 1}",
            "kitchen_counter",
            at(u, y - 0.33),
            params={"size": (1.15, 0.6, 0.9), "colour": "#c9cdd0"},
            priority=2,
        )
    r.want("fridge", "fridge", at(2.4, y - 0.4), params={"colour": "#d8dcd8"}, priority=3)
    for i, u in enumerate((-3.9, -2.05, -0.2)):
        r.want(f"booth_{i + 1}", "booth", at(u, -y + 0.64, NORTH), params={"colour": "#b02a26"}, priority=1)
        r.on(f"booth_{i + 1}", "mug", "plate", "glass")
    r.want("jukebox", "jukebox", at(x - 0.36, -2.3, WEST), priority=0)
    r.want("clock", "clock", against("left", along=0.2), priority=4)
    r.want("poster", "poster", against("left", along=-1.2), priority=5)
    r.want("coats", "coat_rack", at(-x + 0.4, 0.9), priority=SPARE)
    for i, u in enumerate((-3.2, -1.0, 1.2, 3.4)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, y - 1.6), params={"colour": "#b3342c"}, priority=4)
    r.on("counter", "pie_case", "mug", "plate", "mug", "cash_register", "plate", "glass")
    r.on("back_1", "coffee_machine", "mug", "mug")
    r.on("back_2", "toaster", "bottle")
    r.on("back_3", "microwave")


def motel_room(r):
    """Two beds under flowered spreads, the door to the car park beside the window, a cooler under it, panelling."""
    r.w, r.d, r.h = 6.4, 4.6, 2.45
    r.look.update(
        wall="#c9a878",
        dado="#8a6240",
        trim="#7a5636",
        wood="#8a5a34",
        floor="carpet",
        floor_colour="#7a5a3c",
        door="#3f6a6a",
        curtain="#c46a2c",
        rug="#8a4a2c",
    )
    r.extra |= {"ground": -0.15}
    r.acting = (1.0, -0.8, 1.0)
    y, x = r.d / 2, r.w / 2
    r.door("left", -1.5, 0.92, 2.05)
    r.window("left", 0.35, 2.0, 1.3, 0.75)
    r.door("right", -1.4, 0.8, 2.0)
    for i, u in enumerate((-1.5, 0.75)):
        r.want(f"bed_{i + 1}", "motel_bed", at(u, y - 1.06), priority=0)
        r.want(
            f"picture_{i + 1}",
            "picture",
            against("back", along=u),
            params={"size": (0.8, 0.04, 0.5), "height": 1.6},
            priority=3,
        )
    r.want("nightstand", "nightstand", at(-0.38, y - 0.26), priority=1)
    r.want("cooler", "wall_cooler", against("left", along=0.35), priority=1)
    r.want("dresser", "dresser", at(-0.9, -y + 0.28, NORTH), params={"size": (1.6, 0.48, 0.75)}, priority=1)
    r.want("table", "table", at(-x + 0.62, 1.65), params={"size": (0.7, 0.7, 0.72)}, priority=3)
    r.want("chair", "chair", at(-x + 0.62, 1.0, 0.0), priority=4)
    r.want("armchair", "armchair", at(x - 0.6, 0.7, WEST), params={"colour": "#5a7a6a"}, priority=3)
    r.want("mirror", "mirror", against("front", along=-0.9), params={"height": 1.5}, priority=5)
    r.want("number", "wall_sign", against("left", along=-0.78), params={"label": "12", "size": (0.2, 0.02, 0.2),
           "height": 1.7, "plain": True}, priority=6)  # fmt: skip
    r.want("lamp", "floor_lamp", at(x - 0.4, 1.7), priority=5)
    r.on("nightstand", "table_lamp", "telephone")
    r.on("dresser", "tv", "ashtray", "glass")
    r.on("table", "bottle", "glass", "newspaper")


def saloon(r):
    """A long bar before a great mirror, half doors that swing, card tables, a piano, a wheel of candles, planks."""
    r.w, r.d, r.h = 10.0, 7.6, 3.6
    r.look.update(
        wall="#9a6a44",
        dado="#6a4228",
        trim="#5a3620",
        wood="#6a4228",
        floor="planks",
        floor_colour="#8a6a4a",
        door="#6a4228",
        rug="#7a3a30",
    )
    r.extra |= {"ground": -0.4, "style": "saloon"}
    r.acting = (0.6, -1.0, 1.2)
    y, _x = r.d / 2, r.w / 2
    r.gap("left", -0.7, 1.7, 2.4)
    r.door("right", 2.6, 0.9, 2.1)
    r.window("right", -0.6, 1.2, 1.5, 1.0)
    r.window("left", 1.3, 1.2, 1.5, 1.0)
    r.want("bar", "bar_counter", at(-0.7, y - 1.7), params={"size": (5.8, 0.66, 1.12)}, priority=0)
    r.want("back_bar", "saloon_bar", at(-0.7, y - 0.28), params={"size": (5.0, 0.5, 2.8)}, priority=0)
    for i in range(2):
        r.want(f"cask_{i + 1}", "barrel", at(2.75 + 0.75 * i, y - 0.4), priority=2)
    spots = ((2.9, -0.15), (-2.3, -2.6), (1.6, -2.7), (-2.0, 0.55))
    for i, (u, v) in enumerate(spots[: 3 + (r.needs.seats > 4)]):
        r.want(f"table_{i + 1}", "card_table", at(u, v), priority=1 + i)
        r.seats(f"chair_{i + 1}", "chair", f"table_{i + 1}", 4 if i == 1 else 3, priority=3 + i)
        r.on(f"table_{i + 1}", "bottle", "glass")
    r.want("piano", "piano", against("right", along=-2.7), priority=1)
    r.want("wanted_0", "wanted_poster", against("left", along=0.5), priority=2)
    r.want("wanted_1", "wanted_poster", against("left", along=-1.85), priority=2)
    r.want("wanted_2", "wanted_poster", against("left", along=-2.5), priority=3)
    r.want("antlers_2", "antlers", against("back", along=3.2), priority=4)
    for i, (u, v) in enumerate(((-0.7, y - 2.35), (2.6, y - 2.2))):
        r.want(f"spittoon_{i + 1}", "spittoon", at(u, v), priority=4)
    for i, (u, v) in enumerate(((-2.0, -0.9), (1.8, -0.6))):
        r.want(f"wheel_{i + 1}", "wheel_chandelier", at(u, v), priority=1)
    r.on("bar", "bottle", "glass", "glass", "bottle", "hat", "glass")


def _way_out(plan, o):
    """What one sees over the half doors: the street of earth in the sun, a wooden front across it."""
    if o.kind != "gap":
        return walls.beyond(plan, o)
    s = Shape()
    s.merge(make("swing_doors", {"size": (o.width, 0.5, o.height)}).shape, (0, 0.06, 0))
    s.box((0, 6.0, -0.22), (26.0, 12.0, 0.2), "soil#b59a6c", 0)
    s.box((0, 0.75, -0.1), (8.0, 1.3, 0.16), "wood#8a6a4a", 0)
    for i in range(13):
        s.box((-9.6 + 1.6 * i, 11.0, 2.6), (1.56, 0.1, 5.4), "wood#9a8468" if i % 2 else "wood#8a7355", 0)
    for x in (-5.0, 0.6, 5.4):
        s.box((x, 10.9, 1.5), (1.1, 0.1, 1.6), "glass_dark", 0)
    s.box((0, 11.4, 8.0), (30.0, 0.1, 6.0), "ceiling#a9bcc8", 0)
    return Shape().merge(s, o.location, o.yaw + 0.0)


manners.register("saloon", beyond=_way_out)
RECIPES = {"diner": diner, "motel_room": motel_room, "saloon": saloon}
