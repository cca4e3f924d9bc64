# SPDX-License-Identifier: GPL-3.0-or-later
"""What a line's own look tells: headings, transitions, shots, time jumps, force marks."""

import re
from dataclasses import dataclass, field

from . import languages, patterns, slugs, speeches
from .languages import first_word, narrow

CERTAIN = 0.9  # confidence from which a heading is taken without a second thought
_JUMP = re.compile(r"[×xX✕*＊☓◇◆■□＃#]+(?:\s+[×xX✕*＊☓◇◆■□]+)+")
_CAPTION = re.compile(r"(?:SUPER|SUPERIMPOSE|TITLE CARD|CAPTION|CHYRON|LEGEND|ON[- ]SCREEN TEXT|SUBTITLE)S?\s*[:–—-]")
_NUMBERED = re.compile(r"([A-Z]?\d{1,4}[A-Z]{0,2})[.)]?\s+(\S.*)$")
_DASH = re.compile("[-–—]")
_STARS = frozenset("×xX✕*＊☓◇◆■□＃#")
_MAX_LINE = 4000  # characters; a longer line is action


def heading(text, profile, alone=True):
    """``(Slug, confidence, why it is doubtful)`` of a line that is a heading in the language or in English, or None."""
    if text[0] == "△":
        return None
    if text[0] in "*_" and text[-1] in "*_" and text.strip("*_ "):  # a heading in bold
        text = text.strip("*_ ")
    found = slugs.recognise(text, profile, alone) if profile.tag != "en" else None
    if found is None or found[1] < CERTAIN:
        return _english_heading(text, profile) or found
    return found


def _english_heading(text, profile):
    """As ``slugs.recognise``, by the English patterns."""
    first = text[0]
    if len(text) > slugs.LONGEST:
        return None
    if text[0] in "BDEFIMNPVbdefimnpv" and (led := patterns.PREFIX.match(text)):
        found = _english_heading(text[led.end() :], profile)
        return found and (slugs.Slug("", text), *found[1:])
    if first in "lI1|E" and (whole := patterns.mended(text)) != text:
        found = _english_heading(whole, profile)
        return found and (slugs.Slug("", text), min(found[1], 0.9), "INT or EXT is misspelt")
    if not (first in "IEieOSs" or first.isdigit() or text[1:2].isdigit()):
        return None
    upper = patterns.is_upper(text)
    number, rest = "", text
    word = patterns.SCENE_WORD.match(text)
    numbered = word or _NUMBERED.match(text)
    if numbered:
        number, rest = numbered[1], numbered[2]
        if rest.endswith(number) and rest[: -len(number)].rstrip(" .\t") != rest:
            rest = rest[: -len(number)].rstrip(" .\t")
    slug = slugs.Slug(number, rest, numbered="bare" if number else "")
    if number and (led := patterns.PREFIX.match(rest)) and (found := _english_heading(rest[led.end() :], profile)):
        return slug, *found[1:]
    if number and upper and patterns.TIMED.fullmatch(rest):
        return slug, 0.9, "heading without INT or EXT"
    if patterns.HEADING.match(rest):
        if patterns.CERTAIN_HEADING.match(rest) and patterns.is_upper(rest):
            return slug, 0.98, ""
        ends = rest[-1] in ".!?" and len(rest) > 45
        if upper and not ends:
            return slug, 0.95, ""
        if not ends and len(rest) < 90 and (rest[:4].lower() in ("int.", "ext.", "i/e.", "est.") or rest[:3].isupper()):
            return slug, 0.93 if number or _timed(rest, profile) else 0.8, "" if number else "heading in lower case"
        if not ends and len(rest) < 70 and _timed(rest, profile):
            return slug, 0.8, "heading in lower case"
        return None
    if word and upper and _timed(rest, profile):
        return slug, 0.9, ""
    if number and patterns.OMITTED.fullmatch(rest):
        return slug, 0.97, ""
    return None


def _timed(rest, profile):
    last = re.split(r"\s*[-–—]+\s*|,\s*|\.\s+", rest.strip(" ."))[-1]
    return bool(profile.time(last) or profile.goes_on(last) or profile.time(last.rsplit(" ", 1)[-1]))


@dataclass(slots=True)
class Look:
    """What a line's own look tells: ``costs`` of what it may be, empty where it may be anything."""

    costs: dict = field(default_factory=dict)
    slug: object = None
    sure: float = 1.0
    doubtful: str = ""
    speech: object = None
    payload: str = ""


_PLAIN = Look()


class Looks:
    """Looks at the lines of a script; at lines that are the same and stand alike but once."""

    def __init__(self, layout, profile):
        self.layout, self.profile = layout, profile
        self.known = {}

    def settle(self, item, below):
        """Give an ``Item`` what its look tells. ``below`` is the gap of the next line, True where there is none."""
        loose = item.gap is not False
        alone = self.layout.whole or (loose and below is not False)
        key = item.text, loose, alone
        look = self.known.get(key)
        if look is None:
            look = self.known[key] = _look(*key, self.layout, self.profile)
        if look is not _PLAIN:
            item.costs = dict(look.costs)
            item.slug, item.sure, item.doubtful = look.slug, look.sure, look.doubtful
            item.speech, item.payload = look.speech, look.payload


def _look(text, loose, alone, layout, profile):
    """The ``Look`` of a line; ``loose`` where a blank one may be before it, ``alone`` where also behind it."""
    if len(text) > _MAX_LINE:
        return Look({"action": 0.0})
    if forced := _forced(text, loose, profile):
        return forced
    first, plain = text[0], narrow(text)
    if first == "△" or first == "▲":
        return Look({"action": 0.0})
    if first in _STARS and len(text) < 40 and _JUMP.fullmatch(plain):
        return Look({"transition": 0.0})
    if not profile.native and is_caption(text):
        return Look({"action": 0.0})
    if (
        len(text) <= 60
        and _may_be_mark(plain, profile)
        and (kind := _mark(" ".join(text.split()), plain, alone, profile))
    ):
        return Look({kind: 0.0})
    found = heading(text, profile, loose or not layout.spaced)
    if found is None and not profile.native and _timed_alone(text, loose, alone, layout):
        found = slugs.Slug("", text), 0.8, "heading without INT or EXT"
    if found and found[1] >= CERTAIN:
        return Look({"scene_heading": 0.0}, *found)
    speech = speeches.inline(text, profile) if not profile.native or profile.tag != "ja" or "「" in text else None
    if found:
        return Look({"scene_heading": (1 - found[1]) * 5}, *found, speech)
    return Look(speech=speech) if speech else _PLAIN


def _timed_alone(text, loose, alone, layout):
    """Whether a line is a place and a time without INT or EXT: PANTRY - CONTINUOUS; in small letters where it stands
    alone."""
    if len(text) >= 90 or text[-1] in ".!?" or (layout.spaced and not loose) or not _DASH.search(text):
        return False
    upper = patterns.is_upper(text)
    return (upper or alone) and bool(patterns.TIMED.fullmatch(text if upper else text.upper()))


def is_caption(text):
    """Whether a line is shown on the screen: SUPER: "Three years before"."""
    return bool(_CAPTION.match(text))


def _forced(text, loose, profile):
    """Fountain's force marks; in plain text they are rare, but they are never an accident."""
    first = text[0]
    if first not in "!@~>#=." or len(text) < 2:
        return None
    kind, slug, payload = "", None, text[1:].strip()
    if text.startswith("===") and not text.strip("="):
        kind, payload = "page_break", ""
    elif first == "!":
        kind = "action"
    elif first == "@":
        kind = "character"
    elif first == "~":
        kind = "lyric"
    elif first == ">":
        kind, payload = ("centered", text[1:-1].strip()) if text.endswith("<") else ("transition", payload)
    elif first == "#" and text.lstrip("#")[:1] in " \t" and not slugs.recognise(text, profile, True):
        kind, payload = "section", text.lstrip("#").strip()
    elif first == "=" and not text.startswith("=="):
        kind = "synopsis"
    elif first == "." and loose and text[1].isalnum():
        kind = "scene_heading"
        slug = slugs.read(text[1:], profile)
    return Look({kind: 0.0}, slug, payload=payload) if kind else None


def _may_be_mark(plain, profile):
    """A quick no for most lines."""
    if plain[0] in "([【<〈":
        return True
    if profile.native:
        return plain[0].casefold() in profile.mark_heads
    if plain[:3].isupper() or plain[-1] == ":" or "V" in plain:  # CU on, a cut to:, Mara's POV
        return True
    head = first_word(plain)
    return (
        not head
        or head in profile.mark_heads
        or head.rstrip(".!") in profile.mark_heads
        or (plain[-1] == "." and head.startswith(patterns.TRANSITION_HEADS))
    )


def _mark(text, plain, alone, profile):
    """Transition or shot, or ``""``."""
    bracketed = plain[0] in "([【<" and plain[-1] in ")]】>"
    upper = patterns.is_upper(text)
    change = (alone and text.endswith("TO:")) or ((alone or " " in text) and patterns.CHANGE.fullmatch(text))
    if upper and (change or patterns.TRANSITION.fullmatch(text)):
        return "transition"
    low = languages.fold(text)
    if kind := profile.mark(text):
        if kind == "shots":
            return "shot" if profile.native or upper or alone else ""
        if kind == "captions":
            return "action" if profile.native else ""
        if bracketed or profile.native or upper or (alone and text[-1] in ".:"):
            return "transition"
    if alone and text[-1] in ".:" and patterns.TRANSITION.fullmatch(text.upper()):
        return "transition"
    if low.endswith((" to", " à", " auf", " zu", " a", " sur")) and text[-1] == ":" and len(low.split()) <= 4:
        head = low.split()[0]
        if profile.mark(low) or head in ("cut", "dissolve", "fade", "smash", "match", "coupe", "corte", "schnitt"):
            return "transition"
    head = re.split(r"\s*[-–—:：(（]\s*|\s+", plain, maxsplit=1)[0].strip("【】[]<>. ")
    if (
        profile.native
        and profile.mark(head) == "shots"
        and len(text) <= 40
        and len(head) > 1
        and plain[-1] not in ".!?"
    ):
        return "" if text.endswith(("。", "다")) else "shot"
    if profile.native and bracketed and (start := next((m for m in _split_mark(low, profile)), "")):
        return start
    if not profile.native and upper and (patterns.is_shot(text, alone) or profile.mark(low.split(" - ")[0]) == "shots"):
        return "shot"
    if upper and len(text) <= 40 and f"{low} ".startswith(profile.shot_heads) and text[-1] not in ".!?":
        return "shot"  # THROUGH THE WINDOW is no name
    if not profile.native and alone and patterns.is_shot(text, alone) and len(text) <= 40 and text[-1] not in ".!?":
        return "shot"
    return ""


def _split_mark(low, profile):
    """Kind of what a bracket's first words mean: ``【闪回：十年前】``."""
    for piece in re.split(r"[\s:：,，-]+", low)[:1]:
        if kind := profile.mark(piece):
            yield "shot" if kind == "shots" else "action" if kind == "captions" else "transition"
