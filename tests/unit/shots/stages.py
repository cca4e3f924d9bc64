# SPDX-License-Identifier: GPL-3.0-or-later
"""Stages made of numbers for the camera tests: jointed figures, boxes as furniture and walls."""

import math

import numpy as np

from backlot.addon.shots.people import Sample, joints_of


def figure(x, y, yaw, height=1.75, sitting=False, seat=0.46, frames=5, walk=(0.0, 0.0), lean=0.0):
    """Joints (F, 3) of a person; ``walk`` is the way over all frames, ``lean`` metres the trunk is bent forward."""
    front, left = np.array([math.sin(yaw), -math.cos(yaw), 0]), np.array([math.cos(yaw), math.sin(yaw), 0])
    up = np.array([0, 0, 1.0])
    h = height
    drop = 0.53 * h - seat - 0.09 if sitting else 0.0
    base = np.array([x, y, -drop])

    def at(z, forward=0.0, side=0.0):
        bend = lean * max(z - 0.53, 0) / 0.47
        return base + up * z * h + front * (forward * h + bend) + left * side * h

    knee = base + up * (0.53 * h) + front * 0.27 * h if sitting else base + up * 0.285 * h
    ankle = np.array([knee[0], knee[1], 0.045 * h])
    sole = np.array([*(ankle + front * 0.05 * h)[:2], 0.0])
    half = left * 0.05 * h

    def pair(point, side):
        return point + left * side * h, point - left * side * h

    hands = pair(at(0.6, 0.2), 0.1) if sitting else pair(at(0.46, 0.05), 0.13)
    joints = joints_of(
        at(1.0),
        at(0.936, 0.05),
        at(0.87, 0.02),
        pair(at(0.82), 0.11),
        pair(at(0.65, -0.02), 0.14),
        hands,
        pair(at(0.53), 0.05),
        (knee + half, knee - half),
        (ankle + half, ankle - half),
        sole,
    )
    way = np.linspace(0, 1, frames)[:, None] * np.array([*walk, 0.0])
    return {name: point[None] + way for name, point in joints.items()}


def sample(people, first=1001, last=1100, frames=5, boxes=None):
    """A ``Sample`` of ``{name: dict(x, y, yaw, ...)}``."""
    joints = {name: figure(frames=frames, **how) for name, how in people.items()}
    facing = {name: np.full(frames, float(how["yaw"])) for name, how in people.items()}
    statures = {name: how.get("height", 1.75) for name, how in people.items()}
    corners = {name: np.repeat(np.asarray(b, float)[None], frames, 0) for name, b in (boxes or {}).items()}
    present = {name: np.ones(frames, bool) for name in people}
    return Sample(np.linspace(first, last, frames), joints, facing, statures, corners, present)


class Boxes:
    """Axis-aligned boxes ``{name: (low, high)}`` as obstacles."""

    def __init__(self, boxes, wild=()):
        self.names = list(boxes)
        self.low = np.array([boxes[n][0] for n in self.names], float).reshape(-1, 3)
        self.high = np.array([boxes[n][1] for n in self.names], float).reshape(-1, 3)
        self.wild = frozenset(wild)

    def at(self, frame):
        return self

    def pane(self, origin, direction, distance=math.inf):
        return False

    def ray(self, origin, direction, distance):
        if not self.names:
            return None
        with np.errstate(divide="ignore", invalid="ignore"):
            inverse = 1.0 / np.where(np.abs(direction) < 1e-12, 1e-12, direction)
            t1, t2 = (self.low - origin) * inverse, (self.high - origin) * inverse
        enter, leave = np.minimum(t1, t2).max(1), np.maximum(t1, t2).min(1)
        hit = np.where(enter > 1e-6, enter, leave)
        good = (leave >= np.maximum(enter, 0)) & (hit > 1e-6) & (hit < distance)
        if not good.any():
            return None
        k = int(np.argmin(np.where(good, hit, np.inf)))
        return float(hit[k]), self.names[k]

    def nearest(self, point, radius):
        if not self.names:
            return None
        gap = np.maximum(np.maximum(self.low - point, point - self.high), 0)
        distance = np.linalg.norm(gap, axis=1)
        inside = distance == 0
        depth = np.minimum(point - self.low, self.high - point).min(1)
        distance = np.where(inside, np.abs(depth), distance)
        solid = [k for k, n in enumerate(self.names) if n not in self.wild]
        if not solid:
            return None
        k = min(solid, key=lambda j: distance[j])
        return (float(distance[k]), self.names[k]) if distance[k] < radius else None


def room(width=6.0, depth=5.0, height=2.7, furniture=None, wild=True):
    """A closed room about the origin whose -Y wall and ceiling are wild; ``furniture`` {name: (low, high)}."""
    w, d, t = width / 2, depth / 2, 0.1
    boxes = {
        "floor": ((-w - t, -d - t, -0.1), (w + t, d + t, 0.0)),
        "ceiling": ((-w - t, -d - t, height), (w + t, d + t, height + 0.1)),
        "wall.back": ((-w - t, d, 0), (w + t, d + t, height)),
        "wall.left": ((-w - t, -d, 0), (-w, d, height)),
        "wall.right": ((w, -d, 0), (w + t, d, height)),
        "wall.front": ((-w - t, -d - t, 0), (w + t, -d, height)),
    }
    boxes.update(furniture or {})
    floor = np.array([(-w, -d), (w, -d), (w, d), (-w, d)])
    return Boxes(boxes, ("wall.front", "ceiling") if wild else ()), floor
