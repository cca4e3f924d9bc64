# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a motorway: two carriageways of three lanes, hard shoulders, barriers, gantries with signs, traffic."""

from ..kit.highway import SIGNS_UP
from . import assets
from .nature import scatter
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, at

LANE, MEDIAN, SHOULDER = 3.6, 1.6, 3.0  # widths of a lane, half the median, of the hard shoulder, metres
EDGE = MEDIAN + 3 * LANE  # where the lanes end
OUTER = EDGE + SHOULDER  # where the tarmac ends
RAIL = OUTER + 0.45  # y of the outer guard rails
GANTRY, LONG, PIECE = 23.0, 190.0, 24.0
SIGNS = {
    "en": (("THE NORTH", "M 4"), ("EXIT 12", "1 mile")), "de": (("NORD", "A 7"), ("AUSFAHRT", "1000 m")),
    "fr": (("LE NORD", "A 6"), ("SORTIE 12", "1000 m")), "es": (("NORTE", "A-4"), ("SALIDA 12", "1000 m")),
    "it": (("NORD", "A 1"), ("USCITA 12", "1000 m")), "ko": (("서울", "1"), ("출구 12", "1 km")),
    "ja": (("東京", "E1"), ("出口 12", "1 km")), "zh": (("北京", "G2"), ("出口 12", "1 km")),
    "th": (("กรุงเทพ", "7"), ("ทางออก 12", "1 km")),
}  # fmt: skip


def motorway(r):
    """The action is on the hard shoulder; the lens looks along the lanes under a gantry."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -EDGE - SHOULDER / 2, 1.2)
    r.axis = s * 1.22
    r.floor = tuple(rect(-24, -OUTER - 5.4, 24, -MEDIAN - 0.3))
    _barriers(r)
    labels = SIGNS.get(r.needs.language[:2], SIGNS["en"])
    board = "#2e6b4a" if r.needs.language[:2] in ("ko", "ja", "zh", "it") else "#2f5d9c"
    for i, x in enumerate((-s * GANTRY, s * (GANTRY + 62), -s * (GANTRY + 110))):
        r.far(f"gantry_{i + 1}", "sign_gantry", x, 0, EAST, params={"labels": labels, "colour": board}, z=SIGNS_UP)
        for y in (-17.3, 17.3):
            r.far(f"gantry_{i + 1}_leg_{int(y > 0)}", "gantry_leg", x, y, EAST)
    for i, x in enumerate((-s * 84, s * 140)):
        r.far(f"overpass_{i + 1}", "overpass", x, 0, EAST, z=SIGNS_UP + 0.2)
        for y, yaw in ((26.0, SOUTH), (-26.0, NORTH)):
            r.far(f"overpass_{i + 1}_end_{int(y > 0)}", "overpass_end", x, y, yaw)
    for i in range(-8, 9):
        if not -7 < i * 7 * s < 13:
            r.far(f"delineator_{i}", "delineator", i * 7.0, -OUTER - 0.2, WEST)
    for i, x in enumerate((-98, -70, -42, -14, 14, 42, 70, 98)):
        r.far(f"mast_{i + 1}", "mast_lamp", x, 0.75, EAST)
    _traffic(r)
    r.want("phone", "emergency_phone", at(-s * 4.6, -OUTER - 0.9, NORTH), priority=2)
    for i, (x, y) in enumerate(((-s * 3.4, -19.4), (s * 8.6, -20.2), (-s * 12.6, -19.8), (s * 15.0, -19.4))):
        r.want(f"bush_{i + 1}", "bush", at(x, y), priority=SPARE)
    r.exit(-22, -EDGE - SHOULDER / 2, EAST)
    r.exit(22, -EDGE - SHOULDER / 2, WEST)
    r.extra["lanes"] = [(-s * 5.2, -EDGE - 1.45, EAST), (s * 9.0, -EDGE - 1.45, EAST),
                        (s * 4.0, -EDGE + LANE / 2, EAST), (-s * 9.0, -EDGE + 1.5 * LANE, EAST)]  # fmt: skip
    r.extra["carriageways"] = [rect(-LONG, -EDGE, LONG, -MEDIAN), rect(-LONG, MEDIAN, LONG, EDGE)]
    r.extra["ways"] = {
        "walk": [[(-60.0, -EDGE - 2.0), (60.0, -EDGE - 2.0)]],
        "drive": [
            [(side * LONG, side * (MEDIAN + (k + 0.5) * LANE)), (-side * LONG, side * (MEDIAN + (k + 0.5) * LANE))]
            for side in (1, -1)
            for k in range(3)
        ],
    }
    for i, (x, y) in enumerate(
        scatter(rng, 90, 30, 150, 5.0, lambda x, y: abs(y) > OUTER + 9 and (y < 0 or abs(x) > y + 20))
    ):
        r.far(f"tree_{i}", "tree" if rng.random() < 0.6 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["site"] = _site()


def _barriers(r):
    """Concrete between the carriageways, rails outside with a gap where the action is, a wall against the noise."""
    low, high = sorted((-r.side * 6.4, r.side * 12.2))
    _run(r, "median", "median_barrier", -120.0, 120.0, 0.0, WEST)
    _run(r, "rail_west", "guard_rail", -120.0, low, -RAIL, WEST)
    _run(r, "rail_east", "guard_rail", high, 120.0, -RAIL, WEST)
    _run(r, "rail_north", "guard_rail", -120.0, 120.0, RAIL, EAST)
    _run(r, "noise", "noise_barrier", -120.0, 120.0, RAIL + 2.6, EAST)


def _run(r, ident, asset, start, end, y, along):
    """Long pieces of a barrier from x ``start`` to ``end``; seen from the middle they face inwards."""
    count = max(1, round((end - start) / PIECE))
    long = (end - start) / count
    _, deep, high = assets.facts(asset).size
    params = {"size": (round(long - 0.02, 3), deep, high)}
    for i in range(count):
        yaw = NORTH if along == WEST else SOUTH
        r.far(f"{ident}_{i + 1}", asset, start + (i + 0.5) * long, y, yaw, params=params)


def _traffic(r):
    """Cars and lorries on all lanes, clear of the gantries and of the action."""
    s, rng = r.side, r.rng
    kinds = ("car", "car", "van", "car", "truck", "car", "bus", "car")
    number = 0
    for side in (-1, 1):
        for lane in range(3):
            y = side * (MEDIAN + (lane + 0.5) * LANE)
            x = -130 + rng.uniform(0, 14)
            while x < 130:
                number += 1
                kind = kinds[rng.randrange(8)] if lane else "car"
                near = abs(x) < (10 if side < 0 else 17)
                if not near and min(abs(x - g) for g in (-s * GANTRY, s * (GANTRY + 62))) > 7:
                    r.far(f"traffic_{number}", kind, x, y, WEST if side > 0 else EAST, seed=number % 6)
                x += rng.uniform(11, 26)


def _site():
    white = {"width": 0.16, "top": 0.012, "material": "white#dcd8cb"}
    lines = []
    for side in (-1, 1):
        lines += [
            {"from": (-62, side * y), "to": (62, side * y)} | white | {"width": 0.2} for y in (MEDIAN + 0.25, EDGE)
        ]
        between = [side * (MEDIAN + k * LANE) for k in (1, 2)]
        lines += [{"from": (-62, y), "to": (62, y), "dash": (3.0, 5.0)} | white for y in between]
    far = []
    for x0, x1 in ((-LONG, -62), (62, LONG)):
        for side in (-1, 1):
            for y in (MEDIAN + 0.25, EDGE):
                far.append(
                    {"outline": rect(x0, side * y - 0.1, x1, side * y + 0.1), "z": 0.012, "material": "white#dcd8cb"}
                )
    return {
        "base": {"material": "grass#7f9546", "z": -0.04, "radius": 260},
        "areas": [
            {"outline": rect(-LONG, -OUTER, LONG, OUTER), "z": 0.0, "low": -0.2, "material": "asphalt#53575c"},
            {"outline": rect(-LONG, -MEDIAN, LONG, MEDIAN), "z": 0.006, "low": -0.2, "material": "asphalt#6a6d6f"},
            *({"outline": rect(-LONG, a, LONG, b), "z": 0.004, "low": -0.2, "material": "asphalt#5d6165"}
              for a, b in ((EDGE, OUTER), (-OUTER, -EDGE))),
            *far,
        ],
        "strips": lines,
        "tufts": 500,
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#74905a", "radius": 190, "height": 24},
    }  # fmt: skip


RECIPES = {"motorway": motorway}
