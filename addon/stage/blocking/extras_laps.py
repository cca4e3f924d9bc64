# SPDX-License-Identifier: GPL-3.0-or-later
"""Extras who run round and round: laps in a gym, joggers on a track, soldiers round a yard. Pure."""

import math
import re

import numpy as np

from ..geometry import facing, yaw_towards
from .chances import chance
from .extras_afoot import go

TOLD = re.compile(
    r"\blaps?\b|\bcircles?\b|\bcircling\b|round and round|\b(?:a)?round (?:the|a) (?:track|yard|gym|room|hall|court|"
    r"pitch|field|square|lawn|ground|pool)|\bon (?:the|a) track\b|runden|im kreis|des tours|en rond|vueltas|giri|"
    r"바퀴|周回|何周|周を|圈|รอบ"
)
SPEED = 2.2  # m/s
SPACE = 1.0  # m from runner to runner at least
HALF = 0.35  # m kept free to both sides of the way
NARROW, REACH = 1.3, 12.0  # m, the smallest and the largest radius of a loop
WIDE = 5.0  # m of length that a metre of the bends' radius is worth
BACKS, ASIDES = (0.0, 2.0, 2.6, 3.2, 4.0, 5.0, 6.5, 8.0), (0.0, -2.5, 2.5)  # m from the action to a loop's middle


def told(crowd):
    """Whether the script lets a crowd run laps."""
    said = " ".join(beat.text or "" for beat, _ in crowd.beats).lower()
    return bool(TOLD.search(said)) or any(
        beat.verb == "run" and beat.relation in ("around", "round") for beat, _ in crowd.beats
    )


def run_all(crowd, players):
    """All on one loop behind the action, spread evenly, for as long as the scene lasts. Returns who found room."""
    loop = _loop(crowd.room, SPACE * len(players))
    if loop is None:
        return []
    around = float(_lengths(loop)[-1])
    placed = players[: int(around / SPACE)]
    if chance(crowd.element.id, "way") < 0.5:
        loop = loop[::-1]
    step = around / len(placed)
    loose = min(0.3 * (step - SPACE), 0.25)
    first = chance(crowd.element.id, "first") * step
    for number, player in enumerate(placed):
        start = first + step * number + loose * (chance(player.ident, "lap") - 0.5)
        path = _laps(loop, start, SPEED * (crowd.duration + 2.0))
        player.here, player.yaw = path[0], yaw_towards(path[0], path[1])
        go(player, path, SPEED, running=True)
    for point in loop:
        crowd.room.clear(point, 0.95)
    return placed


def _loop(room, least):
    """The longest closed way (n, 2) on free floor: behind the action, or round it where that is under ``least`` m."""
    best = None
    for mask in (_clear(room, room.behind), _clear(room, room.open)):
        found = [_round(room, mask, room.at(across, -back)) for back in BACKS for across in ASIDES]
        found = [pair for pair in found if pair is not None]
        loop = max(found, key=lambda pair: pair[0])[1] if found else None
        if best is None or (loop is not None and _lengths(loop)[-1] > _lengths(best)[-1]):
            best = loop
        if best is not None and _lengths(best)[-1] >= least:
            break
    return best


def _round(room, mask, middle):
    """``(score, points)`` of the best oval round a point on which everything is free, or None.

    Long ones are better, and ones with wide bends, in which nobody has to slow down.
    """
    grid, (fx, fy), best = room.floor.grid, facing(room.plan.axis), None
    for half in np.arange(NARROW, 6.0, 0.5):
        for long in np.arange(half, REACH, 0.8):
            loop = _oval(long, half)
            loop = np.array(middle) + loop[:, :1] * (-fy, fx) + loop[:, 1:] * (fx, fy)
            cells = ((loop - grid.origin) // grid.step).astype(int)[:, ::-1]
            if (cells < 0).any() or (cells >= mask.shape).any() or not mask[tuple(cells.T)].all():
                continue
            score = float(_lengths(loop)[-1]) + WIDE * half
            if best is None or score > best[0]:
                best = score, loop
    return best


def _oval(long, half):
    """Points of two half circles of radius ``half`` and the straights between them, ``2 * long`` from end to end."""
    bend = np.linspace(-math.pi / 2, math.pi / 2, 25)
    right = np.stack([long - half + half * np.cos(bend), half * np.sin(bend)], 1)
    u = np.linspace(long - half, half - long, max(int(2 * (long - half) / 0.4), 2))[1:-1]
    top = np.stack([u, np.full(len(u), half)], 1)
    return np.vstack([right, top, -right, -top])


def _clear(room, mask):
    """The part of a mask that keeps ``HALF`` metres from what is not free."""
    reach, clear = max(math.ceil(HALF / room.floor.grid.step), 1), mask.copy()
    for axis in (0, 1):
        for by in range(-reach, reach + 1):
            clear &= np.roll(mask, by, axis)
    return clear


def _lengths(loop):
    """How far it is to each corner of a loop and round to the first again, metres (n + 1,)."""
    closed = np.vstack([loop, loop[:1]])
    return np.concatenate([[0.0], np.hypot(*np.diff(closed, axis=0).T).cumsum()])


def _laps(loop, start, length):
    """Points of a way along a loop from ``start`` on, ``length`` metres long."""
    lengths, closed = _lengths(loop), np.vstack([loop, loop[:1]])
    at = (start + np.arange(0.0, length, 0.9)) % lengths[-1]
    return tuple((float(np.interp(u, lengths, closed[:, 0])), float(np.interp(u, lengths, closed[:, 1]))) for u in at)
