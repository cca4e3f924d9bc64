# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of rooms in a Korean city: a flat and its entrance, a goshiwon, a room of gamers, a room to sing in."""

from .outdoors import EAST, NORTH, WEST
from .relations import against, at

PAPERS = ("#e2dccf", "#dcd6ca", "#d9dcd6", "#e4d9c8")
OAKS = ("#c29c6c", "#b58f62", "#cbab80")
WORDS = {"ko": "너를 다시 만날 수 있다면/오늘 밤 이 노래를", "en": "IF I COULD SEE YOU AGAIN/I WOULD SING THIS SONG"}


def _flat(r, **extra):
    """The look of a flat: plain paper, pale boards, white doors."""
    r.extra |= {"style": "flat", "ground": -26.0, **extra}
    r.look.update(
        wall=r.rng.choice(PAPERS),
        trim="#e9e5db",
        dado="#e2dccf",
        floor="planks",
        floor_colour=r.rng.choice(OAKS),
        door=r.rng.choice(("#e6e2d8", "#d8cdb8")),
        curtain=r.rng.choice(("#cfc4b0", "#b9bdb8", "#d2c0b4")),
        units="#e6e3da",
    )


def korean_apartment(r):
    """Living room and kitchen in one: shoes left on the tiles of the entrance, sofa and television face to face, a low
    table on a mat that is warm, a glazed balcony before the next blocks of flats.
    """
    r.w, r.d, r.h = 5.7, 6.6, 2.45
    _flat(r, balcony=True, tray=True, entrance="door_1")
    r.acting = (0.4, -1.05, 1.0)
    left, right, back = -r.w / 2, r.w / 2, r.d / 2
    r.gap("back", 0.0, 4.3, 2.2)
    door = -1.35
    r.door("left", door, 0.95, 2.05)
    r.door("right", 0.1, 0.85, 2.05)
    r.want("tiles", "floor_tiles", at(left + 0.62, door), params={"size": (1.22, 1.5, 0.012)}, priority=0)
    r.want("step", "entrance_step", at(left + 1.28, door, EAST), params={"size": (1.5, 0.1, 0.05)}, priority=0)
    shelf = {"size": (1.2, 0.36, 2.2)}
    r.want("shoe_cabinet", "shoe_cabinet", at(left + 0.19, door - 1.3, EAST), params=shelf, priority=1)
    r.want("shoes", "shoes_row", at(left + 1.1, door - 0.35, WEST), params={"size": (0.7, 0.28, 0.11)}, priority=1)
    r.want("sofa", "sofa", at(left + 0.48, back - 1.75, EAST), priority=0, params={"size": (2.2, 0.9, 0.82)})
    r.want("tv", "tv_stand", at(right - 0.24, back - 1.75, WEST), priority=0)
    low = (left + 2.0, back - 1.75)
    mat = {"size": (2.3, 1.9, 0.012), "colour": r.rng.choice(("#b5a06a", "#a8b08a", "#c2a878"))}
    r.want("mat", "rug", at(*low, EAST), params=mat, priority=6)
    r.want("low_table", "low_meal_table", at(*low, EAST), priority=1, params={"size": (1.1, 0.7, 0.34)})
    spots = ((0.0, -0.8, NORTH), (0.0, 0.8, 0.0), (0.68, 0.0, WEST))
    for i, (u, v, yaw) in enumerate(spots[: max(2, min(3, r.needs.seats))]):
        r.want(f"cushion_{i + 1}", "floor_cushion", at(low[0] + u, low[1] + v, yaw), priority=4)
    r.want("air_conditioner", "standing_aircon", at(right - 0.24, back - 0.42, WEST), priority=3)
    family = {"size": (1.1, 0.05, 0.75), "height": 1.55}
    r.want("family", "picture", against("left", along=back - 1.75), params=family, priority=4)
    paint, x = {"colour": r.look["units"]}, right - 0.335
    r.want("fridge", "fridge", at(right - 0.4, -0.95, WEST), priority=1, params={"colour": "#c9ccca"})
    r.want("kimchi_fridge", "kimchi_fridge", at(right - 0.36, -1.8, WEST), priority=1)
    r.want("counter_1", "kitchen_counter", at(x, -2.75, WEST), priority=0, params={"size": (1.0, 0.6, 0.88), **paint})
    r.want("counter_2", "kitchen_counter", at(right - 1.21, -r.d / 2 + 0.335, NORTH), priority=1,
           params={"size": (1.0, 0.6, 0.88), **paint})  # fmt: skip
    over = {"size": (1.0, 0.34, 0.7), **paint}
    r.want("cupboards", "wall_cupboard", against("right", along=-2.75), params=over, priority=3)
    r.want("table", "dining_table", at(-0.75, -2.68, EAST), priority=2, params={"size": (1.0, 0.7, 0.74)})
    r.seats("chair", "chair", "table", 3 if r.needs.seats > 2 or r.needs.cast > 3 else 2)
    r.want("intercom", "door_phone", against("left", along=-0.35), priority=4)
    r.want("clock", "clock", against("right", along=-0.75), priority=7)
    for i, (u, v) in enumerate(((0.0, back - 1.9), (-0.2, -1.6))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=4)
    r.on("low_table", "banchan", "fruit", "mug")
    r.on("counter_1", "gas_range")
    r.on("counter_1", "kettle")
    r.on("kimchi_fridge", "rice_cooker")
    r.on("table", "bowl", "glass")
    r.on("shoe_cabinet", "keys", "photo_frame")
    r.on("tv", "photo_frame")


def apartment_entrance(r):
    """Inside the door of a flat: grey tiles with shoes, a cabinet for more of them, a mirror, the step up."""
    r.w, r.d, r.h = 3.0, 4.9, 2.5
    _flat(r, entrance="door_1")
    r.acting = (0.25, -0.75, 1.0)
    back = r.d / 2
    r.door("back", 0.0, 0.98, 2.08)
    r.door("front", -0.8, 0.85, 2.05)
    r.want("tiles", "floor_tiles", at(0.0, back - 0.85), params={"size": (2.96, 1.6, 0.01)}, priority=0)
    r.want("step", "entrance_step", at(0.0, back - 1.72), params={"size": (2.98, 0.12, 0.035)}, priority=0)
    r.want(
        "shoe_cabinet",
        "shoe_cabinet",
        at(r.w / 2 - 0.19, back - 1.0, WEST),
        priority=0,
        params={"size": (1.5, 0.36, 2.2)},
    )
    r.want("mirror", "mirror", against("right", along=-0.6), priority=5)
    r.want("shoes", "shoes_row", at(-0.35, back - 1.48, NORTH), params={"size": (1.4, 0.28, 0.11)}, priority=1)
    r.want("umbrellas", "umbrella_stand", at(-1.32, back - 0.2), priority=4)
    r.want("bench", "stool", at(-1.2, back - 1.15), priority=5)
    r.want("intercom", "door_phone", against("right", along=0.35), priority=4)
    r.want("picture", "picture", against("right", along=-1.7), priority=6)
    r.want("lamp", "ceiling_panel", at(0.0, back - 0.9), params={"size": (0.4, 0.4, 0.05)}, priority=4)
    r.want("lamp_2", "ceiling_panel", at(0.0, -1.0), priority=5)
    r.on("shoe_cabinet", "keys", "vase")


def pc_bang(r):
    """Rows of gamers' places in the half-dark, every screen alight, chairs with wings, neon along the walls."""
    r.w, r.d, r.h = 9.2, 8.6, 2.9
    r.look.update(
        wall="#5c6078", dado="#3f4252", trim="#2f323c", floor="carpet", floor_colour="#474b5a", door="#3f4252"
    )
    r.extra |= {"style": "flat", "ground": -9.0}
    r.acting = (1.2, -2.75, 1.1)
    back, left = r.d / 2, -r.w / 2
    r.door("right", -3.2, 0.95)
    r.door("left", -3.4, 0.85)
    lights = ("#3f8fe0", "#b04fd0", "#3fd0a8")
    rows = ((back - 0.4, 0.0, 5), (0.78, NORTH, 6), (0.0, 0.0, 6))
    for row, (y, yaw, count) in enumerate(rows):
        for i in range(count):
            x, out = left + 0.8 + 1.2 * i, -0.78 if yaw == 0.0 else 0.78
            r.want(f"desk_{row}_{i}", "gaming_desk", at(x, y, yaw), priority=row, params={"light": lights[row]})
            turned = yaw + NORTH + r.rng.uniform(-0.25, 0.25)
            r.want(f"chair_{row}_{i}", "gaming_chair", at(x, y + out, turned), priority=row + 1)
            if (row + i) % 2:
                r.on(f"desk_{row}_{i}", r.rng.choice(("noodle_cup", "can", "mug")))
    r.want(
        "counter",
        "counter",
        at(3.3, back - 1.0, 0.0),
        params={"size": (1.7, 0.6, 1.05), "colour": "#4a4d58"},
        priority=2,
    )
    r.want("fridge", "drinks_fridge", against("right", along=1.9), params={"size": (0.8, 0.7, 1.95)}, priority=3)
    r.want("machine", "vending_machine", against("right", along=-1.7), priority=5)
    sign = {
        "label": "PC방" if r.needs.language.startswith("ko") else "PC BANG",
        "neon": True,
        "size": (1.8, 0.06, 0.6),
        "height": 2.35,
    }
    r.want("sign", "wall_sign", against("back", along=3.3), params=sign, priority=2)
    for i, (wall, along, long) in enumerate((("back", -1.5, 5.6), ("left", 0.6, 6.0), ("right", 1.5, 3.6))):
        r.want(f"neon_{i}", "neon_tube", against(wall, along=along), priority=3,
               params={"size": (long, 0.05, 0.05), "colour": lights[i], "height": 2.6})  # fmt: skip
    r.want("poster", "poster", against("left", along=-1.2), priority=6)
    r.want("poster_2", "poster", against("left", along=2.0), priority=6)
    for i in range(3):
        r.want(
            f"lamp_{i}", "ceiling_panel", at(left + 2.2 + 2.4 * i, -2.4), params={"size": (0.5, 0.2, 0.05)}, priority=8
        )
    r.on("counter", "monitor", "can", "noodle_cup")


def karaoke_room(r):
    """A dark little room with a sofa round a table, a song on the great screen, a mirror ball and coloured lamps."""
    r.w, r.d, r.h = 5.0, 4.4, 2.6
    r.look.update(
        wall="#5a3f66",
        dado="#46304f",
        trim="#2f2436",
        floor="carpet",
        floor_colour="#4a3550",
        door="#35283a",
        fabric="#8a2f3a",
    )
    r.extra |= {"style": "flat", "ground": -9.0}
    r.acting = (0.9, 0.35, 1.0)
    back, left = r.d / 2, -r.w / 2
    r.door("right", -1.5, 0.85)
    words = WORDS.get(r.needs.language[:2], WORDS["en"])
    r.want("screen", "karaoke_screen", at(0.0, back - 0.28), params={"label": words}, priority=0)
    r.want("sofa", "sofa", at(left + 0.5, -0.2, EAST), priority=0, params={"size": (2.3, 0.86, 0.84)})
    r.want("sofa_2", "sofa", at(0.1, -back + 0.5, NORTH), priority=1, params={"size": (2.2, 0.86, 0.84)})
    r.want(
        "table",
        "coffee_table",
        at(-0.75, -0.55, EAST),
        priority=1,
        params={"size": (1.2, 0.6, 0.45), "colour": "#3a2c3f"},
    )
    r.want("ball", "mirror_ball", at(0.3, 0.2), params={"drop": 0.14, "size": (0.36, 0.36, 0.36)}, priority=0)
    for i, (wall, along, long, colour) in enumerate((("left", 0.0, 3.6, "#e04f9f"), ("right", 0.8, 2.4, "#4f8fe0"),
                                                     ("front", 0.0, 3.0, "#e0b04f"))):  # fmt: skip
        r.want(f"neon_{i}", "neon_tube", against(wall, along=along), priority=3,
               params={"size": (long, 0.05, 0.05), "colour": colour, "height": 2.4})  # fmt: skip
    label = "노래방" if r.needs.language.startswith("ko") else "KARAOKE"
    sign = {"label": label, "neon": True, "size": (1.5, 0.05, 0.5), "height": 1.75}
    r.want("sign", "wall_sign", against("left", along=0.2), params=sign, priority=3)
    r.want("stand", "microphone_stand", at(1.9, 1.1, -0.5), priority=4)
    r.on("table", "tambourine", "beer_bottle", "glass", "glass", "microphone", "fruit")


RECIPES = {
    "korean_apartment": korean_apartment,
    "apartment_entrance": apartment_entrance,
    "pc_bang": pc_bang,
    "karaoke_room": karaoke_room,
}
