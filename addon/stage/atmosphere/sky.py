# SPDX-License-Identifier: GPL-3.0-or-later
"""The painted sky: a picture for the dome, the dome itself, stars and moon. Pure numpy.

The dome stands about the action; azimuth 0 of the picture is the scene's axis (the dome is turned by it), so that
scenes of one hour share one picture whatever way they face.
"""

import math
import zlib
from functools import cache

import numpy as np

from ..geometry import Shape
from .colour import smoothstep, towards
from .studio import irradiance

RADIUS = 180.0  # metres
LOWEST = -14.0  # degrees below the horizon that are painted
ROWS, COLUMNS = 144, 512
_CURVE = 1.3  # more rows near the horizon
_EYE = 1.6  # metres; at this height the ground plate meets the dome without a seam


def picture(sky, light):
    """The sky as linear RGBA (ROWS, COLUMNS, 4) float32, bottom row first.

    Divided by what ``light`` gives an upward surface, so that Workbench shows the colours of ``sky``.
    """
    elevation = np.radians(_elevation(np.linspace(0, 1, ROWS)))[:, None]
    azimuth = (np.arange(COLUMNS) + 0.5)[None, :] / COLUMNS * 2 * np.pi
    colour = _gradient(sky, elevation) + _sun_glow(sky, elevation, azimuth)
    colour = _with_clouds(colour, sky, elevation, azimuth)
    below = smoothstep(0, math.radians(9), -elevation)[..., None]
    colour = colour * (1 - below) + np.array(sky.ground) * below
    picture = np.ones((ROWS, COLUMNS, 4), np.float32)
    picture[..., :3] = colour / np.maximum(irradiance(light, (0.0, 0.0, 1.0)), 1e-3)
    return picture


def picture_name(pixels):
    """A name made of the picture's content, so that equal skies are stored once."""
    return f"backlot_sky_{zlib.crc32(np.ascontiguousarray(pixels).tobytes()):08x}"


@cache
def dome(columns=64, rows=36):
    """``(vertices (n, 3), faces, uv (loops, 2))`` of the dome about the origin and the ground plate inside it."""
    share = np.linspace(0, 1, rows)
    height = np.radians(np.minimum(_elevation(share), 89.9))
    ring = [np.column_stack([np.cos(height) * RADIUS * math.sin(a), -np.cos(height) * RADIUS * math.cos(a),
                             np.sin(height) * RADIUS]) for a in _angles(columns)]  # fmt: skip
    dome_part = _grid(ring, share)
    far = np.array([0.5, 2, 4, 7, 12, 20, 35, 60, 110, 179.5])
    dip = _share(np.degrees(-np.arctan(_EYE / far)))
    plate = [np.column_stack([far * math.sin(a), -far * math.cos(a), np.zeros(len(far))]) for a in _angles(columns)]
    plate_part = _grid(plate, np.maximum(dip, 0.0))
    return dome_part, plate_part


def stars(sky, seed=0):
    """A Shape of small bright quads (material ``star``) and the moon (``moon``), facing the middle."""
    rng = np.random.default_rng(seed)
    shape, ways, sizes = Shape(), [], []
    for _ in range(sky.stars):
        up = math.asin(rng.uniform(math.sin(math.radians(6)), 1))
        ways.append(towards(rng.uniform(0, 2 * math.pi), up))
        sizes.append(0.13 + 0.22 * rng.random() ** 4)
    if ways:
        _discs(shape, ways, sizes, "star", 4)
    if sky.moon:
        _discs(shape, [towards(sky.sun_azimuth, sky.sun_elevation)], [2.3], "moon", 28)
    return shape


def _elevation(share):
    return LOWEST + (90 - LOWEST) * np.asarray(share, float) ** _CURVE


def _share(elevation):
    return np.clip((np.asarray(elevation) - LOWEST) / (90 - LOWEST), 0, 1) ** (1 / _CURVE)


def _angles(columns):
    return np.linspace(0, 2 * np.pi, columns + 1)


def _grid(columns, v):
    """Vertices, quads that are seen from inside and above, and their texture coordinates."""
    n, rows = len(columns), len(v)
    faces, uv = [], []
    for i in range(n - 1):
        for j in range(rows - 1):
            a, b = i * rows + j, (i + 1) * rows + j
            faces.append((a, a + 1, b + 1, b))
            left, right = i / (n - 1), (i + 1) / (n - 1)
            uv += [(left, v[j]), (left, v[j + 1]), (right, v[j + 1]), (right, v[j])]
    # To the middles of the first and last row of pixels: beyond them Blender goes round to the other end.
    uv = np.array(uv) * (1, (ROWS - 1) / ROWS) + (0, 0.5 / ROWS)
    return np.concatenate(columns), faces, uv


def _gradient(sky, elevation):
    stops = [math.radians(d) for d in (0, 3, 13, 34, 75)]
    horizon, middle, zenith = (np.array(c) for c in (sky.horizon, sky.middle, sky.zenith))
    colours = np.array([horizon, horizon * 0.7 + middle * 0.3, middle, middle * 0.55 + zenith * 0.45, zenith])
    columns = [np.interp(elevation[:, 0], stops, colours[:, c]) for c in range(3)]
    return np.stack(columns, -1)[:, None, :].repeat(COLUMNS, 1)


def _sun_glow(sky, elevation, azimuth):
    sun = np.array(towards(sky.sun_azimuth, sky.sun_elevation))
    cosine = (
        np.cos(elevation) * np.sin(azimuth) * sun[0]
        - np.cos(elevation) * np.cos(azimuth) * sun[1]
        + np.sin(elevation) * sun[2]
    )
    angle = np.arccos(np.clip(cosine, -1, 1))
    round_glow = np.exp(-((angle / sky.glow_width) ** 1.3))
    low = max(0.0, 1 - sky.sun_elevation / math.radians(30))
    band = 0.45 * low * np.exp(-((elevation / math.radians(11)) ** 2))
    band = band * (0.5 + 0.5 * np.cos(azimuth - sky.sun_azimuth)) ** 2
    return (round_glow + band)[..., None] * np.array(sky.glow)


def _with_clouds(colour, sky, elevation, azimuth):
    if sky.cloud_cover <= 0:
        return colour
    reach = np.cos(elevation) / (np.maximum(np.sin(elevation), 0) + 0.16)
    x, y = reach * np.sin(azimuth), -reach * np.cos(azimuth)
    table = np.random.default_rng(11).random((64, 64))
    thick = _fractal(table, x * 1.6, y * 1.6)
    towards_sun = 0.16
    lit = thick - _fractal(table, (x + towards_sun * math.sin(sky.sun_azimuth)) * 1.6,
                           (y - towards_sun * math.cos(sky.sun_azimuth)) * 1.6)  # fmt: skip
    edge = 0.70 - 0.38 * sky.cloud_cover
    density = smoothstep(edge, edge + 0.20, thick)
    density = density * smoothstep(math.radians(0.5), math.radians(8), elevation) * (0.55 + 0.4 * sky.cloud_cover)
    tone = np.clip(0.62 + lit * 3.0 - 0.35 * density, 0, 1)[..., None]
    cloud = np.array(sky.cloud_dark) * (1 - tone) + np.array(sky.cloud_light) * tone
    density = density[..., None]
    return colour * (1 - density) + cloud * density


def _fractal(table, x, y):
    """Soft noise, about 0..1."""
    total, weight = 0.0, 0.5
    for octave in range(5):
        total = total + weight * _noise(table, x + 7.3 * octave, y + 3.1 * octave)
        x, y, weight = x * 2.03, y * 2.03, weight * 0.5
    return total / (1 - weight * 2 + 0.03)


def _noise(table, x, y):
    size = len(table)
    column, row = np.floor(x).astype(int), np.floor(y).astype(int)
    u, v = smoothstep(0, 1, x - column), smoothstep(0, 1, y - row)

    def at(i, j):
        return table[(row + j) % size, (column + i) % size]

    low = at(0, 0) * (1 - u) + at(1, 0) * u
    high = at(0, 1) * (1 - u) + at(1, 1) * u
    return low * (1 - v) + high * v


def _discs(shape, ways, sizes, material, sides):
    """Discs that face the middle, in directions ``ways`` (n, 3)."""
    ways = np.asarray(ways, float)
    across = np.cross(ways, (0, 0, 1.0))
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    up = np.cross(across, ways)
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)[:, None]
    rims = np.cos(angle) * across[:, None] + np.sin(angle) * up[:, None]
    corners = ways[:, None] * (RADIUS * 0.96) + np.asarray(sizes)[:, None, None] * rims
    shape.add(corners.reshape(-1, 3), np.arange(corners.size // 3).reshape(-1, sides), material)
