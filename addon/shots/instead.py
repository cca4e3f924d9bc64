# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator offers where the shot that was asked for cannot be had. Pure."""

import numpy as np

ROOM = 4.5  # m across that a lens within a room takes in
TALKING = 2.0  # m between the eyes of people who talk


def instead(stage, shot, lost):
    """What can be shown where a shot cannot be had: ``[(type, size or None, subjects)]``.

    ``lost``: nothing of it can be seen at all.
    """
    if shot.type == "insert":
        holder = _holder(stage, shot)
        if holder is not None:
            yield "single", "MCU", [holder]
    if shot.type == "two_shot" and shot.speakers:
        yield "ots", "MCU", shot.speakers[:1] + [p for p in shot.subjects if p != shot.speakers[0]]
    if shot.type == "single" and shot.speakers[:1] == shot.subjects[:1]:
        partner = _partner(stage, shot)
        if partner is not None:
            yield "ots", "MCU" if shot.size == "MS" else None, [shot.subjects[0], partner]
    if shot.type in ("ots", "two_shot", "three_shot", "group"):
        yield "single", None if shot.type != "group" else "MS", (shot.speakers or shot.subjects)[:1]
    if shot.type in ("establishing", "master") and stage.interior:
        closest = _closest(stage, shot)
        if closest:
            yield shot.type, None, closest
    kinds = ("single", "ots", "two_shot", "three_shot", "group")
    if lost and not {"size", "move"} & shot.fixed and shot.type in kinds:
        yield "master", "WS", shot.subjects


def _closest(stage, shot):
    """Those of a wide shot's people who stand within ``ROOM`` of one another, where not all do; else nothing."""
    seen = stage.window(shot)
    people = [p for p in shot.subjects if p in seen.joints]
    places = {p: np.median(seen.joints[p]["eyes"], axis=0)[:2] for p in people}
    near = list(people)
    while len(near) > 1 and np.ptp([places[p] for p in near], axis=0).max() > ROOM:
        middle = np.median([places[p] for p in near], axis=0)
        near.remove(max(near, key=lambda p: float(np.linalg.norm(places[p] - middle))))
    return near if len(near) < len(people) else []


def _partner(stage, shot):
    """Who stands nearest to the speaker of a single, all the while and within talking distance, or None."""
    seen = stage.window(shot)
    there = [p for p in seen.joints if seen.present.get(p, np.ones(1, bool)).all()]
    if shot.subjects[0] not in there:
        return None
    own = seen.joints[shot.subjects[0]]["eyes"]
    gaps = {p: float(np.linalg.norm(seen.joints[p]["eyes"] - own, axis=1).max()) for p in there}
    near = [p for p in there if 0.0 < gaps[p] < TALKING and not p.startswith("extra:")]
    return min(near, key=gaps.get, default=None)


def _holder(stage, shot):
    """Whose hand is nearest to the thing of an insert, or who is nearest to it when nobody holds it, or None."""
    seen = stage.window(shot)
    box = next((seen.boxes[s] for s in shot.subjects if s in seen.boxes), None)
    people = [p for p in seen.joints if seen.present.get(p, np.ones(1, bool)).all()]
    if box is None or not people:
        return None
    middle = box.mean(1)
    gaps = {
        p: min(float(np.linalg.norm(seen.joints[p][hand] - middle, axis=1).min()) for hand in ("hand.L", "hand.R"))
        for p in people
    }
    nearest = min(people, key=gaps.get)
    return nearest if gaps[nearest] < 2.0 else None
