# SPDX-License-Identifier: GPL-3.0-or-later
"""Action paragraphs become beats: who does what to whom with what."""

from ..world.schema import Beat, CameraDirection
from . import camera, clauses, durations, emotion, joining, leads, relations, rides
from .actors import body_part
from .belongings import Belongings
from .data import word_set
from .postures import Postures
from .reach import UNSEEN, Reach, particle, restage
from .relations import preposition
from .rides import Rides
from .words import PREPOSITIONS

_NEEDS_OBJECT = word_set(
    "get set rest show draw press roll cover check count pack load tie paint fold level train lower raise place "
    "lay present feed bring serve light clean wash fill"
)  # fmt: skip
_VEHICLE_VERBS = word_set("enter exit drive stop turn walk run hit chase wait climb fall")
_THING_VERBS = word_set("open close fall stop roll")
_OWN_OBJECT = frozenset(["open", "close", "stop"])  # "the door opens" is done to the door
_LONGEST = 300  # characters of a beat that still takes in what follows
_LEFT_BY_RISING = {"dressing:bed", "dressing:chair", "dressing:armchair", "dressing:sofa"}
_LOW = word_set("sit kneel crouch lie fall sleep")
_HANDLES = word_set("pull push drag throw carry put_down pick_up")
_WHOLE_BODY = word_set("fall exit enter walk run sit stand_up jump climb drive lie hide chase sleep")
_STANDING = ("dressing:", "loc:", "greenery:")  # by the window: there
_HARM = word_set("shoot hit kick throw push")
_NOT = word_set("not n't don't doesn't didn't isn't aren't never won't can't cannot without nobody no")
_WEATHER = frozenset(("rain", "rains", "raining", "snow", "snows", "snowing", "dark", "pours"))
_CONJUNCTIONS = frozenset(("before", "after", "until", "as", "while", "when", "like"))
_USES = word_set("drink eat read open smoke put_on")
_WHEREABOUTS = word_set("at around round on in inside behind under along by beside near")
_BE = word_set("is are was were be been being gets get got")
_NO_MANNER = word_set(
    "only family early fly reply belly ugly lonely lovely daily friendly silly elderly assembly july italy really "
    "nearly supply apply jelly bully holy lily molly sally billy emily kelly polly beverly already"
)


class ActionReader:
    """Turns the action of one scene into beats; ``actors`` remembers who was named."""

    def __init__(self, actors, tagger, things):
        self.actors, self.tagger, self.things = actors, tagger, things
        self.subjects = []  # of the clause before
        self.moving = []  # the vehicle or animal of the clause before
        self.down = set()  # who sits, kneels or lies
        self.belongings, self.postures, self.reach = (
            Belongings(actors, things),
            Postures(actors, things),
            Reach(actors, things),
        )
        self.acted = set()  # who has done something
        self.given = None  # who was given something in the clause before
        self.shown = None  # who was introduced in the clause before as what somebody sees
        self.rides = Rides(actors, things)

    def read(self, passage):
        """Beats of a paragraph, in order.

        An inferred beat without text or duration (sit, lie, wait, drive) stands before one whose clause says by the
        way how somebody is found: ``An OLD WOMAN on a park bench lowers her newspaper``.
        """
        mentions = self.tagger.tag(passage)
        tokens, found, k = passage.tokens, [], 0
        for clause in clauses.split(passage, mentions, passage.directions):
            start = k
            while k < len(mentions) and mentions[k].first < clause.end:
                k += 1
            own = mentions[start:k]
            ing = clause.verb is not None and clause.verb.kind == "ing" and not clause.opens
            shown, self.shown = self.shown if ing and tokens[clause.first - 1].text == "," else None, None
            if shown:
                self.subjects = [shown]
            beat = self._beat(passage, clause, own)
            if beat.verb == "look" and (beat.target or "").startswith("char:"):
                named = [m for m in own if beat.target in m.idents and tokens[m.first].shouted]
                self.shown = beat.target if named else None
            posture = self.postures.before(passage.tokens, clause, own, beat)
            self.belongings.settle(passage.tokens, clause, own, beat)
            joining.face(passage.tokens, clause, found, beat)
            shared = joining.share(passage.tokens, clause, found, beat)
            if posture:
                found.insert(len(found) - shared, posture)
            if found and len(found[-1].text) < _LONGEST and (joining.slight(beat) or joining.same(found[-1], beat)):
                joining.join(found[-1], beat)
            else:
                found.append(beat)
        return found

    def _beat(self, passage, clause, mentions):
        tokens = passage.tokens
        text = passage.text[tokens[clause.first].start : tokens[clause.end - 1].end].strip(" ,;")
        lines = passage.lines(clause.first, clause.end - 1)
        beat = Beat("", "action", lines, text=text, emotion=emotion.of(text))
        verb = clause.verb
        name = verb.name if verb else None
        cut = verb.first if verb else clause.end
        before = [m for m in mentions if m.end <= cut]
        after = [m for m in mentions if verb and m.first >= cut]
        led = leads.led(tokens, clause, before, after)
        if led:
            before, after = [m for m in before if m is not led], [m for m in after if m is not led]
            beat.subjects, known = self.actors.resolve(led), True
        else:
            beat.subjects, known = self._subjects(tokens, clause, before, cut)
        self.belongings.claim(tokens, before + after, verb, beat.subjects)
        if verb:
            name = self._what(tokens, clause, beat, before, after, name, known)
        self._note(tokens, before + after, verb)
        beat.verb = name
        self.rides.fill(tokens, beat, verb)
        if name in _LOW:
            self.down |= set(beat.subjects)
        elif name in ("stand_up", "walk", "run", "enter", "exit"):
            self.down -= set(beat.subjects)
        beat.manner = _manner(tokens, clause) if "ly" in text.lower() else None
        beat.camera = self._camera(beat, passage, clause, mentions)
        beat.duration_s = durations.action(text, name)
        persons = [s for s in beat.subjects if s.startswith(("char:", "extras:"))]
        self.given = beat.target if name == "give" and beat.object and (beat.target or "").startswith("char:") else None
        self.moving = [s for s in beat.subjects if s.startswith(("vehicle:", "animal:"))]
        self.acted |= set(persons)
        if persons:
            self.subjects = persons
            self.actors.see(persons)
            if len(persons) == 1 and (beat.target or "").startswith("char:"):
                self.actors.pair([*persons, beat.target])
        return beat

    def _subjects(self, tokens, clause, before, cut):
        """``(ids, known)``; not known when the clause has a subject that means nobody."""
        people = [m for m in before if m.kind in ("person", "noun", "extras", "pronoun")]
        floor = clause.first + (tokens[clause.first].low in _CONJUNCTIONS)  # before the doors close
        found_there = clause.verb is None and tokens[clause.first].low in _WHEREABOUTS
        if found_there:  # around the table MARGIT, her sons PETER and LUKAS, and two CHILDREN
            lead = [m for m in people if m.kind in ("person", "extras") and not m.possessive]
        else:
            lead = (
                people[:1]
                if clause.seen
                else leads.listed(tokens, [m for m in people if not leads.inert(tokens, m, floor)])
            )
        if lead and lead[0].word == "it" and not _WEATHER.isdisjoint(tokens.lows[clause.first : clause.end]):
            return [], False
        if lead and self._given_to(lead[0], clause.verb):
            return [self.given], True
        if lead:
            found = []
            for mention in lead:
                besides = self.subjects if clause.seen else ()
                found += [i for i in self.actors.resolve(mention, besides) if i not in found]
            if found:
                self.actors.see(found, not any(m.absent for m in lead))
                return found, True
        things = (m for m in before if m.kind == "thing" and preposition(tokens, m, floor) is None)
        if not lead and (thing := next(things, None)):
            return list(thing.idents), True
        head = leads.head(tokens[clause.first : cut])
        if head and head not in PREPOSITIONS and clause.verb and clause.verb.kind != "ing":
            return [], False
        if clause.verb is None or (head and clause.opens and head not in PREPOSITIONS):
            return [], False
        return list(self.subjects if clause.opens or not self.moving else self.moving), True

    def _given_to(self, mention, verb):
        """True for the she of ``gives her a cup. She drinks it``."""
        if not self.given or mention.word not in ("he", "she") or verb is None or verb.name not in _USES:
            return False
        return self.actors.gender(self.given) == ("female" if mention.word == "she" else "male")

    def _what(self, tokens, clause, beat, before, after, name, known):
        """Fill object and target; the verb that can be staged, or None."""
        verb = clause.verb
        if name is None:
            self.reach.fill(tokens, beat, after, name, verb)
            return None
        if _negated(tokens, clause.first, verb):
            return None
        if _passive(tokens, verb):
            return self._passive(tokens, beat, after, name, verb)
        if name in _WHOLE_BODY and any(body_part(tokens, m) for m in before):
            return None  # her face falls
        part, to = self.reach.fill(tokens, beat, after, name, verb)
        if name == "give" and beat.object is None and "one" in tokens.lows[verb.end : verb.end + 2]:
            beat.object = self.actors.many()
        if part:
            self.actors.hold("")
        if name in _HANDLES and not (beat.object or beat.target) and any(m.word in ("it", "them") for m in after):
            return None
        name = restage(name, verb, beat, part, to)
        if not beat.subjects:
            return name if known else None
        if verb.lemma == "answer" and not (beat.object or "").endswith("phone"):
            return "open" if (beat.object or "").endswith("door") else None
        first = beat.subjects[0]
        if not first.startswith(("char:", "extras:", "animal:")):
            if first.startswith("vehicle:") and verb.lemma == "pull":
                return "stop"  # pulls up, over, in
            if first.startswith("vehicle:") and verb.lemma in ("stand", "sit", "wait", "park", "rest", "lie"):
                return "wait"
            if first.startswith("vehicle:") and verb.lemma == "roll":
                return "drive"
            if first.startswith("vehicle:") and name in _VEHICLE_VERBS:
                return "drive" if name in ("walk", "run", "enter", "exit") else name
            if name in _OWN_OBJECT and beat.object is None:
                beat.object = first
            return name if name in _THING_VERBS else None
        if name == "exit" and beat.target in _LEFT_BY_RISING:
            return "stand_up"
        arrives = not set(beat.subjects) & self.acted and (self.rides.vehicle is None or rides.elsewhere(tokens, verb))
        from_vehicle = beat.relation == "out_of" and (beat.target or "").startswith("vehicle:")
        if name == "exit" and arrives and rides.out(tokens, verb) and not from_vehicle:
            return "enter"  # hurries out of a club: that is how she comes
        if verb.lemma == "bring" and beat.object and beat.target is None:
            return "carry" if set(beat.subjects) & self.acted else "enter"
        if verb.lemma == "stand" and name == "stand_up" and verb.end - verb.first == 1 and verb.split is None:
            follows = tokens[verb.end] if verb.end < len(tokens) else None
            settled = follows is not None and follows.low in PREPOSITIONS
            return "stand_up" if not settled and self.down & set(beat.subjects) else "wait"
        if (
            verb.lemma in _NEEDS_OBJECT
            and not (beat.object or beat.target)
            and verb.end - verb.first == 1
            and verb.split is None
        ):
            return None
        return name

    def _passive(self, tokens, beat, after, name, verb):
        """``Theo is hit by the car``: the car does it, to Theo."""
        patient = beat.subjects[0] if beat.subjects else None
        by = (m for m in after if preposition(tokens, m) == "by" and verb.lemma != "park")
        agent = next((m for m in by if not m.idents or not m.idents[0].startswith(_STANDING)), None)
        if agent is not None:
            beat.subjects = self.actors.resolve(agent, besides=beat.subjects)
            if patient and patient.startswith(("char:", "extras:")):
                beat.target = patient
            else:
                beat.object = patient
            return name
        if verb.lemma == "park" and (patient or "").startswith("vehicle:"):
            self.reach.fill(tokens, beat, after, "wait", verb)
            return "wait"
        person = bool(patient and patient.startswith(("char:", "extras:")))
        return "fall" if person and name in _HARM else None if person else name if name in _THING_VERBS else None

    def _note(self, tokens, mentions, verb=None):
        """Remember everybody and everything named, for the pronouns to come."""
        for mention in mentions:
            if mention.kind in ("person", "extras"):
                away = mention.absent or (mention.possessive and not body_part(tokens, mention))
                self.actors.see(self.actors.resolve(mention), not away)
            elif mention.kind == "thing" and not mention.idents[0].startswith(UNSEEN):
                behind = verb is not None and mention.first >= verb.end
                word = preposition(tokens, mention, verb.end if behind else 0)
                if behind and particle(tokens, mention, verb.name, verb):
                    word = None
                elif behind and word is None and mention.start == verb.end:
                    lies = relations.of_phrase(tokens, verb)  # ducks behind the bar
                    word = lies if lies in relations.STATIC else None
                ident = mention.idents[0]
                self.actors.hold(ident, word not in (None, "with"), self._plural(ident))

    def _plural(self, ident):
        element = self.things.get(ident)
        return element is not None and (element.count > 1 or element.asset in ("keys", "glasses", "pills", "books"))

    def _camera(self, beat, passage, clause, mentions):
        read = None if passage.undirected else camera.read(beat.text)
        if not read:
            return None
        size, angle, move, end, _ = read
        at = passage.tokens[clause.first].start + end
        named = [m for m in mentions if passage.tokens[m.first].start >= at]
        idents = [i for m in named for i in self.actors.resolve(m)]
        return CameraDirection(size, angle, move, (idents or [beat.object, *beat.subjects])[0])

    def shot(self, passage):
        """The beats of a shot line: ``CLOSE ON THE LETTER``, ``TRACKING with Zoe as she runs``."""
        size, angle, move, end, _ = camera.read(passage.text, whole=True)
        if not passage.text.isupper():
            beats = self.read(passage)
            if any(beat.verb for beat in beats):
                return beats
        mentions = self.tagger.tag(passage)
        chosen = [m for m in mentions if passage.tokens[m.first].start >= end] or mentions
        named = [m for m in chosen if not m.possessive or len(chosen) == 1] or chosen
        idents = [i for m in named for i in self.actors.resolve(m)]
        self._note(passage.tokens, mentions)
        self.belongings.show(idents[0] if idents else None)
        beat = Beat("", "camera", passage.lines(0, len(passage.tokens) - 1), text=passage.text)
        beat.subjects = idents[:1]
        beat.camera = CameraDirection(size, angle, move, idents[0] if idents else None)
        beat.duration_s = durations.CAMERA_S
        beat.emotion = emotion.of(passage.text.lower())
        return [beat]


def _negated(tokens, first, verb):
    """True where a word like not or nobody stands right before a verb, with no mark between."""
    for k in range(verb.first - 1, max(first, verb.first - 3) - 1, -1):
        if not tokens[k].word:
            return False
        if tokens[k].low in _NOT or tokens[k].low.endswith("n't"):
            return True
    return False


def _passive(tokens, verb):
    if verb.kind != "past" or verb.first == 0:
        return False
    before = tokens.lows[max(verb.first - 2, 0) : verb.first]
    return before[-1] in _BE or (before[0] in _BE and before[-1].endswith("ly"))


def _manner(tokens, clause):
    found = [
        low
        for k, low in enumerate(tokens.lows[clause.first : clause.end], clause.first)
        if low.endswith("ly") and len(low) > 4 and low not in _NO_MANNER and not tokens[k].capital
    ]
    return ", ".join(found) or None
