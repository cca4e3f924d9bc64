# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of the bridges of ships and spaceships, and of a spaceship's corridor. The bow is at +Y."""

from .outdoors import EAST, NORTH, WEST
from .relations import against, at, corner


def ship_bridge(r):
    """A wheel before wide windows over the bow, telegraph, compass, radar, a chart on its table, brass and varnish."""
    r.w, r.d, r.h = 8.6, 6.4, 2.6
    r.extra |= {"style": "ship", "vista": "sea"}
    r.look.update(wall="#e3dfd2", dado="#8a5c38", trim="#6a4428", floor="planks", floor_colour="#9a7650",
                  wood="#7a4a2a", door="#d8d4c6")  # fmt: skip
    y = r.d / 2
    r.acting = (1.75, -0.85, 1.1)
    for i in range(5):
        r.window("back", (i - 2) * 1.66, 1.5, 1.05, 1.22)
    for side in ("left", "right"):
        r.window(side, y - 0.95, 1.2, 1.05, 1.22)
    r.door("right", -1.9, 0.8, 1.95)
    r.door("left", -1.9, 0.8, 1.95)
    r.want("console_1", "bridge_console", at(-2.55, y - 0.5, NORTH), params={"size": (3.2, 0.8, 1.14)}, priority=0)
    r.want("console_2", "bridge_console", at(2.55, y - 0.5, NORTH), params={"size": (3.2, 0.8, 1.14)}, priority=0)
    r.want("wheel", "ship_wheel", at(-0.5, 1.4, NORTH), priority=0, element=r.element_of("ship_wheel"))
    r.want("telegraph_1", "engine_telegraph", at(-1.75, 1.45, NORTH), priority=1)
    r.want("telegraph_2", "engine_telegraph", at(0.8, 1.45, NORTH), priority=2)
    r.want("binnacle", "binnacle", at(-0.5, 2.6), priority=1)
    r.want("helm_chair", "helm_chair", at(2.6, 1.2, NORTH), priority=1)
    r.want("helm_chair_2", "helm_chair", at(-2.7, 1.2, NORTH), priority=2)
    r.want("chart_table", "table", at(-2.6, -1.3), params={"size": (1.9, 1.1, 0.9)}, priority=0)
    r.want("chart", "map", against("left", along=0.2), priority=3)
    r.want("buoy", "lifebuoy", against("right", along=0.25), priority=1)
    r.want("buoy_2", "lifebuoy", against("left", along=-0.75), priority=2)
    r.want("bell", "ship_bell", against("right", along=-0.75), priority=2)
    r.want("bench", "bench", against("front", along=1.2), params={"size": (1.9, 0.5, 0.46)}, priority=5)
    r.want("locker", "cupboard", against("front", along=-1.4), priority=6)
    r.want("clock", "clock", against("front", along=0.0), priority=6)
    r.want("rope", "rope", at(3.7, -2.7), priority=6)
    for i, u in enumerate((-2.2, 2.2)):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, -0.6), priority=5)
    r.on("chart_table", "map", "binoculars", "lantern", "mug")


def spaceship_bridge(r):
    """The captain's chair on its dais, pilots before a window full of stars, lit stations along a ribbed hull."""
    r.w, r.d, r.h = 12.4, 9.8, 3.9
    r.extra |= {"style": "spaceship", "vista": "space"}
    r.look.update(wall="#c3cad0", dado="#7f8a92", trim="#343c44", floor="deck", floor_colour="#4a535c", wood="#8d959b",
                  door="#8d959b")  # fmt: skip
    x = r.w / 2
    r.acting = (0.3, -1.85, 1.35)
    r.window("back", 0.0, 6.4, 2.3, 0.85)
    for u in (-4.45, 4.45):
        r.window("back", u, 1.5, 1.9, 1.05)
    r.door("right", -3.4, 1.4, 2.3)
    r.door("left", -3.4, 1.4, 2.3)
    r.want("captain", "captain_chair", at(0.0, 0.75, NORTH), priority=0)
    r.want("helm_1", "helm_station", at(-1.75, 2.9, NORTH), priority=0)
    r.want("helm_2", "helm_station", at(1.75, 2.9, NORTH), priority=0)
    for i, v in enumerate((2.1, -0.2)):
        for side, u in (("left", -1), ("right", 1)):
            r.want(f"station_{side}_{i + 1}", "ship_station", against(side, along=v), priority=1 + i)
            r.want(
                f"seat_{side}_{i + 1}",
                "office_chair",
                at(u * (x - 1.75), v, u * EAST),
                params={"colour": "#343c44"},
                priority=3,
            )
    r.want("holo", "holo_table", at(-3.1, -2.6), priority=1)
    r.want("pod_1", "cargo_pod", corner("right", "front"), priority=5)
    r.want("pod_2", "cargo_pod", corner("left", "front"), priority=6)
    for i, (u, v) in enumerate(((-2.6, -2.0), (2.6, -2.0), (-2.6, 1.6), (2.6, 1.6))):
        r.want(f"lamp_{i + 1}", "light_strip", at(u, v), priority=5)


def spaceship_corridor(r):
    """Ribs that lean in below and above, strips of cold light, sliding doors, pods along the hull."""
    r.w, r.d, r.h = 3.0, 15.4, 2.75
    r.extra["style"] = "spaceship"
    r.look.update(wall="#cdd3d6", dado="#7f8a92", trim="#343c44", floor="deck", floor_colour="#4a535c", wood="#8d959b",
                  door="#8d959b")  # fmt: skip
    r.wild = {"front", "left"}
    r.acting = (0.0, -2.2, 1.0)
    r.door("back", 0.0, 1.5, 2.15)
    for v in (-5.5, 3.3):
        r.door("left", v, 1.1, 2.1)
        r.door("right", v, 1.1, 2.1)
    for i, v in enumerate((-6.0, -3.6, -1.2, 1.2, 3.6, 6.0)):
        r.want(f"lamp_{i + 1}", "light_strip", at(0.0, v, EAST), params={"size": (1.4, 0.4, 0.07)}, priority=2)
    for i, (side, v) in enumerate(
        (("right", 0.5), ("right", 1.5), ("left", 5.6), ("right", -7.0), ("left", -3.4), ("left", 0.6))
    ):
        spot = at(0.98, v, WEST) if side == "right" else at(-0.98, v, EAST)
        r.want(f"pod_{i + 1}", "cargo_pod", spot, params={"size": (0.85, 0.5, 0.6)}, priority=3 + i)
    for i, (side, v) in enumerate((("right", -2.6), ("left", -0.9))):
        look = {"label": f"0{7 + i}", "size": (0.5, 0.05, 0.3), "height": 1.75, "colour": "#343c44", "plain": True}
        r.want(f"number_{i + 1}", "wall_sign", against(side, along=v), params=look, priority=4)


RECIPES = {"ship_bridge": ship_bridge, "spaceship_bridge": spaceship_bridge, "spaceship_corridor": spaceship_corridor}
