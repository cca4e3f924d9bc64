# SPDX-License-Identifier: GPL-3.0-or-later
"""How a film feels as a small picture: valence above, arousal below, time to the right.

Pictures are rows of RGBA, the bottom row first, colours multiplied by alpha as icons are drawn.
"""

import numpy as np

SIZE = (480, 440)  # pixels
_GAP, _EDGE = 12, 6
_GOOD, _BAD, _HOT = (0.33, 0.75, 0.47), (0.86, 0.36, 0.36), (0.95, 0.66, 0.25)
_GROUND, _GRID = (0.5, 0.5, 0.5, 0.12), (0.6, 0.6, 0.6, 0.35)
_THICK = 1.6  # pixels, half a line


def picture(parts, marked=None):
    """Pixels (height, width, 4) of ``[[seconds, valence, arousal]]``.

    Each part is as wide as it is long; the one with the index ``marked`` is lighter.
    """
    width, height = SIZE
    image = np.zeros((height, width, 4), np.float32)
    half = (height - _GAP) // 2
    data = np.asarray(parts, np.float64).reshape(-1, 3)
    ends = np.cumsum(data[:, 0])
    ends = _EDGE + ends / max(ends[-1] if len(ends) else 0.0, 1e-6) * (width - 2 * _EDGE)
    starts = np.concatenate([[_EDGE], ends[:-1]])
    _panel(image[half + _GAP :], starts, ends, data[:, 1], (-1.0, 1.0), (_GOOD, _BAD), marked)
    _panel(image[:half], starts, ends, data[:, 2], (0.0, 1.0), (_HOT, _HOT), marked)
    return _premultiplied(image)


def swatch(colour, size=32):
    """Pixels of a round patch of one colour (r, g, b)."""
    across = np.arange(size) - (size - 1) / 2
    far = np.hypot(*np.meshgrid(across, across))
    image = np.zeros((size, size, 4), np.float32)
    image[..., :3] = colour
    image[..., 3] = np.clip(size * 0.36 - far + 0.5, 0, 1)
    return _premultiplied(image)


def _premultiplied(image):
    image[..., :3] *= image[..., 3:]
    return image


def _panel(image, starts, ends, values, span, colours, marked):
    """Draw one curve over its ground; the area between it and zero is filled."""
    high, wide = image.shape[:2]
    image[:] = _GROUND
    if len(values) <= 60:
        for edge in starts[1:]:
            image[:, int(edge)] = _GRID
    if marked is not None and marked < len(values):
        image[:, int(starts[marked]) : max(int(ends[marked]), int(starts[marked]) + 1)] += (0, 0, 0, 0.18)
    rows = _EDGE + (np.clip(values, *span) - span[0]) / (span[1] - span[0]) * (high - 1 - 2 * _EDGE)
    zero = _EDGE + (0 - span[0]) / (span[1] - span[0]) * (high - 1 - 2 * _EDGE)
    image[round(zero)] = _GRID
    if not len(values):
        return
    x, y = np.arange(wide, dtype=np.float64), np.arange(high, dtype=np.float64)[:, None]
    middles = np.concatenate([[starts[0]], (starts + ends) / 2, [ends[-1]]])
    curve = np.interp(x, middles, np.concatenate([rows[:1], rows, rows[-1:]]))
    there = (x >= starts[0]) & (x <= ends[-1])
    inside = there & ((y - zero) * (y - curve) <= 0)
    colour = np.where((curve >= zero)[:, None], colours[0], colours[1])
    _lay(image, colour[None], 0.35 * inside)
    apart = np.abs(y - curve) / np.hypot(1.0, np.gradient(curve))
    _lay(image, colour[None], there * np.clip(_THICK + 0.5 - apart, 0, 1))


def _lay(image, colour, cover):
    """Lay a colour over an image where it covers."""
    cover = cover[..., None].astype(np.float32)
    alpha = cover + image[..., 3:] * (1 - cover)
    image[..., :3] = (colour * cover + image[..., :3] * image[..., 3:] * (1 - cover)) / np.maximum(alpha, 1e-6)
    image[..., 3:] = alpha
