# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has what: her keys, a courier with a red backpack, a farmer in a straw hat; and where things lie."""

from itertools import pairwise

from . import relations
from .data import table, word_set
from .nouns import PORTABLE

_HAVING = word_set("hold carry clutch cradle grip bear lug haul balance wield tote wear grasp hug")
_HANDLED = word_set("carry give throw put_down pick_up take drag push wave catch give open close")
_IN_HAND = word_set("put_on take_off aim shoot smoke raise drink eat")
_POCKETS = word_set("pocket pockets bag handbag purse coat jacket backpack boot sleeve belt holster apron")
_WORN_THINGS = ("backpack", "handbag")
_CLINIC = ("doctor", "nurse", "scientist")
_MOVED = word_set(
    "put_down throw give push drag pull carry walk run enter exit drop eat drink read smoke write play point aim pour"
)
_STATES = word_set("wait sleep lie sit lean work play hide stop")
_HANGING = word_set("hang rest burn glow swing dangle")
_OWNABLE = ("prop:", "wardrobe:", "vehicle:")
_EACH = word_set("sit read carry eat drink write play smoke raise put_on type")


def _listed(tokens, last, mention):
    """True for the cap of ``in a leather jacket and a cap``."""
    between = [t.text for t in tokens[last.end : mention.start]]
    return between in (["and"], [","], [",", "and"])


class Belongings:
    """Notes on the things of a scene whose they are and where they lie."""

    def __init__(self, actors, things):
        self.actors, self.things = actors, things
        self.holder = None  # the container that was opened or shown last

    def claim(self, tokens, mentions, verb, subjects):
        """Say of each thing in a clause who has it; ``mentions`` are the clause's own."""
        things = [m for m in mentions if m.kind == "thing" and self._ownable(m.idents[0])]
        if not things:
            return
        alive = [s for s in subjects if s.startswith(("char:", "extras:"))]
        last = None
        for mention in things:
            owners, own = self._owners(tokens, mention, mentions, verb, alive)
            if not owners and last and tokens[last.end : mention.start] and _listed(tokens, last, mention):
                owners = [self.things.get(last.idents[0]).owner]
            ident, found = mention.idents[0], []
            for owner in filter(None, owners):
                if len(owners) > 1:
                    self.things.one_each(ident)
                found.append(self.things.claim(ident, owner, self._worn(tokens, mention, verb), own))
                self._fit(found[-1], owner)
            mention.idents = found or mention.idents
            last = mention if found else None

    def _ownable(self, ident):
        return ident.startswith(_OWNABLE) or self.things.get(ident).asset in PORTABLE

    def _owners(self, tokens, mention, mentions, verb, alive):
        """``(ids, whether it is theirs)`` of who has a thing; ``their guns``: of each."""
        phrase = mention.phrase
        if phrase and phrase.det == "their" and len(alive) > 1:
            return alive, True
        owner = self._owner(tokens, mention, mentions, verb, alive)
        if owner and len(alive) > 1 and owner in alive and self.things.uncounted(mention.idents[0]):
            return alive, True
        told = phrase is not None and (phrase.owner is not None or phrase.det in ("a", "an"))
        held = (
            verb is not None and verb.end <= mention.start and relations.preposition(tokens, mention, verb.end) is None
        )
        return [owner] if owner else [], told and not (held and phrase.owner is None)

    def _owner(self, tokens, mention, mentions, verb, alive):
        """Id of who has a thing, or None."""
        people = [m for m in mentions if m.kind in ("person", "noun", "extras")]
        if mention.phrase and mention.phrase.owner is not None:
            whose = self._possessor(tokens, mention.phrase.owner, people, alive)
            if whose or mention.phrase.det != "'s":
                return whose  # but a soldier's coat is whose it is on
        before = [m for m in people if m.end <= mention.start]
        garment = mention.idents[0].startswith("wardrobe:")
        if mention.in_hand(tokens):
            return alive[0] if alive else None
        word = relations.preposition(tokens, mention, verb.end if verb and mention.start >= verb.end else 0)
        near = before[-1] if before and not (verb and before[-1].end <= verb.first < mention.start) else None
        who = (self.actors.resolve(near) if near else [])[:1] or alive[:1]
        if mention.idents[0].startswith("vehicle:"):
            return None
        if (garment and word == "in") or word == "with":
            return who[0] if who and not self._of_a_thing(tokens, mention, mentions, verb) else None
        if verb and verb.name == "look" and word == "through" and mention.idents[0].startswith("prop:"):
            return alive[0] if alive else None  # a telescope
        if verb and verb.end <= mention.start and word is None:
            taken = verb.name in ("take", "pick_up") and self._from_pocket(tokens, mention.end)
            if verb.lemma in _HAVING or verb.name in _IN_HAND or taken:
                return alive[0] if alive else None
        if garment and near and word is None and any(t.text == "," for t in tokens[near.end : mention.start]):
            return who[0] if who else None
        return None

    def _possessor(self, tokens, at, people, alive):
        low = tokens[at].low
        if low not in ("his", "her", "their"):
            named = next((m for m in people if m.end == at + 1), None)
            return next(iter(self.actors.resolve(named)), None) if named else None
        if low == "their":
            groups = [i for i in (*alive, *self.actors.plural()) if i.startswith("extras:")]
            return groups[0] if groups else None
        gender = "male" if low == "his" else "female"
        fitting = [i for i in alive if i.startswith("char:") and self.actors.gender(i) in (gender, None)]
        return fitting[0] if fitting else next(iter(self.actors.latest(gender)), None)

    @staticmethod
    def _of_a_thing(tokens, mention, mentions, verb):
        """True for the light of ``a box with a blinking light``, not for what one has who stands by a box with it."""
        thing = next((m for m in mentions if m.kind == "thing" and m.end == mention.start - 1), None)
        if thing is None:
            return False
        behind = verb is not None and thing.start >= verb.end
        if behind and thing.start == verb.end and relations.of_phrase(tokens, verb):
            return False  # stands in the doorway with a bag
        return not behind or relations.preposition(tokens, thing, verb.end) is None

    @staticmethod
    def _from_pocket(tokens, end):
        words = tokens.lows[end : end + 5]
        return bool({"out", "from"} & set(words[:1])) and bool(_POCKETS & set(words))

    def _worn(self, tokens, mention, verb):
        ident = mention.idents[0]
        element = self.things.get(ident)
        in_hand = (
            verb is not None
            and verb.end <= mention.start
            and (verb.name in _HANDLED and verb.name != "take_off" and verb.lemma != "wear")
            and relations.preposition(tokens, mention, verb.end) is None
        )
        if element.category == "wardrobe" or element.asset in _WORN_THINGS:
            left = verb is not None and mention.end <= verb.first and verb.lemma in ("stand", "lie", "hang", "sit")
            alone = left and (mention.start == 0 or tokens[mention.start - 1].text in ".!?")
            words = tokens.lows[mention.end : mention.end + 3]
            held = words[:1] in (["in"], ["under"], ["over"])
            carried = held and bool({"hand", "hands", "arm", "arms", "lap"} & set(words))
            return not alone and not carried and (not in_hand or element.worn)
        return False

    def _fit(self, ident, owner):
        """A doctor's white coat is not an overcoat."""
        element = self.things.get(ident)
        if element.asset == "coat" and "white" in element.description.split() and self.actors.role(owner) in _CLINIC:
            element.asset = "white_coat"

    def settle(self, tokens, clause, mentions, beat):
        """Note how things lie to each other, and who has them when a beat is over."""
        verb = clause.verb
        things = [m for m in mentions if m.kind == "thing"] if mentions else []
        for first, second in pairwise(things):
            moving = verb is not None and verb.name in _MOVED and first.first >= verb.end
            moving = moving and relations.preposition(tokens, first, verb.end) is None
            between = tokens.lows[first.end : second.start]
            if between == ["of"]:
                held = "on" if self.things.get(first.idents[0]).asset in ("tray", "plate") else "in"
                self.things.place(second.idents[0], held, first.idents[0])
            elif verb is not None and verb.name in ("take", "pick_up", "pull") and first.first >= verb.end:
                self._taken(tokens, first, second)
            elif between[:1] == ["under"] and self.things.get(second.idents[0]).asset == "blanket":
                self.things.place(second.idents[0], "on", first.idents[0])
            elif self._leads(mentions, first, verb) and between == ["with"]:
                self._bear(first, second)
            elif not moving and (relation := relations.joins(tokens, first, second)) in relations.STATIC:
                self.things.place(first.idents[0], relation, second.idents[0])
        subject = next(iter(beat.subjects), "")
        hangs = verb is not None and verb.lemma in _HANGING and beat.verb is None
        still = hangs or verb is None or verb.name in _STATES or verb.name is None or beat.verb in _STATES
        if hangs and subject.startswith(("dressing:", "prop:", "wardrobe:")):
            beat.object, beat.target, beat.relation = None, None, None
        if still and not subject.startswith(("char:", "extras:")):
            self._lies(tokens, clause, subject, things)
        out = verb is not None and "out" in tokens.lows[verb.first : verb.end + 4]
        if out and verb.name in ("take", "pick_up", "pull") and beat.object and self.holder and beat.target is None:
            self.things.place(beat.object, "in", self.holder)
        self._afterwards(beat)

    @staticmethod
    def _leads(mentions, first, verb):
        """True where a thing is what a clause is about."""
        return mentions[0] is first and (verb is None or first.end <= verb.first)

    def _bear(self, first, second):
        """``A boat with a lamp``, ``a table with a candle``."""
        lower, upper = self.things.get(first.idents[0]), self.things.get(second.idents[0])
        small = upper.category == "props" or upper.asset in (*PORTABLE, "lantern")
        if small and not upper.owner and lower.category in ("set_dressing", "vehicles"):
            self.things.place(upper.id, "on", lower.id)

    def _taken(self, tokens, first, second):
        word, relation = relations.link(tokens, second, first.end)
        if word in ("from", "off", "out"):
            relation = "in" if self._holds(second.idents[0]) else "on"
        if relation in relations.STATIC:
            self.things.place(first.idents[0], relation, second.idents[0])

    def _lies(self, tokens, clause, subject, things):
        """``A dog sleeps under the table``, ``Inside, a stack of letters``."""
        verb = clause.verb
        for mention in things:
            ident = mention.idents[0]
            relation = relations.link(tokens, mention, verb.end if verb and mention.start >= verb.end else 0)[1]
            if ident != subject and relation in relations.STATIC:
                self.things.place(subject, relation, ident)
        lamp = self.things.get(subject)
        hung = verb is not None and verb.lemma in ("hang", "swing", "dangle")
        if lamp is not None and lamp.asset == "table_lamp" and (lamp.relation == "over" or hung):
            lamp.asset = "ceiling_lamp"
        if verb is None and things and self.holder and things[0].idents[0].startswith(("prop:", "wardrobe:")):
            opens = tokens[clause.first].low == "inside" or things[0].start == clause.first
            self.things.place(things[0].idents[0], "in", self.holder if opens else None)

    def _afterwards(self, beat):
        if beat.verb == "give" and beat.object and (beat.target or "").startswith("char:"):
            self.things.pass_on(beat.object, beat.target)
        elif beat.verb in ("throw", "put_down") and beat.object:
            self.things.pass_on(beat.object, None)
        elif beat.verb in ("take", "pick_up", "catch") and beat.object and beat.subjects:
            self.things.pass_on(beat.object, beat.subjects[0])
        self.holder = beat.object if beat.verb == "open" and self._holds(beat.object) else None
        if beat.verb in _EACH and (groups := [s for s in beat.subjects if s.startswith("extras:")]):
            for ident in filter(None, (beat.object, beat.target)):
                self.things.spread(ident, groups)

    def show(self, ident):
        """Note that the picture shows a container: what is named next is in it."""
        self.holder = ident if self._holds(ident) else None

    def _holds(self, ident):
        element = self.things.get(ident) if ident else None
        return element is not None and element.asset in table("lexicon")["containers"]
