# SPDX-License-Identifier: GPL-3.0-or-later
"""Extras who stay in a place on foot: couples that dance, musicians, children at the fountain, talkers. Pure."""

import math

import numpy as np

from ..geometry import facing, yaw_towards
from .chances import chance, seed

COUPLE = 0.44  # m between two who dance together
TURN_EVERY, TURN_BY = 1.7, math.radians(38)  # s and angle of a couple's turning
_INSTRUMENTS = ("guitar", "violin", "accordion", "trumpet")


def dance_all(crowd, players):
    """Couples spread over the floor behind the action, each turning round its middle; one left over dances alone."""
    room, placed = crowd.room, []
    random = np.random.default_rng(seed(crowd.director.scene.id, crowd.element.id, "dance"))
    for number in range(0, len(players), 2):
        pair = players[number : number + 2]
        middle = _somewhere(room, random, 0.55, deep=-2.0)
        if middle is None:
            break
        room.take(middle, 1.45)
        angle = random.uniform(0, 2 * math.pi)
        if len(pair) < 2:
            pair[0].here, pair[0].yaw = middle, angle
            pair[0].do("dance", 0.0, crowd.duration)
        else:
            _couple(pair, middle, angle, crowd.duration)
        placed += pair
    return placed


def _couple(pair, middle, angle, duration):
    at, number = 0.0, 0
    way = 1 if chance(pair[0].ident, "way") < 0.5 else -1
    while at < duration:
        seconds = min(TURN_EVERY, duration - at) if duration - at > 0.6 else duration - at
        for sign, player, role in ((1, pair[0], "lead"), (-1, pair[1], "follow")):
            x, y = facing(angle)
            spot = (middle[0] - sign * x * COUPLE / 2, middle[1] - sign * y * COUPLE / 2)
            yaw = angle if sign > 0 else angle + math.pi
            if not number:
                player.here, player.yaw = spot, yaw
            other = pair[1] if sign > 0 else pair[0]
            player.do("dance", at, max(seconds, 0.2), location=(*spot, 0.0), yaw=yaw, target=other.ident,
                      params={"couple": role})  # fmt: skip
        at, number, angle = at + seconds, number + 1, angle + way * TURN_BY
    for player, other in (pair, pair[::-1]):
        player.look(0.0, other.ident)


def play_all(crowd, players):
    """Musicians stand together in a shallow arc that opens to the action, each with an instrument."""
    room = crowd.room
    focus = crowd.target_item()
    wish = room.at(2.6, -2.6) if focus is None else _beside(room, focus, 1.1)
    middle = room.near(wish, 6.0, room.behind) or room.near(wish, 6.0)
    if middle is None:
        return []
    yaw = room.facing_action(middle)
    front = facing(yaw)
    named = {e.asset: e.id for e in crowd.director.scene.elements if e.asset in _INSTRUMENTS}
    instruments = list(named) or ["guitar", "violin"]
    placed = []
    for number, player in enumerate(players):
        across = 0.95 * (number - (len(players) - 1) / 2)
        ahead = 0.18 * abs(number - (len(players) - 1) / 2)
        wish = (middle[0] - front[1] * across + front[0] * ahead, middle[1] + front[0] * across + front[1] * ahead)
        spot = room.near(wish, 1.0)
        if spot is None:
            continue
        room.take(spot, 0.7)
        player.here, player.yaw = spot, yaw - 0.25 * across
        instrument = instruments[number % len(instruments)]
        crowd.bring(player, instrument, named.get(instrument))
        player.do("play_music", 0.0, crowd.duration)
        player.look(0.0, None, (*room.plan.centre[:2], 1.3))
        placed.append(player)
    return placed


def _beside(room, item, gap):
    """A point beside a thing, on the side away from the camera's axis."""
    aside = 1 if (item.location[0] - room.plan.centre[0]) <= 0 else -1
    front = facing(room.plan.axis)
    out = max(item.size[:2]) / 2 + gap
    return item.location[0] - front[1] * aside * out, item.location[1] + front[0] * aside * out


def feed_all(crowd, players, clip="feed"):
    """Round what they are at (a fountain, a fire, a body), facing it, the side to the camera left open."""
    room, item = crowd.room, crowd.target_item()
    if item is None:
        return stand_all(crowd, players)
    placed = []
    radius = max(item.size[:2]) / 2 + 0.45
    first = room.plan.axis - math.pi / 2
    for number, player in enumerate(players):
        step = (number + 1) // 2 * (1 if number % 2 else -1)
        spot = None
        for angle in (first + math.pi + step * 0.62, first + math.pi + step * 0.62 + 0.3):
            wish = (item.location[0] + radius * math.cos(angle), item.location[1] + radius * math.sin(angle))
            spot = spot or room.near(wish, 0.6)
        if spot is None:
            continue
        room.take(spot, 0.6)
        player.here, player.yaw = spot, yaw_towards(spot, item.location)
        if clip:
            player.do(clip, 0.0, crowd.duration)
        player.look(0.0, None, (*item.location[:2], 0.3))
        placed.append(player)
    return placed


def wait_all(crowd, players):
    """They stand and wait: in a queue where the script says so, before what they guard, else in small groups."""
    text = " ".join(b.text or "" for b, _ in crowd.beats).lower()
    item = crowd.target_item()
    if item is not None and any(beat.relation == "around" for beat, _ in crowd.beats):
        return feed_all(crowd, players, None)
    if any(word in text for word in ("queue", "line up", "lines up", "in line", "in a line", "lined")):
        return _queue(crowd, players, item)
    return stand_all(crowd, players)


def _queue(crowd, players, item):
    room, placed = crowd.room, []
    if item is not None:
        front = facing(item.yaw)
        out = item.size[1] / 2 + 0.7
        head = (item.location[0] + front[0] * out, item.location[1] + front[1] * out)
    else:
        head = room.at(-3.2, -2.4)
    front = facing(room.plan.axis)
    for number, player in enumerate(players):
        spot = room.near((head[0] - front[1] * 0.75 * number, head[1] + front[0] * 0.75 * number), 0.8)
        if spot is None:
            break
        room.take(spot, 0.45)
        player.here = spot
        player.yaw = yaw_towards(spot, placed[-1].here if placed else (item.location if item else head)) if (
            placed or item
        ) else room.plan.axis  # fmt: skip
        placed.append(player)
    return placed


def stand_all(crowd, players, talk=True):
    """Groups of two to four, turned to one another, in the background."""
    room, placed = crowd.room, []
    random = np.random.default_rng(seed(crowd.director.scene.id, crowd.element.id, len(players)))
    waiting = list(players)
    while waiting:
        size = min(len(waiting), int(random.choice([2, 2, 3, 3, 4])) if talk else 1)
        group, middle = waiting[:size], _somewhere(room, random, 0.5 if size > 1 else 0.3)
        if middle is None and size > 2:
            group, middle = waiting[:2], _somewhere(room, random, 0.45)
        if middle is None:
            break
        spots = _ring(room, middle, len(group), random)
        if len(spots) < len(group):
            room.clear(middle, 0.25)
            continue
        del waiting[: len(group)]
        for player, spot in zip(group, spots, strict=True):
            player.here = spot
            player.yaw = yaw_towards(spot, middle) if len(group) > 1 else _aside(room, spot, random)
            room.take(spot, 0.55)
        room.clear(middle, 1.25 if len(group) > 1 else 0.8)
        if len(group) > 1:
            converse(group, crowd.duration)
        placed += group
    return placed


def _somewhere(room, random, radius, deep=-0.4):
    """A point of the background with free floor around it; nearer places are likelier. None without one."""
    cells = np.argwhere(room.behind & (room.ahead < max(deep, room.ahead.min() + 0.5)))
    if not len(cells):
        cells = np.argwhere(room.behind)
    if not len(cells):
        return None
    far = np.hypot(room.ahead[tuple(cells.T)], 0.8 * room.across[tuple(cells.T)])
    share = np.exp(-(((far - 3.5) / 4.0) ** 2)) + 1e-4
    for pick in random.choice(len(cells), size=min(12, len(cells)), p=share / share.sum()):
        row, column = cells[pick]
        spot = (float(room.floor.xs[row, column]), float(room.floor.ys[row, column]))
        ring = [(spot[0] + radius * math.cos(a), spot[1] + radius * math.sin(a)) for a in np.arange(0, 6.2, 1.05)]
        if all(room.is_open(p) for p in ring):
            return spot
    return None


def _ring(room, middle, count, random):
    """Places of a group round its middle: two face to face, more in a ring."""
    if count == 1:
        return [middle]
    radius = (0.42, 0.42, 0.52, 0.62)[min(count, 4) - 1]
    turn = random.uniform(0, 2 * math.pi)
    spots = []
    for k in range(count):
        angle = turn + 2 * math.pi * k / count + random.uniform(-0.15, 0.15)
        spot = (middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle))
        if room.is_open(spot):
            spots.append(spot)
    return spots


def _aside(room, spot, random):
    """A way to look that is not at the camera: along the place or at the action."""
    side = 1 if random.uniform() < 0.5 else -1
    return room.facing_action(spot) if random.uniform() < 0.5 else room.plan.axis + side * random.uniform(1.3, 2.2)


def converse(group, duration):
    """They talk in turns; the others listen to who speaks."""
    at, turn = 0.5 * chance(group[0].ident), 0
    while at < duration - 1:
        speaker = group[turn % len(group)]
        seconds = min(1.6 + 3.2 * chance(speaker.ident, round(at, 1)), duration - at)
        to = group[(turn + 1) % len(group)]
        speaker.do("talk", at, seconds, target=to.ident, params={"arousal": 0.35 + 0.3 * chance(to.ident, turn)})
        speaker.look(at, to.ident)
        for other in group:
            if other is not speaker:
                other.do("listen", at, seconds, target=speaker.ident)
                other.look(at + 0.3 * chance(other.ident, turn), speaker.ident)
        at, turn = at + seconds + 0.3, turn + 1
