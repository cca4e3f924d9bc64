# SPDX-License-Identifier: GPL-3.0-or-later
"""English Fountain scripts made from a seed, and what every line of them is.

They are clean: what Fountain 1.1 says about each line leaves no doubt. Tests hold readers against them, the bench reads
and breaks them down.
"""

import random
import textwrap
from dataclasses import dataclass, field

LINES_A_PAGE = 55  # of 10-point Courier on US letter: 60 characters of action, 35 of speech

_PEOPLE = (
    "MARA", "THEO", "DR. VOSS", "OLD ISAAC", "NORA VANCE", "CLINT", "PETRA", "JUNE", "GUARD #2", "SERGEANT HALE",
    "ÉMILIE", "R2", "THE CUTTER", "WAITRESS", "RUBEN", "ALMA", "TOMAS", "INES", "OSKAR", "BEATRIZ", "FINN", "GRETA",
)  # fmt: skip
_PLACES = (
    "KITCHEN", "LIGHTHOUSE - LAMP ROOM", "MARKET SQUARE", "HOSPITAL CORRIDOR", "THEO'S FLAT", "PETROL STATION",
    "RAILWAY PLATFORM", "COURTROOM", "FOREST CLEARING", "HARBOUR", "POLICE STATION - OFFICE", "ROOFTOP", "CHURCH",
    "SCHOOL GYM", "MOTEL ROOM 12", "WAREHOUSE", "BRIDGE", "BARN", "LIBRARY", "SUBWAY CAR", "BEACH", "PENTHOUSE",
)  # fmt: skip
_TIMES = ("DAY", "NIGHT", "DAWN", "CONTINUOUS", "LATER", "EVENING", "MOMENTS LATER", "AFTERNOON")
_THINGS = (
    "letter", "pistol", "torn photograph", "glass of milk", "suitcase", "telephone", "bunch of keys", "newspaper",
    "kitchen knife", "lantern", "wet umbrella", "birthday cake", "rifle", "map of the harbour", "violin case",
)  # fmt: skip
_DEEDS = (
    "{a} picks up the {x} and puts it on the table.",
    "{a} sits down beside {b}, who does not look up from the {x}.",
    "Rain hammers the windows. {a} crosses to the door and locks it.",
    "{a} hands {b} the {x}. Their fingers touch.",
    "{a} runs past three parked cars and a delivery van, the {x} under one arm.",
    "Two POLICE OFFICERS step in and point their guns at {a}.",
    "{a} turns round slowly; the {x} falls and breaks.",
    "A crowd of reporters pushes through the doors after {a} and {b}.",
    "{a} kneels, opens the {x} with shaking hands, and laughs out loud.",
    "Snow on everything. {a} (40s, grey coat) walks the dog along the wall.",
    "{b} hugs {a}, then lets go and leaves without a word.",
    "The telephone rings. Nobody moves. {a} stares at the {x} as if it could bite.",
    "{a} drags the chair to the window, climbs onto it and looks down at {b}.",
    "Somewhere a siren. {a} hides behind the counter, the {x} pressed to the chest.",
    "{a} pours coffee for {b}. Steam, silence, the tick of a clock.",
)
_SPEECHES = (
    "You said that you would be here at six.",
    "I never asked for any of this, and you know it.",
    "Put it down. Put it down and walk away from the window.",
    "There was a time when this whole street smelled of bread.",
    "Who else has seen the letter?",
    "If we leave now we can still be at the harbour before the light goes.",
    "He isn't coming back, is he?",
    "Listen to me. Nobody in this town has told the truth for eleven years.",
)
_WAYS = ("softly", "to himself", "beat", "on the phone", "not looking up", "angrily")
_EXTENSIONS = ("V.O.", "O.S.", "on the radio", "CONT'D")
_TURNS = ("CUT TO:", "SMASH CUT TO:", "DISSOLVE TO:", "MATCH CUT TO:")


@dataclass
class Draft:
    """``text`` is the script, ``lines`` its ``(type, text without markup)`` by number of line, blank ones left out."""

    rows: list[str] = field(default_factory=list)
    lines: dict[int, tuple[str, str]] = field(default_factory=dict)
    laid: int = 0  # lines of the printed page

    @property
    def text(self):
        return "\n".join(self.rows) + "\n"

    @property
    def pages(self):
        return self.laid / LINES_A_PAGE

    def put(self, kind, text, written=None):
        """Add one line; ``written`` is it with its markup."""
        self.rows.append(text if written is None else written)
        self.lines[len(self.rows)] = (kind, text)
        width = 35 if kind in ("dialogue", "parenthetical", "lyric") else 60
        self.laid += max(1, len(textwrap.wrap(text, width)))

    def gap(self, lines=1):
        """Leave lines blank."""
        self.rows += [""] * lines
        self.laid += lines


def draft(seed, scenes, marks=True):
    """A ``Draft`` of so many scenes; ``marks``: with all of Fountain's marks, else only what is typed without any."""
    return _Writer(seed, marks).written(lambda made, number: number < scenes)


def pages_of(seed, pages):
    """A ``Draft`` of so many printed pages, without marks: as dense as a feature film's."""
    return _Writer(seed, False).written(lambda made, number: made.pages < pages)


class _Writer:
    def __init__(self, seed, marks):
        self.dice, self.made, self.marks = random.Random(seed), Draft(), marks

    def written(self, goes_on):
        self._title_page()
        number = 0
        while goes_on(self.made, number):
            self._scene(number)
            number += 1
        self._alone("transition", "FADE OUT.", "> FADE OUT.")
        return self.made

    def _title_page(self):
        for line in ("Title: The Long Way Round", "Credit: Written by", "Author: A. Writer", "Draft date: 1 May"):
            self.made.put("title_page", line)
        self.made.gap()

    def _alone(self, kind, text, written=None):
        self.made.put(kind, text, written)
        self.made.gap()

    def _scene(self, number):
        pick, made = self.dice.choice, self.made
        if self.marks:
            self._structure(number)
        heading = f"{pick(('INT.', 'EXT.', 'INT./EXT.'))} {pick(_PLACES)} - {pick(_TIMES)}"
        mark = number % 4 if self.marks else 3
        if mark == 0:
            heading = f"THE {pick(_PLACES)}"
            written = f".{heading}"
        else:
            written = f"{heading} #{number + 1}A#" if mark == 1 else heading
        self._alone("scene_heading", heading, written)
        cast = self.dice.sample(_PEOPLE, 3)
        self._action(cast)
        for _ in range(self.dice.randint(2, 5)):
            self._speech(pick(cast))
            if self.dice.random() < 0.7:
                self._action(cast)
        if self.marks and self.dice.random() < 0.5:
            self._marked(cast)
        if self.dice.random() < 0.3:
            self._alone("transition", pick(_TURNS))
        assert made.rows[-1] == ""

    def _action(self, cast):
        for _ in range(self.dice.randint(1, 3)):
            a, b = (name.title() for name in self.dice.sample(cast, 2))
            self.made.put("action", self.dice.choice(_DEEDS).format(a=a, b=b, x=self.dice.choice(_THINGS)))
        self.made.gap()

    def _speech(self, name, dual=False):
        dice, made = self.dice, self.made
        cue = name
        if dice.random() < 0.3:
            cue = f"{name} ({dice.choice(_EXTENSIONS)})"
        made.put("character", cue, f"{cue} ^" if dual else cue)
        if dice.random() < 0.3:
            made.put("parenthetical", f"({dice.choice(_WAYS)})")
        for _ in range(dice.randint(1, 2)):
            made.put("dialogue", dice.choice(_SPEECHES))
            if dice.random() < 0.15:
                made.put("parenthetical", "(beat)")
                made.put("dialogue", dice.choice(_SPEECHES))
        made.gap()

    def _structure(self, number):
        if number % 5 == 0:
            self._alone("section", f"Act {number // 5 + 1}", f"# Act {number // 5 + 1}")
        if number % 3 == 0:
            self._alone("synopsis", "They meet, and it ends badly.", "= They meet, and it ends badly.")
        if number % 7 == 6:
            self._alone("page_break", "", "===")

    def _marked(self, cast):
        """One of the marks that stand inside a scene."""
        a, b = cast[:2]
        kind = self.dice.randrange(7)
        if kind == 0:
            self._alone("centered", "THE END OF SOMETHING", "> THE END OF SOMETHING <")
        elif kind == 1:
            self._alone("action", "LOUD BANG", "!LOUD BANG")
        elif kind == 2:
            self.made.put("character", "McAvoy", "@McAvoy")
            self.made.put("dialogue", "Aye, that was my boat.", "Aye, that was *my* boat.")
            self.made.gap()
        elif kind == 3:
            self._speech(a)
            self._speech(b, dual=True)
        elif kind == 4:
            self._alone("transition", "Burn to white.", "> Burn to white.")
        elif kind == 5:
            text = "It was never there, never. 2 * 3 * 4 is *not* on the board."
            self._alone("action", text, r"It was **never** there, _never_. 2 * 3 * 4 is \*not\* on the board.")
        else:
            self._alone("lyric", "La la la, the ferry sails at nine", "~La la la, the ferry sails at nine")
