# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes: the script cut at its headings, and each one read."""

import re
import string
from dataclasses import dataclass, field

from ..script.model import Element as Paragraph
from ..world import ids
from ..world.schema import Beat, Scene, Warning
from . import addressing, durations, emotion, headings, members, rides, speech, weather
from .actors import Actors
from .beats import ActionReader
from .mentions import Tagger
from .things import Memory, Things
from .words import Passage

_MARKER = re.compile(
    r"(?P<end>END (?:OF )?(?:THE )?(?:FLASH ?BACK|MONTAGE)|BACK TO (?:THE )?PRESENT(?: DAY)?)[.:]*|"
    r"(?:BEGIN |START )?(?:(?P<flashback>FLASH ?BACK)|(?P<montage>MONTAGE|SERIES OF SHOTS))(?:\s*[-–—:].*)?[.:]*"
)
_BACK = 40  # headings that "again" may look back
_SPEECH = frozenset(("parenthetical", "dialogue", "lyric"))
_SKIPPED = frozenset(("note", "boneyard", "section", "synopsis", "page_break", "furniture", "title_page", "centered"))


@dataclass
class Draft:
    """A heading and what follows it."""

    paragraph: Paragraph
    heading: headings.Heading
    elements: list[Paragraph] = field(default_factory=list)
    last_line: int = 0

    @property
    def text(self):
        """What happens, as one text."""
        return "\n".join(e.text for e in self.elements if e.type not in _SKIPPED)


def cut(elements, language="en"):
    """``Draft`` of each scene. What comes before the first heading belongs to no scene."""
    drafts = []
    for element in elements:
        if element.type == "scene_heading":
            heading = headings.follow(headings.parse(element.text, language), [d.heading for d in drafts[-_BACK:]])
            drafts.append(Draft(element, heading, last_line=element.end_line))
        elif drafts and element.type != "title_page":
            drafts[-1].elements.append(element)
            if element.type not in ("section", "synopsis", "page_break", "note", "boneyard"):
                drafts[-1].last_line = max(drafts[-1].last_line, element.end_line)
    return drafts


class SceneReader:
    """Reads drafts in order; a scene may continue the time and the weather of the one before."""

    def __init__(self, cast, locations, warnings, passages=None):
        self.cast, self.locations, self.warnings = cast, locations, warnings
        self.passages = passages or {}  # by the id of their paragraph, where they were made already
        self.memory = Memory()

    def read_all(self, drafts):
        """``Scene`` of each draft, with ids and numbers."""
        described = [
            (d.heading.location_name or ("omitted" if d.heading.omitted else "unnamed"), d.heading.time, d.text)
            for d in drafts
        ]
        idents = ids.scenes(described)
        numbers = number([d.paragraph.number for d in drafts])
        words = self.locations.words()
        scenes, flashback = [], False
        for draft, ident, label in zip(drafts, idents, numbers, strict=True):
            before = next((s for s in reversed(scenes) if not s.omitted), None)
            scene = self._read(draft, ident, label, words, before)
            scene.flashback |= flashback
            flashback = self._goes_on(draft, flashback)
            scenes.append(scene)
        return scenes

    def _read(self, draft, ident, label, words, before):
        told, paragraph = draft.heading, draft.paragraph
        scene = Scene(ident, label, paragraph.text, [paragraph.line, draft.last_line], told.int_ext)
        scene.location, scene.location_name = self.locations.of(draft), told.location_name
        scene.time = told.time or (before.time if told.carries and before else None)
        scene.time_text = told.time_text
        scene.flashback, scene.montage, scene.omitted = told.flashback, told.montage, told.omitted
        self._warn(draft)
        if scene.omitted:
            return scene
        actors, things = Actors(self.cast), Things(self.memory)
        actors.see(self.told_present(paragraph))
        things.setting = frozenset((*re.findall(r"[a-z]+", told.location_name.lower()), told.int_ext))
        self._beats(scene, draft, actors, things, words)
        _hearth(things, paragraph)
        self._sky(scene, draft, before)
        scene.present = actors.present
        scene.speaking = _distinct(
            i for b in scene.beats if b.kind == "dialogue" for i in b.subjects if i.startswith("char:")
        )
        around = [*scene.present, *(i for i in scene.speaking if i not in scene.present)]
        _everybody(scene)
        addressing.address(scene.beats, self.cast, around, things.crowds(), self.called)
        action = " ".join(e.text for e in draft.elements if e.type == "action")
        scene.montage |= any((found := self.marker(e)) and found["montage"] for e in draft.elements)
        things.light_torches(action)
        scene.elements = things.elements(self.density(action), scene.present)
        members.settle(scene, self.cast)
        rides.mount(scene)
        scene.eighths = durations.eighths([paragraph, *draft.elements])
        scene.duration_s = round(sum(b.duration_s for b in scene.beats), 2)
        scene.emotion = emotion.mean([(b.emotion, b.duration_s) for b in scene.beats])
        for beat, new in zip(scene.beats, _beat_ids(scene), strict=True):
            beat.id = new
        return scene

    def _beats(self, scene, draft, actors, things, words):
        # Who speaks here is known from the start, so that "she" finds her before her first line.
        for element in draft.elements:
            if element.type == "character":
                actors.see(self.speakers(element, actors), on_stage=False)
        reader = self.action_reader(actors, things, words)
        k = 0
        while k < len(draft.elements):
            element = draft.elements[k]
            k += 1
            if element.type == "character":
                parts = []
                while k < len(draft.elements) and draft.elements[k].type in _SPEECH | {"note", "boneyard", "furniture"}:
                    parts += [draft.elements[k]] if draft.elements[k].type in _SPEECH else []
                    k += 1
                self._speech(scene, element, parts, actors, reader)
            elif element.type == "transition" or self.marker(element):
                scene.beats.append(Beat("", "transition", [element.line, element.end_line], text=element.text))
            elif element.type in ("action", "shot", "lyric", "dialogue", "parenthetical"):
                passage = self.passage(element)
                if passage is not None:
                    scene.beats += reader.shot(passage) if element.type == "shot" else reader.read(passage)

    def _speech(self, scene, cue, parts, actors, reader):
        beat = self.speech(cue, parts, actors)
        actors.see(beat.subjects, on_stage=beat.voice == "on")
        for part in parts:
            if part.type == "parenthetical":
                self.note_manner(part, reader)
        if not parts:
            self.warnings.append(Warning(cue.line, f"{cue.text}: a cue without dialogue; add the speech below it"))
        scene.beats.append(beat)

    def _sky(self, scene, draft, before):
        scene.weather = self.weather_of(draft)
        outside = before and scene.int_ext == before.int_ext == "EXT"
        goes_on = draft.heading.carries and before and (outside or scene.location == before.location)
        if goes_on and not scene.weather and not draft.heading.time:
            scene.weather = list(before.weather)

    # What follows depends on the language of the script.

    def told_present(self, paragraph):
        """Ids of those whom a heading's own list of people names."""
        people = [self.cast.by_name(name) for name in getattr(paragraph, "people", None) or ()]
        return _distinct(person.character.id for person in people if person)

    def marker(self, element):
        """The match of a line that begins or ends a flashback or a montage, or None."""
        return _marker(element)

    def action_reader(self, actors, things, words):
        """The reader of one scene's action; ``words`` are the places by name."""
        return ActionReader(actors, Tagger(self.cast, things, words), things)

    def passage(self, element):
        """A paragraph as the reader of action takes it, or None where it is empty."""
        passage = self.passages.get(id(element)) or Passage(element.rows)
        return passage if passage.tokens else None

    def speakers(self, cue, actors):
        """Ids of who speaks under a cue."""
        return speech.speakers(cue, self.cast, actors)

    def speech(self, cue, parts, actors):
        """The beat of a cue and the elements under it."""
        return speech.beat(cue, parts, self.cast, actors)

    def note_manner(self, part, reader):
        """Note the things that a parenthetical names."""
        passage = Passage(part.rows)
        if passage.tokens:
            reader.tagger.tag(passage)

    called = staticmethod(addressing.called)

    def weather_of(self, draft):
        """Kinds of weather in a heading and in the action."""
        action = "\n".join(e.text for e in draft.elements if e.type in ("action", "shot"))
        return weather.of(draft.paragraph.text, action)

    def density(self, action):
        """Text with the English words for how full it is."""
        return action

    def _goes_on(self, draft, flashback):
        """Whether a flashback goes on after a scene."""
        for element in draft.elements:
            if found := self.marker(element):
                flashback = bool(found["flashback"]) or (flashback and not found["end"])
        return flashback

    def _warn(self, draft):
        line, heading = draft.paragraph.line, draft.heading
        if draft.paragraph.doubtful:
            self.warnings.append(Warning(line, f"{draft.paragraph.text}: {draft.paragraph.doubtful}; is it one?"))
        if heading.omitted:
            return
        if not heading.places:
            self.warnings.append(Warning(line, f"{draft.paragraph.text}: the heading names no place; add one"))
        if not heading.time and not heading.carries:
            told = f"{heading.unknown!r} is no time of day that is known" if heading.unknown else "no time of day"
            self.warnings.append(Warning(line, f"{draft.paragraph.text}: {told}; end the heading with DAY or NIGHT"))


def _hearth(things, heading):
    """The fire of ``EXT. CAMPFIRE``, which the action need not name."""
    if things.setting & {"campfire", "bonfire"} and not any(e.asset == "campfire" for e in things.all()):
        ident = things.add("sfx", "fire", "fire", heading.line, asset="campfire")
        things.get(ident).inferred = True


def _everybody(scene):
    """Who is there from the start answers too where ALL speak, though named later."""
    for k, beat in enumerate(scene.beats):
        if beat.kind == "dialogue" and beat.subjects == ["*"]:
            later = {s for b in scene.beats[k:] if b.verb == "enter" for s in b.subjects}
            gone = {s for b in scene.beats[:k] if b.verb == "exit" for s in b.subjects}
            crowd = [e for b in scene.beats for e in b.subjects if e.startswith("extras:")]
            beat.subjects = [i for i in (*scene.present, *_distinct(crowd)) if i not in later | gone]


def _marker(element):
    """The match of a line that begins or ends a flashback or a montage, or None."""
    shown = element.type in ("action", "shot", "transition", "centered") and len(element.rows) == 1
    return _MARKER.fullmatch(element.text.strip()) if shown and element.text.isupper() else None


def number(told):
    """Numbers of scenes: the script's own, counted where it has none, lettered (12A) between numbered ones."""
    taken, found, last = {n for n in told if n}, [], ""
    counting = not taken
    for index, own in enumerate(told):
        if own:
            last = own
        elif counting:
            last = str(index + 1)
        else:
            last = _between(last or "0", taken)
            taken.add(last)
        found.append(last)
    return found


def _between(last, taken):
    stem = last.rstrip(string.ascii_letters) or last
    letters = [c for c in string.ascii_uppercase if c not in "IO"]
    tries = [f"{stem}{a}" for a in letters] + [f"{stem}{a}{b}" for a in letters for b in letters]
    return next((label for label in tries if label not in taken), f"{stem}-{len(taken)}")


def _beat_ids(scene):
    texts = [b.text or f"{b.verb} {b.subjects} {b.target}" for b in scene.beats]
    return ids.distinct([ids.beat(scene.id, b.kind, t) for b, t in zip(scene.beats, texts, strict=True)])


def _distinct(items):
    return list(dict.fromkeys(items))
