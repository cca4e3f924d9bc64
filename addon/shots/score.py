# SPDX-License-Identifier: GPL-3.0-or-later
"""How unhappy an operator would be with a view: what hides the subject, crowds the lens, or shows the void. Pure."""

import math

import numpy as np

from . import camera, faces, moves, picture, sizes
from .people import PARTS
from .sizes import CUTS
from .stage import at_frame, crosses
from .tries import BLIND
from .visibility import (
    ACTOR_CLEARANCE,
    CLEARANCE,
    actor_gap,
    behind_hands,
    behind_things,
    clearance,
    enclosed,
    occlusion,
    within_bodies,
)

CROWN, CHIN = 0.16, 0.14  # m from the eyes up to the hair and down to the chin
TURNED_AWAY = 3.0  # cost of a face that is lost at some time
CROWDED = 9.0  # cost at most of others in the picture: a face among heads is still a face
BULK = 0.42  # of the frame that the box around the near one may take, over a shoulder


def judge(stage, shot, sample, path, key, people, weights, pivot, track, limit=math.inf):
    """``(cost, faults)`` of a path over the sampled frames; ``people`` are the performers that it frames.

    ``pivot`` (3,) is what is framed at the index ``key``, ``track`` (F, 3) where that goes.

    What is already worse than ``limit`` is not looked at further.
    """
    last = len(sample.frames) - 1
    still = np.ptp(path.position, axis=0).max() < 0.05 and np.ptp(path.pan) < 0.02
    indices = sorted({0, key, last // 3, last * 2 // 3, last} if still else {*range(0, last, -(-last // 6)), last, key})
    room = {0, key, last} if still else {*range(0, last, -(-last // 12)), last, key}
    cost, faults = _room(stage, shot, sample, path, sorted(room), people)
    if shot.type == "ots" and len(people) > 1:
        cost += 0.8 * np.mean([_shoulder_at(sample, path, i, *people[:2]) for i in indices])
        near = sample.bodies(key)[3].get(people[1])
        if near is not None:
            cost += 10.0 * max(float(_covers(sample, path, key)[near.start // PARTS]) - BULK, 0)
    if not still and shot.type != "pov":
        cost += _smoothness(stage, shot, path)
        if stage.firm is not None and people:
            eyes = sample.joints[people[0]]["eyes"][:, :2]
            cost += BLIND * float(crosses(stage.firm, path.position[:, :2], eyes).mean())
    turned, worst = faces.away_along(shot, sample, people, path)
    if worst < faces.LOST.get(shot.type, -1.0):
        cost += TURNED_AWAY
        faults.append("face turned away")
    if shot.move in moves.TRAVEL:
        cost += turned
    if people and shot.type in ("single", "ots", "two_shot", "three_shot", "group"):
        middle = np.mean([sample.joints[p]["eyes"] for p in (people[:1] if shot.type == "ots" else people)], 0)
        reach = np.linalg.norm(middle - path.position, axis=1)
        cost += 2.5 * max(np.log2(reach.max() / max(reach.min(), 1e-3)) - 0.3, 0)
    if cost < limit:
        cost += _company(sample, path, indices, shot, people)
    if cost < limit:
        more, other = _seen(stage, shot, sample, path, indices, key, people, weights)
        cost, faults = cost + more, faults + other
    if cost < limit:
        rows = {key} if still else {0, key, last}
        for i in rows:
            now = at_frame(stage, sample.frames[i])
            more, other = picture.cost(now, shot, sample, path, i, people, pivot if i == key else track[i])
            cost, faults = cost + more / len(rows), faults + other
        if shot.type == "insert" or not people:
            cost += _detail(stage, shot, sample, path, indices)
    return cost, faults


def _room(stage, shot, sample, path, indices, people):
    """Space around the lens."""
    worst, faults = 0.0, []
    for i in indices:
        cost, here = 0.0, at_frame(stage, sample.frames[i])
        gap = clearance(here, path.position[i])
        if gap < CLEARANCE or enclosed(here, path.position[i]):
            cost += 20.0
            faults.append("camera in geometry")
        elif gap < 0.45:
            cost += (0.45 - gap) * 1.5
        # The eyes' owner cannot stand in the way of a point of view.
        skip = people[:1] if shot.type == "pov" else ()
        body = actor_gap(sample, i, path.position[i], skip)
        nearest = 0.4 if sizes.index(shot.size) <= 2 or shot.type == "ots" else ACTOR_CLEARANCE - 0.1
        if body < nearest:
            cost += 6.0 + 10 * (nearest - body)
            faults.append("camera too close to an actor")
        worst = max(worst, cost)
    return worst, faults


def _seen(stage, shot, sample, path, indices, key, people, weights):
    """Whether the subjects can be seen, and their faces."""
    cost, faults = 0.0, []
    watched = people[1:] if shot.type == "pov" else people
    if shot.type == "ots":
        watched = people[:1]
    if shot.type == "insert" and shot.subjects[0] not in sample.joints:
        watched = []
    for rank, performer in enumerate(watched):
        share = 1.0 if rank == 0 else min(0.7, 1.4 / (len(watched) - 1))
        if shot.type in ("establishing", "master"):  # a place with people in it, who may lie
            share *= 0.8 if sample.upright(performer).mean() > 0.5 else 0.3
        present = sample.present.get(performer, np.ones(len(sample.frames), bool))
        rows = [i for i in indices if present[i]]
        for i in rows:
            hidden, face = occlusion(at_frame(stage, sample.frames[i]), sample, i, path, performer, weights)
            cost += share * (10.0 * hidden + 25.0 * max(hidden - 0.3, 0) + (12.0 if face else 0.0)) / len(rows)
            if face and i == key:
                cost += share * 8.0
                faults.append("face hidden")
        beyond, lost = _beyond(shot, sample, path, np.flatnonzero(present), performer, rank)
        cost += share * beyond
        faults += ["subject out of frame"] * lost
    return cost, faults


def _beyond(shot, sample, path, rows, performer, rank):
    """The cost of a face at or beyond the edge of the frame over sampled ``rows``, and whether it ever leaves it."""
    joints, costs, lost = sample.joints[performer], [], False
    high = 1.0 if CUTS[shot.size].headroom[0] >= 0 else 1.5
    for i in rows:
        x, y, depth = path.project_at(np.stack([joints["eyes"][i], joints["crown"][i]]), i)
        out = depth[0] <= 0 or abs(x[0]) > 0.9 or abs(y[0]) > 0.95
        near = 6.0 * max(abs(x[0]) - 0.72, 0) + min(8.0 * max(y[1] - high, 0), 4.0)
        costs.append((14.0 if rank == 0 else 6.0) if out else near)
        lost |= bool(out)
    return float(np.mean(costs)) if costs else 0.0, lost


def _smoothness(stage, shot, path):
    """Pans faster than the eye follows."""
    turn = np.degrees(np.abs(np.diff(path.pan))) / np.maximum(np.diff(path.frames) / stage.fps, 1e-3)
    return 0.06 * max(float(turn.max()) - 45.0, 0.0) if shot.move != "whip_pan" else 0.0


def _detail(stage, shot, sample, path, indices):
    """Whether a thing can be seen as long as it is shown."""
    box = next((sample.box(s) for s in shot.subjects if sample.box(s) is not None), None)
    if box is None:
        return 0.0
    cost = []
    for i in indices:
        middle = box[i].mean(0)
        # Within the hull of the corners, which lie off a round thing.
        targets = np.concatenate([middle + (box[i] - middle) * 0.8, middle[None]])
        free = ~within_bodies(sample, i, targets)  # what lies in a lap or an arm is seen from nowhere
        targets = targets[free] if free.any() else targets
        origins = np.repeat(path.position[i][None], len(targets), 0)
        edge = float(np.min(np.ptp(box[i], axis=0)))
        now = at_frame(stage, sample.frames[i]).obstacles
        hidden = behind_things(now, origins, targets, stop=min(edge, 0.05) + 0.02)
        hidden |= behind_hands(sample, i, origins, targets)  # the holder's back hides it as well as anybody's
        x, y, depth = path.project_at(targets, i)
        hidden |= (np.abs(x) > 0.97) | (np.abs(y) > 0.97) | (depth <= 0)
        cost.append(6.0 * hidden.mean() + (6.0 if hidden.mean() > 0.4 else 0.0))
    return 0.6 * float(np.mean(cost)) + 0.4 * max(cost)


def _company(sample, path, indices, shot, people):
    """Other people where they should not be: before the subject, or cut by the edge of the frame."""
    if not people or shot.type not in ("single", "ots", "two_shot", "three_shot", "group"):
        return 0.0
    costs = []
    for i in indices:
        here, eyes = sample.faces(i)
        x, y, depth = path.project_at(eyes, i)
        mine = _on_screen(sample, path, i, people[0])
        others = np.array([p not in people for p in here], bool)
        before = others & (depth < mine[2]) & (depth > -0.5) & (np.abs(x) < 6)
        areas = _covers(sample, path, i)[before] if before.any() else np.zeros(0)
        # Whoever stays below the face, as those do who sit before one who stands, is only a foreground.
        half = np.maximum([*depth, mine[2]], 0.05) * float(path.tangents[1][i])
        low = (y + CROWN / half[:-1])[before] < mine[1] - CHIN / half[-1]
        each = np.where(low, np.minimum(0.4 + 2.0 * areas, 1.2), np.minimum(3.0 + 18.0 * areas, 9.0))
        cost = float(np.where(areas > 0.004, each, 0).sum())
        behind = others & (depth >= mine[2]) & (np.abs(x) < 1.15) & (y > -1.3)
        near = np.where(np.abs(x - mine[0]) < 0.35, 0.9, 0.3)
        cut = 2.2 * ((y > 0.95) & (np.abs(x) < 1))  # a head cut off by the frame
        cost += min(float((near + cut)[behind].sum()), 4.0)
        costs.append(CROWDED * (1 - math.exp(-cost / CROWDED)))
    return 0.6 * float(np.mean(costs)) + 0.4 * max(costs)


def _covers(sample, path, i):
    """(n,) shares (0 to 1) of the frame that the bodies of everyone on stage cover, about."""
    starts, ends, radii, _ = sample.bodies(i)
    points = np.concatenate([starts.reshape(-1, PARTS, 3), ends.reshape(-1, PARTS, 3)], 1)
    x, y, depth = (v.reshape(points.shape[:2]) for v in path.project_at(points.reshape(-1, 3), i))
    tx, ty = (float(t[i]) for t in path.tangents)
    there = depth > 0.05
    reach = np.tile(radii.reshape(-1, PARTS), 2) / np.maximum(depth, 0.05)

    def span(at, size):
        high, low = np.where(there, at + size, -1).max(1), np.where(there, at - size, 1).min(1)
        return np.maximum(np.clip(high, -1, 1) - np.clip(low, -1, 1), 0)

    return span(x, reach / tx) * span(y, reach / ty) / 4


def _shoulder_at(sample, path, i, far, near):
    """The cost of the near one's place at one sampled index of a path."""
    tx, ty = (t[[i]] for t in path.tangents)
    return float(shoulder_cost(sample, i, far, near, path.position[[i]], path.pan[[i]], path.tilt[[i]], tx, ty)[0])


def shoulder_cost(sample, i, far, near, position, pan, tilt, tx, ty):
    """(N,) cost of the near one's place in over-the-shoulder views: the shoulder in the side of the frame, the head
    clear of the far face, the far one not hidden behind the hair."""
    joints = sample.joints[near]
    points = np.stack([joints[n][i] for n in ("eyes", "shoulder.L", "shoulder.R")] + [sample.joints[far]["eyes"][i]])
    x, y, depth = camera.project(np.broadcast_to(points, (len(position), 4, 3)), position, pan, tilt, tx, ty)
    side = -np.sign(x[:, 3])
    head = x[:, 0] * side
    half = 0.115 / np.maximum(depth[:, 0] * tx, 1e-3)  # half a head's width on screen
    inner = np.minimum(head - half, (x[:, 1:3] * side[:, None]).min(1))
    cost = 2.0 * np.maximum(0.22 - inner, 0) + 3.0 * np.maximum(inner - 0.62, 0) + 0.8 * np.abs(inner - 0.42)
    cost = cost + 4.0 * np.maximum(0.16 - (head - half), 0)
    cost = cost + 1.2 * np.maximum(0.75 - depth[:, 0], 0)  # not a wall of hair
    cost = cost + np.minimum(2.5 * np.maximum(-0.55 - y[:, 0], 0), 3.0)  # nor a head below the frame
    cost = cost + np.minimum(5.0 * np.maximum(y[:, 0] - 0.9, 0), 6.0)  # nor a trunk without one
    way = position[:, :2] - joints["eyes"][i][:2]
    look = np.array([np.sin(sample.facing[near][i]), -np.cos(sample.facing[near][i])])
    turned = way @ look / np.maximum(np.linalg.norm(way, axis=1), 1e-6)
    cost = cost + 8.0 * np.maximum(turned + 0.1, 0)  # who looks out of the picture has no shoulder to look over
    return np.where(depth[:, 0] > 0.25, cost, 8.0)


def _on_screen(sample, path, i, performer):
    eyes = sample.joints[performer]["eyes"][i]
    x, y, depth = path.project_at(eyes[None], i)
    return float(x[0]), float(y[0]), float(depth[0])
