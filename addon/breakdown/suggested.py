# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions put into a world when they are accepted, taken out again, and carried over to the next draft."""

import re
from dataclasses import asdict, replace

from ..world.schema import CATEGORIES, Element
from . import durations, lexicon
from .data import table
from .quotes import plain

DOERS = ("char:", "extras:", "animal:", "vehicle:")
_TOLD = ("subjects", "verb", "object", "target", "relation", "duration_s", "origin")  # of a beat, what a deed replaces
_ORDER = {kind: place for place, kind in enumerate(("present", "extras", "element", "deed"))}


def judge(world, state, ident=None):
    """Give one suggestion, or all that are open, another state: accepted, refused or open. How many there were."""
    chosen = [s for s in world.suggestions if (s.id == ident if ident else s.state == "open")]
    count = 0
    for made in sorted(chosen, key=lambda s: _ORDER[s.kind]):
        if made.state == state or (state == "accepted" and not is_news(world, made)):
            continue
        if made.state == "accepted":
            _take_out(world, made)
        made.state = state
        if state == "accepted":
            _put_in(world, made)
        count += 1
    return count


def carry(previous, world, texts):
    """Take over an earlier draft's suggestions whose scene still says what they quote; accepted ones hold again.

    ``world`` has the ids of ``previous``; ``texts`` are its ``SceneText``. What the rules now read by themselves is no
    suggestion any more.
    """
    for old in sorted(previous.suggestions, key=lambda s: _ORDER[s.kind]):
        scene = world.scene(old.scene)
        lines = texts[scene.id].find(old.quote) if scene else None
        if lines is None:
            continue
        made = replace(old, lines=lines, replaced={})
        if made.kind == "deed":
            _follow_beat(scene, made)
        if not _known(world, scene, made) or (made.state != "refused" and not is_news(world, made)):
            continue
        world.suggestions.append(made)
        if made.state == "accepted":
            _put_in(world, made)
    order = {old.id: place for place, old in enumerate(previous.suggestions)}
    world.suggestions.sort(key=lambda s: order[s.id])


def is_news(world, made):
    """Whether a suggestion says something that its scene does not hold already."""
    scene = world.scene(made.scene)
    if scene is None:
        return False
    if made.kind == "present":
        return not set(made.subjects) <= set(scene.present)
    if made.kind == "deed":
        return any(beat.id == made.beat for beat in open_beats(scene))
    named = [*(e.name for e in scene.elements), *(n for c in world.characters for n in (c.name, *c.aliases))]
    return made.object not in {e.id for e in scene.elements} and not any(_one(made.name, n) for n in named)


def open_beats(scene):
    """The beats of which the rules do not know what is done."""
    return [b for b in scene.beats if b.kind == "action" and b.verb is None and b.text and not b.camera]


def people_here(scene):
    """Ids of those present or heard."""
    return list(dict.fromkeys((*scene.present, *scene.speaking)))


def beat_of(scene, quote, lines):
    """The beat without a verb that a quote on ``lines`` speaks of, or None."""
    wanted = plain(quote)
    near = [b for b in open_beats(scene) if b.lines[0] <= lines[1] and lines[0] <= b.lines[-1]]
    for beat in near:
        text = plain(beat.text)
        if wanted in text or text in wanted:
            return beat
    return near[0] if len(near) == 1 and set(wanted.split()) & set(plain(near[0].text).split()) else None


def entry_of(name):
    """What the lexicon knows of a thing: by all its words, else by the last of them; or None."""
    words = name.lower().split()
    return lexicon.entries().get(" ".join(words)) or lexicon.entries().get(words[-1])


def _one(a, b):
    """Whether two names mean one thing: the suitcase is the old suitcase."""
    a, b = plain(a), plain(b)
    return a == b or a.endswith(f" {b}") or b.endswith(f" {a}")


def _follow_beat(scene, made):
    """Point a deed to its beat in this draft."""
    beat = beat_of(scene, made.quote, made.lines)
    if made.state != "refused" or beat is not None:
        made.beat = beat.id if beat else None


def _known(world, scene, made):
    """Whether those of whom a suggestion speaks are still there; an object or target that is gone is forgotten."""
    there = {c.id for c in world.characters} | {e.id for e in scene.elements}
    if made.kind in ("extras", "element"):
        return bool(made.object and made.category and made.name.strip())
    if made.kind == "deed":
        made.object, made.target = (i if i in there else None for i in (made.object, made.target))
    return bool(made.subjects) and set(made.subjects) <= there


def _put_in(world, made):
    scene = world.scene(made.scene)
    if made.kind == "present":
        scene.present += [i for i in made.subjects if i not in scene.present]
    elif made.kind == "deed":
        _do(scene, made)
    else:
        scene.elements.append(_element(made))
        scene.elements.sort(key=lambda e: (CATEGORIES.index(e.category), e.lines[0], e.id))


def _element(made):
    extras = made.kind == "extras"
    entry = None if extras else entry_of(made.name)
    told = not extras or _counts(made.quote, made.count)
    words = made.name.split()
    name = words[-1] if entry and len(words) > 1 and entry.word in (words[-1].lower(), words[-1].lower()[:-1]) else None
    first, last = made.lines
    return Element(
        made.object, made.category, name or made.name, made.count, sorted({first, last}),
        asset=entry.asset if entry else None, description=" ".join(words[:-1]) if name else "",
        inferred=not told, origin=made.id,
    )  # fmt: skip


def _counts(quote, count):
    """Whether a quote itself says how many: with digits or with a number word."""
    numbers = table("people")["numbers"]
    words = re.findall(r"\w+", plain(quote))
    return any(numbers.get(word) == count or (word.isdecimal() and int(word[:6]) == count) for word in words)


def _do(scene, made):
    beat = next(b for b in scene.beats if b.id == made.beat)
    entered = [i for i in made.subjects if i.startswith("char:") and i not in scene.present]
    made.replaced = {name: value for name, value in asdict(beat).items() if name in _TOLD} | {"entered": entered}
    beat.relation = beat.relation if beat.target == made.target else None
    beat.subjects, beat.verb, beat.object, beat.target = list(made.subjects), made.verb, made.object, made.target
    beat.duration_s, beat.origin = durations.action(beat.text, made.verb), made.id
    scene.present += entered
    _sum_up(scene)


def _take_out(world, made):
    scene = world.scene(made.scene)
    if scene is None:
        return
    if made.kind == "deed":
        beat = next((b for b in scene.beats if b.id == made.beat and b.origin == made.id), None)
        if beat is not None:
            for name in _TOLD:
                setattr(beat, name, made.replaced[name])
        _leave(scene, made.replaced.get("entered", ()))
        made.replaced = {}
        _sum_up(scene)
    elif made.kind == "present":
        _leave(scene, made.subjects)
    else:
        scene.elements = [e for e in scene.elements if e.origin != made.id]
        _forget(scene, made.object)


def _leave(scene, people):
    """Those who do nothing else here are not here any more."""
    doing = {i for b in scene.beats if b.voice in (None, "on") for i in b.subjects}
    scene.present = [i for i in scene.present if i not in people or i in doing]


def _forget(scene, ident):
    """Let nothing point to a thing that is gone."""
    for beat in scene.beats:
        beat.subjects = [i for i in beat.subjects if i != ident]
        beat.object = None if beat.object == ident else beat.object
        if beat.target == ident:
            beat.target = beat.relation = None
    for element in scene.elements:
        element.owner = None if element.owner == ident else element.owner
        if element.at == ident:
            element.at = element.relation = None


def _sum_up(scene):
    scene.duration_s = round(sum(beat.duration_s for beat in scene.beats), 2)
