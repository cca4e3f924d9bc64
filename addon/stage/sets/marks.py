# SPDX-License-Identifier: GPL-3.0-or-later
"""Where people may be in a place: found from its acting area, its seats, doors, beds and counters."""

import math

from ..geometry import facing, turn, yaw_towards
from ..plan import Mark
from . import assets, boxes, walkable

APART = 0.62  # between two standing people, metres
WORK = {
    "stove": 0.42,
    "kitchen_counter": 0.42,
    "washbasin": 0.42,
    "control_panel": 0.5,
    "machine": 0.5,
    "workbench": 0.45,
    "desk": 0.0,
    "counter": 0.45,
    "bar_counter": 0.45,
    "glass_case": 0.45,
    "checkout": 0.45,
    "dj_booth": 0.45,
    "drinks_fridge": 0.5,
    "ice_chest": 0.45,
    "produce_stand": 0.45,
    "offering_table": 0.6,
    "whiteboard": 0.6,
    "blackboard": 0.6,
    "fridge": 0.5,
    "wardrobe": 0.55,
    "bookcase": 0.5,
    "boiler": 0.6,
    "generator": 0.6,
    "market_stall": 0.5,
    "piano": 0.0,
    "engine": 0.6,
    "shelf": 0.5,
    "fireplace": 0.6,
    "podium": 0.0,
    "bed": 0.0,
    "hospital_bed": 0.0,
    "operating_table": 0.0,
    "lab_bench": 0.0,
    "fume_hood": 0.0,
    "police_desk": 0.0,
    "control_desk": 0.0,
    "tool_chest": 0.0,
    "assembly_line": 0.0,
    "press": 0.0,
    "ship_wheel": 0.0,
    "engine_telegraph": 0.0,
    "bridge_console": 0.0,
    "ship_station": 0.0,
    "holo_table": 0.0,
}
EDGES = frozenset(
    ("railing", "fence", "rail_fence", "board_fence", "balustrade", "ship_rail")
)  # people stand along them and look out
EDGE_REACH = 14.0  # from the middle of the action, metres
LEAN = 0.34  # of a body's middle from the rail, metres
MOST_EDGE = 24  # marks along edges
GROUPED = 1.15  # seats this near to a table belong to it


def find(plan, needs, extra=()):
    """All Marks of a SetPlan; every one that is on the floor can be walked to from the middle."""
    grid = walkable.walkable(plan)
    reached = grid.reachable(*plan.centre[:2], slack=0.6)
    free = Free(grid, reached)
    found = list(extra)
    for opening in plan.openings:
        if opening.kind in ("door", "gap"):
            found += _door(opening, free)
    found += _seats(plan)
    found += _works(plan, free, found)
    if plan.params.get("vehicle") != "car":
        given = sum(m.kind == "stand" for m in extra)
        found += _stands(plan, free, found, max(needs.cast + 3, 6) - given)
        found += _edges(plan, free, found)
        found += _windows(plan, free, found)
    return found


class Free:
    """Tests whether a floor point is free and can be walked to."""

    def __init__(self, grid, reached):
        self.grid, self.reached = grid, reached

    def at(self, x, y):
        """Whether a person can come to (x, y)."""
        return self.grid.free_at(x, y) and bool(self.reached[self.grid.cell(x, y)])

    def near(self, x, y, slack):
        """(x, y), or the free point nearest to it within ``slack``, or None."""
        if self.at(x, y):
            return float(x), float(y)
        reachable = type(self.grid)(self.grid.origin, self.grid.step, self.reached)
        cell = reachable.nearest(x, y, slack)
        return None if cell is None else tuple(float(v) for v in reachable.point(*cell))


def _door(opening, free):
    fx, fy = facing(opening.yaw)
    x, y = opening.location[0] + fx * 0.5, opening.location[1] + fy * 0.5
    point = free.near(x, y, 0.6)
    if point is None:
        return []
    return [Mark(f"{opening.id}:inside", "door", (*point, opening.location[2]), opening.yaw, opening.id, opening.id)]


def _seats(plan):
    tables = [
        item
        for item in plan.items
        if item.asset
        in (
            "table",
            "dining_table",
            "laid_table",
            "coffee_table",
            "low_meal_table",
            "soban",
            "drum_table",
            "desk",
            "counter",
            "bar_counter",
            "booth",
            "side_table",
            "judge_bench",
        )
    ]
    found = []
    for item in plan.items:
        for kind in ("seat", "lie"):
            for number, anchor in enumerate(assets.anchors(item, kind)):
                group = _group(item, tables)
                driven = item.asset in assets.VEHICLES or item.id.endswith(":driver")
                named = "drive" if driven and kind == "seat" else kind
                found.append(
                    Mark(f"{item.id}:{named}_{number + 1}", named, anchor.location, anchor.yaw, item.id, group)
                )
    return found


def _group(item, tables):
    if item.asset in ("car_seat", "coach_seat"):
        return item.id.rsplit(":", 1)[0]
    near = [(math.dist(t.location[:2], item.location[:2]) - max(t.size[:2]) / 2, t.id) for t in tables if t is not item]
    near = [pair for pair in near if pair[0] < GROUPED]
    return min(near)[1] if near else item.id


def _works(plan, free, found):
    works = []
    for item in plan.items:
        if item.asset not in WORK:
            continue
        distance = WORK[item.asset]
        stands = [(a.location, a.yaw) for a in assets.anchors(item, "stand")]
        if not stands and distance:
            fx, fy = facing(item.yaw)
            reach = item.size[1] / 2 + distance
            stands = [((item.location[0] + fx * reach, item.location[1] + fy * reach, 0.0), item.yaw + math.pi)]
        for number, (place, yaw) in enumerate(stands):
            point = free.near(place[0], place[1], 0.3)
            if point and _apart(point, works + found, 0.5):
                works.append(
                    Mark(f"{item.id}:work_{number + 1}", "work", (*point, item.location[2]), yaw, item.id, item.id)
                )
    return works


def _stands(plan, free, found, count):
    """A pair face to face across the lens axis, a third between them, then rings farther out."""
    x, y, z = plan.centre
    sx, sy = turn((1, 0), plan.axis)
    bx, by = -facing(plan.axis)[0], -facing(plan.axis)[1]
    radius = plan.params.get("acting", 1.1)
    spots = [
        (-0.55, 0.0),
        (0.55, 0.0),
        (0.0, 0.55),
        (-1.0, 0.45),
        (1.0, 0.45),
        (0.0, -0.6),
        (-0.95, -0.5),
        (0.95, -0.5),
    ]
    for ring in range(2, 14):
        spots += [(ring * 0.7 * math.cos(a), ring * 0.7 * math.sin(a)) for a in _angles(ring)]
    taken = [m for m in found if m.kind == "door"]
    given = [m for m in found if m.kind == "stand"]
    stands = []
    for u, v in spots:
        if len(stands) >= count:
            break
        point = (x + sx * u + bx * v, y + sy * u + by * v)
        if any(boxes.inside(point, road) for road in plan.params.get("carriageways", ())):
            continue
        if not free.at(*point) or not _apart(point, stands + given, APART) or not _apart(point, taken, 0.5):
            continue
        stands.append(
            Mark(
                f"{plan.location}:stand_{len(stands) + 1}",
                "stand",
                (*map(float, point), z),
                _cheat(point, plan),
                None,
                "centre" if math.hypot(u, v) <= radius + 0.2 else "around",
            )
        )
    return stands


def _edges(plan, free, found):
    """Along railings and fences near the action: at arm's length from them, looking out."""
    near = sorted((math.dist(i.location[:2], plan.centre[:2]), i.id, i) for i in plan.items if i.asset in EDGES)
    edges = []
    for far, ident, item in near:
        if far > EDGE_REACH or len(edges) >= MOST_EDGE:
            break
        fx, fy = facing(item.yaw)
        inner = 1 if fx * (plan.centre[0] - item.location[0]) + fy * (plan.centre[1] - item.location[1]) > 0 else -1
        reach = inner * (item.size[1] / 2 + LEAN)
        count = max(1, int(item.size[0] / 0.75))
        for number in range(count):
            u = (number - (count - 1) / 2) * item.size[0] / count
            point = (item.location[0] - fy * u + fx * reach, item.location[1] + fx * u + fy * reach)
            if free.at(*point) and _apart(point, [*edges, *found], APART):
                yaw = item.yaw + (math.pi if inner > 0 else 0.0)
                name = f"{ident}:edge_{number + 1}"
                edges.append(Mark(name, "stand", (*map(float, point), 0.0), yaw, ident, ident.rpartition("_")[0]))
    return edges


def _windows(plan, free, found):
    """Before windows, looking out."""
    there = []
    for opening in plan.openings:
        fx, fy = facing(opening.yaw)
        point = (opening.location[0] + fx * 0.5, opening.location[1] + fy * 0.5)
        if opening.kind != "window" or opening.sill > 1.5 or not free.at(*point):
            continue
        if _apart(point, [*found, *there], APART):
            place = (*map(float, point), 0.0)
            there.append(Mark(f"{opening.id}:view", "stand", place, opening.yaw + math.pi, opening.id, opening.id))
    return there


def _angles(ring):
    count = 6 + 3 * ring
    return [2 * math.pi * k / count + 0.4 * ring for k in range(count)]


def _cheat(point, plan):
    """Facing the middle, turned a little towards the camera."""
    inwards = yaw_towards(point, plan.centre)
    if math.dist(point, plan.centre[:2]) < 0.1:
        return plan.axis
    off = (plan.axis - inwards + math.pi) % (2 * math.pi) - math.pi
    return inwards + max(-0.35, min(0.35, off))


def _apart(point, others, distance):
    return all(math.dist(point, m.location[:2]) >= distance for m in others)
