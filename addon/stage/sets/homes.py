# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of the rooms people live in."""

from . import boxes, manners, styles
from .relations import SPARE, against, at, beside, corner, in_front_of, look_at, middle, near


def living_room(r):
    """Sofa group round a low table, a dining table by the window, shelves, lamps, pictures."""
    grand = r.needs.cast > 5
    r.w, r.d, r.h = (8.0 if grand else 7.0), (6.0 if grand else 5.4), 2.75
    r.acting = (1.35, -0.95, 1.15)
    r.window("back", -1.7, 1.7, 1.35, 0.85)
    r.door("back", 2.35)
    r.window("left", 0.9, 1.4, 1.35, 0.85)
    if r.rng.random() < 0.5 or grand:
        r.door("right", -1.5)
    r.want("rug", "rug", at(-1.3, 0.35), params={"size": (3.0, 2.2, 0.012)})
    r.want("sofa", "sofa", at(-1.35, 1.62), priority=0)
    r.want(
        "coffee_table", "coffee_table", in_front_of("sofa", 0.42, 0.0), priority=1, params={"size": (1.1, 0.58, 0.42)}
    )
    r.want("armchair_1", "armchair", at(-2.75, 0.2, 1.35), look_at("coffee_table"), priority=2)
    if r.needs.seats > 4 or r.rng.random() < 0.5:
        r.want("armchair_2", "armchair", at(0.0, 0.6, -1.3), priority=4)
    r.want(
        "dining_table", "dining_table", at(r.w / 2 - 1.15, 1.05, 1.5708), priority=1, params={"size": (1.25, 0.8, 0.74)}
    )
    r.seats("chair", "chair", "dining_table", 6 if grand else 4 if r.needs.seats > 2 else 2)
    r.want("bookcase", "bookcase", against("back", along=0.95), priority=2)
    r.want("sideboard", "dresser" if r.rng.random() < 0.5 else "cabinet", against("left", along=-1.5), priority=3)
    r.want(
        "tv" if r.rng.random() < 0.6 else "radio",
        "tv" if grand else "side_table",
        against("left", along=-0.4),
        priority=6,
    )
    r.want("floor_lamp", "floor_lamp", near("sofa", 0.2, 0.8), corner("back", "left"), priority=3)
    r.want("side_table", "side_table", beside("sofa", 0.08), priority=5)
    r.want("plant", "plant", corner("back", "right", "left", "front"), priority=SPARE)
    r.want("plant_2", "plant", corner("front"), priority=SPARE)
    r.want("picture_1", "picture", against("back", along=1.1), priority=6)
    r.want("picture_2", "picture", against("right", along=0.7), priority=5)
    r.want("picture_3", "picture", against("left", along=-1.2), priority=6)
    r.want("clock", "clock", against("right", along=-0.5), priority=7)
    r.want("coat_rack", "coat_rack", corner("right", "back"), priority=7)
    r.want("console", "side_table", against("front", along=-2.6), priority=8)
    r.want("mirror", "mirror", against("front", along=-2.6), priority=8)
    r.want("picture_4", "picture", against("front", along=1.2), priority=8)
    r.want("ceiling_lamp", "ceiling_lamp", at(0.2, 0.2), priority=8)
    r.on("coffee_table", "books", "mug", "mug")
    r.on("dining_table", "fruit", "glass")
    r.on("side_table", "table_lamp")
    r.on("sideboard", "photo_frame", "vase", "radio", "books")
    r.on("console", "flower")


def hallway(r):
    """The hall of a home: the front door at its end, coats, a console under a mirror, a runner, doors to the rooms."""
    r.w, r.d, r.h = 2.3, 8.0, 2.65
    r.extra["style"] = "hallway"
    r.look = styles.style("living_room", r.seed)
    r.acting = (0.0, -1.4, 0.85)
    r.door("back", 0.0, 1.0, 2.1)
    for wall, places in (("left", (-2.3, 1.5)), ("right", (-0.7, 2.9))):
        for v in places:
            r.door(wall, v)
    r.want("runner", "rug", at(0.0, 0.1), params={"size": (0.85, 5.4, 0.012)})
    r.want("console", "side_table", against("right", along=1.1), priority=1, params={"size": (0.8, 0.3, 0.78)})
    r.want("mirror", "mirror", against("right", along=1.1), priority=2)
    r.want("coats", "coat_rack", corner("back", "right"), priority=1)
    r.want("umbrellas", "umbrella_stand", corner("back", "left"), priority=3)
    r.want("picture_1", "picture", against("left", along=0.0), priority=3)
    r.want("picture_2", "picture", against("right", along=-2.4), priority=4)
    r.want("clock", "clock", against("left", along=2.8), priority=6)
    r.want("bench", "bench", against("left", along=-0.5), params={"size": (1.0, 0.3, 0.45)}, priority=5)
    for i, v in enumerate((-2.2, 1.6)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(0.0, v), priority=4)
    r.on("console", "bowl", "photo_frame", "letter")


def _bare(shape, plan, *corners):
    """Nothing hangs below this ceiling but lamps."""


manners.register("hallway", overhead=_bare)


def kitchen(r):
    """Units along the back wall with sink and stove, cupboards above, a table to eat at."""
    big = r.needs.cast > 4 or r.needs.seats > 4
    r.w, r.d, r.h = (6.6 if big else 5.8), (5.2 if big else 4.8), 2.6
    r.acting = (1.25, -0.45, 1.05)
    y = r.d / 2 - 0.335
    paint = {"colour": r.look["units"]}
    sink = 0.0
    r.window("back", sink, 1.2, 1.05, 1.12)
    r.door("right", -0.2)
    r.door("left", -1.5)
    left = -r.w / 2
    r.want("fridge", "fridge", at(left + 0.42, y - 0.02), priority=0)
    r.want("counter_1", "kitchen_counter", at(left + 1.43, y), priority=0, params={"size": (1.2, 0.6, 0.9), **paint})
    r.want("sink", "kitchen_counter", at(sink - 0.1, y), priority=0, params={"size": (1.5, 0.6, 0.9), **paint})
    r.want("stove", "stove", at(sink + 0.98, y), priority=0)
    r.want("counter_2", "kitchen_counter", at(sink + 1.9, y), priority=0, params={"size": (1.2, 0.6, 0.9), **paint})
    r.want(
        "hood",
        "wall_cupboard",
        against("back", along=sink + 0.98),
        priority=6,
        params={"size": (0.6, 0.36, 0.5), **paint},
    )
    r.want(
        "cupboard_1",
        "wall_cupboard",
        against("back", along=left + 1.43),
        priority=1,
        params={"size": (1.2, 0.36, 0.72), **paint},
    )
    r.want(
        "cupboard_2",
        "wall_cupboard",
        against("back", along=sink + 1.9),
        priority=1,
        params={"size": (1.2, 0.36, 0.72), **paint},
    )
    r.want("rug", "rug", at(-1.15, -0.35), params={"size": (2.5, 1.9, 0.01)}, priority=7)
    seats = 6 if big else 4
    r.want("table", "table", at(-1.15, -0.35), priority=0, params={"size": (1.6 if big else 1.3, 0.85, 0.75)})
    r.seats("chair", "chair", "table", seats)
    r.want("cabinet", "cupboard", against("left", along=0.2), priority=4)
    r.want("clock", "clock", against("right", along=1.2), priority=5)
    r.want("picture_1", "picture", against("left", along=-0.4), priority=6)
    r.want("picture_2", "poster", against("right", along=-1.4), priority=7)
    r.want("bin", "bin", against("right", along=1.4), priority=6)
    r.want("plant", "plant", corner("front"), priority=SPARE)
    r.want("chest", "dresser", against("front", along=r.w / 2), priority=8)
    r.want("picture_3", "picture", against("front", along=-1.4), priority=8)
    r.want("picture_4", "picture", against("front", along=1.0), priority=8)
    r.want("ceiling_lamp", "ceiling_lamp", at(-1.15, -0.35), priority=5)
    r.on("stove", "pot", "kettle")
    r.on("counter_1", "toaster", "bread", "cutting_board", "bottle")
    r.on("counter_2", "microwave", "bottle", "bowl", "coffee_machine")
    r.on("sink", "plate", "mug", "glass")
    r.on("table", "fruit", "mug", "plate")
    r.on("cabinet", "vase", "bowl")


def bedroom(r):
    """A bed between two lamps, a wardrobe, a chest with a mirror, curtains."""
    r.w, r.d, r.h = 5.6, 4.8, 2.65
    r.acting = (1.35, -0.9, 1.0)
    bed = -0.85
    r.window("left", 0.1, 1.5, 1.35, 0.85)
    r.door("back", 1.45)
    r.window("right", -0.6, 1.2, 1.35, 0.85)
    r.want("rug", "rug", at(bed, 0.3), params={"size": (2.9, 2.3, 0.014)})
    r.want("bed", "bed", at(bed, r.d / 2 - 1.12), priority=0)
    r.clear.append(boxes.Box(bed + 0.82 + 0.45, r.d / 2 - 1.55, 0.0, 0.9, 1.5, 0.02, 1.9))
    r.want("nightstand_1", "nightstand", beside("bed", 0.06), priority=2)
    r.want("nightstand_2", "nightstand", beside("bed", 0.06), priority=3)
    r.want("wardrobe", "wardrobe", against("right", along=1.5), priority=1, front=0.5)
    r.want("dresser", "dresser", against("left", along=-1.6), priority=3)
    r.want("mirror", "mirror", against("left", along=-1.6), priority=5)
    r.want("armchair", "armchair", at(-2.05, 1.5, 0.6), corner("left"), priority=5)
    r.want("chair", "chair", against("right", along=-1.8), priority=6)
    r.want("picture_1", "picture", against("back", along=bed), priority=4)
    r.want("picture_2", "picture", against("right", along=-1.9), priority=7)
    r.want("plant", "plant", corner("left", "front", "right"), priority=SPARE)
    r.want("chest", "dresser", against("front", along=r.w / 2), priority=8)
    r.want("picture_3", "picture", against("front", along=1.3), priority=8)
    r.want("picture_4", "picture", against("front", along=-0.9), priority=8)
    r.want("ceiling_lamp", "ceiling_lamp", at(0.2, 0.0), priority=8)
    r.on("nightstand_1", "table_lamp", "book")
    r.on("nightstand_2", "table_lamp", "glass")
    r.on("dresser", "vase", "photo_frame", "box")


def bathroom(r):
    """Bath, basin under a mirror, toilet, tiles to shoulder height."""
    r.w, r.d, r.h = 4.2, 3.9, 2.6
    r.acting = (0.35, -0.55, 0.95)
    r.window("back", -1.1, 0.8, 0.7, 1.45)
    r.door("right", -0.5, 0.85)
    r.want("bathtub", "bathtub", against("back", along=-1.1), priority=0)
    r.want("washbasin", "washbasin", against("back", along=0.5), priority=0, front=0.5)
    r.want("mirror", "mirror", against("back", along=0.5), priority=1)
    r.want("toilet", "toilet", against("left", along=-0.3), priority=0, front=0.4)
    r.want("shower", "shower", corner("right"), priority=6)
    r.want("rug", "rug", at(0.4, 0.35), params={"size": (1.0, 0.65, 0.018)}, priority=4)
    r.want("cabinet", "nightstand", against("left", along=-1.4), priority=5)
    r.want("bin", "bin", near("washbasin", 0, 0.8), against("back", "right"), priority=5)
    r.want("basket", "basket", corner("front", "left"), priority=6)
    r.want("shelf", "picture", against("left", along=-1.2), priority=7)
    r.want("stool", "stool", near("bathtub", 0.1, 0.6), middle(-0.9, 0.6), priority=7)
    r.want("plant", "plant", corner("front", "right"), priority=SPARE)
    r.want("ceiling_lamp", "ceiling_lamp", at(0.2, 0.0), priority=8)
    r.on("cabinet", "bottle", "cup")
    r.on("washbasin", "cup", "bottle")


def room(r):
    """A plain room: table and chairs, a cabinet, a lamp, a window, something on the walls."""
    r.w, r.d, r.h = 6.0, 5.0, 2.7
    r.acting = (1.0, -0.7, 1.15)
    r.window("back", -1.2, 1.5, 1.3, 0.9)
    r.door("back", 1.9)
    r.window("left", 0.2, 1.2, 1.3, 0.9)
    r.want("rug", "rug", at(-1.2, 0.25), params={"size": (2.7, 2.0, 0.012)}, priority=6)
    r.want("table", "table", at(-1.2, 0.25), priority=0)
    r.seats("chair", "chair", "table", max(4, min(6, r.needs.seats)))
    if r.needs.beds:
        r.want("bed", "bed", against("right", "left"), priority=1)
    r.want("bookcase", "bookcase", against("right", "back", along=0.9), priority=2)
    r.want("cabinet", "cabinet", against("left", "right", along=-1.4), priority=3)
    r.want("armchair", "armchair", corner("right", "back"), priority=4)
    r.want("floor_lamp", "floor_lamp", corner("back", "left"), priority=3)
    r.want("plant", "plant", corner("left", "right", "back"), priority=SPARE)
    r.want("picture_1", "picture", against("back", along=0.5), priority=5)
    r.want("picture_2", "picture", against("right", along=-0.5), priority=5)
    r.want("clock", "clock", against("left", along=1.6), priority=6)
    r.want("mirror", "mirror", against("front", along=-1.2), priority=8)
    r.want("dresser", "dresser", against("front", along=r.w / 2), priority=8)
    r.want("coat_rack", "coat_rack", corner("front"), priority=8)
    r.want("ceiling_lamp", "ceiling_lamp", at(-1.2, 0.25), priority=8)
    r.on("table", "mug", "books", "glass")
    r.on("cabinet", "vase", "photo_frame")
    r.on("dresser", "box", "radio")


RECIPES = {"living_room": living_room, "kitchen": kitchen, "bedroom": bedroom, "bathroom": bathroom, "room": room}
