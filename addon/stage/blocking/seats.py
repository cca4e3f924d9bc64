# SPDX-License-Identifier: GPL-3.0-or-later
"""Which seat somebody takes: near what they do, with those they talk to, the face open to the camera. Pure."""

import math

from ..geometry import facing, yaw_towards
from ..plan import Mark
from ..sets.assets import VEHICLES, anchors
from ..sets.needs import SITS

TALK, ADJACENT = 1.25, 0.55  # m between two who sit and talk, best; between neighbours on a bench
AT_THIGHS = 0.4  # m from the middle of who lies in a bed to who sits on its edge, towards the feet
CYCLES = ("bicycle", "motorcycle", "scooter")
_TABLES = ("table", "dining_table", "laid_table", "desk", "counter", "bar_counter", "booth", "coffee_table",
           "judge_bench")  # fmt: skip


def marks_of(items, plan):
    """Marks of seats and beds that a scene's own items bring along."""
    tables = [i for i in (*plan.items, *items) if i.asset in _TABLES]
    found = []
    for item in items:
        for kind in ("seat", "lie"):
            for number, anchor in enumerate(anchors(item, kind)):
                named = "drive" if kind == "seat" and item.asset in VEHICLES else kind
                ident = f"{item.id}:{named}_{number + 1}"
                found.append(Mark(ident, named, anchor.location, anchor.yaw, item.id, _group(item, tables)))
    return found


def _group(item, tables):
    near = [(math.dist(t.location[:2], item.location[:2]) - max(t.size[:2]) / 2, t.id) for t in tables if t is not item]
    near = [pair for pair in near if pair[0] < 1.0]
    return min(near)[1] if near else item.id


def choose_seat(stage, player, near=None, item=None, kinds=("seat",), assets=(), company=None, gap=TALK):
    """The best free seat of ``item`` (or its table), else one near to ``near`` (x, y); None if all are taken.

    ``company``: a performer with whom the sitter will talk, best at ``gap`` metres.
    """
    marks = [m for m in stage.marks if m.kind in kinds and m.id not in stage.taken]
    if item is not None:
        own = [m for m in marks if item.id in (m.item, m.group)]
        marks = own or marks
    if assets:
        by_id = {i.id: i for i in stage.items}
        marks = [m for m in marks if m.item in by_id and by_id[m.item].asset in assets]
    if stage.plan.kind == "classroom" and item is None and len(marks) > 3:  # with the class, not at the desk before it
        x, y = (sum(part) for part in zip(*(facing(m.yaw) for m in marks), strict=True))
        marks = [m for m in marks if facing(m.yaw)[0] * x + facing(m.yaw)[1] * y > 0] or marks
    if item is None:
        promised = _promised(stage, player)
        marks = [m for m in marks if m.item not in promised] or marks
    others = stage.people(player)
    marks = [m for m in marks if all(math.dist(m.location[:2], p) > 0.42 for p in others)]
    near = near or stage.plan.centre
    return min(marks, key=lambda m: (round(_cost(stage, m, near, company, gap), 4), m.id), default=None)


def _promised(stage, player):
    """Ids of the single seats that the script names for somebody else: the armchair in which the father will sit."""
    found = set()
    for beat in stage.scene.beats:
        thing = stage.find(beat.target) if beat.verb in SITS and beat.subjects != [player.ident] else None
        if hasattr(thing, "asset") and sum(m.item == thing.id and m.kind == "seat" for m in stage.marks) == 1:
            found.add(thing.id)
    own = {b.target for b in stage.scene.beats if b.verb in SITS and player.ident in b.subjects}
    return {ident for ident in found if getattr(stage.find(ident), "element", None) not in own}


def _cost(stage, mark, near, company, gap):
    """What speaks against a seat, in metres of way."""
    cost = math.dist(mark.location[:2], near[:2]) + 0.9 * _turned_away(stage, mark)
    groups = {group_of(stage, ident) for ident in stage.taken}
    if mark.group and mark.group in groups:
        cost -= 1.2
    if company is not None:
        far = math.dist(mark.location[:2], company.here)
        cost += 1.5 * abs(far - gap) + (0.6 if far < min(0.75, gap) else 0.0)
        if company.seated and company.seat is not None and mark.group == company.seat.group:
            cost -= 1.5
    return cost


def _turned_away(stage, mark):
    """0 where a sitter's face is open to the camera side (profile at most), 1 where only the back is seen."""
    return max(-math.cos(mark.yaw - stage.plan.axis) - 0.25, 0.0) / 0.75


def group_of(stage, ident):
    """The group of a mark."""
    return next((m.group for m in stage.marks if m.id == ident), "")


def item_of(stage, ident):
    """The item that a mark belongs to."""
    return next((m.item for m in stage.marks if m.id == ident), None)


def opposite(stage, player, other):
    """The free seat that faces one who sits, at the same table if it can be; None without one."""
    if other.seat is None:
        return None
    front = facing(other.seat.yaw)
    best = []
    for m in stage.marks:
        if m.kind != "seat" or m.id in stage.taken or m.item == other.seat.item:
            continue
        dx, dy = m.location[0] - other.here[0], m.location[1] - other.here[1]
        far = math.hypot(dx, dy)
        ahead = (dx * front[0] + dy * front[1]) / max(far, 1e-6)
        towards = math.cos(m.yaw - other.seat.yaw)
        if 0.6 < far < 2.6 and ahead > 0.5 and towards < 0.3:
            best.append((0 if m.group == other.seat.group else 1, round(far - ahead + towards, 3), m.id, m))
    return min(best)[3] if best else None


def seat_for(stage, player, item, company=None, relation=None):
    """Where to sit: on the thing meant if that can be, else on the best free seat; None if there is none."""
    left = player.left if item is None else None
    if (
        left is not None
        and left.kind == "seat"
        and left.id not in stage.taken
        and math.dist(left.location[:2], player.here) < 3.0
    ):
        return left  # back to where they sat
    offers = item is not None and any(item.id in (m.item, m.group) for m in stage.marks if m.kind in ("seat", "drive"))
    if item is not None and not offers:
        mark = edge_of_bed(stage, player, item) or _seat_at(stage, item)
        mark = mark or (None if relation == "at" else seat_on(stage, player, item))
        if mark is not None:
            return mark
    near = company.here if item is None and company is not None else player.here
    near = item.location if item is not None and not player.placed else near
    gap = ADJACENT if relation in ("beside", "with") else TALK
    mark = choose_seat(stage, player, item=item if offers else None, near=near, company=company, gap=gap)
    too_far = mark is not None and item is None and math.dist(mark.location[:2], near[:2]) > 9.0
    return None if too_far else mark


def lie_on(stage, item):
    """A Mark for lying on a sofa or a bench, along its seats; None where nobody can lie."""
    seats = [m for m in stage.marks if m.kind == "seat" and item is not None and m.item == item.id]
    if len(seats) < 2 or max(item.size[:2]) < 1.35 or any(m.id in stage.taken for m in seats):
        return None
    x, y, z = (sum(m.location[k] for m in seats) / len(seats) for k in range(3))
    front, lens = facing(seats[0].yaw), facing(stage.plan.axis)
    turned = 1 if front[0] * lens[1] - front[1] * lens[0] >= 0 else -1  # the face towards the lens
    yaw = seats[0].yaw + turned * math.pi / 2
    return Mark(f"{item.id}:lie", "lie", (x, y, z), yaw, item.id, item.id)


def edge_of_bed(stage, player, item):
    """A Mark on the long side of a bed, near to who lies in it, on the side that can be got at; None without one.

    It leaves room by the head for somebody who stands there.
    """
    lie = next((m for m in stage.marks if m.kind == "lie" and m.item == item.id), None)
    if lie is None:
        return None
    front = facing(lie.yaw)
    found = []
    for hand in (1, -1):
        out = (-front[1] * hand, front[0] * hand)
        aside = item.size[0] / 2 - 0.14
        x, y = (lie.location[k] + out[k] * aside + AT_THIGHS * front[k] for k in (0, 1))
        foot = (x + 0.5 * out[0], y + 0.5 * out[1])
        others = [p.here for p in stage.on_stage() if p is not player and p.posture != "lie"]
        near = stage.floor.near(foot, ())
        if near is not None and math.dist(near, foot) < 0.45 and all(math.dist((x, y), p) > 0.4 for p in others):
            mark = Mark(f"{item.id}:edge", "seat", (x, y, lie.location[2]), yaw_towards((0, 0), out), item.id, item.id)
            found.append((math.dist(foot, player.here) + _turned_away(stage, mark), hand, mark))
    return min(found)[2] if found else None


def _seat_at(stage, item):
    """The free seat that faces best a thing on a table, such as a computer; None where it lies on none."""
    hosts = [t for t in stage.items if t.asset in _TABLES and t is not item and item.location[2] > 0.3]
    hosts = {t.id for t in hosts if math.dist(t.location[:2], item.location[:2]) < max(t.size[:2]) / 2}
    marks = [m for m in stage.marks if m.kind == "seat" and m.group in hosts and m.id not in stage.taken]

    def cost(mark):
        off = math.cos(yaw_towards(mark.location, item.location) - mark.yaw)
        return round(math.dist(mark.location[:2], item.location[:2]) - 2.0 * off, 3), mark.id

    return min(marks, key=cost, default=None)


def seat_on(stage, player, item):
    """A Mark on top of something that is not made for sitting but can be sat on (a crate, a step), or None."""
    top = item.location[2] + item.size[2]
    if not 0.25 < top < 0.7 or min(item.size[:2]) < 0.28 or stage.taken.get(item.id):
        return None
    front = stage.floor.near(item.location, stage.people(player), 0.4)
    yaw = stage.plan.axis if front is None else yaw_towards(item.location, front)
    return Mark(item.id, "seat", (*item.location[:2], top), yaw, item.id, item.id)


def posture_on(stage, mark):
    """How one sits there: at the wheel of a car, on a bicycle, on a chair."""
    item = next((i for i in stage.items if i.id == mark.item), None)
    if item is not None and item.asset in CYCLES:
        return "ride"
    return "drive" if mark.kind == "drive" else "sit"


def put_on(stage, player, mark, posture):
    """The performer sits, drives or lies on a mark from the start."""
    stage.take_seat(player, mark)
    player.here, player.yaw, player.posture = mark.location[:2], mark.yaw, posture
