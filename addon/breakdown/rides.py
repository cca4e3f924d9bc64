# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in which vehicle: ``the Driver gets out``, ``she climbs into the back seat and drives away``."""

import re

_SEAT = re.compile(r"\b(?:back|front|passenger|driver's) seat\b|\b(?:gets|climbs|jumps|hops) in\b", re.IGNORECASE)
_GONE = re.compile(r"\b(?:past|by|away|off)\b(?! (?:the|a) (?:road|kerb|curb|side))", re.IGNORECASE)
_FROM_AFAR = ("look", "listen", "point", "aim", "shout", "wave", "search", "throw")
_MOVES = ("enter", "drive", "ride", "stop", "exit")
_RIDDEN = ("bicycle", "motorcycle", "horse")
_MOUNTS = ("jump", "climb", "sit", "get")  # onto a bicycle


def out(tokens, verb):
    """True for a verb that leads out: climbs out, gets out of."""
    return "out" in tokens.lows[verb.first : verb.end]


def elsewhere(tokens, verb):
    """True where the verb says out of what: ``runs out of the hotel``."""
    return verb.end < len(tokens) and tokens[verb.end].low in ("of", "from")


def mount(scene):
    """Who rides where the script has not said on what yet rides what of the kind is in the scene."""
    mounts = [e.id for e in scene.elements if e.asset in _RIDDEN and e.count == 1]
    for beat in scene.beats if mounts else ():
        if beat.verb == "ride" and not (beat.object or beat.target) and not set(mounts) & set(beat.subjects):
            beat.object = mounts[0]


class Rides:
    """Fills in the vehicle of a beat where the script does not name it again; remembers where everybody went."""

    def __init__(self, actors, things):
        self.actors, self.things = actors, things
        self.mounts = {}  # id -> id of the animal on whose back they are
        self.vehicle = None  # the last one that moved or was entered

    def fill(self, tokens, beat, verb):
        """Complete a beat's target, object and relation."""
        named = [i for i in (*beat.subjects, beat.object, beat.target) if i and i.startswith("vehicle:")]
        if any(s.startswith(("char:", "extras:")) for s in beat.subjects):
            self._passenger(tokens, beat, verb, named)
        if beat.verb == "drive" and _GONE.search(beat.text):
            self.things.gone.update(named)
        if named and (beat.verb in _MOVES or (beat.verb in _MOUNTS and beat.relation in ("on", "in"))):
            self.vehicle = named[0]
        if beat.target and beat.verb not in _FROM_AFAR and not beat.target.startswith("sound:"):
            self.actors.at.update(dict.fromkeys(beat.subjects, beat.target))
        elif beat.verb in ("walk", "run", "exit"):
            for subject in beat.subjects:
                self.actors.at.pop(subject, None)

    def _passenger(self, tokens, beat, verb, named):
        if self.vehicle and not named:
            inside = self.vehicle in map(self.actors.at.get, beat.subjects)
            if beat.verb == "exit" and beat.target is None and out(tokens, verb) and not elsewhere(tokens, verb):
                beat.target, beat.relation = self.vehicle, "out_of"
            elif beat.verb in ("drive", "ride") and beat.object is None and inside:
                beat.object = self.vehicle
        if beat.verb == "enter" and beat.target is None and _SEAT.search(beat.text):
            beat.target = next((e.id for e in reversed(self.things.all()) if e.category == "vehicles"), None)
        if beat.verb == "climb" and (beat.target or "").startswith("animal:"):
            self.mounts.update(dict.fromkeys(beat.subjects, beat.target))
        elif beat.verb == "ride" and not (beat.object or beat.target):
            beat.object = next(filter(None, map(self.mounts.get, beat.subjects)), None)
        if beat.verb == "drive" and beat.object == "dressing:ship-wheel":
            beat.verb, beat.object, beat.target, beat.relation = "work", None, beat.object, "at"
        if beat.verb == "enter" and (beat.target or "").startswith("vehicle:"):
            beat.relation = "in"
