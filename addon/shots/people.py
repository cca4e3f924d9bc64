# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sampled from the stage: bodies as joints, things as boxes, over frames. Pure."""

from dataclasses import dataclass, field

import numpy as np

CHAIN = (0.0, 0.285, 0.53, 0.82, 0.87, 0.936, 1.0)  # sole, knee, hip, shoulder, chin, eyes, crown
KEY_JOINTS = ("crown", "eyes", "chin", "shoulder.L", "shoulder.R", "hand.L", "hand.R", "hip.L", "hip.R")
KEY_WEIGHTS = np.array([3.0, 3.0, 3.0, 1.0, 1.0, 0.5, 0.5, 1.0, 1.0])
HOLLOW, CANOPY = 0.5, 0.09  # m: least side of what is carried that is hollow; half the thickness of its top
CREW = 6  # people who stand for an element of many extras
WINDOWS = 12  # samples at other frames that are kept


@dataclass
class Sample:
    """The stage over frames.

    ``frames`` (F,) scene frames, ascending. ``joints`` {performer: {joint: (F, 3)}} in metres, with the joints of
    ``joints_of``. ``facing`` {performer: (F,)} yaw of the face, radians, continuous. ``statures`` {performer: m}.
    ``boxes`` {item: (F, 8, 3)} corners of things. ``present`` {performer: (F,) bool} on stage and to be seen. ``loads``
    are those of the boxes that people carry, which may hide a face.
    """

    frames: np.ndarray
    joints: dict = field(default_factory=dict)
    facing: dict = field(default_factory=dict)
    statures: dict = field(default_factory=dict)
    boxes: dict = field(default_factory=dict)
    present: dict = field(default_factory=dict)
    loads: tuple = ()
    _bodies: dict = field(default_factory=dict, repr=False, compare=False)
    _faces: dict = field(default_factory=dict, repr=False, compare=False)
    _windows: dict = field(default_factory=dict, repr=False, compare=False)

    def bodies(self, i):
        """Everyone on stage at index ``i`` as capsules: ``(starts (n, 3), ends (n, 3), radii (n,), rows)``.

        ``rows`` {performer: slice} tells whose they are.
        """
        if i not in self._bodies:
            here = [p for p in self.joints if p not in self.present or self.present[p][i]]
            rows = {p: slice(k * PARTS, (k + 1) * PARTS) for k, p in enumerate(here)}
            self._bodies[i] = *_capsules(self, here, i), rows
        return self._bodies[i]

    def carried(self, i, skip=()):
        """What people carry at index ``i`` as capsules: ``(starts (n, 3), ends (n, 3), radii (n,))``."""
        starts, ends, radii = [], [], []
        for ident in (k for k in self.loads if k in self.boxes and k not in skip):
            corners = self.boxes[ident][i]
            edges = corners[[4, 2, 1]] - corners[0]  # Blender's order: x, y and z from the lowest corner
            sizes = np.linalg.norm(edges, axis=1)
            if sizes.min() > HOLLOW:  # an open umbrella is only its canopy
                top = corners[np.argsort(corners[:, 2])[-4:]]
                starts += [top.mean(0)] * 4
                ends += list(top.mean(0) + 0.7 * (top - top.mean(0)))
                radii += [CANOPY] * 4
                continue
            long = int(np.argmax(sizes))
            radius = float(np.sort(sizes)[1]) / 2
            half = edges[long] * max(0.5 - radius / max(sizes[long], 1e-6), 0)
            middle = corners.mean(0)
            starts.append(middle - half)
            ends.append(middle + half)
            radii.append(radius * 0.8)
        return np.array(starts).reshape(-1, 3), np.array(ends).reshape(-1, 3), np.array(radii)

    def members(self, ident):
        """The performers that an id stands for: one, or the ``CREW`` of an extras' element who stand closest together.

        Empty when nobody of that id is on the stage.
        """
        if ident in self.joints:
            return [ident]
        found = [p for p in self.joints if p.startswith(f"extra:{ident}:")]
        if len(found) <= CREW:
            return found
        places = np.array([np.median(self.joints[p]["eyes"], 0)[:2] for p in found])
        gaps = np.linalg.norm(places[:, None] - places[None], axis=2)
        near = np.sort(gaps, axis=1)[:, 1:CREW].sum(1)
        close = np.argsort(gaps[int(np.argmin(near))], kind="stable")[:CREW]
        return [found[k] for k in sorted(close)]

    def gaze(self, performer):
        """(F, 3) unit vectors: the way that the face looks, bent heads and lying bodies included."""
        joints = self.joints[performer]
        up = joints["crown"] - joints["chin"]
        up = up / np.maximum(np.linalg.norm(up, axis=1, keepdims=True), 1e-6)
        yaw = self.facing[performer]
        ahead = np.stack([np.sin(yaw), -np.cos(yaw), np.zeros_like(yaw)], 1)
        bent = np.clip((up * ahead).sum(1, keepdims=True), -1, 1)  # sine of the angle that the head is bowed by
        return ahead * np.sqrt(1 - bent**2) - np.array([0, 0, 1.0]) * bent

    def faces(self, i):
        """Everyone on stage at index ``i`` and where their eyes are: ``(performers, eyes (n, 3))``."""
        if i not in self._faces:
            here = [p for p in self.joints if p not in self.present or self.present[p][i]]
            self._faces[i] = here, np.array([self.joints[p]["eyes"][i] for p in here]).reshape(-1, 3)
        return self._faces[i]

    def at(self, frames):
        """The sample at other frames, between its own by straight lines, beyond its ends held.

        The last few are kept, for a solver asks for the same ones again and again.
        """
        frames = np.asarray(frames, float)
        key = frames.tobytes()
        if key not in self._windows:
            while len(self._windows) >= WINDOWS:
                self._windows.pop(next(iter(self._windows)))
            self._windows[key] = self._between(frames)
        return self._windows[key]

    def _between(self, frames):
        low = np.clip(np.searchsorted(self.frames, frames, "right") - 1, 0, max(len(self.frames) - 2, 0))
        high = np.minimum(low + 1, len(self.frames) - 1)
        span = np.maximum(self.frames[high] - self.frames[low], 1e-9)
        t = np.clip((frames - self.frames[low]) / span, 0, 1)

        def mix(values):
            w = t.reshape((-1,) + (1,) * (values.ndim - 1))
            return values[low] * (1 - w) + values[high] * w

        near = np.where(t < 0.5, low, high)
        names = [(p, j) for p, joints in self.joints.items() for j in joints]
        mixed = {p: {} for p in self.joints}
        if names:
            packed = mix(np.stack([self.joints[p][j] for p, j in names], axis=1))
            for k, (p, j) in enumerate(names):
                mixed[p][j] = packed[:, k]
        return Sample(
            frames,
            mixed,
            {p: mix(v) for p, v in self.facing.items()},
            dict(self.statures),
            {i: mix(v) for i, v in self.boxes.items()},
            {p: v[near] for p, v in self.present.items()},
            self.loads,
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


# Trunk and limbs as pairs of joints with the radius (m) of someone 1.75 m tall; the head is made of chin and crown.
_LIMBS = [("shoulder.L", "shoulder.R", 0.09)] + [
    (f"{a}{side}", f"{b}{side}", radius)
    for side in (".L", ".R")
    for a, b, radius in (
        ("hip", "knee", 0.085), ("knee", "ankle", 0.06), ("shoulder", "elbow", 0.055), ("elbow", "hand", 0.045),
    )
]  # fmt: skip
PARTS = 2 + len(_LIMBS)
_RADII = np.array([0.105, 0.17, *(radius for _, _, radius in _LIMBS)])


def capsules(sample, performer, frame):
    """A body as capsules at one sampled index: ``(starts (n, 3), ends (n, 3), radii (n,))`` in metres."""
    return _capsules(sample, [performer], frame)


def _capsules(sample, performers, frame):
    starts, ends, radii = [], [], []
    for performer in performers:
        j = {name: points[frame] for name, points in sample.joints[performer].items()}
        chin, crown = j["chin"], j["crown"]
        starts += [chin * 0.6 + crown * 0.4, (j["hip.L"] + j["hip.R"]) / 2, *(j[a] for a, _, _ in _LIMBS)]
        ends += [chin * 0.3 + crown * 0.7, (j["shoulder.L"] + j["shoulder.R"]) / 2, *(j[b] for _, b, _ in _LIMBS)]
        radii.append(_RADII * (sample.statures.get(performer, 1.75) / 1.75))
    if not starts:
        return np.zeros((0, 3)), np.zeros((0, 3)), np.zeros(0)
    return np.array(starts), np.array(ends), np.concatenate(radii)
