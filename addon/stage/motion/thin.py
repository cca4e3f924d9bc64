# SPDX-License-Identifier: GPL-3.0-or-later
"""Which keys of a dense curve are needed, so that straight lines between them stay within a tolerance. Pure."""

import numpy as np

_WIDE = 1e9


def needed(values, tolerance):
    """A mask (n, channels) of the samples to keep of ``values`` (n, channels); ``tolerance`` a number or (channels,).

    A funnel opens at the last key and narrows with every sample; where the curve leaves it, the sample before becomes
    the next key. First and last samples are always kept, also of channels that do not move: ask ``still`` first.
    """
    n, count = values.shape
    keep = np.zeros((n, count), bool)
    keep[0] = keep[-1] = True
    if n < 3:
        return keep
    values, tolerance = np.asarray(values, float), np.broadcast_to(np.asarray(tolerance, float), (count,))
    anchor, at = values[0].copy(), np.zeros(count)
    low, high = np.full(count, -_WIDE), np.full(count, _WIDE)
    for i in range(1, n):
        rise, span = values[i] - anchor, i - at
        slope = rise / span
        out = (slope < low) | (slope > high)
        if out.any():
            keep[i - 1, out] = True
            anchor[out], at[out] = values[i - 1, out], i - 1
            low[out], high[out] = -_WIDE, _WIDE
            rise, span = values[i] - anchor, i - at
        margin = tolerance / span
        slope = rise / span
        low, high = np.maximum(low, slope - margin), np.minimum(high, slope + margin)
    return keep


def still(values, least):
    """Which channels (channels,) of ``values`` (n, channels) move less than ``least`` in all."""
    return np.ptp(values, axis=0) <= least
