# SPDX-License-Identifier: GPL-3.0-or-later
"""Cameras as numbers: position, pan, tilt, roll, half angles; projection to the frame. Pure.

``pan`` is the yaw that the lens faces (``stage.geometry.facing``), ``tilt`` is up positive, ``roll`` counter-clockwise
positive, all radians. Frame coordinates run from -1 to 1, x to the right, y up. The sensor fits horizontally.
All arrays may carry leading batch axes.
"""

import math
from dataclasses import dataclass

import numpy as np


def half_tangents(lens_mm, gate_width_mm, aspect):
    """``(tx, ty)``: tangents of half the horizontal and half the vertical angle of view."""
    tx = np.asarray(gate_width_mm, float) / (2 * np.asarray(lens_mm, float))
    return tx, tx / aspect


def axes(pan, tilt, roll=0.0):
    """``(right, up, forward)`` unit vectors, each (..., 3)."""
    pan, tilt, roll = np.broadcast_arrays(*(np.asarray(v, float) for v in (pan, tilt, roll)))
    sp, cp, st, ct = np.sin(pan), np.cos(pan), np.sin(tilt), np.cos(tilt)
    forward = np.stack([sp * ct, -cp * ct, st], -1)
    right = np.stack([-cp, -sp, np.zeros_like(sp)], -1)
    up = np.stack([-sp * st, cp * st, ct], -1)
    cr, sr = np.cos(roll)[..., None], np.sin(roll)[..., None]
    return right * cr + up * sr, up * cr - right * sr, forward


def axes_at(pan, tilt, roll):
    """``axes`` of one camera as the columns of a (3, 3) matrix: right, up, forward."""
    sp, cp, st, ct = math.sin(pan), math.cos(pan), math.sin(tilt), math.cos(tilt)
    cr, sr = math.cos(roll), math.sin(roll)
    return np.array(
        (
            (-cp * cr - sp * st * sr, -sp * st * cr + cp * sr, sp * ct),
            (-sp * cr + cp * st * sr, cp * st * cr + sp * sr, -cp * ct),
            (ct * sr, ct * cr, st),
        )
    )


def project(points, position, pan, tilt, tx, ty, roll=0.0):
    """``(x, y, depth)``, each (..., P), of ``points`` (..., P, 3) seen from ``position`` (..., 3).

    Points behind the lens get a tiny depth, so that they land far outside the frame.
    """
    basis = np.stack(axes(pan, tilt, roll), -1)
    local = (np.asarray(points, float) - np.asarray(position, float)[..., None, :]) @ basis
    safe = np.maximum(local[..., 2], 1e-3)
    x = local[..., 0] / (safe * np.asarray(tx, float)[..., None])
    y = local[..., 1] / (safe * np.asarray(ty, float)[..., None])
    return x, y, local[..., 2]


def aim(position, point):
    """``(pan, tilt)`` that put a point in the middle of the frame."""
    offset = np.asarray(point, float) - np.asarray(position, float)
    flat = np.hypot(offset[..., 0], offset[..., 1])
    return np.arctan2(offset[..., 0], -offset[..., 1]), np.arctan2(offset[..., 2], flat)


def aim_off(position, point, x, y, tx, ty):
    """``(pan, tilt)`` of a level camera that puts a point at (x, y) of the frame, exactly."""
    position, point = np.asarray(position, float), np.asarray(point, float)
    offset = point - position
    flat = np.maximum(np.hypot(offset[..., 0], offset[..., 1]), 1e-6)
    # The point lies y*ty above the axis in the camera's own plane, which also holds x*tx sideways.
    a, b = np.asarray(x, float) * tx, np.asarray(y, float) * ty
    length = np.hypot(flat, offset[..., 2])
    scale = length / np.sqrt(1 + a * a + b * b)  # depth
    along = np.sqrt(np.maximum(flat**2 - (a * scale) ** 2, 1e-12))  # horizontal reach in the plane of tilt
    tilt = np.arctan2(offset[..., 2], along) - np.arctan2(b, 1.0)
    pan = np.arctan2(offset[..., 0], -offset[..., 1]) + np.arctan2(a * scale, along)
    return pan, tilt


@dataclass
class Path:
    """A camera over frames: arrays (F,) and ``position`` (F, 3); ``lens`` in mm."""

    frames: np.ndarray
    position: np.ndarray
    pan: np.ndarray
    tilt: np.ndarray
    roll: np.ndarray
    lens: np.ndarray
    gate: float
    aspect: float
    clip: float = 0.05

    @property
    def tangents(self):
        """``(tx, ty)``, each (F,)."""
        return half_tangents(self.lens, self.gate, self.aspect)

    def project(self, points):
        """``(x, y, depth)``, each (F, P), of ``points`` (F, P, 3)."""
        tx, ty = self.tangents
        return project(points, self.position, self.pan, self.tilt, tx, ty, self.roll)

    def row(self, i):
        """The path of one frame at index ``i``."""
        arrays = (v[[i]] for v in (self.frames, self.position, self.pan, self.tilt, self.roll, self.lens))
        return Path(*arrays, self.gate, self.aspect, self.clip)

    def project_at(self, points, i):
        """``(x, y, depth)``, each (P,), of ``points`` (P, 3) at index ``i``."""
        tx, ty = half_tangents(float(self.lens[i]), self.gate, self.aspect)
        local = (points - self.position[i]) @ axes_at(self.pan[i], self.tilt[i], self.roll[i])
        safe = np.maximum(local[:, 2], 1e-3)
        return local[:, 0] / (safe * tx), local[:, 1] / (safe * ty), local[:, 2]

    def rays(self, xs, ys, i):
        """Unit directions (len(xs), 3) through frame points, and their cosines to the axis, at index ``i``."""
        tx, ty = half_tangents(float(self.lens[i]), self.gate, self.aspect)
        right, up, forward = axes_at(self.pan[i], self.tilt[i], self.roll[i]).T
        d = forward + np.asarray(xs)[:, None] * tx * right + np.asarray(ys)[:, None] * ty * up
        length = np.linalg.norm(d, axis=1, keepdims=True)
        return d / length, 1 / length[:, 0]
