# SPDX-License-Identifier: GPL-3.0-or-later
"""How somebody is found who does something: the old woman on a bench who lowers her newspaper sits there."""

import re

from ..world.schema import Beat
from . import relations
from .data import table, word_set

_TELLS = word_set(
    "sit lie sleep wake wait kneel crouch stand_up lean hide walk run enter exit drive ride climb jump fall chase "
    "dance drag push hug kiss shake_hands fight die"
)  # these say themselves how one stands, or bring one elsewhere
_AT_TABLES = word_set("eat drink read write type talk play smoke work listen")
_WHEEL = re.compile(r"\b(?:behind|at) the (?:steering )?wheel\b|\bin the driver'?s seat\b", re.IGNORECASE)
_HEAD = re.compile(r"\bat (?:the|its|one|either|each) (?:head|foot|end)\b", re.IGNORECASE)
_PLACES = ("dressing:", "vehicle:", "prop:", "greenery:")
_TAKING = ("take", "pick_up", "pull", "push", "throw", "drag", "open", "give", None)
_WATCHING = ("look", "listen", "shout", "wave")


def _kind(asset, relation):
    """The verb of somebody who is on, in or at a thing."""
    data = table("lexicon")
    if asset in data["seats"] and relation in ("on", "in", "at"):
        return "sit"
    if asset in data["beds"]:
        return "lie" if relation == "in" else "sit" if relation in ("on", "at") else "wait"
    return "sit" if asset in data["tables"] and relation in ("at", "around") else "wait"


def _at_a_wheel(text):
    low = text.casefold()
    return ("wheel" in low or "seat" in low) and _WHEEL.search(text) is not None


class Postures:
    """Remembers who has told how they stand or sit in a scene."""

    def __init__(self, actors, things):
        self.actors, self.things = actors, things
        self._settled = set()

    def before(self, tokens, clause, mentions, beat):
        """The inferred ``Beat`` of no duration that puts a beat's subject where its clause finds them, or None."""
        alive = [s for s in beat.subjects if s.startswith(("char:", "extras:"))]
        self._mounted(tokens, mentions, beat)
        if alive and beat.verb in ("sit", "wait") and _at_a_wheel(beat.text):
            beat.verb, beat.object, beat.target, beat.relation = "drive", self._vehicle(), None, None
        verb, told = clause.verb, beat.verb in _TELLS
        found = None
        if alive and not told:
            found = self._found(tokens, clause, mentions, beat)
        self._settled |= set(alive) if told or found else set()
        if not found:
            return None
        name, target, relation = found
        if verb is None:
            beat.verb, beat.target, beat.relation = name, target, relation
            return None
        new = Beat("", "action", list(beat.lines), alive, name, target=target, relation=relation, inferred=True)
        return new

    def _found(self, tokens, clause, mentions, beat):
        """``(verb, target, relation)`` of where a clause finds its subject, or None."""
        verb = clause.verb
        cut = verb.first if verb else clause.end
        person = next((m for m in mentions if m.kind in ("person", "noun", "extras") and m.end <= cut), None)
        text = " ".join([t.text for t in tokens[clause.first : clause.end]]) if person else ""
        if tokens[clause.first].low == "inside" and (vehicle := self._vehicle()) and cut > clause.first:
            return "sit", vehicle, "in"
        if beat.verb != "drive" and _at_a_wheel(text):
            return "drive", self._vehicle(), "in"
        if not verb and _HEAD.search(text) and (table_ := self._table()):
            return "sit", table_, "at"
        if person and (leading := self._leading(tokens, clause, mentions, person, beat)):
            return leading
        for mention in mentions if person else ():
            ident = next(iter(mention.idents), "")
            if mention.kind != "thing" or mention.first < person.end or not ident.startswith(_PLACES):
                continue
            floor = verb.end if verb and mention.first >= verb.end else person.end
            word, relation = relations.link(tokens, mention, floor)
            asset = self.things.get(ident).asset
            if mention.end <= cut and relation in relations.STATIC and relation not in ("across", "along"):
                if ident.startswith("prop:") and asset not in table("lexicon")["seats"]:
                    continue
                return _kind(asset, relation), ident, relation
            seat = asset in table("lexicon")["seats"] and beat.verb not in _TAKING
            watching = word == "from" and (seat or (beat.verb in _WATCHING and ident.startswith("dressing:")))
            if verb and mention.first >= verb.end and watching:
                booth = asset in ("booth", "phone_booth")
                return ("wait", ident, "in") if booth else (_kind(asset, "at"), ident, "at")
        if not verb or beat.verb not in _AT_TABLES or beat.relation != "at" or set(beat.subjects) & self._settled:
            return None
        target = self.things.get(beat.target)
        return ("sit", beat.target, "at") if target and target.asset in table("lexicon")["tables"] else None

    def _mounted(self, tokens, mentions, beat):
        """Who comes on a horse rides it."""
        for mention in mentions if beat.verb in ("walk", "run", "ride") and not beat.object else ():
            ident = next(iter(mention.idents), "")
            element = self.things.get(ident) if mention.kind == "thing" else None
            rideable = element is not None and element.asset in ("horse", "bicycle", "motorcycle")
            if rideable and relations.preposition(tokens, mention) == "on":
                beat.verb, beat.object = "ride", ident
                if beat.target == ident:
                    beat.target, beat.relation = None, None

    def _leading(self, tokens, clause, mentions, person, beat):
        """Where ``Behind the bar, a bartender`` and ``Beside her, DEV`` are."""
        first = next((m for m in mentions if m.end <= person.start), None)
        if first is None or first.possessive or tokens[clause.first].low not in relations.RELATION:
            return None
        relation = relations.link(tokens, first, clause.first)[1]
        ident = next(iter(first.idents), None)
        if first.kind == "pronoun" and first.word in ("him", "her"):
            ident = next(iter(self.actors.resolve(first, beat.subjects)), None)
            near = relation in ("beside", "behind", "before")
            return ("wait", ident, relation) if ident and near else None
        if first.kind != "thing" or relation not in relations.STATIC or not ident.startswith(_PLACES):
            return None
        return _kind(self.things.get(ident).asset, relation), ident, relation

    def _table(self):
        """Id of the table named last."""
        found = [e.id for e in self.things.all() if e.asset in table("lexicon")["tables"]]
        return found[-1] if found else None

    def _vehicle(self):
        found = [e.id for e in self.things.all() if e.category == "vehicles"]
        return found[-1] if found else None
