# SPDX-License-Identifier: GPL-3.0-or-later
"""A mood in the light, within reason: what a scene feels like warms or cools it a little and gives it more contrast.

Day stays day and faces stay legible: nothing changes by more than the shares below.
"""

import dataclasses

from .colour import scale
from .model import StudioLight

_WARMTH = 0.06  # by which red gains and blue loses at full pleasure; the other way round at full displeasure
_LEVEL = 0.05  # by which all of it is brighter or darker
_CONTRAST = 0.12  # by which the key gains, and one and a half times that by which the ambient light loses, when excited
_STEP = 0.2  # of what is felt
_CALM = 0.3  # arousal without any effect


def toned(light, emotion):
    """A ``StudioLight`` in the mood of a ``world.schema.Emotion``; the same one for none."""
    pleasure = min(max(emotion.valence, -1.0), 1.0)
    contrast = _CONTRAST * min(max((emotion.arousal - _CALM) / (1 - _CALM), 0.0), 1.0)
    if not pleasure and not contrast:
        return light
    level, warmth = 1 + _LEVEL * pleasure, _WARMTH * pleasure
    tint = (level * (1 + warmth), level, level * (1 - warmth))
    key, *others = (
        dataclasses.replace(lamp, colour=scale(lamp.colour, tint), specular=scale(lamp.specular, tint))
        for lamp in light.lamps
    )
    key = dataclasses.replace(key, colour=scale(key.colour, 1 + contrast))
    return StudioLight(
        ambient=scale(scale(light.ambient, tint), 1 - 1.5 * contrast),
        lamps=(key, *others),
        shadow_direction=light.shadow_direction,
        shadow_intensity=light.shadow_intensity * (1 + contrast),
    )


def of_run(scenes, scene, mean):
    """The ``Emotion`` whose mood a scene has: the mean of it and of those right before and after it that continue it.

    Scenes continue each other when place, time and weather are the same. ``mean``: of ``[(Emotion, weight)]``.
    """
    played = [s for s in scenes if not s.omitted]
    at = next((n for n, s in enumerate(played) if s.id == scene.id), None)
    if at is None:
        return scene.emotion
    first = last = at
    while first and _continues(played[first - 1], scene):
        first -= 1
    while last + 1 < len(played) and _continues(played[last + 1], scene):
        last += 1
    found = mean([(s.emotion, max(s.duration_s, 0.1)) for s in played[first : last + 1]])
    # In steps, so that a word changed in one scene does not light another one anew.
    return type(found)(*(round(value / _STEP) * _STEP for value in (found.valence, found.arousal)))


def _continues(one, other):
    return (one.location, one.time, one.weather) == (other.location, other.time, other.weather)
