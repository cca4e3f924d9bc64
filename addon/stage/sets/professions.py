# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of rooms of a trade: operating theatre, police station, laboratory, control room, lecture hall."""

import math

from ..kit.lecture import PITCH
from .outdoors import EAST, NORTH, WEST
from .relations import SPARE, against, at, corner

POLICE = {
    "en": "POLICE", "ko": "경찰", "ja": "警察", "zh": "公安", "de": "POLIZEI", "fr": "POLICE", "es": "POLICÍA",
    "it": "POLIZIA", "th": "ตำรวจ",
}  # fmt: skip


def operating_theatre(r):
    """A narrow table under two lamps, the anaesthetist's tower at its head, instruments laid out, tiles all round."""
    r.w, r.d, r.h = 6.8, 6.2, 3.1
    r.extra["style"] = "surgery"
    r.look.update(wall="#dfe6e2", dado="#a9cbc0", trim="#e8ece8", floor="lino", floor_colour="#8fa9a4",
                  door="#dfe6e2")  # fmt: skip
    r.acting = (0.4, -0.85, 1.1)
    r.door("right", -1.3, 1.5, 2.15)
    r.gap("left", -1.9, 1.1, 2.15)
    r.want("table", "operating_table", at(-0.25, 1.05, EAST), priority=0)
    r.want("lamp", "surgical_lamp", at(-0.25, 1.1), params={"drop": 0.9}, priority=0)
    r.want("anaesthesia", "anaesthesia_machine", at(-2.1, 1.55, 0.6), priority=0)
    r.want("monitor", "patient_monitor", at(-1.35, 2.6, 0.2), priority=1)
    r.want("instruments", "instrument_table", at(1.55, 1.35, -1.2), priority=0)
    r.want("instruments_2", "instrument_table", at(1.0, 2.7), priority=2)
    r.want("drip", "drip_stand", at(-1.75, 0.55), priority=2)
    r.want("xrays", "light_box", against("back", along=0.3), priority=1)
    r.want("cabinet", "cabinet", against("back", along=2.5), params={"colour": "#d3dcda"}, priority=2)
    r.want("cabinet_2", "cabinet", against("left", along=0.2), params={"colour": "#d3dcda"}, priority=3)
    r.want("clock", "clock", against("back", along=-1.2), params={"height": 2.5}, priority=3)
    r.want("basin", "washbasin", against("right", along=1.2), priority=3)
    r.want("basin_2", "washbasin", against("right", along=2.0), priority=5)
    r.want("stool", "stool", at(-1.6, -0.4), params={"colour": "#8d9398"}, priority=4)
    r.want("store", "cabinet", against("front", along=-1.2), params={"colour": "#d3dcda"}, priority=7)
    r.want("store_2", "metal_cabinet", against("front", along=0.4), params={"colour": "#c4cdca"}, priority=7)
    r.want("rota", "whiteboard", against("front", along=1.9), params={"size": (1.2, 0.06, 0.8)}, priority=8)
    r.want("trolley", "side_table", at(2.75, 0.0), params={"colour": "#c4c9c8"}, priority=4)
    r.want("bin", "bin", corner("left", "front"), priority=6)
    for i, (u, v) in enumerate(((-2.2, -1.2), (2.2, -1.2), (-2.4, 2.2), (2.2, 2.2))):
        r.want(f"panel_{i + 1}", "ceiling_panel", at(u, v), priority=6)
    r.on("trolley", "tray", "syringe", "pills")


def police_station(r):
    """A high duty desk with a shield, the force's name and star behind it, a barred cell, faces on a board."""
    r.w, r.d, r.h = 9.6, 7.6, 3.0
    r.look.update(wall="#cfd3d2", dado="#33506f", trim="#22364d", floor="lino", floor_colour="#8b9298", wood="#6a4a32",
                  door="#2f4668")  # fmt: skip
    x, y = r.w / 2, r.d / 2
    r.acting = (0.35, -0.95, 1.25)
    r.door("right", -2.4, 1.5, 2.15)
    r.door("left", 2.9, 0.9, 2.05)
    r.window("left", -2.2, 1.8, 1.3, 1.0)
    name = POLICE.get(r.needs.language.split("-")[0], POLICE["en"])
    r.want("desk", "police_desk", at(-1.1, y - 2.35), params={"label": name}, priority=0,
           element=r.element_of("counter"))  # fmt: skip
    r.want("officer_chair", "office_chair", at(-0.6, y - 1.35), priority=2)
    r.want("badge", "police_badge", against("back", along=-1.1), params={"height": 2.05}, priority=0)
    sign = {"label": name, "size": (1.9, 0.05, 0.5), "height": 2.1, "colour": "#2f4668"}
    r.want("sign", "wall_sign", against("back", along=0.75), params=sign, priority=0)
    bars = {"size": (1.95, 0.08, 2.6)}
    r.want("cell_front", "cell_bars", at(x - 2.08, y - 2.3), params=bars, priority=0)
    r.want("cell_side", "cell_bars", at(x - 3.05, y - 1.17, WEST), params={"size": (2.16, 0.08, 2.6)}, priority=0)
    r.want("cell_bunk", "bench", at(x - 1.5, y - 0.32), params={"size": (2.0, 0.42, 0.45)}, priority=1)
    r.want("wanted", "wanted_board", against("left", along=0.9), priority=1)
    r.want("heights", "height_chart", against("right", along=0.55), priority=0)
    r.want("desk_1", "desk", at(-3.5, -0.3, EAST), params={"size": (1.5, 0.75, 0.75)}, priority=1)
    r.want("desk_chair_1", "office_chair", at(-4.2, -0.3, EAST), priority=2)
    r.want("desk_2", "desk", at(-2.2, -2.6, NORTH), params={"size": (1.5, 0.75, 0.75)}, priority=3)
    r.want("desk_chair_2", "office_chair", at(-2.2, -3.3, NORTH), priority=4)
    r.want("suspect_chair", "chair", at(-2.55, -0.35, WEST), priority=2)
    for i in range(2):
        r.want(f"filing_{i + 1}", "filing_cabinet", against("front", along=-4.4 + 0.5 * i), priority=4)
    r.want("lockers", "locker", against("back", along=-3.6), params={"colour": "#3a4a5e"}, priority=3)
    r.want("flag", "flag", at(-2.75, y - 0.5), params={"size": (1.1, 0.2, 2.4), "colour": "#2f4f86"}, priority=4)
    r.want("bench", "bench", against("front", along=0.6), params={"size": (1.6, 0.4, 0.45)}, priority=5)
    r.want("notice", "noticeboard", against("front", along=2.2), priority=7)
    r.want("wanted_2", "wanted_board", against("front", along=-1.3), params={"size": (1.8, 0.05, 1.0)}, priority=7)
    for i, u in enumerate((0.25, 0.95)):
        r.want(f"notice_{i + 1}", "poster", against("front", along=u), priority=8)
    r.want("clock", "clock", against("left", along=2.1), params={"height": 2.4}, priority=6)
    r.want("plant", "plant", corner("front", "right"), priority=SPARE)
    for i, (u, v) in enumerate(((-2.6, -1.4), (1.6, -1.4), (-2.6, 1.4), (1.6, 1.4))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)
    r.on("desk", "computer", "telephone", "paper")
    r.on("desk_1", "computer", "paper", "mug")
    r.on("desk_2", "laptop", "telephone", "paper")


def laboratory(r):
    """Island benches with bottles on their shelves, a fume cupboard, microscopes, coloured glass, the elements."""
    r.w, r.d, r.h = 9.4, 7.2, 2.95
    r.look.update(wall="#dde1df", dado="#c3ced0", trim="#eceeea", floor="lino", floor_colour="#9aa6a8", wood="#c9cfcc",
                  door="#5f7f8a")  # fmt: skip
    r.acting = (0.5, -1.35, 1.2)
    r.door("right", -2.2, 1.0, 2.1)
    r.window("left", 0.2, 1.8, 1.3, 1.1)
    r.window("left", -2.2, 1.8, 1.3, 1.1)
    r.want("bench_1", "lab_bench", at(-1.6, 0.75), priority=0)
    r.want("bench_2", "lab_bench", at(2.4, 0.95), params={"size": (2.6, 1.3, 1.62)}, priority=1)
    r.want("hood", "fume_hood", against("back", along=2.9), priority=0)
    r.want("hood_2", "fume_hood", against("back", along=1.35), priority=3)
    r.want("elements", "periodic_table", against("back", along=-1.2), priority=0)
    r.want("gas", "gas_cylinders", against("back", along=4.2), priority=2)
    r.want("fridge", "fridge", against("left", along=3.1), params={"colour": "#e3e6e3"}, priority=4)
    r.want("shelf", "shelf", against("right", along=1.2), priority=4)
    r.want("desk", "desk", at(-3.9, -0.9, EAST), params={"size": (1.5, 0.7, 0.75), "colour": "#d5dad8"}, priority=2)
    r.want("board", "whiteboard", against("right", along=-0.4), priority=4)
    for i, (u, v) in enumerate(((-2.3, -0.2), (-0.9, -0.15), (-1.6, 1.75), (2.0, 0.0), (3.0, 0.05))):
        r.want(
            f"stool_{i + 1}",
            "bar_stool",
            at(u, v, NORTH if v < 1 else 0.0),
            params={"colour": "#4a5258"},
            priority=2 + i,
        )
    r.want("clock", "clock", against("back", along=-3.3), params={"height": 2.2}, priority=6)
    counter = {"size": (3.4, 0.6, 0.92), "colour": "#d5dad8"}
    r.want("wall_counter", "kitchen_counter", against("back", along=-1.2), params=counter, priority=3)
    r.want("bin", "bin", corner("right", "front"), priority=6)
    r.want("plan", "whiteboard", against("front", along=-1.4), priority=7)
    r.want("store", "wall_cupboard", against("front", along=0.4), params={"colour": "#d5dad8"}, priority=7)
    r.want("notice", "noticeboard", against("front", along=2.0), priority=7)
    r.want("rules", "poster", against("front", along=3.2), priority=8)
    for i, (u, v) in enumerate(((-2.4, 0.8), (2.4, 0.8), (-2.4, -1.8), (2.4, -1.8))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)
    r.on("bench_1", "microscope", "test_tubes", "flasks", "notebook", "test_tubes", "microscope")
    r.on("bench_2", "flasks", "microscope", "test_tubes", "laptop")
    r.on("wall_counter", "microscope", "flasks", "test_tubes", "flasks", "computer")
    r.on("desk", "computer", "paper", "mug")


def control_room(r):
    """Rows of consoles before a wall of screens with the map of the world; dim, with clocks of other cities."""
    r.w, r.d, r.h = 12.0, 10.2, 3.7
    r.look.update(
        wall="#4a5560", dado="#333c45", trim="#262d34", floor="carpet", floor_colour="#3d4650", door="#56626b"
    )
    r.acting = (0.2, 2.9, 1.35)
    r.door("right", 2.6, 1.0, 2.1)
    r.door("left", -3.6, 0.9, 2.1)
    r.want(
        "screens",
        "video_wall",
        against("back", along=0.0),
        params={"size": (8.6, 0.16, 2.5), "height": 2.2},
        priority=0,
    )
    for row, v in enumerate((0.6, -1.7)):
        for i, u in enumerate((-3.3, 0.0, 3.3)):
            name = f"console_{3 * row + i + 1}"
            r.want(name, "control_desk", at(u, v, NORTH), params={"size": (2.5, 1.0, 1.26)}, priority=row,
                   element=r.element_of("control_panel") if not row and i == 1 else None)  # fmt: skip
            for j, a in enumerate((-0.6, 0.6)):
                r.want(f"{name}_chair_{j + 1}", "office_chair", at(u + a, v - 0.72, NORTH), priority=1 + row + j)
            r.on(name, "paper", "mug", "telephone")
    r.want("podium", "podium", at(-3.6, 2.9, 0.5), priority=4)
    r.want("rack_1", "metal_cabinet", against("right", along=0.8), params={"colour": "#2c333a"}, priority=3)
    r.want("rack_2", "metal_cabinet", against("right", along=-0.5), params={"colour": "#2c333a"}, priority=4)
    r.want("board", "whiteboard", against("left", along=-1.2), priority=4)
    for i, v in enumerate((2.4, 1.4, 0.4)):
        r.want(f"clock_{i + 1}", "clock", against("left", along=v), params={"height": 2.5}, priority=5)
    for i, u in enumerate((-4.0, -3.0, 2.6, 3.6)):
        r.want(f"store_{i + 1}", "metal_cabinet", against("front", along=u), params={"colour": "#2c333a"}, priority=7)
    r.want("map", "map", against("front", along=0.0), priority=7)
    r.want("plant", "plant", corner("left", "front"), priority=SPARE)
    r.want("bin", "bin", corner("right", "front"), priority=6)
    for i, (u, v) in enumerate(((-2.8, -2.4), (2.8, -2.4), (-2.8, 1.2), (2.8, 1.2))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)


def lecture_hall(r):
    """Tiers of tables that rise to one side, a stair through them, two tall boards, a lectern, a long table."""
    rows, blocks, wide = 5, 2, 3.6
    rise = 0.55 + PITCH * rows
    r.w, r.d, r.h = 7.0 + rise, 9.4, 4.9
    r.look.update(
        wall="#d9d3c4", dado="#9a7550", trim="#7a5a3c", floor="planks", floor_colour="#8f6f4e", wood="#8d6541"
    )
    x, y = r.w / 2, r.d / 2
    r.acting = (3.1 - x, 0.0, 1.3)
    r.door("back", 1.6 - x, 1.2, 2.2)
    for v in (3.6, 5.4):
        r.window("back", v - x + 1.0, 1.1, 2.2, 1.5)
    for i, high in enumerate((1.5, 2.9)):
        look = {"size": (5.2, 0.08, 1.3), "height": high}
        r.want(f"board_{i + 1}", "blackboard", against("left", along=0.2), params=look, priority=i)
    r.want("table", "table", at(1.25 - x, 1.5, math.pi / 2), params={"size": (2.6, 0.8, 0.8)}, priority=0)
    r.want("lectern", "podium", at(1.5 - x, -2.35, math.pi / 2), priority=0)
    for row in range(rows):
        for block in range(blocks):
            spot = at(x - rise + 0.5 + PITCH * (row + 0.5), (block - 0.5) * (wide + 1.16), WEST)
            r.want(
                f"tier_{row + 1}_{'ab'[block]}", "lecture_tier", spot, params={"row": row, "wide": wide}, priority=row
            )
    r.want("steps", "lecture_steps", at(x - rise + 0.5 + PITCH * rows / 2, 0, WEST), params={"rows": rows}, priority=2)
    r.want("clock", "clock", against("back", along=0.4 - x), params={"height": 2.9}, priority=5)
    for i, u in enumerate((2.2, 4.0, 5.8)):
        look = {"size": (0.9, 0.05, 1.2), "height": 2.2}
        r.want(f"portrait_{i + 1}", "picture", against("front", along=u - x), params=look, priority=7)
    r.want("flag", "flag", at(0.5 - x, 0.6 - y), params={"size": (1.1, 0.2, 2.4)}, priority=6)
    for i, (u, v) in enumerate(((2.2, -2.2), (2.2, 2.2), (5.2, -2.4), (5.2, 2.4), (8.6, -2.4), (8.6, 2.4))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u - x, v, math.pi / 2), priority=6)
    r.on("table", "laptop", "books", "glass", "paper")


RECIPES = {
    "lecture_hall": lecture_hall,
    "operating_theatre": operating_theatre,
    "police_station": police_station,
    "laboratory": laboratory,
    "control_room": control_room,
}
