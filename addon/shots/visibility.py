# SPDX-License-Identifier: GPL-3.0-or-later
"""What a camera sees and what is in its way: sight lines past bodies and solid things, clearance, backdrop. Pure.

``Obstacles`` is what the solver asks of the place. Anything with these will do:

- ``ray(origin, direction, distance) -> (distance, name) | None``: first solid surface along a unit direction
- ``nearest(point, radius) -> (distance, name) | None``: closest surface within a radius
- ``pane(origin, direction, distance=inf) -> bool``: whether a ray goes through glass, as in a window
- ``at(frame) -> Obstacles``: the same place as it is at a frame (doors, vehicles)
- ``wild``: names of surfaces that a camera's near clip may pass (wild walls, ceilings)
"""

import math
from dataclasses import dataclass

import numpy as np

CLEARANCE = 0.25  # m, of the lens from solid things
ACTOR_CLEARANCE = 0.6  # m, of the lens from bodies
HEAD = 3  # of the key joints: crown, eyes and chin
COARSE, FINE = (5, 3), (13, 7)  # sight lines across the frame and up it


def frame_points(across, up):
    """Points of a grid over the whole frame: ``(x (n,), y (n,))``."""
    return tuple(v.ravel() for v in np.meshgrid(np.linspace(-0.98, 0.98, across), np.linspace(-0.97, 0.97, up)))


GRID_X, GRID_Y = frame_points(*COARSE)


class Nothing:
    """A place without solid things."""

    wild = frozenset()

    def at(self, frame):
        return self

    def ray(self, origin, direction, distance):
        return None

    def nearest(self, point, radius):
        return None

    def pane(self, origin, direction, distance=math.inf):
        return False


def segment_gap(p, q, a, b):
    """Smallest distance (R, C) between segments p-q (R, 3) and a-b (C, 3)."""
    d1, d2 = (q - p)[:, None], (b - a)[None]
    r = p[:, None] - a[None]
    aa, ee = (d1 * d1).sum(-1), np.maximum((d2 * d2).sum(-1), 1e-12)
    f, c, bb = (d2 * r).sum(-1), (d1 * r).sum(-1), (d1 * d2).sum(-1)
    aa = np.maximum(aa, 1e-12)
    denominator = aa * ee - bb * bb
    s = np.clip(np.where(denominator > 1e-12, (bb * f - c * ee) / np.maximum(denominator, 1e-12), 0), 0, 1)
    t = np.clip((bb * s + f) / ee, 0, 1)
    s = np.clip((bb * t - c) / aa, 0, 1)
    gap = r + d1 * s[..., None] - d2 * t[..., None]
    return np.linalg.norm(gap, axis=-1)


def behind_bodies(sample, i, origins, targets, skip=()):
    """(R,) bool: the sight line from origin to target passes through a body other than of those in ``skip``."""
    starts, ends, radii = _between(sample, i, origins, targets, skip)
    if not len(radii):
        return np.zeros(len(targets), bool)
    return (segment_gap(origins, targets, starts, ends) < radii).any(1)


def behind_own_body(sample, i, origins, targets, performer):
    """(R,) bool: the sight line to a point of somebody's head passes through the trunk or an upper arm of their own, as
    that of a low lens does to who lies."""
    joints, scale = sample.joints[performer], sample.statures.get(performer, 1.75) / 1.75
    left, right = joints["shoulder.L"][i], joints["shoulder.R"][i]
    hips, shoulders = (joints["hip.L"][i] + joints["hip.R"][i]) / 2, (left + right) / 2
    starts = np.stack([hips, left, left, right])
    ends = np.stack([hips * 0.3 + shoulders * 0.7, right, joints["elbow.L"][i], joints["elbow.R"][i]])
    radii = np.array([0.16, 0.07, 0.05, 0.05]) * scale
    return (segment_gap(origins, targets, starts, ends) < radii).any(1)


def behind_hands(sample, i, origins, targets):
    """(R,) bool: the sight line passes through a body, or through the palm of a hand that holds the target."""
    starts, ends, radii = _between(sample, i, origins, targets, ())
    length = np.linalg.norm(targets - origins, axis=1, keepdims=True)
    # What touches the target holds it, and would hide it from every side.
    short = targets + (origins - targets) * np.minimum(0.05 / np.maximum(length, 1e-3), 0.6)
    hidden = np.zeros(len(targets), bool)
    if len(radii):
        hidden = (segment_gap(origins, short, starts, ends) < radii).any(1)
    wrists, palms = palms_of(sample, i)
    return hidden | (segment_gap(origins, short, wrists, palms) < 0.032).any(1)


def within_bodies(sample, i, points):
    """(P,) bool: which points (P, 3) lie inside a body, as part of what is hugged does."""
    starts, ends, radii, _ = sample.bodies(i)
    if not len(radii):
        return np.zeros(len(points), bool)
    return (segment_gap(points, points + 1e-6, starts, ends) < radii).any(1)


def palms_of(sample, i):
    """Everyone's hands at index ``i`` from the wrist to the knuckles: two arrays (n, 3)."""
    wrists, ends = [], []
    for performer, joints in sample.joints.items():
        if performer in sample.present and not sample.present[performer][i]:
            continue
        for side in ".L", ".R":
            wrist, elbow = joints["hand" + side][i], joints["elbow" + side][i]
            along = wrist - elbow
            wrists.append(wrist)
            ends.append(wrist + along * (0.09 / max(np.linalg.norm(along), 1e-3)))
    return np.array(wrists).reshape(-1, 3), np.array(ends).reshape(-1, 3)


def behind_things(obstacles, origins, targets, stop=0.12):
    """(R,) bool: something solid stands between, up to ``stop`` metres before the target."""
    hidden = np.zeros(len(targets), bool)
    for k, (origin, target) in enumerate(zip(origins, targets)):
        reach = target - origin
        length = float(np.linalg.norm(reach))
        if length > stop:
            hidden[k] = obstacles.ray(origin, reach / length, length - stop) is not None
    return hidden


def hidden_points(stage, sample, i, path, targets, skip=(), stop=0.12):
    """(P,) bool: which ``targets`` (P, 3) the camera cannot see at index ``i`` of sample and path."""
    origins = near_points(path, i, targets)
    hidden = behind_bodies(sample, i, origins, targets, skip)
    open_lines = ~hidden
    hidden[open_lines] = behind_things(stage.obstacles, origins[open_lines], targets[open_lines], stop)
    return hidden


def near_points(path, i, targets):
    """Where the sight lines to ``targets`` leave the near clip plane, (P, 3): what lies before is not drawn."""
    position = path.position[i]
    offset = targets - position
    _, _, depth = path.project_at(targets, i)
    share = np.clip(path.clip / np.maximum(depth, 1e-3), 0, 0.98)
    return position + offset * share[:, None]


def occlusion(stage, sample, i, path, performer, weights):
    """Weighted share (0 to 1) of a person's nine joints hidden, and whether the face is: ``(share, face)``."""
    points = sample.key_points(performer)[i]
    hidden = hidden_points(stage, sample, i, path, points, skip=(performer,))
    head = points[:HEAD]
    hidden[:HEAD] |= behind_own_body(sample, i, near_points(path, i, head), head, performer)
    x, y, _ = path.project_at(points, i)
    inside = (np.abs(x) < 1) & (np.abs(y) < 1)
    inside[:HEAD] = True
    total = weights[inside].sum()
    return float((weights * hidden)[inside].sum() / total), bool(hidden[:HEAD].sum() >= 2)


@dataclass
class View:
    """What sight lines through a grid of frame points meet beyond the near clip.

    ``distances`` (n,) in metres from the lens, ``inf`` where a line meets nothing and ``nan`` where it leaves through
    a window; ``names`` of what they meet ("" for nothing); ``directions`` (n, 3); ``starts`` (n,) where they begin.
    """

    distances: np.ndarray
    names: list
    directions: np.ndarray
    starts: np.ndarray


def look(stage, path, i, points=COARSE, reach=60.0):
    """The ``View`` of a path at index ``i`` through ``points`` (across, up) of the frame."""
    directions, cosines = path.rays(*frame_points(*points), i)
    starts = path.clip / cosines
    found, names = np.full(len(directions), np.inf), [""] * len(directions)
    for k, direction in enumerate(directions):
        start = path.position[i] + direction * starts[k]
        hit = stage.obstacles.ray(start, direction, reach)
        if hit is not None:
            found[k], names[k] = hit[0] + starts[k], hit[1]
        elif stage.interior and stage.obstacles.pane(start, direction):
            found[k] = np.nan
    return View(found, names, directions, starts)


def near_clip(stage, path, i, closest):
    """The near clip that lets the camera look through wild walls, or None when something else is in the way.

    ``closest`` is the depth (m) of the nearest subject. Ordinary cameras get 0.05.
    """
    if not stage.obstacles.wild:
        return 0.05
    xs, ys = np.append(GRID_X, 0.0), np.append(GRID_Y, 0.0)
    directions, cosines = path.rays(xs, ys, i)
    clip, firm = 0.05, math.inf
    for direction, cosine in zip(directions, cosines):
        start = 0.0
        limit = closest / cosine
        for _ in range(6):
            hit = stage.obstacles.ray(path.position[i] + direction * start, direction, limit - start)
            if hit is None or hit[1] not in stage.obstacles.wild:
                firm = min(firm, (start + hit[0]) * cosine if hit else math.inf)
                break
            start += hit[0] + 0.02
            clip = max(clip, start * cosine + 0.06)
        if start >= limit:
            return None
    # What is not wild would be cut open by the clip.
    return clip if clip < min(closest - 0.15, firm) else None


def clearance(stage, point, radius=0.6):
    """Distance (m) from a point to the nearest solid thing that is not wild; ``radius`` when there is none so near."""
    hit = stage.obstacles.nearest(point, radius)
    return radius if hit is None else hit[0]


def enclosed(stage, point, reach=3.0):
    """True if a point lies inside a thing: the same one is above and below, as in a parked car."""
    above = stage.obstacles.ray(point, np.array([0, 0, 1.0]), reach)
    if above is None:
        return False
    below = stage.obstacles.ray(point, np.array([0, 0, -1.0]), reach)
    return below is not None and below[1] == above[1]


def actor_gap(sample, i, point, skip=()):
    """Distance (m) from a point to the nearest body's surface at index ``i``; 9 when nobody is on stage."""
    starts, ends, radii = _others(sample, i, skip)
    if not len(radii):
        return 9.0
    return float(min((segment_gap(point[None], point[None] + 1e-6, starts, ends)[0] - radii).min(), 9.0))


def _others(sample, i, skip):
    starts, ends, radii, rows = sample.bodies(i)
    keep = np.ones(len(radii), bool)
    for performer in skip:
        if performer in rows:
            keep[rows[performer]] = False
    bodies = (starts, ends, radii) if keep.all() else (starts[keep], ends[keep], radii[keep])
    if not sample.loads:
        return bodies
    return tuple(np.concatenate(pair) for pair in zip(bodies, sample.carried(i, skip)))


def _between(sample, i, origins, targets, skip):
    """The bodies that are anywhere near the sight lines."""
    starts, ends, radii = _others(sample, i, skip)
    if len(radii) < 60:
        return starts, ends, radii
    a, b = origins.mean(0), targets.mean(0)
    spread = np.linalg.norm(origins - a, axis=1).max() + np.linalg.norm(targets - b, axis=1).max()
    way, middles = b - a, (starts + ends) / 2
    t = np.clip((middles - a) @ way / max(way @ way, 1e-9), 0, 1)
    gap = np.linalg.norm(middles - a - t[:, None] * way, axis=1)
    near = gap < spread + np.linalg.norm(ends - starts, axis=1) / 2 + radii
    return starts[near], ends[near], radii[near]
