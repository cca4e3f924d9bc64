# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures of one scene as the report lists them: shots, cuts, coverage, people. Pure."""

import numpy as np

from ..stage.motion.stairs import tread
from . import checks
from .people import capsules
from .visibility import segment_gap

STANDING = 0.88  # of the stature, from the soles to the crown of who stands
NEAR_FLOOR, RAISED = 0.03, 0.25  # m: soles so near to the floor stand on it; how far above and below one looks else
SCENE = {
    "line_of_action": (
        "share",
        "1 where two people swap sides of the screen, or the camera crosses their line, on a cut; for the latter "
        "inserts, points of view, overheads and extreme wide shots are neutral",
    ),
    "jump_cut": ("share", "1 where the same subject is cut to within 30 degrees and less than 1.25 in size"),
    "speakers_seen": ("share", "characters on stage who speak and whose face is seen while they do"),
    "shot_overlap": ("frames", "frames of the scene that more than one shot of the cut shows"),
    "shot_gap": ("frames", "frames of the scene that no shot of the cut shows"),
    "average_shot": ("s", "mean length of the shots of the cut"),
    "feet": (
        "m",
        "largest distance of a standing person's lower sole from the floor, below or above, median of frames",
    ),
    "people_overlap": ("share", "sampled pairs of people and frames whose trunks are nearer than 0.22 m"),
}


def scene_measures(stage, scene, shots, paths):
    """``[{name, scene, shot, value, unit, n, definition}]`` of a scene.

    ``paths`` {shot id: camera.Path at check_frames} are the cameras as they stand.
    """
    found = []
    for shot in (s for s in shots if s.id in paths):
        values = checks.shot_measures(stage, shot, paths[shot.id])
        for name, value in values.items():
            unit, definition = checks.DEFINITIONS[name]
            found.append(_entry(name, scene.id, shot.id, value, unit, len(paths[shot.id].frames), definition))
    for name, shot, value in checks.cut_measures(stage, shots, paths):
        found.append(_entry(name, scene.id, shot.id, value, *_of(name, 1)))
    found += _coverage(stage, scene, shots, paths)
    return found + _people(stage, scene)


def _entry(name, scene, shot, value, unit, n, definition):
    return {
        "name": name,
        "scene": scene,
        "shot": shot,
        "value": round(float(value), 4),
        "unit": unit,
        "n": int(n),
        "definition": definition,
    }


def _of(name, n):
    unit, definition = SCENE[name]
    return unit, n, definition


def _coverage(stage, scene, shots, paths):
    cut = [s for s in shots if s.in_cut]
    if not cut:
        return []
    frames = stage.sample.frames
    count = np.zeros(int(frames[-1] - frames[0]) + 1, int)
    for shot in cut:
        count[max(int(shot.frame_start - frames[0]), 0) : max(int(shot.frame_end - frames[0]) + 1, 0)] += 1
    speaking = sorted({s for shot in shots for s in shot.speakers if s in stage.sample.joints} | _heard(stage, scene))
    seen = {
        who for shot in cut if shot.id in paths for who in shot.speakers if _faced(stage, shot, paths[shot.id], who)
    }
    found = [
        ("shot_overlap", (count > 1).sum(), len(count)),
        ("shot_gap", (count == 0).sum(), len(count)),
        ("average_shot", np.mean([s.length for s in cut]) / stage.fps, len(cut)),
    ]
    if speaking:
        found.append(("speakers_seen", len(seen & set(speaking)) / len(speaking), len(speaking)))
    return [_entry(name, scene.id, None, value, *_of(name, n)) for name, value, n in found]


def _heard(stage, scene):
    return {
        b.subjects[0]
        for b in scene.beats
        if b.kind == "dialogue" and b.subjects and b.voice in (None, "on") and b.subjects[0] in stage.sample.joints
    }


def _faced(stage, shot, path, who):
    sample = stage.sample.at(path.frames)
    return who in sample.joints and any(
        sample.present[who][i] and checks.face_seen(stage, sample, path, i, who) for i in range(len(path.frames))
    )


def _stands(sample, performer):
    """Whether somebody is on their feet, for the most part."""
    joints = sample.joints[performer]
    high = joints["crown"][:, 2] - joints["sole"][:, 2]
    return float(np.median(high)) > STANDING * sample.statures.get(performer, 1.75)


def _ground(stage, points):
    """Heights (n,) of what is under points (n, 3): the floor, a step, a platform that stands on it."""
    level = float(stage.centre[2])
    return np.array([_under(stage, point, level) for point in points])


def _under(stage, point, level):
    plain = level + (tread(stage.stairs, *point[:2]) if stage.stairs else 0.0)
    if abs(point[2] - plain) < NEAR_FLOOR:
        return plain
    above, down = point + np.array((0.0, 0.0, RAISED)), np.array((0.0, 0.0, -1.0))
    hit = stage.obstacles.ray(above, down, 2 * RAISED)
    return plain if hit is None else float(point[2]) + RAISED - hit[0]


def _people(stage, scene):
    sample = stage.sample
    people = sample.who()
    if not people:
        return []
    soles = [
        np.median(np.abs(sample.joints[p]["sole"][:, 2] - _ground(stage, sample.joints[p]["sole"]))[sample.present[p]])
        for p in people
        if sample.upright(p).min() > 0.8 and _stands(sample, p)
    ]
    rows = np.unique(np.linspace(0, len(sample.frames) - 1, min(40, len(sample.frames))).round().astype(int))
    close = pairs = 0
    for i in rows:
        here = [p for p in people if sample.present[p][i]]
        trunks = [capsules(sample, p, i) for p in here]
        for k in range(len(here)):
            for j in range(k):
                a, b = trunks[k], trunks[j]
                close += segment_gap(a[0][1:2], a[1][1:2], b[0][1:2], b[1][1:2])[0, 0] < 0.22
                pairs += 1
    found = [("feet", max(soles), len(soles))] if soles else []
    if pairs:
        found.append(("people_overlap", close / pairs, pairs))
    return [_entry(name, scene.id, None, value, *_of(name, n)) for name, value, n in found]
