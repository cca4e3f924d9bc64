# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes in other languages: as the English ones, with another reader of what happens and of who speaks."""

import re

from ...world.schema import Beat
from .. import durations, kin
from ..scenes import SceneReader
from ..words import Rows
from . import chinese, japanese, korean, latin, thai
from .deeds import feeling
from .nouns import MASSES
from .pack import Sense, load
from .reader import ActionReader
from .roster import Cues, gather

_SCANNERS = {"ko": korean.Scanner, "ja": japanese.Scanner, "zh": chinese.Scanner, "th": thai.Scanner}  # else Latin
_VERBS = ("whisper", "shout", "cry", "laugh", "phone", "read")
_INLINE = re.compile(r"[(（]([^()（）]{1,40})[)）]")
_CALL = re.compile(r"[^\s,!?.;:…，。！？、~—]{1,24}(?:\s[^\s,!?.;:…，。！？、~—]{1,12})?")


def people_of(cues, passages, headings, language):
    """The ``Roster`` of a script, from its cues ``[(text, line)]``, its action (``Rows``) and its headings.

    A heading that lists who is there (人) names people who may never speak; groups among them are none.
    """
    pack = load(language)
    roster = gather(cues, passages, pack)
    for heading in headings:
        for name in getattr(heading, "people", None) or ():
            sense = pack.words.get(pack.plain(name))
            masses = sense is not None and (sense.kind == "group" or sense.value in MASSES)
            if not masses:
                roster.add(name, heading.line)
    return roster


class NativeReader(SceneReader):
    """Reads drafts in a language that has a list."""

    def __init__(self, cast, locations, warnings, language):
        super().__init__(cast, locations, warnings)
        self.pack = load(language)
        self.cues = Cues(self.pack)

    def read_all(self, drafts):
        """``Scene`` of each draft, with ids and numbers."""
        names = self.cast.senses()
        for name, ident in self.locations.names().items():
            if len(name) > 1 and name not in names and name not in self.pack.words:
                names[name] = Sense("place", ident)
        self.scanner = _SCANNERS.get(self.pack.tag, latin.Scanner)(names, self.pack)
        return super().read_all(drafts)

    def _beats(self, scene, draft, actors, things, words):
        self.here = scene.location
        super()._beats(scene, draft, actors, things, words)

    def marker(self, element):
        """What a line does that begins or ends a flashback or a montage: ``{name: True}``, or None."""
        text = element.text.strip(" [](){}【】（）〔〕<>《》:：.。-–—")
        if element.type not in ("action", "shot", "transition", "centered") or len(element.rows) != 1 or len(text) > 40:
            return None
        for name in ("end", "flashback", "montage"):
            if self.pack.marks[name].fullmatch(text):
                return {"end": None, "flashback": None, "montage": None, name: text}
        return super().marker(element)

    def action_reader(self, actors, things, words):
        """The reader of one scene's action."""
        return ActionReader(actors, things, self.cast, self.scanner, self.pack, self.here)

    def passage(self, element):
        """A paragraph as the reader takes it, or None where it is empty."""
        rows = Rows(element.rows)
        return rows if rows.text.strip() else None

    def speakers(self, cue, actors):
        """Ids of who speaks under a cue."""
        names = self.cues.names(cue.text)
        if names == ["*"]:
            return ["*"]
        return [person.character.id for name in names if (person := self.cast.by_name(name))]

    def speech(self, cue, parts, actors):
        """The beat of a cue and the elements under it."""
        whole = " ".join(" ".join(part.text.split()) for part in parts if part.type in ("dialogue", "lyric"))
        manners = [part.text.replace("\n", " ").strip("()（） ") for part in parts if part.type == "parenthetical"]
        said = " ".join(_INLINE.sub(" ", whole).split())
        manners += [inner.strip() for inner in _INLINE.findall(whole)]
        manner = "; ".join(m for m in manners if m)
        found = Beat("", "dialogue", [cue.line, parts[-1].end_line if parts else cue.line], text=said)
        found.subjects = self.speakers(cue, actors)
        found.manner = manner or None
        found.voice = self.cues.voice(cue)
        glosses = self.pack.manners.say(manner)
        found.verb = next((verb for verb in _VERBS if verb in glosses), None)
        found.target = self._told(manner, found.subjects)
        found.emotion = feeling(self.pack, said, manner)
        found.duration_s = durations.speech(said, manner + " " + glosses, self.pack.tag)
        return found

    def _told(self, manner, speakers):
        """Whom the brackets say that a speech is for."""
        if not manner or not self.pack.marks["to"].search(manner):
            return None
        for item in self.scanner.scan(manner):
            if item.kind == "name" and item.sense.value not in speakers:
                return item.sense.value
        return None

    def note_manner(self, part, reader):
        """Note the things that a parenthetical names."""
        rows = Rows(part.rows)
        for item in self.scanner.scan(rows.text):
            if item.kind == "thing":
                reader.nouns.idents(item, rows)

    def called(self, text, speaker, cast, present):
        """Id of somebody here who is called by name, or by a word for a calling or a relative."""
        for found in _CALL.finditer(text):
            for word in {found[0], found[0].split()[0], found[0].split()[-1]}:
                word = self.pack.marks["calling"].sub("", word)
                person = cast.by_name(word) if word else None
                whole = found[0] in (text.strip(" ,!?.…，。！？、"),) or _marked(text, found)
                if person and person.character.id != speaker and whole:
                    return person.character.id
                sense = self.pack.words.get(word)
                if sense is None or sense.kind != "person" or not whole:
                    continue
                others = [i for i in present if i != speaker]
                if kin.is_kin(sense.value) and (relative := kin.find(cast, sense.value, speaker, others)):
                    return relative
        return None

    def weather_of(self, draft):
        """Kinds of weather in a heading and in the action."""
        action = self.pack.plain("\n".join(e.text for e in draft.elements if e.type in ("action", "shot")))
        heading = self.pack.plain(draft.paragraph.text)
        pieces = [piece.strip() for piece in re.split(r"[\s/,()|（）、，·・-]+", heading)]
        alone = {self.pack.skies[piece.lower()] for piece in pieces if piece.lower() in self.pack.skies}
        return [
            kind for kind, pattern in self.pack.weather.items()
            if kind in alone or pattern.search(action) or pattern.search(heading)
        ]  # fmt: skip

    def density(self, action):
        """English words for how full it is."""
        return self.pack.density.say(action).replace(",", " ")


def _marked(text, found):
    """True for a name between marks: ``지우야, 가자``."""
    before, after = text[: found.start()].rstrip()[-1:], text[found.end() :].lstrip()[:1]
    return (not before or before in ",!?.;:…，。！？、") and after in ",!?.;:…，。！？、~—"
