# SPDX-License-Identifier: GPL-3.0-or-later
"""Introductions: names in capitals in the action, and what is said of a person there."""

import re

from . import kin, lexicon, people, phrases
from .cast import is_short_form
from .data import table, word_set
from .verbs import match_verb

NOT_NAMES = word_set(
    "i he she it they we you the a an his her their its this that these those there then and but or as at in on "
    "with from for of by to into out off up down over under behind when while after before suddenly now later "
    "outside inside across through silence rain snow thunder wind darkness light smoke steam nothing nobody no "
    "one someone somebody everyone everybody all both each another other others finally slowly quickly god christ "
    "jesus sunday monday tuesday wednesday thursday friday saturday january february march april may june july "
    "august september october november december english french german spanish american british chinese japanese "
    "korean italian russian dawn dusk night day morning evening time something anything everything what who where "
    "why how if not only just even still yet once here between around above below beyond past half most some any "
    "few many several two three four five six seven eight nine ten sunlight moonlight water waves dust fog tears "
    "blood music voices"
)


def introduced(cast, passages):
    """People whose name stands in capitals in the action, and what is said of them there."""
    data = table("lexicon")
    stop, sounds = frozenset(data["stop"]), frozenset(data["sounds"])
    named = _named_elsewhere(passages)
    for passage in passages:
        tokens = passage.tokens
        if passage.text.isupper() and len(tokens) > 6:
            continue
        directions = passage.directions
        after = 0
        for i in [i for i, token in enumerate(tokens) if token.shouted]:
            if i < after or any(start <= tokens[i].start < stop for start, stop in directions):
                continue
            after = max(_run(tokens, i), after)
            if after > i:
                _introduce(cast, passage, i, after, named, stop, sounds)
    return cast


def _run(tokens, i):
    """End of the run of capitals at ``i``: ``DR. MARA VOSS``, ``GUARD #2``."""
    end = i
    while end < len(tokens) and end - i < 6:
        token = tokens[end]
        if (
            token.shouted
            or (end > i and token.low.isdigit() and len(token.low) < 3)
            or (
                len(token.text) == 1 and token.capital and end > i and end + 1 < len(tokens) and tokens[end + 1].shouted
            )
        ):
            end += 1
        else:
            break
    while end > i and tokens[end - 1].low.isdigit() and not people.role_at(tokens, max(end - 2, i)):
        end -= 1
    return end


def _introduce(cast, passage, i, end, named, stop, sounds):
    tokens = passage.tokens
    while i < end and tokens[i].low in ("a", "an", "the", "two", "three", "another", "his", "her"):
        i += 1
    if i == end:
        return
    name = passage.text[tokens[i].start : tokens[end - 1].end]
    name = re.sub(r"['’]S$", "", name)
    low = name.lower()
    told, _ = told_after(passage, end)
    age = people.age_in(told)
    person = cast.by_name(name) or next(
        (p for p in cast.sharing(name) if not p.common and is_short_form(p.character.name, name)), None
    )
    if person is None:
        words = tokens.lows[i:end]
        heard = low in stop or low in sounds or any(word in sounds for word in words)
        if (heard and age is None) or not any(w.isalpha() for w in words):
            return  # BELL (50s) is somebody
        role = people.role_at(tokens, end - 1) or people.role_at(tokens, max(end - 2, i))
        if role and role[0] == end and role[1].plural:
            return
        is_role = bool(role and role[0] == end) or (words[-1].isdigit() and role is not None)
        known = people.known_first_name(words[0])
        after = tokens[end].low if end < len(tokens) else ""
        known = known or (after in ("in", "wearing") and _clothes(tokens, end))  # a STARTER in a red blazer
        thing = lexicon.entries().get(low) or lexicon.entries().get(words[-1])
        bare = not lexicon.noun_before(tokens, i)  # names have no determiner
        if not (age is not None or is_role or known or ((bare or not thing) and tokens[i].low in named)):
            return
        if match_verb(tokens, i) and not (age is not None or is_role or known):
            return
        person = cast.add(name, passage.line_at(tokens[i].start))
    else:
        cast.alias(person, name)
        person.character.role = person.character.role or people.role_of_name(name)
        for other in [p for p in cast.sharing(name) if p is not person and is_short_form(p.character.name, name)]:
            cast.merge(person, other)
        person.common |= people.role_at(tokens, end - 1) is not None and len(person.character.name.split()) == 1
    if phrases.before(tokens, i).det in ("a", "an", "the") and not people.known_first_name(tokens[i].low):
        person.common = True  # an old LAMPLIGHTER: the lamplighter means him
    if several := _called_together(tokens, i):
        person.character.gender = several.gender or person.character.gender
    if before := _called(tokens, i):
        person.character.gender = person.character.gender or before.gender
        told = told if told and age is None else ", ".join(filter(None, (told, before.noun)))
        if kin.is_kin(before.noun):
            cast.kin[person.character.id] = (before.noun, _whose(cast, tokens, i, person))
    describe(person.character, told, age)


def _called(tokens, i):
    """The ``Role`` in ``her grandson, BILLY``, or None."""
    at = i - 1 - (i > 1 and tokens[i - 1].text == ",")
    for first in (at - 1, at):
        if first >= 1 and (found := people.role_at(tokens, first)) and found[0] == at + 1 and not found[1].plural:
            return found[1]
    return None


def _called_together(tokens, i):
    """The ``Role`` in ``her sons, PETER (30s) and LUKAS (20s)`` for either of them, or None."""
    k, depth = i - 1, 0
    while k > 0 and (depth or tokens[k].shouted or tokens[k].low in ("and", ",", ")", "&")):
        depth += (tokens[k].text == ")") - (tokens[k].text == "(")
        k -= 1
    for first in range(max(k - 1, 0), k + 1):
        if (found := people.role_at(tokens, first)) and found[0] == k + 1 and found[1].plural:
            return found[1]
    return None


def _whose(cast, tokens, i, person):
    """Id of the one meant by the ``his`` of ``his grandson BILLY``: who was named before, and so is a he."""
    at = next((k for k in range(i - 1, max(i - 5, -1), -1) if tokens[k].low in ("his", "her")), None)
    if at is None:
        return None
    gender = "male" if tokens[at].low == "his" else "female"
    for k in range(at - 1, -1, -1):
        found = cast.at(tokens, k)
        if found and found[1] is not person and found[1].character.gender in (gender, None):
            found[1].character.gender = gender
            return found[1].character.id
    return None


_AUXILIARIES = word_set("is are was were has have had does do did will can could would")


def told_after(passage, end):
    """What is said right after a name: ``(30s, tired)`` or ``, a tired nurse in scrubs,``."""
    tokens, text = passage.tokens, passage.text
    if end >= len(tokens):
        return "", end
    parts, k = [], end
    if tokens[k].text == "(":
        close = next((j for j in range(k, min(k + 40, len(tokens))) if tokens[j].text == ")"), None)
        if close is None:
            return "", end
        parts.append(text[tokens[k].end : tokens[close].start])
        k = close + 1
    dressed = end < k < len(tokens) and tokens[k].low in ("in", "with", "wearing") and _clothes(tokens, k)
    k -= dressed  # JO (20s) in red shorts
    if k < len(tokens) and (tokens[k].text == "," or dressed):
        stop = k + 1
        while stop < len(tokens) and tokens[stop].text not in (".", "!", "?", ";", "--", "—", "("):
            if _introduces(tokens, stop):  # LUKAS (20s), Peter's wife ANA (30s)
                stop = max((j for j in range(k + 1, stop) if tokens[j].text == ","), default=k + 1)
                break
            if stop > k + 1 and (tokens[stop].low in _AUXILIARIES or tokens[stop].low.endswith("n't")):
                break
            if stop > k + 1 and (verb := match_verb(tokens, stop)) and verb.kind == "s":
                break
            stop += 1
        part = text[tokens[k].end : tokens[stop - 1].end].strip(" ,")
        if stop > k + 1 and not match_verb(tokens, k + 1) and stop - k < 30:
            parts.append(part)
            k = stop
    told = [part.strip(" ,").removesuffix(", who").removesuffix(" who") for part in parts]
    return ", ".join(part for part in told if part and part != "who"), k


def _introduces(tokens, k):
    """True where somebody else's name in capitals begins, with what is told of them in brackets."""
    end = k
    while end < len(tokens) and tokens[end].word and tokens[end].shouted:
        end += 1
    return end > k and end < len(tokens) and tokens[end].text == "("


def _clothes(tokens, k):
    """True where a garment is named right after ``tokens[k]``."""
    found = (lexicon.match(tokens, j) for j in range(k + 1, min(k + 6, len(tokens))))
    return any(hit and hit[1] and hit[1].category == "wardrobe" for hit in found)


def about(passage, end):
    """``(told, age)`` of what is said right after a name."""
    told, _ = told_after(passage, end)
    return told, people.age_in(told)


def describe(character, told, age):
    """Note on a character what was told of it; the first description stays."""
    if told and not character.description and not told.isupper():
        character.description = told
    if character.age is None:
        character.age = age
    told_role = people.role_in(told)
    if told_role and (character.role is None or people.role_by_title(character.name)):
        character.role = told_role
    if (gender := people.gender_in(told)) and not people.gender_of_name(character.name, listed=False):
        character.gender = gender  # what is said of a person counts more than how the name sounds


def _named_elsewhere(passages):
    """Words that somewhere stand with one capital, as names do."""
    tokens = (token for passage in passages for token in passage.tokens)
    return {token.low for token in tokens if token.capital and not token.shouted} - NOT_NAMES
