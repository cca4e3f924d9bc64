# SPDX-License-Identifier: GPL-3.0-or-later
"""Two drafts of one film: which scenes are the same, what changed in them, and ids carried over."""

import re
from collections import Counter
from dataclasses import dataclass, field

from . import ids
from .records import to_plain

_WORD = re.compile(r"\w+")
_ALIKE = 0.45  # share of words that two scenes have in common to be one scene
_HARDLY = 0.12  # under one number, even this little is enough
_BEATS_ALIKE = 0.5


@dataclass
class Changes:
    """Ids of the new world's scenes, but for ``dropped``, which are the old one's."""

    added: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    changed: dict[str, list[str]] = field(default_factory=dict)  # id: reasons
    unchanged: list[str] = field(default_factory=list)


def diff(old, new):
    """``Changes`` from one world to another, whose ids were carried over (``break_down(..., previous=old)``).

    Reasons are ``heading``, ``lines``, ``cast``, ``place``, ``time``, ``weather``, ``elements``, ``order``.
    """
    changes = Changes()
    before = {scene.id: scene for scene in old.scenes}
    after = {scene.id for scene in new.scenes}
    changes.dropped = [scene.id for scene in old.scenes if scene.id not in after]
    common_old = [scene.id for scene in old.scenes if scene.id in after]
    common_new = [scene.id for scene in new.scenes if scene.id in before]
    moved = _moved(common_old, common_new)
    for scene in new.scenes:
        if scene.id not in before:
            changes.added.append(scene.id)
            continue
        reasons = _reasons(before[scene.id], scene, old, new) + (["order"] if scene.id in moved else [])
        if reasons:
            changes.changed[scene.id] = reasons
        else:
            changes.unchanged.append(scene.id)
    return changes


def _reasons(old, new, old_world, new_world):
    """Why two scenes differ. Line numbers do not count: they shift whenever something above changes."""
    pairs = {
        "heading": (old.heading, new.heading),
        "lines": ([_essence(b) for b in old.beats], [_essence(b) for b in new.beats]),
        "cast": (_cast(old, old_world), _cast(new, new_world)),
        "place": (
            (old.location, old.int_ext, _kind(old_world, old.location)),
            (new.location, new.int_ext, _kind(new_world, new.location)),
        ),
        "time": (old.time, new.time),
        "weather": (sorted(old.weather), sorted(new.weather)),
        "elements": (_things(old), _things(new)),
    }
    return [reason for reason, (a, b) in pairs.items() if a != b]


def _essence(beat):
    data = to_plain(beat)
    for key in ("id", "lines", "emotion", "duration_s", "origin"):
        data.pop(key)
    return data


def _cast(scene, world):
    people = (world.character(ident) for ident in sorted({*scene.present, *scene.speaking}))
    return [(p.id, p.age, p.gender, p.role) for p in people if p]


def _kind(world, ident):
    location = world.location(ident)
    return location.kind if location else None


def _things(scene):
    return sorted((e.id, e.count, e.asset or "") for e in scene.elements)


def _moved(old, new):
    """Ids that are not in the longest run of scenes that kept their order."""
    place = {ident: k for k, ident in enumerate(old)}
    best, back, order = [], {}, [place[ident] for ident in new]
    for k, value in enumerate(order):
        low = next((i for i, j in enumerate(best) if order[j] >= value), len(best))
        back[k] = best[low - 1] if low else None
        best[low : low + 1] = [k]
    keep, k = set(), best[-1] if best else None
    while k is not None:
        keep.add(new[k])
        k = back[k]
    return set(new) - keep


def align(old, new):
    """``{index in new.scenes: index in old.scenes}``: by content, then by number, then by likeness."""
    texts_old, texts_new = [_text(s) for s in old.scenes], [_text(s) for s in new.scenes]
    pairs, free = {}, set(range(len(old.scenes)))
    _match_equal(texts_old, texts_new, pairs, free)
    bags_old, bags_new = [_bag(t) for t in texts_old], [_bag(t) for t in texts_new]
    if _numbered(old) and _numbered(new):
        numbers = {scene.number: k for k, scene in enumerate(old.scenes)}
        for k, scene in enumerate(new.scenes):
            other = numbers.get(scene.number)
            if (
                k not in pairs
                and other in free
                and (scene.location == old.scenes[other].location or _likeness(bags_old[other], bags_new[k]) >= _HARDLY)
            ):
                pairs[k] = other
                free.discard(other)
    scored = sorted(
        (
            (-_score(old.scenes[j], new.scenes[k], bags_old[j], bags_new[k]), abs(k - j), k, j)
            for k in range(len(new.scenes))
            if k not in pairs
            for j in free
        ),
    )
    for score, _, k, j in scored:
        if -score >= _ALIKE and k not in pairs and j in free:
            pairs[k] = j
            free.discard(j)
    return pairs


def _match_equal(old, new, pairs, free):
    waiting = {}
    for j, text in enumerate(old):
        waiting.setdefault(text, []).append(j)
    for k, text in enumerate(new):
        if waiting.get(text):
            pairs[k] = waiting[text].pop(0)
            free.discard(pairs[k])


def _numbered(world):
    """True when the numbers are the script's own rather than counted."""
    return [scene.number for scene in world.scenes] != [str(k + 1) for k in range(len(world.scenes))]


def _text(scene):
    return "\n".join([scene.heading, *(beat.text for beat in scene.beats)])


def _bag(text):
    return Counter(word.casefold() for word in _WORD.findall(text))


def _likeness(a, b):
    """Dice share of the words that two bags have in common, 0 to 1."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


def _score(old, new, bag_old, bag_new):
    same_heading = old.heading.casefold() == new.heading.casefold()
    same_place = old.location == new.location and old.location is not None
    return _likeness(bag_old, bag_new) + 0.25 * same_heading + 0.1 * same_place


def carry_over(old, new):
    """Give what is the same in ``new`` the ids that it has in ``old``; ``new`` is changed in place.

    Scenes are aligned, beats inside them by their text, people, places and things by name or alias. A name that
    was replaced in every scene by another is a renaming.
    """
    pairs = align(old, new)
    table = {}
    _people(old, new, pairs, table)
    _places(old, new, table)
    _scenes(old, new, pairs, table)
    _rename(new, table)


def _people(old, new, pairs, table):
    by_name = {}
    for character in old.characters:
        for name in (character.name, *character.aliases):
            by_name.setdefault(ids.slug(name), character.id)
    taken = set()
    for character in new.characters:
        names = [character.name, *character.aliases]
        found = next((by_name[s] for name in names if (s := ids.slug(name)) in by_name), None)
        if found and found not in taken:
            table[character.id] = found
            taken.add(found)
    gone = [c for c in old.characters if c.id not in taken]
    fresh = [c for c in new.characters if c.id not in table]
    for character in fresh:
        where = {pairs[k] for k, s in enumerate(new.scenes) if k in pairs and _is_in(s, character.id)}
        same = [
            c for c in gone
            if where and where == {j for j, s in enumerate(old.scenes) if j in pairs.values() and _is_in(s, c.id)}
            and c.speaking == character.speaking and c.gender in (None, character.gender)
        ]  # fmt: skip
        if len(same) == 1:
            table[character.id] = same[0].id
            gone.remove(same[0])


def _is_in(scene, ident):
    return ident in scene.present or ident in scene.speaking


def _places(old, new, table):
    known = {(_path(old, x), x.int_ext == "EXT"): x.id for x in old.locations}
    for location in new.locations:
        found = known.get((_path(new, location), location.int_ext == "EXT"))
        if found:
            table[location.id] = found


def _path(world, location):
    path = [ids.slug(location.name)]
    seen = {location.id}
    while location.parent and location.parent not in seen and (location := world.location(location.parent)):
        seen.add(location.id)
        path.insert(0, ids.slug(location.name))
    return tuple(path)


def _scenes(old, new, pairs, table):
    taken = {old.scenes[j].id for j in pairs.values()}
    for k, scene in enumerate(new.scenes):
        if k in pairs:
            table[scene.id] = old.scenes[pairs[k]].id
            _beats(old.scenes[pairs[k]], scene, table)
        elif scene.id in taken:
            table[scene.id] = f"{scene.id}-{ids.mark(_text(scene))}"
            for beat in scene.beats:
                table[beat.id] = f"{beat.id}-{ids.mark(_text(scene))}"


def _beats(old, new, table):
    texts_old, texts_new = [(b.kind, b.text) for b in old.beats], [(b.kind, b.text) for b in new.beats]
    pairs, free = {}, set(range(len(texts_old)))
    _match_equal(texts_old, texts_new, pairs, free)
    bags = {j: _bag(old.beats[j].text) for j in free}
    for k, beat in enumerate(new.beats):
        if k in pairs:
            continue
        bag = _bag(beat.text)
        close = [(_likeness(bags[j], bag), -abs(j - k), j) for j in free if old.beats[j].kind == beat.kind]
        best = max(close, default=(0, 0, 0))
        if best[0] >= _BEATS_ALIKE:
            pairs[k] = best[2]
            free.discard(best[2])
    kept = {old.beats[j].id for j in pairs.values()}
    for k, beat in enumerate(new.beats):
        if k in pairs:
            table[beat.id] = old.beats[pairs[k]].id
        elif beat.id in kept:
            table[beat.id] = f"{beat.id}-{ids.mark(f'{k} {beat.text}')}"


def _rename(world, table):
    def of(ident):
        return table.get(ident, ident)

    for character in world.characters:
        character.id = of(character.id)
    for location in world.locations:
        location.id, location.parent = of(location.id), of(location.parent)
    for scene in world.scenes:
        scene.id, scene.location = of(scene.id), of(scene.location)
        scene.speaking, scene.present = list(map(of, scene.speaking)), list(map(of, scene.present))
        for element in scene.elements:
            element.id = of(element.id)
        for beat in scene.beats:
            beat.id, beat.object, beat.target = of(beat.id), of(beat.object), of(beat.target)
            beat.subjects = list(map(of, beat.subjects))
            if beat.camera:
                beat.camera.subject = of(beat.camera.subject)
