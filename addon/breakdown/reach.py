# SPDX-License-Identifier: GPL-3.0-or-later
"""What an action is done to and where it is directed: object, target and how it lies to the target."""

from . import relations
from .actors import body_part
from .data import word_set
from .mention import BODY

TOWARDS = word_set(
    "enter exit walk run sit stand_up kneel crouch lie fall jump climb look look_away turn lean hide wait stop "
    "point aim listen knock chase wave nod bow shout whisper search sleep drive ride dance play laugh cry talk "
    "touch cheer"
)
_WITH_OBJECT = word_set("point aim drive ride wave play fall hide")  # of these, what has no preposition is the object
_SEATED = word_set("sit lie climb lean sleep kneel")
_USED_UP = word_set("eat drink smoke read")
_RESTING = word_set("sleep sit lie lean")
_ALIVE = ("char:", "extras:")
UNSEEN = ("sound:", "makeup:", "stunt:")
_PARTICLES = word_set("down up off out away over back")
_CARRIES = word_set("throw pull push put_down pick_up carry take give drag open close")
_ON_SOMEBODY = ("put_on", "take_off", "touch", "work", "search")
_ON_THE_BODY = word_set("finger fingers neck head shoulder shoulders wrist ear hand hands lap feet")
_TAKEN = word_set("take grab hold kiss squeeze clasp grasp hold")
_HANDS = word_set("hand hands arm")
_WEAK = ("loc:", "dressing:", "prop:")


class Reach:
    """Fills object, target and relation of one beat; ``actors`` tell whom pronouns mean."""

    def __init__(self, actors, things):
        self.actors, self.things = actors, things

    def fill(self, tokens, beat, after, name, verb):
        """Read what is named after the verb.

        Returns the word for a body part that is reached (or an empty string), and the preposition before the target.
        """
        opened = verb.split is not None and tokens[verb.split].low in ("open", "shut")
        part, to, first = "", "", True
        for mention in after:
            body = body_part(tokens, mention)
            if mention.possessive and mention.kind in ("person", "pronoun", "noun") and not body:
                continue
            besides = () if mention.possessive and not self._others(tokens, mention, verb, beat) else beat.subjects
            doer = next(iter(beat.subjects), None)
            found = self.actors.resolve(mention, besides, "open" if opened else name, doer)
            idents = [i for i in found if i not in beat.subjects]
            if not idents or idents[0].startswith(UNSEEN):
                continue
            word, relation = relations.link(tokens, mention, verb.end)
            if relation is None and word is None and first:
                relation = relations.of_phrase(tokens, verb)
            first = False
            if word == relations.TURNED_AWAY:
                continue
            if particle(tokens, mention, name, verb):
                word, relation = None, None
            if mention.kind in ("person", "pronoun", "noun", "extras") and idents[0].startswith(_ALIVE):
                if name in _SEATED and any(m.kind == "thing" and not _by_the_way(tokens, m, verb) for m in after):
                    continue
                handed_on = name == "give" and word == "to"  # hands the baby to Wes
                if beat.target is None or beat.target.startswith(_WEAK) or handed_on:
                    part = _part(tokens, mention) if body else part
                    to = word
                    against = (
                        beat.subjects[:1]
                        and not beat.subjects[0].startswith("animal:")
                        and body
                        and name in _RESTING
                        and relation == "on"
                    )
                    beat.target, beat.relation = idents[0], "against" if against else relation
            elif mention.in_hand(tokens) and (word or tokens[mention.start - 1].text == ","):
                beat.object = beat.object or idents[0]
            else:
                self._thing(beat, mention, idents[0], name, word, relation)
            if name in _ON_SOMEBODY and beat.target is None and self._owned(beat.object) not in (None, *beat.subjects):
                beat.target = self._owned(beat.object)  # buttons Yuna's coat
        if name == "look" and beat.object and not beat.target:
            beat.object, beat.target = None, beat.object
        return part, to

    def _others(self, tokens, mention, verb, beat):
        """True for the hand of ``takes her hand``, where there is another she: nobody takes their own."""
        if mention.kind != "pronoun" or verb is None or verb.lemma not in _TAKEN or not _HANDS & _next(tokens, mention):
            return False
        gender = "female" if mention.word == "her" else "male"
        return any(self.actors.gender(i) == gender for i in self.actors.resolve(mention, beat.subjects))

    def _owned(self, ident):
        element = self.things.get(ident) if ident else None
        return element.owner if element else None

    def _thing(self, beat, mention, ident, name, word, relation):
        if word == "of" or (word == "in" and ident.startswith("wardrobe:")):
            return  # sits there in dark glasses
        if word in relations.WITH:
            beat.object = beat.object or ident
        elif name in _USED_UP and ident.startswith("prop:") and beat.object is None:
            beat.object = ident
        elif (
            mention.kind == "place"
            or word in relations.LOCAL
            or (name in TOWARDS and not (name in _WITH_OBJECT and word is None and relation is None))
        ):
            if beat.target is None:
                beat.target, beat.relation = ident, relation
        elif beat.object is None and word != "of":
            beat.object = ident


def particle(tokens, mention, name, verb):
    """True for the ``down`` of ``throws down a rope``."""
    near = mention.kind == "thing" and mention.start == verb.end + 1 and verb.lemma != "slide"
    return near and name in _CARRIES and tokens[verb.end].low in _PARTICLES


def _by_the_way(tokens, mention, verb):
    return relations.preposition(tokens, mention, verb.end) in relations.WITH


def _next(tokens, mention):
    return set(tokens.lows[mention.end : mention.end + 2])


def _part(tokens, mention):
    return next((low for low in tokens.lows[mention.end : mention.end + 3] if low in BODY), "hand")


def _draws(text):
    return any(f" {word} " in text for word in ("from", "out of", "off"))


def restage(name, verb, beat, part, to):
    """The verb that a beat shows: to take somebody's hand is to touch them, to slide them a letter to give it."""
    person = (beat.target or "").startswith(_ALIVE)
    handed = to == "to" or (name == "put_down" and part in _ON_THE_BODY)
    if name in ("put_down", "push") and person and beat.object and handed:
        return "give"
    if name == "close" and verb.lemma == "slam" and (beat.object or "").startswith("prop:") and beat.relation:
        return "put_down"  # slams a mug on the table
    if name == "give" and verb.lemma == "pass" and beat.object is None:
        beat.relation = "past" if beat.target else None
        return "walk"  # a woman passes
    if verb.lemma == "lead" and (beat.target or "").startswith("animal:") and beat.relation is None:
        beat.relation = "with"
    if verb.lemma == "cross" and beat.object is None and beat.relation is None:
        beat.relation = "across"
    if name == "look" and beat.relation == "through" and (beat.target or "").startswith("prop:"):
        beat.object, beat.target, beat.relation = beat.target, None, None  # a telescope
    if name == "fall" and (beat.object or "").startswith("prop:"):
        return "put_down"  # slips the envelope into the bin
    if name == "put_down" and verb.lemma == "slide" and not (beat.object or beat.target):
        return None
    if person and beat.object is None and name in ("take", "pick_up", "carry"):
        if name == "carry" and part in ("hand", "hands"):
            return "hold_hands"
        if part or name != "carry":
            return "touch"
    if name == "take" and (beat.object or "").startswith("dressing:"):
        return "pull"
    if name == "pull" and (beat.object or "").startswith("prop:") and _draws(beat.text):
        return "take"
    if name in ("jump", "climb") and beat.relation == "in" and (beat.target or "").startswith("vehicle:"):
        return "enter"
    movable = (beat.target or "").startswith(("prop:", "dressing:", "vehicle:"))
    if name == "lean" and beat.relation is None and movable:
        beat.object, beat.target = beat.target, None  # leans the ladder against the wall
        return "put_down"
    garment = (beat.object or "").startswith("wardrobe:")
    if name == "take_off" and not garment:
        return "take" if beat.object else "exit"
    if name == "put_on" and not garment:
        return "fall" if verb.lemma == "slip" and beat.object is None else None
    hidden = name == "hide" and (beat.object or "").startswith("prop:")
    if hidden and (verb.lemma == "cover" or " with " not in beat.text):
        return "touch" if verb.lemma == "cover" else "put_down"
    if name == "put_down" and beat.object is None and (person or beat.target is None):
        return None  # puts a finger to her lips; hangs up
    if verb.lemma in ("follow",) and beat.target and beat.relation is None:
        beat.relation = "behind"
    elif verb.lemma == "approach" and beat.target and beat.relation is None:
        beat.relation = "to"
    return name
