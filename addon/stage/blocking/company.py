# SPDX-License-Identifier: GPL-3.0-or-later
"""How several people stand together: pairs across the lens axis, more in arcs open to it. Pure."""

import math

import numpy as np

from ..geometry import facing
from .chances import chance
from .spots import cheat
from .verbs import WAYS


def stand_together(stage, players, beats=()):
    """Stand these in a conversation: a pair face to face across the lens axis, more in arcs open to the camera."""
    if not players:
        return
    settled = [p for p in stage.on_stage() if p not in players]
    centre = _centre(stage, players, settled, beats)
    for player, spot in zip(players, _slots(stage, centre, players, bool(settled)), strict=False):
        player.here = spot
    inner = centre if len(players) > 1 or settled else None
    for player in players:
        player.yaw = stage.plan.axis + 0.45 if inner is None else cheat(stage, player.here, inner)


def _centre(stage, players, settled, beats):
    """The middle of a conversation: with those who have a place, at the furniture concerned, else in the middle."""
    settled = [p for p in settled if not (stage.plan.exterior and p.posture in ("drive", "ride"))]
    if settled:
        middle = np.mean([p.here for p in settled], axis=0)
        ahead = facing(stage.plan.axis)
        return float(middle[0]) + 0.2 * ahead[0], float(middle[1]) + 0.2 * ahead[1]
    here = stage.plan.centre[:2]
    if stage.plan.exterior:
        return here
    for beat in beats:
        thing = stage.find(beat.target) or stage.find(beat.object)
        if beat.kind == "action" and beat.verb not in WAYS and hasattr(thing, "asset") and not stage.portable(thing):
            far = math.dist(thing.location[:2], here)
            share = max(far - 1.6 - max(thing.size[:2]) / 2, 0) / max(far, 1e-6)
            return (here[0] + (thing.location[0] - here[0]) * share, here[1] + (thing.location[1] - here[1]) * share)
    return here


def _slots(stage, centre, players, around):
    """Free floor points for ``count`` people who face ``centre``; nobody nearer than half a metre to another."""
    people, slots = [p.here for p in stage.on_stage() if p not in players], []
    count = len(players)
    for spot in _wanted(stage.plan.axis, count, around, stage.scene.id):
        point = (centre[0] + spot[0], centre[1] + spot[1])
        free = stage.floor.near(point, people + slots, 0.9) or stage.floor.near(point, people + slots, 0.5)
        if free is not None and math.dist(free, point) > 1.5:
            free = stage.floor.near(point, people + slots, 0.5) or free
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
    half = 0.54 + 0.1 * chance(name, "gap")
    if around:
        half += 0.45
    if count == 1:
        return [_world(axis, 0.0 if not around else 0.9, 0.0), _world(axis, -0.9, 0.1), _world(axis, 0.6, 0.6)]
    if count == 2:
        return [_world(axis, -half, 0.04), _world(axis, half, -0.04)]
    spots_, row, left = [], 0, count
    while left > 0:
        radius = max(0.75, 0.30 * min(count, 7)) + 0.75 * row
        room = max(3, int(radius * math.radians(200) / 0.72))
        number = min(left, room)
        for k in range(number):
            share = k / (number - 1) if number > 1 else 0.5
            angle = math.radians(-10 + 200 * share)
            spots_.append(_world(axis, -radius * math.cos(angle), radius * math.sin(angle)))
        left -= number
        row += 1
    return spots_


def _world(axis, u, v):
    """An offset ``u`` to one side and ``v`` away from the camera."""
    front = facing(axis)
    right = (-front[1], front[0])
    return u * right[0] - v * front[0], u * right[1] - v * front[1]
