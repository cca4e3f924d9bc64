# SPDX-License-Identifier: GPL-3.0-or-later
"""What is cast from a library for the film that is open, and what of the film is saved to one.

As in ``film``, long functions are generators of steps.
"""

import json

import bpy

from . import film, preferences, properties
from .errors import InputError
from .library import build_assets, build_source, casts, identity
from .library.casts import KIT, Cast
from .library.catalogues import path_of
from .stage import build_casts, build_places, kit
from .stage.staged import staged_scenes

CC0 = "CC0-1.0"  # of what Backlot itself makes


def names(library):
    """Names of a library's assets, or of the film's own collections for ``""``, without doubles."""
    return list(dict.fromkeys(name for _, _, name in build_source.names(library)))


def cast(element, library, asset, turn=0.0, scale=0.0):
    """Steps: let an asset of a library (``""``: of this film) stand for an element, a place or one thing, by id or
    name, wherever it stands; remembered for later drafts. ``turn``: degrees; ``scale``: 0 as it is.

    ``InputError``, and nothing is changed, where there is no such element, library or asset.
    """
    world = _world()
    key = _key(world, element)
    if key.startswith("char:"):
        raise InputError(f"{element}: people are played by Backlot's own figures; cast things and places")
    made = Cast(key, library, asset, turn, scale)
    if build_places.is_place(world, key):
        build_places.check(made)
    else:
        build_casts.check(made)
    return (yield from _again(world, made))


def uncast(element):
    """Steps: Backlot's own again for an element, a place or one thing."""
    world = _world()
    key = _key(world, element)
    if key not in {c.key for c in film.casts_of_film()}:
        raise InputError(f"{element}: nothing is cast for it; choose something that is")
    return (yield from _again(world, Cast(key)))


def swap(obj, asset="", seed=None):
    """Steps: another thing of the kit in the place of one; without ``asset`` the next variant of the same."""
    world = _world()
    key = thing_key(obj)
    now = obj.get(build_casts.KIT_KEY, "")
    own, _, variant = now.rpartition(" ")
    wanted = asset or own
    if not key or not wanted:
        raise InputError(f"{obj.name}: is nothing that Backlot staged from its kit; choose a thing of the set")
    number = (int(variant) + 1) % kit.VARIANTS if seed is None and wanted == own else seed or 0
    made = Cast(obj[identity.ID], KIT, wanted, seed=number)
    build_casts.check(made)
    return (yield from _again(world, made))


def mark(block, folder="", author="", licence="", description=""):
    """Mark a staged thing (object) or place (collection) as an asset, and save it to a library folder if one is
    given; ``{"asset": name, "files": [path]}``."""
    facts = facts_of(block, author, licence, description)
    build_assets.mark(block, facts)
    if not folder:
        return {"asset": facts.name, "files": []}
    return {"asset": facts.name, "files": [str(build_assets.save(block, facts, folder))]}


def mark_named(element, folder, author="", licence=""):
    """``mark`` for an element or a place by id or name, the first that is staged of it."""
    world = _world()
    key = _key(world, element)
    if build_places.is_place(world, key):
        found = identity.find(bpy.data.collections, key)
    else:
        found = next((o for s in staged_scenes().values() for o in s.objects if stands_for(o, key)), None)
    if found is None:
        raise InputError(f"{element}: is not staged; stage a scene that has it first")
    return mark(found, folder, author, licence)


def make_local(scene):
    """Give a staged Blender scene its location for itself."""
    return build_places.make_local(scene).name


def facts_of(block, author="", licence="", description=""):
    """What is to be known of a thing or a place of the film as an asset."""
    kind = block.get(identity.KIND, "prop")
    world = film.film_world()
    made, where = _made_from(world, block)
    name = made.name if made else block.name.removeprefix("LOC ")
    source = json.loads(block.get(build_casts.PROVENANCE, "{}"))  # what was cast keeps the licence that it came with
    author = author or source.get("author") or preferences.text("author")
    licence = licence or source.get("license") or preferences.text("licence") or (CC0 if _all_ours(block) else "")
    category = getattr(made, "category", "")
    tags = [kind, category, block.get(build_casts.KIT_KEY, "").rpartition(" ")[0], getattr(made, "kind", "") or "",
            *where, world.language if world else ""]  # fmt: skip
    return build_assets.Facts(
        name, path_of(kind, category), [t.replace("_", " ") for t in tags], author, licence,
        source.get("copyright", ""), description or getattr(made, "description", "") or _said(world),
    )  # fmt: skip


def thing_key(obj):
    """The id that casts of a thing go by: its element's, or its own where it stands for none."""
    return obj.get("backlot_element") or (obj.get(identity.ID, "") if obj.get(identity.KIND) in ("prop", "set") else "")


def stands_for(obj, key):
    """Whether an object stands for an element, a person or a thing of this id."""
    return key in (obj.get("backlot_element"), obj.get("backlot_character"), obj.get(identity.ID))


def _all_ours(block):
    """Whether all of a thing or a place is as Backlot made it."""
    parts = block.all_objects if isinstance(block, bpy.types.Collection) else [block]
    made = [p for p in parts if identity.MADE in p]
    return bool(made) and not any(p.get(build_casts.CAST) or identity.touched(p) for p in made)


def _said(world):
    return f"From {world.title}" if world and world.title else ""


def _made_from(world, block):
    """``(record of the world, words on the place)`` that a thing or a place stands for."""
    if world is None:
        return None, []
    if isinstance(block, bpy.types.Collection):
        key = block.get(identity.ID, "").partition("@")[0]
        return next((p for p in world.locations if p.id == key), None), []
    key = block.get("backlot_element") or block.get("backlot_character")
    things = [e for s in world.scenes for e in s.elements] + world.characters
    place = world.location(block.get(identity.ID, "").partition("/")[0])
    return next((e for e in things if e.id == key), None), [place.kind or ""] if place else []


def _world():
    film.require_film()
    return film.film_world()


def _key(world, element):
    if any(element == o.get(identity.ID) for o in bpy.data.objects):
        return element
    return casts.key_of(world, element)


def _again(world, made):
    """Steps: keep a cast, and stage the scenes again in which it shows."""
    edit = film.require_film()
    before = film.casts_of_film()
    of_one = {o[identity.ID] for o in bpy.data.objects if o.get("backlot_element") == made.key and identity.ID in o}
    properties.write_all(edit.backlot.casts, casts.replaced(casts.without(before, of_one), made))
    positions = _shown(world, made.key)
    if not positions:
        return {"cast": made.key, "scenes": 0, "warnings": [], "changes": [], "stand_ins": []}
    told = yield from film.stage(world, only=positions)
    return {"cast": made.key, **told}


def _shown(world, key):
    """The 1-based positions of the staged scenes that hold what has this id, or that play where it stands."""
    staged = staged_scenes()
    owner = key.partition("/")[0].partition("@")[0]
    with_it = [s for s in world.scenes if owner in (s.id, s.location) or any(e.id == key for e in s.elements)]
    places = {s.location for s in with_it}
    return {i + 1 for i, s in enumerate(world.scenes) if s.id in staged and not s.omitted and s.location in places}
