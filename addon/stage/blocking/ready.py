# SPDX-License-Identifier: GPL-3.0-or-later
"""Before a deed: come near, stand up if need be, face it; and how the other reacts. Pure."""

import math

from ..geometry import yaw_towards
from . import counters
from .chances import chance
from .spots import by, by_wall, cheat, talking_spot
from .verbs import POSTURES, REACTIONS, mood

UPRIGHT = 62.0  # degrees that one who sits in bed has come up
LOOSE = ("stand", "lean")
SIDE = 1.05  # m between two who embrace as they sit
LOW_ROOF = 1.7  # m: under a lower one nobody gets up
KNEELING_REACH = 1.25  # m from one who kneels or crouches to what they can get hold of
BED_REACH, BED_TALK = 1.35, 2.2  # m from one who lies in bed to a thing at hand, to a person who comes to them
MEANWHILE = 115  # degrees that one turns while doing what needs no contact


def come(stage, player, beat, deed, main, start, near=None):
    """Stand up, come near and face what the deed is done to; who is there early waits for the beat."""
    cue, near = start, deed.near if near is None else near
    relation = relation_of(beat, deed)
    if hasattr(main, "asset") and stage.holder(main)[0] is player:
        main = None  # it is in the hand already
    if stays_down(stage, player, main):
        return max(_sit_up(player, start, beat) if player.posture == "lie" and near is not None else start, cue)
    if main is None and deed.clip == "lean" and player.posture != "lean":
        wall = by_wall(stage, player)
        if wall is not None and math.dist(wall[:2], player.here) < 5.0:
            start = stage.walk(player, start, wall[:2], wall[2], mood=mood(beat), beat=beat.id)
    if near is not None and main is not None:
        reach = deed.clip not in POSTURES.values()  # to kneel down by somebody one gets up first
        start = _approach(stage, player, beat, near, main, relation, start, reach)
    together = stage.is_player(main) and player.posture == "sit" and main.posture in ("sit", "lie")
    if deed.stand and player.posture not in LOOSE and not (together and math.dist(player.here, main.here) < SIDE):
        start = stage.rise(player, start, beat.id)
    if main is not None and player.posture == "stand" and relation not in ("behind", "under") and deed.clip != "wait":
        there = stage.where(main)
        limit = 14 if near is not None else 50
        if player.off(there) > limit and math.dist(player.here, there[:2]) > 0.15:
            yaw = yaw_towards(player.here, there) if near is not None else cheat(stage, player.here, there)
            if near is None and player.off(there) < MEANWHILE:
                player.next_yaw = yaw
            else:
                start = stage.face(player, start, yaw)
    return max(start, cue)


def stays_down(stage, player, main):
    """Whether what is to be done is done without getting up: in a car, kneeling by it, from a sickbed."""
    roof = stage.plan.height
    if player.seated and roof is not None and roof < LOW_ROOF:
        return True
    if main is None or player.posture not in ("kneel", "crouch", "lie"):
        return False
    far, person = math.dist(player.here, stage.where(main)[:2]), stage.is_player(main)
    if player.posture == "lie":
        return player.seat is not None and far < (BED_TALK if person else BED_REACH)
    return far < KNEELING_REACH and (person or stage.where(main)[2] < 1.2)


def _sit_up(player, start, beat):
    """From lying in bed to sitting, to have the hands free; returns when it is done."""
    if player.still.get("up"):
        return max(start, player.busy)
    player.rest(max(start, player.busy))
    player.still = {name: value for name, value in player.still.items() if name != "asleep"} | {"up": UPRIGHT}
    return player.do("sit_up", start, 1.9, beat=beat.id).end


def relation_of(beat, deed):
    """How the deed lies to what it is done at, from the beat or from the verb itself."""
    if deed.clip == "lean":
        return "lean"
    return beat.relation or {"hide": "behind"}.get(beat.verb)


def _approach(stage, player, beat, near, main, relation, start, reach):
    spot = stage.beside(player, main, near, relation, reach)
    if spot is None or math.dist(spot, player.here) < 0.15:
        return start
    if stage.is_player(main) and main.posture == "stand" and near > 0.6 and counters.over(stage, player) is not None:
        return _called_over(stage, player, main, start)
    there, person = stage.where(main), stage.is_player(main)
    player.look(start + 0.05, main.ident if person else None, () if person else there)
    yaw = yaw_towards(spot, there) if math.dist(spot, there[:2]) > 0.1 else player.yaw
    if relation in ("behind", "under", "beside", "lean") and not person:
        found = by(stage, player, main, relation, None)
        spot, yaw = (found[:2], found[2]) if found is not None else (spot, yaw)
    return stage.walk(player, start, spot, yaw, mood=mood(beat), beat=beat.id)


def _called_over(stage, player, guest, start):
    """Who is served comes to the counter; returns when they are there."""
    spot = talking_spot(stage, guest, player)
    if spot is None or math.dist(spot, guest.here) < 0.3:
        return start
    return stage.walk(guest, max(start, guest.busy), spot, yaw_towards(spot, player.here))


def aim(stage, player, beat, main):
    """``(point, target id)`` of an act."""
    if main is None:
        if beat.verb == "look_away":
            side = 1 if chance(player.ident, beat.id) < 0.5 else -1
            yaw = player.yaw + side * 0.9
            return (player.here[0] + 2 * math.sin(yaw), player.here[1] - 2 * math.cos(yaw), 0.9), None
        foe = stage.partner_of(player) if beat.verb in ("aim", "shoot") else None
        if foe is not None:
            return (), foe.ident
        if beat.verb in ("look", "point", "aim", "shoot", "wave", "throw"):
            yaw = player.yaw + (chance(beat.id, player.ident) - 0.5) * 1.2
            return (player.here[0] + 4 * math.sin(yaw), player.here[1] - 4 * math.cos(yaw), 1.5), None
        return (), None
    if stage.is_player(main):
        return (), main.ident
    return stage.where(main), getattr(main, "id", None)


def react(stage, other, player, verb, beat, start):
    """What is done to somebody shows in them."""
    clip, delay, seconds = REACTIONS[verb]
    begin = start + delay
    if other.busy > begin + 0.3 or (other.posture != "stand" and clip not in ("take", "hug", "kiss")):
        return
    turn = other.off(player.here) > 30 and other.posture == "stand" and clip not in ("startle",)
    yaw = yaw_towards(other.here, player.here) if turn else None
    if turn and other.busy < begin - 0.9:
        stage.face(other, begin - 0.8, yaw)
    other.look(begin, player.ident)
    other.do(clip, begin, seconds, yaw=yaw, target=player.ident, params={"arousal": 0.8}, beat=beat.id)
