# SPDX-License-Identifier: GPL-3.0-or-later
"""Edges that people sit on: the low wall round a roof, the stones of a quay, the parapet of a bridge."""

from .needs import spoken

EDGE = (
    "edge", "ledge", "parapet", "brink", "rim", "wall", "low wall", "sea wall", "harbour wall", "harbor wall", "coping",
    "quay", "quayside", "pier", "jetty", "dock", "wharf", "embankment", "rand", "kante", "dachrand", "brüstung",
    "mauer", "kaimauer", "kai", "steg", "bord", "rebord", "muret", "quai", "jetée", "ponton", "borde", "muro", "pretil",
    "muelle", "malecón", "난간", "가장자리", "담장", "방파제", "부두", "끝에", "縁", "へり", "端に", "欄干", "桟橋",
    "岸壁", "堤防", "边缘", "边上", "栏杆", "码头", "矮墙", "ขอบ", "ริม", "กำแพง", "ท่าเรือ",
)  # fmt: skip
OVER = (
    "dangle", "dangling", "legs over", "legs hang", "legs hanging", "feet over", "swinging her legs",
    "swinging his legs", "beine baumeln", "jambes dans le vide", "piernas colgando", "다리를 늘어뜨",
    "足をぶら", "垂着",
)  # fmt: skip
PITCH = 0.78  # m from one who sits there to the next


def named(words):
    """Whether lower-case text speaks of an edge."""
    return spoken(words, EDGE)


def ledge(start, end, height, out, drop=False):
    """A row for ``SetPlan.params["ledges"]``: where to sit from (x, y) to (x, y), how high, the yaw that looks ``out``.

    ``drop``: nobody sits there but with the legs over the edge.
    """
    return {"from": start, "to": end, "z": height, "out": out, "drop": drop}
