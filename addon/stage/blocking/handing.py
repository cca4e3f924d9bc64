# SPDX-License-Identifier: GPL-3.0-or-later
"""Things change hands: taken up, drawn from a pocket, given, slid across a table, put down, thrown. Pure."""

import math
import re
from dataclasses import replace

from ..geometry import facing
from . import ready, surfaces
from .hands import BODY
from .spots import cheat, is_edge
from .verbs import DEEDS, GROUNDED, POCKET, READABLE, TABLEWARE
from .wording import holds_out, only_lowers

FAR_SEATED, FAR_STANDING = 0.9, 2.2  # m from which a thing is found nearer by
HAND_OVER = 1.3  # m between two at a table who can hand something over
_TO_FLOOR = re.compile(r"\b(drops|ground|floor|feet)\b")
PATIENCE = 2.0  # s that a giver waits for the other
SMALL = 0.34  # m, longest side of what may come out of a pocket or a bag


def take(stage, player, beat, item, start):
    """Get a thing into the hand: from where it lies, or from who holds it. Returns when it is held."""
    owner, owners_hand = stage.holder(item)
    if owner is player:
        return _unsling(stage, player, beat, item, owners_hand, start) if owners_hand in BODY else start
    if not stage.portable(item):
        return start if beat.verb not in ("pick_up", "take") else _handle(stage, player, beat, item, start)
    if owner is not None:
        start = ready.come(stage, player, beat, DEEDS["take"], owner, max(start, stage.held_since(item)))
        hand = player.free_hand()
        stage.let_go(owner, owners_hand, start + 0.9)
        act = player.do("take", start, 1.8, target=owner.ident, params={"hand": hand}, beat=beat.id)
        if owner.busy <= act.start + 0.3:
            owner.do("give", act.start, 1.8, target=player.ident, params={"hand": owners_hand}, beat=beat.id)
        stage.grab(player, item, hand, act.start + 0.9)
        return act.end
    if stage.pockets.get(item.id) == player.ident:
        return _draw(stage, player, beat, item, start)
    item = _at_hand(stage, player, beat, item)
    if item.id in stage.pockets:
        return _draw(stage, player, beat, item, start)
    start = ready.come(stage, player, beat, DEEDS["pick_up"], item, start)
    there = stage.where(item)
    hand = player.free_hand(_near_hand(player, there))
    player.look(start - 0.25, None, there)
    act = player.do("pick_up", start, 1.9, target=item.id, point=there, params={"hand": hand}, beat=beat.id)
    stage.grab(player, item, hand, act.start + 1.0)
    return act.end


def own_one(stage, player, beat, item):
    """The thing that a performer uses where several use one each in the same beat: "everyone raises a glass".

    While another of them has it in hand, one like it that lies within reach, else a new one before them.
    """
    owner, _ = stage.holder(item)
    if owner is None or owner is player or owner.ident not in beat.subjects:
        return item
    fixed = {i.id for i in stage.plan.items}
    like = [i for i in stage.items if i.asset == item.asset and stage.holder(i)[0] is None and i.id not in fixed]
    like = [i for i in like if i.id not in stage.pockets and math.dist(stage.where(i)[:2], player.here) < FAR_SEATED]
    if like:
        return min(like, key=lambda i: (math.dist(stage.where(i)[:2], player.here), i.id))
    surface = surfaces.nearest_top(stage, player)
    x, y, z = surfaces.on_top(player, surface) if surface is not None else _ahead(player, 0.4, 0.9)
    own = replace(item, id=f"{item.id}:{player.ident}", location=(x, y, z - 0.06), yaw=player.yaw)
    stage.items.append(own)
    if surface is None:
        stage.grab(player, own, player.free_hand(), 0.0)
    return own


def _unsling(stage, player, beat, item, place, start):
    """Take off what hangs on the back or the shoulder."""
    hand = player.free_hand()
    act = player.do("take_off", start, 1.6, params={"hand": hand}, beat=beat.id)
    stage.let_go(player, place, act.start + 0.9)
    stage.grab(player, item, hand, act.start + 0.9)
    return act.end


def look_into(stage, player, beat, item, start):
    """Open a bag that one has with one: off the back, into the hand, the other hand goes in."""
    start = take(stage, player, beat, item, start)
    hand = stage.holder(item)[1]
    player.look(start, item.id)
    return player.do("open_bag", start, 2.2, target=item.id, params={"hand": hand}, beat=beat.id).end


def _at_hand(stage, player, beat, item):
    """The thing, put within reach if nobody has touched it yet, nothing says where it lies, and it lies far off."""
    element = stage.elements.get(item.element)
    fixed = item in stage.plan.items or (element is not None and element.at) or item.id in stage.moved
    used = any(c.item == item.id for c in stage.carries)
    far = math.dist(item.location[:2], player.here)
    if not fixed and not used and item.asset in POCKET and item.location[2] < 0.3 and beat.verb != "pick_up":
        stage.pocket(player, item)
        return item
    if fixed or used or far < (FAR_SEATED if player.seated else FAR_STANDING):
        return item
    surface = surfaces.nearest_top(stage, player)
    if surface is not None and (player.seated or far > 3.0):
        x, y, z = surfaces.on_top(player, surface)
        return stage.put_at(item, (x, y, z - 0.06))
    if max(item.size) < SMALL:
        stage.pocket(player, item)
    return item


def _draw(stage, player, beat, item, start):
    """Bring out what was in a pocket."""
    hand, target = player.free_hand(), stage.find(beat.target)
    if stage.is_player(target) and target is not player and player.posture == "stand" and player.off(target.here) > 14:
        player.next_yaw = cheat(stage, player.here, target.here, 0.2)
    act = player.do("draw", start, 1.3, params={"hand": hand}, beat=beat.id)
    stage.pockets.pop(item.id)
    stage.let_go_of(item.id, act.start + 0.55)
    stage.grab(player, item, hand, act.start + 0.55)
    return act.end


def _handle(stage, player, beat, item, start):
    """Something too big to carry is handled where it stands."""
    start = ready.come(stage, player, beat, DEEDS["pull"], item, start)
    return player.do("work", start, 1.6, target=item.id, point=stage.where(item), beat=beat.id).end


def _near_hand(player, there):
    side = (there[0] - player.here[0]) * math.cos(player.yaw) + (there[1] - player.here[1]) * math.sin(player.yaw)
    return "L" if side > 0.25 else "R"


def part_with(stage, player, beat, deed, thing, target, start):
    """Give, put down or throw what is in the hand (taking it up first if it is not)."""
    item = thing if hasattr(thing, "asset") and stage.portable(thing) else None
    if item is None and player.held:
        held = next(iter(player.held.values()))
        item = next((i for i in stage.items if i.id == held), None)
    person = next((t for t in (target, thing) if stage.is_player(t)), None)
    slides = person is not None and stage.at_one_table(player, person)
    slides = slides and (beat.verb != "give" or math.dist(player.here, person.here) > HAND_OVER)
    gives = person is not None and not slides and deed.clip in ("give", "put_down", "push")
    if item is not None and stage.holder(item)[0] is not player and (deed.clip != "put_down" or gives):
        start = take(stage, player, beat, item, start)
    hand = next((h for h, held in player.held.items() if item is not None and held == item.id), None)
    if only_lowers(beat) and hand and not hasattr(target, "asset"):
        player.look(start, None, _ahead(player, 4.0, 1.2))
        return player.do("stand", start, 1.0, beat=beat.id).end
    if holds_out(beat) and hand and person is None:
        act = player.do("give", start, 1.9, point=_ahead(player, 3.0, 1.2), params={"hand": hand}, beat=beat.id)
        return act.end
    if gives:
        return _give(stage, player, beat, item, person, hand, start)
    if deed.clip == "throw":
        return _throw(stage, player, beat, deed, person or target, hand, start)
    if item is not None and item.asset in POCKET and hand and _goes_away(beat):
        return _put_away(stage, player, beat, item, hand, start)
    return _put_down(stage, player, beat, deed, item, target, person, hand, start)


def _give(stage, player, beat, item, person, hand, start):
    start = ready.come(stage, player, beat, DEEDS["give"], person, start)
    if person.busy < start + PATIENCE:
        start = max(start, person.busy)  # whose hands are still at something else takes nothing
    act = player.do("give", start, 1.8, target=person.ident, params={"hand": hand or "R"}, beat=beat.id)
    player.look(act.start, person.ident)
    taking = person.free_hand()
    ready.react(stage, person, player, "give", beat, act.start)
    if person.acts and person.acts[-1].clip == "take":
        person.acts[-1].params["hand"] = taking
    if hand:
        stage.let_go(player, hand, act.start + 0.95)
        stage.grab(person, item, taking, act.start + 0.95)
    return act.end


def _throw(stage, player, beat, deed, goal, hand, start):
    start = ready.come(stage, player, beat, deed, goal, start)
    point, aim = ready.aim(stage, player, beat, goal)
    act = player.do("throw", start, 1.4, target=aim, point=point, params={"hand": hand or "R"}, beat=beat.id)
    if hand:
        over = goal is not None and not stage.is_player(goal) and is_edge(goal) and beat.relation != "against"
        place = surfaces.beyond(player, goal) if over else surfaces.top_of(player, goal)
        place = place or surfaces.landing(stage, player, stage.where(goal) if goal else point)
        flight = 0.35 + 0.1 * math.dist(place[:2], player.here)
        stage.let_go(player, hand, act.start + 0.75, place, flight)
    return act.end


def _goes_away(beat):
    """Whether something is put back into a pocket: a telephone after a call, "puts the letter away"."""
    words = (beat.text or "").lower()
    return beat.verb == "put_down" and not beat.target and (not beat.object or "away" in words or "pocket" in words)


def _put_away(stage, player, beat, item, hand, start):
    """What came out of a pocket goes back there."""
    act = player.do("draw", start, 1.1, params={"hand": hand}, beat=beat.id)
    stage.let_go(player, hand, act.start + 0.5)
    stage.pocket(player, item, act.start + 0.5)
    return act.end


def _put_down(stage, player, beat, deed, item, target, person, hand, start):
    words = (beat.text or "").lower()
    resting = player.seated and surfaces.own_table(stage, player) is None and not hasattr(target, "asset")
    if resting and item is not None and item.asset in READABLE and hand:  # lowered to the lap
        player.rest(max(start, player.busy) + 0.3)
        player.look(start + 0.3, None, _ahead(player, 4.0, 1.2))
        return player.busy
    falls = item is not None and not hasattr(target, "asset") and bool(_TO_FLOOR.search(words))
    if falls and hand and "drops" in words and player.posture == "stand":
        return _drop(stage, player, beat, hand, start)
    falls = falls or (item is not None and item.asset in GROUNDED and not hasattr(target, "asset"))
    surface = target if hasattr(target, "asset") else None if falls else surfaces.nearest_top(stage, player)
    if resting and not falls:
        point = _beside_seat(player)
    elif surface is not None:
        start = ready.come(stage, player, beat, deed, surface, start)
        across = _across(stage, player, beat, person)
        point = surfaces.on_top(player, surface, across)
    else:
        point = _ahead(player, 0.4, 0.06)
    player.look(start - 0.2, None, point)
    hand = hand or player.free_hand()
    act = player.do("put_down", start, 1.6, point=point, params={"hand": hand}, beat=beat.id)
    if item is not None and player.hands.get(hand) == item.id:
        stage.let_go(player, hand, act.start + 0.85, (*point[:2], max(point[2] - 0.06, 0.0)))
    return act.end


def set_aside(stage, player, beat, start):
    """Put what stands on tables (a glass, a candle) down on one's own table, unless it was just taken up or is used
    later; returns when the hands are free."""
    table = surfaces.own_table(stage, player)
    if table is None:
        return start
    last, beats = player.acts[-1] if player.acts else None, stage.scene.beats
    following = [b for b in beats[beats.index(beat) + 1 :] if player.ident in b.subjects]
    for hand, held in player.held.items():
        item = next((i for i in stage.items if i.id == held), None)
        used = item is not None and any(item.element in (b.object, b.target) for b in following)
        if item is None or item.asset not in TABLEWARE or used or (last and last.clip in ("pick_up", "take")):
            continue
        point = surfaces.on_top(player, table, table.location[:2])
        act = player.do("put_down", start, 1.4, point=point, params={"hand": hand}, beat=beat.id)
        stage.let_go(player, hand, act.start + 0.75, (*point[:2], point[2] - 0.06))
        start = act.end
    return start


def _drop(stage, player, beat, hand, start):
    """The hand opens, and the thing falls before the feet."""
    act = player.do("stand", start, 1.0, beat=beat.id)
    stage.let_go(player, hand, act.start + 0.3, _ahead(player, 0.38, 0.0), 0.4)
    return act.end


def _ahead(player, far, high):
    x, y = facing(player.yaw)
    return player.here[0] + far * x, player.here[1] + far * y, high


def _beside_seat(player):
    """A point on the seat beside one who sits."""
    x, y = facing(player.yaw)
    return player.here[0] - 0.36 * y + 0.05 * x, player.here[1] + 0.36 * x + 0.05 * y, player.seat_height + 0.06


def _across(stage, player, beat, person):
    """(x, y) towards which something is slid over a table: who it is for, or who sits there; None if it is put down."""
    if person is None and (beat.relation == "across" or beat.verb == "push"):
        person = stage.partner_of(player)
    return person.here if person is not None else None
