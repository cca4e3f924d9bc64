# SPDX-License-Identifier: GPL-3.0-or-later
"""Building again without taking anything out of the artist's hands.

A ``Keeper`` stands for the things that Backlot makes for one owner (a scene, or a location's collection). What is
asked for and not there is made; what is there and as Backlot left it is updated in place; what an artist changed
or deleted stays that way; what is asked for no longer moves to ``Unscripted``.
"""

from collections import defaultdict

import bpy

from ..library import identity

UNSCRIPTED = "Unscripted"
ADDED, KEPT, DELETED, ASIDE, BACK = (
    "added, as the script has it now", "kept as it was changed by hand", "stays deleted, as it was by hand",
    "set aside, since the script has it no longer", "back from Unscripted, since the script has it again",
)  # fmt: skip
_MOST = 8  # names in a line of the report
ROLE = "backlot_role"  # ID property: what a collection is to the one that it lies in


class Keeper:
    """``owner`` carries the ledger; ``collections`` are those in which its things lie, the main one first."""

    def __init__(self, owner, collections):
        self.owner, self.collections = owner, list(collections)
        self.known = identity.ledger(owner)
        self.asked, self.made = set(), []
        self._told = defaultdict(list)
        self._there = index(o for c in self.collections for o in c.all_objects)
        self._others = self._children = None

    def thing(self, ident, kind, collection, make, update):
        """The object ``ident``: made by ``make()`` and linked, or brought up to date by ``update(obj)``.

        ``make`` links what hangs on the object itself. Returns ``(object, ours)``; ``ours`` is False for one that the
        artist changed. ``(None, False)`` if the artist deleted it.
        """
        self.asked.add(ident)
        found = self._find(ident)
        if found is None and ident in self.known:
            self._told[DELETED].append(ident.rpartition("/")[2])
            return None, False
        if found is not None:
            self._show(found, collection)
            if identity.touched(found):
                self._told[KEPT].append(found.name)
                return found, False
        obj = found or make()
        if not obj.users:
            collection.objects.link(obj)
        update(obj)
        identity.tag(obj, ident, kind)
        if found is None and self.known:
            self._told[ADDED].append(obj.name)
        self.made.append(obj)
        return obj, True

    def close(self):
        """Remember how everything was left; move what nobody asked for to ``Unscripted``.

        Returns what is otherwise than when it was last built, and why, a line for each reason; none the first time.
        """
        for obj in self.made:
            identity.stamp(obj)
        identity.record(self.owner, self.asked)
        for ident in sorted(self.known - self.asked):
            if ident in self._there:
                self._retire(self._there[ident])
        return [f"{why}: {_names(names)}" for why, names in self._told.items()]

    def _find(self, ident):
        """The object of an id: in our collections, or wherever an artist has put it."""
        if ident not in self._there and ident in self.known:
            if self._others is None:
                self._others = index(o for o in bpy.data.objects if o.users_collection)
            return self._others.get(ident)
        return self._there.get(ident)

    def _show(self, obj, collection):
        shelf = _child(self.collections[0], UNSCRIPTED)
        for part in self._parts(obj):
            if shelf and part.name in shelf.objects:
                shelf.objects.unlink(part)
                self._told[BACK] += [part.name] if part is obj else []
            if not part.users_collection:
                collection.objects.link(part)

    def _retire(self, obj):
        shelf = child_collection(self.collections[0], UNSCRIPTED, f"{UNSCRIPTED} {self.collections[0].name}")
        shelf.hide_render = shelf.hide_viewport = True
        if obj.name not in shelf.objects:
            self._told[ASIDE].append(obj.name)
        for part in self._parts(obj):
            for collection in self.collections:
                if part.name in collection.objects:
                    collection.objects.unlink(part)
            if part.name not in shelf.objects:
                shelf.objects.link(part)

    def _parts(self, obj):
        """An object and all that hangs on it. Blender's own ``children`` goes through the whole file every time."""
        if self._children is None:
            self._children = {}
            for child in bpy.data.objects:
                if child.parent is not None:
                    self._children.setdefault(child.parent, []).append(child)
        yield obj
        for child in self._children.get(obj, ()):
            yield from self._parts(child)


def _names(names):
    """Names in a line, not too many of them."""
    more = len(names) - _MOST
    return ", ".join(sorted(names)[:_MOST]) + (f" and {more} more" if more > 0 else "")


def index(objects):
    """Every thing that was made, by id; of several with one id the one that is no copy."""
    there = {}
    for obj in objects:
        ident = obj.get(identity.ID)
        if ident is not None:
            there.setdefault(ident, []).append(obj)
    return {ident: identity.original(same) for ident, same in there.items()}


def child_collection(parent, role, name):
    """The collection that plays ``role`` in ``parent``, whatever it is called now; made as ``name`` if need be."""
    found = _child(parent, role)
    if found is None:
        found = bpy.data.collections.new(name)
        found[ROLE] = role
        parent.children.link(found)
    return found


def _child(parent, role):
    return next((c for c in parent.children if c.get(ROLE) == role), None)
