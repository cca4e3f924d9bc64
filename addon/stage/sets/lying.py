# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a thing lies that the script sets in relation to another: on, in, under, over, behind, beside it."""

import math
import random
from dataclasses import dataclass

from ..geometry import facing
from . import assets, surfaces
from .needs import seed_of
from .relations import at

ON = ("on", "in", "against", "around")
BY = {"beside": 1, "at": 1, "with": 1, "along": 1, "past": 1, "to": 1, "from": 1, "between": 1}
SYMMETRIC = frozenset(
    ("tree", "pine", "rock", "bush", "fence", "railing", "rail_fence", "hedge", "fountain", "well", "log", "barrel",
     "crate", "lamp_post", "campfire", "table", "dining_table", "laid_table", "coffee_table", "rug"),
)  # fmt: skip
GAP = 0.12  # metres


@dataclass
class Target:
    """What a thing lies by: place, yaw, size; ``item`` is None for doors and windows."""

    location: tuple
    yaw: float
    size: tuple
    asset: str
    item: object = None


def target_of(plan, found, items):
    """The Target with this id of an item or opening, or None."""
    for item in (*items, *plan.items):
        if found in (item.id, item.element):
            return Target(item.location, item.yaw, item.size, item.asset, item)
    for opening in plan.openings:
        if opening.id == found:
            size = (opening.width, 0.1, opening.height)
            return Target((*opening.location[:2], 0.0), opening.yaw, size, opening.kind)
    return None


def another(plan, target, item):
    """Of several alike, the second thing lies by the second of them: ``item`` ids end in their number."""
    number = item.id.rpartition(":")[2]
    if not number.isdigit() or item.element is None or item.id == item.element:
        return target
    alike = [i for i in plan.items if i.asset == target.asset]
    alike.sort(key=lambda i: (math.dist(i.location[:2], target.location[:2]), i.id))
    if len(alike) < 2 or target.item not in alike:
        return target
    other = alike[(int(number) - 1) % len(alike)]
    return Target(other.location, other.yaw, other.size, other.asset, other)


def lay(plan, item, relation, target, items):
    """Put an Item on, in, under or over a Target; False when the relation is another or there is no room."""
    if relation == "under":
        return _under(plan, item, target)
    if relation == "over":
        return over(item, target)
    if relation not in ON or target.item is None:
        return False
    tops = surfaces.Tops([*plan.items, *items])
    rng = random.Random(seed_of(item.id, plan.location))
    towards = None if relation == "in" else plan.centre[:2]
    if tops.put(item, rng, only=target.item.id, towards=towards):
        return True
    return relation == "on" and _on_top(item, target)


def _on_top(item, target):
    """On a thing that offers no surface of its own: a car's bonnet is left to itself, a crate's lid is not."""
    top = target.location[2] + target.size[2]
    if top > surfaces.HIGHEST or any(a > 1.7 * b for a, b in zip(sorted(item.size[:2]), sorted(target.size[:2]))):
        return False
    item.location, item.yaw, item.blocks = (*target.location[:2], top), target.yaw + 0.2, False
    return True


def _under(plan, item, target):
    """On the floor below, a little to the side from which it can be seen."""
    if target.location[2] + target.size[2] < item.size[2] * 0.8:
        return False
    fx, fy = facing(plan.axis)
    room = max(0.0, min(target.size[:2]) / 2 - min(item.size[:2]) / 2)
    x, y, _ = target.location
    item.location, item.yaw = (x + fx * 0.5 * room, y + fy * 0.5 * room, 0.0), target.yaw + math.pi / 2
    if item.size[1] > item.size[0] and target.size[0] < target.size[1]:
        item.yaw = target.yaw
    item.blocks = False
    return True


def over(item, target):
    """Put an Item above a Target: on the wall over a bed, hanging over a table. False for what does not hang."""
    known = assets.facts(item.asset, item.params, item.seed)
    if known.mount not in ("wall", "ceiling"):
        return False
    x, y, z = target.location
    if known.mount == "wall":
        fx, fy = facing(target.yaw)
        back = target.size[1] / 2 - item.size[1] / 2
        x, y, z = x - fx * back, y - fy * back, z
    else:
        z = max(3.0, target.size[2] + 2.2)
    item.location, item.yaw, item.blocks = (x, y, z), target.yaw, False
    return True


def spots(plan, item, relation, target):
    """Tuples of layout relations: floor places behind, before or beside a Target, the best first."""
    yaw = plan.axis if target.asset in SYMMETRIC else target.yaw
    fx, fy = facing(yaw)
    wide, deep = target.size[0] / 2, target.size[1] / 2
    own = max(item.foot or item.size[:2]) / 2
    if target.asset in SYMMETRIC and abs(math.sin(yaw - target.yaw)) > 0.7:
        wide, deep = deep, wide
    ahead, aside = deep + own + GAP, wide + own + GAP
    x, y, _ = target.location
    there = {
        "before": ((0, ahead), (0.4, ahead), (-0.4, ahead)),
        "behind": ((0, -ahead), (0.6, -ahead), (-0.6, -ahead)),
        "under": ((0.3, ahead * 0.6),),
    }.get(relation)
    if there is None and relation in BY:
        there = ((aside, 0), (-aside, 0), (aside, 0.5 * deep), (-aside, 0.5 * deep), (0, ahead))
    face = yaw if relation != "before" else yaw + math.pi
    return [at(x - fy * u + fx * v, y + fx * u + fy * v, face) for u, v in there or ()]
