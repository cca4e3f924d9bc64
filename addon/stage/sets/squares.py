# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a town square: paved in bands, a fountain at its middle, a town hall at its head, cafés along its sides."""

import math

from ..plan import Wall
from . import civic_fronts, facade
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

WIDE, SOUTH_END, NORTH_END = 23.0, -16.0, 22.0  # half width of the square, y of its ends, metres
FOUNTAIN = 9.2  # its y
CAFES = {"en": "CAFÉ", "ko": "카페", "ja": "喫茶店", "zh": "咖啡馆", "th": "ร้านกาแฟ", "it": "CAFFÈ"}
CLOTHS = ("#b8483f", "#3f6a5a", "#c9963a", "#3f5d80")


def square(r):
    """No cars: people, a fountain, tables under parasols, lamps, pigeons, old houses all round."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -2.6, 1.5)
    r.axis = s * 0.26
    r.floor = tuple(rect(-WIDE, SOUTH_END, WIDE, NORTH_END))
    hall, houses = _houses(r)
    r.backs = [
        Wall("west", (-WIDE, NORTH_END), (-WIDE, SOUTH_END), 9),
        Wall("east", (WIDE, SOUTH_END), (WIDE, NORTH_END), 9),
    ]
    for b in houses:
        for (x, y), yaw, w, h in facade.doors(b):
            if abs(x) < WIDE + 0.5 and SOUTH_END + 2 < y < NORTH_END - 2:
                r.opening("door", (x, y, 0.0), yaw, w, h)
    r.opening("door", (hall["x"], NORTH_END, 0.0), SOUTH, *civic_fronts.DOOR["hall"])
    r.want("fountain", "fountain", at(-s * 2.2, FOUNTAIN), params={"size": (6.4, 6.4, 3.9)}, priority=0)
    r.want("statue", "statue", at(s * 10.6, 8.4, -s * 0.3), params={"colour": "#6f8078"}, priority=2)
    _cafe(r, "west", -WIDE + 4.2, 1.0 if s > 0 else -4.0)
    _cafe(r, "east", WIDE - 4.2, -4.0 if s > 0 else 1.0)
    _furniture(r)
    for x in (-WIDE + 1.6, WIDE - 1.6):
        for y in (SOUTH_END + 2.4, NORTH_END - 2.6):
            r.exit(x, y, WEST if x > 0 else EAST, 2.4)
    r.exit(0, SOUTH_END + 0.9, NORTH, 3.0)
    r.extra["ways"] = {
        "walk": [[(-60.0, y), (60.0, y)] for y in (SOUTH_END + 2.2, NORTH_END - 2.4)]
        + [[(s * 6.5, -50.0), (s * 6.5, NORTH_END - 2)], [(-WIDE, 3.4), (WIDE, 3.4)]],
        "drive": [],
    }
    r.extra["lanes"] = [(s * 8.5, -9.0, WEST), (-s * 8.5, -9.0, EAST)]
    r.extra["site"] = {
        "base": {"material": "pavement#8f8b82", "z": -0.08, "radius": 190},
        "areas": _paving(s),
        "strips": _bands(),
        "buildings": [hall, *houses],
        "blocks": skyline(rng, 8, 12, 22, near=100, far=140),
    }


def _houses(r):
    """The town hall at the head of the square, houses shoulder to shoulder on its other sides, lanes at its corners."""
    rng = r.rng
    colour = rng.choice(("#c2a98c", "#c5b391", "#b7a68a"))
    hall = {"x": 0.0, "y": NORTH_END, "yaw": SOUTH, "width": 27.0, "depth": 14.0, "floors": 3, "style": "stucco",
            "colour": colour, "trim": "#ddd3bf", "accent": "#43352a", "civic": "hall", "risers": 0, "tall": 10.8,
            "tower": 1, "shop": False, "detail": 2, "seed": rng.randrange(1 << 30)}  # fmt: skip
    gate, near = 5.5, (0, 4)
    houses = facade.row(rng, (-56, NORTH_END + 1), (-18.5, NORTH_END + 1), SOUTH, near)
    houses += facade.row(rng, (18.5, NORTH_END + 1), (56, NORTH_END + 1), SOUTH, near)
    houses += facade.row(rng, (-WIDE, SOUTH_END + gate), (-WIDE, NORTH_END - gate), EAST, near, "stucco")
    houses += facade.row(rng, (WIDE, NORTH_END - gate), (WIDE, SOUTH_END + gate), WEST, near, "stucco")
    houses += facade.row(rng, (56, SOUTH_END), (3.5, SOUTH_END), NORTH, near)
    houses += facade.row(rng, (-3.5, SOUTH_END), (-56, SOUTH_END), NORTH, near)
    houses += facade.row(rng, (14, -52), (-14, -52), NORTH)
    for b in houses:
        b["floors"] = max(b["floors"], 3)
        if b["style"] == "modern":
            b.update(style="stucco", colour=rng.choice(facade.STUCCOS[:5]))
    return hall, houses


def _cafe(r, name, x, y):
    """Tables with chairs under parasols before the houses of one side, the café's name on a board."""
    cloth = CLOTHS[r.rng.randrange(len(CLOTHS))]
    sign = CAFES.get(r.needs.language[:2], CAFES["en"])
    inward = 1 if x < 0 else -1
    number = 0
    for j, u in enumerate((0.0, 3.3)):
        for i, v in enumerate((-3.4, 0.0, 3.4)):
            number += 1
            ident = f"{name}_table_{number}"
            at_x, at_y = x + inward * u, y + v + 0.9 * j
            r.want(ident, "table", at(at_x, at_y), params={"size": (0.7, 0.7, 0.74)}, priority=3 + j)
            r.seats(f"{name}_chair_{number}", "chair", ident, 3 if j == 0 else 2, priority=4 + j)
            r.on(ident, "cup", "glass")
            params = {"colour": cloth}
            r.far(f"{name}_parasol_{number}", "parasol", at_x + 0.72, at_y + 0.72, seed=i % 2, params=params)
    for i, v in enumerate((-5.6, 5.4)):
        r.want(f"{name}_plant_{i + 1}", "plant", at(x + inward * 2.0, y + v), priority=6)
    r.far(f"{name}_sign", "wall_sign", x - inward * 3.9, y, EAST if inward > 0 else WEST,
          params={"label": sign, "height": 2.92, "size": (3.2, 0.05, 0.42)})  # fmt: skip


def _furniture(r):
    """Benches round the fountain, lamps in rows, trees in tubs of stone, bollards, flags, pigeons."""
    s = r.side
    for i, a in enumerate((0.5, 1.25, 1.9, 2.65)):
        x, y = -s * 2.2 + 5.6 * math.cos(a), FOUNTAIN + 5.0 * math.sin(a)
        r.want(f"bench_{i + 1}", "park_bench", at(x, y, math.atan2(-s * 2.2 - x, y - FOUNTAIN)), priority=3)
    for i, (x, y) in enumerate(((-12.5, 15.6), (12.5, 15.6), (-12.5, 5.2), (12.5, 4.2), (-11.5, -8.5), (11.5, -8.5))):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, y), params={"size": (0.5, 0.5, 4.8)}, priority=3)
    for i, (x, y) in enumerate(((-15.5, 16.8), (15.5, 16.8), (-9.5, -12.6), (9.5, -12.6), (17.5, -12.6))):
        r.want(f"tree_{i + 1}", "tree", at(x, y), priority=5)
    for i, x in enumerate((-7.0, 7.0)):
        r.want(f"flag_{i + 1}", "flag", at(x, NORTH_END - 2.6, 0.0), params={"size": (2.0, 0.2, 6.2)}, priority=4)
        r.far(f"bed_{i + 1}", "flower_bed", 1.4 * x, NORTH_END - 1.8)
    for i, x in enumerate((-4.5, -2.7, 2.7, 4.5)):
        r.far(f"bollard_{i + 1}", "bollard", x, SOUTH_END + 2.2)
    for i, (x, y) in enumerate(((4.6, 3.0), (5.3, 3.6), (4.9, 4.3), (3.9, 3.9), (6.0, 2.8), (-6.4, 3.2), (-7.1, 2.8))):
        r.far(f"pigeon_{i + 1}", "bird", s * x, y, 1.3 * i)
    r.want("bin", "bin", at(s * 7.6, 6.6), priority=6)
    r.want("kiosk", "kiosk", at(-s * 12.6, -12.9, NORTH), priority=5)
    r.want("bicycle", "bicycle", at(s * 11.9, -6.2, 0.3), priority=SPARE)


def _paving(s):
    spot = (-s * 2.2, FOUNTAIN)
    stone = {"low": -0.2, "pattern": "slabs"}
    turns = [k * math.tau / 40 for k in range(40)]
    rings = [
        {"outline": [(spot[0] + r * math.cos(a), spot[1] + r * math.sin(a)) for a in turns],
         "z": z, "low": -0.2, "material": tone}
        for r, z, tone in ((7.6, 0.008, "stone#8f8474"), (6.9, 0.012, "stone#b9ad97"), (4.3, 0.016, "stone#8f8474"))
    ]  # fmt: skip
    return [
        {"outline": rect(-62, SOUTH_END - 0.1, 62, NORTH_END + 1.1), "z": 0.0, "material": "stone#b3a790", "step": 0.9}
        | stone,
        {"outline": rect(-3.6, -56, 3.6, SOUTH_END), "z": 0.0, "material": "stone#a79b87", "step": 0.7} | stone,
        *rings,
    ]


def _bands():
    """Darker courses that divide the paving into great squares, as of old squares."""
    look = {"width": 0.5, "top": 0.006, "material": "stone#8b7f6d"}
    across = [{"from": (-WIDE, y), "to": (WIDE, y)} | look for y in range(int(SOUTH_END) + 3, int(NORTH_END), 6)]
    along = [{"from": (x, SOUTH_END), "to": (x, NORTH_END)} | look for x in range(-18, 19, 6)]
    return [*across, *along]


RECIPES = {"square": square}
