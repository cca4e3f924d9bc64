# SPDX-License-Identifier: GPL-3.0-or-later
"""What performers do with things and with each other: come near, face, act, let the other react. Pure."""

import math

from ..geometry import turn, yaw_towards
from ..plan import Move
from . import handing, postures, pushing, ready, surfaces
from .chances import chance
from .player import STILL
from .verbs import BAGS, DEEDS, GOING_ON, INSTRUMENTS, POCKET, POSTURES, REACTIONS, TOGETHER, Deed

_AT_PEOPLE = ("give", "hit", "kick", "fight", "hug", "kiss", "shake_hands", "aim", "shoot", "push", "pull", "throw",
              "touch", "whisper", "wave", "point", "look", "bow", "drag", "take", "nod")  # fmt: skip
_TOUCH = Deed("touch", 2.0, 0.7)
_GESTURE = Deed("act", 1.6)
_MUSIC = Deed("play_music", 4.0, 0.55, hold="use", loop=True)
_POUND = Deed("pound", 1.3, 0.55)  # a fist on the table
_DRESS = Deed("work", 2.4, 0.66)
_CHEST = 0.62  # of the stature: where a coat is buttoned
SERVING = ("pour", "serve")
_CLOSE = 0.66  # m from somebody to one who kneels down by them


def do(stage, player, beat, start):
    """Perform an action beat; returns when it is done."""
    deed = DEEDS.get(beat.verb)
    if deed is None:
        stage.warn(f"no act for {beat.verb!r}; a neutral gesture stands in") if beat.verb else None
        deed = Deed("act", 2.0)
    thing, target = stage.find(beat.object, player.here), stage.find(beat.target, player.here)
    thing, target = (None if t is player else t for t in (thing, target))
    if target is None and not stage.is_player(thing) and deed.clip in TOGETHER:
        target = next((stage.players[s] for s in beat.subjects if s in stage.players and s != player.ident), None)
    if beat.verb in ("pull", "push", "drag", "carry") and target is not None:
        thing = _drawn_up(stage, thing, target)
    if hasattr(thing, "asset") and beat.relation == "behind" and stage.is_player(target):
        target = None  # shoved over behind oneself, at nobody
    if hasattr(thing, "asset"):
        stage.touched[player.ident] = thing
    if deed.clip in ("push", "pull", "drag"):
        end = pushing.push(stage, player, beat, thing, target, start)
        if end is not None:
            return end
    if deed.clip == "kick" and stage.portable(thing):
        return _kick(stage, player, beat, deed, thing, start)
    if beat.verb in SERVING and target is None and player.posture == "stand":
        target = stage.table_of_company(player)
        thing = None if target is not None else thing
    deed = _fitting(stage, player, beat, deed, thing, target)
    at_person = deed.clip in _AT_PEOPLE or deed is _DRESS
    main = target if at_person and stage.is_player(target) else thing or target
    if deed.clip == "open" and getattr(thing, "asset", None) in BAGS and stage.holder(thing)[0] is player:
        return handing.look_into(stage, player, beat, thing, start)
    if deed.clip in POSTURES:
        main = target or thing
    if deed.hold == "drop":
        return handing.part_with(stage, player, beat, deed, thing, target, start)
    if deed.hold in ("take", "use") and hasattr(thing, "asset"):
        thing = handing.own_one(stage, player, beat, thing) if stage.portable(thing) else thing
        start = handing.take(stage, player, beat, thing, start)
        if deed.clip in ("pick_up", "take"):
            return start
        main = target if stage.holder(thing)[0] is player else target or thing
    elif deed.clip in ("work", "open", "light") and getattr(thing, "asset", None) in POCKET and stage.portable(thing):
        start = handing.take(stage, player, beat, thing, start)
    near = _CLOSE if deed.clip in POSTURES.values() and stage.is_player(main) else None
    if deed.clip == "look" and beat.relation in ("out_of", "through") and player.posture == "stand":
        near = 0.6  # out of a window
    if player.found != beat.id or player.acts:
        start = ready.come(stage, player, beat, deed, main, start, near)
    return _act(stage, player, beat, deed, main, start)


def _drawn_up(stage, thing, target):
    """Of several like seats the one that stands there already to which one is drawn up."""
    if not any(m.item == getattr(thing, "id", None) and m.kind == "seat" for m in stage.marks):
        return thing
    free = {m.item for m in stage.marks if m.kind == "seat" and m.id not in stage.taken}
    like = [i for i in stage.items if i.asset == thing.asset and i.id in free]
    there = stage.where(target)
    return min(like or [thing], key=lambda i: (math.dist(i.location[:2], there[:2]), i.id))


def _turn_to(stage, player, other, deed, start):
    """One who is knelt down by or touched turns to who does it, if there is time."""
    near = stage.is_player(other) and math.dist(other.here, player.here) < 1.2 and deed.clip in ("kneel", "touch")
    if near and other.posture == "stand" and other.busy < start and other.off(player.here) > 60:
        stage.face(other, start, yaw_towards(other.here, player.here))


def _kick(stage, player, beat, deed, ball, start):
    """Kick something small away over the floor."""
    start = ready.come(stage, player, beat, deed, ball, start, 0.35)
    act = player.do(deed.clip, start, deed.seconds, target=ball.id, point=stage.where(ball), beat=beat.id)
    x, y, z = stage.moved.get(ball.id, ball.location)
    goal = surfaces.landing(stage, player, None)
    times = [act.start + 0.5 + 0.15 * k for k in range(11)]
    shares = [1 - (1 - k / 10) ** 2 for k in range(11)]
    poses = [(x + (goal[0] - x) * s, y + (goal[1] - y) * s, ball.yaw) for s in shares]
    stage.moves.append(Move(ball.id, times, poses))
    stage.moved[ball.id] = (*goal[:2], z)
    player.look(act.start + 0.6, ball.id)
    return act.end


def _fitting(stage, player, beat, deed, thing, target):
    """The deed that a verb means here: a letter pushed across a table is put down, no thing to take is a touch."""
    if beat.verb in ("push", "pull") and hasattr(thing, "asset") and stage.portable(thing):
        if stage.is_player(target) and beat.relation in ("at", "towards", "before", "under"):
            return DEEDS["show"]  # a microphone, a badge: into somebody's face
        held = stage.holder(thing)[0] is player or stage.pockets.get(thing.id) == player.ident
        if held or beat.relation in ("across", "to") or stage.is_player(target):
            return DEEDS["put_down"]
    if deed.clip in ("pick_up", "put_down", "take") and thing is None and (target is None or stage.is_player(target)):
        return _TOUCH if target is not None else _GESTURE if not player.held or deed.clip != "put_down" else deed
    if beat.verb in ("put_on", "take_off") and stage.is_player(target):
        return _DRESS  # somebody else's clothes
    if deed.clip in ("push", "pull", "drag") and thing is None and target is None:
        return _GESTURE
    if beat.verb == "play" and getattr(thing, "asset", None) in INSTRUMENTS:
        return _MUSIC
    if beat.verb == "hit" and not stage.is_player(thing) and not stage.is_player(target):
        return _POUND if player.seated or hasattr(thing or target, "asset") else deed
    return deed


def _act(stage, player, beat, deed, main, start):
    seconds = min(max(beat.duration_s, 1.5), 12.0) if deed.loop else deed.seconds
    if deed.loop and not player.acts and not player.enters:
        start, seconds = 0.0, seconds + start  # found at it when the scene begins
    params = {"arousal": beat.emotion.arousal, "valence": beat.emotion.valence, "text": beat.text}
    if beat.verb in GOING_ON:
        params["goes_on"] = True
    point, target = ready.aim(stage, player, beat, main)
    if deed is _DRESS:
        point = (*main.here, _CHEST * main.stature + main.ground)
    if deed.clip == "stand" and player.posture != "stand":
        return player.do(STILL[player.posture], start, seconds, beat=beat.id).end  # who stops is not on their feet yet
    if deed.clip == "pound":
        point = _struck(stage, player, main) or point
    if deed.clip == "wait":
        player.look(start, target, point) if main is not None else None
        player.rest(max(start, player.busy) + seconds)
        return player.busy
    posture = POSTURES.get(deed.clip)
    if posture and player.posture != posture:
        if deed.clip == "crouch" and _gets_under(stage, player, beat, main, start):
            return player.busy
        seconds = _take_posture(stage, player, deed.clip, main, start, seconds)
    _gaze(stage, player, beat, start, target, point)
    _turn_to(stage, player, main, deed, start)
    hand = next((hand for hand, item in player.held.items() if getattr(main, "id", None) == item), None)
    hand = hand or (next(iter(player.held), None) if deed.hold == "use" else None)
    if hand:
        params["hand"] = hand
    act = player.do(deed.clip, start, seconds, target=target, point=point, params=params, beat=beat.id)
    if stage.is_player(main) and beat.verb in REACTIONS:
        ready.react(stage, main, player, beat.verb, beat, act.start)
    return act.end


def _struck(stage, player, thing):
    """What a fist comes down on: the top of what is told of, else the wheel, else the table that one sits at; ()."""
    if hasattr(thing, "asset") and 0.35 < thing.size[2] + thing.location[2] < 1.35:
        return surfaces.on_top(player, thing)
    if "wheel" in player.still:
        x, y, z = player.still["wheel"]
        x, y = turn((x, y), player.yaw)
        return player.here[0] + x, player.here[1] + y, player.seat_height + z
    table = surfaces.nearest_top(stage, player)
    return surfaces.on_top(player, table) if table is not None else ()


def _take_posture(stage, player, clip, main, start, seconds):
    player.rest(max(start, player.busy))
    postures.assume(player, POSTURES[clip], main)
    if clip == "fall":
        postures.fall_back(stage, player)
    return max(seconds, 1.3)


def _gets_under(stage, player, beat, main, start):
    """Sit down under a table, where one is small enough. True when it is done."""
    spot = (
        postures.under_spot(stage, player, main) if beat.relation in ("under", None) and _near(player, main) else None
    )
    if spot is None:
        return False
    player.rest(max(start, player.busy))
    postures.down(player)
    player.still = {"hands": "lap"}
    place = (*spot, postures.ON_GROUND)
    player.do("sit_down", start, 1.6, location=place, yaw=stage.plan.axis, params=player.still, beat=beat.id)
    return True


def _near(player, thing):
    return hasattr(thing, "asset") and math.dist(player.here, thing.location[:2]) < 1.2 + max(thing.size[:2]) / 2


def _gaze(stage, player, beat, start, target, point):
    if target or point:
        is_person = target in stage.players
        player.look(start - 0.15, target if is_person else None, () if is_person else point)
    if beat.verb in ("point", "look") and point:
        for other in stage.on_stage():
            if other is not player and beat.verb == "point":
                other.look(start + 0.7 + 0.4 * chance(other.ident, beat.id), None, point)
