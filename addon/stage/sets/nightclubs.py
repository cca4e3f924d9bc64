# SPDX-License-Identifier: GPL-3.0-or-later
"""A night club: its recipe, and its shell of dark walls with lines of light and beams in the air."""

import math

import numpy as np

from ..geometry import Shape
from ..kit.nightlife import LIGHTS
from . import manners
from .outdoors import EAST, WEST
from .relations import SPARE, against, at
from .walls import body, holes, spans, tint

RIGS = (-2.2, 1.0)  # y of the trusses
BEAM_LAYERS = 9
BEAM = 1.75  # m above the floor where beams of light are lost in the air


def nightclub(r):
    """Decks before a wall of lights, loudspeakers, a floor that shines under a mirror ball, a bar, sofas in niches."""
    r.w, r.d, r.h = 13.0, 11.0, 4.3
    wall = r.rng.choice(("#353043", "#2f3446", "#3d2f40"))
    r.look.update(wall=wall, dado="#2a2733", trim="#1f1d26", floor="tiles", floor_colour="#3a3742", wood="#3b2f33",
                  door="#3a3540")  # fmt: skip
    r.extra |= {"style": "club", "light": "club", "beams": r.rng.randrange(6)}
    x, y = r.w / 2, r.d / 2
    r.acting = (-0.3, -0.5, 1.5)
    r.door("left", -4.2, 1.0, 2.1)
    r.gap("right", -4.3, 1.1, 2.2)
    r.want("floor", "dance_floor", at(-0.3, -0.1), params={"size": (5.6, 4.8, 0.02)}, priority=0)
    r.want(
        "lights", "led_wall", against("back", along=-0.3), params={"size": (5.6, 0.12, 2.3), "height": 2.55}, priority=0
    )
    r.want("decks", "dj_booth", at(-0.3, y - 1.75), priority=0)
    for i, u in enumerate((-2.75, 2.15)):
        r.want(f"speaker_{i + 1}", "speaker_stack", at(u, y - 1.0, 0.25 - 0.5 * i), priority=1)
    r.want("ball", "mirror_ball", at(-0.3, -0.3), params={"drop": 0.75, "size": (0.8, 0.8, 0.8)}, priority=1)
    for i, v in enumerate(RIGS):
        r.want(f"rig_{i + 1}", "light_rig", at(-0.3, v), params={"size": (7.0, 0.4, 0.9)}, priority=2)
    bar = {"size": (4.6, 0.72, 1.12), "colour": "#3d3550"}
    r.want("bar", "bar_counter", at(x - 1.75, 1.2, WEST), params=bar, priority=1,
           element=r.element_of("bar_counter", "counter"))  # fmt: skip
    for i, v in enumerate((-0.1, 1.65, 3.4)):
        r.want(f"bottles_{i + 1}", "bottle_shelf", against("right", along=v), params={"colour": "#3b2f33"}, priority=3)
    for i, v in enumerate((-0.6, 0.3, 1.2, 2.1, 3.0)):
        r.want(f"stool_{i + 1}", "bar_stool", at(x - 2.48, v, EAST), priority=4)
    sofa = {"colour": r.rng.choice(("#8a2f52", "#5a3a8a", "#7a2f3a"))}
    for i, v in enumerate((3.4, 1.1, -1.2)):
        r.want(f"sofa_{i + 1}", "sofa", against("left", along=v), params=sofa, priority=2 + i)
        low = {"size": (1.0, 0.5, 0.42), "colour": "#2a2730"}
        r.want(f"table_{i + 1}", "coffee_table", at(1.75 - x, v, EAST), params=low, priority=4 + i)
        r.on(f"table_{i + 1}", "bottle", "wine_glass", "glass")
    label = {"label": "CLUB", "neon": True, "size": (1.5, 0.05, 0.5), "height": 3.2}
    r.want("sign", "wall_sign", against("right", along=-2.2), params=label, priority=5)
    for i, (u, v) in enumerate(((3.3, -2.9), (4.9, -2.2))):
        r.want(
            f"high_{i + 1}", "table", at(u, v), params={"size": (0.6, 0.6, 1.05), "colour": "#2a2730"}, priority=SPARE
        )
        r.on(f"high_{i + 1}", "glass")
    r.on("bar", "glass", "bottle", "wine_glass", "glass")


def wall(plan, w):
    """Dark panels with seams; upright lines of light between them, one all along overhead."""
    s, look, length = Shape(), plan.params["look"], math.dist(w.start, w.end)
    cuts = holes(plan, w)
    body(s, w, cuts, "plaster" + look["wall"])
    for a, b in spans(length, cuts, 0.1, 2.6, 0.1):
        count = max(1, round((b - a) / 1.3))
        for k in range(count):
            u, wide = a + (b - a) * (k + 0.5) / count, (b - a) / count
            s.box((u, 0.02, 1.42), (wide - 0.12, 0.04, 2.3), "leather" + tint(look["wall"], 0.88), 0.012)
            if k:
                light = "neon" + LIGHTS[(k * 2 + round(length)) % 2]
                s.box((u - wide / 2, 0.015, 1.42), (0.035, 0.03, 2.3), light, 0)
        s.box(((a + b) / 2, 0.03, 0.1), (b - a, 0.06, 0.2), "black", 0)
    s.box((length / 2, 0.03, 2.86), (length, 0.05, 0.05), "neon" + LIGHTS[1], 0)
    for low_u, high_u, _, high, _ in cuts:
        for u in (low_u - 0.06, high_u + 0.06):
            s.box((u, 0.01, (high + 0.12) / 2), (0.12, 0.1, high + 0.12), "black", 0)
        s.box(((low_u + high_u) / 2, 0.01, high + 0.06), (high_u - low_u, 0.1, 0.12), "black", 0)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def ceiling(plan):
    """Black, with ducts; beams of coloured light come down from the trusses and are lost above people's heads."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s, h = Shape(), plan.height
    s.box(((x0 + x1) / 2, (y0 + y1) / 2, h + 0.05), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.1), "plaster#1d1b24", 0)
    for x in (x0 + 1.4, x1 - 1.4):
        s.tube([(x, y0, h - 0.35), (x, y1, h - 0.35)], 0.24, "metal#3a3a44", 14)
    for n, y in enumerate(RIGS):
        for i in range(6):
            start = np.array([-0.3 + (i - 2.5) * 1.1, y, h - 0.95])
            way = np.array([0.9 * math.sin(2.3 * i + n + plan.params["beams"]), 0.7 * math.cos(1.9 * i + n), -1.0])
            end = start + way * (start[2] - BEAM)
            for layer in range(BEAM_LAYERS):  # shorter and slimmer ones in longer ones, so that no end shows
                long = 1 - 0.75 * layer / BEAM_LAYERS
                wide = 1 - 0.65 * ((5 * layer) % BEAM_LAYERS) / BEAM_LAYERS
                radii = [0.08 * wide, (0.08 + 0.26 * long) * wide]
                s.tube([start, start + (end - start) * long], radii, "beam" + LIGHTS[(i + 2 * n) % 6], 12)
    return s


RECIPES = {"nightclub": nightclub}
manners.register("club", wall=wall, ceiling=ceiling)
