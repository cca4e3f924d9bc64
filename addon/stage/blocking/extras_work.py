# SPDX-License-Identifier: GPL-3.0-or-later
"""What a crowd is at: told by the script's verbs, else by what its people are, else by the place. Pure data."""

import re

# What is asked of an extra by the verb of a beat that has the crowd as its subject.
_BY_VERB = {
    "sit": "sit", "eat": "sit", "drink": "sit", "write": "sit", "type": "sit", "sleep": "sit", "pray": "sit",
    "read": "read", "dance": "dance", "turn": None, "play": "play", "sing": "play", "carry": "serve", "walk": "walk",
    "run": "jog", "enter": "walk", "exit": "walk", "ride": "walk", "feed": "feed", "talk": "talk", "chat": "talk",
    "whisper": "talk", "wait": "wait", "stop": "wait", "work": "work", "cook": "work", "sweep": "work", "smoke": "talk",
    "kneel": "kneel", "fight": "fight", "stand": "wait", "lean": "wait", "lie": "lie", "swim": None,
}  # fmt: skip
_BY_NAME = (
    (r"jogger|runner", "jog"), (r"musician|band\b|orchestra|quartet|trio|violinist|guitarist|drummer|busker", "play"),
    (r"dancer|couples", "dance"), (r"waiter|waitress|server|steward|butler|barmaid", "serve"),
    (r"vendor|stallholder|seller|hawker|trader|merchant", "vend"),
    (r"shopper|villager|browser", "browse"),
    (r"passenger|commuter|rider|student|pupil|diner|patron|audience|spectator|congregation|juror|mourner|patient",
     "sit"),
    (r"pedestrian|passer|stroller|tourist|office worker|cyclist|soldier|parade|marcher", "walk"),
    (r"customer|guest|drinker|regular", "custom"),
    (r"policem|police|cop\b|cops\b|guard|bodyguard|officer|paramedic|firefighter|reporter|photographer", "wait"),
    (r"worker|mechanic|cook|chef|nurse|doctor|clerk|technician|fisherm|farmer|builder|labourer", "work"),
)  # fmt: skip
AUDIENCE = re.compile(r"audience|spectator|congregation|public|gallery|viewer|mourner|worshipper|parishioner|fans?\b")
_WALKED = ("street", "alley", "road", "waterfront", "park", "bridge", "garden")
_SEATED = ("restaurant", "cafe", "bar", "classroom", "vehicle_interior")
REACTS = ("laugh", "shout", "nod", "wave", "cry", "point", "bow", "shrug", "startle", "shake_head", "cheer", "applaud",
          "raise", "salute", "throw", "look", "listen")  # fmt: skip


def occupation(name, beats, kind):
    """``(what, beat)`` that a crowd is mostly at: the work's name and the beat that tells it, or None.

    ``beats``: the action beats of which the crowd is a subject; ``kind``: of the place.
    """
    told = [(_BY_VERB.get(b.verb), b) for b in beats if _BY_VERB.get(b.verb)]
    read = next(((what, beat) for what, beat in told if what == "read"), None)
    what, beat = read or (told[0] if told else (None, None))
    words, said = (name or "").lower(), " ".join(b.text or "" for b in beats).lower()
    known = next((work for pattern, work in _BY_NAME if re.search(pattern, words)), None)
    if what == "sit" or what is None:
        what = "dance" if what is None and re.search(r"\bdanc|\bwhirl|\bwaltz", said) else what
    if what == "jog" and known != "jog" and re.search(r"hurr|rush|stream|pour", (beat.text or "").lower()):
        what = "walk"
    if what == "walk" and (known == "browse" or (beat.relation in ("between", "around", "through") and beat.target)):
        return "browse", beat
    if what == "talk" and known in ("browse", "vend"):
        return known, beat
    if what == "serve" and known != "serve" and not re.search(r"tray|drinks|champagne|plates|dishes", said):
        return ("walk" if kind in _WALKED else "wait"), beat
    if what in ("talk", "play") and known == "sit" and kind not in _WALKED:
        return "sit", beat
    if what is None and re.search(r"\bplay", said) and re.search(r"child|kid|boy|girl|dog", words):
        return "jog", None
    if what == "play" and known in (None, "sit", "browse", "walk") and re.search(r"child|kid|boy|girl", words):
        return "jog", beat
    if what is not None:
        return what, beat
    if known == "custom":
        return ("sit" if kind in _SEATED else "talk" if kind not in ("shop", "market") else "browse"), None
    if known is not None:
        return known, None
    return _by_place(kind), None


def _by_place(kind):
    if kind in _SEATED:
        return "sit"
    if kind in ("shop", "market"):
        return "browse"
    return "walk" if kind in _WALKED else "talk"
