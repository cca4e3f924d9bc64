# SPDX-License-Identifier: GPL-3.0-or-later
"""Small sums with linear RGB colours and directions."""

import math

import numpy as np


def linear(code):
    """Linear RGB of an sRGB hex colour (``#rrggbb``)."""
    values = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


def mix(a, b, share):
    """``a`` turned into ``b`` by ``share`` (0..1)."""
    return tuple(x + (y - x) * share for x, y in zip(a, b, strict=True))


def scale(a, factor):
    """Each channel times ``factor`` (a number or one a channel)."""
    factors = factor if isinstance(factor, tuple) else (factor,) * len(a)
    return tuple(x * f for x, f in zip(a, factors, strict=True))


def luminance(a):
    """Relative luminance (Rec. 709) of linear RGB."""
    return 0.2126 * a[0] + 0.7152 * a[1] + 0.0722 * a[2]


def grey(a, share):
    """``a`` with ``share`` (0..1) of its colour taken out."""
    return mix(a, (luminance(a),) * 3, share)


def unit(vector):
    """The vector at length 1."""
    length = math.sqrt(sum(x * x for x in vector))
    return tuple(x / length for x in vector)


def turned(vector, yaw):
    """A vector turned about z by ``yaw`` radians, counter-clockwise seen from above."""
    c, s = math.cos(yaw), math.sin(yaw)
    return (vector[0] * c - vector[1] * s, vector[0] * s + vector[1] * c, vector[2])


def towards(azimuth, elevation):
    """The unit vector at a yaw (0 is -Y) and a height above the horizon, radians."""
    flat = math.cos(elevation)
    return (math.sin(azimuth) * flat, -math.cos(azimuth) * flat, math.sin(elevation))


def smoothstep(low, high, value):
    """0 below ``low``, 1 above ``high``, smooth between; arrays allowed."""
    t = np.clip((np.asarray(value, float) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
