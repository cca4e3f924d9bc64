# SPDX-License-Identifier: GPL-3.0-or-later
"""A place in the making: walls, doors, windows and wishes, then the solver, then marks. Used by the recipes."""

import math
import random

import numpy as np

from ..geometry import facing
from ..plan import Item, Opening, SetPlan, Wall
from . import assets, boxes, fixtures, layout, marks, pins, sizes, surfaces, walkable
from .needs import seed_of
from .relations import Relation, around

WOODEN = frozenset(
    (
        "table",
        "dining_table",
        "coffee_table",
        "side_table",
        "chair",
        "stool",
        "desk",
        "bookcase",
        "shelf",
        "cabinet",
        "wardrobe",
        "dresser",
        "nightstand",
        "bed",
        "bar_counter",
        "counter",
        "cupboard",
        "bench",
        "bottle_shelf",
    )
)
TRUNKS = frozenset(("tree", "pine", "lamp_post"))
LENS = math.radians(26), 18.0  # out of doors no trunk stands so near to the axis of the open side, up to so far (m)
OWN = fixtures.__name__  # importing the fixtures registers them with the kit
LOOSE = frozenset(
    (
        "crate",
        "barrel",
        "box",
        "bin",
        "pallet",
        "bucket",
        "plant",
        "bush",
        "rock",
        "log",
        "bicycle",
        "toolbox",
        "vent",
        "park_bench",
        "ac_unit",
        "well",
        "statue",
        "tree",
        "basket",
    )
)
CLOTH = frozenset(("sofa", "armchair"))
VARIED = frozenset(
    ("picture", "book", "books", "plant", "crate", "bottle", "machine", "box", "poster", "barrel", "tree")
)
RIGID = frozenset(("vehicle_interior",))  # families whose size is that of what they are the inside of
_INWARD = {"back": 0.0, "right": -math.pi / 2, "left": math.pi / 2, "front": math.pi}


class Place:
    """What rooms and open places share: wishes, things on tops, the solver, marks."""

    exterior = False
    h = None  # height of the ceiling

    def __init__(self, location, kind, needs, seed, look):
        self.location, self.kind, self.needs, self.seed, self.look = location, kind, needs, seed, look
        self.rng = random.Random(seed)
        self.wants, self.openings, self.clutter, self.marks = [], [], [], []
        self.clear = []  # boxes that nothing may stand in: the side of a bed
        self.scenery = []  # things at exact places, beyond the solver
        self.fixed = []  # of these, what the solver keeps clear of
        self.acting = (0.0, 0.0, 1.1)  # x, y, half the side of the free square
        self.axis = 0.0
        self.extra = {}  # for the shell
        self.pins, self.follow, self.rest = {}, {}, {}  # see ``pins``

    # Wishes

    def want(self, ident, asset, *relations, params=None, **rest):
        """Wish for a thing; ``relations`` are tuples of layout relations."""
        params = dict(params or {})
        if asset in WOODEN:
            params.setdefault("colour", self.look["wood"])
        elif asset in CLOTH:
            params.setdefault("colour", self.look["fabric"])
        elif asset == "rug":
            params.setdefault("colour", self.look["rug"])
        seed = seed_of(self.location.id, ident if asset in VARIED else asset) % 5
        known = assets.facts(asset, params, seed)
        if asset == "park_bench":
            rest.setdefault("front", 0.5)
        z = rest.pop("z", 0.0)
        if known.mount == "ceiling" and self.h is not None:
            z = self.h
        hung = known.mount == "wall"
        flat = asset in assets.FLAT
        solid = not (flat or hung or known.mount == "ceiling")
        joined = tuple(r for group in relations for r in group)
        if asset in LOOSE and z == 0.0:
            joined = tuple(self._nudged(r, ident, asset) for r in joined)
        self.wants.append(
            layout.Want(
                f"{self.location.id}:{ident}",
                asset,
                self._named(joined),
                known.size,
                params,
                seed,
                z=z,
                rise=known.rise,
                hung=hung,
                flat=flat,
                blocks=solid,
                foot=known.foot,
                **rest,
            )
        )

    def _named(self, relations):
        return tuple(
            r
            if not r.of or r.kind in ("against_wall", "corner")
            else Relation(r.kind, f"{self.location.id}:{r.of}", r.low, r.high, r.yaw)
            for r in relations
        )

    def _nudged(self, relation, ident, asset):
        """No two places have their loose things in quite the same spots."""
        if relation.kind != "at":
            return relation
        rng = random.Random(seed_of(self.location.id, ident, "spot"))
        reach, turn = (0.15, 0.05) if asset == "park_bench" else (0.4, 0.35)
        x, y = relation.low + rng.uniform(-reach, reach), relation.high + rng.uniform(-reach, reach)
        return Relation("at", low=x, high=y, yaw=relation.yaw + rng.uniform(-turn, turn))

    def named(self, *assets):
        """Whether the script speaks of one of these assets here."""
        return any(thing.asset in assets for thing in self.needs.things)

    def element_of(self, *assets):
        """The id of the element of one of these assets, or None."""
        return next((thing.element for thing in self.needs.things if thing.asset in assets), None)

    def seats(self, ident, asset, target, count, gap=0.06, priority=3, params=None):
        """Chairs around a table."""
        for i in range(count):
            self.want(f"{ident}_{i + 1}", asset, around(target, gap), params=params, priority=priority)

    def on(self, ident, *things):
        """Small things on a thing's tops."""
        self.clutter += [(ident, thing) for thing in things]

    def far(self, ident, asset, x, y, yaw=0.0, seed=0, params=None, z=0.0):
        """A thing beyond the solver: scenery at an exact place."""
        known = assets.facts(asset, params, seed)
        self.scenery.append(
            Item(
                f"{self.location.id}:{ident}",
                asset,
                (float(x), float(y), z),
                float(yaw),
                dict(params or {}),
                seed,
                asset.replace("_", " "),
                known.size,
                "set",
                shadow=False,
                foot=known.foot,
            )
        )

    def built(self, ident, asset, x, y, yaw=0.0, params=None, z=0.0, blocks=True):
        """A part of the building at an exact place, which all that is furnished keeps clear of: stairs, posts."""
        self.far(ident, asset, x, y, yaw, params=params, z=z)
        self.scenery[-1].blocks = blocks
        self.fixed.append(self.scenery[-1])

    def opening(self, kind, location, yaw, width, height, sill=0.0, wall=""):
        """A door, window or gap; ``location`` is the middle of its threshold or sill, ``yaw`` faces into the place."""
        number = sum(o.kind == kind for o in self.openings) + 1
        self.openings.append(
            Opening(f"{self.location.id}:{kind}_{number}", kind, tuple(location), yaw, width, height, sill, wall)
        )

    def furnish(self, floor, walls, backs=()):
        """The SetPlan on this floor; ``walls`` are built, ``backs`` are further lines that things stand against."""
        if self.pins:
            pins.step_aside(self, floor)
        x, y, r = self.acting
        keep = [*self.clear, *(kept(o) for o in self.openings)]
        lane = None
        if r > 0:
            fx, fy = facing(self.axis)
            keep.append(boxes.Box(x, y, 0, 2 * r, 2 * r, 0.02, 1.9))
            lane = boxes.Box(x + fx * (r + 1.5), y + fy * (r + 1.5), self.axis, 2.2, 3.0, 0, 2)
        doors = [inside(o, 0.45) for o in self.openings if o.kind != "window"]
        fixed = [boxes.of_item(item) for item in self.fixed]
        solid = [boxes.of_item(item) for item in self.fixed if walkable.in_the_way(item)]
        space = layout.Space(floor, [*walls, *backs], keep, fixed, solid, lane, doors, (x, y), self.h is not None)
        items, left_out = layout.solve(space, self.wants, np.random.default_rng(self.seed))
        return SetPlan(
            self.location.id,
            self.kind,
            self.location.name,
            self.exterior,
            tuple(floor),
            self.h,
            self.axis,
            (x, y, 0.0),
            list(walls),
            self.openings,
            items,
            [],
            self.seed,
            left_out,
            {"look": self.look, "acting": r, **self.extra},
        )

    def finish(self, result):
        """Lay the small things out and find the marks. Returns the plan."""
        self._scatter(result)
        result.marks = marks.find(result, self.needs, self.marks)
        return result

    def _scatter(self, result):
        loose = [(self._small(ident, thing, number), ident) for number, (ident, thing) in enumerate(self.clutter)]
        for item in (item for item, _ in loose if item.id in self.pins):
            item.location, item.yaw = self.pins[item.id][:3], self.pins[item.id][3]
            result.items.append(item)
        tops = surfaces.Tops(result.items)
        for item, ident in loose:
            if item.id in self.pins:
                continue
            if tops.put(item, random.Random(seed_of(item.id)), only=f"{self.location.id}:{ident}"):
                result.items.append(item)

    def _small(self, ident, thing, number):
        """A small thing of the place's own, still in nobody's hands."""
        seed = seed_of(self.location.id, ident, number) % 5
        return Item(
            f"{self.location.id}:{thing}_{number + 1}",
            thing,
            seed=seed,
            name=thing.replace("_", " "),
            size=assets.facts(thing, {}, seed).size,
            kind="set",
            blocks=False,
        )


class Room(Place):
    """A rectangular room, x from left to right, y from the open front (-) to the back (+).

    Its corners may be cut off: the walls there are ``front_right``, ``back_right``, ``back_left`` and ``front_left``.
    """

    def __init__(self, *args):
        super().__init__(*args)
        self.size = sizes.Size()  # as the script says
        self.w, self.d, self.h = 6.0, 5.0, 2.7
        self.wild = {"front"}
        self.aside = 0.0  # x of its middle
        self.cut = 0.0  # m of either wall that a cut corner takes
        self.mirrors = True  # may be turned into its mirror image

    def __setattr__(self, name, value):
        """Width, depth and height as a recipe gives them are made larger or smaller as the script says."""
        scaled = name in ("w", "d", "h") and value is not None and self.kind not in RIGID
        super().__setattr__(name, self.size.of(name, value) if scaled else value)

    def door(self, wall, u, width=0.9, height=2.05):
        """A door; ``u`` is the x (back, front) or y (left, right) of its middle."""
        self._open(wall, u, "door", width, height, 0.0)

    def gap(self, wall, u, width=1.0, height=2.2):
        """A doorway without a door."""
        self._open(wall, u, "gap", width, height, 0.0)

    def window(self, wall, u, width=1.4, height=1.25, sill=0.9):
        """A window."""
        self._open(wall, u, "window", width, height, sill)

    def spare_doorways(self):
        """``[(wall, u)]`` where there might be a further door: in walls that are whole and free of windows there."""
        found = []
        for wall in ("left", "right", "back"):
            taken = [o for o in self.openings if o.wall == wall]
            along = 1 if wall in ("left", "right") else 0
            middle, half = (0.0, self.d / 2) if along else (self.aside, self.w / 2)
            for u in () if wall in self.wild or self.cut else np.arange(middle - half + 0.75, middle + half - 0.7, 1.6):
                if all(abs(o.location[along] - u) > o.width / 2 + 0.75 for o in taken):
                    found.append((wall, round(float(u), 2)))
        return found

    def _open(self, wall, u, kind, width, height, sill):
        left, right = self.aside - self.w / 2, self.aside + self.w / 2
        x, y = {"back": (u, self.d / 2), "front": (u, -self.d / 2), "left": (left, u), "right": (right, u)}[wall]
        self.opening(kind, (x, y, sill), _INWARD[wall], width, height, sill, wall)

    def plan(self):
        """The SetPlan: furniture solved, marks found, perhaps mirrored."""
        floor, names = self._outline()
        ends = (*floor[1:], floor[0])
        walls = [Wall(n, a, b, self.h, wild=n in self.wild) for n, a, b in zip(names, floor, ends, strict=True)]
        flip = self.mirrors and self.rng.random() < 0.5
        pins.hold(self, flip)
        result = self.furnish(floor, walls)
        result.items += self.scenery
        if flip:
            mirror(result)
        return self.finish(result)

    def _outline(self):
        """``(corners, names of the walls that begin there)``, counter-clockwise."""
        w, d, c = self.w / 2, self.d / 2, self.cut
        if not c:
            left, right = self.aside - w, self.aside + w
            return ((left, -d), (right, -d), (right, d), (left, d)), ("front", "right", "back", "left")
        names = ("front", "front_right", "right", "back_right", "back", "back_left", "left", "front_left")
        a, b = w - c, d - c
        return ((-a, -d), (a, -d), (w, -b), (w, b), (a, d), (-a, d), (-w, b), (-w, -b)), names


class Site(Place):
    """An open place. Recipes lay out ``floor`` (where people may be) and scenery beyond it themselves."""

    exterior = True

    def __init__(self, *args):
        super().__init__(*args)
        self.side = self.rng.choice((-1, 1))  # left- or right-handed plan
        self.floor, self.walls, self.backs = (), [], []

    def exit(self, x, y, yaw, width=2.0):
        """Where people come from and go to."""
        self.opening("gap", (x, y, 0.0), yaw, width, 2.4)

    def fence(self, ident, start, end, asset="fence", seed=0):
        """A fence of whole panels from ``start`` to ``end``, faces to the right of that line."""
        long = assets.facts(asset, None, seed).size[0] + 0.012
        length = math.dist(start, end)
        count = int(length / long)
        dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
        rest = (length - count * long) / 2
        for i in range(count):
            u = rest + (i + 0.5) * long
            self.far(f"{ident}_{i + 1}", asset, start[0] + dx * u, start[1] + dy * u, math.atan2(dy, dx), seed=seed)

    def plan(self):
        """The SetPlan with its scenery."""
        reach = min(self.extra["site"]["base"]["radius"], 200)
        self.extra["bounds"] = [(-reach, -reach), (reach, -reach), (reach, reach), (-reach, reach)]
        pins.hold(self)
        self.wants = [w for w in self.wants if w.asset not in TRUNKS or not self._before_lens(_spot(w))]
        self.scenery = [i for i in self.scenery if i.asset not in TRUNKS or not self._before_lens(i.location)]
        result = self.furnish(self.floor, self.walls, self.backs)
        result.items += self._clear_scenery([item for item in result.items if item.blocks])
        return self.finish(result)

    def _before_lens(self, spot):
        """Whether something at ``spot`` stands on the open side, where the lens does."""
        if spot is None:
            return False
        x, y = spot[0] - self.acting[0], spot[1] - self.acting[1]
        far, (fx, fy) = math.hypot(x, y), facing(self.axis)
        return 2.0 < far < LENS[1] and x * fx + y * fy > math.cos(LENS[0]) * far

    def _clear_scenery(self, taken):
        """The scenery that overlaps neither what is taken nor other scenery."""
        items = [*taken, *self.scenery]
        rows = boxes.table([boxes.of_item(item) for item in items])
        hit = np.tril(boxes.overlap(rows, rows, -0.004) | self._in_eaves(items, rows), -1)
        keep = np.ones(len(rows), bool)
        for i in range(len(taken), len(rows)):
            keep[i] = not (hit[i] & keep).any()
        return [item for item, free in zip(self.scenery, keep[len(taken) :]) if free]

    @staticmethod
    def _in_eaves(items, rows):
        """(n, n) bool: which things are in another's eaves or crown; plants grow into each other, wires go anywhere."""
        above = [boxes.overhang(item) for item in items]
        which = [i for i, box in enumerate(above) if box]
        hit = np.zeros((len(items), len(items)), bool)
        if which:
            over = boxes.table([above[i] for i in which])
            hit[which] = boxes.overlap(over, rows, -0.004)
            hit[np.ix_(which, which)] |= boxes.overlap(over, over, -0.004)
        green = np.array([item.asset in assets.PLANTS for item in items])
        strung = np.array([item.asset in assets.STRUNG for item in items])
        hit &= ~(green[:, None] & green | strung[:, None] | strung)
        return hit | hit.T


def _spot(want):
    """Where a wish wants its thing exactly, or None; what the script names stays where it is."""
    if want.element is not None:
        return None
    return next(((r.low, r.high) for r in want.relations if r.kind == "at"), None)


def mirror(plan):
    """Turn a plan into its mirror image, left for right."""
    plan.floor = tuple((-x, y) for x, y in reversed(plan.floor))
    plan.walls = [
        Wall(_other_side(w.id), (-w.end[0], w.end[1]), (-w.start[0], w.start[1]), w.height, w.thickness, w.wild)
        for w in plan.walls
    ]
    for thing in (*plan.openings, *plan.items):
        thing.location = (-thing.location[0], *thing.location[1:])
        thing.yaw = -thing.yaw
    for opening in plan.openings:
        opening.wall = _other_side(opening.wall)
    plan.centre = (-plan.centre[0], *plan.centre[1:])
    plan.axis = -plan.axis
    plan.params["mirrored"] = not plan.params.get("mirrored", False)


def _other_side(name):
    head, _, tail = name.rpartition("_")
    return f"{head}_" * bool(head) + {"left": "right", "right": "left"}.get(tail, tail)


def inside(opening, depth):
    """The point ``depth`` metres inside an opening."""
    fx, fy = facing(opening.yaw)
    return opening.location[0] + fx * depth, opening.location[1] + fy * depth


def kept(opening):
    """The Box that must stay clear before an opening: the door's swing, the window from its sill up."""
    depth = min(opening.width, 1.2) if opening.kind == "door" else 0.7 if opening.kind == "gap" else 0.22
    wide = 0.12 if opening.kind != "window" else 0.2
    x, y = inside(opening, depth / 2)
    low = opening.sill - 0.04 if opening.kind == "window" else 0.02
    return boxes.Box(x, y, opening.yaw, opening.width + 2 * wide, depth, low, opening.sill + opening.height + 0.12)
