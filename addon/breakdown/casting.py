# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding the cast: who speaks, who is introduced, who is only named, and what is said of them."""

from collections import Counter

from . import compounds, genders, kin, lexicon, people
from .cast import Cast, clean_cue, cue_names, form_of, is_short_form
from .data import table, word_set
from .introductions import NOT_NAMES, about, describe, introduced, told_after
from .verbs import match_verb
from .words import sentences, tokenise


def gather(cues, passages):
    """The ``Cast`` of ``cues`` ``[(name, line)]`` and action ``passages``."""
    cast = Cast()
    _speaking(cast, cues)
    introduced(cast, passages)
    cast.short_forms()  # a later "Oh stands up" is DETECTIVE OH
    _titled(cast, passages)
    cast.short_forms()
    _nouns(cast, passages)
    _complete(cast, passages)
    genders.settle(cast, cues, passages)
    return cast


def _speaking(cast, cues):
    """Add who speaks; longer and shorter forms of one name are one person, called by the form used most."""
    counts, lines = Counter(), {}
    single = {clean_cue(name)[0] for name, _ in cues if len(cue_names(name)) == 1}
    for name, line in cues:
        names = cue_names(name)
        if len(names) > 1 and not all(part in single for part in names) and "/" in name:
            names = [clean_cue(name)[0]]
        for part in names:
            if part != "*":
                counts[part] += 1
                lines.setdefault(part, line)
    main = {name: name for name in counts}
    sharing = {}
    for name in counts:
        for word in set(form_of(name)):
            sharing.setdefault(word, []).append(name)
    for short in counts:
        near = {name for word in form_of(short) for name in sharing[word]} if len(form_of(short)) < 4 else ()
        whole = [name for name in sorted(near) if name != short and is_short_form(short, name)]
        if len(whole) == 1:
            main[short] = whole[0]
    groups = {}
    for name in counts:
        root = main[main[name]]
        groups.setdefault(root, []).append(name)
    for names in sorted(groups.values(), key=lambda group: min(lines[name] for name in group)):
        best = max(names, key=lambda name: (counts[name], -len(name)))
        person = cast.add(best, min(lines[name] for name in names), speaking=True)
        for name in names:
            cast.alias(person, name)


def _titled(cast, passages):
    """People written with one capital who are never introduced: ``Theo walks in.``"""
    seen, inside, subject = Counter(), Counter(), Counter()
    lines, told = {}, {}
    for passage in passages:
        tokens = passage.tokens
        for first, end in sentences(tokens):
            for k in range(first, end):
                token = tokens[k]
                if not token.capital or token.shouted or token.low in NOT_NAMES or not token.text.isalpha():
                    continue
                if len(token.low) < 2 or cast.at(tokens, k):
                    continue
                if token.low in lexicon.entries() and not (k > first and people.known_first_name(token.low)):
                    continue
                if people.roles().get(token.low) or token.low in table("people")["titles"]:
                    continue
                seen[token.low] += 1
                lines.setdefault(token.low, (token.text, passage.line_at(token.start)))
                inside[token.low] += k > first and tokens[k - 1].text not in ('"', "“", "'", ":")
                after = tokens[k + 1] if k + 1 < end else None
                verb = match_verb(tokens, k + 1) if after else None
                aged = (
                    after is not None and after.text == "(" and people.age_in(told_after(passage, k + 1)[0]) is not None
                )
                if aged:
                    told[token.low] = told_after(passage, k + 1)[0]
                acts = (
                    aged
                    or (verb and verb.kind == "s")
                    or token.possessive
                    or (after and after.low in ("is", "has", "and", ","))
                )
                subject[token.low] += bool(acts)
    for low in seen:
        name = lines[low][0]
        if match_verb(tokenise(low), 0):
            continue
        strong = people.known_first_name(low) and subject[low] + inside[low] > 0
        if strong or low in told or (subject[low] and inside[low]):
            person = cast.add(name.upper(), lines[low][1])
            describe(person.character, told.get(low, ""), people.age_in(told.get(low, "")))


_MOST_NUMBERED = 5


def _complete(cast, passages):
    """``TWO THUGS`` where only THUG #1 has a number: the other one is there too."""
    numbered = {}
    for person in cast:
        stem, _, number = person.character.name.rpartition(" ")
        if person.common and number.lstrip("#").isdigit():
            numbered.setdefault(stem.lower(), []).append(number)
    for passage in passages if numbered else ():
        for i, (_, role) in people.roles_in(passage.tokens).items():
            if not role.plural or role.noun not in numbered:
                continue
            count, told = lexicon.count_before(passage.tokens, i, True)
            taken = numbered[role.noun]
            mark = "#" if taken[0].startswith("#") else ""
            for number in range(1, count + 1) if told and count <= _MOST_NUMBERED else ():
                if f"{mark}{number}" not in taken:
                    name = f"{role.noun.upper()} {mark}{number}"
                    cast.add(name, passage.line_at(passage.tokens[i].start), inferred=True)
                    taken.append(f"{mark}{number}")


_SKIP_BEFORE = word_set("like as than is was are were be been becomes")


def _apposition(cast, tokens, start):
    """True for ``a nurse`` in ``MARA (30s), a nurse``: more about somebody who has a name."""
    if start < 2 or tokens[start - 1].text != ",":
        return False
    if tokens[start - 2].text == ")":
        return True
    return any((found := cast.at(tokens, k)) and found[0] == start - 1 for k in range(max(start - 5, 0), start - 1))


def _nouns(cast, passages):
    """Silent people named by what they are: ``the trucker``, ``a young waitress``."""
    grouped = _grouped(passages)
    for passage in passages:
        tokens = passage.tokens
        for i, (end, role) in people.roles_in(tokens).items():
            if role.plural or tokens[i].possessive or cast.at(tokens, i):
                continue
            if compounds.at(tokens, i, end) or _name_follows(cast, tokens, end):
                continue
            if i and people.role_at(tokens, i - 1) and people.role_at(tokens, i - 1)[0] == end:
                continue
            if any((named := cast.at(tokens, k)) and named[0] > i for k in range(max(i - 3, 0), i)):
                continue  # the librarian of OLD LIBRARIAN
            start = _determiner(tokens, i)
            if start is None or (start and tokens[start - 1].low in _SKIP_BEFORE) or _apposition(cast, tokens, start):
                continue
            if end < len(tokens) and (tokens[end - 1].possessive or lexicon.match(tokens, end)):
                continue
            if start > 1 and tokens[start - 1].low == "of" and tokens[start - 2].low in (
                "photo", "picture", "photograph", "portrait", "painting", "drawing", "statue", "image", "poster",
            ):  # fmt: skip
                continue
            definite = tokens[start].low in ("the", "his", "her", "their", "this", "that")
            if tokens[start].low == "the" and role.noun in grouped:
                continue  # one of six runners
            if definite and _means(cast, role):
                continue
            if (
                definite
                and tokens[start].low != "the"
                and (_relative(cast, role) if kin.is_kin(role.noun) else role.role is None)
            ):
                continue
            if definite and kin.is_kin(role.noun) and not _does_something(tokens, end):
                continue
            person = cast.add(role.noun.upper(), passage.line_at(tokens[i].start))
            if not definite or not person.character.speaking:
                describe(person.character, *about(passage, end))


def _name_follows(cast, tokens, end):
    """True for ``A woman, MARTA (40s)``: she has a name."""
    at = end + 1
    named = at < len(tokens) and tokens[end].text == "," and tokens[at].shouted and cast.at(tokens, at)
    return bool(named) and at + 1 < len(tokens) and tokens[named[0] - 1].shouted and not named[1].common


def _grouped(passages):
    """Nouns of whom several are named together: six runners, two guards."""
    found = set()
    for passage in passages:
        for i, (_, role) in people.roles_in(passage.tokens).items():
            if role.plural and lexicon.count_before(passage.tokens, i, True)[1]:
                found.add(role.noun)
    return found


def _determiner(tokens, i):
    for back in range(1, 4):
        if i - back < 0:
            return None
        if tokens[i - back].low in ("a", "an", "the", "another", "his", "her", "their", "one", "this", "that"):
            return i - back
        if not tokens[i - back].word or not lexicon.is_adjective(tokens[i - back]):
            return None
    return None


def _relative(cast, role):
    """True when ``his grandfather`` may be somebody who has a name."""
    return any(kin.fits(person.character, role.noun) for person in cast if not person.common)


def _does_something(tokens, end):
    """True when what ends at ``end`` is the subject of a verb: ``his wife cooks``."""
    verb = match_verb(tokens, end) if end < len(tokens) else None
    return verb is not None and verb.kind == "s" and verb.name is not None


def _means(cast, role):
    """Someone whose occupation or gender a noun with ``the`` may refer to."""
    for person in cast:
        character = person.character
        if people.other_calling(role.noun, role.role, f"{character.name} {character.description}"):
            continue
        if role.role and character.role == role.role and (not person.common or role.noun in character.name.lower()):
            return True
        young = people.of_age(role.role, character.age) and role.gender in (None, character.gender)
        if young and not person.common:
            return True
        if not role.role and not person.common and (role.gender is None or character.gender == role.gender):
            return True
    return False
