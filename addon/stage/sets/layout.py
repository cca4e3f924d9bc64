# SPDX-License-Identifier: GPL-3.0-or-later
"""Furniture is placed by what it relates to: walls, tables, the acting area. Relations are solved, never guessed.

Large and wall-bound things come first, then what refers to them. Each thing tries a grid of candidates; hard rules
(inside the floor, nothing overlaps, doors and windows and the acting area stay clear) strike out, soft scores choose.
The solver starts over with other luck a few times, then lets what found no place choose before what matters less; what
never fits is left out by priority, and the reason is told.
"""

from dataclasses import dataclass, field

import numpy as np

from ..geometry import facing, yaw_towards
from ..plan import Item, Wall
from . import assets, boxes, walkable
from .candidates import candidates
from .relations import SPARE, Relation

MARGIN = 0.02  # between two things
TRIES = 3
REPAIRS = 3  # further tries, in which what found no place has its turn before what matters less
SECOND = 0.3  # what it costs to take the second of several wished places


@dataclass
class Want:
    """One thing that a place should have."""

    id: str
    asset: str
    relations: tuple[Relation, ...]
    size: tuple[float, float, float] = (1.0, 1.0, 1.0)
    params: dict = field(default_factory=dict)
    seed: int = 0
    priority: int = 5  # 0 is dropped last
    halo: float = 0.0  # free space kept on every side for what will be put around it
    front: float = 0.0  # free depth kept before it, for people to use it
    z: float = 0.0  # of the thing's origin
    rise: float = 0.0  # of its lowest point above its origin
    hung: bool = False  # on the wall
    flat: bool = False  # lies under everything: a rug
    blocks: bool = True
    foot: tuple[float, float] = ()
    name: str = ""
    element: str | None = None  # of the world, for which it stands
    pin: tuple[float, ...] | None = None  # x, y, z, yaw where an artist put it: it stays there whatever is in its way

    @property
    def print(self):
        """Width and depth of the footprint."""
        return self.foot or self.size[:2]

    @property
    def needs(self):
        """Ids of the wants that must stand first."""
        if self.pin is not None:
            return []
        return [r.of for r in self.relations if r.of and r.kind not in ("against_wall", "corner")]


@dataclass
class Space:
    """The floor to be furnished."""

    polygon: tuple[tuple[float, float], ...]
    walls: list[Wall] = field(default_factory=list)
    keep: list[boxes.Box] = field(default_factory=list)  # door swings, windows, the acting area
    fixed: list[boxes.Box] = field(default_factory=list)  # what is there already
    solid: list[boxes.Box] = field(default_factory=list)  # of that, what people walk around
    lane: boxes.Box | None = None  # between acting area and camera: nothing tall, if it can be helped
    doors: list[tuple[float, float]] = field(default_factory=list)  # must stay reachable from the middle
    middle: tuple[float, float] = (0.0, 0.0)
    roofed: bool = False


def solve(space, wants, rng):
    """``(items, left_out)``: plan Items for what fits, lines that say what of the place's own does not.

    What stands for an element of the script may still find room when its scene is dressed. ``rng``: numpy Generator.
    """
    best = None
    for _ in range(TRIES):
        placed, missing = _attempt(space, wants, rng)
        if best is None or _cost(missing) < _cost(best[1]):
            best = placed, missing
        if not missing:
            break
    placed, lost = _walked(space, *best)
    for _ in range(REPAIRS):
        sooner = _sooner(wants, lost)
        if sooner == wants:
            break
        wants = sooner
        other, missing = _walked(space, *_attempt(space, wants, rng))
        if _cost(missing) < _cost(lost):
            placed, lost = other, missing
    lines = [f"{_called(want)}: {why}" for want, why in lost if want.element is None]
    return [item for _, item in placed], lines


def _cost(missing):
    return sum(20.0 / (1 + want.priority) for want, _ in missing)


def _walked(space, placed, missing):
    """What is placed once the ways are open, and all that is missing then."""
    placed, blocked = _open_ways(space, placed)
    return placed, missing + [(want, why) for want, why in blocked if want.priority < SPARE]


def _sooner(wants, missing):
    """The wants with those that found no place before the first that matters less: what the script names wins over
    what merely fills."""
    wants = list(wants)
    for want in sorted((want for want, _ in missing), key=lambda w: w.priority):
        here = wants.index(want)
        first = next((i for i, other in enumerate(wants[:here]) if other.priority > want.priority), here)
        wants.insert(first, wants.pop(here))
    return wants


def _attempt(space, wants, rng):
    placed, missing, zones = {}, [], []
    gone, called = set(), {want.id: _called(want) for want in wants}
    for want in _ordered(sorted(wants, key=lambda want: want.pin is None)):
        if want.pin is not None:
            placed[want.id] = want, _item(want, *want.pin)
            continue
        lost = [target for target in want.needs if target in gone]
        if lost:
            missing.append((want, f"its {called[lost[0]]} found no room"))
            gone.add(want.id)
            continue
        rows = candidates(space, want, placed)
        rows = rows[_allowed(space, want, rows, placed, zones)]
        if not len(rows):
            missing.append((want, "no free place of its size"))
            gone.add(want.id)
            continue
        score = _score(space, want, rows, placed) + rng.uniform(0, 0.12, len(rows))
        x, y, yaw = rows[score.argmin(), :3]
        item = _item(want, x, y, want.z, yaw)
        placed[want.id] = want, item
        if want.front:
            zones.append((want.id, _before(item, want.front)))
        if want.halo:
            zones.append((want.id, boxes.of_item(item, want.halo)))
    return list(placed.values()), [(want, why) for want, why in missing if want.priority < SPARE]


def _item(want, x, y, z, yaw):
    return Item(
        want.id,
        want.asset,
        (float(x), float(y), z),
        float(yaw),
        dict(want.params),
        want.seed,
        want.name or want.asset.replace("_", " "),
        tuple(want.size),
        "set",
        want.element,
        want.blocks,
        foot=want.foot,
    )


def _called(want):
    return want.name or want.asset.replace("_", " ")


def _ordered(wants):
    ready, waiting, known = [], list(wants), {want.id for want in wants}
    done = set()
    while waiting:
        step = [w for w in waiting if all(n in done or n not in known for n in w.needs)] or waiting[:1]
        ready.append(step[0])
        done.add(step[0].id)
        waiting.remove(step[0])
    return ready


def _allowed(space, want, rows, placed, zones):
    """Numbers of the rows that break no hard rule."""
    left = np.flatnonzero(boxes.inside(boxes.corners(_whole(want, rows, space)), space.polygon).all(1))

    def clear(obstacles, margin=0.0, grown=None):
        if not len(left) or not obstacles:
            return left
        mine = rows[left] if grown is None else grown(rows[left])
        return left[~boxes.overlap(mine, boxes.table(obstacles), margin).any(1)]

    left = clear([boxes.of_item(item) for other, item in placed.values() if other.flat == want.flat], MARGIN)
    if want.flat:
        return left
    left = clear(space.keep)
    left = clear(space.fixed, MARGIN)
    left = _under_nothing(want, rows, left, [item for _, item in placed.values()])
    left = clear([box for owner, box in zones if owner not in want.needs])
    if want.front or want.halo:
        blockers = [boxes.of_item(item) for other, item in placed.values() if not other.flat]
        left = clear(blockers, grown=lambda found: _with_zone(want, found))
    return left


def _whole(want, rows, space):
    """Box rows of all of a thing that has to be on the floor: under a roof also what reaches out above heads."""
    out = (np.array(want.size[:2]) - want.print) / 2
    if not space.roofed or out.max() < assets.EAVES:
        return rows
    whole = rows.copy()
    whole[:, 3:5] += out
    return whole


def _under_nothing(want, rows, left, items):
    """Of the rows ``left`` those where neither the thing is in another's eaves or crown, nor another in its own."""
    items = [item for item in items if not {want.asset, item.asset} <= assets.PLANTS]
    above = [box for item in items if (box := boxes.overhang(item))]
    if above and len(left):
        left = left[~boxes.overlap(rows[left], boxes.table(above)).any(1)]
    mine = boxes.overhang(
        Item("", want.asset, (0.0, 0.0, want.z), 0.0, want.params, want.seed, size=want.size, foot=want.foot)
    )
    if mine is None or not len(left) or not items:
        return left
    own = rows[left]
    own[:, 3:] = mine.width / 2, mine.depth / 2, mine.low, mine.high
    return left[~boxes.overlap(own, boxes.table([*above, *map(boxes.of_item, items)])).any(1)]


def _with_zone(want, rows):
    """Box rows with the free space around and before a thing."""
    wide = rows.copy()
    wide[:, 3:5] += want.halo
    wide[:, 0] += np.sin(rows[:, 2]) * want.front / 2
    wide[:, 1] -= np.cos(rows[:, 2]) * want.front / 2
    wide[:, 4] += want.front / 2
    return wide


def _before(item, depth):
    fx, fy = facing(item.yaw)
    reach = (item.size[1] + depth) / 2
    x, y, z = item.location
    return boxes.Box(x + fx * reach, y + fy * reach, item.yaw, item.size[0], depth, z, z + item.size[2])


def _score(space, want, rows, placed):
    score = np.zeros(len(rows))
    for relation in want.relations:
        if relation.kind == "along":
            score += 0.6 * np.abs(np.where(np.abs(np.sin(rows[:, 2])) < 0.7, rows[:, 0], rows[:, 1]) - relation.low)
        elif relation.kind == "middle":
            score += 0.5 * np.hypot(rows[:, 0] - relation.low, rows[:, 1] - relation.high)
        elif relation.kind == "near":
            far = boxes.distance(rows[:, :2], boxes.table([boxes.of_item(placed[relation.of][1])]))[:, 0]
            score += 2.0 * (np.maximum(far - relation.high, 0) + np.maximum(relation.low - far, 0))
        elif relation.kind == "facing":
            target = placed[relation.of][1].location if relation.of else space.middle
            wished = np.array([yaw_towards(row, target) for row in rows[:, :2]])
            score += 2.0 * (1 - np.cos(rows[:, 2] - wished))
    spots = [r for r in want.relations if r.kind == "at"]
    if spots:  # one of them, the first rather than the last
        far = [np.hypot(rows[:, 0] - r.low, rows[:, 1] - r.high) for r in spots]
        score += np.min([np.where(f > 0, 0.15 + f, 0.0) + SECOND * k for k, f in enumerate(far)], axis=0)
    low = want.z + want.rise
    if space.lane and low + want.size[2] > 0.9 and low < 1.9:
        score += 3.0 * boxes.overlap(rows, boxes.table([space.lane]))[:, 0]
    return score


def _open_ways(space, placed):
    """Take out the least important things until every door can be reached from the middle; then put back what was not
    in the way."""
    gone = []
    if not space.doors:
        return placed, []
    while not _open(space, placed):
        loose = [pair for pair in placed if walkable.in_the_way(pair[1]) and pair[0].priority > 0 and not pair[0].pin]
        if not loose:
            break
        worst = max(loose, key=lambda pair: (pair[0].priority, pair[1].id))
        placed = [pair for pair in placed if pair is not worst]
        gone.append(worst)
    for pair in reversed(gone[:-1]):
        if _open(space, [*placed, pair]):
            placed = [*placed, pair]
            gone = [other for other in gone if other is not pair]
    return placed, [(want, "it would block the way") for want, _ in gone]


def _open(space, placed):
    """Whether every door can be reached from the middle."""
    there = [boxes.of_item(item) for _, item in placed if walkable.in_the_way(item)]
    grid = walkable.raster(space.polygon, [*space.solid, *there])
    reached = grid.reachable(*space.middle)
    return reached.any() and all(_reached(grid, reached, door) for door in space.doors)


def _reached(grid, reached, point):
    cell = grid.nearest(*point, 0.35)
    return cell is not None and bool(reached[cell])
