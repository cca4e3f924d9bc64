# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole film staged in Blender: a Scene a scene, a collection a location."""

import bpy

from ..library import identity
from ..world.naming import numbered, scene_codes
from ..world.records import from_plain, to_plain
from . import figure, held, sets
from .build_location import ensure_location, plan_in
from .build_scene import Place, blocking_of, code_of, put_aside, stage_scene
from .format import drawn, new_scene, set_format
from .plan import SetPlan
from .report import Report
from .staged import staged_scenes

EDIT = "Edit"


def stage_film(world, settings, only=None):
    """Build or update the scenes of ``world``; ``only`` is a set of scene ids, None for all.

    Yields ``(share done, message)``; its value is a dictionary: ``scenes``, how many, and the lines of a ``Report``.
    """
    edit = ensure_edit(settings)
    there = staged_scenes(aside=True)
    played = [s for s in world.scenes if not s.omitted]
    wanted = [s for s in played if only is None or s.id in only]
    codes = scene_codes(played, {i: code_of(s) for i, s in there.items()}, numbered(world))
    casting = figure.Casting(world)
    locations, report = {}, Report()
    deleted = identity.ledger(edit) - set(there)
    for i, scene in enumerate(wanted):
        yield i / len(wanted), f"Staging {codes[scene.id]} {scene.location_name}"
        if scene.id in deleted and only is None:
            continue
        if scene.location not in locations:
            locations[scene.location], told = _location(world, scene)
            report += Report(changes=told)
        place, looks = locations[scene.location], casting.looks(scene)
        report += stage_scene(world, scene, codes[scene.id], place, looks, settings)
        identity.record(edit, [scene.id])
    for ident in sorted(set(there) - {s.id for s in played}):
        if put_aside(there[ident]):
            line = f"{code_of(there[ident])}: the scene was set aside, since the script has it no longer"
            report += Report(changes=[line])
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


def _location(world, scene):
    """``(Place, changes)`` of the location of a scene."""
    place = world.location(scene.location)
    here = [s for s in world.scenes if s.location == scene.location and not s.omitted]
    root = identity.find(bpy.data.collections, place.id)
    kept = held.of_place(root, plan_in(root)) if root else {}
    plan = from_plain(SetPlan, to_plain(sets.plan_set(place, here, world, kept)))  # to the digits that the file keeps
    pieces = sets.shell(plan)
    collection, changes = ensure_location(place, plan, pieces)
    return Place(plan, pieces, collection), changes
