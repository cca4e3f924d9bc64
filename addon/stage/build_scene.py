# SPDX-License-Identifier: GPL-3.0-or-later
"""One scene of the script as a Blender Scene: its place, dressing, people, light and time."""

import dataclasses
import hashlib
import json
import math
from dataclasses import dataclass

import bpy

from ..breakdown.emotion import mean
from ..library import identity
from ..rate import Rate
from ..world.naming import FIRST_FRAME
from ..world.records import from_plain, to_plain
from . import blocking, build_held, sets
from .atmosphere import mood
from .build_cast import ensure_cast, key_carries, key_doors, key_moves
from .build_casts import NOTHING
from .build_light import ensure_light, lenses_of
from .build_location import PLACE, ensure_item, ensure_leaf
from .format import new_scene, set_format
from .keeper import UNSCRIPTED, Keeper, child_collection
from .plan import Blocking, SetPlan
from .report import of_scene
from .staged import ASIDE

BLOCKING = "backlot_blocking"
CODE = "backlot_code"  # of the scene, however it is called now: SC010
MOOD = "backlot_mood"  # whether the light of a scene follows its emotion
SPAN = "backlot_span"  # first and last frame that a scene was given
PLANNED = "backlot_planned"  # hash of all that the scene was built from


@dataclass
class Place:
    """A location that is built: its plan, the pieces of its shell, its collection."""

    plan: SetPlan
    pieces: list
    collection: object


def stage_scene(world, scene, code, place, specs, settings, casts=NOTHING):
    """Make or update the Blender scene of ``scene`` at a ``Place``; returns a ``Report``. ``casts``: what is cast for
    its things, a ``build_casts.Casts``.

    A scene for which nothing else is planned than when it was built is left alone.
    """
    plan = place.plan
    items = _dressing(scene, world, plan)
    acts = blocking.block(scene, world, plan, items, {ident: s.stature for ident, s in specs.items()})
    items = _things(items, acts)
    props = casts.apply(scene.id, items)
    made = _scene(scene, code, settings)
    _ensure_place(made, place.collection)
    planned = _hash(scene, plan, props, acts, specs, settings.fps, casts.marks(scene.id, items))
    changes = []
    if made.get(PLANNED) != planned:
        made[BLOCKING] = json.dumps(to_plain(acts), ensure_ascii=False)
        _set_length(made, acts.duration)
        changes = _fill(scene, made, place, props, acts, specs, casts)
        made[PLANNED] = planned
    made[MOOD] = settings.mood
    _light(world, scene, made, place, items, acts, lenses_of(made))
    lost = sets.missing(plan, scene, items)
    return of_scene(code, scene, items, lost, (*acts.warnings, *plan.left_out), changes)


def _fill(scene, made, place, items, acts, specs, casts):
    """Things, doors and people of a Blender scene, in collections of its own; returns ``Keeper.close``'s lines."""
    groups = [_group(made, name) for name in ("cast", "things", "light")]
    cast, things, _ = groups
    keeper = Keeper(made, groups)
    carried = {carry.item for carry in acts.carries} | {move.item for move in acts.moves}
    placed = {}
    for item in items:
        ident = f"{scene.id}/{item.id}"
        placed[item.id] = ensure_item(keeper, ident, item, things, item.id in carried, casts.worn(ident))
    leaves = [(*ensure_leaf(keeper, scene, place.plan, p, things), p) for p in place.pieces if p.opening]
    points = {item.id: item.location for item in (*place.plan.items, *items)}
    players = ensure_cast(keeper, scene, made, acts, specs, cast, points, items)
    key_carries(made, acts, players, placed, items)
    key_moves(made, acts, players, placed, items)
    ours = [(leaf, opening, piece) for leaf, mine, opening, piece in leaves if mine]
    key_doors(ours, players, float(Rate.of(made.render)), FIRST_FRAME)
    return keeper.close()


def keep_lenses_clear(world, scene, made, plan, location, points):
    """Build the weather of a staged scene again, if need be, so that it keeps clear of ``points`` (x, y, z)."""
    acts = blocking_of(made)
    place = Place(plan, [], location)
    _light(world, scene, made, place, _things(_dressing(scene, world, plan), acts), acts, points)


def _dressing(scene, world, plan):
    """What the scene brings, with what an artist moved or locked where it is."""
    there = identity.find(bpy.data.scenes, scene.id)
    return sets.dress(plan, scene, world, build_held.of_scene(there) if there else None)


def _things(items, acts):
    """The dressed items with those that the blocking put elsewhere, and those that it brings along."""
    return list(({item.id: item for item in items} | {item.id: item for item in acts.items}).values())


def _light(world, scene, made, place, items, acts, points):
    carried = {carry.item for carry in acts.carries} | {move.item for move in acts.moves}
    still = [item for item in items if item.id not in carried]
    groups = _group(made, "things"), _group(made, "light")
    emotion = mood.of_run(world.scenes, scene, mean) if made.get(MOOD, True) else None
    ensure_light(scene, made, place.plan, still, place.collection, *groups, points, acts, world.language, emotion)


def put_aside(made):
    """The script no longer has this scene: it stays, marked and renamed, and leaves the film. False if it had."""
    if made.get(ASIDE):
        return False
    made[ASIDE] = True
    made.name = f"{UNSCRIPTED} {made.name}"
    made[identity.NAME] = made.name
    return True


def code_of(made):
    """The code that a Blender scene was given: SC010."""
    return made.get(CODE) or made.name


def blocking_of(scene):
    """The ``Blocking`` that a staged Blender scene was built from."""
    return from_plain(Blocking, json.loads(scene[BLOCKING]))


def _scene(scene, code, settings):
    made = identity.find(bpy.data.scenes, scene.id)
    if made is None:
        made = identity.tag(new_scene(code), scene.id, "scene")
        made[CODE] = code
    if made.get(ASIDE):
        del made[ASIDE]
        made.name = made.name.removeprefix(f"{UNSCRIPTED} ")
        made[identity.NAME] = made.name
    set_format(made, settings)
    return made


def _ensure_place(made, location):
    """Link the location, unless an artist took it out; a location that the scene played in before goes."""
    before, now = made.get(PLACE), location[identity.ID]
    if before == now:
        return
    for other in [c for c in made.collection.children if c.get(identity.ID) == before]:
        made.collection.children.unlink(other)
    if location.name not in made.collection.children:
        made.collection.children.link(location)
    made[PLACE] = now


def _group(made, role):
    return child_collection(made.collection, role, f"{code_of(made)} {role}")


def _hash(scene, plan, items, acts, specs, fps, marks):
    """What a scene is built from, rounded so that every version of Python finds the same."""
    people = {t.performer: specs.get(t.performer) for t in acts.tracks}
    roles = {e.id: e.name for e in scene.elements if e.category == "extras"}
    data = [to_plain(plan), [to_plain(i) for i in items], to_plain(acts), roles, fps]
    data += [{who: dataclasses.asdict(spec) for who, spec in sorted(people.items()) if spec}]
    data += [marks] * bool(marks)
    return hashlib.blake2b(json.dumps(_rounded(data), sort_keys=True).encode(), digest_size=12).hexdigest()


def _rounded(data):
    if isinstance(data, dict):
        return {str(key): _rounded(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_rounded(value) for value in data]
    if isinstance(data, (str, int, bool)) or data is None:
        return data
    return round(float(data), 3) + 0.0


def _set_length(made, duration):
    """Give a scene its length, unless an artist has set another."""
    span = [FIRST_FRAME, FIRST_FRAME + max(1, math.ceil(duration * float(Rate.of(made.render)))) - 1]
    if SPAN not in made or list(made[SPAN]) == [made.frame_start, made.frame_end]:
        made.frame_start, made.frame_end = span
    made[SPAN] = span
    if not FIRST_FRAME <= made.frame_current <= made.frame_end:
        made.frame_current = FIRST_FRAME
