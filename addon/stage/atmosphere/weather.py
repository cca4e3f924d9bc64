# SPDX-License-Identifier: GPL-3.0-or-later
"""What weather does to an hour's light and sky."""

import dataclasses

from .colour import grey, linear, luminance, mix, scale, smoothstep, unit
from .model import Lamp, StudioLight, Weather

# How far each condition closes the sky (0..1) and dims the light (factor).
CLOSES = {"overcast": 0.85, "rain": 0.9, "storm": 1.0, "snow": 0.9, "fog": 0.95, "dust": 0.75, "wind": 0.25}
DIMS = {"overcast": 0.84, "rain": 0.66, "storm": 0.48, "snow": 0.90, "fog": 0.86, "dust": 0.88}
_DUST = linear("#c9a678")
# In a room by day: how far the light is dimmed, its tint, how far it comes evenly from everywhere, and the colour and
# alpha of the panes, in the order in which one condition outdoes another.
INDOORS = {
    "fog": (0.84, (0.95, 1.0, 1.05), 0.85, ((0.80, 0.83, 0.86), (0.84, 0.87, 0.90), 0.97)),
    "snow": (1.02, (0.80, 0.99, 1.26), 0.45, ((1.05, 1.12, 1.20), (0.62, 0.70, 0.82), 0.78)),
    "storm": (0.52, (0.82, 0.98, 1.22), 0.35, ((0.15, 0.19, 0.24), (0.08, 0.11, 0.15), 0.80)),
    "rain": (0.57, (0.80, 0.98, 1.24), 0.45, ((0.28, 0.34, 0.41), (0.18, 0.23, 0.30), 0.74)),
    "dust": (0.82, (1.16, 0.98, 0.72), 0.45, ((0.86, 0.62, 0.36), (0.70, 0.52, 0.32), 0.80)),
    "overcast": (0.84, (0.97, 1.0, 1.04), 0.45, ((0.78, 0.82, 0.86), (0.74, 0.79, 0.85), 0.50)),
}  # fmt: skip
BLOOM = {"fog": 0.020, "snow": 0.010}  # alpha of one layer of the light that spills over a window's frame


def amounts(conditions, sky, lamps=0.0):
    """The Weather of a set of conditions under a Sky that has their colours; ``lamps`` as for ``light_under``."""
    wet = {"rain": 0.8, "storm": 1.0}
    rain = max((wet.get(c, 0.0) for c in conditions), default=0.0)
    slant = 0.42 if "storm" in conditions else 0.22 if "wind" in conditions else 0.09
    tint = mix(sky.horizon, sky.middle, 0.35)
    return Weather(
        rain=rain,
        snow=0.8 if "snow" in conditions else 0.0,
        fog=0.9 if "fog" in conditions else 0.0,
        # A veil would swallow the halos of lamps in the dark, where nothing far is seen anyway.
        veil=0.8 * (1 - lamps) if rain or "snow" in conditions else 0.0,
        dust=0.8 if "dust" in conditions else 0.0,
        distance=0.0 if rain or {"snow", "fog", "dust"} & set(conditions) else 1.0,
        wetness=rain,
        wind=1.0 if "storm" in conditions else 0.7 if "wind" in conditions else 0.0,
        slant=unit((slant, slant * 0.4, -1.0)),
        tint=tint,
    )


def light_under(studio, conditions, lamps=0.0):
    """An hour's StudioLight under this weather: the sun gives way to the sky, colours fade, all dims.

    ``lamps`` (0..1): how far the hour is lit by lamps, which clouds do not hide.
    """
    natural = 1 - 0.85 * lamps
    closed = natural * max((CLOSES.get(c, 0.0) for c in conditions), default=0.0)
    if not closed:
        return studio
    dim = 1 - natural * (1 - min(DIMS.get(c, 1.0) for c in conditions))
    tint = _tint(conditions)
    key, *others = studio.lamps
    lost = scale(key.colour, 0.42 * closed)
    lamps = [_soften(key, closed, 1 - 0.42 * closed)] + [_soften(lamp, closed * 0.6, 1.0) for lamp in others]
    lamps[1] = dataclasses.replace(lamps[1], colour=tuple(a + 0.5 * b for a, b in zip(lamps[1].colour, lost)))
    ambient = tuple(a + 0.10 * b for a, b in zip(studio.ambient, lost, strict=True))
    return StudioLight(
        ambient=scale(grey(ambient, 0.5 * closed), _times(dim, tint)),
        lamps=tuple(_coloured(lamp, closed, _times(dim, tint)) for lamp in lamps),
        shadow_direction=studio.shadow_direction,
        shadow_intensity=studio.shadow_intensity * max(0.0, 1 - 1.15 * closed),
    )


def told(conditions):
    """The condition that decides how a room looks, or None."""
    return next((c for c in INDOORS if c in conditions), None)


def indoors_under(studio, conditions, lamps=0.0):
    """A room's StudioLight under this weather; arguments as for ``light_under``."""
    ruling = told(conditions)
    if ruling is None:
        return studio
    dim, tint, even, _ = INDOORS[ruling]
    natural = 1 - 0.85 * lamps
    factor = tuple(1 + (dim * t - 1) * natural for t in tint)
    even, lost = even * natural, scale(studio.lamps[0].colour, 0.35 * even * natural)
    key, *others = (_coloured(_soften(lamp, even, 1.0), 0.8 * even, factor) for lamp in studio.lamps)
    key = dataclasses.replace(key, colour=scale(key.colour, 1 - 0.45 * even), specular=scale(key.specular, 1 - even))
    ambient = tuple(a + 0.55 * b for a, b in zip(grey(studio.ambient, 0.5 * even), grey(lost, 1.0), strict=True))
    return StudioLight(
        ambient=scale(ambient, factor),
        lamps=(key, *others),
        shadow_direction=studio.shadow_direction,
        shadow_intensity=studio.shadow_intensity * (1 - 0.9 * even),
    )


def sky_under(sky, conditions):
    """An hour's Sky under this weather."""
    closed = max((CLOSES.get(c, 0.0) for c in conditions), default=0.0)
    if "clear" in conditions and not closed:
        return dataclasses.replace(sky, cloud_cover=0.0)
    if not closed:
        return sky
    dim = min(DIMS.get(c, 1.0) for c in conditions)
    bright = luminance(mix(sky.horizon, sky.middle, 0.5))
    tint = _DUST if "dust" in conditions else linear("#bcc6cf")
    flat = "fog" in conditions or "dust" in conditions
    if flat:
        bright = max(bright, 0.055)  # by night lamps light the mist
        tint = mix(linear("#8ea3cc"), tint, float(smoothstep(0.05, 0.25, bright)))
    veil = scale(tint, bright / luminance(tint) * dim)
    return dataclasses.replace(
        sky,
        zenith=mix(scale(grey(sky.zenith, 0.5 * closed), dim), scale(veil, 0.92 if flat else 0.70), closed),
        middle=mix(scale(sky.middle, dim), scale(veil, 0.97 if flat else 0.86), closed),
        horizon=mix(scale(sky.horizon, dim), veil, closed),
        ground=mix(scale(sky.ground, dim), scale(veil, 0.9 if flat else 0.6), closed),
        glow=scale(sky.glow, (1 - closed) * 0.6),
        cloud_cover=0.0 if flat else max(sky.cloud_cover, 0.75 * closed),
        cloud_light=mix(sky.cloud_light, scale(veil, 1.02), closed),
        cloud_dark=mix(sky.cloud_dark, scale(veil, 0.42 if "storm" in conditions else 0.70), closed),
        stars=0,
        moon=False,
    )


def _tint(conditions):
    if "dust" in conditions:
        return (1.08, 0.97, 0.78)
    if "rain" in conditions or "storm" in conditions:
        return (0.94, 1.0, 1.07)
    return (1.0, 1.0, 1.0)


def _times(dim, tint):
    return tuple(dim * t for t in tint)


def _soften(lamp, closed, level):
    return dataclasses.replace(
        lamp, colour=scale(lamp.colour, level), smooth=lamp.smooth + (0.6 - lamp.smooth) * closed
    )


def _coloured(lamp, closed, factor):
    colour = scale(grey(lamp.colour, 0.55 * closed), factor)
    gloss = luminance(lamp.specular) / max(luminance(lamp.colour), 1e-6)
    return Lamp(lamp.direction, colour, scale(colour, gloss), lamp.smooth)
