# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of places where people work, learn and are mended."""

import math

from . import boxes, homes
from .needs import spoken
from .relations import SPARE, against, at, beside, corner, look_at, middle, near


def office(r):
    """A boss's desk with visitors' chairs, work places, files, a board."""
    r.w, r.d, r.h = 7.2, 5.6, 2.75
    r.acting = (0.9, -0.85, 1.15)
    r.window("back", -1.6, 2.2, 1.4, 0.85)
    r.window("left", 0.3, 2.0, 1.4, 0.85)
    r.door("right", -1.2, 0.9)
    r.want("rug", "rug", at(-1.5, 0.5), params={"size": (3.0, 2.4, 0.01)}, priority=8)
    r.want("desk", "desk", at(-1.5, 0.85), priority=0, params={"size": (1.6, 0.8, 0.75)})
    r.want("desk_chair", "office_chair", at(-1.5, 1.68), priority=1)
    r.want("visitor_1", "chair", at(-1.95, -0.05, math.pi), priority=2)
    r.want("visitor_2", "chair", at(-1.05, -0.05, math.pi), priority=3)
    r.want("desk_2", "desk", at(2.5, 1.55), params={"size": (1.4, 0.7, 0.75)}, priority=3)
    r.want("desk_chair_2", "office_chair", at(2.5, 2.25), priority=4)
    if r.needs.cast > 4:
        r.want("desk_3", "desk", at(2.9, -0.1, -math.pi / 2), params={"size": (1.4, 0.7, 0.75)}, priority=5)
    r.want("filing_1", "filing_cabinet", against("back", along=0.5), priority=3)
    r.want("filing_2", "filing_cabinet", beside("filing_1", 0.03), priority=4)
    r.want("bookcase", "bookcase", against("left", along=-1.7), priority=3)
    r.want("whiteboard", "whiteboard", against("right", along=0.5), priority=3)
    r.want("plant", "plant", corner("back", "left"), priority=SPARE)
    r.want("plant_2", "plant", corner("front", "right"), priority=SPARE)
    r.want("clock", "clock", against("back", along=1.2), priority=6)
    r.want("picture_1", "picture", against("back", along=2.4), priority=6)
    r.want("notice", "noticeboard", against("front", along=1.2), priority=8)
    r.want("picture_2", "picture", against("front", along=-1.4), priority=8)
    r.want("sofa", "sofa", against("front", along=-r.w / 2), priority=8)
    r.want("coat_rack", "coat_rack", corner("right", "front"), priority=7)
    r.want("bin", "bin", near("desk", 0.1, 0.5), middle(-0.4, 1.2), priority=7)
    for i, (x, y) in enumerate(((-1.8, 1.2), (1.8, 1.2), (-1.8, -1.2), (1.8, -1.2))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(x, y), priority=8)
    r.on("desk", "laptop", "telephone", "paper", "mug", "photo_frame")
    r.on("desk_2", "monitor", "paper", "mug")
    r.on("desk_3", "laptop", "paper")


def corridor(r):
    """That of a home, or of a public building."""
    (homes.hallway if r.needs.home else _corridor)(r)


def _corridor(r):
    """Long and narrow, doors on both sides, lamps in a row."""
    r.w, r.d, r.h = 2.8, 15.0, 2.85
    r.acting = (0.0, -2.2, 1.0)
    r.wild = {"front", "left"}
    for v in (-5.2, -1.6, 2.0, 5.6):
        r.door("left", v)
        r.door("right", v + (0.0 if r.seed % 2 else 1.4))
    r.window("back", 0.0, 0.9, 1.4, 0.85)
    for i, v in enumerate((-5.5, -2.0, 1.5, 5.0)):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(0.0, v, math.pi / 2), priority=2)
    r.want("bench", "bench", against("left", along=0.2), params={"size": (1.3, 0.38, 0.45)}, priority=2)
    r.want("bench_2", "bench", against("right", along=-4.4), params={"size": (1.3, 0.38, 0.45)}, priority=5)
    r.want("notice", "noticeboard", against("right", along=0.0), priority=3)
    r.want("picture_1", "picture", against("left", along=-3.4), priority=4)
    r.want("picture_2", "picture", against("right", along=-6.5), priority=5)
    r.want("picture_3", "picture", against("left", along=3.9), priority=5)
    r.want("clock", "clock", against("right", along=5.3), priority=5)
    r.want("plant", "plant", corner("back"), priority=SPARE)
    r.want("plant_2", "plant", corner("front"), priority=SPARE)
    r.want("bin", "bin", against("right", along=-2.6), priority=6)
    r.want("table", "side_table", against("left", along=7.0), priority=6)
    r.on("table", "vase")


BARNS = (
    "barn", "stable", "hayloft", "scheune", "stall", "grange", "étable", "granero", "establo", "fienile",
    "헛간", "외양간", "마구간", "納屋", "馬小屋", "谷仓", "马厩", "ยุ้งฉาง", "โรงนา",
)  # fmt: skip


def warehouse(r):
    """A warehouse, or a barn where the headings say so."""
    (_barn if spoken(r.needs.headings, BARNS) else _warehouse)(r)


def _barn(r):
    """Timber walls, a loft with a ladder, bales and heaps of hay, tools on the bench, an open gate."""
    r.w, r.d, r.h = 11.0, 9.0, 4.6
    r.extra["style"] = "barn"
    r.look.update(wall="#6f553b", dado="#5d4630", trim="#4e3b29", floor="earth", floor_colour="#85694a", wood="#6d5036")
    r.acting = (0.4, -1.2, 1.5)
    r.gap("right", -0.8, 2.6, 3.0)
    r.window("left", 0.6, 0.8, 0.7, 1.5)
    r.window("back", 3.4, 0.8, 0.7, 1.6)
    y, x = r.d / 2, r.w / 2
    r.want("loft", "hay_loft", at(-x + 2.2, y - 1.25), priority=0)
    r.want("ladder", "ladder", at(-x + 3.0, y - 2.88, 0.0), params={"style": "lean"}, priority=1)
    r.want("hay_1", "hay", at(x - 1.6, y - 1.5), priority=2)
    bales = ((1.6, 3.6, 0.1), (0.5, 3.7, -0.2), (-4.6, -0.2, 1.5), (-4.7, -1.4, 1.6), (4.2, 1.6, 0.5))
    for i, (u, v, a) in enumerate(bales):
        r.want(f"bale_{i + 1}", "hay_bale", at(u, v, a), priority=3)
    r.want("trunk", "trunk", at(-0.6, y - 0.6, 0.1), priority=3)
    r.want("cart", "cart", at(3.2, -3.1, 2.2), priority=4)
    r.want("workbench", "workbench", against("left", along=-3.2), priority=4)
    r.want("barrel_1", "barrel", at(x - 0.6, 1.3), priority=4)
    r.want("barrel_2", "barrel", at(-x + 0.6, 1.5), priority=5)
    r.want("crate_1", "crate", at(x - 0.7, -3.6, 0.2), priority=5)
    r.want("bucket", "bucket", at(-3.2, 1.3), priority=6)
    for i, u in enumerate((-1.4, 2.0)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, -0.8), params={"drop": 1.6}, priority=5)
    r.on("workbench", "rope", "hammer", "lantern")


def _warehouse(r):
    """Tall racks in rows, pallets of crates, a fork-lift, steel columns, a roller door."""
    r.w, r.d, r.h = 18.0, 15.0, 6.2
    r.acting = (0.6, -2.6, 1.8)
    r.gap("right", -3.2, 3.4, 3.6)
    r.door("left", -4.6, 0.95)
    for u in (-6, -2, 2, 6):
        r.window("back", u, 2.2, 1.1, 4.3)
    for u in (-1, 4):
        r.window("left", u, 2.2, 1.1, 4.3)
    for row, y in enumerate((6.6, 3.4)):
        for i, x in enumerate((-6.8, -3.9, 3.4, 6.3)):
            r.want(f"rack_{row * 4 + i + 1}", "rack", at(x, y), params={"size": (2.7, 1.0, 3.6)}, priority=1 + row)
    r.want("rack_9", "rack", at(-0.3, 6.6), params={"size": (2.7, 1.0, 3.6)}, priority=3)
    r.want("forklift", "forklift", at(5.2, 0.2, 0.7), priority=2)
    for i, (x, y, a) in enumerate(
        ((-4.6, 0.2, 0.1), (-6.6, -0.6, 0.3), (3.2, -4.6, -0.2), (-3.2, -5.4, 0.5), (7.6, -6.0, 0.1))
    ):
        r.want(f"pallet_{i + 1}", "pallet", at(x, y, a), priority=3 + i // 2)
    for i, (x, y, a) in enumerate(
        ((-4.6, 0.2, 0.25), (-6.6, -0.6, 0.0), (3.2, -4.6, 0.3), (-7.9, -3.0, 0.1), (-7.8, -1.9, 0.5), (1.2, 1.6, 0.4))
    ):
        z = 0.15 if i < 3 else 0.0
        r.want(f"crate_{i + 1}", "crate", at(x, y, a), z=z, priority=4 + i // 2)
    for i, (x, y) in enumerate(((7.9, 1.9), (8.1, 1.1), (7.3, 1.5), (-8.2, 1.6), (-8.0, 2.4))):
        r.want(f"barrel_{i + 1}", "barrel", at(x, y), priority=4)
    r.want("container", "container", at(-6.2, -6.1, 0.0), params={"size": (4.6, 2.1, 2.3)}, priority=7)
    r.want("hand_truck", "hand_truck", at(2.9, 1.0, 0.8), priority=6)
    r.want("workbench", "workbench", against("right", along=4.6), priority=5)
    r.want("ladder", "ladder", against("left", along=2.4), priority=6)
    r.want("box_1", "box", at(-2.5, -0.4, 0.4), priority=7)
    r.want("box_2", "box", at(4.4, -3.6, 0.9), priority=7)
    r.want(
        "sign",
        "wall_sign",
        against("right", along=-0.6),
        params={"label": "LOADING", "size": (1.4, 0.04, 0.45), "height": 2.6},
        priority=6,
    )
    for i, (x, y) in enumerate(((-4.5, -2.6), (0.6, -2.6), (5.2, -2.6), (-4.5, 2.0), (0.6, 2.0), (5.2, 2.0))):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(x, y), priority=6)
    r.on("workbench", "toolbox", "hammer", "wrench")


def engine_room(r):
    """Engines in the middle, boiler, pipes, gauges and a control desk; steel everywhere."""
    r.w, r.d, r.h = 9.4, 7.4, 3.8
    r.acting = (0.3, -1.35, 1.2)
    r.door("right", -2.0, 0.85, 1.95)
    r.gap("left", -2.6, 0.9, 2.1)
    r.want("engine_1", "engine", at(-1.9, 1.35, 0.0), priority=0)
    r.want("engine_2", "engine", at(1.9, 1.75, 0.0), priority=2)
    r.want("boiler", "boiler", corner("right"), priority=1)
    r.want("control_panel", "control_panel", against("left", along=0.2), priority=0, front=0.6)
    r.want("generator", "generator", at(3.6, -0.1, -math.pi / 2), priority=3)
    r.want("machine_1", "machine", against("back", along=-3.6), priority=3)
    r.want("machine_2", "machine", against("back", along=3.2), priority=5)
    r.want("pipes_1", "pipe_run", against("back", along=-1.6), priority=2, params={"height": 2.6})
    r.want("pipes_2", "pipe_run", against("back", along=1.7), priority=4, params={"height": 2.6})
    r.want("pipes_3", "pipe_run", against("left", along=1.8), priority=5, params={"height": 2.6})
    r.want("pipes_4", "pipe_run", against("right", along=-0.6), priority=6)
    r.want("pipes_5", "pipe_run", against("front", along=-2.0), priority=8)
    r.want("workbench", "workbench", against("front", along=2.7), priority=6)
    r.want("locker", "locker", against("front", "right", along=r.w / 2), priority=8)
    r.want("ladder", "ladder", against("left", along=-1.4), priority=4)
    r.want("barrel_1", "barrel", at(3.95, 1.5), priority=5)
    r.want("barrel_2", "barrel", near("barrel_1", 0.2, 0.9), middle(3.3, 1.4), priority=6)
    r.want("barrel_3", "barrel", near("generator", 0.2, 1.0), middle(4.2, -1.2), priority=6)
    r.want("toolbox", "toolbox", at(1.85, -0.35, 0.3), priority=5)
    r.want("bucket", "bucket", at(-1.6, -0.25, 0.0), priority=7)
    r.want("crate", "crate", near("workbench", 0.3, 1.2), middle(0.0, -3.0), priority=7)
    r.want(
        "sign",
        "wall_sign",
        against("right", "left", along=-3.1),
        params={"label": "DANGER", "colour": "#c9a13f", "size": (0.7, 0.03, 0.3), "height": 1.8},
        priority=6,
    )
    r.want("clock", "clock", against("left", along=1.4), priority=8)
    for i, (x, v) in enumerate(((-1.9, -0.4), (1.6, -0.4), (0.0, 2.6))):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(x, v), priority=5)
    r.on("workbench", "wrench", "hammer", "toolbox", "flashlight")


def hospital_room(r):
    """A bed with a monitor and a curtain, a locker, a chair for the visitor."""
    r.w, r.d, r.h = 6.2, 5.0, 2.75
    r.acting = (1.25, -0.75, 1.1)
    bed = -1.0
    r.window("left", 0.2, 1.8, 1.4, 0.85)
    r.door("right", -0.6, 1.1, 2.1)
    r.want("bed", "hospital_bed", at(bed, r.d / 2 - 1.1), priority=0)
    r.clear.append(boxes.Box(bed + 0.48 + 0.46, r.d / 2 - 1.5, 0.0, 0.92, 1.6, 0.02, 1.9))
    if "ward" in r.needs.headings:
        r.want("bed_2", "hospital_bed", against("back", along=2.2), priority=6)
    else:
        r.want("cupboard", "cabinet", against("back", along=2.2), params={"colour": "#c4c9c8"}, priority=6)
    back = r.d / 2
    r.want("cabinet", "nightstand", at(bed - 0.88, back - 0.32), params={"colour": "#c9cfcc"}, priority=2)
    r.want("drip", "drip_stand", at(bed - 0.84, back - 0.95), priority=3)
    r.want("monitor", "patient_monitor", at(bed + 0.86, back - 0.36), priority=3)
    r.want("curtain", "bed_curtain", at(0.85, 1.5, math.pi / 2), priority=4)
    r.want("chair", "chair", near("bed", 0.2, 0.6), look_at("bed"), middle(-2.3, 0.6), priority=1)
    r.want("chair_2", "chair", at(1.5, 1.9, -0.5), priority=4)
    r.want("armchair", "armchair", at(-2.35, -0.4, 1.2), corner("left", "front"), priority=2)
    r.want("wardrobe", "locker", against("left", along=-1.7), priority=4)
    r.want("washbasin", "washbasin", against("right", along=-1.9), priority=4)
    r.want("trolley", "side_table", at(0.5, -2.0), params={"colour": "#c4c9c8"}, priority=6)
    r.want("wheelchair", "wheelchair", against("front", "left", along=-2.4), priority=6)
    r.want("picture", "picture", against("back", along=0.3), priority=6)
    r.want("clock", "clock", against("right", along=2.0), priority=5)
    r.want("notice", "noticeboard", against("front", along=0.5), priority=8)
    r.want("bin", "bin", against("right", along=-0.4), priority=7)
    r.want("plant", "plant", corner("left", "front", "right", "back"), priority=SPARE)
    for i, (x, y) in enumerate(((-1.2, 0.6), (1.2, 0.6), (-1.2, -1.2), (1.2, -1.2))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(x, y), priority=8)
    r.on("cabinet", "vase", "glass", "pills")
    r.on("trolley", "tray", "syringe", "pills")


def classroom(r):
    """Rows of desks before a blackboard, as many as pupils need, a teacher's desk, tall windows on one side."""
    pupils = max(12, min(30, r.needs.sitting))
    columns = 4 if pupils <= 16 else 5
    rows = math.ceil(pupils / columns)
    r.w, r.d, r.h = 9.0 + 1.6 * (columns - 4), 7.6 + 1.25 * (rows - 3), 3.1
    back = r.d / 2
    theirs = next((t.element for t in r.needs.things if t.asset in ("desk", "table") and t.count > 2), None)
    r.acting = (0.5, back - 2.05, 1.1)
    for v in (-2.2, 0.2, 2.6):
        r.window("left", v, 1.8, 1.8, 0.9)
    r.door("right", back - 1.3, 0.95)
    r.want("board", "blackboard", against("back", along=0.4), priority=0, params={"size": (3.4, 0.08, 1.3)})
    r.want("teacher_desk", "desk", at(-2.55, back - 1.6), priority=0, params={"size": (1.5, 0.7, 0.75)})
    r.want("teacher_chair", "chair", at(-2.55, back - 0.82), priority=2)
    for row in range(rows):
        for column in range(columns):
            number = row * columns + column + 1
            x, y = (column - (columns - 1) / 2) * 1.8, back - 4.1 - 1.28 * row
            size = {"size": (1.15, 0.5, 0.72)}
            r.want(f"desk_{number}", "table", at(x, y), params=size, priority=2 + number // 4, element=theirs)
            r.want(f"chair_{number}", "chair", at(x, y - 0.58, math.pi), priority=3 + number // 4)
            if number % 2:
                r.on(f"desk_{number}", "book", "pen")
    r.want("bookcase", "bookcase", against("right", along=-0.5), priority=4)
    r.want("cabinet", "cabinet", against("right", along=-2.2), priority=5)
    r.want("map", "map", against("right", along=0.9), priority=6)
    r.want("poster_1", "poster", against("right", along=1.4), priority=5)
    r.want("notice", "noticeboard", against("front", along=3.2), priority=7)
    r.want("clock", "clock", against("back", along=-3.2), priority=5)
    r.want("flag", "poster", against("back", along=3.6), priority=6)
    r.want("plant", "plant", corner("back"), priority=SPARE)
    r.want("poster_2", "poster", against("front", along=-2.0), priority=8)
    r.want("poster_3", "poster", against("front", along=1.0), priority=8)
    for i, (x, y) in enumerate(((-2.2, 0.5), (2.2, 0.5), (-2.2, -2.2), (2.2, -2.2))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(x, y), priority=6)
    r.on("teacher_desk", "books", "paper", "mug")


RECIPES = {
    "office": office,
    "corridor": corridor,
    "warehouse": warehouse,
    "engine_room": engine_room,
    "hospital_room": hospital_room,
    "classroom": classroom,
}
