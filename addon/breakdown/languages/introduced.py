# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is introduced in the action of a script that is not in English, and may never speak: by age or by capitals."""

import re
import unicodedata
from functools import cache

from .. import people
from . import latin
from .pack import load, role, split

GIVEN = ("ko", "zh")  # languages in which a given name is told from the surname before it
_BRACKET = re.compile(r"\s*[(（\[［]([^()（）\[\]［］]*)[)）\]］]\s*")
_YEARS = re.compile(r"(?<!\d)(?P<years>\d{1,3})(?P<tens>\s*(?:대|代|多|s\b|er\b))?", re.IGNORECASE)
_GROWN = 120
_NAME_LETTERS = {"zh": (2, 3), "ja": (1, 5), "th": (2, 10)}  # the fewest and the most that a name has
_LONGEST_CALLING = 14  # letters
_CAPITAL = "A-ZÀ-ÖØ-ÞŒ"
_SHOUTED = re.compile(rf"(?<![\w'’-])[{_CAPITAL}]{{2,}}(?:[ '’-][{_CAPITAL}]{{2,}}){{0,3}}(?![\w'’])")
_QUIET = 0.5  # of the letters of a paragraph whose capitals mean something
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 40  # letters around a name in which its calling stands
_SOON = 4  # words behind a name within which its calling or its age comes


def add(roster, texts, pack):
    """Add to a ``Roster`` those whom the action (``Rows`` each) introduces."""
    if pack.data.get("starts"):
        whole = "\n".join(rows.text for rows in texts)
        for rows in texts:
            _shouted(roster, rows, pack, whole)
    for rows in texts:
        _aged(roster, rows, pack)


@cache
def _meaning(tag):
    """``(words that mean something else than a name, verbs)`` of a language, in small letters."""
    pack = load(tag)
    verbs = {form.split()[0].lower() for _, phrase in pack.verbs() for form in phrase.split("/") if form.strip()}
    words = {word.lower() for word in pack.words} | {word.lower() for word in pack.data["determiners"].split()}
    words |= {form for word in list(words) for form in latin.plurals(word, tag)}
    small = {word for section in ("cases", "relations") for told in pack.data[section].values() for word in split(told)}
    return words | verbs | small | {word.lower() for word in split(pack.data["captions"])}, verbs


def _shouted(roster, rows, pack, whole):
    """Names in capitals: beside a calling, before an age or a verb, or in small letters elsewhere."""
    letters = [ch for ch in rows.text if ch.isalpha()]
    if sum(ch.isupper() for ch in letters) > _QUIET * len(letters):
        return
    known = _meaning(pack.tag)[0]
    for found in _SHOUTED.finditer(rows.text):
        name = found[0]
        parts = {name.lower(), *re.split(r"[ '’-]", name.lower())}
        if any(map(roster.by_name, (name, *name.split()))) or pack.camera.of(name) or known & parts:
            continue
        before, after = rows.text[: found.start()], rows.text[found.end() :]
        if _introduces(before, after, pack) or _again(name, whole, pack):
            person = roster.add(name, rows.line_at(found.start()))
            for part in name.split() if " " in name else ():
                if roster.by_name(part) is None and _again(part, whole, pack):
                    roster.alias(person, part)


def _introduces(before, after, pack):
    """True for what stands around a name that is new: a calling, an age, a verb."""
    if _calls(_WORD.findall(before[-_NEAR:])[-1:], pack) and not re.search(r"[.!?;:]\s*$", before):
        return True
    words = re.findall(r"\w+", after[:_NEAR])[:_SOON]
    if re.match(r"\s*[,(]", after) and (_calls(words, pack) or any(word.isdigit() for word in words[:1])):
        return True
    begins = not before.strip() or before.rstrip()[-1] in ".!?,;"
    return begins and bool(words) and after[:1] == " " and words[0] in _meaning(pack.tag)[1]


def _calls(words, pack):
    """Whether one of the words is a calling."""
    senses = (pack.words.get(word) or pack.words.get(word.lower()) for word in words)
    return any(sense is not None and sense.kind == "person" for sense in senses)


def _again(name, whole, pack):
    """True where a name stands as one elsewhere, with one capital and no article before it: Konrad nickt."""
    determiners = set(pack.data["determiners"].split())
    for found in re.finditer(rf"(?<!\w){re.escape(name.title())}(?!\w)", whole):
        before = re.findall(r"[^\W\d_]+['’]?", whole[max(found.start() - 20, 0) : found.start()])[-1:]
        if not before or before[0].lower() not in determiners:
            return True
    return False


def _aged(roster, rows, pack):
    """Ages and genders in brackets behind a name; who is shown that way is somebody, though they never speak."""
    for found in _BRACKET.finditer(rows.text):
        told = found[1].strip()
        age = age_in(told, pack)
        before = rows.text[: found.start()]
        name = next((word for word in _endings(before, pack) if roster.by_name(word)), None)
        calling = None
        if name is None and age is not None:
            calling, name = _called(before, pack)
            whole = None if name else pack.marks["new_name"].search(before)
            name = _bare(whole[0].strip(), pack) if whole else name
        if not name:
            continue
        person = roster.add(name, rows.line_at(found.start()))
        if whole := _with_surname(before, name, pack):
            roster.alias(person, whole)
        character = person.character
        if calling:
            character.role = character.role or role(calling).role
            character.gender = character.gender or role(calling).gender
        gender = pack.marks["female"].search(told) or pack.marks["male"].search(told)
        if age is not None or gender or _calls(re.split(r"[,，、/\s]+", told), pack):
            describe(character, told, age, pack)


def _with_surname(before, name, pack):
    """The name with the surname before it, where a text ends with both: 박순자 of 순자; "" elsewhere."""
    if pack.tag not in GIVEN or not before.endswith(name):
        return ""
    for length in (1, 2):
        surname = before[: -len(name)][-length:]
        apart = pack.tag == "zh" or before[: -len(name) - length][-1:] in ("", " ")
        if len(surname) == length and apart and pack.marks["surname"].fullmatch(surname):
            return surname + name
    return ""


def _bare(name, pack):
    """A name without the article before it: Le COMMANDANT DARTOIS."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in pack.data.get("determiners", "").split() else name


def _called(before, pack):
    """``(English calling, name)`` where both stand together without a blank, 外科医生崔明; (None, "") elsewhere."""
    if pack.data.get("starts") or pack.tag == "ko":
        return None, ""
    text = pack.plain(before)
    shortest, longest = _NAME_LETTERS[pack.tag]
    for start in range(len(text) - shortest, max(len(text) - longest, 0) - 1, -1):
        for length in range(min(start, _LONGEST_CALLING), 1, -1):
            sense = pack.words.get(text[start - length : start])
            whole = text[start] != "の" and not any(ch.isspace() for ch in text[start:])
            if whole and sense and sense.kind == "person":
                return sense.value, before[start:]
    return None, ""


def _endings(before, pack):
    """What a text ends with, the longest first, in characters or in words."""
    if pack.data.get("starts"):
        words = before.split()
        return [" ".join(words[-k:]) for k in (4, 3, 2, 1) if k <= len(words)]
    return [before[-k:] for k in range(min(len(before), 24), 0, -1)]


def describe(character, told, age, pack):
    """Note what brackets tell of somebody."""
    character.age = character.age if age is None else age
    if character.gender is None:
        for gender in ("female", "male"):
            if pack.marks[gender].search(told):
                character.gender = gender
                break
    character.description = character.description or told
    for piece in re.split(r"[,，、/\s]+", told):
        sense = pack.words.get(piece)
        if sense and sense.kind == "person":
            known = role(sense.value)
            character.role = character.role or known.role
            character.gender = character.gender or known.gender


def age_in(text, pack):
    """Years in a text (``30대 중반``, ``35``, ``四十岁``), or None."""
    text = unicodedata.normalize("NFKC", text)
    for word, years in pack.data.get("ages", {}).items():
        if word in text.lower():
            return years
    found = _YEARS.search(text)
    if not found or int(found["years"]) >= _GROWN:
        return people.age_in(text)
    years = int(found["years"])
    decade = found["tens"] or pack.marks["decade"].search(text)
    if decade and years % 10 == 0 and years >= 10:
        late, early = pack.marks["late"].search(text), pack.marks["early"].search(text)
        return years + 5 + (3 if late else -3 if early else 0)
    return years
