# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the camera of a shot: try many views, keep the one that an operator would be happiest with. Pure.

Wishes that can be computed for all views at once come first; sight lines and clearances, which cost rays, are asked
only of the best of them, in order, until no other view could win.
"""

import math
from copy import copy
from dataclasses import dataclass, field, replace

import numpy as np

from . import camera, candidates, continuity, faces, framing, moves, sizes, tries
from .checks import face_seen
from .instead import instead
from .people import KEY_WEIGHTS, Sample
from .score import judge, shoulder_cost
from .stage import crosses, line_for, outside_by
from .visibility import near_clip

FAR_OFF, FAR_VOICE = 3.0, 6.0  # cost of the whole place for what, and who speaking, was to be seen close
ASTRAY = 3.5  # cost of a single from the far side of the line
LEANING = 0.07  # cost a degree of tilt beyond ten, where an angle was not asked for
FORCED, REJECTED = 6, 0.15  # views judged in need, and what one thrown out counts among the tries
TRIES = 26  # views that are judged
HOPELESS, LOST = 5.0, 13.0  # costs of a view that no operator would take, and of one that shows nothing
UNHEARD = 12.0  # cost of the whole place where whoever speaks turns the back on it
CONTENT = 2.6  # cost of a view for which no other way to move is looked for
APART = 4  # frames between those at which a camera that moves is looked at
LOWEST = 0.12  # m, of the lens above the floor
SNUG = 3.4  # m across: where nobody believes a camera that stands outside


@dataclass
class Pose:
    """One camera position; angles in radians, lens and gate in mm, near clip in metres."""

    position: np.ndarray
    pan: float
    tilt: float
    roll: float
    lens: float
    gate: float
    aspect: float
    clip: float = 0.05


@dataclass
class Solved:
    """What came of a shot: the camera at its key frame, how it moves, and what is not as wished."""

    pose: Pose
    move: str
    azimuth: float  # degrees from the main subject's front
    cost: float
    framing_error: float
    subjects: list
    type: str
    size: str
    end: camera.Path  # the camera at its last sampled frame
    key: float  # frame at which the framing was solved
    faults: list = field(default_factory=list)


def solve(stage, shot, before=None, setups=None):
    """The ``Solved`` camera for a shot, or None when nothing that it shows is on stage at any time.

    ``before`` is ``(shot, Solved)`` of the shot that it cuts from; ``setups`` {(type, size, subjects): azimuth} holds
    the angles that earlier shots of the scene used, to come back to.
    """
    shot = _peopled(stage.sample, shot)
    placed = before is not None and before[1] is not None
    placed = placed and before[0].angle != "overhead" and before[0].size != "EWS"  # these set no side of the line
    lens_before = before[1].end.position[0] if placed else None
    line = line_for(stage, shot.frame_start, shot.frame_end, lens_before)
    stage = replace(stage, line=line, obstacles=stage.obstacles.at((shot.frame_start + shot.frame_end) / 2))
    best = _best(stage, shot, before, setups)
    enough = HOPELESS + (2.5 if shot.type == "insert" else 0.0)  # a detail passes, a face stays
    if best is None or (best.cost <= enough and not best.faults) or "type" in shot.fixed:
        return best
    for kind, size, subjects in instead(stage, shot, best.cost > LOST):
        other = copy(shot)
        other.type, other.subjects = kind, subjects
        if size:
            other.size, other.move = size, "static"
        trial = _best(stage, other, before, setups)
        if trial is not None and kind == "master":
            trial.cost += _far_off(stage, other, trial)
        if trial is not None and _worth(trial) < _worth(best) - 1:
            best = trial
            if not best.faults and best.cost < CONTENT:
                break
    return best


def _far_off(stage, shot, solved):
    """What it costs to show the whole place instead of what was to be seen close."""
    if not shot.speakers:
        return FAR_OFF
    return FAR_VOICE + (0.0 if _speaks(stage, shot, solved) else UNHEARD)


def _speaks(stage, shot, solved):
    """Whether the face of whoever speaks in a shot is ever seen; True when nobody does."""
    frames = np.linspace(shot.frame_start, shot.frame_end, 5).round()
    path, sample = path_of(stage, shot, solved, frames), stage.sample.at(frames)
    heard = [s for s in shot.speakers if s in sample.joints]
    return not heard or any(
        sample.present[heard[0]][i] and face_seen(stage, sample, path, i, heard[0]) for i in range(len(frames))
    )


def _worth(solved):
    """The cost of a shot as the choice between types sees it: a fault weighs beside all else."""
    return solved.cost + 3.0 * len(set(solved.faults))


def _peopled(sample, shot):
    """The shot with people in place of the elements that stand for many of them."""
    subjects = list(dict.fromkeys(p for s in shot.subjects for p in sample.members(s) or [s]))
    if subjects == shot.subjects:
        return shot
    made = copy(shot)
    made.subjects = subjects
    many = sum(s in sample.joints for s in subjects)
    if made.type in ("two_shot", "three_shot") and many > 3:
        made.type = "group"
    elif made.type == "single" and many > 1:
        made.type = "two_shot" if many == 2 else "group"
    return made


def _best(stage, shot, before, setups):
    seen = stage.window(shot)
    visible = [p for p in shot.subjects if p in seen.joints and seen.present.get(p, np.ones(1, bool)).any()]
    best = None
    for move, penalty in _moves(shot, seen, visible):
        if best is not None and _worth(best) < CONTENT + penalty:
            break
        trial = copy(shot)
        trial.move = move
        found = _best_moving(stage, trial, visible, before, setups)
        if found is not None:
            found.cost += penalty
            if best is None or _worth(found) < _worth(best):
                best = found
    return best


def _best_moving(stage, shot, visible, before, setups):
    """The best ``Solved`` for a shot with its move."""
    move = shot.move
    seen = stage.window(shot, 7 if move in ("static", "zoom") else int(np.clip(shot.length / APART, 13, 25)))
    key = moves.key_index(move, len(seen.frames))
    key = moves.posed_index(move, seen, visible[0]) if visible else key
    together = len(visible) > 1 and shot.type not in ("single", "ots", "pov", "insert")
    roaming = together and max(seen.travel(p) for p in visible) > 0.4
    posed, index = (_median(seen, visible), 0) if move in moves.SETTLED and not roaming else (seen, key)
    views = []
    for trial, penalty in _sizes(stage, _with(shot, visible)):
        found = candidates.make(stage, trial, posed, index)
        if found is None or not len(found.views):
            continue
        solved = framing.solve(found.aim, found.views)
        if found.fixed is not None:
            solved.position[:] = found.fixed
        cost = penalty + _cheap(stage, trial, found, solved, posed, index, before, setups)
        if move not in moves.TRAVEL:
            cost = cost + faces.away(trial, seen, visible, solved.position)
        views += [(float(c), k, trial, found, solved) for k, c in enumerate(cost)]
    ordered = tries.ordered(stage, seen, key, visible, sorted(views, key=lambda v: v[0]), move)
    best = _first(stage, ordered, seen, key, move, visible, before, False)
    return best or _first(stage, ordered[:FORCED], seen, key, move, visible, before, True)


def _first(stage, views, seen, key, move, visible, before, forced):
    """The best of ``views``, judged in order; ``forced``: even where the set would be seen from behind its walls."""
    best, tried = None, 0.0
    for cost, k, trial, found, solved in views:
        if tried >= TRIES:
            break
        if best is not None and cost >= best.cost:
            continue
        limit = best.cost if best is not None else math.inf
        made = _trial(stage, trial, found, solved, k, cost, seen, key, move, visible, limit, forced, before)
        tried += 1.0 if made is not None else REJECTED
        if made is not None and (best is None or made.cost < best.cost):
            best = made
    return best


def _sizes(stage, shot):
    """The sizes worth trying as ``[(shot, cost)]``: several people may need a wider one than asked, one a tighter."""
    steps = [(0, 0.0)]
    if "size" not in shot.fixed:
        if shot.type in ("two_shot", "three_shot", "group"):
            steps += [(-k, 0.45 * k) for k in range(1, sizes.index("WS") - sizes.index(shot.size) + 1)]
            steps += [(k, 0.8 * k) for k in (1, 2) if sizes.index(shot.size) - k >= sizes.index("MS")]
        elif shot.type == "ots":
            steps += [(-1, 0.8), (-2, 1.8)]
        elif shot.type == "single" and shot.size in ("MFS", "MLS", "FS"):
            steps += [(1, 0.6), (2, 1.2)]
        elif shot.type in ("establishing", "master") and stage.interior:
            tightest = "MS" if _snug(stage) else "FS" if shot.type == "establishing" else "MLS"
            steps += [(k, 0.9 * k) for k in range(1, sizes.index(shot.size) - sizes.index(tightest) + 1)]
    for step, cost in steps:
        changed = copy(shot)
        changed.size = sizes.tighter(shot.size, step)
        yield changed, cost


def _snug(stage):
    """True in a cabin or a closet, where the camera must be inside."""
    return stage.interior and stage.floor is not None and np.ptp(stage.floor, axis=0).min() < SNUG


_TOGETHER = ("two_shot", "three_shot", "group", "master", "establishing")


def path_of(stage, shot, solved, frames):
    """The solved camera as a ``camera.Path`` over frames (F,)."""
    frames = np.asarray(frames, float)
    track = track_of(stage.sample.at(frames), solved.subjects, frames, stage.fps, solved.pose, solved.move)
    key = int(np.argmin(np.abs(frames - solved.key))) if solved.move in moves.POSED else None
    return moves.make(solved.move, solved.pose, frames, track, stage.fps, shot.id, key)


def track_of(sample, subjects, frames, fps, pose, move):
    """The point (F, 3) that a moving camera holds: the subjects' faces, low-passed."""
    faces = [sample.joints[p]["eyes"] for p in subjects if p in sample.joints]
    if not faces:
        boxes = [sample.boxes[s].mean(1) for s in subjects if s in sample.boxes]
        if not boxes:
            _, _, forward = camera.axes(pose.pan, pose.tilt)
            return np.repeat((pose.position + forward * 3.0)[None], len(frames), 0)
        faces = boxes[:1]
    middle = np.mean(faces, 0)
    return moves.smooth(middle, frames, fps, moves.TIGHT_S if move in moves.TRACKING else 1.2)


def _with(shot, visible):
    """The shot with the people who are not there left out, so that the rest is framed."""
    if shot.type == "insert" or not visible:
        return shot
    changed = copy(shot)
    shows = shot.type in ("pov", "establishing", "master")
    things = [s for s in shot.subjects if s not in visible] if shows else []
    changed.subjects = visible + things
    return changed


def _moves(shot, seen, visible):
    """The moves worth trying, the first one first, as ``[(move, cost)]``: those that keep what is shown in frame."""
    if "move" in shot.fixed:
        return [(shot.move, 0.0)]
    keeps = _keeping(shot, seen, visible)
    if shot.move == "follow" and set(shot.speakers) & set(visible):  # a face that speaks is never seen from behind
        return [("lead", 0.0), ("truck", 0.3)] + [(move, cost + 1.2) for move, cost in keeps if move != "lead"]
    if shot.move == "static":
        return keeps
    return [(shot.move, 0.0)] + [(move, cost + 1.2) for move, cost in keeps if move != shot.move]


def _keeping(shot, seen, visible):
    """The moves by which a camera that could stand still keeps its subject as it is framed."""
    frame = sizes.height(shot.size) * 1.75
    if shot.type == "insert":
        boxes = [seen.boxes[s] for s in shot.subjects if s in seen.boxes]
        drift = max((float(np.ptp(b.mean(1), axis=0).max()) for b in boxes), default=0.0)
        return [("pan", 0.0), ("static", 0.4)] if drift > 0.06 else [("static", 0.0)]
    if not visible or shot.type in ("pov", "establishing", "master"):
        return [("static", 0.0)]
    if shot.type in ("single", "ots"):
        joints = seen.joints[visible[0]]["eyes"]
        if seen.travel(visible[0]) > 0.3 * frame * shot.aspect:
            return [("pan", 0.0), ("lead", 1.0)]
        return [("tilt", 0.0)] if float(np.ptp(joints[:, 2])) > 0.3 * frame else [("static", 0.0)]
    middle = np.mean([seen.joints[p]["eyes"] for p in visible], axis=0)
    if np.linalg.norm(middle - middle[0], axis=1).max() > max(0.35 * frame, 0.9):
        return [("lead", 0.0), ("pan", 0.4), ("static", 0.6)]
    return [("static", 0.0)]


def _median(seen, visible):
    """One sampled frame that stands for a window in which nobody goes far."""
    there = np.ones(len(seen.frames), bool)
    if visible and visible[0] in seen.present:
        there = seen.present[visible[0]] if seen.present[visible[0]].any() else there
    names = [(p, j) for p, joints in seen.joints.items() for j in joints]
    joints = {p: {} for p in seen.joints}
    if names:
        packed = np.median(np.stack([seen.joints[p][j][there] for p, j in names], axis=1), 0)
        for k, (p, j) in enumerate(names):
            joints[p][j] = packed[None, k]
    return Sample(
        seen.frames[:1],
        joints,
        {p: np.array([_mean_angle(v[there])]) for p, v in seen.facing.items()},
        seen.statures,
        {i: np.median(v[there], 0)[None] for i, v in seen.boxes.items()},
        {p: np.array([bool(v.any())]) for p, v in seen.present.items()},
        seen.loads,
    )


def _mean_angle(values):
    return math.atan2(np.sin(values).mean(), np.cos(values).mean())


def _cheap(stage, shot, found, solved, sample, index, before, setups):
    """(N,) cost of each view as far as it can be told without rays."""
    cost = found.wish + np.where(solved.error > 0.02, 40.0, 0) * (found.fixed is None)
    if shot.type in ("two_shot", "three_shot", "group"):
        cost = cost + np.where(solved.loose > 0.02, 2.0 + 3.0 * solved.loose, 0)
    if found.depths is not None:
        reach = np.linalg.norm(solved.position[:, None] - found.depths[None], axis=2)
        cost = cost + 2.0 * np.maximum(np.log2(reach.max(1) / np.maximum(reach.min(1), 0.1)) - 0.7, 0)
    if shot.angle == "eye" and shot.type not in ("pov", "insert"):
        cost = cost + LEANING * np.maximum(np.abs(np.degrees(solved.tilt)) - 10.0, 0)
    low = float(stage.centre[2]) + LOWEST
    cost = cost + np.where(solved.position[:, 2] < low, 30.0 if shot.angle != "ground" else 3.0, 0)
    if shot.type not in ("pov", "insert") and not _neutral(shot):
        wrong = candidates.off_line(stage, sample, index, solved.position)
        astray = ASTRAY if shot.type == "single" else continuity.CROSSED
        cost = cost + np.where(wrong > 0, astray, 0) + wrong * 3
    if stage.firm is not None:
        ends = np.broadcast_to(found.aim.pivot[:2], solved.position[:, :2].shape)
        cost = cost + tries.BLIND * crosses(stage.firm, solved.position[:, :2], ends)
    if stage.floor is not None:
        beyond = outside_by(stage.floor, solved.position[:, :2])
        if _snug(stage):
            cost = cost + 2.0 * beyond
        wide = shot.type in ("master", "establishing", "group", "three_shot")
        cost = cost + (np.where(beyond > 0, 0.25, 0) + 0.12 * beyond) * (stage.interior and not wide)
        if stage.interior:
            cost = cost + np.where(beyond > 6, 3.0, 0)
    if before is not None and before[1] is not None:
        view = (solved.position, solved.pan, solved.tilt, found.views.tx, found.views.ty)
        found.cut = continuity.cost(stage, before[0], shot, before[1].end, view)
        cost = cost + found.cut
    people = [p for p in shot.subjects if p in sample.joints]
    if shot.type == "ots" and len(people) > 1:
        view = (solved.position, solved.pan, solved.tilt, found.views.tx, found.views.ty)
        cost = cost + shoulder_cost(sample, index, *people[:2], *view)
    if setups and "azimuth" not in shot.pinned:
        used = setups.get((shot.type, tuple(shot.subjects)))
        if used is not None:
            apart = np.abs((found.azimuth - used + 180) % 360 - 180)
            cost = cost + np.minimum(apart, 60) / 120
    return cost


def _neutral(shot):
    return shot.angle == "overhead" or "azimuth" in shot.pinned


def _trial(stage, shot, found, solved, k, cost, seen, key, move, visible, limit, forced, before):
    """One view looked at closely, as ``Solved`` with all its costs; None when it cannot stand there at all."""
    position = solved.position[k]
    pose = Pose(
        position.copy(),
        float(solved.pan[k]),
        float(solved.tilt[k]),
        math.radians(shot.dutch),
        float(found.lens[k]),
        float(shot.gate_mm[0]),
        float(shot.aspect),
    )
    if not np.isfinite(position).all():
        return None
    subjects = [s for s in shot.subjects if s in seen.boxes] if shot.type == "insert" else []
    subjects = subjects or visible or [s for s in shot.subjects if s in seen.boxes]
    track = track_of(seen, subjects, seen.frames, stage.fps, pose, move)
    path = moves.make(move, pose, seen.frames, track, stage.fps, shot.id, key if move in moves.POSED else None)
    if stage.floor is not None and stage.interior:
        outside = np.flatnonzero(outside_by(stage.floor, path.position[:, :2]) > 0)
        clip = _clip(stage, path, seen, outside, found) if len(outside) else path.clip
        if clip is None and not forced:
            return None
        pose.clip = path.clip = clip or path.clip
        cost += 25.0 * (clip is None)
    if before is not None and before[1] is not None and move not in ("static", "zoom"):
        cost += continuity.cost_of(stage, before[0], shot, before[1].end, path.row(0)) - float(found.cut[k])
    extra, faults = judge(stage, shot, seen, path, key, visible, KEY_WEIGHTS, found.aim.pivot, track, limit - cost)
    error = float(solved.error[k]) if found.fixed is None else 0.0
    return Solved(
        pose,
        move,
        float(found.azimuth[k]),
        cost + extra,
        error,
        subjects,
        shot.type,
        shot.size,
        path.row(-1),
        float(seen.frames[key]),
        list(dict.fromkeys(faults)),
    )


def _clip(stage, path, seen, indices, found):
    """The near clip through wild walls that serves a path wherever it is outside the set, or None."""
    if np.ptp(path.position, axis=0).max() < 0.05 and np.ptp(path.pan) < 0.02:
        indices = indices[[len(indices) // 2]]
    needs, limits = [], []
    for i in indices:
        points = [seen.key_points(p)[i] for p in seen.joints if seen.present.get(p, np.ones(len(seen.frames), bool))[i]]
        inside = []
        for group in points or [np.concatenate([found.aim.tops, found.aim.bottoms])]:
            x, _, depth = path.project_at(group, i)
            if ((np.abs(x) < 1.1) & (depth > 0)).any():
                inside.append(depth.min())
        limits.append(float(min(inside, default=3.0)))
        needs.append(near_clip(stage, path, i, limits[-1]))
        if needs[-1] is None:
            return None
    return max(needs) if max(needs) < min(limits) - 0.15 else None
