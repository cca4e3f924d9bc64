# SPDX-License-Identifier: GPL-3.0-or-later
"""What one scene brings into a place: its props, vehicles, animals, each where it would be."""

import random
from dataclasses import replace

import numpy as np

from ..plan import Item
from . import assets, boxes, layout, surfaces, walkable
from .match import OPENINGS, match
from .needs import seed_of
from .relations import against, at, middle
from .room import kept

CATEGORIES = ("props", "set_dressing", "vehicles", "animals", "greenery", "equipment")
ON_FLOOR = frozenset(
    (
        "suitcase",
        "backpack",
        "bag",
        "guitar",
        "broom",
        "bucket",
        "wheelchair",
        "cane",
        "stretcher",
        "toolbox",
        "violin",
        "basket",
        "sword",
        "rifle",
        "ball",
        "crate",
        "coat",
    )
)
TABLES = dict.fromkeys(("table", "dining_table", "laid_table", "coffee_table", "desk", "counter", "bar_counter"), 2.5)
TABLES |= dict.fromkeys(("kitchen_counter", "side_table", "booth", "workbench", "nightstand", "podium"), 1.8)
TABLES |= dict.fromkeys(("cabinet", "dresser", "park_bench", "bench", "crate", "barrel", "coach_seat"), 1.0)
GUESSES = {
    "vehicles": (1.8, 4.2, 1.5),
    "animals": (0.4, 0.9, 0.7),
    "greenery": (0.8, 0.8, 1.4),
    "set_dressing": (0.8, 0.6, 1.0),
    "equipment": (0.6, 0.6, 1.2),
    "props": (0.22, 0.16, 0.14),
}
REACH = 5.0  # props lie no farther from the middle of the action, metres
MOST = 6  # of one element
PERSON = 0.64  # side of the square kept free about a mark, metres


def dress(set_plan, scene, world):
    """Items for the elements of a world Scene that the SetPlan does not already hold, the same every time.

    Cups lie on tables near the acting area, bags on the floor beside it, cars at the kerb. What the kit does not know
    becomes a labelled ``stand_in``. What finds no room is left out: ``missing`` tells.
    """
    items = []
    for element in sorted(scene.elements, key=lambda e: e.id):
        if element.category not in CATEGORIES or element.asset in OPENINGS or match(set_plan, element):
            continue
        for number in range(max(1, min(element.count, MOST))):
            item = _item(element, number)
            if _put(set_plan, item, items):
                items.append(item)
    return items


def missing(set_plan, scene, items):
    """Ids of elements that are neither in the set nor among the dressed ``items``."""
    there = {item.element for item in items}
    return [
        e.id
        for e in sorted(scene.elements, key=lambda e: e.id)
        if e.category in CATEGORIES and e.id not in there and e.asset not in OPENINGS and not match(set_plan, e)
    ]


def _item(element, number):
    asset, params = element.asset, {}
    if asset is None or asset == "stand_in":
        asset, params = "stand_in", {"label": element.name, "size": GUESSES[element.category]}
    seed = seed_of(element.id) % 8
    known = assets.facts(asset, params, seed)
    ident = element.id if number == 0 else f"{element.id}:{number + 1}"
    return Item(
        ident,
        asset,
        params=params,
        seed=seed,
        name=element.name or asset.replace("_", " "),
        size=known.size,
        element=element.id,
        foot=known.foot,
    )


def _put(plan, item, others):
    known = assets.facts(item.asset, item.params, item.seed)
    rng = random.Random(seed_of(item.id, plan.location))
    small = known.mount in ("hand", "surface") or (item.asset == "stand_in" and max(known.size) < 0.5)
    if small and item.asset not in ON_FLOOR:
        tops = surfaces.Tops([*plan.items, *others])
        if tops.put(item, rng, towards=plan.centre[:2], reach=REACH, prefer=TABLES):
            return True
    return _stand(plan, item, others, known)


def _stand(plan, item, others, known):
    """On the floor, on the wall or under the ceiling, out of everybody's way."""
    r = plan.params.get("acting", 1.1)
    if known.mount == "ceiling" and plan.height is None:
        return False
    space, rng = _space(plan, others, r), np.random.default_rng(seed_of(item.id))
    wishes = _wishes(plan, item, known, r)
    tight = replace(space, doors=[])  # rather in somebody's way than not there at all
    for room, wish in [*((space, wish) for wish in wishes), (tight, wishes[-1])]:
        want = layout.Want(
            item.id, item.asset, wish, known.size, item.params, item.seed, foot=known.foot, rise=known.rise
        )
        want.z = 0.0 if known.mount != "ceiling" else plan.height
        want.hung = known.mount == "wall"
        want.blocks = known.mount not in ("wall", "ceiling") and (max(known.foot) > 0.45 or known.size[2] > 0.5)
        placed, _ = layout.solve(room, [want], rng)
        if placed:
            item.location, item.yaw = placed[0].location, placed[0].yaw
            item.blocks = want.blocks and room is space
            return True
    return False


def _wishes(plan, item, known, r):
    """Relations to try, the best first."""
    x, y, _ = plan.centre
    if known.mount == "ceiling":
        return [middle(x, y + 0.5, 0.0)]
    if known.mount == "wall":
        return [against(*(wall.id for wall in plan.walls))]
    side = 1 if seed_of(item.id) % 2 else -1
    if item.asset in assets.VEHICLES and plan.params.get("lanes"):
        spots = sorted(plan.params["lanes"], key=lambda s: abs(s[0] - x - 5 * side))
        return [at(*spot) for spot in spots]
    wide = max(known.foot) / 2
    reach = r + wide + 0.1
    turned = (seed_of(item.id, "yaw") % 8) * 0.785 if wide < 1.2 else 0.0
    spots = ((side, 0.25), (-side, 0.25), (0.8 * side, -0.8), (-0.8 * side, -0.8), (0.0, 1.2), (0.0, -1.2))
    return [*(middle(x + u * reach, y + v * reach, turned) for u, v in spots), middle(x + side * reach, y)]


def _space(plan, others, r):
    keep = [
        boxes.Box(plan.centre[0], plan.centre[1], plan.axis, 2 * r, 2 * r, 0.02, 1.9),
        *(kept(o) for o in plan.openings),
    ]
    keep += [
        boxes.Box(m.location[0], m.location[1], 0, PERSON, PERSON, 0.02, 1.9)
        for m in plan.marks
        if m.kind in ("stand", "work", "door")
    ]
    there = [item for item in (*plan.items, *others) if item.asset not in assets.FLAT]
    fixed = [boxes.of_item(item) for item in there]
    solid = [boxes.of_item(item) for item in there if walkable.in_the_way(item)]
    doors = [m.location[:2] for m in plan.marks if m.kind in ("stand", "work", "door")]
    return layout.Space(plan.floor, plan.walls, keep, fixed, solid, None, doors, tuple(plan.centre[:2]))
