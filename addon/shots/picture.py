# SPDX-License-Identifier: GPL-3.0-or-later
"""What fills a frame besides its subjects: foreground, the outside of the set, backdrop. Pure."""

import math

import numpy as np

from .stage import entry, inside
from .visibility import COARSE, behind_bodies, behind_things, look, near_points

NEAR = 0.5  # of the subject's distance: what is nearer is foreground
ALLOWED = 0.05  # of the frame that foreground may cover
CLOSE = 3.5  # m beyond which a thing is setting, not foreground
IN_THE_WAY, TABLES = 0.85, 0.2  # of the subject's distance; of the frame that a table before somebody may take
DEPTH = 5.0  # m behind the subject that make a picture deep
VEIL = 9.0  # what it costs where the whole of somebody is seen through bars
POLE = 0.6  # m that a thing over a head is nearer than what is beside it


def foreground(stage, sample, path, i, distance, company=(), view=None):
    """Share of the frame that things and people other than ``company`` cover, nearer than half ``distance`` (m) and
    than ``CLOSE``."""
    view = view or look(stage, path, i)
    limit = min(NEAR * distance, CLOSE)
    covered = (view.distances < limit) & ~_ground(stage, path, i, view)
    ends = path.position[i] + view.directions * np.maximum(limit, view.starts + 0.01)[:, None]
    origins = path.position[i] + view.directions * view.starts[:, None]
    return float((covered | behind_bodies(sample, i, origins, ends, company)).mean())


def _ground(stage, path, i, view):
    """(n,) bool: the sight line ends on the floor."""
    height = path.position[i][2] + view.directions[:, 2] * np.nan_to_num(view.distances, nan=1e3, posinf=1e3)
    return np.abs(height - float(stage.centre[2])) < 0.05


def outside(stage, path, i, view):
    """Share of the frame in which a lens outside an interior shows its walls from behind, or what lies about it."""
    if not stage.interior or stage.floor is None or stage.vehicle:
        return 0.0
    lens = path.position[i]
    if inside(stage.floor, lens[None, :2])[0]:
        return 0.0
    within = entry(stage.floor, lens, view.directions)
    reached = np.nan_to_num(view.distances, nan=1e3, posinf=1e3)
    # A wall's inner face is the edge of the floor; the floor goes on behind walls that may be taken away.
    # What passes under that edge sees the ground on which the set is built.
    sill = lens[2] + view.directions[:, 2] * np.nan_to_num(within, posinf=0.0)
    indoors = (reached > within - 0.02) & (sill > stage.centre[2] - 0.02)
    boards = _ground(stage, path, i, view) & np.array([n.startswith("floor") for n in view.names], bool)
    taken = np.array([n in stage.obstacles.wild and "ceiling" not in n for n in view.names], bool)
    return float((~(indoors | boards) | taken).mean())


def behind_wall(stage, path, i, targets, view):
    """True if a wall, glass or a thing lies between the lens and a target, or the set is seen open.

    ``targets`` (P, 3): the first counts all the way, the others only for what is in the nearer half.
    """
    if outside(stage, path, i, view) > 0:
        return True
    for k, target in enumerate(targets):
        reach = target - path.position[i]
        length = float(np.linalg.norm(reach))
        way = reach / max(length, 1e-6)
        depth = float(path.project_at(target[None], i)[2][0])
        start = path.clip * length / max(depth, 1e-3)
        origin, rest = path.position[i] + way * start, (length if k == 0 else NEAR * length) - start - 0.12
        if rest <= 0:
            continue
        if stage.obstacles.ray(origin, way, rest) is not None:
            return True
        if stage.interior and not stage.vehicle and stage.obstacles.pane(origin, way, rest):
            return True
    return False


def cost(stage, shot, sample, path, i, people, pivot):
    """``(cost, faults)`` of foreground, void, the open set and a flat or unlucky backdrop at one sampled index."""
    view = look(stage, path, i, COARSE)
    distance = float(np.linalg.norm(np.asarray(pivot) - path.position[i]))
    shown, faults = outside(stage, path, i, view), []
    total = 30.0 * shown + (5.0 if shown else 0.0)
    if shown:
        faults.append("the set is seen from outside")
    void = np.isinf(view.distances)
    if not stage.interior:
        void &= view.directions[:, 2] < -0.04
    total += 9.0 * float(void.mean()) + (1.5 if stage.interior and void.any() else 0.0)
    covered = foreground(stage, sample, path, i, distance, _company(shot, people), view)
    total += 3.0 * covered + 22.0 * max(covered - ALLOWED - 0.02, 0) * (0.4 if shot.type == "insert" else 1.0)
    before = (view.distances < IN_THE_WAY * distance) & ~_ground(stage, path, i, view)
    total += 7.0 * max(float(before.mean()) - TABLES, 0) * (shot.type != "insert")
    if covered > 0.2 and shot.type != "insert":
        faults.append("something large in the foreground")
    if shot.type in ("establishing", "master", "group"):
        total += _strangers(sample, path, i, distance, people)
    if people and shot.type in ("single", "ots", "two_shot"):
        total += _backdrop(stage, path, i, np.asarray(pivot))
    if people and shot.type in ("single", "ots", "two_shot") and people[0] in sample.joints:
        total += VEIL * max(veiled(stage, sample, path, i, people[0]) - 0.1, 0)
    if people and shot.type in ("single", "ots"):
        total += _pole(stage, sample, path, i, people[0])
    return total, faults


def _strangers(sample, path, i, distance, people):
    """Heads close before the lens of a wide picture, that are none of its people's."""
    here, eyes = sample.faces(i)
    x, y, depth = path.project_at(eyes, i)
    close = (depth > 0) & (depth < 0.4 * distance) & (np.abs(x) < 1.1) & (np.abs(y) < 1.6)
    return min(2.0 * sum(1 for k in np.flatnonzero(close) if here[k] not in people), 6.0)


def _company(shot, people):
    """Whose bodies are no foreground."""
    if shot.type == "insert":
        return [p for p in people if p in shot.subjects[:1]]  # whoever holds the thing must not fill the frame
    return people if shot.type != "pov" else [*people, *shot.subjects[:1]]


def _backdrop(stage, path, i, pivot):
    """A wall right behind somebody's back is dull: depth is not."""
    away = pivot - path.position[i]
    away = away / max(np.linalg.norm(away), 1e-6)
    hit = stage.obstacles.ray(pivot + away * 0.3, away, DEPTH)
    if hit is None:
        return 0.0
    return 0.7 * (DEPTH - hit[0]) / DEPTH + (0.5 if hit[0] < 0.6 else 0.0)


def veiled(stage, sample, path, i, performer):
    """Share of the sight lines about somebody's head and chest that end on a thing: pickets, blinds, leaves.

    A face between two bars can be seen, and still is no picture.
    """
    joints = sample.joints[performer]
    eyes, tall = joints["eyes"][i], float(np.linalg.norm(joints["crown"][i] - joints["chin"][i]))
    side = np.array([-math.cos(path.pan[i]), -math.sin(path.pan[i]), 0.0]) * tall
    down = np.array([0.0, 0.0, -tall])
    targets = [eyes + u * side + v * down for v in (-0.4, 0.3, 1.2, 2.0) for u in (-0.9, -0.3, 0.3, 0.9)]
    targets = np.array(targets)
    x, y, depth = path.project_at(targets, i)
    targets = targets[(np.abs(x) < 1) & (np.abs(y) < 1) & (depth > 0)]
    if not len(targets):
        return 0.0
    return float(behind_things(stage.obstacles, near_points(path, i, targets), targets, stop=0.35).mean())


def _pole(stage, sample, path, i, performer):
    """Something thin that seems to grow out of a head."""
    joints = sample.joints[performer]
    crown, tall = joints["crown"][i], float(np.linalg.norm(joints["crown"][i] - joints["chin"][i]))
    over = crown + np.array([0, 0, 0.45 * tall])
    side = np.array([-math.cos(path.pan[i]), -math.sin(path.pan[i]), 0.0]) * tall * 0.9
    found = []
    for target in (over, over + side, over - side):
        way = target - path.position[i]
        reach = float(np.linalg.norm(way))
        hit = stage.obstacles.ray(target, way / max(reach, 1e-6), 12.0)
        found.append(12.0 if hit is None else hit[0])
    return 0.5 if found[0] + POLE < min(found[1:]) else 0.0
