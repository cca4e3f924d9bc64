# SPDX-License-Identifier: GPL-3.0-or-later
"""Action in other languages becomes beats: one for each verb, with who does it to what.

Two orders of words are known. Where verbs stand last (Korean, Japanese), what stands before a verb belongs to it and
its case tells how. Where they stand in the middle, who does it stands before, and the rest behind.
"""

import re
from itertools import pairwise

from ...world.schema import CameraDirection
from .. import camera, durations
from .deeds import MOTION, Deeds, finish, new_beat
from .items import masked
from .nouns import Nouns, prepare
from .pack import Sense, entry, role

_SENTENCE = re.compile(r"[^.!?。！？…]+(?:[.!?。！？…]+[」』”\"')）]*)?|[.!?。！？…]+")
_COMMA = re.compile(r"[,;:，；：、](?!\d)")
_BLANK = re.compile(r"[,;]|(?<=\S{3})\s+(?=\S{3})(?!\d)(?<!\d\s)")
_FOUND = ("sit", "lie", "wait", "sleep", "kneel", "crouch", "lean", "hide", "stand", "carry", "wear", "put_on")
_PLACED = (*_FOUND, "put_down")
_SEES = ("look", "listen")
_APPOSED = re.compile(r"[\s\u00a4]*,\s*(?:\w+\s+){0,3}")
_COMES = ("enter", "exit", "walk", "run", "wait", "stand", "sit", "lie")
_THERE = ("wait", "stand", "sit", "lie", "put_down", "sleep", None)
_ALIVE = ("name", "person", "group", "pronoun")


class ActionReader:
    """Turns the action of one scene into beats; ``actors`` remembers who was named."""

    def __init__(self, actors, things, cast, scanner, pack, here=None):
        self.actors, self.things, self.pack = actors, things, pack
        self.scanner = scanner
        self.nouns, self.deeds = Nouns(cast, actors, things, pack), Deeds(actors, things)
        self.subjects = []
        self.here = here
        self.directions = frozenset(pack.data.get("directions", ()))  # verbs that only tell where to behind another

    def read(self, rows):
        """Beats of a paragraph (``Rows``), in order."""
        text = masked(rows.text)
        items = self._called(prepare(self.scanner.scan(text), text, self.pack), text)
        found, k = [], 0
        for sentence in _SENTENCE.finditer(text):
            start, stop = sentence.span()
            own = []
            while k < len(items) and items[k].start < stop:
                own.append(items[k])
                k += 1
            if any(ch.isalnum() for ch in rows.text[start:stop]):
                told = self._last if self.scanner.final else self._middle
                found += _carrying(told(rows, start, stop, own), "" if self.pack.data.get("solid") else " ")
        return found

    def _called(self, items, text):
        """The items without callings of those whose name stands beside them: 형사 준오, JULES, un inspecteur."""
        found = []
        for k, item in enumerate(items):
            after = items[k + 1] if k + 1 < len(items) else None
            before = found[-1] if found else None
            person = item.kind == "person" and not item.sense.many and item.count is None
            named = person and after and after.kind == "name"
            beside = named and item.case in ("", "of") and after.start - item.end <= 1
            shown = named and after.word.isupper() and text[item.end : after.start].strip() == ","  # Ein Bote, KONRAD
            if beside or shown:
                self._note_calling(after, item)
            elif person and before and before.kind == "name" and self._apposed(text, before, item):
                self._note_calling(before, item)
            else:
                found.append(item)
        return found

    def _apposed(self, text, name, item):
        """True for the inspector of ``JULES, un inspecteur``, and for one between blanks where blanks part clauses."""
        between = text[name.end : item.start]
        if self.pack.data.get("blanks") and between == " ":
            return text[item.end : item.end + 1] == " "
        return _APPOSED.fullmatch(between) is not None

    def _note_calling(self, name, item):
        character, known = self.nouns.cast.get(name.sense.value).character, role(item.sense.value)
        character.role = character.role or known.role
        character.gender = character.gender or known.gender

    def _last(self, rows, start, stop, items):
        """Beats of a sentence whose verbs stand last."""
        found, held, begin = [], [], start
        for k, item in enumerate(items):
            if item.kind != "verb":
                held.append(item)
                continue
            if item.form == "before":
                if item.sense.value == "put_on":
                    item.sense = Sense("verb", "wear")  # the man in a coat has it on
                after = items[k + 1] if k + 1 < len(items) else None
                if after is None or after.kind not in _ALIVE or not item.sense.value:
                    continue
                after.described = after.kind == "person"
                inner = [i for i in held if i.case not in ("subject", "topic")]
                held = [i for i in held if i not in inner]
                if item.sense.value in _FOUND or inner:
                    found.append(self._beat(rows, begin, item.end, item, [after], inner))
                    begin = item.end
                continue
            subjects, args = _by_case(held)
            found.append(self._beat(rows, begin, item.end, item, subjects, args))
            held, begin = [], item.end
        known = found and all(
            set(self.nouns.idents(i, rows)) <= set(found[-1].subjects) for i in held if i.noun
        )  # fmt: skip
        if not known and (any(i.noun for i in held) or not found):
            subjects, args = _by_case(held)
            found.append(self._beat(rows, begin, stop, None, subjects, args))
        elif begin < stop:
            self._lengthen(found[-1], rows, begin, stop)
        return found

    def _middle(self, rows, start, stop, items):
        """Beats of a sentence whose verbs stand between who does it and what it is done to."""
        found, begin, held = [], start, []
        carried = []
        for first, end in _segments(masked(rows.text), start, stop, items, self.pack):
            own = [i for i in items if first <= i.start < end]
            verbs = [k for k, i in enumerate(own) if i.kind == "verb"]
            verbs = [k for n, k in enumerate(verbs) if n == 0 or own[k].word not in self.directions]
            if not verbs:
                held += own
                continue
            told = False
            for n, k in enumerate(verbs):
                before = held + own[:k] if n == 0 else []
                limit = verbs[n + 1] if n + 1 < len(verbs) else len(own)
                after = own[k + 1 : limit]
                led = self._led(after, own[limit] if limit < len(own) else None, own[k])
                after = after[: len(after) - len(led)] if n + 1 < len(verbs) else after
                if after and after[0].case == "of":
                    after[0].case = "to" if own[k].sense.value in MOTION else ""  # s'approche de Marie, boit du vin
                fronted = n == 0 or (not told and own[k].start - own[verbs[n - 1]].end <= 1)
                subjects, args = self._roles(before if n == 0 else carried, after, own[k].sense.value, fronted)
                reach = own[limit].start if limit < len(own) else end
                if limit < len(own) and led:
                    reach = led[0].start
                found.append(self._beat(rows, begin, reach, own[k], subjects, args))
                if n and subjects and fronted:
                    found[-2].subjects = list(found[-1].subjects)  # versteckt hebt ein Reporter die Kamera
                told = bool(subjects)
                carried, begin = led if n + 1 < len(verbs) else [], reach
                if n + 1 < len(verbs) and led and own[k].sense.value in _SEES and found[-1].target is None:
                    found[-1].target = next(iter(self.nouns.idents(led[-1], rows)), None)
            held = []
        if held and any(i.noun for i in held):
            subjects, args = self._roles(held, [])
            found.append(self._beat(rows, begin, stop, None, subjects, args))
        elif not found:
            found.append(self._beat(rows, begin, stop, None, [], []))
        elif begin < stop:
            self._lengthen(found[-1], rows, begin, stop)
        return found

    def _led(self, after, following, verb):
        """What stands between two verbs and belongs to the second: who does it, and what hangs on a preposition."""
        if following is None:
            return []
        led, nouns = [], [i for i in after if i.noun]
        for item in reversed(after):
            owned = item.case in ("to", "at", "from", "with", "object", "by") and item.noun and item.word
            placed = item.case == "at" and verb.sense.value in _PLACED and nouns == [item]  # sits in a chair, sleeps
            joined = item.case == "with" and item.kind == "thing" and len(nouns) > 1 and nouns[-2].kind == "thing"
            owned = owned and not placed and not joined
            leads = self.pack.data.get("leads") or item.sense.value == "other"  # lui tend
            if leads and owned and not led:
                led.insert(0, item)
                continue
            break
        several = verb.sense.value in _SEES or len(nouns) > 1
        several = several or (verb.sense.value in _FOUND and after[-1:] and after[-1].described)  # 躲在柱子后面的记者
        if not led and several and after[-1:] and after[-1].kind in _ALIVE and after[-1].case in ("", "join"):
            led = [after[-1]]
            led[0].case = ""
        return led

    def _roles(self, before, after, verb=None, first=True):
        """``(subjects, args)``: the first people before the verb, else the first one bare behind it.

        Where a place leads (on the table stands a cup), what is there stands behind.
        """
        subjects, rest = [], []
        for item in before:
            joined = subjects and item.case in ("with", "join")
            if (_bare(item) or (joined and item.kind in _ALIVE)) and not (rest and subjects):
                subjects.append(item)
            elif item.noun:
                rest.append(item)
        bare = [i for i in rest if i.kind == "thing" and i.case == "" and not i.relation]
        if not subjects and bare and not any(map(_bare, after)):
            subjects = bare[:1]
            rest.remove(bare[0])
        there = verb in _THERE and any(i.relation or i.kind == "place" for i in rest)
        turns = self.pack.data.get("turns") if first else None
        if not subjects and (there or turns == "all" or (turns == "motion" and verb in _COMES)):
            things = ("thing",) if there else ()
            subjects = [i for i in after if _bare(i, things) or (verb in _COMES and _drives(i))][:1]
            after = [i for i in after if i not in subjects]
        return subjects, rest + [i for i in after if i.noun]

    def _beat(self, rows, start, stop, verb, subjects, args):
        beat = new_beat(rows, start, stop, self.pack)
        name = verb.sense.value if verb and verb.form != "not" else None
        for item in subjects:
            found = self.nouns.idents(item, rows)
            beat.subjects += [i for i in found if i not in beat.subjects]
        told = bool(beat.subjects)
        if not told and verb is not None:
            beat.subjects = list(self.subjects)
        self._own(subjects + args, rows)
        args = [i for i in args if i.kind != "place" or i.sense.value != self.here]
        filled = [(item, self.nouns.idents(item, rows, beat.subjects, name)) for item in args]
        self.deeds.fill(beat, name, filled)
        self._note(beat, subjects, args, told)
        self._directions(beat)
        finish(beat, self.pack)
        return beat

    def _own(self, items, rows):
        """The bag of ``지우의 가방`` is Jiwoo's."""
        pairs = [(b, a) for a, b in pairwise(items)] if self.pack.data.get("starts") else pairwise(items)
        for owner, thing in pairs:
            if owner.case == "of" and owner.kind in ("name", "person") and thing.kind == "thing":
                who, what = self.nouns.idents(owner, rows), self.nouns.idents(thing, rows)
                if who and what and what[0].startswith(("prop:", "wardrobe:")):
                    thing.idents = [self.things.claim(what[0], who[0])]

    def _note(self, beat, subjects, args, told):
        alive = [s for s in beat.subjects if s.startswith(("char:", "extras:"))]
        for item in args:
            for ident in item.idents:
                if ident.startswith(("char:", "extras:")):
                    self.actors.see([ident], item.case != "of" and not item.voice)
                elif not ident.startswith("loc:"):
                    self.actors.hold(ident, item.relation is not None or item.case in ("at", "to"))
        if alive and told:  # after those it is done to: he and she go on with who did it
            self.subjects = alive
            self.actors.see(alive, not any(i.voice for i in subjects))
        elif beat.subjects and told:
            self.subjects = [] if beat.verb is None else beat.subjects
        if len(alive) == 1 and (beat.target or "").startswith("char:"):
            self.actors.pair([*alive, beat.target])
        placed = [i for i in subjects if i.kind == "thing"]
        if placed and beat.target and beat.relation and beat.verb in (None, "wait", "lie", "sit"):
            self.things.place(placed[0].idents[0], beat.relation, beat.target)

    def _directions(self, beat):
        found = self.pack.camera.of(beat.text)
        told = camera.read(" ".join(english for english, _, _ in found), whole=True) if found else ()
        if any(told[:3]):
            beat.camera = CameraDirection(*told[:3], (beat.subjects or [beat.object, beat.target])[0])

    def _lengthen(self, beat, rows, begin, stop):
        more = rows.text[begin:stop].rstrip()
        if more:
            beat.text += more
            beat.lines[1] = rows.line_at(begin + len(more) - 1)

    def shot(self, rows):
        """The beats of a shot line."""
        found = self.pack.camera.of(rows.text)
        told = camera.read(" ".join(english for english, _, _ in found) or rows.text, whole=True)
        items = prepare(self.scanner.scan(rows.text), rows.text, self.pack)
        if any(i.kind == "verb" for i in items):
            beats = self.read(rows)
            if not any(b.camera for b in beats) and any(told[:3]):
                beats[0].camera = CameraDirection(*told[:3], (beats[0].subjects or [beats[0].object])[0])
            return beats
        idents = [i for item in items if item.noun for i in self.nouns.idents(item, rows)]
        self.actors.see([i for i in idents if i.startswith(("char:", "extras:"))])
        beat = new_beat(rows, 0, len(rows.text), self.pack, "camera")
        beat.subjects = idents[:1]
        beat.camera = CameraDirection(*told[:3], idents[0] if idents else None)
        finish(beat, self.pack)
        beat.duration_s = durations.CAMERA_S
        return [beat]


def _bare(item, kinds=()):
    """True for somebody (or one of ``kinds``) whom no case and no relation keeps from being who does it."""
    fits = item.kind in _ALIVE or item.kind in kinds or _is(item, "animals")
    return fits and item.case in ("", "subject") and not item.relation and item.sense.value != "other"


def _drives(item):
    """True for what comes by itself: a patrol car arrives."""
    return _is(item, "vehicles") and item.case == "" and not item.relation


def _is(item, category):
    return item.kind == "thing" and entry(item.sense.value).category == category


def _carrying(beats, blank):
    """Who carries something while they come or go does one thing."""
    found = []
    for beat in beats:
        last = found[-1] if found else None
        moves = beat.verb in ("enter", "exit", "walk", "run", "climb", "wait")
        if last and beat.verb == "look" and _shown(last, beat):
            last.object = last.object or beat.target
            last.text, last.lines[1] = last.text + blank + beat.text, beat.lines[1]
        elif last and moves and last.verb == "carry" and last.subjects == beat.subjects and beat.object is None:
            beat.object, beat.lines[0] = last.object, last.lines[0]
            beat.text = last.text + blank + beat.text
            found[-1] = beat
        elif last and _again(last, beat):
            last.text, last.lines[1] = last.text + blank + beat.text, beat.lines[1]
        else:
            found.append(beat)
    return found


def _shown(last, beat):
    """True for the looking of whom something is given to look at: 给护士看证件."""
    same = last.verb == "give" and last.target is not None and beat.subjects == last.subjects
    return same and beat.object is None and None in (last.object, beat.target)


def _again(last, beat):
    """True for a second word for what somebody does: trips and falls."""
    same = beat.verb is not None and beat.verb == last.verb and beat.subjects == last.subjects
    return same and beat.object in (None, last.object) and beat.target in (None, last.target)


def _by_case(items):
    """``(subjects, args)`` of what stands before a verb."""
    nouns = [i for i in items if i.noun]
    for one, other in pairwise(nouns):
        if one.kind in ("thing", "place") and one.case == "" and other.start - one.end <= 1 and not one.relation:
            one.case = "of"  # the window of a chair by the window
    subjects = [i for i in nouns if i.case in ("subject", "topic") and i.relation is None and i.kind != "place"]
    alive = [i for i in subjects if i.kind in _ALIVE]
    if alive and len(subjects) > len(alive):
        things = [i for i in subjects if i not in alive]
        subjects = alive
        for thing in things:
            thing.case = "object"  # 지우는 가방이 무겁다
    if not subjects:
        bare = next((i for i in nouns if i.kind in _ALIVE and i.case == ""), None)
        subjects = [bare] if bare else []
    if subjects:
        k = nouns.index(subjects[0])
        joined = []
        while (
            k > 0
            and nouns[k - 1].kind in _ALIVE
            and nouns[k - 1].case in ("with", "")
            and nouns[k - 1].relation is None
        ):
            k -= 1
            joined.insert(0, nouns[k])
        subjects = joined + subjects
    return subjects, [i for i in nouns if i not in subjects]


def _segments(text, start, stop, items, pack):
    """Pieces of a sentence between commas, and between blanks where the language parts clauses by these."""
    mark = _BLANK if pack.data.get("blanks") else _COMMA
    edges = [start]
    for found in mark.finditer(text, start, stop):
        if not any(i.start < found.end() <= i.end for i in items):
            edges.append(found.end())
    edges.append(stop)
    return [(a, b) for a, b in pairwise(edges) if b > a]
