# SPDX-License-Identifier: GPL-3.0-or-later
"""What a camera sees and what is in its way: sight lines past bodies and solid things, clearance, backdrop. Pure.

``Obstacles`` is what the solver asks of the place. Anything with these will do:

- ``ray(origin, direction, distance) -> (distance, name) | None``: first solid surface along a unit direction
- ``nearest(point, radius) -> (distance, name) | None``: closest surface within a radius
- ``at(frame) -> Obstacles``: the same place as it is at a frame (doors, vehicles)
- ``wild``: names of surfaces that a camera's near clip may pass (wild walls, ceilings)
"""

import numpy as np

CLEARANCE = 0.25  # m, of the lens from solid things
ACTOR_CLEARANCE = 0.6  # m, of the lens from bodies
GRID_X, GRID_Y = (v.ravel() for v in np.meshgrid(np.linspace(-0.9, 0.9, 5), np.linspace(-0.85, 0.85, 3)))


class Nothing:
    """A place without solid things."""

    wild = frozenset()

    def at(self, frame):
        return self

    def ray(self, origin, direction, distance):
        return None

    def nearest(self, point, radius):
        return None


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
    starts, ends, radii = _others(sample, i, skip)
    if not len(radii):
        return np.zeros(len(targets), bool)
    return (segment_gap(origins, targets, starts, ends) < radii).any(1)


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
    x, y, _ = path.project_at(points, i)
    inside = (np.abs(x) < 1) & (np.abs(y) < 1)
    inside[:3] = True
    total = weights[inside].sum()
    return float((weights * hidden)[inside].sum() / total), bool(hidden[:3].sum() >= 2)


def grid(stage, path, i, reach=60.0):
    """Distances (15,) to what a grid of sight lines meets beyond the near clip; ``inf`` where it meets nothing."""
    directions, cosines = path.rays(GRID_X, GRID_Y, i)
    found = np.full(len(directions), np.inf)
    for k, (direction, cosine) in enumerate(zip(directions, cosines)):
        skip = path.clip / cosine
        hit = stage.obstacles.ray(path.position[i] + direction * skip, direction, reach)
        if hit is not None:
            found[k] = hit[0] + skip
    return found, directions


def near_clip(stage, path, i, closest):
    """The near clip that lets the camera look through wild walls, or None when something else is in the way.

    ``closest`` is the depth (m) of the nearest subject. Ordinary cameras get 0.05.
    """
    if not stage.obstacles.wild:
        return 0.05
    xs, ys = np.append(GRID_X * 1.1, 0.0), np.append(GRID_Y * 1.15, 0.0)
    directions, cosines = path.rays(xs, ys, i)
    clip = 0.05
    for direction, cosine in zip(directions, cosines):
        start = 0.0
        limit = closest / cosine
        for _ in range(6):
            hit = stage.obstacles.ray(path.position[i] + direction * start, direction, limit - start)
            if hit is None or hit[1] not in stage.obstacles.wild:
                break
            start += hit[0] + 0.02
            clip = max(clip, start * cosine + 0.06)
        if start >= limit:
            return None
    return clip if clip < closest - 0.15 else None


def clearance(stage, point, radius=0.6):
    """Distance (m) from a point to the nearest solid thing that is not wild; ``radius`` when there is none so near."""
    hit = stage.obstacles.nearest(point, radius)
    return radius if hit is None else hit[0]


def actor_gap(sample, i, point, skip=()):
    """Distance (m) from a point to the nearest body's surface at index ``i``; 9 when nobody is on stage."""
    starts, ends, radii = _others(sample, i, skip)
    if not len(radii):
        return 9.0
    return float(min((segment_gap(point[None], point[None] + 1e-6, starts, ends)[0] - radii).min(), 9.0))


def _others(sample, i, skip):
    starts, ends, radii, owners = sample.bodies(i)
    if not len(skip):
        return starts, ends, radii
    keep = ~np.isin(owners, list(skip))
    return starts[keep], ends[keep], radii[keep]
