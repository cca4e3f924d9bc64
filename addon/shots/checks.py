# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers that prove a shot: size, headroom, what is hidden or lost, cuts that cross the line. Pure.

All are taken from sampled joints, cast rays and the cameras as they stand, never from the plan.
"""

import itertools
import math

import numpy as np

from . import continuity, moves, picture, sizes
from .people import KEY_WEIGHTS
from .stage import at_frame
from .visibility import (
    FINE,
    behind_own_body,
    clearance,
    enclosed,
    hidden_points,
    look,
    near_points,
    occlusion,
)

FACE_ANGLE = 80.0  # degrees between the way a face looks and the camera, beyond which it is no longer seen
DEFINITIONS = {
    "size_error": (
        "stature",
        "distance of the frame's lower edge from the body cut that the size asks for (mean of those framed together)",
    ),
    "size_pass": ("share", "1 if size_error is at most 0.03"),
    "headroom": ("frame height", "air between the hair and the frame's upper edge at the key frame"),
    "headroom_error": ("frame height", "how far headroom lies outside the band of the size"),
    "eye_line_error": ("frame height", "how far the eyes lie outside the band of the size"),
    "off_screen": ("share", "frames in which all nine key joints of the main subject are outside the frame (Out-rate)"),
    "misplaced": ("share", "frames in which the main subject's eyes are off screen or in the outer tenth (MisR)"),
    "occlusion": ("share", "nine key joints of the subjects hidden by things or people, head weighted threefold, mean"),
    "face_visible": (
        "share",
        "frames in which the main speaker's (or subject's) face is in frame, turned to and seen by the camera",
    ),
    "face_angle": (
        "deg",
        "between the way the main speaker's (or subject's) face looks and the lens, median of frames",
    ),
    "foreground_share": (
        "share",
        "of the frame, by 91 sight lines: things, and people who are not subjects, nearer than half the main subject's "
        "distance and than 3.5 m; the floor left out; mean of frames",
    ),
    "lens_behind_wall": (
        "share",
        "frames in which a wall, window glass or a thing lies between the lens (its near clip passes wild walls) and "
        "the main subject's head, or in the nearer half of the way to the chest, or in which the lens stands outside "
        "the set and shows that it is open",
    ),
    "camera_in_geometry": (
        "frames",
        "checked frames in which a solid surface is nearer to the lens than 0.1 m, or the lens is inside a thing",
    ),
    "clearance": ("m", "smallest distance from the lens to a solid surface, up to 0.6"),
    "speed": ("m/s", "largest speed of the camera"),
    "pan_speed": ("deg/s", "largest speed of pan and tilt"),
    "jerk": ("m/s3", "root mean square of the third derivative of the camera's place"),
    "distance": ("m", "from the lens to the main subject at the key frame"),
    "height": ("m", "of the lens above the floor at the key frame"),
    "figure_share": ("frame height", "height of the main subject, crown to sole, at the key frame"),
}


def check_frames(shot):
    """Frames (n,) at which a shot is looked at: its ends and every few frames between."""
    count = int(np.clip(shot.length // 5, 3, 15))
    return np.unique(np.linspace(shot.frame_start, shot.frame_end, count).round())


def shot_measures(stage, shot, path):
    """``{name: value}`` of one shot for its camera ``path`` at ``check_frames``; names as in ``DEFINITIONS``."""
    sample = stage.sample.at(path.frames)
    key = moves.key_index(shot.move, len(path.frames))
    people = [p for s in shot.subjects for p in sample.members(s) if sample.present[p].any()]
    found = _camera(stage, path, key)
    watched = people[1:] if shot.type == "pov" else people
    if watched and shot.type != "insert":
        main = watched[0]
        key = moves.posed_index(shot.move, sample, main)
        found.update(_framing(shot, sample, path, key, watched))
        found.update(_presence(sample, path, main))
        found.update(_sight(stage, shot, sample, path, watched))
        found.update(_between(stage, shot, sample, path, main, people))
    return {name: round(float(value), 4) for name, value in found.items()}


def _camera(stage, path, key):
    now = [at_frame(stage, frame) for frame in path.frames]
    gaps = [0.0 if enclosed(s, p) else clearance(s, p) for s, p in zip(now, path.position)]
    found = {
        "camera_in_geometry": sum(g < 0.1 for g in gaps),
        "clearance": min(gaps),
        "height": path.position[key, 2] - stage.centre[2],
        "speed": 0.0,
        "pan_speed": 0.0,
        "jerk": 0.0,
    }
    if len(path.frames) > 1:
        seconds = np.diff(path.frames) / stage.fps
        found["speed"] = (np.linalg.norm(np.diff(path.position, axis=0), axis=1) / seconds).max()
        turn = np.maximum(np.abs(np.diff(path.pan)), np.abs(np.diff(path.tilt)))
        found["pan_speed"] = np.degrees(turn / seconds).max()
    if len(path.frames) > 3:
        step = np.median(np.diff(path.frames)) / stage.fps
        found["jerk"] = np.sqrt((np.diff(path.position, 3, axis=0) ** 2).sum(1).mean()) / step**3
    return found


def _framing(shot, sample, path, key, people):
    """Size, headroom and eye line at the key frame: of the one person, or of those who are framed together."""
    cut = sizes.CUTS[shot.size]
    group = people if shot.type not in ("single", "ots", "pov") else people[:1]
    if shot.angle == "overhead" or any(sample.upright(p)[key] < 0.5 for p in group):
        return {"distance": np.linalg.norm(sample.joints[group[0]]["eyes"][key] - path.position[key])}
    rows = np.array([key])
    if len(group) > 1 and np.ptp(path.position, axis=0).max() < 0.05:
        # A still frame of several people holds all that they do in it.
        rows = np.flatnonzero(np.all([sample.present[p] for p in group], axis=0))
        rows = rows if len(rows) else np.array([key])
    n = len(group)
    points = np.stack(
        [sample.anchor(p, cut.bottom) for p in group]
        + [sample.anchor(p, 1.0) for p in group]
        + [sample.joints[group[0]]["eyes"], sample.anchor(group[0], 0.0)],
        axis=1,
    )
    _, ys, depths = path.project(points)
    y, depth, ty = ys[key], depths[key], float(path.tangents[1][key])
    statures = np.array([sample.statures[p] for p in group])
    found = {
        "distance": np.linalg.norm(points[key, -2] - path.position[key]),
        "headroom": (1 - ys[rows, n : 2 * n].max()) / 2,
        "figure_share": (y[n] - y[-1]) / 2,
    }
    low, high = cut.headroom
    found["headroom_error"] = max(low - found["headroom"], found["headroom"] - high, 0.0)
    eyes = (1 - y[-2]) / 2
    found["eye_line_error"] = max(cut.eyes[0] - eyes, eyes - cut.eyes[1], 0.0)
    if shot.size in sizes.FIGURE_SHARE:
        small, large = sizes.FIGURE_SHARE[shot.size]
        off = max(small - found["figure_share"], found["figure_share"] - large, 0.0)
        found["size_error"] = off * 2 * ty * depth[-1] / statures[0]
    else:
        missed = ys[rows, :n].mean() - (-1 + 2 * cut.floor)
        found["size_error"] = abs(missed) * ty * (depths[rows, :n] / statures).mean()
    found["size_pass"] = float(found["size_error"] <= sizes.BOTTOM_TOLERANCE)
    return found


def _presence(sample, path, main):
    there = sample.present[main]
    x, y, depth = path.project(sample.key_points(main))
    outside = (np.abs(x) > 1) | (np.abs(y) > 1) | (depth <= 0)
    eyes = sample.joints[main]["eyes"][:, None]
    ex, ey, ed = (v[:, 0] for v in path.project(eyes))
    lost = (np.abs(ex) > 0.9) | (np.abs(ey) > 0.9) | (ed <= 0)
    return {"off_screen": outside.all(1)[there].mean(), "misplaced": lost[there].mean()}


def _sight(stage, shot, sample, path, people):
    group = people[:1] if shot.type == "ots" else people
    speaker = next((s for s in shot.speakers if s in people), people[0])
    shares, seen = [], []
    rows = np.unique(np.linspace(0, len(path.frames) - 1, min(5, len(path.frames))).round().astype(int))
    for i in rows:
        for performer in (p for p in group if sample.present[p][i]):
            shares.append(occlusion(at_frame(stage, path.frames[i]), sample, i, path, performer, KEY_WEIGHTS)[0])
        if sample.present[speaker][i]:
            seen.append(face_seen(at_frame(stage, path.frames[i]), sample, path, i, speaker))
    there = sample.present[speaker]
    way = path.position[there] - sample.joints[speaker]["eyes"][there]
    cosine = (way * sample.gaze(speaker)[there]).sum(1) / np.maximum(np.linalg.norm(way, axis=1), 1e-6)
    return {
        "occlusion": np.mean(shares or [0.0]),
        "face_visible": np.mean(seen or [0.0]),
        "face_angle": np.degrees(np.arccos(np.clip(np.median(cosine), -1, 1))),
    }


def _between(stage, shot, sample, path, main, people):
    """What is in the foreground, and between the lens and the main subject."""
    there = np.flatnonzero(sample.present[main])
    shares, blocked = [], []
    for i in there[np.unique(np.linspace(0, len(there) - 1, 3).round().astype(int))]:
        eyes, chest = sample.joints[main]["eyes"][i], sample.anchor(main, 0.72)[i]
        now = at_frame(stage, path.frames[i])
        view = look(now, path, i, FINE)
        distance = float(np.linalg.norm(eyes - path.position[i]))
        shares.append(picture.foreground(now, sample, path, i, distance, people, view))
        _, y, depth = path.project_at(chest[None], i)
        targets = [eyes, chest] if depth[0] > 0 and abs(y[0]) < 1 else [eyes]
        blocked.append(picture.behind_wall(now, path, i, targets, view))
    return {"foreground_share": np.mean(shares), "lens_behind_wall": np.mean(blocked)}


def face_seen(stage, sample, path, i, performer):
    """True if at index ``i`` a face is in frame, turned towards the camera and not hidden."""
    eyes = sample.joints[performer]["eyes"]
    x, y, depth = (v[i, 0] for v in path.project(eyes[:, None]))
    if depth <= 0 or abs(x) > 1 or abs(y) > 1:
        return False
    way = path.position[i, :2] - eyes[i, :2]
    facing = sample.facing[performer][i]
    turned = (way @ (math.sin(facing), -math.cos(facing))) / max(np.linalg.norm(way), 1e-6)
    if turned < math.cos(math.radians(FACE_ANGLE)):
        return False
    point = eyes[i][None]
    if behind_own_body(sample, i, near_points(path, i, point), point, performer)[0]:
        return False
    return not hidden_points(stage, sample, i, path, point, skip=(performer,))[0]


def cut_measures(stage, shots, paths):
    """``[(name, shot, value)]`` for each cut: ``line_of_action`` and ``jump_cut``, 1 where broken.

    A cut over time that is left out is one too: people are then where they are at either end of it.
    """
    found = []
    cut = [s for s in shots if s.in_cut and s.id in paths]
    for a, b in itertools.pairwise(cut):
        if b.frame_start <= a.frame_end:
            continue
        out, into = paths[a.id].row(-1), paths[b.id].row(0)
        found.append(("line_of_action", b, float(continuity.flips(stage, a, b, out, into))))
        found.append(("jump_cut", b, float(continuity.jumps(stage, a, b, out, into))))
    return found
