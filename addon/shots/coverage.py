# SPDX-License-Identifier: GPL-3.0-or-later
"""The trade's idioms: which shots cover a moment, and in what size, as a scene tightens. Pure."""

import zlib
from dataclasses import dataclass, field

from . import moments as reading
from . import sizes

REACTION_AFTER = 6.0  # s of speech without a cut away


@dataclass
class Take:
    """A planned shot before it has a name: a window in seconds and what is in it."""

    start: float
    end: float
    type: str
    size: str
    subjects: list
    move: str = "static"
    angle: str = "eye"
    beats: list = field(default_factory=list)
    speakers: list = field(default_factory=list)
    intensity: float = 0.0
    why: str = ""
    asked: bool = False  # by the script's own camera direction
    merges: bool = True

    @property
    def length(self):
        return self.end - self.start


class Coverage:
    """Walks through a scene's moments and keeps in mind what the audience has seen."""

    def __init__(self, scene, cast, blocking, exterior, new_place, small=True, staged=None):
        self.scene, self.cast, self.blocking = scene, cast, blocking
        self.exterior, self.new_place, self.small = exterior, new_place, small
        self.since_wide = 0
        self.exchange = 0  # speeches since the last wide view
        self.last_speaker = None
        self.choked = False
        self.inserted = set()
        self.things = {e.id: e for e in scene.elements if staged is None or e.id in staged}

    def cover(self, moment, start, end, share):
        """Takes from ``start`` to ``end`` (s) for a moment; ``share`` is how far through the scene it is, 0 to 1."""
        present = reading.on_stage(self.blocking, start, end, self.cast)
        if moment.kind == "speech":
            takes = self._speech(moment, start, end, share, present)
        elif moment.kind == "voice":
            takes = self._voice(moment, start, end, present)
        else:
            takes = self._action(moment, start, end, share, present)
        if moment.camera:
            self._direct(takes, moment, present)
        for take in takes:
            take.beats = take.beats or [moment.beat.id]
            take.intensity = max(take.intensity, moment.intensity)
            wide = take.type in ("two_shot", "three_shot", "group", "master", "establishing")
            self.since_wide = 0 if wide else self.since_wide + 1
        return takes

    def opening(self, start, end, present):
        """The first view of the scene: the place when it is new, else its people together."""
        size = "EWS" if self.exterior else "WS"
        if self.new_place or not present:
            move = "crane" if self.exterior and end - start > 3.2 and self._chance("crane", 0.4) else "static"
            if not self.exterior and end - start > 3.0 and self._chance("push", 0.4):
                move = "push_in"
            return Take(start, end, "establishing", size, list(present), move, why="the place")
        if len(present) == 1:
            return Take(start, end, "single", "FS" if self.exterior else "MFS", list(present), why="back to the place")
        return Take(start, end, "master", "WS" if self.exterior else "FS", list(present), why="who is here")

    def _speech(self, moment, start, end, share, present):
        speaker = moment.speaker
        others = [p for p in present if p != speaker]
        tight = 0.5 * moment.intensity + 0.4 * share + (0.12 if "!" in moment.beat.text else 0.0)
        partner = self._partner(moment, others)
        self.exchange += 1
        if self.since_wide > 7 and tight < 0.62 and len(present) in (2, 3) and not moment.camera:
            self.exchange = 1
        first = self.exchange == 1 and len(present) > 1
        size = "MS" if tight < 0.26 else "MCU" if tight < 0.52 else "CU"
        if tight > 0.86 and not self.choked:
            size, self.choked = "BCU", True
        if (first and self.since_wide > 0) or (first and not self.new_place and tight < 0.5):
            takes = [self._together(start, end, present, speaker)]
        elif partner and tight < 0.42:
            takes = [Take(start, end, "ots", "MS" if tight < 0.2 else "MCU", [speaker, partner])]
        else:
            takes = [Take(start, end, "single", size, [speaker])]
        takes[0].speakers = [speaker]
        if takes[0].type == "single" and tight > 0.66 and end - start > 3.0:
            takes[0].move = "push_in"
        if end - start > REACTION_AFTER and partner:
            takes = self._with_reaction(takes[0], partner)
        self.last_speaker = speaker
        return takes

    def _with_reaction(self, take, partner):
        """The listener's face inside a long speech, then the speaker again, tighter."""
        share = 0.5 if take.length < 9.0 else 0.4
        at = take.start + take.length * (share + 0.1 * self._random(take.start))
        length = min(2.2, max(1.5, take.length * 0.22))
        size = "CU" if take.size in ("CU", "BCU") else "MCU"
        face = Take(at, at + length, "single", size, [partner], why="reaction", merges=False)
        again = Take(
            at + length,
            take.end,
            "single",
            sizes.tighter(size if take.type == "ots" else take.size),
            take.subjects[:1],
            speakers=take.speakers,
        )
        if again.size in ("BCU", "ECU"):
            again.size = "CU" if take.size != "CU" else "MCU"
        take.end = at
        return [take, face, again]

    def _voice(self, moment, start, end, present):
        """Somebody is heard who is not seen to speak: look at those who listen."""
        listeners = moment.people or present
        if not listeners:
            return [Take(start, end, "establishing", "EWS" if self.exterior else "WS", [], why="voice")]
        if len(listeners) == 1 or moment.intensity > 0.6:
            size = "CU" if moment.intensity > 0.6 else "MCU"
            move = "push_in" if end - start > 4.0 else "static"
            return [Take(start, end, "single", size, listeners[:1], move, why="listens")]
        return [self._together(start, end, listeners, listeners[0])]

    def _action(self, moment, start, end, share, present):
        people = [p for p in moment.people if p in present]
        if not people:
            return self._scenery(moment, start, end, present)
        main = people[0]
        if moment.walked > 1.2:
            return self._walk(moment, start, end, people, present)
        if len(people) > 1:
            take = self._together(start, end, people, main)
            if moment.violent:
                take.size, take.move = "MFS", "handheld"
            return [take]
        size = "MFS" if share < 0.25 and moment.intensity < 0.5 else "MS" if moment.intensity < 0.6 else "MCU"
        takes = [Take(start, end, "single", size, [main])]
        if moment.violent:
            takes[0].move = "handheld"
        if self._worth_insert(moment) and end - start >= 1.6:
            return self._with_insert(takes[0], moment)
        return takes

    def _worth_insert(self, moment):
        element = self.things.get(moment.thing)
        if element is None or element.category not in reading.SMALL or moment.thing in self.inserted:
            return False
        named = element.name.upper() in moment.beat.text and element.name.upper() != element.name.lower()
        return named or bool(moment.beat.object == moment.thing)

    def _with_insert(self, take, moment):
        """The hand's owner, then the thing itself."""
        self.inserted.add(moment.thing)
        length = min(2.0, max(1.3, take.length * 0.45))
        if take.length < length + 1.1:
            return [Take(take.start, take.end, "insert", "CU", [moment.thing], why="prop", merges=False)]
        insert = Take(take.end - length, take.end, "insert", "CU", [moment.thing], why="prop", merges=False)
        take.end = insert.start
        return [take, insert]

    def _walk(self, moment, start, end, people, present):
        main = people[:1]
        if moment.enters or moment.exits:
            move = "lead" if self.exterior and not self.small and not moment.exits else "pan"
            return [
                Take(
                    start,
                    end,
                    "single",
                    "MFS" if self.small else "FS",
                    main,
                    move,
                    why="entrance" if moment.enters else "exit",
                )
            ]
        if moment.walked > 5.0 and not self.small:
            move = "lead" if self._chance(moment.beat.id, 0.55) else "follow" if not moment.running else "truck"
            if len(people) == 2:
                return [Take(start, end, "two_shot", "MFS", people, move, why="walk")]
            return [Take(start, end, "single", "MFS", main, move, why="walks")]
        return [Take(start, end, "single", "MFS", main, "pan", why="walks")]

    def _scenery(self, moment, start, end, present):
        """A description: the thing it names, else the place."""
        element = self.things.get(moment.thing)
        if element is not None and element.category in ("vehicles", "animals"):
            return [Take(start, end, "insert", "FS", [moment.thing], why=element.name, merges=False)]
        if self._worth_insert(moment):
            self.inserted.add(moment.thing)
            return [Take(start, end, "insert", "CU", [moment.thing], why="prop")]
        if not present:
            return [Take(start, end, "establishing", "EWS" if self.exterior else "WS", [], why="the place")]
        return [self._together(start, end, present, present[0])]

    def _together(self, start, end, people, main):
        people = [main] + [p for p in people if p != main]
        if len(people) == 1:
            return Take(start, end, "single", "MS", people)
        kind = {2: "two_shot", 3: "three_shot"}.get(len(people), "group")
        return Take(start, end, kind, {2: "MS", 3: "MFS"}.get(len(people), "FS"), people)

    def _partner(self, moment, others):
        """Whom the speaker talks to."""
        for ident in (moment.beat.target, self.last_speaker):
            if ident in others:
                return ident
        return others[0] if others else None

    def _direct(self, takes, moment, present):
        """The script's own camera direction wins."""
        direction, take = moment.camera, takes[0]
        take.asked = True
        if direction.subject in self.things and direction.subject not in self.cast:
            take.type, take.subjects, take.size, take.move = "insert", [direction.subject], "CU", "static"
            self.inserted.add(direction.subject)
        elif direction.subject in present:
            take.type, take.subjects = "single", [direction.subject]
        elif direction.size in ("WS", "EWS"):
            take.type, take.subjects = "establishing" if direction.size == "EWS" else "master", present
        if direction.size:
            take.size = direction.size
            if (
                take.type in ("two_shot", "three_shot", "group", "master")
                and sizes.index(direction.size) < 3
                and take.subjects
            ):
                take.type, take.subjects = "single", take.subjects[:1]
        if direction.angle == "overhead" and not direction.size:
            take.size = "FS" if direction.subject in present else "WS"
            if direction.subject not in present and len(present) > 1:
                take.type, take.subjects = "group", present
        if moment.eyes and direction.subject in present:
            seen = [p for p in present if p != direction.subject]
            take.type, take.subjects = "pov", [direction.subject, *seen[:1]]
            take.move = "handheld"
        take.angle = direction.angle or take.angle
        take.move = direction.move or take.move

    def _chance(self, key, share):
        return self._random(key) < share

    def _random(self, key):
        return zlib.crc32(f"{self.scene.id} {key}".encode()) / 2**32
