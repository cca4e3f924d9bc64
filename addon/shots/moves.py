# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera moves: from one solved camera to a path over frames, eased and within an operator's speeds. Pure."""

import math
import zlib

import numpy as np

from . import camera
from .camera import Path

SETTLE = 10  # frames that stay still at either end of a move
FASTEST = 2.0  # m/s of a dolly
FASTEST_PAN = 60.0  # degrees a second
WIDEN = 1.38  # how much farther the far end of a push or pull is: about one size
KEY = {
    "push_in": -1,
    "zoom": -1,
    "dolly_zoom": -1,
    "pan": -1,
    "tilt": -1,
    "whip_pan": -1,
    "crane": -1,
    "arc": -1,
    "pull_out": 0,
}
TIGHT_S = 0.4  # s over which an operator who goes with somebody evens out the way
TRACKING = ("pan", "tilt", "follow", "lead", "handheld")
TRAVEL = ("follow", "lead", "truck")
POSED = ("pan", "tilt", "follow", "lead", "truck")  # moves that hold what one frame has
SETTLED = ("static", "handheld", "push_in", "pull_out", "zoom", "dolly_zoom", "whip_pan", "arc", "pedestal")


def ease(t):
    """Minimum jerk from 0 to 1, still at both ends."""
    t = np.clip(t, 0, 1)
    return t**3 * (10 - 15 * t + 6 * t * t)


def progress(frames, settle=SETTLE):
    """(F,) 0 to 1 over the frames, with ``settle`` still frames at both ends (fewer in short shots)."""
    first, last = frames[0], frames[-1]
    settle = min(settle, (last - first) * 0.2)
    return ease((frames - first - settle) / max(last - first - 2 * settle, 1.0))


def key_index(move, count):
    """The index of the frame at which the asked framing must hold: start, end or middle."""
    return KEY.get(move, count // 2) % count if count else 0


def posed_index(move, sample, performer):
    """The sampled index at which the asked framing holds: the move's own, or, where somebody bends or lies there who
    else is upright, gets up who else lies, or is not on stage, the nearest at which they are as they mostly are."""
    key = key_index(move, len(sample.frames))
    there = sample.present.get(performer, np.ones(len(sample.frames), bool))
    tall = sample.upright(performer)
    mostly = float(np.median(tall[there])) if there.any() else 1.0
    good = np.flatnonzero(there & (tall < 0.5 if mostly < 0.5 else tall > min(0.9, mostly - 0.05)))
    return int(good[np.argmin(np.abs(good - key))]) if len(good) else key


def still(pose, frames):
    """A path that stays at a pose ``(position, pan, tilt, roll, lens, gate, aspect, clip)``."""
    n = len(frames)
    return Path(
        np.asarray(frames, float),
        np.repeat(np.asarray(pose.position, float)[None], n, 0),
        np.full(n, pose.pan),
        np.full(n, pose.tilt),
        np.full(n, pose.roll),
        np.full(n, pose.lens),
        pose.gate,
        pose.aspect,
        pose.clip,
    )


def make(move, pose, frames, track, fps, seed="", key=None):
    """The camera over ``frames`` (F,).

    ``pose`` is the solved camera (``still``'s first argument) at the index ``key`` (None: the move's own); ``track``
    (F, 3) is the point that is held where the pose has it, smoothed. ``seed`` makes hand-held noise.
    """
    path = still(pose, frames)
    key = key_index(move, len(frames)) if key is None else key
    s = progress(path.frames)
    seconds = max((path.frames[-1] - path.frames[0]) / fps, 0.1)
    maker = _MAKERS.get(move)
    if maker:
        maker(path, pose, track, s, key, seconds)
        path.position[:, 2] = np.maximum(path.position[:, 2], 0.12)
    if move in _HELD:
        _hold(path, pose, track, key)
    if move == "handheld":
        _shake(path, fps, seed)
    path.pan = np.unwrap(path.pan)
    return path


def smooth(points, frames, fps, seconds=0.5):
    """Points (F, ...) low-passed over time, as an operator follows; both ends stay where they are."""
    points = np.asarray(points, float)
    if len(frames) < 3:
        return points.copy()
    gap = np.median(np.diff(frames)) / fps
    sigma = max(seconds / max(gap, 1e-6) / 2, 1e-3)
    radius = min(int(sigma * 3) + 1, 4 * len(points))
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    flat = points.reshape(len(points), -1)
    # Mirrored through its ends, the way begins and ends where it does.
    padded = np.pad(flat, ((radius, radius), (0, 0)), mode="reflect", reflect_type="odd")
    columns = [np.convolve(padded[:, k], kernel, "valid") for k in range(padded.shape[1])]
    return np.stack(columns, 1).reshape(points.shape)


def _hold(path, pose, track, key):
    """Turn the camera so that the track stays where the pose has it in the frame."""
    tx, ty = camera.half_tangents(pose.lens, pose.gate, pose.aspect)
    x, y, _ = camera.project(track[key][None], pose.position, pose.pan, pose.tilt, tx, ty)
    tx, ty = path.tangents
    path.pan, path.tilt = camera.aim_off(path.position, track, float(x[0]), float(y[0]), tx, ty)


def _reach(pose, track, key):
    return track[key] - pose.position


def _dolly(path, pose, track, s, key, seconds):
    """Along the lens axis, from farther away to the pose, or the other way round."""
    reach = _reach(pose, track, key)
    length = float(np.linalg.norm(reach))
    back = min(length * (WIDEN - 1), seconds * FASTEST * 0.35)
    away = (1 - s) if key else s
    path.position -= (reach / max(length, 1e-6))[None] * (back * away)[:, None]


def _truck(path, pose, track, s, key, seconds):
    right, _, _ = camera.axes(pose.pan, 0.0)
    drift = track - track[key]
    along = float((drift[-1] - drift[0])[:2] @ right[:2])
    if abs(along) > 0.4:  # someone walks: go with them
        path.position[:, :2] += drift[:, :2]
        return
    span = min(0.22 * float(np.linalg.norm(_reach(pose, track, key))), seconds * FASTEST * 0.25)
    path.position += right[None] * ((s - 0.5) * span)[:, None]


def _rise(path, pose, track, s, key, seconds):
    span = min(0.5, seconds * 0.25)
    path.position[:, 2] += (s - 0.5) * span


def _crane(path, pose, track, s, key, seconds):
    """Down and in, to end at the pose."""
    reach = _reach(pose, track, key)
    flat = reach[:2] / max(np.linalg.norm(reach[:2]), 1e-6)
    up = min(2.2, seconds * 0.55)
    path.position[:, 2] += (1 - s) * up
    path.position[:, :2] -= flat * ((1 - s) * up * 0.5)[:, None]


def _arc(path, pose, track, s, key, seconds):
    """Round the subject at a constant distance, to end at the pose."""
    angle = math.radians(min(36.0, 9.0 * seconds))
    turn = (s - 1) * angle
    offset = pose.position - track[key]
    c, n = np.cos(turn), np.sin(turn)
    path.position[:, 0] = track[:, 0] + offset[0] * c - offset[1] * n
    path.position[:, 1] = track[:, 1] + offset[0] * n + offset[1] * c


def _travel(path, pose, track, s, key, seconds):
    """With the subject, at the same place beside, before or behind."""
    path.position += track - track[key]
    path.position[:, 2] = pose.position[2] + (track[:, 2] - track[key, 2]) * 0.7


def _zoom(path, pose, track, s, key, seconds):
    path.lens = pose.lens * (1.35 ** (s - 1))


def _dolly_zoom(path, pose, track, s, key, seconds):
    """The subject keeps its size while the camera comes closer and the lens goes wider."""
    reach = _reach(pose, track, key)
    length = float(np.linalg.norm(reach))
    path.lens = pose.lens * (1.5 ** (1 - s))
    path.position -= (reach / max(length, 1e-6))[None] * (length * (path.lens / pose.lens - 1))[:, None]


def _whip(path, pose, track, s, key, seconds):
    """Thrown in from the side within a third of a second, then still."""
    quick = ease((path.frames - path.frames[0]) / max(0.16 * (path.frames[-1] - path.frames[0]), 6.0))
    path.pan += math.radians(55) * (1 - quick)


def _shake(path, fps, seed):
    """Low-passed noise of 1 to 4 Hz: half a degree, a centimetre."""
    seconds = path.frames / fps
    random = np.random.default_rng(zlib.crc32(f"handheld {seed}".encode()))
    scale = 50.0 / np.maximum(path.lens, 30.0)

    def noise(size):
        waves = [np.sin(2 * np.pi * (f * seconds + random.random())) / f for f in random.uniform(0.35, 2.6, 6)]
        return size * np.sum(waves, 0) / 2.2

    path.pan = path.pan + noise(math.radians(0.55)) * scale
    path.tilt = path.tilt + noise(math.radians(0.45)) * scale
    path.roll = path.roll + noise(math.radians(0.25))
    path.position = path.position + np.stack([noise(0.010), noise(0.010), noise(0.008)], 1)


_MAKERS = {
    "push_in": _dolly,
    "pull_out": _dolly,
    "truck": _truck,
    "pedestal": _rise,
    "crane": _crane,
    "arc": _arc,
    "follow": _travel,
    "lead": _travel,
    "zoom": _zoom,
    "dolly_zoom": _dolly_zoom,
    "whip_pan": _whip,
}
_HELD = (
    "pan", "tilt", "push_in", "pull_out", "pedestal", "crane", "arc", "follow", "lead", "zoom", "dolly_zoom",
    "handheld",
)  # fmt: skip
