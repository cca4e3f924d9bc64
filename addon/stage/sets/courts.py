# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of the court of law: who sits where is told by the words for its parts and for its people."""

import math

from .outdoors import EAST, NORTH
from .relations import against, at

COURT = (
    "courtroom", "court room", "crown court", "supreme court", "high court", "tribunal", "gerichtssaal",
    "salle d'audience", "palais de justice", "sala de justicia", "juzgado", "sala del tribunal", "aula di tribunale",
    "법정", "재판정", "法廷", "法庭", "ห้องพิจารณาคดี",
)  # fmt: skip
# (part, the seat of it, words that name it, words for those who belong there)
POSTS = (
    (
        "bench", "judge_chair",
        ("judge's bench", "approach the bench", "approaches the bench", "richterbank", "판사석", "法壇", "法官席",
         "บัลลังก์"),
        ("judge", "justice", "magistrate", "your honour", "your honor", "richter", "richterin", "juge", "juez", "jueza",
         "giudice", "판사", "재판장", "裁判官", "裁判長", "法官", "审判长", "ผู้พิพากษา"),
    ),
    (
        "witness", "witness",
        ("witness stand", "witness box", "witness chair", "takes the stand", "to the stand", "on the stand",
         "takes the oath", "zeugenstand", "à la barre", "estrado", "banco dei testimoni", "증인석", "증언대", "証言台",
         "証人席", "证人席", "คอกพยาน"),
        ("witness", "zeuge", "zeugin", "témoin", "testigo", "testimone", "증인", "証人", "证人", "พยาน"),
    ),
    (
        "jury", "jury",
        ("jury box", "jury bench", "geschworenenbank", "banc des jurés", "배심원석", "陪審席", "陪审席"),
        ("jury", "juror", "jurors", "foreman", "forewoman", "geschworene", "geschworenen", "jurés", "juré", "jurado",
         "giuria", "배심원", "배심원단", "陪審員", "陪審団", "陪审团", "陪审员", "ลูกขุน"),
    ),
    (
        "defence", "defence_chair_1",
        ("in the dock", "the dock", "defence table", "defense table", "defendant's table", "anklagebank",
         "banc des accusés", "banquillo", "피고인석", "被告席"),
        ("accused", "defendant", "angeklagte", "angeklagter", "accusé", "acusado", "imputato", "피고인", "被告人",
         "被告", "จำเลย"),
    ),
)  # fmt: skip


def court(r):
    """The judge's bench under the arms, witness stand, jury box, the parties' tables, a rail, the public's benches."""
    rows = 3
    r.w, r.d, r.h = 12.6, 13.4, 4.8
    r.look.update(wall="#ddd3bd", dado="#7d5a3c", trim="#6a4a32", wood="#6d4a30", floor="planks",
                  floor_colour="#8a6748")  # fmt: skip
    x, back = r.w / 2, r.d / 2
    r.acting = (0.0, back - 5.0, 1.3)
    r.extra["style"] = "court"
    r.door("front", 0.0, 1.8, 2.4)
    r.door("back", x - 1.2, 0.95, 2.1)
    r.door("right", 1.2 - back, 1.0, 2.1)
    for v in (back - 2.2, back - 5.0, back - 7.8):
        r.window("right", v, 1.3, 1.75, 2.55)
    oak = {"colour": r.look["wood"]}
    r.want("bench", "judge_bench", at(0, back - 1.9), params=oak, priority=0)
    r.want("judge_chair", "judge_chair", at(0, back - 0.92), priority=0)
    r.want("witness", "witness_stand", at(2.95, back - 2.35, -0.35), params=oak, priority=1)
    r.want("jury", "jury_box", at(1.35 - x, back - 4.2, EAST), params=oak, priority=1)
    r.want("clerk_desk", "table", at(-3.0, back - 1.75, -0.2), params={"size": (1.2, 0.7, 0.76)}, priority=4)
    r.want("clerk_chair", "chair", at(-2.9, back - 1.05, -0.2), priority=5)
    for i, u in enumerate((-1.5, 1.9)):
        name = ("defence", "prosecution")[i]
        size = {"size": (2.1, 0.85, 0.76)}
        r.want(name, "table", at(u, back - 7.0), params=size, priority=1)
        for j, v in enumerate((-0.5, 0.5)):
            r.want(f"{name}_chair_{j + 1}", "chair", at(u + v, back - 7.66, math.pi), priority=2)
        r.on(name, "paper", "glass", "books", "paper")
    for i, u in enumerate((-3.75, 3.75)):
        r.want(f"rail_{i + 1}", "bar_rail", at(u, back - 8.75), params=oak | {"size": (5.0, 0.18, 0.95)}, priority=1)
    for row in range(rows):
        for side in (-1, 1):
            spot = at(side * 3.1, back - 9.75 - 0.98 * row, NORTH)
            r.want(
                f"pew_{2 * row + (side > 0) + 1}",
                "pew",
                spot,
                params=oak | {"size": (4.3, 0.52, 0.92)},
                priority=2 + row,
            )
    arms = {"size": (1.4, 0.12, 1.4), "height": 3.2}
    r.want("arms", "coat_of_arms", against("back", along=0.0), params=arms, priority=2)
    for i, u in enumerate((-1.9, 1.6)):
        r.want(f"flag_{i + 1}", "flag", at(u, back - 0.45), params={"size": (1.3, 0.2, 2.75)}, priority=3)
    r.want("clock", "clock", against("left", along=back - 8.0), params={"height": 3.3}, priority=6)
    for i, v in enumerate((back - 2.6, back - 5.8)):
        look = {"size": (1.2, 0.05, 1.5), "height": 3.4}
        r.want(f"portrait_{i + 1}", "picture", against("left", along=v), params=look, priority=6)
    for i, (u, v) in enumerate((a, b) for a in (-3.2, 3.2) for b in (back - 3.2, back - 6.6, back - 10.6)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, v), params={"drop": 1.5, "colour": "#b0924f"}, priority=5)
    own = () if "gavel" in r.needs.named else ("gavel",)  # the script's is in the judge's hand
    r.on("bench", *own, "gavel_block", "books", "paper", "glass")
    r.on("clerk_desk", "laptop", "paper")
    r.extra["posts"] = [
        {"at": f"{r.location.id}:{part}", "seat": f"{r.location.id}:{seat}", "words": words, "who": who}
        for part, seat, words, who in POSTS
    ]
    r.extra["aisle"] = [(0.0, 1.0 - back), (0.0, back - 5.6)]
