# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a cut holds: the line of action, who is left and who is right, no jump. For cameras found and to be found.

The shots that are cut from and to are ``a`` and ``b``; people are where they are at the last frame of ``a`` and at the
first of ``b``, for time may be left out between. Pure.
"""

import math

import numpy as np

from . import camera
from .stage import REGROUP, side_of

CLEARLY = 0.05  # sine of the angle off the line at which a camera is on one side of it
APART = 0.08  # of half the frame's width that two people are apart for one to be the left one
JUMP_ANGLE, JUMP_RATIO = 30.0, 1.25  # degrees and times that two views of one subject must differ by
NEARLY, LOOKS = 1.0, 12.0  # m and degrees by which cameras differ that show the same picture
CROSSED, JUMP = 8.0, 7.0  # cost of a cut that breaks the line, and of a jump
NEUTRAL = ("insert", "pov")


def flips(stage, a, b, out, into):
    """True if two people swap sides of the screen, or the camera crosses their line; ``out``, ``into``: Paths of one
    frame."""
    ends = stage.sample.at([a.frame_end, b.frame_start])
    if swapped(stage, a, b, ends, out, _seen_by(into)).any():
        return True
    return bool(crossed(stage, a, b, ends, out, into.position)[0])


def jumps(stage, a, b, out, into):
    """True if the same main subject is seen again from nearly the same side in nearly the same size."""
    tx, ty = into.tangents
    near = math.cos(math.radians(JUMP_ANGLE)), JUMP_RATIO
    return bool(alike(stage, a, b, out, (into.position, into.pan, into.tilt, tx, ty), *near)[0])


def cost(stage, a, b, out, views):
    """(N,) cost of cutting from ``out`` to cameras ``views`` (position (N, 3), pan, tilt, tx, ty)."""
    ends = stage.sample.at([a.frame_end, b.frame_start])
    broken = crossed(stage, a, b, ends, out, views[0]) | swapped(stage, a, b, ends, out, views)
    # A little more than what counts as a jump, for a moving camera ends elsewhere.
    again = alike(stage, a, b, out, views, math.cos(math.radians(JUMP_ANGLE + 2)), JUMP_RATIO * 1.04)
    return CROSSED * broken + JUMP * again


def cost_of(stage, a, b, out, into):
    """``cost`` of one camera as it is at the first frame of ``b``."""
    return CROSSED * flips(stage, a, b, out, into) + JUMP * jumps(stage, a, b, out, into)


def _seen_by(path):
    tx, ty = path.tangents
    return path.position, path.pan, path.tilt, tx, ty


def crossed(stage, a, b, ends, out, positions):
    """(N,) bool: cameras (N, 3) on the other side of the line of people whom both shots are about."""
    line, nowhere = stage.line, np.zeros(len(positions), bool)
    neutral = {a.type, b.type} & set(NEUTRAL) or "overhead" in (a.angle, b.angle) or "EWS" in (a.size, b.size)
    if line is None or neutral:
        return nowhere
    if not ({line.a, line.b} & set(a.subjects) and {line.a, line.b} & set(b.subjects)):
        return nowhere
    was, now = side_of(line, ends, 0, out.position), side_of(line, ends, 1, positions)
    if was is None or now is None or _regrouped(stage, a, b, (line.a, line.b)):
        return nowhere
    return (was[0] * now < 0) & (np.minimum(abs(was[0]), np.abs(now)) > CLEARLY)


def swapped(stage, a, b, ends, out, views):
    """(N,) bool: views in which two people of one of the shots, both in both pictures, have changed sides."""
    position, pan, tilt, tx, ty = views
    nowhere = np.zeros(len(position), bool)
    here = [p for p in ends.joints if ends.present[p].all()]
    pairs = [(p, q) for shot in (a, b) for p in shot.subjects for q in shot.subjects if p < q and {p, q} <= set(here)]
    if not pairs or b.type in NEUTRAL or "overhead" in (a.angle, b.angle):
        return nowhere
    people = list(dict.fromkeys(p for pair in pairs for p in pair))
    if b.frame_start > a.frame_end + 1 and _regrouped(stage, a, b, people):
        return nowhere
    eyes = np.stack([ends.joints[p]["eyes"] for p in people], 1)
    old, _, near = out.project_at(eyes[0], 0)
    new, _, depth = camera.project(eyes[1], position, pan, tilt, tx, ty)
    old = np.where((np.abs(old) < 1.1) & (near > 0), old, np.nan)
    new = np.where((np.abs(new) < 1.1) & (depth > 0), new, np.nan)
    first, second = (np.array([people.index(pair[k]) for pair in pairs]) for k in (0, 1))
    was, goes = old[first] - old[second], new[:, first] - new[:, second]
    return ((was * goes < 0) & (np.abs(was) > APART) & (np.abs(goes) > APART)).any(1)


def alike(stage, a, b, out, views, cosine, ratio):
    """(N,) bool: views of the same main subject with less than an angle (its cosine) and a ratio of sizes between, and
    those that are the same picture whoever it is of."""
    position, pan, tilt, tx, ty = views
    who = b.subjects[0] if b.subjects else None
    if "insert" in (a.type, b.type):
        return np.zeros(len(position), bool)
    if a.subjects[:1] != [who] or who not in stage.sample.joints:
        return _same_picture(out, views, ratio)
    joints = stage.sample.at([a.frame_end, b.frame_start]).joints[who]
    face = np.stack([joints["eyes"], joints["chin"]], 1)
    _, was, _ = out.project_at(face[0], 0)
    _, goes, _ = camera.project(face[1], position, pan, tilt, tx, ty)
    old, new = max(abs(float(was[0] - was[1])), 1e-6), np.maximum(np.abs(goes[:, 0] - goes[:, 1]), 1e-6)
    one, other = out.position[0] - face[0, 0], position - face[1, 0]
    turn = (other @ one) / np.maximum(np.linalg.norm(other, axis=1) * np.linalg.norm(one), 1e-6)
    return (np.abs(np.log(new / old)) < math.log(ratio)) & (turn > cosine)


def _same_picture(out, views, ratio):
    """(N,) bool: cameras that stand and look as ``out`` does, through the same lens."""
    position, pan, tilt, tx, _ = views
    ahead, was = camera.axes(pan, tilt)[2], camera.axes(out.pan[0], out.tilt[0])[2]
    near = np.linalg.norm(position - out.position[0], axis=1) < NEARLY
    old = float(np.ravel(out.tangents[0])[0])
    return near & (ahead @ was > math.cos(math.radians(LOOKS))) & (np.abs(np.log(tx / old)) < math.log(ratio))


def _regrouped(stage, a, b, people):
    """True if one of them goes elsewhere around the cut: a new line begins."""
    around = stage.sample.at(
        np.linspace(max(a.frame_start, b.frame_start - 48), min(b.frame_end, b.frame_start + 48), 9)
    )
    return max(around.travel(p) for p in people) > REGROUP
