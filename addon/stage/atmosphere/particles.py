# SPDX-License-Identifier: GPL-3.0-or-later
"""Rain, splashes, snow and dust as meshes that loop without a seam. Pure numpy.

What falls is drawn once and again one ``travel`` further back, so that the mesh may move by ``travel`` and start
anew without a visible jump.
"""

import math
from dataclasses import dataclass

import numpy as np

from ..geometry import Shape

SPREAD = 44.0  # metres, side of the square about the action
HEIGHT = 9.0
DROPS = 11000
FLAKES = 3000  # a layer
SPLASHES = 500
CLEAR = 1.6  # metres about a camera in which nothing falls
BLURRED, DISTANT = 4.5, 13.0  # metres from a camera within and beyond which rain is a mere breath
MOTES = 700


BLOWN = {"leaf a": (0.42, 0.22, 0.05), "leaf b": (0.30, 0.26, 0.06), "leaf c": (0.16, 0.24, 0.06),
         "paper": (0.85, 0.84, 0.80)}  # fmt: skip
LEAVES = 170  # a layer


@dataclass
class Fall:
    """A mesh about the action that moves by ``travel`` in ``seconds``, again and again."""

    key: str
    shape: Shape
    travel: tuple
    seconds: float
    sway: float = 0.0  # metres to either side
    gusts: float = 0.0  # metres by which a wind blows it this way and that


def rain(weather, seed, rooms=(), cameras=()):
    """Falling streaks as one Fall, as wide as the nearest camera needs to see them.

    ``rooms``: boxes ``(low, high)`` where it does not rain; ``cameras``: points (x, y, z) on camera paths. All
    coordinates are relative to the action.
    """
    rng = np.random.default_rng([seed, 1])
    count = int(DROPS * weather.rain)
    slant = np.array(weather.slant)
    travel = slant * (HEIGHT / -slant[2])
    points = _scatter(rng, count, [_grown(room, travel) for room in rooms], cameras, slant)
    count = len(points)
    away = _distance(points, cameras)
    yaw = rng.uniform(0, math.pi, count)
    width = 0.0008 * np.clip(away, 1.2, 7.5) * rng.uniform(0.7, 1.15, count)
    across = np.column_stack([np.cos(yaw) * width, np.sin(yaw) * width, np.zeros(count)])
    streak = slant * (rng.uniform(0.22, 0.42, count) * np.clip(0.7 + away / 9, 0.8, 2.4))[:, None]
    quads = np.stack([points - across, points + across, points + across - streak, points - across - streak], 1)
    kinds = np.where(away < BLURRED, "rain near", np.where(away > DISTANT, "rain far", "rain")).tolist()
    shape = _quads(np.concatenate([quads, quads - travel]), kinds * 2)
    return Fall("rain", shape, tuple(travel), 1.0, gusts=0.5 * weather.wind)


def splashes(weather, seed):
    """Where drops hit the ground: small crowns, drawn at z 0. The caller moves them about."""
    rng = np.random.default_rng([seed, 2])
    count = int(SPLASHES * weather.rain)
    points = _scatter(rng, count) * (0.5, 0.5, 0)
    size = rng.uniform(0.010, 0.026, count)
    quads = []
    for turn in (0.0, math.pi / 2):
        yaw = rng.uniform(0, math.pi, count) + turn
        across = np.column_stack([np.cos(yaw), np.sin(yaw), np.zeros(count)]) * size[:, None]
        up = np.column_stack([np.zeros(count), np.zeros(count), size * 1.5])
        quads.append(np.stack([points - across * 0.35, points + across * 0.35, points + across + up,
                               points - across + up], 1))  # fmt: skip
    return _quads(np.concatenate(quads), "splash")


def snow(weather, seed, rooms=(), cameras=()):
    """Three layers of flakes that fall and sway at their own pace, as Falls. Arguments as for ``rain``."""
    layers = []
    for n, seconds in enumerate((6.0, 8.0, 11.0)):
        rng = np.random.default_rng([seed, 3, n])
        sway = 0.25 + 0.1 * n
        travel = np.array(weather.slant) * (HEIGHT / -weather.slant[2]) if weather.wind else np.array((0, 0, -HEIGHT))
        reach = np.add(np.abs(travel), (sway, sway, 0))
        points = _scatter(rng, int(FLAKES * weather.snow), [_grown(room, reach) for room in rooms], cameras, travel)
        radius = 0.0034 * np.clip(_distance(points, cameras), 2.2, 15.0) * rng.uniform(0.7, 1.3, len(points))
        points, radius = np.concatenate([points, points - travel]), np.concatenate([radius, radius])
        fallen = _grains(points, radius, "snow")
        layers.append(Fall(f"snow:{n}", fallen, tuple(travel), seconds / (1 + weather.wind), sway, weather.wind))
    return layers


def dust(weather, seed, rooms=()):
    """Motes that drift in one direction, as one Fall; none of a height with a room."""
    rng = np.random.default_rng([seed, 4])
    points = _scatter(rng, int(MOTES * weather.dust), [_grown(room, (SPREAD, 0, 0)) for room in rooms]) * (1, 1, 0.4)
    radius = rng.uniform(0.004, 0.010, len(points))
    travel = (SPREAD, 0.0, 0.0)
    points, radius = np.concatenate([points, points - travel]), np.concatenate([radius, radius])
    return Fall("dust", _grains(points, radius, "dust"), travel, 14.0, 0.1)


def blown(weather, seed):
    """Leaves and scraps of paper that the wind drives over the ground, as Falls; the lower, the more of them."""
    x, y, _ = weather.slant
    flat = math.hypot(x, y) or 1.0
    for n, seconds in enumerate((7.0, 9.5)):
        rng = np.random.default_rng([seed, 7, n])
        count = int(LEAVES * weather.wind)
        points = _scatter(rng, count) * (1, 1, 0)
        points[:, 2] = 0.04 + 2.6 * rng.uniform(0, 1, count) ** 3
        travel = np.array((x / flat, y / flat, 0.0)) * SPREAD
        kinds = rng.choice(list(BLOWN), count, p=(0.34, 0.32, 0.28, 0.06))
        size = np.where(kinds == "paper", 0.11, rng.uniform(0.035, 0.075, count))
        turns = rng.normal(size=(count, 2, 3))
        across = turns[:, 0] / np.linalg.norm(turns[:, 0], axis=1, keepdims=True) * size[:, None]
        along = turns[:, 1] / np.linalg.norm(turns[:, 1], axis=1, keepdims=True) * size[:, None] * 1.6
        quads = np.stack([points - along, points + across, points + along, points - across], 1)
        shape = _quads(np.concatenate([quads, quads - travel]), [str(kind) for kind in kinds] * 2)
        yield Fall(f"blown:{n}", shape, tuple(travel), seconds, 0.5 + 0.3 * n, 0.8 * weather.wind)


def _grown(room, travel):
    """A room and all that is blown into it."""
    reach = np.abs([travel[0], travel[1], 0.0])
    return np.asarray(room[0], float) - reach, np.asarray(room[1], float) + reach


def _outside(points, rooms, cameras, way):
    """Which points (n, 3) lie outside all rooms and, as they fall along ``way``, never come near a camera."""
    good = np.ones(len(points), bool)
    if len(cameras):
        good = _distance(_landing(points, way), _landing(cameras, way)) > CLEAR
    for low, high in rooms:
        good &= ~((points[:, :2] > low[:2]) & (points[:, :2] < high[:2])).all(axis=1)
    return good


def _landing(points, way):
    """Where points (n, 3) that fall along ``way`` come to the ground."""
    points = np.asarray(points, float).reshape(-1, 3)
    return points - points[:, 2:] * (np.asarray(way, float) / way[2])


def _distance(points, cameras):
    """Metres (n,) from each point to the nearest camera on the floor plan, or to the action if there is none."""
    cameras = np.asarray(cameras, float).reshape(-1, 3)[:, :2] if len(cameras) else np.zeros((1, 2))
    return np.min([np.hypot(*(points[:, :2] - camera).T) for camera in cameras], axis=0)


def _scatter(rng, count, rooms=(), cameras=(), way=(0.0, 0.0, -1.0)):
    """``count`` points (count, 3) in the volume, denser towards the action; fewer if hardly any room is left."""
    points = np.zeros((0, 3))
    for _ in range(40):
        flat = rng.uniform(-1, 1, (count, 2))
        flat = flat * np.abs(flat) ** 0.35 * SPREAD / 2
        fresh = np.column_stack([flat, rng.uniform(0, HEIGHT, count)])
        points = np.concatenate([points, fresh[_outside(fresh, rooms, cameras, way)]])
        if len(points) >= count:
            break
    return points[:count]


def _quads(corners, material):
    faces = np.arange(len(corners) * 4).reshape(-1, 4)
    return Shape().add(corners.reshape(-1, 3), faces.tolist(), material)


def _grains(points, radius, material):
    """An octahedron at each point: the same size from everywhere."""
    corners = np.array([(1, 0, 0), (0, 1, 0), (-1, 0, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1)], float)
    sides = np.array([(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (1, 0, 5), (2, 1, 5), (3, 2, 5), (0, 3, 5)])
    vertices = points[:, None] + corners * radius[:, None, None]
    faces = sides[None] + (np.arange(len(points)) * 6)[:, None, None]
    return Shape().add(vertices.reshape(-1, 3), faces.reshape(-1, 3).tolist(), material)
