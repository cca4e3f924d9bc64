# SPDX-License-Identifier: GPL-3.0-or-later
"""A goshiwon: the recipe of a cell to study and sleep in, hardly wider than its bed, and the passage of such cells."""

from ..geometry import Shape
from ..plan import Mark
from . import flat_shell, manners
from .outdoors import EAST, WEST, rect
from .relations import against, at

SIZE = (2.5, 3.4, 2.5)  # m: width, depth and height
GAP, WIDE = 0.58, 0.86  # m: the x of the open door's middle, its width
PASSAGE, LONG, EACH = 1.4, 10.0, 1.15  # m: its width and length, from door to door
STANDS = ((0.0, -0.35, 0.9), (0.72, 0.3, -0.9), (0.02, 0.42, 0.6), (0.72, -0.38, -0.6), (0.4, 0.98, 0.0))  # x, y, yaw
PAPERS = ("#e2dccf", "#dcd6ca", "#e4d9c8")
DOOR, SIGN = "wood#7a5234", "#2f4f7a"


def goshiwon(r):
    """A narrow bed whose foot goes under a shelf, a desk, a fridge; no window; past the open door cell upon cell."""
    r.w, r.d, r.h = SIZE
    r.extra |= {"style": "goshiwon", "bounds": rect(-4, -4, 4, 14), "ground": -9.0}
    r.look.update(wall=r.rng.choice(PAPERS), trim="#b99a6a", dado="#e2dccf", floor="lino", floor_colour="#b39a72",
                  door="#7a5234")  # fmt: skip
    r.acting = (0.34, 0.02, 0.5)
    r.mirrors = False
    for number, (x, y, yaw) in enumerate(STANDS, 1):
        r.marks.append(Mark(f"{r.location.id}:stand_{number}", "stand", (x, y, 0.0), yaw, None, "centre"))
    back, left, right = r.d / 2, -r.w / 2, r.w / 2
    r.gap("back", GAP, WIDE, 2.0)
    r.want("bed", "cell_bed", at(left + 0.46, back - 1.04), priority=0)
    r.want("desk", "study_desk", at(right - 0.29, -1.18, WEST), priority=0)
    r.want("chair", "office_chair", at(right - 0.92, -1.18, EAST), priority=1)
    r.want("fridge", "mini_fridge", at(left + 0.27, -back + 0.3, EAST), priority=3)
    r.want("bar", "hanging_clothes", against("left", along=-0.95), priority=2)
    r.want("timetable", "paper_wall", against("right", along=0.1), priority=4)
    r.want("lamp", "ceiling_panel", at(0.1, 0.0), params={"size": (0.6, 0.3, 0.05)}, priority=4)
    r.on("desk", "books", "noodle_cup", "mug", "pen")
    r.on("fridge", "rice_cooker")
    for i in range(6):
        side = 1 if i % 2 else -1
        look = {"label": str(201 + i), "size": (0.24, 0.02, 0.12), "height": 1.72, "colour": SIGN, "plain": True}
        y = back + 0.13 + 1.0 + EACH * (i // 2 + 0.5)
        r.far(f"number_{i + 1}", "wall_sign", GAP + side * (PASSAGE / 2 - 0.05), y, -side * EAST, params=look)


def passage(plan, o):
    """The corridor that an open cell ends: door after door on both sides, shoes before them, one lamp lit green."""
    s, t, half = Shape(), 0.13, PASSAGE / 2
    paper, tall = "plaster#d9d3c4", 2.35
    s.box((0, t + LONG / 2, -0.02), (PASSAGE, LONG, 0.04), "rubber#8f8672", 0)
    s.box((0, t + LONG / 2, tall + 0.02), (PASSAGE, LONG, 0.04), "ceiling#d6d2c6", 0)
    s.box((0, t + LONG, tall / 2), (PASSAGE, 0.06, tall), paper, 0)
    s.box((0, t + LONG - 0.05, 1.5), (0.6, 0.04, 0.8), "window_lit#c9d2d4", 0)
    s.box((0, t + LONG - 0.4, tall - 0.2), (0.44, 0.06, 0.2), "signal_green", 0.01)
    for side in (-1, 1):
        s.box((side * (half + 0.03), t + LONG / 2, tall / 2), (0.06, LONG, tall), paper, 0)
        s.box((side * (half - 0.005), t + LONG / 2, 0.06), (0.02, LONG, 0.12), "wood#8a6a48", 0)
        for k in range(int((LONG - 1.4) / EACH)):
            y = t + 1.0 + EACH * (k + 0.5)
            s.box((side * (half - 0.01), y, 1.0), (0.05, 0.8, 2.0), "wood#5f3f28", 0)
            s.box((side * (half - 0.03), y, 0.99), (0.05, 0.7, 1.96), DOOR, 0.006)
            s.ball((side * (half - 0.09), y + 0.26, 1.0), 0.03, "brass", 8, 5)
            s.box((side * (half - 0.05), y, tall - 0.2), (0.03, 0.5, 0.18), "window_lit#d8d2b8", 0)
            for u in (-0.07, 0.07):
                colour = ("white", "red#a8453c", "blue", "black")[(k + (side > 0)) % 4]
                s.box((side * (half - 0.2), y - 0.1 + u, 0.04), (0.24, 0.085, 0.07), colour, 0.02)
    for k in range(4):
        s.box((0, t + 1.2 + k * 2.4, tall - 0.02), (0.22, 1.1, 0.05), "tube_light", 0.01)
    return Shape().merge(s, o.location, o.yaw)


manners.register(
    "goshiwon", wall=flat_shell.wall, panes=flat_shell.panes, leaf=flat_shell.leaf, ceiling=flat_shell.ceiling,
    outside=flat_shell.outside, beyond=passage,
)  # fmt: skip
RECIPES = {"goshiwon": goshiwon}
