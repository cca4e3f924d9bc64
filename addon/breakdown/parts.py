# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that mean a part of what is there: the wheel of a van or of a ship, its back door, headlights in the fog."""

from . import phrases
from .data import word_set
from .mention import Mention
from .verbs import match_verb

_LAND = (
    "car",
    "taxi",
    "police_car",
    "ambulance",
    "van",
    "truck",
    "bus",
    "tractor",
    "carriage",
    "fire_engine",
    "tuk_tuk",
    "bulldozer",
    "tank",
)
_PARTS = frozenset((
    "wheel", "wheels", "bumper", "fender", "tailgate", "back door", "side door", "rear door", "sliding door",
    "rear doors", "back doors", "passenger door", "front wheel", "rear wheel",
))  # fmt: skip
_SHIPS = word_set("ship boat deck ferry yacht trawler wheelhouse galleon sailboat schooner helm")
_LIGHTS = ("headlights", "headlamps")
FIRST_WORDS = frozenset(word.split()[0] for word in (*_PARTS, *_LIGHTS, "helm"))


class Parts:
    """The part of a ``Tagger`` that knows them; it notes elements in ``things``."""

    def _part(self, passage, i):
        """The ``Mention`` of a part at ``tokens[i]``, one of ``FIRST_WORDS``, or None."""
        tokens = passage.tokens
        low = tokens[i].low
        if low in _LIGHTS:
            return self._lights(passage, i)
        two = f"{low} {tokens[i + 1].low}" if i + 1 < len(tokens) else ""
        word, end = (two, i + 2) if two in _PARTS else (low, i + 1)
        if word not in _PARTS and low != "helm":
            return None
        phrase, line = phrases.before(tokens, i), passage.line_at(tokens[i].start)
        if word in ("wheel", "helm") and phrase.definite and _SHIPS & self.things.setting:
            ident = self.things.add("set_dressing", "ship wheel", "ship's wheel", line, asset="ship_wheel")
            return Mention("thing", i, end, [ident], "ship wheel", phrase=phrase)
        vehicle = self._vehicle()
        seat = i > 1 and tokens[i - 2].low in ("behind", "at")
        if vehicle is None or not phrase.definite or seat or low == "helm" or "INT" in self.things.setting:
            return None
        self.things.again(vehicle, line)
        return Mention("thing", i, end, [vehicle], word, phrase=phrase)

    def _lights(self, passage, i):
        """``Two headlights come closer``: a car nobody has seen yet; ``the headlights``: of one that is here."""
        tokens = passage.tokens
        phrase, line = phrases.before(tokens, i), passage.line_at(tokens[i].start)
        verb = match_verb(tokens, i + 1) if i + 1 < len(tokens) else None
        if phrase.owner is not None or verb is None or verb.name not in ("walk", "run", "enter", "drive", "stop"):
            return None
        vehicle = self._vehicle() if phrase.definite and phrase.det != "two" else None
        if vehicle is None:
            another = phrases.Phrase(phrase.start, "another")
            vehicle = self.things.add("vehicles", "car", "car", line, asset="car", phrase=another)
            self.things.get(vehicle).inferred = True
        return Mention("thing", i, i + 1, [vehicle], "headlights", phrase=phrase)

    def _vehicle(self):
        """Id of the land vehicle that was named last, or None."""
        found = [e.id for e in self.things.all() if e.category == "vehicles" and e.asset in _LAND]
        return next((i for i in reversed(found) if i not in self.things.gone), None)
