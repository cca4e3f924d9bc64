# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sampled from the stage: bodies as joints, things as boxes, over frames. Pure."""

from dataclasses import dataclass, field

import numpy as np

CHAIN = (0.0, 0.285, 0.53, 0.82, 0.87, 0.936, 1.0)  # sole, knee, hip, shoulder, chin, eyes, crown
KEY_JOINTS = ("crown", "eyes", "chin", "shoulder.L", "shoulder.R", "hand.L", "hand.R", "hip.L", "hip.R")
KEY_WEIGHTS = np.array([3.0, 3.0, 3.0, 1.0, 1.0, 0.5, 0.5, 1.0, 1.0])


@dataclass
class Sample:
    """The stage over frames.

    ``frames`` (F,) scene frames, ascending. ``joints`` {performer: {joint: (F, 3)}} in metres, with the joints of
    ``joints_of``. ``facing`` {performer: (F,)} yaw of the face, radians, continuous. ``statures`` {performer: m}.
    ``boxes`` {item: (F, 8, 3)} corners of things. ``present`` {performer: (F,) bool} on stage and to be seen.
    """

    frames: np.ndarray
    joints: dict = field(default_factory=dict)
    facing: dict = field(default_factory=dict)
    statures: dict = field(default_factory=dict)
    boxes: dict = field(default_factory=dict)
    present: dict = field(default_factory=dict)
    _bodies: dict = field(default_factory=dict, repr=False, compare=False)
    _faces: dict = field(default_factory=dict, repr=False, compare=False)

    def bodies(self, i):
        """Everyone on stage at index ``i`` as capsules: ``(starts (n, 3), ends (n, 3), radii (n,), owners (n,))``."""
        if i not in self._bodies:
            made = [(p, capsules(self, p, i)) for p in self.joints if p not in self.present or self.present[p][i]]
            if not made:
                self._bodies[i] = np.zeros((0, 3)), np.zeros((0, 3)), np.zeros(0), np.zeros(0, object)
            else:
                starts, ends, radii = (np.concatenate(v) for v in zip(*(c for _, c in made)))
                owners = np.concatenate([np.full(len(c[2]), p, object) for p, c in made])
                self._bodies[i] = starts, ends, radii, owners
        return self._bodies[i]

    def faces(self, i):
        """Everyone on stage at index ``i`` and where their eyes are: ``(performers, eyes (n, 3))``."""
        if i not in self._faces:
            here = [p for p in self.joints if p not in self.present or self.present[p][i]]
            self._faces[i] = here, np.array([self.joints[p]["eyes"][i] for p in here]).reshape(-1, 3)
        return self._faces[i]

    def at(self, frames):
        """The sample at other frames, between its own by straight lines, beyond its ends held."""
        frames = np.asarray(frames, float)
        low = np.clip(np.searchsorted(self.frames, frames, "right") - 1, 0, max(len(self.frames) - 2, 0))
        high = np.minimum(low + 1, len(self.frames) - 1)
        span = np.maximum(self.frames[high] - self.frames[low], 1e-9)
        t = np.clip((frames - self.frames[low]) / span, 0, 1)

        def mix(values):
            w = t.reshape((-1,) + (1,) * (values.ndim - 1))
            return values[low] * (1 - w) + values[high] * w

        near = np.where(t < 0.5, low, high)
        return Sample(
            frames,
            {p: {j: mix(v) for j, v in joints.items()} for p, joints in self.joints.items()},
            {p: mix(v) for p, v in self.facing.items()},
            dict(self.statures),
            {i: mix(v) for i, v in self.boxes.items()},
            {p: v[near] for p, v in self.present.items()},
        )

    def who(self, frames=None):
        """Performers seen on stage at any of these frames (all of the sample's when None), in the sample's order."""
        window = self if frames is None else self.at(frames)
        return [p for p in window.joints if window.present.get(p, np.ones(1, bool)).any()]

    def anchor(self, performer, fraction):
        """The point on the body at a fraction of stature, (F, 3): along sole, knee, hip, shoulder, chin, eyes, crown.

        Bodies that sit or lean are followed along their joints, so a fraction names a place on the body, not a height.
        """
        joints = self.joints[performer]
        points = (
            joints["sole"],
            (joints["knee.L"] + joints["knee.R"]) / 2,
            (joints["hip.L"] + joints["hip.R"]) / 2,
            (joints["shoulder.L"] + joints["shoulder.R"]) / 2,
            joints["chin"],
            joints["eyes"],
            joints["crown"],
        )
        i = min(max(int(np.searchsorted(CHAIN, fraction, "right")) - 1, 0), len(CHAIN) - 2)
        t = (fraction - CHAIN[i]) / (CHAIN[i + 1] - CHAIN[i])
        return points[i] * (1 - t) + points[i + 1] * t

    def key_points(self, performer):
        """The nine joints that stand for a body in visibility tests, (F, 9, 3); ``KEY_WEIGHTS`` weighs them."""
        return np.stack([self.joints[performer][j] for j in KEY_JOINTS], axis=1)

    def box(self, ident):
        """Corners (F, 8, 3) of a thing or of a performer's body, or None when nothing of that id is on stage."""
        if ident in self.boxes:
            return self.boxes[ident]
        if ident not in self.joints:
            return None
        points = np.stack(list(self.joints[ident].values()), axis=1)
        low, high = points.min(1) - 0.08, points.max(1) + 0.08
        pick = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], bool)
        return np.where(pick[None], high[:, None], low[:, None])

    def upright(self, performer):
        """(F,) cosine between the trunk and the vertical: 1 upright, 0 lying."""
        trunk = self.joints[performer]["crown"] - self.anchor(performer, 0.53)
        return trunk[:, 2] / np.maximum(np.linalg.norm(trunk, axis=1), 1e-6)

    def travel(self, performer):
        """How far (m) the head strays, horizontally, from where it starts."""
        head = self.joints[performer]["eyes"][:, :2]
        return float(np.linalg.norm(head - head[:1], axis=1).max()) if len(head) else 0.0


def joints_of(crown, eyes, chin, shoulders, elbows, hands, hips, knees, ankles, sole):
    """Joints by the names that ``Sample`` knows; pairs are (left, right), every point (F, 3)."""
    named = {"crown": crown, "eyes": eyes, "chin": chin, "sole": sole}
    pairs = {"shoulder": shoulders, "elbow": elbows, "hand": hands, "hip": hips, "knee": knees, "ankle": ankles}
    for name, (left, right) in pairs.items():
        named[name + ".L"], named[name + ".R"] = left, right
    return named


def capsules(sample, performer, frame):
    """A body as capsules at one sampled index: ``(starts (n, 3), ends (n, 3), radii (n,))`` in metres."""
    j = {name: points[frame] for name, points in sample.joints[performer].items()}
    scale = sample.statures.get(performer, 1.75) / 1.75
    hips, chest = (j["hip.L"] + j["hip.R"]) / 2, (j["shoulder.L"] + j["shoulder.R"]) / 2
    parts = [(j["chin"] * 0.6 + j["crown"] * 0.4, j["chin"] * 0.3 + j["crown"] * 0.7, 0.105), (hips, chest, 0.17)]
    parts.append((j["shoulder.L"], j["shoulder.R"], 0.09))
    for side in ".L", ".R":
        parts += [(j["hip" + side], j["knee" + side], 0.085), (j["knee" + side], j["ankle" + side], 0.06)]
        parts += [(j["shoulder" + side], j["elbow" + side], 0.055), (j["elbow" + side], j["hand" + side], 0.045)]
    starts, ends, radii = zip(*parts)
    return np.array(starts), np.array(ends), np.array(radii) * scale
