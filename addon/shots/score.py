# SPDX-License-Identifier: GPL-3.0-or-later
"""How unhappy an operator would be with a view: what hides the subject, crowds the lens, or shows the void. Pure."""

import math

import numpy as np

from . import camera, sizes
from .stage import outside_by
from .visibility import ACTOR_CLEARANCE, CLEARANCE, actor_gap, behind_hands, behind_things, clearance, grid, occlusion


def judge(stage, shot, sample, path, key, people, weights, pivot, limit=math.inf):
    """``(cost, faults)`` of a path over the sampled frames; ``people`` are the performers that it frames.

    What is already worse than ``limit`` is not looked at further.
    """
    last = len(sample.frames) - 1
    still = np.ptp(path.position, axis=0).max() < 0.05 and np.ptp(path.pan) < 0.02
    indices = sorted({0, key, last // 3, last * 2 // 3, last} if still else {*range(0, last, 2), last, key})
    cost, faults = _room(stage, shot, sample, path, sorted({0, key, last}) if still else range(last + 1), people)
    if shot.type == "ots" and len(people) > 1:
        cost += 0.8 * np.mean([_shoulder_at(sample, path, i, *people[:2]) for i in indices])
    if not still and shot.type != "pov":
        cost += _smoothness(stage, shot, sample, path, people)
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
        for i in {key} if still else {0, key, last}:
            cost += _picture(stage, shot, sample, path, i, people, pivot) / (1 if still else 3)
        if shot.type == "insert" or not people:
            cost += _detail(stage, shot, sample, path, indices)
    return cost, faults


def _room(stage, shot, sample, path, indices, people):
    """Space around the lens."""
    worst, faults = 0.0, []
    for i in indices:
        cost = 0.0
        gap = clearance(stage, path.position[i])
        if gap < CLEARANCE:
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
    if shot.type == "insert" and not any(p in sample.joints for p in shot.subjects):
        watched = []
    for rank, performer in enumerate(watched):
        share = 1.0 if rank == 0 else 0.7
        present = sample.present.get(performer, np.ones(len(sample.frames), bool))
        rows = [i for i in indices if present[i]]
        for i in rows:
            hidden, face = occlusion(stage, sample, i, path, performer, weights)
            cost += share * (6.0 * hidden + (12.0 if face else 0.0)) / len(rows)
            if face and i == key:
                cost += share * 8.0
                faults.append("face hidden")
            eyes = sample.joints[performer]["eyes"][i]
            x, y, depth = (v[0] for v in path.project_at(eyes[None], i))
            if depth <= 0 or abs(x) > 0.92 or abs(y) > 0.97:
                cost += share * (14.0 if rank == 0 else 6.0) / len(rows)
                if i == key:
                    faults.append("subject out of frame")
    return cost, faults


BACK = {"establishing": 0.5, "master": 0.8, "group": 1.6, "three_shot": 2.2, "two_shot": 3.0}


def backs(shot, sample, people, position):
    """(N,) cost of faces that turn away from cameras at ``position`` (N, 3), over all sampled frames."""
    cost = np.zeros(len(position))
    if shot.type in ("pov", "insert") or shot.move == "follow":
        return cost
    for performer in people[:1] if shot.type in ("ots", "single") else people:
        there = sample.present.get(performer, np.ones(len(sample.frames), bool))
        if not there.any():
            continue
        way = position[None, :, :2] - sample.joints[performer]["eyes"][there][:, None, :2]
        facing = sample.facing[performer][there]
        look = np.stack([np.sin(facing), -np.cos(facing)], 1)[:, None]
        turned = (way * look).sum(2) / np.maximum(np.linalg.norm(way, axis=2), 1e-6)
        speaks = performer in shot.speakers
        weight = BACK.get(shot.type, 8.0 if speaks else 3.0) * (1.5 if speaks and shot.type in BACK else 1.0)
        cost += weight * np.clip(0.24 - turned, 0, 1).mean(0)
    return cost


def _smoothness(stage, shot, sample, path, people):
    """Pans faster than the eye follows, and people who show a camera that goes with them their backs."""
    turn = np.degrees(np.abs(np.diff(path.pan))) / np.maximum(np.diff(path.frames) / stage.fps, 1e-3)
    cost = 0.06 * max(float(turn.max()) - 50.0, 0.0) if shot.move != "whip_pan" else 0.0
    if people and shot.move != "follow":
        way = path.position[:, :2] - sample.joints[people[0]]["eyes"][:, :2]
        facing = sample.facing[people[0]]
        turned = (way * np.stack([np.sin(facing), -np.cos(facing)], 1)).sum(1) / np.maximum(
            np.linalg.norm(way, axis=1), 1e-6
        )
        cost += 2.0 * float(np.maximum(0.2 - turned, 0).mean())
    return cost


def _picture(stage, shot, sample, path, i, people, pivot):
    """Backdrop, depth and foreground."""
    distances, directions = grid(stage, path, i)
    subject = float(np.linalg.norm(np.asarray(pivot) - path.position[i]))
    void = np.isinf(distances)
    if not stage.interior:
        void &= directions[:, 2] < -0.04
    cost = 20.0 * _walled(stage, path, i, distances)
    cost += 9.0 * float(void.mean()) + (1.5 if stage.interior and void.any() else 0.0)
    crowded = distances < 0.55 * subject
    cost += 3.0 * float(crowded.mean()) if shot.type != "insert" else 1.0 * float(crowded.mean())
    if people and shot.type in ("single", "ots", "two_shot"):
        away = np.asarray(pivot) - path.position[i]
        away = away / max(np.linalg.norm(away), 1e-6)
        hit = stage.obstacles.ray(np.asarray(pivot) + away * 0.3, away, 3.0)
        if hit is not None:
            cost += 0.35 * (3.0 - hit[0]) / 3.0 + (0.5 if hit[0] < 0.6 else 0.0)
    return cost


def _walled(stage, path, i, distances):
    """Share of the picture that the outside of a wall takes which the near clip does not pass."""
    if stage.floor is None or not stage.interior:
        return 0.0
    beyond = float(outside_by(stage.floor, path.position[i][None, :2])[0])
    return float((distances < beyond + 0.3).mean()) if beyond > 0 else 0.0


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
        origins = np.repeat(path.position[i][None], len(targets), 0)
        edge = float(np.min(np.ptp(box[i], axis=0)))
        hidden = behind_things(stage.obstacles, origins, targets, stop=min(edge, 0.05) + 0.02)
        hidden |= behind_hands(sample, i, origins, targets, shot.subjects)
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
        cost = sum(_before(sample, path, i, here[k]) for k in np.flatnonzero(before))
        behind = others & (depth >= mine[2]) & (np.abs(x) < 1.15) & (y > -1.3)
        near = np.where(np.abs(x - mine[0]) < 0.35, 0.9, 0.3)
        cut = 1.2 * ((y > 0.95) & (np.abs(x) < 1))  # a head cut off by the frame
        costs.append(min(cost + min(float((near + cut)[behind].sum()), 4.0), 9.0))
    return 0.6 * float(np.mean(costs)) + 0.4 * max(costs)


def _before(sample, path, i, performer):
    """The cost of somebody who stands before the subject."""
    area = _covers(sample, path, i, performer)
    return min(2.0 + 12.0 * area, 6.0) if area > 0.004 else 0.0


def _covers(sample, path, i, performer):
    """Share (0 to 1) of the frame that a body covers, about."""
    starts, ends, radii, owners = sample.bodies(i)
    own = owners == performer
    starts, ends, radii = starts[own], ends[own], radii[own]
    x, y, depth = path.project_at(np.concatenate([starts, ends]), i)
    before = depth > 0.05
    if not before.any():
        return 0.0
    tx, ty = (float(t[i]) for t in path.tangents)
    reach = np.tile(radii, 2)[before] / depth[before]
    x, y = x[before], y[before]
    wide = np.clip((x + reach / tx).max(), -1, 1) - np.clip((x - reach / tx).min(), -1, 1)
    tall = np.clip((y + reach / ty).max(), -1, 1) - np.clip((y - reach / ty).min(), -1, 1)
    return float(wide * tall) / 4


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
    way = position[:, :2] - joints["eyes"][i][:2]
    look = np.array([np.sin(sample.facing[near][i]), -np.cos(sample.facing[near][i])])
    turned = way @ look / np.maximum(np.linalg.norm(way, axis=1), 1e-6)
    cost = cost + 4.0 * np.maximum(turned + 0.1, 0)  # who looks out of the picture has no shoulder to look over
    return np.where(depth[:, 0] > 0.25, cost, 8.0)


def _on_screen(sample, path, i, performer):
    eyes = sample.joints[performer]["eyes"][i]
    x, y, depth = path.project_at(eyes[None], i)
    return float(x[0]), float(y[0]), float(depth[0])
