# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of places under the earth: a cave and a tunnel."""

import math

from .needs import spoken
from .relations import SPARE, against, at

ROCKS = ("#8b7f70", "#7f8286", "#93806a", "#84796f")
# x, y, size of the greatest, m
BOULDERS = (
    (-3.3, 2.9, (1.7, 1.3, 1.9)), (3.6, 2.6, (1.3, 1.1, 1.5)), (-4.4, -1.4, (1.4, 1.2, 1.1)),
    (4.3, -1.9, (1.5, 1.2, 1.2)), (-2.9, -3.5, (1.2, 1.0, 0.7)),
)  # fmt: skip
RAILS = (
    "railway", "railroad", "rail", "train", "subway", "metro", "eisenbahn", "bahn", "chemin de fer", "ferroviaire",
    "ferrocarril", "ferroviario", "철도", "철길", "지하철", "기차", "鉄道", "線路", "地下鉄", "铁路", "地铁", "รถไฟ",
)  # fmt: skip
WATER = (
    "sewer", "sewers", "drain", "storm drain", "aqueduct", "canal", "kanalisation", "abwasser", "égout", "égouts",
    "alcantarilla", "cloaca", "fogna", "하수도", "하수구", "수로", "下水道", "水路", "ท่อระบายน้ำ",
)  # fmt: skip
EXIT = {"de": "NOTAUSGANG", "fr": "SORTIE", "es": "SALIDA", "it": "USCITA", "ko": "비상구", "ja": "非常口",
        "zh": "安全出口", "th": "ทางออก"}  # fmt: skip


def cave(r):
    """Rock all about, teeth of stone from above and below, boulders, and daylight in the mouth at the back."""
    r.w, r.d, r.h, r.cut = 11.0, 10.0, 4.4, 2.7
    rock = ROCKS[r.rng.randrange(len(ROCKS))]
    r.look.update(wall=rock, floor_colour=r.rng.choice(("#776c5b", "#6d665b")))
    r.extra |= {"style": "rock", "light": "cave", "dark": r.needs.dark}
    r.wild = {"front", "front_left", "front_right"}
    r.acting = (-0.3, -0.9, 1.4)
    r.gap("back", 0.7, 3.2, 3.1)
    dark = {"colour": rock}
    for i, (u, v, size) in enumerate(BOULDERS):
        r.want(f"boulder_{i + 1}", "rock", at(u, v, 0.7 * i), params=dark | {"size": size}, priority=2)
    teeth = ((-1.9, 3.7, 1.7), (4.5, 0.7, 1.5), (-4.6, 0.9, 2.0), (2.5, 3.5, 1.2), (3.4, -3.2, 0.9), (-1.5, 2.5, 0.8))
    for i, (u, v, tall) in enumerate(teeth):
        size = {"size": (0.34 * tall + 0.36, 0.34 * tall + 0.36, tall * r.rng.uniform(0.9, 1.1))}
        r.want(f"stalagmite_{i + 1}", "stalagmite", at(u, v), params=dark | size, priority=3)
    for i in range(11):
        a, off = i * 2.399 + r.rng.uniform(-0.2, 0.2), 1.1 + 0.27 * i
        size = {"size": (0.75, 0.75, r.rng.uniform(1.1, 2.0 if off > 1.9 else 1.4))}
        r.want(f"stalactite_{i + 1}", "stalactite", at(off * math.cos(a), 0.4 + off * math.sin(a)),
               params=dark | size, priority=SPARE)  # fmt: skip
    r.want("stone", "rock", at(1.9, 0.9), params=dark | {"size": (0.7, 0.6, 0.42)}, priority=4)


def tunnel(r):
    """A vault on ribs, two rows of lamps that run away to a far mouth, a road or rails or a channel below."""
    r.w, r.d, r.h = 7.0, 24.0, 4.9
    concrete, tiles = r.rng.choice(("#9c988e", "#8f9290", "#a1937f")), r.rng.choice(("#d8d2bf", "#c3cdc9", "#cfc7b5"))
    r.look.update(wall=concrete, dado=tiles, floor_colour="#8f8b84")
    words = r.needs.headings
    bed = "rails" if spoken(words, RAILS) else "water" if spoken(words, WATER) else "road"
    r.extra |= {"style": "vault", "light": "tunnel", "bed": bed, "dark": r.needs.dark}
    r.acting = (0.0, -4.6, 1.5)
    r.wild = {"front"}
    r.mirrors = False
    side = r.rng.choice((-1, 1))
    wall, other = ("right", "left") if side > 0 else ("left", "right")
    r.gap("back", 0.0, 6.4, 4.0)
    r.gap("front", 0.0, 6.4, 4.0)
    r.door(wall, 1.6, 0.95, 2.05)
    told = EXIT.get(r.needs.language.split("-")[0], "EXIT")
    sign = {"label": told, "colour": "#2f8a58", "size": (1.1, 0.05, 0.4), "height": 1.6}
    r.want("exit", "wall_sign", against(wall, along=2.9), params=sign, priority=2)
    for i, v in enumerate((-7.5, -1.5, 5.5, 9.5)):
        for name in ("left", "right"):
            r.want(f"lamp_{name}_{i + 1}", "bulkhead_lamp", against(name, along=v), priority=3)
    for i, v in enumerate((-3.4, 7.4)):
        r.want(f"phone_{i + 1}", "sos_box", against(other, along=v), priority=3)
    for i, v in enumerate((-6.0, 5.0)):
        look = {"colour": "#a8342c", "label": " ", "size": (0.7, 0.22, 0.8), "height": 1.05}
        r.want(f"hose_{i + 1}", "sos_box", against(wall, along=v), params=look, priority=4)


RECIPES = {"cave": cave, "tunnel": tunnel}
