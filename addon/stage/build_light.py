# SPDX-License-Identifier: GPL-3.0-or-later
"""The light, sky and weather of one scene: made when they are new or change, else left as they are."""

import hashlib
import json
from contextlib import contextmanager

import bpy

from ..library import identity
from ..world.records import to_plain
from . import (
    atmosphere,
    build_air_lights,
    build_atmosphere,
    build_practicals,
    build_wind,
    practicals,
    sets,
    studio_light,
)
from .atmosphere import lightning, rooms
from .build_air import KEY
from .keeper import child_collection

PLAN = "backlot_atmosphere"
LOOK = "backlot_look"
_SHADING = (
    "studio_light", "show_shadows", "shadow_intensity", "single_color", "background_color", "object_outline_color",
)  # fmt: skip
_BY_DAY = ("DAWN", *atmosphere.DAYLIGHT)
# Of the keys of the air's objects: those of lamps that burn.
_LAMPS = ("glow:", "halo:", "pool:", "pools", *(f"light:{kind}:" for kind in (*build_air_lights.WATTS, "switched")))
COVERED = ("ground", "floor", "water", "building")


def ensure_light(scene, made, plan, items, location, things, group, lenses=(), acts=None, language="en",
                 emotion=None):  # fmt: skip
    """Give a Blender scene the atmosphere of the script's scene; weather keeps clear of ``lenses`` (x, y, z).

    ``acts``: the scene's plan.Blocking, by whose deeds lamps are switched; ``language``: of the script; ``emotion``:
    whose mood the light has, or None.

    Nothing happens while what it is planned from is the same, so that the artist's changes stay.
    """
    air = atmosphere.plan(scene, plan.exterior, plan.axis, plan.centre, plan.seed, plan.openings,
                          plan.params.get("light"), emotion)  # fmt: skip
    switched = _switched(scene, air, plan, items, acts, language)
    by_hand = {lamp.item for lamp in switched.lamps}
    glows = sets.glows(plan, items, by_hand)
    lenses = [list(point) for point in lenses] if air.weather.rain or air.weather.snow else []
    flashes = _flashes(air, plan, acts)
    told = [to_plain(air), to_plain(glows), lenses, *([to_plain(switched)] if by_hand else []), *flashes]
    wanted = json.dumps(told, sort_keys=True)
    if made.get(PLAN) == wanted:
        return
    _shade(made, air.studio)
    surfaces = [o for o in location.all_objects if o.get("backlot_piece") in COVERED]
    before = set(group.all_objects)
    with _artists_own(group) as (made_keys, own):
        objects = build_atmosphere.build(
            made, air, sets.bounds(plan), glows, group, room=None if plan.exterior else plan, surfaces=surfaces,
            lit=[o for o in location.all_objects if _item(o) not in by_hand],
            things=[o for o in things.objects if _item(o) not in by_hand], cameras=lenses,
            flashes=flashes, greenery=build_wind.greenery_of(location),
            switched=(switched, {_item(o): o for o in (*location.all_objects, *things.objects)}),
        )  # fmt: skip
        made_keys.update({o[KEY]: o for o in objects})
    _group_lamps(group, [o for o in group.objects if o not in before])
    build_practicals.key_view(made, switched.dark, flashes)
    build_wind.switch_off(made, location, bool(air.exterior and air.weather.wind and build_wind.greenery_of(location)))
    for obj in group.all_objects:
        if KEY in obj and obj not in own:
            kind = "light" if obj.type == "LIGHT" else "fx"
            identity.stamp(identity.tag(obj, f"{scene.id}/air/{obj[KEY]}", kind))
    made[PLAN] = wanted


def _switched(scene, air, plan, items, acts, language):
    """The practicals.Practicals of a scene."""
    if acts is None:
        return practicals.Practicals()
    closed = not plan.exterior and air.glow("lamp").level >= 0.85
    natural = 0.0 if plan.exterior else max(atmosphere.dark_outside(air.time), 0.9 * (closed and air.time in _BY_DAY))
    everything = list({i.id: i for i in (*plan.items, *items)}.values())
    return practicals.plan(scene.beats, acts, everything, language, air.glow("lamp").level > 0.5, natural)


def _flashes(air, plan, acts):
    """Seconds at which lightning is seen in a scene."""
    seen = air.exterior or rooms.windows(plan.openings)
    return lightning.flashes(air.seed, acts.duration) if acts and seen and "storm" in air.conditions else []


def _group_lamps(group, new):
    """Move what lamps that burn are made of to a collection of its own, which the scene's view layer can exclude."""
    lamps = [obj for obj in new if obj.get(KEY, "").startswith(_LAMPS)]
    if not lamps:
        return
    own = child_collection(group, "lamps", f"{group.name.removesuffix(' light')} lamps")
    for obj in lamps:
        group.objects.unlink(obj)
        own.objects.link(obj)


def _item(obj):
    """The id of the planned thing that an object stands for, or None."""
    ident = obj.get(identity.ID)
    return ident.rpartition("/")[2] if ident else None


def lenses_of(made):
    """The points that the weather of a Blender scene was last kept clear of."""
    return json.loads(made[PLAN])[2] if PLAN in made else []


def _shade(made, light):
    """Light the scene, unless an artist has changed how it is lit and drawn."""
    if LOOK in made and made[LOOK] != _look(made):
        return
    studio_light.store(made, light)
    studio_light.apply(made)
    made[LOOK] = _look(made)


def _look(made):
    """A hash of how Workbench draws a scene."""
    owners = (made.display, studio_light.DISPLAY), (made.display.shading, (*studio_light.SHADING, *_SHADING)), (
        made.view_settings, ("view_transform", "look", "exposure", "gamma"))  # fmt: skip
    found = [(name, _plain(getattr(owner, name))) for owner, names in owners for name in names]
    if build_practicals.is_keyed(made):  # what it is at this frame is no choice of anybody's
        found = [(name, [0.0] if name == "exposure" else value) for name, value in found]
    return hashlib.blake2b(repr(found).encode(), digest_size=12).hexdigest()


def _plain(value):
    if isinstance(value, (str, int)):
        return value
    return [round(float(v), 4) for v in ([value] if isinstance(value, float) else value)]


@contextmanager
def _artists_own(group):
    """While the atmosphere is built again, hide from it what an artist changed; afterwards what was made in its
    place, or in place of something that the artist deleted, goes again. Yields a dictionary to fill,
    ``{key: object}``, and the artist's own objects.
    """
    there = {o[KEY]: o for o in group.all_objects if KEY in o}
    kept = {key: o for key, o in there.items() if identity.touched(o)}
    deleted = identity.ledger(group) - set(there)
    for obj in kept.values():
        del obj[KEY]
    made = {}
    yield made, set(kept.values())
    for key, obj in kept.items():
        obj[KEY] = key
    group[identity.LEDGER] = json.dumps(sorted(made))
    unwanted = [made[key] for key in (*kept, *deleted) if key in made]
    for obj in unwanted:
        bpy.data.objects.remove(obj)
