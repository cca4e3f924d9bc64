# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everyone is when the scene begins: seats, counters, beds, and conversations open to the camera. Pure."""

import math
import re

from . import aboard, ceremony, counters, ledges, posts, postures, spots
from .company import stand_together
from .seats import choose_seat, lie_on, opposite, put_on, seat_for
from .spots import cheat
from .verbs import DEEDS, POCKET, POSTURES, STATES, WAYS
from .wording import from_afar

SEATED_PLACES = ("restaurant", "cafe", "vehicle_interior", "classroom")
BEHIND = {"bartender": ("bar_counter", "counter"), "barista": ("counter", "bar_counter"),
          "cashier": ("counter", "glass_case"), "shopkeeper": ("counter", "glass_case"),
          "clerk": ("counter", "desk"), "receptionist": ("counter", "desk"), "concierge": ("counter", "desk"),
          "teller": ("counter", "desk"), "librarian": ("counter", "desk"), "pharmacist": ("counter", "glass_case"),
          "pawnbroker": ("glass_case", "counter"), "chef": ("stove", "kitchen_counter"),
          "cook": ("stove", "kitchen_counter"), "vendor": ("market_stall", "counter"),
          "teacher": ("whiteboard", "blackboard", "podium"),
          "professor": ("whiteboard", "blackboard", "podium")}  # fmt: skip
STANDING_ROLES = ("waiter", "waitress", "nurse", "police", "guard", "doctor", "conductor", "train_conductor", "steward",
                  "stewardess", "usher", "butler")  # fmt: skip
COMING = 3.4  # m between somebody and one who will walk up to them
AFAR = 8.0  # m between somebody and one who sees them from afar
_SITTABLE = ("read", "write", "type", "eat", "drink", "phone")
_DESKWORK = ("type", "write", "work")
_DOWN = re.compile(r"\bdown\b", re.IGNORECASE)
_ALSO = ("across", "beside", "with")  # who is sat with so sits too
_FOUND = 4  # beats within which what is said of somebody tells how they are found


def opening(stage, player, beats):
    """How a performer is found when the scene begins: ``(what, beat)``, what being a posture or a deed's verb."""
    for number, beat in enumerate(beats):
        if player.ident not in beat.subjects or beat.kind not in ("action", "dialogue"):
            continue
        if beat.kind == "dialogue":
            return None, None
        if beat.verb == "stand_up":
            return "sit", beat
        if beat.verb in ("exit", "climb") and _again(player, beats[number + 1 :]) and _gets_out(stage, beat):
            return "drive", beat
        state = beat.inferred and beat.duration_s < 0.1  # no change, but how one is found
        if beat.verb == "sit" and number and _DOWN.search(beat.text or ""):
            return None, beat  # seen to do it
        if beat.verb in ("sit", "lie", "sleep", "wake"):
            return ("sit" if beat.verb == "sit" else "lie"), beat
        deed = DEEDS.get(beat.verb)
        if beat.verb in STATES or (deed is not None and deed.loop and beat.verb != "hide"):
            return beat.verb, beat
        if (state or number < _FOUND) and deed is not None and beat.relation:
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


def _gets_out(stage, beat):
    """Whether leaving is leaving a vehicle that stands there with free seats."""
    thing = stage.find(beat.object) or stage.find(beat.target)
    if hasattr(thing, "asset"):
        return any(m.kind == "drive" and m.item == thing.id for m in stage.marks)
    return stage.vehicle is not None


def settle_cast(stage, beats):
    """Give every performer who is on stage at the start a place, a posture and a way to face."""
    waiting = [p for p in stage.on_stage() if not p.placed]
    waiting = _keep(waiting, lambda p: ceremony.settle(stage, p, beats))
    waiting = _keep(waiting, lambda p: posts.settle(stage, p, beats))
    waiting = _keep(waiting, lambda p: _first(stage, p, beats))
    waiting = _keep(waiting, lambda p: _sat_with(stage, p, beats))
    waiting = _keep(waiting, lambda p: _one_of_seated(stage, p, beats))
    if stage.plan.kind in SEATED_PLACES:
        waiting = _keep(waiting, lambda p: not _moves_first(p, beats) and _seat_with(stage, p, beats))
    elif stage.plan.kind == "bar":
        stools = ("bar_stool",)
        waiting = _keep(waiting, lambda p: not _moves_first(p, beats) and _seat_with(stage, p, beats, stools))
    waiting = _keep(waiting, lambda p: _in_company(stage, p, waiting, beats))
    stand_together(stage, waiting, beats)
    if stage.plan.exterior:
        _far_off(stage, waiting, beats)
    for player in stage.on_stage():
        player.placed = True
        at_desk = any(b.verb in _DESKWORK and player.ident in b.subjects for b in beats)
        if player.posture == "sit" and not at_desk:
            stage.swivel(player)


def _far_off(stage, players, beats):
    """Who is first seen from afar stands there, with those whom they turn to next; the others stay."""
    for player in players:
        own = [b for b in beats if player.ident in b.subjects][:3]
        if not own or not from_afar(own[0]) or player.posture != "stand":
            continue
        seen = stage.find(own[0].target)
        rest = [p for p in stage.on_stage() if p is not player]
        seen = seen if stage.is_player(seen) and seen in rest else min(
            rest, key=lambda p: (math.dist(p.here, player.here), p.ident), default=None)  # fmt: skip
        spot = None if seen is None else spots.talking_spot(stage, player, seen, AFAR)
        if spot is None:
            continue
        player.here, player.yaw = spot, cheat(stage, spot, seen.here, 0.3)
        for ident in dict.fromkeys(b.target for b in own[1:]):
            mate = stage.find(ident)
            if stage.is_player(mate) and mate in players and mate is not seen and mate is not player:
                beside = spots.talking_spot(stage, mate, player, spots.TALK)
                mate.here = beside or mate.here
                mate.yaw = cheat(stage, mate.here, player.here, 0.3)


def _keep(players, place):
    """Those of ``players`` whom ``place`` finds no place for."""
    left = []
    for player in players:
        player.placed = bool(place(player))
        left += [] if player.placed else [player]
    return left


def _first(stage, player, beats):
    """Places that follow from a role or from what the performer is first seen doing. True when placed."""
    what, beat = opening(stage, player, beats)
    character = stage.world.character(player.ident)
    role = (_role_of(character.name) or character.role) if character else None
    thing = stage.find(beat.object) or stage.find(beat.target) if beat else None
    item = thing if hasattr(thing, "asset") else None
    if what == "drive" and _at_work(stage, player, ("ship_wheel",)):
        return True  # who steers a ship stands
    if stage.plan.kind == "vehicle_interior" and role in STANDING_ROLES:
        return _at_edge(stage, player)
    if stage.plan.kind == "vehicle_interior" or what in ("drive", "ride") or aboard.looks_out(stage, player, beat):
        return aboard.take_place(stage, player, what, beat, item)
    if what == "lie":
        return _lying(stage, player, beat, stage.find(beat.target) or item)
    if what == "sit":
        return _sitting(stage, player, beat, item)
    if role in BEHIND and _at_work(stage, player, BEHIND[role]):
        return True
    if role in STANDING_ROLES and stage.plan.kind in SEATED_PLACES:
        return _at_edge(stage, player)
    if what in _SITTABLE and stage.plan.kind not in ("corridor", "warehouse") and not stage.plan.exterior:
        mark = choose_seat(stage, player, item=item, near=item.location if item else None)
        if mark is not None:
            put_on(stage, player, mark, "sit")
            return True
    if beat is not None and what is not None and what not in WAYS:
        place = stage.find(beat.target) or stage.find(beat.object)
        if place is None and what == "lean":
            return _at_wall(stage, player)
        if place is not None and not stage.is_player(place) and not stage.portable(place):
            return _at_thing(stage, player, place, beat)
    return what == "cook" and _at_work(stage, player, ("stove", "kitchen_counter"))


def _sitting(stage, player, beat, item):
    if postures.GROUND.search(beat.text or ""):
        spot = stage.floor.near(stage.plan.centre, stage.people(player), 1.0)
        player.here, player.yaw = spot or player.here, stage.plan.axis
        postures.down(player)
        return spot is not None
    other = stage.find(beat.target)
    mark = ledges.seat(stage, player, beat, item)
    if mark is not None:
        put_on(stage, player, mark, "sit")
        return True
    if stage.is_player(other) and other is not player and other.placed:
        mark = opposite(stage, player, other) if beat.relation in (None, "across", "before", "at") else None
        mark = mark or seat_for(stage, player, item, other, beat.relation)
    if mark is None:
        mark = seat_for(stage, player, item, relation=beat.relation)
    handled = _first_handled(stage, player, stage.scene.beats)
    if item is None and handled is not None and not stage.is_player(other):
        mark = choose_seat(stage, player, near=handled) or mark
    if mark is not None:
        put_on(stage, player, mark, "drive" if mark.kind == "drive" else "sit")
    return mark is not None


def _sat_with(stage, player, beats):
    """One of whom it is said that somebody sits across from or beside them sits as well. True when placed."""
    if _comes_in(player, beats):
        return False
    for beat in beats[:_FOUND]:
        other = stage.players.get(beat.subjects[0]) if beat.subjects else None
        said = beat.verb == "sit" and beat.relation in _ALSO and _names(stage, player, beat)
        if said and other is not None and other is not player and other.placed and other.seated:
            mark = opposite(stage, player, other) if beat.relation != "beside" else None
            mark = mark or seat_for(stage, player, None, other, beat.relation)
            if mark is not None:
                put_on(stage, player, mark, "sit")
            return mark is not None
    return False


def _one_of_seated(stage, player, beats):
    """A REPORTER where reporters sit is one of them, in front. True when placed."""
    character = stage.world.character(player.ident)
    name = re.sub(r"[\W\d]+$", "", (character.name if character else "").lower())
    sitting = {s for b in beats if b.verb in ("sit", "read") for s in b.subjects}
    groups = [e for e in stage.scene.elements if e.category == "extras" and e.id in sitting]
    if not name or _comes_in(player, beats) or not any((e.name or "").lower() == f"{name}s" for e in groups):
        return False
    mark = choose_seat(stage, player, near=stage.plan.centre)
    if mark is not None:
        put_on(stage, player, mark, "sit")
    return mark is not None


def _comes_in(player, beats):
    """Whether the first of a performer is a way: in, up to somebody, across."""
    first = next((b for b in beats if player.ident in b.subjects), None)
    return first is not None and first.verb in WAYS


def _names(stage, player, beat):
    """Whether a beat is about a performer: as its target or by the name in its words."""
    character = stage.world.character(player.ident)
    name = character.name if character else player.ident
    return beat.target == player.ident or bool(re.search(rf"\b{re.escape(name)}\b", beat.text or "", re.IGNORECASE))


def _lying(stage, player, beat, thing):
    """On a bed; asleep in the armchair that the script names; else on the floor."""
    item = thing if hasattr(thing, "asset") else None
    beds = [m for m in stage.marks if m.kind == "lie" and m.id not in stage.taken]
    own = [m for m in beds if item is not None and m.item == item.id]
    seats = [m for m in stage.marks if item is not None and m.kind == "seat" and m.item == item.id]
    if beat.verb in ("sleep", "wake") and not own and (seats or not beds):
        mark = seat_for(stage, player, item)
        if mark is not None:
            put_on(stage, player, mark, "sit")
            postures.fall_asleep(player, "lie", beat)
            return True
    found = _on_bed(stage, player, item)
    postures.fall_asleep(player, "lie", beat)
    return found


def _at_thing(stage, player, thing, beat):
    """By the thing that a beat names, in the posture that it says."""
    relation = beat.relation or {"hide": "behind", "lean": "lean"}.get(beat.verb)
    relation = "lean" if beat.verb == "lean" else relation
    deed = DEEDS.get(beat.verb)
    if relation is None and (deed is None or deed.near is None) and beat.verb not in STATES:
        return False
    if relation == "under" and postures.under(stage, player, thing):
        return True
    here, number = player.here, sum(1 for p in stage.on_stage() if p.placed)
    player.here = stage.plan.centre[:2]
    spot = spots.by(stage, player, thing, relation, number=number)
    if spot is None:
        player.here = here
        return False
    player.here, player.yaw, player.found = spot[:2], spot[2], beat.id
    posture = POSTURES.get(beat.verb)
    if posture and beat.verb not in ("fall", "die"):
        postures.assume(player, posture, thing)
    return True


def _at_wall(stage, player):
    player.here = stage.plan.centre[:2]
    spot = spots.by_wall(stage, player)
    if spot is not None:
        player.here, player.yaw = spot[:2], spot[2]
        postures.assume(player, "lean")
    return spot is not None


def _on_bed(stage, player, item):
    bed = item is None or any(m.kind == "lie" and m.item == item.id for m in stage.marks)
    mark = choose_seat(stage, player, item=item, kinds=("lie",)) if bed else lie_on(stage, item)
    if mark is None:
        spot = stage.floor.near(stage.plan.centre, stage.people(player), 1.0)
        if spot is None:
            return False
        player.here, player.yaw, player.posture, player.seat_height = spot, stage.plan.axis + 1.2, "lie", 0.0
        return True
    put_on(stage, player, mark, "lie")
    return True


def _at_work(stage, player, assets):
    items = {i.id: i for i in stage.items}
    for asset in assets:
        for mark in sorted(stage.marks, key=lambda m: not counters.behind(m, items.get(m.item))):
            item = items.get(mark.item)
            if mark.kind == "work" and item is not None and item.asset == asset:
                spot = stage.floor.near(mark.location, stage.people(player))
                if spot and math.dist(spot, mark.location[:2]) < 0.6:
                    player.here, player.yaw = spot, mark.yaw
                    return True
    return False


def _at_edge(stage, player):
    marks = [m for m in stage.marks if m.kind in ("work", "stand") and m.group != "centre"]
    marks += [m for m in stage.marks if m.kind == "stand" and m.group == "centre"]
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


def _in_company(stage, player, waiting, beats):
    """Before the one whom the performer first has to do with, if that one has a place; farther off to walk up."""
    beat = next((b for b in beats if player.ident in b.subjects), None)
    settled = [p for p in stage.on_stage() if p is not player and (p.placed or p not in waiting)]
    if beat is None or not settled:
        return False
    other = stage.find(beat.target)
    other = other if stage.is_player(other) and other in settled else None
    comes = beat.kind == "action" and beat.verb in WAYS
    if other is None and not comes:
        other = min(settled, key=lambda p: (round(math.dist(p.here, stage.plan.centre[:2]), 2), p.ident))
        other = other if math.dist(other.here, stage.plan.centre[:2]) < 4.5 else None
    if other is None or other.posture == "drive":
        return False
    here, player.here = player.here, other.here
    calls = beat.kind == "dialogue" and beat.verb in ("shout", "wave")
    spot = spots.talking_spot(stage, player, other, COMING if comes or calls else spots.TALK)
    player.here = spot or here
    player.yaw = cheat(stage, player.here, other.here, 0.3)
    return spot is not None


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
            return beat.verb in WAYS or bool(deed and deed.stand)
    return False
