# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a film in Blender, each built once and shown beyond the doors of those next door."""

import bpy

from ..errors import InputError
from ..library import identity
from ..library.casts import find
from ..world.records import from_plain, to_plain
from . import adjoin, build_held, sets
from .build_location import ensure_location, ensure_next_door, plan_in
from .build_places import borrowed, own_again
from .build_scene import Place
from .plan import SetPlan
from .sets import houses


class Places:
    """The locations of a ``World``, planned and built as they are asked for; ``cast`` is a ``build_casts.Casts``."""

    def __init__(self, world, cast):
        self.world, self.cast = world, cast
        self._pairs = houses.pairs(world)
        self._plans, self._built, self._joined = {}, {}, set()

    def built(self, ident, own=None):
        """``(Place, changes)`` of a location with all that its doors lead to; ``changes`` only the first time.

        ``own`` is the id of the collection that a scene has for itself instead of the location's.
        """
        key = own or ident
        if key in self._joined:
            return self._built[key], []
        place, changes = self._build(ident, own)
        beyond = {}
        for way in place.plan.ways:
            there, told = self._build(way.place)
            beyond[way.place] = there.collection
            changes += told
        ensure_next_door(key, place.collection, place.plan.ways, beyond)
        self._joined.add(key)
        return place, changes

    def _build(self, ident, own=None):
        key = own or ident
        if key in self._built:
            return self._built[key], []
        if ident not in self._plans:
            self._plan(ident)
        plan = self._own_plan(ident, own) if own else self._plans[ident]
        pieces = sets.shell(plan)
        collection, changes = ensure_location(self.world.location(ident), plan, pieces, self.cast, own)
        self._built[key] = Place(plan, pieces, collection)
        return self._built[key], changes

    def _own_plan(self, ident, own):
        """The plan of a place that a scene has for itself: the location's, around what was moved in its own copy."""
        plan, whole = _kept(self._made(ident, own)), self._plans[ident]
        plan.ways, plan.blind = whole.ways, whole.blind
        return plan

    def _made(self, ident, own=None):
        scenes = [s for s in self.world.scenes if s.location == ident and not s.omitted]
        root = identity.find(bpy.data.collections, own or ident)
        still = build_held.of_place(root, plan_in(root)) if root else {}
        return sets.plan_set(self.world.location(ident), scenes, self.world, still)

    def _plan(self, ident):
        """Plan a location and those that it hangs together with."""
        group = houses.hanging_together(ident, self._pairs)
        lent = {one: plan for one in sorted(group) if (plan := self._borrowed(self.world.location(one)))}
        made = {one: self._made(one) for one in sorted(group - lent.keys())}
        adjoin.join(made, [pair for pair in self._pairs if made.keys() >= set(pair)])
        self._plans |= lent | {one: _kept(plan) for one, plan in made.items()}

    def _borrowed(self, place):
        """The plan of a place of another film that is cast for this one; None if Backlot's own stands here."""
        wanted = find(self.cast.casts, place.id)
        if wanted is None:
            own_again(place)
            return None
        try:
            plan, notes = borrowed(place, wanted, self.world)
        except InputError as error:
            self.cast.warnings.append(f"{place.name}: Backlot's own stays, since {error}")
            return None
        self.cast.warnings += [f"{place.name}: {note}" for note in notes]
        plan.ways, plan.blind = [], []
        return plan


def _kept(plan):
    """A plan to the digits that the file keeps."""
    return from_plain(SetPlan, to_plain(plan))
