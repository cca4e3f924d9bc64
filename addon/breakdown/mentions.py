# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a paragraph names people, extras, things and places."""

from dataclasses import dataclass, field

from ..world import ids
from . import camera, lexicon, people
from .data import table, word_set
from .verbs import match_verb
from .words import DETERMINERS, PREPOSITIONS, plural

_SHE, _HE, _THEY = (
    frozenset(("she", "her", "hers")),
    frozenset(("he", "him", "his")),
    frozenset(("they", "them", "their")),
)
PRONOUNS = _SHE | _HE | _THEY | {"it", "everyone", "everybody", "both", "who", "all"}
BODY = word_set(
    "hand hands eye eyes face finger fingers head arm arms leg legs foot feet lips mouth shoulder shoulders gaze "
    "voice fist fists knees body hair smile breath chest cheek lap"
)
_PICTURES = word_set("photo picture photograph portrait painting drawing statue sign trace memory name image")
_TOGETHER = word_set("man woman boy girl child kid friend brother sister guy lover lady stranger")
_AWAY = frozenset(["for", "without"])


@dataclass
class Mention:
    """``tokens[first:end]`` names somebody or something. ``kind``: person, noun, pronoun, extras, thing, place."""

    kind: str
    first: int
    end: int
    idents: list[str] = field(default_factory=list)
    word: str = ""
    role: people.Role | None = None
    possessive: bool = False
    definite: bool = False
    absent: bool = False  # named, but not there: a photo of Theo


class Tagger:
    """Finds mentions for one scene and notes its elements in ``things``."""

    def __init__(self, cast, things, places):
        self.cast, self.things = cast, things
        self.places = places  # {words: location id}
        data = table("lexicon")
        self._stop, self._sounds = frozenset(data["stop"]), frozenset(data["sounds"])

    def tag(self, passage):
        """The mentions in a ``Passage``, in order."""
        tokens, found, i = passage.tokens, [], 0
        upper = passage.text.isupper()
        directions = {k for start, stop in camera.spans(passage.text) for k in range(start, stop)}
        while i < len(tokens):
            if tokens[i].start in directions:
                i += 1
                continue
            mention = self._at(passage, i, upper) if tokens[i].word else None
            if mention is None:
                i += 1
                continue
            if mention.kind != "none":
                found.append(mention)
            i = max(mention.end, i + 1)
        return found

    def _at(self, passage, i, upper):
        tokens = passage.tokens
        named = self.cast.at(tokens, i)
        if named:
            return self._person(tokens, i, *named)
        if extras := self._together(tokens, i) or self._extras(passage, i):
            return extras
        if role := people.role_at(tokens, i):
            end, noun = role
            if not noun.plural and lexicon.noun_before(tokens, i):
                if self._named_next(tokens, end):
                    return Mention("none", i, end)
                definite = tokens[i - 1].low in ("the", "his", "her", "this", "that")
                return Mention(
                    "noun", i, end, word=noun.noun, role=noun, possessive=tokens[end - 1].possessive, definite=definite
                )
        if place := self._place(tokens, i):
            return place
        if thing := self._thing(passage, i):
            return thing
        if tokens[i].low in PRONOUNS:
            return _pronoun(tokens, i)
        if tokens[i].shouted and not upper:
            return self._shouted(passage, i)
        return None

    def _person(self, tokens, i, end, person):
        before = tokens[i - 1].low if i else ""
        two = tokens[i - 2].low if i > 1 else ""
        absent = (before == "of" and two in _PICTURES) or before in _AWAY
        possessive = tokens[end - 1].possessive or (end < len(tokens) and tokens[end].text in ("'s", "’s"))
        role = people.role_at(tokens, i) if person.common else None
        mention = Mention("person", i, end, [person.character.id], tokens[i].low, role[1] if role else None)
        mention.possessive, mention.absent, mention.definite = possessive, absent, before in ("the", "his", "her")
        return mention

    def _together(self, tokens, i):
        """``the two women``, ``both men``: members of the cast rather than extras."""
        role = people.role_at(tokens, i)
        if not role or not role[1].plural or role[1].noun not in _TOGETHER:
            return None
        if not {"the", "both"} & {token.low for token in tokens[max(i - 2, 0) : i]}:
            return None
        if sum(not p.common and role[1].gender in (None, p.character.gender) for p in self.cast) < 2:
            return None
        return Mention("noun", i, role[0], word=role[1].noun, role=role[1], definite=True)

    def _extras(self, passage, i):
        tokens = passage.tokens
        data = table("people")
        low = tokens[i].low
        if low in data["groups"] and i + 2 < len(tokens) and tokens[i + 1].low == "of":
            head = _noun_after(tokens, i + 2)
            if head:
                end, name = head
                count, told = _group_count(tokens, i, data)
                return self._crowd(passage, i, end, name, count, told)
            return None
        role = people.role_at(tokens, i)
        if role and role[1].plural and not self._acts(tokens, i):
            end = role[0]
            if cast := self._in_cast(tokens, i, role[1]):
                return Mention("person", i, end, cast, low, possessive=tokens[end - 1].possessive)
            name = " ".join(token.low for token in tokens[i:end])
            count, told = _count(tokens, i, data)
            return self._crowd(passage, i, end, name, count, told)
        if not data["lone_groups"].get(low) or match_verb(tokens, i):
            return None
        if lexicon.noun_before(tokens, i) or tokens[i].shouted or low.endswith("s") or low == "people":
            return self._group(passage, i, low, data)
        return None

    def _acts(self, tokens, i):
        """True for the verb in ``Dan cooks``, ``she guards``."""
        verb = match_verb(tokens, i)
        if not verb or verb.kind != "s" or i == 0:
            return False
        return tokens[i - 1].low in ("he", "she", "it", "who") or any(
            (found := self.cast.at(tokens, k)) and found[0] == i for k in range(max(i - 3, 0), i)
        )

    def _group(self, passage, i, low, data):
        """The crowd: the largest group that is here already, or a new one."""
        tokens = passage.tokens
        if i and tokens[i - 1].low == "the" and (largest := self.things.largest("extras")):
            line = passage.line_at(tokens[i].start)
            self.things.again(largest, line)
            return Mention("extras", i, i + 1, [largest], low, possessive=tokens[i].possessive)
        count, told = _count(tokens, i, data)
        told = told and low in ("people", "onlookers", "passersby", "passers-by")
        return self._crowd(passage, i, i + 1, low, count if told else data["lone_groups"][low], told)

    def _crowd(self, passage, i, end, name, count, told):
        line = passage.line_at(passage.tokens[i].start)
        written = passage.text[passage.tokens[end - 1].start : passage.tokens[end - 1].end]
        shown = name.upper() if written.isupper() else name
        ident = self.things.add("extras", name, shown, line, count, told)
        return Mention("extras", i, end, [ident], name, possessive=passage.tokens[end - 1].possessive)

    def _in_cast(self, tokens, i, noun):
        """Ids of GUARD 1 and GUARD 2 where ``the guards`` are named."""
        known = self.things.get(
            ids.element("extras", " ".join(plural(noun.noun, table("people")["irregular"]).split()))
        )
        count, told = _count(tokens, i, table("people"))
        numbered = [
            p.character.id for p in self.cast if p.common and p.character.name.lower().split()[:-1] == noun.noun.split()
        ]
        if known or len(numbered) < 2 or (told and count > len(numbered)):
            return []
        return numbered[: count if told else None]

    def _named_next(self, tokens, end):
        """True for ``her father, RAMON``: the name follows."""
        at = end + (end < len(tokens) and tokens[end].text == ",")
        return at < len(tokens) and tokens[at].capital and self.cast.at(tokens, at) is not None

    def _thing(self, passage, i):
        tokens = passage.tokens
        found = lexicon.match(tokens, i)
        if not found:
            return None
        end, entry = found
        if entry is None:
            return Mention("none", i, end)
        if end < len(tokens) and not tokens[end - 1].possessive and people.role_at(tokens, end):
            return None
        if (
            entry.category == "props"
            and tokens[i].capital
            and not tokens[i].shouted
            and i
            and tokens[i - 1].word
            and not lexicon.noun_before(tokens, i)
        ):
            return None
        count, told = lexicon.count_before(tokens, i, entry.plural)
        line = passage.line_at(tokens[i].start)
        ident = self.things.add(entry.category, entry.key, entry.word, line, count, told, entry.asset)
        return Mention("thing", i, end, [ident], entry.word, possessive=tokens[end - 1].possessive)

    def _place(self, tokens, i):
        for length in (3, 2, 1):
            words = tuple(token.low for token in tokens[i : i + length])
            if len(words) == length and words in self.places and (lexicon.noun_before(tokens, i) or tokens[i].capital):
                return Mention("place", i, i + length, [self.places[words]], " ".join(words))
        return None

    def _shouted(self, passage, i):
        """Words in capitals that no list knows: sounds, or props that the script points out."""
        tokens = passage.tokens
        end = i
        while end < len(tokens) and tokens[end].shouted and end - i < 4 and not self.cast.at(tokens, end):
            end += 1
        words = [token.low for token in tokens[i:end]]
        line, text = passage.line_at(tokens[i].start), passage.text[tokens[i].start : tokens[end - 1].end]
        sound = next((word for word in words if _stem(word) in self._sounds), None)
        if sound:
            ident = self.things.add("sound", _stem(sound), text.lower(), line)
            return Mention("thing", i, end, [ident], sound) if not match_verb(tokens, i) else Mention("none", i, i + 1)
        if (
            " ".join(words) in self._stop or any(w in self._stop for w in words[-1:]) or match_verb(tokens, i)
            or not lexicon.noun_before(tokens, i) or len(words[-1]) < 3 or words[-1].endswith(("ing", "ed", "ly"))
            or lexicon.match(tokens, end - 1)
        ):  # fmt: skip
            return None
        before = tokens[i - 1].low
        count, told = lexicon.count_before(tokens, i, words[-1].endswith("s") and before not in ("a", "an"))
        ident = self.things.add("props", text, text, line, count, told)
        return Mention("thing", i, end, [ident], words[-1])


def _stem(word):
    table_ = table("lexicon")["sounds"]
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ing")):
        if form in table_:
            return form
    return word


def _pronoun(tokens, i):
    low = tokens[i].low
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    possessive = low in ("his", "their", "hers") or (
        low == "her"
        and after is not None
        and after.word
        and not after.low.endswith("ly")
        and after.low not in PREPOSITIONS | DETERMINERS | {"and", "as", "away", "while", "then"}
    )
    return Mention("pronoun", i, i + 1, word=low, possessive=possessive)


def _noun_after(tokens, i):
    """``(end, plural noun)`` of the people in ``a crowd of angry protesters``."""
    for k in range(i, min(i + 4, len(tokens))):
        if not tokens[k].word:
            return None
        role = people.role_at(tokens, k)
        if role and role[1].plural:
            return role[0], " ".join(token.low for token in tokens[k : role[0]])
        if lexicon.match(tokens, k):
            return None
        last = k + 1 >= len(tokens) or not tokens[k + 1].word or not lexicon.is_adjective(tokens[k])
        if last and tokens[k].low.endswith(
            ("ers", "ors", "ists", "ants", "ents", "people", "men", "women", "children")
        ):
            return k + 1, tokens[k].low
    return None


def _group_count(tokens, i, data):
    low = tokens[i].low
    before = tokens[i - 1].low if i else ""
    size = data["groups"][low]
    told = low in ("dozen", "pair", "couple", "trio")
    if before == "half" or (i > 1 and tokens[i - 2].low == "half"):
        size = max(2, size // 2)
    return size, told


def _count(tokens, i, data):
    """``(count, told)`` of a plural noun for people at ``tokens[i]``."""
    count, told = lexicon.count_before(tokens, i, True)
    if told:
        return count, True
    for back in range(1, 4):
        if i - back < 0:
            break
        low = tokens[i - back].low
        if low in data["quantities"]:
            return data["quantities"][low], False
        if low == "of" and i - back and f"{tokens[i - back - 1].low} of" in data["quantities"]:
            return data["quantities"][f"{tokens[i - back - 1].low} of"], False
        if not tokens[i - back].word or not lexicon.is_adjective(tokens[i - back]):
            break
    return 5, False
