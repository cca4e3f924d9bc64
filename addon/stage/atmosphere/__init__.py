# SPDX-License-Identifier: GPL-3.0-or-later
"""Light, sky and weather of a scene: ``plan()`` decides, ``build_atmosphere`` and ``studio_light`` make them."""

import dataclasses
import math

from . import presets
from .colour import scale, towards, turned
from .model import Atmosphere, GlowLook, Lamp, Sky, StudioLight, Sun, Weather
from .weather import amounts, light_under, sky_under

__all__ = ["Atmosphere", "GlowLook", "Lamp", "Sky", "StudioLight", "Sun", "Weather", "plan"]


def plan(scene, exterior, axis=0.0, centre=(0.0, 0.0, 0.0), seed=0):
    """The Atmosphere of a ``world.schema.Scene``.

    ``exterior``: whether it plays under the open sky; ``axis``: yaw from the middle of the stage towards the camera
    side (radians), with which key, rim and sun turn; ``centre``: middle of the action, metres; ``seed``: int.
    A scene that tells no time plays by day.
    """
    time = scene.time or "DAY"
    conditions = tuple(scene.weather)
    hour = presets.OUTSIDE[time]
    sky = sky_under(hour.sky, conditions)
    outside = light_under(hour.studio, conditions, hour.lamps)
    studio = outside if exterior else _indoors(time, conditions)
    return Atmosphere(
        time=time,
        conditions=conditions,
        exterior=exterior,
        axis=axis,
        centre=tuple(float(c) for c in centre),
        seed=seed,
        studio=turned_light(studio, axis),
        sky=sky,
        sun=_sun(hour, sky, axis),
        weather=_turned_weather(amounts(conditions, sky, hour.lamps), axis),
        glows=_glows(hour, conditions, exterior),
    )


def turned_light(studio, axis):
    """A StudioLight with all its directions turned about z."""
    lamps = tuple(dataclasses.replace(lamp, direction=turned(lamp.direction, axis)) for lamp in studio.lamps)
    return dataclasses.replace(studio, lamps=lamps, shadow_direction=turned(studio.shadow_direction, axis))


def _indoors(time, conditions):
    """Inside, weather only greys and dims what comes through the windows, and less so."""
    studio = presets.INSIDE[time]
    if time not in presets.DAYLIGHT or not set(conditions) & {"rain", "storm", "snow", "fog", "overcast", "dust"}:
        return studio
    dull = light_under(studio, ("overcast",))
    return dataclasses.replace(dull, shadow_intensity=studio.shadow_intensity * 0.6)


def _sun(hour, sky, axis):
    elevation = max(sky.sun_elevation, math.radians(12))
    through = 1 - 0.9 * (sky.cloud_cover if sky.cloud_cover > 0.6 else 0.0)
    return Sun(
        direction=towards(sky.sun_azimuth + axis, elevation),
        colour=hour.sun_colour,
        strength=hour.sun_strength * through,
        angle=math.radians(0.5 + 20 * (1 - through)),
    )


def _turned_weather(weather, axis):
    return dataclasses.replace(weather, slant=turned(weather.slant, axis))


def _glows(hour, conditions, exterior):
    """Lamps come on with the dark, and somewhat under a heavy sky."""
    gloom = 0.55 if set(conditions) & {"rain", "storm", "fog", "snow"} else 0.0
    looks = []
    for kind, (colour, halo) in presets.LIT.items():
        level = max(hour.lamps, gloom, presets.ALWAYS_LIT.get(kind, 0.0))
        dark = max(0.0, (hour.lamps - 0.3) / 0.7)
        haze = 0.5 if set(conditions) & {"rain", "fog", "snow"} else 0.0
        strength = min(1.0, dark * (1 + haze)) if level else 0.0
        halo = halo if strength and (exterior or kind in presets.HALO_INDOORS) else 0.0
        looks.append(GlowLook(kind, scale(colour, level), level, halo, strength))
    return tuple(looks)
