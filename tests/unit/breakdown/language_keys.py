# SPDX-License-Identifier: GPL-3.0-or-later
"""What the own scripts in seven languages say, and how a breakdown is scored against it.

The three stories are told in each language; a story has one key. ``cafe`` and ``station`` were at hand while the
readers were made; ``market`` was written after them. Its first score, before its errors were looked at, was F1 0.86 for
needs (84 in the keys), 0.89 for who is present (28) and 0.86 for verbs (91), over all seven languages.
"""

from pathlib import Path

SCRIPTS = Path(__file__).parent / "scripts"
LANGUAGES = ("ko", "ja", "zh", "th", "fr", "es", "de")
NEEDED = ("props", "vehicles", "animals", "extras")

KEYS = {
    "cafe": {
        "needs": {
            "coffee 1", "umbrella 1", "bag 1", "letter 1", "envelope 1", "box 1", "phone 1", "police_car 2", "dog 1",
            "extras 3", "extras 2",
        },
        "present": {"speaker", "courier", "waiter"},
        "verbs": [
            "sit", "drink", "talk", "open", "enter", "walk", "give", "open", "read", "cry", "hug", "put_down", "take",
            "stop", "exit", "run", "shout", "hide", "look", "take", "phone",
        ],
    },
    "station": {
        "needs": {
            "newspaper 1", "ball 1", "suitcase 1", "ticket 1", "wallet 1", "rifle", "train 1", "dog 1", "extras 2",
        },
        "present": {"speaker", "elder", "child"},
        "verbs": [
            "sit", "read", "sleep", "kick", "wait", "drag", "stop", "take", "enter", "hug", "enter", "wave",
        ],
    },
    "market": {
        "needs": {
            "cigarette 1", "apple", "basket 1", "balloon 1", "wallet 1", "umbrella 1", "coffee 1", "truck 1",
            "bicycle 1", "ambulance 1", "extras 3", "extras",
        },
        "present": {"speaker", "elder", "thief", "nurse"},
        "verbs": [
            "smoke", "carry", "play", "take", "exit", "chase", "fall", "pick_up", "give", "nod", "exit", "open",
            "drink",
        ],
    },
}  # fmt: skip
_SAME = {"take": "take", "pick_up": "take", "drive": "enter", "cup": "coffee", "train": "train"}


_ALIKE = {"football": "ball"}  # a story's ball is a football where one word says both


def f1(found, key):
    """``(F1, true, found, key)`` of two lists as multisets."""
    rest, true = list(key), 0
    for one in found:
        if one in rest:
            rest.remove(one)
            true += 1
    return (2 * true / max(len(found) + len(key), 1), true, len(found), len(key))


def _need(element, key):
    if element.category == "extras":
        name = "extras"
    else:
        name = element.id.partition(":")[2].partition("-")[0] if element.asset in (None, "cup") else element.asset
    told = f"{_ALIKE.get(name, name)} {element.count}"
    return name if name in key else told


def scores(world, story):
    """``{measure: (F1, true, found, key)}`` of needs (props, vehicles, animals, extras), present and verbs."""
    key = KEYS[story]
    needs = [_need(e, key["needs"]) for s in world.scenes for e in s.elements if e.category in NEEDED]
    people = [c for c in world.characters if any(c.id in s.present for s in world.scenes)]
    who = ["speaker" if c.speaking else c.role or c.name for c in people]
    speakers = ["speaker"] * (2 if story == "cafe" else 1)
    here = speakers + sorted(key["present"] - {"speaker"})
    verbs = [b.verb for s in world.scenes for b in s.beats if b.kind == "action" and b.verb]
    same = lambda names: [_SAME.get(name, name) for name in names]  # noqa: E731
    return {
        "needs": f1(needs, sorted(key["needs"])),
        "present": f1(who, here),
        "verbs": f1(same(verbs), same(key["verbs"])),
    }
