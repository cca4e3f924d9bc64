# SPDX-License-Identifier: GPL-3.0-or-later
"""Vehicles that drive, trolleys that are pushed, and who is carried along. Pure."""

import numpy as np


def ride_along(moves, performer, fps, location, yaw=None):
    """Carry a performer with the vehicles that they ride in: changes ``location`` (n, 2+) and ``yaw`` (n,) in place."""
    times = np.arange(len(location)) / fps
    for move in moves:
        if performer in move.riders and len(move.rest) == 3:
            x, y, heading = pose(move, times)
            turned = heading - move.rest[2]
            dx, dy = location[:, 0] - move.rest[0], location[:, 1] - move.rest[1]
            c, s = np.cos(turned), np.sin(turned)
            location[:, 0], location[:, 1] = x + c * dx - s * dy, y + s * dx + c * dy
            if yaw is not None:
                yaw += turned


def pose(move, times):
    """``(x, y, yaw)`` of a thing that moves at ``times`` (n,) seconds."""
    keys = np.asarray(move.poses, float)
    heading = np.unwrap(keys[:, 2])
    return tuple(np.interp(times, move.times, column) for column in (keys[:, 0], keys[:, 1], heading))


def way_of(item, moves, performances, fps, frames):
    """Where an Item is that moves, ``(location (n, 3), yaw (n,))``, over a scene's frames.

    ``moves``: those of the scene; ``performances`` {performer: Performance} of who pushes things along.
    """
    times = np.arange(frames) / fps
    location = np.tile(np.asarray(item.location, float), (frames, 1))
    yaw = np.full(frames, float(item.yaw))
    for number, move in enumerate(sorted((m for m in moves if m.item == item.id), key=lambda m: m.times[0])):
        on = times >= (move.times[0] if number else -1.0)
        if move.leader is not None:
            _led(location, yaw, move, performances.get(move.leader), times)
            continue
        x, y, heading = pose(move, times)
        location[on, 0], location[on, 1], yaw[on] = x[on], y[on], heading[on]
    return location, yaw


def shown(item, moves):
    """``[(seconds, shown)]``: when a thing that comes and goes is there; empty when it is there all the time."""
    own = sorted((m for m in moves if m.item == item.id), key=lambda m: m.times[0])
    changes = []
    if own and own[0].comes and own[0].times[0] > 0.04:
        changes += [(0.0, False), (own[0].times[0], True)]
    if own and own[-1].goes:
        changes += [] if changes else [(0.0, True)]
        changes.append((own[-1].times[-1], False))
    return changes


def _led(location, yaw, move, performance, times):
    """Before (or behind) who leads it from the first time on; it stays where they leave it."""
    if performance is None:
        return
    count = min(len(times), performance.frames)
    first = min(int(np.searchsorted(times, move.times[0])), count - 1)
    last = min(int(np.searchsorted(times, move.times[-1])), count - 1)
    heading = performance.yaw[first : last + 1]
    ahead, aside = move.ahead, move.aside
    x = performance.location[first : last + 1, 0] + ahead * np.sin(heading) + aside * np.cos(heading)
    y = performance.location[first : last + 1, 1] - ahead * np.cos(heading) + aside * np.sin(heading)
    location[first : last + 1, 0], location[first : last + 1, 1], yaw[first : last + 1] = x, y, heading
    if first and not move.comes:
        location[:first, :2], yaw[:first] = (x[0], y[0]), heading[0]
    location[last:, :2], yaw[last:] = (x[-1], y[-1]), heading[-1]
