# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage as the camera department knows it: who is where, what is in the way, where the line runs. Pure."""

from dataclasses import dataclass, field, replace

import numpy as np

from .model import Rules
from .people import Sample
from .visibility import Nothing

OPEN = 0.7  # what the open side weighs against the way that two faces look
REGROUP = 1.0  # m that one of the two goes for the line to be drawn anew


@dataclass
class Line:
    """The line of action from performer ``a`` to ``b``; cameras stay on ``side`` (1 left of it, -1 right)."""

    a: str
    b: str
    side: int


@dataclass
class Stage:
    """All that a camera is solved against."""

    sample: Sample
    obstacles: object = field(default_factory=Nothing)
    rules: Rules = field(default_factory=Rules)
    line: Line | None = None
    floor: np.ndarray | None = None  # (n, 2) outline of the place, counter-clockwise
    interior: bool = True
    height: float | None = None  # of the ceiling, m
    vehicle: bool = False  # the inside of one, seen through its windows but never with its walls away
    axis: float = 0.0  # yaw from the middle of the stage towards its open side
    centre: tuple = (0.0, 0.0, 0.0)
    firm: np.ndarray | None = None  # (n, 2, 2) ends of the walls that no camera may pass
    bounds: tuple | None = None  # low and high corner (3,) of the set
    fps: float = 24.0
    stairs: dict | None = None  # the flight of steps of the place, as in ``SetPlan.params``
    playing: list = field(default_factory=list)  # what ``telling.spans_of`` gives

    def window(self, shot, count=7):
        """The sample at ``count`` frames spread over a shot, its ends included."""
        return self.sample.at(np.linspace(shot.frame_start, shot.frame_end, count))


def at_frame(stage, frame):
    """The stage with its doors and vehicles as they are at a frame."""
    obstacles = stage.obstacles.at(frame)
    return stage if obstacles is stage.obstacles else replace(stage, obstacles=obstacles)


def inside(polygon, points):
    """(N,) bool: points (N, 2) within a polygon (n, 2)."""
    polygon, points = np.asarray(polygon, float), np.asarray(points, float)
    a, b = polygon, np.roll(polygon, -1, 0)
    y, x = points[:, 1, None], points[:, 0, None]
    crosses = (a[:, 1] > y) != (b[:, 1] > y)
    slope = (b[:, 0] - a[:, 0]) / np.where(b[:, 1] == a[:, 1], 1e-12, b[:, 1] - a[:, 1])
    return (crosses & (x < a[:, 0] + slope * (y - a[:, 1]))).sum(1) % 2 == 1


def outside_by(polygon, points):
    """(N,) metres by which points (N, 2) lie outside a polygon; 0 within."""
    polygon, points = np.asarray(polygon, float), np.asarray(points, float)
    a, b = polygon[None], np.roll(polygon, -1, 0)[None]
    edge = b - a
    t = np.clip(((points[:, None] - a) * edge).sum(-1) / np.maximum((edge**2).sum(-1), 1e-12), 0, 1)
    gap = np.linalg.norm(points[:, None] - a - edge * t[..., None], axis=-1).min(1)
    return np.where(inside(polygon, points), 0.0, gap)


def entry(polygon, origin, directions):
    """(N,) distance along rays ``directions`` (N, 3) from ``origin`` (3,) at which they come in over a polygon (n, 2).

    ``inf`` for those that never do; for an origin outside.
    """
    a = np.asarray(polygon, float)
    edge = np.roll(a, -1, 0) - a
    way, gap = directions[:, None, :2], (a - np.asarray(origin, float)[:2])[None]
    cross = way[..., 0] * edge[:, 1] - way[..., 1] * edge[:, 0]
    safe = np.where(np.abs(cross) < 1e-9, 1e-9, cross)
    t = (gap[..., 0] * edge[:, 1] - gap[..., 1] * edge[:, 0]) / safe
    u = (gap[..., 0] * way[..., 1] - gap[..., 1] * way[..., 0]) / safe
    return np.where((t > 0) & (u >= 0) & (u <= 1), t, np.inf).min(1)


def crosses(segments, starts, ends):
    """(N,) bool: a way from ``starts`` (N, 2) to ``ends`` (N, 2) crosses any of ``segments`` (n, 2, 2)."""
    a, edge = segments[None, :, 0], segments[None, :, 1] - segments[None, :, 0]
    way, gap = (ends - starts)[:, None], a - starts[:, None]
    cross = way[..., 0] * edge[..., 1] - way[..., 1] * edge[..., 0]
    safe = np.where(np.abs(cross) < 1e-9, 1e-9, cross)
    t = (gap[..., 0] * edge[..., 1] - gap[..., 1] * edge[..., 0]) / safe
    u = (gap[..., 0] * way[..., 1] - gap[..., 1] * way[..., 0]) / safe
    return ((t > 0) & (t < 1) & (u >= 0) & (u <= 1)).any(1)


def side_of(line, sample, i, positions):
    """(N,) signed sine of the angle by which cameras (N, 3) are off the line of action: positive on its side.

    None when the line's people are not both on stage at index ``i``.
    """
    if line is None or line.a not in sample.joints or line.b not in sample.joints:
        return None
    for p in (line.a, line.b):
        if p in sample.present and not sample.present[p][i]:
            return None
    a, b = (sample.joints[p]["eyes"][i][:2] for p in (line.a, line.b))
    along = b - a
    length = np.linalg.norm(along)
    if length < 0.25:
        return None
    to = np.asarray(positions)[:, :2] - (a + b) / 2
    cross = along[0] * to[:, 1] - along[1] * to[:, 0]
    return line.side * cross / (length * np.maximum(np.linalg.norm(to, axis=1), 1e-6))


def find_line(sample, speakers, axis, frames=None):
    """The line of action between the scene's two main people; None without two.

    The camera side is the one that their faces turn to, or, where they look along the line, the open side. ``speakers``
    lists performers, the main ones first. The line is read at ``frames``, or where they are most of the time when None.
    """
    people = [p for p in speakers if p in sample.joints] + [p for p in sample.joints if p not in speakers]
    if len(people) < 2:
        return None
    a, b = people[:2]
    now = sample if frames is None else sample.at(frames)
    both = now.present.get(a, True) & now.present.get(b, True) & np.ones(len(now.frames), bool)
    when = np.flatnonzero(both)
    if not len(when):
        return Line(a, b, 1)
    start, end = (np.median(now.joints[p]["eyes"][when], 0)[:2] for p in (a, b))
    along = end - start
    looks = sum(now.gaze(p)[when, :2].mean(0) for p in (a, b))
    side = np.array([np.sin(axis), -np.cos(axis)]) * OPEN + looks
    cross = along[0] * side[1] - along[1] * side[0]
    return Line(a, b, 1 if cross >= 0 else -1)


def line_for(stage, first, last, before=None):
    """The line for a shot over the frames ``first`` to ``last`` that cuts from the camera ``before`` (3,), or None.

    The camera keeps to the side it was on, unless the people have since gone elsewhere, in view: then a new line
    begins, its side again towards the open side.
    """
    line = stage.line
    if line is None:
        return None
    middle = (first + last) / 2
    fresh = find_line(stage.sample, [line.a, line.b], stage.axis, [first, middle, last])
    if before is None:
        return fresh
    now = stage.sample.at([first, middle])
    kept = side_of(Line(line.a, line.b, 1), now, 0, before[None])
    if kept is None or abs(kept[0]) < 0.12:
        return fresh
    went = max(now.travel(p) for p in (line.a, line.b))
    side = 1 if kept[0] > 0 else -1
    return fresh if went > REGROUP else Line(line.a, line.b, side)
