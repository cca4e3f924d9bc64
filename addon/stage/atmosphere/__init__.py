# SPDX-License-Identifier: GPL-3.0-or-later
"""Light, sky and weather of a scene: ``plan()`` decides, ``build_atmosphere`` and ``studio_light`` make them."""

import dataclasses
import math

from . import mood, presets, rooms
from .colour import luminance, mix, scale, towards, turned
from .model import Atmosphere, GlowLook, Lamp, RoomLook, Sky, StudioLight, Sun, Weather
from .own_light import OWN
from .weather import BLOOM, INDOORS, amounts, indoors_under, light_under, sky_under, told

DAYLIGHT = presets.DAYLIGHT

__all__ = [
    "DAYLIGHT",
    "Atmosphere",
    "GlowLook",
    "Lamp",
    "RoomLook",
    "Sky",
    "StudioLight",
    "Sun",
    "Weather",
    "dark_outside",
    "plan",
]


def plan(scene, exterior, axis=0.0, centre=(0.0, 0.0, 0.0), seed=0, openings=(), light=None, emotion=None):
    """The Atmosphere of a ``world.schema.Scene``.

    ``exterior``: whether it plays under the open sky; ``axis``: yaw from the middle of the stage towards the camera
    side (radians), with which key, rim and sun turn; ``centre``: middle of the action, metres; ``seed``: int;
    ``openings``: plan.Opening of a room, from whose windows the light comes; ``light``: one of ``own_light.OWN``
    that the place has of itself; ``emotion``: world.schema.Emotion whose
    mood the light has, if any. A scene that tells no time plays by day.
    """
    time = scene.time or "DAY"
    conditions = tuple(scene.weather)
    hour = presets.OUTSIDE[time]
    sky = sky_under(hour.sky, conditions)
    outside = light_under(hour.studio, conditions, hour.lamps)
    studio = outside if exterior else _indoors(time, conditions, rooms.from_the_right(openings, axis))
    closed = not exterior and bool(openings) and not rooms.windows(openings)
    made = Atmosphere(
        time=time,
        conditions=conditions,
        exterior=exterior,
        axis=axis,
        centre=tuple(float(c) for c in centre),
        seed=seed,
        studio=turned_light(studio, axis),
        sky=sky,
        sun=_sun(hour, sky, axis, () if exterior else openings),
        weather=_turned_weather(amounts(conditions, sky, hour.lamps), axis),
        glows=_glows(hour, conditions, exterior, closed),
        room=None if exterior else _room(time, conditions, 1.0 if closed else hour.lamps),
    )
    made = _lit_by_itself(made, OWN[light]) if light else made
    return dataclasses.replace(made, studio=mood.toned(made.studio, emotion)) if emotion else made


def dark_outside(time):
    """How dark (0..1) a room is at this time of day without its lamps."""
    return 0.95 * presets.OUTSIDE[time].lamps


def _lit_by_itself(made, own):
    """The same hour in a room that has light of its own."""
    glows = tuple(
        dataclasses.replace(g, colour=own.lamp, level=1.0)
        if g.kind == "lamp"
        else dataclasses.replace(g, level=max(g.level, 0.9), colour=scale(presets.LIT[g.kind][0], max(g.level, 0.9)))
        for g in made.glows
    )
    room = dataclasses.replace(made.room, pool=own.pool, pool_alpha=own.pool_alpha)
    return dataclasses.replace(made, studio=turned_light(own.studio, made.axis), glows=glows, room=room)


def turned_light(studio, axis):
    """A StudioLight with all its directions turned about z."""
    return _redirected(studio, lambda direction: turned(direction, axis))


def _redirected(studio, way):
    lamps = tuple(dataclasses.replace(lamp, direction=way(lamp.direction)) for lamp in studio.lamps)
    return dataclasses.replace(studio, lamps=lamps, shadow_direction=way(studio.shadow_direction))


def _indoors(time, conditions, mirrored):
    """Inside, weather greys, tints and dims what comes through the windows."""
    studio = presets.INSIDE[time]
    if mirrored:
        studio = _redirected(studio, lambda direction: (-direction[0], *direction[1:]))
    return indoors_under(studio, conditions, presets.OUTSIDE[time].lamps)


def _room(time, conditions, lamps):
    ruling, light = told(conditions), presets.OUTSIDE[time].lamps
    pane, above, alpha = presets.PANES[time]
    if ruling:
        low, high, covered = INDOORS[ruling][3]
        day = luminance(mix(*presets.PANES["DAY"][:2], 0.5))
        level = luminance(mix(pane, above, 0.5)) / day
        # At dusk as by day the weather hides the sky; by night the dark does.
        pane, above = (mix(scale(weather, min(1.0, level)), own, 0.5 * light)
                       for weather, own in ((low, pane), (high, above)))  # fmt: skip
        alpha = max(alpha, covered)
    sun, strength = presets.SUNLIGHT.get(time, (pane, 0.0))
    pool, glow = presets.POOL
    by_day = 0.0 if time in presets.TOWN else 1.0
    return RoomLook(
        pane=pane,
        pane_alpha=alpha,
        sun=sun,
        sun_alpha=0.0 if ruling else strength,
        bounce_alpha=presets.BOUNCE * (0.6 if ruling else 1.0) if strength and by_day else 0.0,
        pool=pool,
        pool_alpha=glow * max(0.0, (lamps - 0.3) / 0.7, 0.55 if ruling in ("rain", "storm") else 0.0),
        above=above,
        town=presets.TOWN.get(time, 0.0),
        bloom=BLOOM.get(ruling, 0.0) * (1 - light),
    )


def _sun(hour, sky, axis, openings):
    """The sun; for a room one that shines in at its windows."""
    through = 1 - 0.9 * (sky.cloud_cover if sky.cloud_cover > 0.6 else 0.0)
    inside = rooms.sun_through(openings, min(max(sky.sun_elevation, math.radians(17)), math.radians(46)))
    return Sun(
        direction=inside or towards(sky.sun_azimuth + axis, max(sky.sun_elevation, math.radians(12))),
        colour=hour.sun_colour,
        strength=hour.sun_strength * through,
        angle=math.radians(0.5 + 20 * (1 - through)),
    )


def _turned_weather(weather, axis):
    return dataclasses.replace(weather, slant=turned(weather.slant, axis))


def _glows(hour, conditions, exterior, closed):
    """Lamps come on with the dark, somewhat under a heavy sky, and always in a ``closed`` room without windows."""
    gloom = 0.9 if closed else 0.55 if set(conditions) & {"rain", "storm", "fog", "snow"} else 0.0
    looks = []
    for kind, (colour, halo) in presets.LIT.items():
        level = max(hour.lamps, gloom, presets.ALWAYS_LIT.get(kind, 0.0))
        dark = max(0.0, (hour.lamps - 0.3) / 0.7)
        haze = 0.5 if set(conditions) & {"rain", "fog", "snow"} else 0.0
        strength = min(1.0, dark * (1 + haze)) if level else 0.0
        halo = halo if strength and (exterior or kind in presets.HALO_INDOORS) else 0.0
        if kind == "window" and hour.lamps < level:  # by day what is lit behind it is no more than light
            colour = mix(presets.LIT_BY_DAY, colour, hour.lamps)
        looks.append(GlowLook(kind, scale(colour, level), level, halo, strength))
    return tuple(looks)
