# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole film staged in Blender: a Scene a scene, a collection a location."""

import bpy

from ..library import identity
from ..world.naming import scene_codes
from . import figure, sets, studio_light
from .build_location import ensure_location
from .build_scene import Place, blocking_of, stage_scene
from .format import new_scene, set_format

EDIT = "Edit"


def stage_film(world, settings, only=None):
    """Build or update the scenes of ``world``; ``only`` is a set of scene ids, None for all.

    Yields ``(share done, message)``; its value is ``{"scenes": n, "warnings": [...]}``.
    """
    edit = ensure_edit(settings)
    wanted = [s for s in world.scenes if not s.omitted and (only is None or s.id in only)]
    there = staged_scenes()
    played = [s for s in world.scenes if not s.omitted]
    codes = scene_codes(played, {i: s.name for i, s in there.items()}, _numbered(world))
    specs = {c.id: figure.design(c, world) for c in world.characters}
    locations, warnings = {}, []
    deleted = identity.ledger(edit) - set(there)
    for i, scene in enumerate(wanted):
        yield i / len(wanted), f"Staging {codes[scene.id]} {scene.location_name}"
        if scene.id in deleted and only is None:
            continue
        if scene.location not in locations:
            locations[scene.location] = _location(world, scene)
        warnings += stage_scene(world, scene, codes[scene.id], locations[scene.location], specs, settings)
        identity.record(edit, [scene.id])
    return {"scenes": len(wanted), "warnings": warnings}


def staged_scenes():
    """``{scene id: Blender scene}`` of all that is staged."""
    return {s[identity.ID]: s for s in bpy.data.scenes if s.get(identity.KIND) == "scene"}


def ensure_edit(settings):
    """The scene ``Edit`` that holds the film's world, shots and cut."""
    edit = next((s for s in bpy.data.scenes if s.get(identity.KIND) == "edit"), None)
    if edit is None:
        edit = identity.tag(new_scene(EDIT), EDIT, "edit")
    set_format(edit, settings)
    return edit


def spans(staged):
    """``{scene id: [plan.Span]}``: when the beats of the staged scenes play."""
    return {ident: blocking_of(scene).spans for ident, scene in staged.items()}


def show_as_rendered(space, scene):
    """Let a 3D viewport show a staged scene as it will be rendered."""
    studio_light.apply_to_viewport(space, scene)


def _numbered(world):
    """Whether the script has numbers of its own: others are only counted through."""
    return [s.number for s in world.scenes] != [str(i + 1) for i in range(len(world.scenes))]


def _location(world, scene):
    place = world.location(scene.location)
    here = [s for s in world.scenes if s.location == scene.location and not s.omitted]
    plan = sets.plan_set(place, here, world)
    pieces = sets.shell(plan)
    return Place(plan, pieces, ensure_location(place, plan, pieces))
