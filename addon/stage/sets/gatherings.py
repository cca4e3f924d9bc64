# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of rooms where people come together: assembly hall, meeting room, gym."""

import math

from .relations import SPARE, against, at, corner

ASSEMBLY = (
    "town hall", "village hall", "city hall", "community hall", "community center", "community centre", "church hall",
    "school hall", "union hall", "council chamber", "parliament", "gemeindesaal",
    "salle des fêtes", "salle du conseil", "회의장", "마을회관", "公民館",
    "会议厅", "議事堂", "ศาลาประชาคม",
)  # fmt: skip
MEETING = (
    "meeting room", "conference room", "boardroom", "board room", "situation room", "war room",
    "besprechungsraum", "konferenzraum", "salle de réunion", "sala de juntas", "sala de reuniones", "회의실", "会議室",
    "会议室", "會議室", "ห้องประชุม",
)  # fmt: skip
GYM = (
    "gym", "gymnasium", "sports hall", "basketball court", "turnhalle", "sporthalle", "gymnase", "gimnasio",
    "polideportivo", "체육관", "体育館", "体育馆", "體育館", "โรงยิม",
)  # fmt: skip


def rows_of_chairs(r, people, first, across=4, colour="#7a2f33"):
    """Rows of chairs on both sides of an aisle, the first at depth ``first``; sets the aisle of the place."""
    back, number = r.d / 2, 0
    for row in range(math.ceil(people / (2 * across))):
        for side in (-1, 1):
            for k in range(across):
                number += 1
                spot = at(side * (0.85 + k * 0.62), first - 0.95 * row, math.pi)
                r.want(f"seat_{number}", "chair", spot, priority=2 + row, params={"colour": colour})
    r.extra["aisle"] = [(0.0, 1.0 - back), (0.0, first + 1.2)]


def assembly(r):
    """Rows of plain chairs before a long table for those who preside, a lectern, flags, tall windows."""
    people = max(16, min(48, max(r.needs.sitting, r.needs.seats)))
    r.w, r.d, r.h = 10.4, 7.6 + 0.95 * math.ceil(people / 8), 4.4
    r.look.update(
        wall="#d3cbb4", dado="#7d6a50", trim="#6a543c", floor="planks", floor_colour="#8f6f4e", wood="#6a4d33"
    )
    back = r.d / 2
    r.acting = (0.0, back - 3.4, 1.5)
    r.door("right", 1.2 - back, 1.4, 2.3)
    r.door("left", back - 1.2, 0.9, 2.1)
    for i in range(3):
        for side in ("left", "right"):
            r.window(side, back - 3.4 - i * 2.6, 1.1, 2.0, 1.3)
    r.want("table", "table", at(-0.6, back - 1.9), params={"size": (4.2, 0.85, 0.76)}, priority=0)
    for i, x in enumerate((-2.1, -1.1, -0.1, 0.9)):
        r.want(f"chair_{i + 1}", "chair", at(x, back - 1.15), priority=1)
    r.want("lectern", "podium", at(2.9, back - 2.4, -0.3), priority=2)
    for i, x in enumerate((-4.3, 4.3)):
        r.want(f"flag_{i + 1}", "flag", at(x, back - 0.7), priority=4)
    r.want("picture", "picture", against("back", along=-0.6), priority=5)
    r.want("clock", "clock", against("back", along=2.4), priority=6)
    r.want("notice", "noticeboard", against("right", along=back - 1.6), priority=6)
    rows_of_chairs(r, people, back - 5.3, colour="#5d6f7c")
    for i, (x, y) in enumerate(((-2.6, 2.0), (2.6, 2.0), (-2.6, -2.2), (2.6, -2.2))):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(x, y), params={"drop": 1.0}, priority=5)
    r.on("table", "microphone", "glass", "paper", "jug", "glass")


def meeting(r):
    """One long table with chairs on its sides and ends, a screen, a board, a row of windows."""
    r.w, r.d, r.h = 8.6, 5.8, 2.9
    r.look.update(wall="#c9cfd0", dado="#b3bbbd", floor="lino", floor_colour="#77808a", wood="#6b5442")
    r.acting = (0.4, -1.75, 1.1)
    for u in (-2.4, 0.0, 2.4):
        r.window("back", u, 1.9, 1.7, 0.8)
    r.door("right", -1.7, 1.0)
    r.want("table", "dining_table", at(-0.2, 0.5), params={"size": (4.2, 1.3, 0.75), "plain": True}, priority=0)
    r.seats("chair", "office_chair", "table", 10, priority=1)
    r.want("screen", "tv", against("left", along=0.5), priority=2)
    r.want("whiteboard", "whiteboard", against("right", along=1.0), priority=3)
    r.want("side", "side_table", corner("left", "front"), priority=4)
    r.want("clock", "clock", against("front", along=1.2), priority=6)
    r.want("plant_1", "plant", corner("back", "left"), priority=SPARE)
    r.want("plant_2", "plant", corner("back", "right"), priority=SPARE)
    for i, (x, y) in enumerate(((-2.0, 0.5), (1.6, 0.5), (-2.0, -1.7), (1.6, -1.7))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(x, y), priority=6)
    r.on("table", "paper", "glass", "jug", "laptop", "mug", "paper")
    r.on("side", "jug", "glass")


def gym(r):
    """A wide wooden floor with hoops at both ends, benches and bars along the walls, windows high up."""
    r.w, r.d, r.h = 17.0, 12.0, 6.4
    r.look.update(
        wall="#d8d3c4", dado="#5f7f8a", trim="#4f6a74", floor="planks", floor_colour="#c69a62", wood="#b98d58"
    )
    x, y = r.w / 2, r.d / 2
    r.acting = (0.0, -0.6, 2.4)
    r.door("right", -3.6, 1.6, 2.3)
    r.door("left", 3.6, 0.95, 2.1)
    for u in (-5.4, -1.8, 1.8, 5.4):
        r.window("back", u, 2.2, 1.2, 4.4)
    for i, side in enumerate(("left", "right")):
        r.want(f"hoop_{i + 1}", "basketball_hoop", against(side, along=0.0), priority=0)
    for i, u in enumerate((-5.2, -2.6, 2.6, 5.2)):
        r.want(f"bars_{i + 1}", "wall_bars", against("back", along=u), priority=3)
    for i, u in enumerate((-1.2, 1.2)):
        r.want(f"bench_{i + 1}", "bench", at(u * 2.2, y - 1.2), params={"size": (2.4, 0.36, 0.45)}, priority=1)
    r.want("mat", "rug", at(x - 2.6, y - 2.6, 0.3), params={"size": (2.6, 1.7, 0.06), "colour": "#3f6a86"}, priority=4)
    r.want("basket", "basket", at(-x + 1.2, y - 1.0), priority=4)
    r.want("trolley", "trolley", corner("left", "front"), priority=SPARE)
    r.want("clock", "clock", against("back", along=0.0), priority=5)
    for i, (u, v) in enumerate(((-4.5, 2.2), (0.0, 2.2), (4.5, 2.2), (-4.5, -2.8), (0.0, -2.8), (4.5, -2.8))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)
