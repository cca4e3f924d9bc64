# SPDX-License-Identifier: GPL-3.0-or-later
"""What performers do with things and with each other: come near, face, act, let the other react. Pure."""

import math
import re

from ..geometry import yaw_towards
from .places import cheat, choose_seat, seat_for
from .stagehand import chance
from .verbs import DEEDS, GOING_ON, POCKET, REACTIONS, Deed, mood


def do(stage, player, beat, start):
    """Perform an action beat; returns when it is done."""
    deed = DEEDS.get(beat.verb)
    if deed is None:
        stage.warn(f"no act for {beat.verb!r}; a neutral gesture stands in") if beat.verb else None
        deed = Deed("act", 2.0)
    thing, target = stage.find(beat.object, player.here), stage.find(beat.target, player.here)
    thing, target = (None if t is player else t for t in (thing, target))
    if target is None and not stage.is_player(thing) and deed.clip in _TOGETHER:
        target = next((stage.players[s] for s in beat.subjects if s in stage.players and s != player.ident), None)
    if hasattr(thing, "asset"):
        stage.touched[player.ident] = thing
    if beat.verb in ("push", "pull") and hasattr(thing, "asset") and stage.holder(thing)[0] is player:
        deed = DEEDS["put_down"]  # slid across a table
    if deed.clip in ("pick_up", "put_down", "take") and thing is None and (target is None or stage.is_player(target)):
        deed = _TOUCH if target is not None else _GESTURE if not player.hands or deed.clip != "put_down" else deed
    if deed.clip in ("push", "pull", "drag") and thing is None and target is None:
        deed = _GESTURE
    main = target if deed.clip in _AT_PEOPLE and stage.is_player(target) else thing or target
    if deed.hold == "drop":
        return _part_with(stage, player, beat, deed, thing, target, start)
    if deed.hold in ("take", "use") and hasattr(thing, "asset"):
        start = _take(stage, player, beat, thing, target, start)
        if deed.clip in ("pick_up", "take"):
            return start
        main = target if stage.holder(thing)[0] is player else target or thing
    start = _ready(stage, player, beat, deed, main, start)
    return _act(stage, player, beat, deed, main, start)


def sit(stage, player, beat, start):
    """Walk to a seat and sit down; on the ground if there is none."""
    if player.seated:
        return start
    item = stage.find(beat.target) or stage.find(beat.object)
    item = item if hasattr(item, "asset") else stage.touched.get(player.ident)
    mark = seat_for(stage, player, item)
    if mark is None:
        stage.warn("no free seat; sits on the ground")
        player.rest(max(start, player.busy))
        player.posture, player.seat_height, player.seat = "sit", 0.04, None
        return player.do("sit_down", start, 1.6, location=(*player.here, 0.04), beat=beat.id).end
    spot = stage.approach(mark, player)
    start = stage.walk(player, start, spot, mark.yaw, mood=mood(beat), beat=beat.id)
    player.rest(max(start, player.busy))
    stage.take_seat(player, mark)
    act = player.do("sit_down", start, 1.5, location=mark.location, yaw=mark.yaw, target=mark.item, beat=beat.id)
    player.posture = "drive" if mark.kind == "drive" else "sit"
    act.params.update(player.still)
    return act.end


def lie(stage, player, beat, start):
    """Lie down on a bed, else on the floor; asleep in a seat where there is no bed."""
    if player.posture == "lie" or (beat.verb == "sleep" and player.seated and not _beds(stage)):
        player.rest(max(start, player.busy))
        player.still = player.still | {"asleep": True} if beat.verb == "sleep" else player.still
        return start
    item = stage.find(beat.target) or stage.find(beat.object)
    mark = choose_seat(stage, player, near=player.here, item=item if hasattr(item, "asset") else None, kinds=("lie",))
    if mark is None:
        start = stage.rise(player, start)
        player.posture, player.seat_height = "lie", 0.0
        return player.do("lie_down", start, 2.4, location=(*player.here, 0.0), beat=beat.id).end
    spot = stage.approach(mark, player)
    start = stage.walk(player, start, spot, mark.yaw, mood=mood(beat), beat=beat.id)
    player.rest(max(start, player.busy))
    stage.take_seat(player, mark)
    player.posture = "lie"
    return player.do("lie_down", start, 2.4, location=mark.location, yaw=mark.yaw, target=mark.item, beat=beat.id).end


def wake(stage, player, beat, start):
    """Stir, or sit up in bed; returns when it is done."""
    start = max(start, player.busy)
    if player.posture == "stand":
        return start
    player.rest(start)
    player.still = {name: value for name, value in player.still.items() if name != "asleep"}
    if player.posture == "lie" and not player.still.get("up") and re.search(r"\bup\b", beat.text or "", re.IGNORECASE):
        player.still = player.still | {"up": 62.0}
        return player.do("sit_up", start, 1.9, beat=beat.id).end
    return player.do("look", start, 1.4, beat=beat.id).end


def _beds(stage):
    return [m for m in stage.plan.marks if m.kind == "lie" and m.id not in stage.taken]


_AT_PEOPLE = ("give", "hit", "kick", "fight", "hug", "kiss", "shake_hands", "aim", "shoot", "push", "pull", "throw",
              "touch", "whisper", "wave", "point", "look", "bow", "drag", "take", "nod")  # fmt: skip
_TOGETHER = ("hug", "kiss", "fight", "shake_hands")
_TOUCH = Deed("touch", 2.0, 0.7)
_GESTURE = Deed("act", 1.6)
_POSTURES = {"kneel": "kneel", "crouch": "crouch", "lean": "lean", "fall": "lie"}


def _ready(stage, player, beat, deed, main, start):
    """Stand up, come near and face what the deed is done to; who is there early waits for the beat."""
    cue = start
    if hasattr(main, "asset") and stage.holder(main)[0] is player:
        main = None  # it is in the hand already
    if deed.near is not None and main is not None:
        spot = stage.beside(player, main, deed.near)
        if spot is not None and math.dist(spot, player.here) > 0.15:
            there = stage.where(main)
            player.look(
                start + 0.05, main.ident if stage.is_player(main) else None, () if stage.is_player(main) else there
            )
            yaw = yaw_towards(spot, there) if math.dist(spot, there[:2]) > 0.1 else player.yaw
            start = stage.walk(player, start, spot, yaw, mood=mood(beat), beat=beat.id)
    if deed.stand and player.posture not in ("stand", "lean"):
        start = stage.rise(player, start, beat.id)
    if main is not None and player.posture == "stand":
        there = stage.where(main)
        limit = 0.25 if deed.near is not None else 0.9
        if player.off(there) > math.degrees(limit) and math.dist(player.here, there[:2]) > 0.15:
            yaw = yaw_towards(player.here, there) if deed.near is not None else cheat(stage, player.here, there)
            start = stage.face(player, start, yaw)
    return max(start, cue)


def _act(stage, player, beat, deed, main, start):
    seconds = min(max(beat.duration_s, 1.5), 12.0) if deed.loop else deed.seconds
    if deed.loop and not player.acts and not player.enters:
        start, seconds = 0.0, seconds + start  # found at it when the scene begins
    params = {"arousal": beat.emotion.arousal, "valence": beat.emotion.valence, "text": beat.text}
    if beat.verb in GOING_ON:
        params["goes_on"] = True
    point, target = _aim(stage, player, beat, main)
    if deed.clip == "wait":
        player.look(start, target, point) if main is not None else None
        player.rest(max(start, player.busy) + seconds)
        return player.busy
    if deed.clip in _POSTURES and player.posture != _POSTURES[deed.clip]:
        seconds = _take_posture(stage, player, deed.clip, main, start, seconds)
    _gaze(stage, player, beat, start, target, point)
    hand = next((hand for hand, item in player.hands.items() if getattr(main, "id", None) == item), None)
    hand = hand or next(iter(player.hands), None) if deed.hold == "use" else None
    if hand:
        params["hand"] = hand
    act = player.do(deed.clip, start, seconds, target=target, point=point, params=params, beat=beat.id)
    if stage.is_player(main) and beat.verb in REACTIONS:
        _react(stage, main, player, beat, act.start)
    return act.end


def _take_posture(stage, player, clip, main, start, seconds):
    player.rest(max(start, player.busy))
    player.posture, player.seat, player.seat_height, player.still = _POSTURES[clip], None, 0.0, {}
    if clip == "lean" and hasattr(main, "asset") and 0.7 < main.size[2] < 1.3:
        player.seat_height = main.location[2] + main.size[2]
    if clip == "fall":
        back = (-math.sin(player.yaw), math.cos(player.yaw))
        here = (player.here[0] + 0.38 * back[0], player.here[1] + 0.38 * back[1])
        player.here = stage.floor.near(here, stage.people(player)) or here
    return max(seconds, 1.3)


def _aim(stage, player, beat, main):
    """``(point, target id)`` of an act."""
    if main is None:
        if beat.verb == "look_away":
            side = 1 if chance(player.ident, beat.id) < 0.5 else -1
            yaw = player.yaw + side * 0.9
            return (player.here[0] + 2 * math.sin(yaw), player.here[1] - 2 * math.cos(yaw), 0.9), None
        if beat.verb in ("look", "point", "aim", "shoot", "wave", "throw"):
            yaw = player.yaw + (chance(beat.id, player.ident) - 0.5) * 1.2
            return (player.here[0] + 4 * math.sin(yaw), player.here[1] - 4 * math.cos(yaw), 1.5), None
        return (), None
    if stage.is_player(main):
        return (), main.ident
    return stage.where(main), getattr(main, "id", None)


def _gaze(stage, player, beat, start, target, point):
    if target or point:
        is_person = target in stage.players
        player.look(start - 0.15, target if is_person else None, () if is_person else point)
    if beat.verb in ("point", "look") and point:
        for other in stage.on_stage():
            if other is not player and beat.verb == "point":
                other.look(start + 0.7 + 0.4 * chance(other.ident, beat.id), None, point)


def _react(stage, other, player, beat, start):
    clip, delay, seconds = REACTIONS[beat.verb]
    begin = start + delay
    if other.busy > begin + 0.3 or (other.posture != "stand" and clip != "take"):
        return
    turn = other.off(player.here) > 30 and other.posture == "stand" and clip not in ("startle",)
    yaw = yaw_towards(other.here, player.here) if turn else None
    if turn and other.busy < begin - 0.9:
        stage.face(other, begin - 0.8, yaw)
    other.look(begin, player.ident)
    other.do(clip, begin, seconds, yaw=yaw, target=player.ident, params={"arousal": 0.8}, beat=beat.id)


def _take(stage, player, beat, item, target, start):
    """Get a thing into the hand: from where it lies, or from who holds it. Returns when it is held."""
    owner, owners_hand = stage.holder(item)
    if owner is player or not stage.portable(item):
        return (
            start
            if owner is player or beat.verb not in ("pick_up", "take")
            else _touch(stage, player, beat, item, start)
        )
    if owner is not None:
        start = _ready(stage, player, beat, DEEDS["take"], owner, start)
        hand = player.free_hand()
        stage.let_go(owner, owners_hand, start + 0.9)
        act = player.do("take", start, 1.8, target=owner.ident, params={"hand": hand}, beat=beat.id)
        if owner.busy <= act.start + 0.3:
            owner.do("give", act.start, 1.8, target=player.ident, params={"hand": owners_hand}, beat=beat.id)
        stage.grab(player, item, hand, act.start + 0.9)
        return act.end
    if stage.pockets.get(item.id) == player.ident:
        return _draw(stage, player, beat, item, start)
    start = _ready(stage, player, beat, DEEDS["pick_up"], item, start)
    hand = player.free_hand(_near_hand(player, stage.where(item)))
    there = stage.where(item)
    player.look(start - 0.25, None, there)
    act = player.do("pick_up", start, 1.9, target=item.id, point=there, params={"hand": hand}, beat=beat.id)
    stage.grab(player, item, hand, act.start + 1.0)
    return act.end


def _draw(stage, player, beat, item, start):
    """Bring out what was in a pocket."""
    hand = player.free_hand()
    act = player.do("draw", start, 1.3, params={"hand": hand}, beat=beat.id)
    stage.pockets.pop(item.id)
    stage.let_go_of(item.id, act.start + 0.55)
    stage.grab(player, item, hand, act.start + 0.55)
    return act.end


def _touch(stage, player, beat, item, start):
    """Something too big to carry is handled where it stands."""
    start = _ready(stage, player, beat, DEEDS["pull"], item, start)
    return player.do("work", start, 2.0, target=item.id, point=stage.where(item), beat=beat.id).end


def _near_hand(player, there):
    side = (there[0] - player.here[0]) * math.cos(player.yaw) + (there[1] - player.here[1]) * math.sin(player.yaw)
    return "L" if side > 0.25 else "R"


def _part_with(stage, player, beat, deed, thing, target, start):
    """Give, put down or throw what is in the hand (taking it up first if it is not)."""
    item = thing if hasattr(thing, "asset") and stage.portable(thing) else None
    if item is None and player.hands:
        held = next(iter(player.hands.values()))
        item = next((i for i in stage.items if i.id == held), None)
    person = next((t for t in (target, thing) if stage.is_player(t)), None)
    if item is not None and stage.holder(item)[0] is not player and deed.clip != "put_down":
        start = _take(stage, player, beat, item, None, start)
    hand = next((h for h, held in player.hands.items() if item is not None and held == item.id), None)
    if deed.clip == "give" and person is not None:
        start = _ready(stage, player, beat, deed, person, start)
        act = player.do("give", start, 1.8, target=person.ident, params={"hand": hand or "R"}, beat=beat.id)
        player.look(act.start, person.ident)
        taking = person.free_hand()
        _react(stage, person, player, beat, act.start)
        if person.acts and person.acts[-1].clip == "take":
            person.acts[-1].params["hand"] = taking
        if hand:
            stage.let_go(player, hand, act.start + 0.95)
            stage.grab(person, item, taking, act.start + 0.95)
        return act.end
    if deed.clip == "throw":
        start = _ready(stage, player, beat, deed, person or target, start)
        point, aim = _aim(stage, player, beat, person or target)
        act = player.do("throw", start, 1.4, target=aim, point=point, params={"hand": hand or "R"}, beat=beat.id)
        if hand:
            landing = _landing(stage, player, stage.where(person or target) if person or target else point)
            flight = 0.35 + 0.1 * math.dist(landing[:2], player.here)
            stage.let_go(player, hand, act.start + 0.75, landing, flight)
        return act.end
    if item is not None and item.asset in POCKET and hand and _goes_away(beat):
        return _put_away(stage, player, beat, item, hand, start)
    return _put_down(stage, player, beat, deed, item, target, hand, start)


def _landing(stage, player, aim):
    """Where on the floor a thing ends that is thrown at a point: just before it, or some metres ahead."""
    ahead = (math.sin(player.yaw), -math.cos(player.yaw))
    far = max(math.dist(aim[:2], player.here) - 0.4, 0.6) if aim else 3.0
    if aim and math.dist(aim[:2], player.here) > 0.2:
        gap = math.dist(aim[:2], player.here)
        ahead = ((aim[0] - player.here[0]) / gap, (aim[1] - player.here[1]) / gap)
    far = min(far, 5.0)
    while far > 0.6 and not stage.floor.free_at((player.here[0] + far * ahead[0], player.here[1] + far * ahead[1])):
        far -= 0.2
    return player.here[0] + far * ahead[0], player.here[1] + far * ahead[1], 0.0


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


def _put_down(stage, player, beat, deed, item, target, hand, start):
    surface = target if hasattr(target, "asset") else _surface(stage, player)
    if hasattr(surface, "asset"):
        start = _ready(stage, player, beat, deed, surface, start)
        point = _top(player, surface)
    else:
        ahead = (math.sin(player.yaw), -math.cos(player.yaw))
        point = (player.here[0] + 0.4 * ahead[0], player.here[1] + 0.4 * ahead[1], 0.06)
    player.look(start - 0.2, None, point)
    hand = hand or player.free_hand()
    act = player.do("put_down", start, 1.6, point=point, params={"hand": hand}, beat=beat.id)
    if item is not None and player.hands.get(hand) == item.id:
        stage.let_go(player, hand, act.start + 0.85, (*point[:2], max(point[2] - 0.06, 0.0)))
    return act.end


def _surface(stage, player):
    """The nearest table or the like within a few steps."""
    tops = [i for i in stage.plan.items if i.blocks and 0.35 < i.size[2] + i.location[2] < 1.15 and i.asset in _TOPS]
    near = [(max(math.dist(i.location[:2], player.here) - min(i.size[:2]) / 2, 0), i.id, i) for i in tops]
    near = [entry for entry in near if entry[0] < 2.5]
    return min(near)[2] if near else None


_TOPS = ("table", "dining_table", "coffee_table", "side_table", "desk", "counter", "bar_counter", "kitchen_counter",
         "nightstand", "dresser", "cabinet", "workbench", "crate", "shelf", "bench")  # fmt: skip


def _top(player, surface):
    """A point on top of a piece of furniture within the performer's reach."""
    x, y, z = surface.location
    c, s = math.cos(surface.yaw), math.sin(surface.yaw)
    dx, dy = player.here[0] - x, player.here[1] - y
    along, across = c * dx + s * dy, -s * dx + c * dy
    half = (max(surface.size[0] / 2 - 0.12, 0.0), max(surface.size[1] / 2 - 0.12, 0.0))
    along, across = max(-half[0], min(half[0], along)), max(-half[1], min(half[1], across))
    return x + c * along - s * across, y + s * along + c * across, z + surface.size[2] + 0.06
