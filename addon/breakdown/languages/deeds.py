# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody does to what, from the nouns of a clause and their cases, as the English reader would say it."""

from ...world.schema import Beat
from .. import durations, emotion
from ..data import table, word_set

AT = word_set("look point aim shoot throw shout wave laugh listen applaud cheer")
MOTION = word_set("walk run climb jump drive ride chase drag push carry turn fall")
_OTHERS = word_set(
    "hug kiss hit kick chase touch hold_hands shake_hands talk phone push pull catch feed bow dance fight"
)
_THING_DOES = word_set("open close fall stop")
_VEHICLE_DOES = {"walk": "drive", "run": "drive", "enter": "drive", "exit": "drive", "wait": "wait", "sit": "wait"}
_HAS = word_set(
    "pick_up take carry drink eat read smoke phone put_on raise write type aim point shoot pour play sweep drag light"
)
_CLOTHES = word_set("put_on take_off wear pick_up take give carry put_down throw pull drag work catch search open")
_PLAYED = (
    "violin",
    "cello",
    "guitar",
    "accordion",
    "radio",
    "piano",
    "flute",
    "drum",
    "harp",
    "saxophone",
    "keyboard",
    "janggu",
)
_RIDDEN = ("bicycle", "motorcycle", "kick_scooter", "skateboard", "horse", "scooter", "skates")
_ARMS = ("gun", "rifle", "sword", "knife", "flashlight")
_READ = word_set("book letter paper newspaper notebook map envelope")
_LEAVES = word_set("put_down throw")
_CARRIED = ("prop:", "wardrobe:")


def relation_of(verb, element, case):
    """How a deed lies to its place where only a case tells: on a chair, in a car, at a window, to a door."""
    data = table("lexicon")
    if case == "from":
        return "out_of" if element is not None and element.category == "vehicles" else "from"
    asset = element.asset if element is not None else None
    vehicle = element is not None and element.category == "vehicles"
    if verb in AT:
        return "at"
    if verb in ("enter", "exit"):
        return "in" if vehicle and verb == "enter" else "out_of" if vehicle else "to"
    if verb in MOTION:
        return "to"
    if asset in data["seats"] or asset in data["beds"]:
        return "on"
    if vehicle or asset in data["containers"]:
        return "in"
    if verb in ("put_down", "write", "lie", "climb") and element is not None:
        return "on"
    return "at"


class Deeds:
    """Fills beats for one scene."""

    def __init__(self, actors, things):
        self.actors, self.things = actors, things
        self.low = set()

    def fill(self, beat, verb, args):
        """Fill ``beat`` (its subjects are told) from ``args`` ``[(Item, ids)]`` and the English ``verb``."""
        first = beat.subjects[0] if beat.subjects else ""
        for item, idents in sorted(args, key=lambda arg: arg[0].case == ""):
            self._one(beat, verb, item, idents)
        if (
            verb == "exit"
            and beat.object
            and any(item.case in ("", "object") for item, _ in args if item.kind == "thing")
        ):
            verb = "take" if beat.object.startswith("prop:") else verb  # sort son téléphone
        if verb == "hug" and beat.object and not beat.target:
            verb = "carry"  # a bag in one's arms
        asset = getattr(self.things.get(beat.object or ""), "asset", None)
        if verb == "light" and asset in _PLAYED:
            verb = "play"  # 바이올린을 켠다
        if verb == "enter" and asset in _RIDDEN:
            verb = "ride"
        if verb == "wear":
            verb = None if self._wear(beat) else "carry"
        if first and not first.startswith(("char:", "extras:", "animal:")):
            verb = self._thing_does(beat, verb, first)
        elif verb == "stand":
            rises = set(beat.subjects) & self.low and beat.target is None
            verb = "stand_up" if rises else "wait"
        if verb == "look" and (read := self._read(beat.target or beat.object)):
            verb, beat.object, beat.target, beat.relation = "read", read, None, None
        if verb == "climb" and (beat.target or "").startswith("vehicle:"):
            verb, beat.relation = "enter", "in"
        beat.verb = verb
        if verb is None and not beat.subjects:
            beat.object = beat.target = beat.relation = None
        if beat.target and beat.relation is None and not beat.target.startswith(("char:", "extras:")) and verb:
            beat.relation = relation_of(verb, self.things.get(beat.target), "")
        self._hands(beat)
        if verb in ("sit", "kneel", "crouch", "lie", "fall", "sleep"):
            self.low |= set(beat.subjects)
        elif verb in ("stand_up", "walk", "run", "enter", "exit"):
            self.low -= set(beat.subjects)

    def _one(self, beat, verb, item, idents):
        ident = next((i for i in idents if i not in beat.subjects), None)
        if ident is None or item.case == "of":
            return
        alive = ident.startswith(("char:", "extras:", "animal:"))
        element = self.things.get(ident)
        if ident.startswith("sound:"):
            return
        if ident.startswith("wardrobe:") and verb not in _CLOTHES:
            who = next(iter(beat.subjects), "")
            if who.startswith(("char:", "extras:")) and item.case != "to":
                self.things.claim(ident, who, worn=True)
            return
        if item.relation or ident.startswith("loc:"):
            if beat.target is None or beat.target.startswith("loc:"):
                beat.target = ident
                beat.relation = item.relation or (relation_of(verb, element, item.case) if verb else "at")
        elif alive:
            if item.case in ("object", "to", "with", "at", "from", "") and beat.target is None and verb:
                beat.target = ident
                beat.relation = "at" if verb in AT else "to" if verb in MOTION else None
        elif verb in ("aim", "point", "shoot") and element.asset in _ARMS and beat.object is None:
            beat.object = ident
        elif verb in AT and item.case in ("object", "at", "to", "") and verb not in ("throw",):
            beat.target, beat.relation = (ident, "at") if beat.target is None else (beat.target, beat.relation)
        elif item.case in ("at", "to", "from") and verb:
            if beat.target is None or beat.target.startswith("loc:"):
                beat.target, beat.relation = ident, relation_of(verb, element, item.case)
        elif item.case == "by" and verb in MOTION | {"enter", "exit"} and element.category != "props":
            beat.target, beat.relation = ident, "to"
        elif verb in MOTION | {"enter", "exit", "sit", "lie", "lean", "hide"} and ident.startswith(
            ("dressing:", "greenery:", "vehicle:")
        ):
            if verb in ("push", "pull", "drag", "drive", "ride", "carry"):
                beat.object = beat.object or ident
            elif beat.target is None:
                beat.target, beat.relation = ident, relation_of(verb, element, item.case)
        elif verb and beat.object is None:
            beat.object = ident

    def _read(self, ident):
        element = self.things.get(ident or "")
        return ident if element is not None and element.asset in _READ else None

    def _wear(self, beat):
        ident = beat.object or ""
        for who in beat.subjects[:1]:
            if ident.startswith("wardrobe:") and who.startswith(("char:", "extras:")):
                beat.object = self.things.claim(ident, who, worn=True)
        return ident.startswith("wardrobe:") or not ident

    def _thing_does(self, beat, verb, first):
        if first.startswith("vehicle:"):
            if verb == "carry" and beat.object is None:
                return "stop"  # er hält
            return _VEHICLE_DOES.get(verb, verb if verb in ("stop", "turn", "drive", "hit", "chase") else None)
        if verb in _THING_DOES:
            beat.object = beat.object or (first if verb != "fall" else None)
            return verb
        return None

    def _hands(self, beat):
        """Who has what after it."""
        who = next((s for s in beat.subjects if s.startswith(("char:", "extras:"))), None)
        ident = beat.object or ""
        element = self.things.get(ident)
        if who is None or element is None or not ident.startswith(_CARRIED):
            return
        if beat.verb in _HAS:
            worn = True if beat.verb == "put_on" and element.category == "wardrobe" else None
            beat.object = self.things.claim(ident, who, worn=worn, own=beat.verb == "put_on")
            self.things.pass_on(beat.object, who)
        elif beat.verb == "give" and beat.target:
            beat.object = self.things.claim(ident, who, own=False)
            self.things.pass_on(beat.object, beat.target)
        elif beat.verb in _LEAVES:
            self.things.pass_on(ident, None)


def feeling(pack, text, manner="", verb=None):
    """The ``Emotion`` of a text in another language, by its words said in English."""
    said = pack.emotion.say(text)
    if verb and not said:
        said = {"cry": "cries", "shake_hands": "", "hit": "hits", "die": "dies"}.get(verb, f"{verb}s")
    marks = "".join("!" if ch in "!！" else "?" if ch in "?？" else "" for ch in text)
    return emotion.of(said + marks, ", ".join(filter(None, (pack.emotion.say(manner), pack.manners.say(manner)))))


def new_beat(rows, start, stop, pack, kind="action"):
    """A ``Beat`` of ``rows.text[start:stop]``."""
    text = rows.text[start:stop]
    lead = len(text) - len(text.lstrip(" ,;、，　"))
    text = text.strip(" ,;、，　")
    beat = Beat("", kind, [rows.line_at(start + lead), rows.line_at(max(start + lead, stop - 1))], text=text)
    found = [text[a:b] for english, a, b in pack.manners.of(text) if english.endswith("ly")]
    beat.manner = ", ".join(found) or None
    return beat


def finish(beat, pack):
    """Note the feeling and the length of a beat whose verb is told."""
    beat.emotion = feeling(pack, beat.text, beat.manner or "", beat.verb)
    beat.duration_s = durations.action(beat.text, beat.verb, pack.tag)
