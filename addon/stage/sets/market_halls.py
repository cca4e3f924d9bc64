# SPDX-License-Identifier: GPL-3.0-or-later
"""A covered market: its recipe, and its shell of brick piers with tall windows under iron and glass."""

import math

import numpy as np

from ..geometry import Shape
from . import ceilings, manners
from .outdoors import EAST, WEST
from .relations import SPARE, against, at
from .walls import body, holes, spans, tint

# What boards over the stands say: meat, fish, fruit, bread, cheese, flowers.
SIGNS = {
    "en": ("BUTCHER", "FISH", "FRUIT", "BREAD", "CHEESE", "FLOWERS"),
    "de": ("FLEISCH", "FISCH", "OBST", "BROT", "KÄSE", "BLUMEN"),
    "fr": ("BOUCHERIE", "POISSON", "FRUITS", "PAIN", "FROMAGE", "FLEURS"),
    "es": ("CARNE", "PESCADO", "FRUTA", "PAN", "QUESO", "FLORES"),
    "it": ("CARNE", "PESCE", "FRUTTA", "PANE", "FORMAGGI", "FIORI"),
    "ko": ("정육점", "수산", "과일", "떡·빵", "반찬", "꽃"), "ja": ("精肉", "鮮魚", "果物", "パン", "惣菜", "花"),
    "zh": ("肉铺", "水产", "水果", "面包", "熟食", "鲜花"), "th": ("เนื้อ", "ปลา", "ผลไม้", "ขนมปัง", "กับข้าว", "ดอกไม้"),
}  # fmt: skip
GOODS = ("fruit", "bread", "vegetables", "flowers", "fish", "fruit", "pottery", "vegetables")
AWNINGS = ("#a4443c", "#3f6f5a", "#3f5d80", "#b8862f")
PITCH = 3.1  # m from stall to stall
COUNTERS = 1.65  # m that the counters at the back stand before the wall
PIER = 3.6  # m from pier to pier


def market_hall(r):
    """Rows of stalls under awnings, butchers' counters along the back, boards and lamps overhead, iron and glass."""
    r.w, r.d, r.h = 17.0, 16.0, 7.2
    iron = r.rng.choice(("#3f5d54", "#46586a", "#5a4640"))
    r.look.update(wall="#b58a70", dado="#d8d2bd", trim=iron, floor="tiles", floor_colour="#97907f", wood="#6d4a30")
    r.extra |= {"style": "hall"}
    names = SIGNS.get(r.needs.language.split("-")[0], SIGNS["en"])
    x, y = r.w / 2, r.d / 2
    r.acting = (0.0, -3.2, 1.5)
    r.gap("left", -2.5, 2.4, 3.0)
    r.gap("right", -2.5, 2.4, 3.0)
    r.door("back", x - 1.05, 1.1, 2.3)
    for side in ("left", "right"):
        for v in (1.8, 5.4):
            r.window(side, v, 2.2, 2.5, 3.3)
    for u in (-7.0, -3.6, 3.6, 7.0):
        r.window("back", u, 2.0, 2.2, 3.7)
        r.window("front", u, 2.0, 2.2, 3.7)
    first = r.rng.randrange(len(GOODS))
    places = [(u, -4.2 + PITCH * row, yaw) for row in range(3) for u, yaw in ((-3.5, EAST), (3.5, WEST))]
    places += [(u, v, yaw) for v in (1.5 - y, 0.45, 3.6) for u, yaw in ((1.05 - x, EAST), (x - 1.05, WEST))]
    for i, (u, v, yaw) in enumerate(places):
        goods = GOODS[(first + 3 * (i // 2) + 5 * (i % 2)) % len(GOODS)]
        look = {"goods": goods, "colour": AWNINGS[(i // 2 + i) % len(AWNINGS)], "lit": True}
        r.want(f"stall_{i + 1}", "market_stall", at(u, v, yaw), params=look, priority=1 + i // 3)
    _counters(r, names, y)
    for i, (u, v, n) in enumerate(((-3.5, -0.9, 2), (3.5, -0.9, 3))):
        board = {"label": names[n], "drop": r.h - 4.1, "colour": iron, "size": (1.8, 0.05, 0.5)}
        r.want(f"board_{i + 1}", "aisle_sign", at(u * 0.55, v), params=board, priority=4)
    for i, u in enumerate((-3.9, 3.9)):
        for j, v in enumerate((-2.65, 0.45, 4.2)):
            post = {"size": (0.34, 0.34, r.h - 0.3), "colour": iron}
            r.want(f"column_{3 * i + j + 1}", "column", at(u, v), params=post, priority=3)
    for i, u in enumerate((-5.6, -1.2, 1.2, 5.6)):
        for j, v in enumerate((-3.4, 1.4, 5.0)):
            r.want(f"lamp_{3 * i + j + 1}", "ceiling_lamp", at(u, v), params={"drop": r.h - 3.6}, priority=6)
    look = {"size": (1.2, 0.1, 1.2), "height": 5.0}
    r.want("clock", "clock", against("back", along=0.0), params=look, priority=1, element=r.element_of("clock"))
    for i, (u, v) in enumerate(((-5.0, -6.6), (4.9, -0.9), (-2.0, 1.2), (2.0, -6.6), (-4.9, 5.4))):
        r.want(f"crate_{i + 1}", "crate", at(u, v, 0.2 * i), priority=SPARE)
    r.want("barrow", "hand_truck", at(5.4, -6.4, 0.7), priority=SPARE)
    for i, u in enumerate((-1.75, 1.75)):
        r.want(f"flowers_{i + 1}", "flower_bucket", at(u, 2.9), priority=SPARE)


def _counters(r, names, y):
    """Counters of meat, fish and cheese before the back wall, hams on rails, a board over each."""
    rows = ((-3.6, "meat", 0), (0.0, "fish", 1), (3.6, "cakes", 3))
    for i, (u, wares, sign) in enumerate(rows):
        case = {"wares": wares, "size": (3.2, 0.75, 1.1), "colour": ("#d8d4c8", "#7f9a98")[i % 2]}
        r.want(f"counter_{i + 1}", "glass_case", at(u, y - COUNTERS), params=case, priority=1 + i)
        if wares == "meat" and sign == 0:
            r.want(
                f"hams_{i + 1}", "meat_rail", against("back", along=u), params={"size": (2.8, 0.34, 0.75)}, priority=3
            )
        board = {"label": names[sign], "size": (2.4, 0.06, 0.5), "height": 3.0, "colour": AWNINGS[i]}
        r.want(f"name_{i + 1}", "wall_sign", against("back", along=u), params=board, priority=3)
        r.on(f"counter_{i + 1}", "basket")


def wall(plan, w):
    """Brick between piers, pale tiles to the height of a man, round heads over the windows, a cornice."""
    s, look, length = Shape(), plan.params["look"], math.dist(w.start, w.end)
    cuts = holes(plan, w)
    body(s, w, cuts, "brick" + look["wall"])
    for z in np.arange(2.9, w.height - 0.5, 0.42):  # courses of brick that stand out
        for a, b in spans(length, cuts, z - 0.03, z + 0.03, 0.18):
            s.box(((a + b) / 2, 0.006, z), (b - a, 0.012, 0.06), "brick" + tint(look["wall"], 0.86), 0)
    for a, b in spans(length, cuts, 0.1, 2.3, 0.12):
        s.box(((a + b) / 2, 0.012, 1.2), (b - a, 0.024, 2.2), "tile" + look["dado"], 0)
        s.box(((a + b) / 2, 0.02, 2.35), (b - a, 0.05, 0.12), "tile" + look["trim"], 0.01)
        s.box(((a + b) / 2, 0.02, 0.1), (b - a, 0.05, 0.2), "stone#8a857b", 0)
    for u in np.arange(length / 2 % PIER, length + 0.1, PIER):
        u += PIER / 2
        if u < length and not any(h[0] - 0.3 < u < h[1] + 0.3 for h in cuts):
            s.box((u, 0.08, w.height / 2), (0.44, 0.16, w.height), "brick" + tint(look["wall"], 0.92), 0.01)
            s.box((u, 0.1, 2.5), (0.54, 0.24, 0.16), "stone#cfc6b0", 0.01)
    for hole in cuts:
        _head(s, hole, w.thickness, look)
    s.box((length / 2, 0.08, w.height - 0.2), (length, 0.18, 0.3), "stone#cfc6b0", 0.02)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def _head(s, hole, thick, look):
    """Stones about an opening with a keystone; iron bars in a window."""
    a, b, low, high, opening = hole
    middle = (a + b) / 2
    for u in (a - 0.09, b + 0.09):
        s.box((u, 0.02, (low + high) / 2), (0.18, 0.09, high - low), "stone#cfc6b0", 0.01)
    s.box((middle, 0.02, high + 0.12), (b - a + 0.5, 0.1, 0.24), "stone#cfc6b0", 0.01)
    s.box((middle, 0.04, high + 0.16), (0.3, 0.14, 0.36), "stone#dcd4c0", 0.01)
    if opening.kind != "window":
        return
    s.box((middle, 0.06, low - 0.06), (b - a + 0.4, 0.2, 0.12), "stone#cfc6b0", 0.01)
    for k in range(4):
        s.box((a + (b - a) * k / 3, -thick / 2, (low + high) / 2), (0.06, 0.06, high - low), "paint" + look["trim"], 0)
    for k in range(4):
        s.box((middle, -thick / 2, low + (high - low) * k / 3), (b - a, 0.05, 0.05), "paint" + look["trim"], 0)


RECIPES = {"market_hall": market_hall}
manners.register("hall", wall=wall, ceiling=ceilings.ceiling)
