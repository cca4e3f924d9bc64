# SPDX-License-Identifier: GPL-3.0-or-later
"""How unhappy an operator would be with a view: what hides the subject, crowds the lens, or shows the void. Pure."""

import numpy as np

from . import camera, sizes
from .visibility import ACTOR_CLEARANCE, CLEARANCE, actor_gap, behind_bodies, behind_things, clearance, grid, occlusion


def judge(stage, shot, sample, path, key, people, weights, pivot):
    """``(cost, faults)`` of a path over the sampled frames; ``people`` are the performers that it frames."""
    last = len(sample.frames) - 1
    still = np.ptp(path.position, axis=0).max() < 0.05 and np.ptp(path.pan) < 0.02
    indices = sorted({0, key, last} if still else {0, last // 4, last // 2, last * 3 // 4, last, key})
    cost, faults = _room(stage, shot, sample, path, indices, people)
    more, other = _seen(stage, shot, sample, path, indices, key, people, weights)
    cost, faults = cost + more, faults + other
    cost += _picture(stage, shot, sample, path, key, people, pivot)
    cost += _company(stage, shot, sample, path, key, people)
    if people and shot.type == "single":
        reach = np.linalg.norm(sample.joints[people[0]]["eyes"] - path.position, axis=1)
        cost += 2.5 * max(np.log2(reach.max() / max(reach.min(), 1e-3)) - 0.3, 0)
    if not still and shot.type != "pov":
        cost += _smoothness(stage, shot, sample, path, people)
    return cost, faults


def _room(stage, shot, sample, path, indices, people):
    """Space around the lens."""
    cost, faults = 0.0, []
    for i in indices:
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
    return cost, faults


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
        for i in (i for i in indices if present[i]):
            hidden, face = occlusion(stage, sample, i, path, performer, weights)
            cost += share * (6.0 * hidden + (12.0 if face else 0.0)) / len(indices)
            if face and i == key:
                cost += share * 8.0
                faults.append("face hidden")
            eyes = sample.joints[performer]["eyes"][i]
            x, y, depth = (v[0] for v in path.project_at(eyes[None], i))
            if depth <= 0 or abs(x) > 0.92 or abs(y) > 0.97:
                cost += share * 5.0
                if i == key:
                    faults.append("subject out of frame")
    return cost, faults


def _smoothness(stage, shot, sample, path, people):
    """Pans faster than the eye follows, and people who show the camera their backs as they go."""
    turn = np.degrees(np.abs(np.diff(path.pan))) / np.maximum(np.diff(path.frames) / stage.fps, 1e-3)
    cost = 0.06 * max(float(turn.max()) - 50.0, 0.0)
    if people and shot.move != "follow":
        way = path.position[:, :2] - sample.joints[people[0]]["eyes"][:, :2]
        facing = sample.facing[people[0]]
        turned = (way * np.stack([np.sin(facing), -np.cos(facing)], 1)).sum(1) / np.maximum(
            np.linalg.norm(way, axis=1), 1e-6
        )
        cost += 1.5 * float(np.maximum(0.2 - turned, 0).mean())
    return cost


def _picture(stage, shot, sample, path, key, people, pivot):
    """Backdrop, depth and foreground."""
    distances, directions = grid(stage, path, key)
    subject = float(np.linalg.norm(np.asarray(pivot) - path.position[key]))
    looks_down = directions[:, 2] < -0.04
    void = np.isinf(distances) if stage.interior else np.isinf(distances) & looks_down
    cost = 7.0 * float(void.mean())
    crowded = distances < 0.55 * subject
    cost += 3.0 * float(crowded.mean()) if shot.type != "insert" else 1.0 * float(crowded.mean())
    if people and shot.type in ("single", "ots", "two_shot"):
        away = np.asarray(pivot) - path.position[key]
        away = away / max(np.linalg.norm(away), 1e-6)
        hit = stage.obstacles.ray(np.asarray(pivot) + away * 0.3, away, 3.0)
        if hit is not None:
            cost += 0.35 * (3.0 - hit[0]) / 3.0 + (0.5 if hit[0] < 0.6 else 0.0)
    if shot.type == "insert" or not people:
        box = next((sample.box(s) for s in shot.subjects if sample.box(s) is not None), None)
        if box is not None:
            targets = np.concatenate([box[key], box[key].mean(0)[None]])
            origin = np.repeat(path.position[key][None], len(targets), 0)
            size = float(np.ptp(box[key], axis=0).max())
            hidden = behind_things(stage.obstacles, origin, targets, stop=size * 0.75 + 0.06)
            # A hand that holds the thing may cover it; a body between may not.
            short = targets + (origin - targets) * min(0.25 / max(subject, 0.3), 0.6)
            hidden |= behind_bodies(sample, key, origin, short, shot.subjects)
            cost += 8.0 * float(hidden.mean())
    return cost


def _company(stage, shot, sample, path, key, people):
    """Other people where they should not be."""
    cost = 0.0
    main = people[0] if people else None
    if shot.type not in ("single", "ots") or main is None:
        return cost
    mine = _on_screen(sample, path, key, main)
    for other in sample.joints:
        if other in people or not sample.present.get(other, np.ones(len(sample.frames), bool))[key]:
            continue
        x, y, depth = _on_screen(sample, path, key, other)
        if depth <= 0.1 or abs(x) > 1.15 or y < -1.3:
            continue
        if depth < mine[2]:
            cost += 4.5
        else:
            cost += 0.9 if abs(x - mine[0]) < 0.35 else 0.3
            cost += 1.2 if y > 0.95 and abs(x) < 1 else 0.0  # a head cut off by the frame
    return cost


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
    return np.where(depth[:, 0] > 0.25, cost, 8.0)


def _on_screen(sample, path, i, performer):
    eyes = sample.joints[performer]["eyes"][i]
    x, y, depth = path.project_at(eyes[None], i)
    return float(x[0]), float(y[0]), float(depth[0])
