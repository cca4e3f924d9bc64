# SPDX-License-Identifier: GPL-3.0-or-later
"""Sitting down, lying down, sleeping and waking. Pure."""

import re
from dataclasses import replace

from ..geometry import facing
from ..plan import Item
from . import aboard, handing, ledges, postures, ready, seats
from .verbs import POCKET, mood

BEDS = ("bed", "hospital_bed", "stretcher", "operating_table")
LEAVING = ("rise", "lie_down", "stand", "fall", "sit", "sit_down")
WAIST = 0.06  # of the stature, from the hips up to where a cover ends


def sit(stage, player, beat, start):
    """Walk to a seat and sit down; on the ground if there is none."""
    if player.seated:
        return start
    target = stage.find(beat.target, player.here)
    item = target if hasattr(target, "asset") else stage.find(beat.object, player.here)
    item = item if hasattr(item, "asset") else stage.touched.get(player.ident)
    other = target if stage.is_player(target) and target is not player else stage.partner_of(player)
    if postures.GROUND.search(beat.text or ""):
        return _on_ground(player, beat, start)
    mark = ledges.seat(stage, player, beat, item)
    if mark is None and other is not None and other.seated and (item is None or beat.relation == "across"):
        mark = seats.opposite(stage, player, other)
    mark = mark or seats.seat_for(stage, player, item, other if item is None else None, beat.relation)
    if mark is None:
        stage.warn("no free seat; sits on the ground")
        return _on_ground(player, beat, start)
    start = _go_to(stage, player, beat, mark, start)
    act = player.do("sit_down", start, 1.5, location=mark.location, yaw=mark.yaw, target=mark.item, beat=beat.id)
    player.posture = seats.posture_on(stage, mark)
    act.params.update(player.still)
    return handing.set_aside(stage, player, beat, act.end)


def _on_ground(player, beat, start):
    player.rest(max(start, player.busy))
    postures.down(player)
    here = (*player.here, postures.ON_GROUND)
    return player.do("sit_down", start, 1.6, location=here, beat=beat.id).end


def board(stage, player, beat, item, start):
    """Get into a vehicle (onto a bicycle) by the door of the best free seat; None where there is none."""
    marks = [m for m in stage.marks if m.item == item.id and m.kind in ("drive", "seat") and m.id not in stage.taken]
    wheel = [m for m in marks if stage.wheel(m)]
    own = player.left is not None and player.left.item == item.id
    drivers = aboard.drivers_of(stage)
    own = own or player.ident in drivers
    driven = any(item.element in b.subjects for b in stage.scene.beats) or drivers  # by another, perhaps unseen
    driven = driven and not own
    drives = not driven and not any(seats.item_of(stage, ident) == item.id for ident in stage.taken)
    marks = wheel if drives and wheel else [m for m in marks if m not in wheel] or marks
    mark = min(marks, key=lambda m: (m.kind == "drive" and not wheel, m.id), default=None)
    if mark is None:
        return None
    start = _go_to(stage, player, beat, mark, start)
    act = player.do("sit_down", start, 1.5, location=mark.location, yaw=mark.yaw, target=item.id, beat=beat.id)
    player.posture = seats.posture_on(stage, mark)
    if player.posture == "drive" and not drives:
        player.still = {"seat": "passenger"}
    act.params.update(player.still)
    for hand, held in player.held.items():  # both hands are for the wheel
        thing = next((i for i in stage.items if i.id == held), None)
        if thing is not None and thing.asset in POCKET:
            stage.let_go(player, hand, act.start + 0.8)
            stage.pocket(player, thing, act.start + 0.8)
    return act.end


def _go_to(stage, player, beat, mark, start):
    start = stage.walk(player, start, stage.approach(mark, player), mark.yaw, mood=mood(beat), beat=beat.id)
    player.rest(max(start, player.busy))
    stage.take_seat(player, mark)
    return start


def lie(stage, player, beat, start):
    """Lie down on a bed, else on the floor; asleep in a seat where there is no bed."""
    asleep = beat.verb == "sleep"
    if player.posture == "lie" or (asleep and player.seated):
        player.rest(max(start, player.busy))
        player.still = player.still | {"asleep": True} if asleep else player.still
        return start
    item = stage.find(beat.target) or stage.find(beat.object)
    item = item if hasattr(item, "asset") else None
    beds = [m for m in stage.marks if m.kind == "lie" and m.id not in stage.taken]
    offered = item is not None and any(m.item == item.id and m.kind == "seat" for m in stage.marks)
    if asleep and (offered or not beds) and not any(item is not None and m.item == item.id for m in beds):
        start = sit(stage, player, beat, start)
        player.still = player.still | {"asleep": True}
        return start
    mark = seats.lie_on(stage, item) if offered else None
    mark = mark or seats.choose_seat(stage, player, near=player.here, item=item, kinds=("lie",))
    if mark is None:
        start = stage.rise(player, start)
        player.posture, player.seat_height = "lie", 0.0
        return player.do("lie_down", start, 2.4, location=(*player.here, 0.0), beat=beat.id).end
    start = _go_to(stage, player, beat, mark, start)
    player.posture = "lie"
    return player.do("lie_down", start, 2.4, location=mark.location, yaw=mark.yaw, target=mark.item, beat=beat.id).end


def covers(stage):
    """Covers, as Items, over those who are in bed all the time that they are seen; a blanket of the scene is one."""
    made = []
    blankets = [i for i in stage.items if i.asset == "blanket" and i not in stage.plan.items]
    blankets = [i for i in blankets if not any(c.item == i.id for c in stage.carries)]
    for player in stage.players.values():
        mark = player.seat
        bed = next((i for i in stage.items if mark is not None and i.id == mark.item and i.asset in BEDS), None)
        if bed is None or player.posture != "lie" or any(a.clip in LEAVING or a.path for a in player.acts):
            continue
        size = (min(bed.size[0] - 0.04, 0.95), 0.66 * player.stature, 0.34)
        x, y = facing(mark.yaw)
        middle = size[1] / 2 - WAIST * player.stature
        spot = (mark.location[0] + x * middle, mark.location[1] + y * middle, float(mark.location[2]) - 0.03)
        cover = Item(f"cover:{player.ident}", "duvet", spot, mark.yaw, {"size": size}, 0, "cover", size, blocks=False)
        if blankets:  # the script's own is the one
            own = blankets.pop(0)
            stage.items.remove(own)
            cover = replace(cover, id=own.id, name=own.name, element=own.element, params=own.params | {"size": size})
        made.append(cover)
    return made


def wake(stage, player, beat, start):
    """Stir, or sit up in bed; returns when it is done."""
    start = max(start, player.busy)
    if player.posture == "stand":
        return start
    player.rest(start)
    player.still = {name: value for name, value in player.still.items() if name != "asleep"}
    if player.posture == "lie" and not player.still.get("up") and re.search(r"\bup\b", beat.text or "", re.IGNORECASE):
        player.still = player.still | {"up": ready.UPRIGHT}
        return player.do("sit_up", start, 1.9, beat=beat.id).end
    return player.do("look", start, 1.4, beat=beat.id).end
