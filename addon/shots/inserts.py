# SPDX-License-Identifier: GPL-3.0-or-later
"""Which things deserve a shot of their own, and when they are there to be seen. Pure."""

import math
import re

HANDED = ("give", "show", "put_down", "push", "take")  # with somebody at the other end
TELLING = ("hide", "read", "open", "write", "light", "pour", "search")
HANDS = (*HANDED, *TELLING, "pick_up", "touch", "close", None)  # what is done with no more than the hands
ENOUGH = 2
EVERY_S = 14.0  # s of a scene for each insert that the script does not ask for
LENGTH_S, SHORTEST_S = 1.7, 1.3
ARRIVES = 0.55  # of a deed, when the thing has got where it goes


def worth_inserts(scene, world, moments, blocking, staged=None):
    """``{beat id: (thing, start, end, person)}`` (s): the inserts of a scene that the script does not ask for itself.

    A thing deserves one when it is handed over, hidden, read or opened, when a sentence is its own, when people speak
    of it or when it comes back later; and only while it can be seen.
    """
    things = {e.id: e for e in scene.elements if e.category in ("props", "sfx") and (staged is None or e.id in staged)}
    asked = {m.camera.subject for m in moments if m.camera is not None}
    ranked = []
    for moment in moments:
        element = things.get(moment.thing)
        if element is None or element.id in asked or moment.kind != "action" or moment.camera is not None:
            continue
        score = _weight(element, moment, moments, scene, world)
        talk = (m.start for m in moments if m.kind == "speech" and m.start > moment.start)
        window = _window(moment, element.id, blocking, min(talk, default=blocking.duration))
        if score >= ENOUGH and window is not None:
            ranked.append((-score, moment.start, moment, window))
    chosen, seen = {}, set()
    most = 1 + int(blocking.duration / EVERY_S)
    for _, _, moment, window in sorted(ranked, key=lambda r: r[:2]):
        if moment.thing not in seen and len(chosen) < most:
            seen.add(moment.thing)
            chosen[moment.beat.id] = (moment.thing, *window, moment.people[0] if moment.people else None)
    return chosen


def _weight(element, moment, moments, scene, world):
    """How much a thing matters at a moment."""
    beat = moment.beat
    if beat.object != element.id and element.id not in beat.subjects:
        return 0
    if element.worn or str(element.owner or "").startswith("extras:") or beat.verb not in HANDS:
        return 0
    if element.count > 1 and beat.verb not in HANDED + TELLING:
        return 0
    score = (beat.verb in HANDED and len(moment.people) > 1) + (beat.verb in TELLING)
    named = [m for m in moments if m is not moment and m.thing == element.id]
    score += any(m.start > moment.start for m in named)
    score += any(element.id in {e.id for e in s.elements} for s in _others(scene, world))
    score += any(_speaks_of(m, element) for m in moments)
    score += element.name.upper() in beat.text and element.name.upper() != element.name.lower()
    return score + (len(beat.text.split()) <= 7 and beat.text[:1].isupper() and beat.text.rstrip().endswith("."))


def _others(scene, world):
    return [s for s in world.scenes if s.id != scene.id and not s.omitted]


def _speaks_of(moment, element):
    if moment.beat.kind != "dialogue":
        return False
    words = [w for w in re.findall(r"\w+", element.name.lower()) if len(w) > 2]
    return any(re.search(rf"\b{re.escape(w)}", moment.beat.text.lower()) for w in words)


def _window(moment, thing, blocking, until):
    """``(start, end)`` (s) of an insert inside a moment's deed and before ``until``, when somebody speaks; or None when
    the thing is not to be seen then."""
    first = moment.way[1] if moment.way else moment.start
    middle = first + (moment.end - first) * ARRIVES
    end = min(max(middle - 0.4 * LENGTH_S, moment.start) + LENGTH_S, until)
    start = max(end - LENGTH_S, moment.start)
    times = (start + 0.2, (start + end) / 2, end - 0.2)
    seen = end - start >= SHORTEST_S and all(shown(thing, t, blocking) for t in times)
    return (start, end) if seen else None


def shown(thing, time, blocking):
    """Whether a thing is in a hand or lies somewhere at a time (s); what is in a pocket is not seen."""
    carry = _carry(thing, time, blocking)
    return carry is None or bool(carry.hand)


def holder(thing, time, blocking):
    """Who has a thing in a hand at a time (s), or None."""
    carry = _carry(thing, time, blocking)
    return carry.performer if carry is not None and carry.hand in ("L", "R") else None


def _carry(thing, time, blocking):
    for carry in blocking.carries:
        if carry.item == thing and carry.start <= time < (carry.end if carry.end is not None else math.inf):
            return carry
    return None
