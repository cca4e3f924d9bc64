# SPDX-License-Identifier: GPL-3.0-or-later
"""The views worth trying for a shot: where from, how high, which lens. Pure."""

import math
from dataclasses import dataclass

import numpy as np

from . import camera, faces, framing, moves, sizes
from .stage import side_of

PITCHES = {"low": (18, 26, 34), "high": (18, 26, 34), "overhead": (72, 80), "ground": (0,)}
BOWED = math.radians(18)
AROUND_KEPT = 14  # bearings worth trying around several people
RISES = 0.25  # m by which heads go up that a frame must make room for
AROUND = np.radians(np.arange(-180, 180, 15))


@dataclass
class Set:
    """N candidate views with what they were made from; ``azimuth`` is in degrees from the main subject's front."""

    aim: framing.Aim
    views: framing.Views
    lens: np.ndarray
    azimuth: np.ndarray
    wish: np.ndarray  # (N,) cost of being unlike what an operator would choose first
    fixed: np.ndarray | None = None  # (3,) where the camera stands whatever the framing (point of view)
    depths: np.ndarray | None = None  # (P, 3) faces that should be about equally far away
    cut: np.ndarray | None = None  # (N,) cost of cutting to them from the shot before


def make(stage, shot, sample, i):
    """Candidates for a shot, for the pose at index ``i`` of ``sample``; None when nothing it shows is on stage."""
    people = [p for p in shot.subjects if p in sample.joints]
    if shot.type == "insert" or not people:
        return _thing(stage, shot, sample, i) or _place(stage, shot, sample, i)
    if shot.type == "pov":
        return _through_eyes(stage, shot, sample, i, people)
    if shot.type == "ots" and len(people) > 1:
        return _over_shoulder(stage, shot, sample, i, people[0], people[1])
    if shot.type in ("establishing", "master"):
        return _wide(stage, shot, sample, i, people)
    if len(people) > 1 and shot.type != "single":
        return _several(stage, shot, sample, i, people)
    return _one(stage, shot, sample, i, people[0])


def lenses(stage, shot, count=5, preferred=None, widest=0.0, longest=999.0):
    """Focal lengths to try, the usual one for the size first; only the artist's when pinned."""
    if shot.lens_mm and "lens_mm" in shot.pinned:
        return np.array([float(shot.lens_mm)])
    preferred = preferred or usual_lens(shot)
    stock = [v for v in stage.rules.lenses if widest <= v <= longest] or list(stage.rules.lenses)
    return np.array(sorted(stock, key=lambda v: abs(math.log(v / preferred)))[:count])


def usual_lens(shot):
    """The focal length (mm) that is put on first: longer where the picture is narrow or the gate wide."""
    scale = max((16 / 9 / shot.aspect) ** 0.6, 0.85) * shot.gate_mm[0] / 24.89
    return sizes.CUTS[shot.size].lens * scale


def _heights(shot, eye, pivot, floor=0.0):
    """``[(base, slope, wish)]``: how the camera's height follows from its distance."""
    if shot.height_m is not None and "height_m" in shot.pinned:
        return [(floor + shot.height_m, 0.0, 0.0)]
    if shot.angle in ("low", "high"):
        sign = 1 if shot.angle == "high" else -1
        return [(pivot, sign * math.tan(math.radians(p)), abs(p - 24) / 40) for p in PITCHES[shot.angle]]
    if shot.angle == "overhead":
        return [(pivot, math.tan(math.radians(p)), 0.0) for p in PITCHES["overhead"]]
    if shot.angle == "ground":
        return [(floor + 0.18, 0.0, 0.0)]
    if sizes.index(shot.size) >= sizes.index("MLS"):
        return [(floor + h, 0.0, w) for h, w in ((1.45, 0.0), (1.2, 0.1), (1.7, 0.15), (0.9, 0.4))]
    return [(eye, 0.0, 0.0), (eye - 0.12, 0.0, 0.05), (eye + 0.12, 0.0, 0.15), (eye - 0.3, 0.0, 0.35)]


def _grid(aim, bearings, heights, focal, stage, shot, wishes, azimuths, preferred=None):
    """All combinations as a ``Set``. ``bearings``, ``wishes`` and ``azimuths`` run together."""
    b, h, f = (
        v.ravel()
        for v in np.meshgrid(np.arange(len(bearings)), np.arange(len(heights)), np.arange(len(focal)), indexing="ij")
    )
    heights = np.asarray(heights, float)
    lens = np.asarray(focal, float)[f]
    tx, ty = camera.half_tangents(lens, shot.gate_mm[0], shot.aspect)
    views = framing.Views(np.asarray(bearings)[b], heights[h, 0], heights[h, 1], tx, ty)
    preferred = preferred or usual_lens(shot)
    off = np.log2(lens / preferred)
    # A wide lens close to a face swells it; from FS on there is no face to swell.
    close = sizes.index(shot.size) <= sizes.index("MFS") and shot.type != "insert"
    wish = np.asarray(wishes)[b] + heights[h, 2] + np.where(off < 0, -off * (1.4 if close else 0.5), off * 0.5)
    return Set(aim, views, lens, np.asarray(azimuths)[b], wish)


def _floor(sample, performer, i):
    return float(min(sample.joints[performer]["sole"][i][2], sample.joints[performer]["crown"][i][2]))


def _one(stage, shot, sample, i, person):
    facing = sample.facing[person][i]
    if "azimuth" in shot.pinned and shot.azimuth is not None:
        azimuth, wish = np.array([float(shot.azimuth)]), np.zeros(1)
    elif shot.move == "follow":
        azimuth = np.array([180, 165, -165, 150, -150, 135, -135, 120, -120], float)
        wish = (180 - np.abs(azimuth)) / 200
    else:
        azimuth = np.array(
            [0, 12, -12, 22, -22, 32, -32, 42, -42, 55, -55, 70, -70, 90, -90, 115, -115, 150, -150], float
        )
        wish = _three_quarter(np.abs(azimuth))
        if sample.upright(person)[i] < 0.5:
            azimuth = np.degrees(AROUND)
            wish = _beside(sample, person, i, facing + AROUND)
    aim = framing.person(sample, person, i, shot.size)
    eye = float(sample.joints[person]["eyes"][:, 2].mean())
    pivot = float((aim.tops.mean(0)[2] + aim.bottoms.mean(0)[2]) / 2)
    heights = _heights(shot, eye, pivot, _floor(sample, person, i))
    if shot.angle == "eye" and not ("height_m" in shot.pinned and shot.height_m is not None):
        heights = _looks(sample, person, i, heights, pivot)
    aim = _from_above(sample, [person], i, shot.size) if shot.angle == "overhead" else aim
    found = _grid(aim, facing + np.radians(azimuth), heights, lenses(stage, shot, 7), stage, shot, wish, azimuth)
    if shot.angle == "overhead":
        return found
    found.aim.x = _lead_room(shot.size) * np.clip(np.sin(np.radians(found.azimuth)) / 0.6, -1, 1)
    return found


def _three_quarter(off):
    """(N,) cost of angles (degrees off the front): between 20 and 45 a face has shape."""
    return np.maximum(20 - off, 0) / 60 + np.maximum(off - 42, 0) / 30


def _beside(sample, person, i, bearings):
    """(N,) cost of bearings (radians) on somebody who lies: from a side, nearer the head, more over the feet the more
    the head is propped up, on the side that the face is turned to; not over the feet of a flat one, nor upside down."""
    along = (sample.joints[person]["crown"][i] - sample.anchor(person, 0.53)[i])[:2]
    along = along / max(np.linalg.norm(along), 1e-6)
    look = sample.gaze(person)[i][:2]
    propped = max(float(-look @ along), 0.0)
    way = np.stack([np.sin(bearings), -np.cos(bearings)], 1)
    towards = way @ along  # 1: from beyond the crown, -1: over the feet
    wish = 2.0 * np.abs(towards - 0.15 + 0.7 * propped) + 4.0 * np.maximum(towards - 0.6, 0)
    return wish + 4.0 * np.maximum(-towards - 0.35 - 0.5 * propped, 0) + 2.0 * np.maximum(0.2 - way @ look, 0)


def _looks(sample, person, i, heights, pivot):
    """The heights, and how else a camera at eye level may look: down past what stands in the way or at somebody who
    lies, up at a face that is bowed."""
    if sample.upright(person)[i] < 0.5:
        base, slope, _ = heights[0]
        low = (base, slope, 1.0)  # a shoulder hides the face from down there
        return [low, *((pivot, math.tan(math.radians(p)), w) for p, w in ((24, 0.2), (38, 0.0), (52, 0.1)))]
    more = [(pivot, math.tan(math.radians(p)), w) for p, w in ((22, 1.2), (34, 1.8))]
    if faces.bowed(sample, person, np.arange(len(sample.frames))) > BOWED and heights[0][1] == 0 and len(heights) > 3:
        low = heights[0][0]
        heights = [(low - 0.3, 0.0, 0.0), (low - 0.15, 0.0, 0.1), (low, 0.0, 0.2), (low - 0.45, 0.0, 0.3)]
    return heights + more


def _from_above(sample, people, i, size):
    """The ``Aim`` of a view straight down: people with the ground about them, more of it the wider the size."""
    points = np.concatenate([np.stack([sample.joints[p][j][i] for j in ("crown", "sole")]) for p in people])
    around = 0.45 * sizes.height(size) * max(sample.statures[p] for p in people)
    margin = np.array([around, around, 0])
    low, high = points.min(0) - margin, points.max(0) + margin
    corners = np.array([(x, y, z) for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
    return framing.box(corners, 0.95, 1.9)


def _lead_room(size):
    """How far off the middle of the frame a face stands that looks sideways."""
    if sizes.index(size) <= sizes.index("BCU"):
        return 0.06
    return 0.2 if size in ("CU", "MCU") else 0.27


def _several(stage, shot, sample, i, people):
    """Two or more: from across their line, raking when they stand far apart."""
    rows = i if shot.move in moves.TRAVEL or shot.move == "pan" else _whole(sample, people, i)
    aim = framing.people(sample, people, rows, shot.size, width=1.45 if shot.move in moves.TRAVEL else 1.66)
    if np.ndim(rows) == 0:
        aim.tops = np.concatenate([aim.tops, _risen(stage, sample, people, i, aim.tops)])
    faces = np.array([sample.joints[p]["eyes"][i] for p in people])
    bearings, wish = _across(sample, i, people, faces, people[0] in shot.speakers)
    main = sample.facing[people[0]][i]
    azimuth = np.degrees((bearings - main + np.pi) % (2 * np.pi) - np.pi)
    if "azimuth" in shot.pinned and shot.azimuth is not None:
        bearings, wish = np.array([main + math.radians(shot.azimuth)]), np.zeros(1)
        azimuth = np.array([float(shot.azimuth)])
    aim = _from_above(sample, people, i, shot.size) if shot.angle == "overhead" else aim
    pivot = float((aim.tops.mean(0)[2] + aim.bottoms.mean(0)[2]) / 2)
    floor = min(_floor(sample, p, i) for p in people)
    heights = _heights(shot, float(faces[:, 2].mean()), pivot, floor)
    best = np.argsort(wish, kind="stable")[:AROUND_KEPT]
    found = _grid(aim, bearings[best], heights, lenses(stage, shot), stage, shot, wish[best], azimuth[best])
    found.depths = faces
    return found


def _risen(stage, sample, people, i, tops):
    """Where heads are (n, 3) that rise over ``tops`` while a camera goes with the people, who jump or climb."""
    held = moves.smooth(np.mean([sample.joints[p]["eyes"] for p in people], 0), sample.frames, stage.fps, moves.TIGHT_S)
    crowns = [(sample.joints[p]["crown"] - held + held[i])[_whole(sample, [p], i)] for p in people]
    heads = np.concatenate([c.reshape(-1, 3) for c in crowns])
    return heads[heads[:, 2] > tops[:, 2].max() + RISES]


def _whole(sample, people, i):
    """The sampled indices that a still frame of several people must hold: all at which they are there."""
    there = np.all([sample.present.get(p, np.ones(len(sample.frames), bool)) for p in people], axis=0)
    return np.flatnonzero(there) if there.any() else i


def _across(sample, i, people, faces, speaks):
    """``(bearings, wish)`` around the people: best where their faces turn to the camera and none hides another."""
    bearings = AROUND + 0.0
    facing = np.array([sample.facing[p][i] for p in people])
    turned = np.cos(bearings[:, None] - facing[None])  # 1: the face looks at the camera
    share = np.where(np.arange(len(people)) == 0, 2.0, 1.0)  # the main one's face counts most
    wish = (0.75 - np.minimum(turned, 0.75)) @ share / share.sum() + np.maximum(-turned - 0.35, 0).sum(1)
    wish = wish + (5.0 if speaks else 1.5) * np.maximum(0.26 - turned[:, 0], 0)
    spread = faces[:, :2] - faces[:, :2].mean(0)
    right = np.stack([np.cos(bearings), np.sin(bearings)], 1)
    order = np.sort(spread @ right.T, axis=0)
    gaps = np.diff(order, axis=0).min(0) if len(people) > 1 else np.ones(len(bearings))
    wish = wish + np.maximum(0.45 - gaps, 0) * 3
    # Two who face each other are seen from the side, neither from behind.
    wish = wish + 2.5 * np.maximum(-turned - 0.25, 0).sum(1)
    return bearings, wish


def _over_shoulder(stage, shot, sample, i, far, near):
    """Behind the near one's shoulder, the far one framed at the size."""
    a, b = sample.joints[far]["eyes"][i], sample.joints[near]["eyes"][i]
    base = math.atan2(b[0] - a[0], -(b[1] - a[1]))
    offsets = np.concatenate([np.arange(6, 36, 2.0), -np.arange(6, 36, 2.0)])
    wish = np.abs(np.abs(offsets) - 16) / 60
    bearings = base + np.radians(offsets)
    aim = framing.person(sample, far, i, shot.size)
    facing = sample.facing[far][i]
    azimuth = np.degrees((bearings - facing + np.pi) % (2 * np.pi) - np.pi)
    if "azimuth" in shot.pinned and shot.azimuth is not None:
        bearings, wish = np.array([facing + math.radians(shot.azimuth)]), np.zeros(1)
        azimuth, offsets = np.array([float(shot.azimuth)]), np.array([math.degrees(facing - base) + shot.azimuth])
    heights = _heights(shot, float(a[2]), float(a[2]) - 0.2, _floor(sample, far, i))
    if shot.angle == "eye" and not ("height_m" in shot.pinned and shot.height_m is not None):
        # Between the two pairs of eyes: seated and standing people must both be in the picture.
        heights += [(float(a[2] * (1 - k) + b[2] * k), 0.0, 0.1 * k) for k in (0.35, 0.7, 1.0)]
    focal = lenses(stage, shot, 9, 50.0, 27.0, 85.0)
    found = _grid(aim, bearings, heights, focal, stage, shot, wish, azimuth, 50.0)
    offset = np.repeat(offsets, len(heights) * len(focal))
    # Turned counter-clockwise from behind the near one, that one stands on the left of the frame.
    found.aim.x = 0.24 * np.sign(offset)
    return found


def _wide(stage, shot, sample, i, people):
    """The place with its people in it, from the open side."""
    aim = framing.people(sample, people, _whole(sample, people, i), shot.size, pad=0.35, width=1.5)
    for box in (sample.boxes[s][i] for s in shot.subjects if s in sample.boxes):
        aim.wide = np.concatenate([aim.wide, box])
    offsets = np.radians([0, 15, -15, 30, -30, 45, -45, 60, -60, 80, -80, 110, -110, 140, -140, 180])
    bearings = stage.axis + offsets
    wish = np.abs(offsets) * (0.5 if stage.interior else 0.35)
    facing = np.array([sample.facing[p][i] for p in people])
    wish = wish + np.maximum(0.2 - np.cos(bearings[:, None] - facing[None]), 0).mean(1)
    azimuth = np.degrees((bearings - facing[0] + np.pi) % (2 * np.pi) - np.pi)
    if "azimuth" in shot.pinned and shot.azimuth is not None:
        azimuth = np.array([float(shot.azimuth)])
        bearings, wish = facing[0] + np.radians(azimuth), np.zeros(1)
    pivot = float(aim.bottoms.mean(0)[2]) + 1.0
    floor = min(_floor(sample, p, i) for p in people)
    heights = _heights(shot, pivot, pivot, floor)
    if shot.angle == "eye" and not ("height_m" in shot.pinned and shot.height_m is not None):
        tall = (1.6, 2.0, 1.3) if stage.interior else (1.7, 2.6, 3.8, 1.3)
        tall = (1.15, 1.3, 1.0) if stage.vehicle else tall
        heights = [(floor + h, 0.0, k * 0.12) for k, h in enumerate(tall)]
    found = _grid(aim, bearings, heights, lenses(stage, shot, 6), stage, shot, wish, azimuth)
    found.depths = np.array([sample.joints[p]["eyes"][i] for p in people]) if len(people) > 1 else None
    return found


def _place(stage, shot, sample, i):
    """A place without the people of the shot."""
    low, high = stage.bounds or ((-3, -3, 0), (3, 3, 2.6))
    low, high = np.asarray(low, float), np.asarray(high, float)
    middle = np.asarray(stage.centre, float)
    half = np.minimum((high - low)[:2] / 2, (4.0, 3.0)) * 0.7
    corners = [
        (middle[0] + x * half[0], middle[1] + y * half[1], z)
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (middle[2], middle[2] + 1.9)
    ]
    aim = framing.box(corners, 0.6, 1.8)
    offsets = np.radians([0, 20, -20, 40, -40, 60, -60, 90, -90, 135, -135, 180])
    heights = [(middle[2] + h, 0.0, k * 0.1) for k, h in enumerate((1.6, 2.2, 3.0))]
    if shot.angle != "eye" or ("height_m" in shot.pinned and shot.height_m is not None):
        heights = _heights(shot, middle[2] + 1.6, middle[2] + 1.0, middle[2])
    azimuth = np.degrees(offsets)
    wish = np.abs(offsets) * 0.6
    if "azimuth" in shot.pinned and shot.azimuth is not None:
        azimuth, wish = np.array([float(shot.azimuth)]), np.zeros(1)
    focal = lenses(stage, shot, 6, 25.0)
    return _grid(aim, stage.axis + np.radians(azimuth), heights, focal, stage, shot, wish, azimuth, 25.0)


def _thing(stage, shot, sample, i):
    """An insert: the thing fills the frame, seen from above the side that its user or the open side has."""
    boxes = [sample.box(s) for s in shot.subjects]
    target = next((b for b in boxes if b is not None), None)
    if target is None:
        return None
    low, high = target[i].min(0), target[i].max(0)
    middle, size = (low + high) / 2, np.maximum(high - low, 0.03)
    holder = _hand_at(sample, i, middle)
    around = max(float(size.max()), 0.16 if holder is None else 0.24) * 0.5
    points = np.where(
        target[i] > middle, np.maximum(high, middle + around * 0.6), np.minimum(low, middle - around * 0.6)
    )
    others = [sample.box(s)[i] for s in shot.subjects[1:] if shot.size == "FS" and s in sample.joints]
    aim = framing.box(np.concatenate([points, *others]), 0.62, 1.25)
    front = stage.axis
    if holder is not None:
        # What is held shows its face to whoever holds it: beside that one's own eyes.
        eyes = sample.joints[holder]["eyes"][i]
        front = math.atan2(eyes[0] - middle[0], -(eyes[1] - middle[1]))
    bearings = AROUND + front
    wish = np.abs(np.abs(AROUND) - (0.0 if holder is None else 0.7)) * 0.35
    pitches = {"eye": (12, 28, 42, 58), "high": (30, 45, 60), "low": (-8, -20), "overhead": (75,), "ground": (0,)}
    heights = [(middle[2], math.tan(math.radians(p)), abs(p - 34) / 80) for p in pitches[shot.angle]]
    azimuth = np.degrees(bearings - stage.axis)
    if "azimuth" in shot.pinned and shot.azimuth is not None:
        azimuth, wish = np.array([float(shot.azimuth)]), np.zeros(1)
        bearings = stage.axis + np.radians(azimuth)
    preferred = 65.0 if size.max() < 0.6 else 40.0
    return _grid(aim, bearings, heights, lenses(stage, shot, 4, preferred), stage, shot, wish, azimuth, preferred)


def _hand_at(sample, i, point, reach=0.3):
    """Who has a hand at a point, or None."""
    found = None
    for performer, joints in sample.joints.items():
        for hand in ("hand.L", "hand.R"):
            gap = float(np.linalg.norm(joints[hand][i] - point))
            if gap < reach and sample.present.get(performer, np.ones(i + 1, bool))[i]:
                found, reach = performer, gap
    return found


def _through_eyes(stage, shot, sample, i, people):
    """What the first subject sees: the others, or the way that the eyes look."""
    viewer = people[0]
    eye = sample.joints[viewer]["eyes"][i]
    target = next((sample.box(s) for s in shot.subjects[1:] if sample.box(s) is not None), None)
    if target is not None:
        point = target[i].mean(0)
        if shot.subjects[1] in sample.joints:
            point = sample.joints[shot.subjects[1]]["chin"][i]
    else:
        yaw = sample.facing[viewer][i]
        point = eye + 3.0 * np.array([math.sin(yaw), -math.cos(yaw), -0.05])
    reach = eye - point
    flat = max(float(np.hypot(reach[0], reach[1])), 0.2)
    bearing = math.atan2(reach[0], -reach[1])
    focal = lenses(stage, shot, 5, 35.0)
    half = np.array([[0, 0, 0.1], [0, 0, -0.1]])
    aim = framing.Aim(point, point + half[:1], point + half[1:], point[None], 0.1, -0.1)
    slope = reach[2] / flat
    found = _grid(aim, [bearing], [(point[2], slope, 0.0)], focal, stage, shot, [0.0], [0.0], 35.0)
    found.fixed = eye + np.array([math.sin(bearing), -math.cos(bearing), 0]) * -0.14
    return found


def off_line(stage, sample, i, positions):
    """(N,) how far cameras are on the wrong side of the line (sine; 0 on the right side), zeros without a line."""
    side = side_of(stage.line, sample, i, positions)
    return np.zeros(len(positions)) if side is None else np.maximum(0.06 - side, 0)
