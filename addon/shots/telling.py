# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of a shot that tells what happens in it, as a storyboard artist would draw it. Pure."""

import numpy as np

from .checks import face_seen
from .stage import at_frame
from .visibility import hidden_points

SPEAKS, FACE, TURNED, DOES, WHOLE, CENTRE, LOST = 2.0, 1.0, 0.6, 1.6, 0.8, 0.5, -4.0  # what each is worth
PEAK = (0.3, 0.7)  # shares of a deed between which it is at its height
LONG = 2.5  # s; a longer deed is at its height within these
COUNT = 13  # frames that are looked at
EDGE = 0.08  # of a shot at either end, where a cut or a move begins
CLOSER = 4  # people whose faces are looked for


def spans_of(blocking, fps, first):
    """When whom of a blocked scene is worth a look: ``[(performer, beat, speaks, start, end)]``, in frames."""
    found = []

    def add(track, beat, speaks, start, end):
        found.append((track.performer, beat, speaks, first + start * fps, first + end * fps))

    for track in blocking.tracks:
        for act in track.acts:
            for said in act.params.get("talk", ()):
                add(track, act.beat, True, said["start"], said["end"])
            if act.clip == "talk":
                add(track, act.beat, True, act.start, act.end)
            elif act.beat:
                length = min(act.end - act.start, LONG)
                add(track, act.beat, False, act.start + PEAK[0] * length, act.start + PEAK[1] * length)
    return found


def candidates(shot):
    """Frames (n,) of a shot that a board could be of."""
    edge = shot.length * EDGE
    return np.unique(np.linspace(shot.frame_start + edge, shot.frame_end - edge, COUNT).round())


def telling_frame(stage, shot, path):
    """The frame of ``path`` (the shot's camera at ``candidates``) at which most is seen of what the shot is about.

    Whoever speaks is caught speaking, a deed at its height, faces turned to the lens, things whole.
    """
    sample = stage.sample.at(path.frames)
    people = [p for s in shot.subjects for p in sample.members(s) if p in sample.joints][:CLOSER]
    middle = (path.frames[0] + path.frames[-1]) / 2
    worth = -CENTRE * np.abs(path.frames - middle) / max(np.ptp(path.frames) / 2, 1.0)
    worth += _playing(stage, shot, path.frames)
    for i, frame in enumerate(path.frames):
        now = at_frame(stage, frame)
        if shot.type == "insert":
            worth[i] += WHOLE * _shown(now, shot, sample, path, i)
        for k, performer in enumerate(p for p in people if sample.present[p][i] and shot.type != "insert"):
            worth[i] += _face(now, sample, path, i, performer) / (1 + k)
    return int(path.frames[int(np.argmax(worth))])


def _playing(stage, shot, frames):
    """(n,) what is said and done at frames by those the shot shows."""
    said, done = np.zeros(len(frames)), np.zeros(len(frames))
    for performer, beat, speaks, start, end in stage.playing:
        inside = (frames >= start) & (frames <= end)
        if speaks and performer in shot.speakers:
            said[inside] = SPEAKS
        elif not speaks and performer in shot.subjects and beat in shot.beats:
            done[inside] = DOES
    return said if said.any() else done


def _face(stage, sample, path, i, performer):
    x, y, depth = path.project_at(sample.joints[performer]["eyes"][i][None], i)
    if abs(x[0]) > 0.95 or abs(y[0]) > 0.9 or depth[0] <= 0:
        return LOST
    if not face_seen(stage, sample, path, i, performer):
        return 0.0
    way = path.position[i] - sample.joints[performer]["eyes"][i]
    cosine = float(way @ sample.gaze(performer)[i] / max(np.linalg.norm(way), 1e-6))
    return FACE + TURNED * max(cosine, 0.0)


def _shown(stage, shot, sample, path, i):
    """The share of a thing's box that is in frame and not hidden."""
    corners = sample.box(shot.subjects[0]) if shot.subjects else None
    if corners is None:
        return 0.0
    centre = corners[i].mean(0)
    points = np.vstack([centre, centre + (corners[i] - centre) * 0.8])
    x, y, depth = path.project_at(points, i)
    inside = (np.abs(x) < 0.95) & (np.abs(y) < 0.95) & (depth > 0)
    hidden = hidden_points(stage, sample, i, path, points, stop=float(np.ptp(corners[i], 0).max()) + 0.05)
    return float((inside & ~hidden).mean())
