# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a film in Blender, each built once and shown beyond the doors of those next door."""

from ..world.records import from_plain, to_plain
from . import adjoin, sets
from .build_location import ensure_location, ensure_next_door
from .build_scene import Place
from .plan import SetPlan
from .sets import houses


class Places:
    """The locations of a ``World``, planned and built as they are asked for."""

    def __init__(self, world):
        self.world = world
        self._pairs = houses.pairs(world)
        self._plans, self._built, self._joined = {}, {}, set()

    def built(self, ident):
        """``(Place, changes)`` of a location with all that its doors lead to; ``changes`` only the first time."""
        if ident in self._joined:
            return self._built[ident], []
        place, changes = self._build(ident)
        beyond = {}
        for way in place.plan.ways:
            there, told = self._build(way.place)
            beyond[way.place] = there.collection
            changes += told
        ensure_next_door(ident, place.collection, place.plan.ways, beyond)
        self._joined.add(ident)
        return place, changes

    def _build(self, ident):
        if ident in self._built:
            return self._built[ident], []
        if ident not in self._plans:
            self._plan(ident)
        plan = self._plans[ident]
        pieces = sets.shell(plan)
        collection, changes = ensure_location(self.world.location(ident), plan, pieces)
        self._built[ident] = Place(plan, pieces, collection)
        return self._built[ident], changes

    def _plan(self, ident):
        """Plan a location and those that it hangs together with, to the digits that the file keeps."""
        group = houses.hanging_together(ident, self._pairs)
        for one in sorted(group):
            scenes = [s for s in self.world.scenes if s.location == one and not s.omitted]
            self._plans[one] = sets.plan_set(self.world.location(one), scenes, self.world)
        adjoin.join({one: self._plans[one] for one in group}, [p for p in self._pairs if group.issuperset(p)])
        for one in group:
            self._plans[one] = from_plain(SetPlan, to_plain(self._plans[one]))
