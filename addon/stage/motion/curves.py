# SPDX-License-Identifier: GPL-3.0-or-later
"""Scalar curves over time: key poses, easing, smoothing, noise, follow-through. Pure numpy."""

import numpy as np


def ease(x):
    """Cubic smoothstep of 0..1, clamped."""
    x = np.clip(x, 0.0, 1.0)
    return x * x * (3 - 2 * x)


def smooth(x):
    """Quintic smoothstep of 0..1, clamped."""
    x = np.clip(x, 0.0, 1.0)
    return x**3 * (x * (6 * x - 15) + 10)


def envelope(t, start, end, rise=0.3, fall=0.4):
    """0 before ``start``, 1 between, 0 after ``end``, eased; short intervals keep their proportions."""
    room = max(end - start, 1e-3)
    if rise + fall > room:
        rise, fall = rise * room / (rise + fall), fall * room / (rise + fall)
    return smooth((t - start) / rise) * smooth((end - t) / fall)


def keys(t, pairs):
    """Monotone cubic through ``[(time, value)]`` (times rising), constant outside."""
    knots = np.asarray(pairs, float)
    x, y = knots[:, 0], knots[:, 1]
    if len(x) == 1:
        return np.full(len(t), y[0])
    h = np.maximum(np.diff(x), 1e-6)
    d = np.diff(y) / h
    m = np.zeros(len(x))
    if len(x) > 2:
        w1, w2 = 2 * h[1:] + h[:-1], h[1:] + 2 * h[:-1]
        same = d[:-1] * d[1:] > 0
        with np.errstate(divide="ignore", invalid="ignore"):
            m[1:-1] = np.where(same, (w1 + w2) / (w1 / d[:-1] + w2 / d[1:]), 0.0)
    i = np.clip(np.searchsorted(x, t, "right") - 1, 0, len(h) - 1)
    s = np.clip((t - x[i]) / h[i], 0.0, 1.0)
    a, b = s * s * (3 - 2 * s), s * (1 - s)
    return y[i] * (1 - a) + y[i + 1] * a + h[i] * b * (m[i] * (1 - s) - m[i + 1] * s)


def gaussian(x, sigma):
    """A curve smoothed by a gaussian of ``sigma`` samples, ends held."""
    if sigma < 0.2 or len(x) < 2:
        return np.asarray(x, float)
    k = int(3 * sigma) + 1
    weights = np.exp(-0.5 * (np.arange(-k, k + 1) / sigma) ** 2)
    return np.convolve(np.pad(x, k, mode="edge"), weights / weights.sum(), "valid")


def lowest(x, reach):
    """The minimum over a window of ``reach`` samples to either side."""
    padded = np.pad(x, reach, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(1)


def noise(t, period, seed, amount=1.0):
    """Smooth value noise of standard deviation about ``amount``; depends on time and seed alone."""
    phase = t / period
    if not len(t):
        return phase
    first = int(np.floor(phase[0]))
    values = np.random.default_rng(seed).normal(0, amount, max(int(np.floor(phase[-1])) + 2, 2))
    i = np.floor(phase).astype(int)
    f = ease(phase - i)
    i = np.clip(i if first >= 0 else i - first, 0, len(values) - 2)
    return values[i] * (1 - f) + values[i + 1] * f


def follow_through(frequency, damping, delay, fps):
    """A filter kernel and its shift in frames: a damped spring that arrives ``delay`` seconds late on average."""
    w, n = 2 * np.pi * frequency, int(fps * 0.9)
    t = (np.arange(n * 8) + 0.5) / (fps * 8)
    wd = w * np.sqrt(1 - damping**2)
    impulse = np.exp(-damping * w * t) * np.sin(wd * t)
    impulse /= impulse.sum()
    centre = (t * impulse).sum()
    at = (t - centre + delay) * fps
    reach = int(np.ceil(np.abs(at).max())) + 1
    kernel = np.zeros(2 * reach + 1)
    low = np.floor(at).astype(int)
    np.add.at(kernel, low + reach, impulse * (1 - (at - low)))
    np.add.at(kernel, low + reach + 1, impulse * (at - low))
    keep = np.flatnonzero(np.abs(kernel) > 2e-3)
    half = int(max(abs(keep[0] - reach), abs(keep[-1] - reach)))
    kernel = kernel[reach - half : reach + half + 1]
    return kernel / kernel.sum()


def filtered(x, kernel):
    """A curve through a centred kernel, ends held."""
    return np.convolve(np.pad(x, len(kernel) // 2, mode="edge"), kernel, "valid")
