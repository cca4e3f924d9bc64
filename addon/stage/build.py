# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole film staged in Blender: a Scene a scene, a collection a location."""

import bpy

from ..errors import InputError
from ..library import identity
from ..library.casts import find
from ..world.naming import numbered, scene_codes
from ..world.records import from_plain, to_plain
from . import figure, sets
from .build_casts import Casts
from .build_location import ensure_location
from .build_places import borrowed, local_id, own_again
from .build_scene import Place, blocking_of, code_of, put_aside, stage_scene
from .format import drawn, new_scene, set_format
from .plan import SetPlan
from .report import Report
from .staged import staged_scenes

EDIT = "Edit"


def stage_film(world, settings, only=None, casts=()):
    """Build or update the scenes of ``world``; ``only`` is a set of scene ids, None for all; ``casts`` what an artist
    has cast, a list of ``casts.Cast``.

    Yields ``(share done, message)``; its value is a dictionary: ``scenes``, how many, and the lines of a ``Report``.
    """
    edit = ensure_edit(settings)
    there = staged_scenes(aside=True)
    played = [s for s in world.scenes if not s.omitted]
    wanted = [s for s in played if only is None or s.id in only]
    codes = scene_codes(played, {i: code_of(s) for i, s in there.items()}, numbered(world))
    casting, cast = figure.Casting(world), Casts(casts)
    locations, report = {}, Report()
    deleted = identity.ledger(edit) - set(there)
    for i, scene in enumerate(wanted):
        yield i / len(wanted), f"Staging {codes[scene.id]} {scene.location_name}"
        if scene.id in deleted and only is None:
            continue
        own = local_id(there.get(scene.id))
        own = own if own and own.startswith(f"{scene.location}@") else None
        key = own or scene.location
        if key not in locations:
            locations[key], told = _location(world, scene, cast, own)
            report += Report(changes=told)
        place, looks = locations[key], casting.looks(scene)
        report += stage_scene(world, scene, codes[scene.id], place, looks, settings, cast)
        identity.record(edit, [scene.id])
    for ident in sorted(set(there) - {s.id for s in played}):
        if put_aside(there[ident]):
            line = f"{code_of(there[ident])}: the scene was set aside, since the script has it no longer"
            report += Report(changes=[line])
    report += Report(warnings=cast.warnings)
    return {"scenes": len(wanted), **vars(report)}


def ensure_edit(settings):
    """The scene ``Edit`` that holds the film's world, shots and cut."""
    edit = identity.find(bpy.data.scenes, EDIT)
    if edit is None:
        edit = become_edit(new_scene(EDIT))
    set_format(edit, settings)
    return edit


def become_edit(scene):
    """Make an empty Blender scene the film's ``Edit``."""
    scene.name = EDIT
    return identity.tag(drawn(scene), EDIT, "edit")


def spans(staged):
    """``{scene id: [plan.Span]}``: when the beats of the staged scenes play."""
    return {ident: blocking_of(scene).spans for ident, scene in staged.items()}


def _location(world, scene, cast, own):
    """``(Place, changes)`` of the location of a scene; ``own`` is the id of the one that it has for itself."""
    place = world.location(scene.location)
    plan = _borrowed(world, place, cast)
    if plan is None:
        here = [s for s in world.scenes if s.location == scene.location and not s.omitted]
        plan = from_plain(SetPlan, to_plain(sets.plan_set(place, here, world)))  # to the digits that the file keeps
    pieces = sets.shell(plan)
    collection, changes = ensure_location(place, plan, pieces, cast, own)
    return Place(plan, pieces, collection), changes


def _borrowed(world, place, cast):
    """The plan of a place of another film that is cast for this one; None if Backlot's own stands here."""
    wanted = find(cast.casts, place.id)
    if wanted is None:
        own_again(place)
        return None
    try:
        plan, notes = borrowed(place, wanted, world)
    except InputError as error:
        cast.warnings.append(f"{place.name}: Backlot's own stays, since {error}")
        return None
    cast.warnings += [f"{place.name}: {note}" for note in notes]
    return plan
