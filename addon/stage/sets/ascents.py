# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of what joins the floors of a house: the lift and the stairwell, with the shell of a lift."""

import math

from ..geometry import Shape, turn
from ..kit.ascents import RISE, TREAD
from ..plan import Mark
from . import manners
from .relations import against, at, corner
from .walls import tint

DOORS = 1.4, 2.1  # m: width and height of a lift's doors, open
LANDING = 3.0  # m: depth of the landing before a lift
RISERS = 10  # of a flight
HALL = 3.9  # m: depth of the landing that one acts on
STOREY = 2 * RISERS * RISE
STANDS = ((-0.58, 0.25, 0.9), (0.58, 0.25, -0.9), (0.0, 0.6, 0.0), (-0.6, -0.45, 0.5), (0.6, -0.45, -0.5))  # x, y, yaw
NOTICE = {"size": (0.3, 0.02, 0.42), "label": "MAX 21", "height": 1.55, "plain": True, "colour": "#d9d4c4"}
STEELS = ("#9fa6a8", "#a8a49a", "#8f9aa0")


def lift(r):
    """A steel car with mirror, hand-rails and a column of buttons; its doors stand open to a landing."""
    r.w, r.d, r.h = 2.0, 1.8, 2.5
    r.acting = (0.0, 0.1, 0.5)
    for number, (x, y, yaw) in enumerate(STANDS, 1):
        r.marks.append(Mark(f"{r.location.id}:stand_{number}", "stand", (x, y, 0.0), yaw, None, "centre"))
    r.wild = {"front", "left"}
    steel = STEELS[r.seed % len(STEELS)]
    r.look.update(wall=steel, dado=tint(steel, 0.9), trim=tint(steel, 0.62), floor="tiles", floor_colour="#5d5f62")
    number = 2 + r.seed % 9
    r.extra |= {"style": "lift", "number": number}
    r.gap("front", 0.0, *DOORS)
    floor = {"label": str(number)}
    r.want("panel", "lift_panel", against("right", along=0.42), params={**floor, "lit": number + 1}, priority=0)
    r.want("mirror", "lift_mirror", against("back", along=0.0), params={"size": (1.5, 0.02, 1.25)}, priority=1)
    r.want("rail", "hand_rail", against("back", along=0.0), params={"size": (1.7, 0.08, 0.05)}, priority=1)
    r.want("panel_2", "lift_panel", against("left", along=0.42), params={**floor, "lit": number + 1}, priority=3)
    for side in ("left", "right"):
        r.want(f"notice_{side}", "wall_sign", against(side, along=-0.2), params=NOTICE, priority=5)
    r.want("display", "floor_display", against("front", along=0.0), params=floor | {"height": 2.36}, priority=3)


def _car(s, plan, w, length, cuts):
    """Sheets of brushed steel with dark joints, a kick plate, and in the front the doors, slid aside."""
    look = plan.params["look"]
    seams = "metal_dark#3f4447"
    solid = [(h[0] - 0.1, h[1] + 0.1) for h in cuts]
    count = max(round(length / 0.55), 1)
    step = length / count
    for k in range(count):
        a, b = k * step, (k + 1) * step
        low = 2.3 if any(x < (a + b) / 2 < y for x, y in solid) else 0.16
        sheet = "steel" + tint(look["wall"], 1.0 if k % 2 else 0.95)
        s.box(((a + b) / 2, 0.008, (low + w.height - 0.05) / 2), (step - 0.014, 0.016, w.height - 0.05 - low), sheet,
              0.006)  # fmt: skip
    s.box((length / 2, 0.0, w.height - 0.03), (length, 0.012, 0.06), seams, 0)
    free = [(0.0, length)] if not solid else [(0.0, solid[0][0]), (solid[0][1], length)]
    for a, b in free:
        s.box(((a + b) / 2, 0.003, w.height / 2), (b - a, 0.006, w.height), seams, 0)
        s.box(((a + b) / 2, 0.014, 0.08), (b - a, 0.022, 0.16), "metal_dark", 0.003)
    for low_u, high_u, _, high, _ in cuts:
        for u, side in ((low_u, 1), (high_u, -1)):
            s.box((u + side * 0.045, -0.05, high / 2), (0.09, 0.035, high), "steel" + tint(look["wall"], 1.08), 0.006)
            s.box((u + side * 0.085, -0.03, high / 2), (0.02, 0.012, high), "rubber", 0)


def _soffit(s, plan):
    """A dark ceiling with a sunk field of light behind a grid."""
    (x0, y0), (x1, y1) = plan.floor[0], plan.floor[2]
    h, x, y = plan.height, (x0 + x1) / 2, (y0 + y1) / 2
    wide, deep = x1 - x0, y1 - y0
    s.box((x, y, h + 0.06), (wide + 0.24, deep + 0.24, 0.1), "metal_dark", 0)
    s.box((x, y, h - 0.01), (wide * 0.76, deep * 0.72, 0.03), "tube_light#f4f1e6", 0.006)
    for k in range(4):
        u = x + wide * 0.76 * (k / 3 - 0.5)
        s.box((u, y, h - 0.03), (0.03, deep * 0.76, 0.05), "steel", 0.004)
    for k in range(3):
        v = y + deep * 0.72 * (k / 2 - 0.5)
        s.box((x, v, h - 0.03), (wide * 0.8, 0.03, 0.05), "steel", 0.004)
    for i in (-1, 1):
        for j in (-1, 1):
            s.cylinder((x + i * wide * 0.44, y + j * deep * 0.42, h - 0.015), 0.05, 0.02, "bulb", segments=16)


def _doors(plan, o):
    """The two leaves of a lift's doors, slid into the walls; they shut towards the middle."""
    found, wide = [], o.width / 2
    for name, side in (("leaf_left", -1), ("leaf_right", 1)):
        s, u = Shape(), side * wide * 1.5
        s.box((u, 0.06, o.height / 2), (wide, 0.03, o.height - 0.02), "steel" + tint(plan.params["look"]["wall"], 1.05),
              0.004)  # fmt: skip
        s.box((side * (wide + 0.012), 0.06, o.height / 2), (0.02, 0.035, o.height - 0.02), "rubber", 0)
        found.append((name, Shape().merge(s, (0, 0, 0), o.yaw), turn((-side * wide, 0.0), o.yaw)))
    return found


def _landing(plan, o):
    """What lies before a lift: a lobby with a steel frame about the doors, call buttons, the floor's number."""
    s, look = Shape(), plan.params["look"]
    wide, tall, t = 5.0, 2.75, 0.13
    wall, frame = "plaster#d9d2c2", "steel" + tint(look["wall"], 0.86)
    stone = "marble#b7aa96"
    half = o.width / 2
    for side in (-1, 1):
        mid, span = side * (half + 0.06 + wide / 2) / 2, wide / 2 - half - 0.06
        s.box((mid, t, tall / 2), (span, 0.06, tall), wall, 0)
        s.box((mid, t + 0.036, 0.6), (span, 0.02, 1.2), stone, 0)
        s.box((mid, t + 0.045, 1.21), (span, 0.035, 0.04), "stone#7f776b", 0.004)
        s.box((side * (half + 0.09), t + 0.05, (o.height + 0.22) / 2), (0.18, 0.1, o.height + 0.22), frame, 0.01)
        s.box((side * wide / 2, t + LANDING / 2, tall / 2), (0.06, LANDING, tall), wall, 0)
    s.box((0, t, (o.height + 0.06 + tall) / 2), (o.width + 0.12, 0.06, tall - o.height - 0.06), wall, 0)
    s.box((0, t + 0.05, o.height + 0.11), (o.width + 0.36, 0.1, 0.22), frame, 0.01)
    s.box((0, t + 0.09, o.height + 0.11), (0.56, 0.05, 0.15), "black", 0.01)
    for x, up, material in ((-0.14, 1, "neon"), (0.14, -1, "metal_dark")):
        z, y = o.height + 0.11, t + 0.118
        corners = [(x + 0.05, y, z - 0.035 * up), (x - 0.05, y, z - 0.035 * up), (x, y, z + 0.04 * up)]
        s.quad(corners[::up], material)
    s.box((-half - 0.45, t + 0.06, 1.15), (0.15, 0.04, 0.36), "steel", 0.008)
    for z in (1.08, 1.22):
        s.box((-half - 0.45, t + 0.082, z), (0.06, 0.02, 0.06), "panel_lamp" if z > 1.1 else "white", 0.01)
    s.box((0, t + LANDING, tall / 2), (wide, 0.06, tall), wall, 0)
    s.box((0, t + LANDING - 0.04, 0.6), (wide, 0.02, 1.2), stone, 0)
    s.box((0, t + LANDING / 2, tall + 0.03), (wide, LANDING, 0.06), "ceiling#d9d2c2", 0)
    s.box((0, t + LANDING / 2, -0.02), (wide, LANDING, 0.036), "marble#8f8474", 0)
    return Shape().merge(s, o.location, o.yaw)


def stairwell(r):
    """Two storeys of a house: a flight that people climb, its half landing under a tall window, flights above it."""
    run, wide, well, deep = (RISERS - 1) * TREAD, 1.6, 0.4, 1.4
    r.w, r.d, r.h = 2 * wide + well + 0.1, HALL + run + deep, 2 * STOREY - 0.4
    r.aside = (wide + well) / 2  # the first flight rises about x = 0
    r.mirrors = False
    back, foot = r.d / 2, HALL - r.d / 2
    other = wide + well
    r.look.update(wall="#d8d2c2", dado=("#7f9a8f", "#8d7f9a", "#a3806a", "#6f8ba0")[r.seed % 4], trim="#6d5a48",
                  floor="checker", floor_colour="#8a8378")  # fmt: skip
    r.extra["style"] = "stairwell"
    r.acting = (0.85, foot - 1.75, 1.0)
    r.extra["stairs"] = {"half": wide / 2, "foot": foot, "end": back, "risers": RISERS, "riser": RISE, "tread": TREAD}
    r.window("back", r.aside, 1.3, 1.5, RISERS * RISE + 0.85)
    r.door("left", foot - 2.9, 0.95, 2.1)
    r.door("right", foot - 1.6, 0.95, 2.1)
    middle = foot + run / 2
    _flight(r, "flight_1", 0.0, middle, 0.0, 0.0, wide)
    r.scenery[-1].blocks = False  # people climb it
    _flight(r, "flight_2", other, middle, math.pi, RISERS * RISE, wide)
    _flight(r, "flight_3", 0.0, middle, 0.0, STOREY, wide)
    _rail(r, "rail_1", wide / 2 + 0.05, middle, 0.0, RISE, run)
    _rail(r, "rail_2", other - wide / 2 - 0.05, middle, math.pi, (RISERS + 1) * RISE, run)
    _rail(r, "rail_3", wide / 2 + 0.05, middle, 0.0, STOREY + RISE, run)
    slab = {"size": (r.w - 0.02, deep - 0.02, 0.2)}
    low = {"size": (wide, deep - 0.02, RISERS * RISE)}
    r.far("half_landing", "stair_landing", 0.0, back - deep / 2, params=low)
    r.scenery[-1].blocks = False
    left, right = wide / 2 + 0.01, r.aside + r.w / 2 - 0.01
    r.far("half_landing_2", "stair_landing", (left + right) / 2, back - deep / 2, z=RISERS * RISE - 0.2,
          params={"size": (right - left - 0.01, deep - 0.02, 0.2)})  # fmt: skip
    r.far("upper_landing", "stair_landing", r.aside, -back + HALL / 2, z=STOREY - 0.2,
          params={"size": (r.w - 0.02, HALL - 0.02, 0.2)})  # fmt: skip
    r.far("next_landing", "stair_landing", r.aside, back - deep / 2, z=STOREY + RISERS * RISE - 0.2, params=slab)
    number = {"label": str(1 + r.seed % 6)}
    r.want("number", "stair_number", against("right", along=foot - 0.5), params=number, priority=1)
    r.want("letters", "letter_boxes", against("left", along=foot - 1.1), priority=1)
    r.want("bicycle", "bicycle", at(other + 0.2, middle + 0.15, math.pi / 2), priority=3)
    r.want("pram", "baby_carriage", against("right", along=foot + 0.1), priority=4)
    r.want("plant", "plant", corner("front"), priority=8)
    r.want("notice", "noticeboard", against("right", along=foot - 2.9), priority=5)
    for k, (x, y, z) in enumerate(
        ((r.aside, foot - 1.6, STOREY - 0.2), (r.aside, back - 0.7, STOREY + RISERS * RISE - 0.2))
    ):
        r.far(f"lamp_{k + 1}", "ceiling_panel", x, y, z=z)
        r.scenery[-1].blocks = False


def _flight(r, ident, x, y, yaw, z, wide):
    r.far(ident, "stair_flight", x, y, yaw, z=z, params={"width": wide, "risers": RISERS, "rise": RISE, "tread": TREAD})


def _rail(r, ident, x, y, yaw, z, run):
    r.far(ident, "stair_rail", x, y, yaw, z=z, params={"long": run, "high": (RISERS - 2) * RISE})


manners.register("lift", base="metal_dark", face=_car, soffit=_soffit, beyond=_landing, sliders=_doors)
RECIPES = {"lift": lift, "stairwell": stairwell}
