# SPDX-License-Identifier: GPL-3.0-or-later
"""Extras on seats: an audience that faces the arch, guests at a long table, passengers, students, diners. Pure."""

import math
from collections import Counter

from ..geometry import facing, yaw_towards
from .chances import chance, seed
from .extras_work import AUDIENCE

_TAKEN = {"restaurant": 0.85, "cafe": 0.7, "bar": 0.55, "classroom": 1.0, "hospital_room": 0.3, "vehicle_interior": 0.8}
_TABLES = ("eat", "drink")


def seat_all(crowd, players, told):
    """Sit as many as there are seats for; ``told``: the script seats them. Returns those who sit."""
    director, room = crowd.director, crowd.room
    share = 1.0 if told else _TAKEN.get(director.plan.kind, 0.3 if not director.plan.exterior else 0.0)
    marks = _seats(crowd, told)
    sitting = []
    for player in players:
        if not marks:
            break
        if not told and chance(player.ident, "sit") > share:
            continue
        mark = marks.pop(0)
        player.here, player.yaw, player.posture = tuple(map(float, mark.location[:2])), float(mark.yaw), "sit"
        director.take_seat(player, mark)
        if player.still.get("hands") == "table" and chance(player.ident, "thighs") < 0.4:
            player.still = player.still | {"hands": "thighs"}
        room.take(player.here)
        sitting.append(player)
    return sitting


def _seats(crowd, told):
    """Free seats, those that the script means first, then the ones nearest to where its people look."""
    director, room, plan = crowd.director, crowd.room, crowd.director.plan
    things = {item.id: item for item in director.items}
    wanted = {beat.target for beat, _ in crowd.beats if beat.target and beat.target not in director.players}
    assets = {e.asset for e in director.scene.elements if e.id in wanted}
    rank = _Rank(crowd, [m for m in plan.marks if m.kind == "seat"], things)
    found = []
    for mark in rank.marks:
        spot = mark.location[:2]
        if director.taken.get(mark.id) or any(math.dist(spot, p) < 0.42 for p in room.people):
            continue
        if room.disturbs(spot, 0.55 if told else 1.0) or (not told and _in_view(room, spot)):
            continue
        near = [things[i] for i in (mark.item, mark.group) if i in things]
        meant = any(t.element in wanted or t.id in wanted or t.asset in assets for t in near)
        found.append(((rank.turned_away(mark), not meant, *rank.of(mark, near)), mark))
    found.sort(key=lambda entry: (entry[0], entry[1].id))
    meant = [entry for entry in found if not entry[0][1]]
    company = {mark.group for _, mark in meant}
    chosen = [entry for entry in found if not entry[0][1] or (entry[1].group and entry[1].group in company)]
    if told and 2 * len(chosen) >= len(crowd.players):
        found = chosen
    return [mark for _, mark in found]


class _Rank:
    """Which seats fit a crowd better: at the table, among many alike, not before the principals, near the middle."""

    def __init__(self, crowd, marks, things):
        self.crowd, self.marks = crowd, marks
        self.table = any(beat.verb in _TABLES for beat, _ in crowd.beats)
        self.audience = bool(AUDIENCE.search((crowd.element.name or "").lower()))
        self.rows = self.audience or crowd.director.plan.kind == "classroom"
        self.number = Counter(things[m.item].asset for m in marks if m.item in things)
        ways = Counter(round(m.yaw / (math.pi / 4)) % 8 for m in marks)
        self.way = ways.most_common(1)[0][0] if ways else 0

    def turned_away(self, mark):
        """Whether a seat faces otherwise than most, where people sit in rows."""
        return self.rows and round(mark.yaw / (math.pi / 4)) % 8 != self.way

    def of(self, mark, near):
        room, spot = self.crowd.room, mark.location[:2]
        at_table = len(near) > 1
        crowded = -self.number.get(near[0].asset, 0) if near and self.audience else 0
        close = any(math.dist(spot, p) < 1.7 for p in room.spots) and not at_table
        return self.table and not at_table, crowded, close, _from_middle(room, spot)


def _in_view(room, spot):
    """Whether a seat lies between the camera side and the action."""
    row, column = room.floor.grid.cell(*spot)
    rows, columns = room.ahead.shape
    if not (0 <= row < rows and 0 <= column < columns):
        return False
    return room.ahead[row, column] > 0.6 and abs(room.across[row, column]) < 0.9 + 0.6 * room.ahead[row, column]


def _from_middle(room, spot):
    return round(math.dist(spot, room.plan.centre[:2]), 1)


def ground_all(crowd, players):
    """Those for whom there is no seat, where the script seats them outdoors: on the grass, in loose rows."""
    room, sitting = crowd.room, []
    for player in players:
        spot = room.near(room.at((chance(player.ident, "x") - 0.5) * 8, -2.2 - 3.5 * chance(player.ident, "y")), 4.0,
                         room.behind)  # fmt: skip
        if spot is None:
            break
        player.here, player.posture, player.seat_height = spot, "sit", 0.04
        player.yaw = room.facing_action(spot)
        room.take(spot)
        sitting.append(player)
    return sitting


def live_seated(crowd, player):
    """What a seated extra does between the beats: eats, drinks and talks at a table, else keeps still and watches."""
    director, verbs = crowd.director, {beat.verb for beat, _ in crowd.beats}
    at_table = "table" in player.still and director.plan.kind not in ("classroom", "office")
    if "sleep" in verbs:
        player.still = player.still | {"asleep": True}
    elif verbs & {"write", "type"} or (director.plan.kind == "classroom" and "table" in player.still):
        _keep_at(crowd, player, "type" if "type" in verbs else "write")
    elif at_table or verbs & {"eat", "drink"}:
        _at_table(crowd, player, verbs)
    else:
        _watch(crowd, player)


def read_all(crowd, players):
    """Everyone reads what the script gives them: a newspaper in both hands."""
    for player in players:
        asset = crowd.asset_of(crowd.beat.object if crowd.beat else None) or "newspaper"
        crowd.bring(player, asset, crowd.beat.object if crowd.beat else None)
        player.do("read", 0.05 if player.posture != "stand" else 0.0, crowd.duration - 0.1, params={"hand": "R"})


def _keep_at(crowd, player, clip):
    at = 0.1
    while at < crowd.duration - 3:
        seconds = 4.0 + 5.0 * chance(player.ident, clip, round(at, 1))
        player.do(clip, at, min(seconds, crowd.duration - at))
        at += seconds + 1.0 + 3.0 * chance(player.ident, "pause", round(at, 1))
        player.look(at - 1.0, None, (*crowd.director.plan.centre[:2], 1.4))


def _at_table(crowd, player, verbs):
    """In turns of some seconds; with a glass if they drink."""
    glass = crowd.bring(player, "wine_glass" if "drink" in verbs else "glass", None, crowd.glasses > 0)
    crowd.glasses -= 1
    kinds = ["talk", "listen", "eat", "listen"] + (["drink"] if glass else [])
    neighbour = crowd.neighbour(player, 1.7)
    at = 3.0 * chance(player.ident, "first")
    while at < crowd.duration - 3:
        kind = kinds[seed(player.ident, round(at, 1)) % len(kinds)]
        seconds = 2.6 + 2.5 * chance(player.ident, at)
        hand = "L" if kind == "eat" and glass else "R"
        target = neighbour.ident if neighbour is not None and kind in ("talk", "listen") else None
        player.do(kind, at, min(seconds, crowd.duration - at), target=target, params={"arousal": 0.35, "hand": hand})
        if neighbour is not None:
            player.look(at, neighbour.ident if kind in ("talk", "listen") else None, _plate(player))
        at += seconds + 1.5


def _plate(player):
    x, y = facing(player.yaw)
    return player.here[0] + 0.45 * x, player.here[1] + 0.45 * y, player.seat_height + 0.35


def _watch(crowd, player):
    """An audience looks at the action, a passenger about, out of the window, at the floor."""
    director = crowd.director
    centre = director.plan.centre
    watching = director.plan.kind != "vehicle_interior" and _turned_to(player, centre)
    at = 0.0
    while at < crowd.duration:
        share = chance(player.ident, "look", round(at, 1))
        if watching and share < 0.8:
            speaker = crowd.speaker_at(at)
            player.look(at, speaker, () if speaker else (*centre[:2], 1.5))
        else:
            x, y = facing(player.yaw + (share - 0.5) * 1.6)
            player.look(at, None, (player.here[0] + 4 * x, player.here[1] + 4 * y, 1.0 + 0.5 * share))
        at += 3.0 + 5.0 * chance(player.ident, "next", round(at, 1))


def _turned_to(player, point):
    off = math.remainder(yaw_towards(player.here, point) - player.yaw, 2 * math.pi)
    return abs(off) < 1.2
