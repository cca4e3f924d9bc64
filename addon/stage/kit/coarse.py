# SPDX-License-Identifier: GPL-3.0-or-later
"""Things as they are seen from afar: the same makers with fewer faces. No bpy.

A car whose bevels, seams and spokes nobody can see takes a fifth of the faces; in the street most of what is drawn
stands far from the action.
"""

import numpy as np

from .piece import Piece

LEAST = 0.09  # metres: smaller parts are left out
THIN = 0.006  # radius in metres of seams and wires that are left out
ROUND, SLIM = 8, 6  # sides of what is turned and of rods and limbs; multiples of four touch the ground


class CoarsePiece(Piece):
    """A ``Piece`` without bevels and small parts, round things of few sides."""

    fine = False

    def add(self, vertices, faces, material):
        points = np.asarray(vertices, float).reshape(-1, 3)
        if len(self._parts) and np.ptp(points, axis=0).max() < LEAST:
            return self
        return super().add(vertices, faces, material)

    def box(self, centre, size, material, bevel=0.01, yaw=0.0, segments=2):
        return super().box(centre, size, material, 0, yaw)

    def bar(self, centre, size, material, bevel=0.004, yaw=0.0):
        return super().box(centre, size, material, 0, yaw)

    def rod(self, start, end, radius, material, top=None, segments=10, bevel=0.0):
        if max(radius, top or 0.0) < THIN and len(self._parts):
            return self
        return super().rod(start, end, radius, material, top, min(segments, 4 if radius < 0.03 else SLIM))

    def spin(self, origin, axis, profile, material, segments=16):
        return super().spin(origin, axis, profile, material, min(segments, ROUND))

    def lathe(self, base, profile, material, segments=20):
        return super().lathe(base, profile, material, min(segments, ROUND))

    def turned(self, base, profile, material, segments=18, steps=3):
        return super().turned(base, profile, material, segments, 1)

    def ball(self, centre, radius, material, segments=14, rings=9):
        return super().ball(centre, radius, material, min(segments, ROUND), min(rings, 5))

    def tube(self, path, radius, material, segments=8):
        if np.max(radius) < THIN and len(self._parts):
            return self
        return super().tube(path, radius, material, min(segments, 4 if np.max(radius) < 0.03 else SLIM))

    def ring(self, centre, radius, thickness, material, axis=(0, 0, 1), segments=20, sides=6):
        return super().ring(centre, radius, thickness, material, axis, min(segments, 12), 3)

    def limb(self, path, radii, material, segments=10, flat=1.0):
        return super().limb(path, radii, material, SLIM)

    def blob(self, centre, radius, material, rough=0.18, detail=2, flat_base=None, crisp=0.35):
        return super().blob(centre, radius, material, rough, max(detail - 1, 0), flat_base, 0.5 * crisp)

    def _slab(self, outline, low, high, material, bevel, axes):
        return super()._slab(outline, low, high, material, 0.0, axes)
