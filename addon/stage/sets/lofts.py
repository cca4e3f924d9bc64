# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of the rooms under a house, under its roof and in the woods, with their shells of stone, rafters and logs."""

import math
import random

import numpy as np

from ..geometry import Shape
from . import manners
from .needs import seed_of
from .relations import against, at, corner
from .walls import panels, spans, tint

KNEE, RIDGE, HEAD = 1.0, 3.4, 1.95  # m: of an attic's roof at its walls, at its top, and where one can stand
_SIDES = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]  # of a plate
LOG = 0.135  # m: radius of a log
CLIMB = {"risers": 13, "rise": 0.19, "tread": 0.25, "width": 0.9, "open": True}  # of cellar stairs


def basement(r):
    """Stone walls, joists and pipes overhead, wooden stairs up to the house, a boiler, jars, coal, a bare bulb."""
    r.w, r.d, r.h = 7.0, 5.8, 2.5
    r.acting = (-0.35, -0.75, 1.15)
    r.mirrors = False
    r.look.update(wall=("#9a9184", "#8f8b84", "#a0937f")[r.seed % 3], dado="#77706a", trim="#4d4a46", floor="slabs",
                  floor_colour="#7d786f", door="#5f6a5c", wood="#7a6046")  # fmt: skip
    x, y = r.w / 2, r.d / 2
    run = (CLIMB["risers"] - 1) * CLIMB["tread"]
    top = x - 0.2
    r.extra |= {"style": "cellar", "hatch": (top - 1.9, y - 1.08, x - 0.05, y - 0.05)}
    r.window("left", 1.5, 1.0, 0.42, 1.86)
    r.door("right", -1.7, 0.9, 2.0)
    r.built("stairs", "stair_flight", top - run / 2, y - 0.53, -math.pi / 2, params=CLIMB)
    rise = (CLIMB["risers"] - 2) * CLIMB["rise"]
    r.built("rail", "stair_rail", top - run / 2 - 0.2, y - 1.03, -math.pi / 2, z=CLIMB["rise"],
          params={"long": run - 0.5, "high": rise * (run - 0.5) / run, "bare": True})  # fmt: skip
    r.want("heater", "water_heater", at(-x + 2.35, y - 0.5), priority=0)
    r.want("bench", "workbench", against("right", along=0.3), priority=1)
    r.want("tools", "tool_board", against("right", along=0.3), priority=3)
    r.want("fuses", "fuse_box", against("right", along=-0.75), priority=2)
    r.want("boiler", "boiler", at(-x + 1.0, y - 0.75), priority=0)
    r.want("washer", "washing_machine", against("left", along=0.55), priority=1)
    r.want("shelf", "cellar_shelf", against("left", along=-0.75), priority=1)
    r.want("coal", "coal_heap", at(-x + 0.75, -y + 0.65, math.pi), priority=3)
    r.want("barrel", "barrel", at(0.15, y - 0.55), priority=3)
    r.want("crate", "crate", at(1.7, 0.75, 0.3), priority=4)
    r.want("box", "box", at(1.0, 1.1, 0.1), priority=5)
    r.want("sled", "sled", against("front", along=2.6), priority=4)
    r.want("bucket", "bucket", at(-1.6, 1.25), priority=5)
    for i, (u, v) in enumerate(((-0.6, -0.2), (1.9, -0.9))):
        r.want(f"bulb_{i + 1}", "bare_bulb", at(u, v), params={"drop": 0.42}, priority=2)
    r.on("bench", "hammer", "toolbox", "jar")


def attic(r):
    """Under the rafters: light from the gable, trunks, a dressmaker's figure, a mirror, webs, forgotten toys."""
    r.w, r.d, r.h = 7.0, 7.0, RIDGE
    r.acting = (0.2, -0.9, 1.15)
    r.look.update(
        wall="#a98f6c", dado="#8d7350", trim="#6d5138", floor="planks", floor_colour="#8f7350", wood="#6d5138"
    )
    x, y = r.w / 2, r.d / 2
    r.extra |= {"style": "attic", "knee": KNEE, "curtains": False}
    r.window("back", 0.0, 1.1, 1.3, 0.85)
    r.door("front", -0.9, 0.85, 1.95)
    deep = (HEAD - KNEE) / (RIDGE - KNEE) * x
    for side, u, yaw in (("left", -x, math.pi / 2), ("right", x, -math.pi / 2)):
        size = {"size": (r.d - 0.02, deep, 1.0), "low": KNEE, "high": HEAD}
        r.built(f"eaves_{side}", "eaves", u - math.copysign(deep / 2 + 0.005, u), 0.0, yaw, params=size)
        for i, v in enumerate((-1.9, 1.9)):
            post = math.copysign(x - deep - 0.09, u)
            r.built(f"post_{side}_{i + 1}", "roof_post", post, v, math.pi / 2, params={"high": HEAD - 0.16})
    r.want("trunk", "trunk", at(-1.3, 2.2, 0.4), params={"open": 0.8}, priority=0)
    r.want("trunk_2", "trunk", at(-x + 0.6, 0.2, math.pi / 2), priority=2)
    r.want("figure", "mannequin", at(1.5, 2.5, -0.3), params={"wear": "gown"}, priority=1)
    r.want("mirror", "standing_mirror", at(-0.85, y - 0.75, 0.3), priority=3)
    r.want("horse", "rocking_horse", at(1.75, 0.75, -0.9), priority=1)
    r.want("pram", "baby_carriage", at(-1.55, 0.35, 1.9), priority=3)
    r.want("hatch", "floor_hatch", at(1.3, -2.7), priority=2)
    r.want("table", "side_table", at(0.55, y - 0.6), params={"size": (0.7, 0.7, 0.7)}, priority=2)
    r.want("chair", "chair", at(-1.6, 1.25, 0.9), priority=4)
    r.want("picture", "easel", at(1.35, 1.75, -0.8), priority=5)
    spots = ((0.6, 1.0, 0.1), (0.65, 1.7, 0.4), (0.6, -0.7, 0.2), (-0.6, 1.5, 0.1), (-0.7, -1.2, 0.3), (1.15, 2.6, 0.0))
    for i, (u, v, a) in enumerate(spots):
        u = math.copysign(x, u) - u
        r.want(f"box_{i + 1}", "box", at(u, v, a), priority=4)
    for i, (u, v, a) in enumerate(((x - 0.55, 0.2, -1.4), (-x + 0.55, 2.5, 1.5), (-x + 0.6, -2.1, 1.3))):
        r.want(f"case_{i + 1}", "suitcase", at(u, v, a), priority=4)
    r.want("basket", "basket", at(-x + 1.0, 2.9), priority=5)
    r.want("bulb", "bare_bulb", at(0.1, 0.2), params={"drop": 1.05}, priority=2)
    r.want("web", "cobweb", at(0.35, y - 0.1), z=2.6, priority=5)
    r.on("table", "gramophone")
    r.on("trunk_2", "books", "lantern")


def log_cabin(r):
    """Walls of logs, a hearth of field stones with a fire, a hide before it, a rocking chair, antlers, stacked wood."""
    r.w, r.d, r.h = 7.0, 5.8, 2.85
    r.acting = (0.35, -1.1, 1.1)
    r.look.update(wall="#a07850", dado="#8d6541", trim="#5f4631", floor="planks", floor_colour="#7d5c40",
                  wood="#8d6541", curtain=("#a6473c", "#4f6a4a", "#3f5a7a")[r.seed % 3], door="#6a4a30")  # fmt: skip
    r.extra["style"] = "logs"
    x, y = r.w / 2, r.d / 2
    r.window("back", 2.35, 1.0, 1.05, 1.05)
    r.window("left", -0.5, 1.1, 1.05, 1.0)
    r.door("right", -1.7, 0.95, 2.0)
    fire = {"size": (2.1, 0.8, r.h), "trophy": True}
    r.want("hearth", "stone_hearth", against("back", along=-0.15), params=fire, priority=0)
    r.want("hide", "hide_rug", at(-0.05, 0.85, 0.1), params={"size": (1.7, 2.0, 0.03)}, priority=1)
    r.want("rocker", "rocking_chair", at(-1.55, 1.1, 2.3), priority=0)
    r.want("bench", "log_bench", at(1.4, 0.75, -math.pi / 2), priority=2)
    r.want("wood", "firewood", against("back", along=-1.95), priority=1)
    size = {"size": (1.2, 0.8, 0.74)}
    r.want("table", "table", at(-x + 1.25, -0.95), params=size, priority=1)
    r.seats("stool", "stool", "table", max(2, min(r.needs.seats, 5)), params={"colour": "#8d6541"})
    r.want("bed", "bed", at(x - 0.62, y - 1.15), params={"size": (1.0, 2.05, 0.85)}, priority=2)
    r.want("trunk", "trunk", against("right", along=0.1), priority=3)
    r.want("shoes", "snow_shoes", against("right", along=-0.35), priority=2)
    r.want("antlers", "antlers", against("left", along=0.55), priority=2)
    r.want("shoes_2", "snow_shoes", against("front", along=1.5), priority=6)
    r.want("shelf", "cellar_shelf", against("left", along=1.75), params={"size": (1.0, 0.36, 1.5)}, priority=3)
    r.want("barrel", "barrel", corner("front"), priority=5)
    r.want("axe", "axe", at(-1.35, y - 0.75, 0.6), priority=5)
    r.on("table", "lantern", "mug", "bread", "plate", "mug")
    r.on("trunk", "blanket")


def _stone(s, plan, w, length, cuts):
    """Courses of rough blocks of uneven width and tint, with a damp foot."""
    look, rng = plan.params["look"], random.Random(seed_of(plan.location, w.id))
    cased = [(h[0] - 0.1, h[1] + 0.1, h[2] - 0.1, h[3] + 0.1) for h in cuts]
    rows = round(w.height / 0.23)
    tall = w.height / rows
    for row in range(rows):
        low, high = row * tall, (row + 1) * tall
        damp = 0.8 if row < 2 else 0.9 if row < 3 else 1.0
        for a, b in spans(length, cased, low, high):
            u = a + rng.uniform(-0.25, 0.0)
            while u < b - 0.02:
                wide = rng.uniform(0.3, 0.62)
                left, right = max(u, a), min(u + wide, b)
                if right - left > 0.05:
                    stone = "stone" + tint(look["wall"], damp * rng.choice((0.86, 0.93, 1.0, 1.07)))
                    deep = rng.uniform(0.012, 0.035)
                    s.box(((left + right) / 2, deep / 2, (low + high) / 2), (right - left - 0.016, deep, tall - 0.016),
                          stone, 0)  # fmt: skip
                u += wide


def _joists(s, plan):
    """Boards on joists, pipes under them, and a shaft up which the stairs go."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    h, boards, beam = plan.height, "ceiling#6d5540", "wood#6d5540"
    a, b, c, d = plan.params["hatch"]
    t = 0.12
    sheets = ((x0 - t, y0 - t, x1 + t, b), (x0 - t, b, a, y1 + t), (c, b, x1 + t, y1 + t), (a, d, c, y1 + t))
    for u0, v0, u1, v1 in sheets:
        s.box(((u0 + u1) / 2, (v0 + v1) / 2, h + 0.05), (u1 - u0, v1 - v0, 0.1), boards, 0)
    count = round((x1 - x0) / 0.62)
    for k in range(count + 1):
        x = x0 + 0.06 + (x1 - x0 - 0.12) * k / count
        end = b if a - 0.05 < x < c + 0.05 else y1
        s.box((x, (y0 + end) / 2, h - 0.09), (0.09, end - y0, 0.18), beam, 0.006)
    s.box(((a + c) / 2, b - 0.045, h - 0.09), (c - a + 0.1, 0.09, 0.18), beam, 0.006)
    for u in (a, c):
        s.box((u, (b + d) / 2, h + 0.7), (0.04, d - b, 1.3), "plaster#c9b993", 0)
    for v in (b, d):
        s.box(((a + c) / 2, v, h + 0.7), (c - a, 0.04, 1.3), "plaster#c9b993", 0)
    s.box(((a + c) / 2, (b + d) / 2, h + 1.36), (c - a, d - b, 0.04), "ceiling#e0cf9f", 0)
    for y, drop, radius, material in ((y0 + 1.5, 0.27, 0.05, "copper"), (y0 + 1.72, 0.26, 0.035, "iron"),
                                      (b - 0.3, 0.32, 0.09, "steel#9aa0a0")):  # fmt: skip
        s.tube([(x0, y, h - drop), (x1, y, h - drop)], radius, material, 12)
        for x in np.arange(x0 + 0.9, x1, 1.6):
            s.tube([(x - 0.03, y, h - drop), (x + 0.03, y, h - drop)], radius * 1.3, "iron", 12)
    s.tube([(x0 + 1.0, y1 - 0.75, h - 0.2), (x0 + 1.0, b - 0.3, h - 0.32)], 0.09, "steel#9aa0a0", 12)


def _gable(s, plan, w, length, cuts):
    """Upright boards of uneven tint; a frame of posts at the window."""
    look, rng = plan.params["look"], random.Random(seed_of(plan.location, w.id))
    cased = [(h[0] - 0.09, h[1] + 0.09, h[2] - 0.09, h[3] + 0.09) for h in cuts]
    for a, b, low, high in panels(length, w.height, cased):
        a, b = max(a, 0.0), min(b, length)
        count = max(round((b - a) / 0.2), 1)
        for k in range(count):
            wide = (b - a) / count
            board = "wood" + tint(look["wall"], rng.choice((0.84, 0.92, 1.0, 1.06)))
            s.box((a + (k + 0.5) * wide, 0.008, (low + high) / 2), (wide - 0.01, 0.02, high - low), board, 0)


def _slab(s, corners, up, material):
    """A plate over four corners, ``up`` metres thick."""
    low = np.asarray(corners, float)
    s.add(np.concatenate([low, low + np.array((0.0, 0.0, up))]), _SIDES, material)


def _roof(s, plan):
    """Two slopes of boards on rafters that meet in a ridge, tied by collars, with a window in one of them."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    knee, h, middle = plan.params["knee"], plan.height, (x0 + x1) / 2
    rng, beam = random.Random(plan.seed + 3), "wood#6d5138"
    rows = 14
    for side, edge in ((-1, x0), (1, x1)):
        at_share = lambda t, edge=edge: (edge + (middle - edge) * t, knee + (h - knee) * t)  # noqa: E731
        for k in range(rows):
            (a, z), (b, up) = at_share(k / rows), at_share((k + 1) / rows)
            board = "ceiling" + tint("#6f573c", rng.choice((0.9, 1.0, 1.1)))
            corners = [(a, y0 - 0.1, z), (b, y0 - 0.1, up), (b, y1 + 0.1, up), (a, y1 + 0.1, z)]
            _slab(s, corners if side < 0 else corners[::-1], 0.05, board)
        first = (HEAD - knee) / (h - knee)
        count = max(round((y1 - y0) / 0.75), 2)
        for k in range(count + 1):
            y = y0 + 0.06 + (y1 - y0 - 0.12) * k / count
            (a, z), (b, up) = at_share(first), at_share(1.0)
            z, up, v, w = z - 0.14, up - 0.14, y - 0.045, y + 0.045
            corners = [(a, v, z), (b, v, up), (b, w, up), (a, w, z)]
            _slab(s, corners if side < 0 else corners[::-1], 0.13, beam)
        if side < 0:
            (a, z), (b, up) = at_share(0.5), at_share(0.78)
            for wide, drop, material in ((0.38, 0.03, "trim#5f4631"), (0.3, 0.05, "tube_light#d3e4ee")):
                v, w, low, high = 0.37 - wide, 0.37 + wide, z - drop, up - drop
                corners = [(a, v, low), (b, v, high), (b, w, high), (a, w, low)]
                _slab(s, corners, 0.02, material)
    s.box((middle, (y0 + y1) / 2, h - 0.16), (0.12, y1 - y0, 0.24), beam, 0.01)
    for k in range(1, 5):
        y = y0 + (y1 - y0) * k / 5
        reach = (h - 2.62) / (h - knee) * (x1 - middle)
        s.box((middle, y, 2.62), (2 * reach, 0.08, 0.16), beam, 0.008)


def _logs(s, plan, w, length, cuts):
    """Round logs laid on one another, with pale moss between them, that stop at windows and doors."""
    look, rng = plan.params["look"], random.Random(seed_of(plan.location, w.id))
    cased = [(h[0] - 0.05, h[1] + 0.05, h[2] - 0.05, h[3] + 0.05) for h in cuts]
    rows = round(w.height / (1.86 * LOG))
    tall = w.height / rows
    for row in range(rows):
        z = (row + 0.5) * tall
        for a, b in spans(length, cased, z - tall / 2 + 0.02, z + tall / 2 - 0.02):
            if b - a > 0.05:
                log = "wood" + tint(look["wall"], rng.choice((0.86, 0.93, 1.0, 1.06)))
                s.tube([(a, -LOG * 0.45, z), (b, -LOG * 0.45, z)], LOG, log, 14)
    for low_u, high_u, low, high, _ in cuts:
        for u in (low_u - 0.06, high_u + 0.06):
            s.box((u, 0.04, (low + high) / 2), (0.12, 0.14, high - low + 0.2), "wood" + tint(look["trim"], 1.0), 0.012)
        lintel = (high_u - low_u + 0.34, 0.15, 0.16)
        s.box(((low_u + high_u) / 2, 0.045, high + 0.08), lintel, "wood" + look["trim"], 0.012)


def _beams(s, plan):
    """Boards on round beams, one along the middle under them."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    h, rng = plan.height, random.Random(plan.seed + 5)
    count = round((y1 - y0) / 0.32)
    for k in range(count):
        a, b = y0 + (y1 - y0) * k / count, y0 + (y1 - y0) * (k + 1) / count
        board = "ceiling" + tint("#7d6040", rng.choice((0.92, 1.0, 1.08)))
        s.box(((x0 + x1) / 2, (a + b) / 2, h + 0.05), (x1 - x0 + 0.24, b - a - 0.008, 0.1), board, 0)
    s.box(((x0 + x1) / 2, (y0 + y1) / 2, h + 0.12), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.04), "wood#4d3826", 0)
    for k in range(5):
        x = x0 + 0.5 + (x1 - x0 - 1.0) * k / 4
        s.tube([(x, y0, h - 0.09), (x, y1, h - 0.09)], 0.1, "wood#8d6541", 12)


def _woods(plan, o):
    """What is seen through an open door: a porch of boards and the dark of trees."""
    s = Shape()
    s.box((0, 0.9, -0.03), (3.0, 1.6, 0.06), "wood#6d5138", 0)
    for x in (-1.2, -0.4, 0.5, 1.3):
        s.cylinder((x, 2.4 + 0.3 * math.sin(5 * x), -0.1), 0.16, 3.4, "bark", segments=10)
    s.box((0, 3.0, 1.4), (6.0, 0.05, 3.2), "leaf#4d6a3c", 0)
    s.box((0, 1.9, -0.06), (6.0, 2.4, 0.04), "grass#5f7a3c", 0)
    return Shape().merge(s, o.location, o.yaw)


manners.register("cellar", base="stone#6a645c", face=_stone, soffit=_joists)
manners.register("attic", base="wood#5f4a34", face=_gable, soffit=_roof)
manners.register("logs", base="plaster#b7a988", face=_logs, soffit=_beams, beyond=_woods)
RECIPES = {"basement": basement, "attic": attic, "log_cabin": log_cabin}
