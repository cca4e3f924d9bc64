# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everyone is when the scene begins: seats, counters, beds, and conversations open to the camera. Pure."""

import math

from ..geometry import facing, yaw_towards
from ..plan import Mark
from .stagehand import chance
from .verbs import DEEDS, POCKET, STATES

SEATED_PLACES = ("restaurant", "cafe", "vehicle_interior", "classroom")
BEHIND = {"bartender": ("bar_counter", "counter"), "barista": ("counter", "bar_counter"), "cashier": ("counter",),
          "shopkeeper": ("counter",), "clerk": ("counter", "desk"), "chef": ("stove", "kitchen_counter"),
          "cook": ("stove", "kitchen_counter"), "teacher": ("whiteboard", "blackboard", "podium"),
          "professor": ("whiteboard", "blackboard", "podium")}  # fmt: skip
STANDING_ROLES = ("waiter", "waitress", "nurse", "police", "guard", "doctor")
_SITTABLE = ("read", "write", "type", "eat", "drink", "phone")


def opening(stage, player, beats):
    """How a performer is found when the scene begins: ``(what, beat)``, what being a posture or a deed's verb."""
    for number, beat in enumerate(beats):
        if player.ident not in beat.subjects or beat.kind not in ("action", "dialogue"):
            continue
        if beat.kind == "dialogue":
            return None, None
        if beat.verb == "stand_up":
            return "sit", beat
        if beat.verb in ("exit", "climb") and _again(player, beats[number + 1 :]) and _vehicles(stage):
            return "drive", beat  # gets out of a car
        if beat.verb in ("sit", "lie", "sleep", "wake") and (number < 3 or beat.verb in ("sleep", "wake")):
            return ("sit" if beat.verb == "sit" else "lie"), beat
        if beat.verb in STATES and number < 4:
            return beat.verb, beat
        deed = DEEDS.get(beat.verb)
        if deed is not None and deed.loop and number < 4:
            return beat.verb, beat
        return None, beat
    return None, None


def _role_of(name):
    """The role that a name such as WAITER or NURSE #2 is, or None."""
    words = name.lower().split()
    return next((role for role in (*BEHIND, *STANDING_ROLES) if role in words), None)


def _again(player, beats):
    """Whether the performer does or says anything in these beats before coming in anew."""
    following = [b for b in beats if player.ident in b.subjects]
    return bool(following) and following[0].verb != "enter"


def _vehicles(stage):
    """Marks in vehicles that are free."""
    return [m for m in stage.plan.marks if m.kind == "drive" and m.id not in stage.taken]


def settle_cast(stage, beats):
    """Give every performer who is on stage at the start a place, a posture and a way to face."""
    waiting = stage.on_stage()
    for player in list(waiting):
        if _first(stage, player, beats):
            waiting.remove(player)
    if stage.plan.kind in SEATED_PLACES:
        waiting = [p for p in waiting if _moves_first(p, beats) or not _seat_with(stage, p, beats)]
    elif stage.plan.kind == "bar":
        waiting = [p for p in waiting if _moves_first(p, beats) or not _seat_with(stage, p, beats, ("bar_stool",))]
    stand_together(stage, waiting)
    for player in stage.on_stage():
        if player.posture == "sit":
            stage.swivel(player)


def stand_together(stage, players):
    """Stand these in a conversation: a pair face to face across the lens axis, more in arcs open to the camera."""
    if not players:
        return
    centre = _centre(stage, players)
    sitting = [p for p in stage.on_stage() if p not in players]
    for player, spot in zip(players, _slots(stage, centre, players, bool(sitting)), strict=False):
        player.here = spot
    inner = centre if len(players) > 1 or sitting else None
    for player in players:
        player.yaw = stage.plan.axis + 0.45 if inner is None else cheat(stage, player.here, inner)


def cheat(stage, here, towards, most=0.38):
    """The yaw from ``here`` towards a point, opened a little to the camera side."""
    inward = stage.plan.axis if math.dist(here[:2], towards[:2]) < 0.1 else yaw_towards(here, towards)
    off = (stage.plan.axis - inward + math.pi) % (2 * math.pi) - math.pi
    return inward + max(-most, min(most, off))


def choose_seat(stage, player, near=None, item=None, kinds=("seat",), assets=()):
    """The free seat of ``item`` (or its table), else the one nearest to ``near``; None if all are taken."""
    marks = [m for m in stage.plan.marks if m.kind in kinds and m.id not in stage.taken]
    if item is not None:
        own = [m for m in marks if item.id in (m.item, m.group)]
        marks = own or marks
    if assets:
        by_id = {i.id: i for i in stage.plan.items}
        marks = [m for m in marks if m.item in by_id and by_id[m.item].asset in assets]
    others = stage.people(player)
    marks = [m for m in marks if all(math.dist(m.location[:2], p) > 0.42 for p in others)]
    if not marks:
        return None
    near = near or stage.plan.centre
    company = {stage_mark_group(stage, i) for i in stage.taken}
    return min(
        marks,
        key=lambda m: (math.dist(m.location[:2], near[:2]) - (1.2 if m.group and m.group in company else 0), m.id),
    )


def stage_mark_group(stage, ident):
    """The group of a mark."""
    return next((m.group for m in stage.plan.marks if m.id == ident), "")


def seat_for(stage, player, item):
    """Where to sit: on the thing meant if that can be, else on the nearest free seat; None if there is none."""
    left = player.left if item is None else None
    if left is not None and left.kind == "seat" and left.id not in stage.taken and _near(left, player, 3.0):
        return left  # back to where they sat
    offers = item is not None and any(
        item.id in (m.item, m.group) for m in stage.plan.marks if m.kind in ("seat", "drive")
    )
    if item is not None and not offers:
        mark = seat_on(stage, player, item)
        if mark is not None:
            return mark
    return choose_seat(stage, player, item=item if offers else None, near=item.location if item else player.here)


def _near(mark, player, most):
    return math.dist(mark.location[:2], player.here) < most


def seat_on(stage, player, item):
    """A Mark on top of something that is not made for sitting but can be sat on (a crate, a step), or None."""
    top = item.location[2] + item.size[2]
    if not 0.25 < top < 0.7 or min(item.size[:2]) < 0.28 or stage.taken.get(item.id):
        return None
    front = stage.floor.near(item.location, stage.people(player), 0.4)
    yaw = stage.plan.axis if front is None else yaw_towards(item.location, front)
    return Mark(item.id, "seat", (*item.location[:2], top), yaw, item.id, item.id)


def put_on(stage, player, mark, posture):
    """The performer sits, drives or lies on a mark from the start."""
    stage.take_seat(player, mark)
    player.here, player.yaw, player.posture = mark.location[:2], mark.yaw, posture


def fall_asleep(player, what, beat):
    """One whom the scene finds asleep has the eyes shut."""
    if what == "lie" and beat.verb in ("sleep", "wake"):
        player.still = player.still | {"asleep": True}


def _first(stage, player, beats):
    """Places that follow from a role or from what the performer is first seen doing. True when placed."""
    what, beat = opening(stage, player, beats)
    character = stage.world.character(player.ident)
    role = (character.role or _role_of(character.name)) if character else None
    thing = stage.find(beat.object) or stage.find(beat.target) if beat else None
    item = thing if hasattr(thing, "asset") else None
    if stage.plan.kind == "vehicle_interior" or what == "drive":
        return _in_vehicle(stage, player, what, item)
    if what == "lie":
        found = _on_bed(stage, player, item)
        fall_asleep(player, what, beat)
        return found
    if what == "sit":
        mark = seat_for(stage, player, item)
        handled = _first_handled(stage, player, stage.scene.beats)
        if item is None and handled is not None:
            mark = choose_seat(stage, player, near=handled) or mark
        if mark is not None:
            put_on(stage, player, mark, "sit")
        return mark is not None
    if role in BEHIND and _at_work(stage, player, BEHIND[role]):
        return True
    if role in STANDING_ROLES and stage.plan.kind in SEATED_PLACES:
        return _at_edge(stage, player)
    if what in _SITTABLE and stage.plan.kind not in ("corridor", "warehouse") and not stage.plan.exterior:
        mark = choose_seat(stage, player, item=item, near=item.location if item else None)
        if mark is not None:
            put_on(stage, player, mark, "sit")
            return True
    if item is not None and what in DEEDS and DEEDS[what].near is not None and not stage.portable(item):
        return _at_item(stage, player, item)
    return what == "cook" and _at_work(stage, player, ("stove", "kitchen_counter"))


def _in_vehicle(stage, player, what, item):
    marks = [m for m in stage.plan.marks if m.kind in ("drive", "seat") and m.id not in stage.taken]
    marks.sort(key=lambda m: round(math.dist(m.location[:2], stage.plan.centre[:2]) / 2.5))
    if item is not None:
        marks = [m for m in marks if m.item == item.id] or marks
    drives = [m for m in marks if m.kind == "drive"]
    if what == "drive" and drives:
        marks = drives
    elif drives and stage.plan.kind == "vehicle_interior":
        first = [m for m in drives if not any(stage_mark_item(stage, t) == m.item for t in stage.taken)]
        marks = first or [m for m in marks if m not in drives[:1]] or marks
    elif stage.plan.exterior if what == "drive" else not drives and stage.plan.kind != "vehicle_interior":
        return False
    if not marks:
        return False
    mark = marks[0]
    at_wheel = mark.kind == "drive" and not any(stage_mark_item(stage, t) == mark.item for t in stage.taken)
    put_on(stage, player, mark, "drive")
    player.still = {"seat": "driver", **stage.wheel(mark)} if at_wheel else {"seat": "passenger"}
    return True


def stage_mark_item(stage, ident):
    """The item that a mark belongs to."""
    return next((m.item for m in stage.plan.marks if m.id == ident), None)


def _on_bed(stage, player, item):
    mark = choose_seat(stage, player, item=item, kinds=("lie",))
    if mark is None:
        spot = stage.floor.near(stage.plan.centre, stage.people(player), 1.0)
        if spot is None:
            return False
        player.here, player.yaw, player.posture, player.seat_height = spot, stage.plan.axis + 1.2, "lie", 0.0
        return True
    put_on(stage, player, mark, "lie")
    return True


def _at_work(stage, player, assets):
    items = {i.id: i for i in stage.plan.items}
    for asset in assets:
        for mark in stage.plan.marks:
            item = items.get(mark.item)
            if mark.kind == "work" and item is not None and item.asset == asset:
                spot = stage.floor.near(mark.location, stage.people(player))
                if spot and math.dist(spot, mark.location[:2]) < 0.6:
                    player.here, player.yaw = spot, mark.yaw
                    return True
    return False


def _at_item(stage, player, item):
    player.here = stage.plan.centre[:2]
    spot = stage.beside(player, item, 0.5)
    if spot is None:
        spot = stage.floor.near(player.here, stage.people(player))
    if spot is None:
        return False
    player.here, player.yaw = spot, yaw_towards(spot, item.location)
    return True


def _at_edge(stage, player):
    marks = [m for m in stage.plan.marks if m.kind in ("work", "stand") and m.group != "centre"]
    for mark in marks:
        if stage.floor.near(mark.location, stage.people(player)) == tuple(map(float, mark.location[:2])):
            player.here, player.yaw = tuple(mark.location[:2]), cheat(stage, mark.location, stage.plan.centre)
            return True
    return False


def _seat_with(stage, player, beats, assets=()):
    mark = choose_seat(stage, player, near=_first_handled(stage, player, beats), assets=assets)
    if mark is None:
        return False
    put_on(stage, player, mark, "drive" if mark.kind == "drive" else "sit")
    return True


def _first_handled(stage, player, beats):
    """Where the first thing lies that a performer will pick up or use, or None."""
    for beat in beats:
        if player.ident in beat.subjects and beat.kind == "action" and beat.object:
            item = stage.find(beat.object)
            if stage.portable(item) and item.asset not in POCKET and item.location[2] > 0.3:
                return item.location
    return None


def _moves_first(player, beats):
    """Whether the performer goes somewhere or works on foot before anything else is said of them."""
    for beat in beats:
        if player.ident in beat.subjects and beat.kind == "action" and beat.verb:
            deed = DEEDS.get(beat.verb)
            return beat.verb in ("walk", "run", "chase", "enter") or bool(deed and deed.stand)
    return False


def _centre(stage, players):
    sitting = [p.here for p in stage.on_stage() if p not in players]
    if not sitting:
        return stage.plan.centre[:2]
    x = sum(p[0] for p in sitting) / len(sitting)
    y = sum(p[1] for p in sitting) / len(sitting)
    ahead = facing(stage.plan.axis)
    return x + 0.2 * ahead[0], y + 0.2 * ahead[1]


def _slots(stage, centre, players, around):
    """Free floor points for ``count`` people who face ``centre``; nobody nearer than half a metre to another."""
    people, slots = [p.here for p in stage.on_stage() if p not in players], []
    count = len(players)
    for spot in _wanted(stage.plan.axis, count, around, stage.scene.id):
        point = (centre[0] + spot[0], centre[1] + spot[1])
        free = stage.floor.near(point, people + slots, 0.62) or stage.floor.near(point, people + slots, 0.5)
        if free is not None:
            slots.append(free)
        if len(slots) == count:
            break
    while len(slots) < count:
        free = stage.floor.near(centre, people + slots, 0.46)
        if free is None:
            stage.warn(f"{stage.plan.name or stage.plan.location}: no room for everyone; some stand very close")
            free = stage.floor.near(centre, (), 0.0) or tuple(centre[:2])
            free = (free[0] + 0.05 * len(slots), free[1])
        slots.append(free)
    return slots


def _wanted(axis, count, around, name):
    """Offsets from the middle of a conversation, best first."""
    half = 0.52 + 0.1 * chance(name, "gap")
    if around:
        half += 0.45
    if count == 1:
        return [_world(axis, 0.0 if not around else 0.9, 0.0), _world(axis, -0.9, 0.1), _world(axis, 0.6, 0.6)]
    if count == 2:
        return [_world(axis, -half, 0.04), _world(axis, half, -0.04)]
    spots, row, left = [], 0, count
    while left > 0:
        radius = max(0.75, 0.30 * min(count, 7)) + 0.75 * row
        room = max(3, int(radius * math.radians(200) / 0.72))
        number = min(left, room)
        for k in range(number):
            share = k / (number - 1) if number > 1 else 0.5
            angle = math.radians(-10 + 200 * share)
            spots.append(_world(axis, -radius * math.cos(angle), radius * math.sin(angle)))
        left -= number
        row += 1
    return spots


def _world(axis, u, v):
    """An offset ``u`` to one side and ``v`` away from the camera."""
    front = facing(axis)
    right = (-front[1], front[0])
    return u * right[0] - v * front[0], u * right[1] - v * front[1]
