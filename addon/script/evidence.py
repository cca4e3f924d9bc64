# SPDX-License-Identifier: GPL-3.0-or-later
"""What each line of a script is, by the evidence of the whole script: the cheapest reading of all lines together.

Every line gets the types it may have, each with a cost (``candidates``); every step from one line to the next costs
too (``Steps``); ``decode`` finds the cheapest chain. Costs are set by hand: 0 is what is to be expected, 4 and more
what hardly happens.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from . import languages, patterns, slugs, speeches
from .languages import narrow
from .layout import Columns, spoken

_CERTAIN = 0.9  # confidence from which a heading is taken without a second thought
_TITLE_CASE = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*\.?)(?: (?:[A-ZÀ-Þ#\d][\w'’.-]*|de|la|von|van|du|del|el))*$")
_DOES = re.compile(
    r"(?:[A-Z][a-z]+|[A-Z]+|(?:The|A|An|His|Her) [a-z]+)(?: [A-Z][a-z]+)? (?:[a-z]+[^s\s]s|is|are|has)\b"
)
_SHOUTED = re.compile(r"\b[A-Z]{3,} [A-Z]{2,}|^[A-Z]{4,}[. ]")
_JUMP = re.compile(r"[×xX✕*＊☓◇◆■□＃#]+(?:\s+[×xX✕*＊☓◇◆■□]+)+")
_STARS = frozenset("×xX✕*＊☓◇◆■□＃#")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NARROWEST = 20  # columns of a speech's lines
_MAX_LINE = 4000  # characters; a longer line is action


@dataclass(slots=True)
class Item:
    """A line of text and what it may be: ``costs`` maps types to costs."""

    row: object
    text: str
    gap: bool | None
    indent: int
    costs: dict = field(default_factory=dict)
    slug: object = None
    sure: float = 1.0
    doubtful: str = ""
    speech: object = None
    joined: bool = False  # goes on a sentence that the line before began
    goes_on: bool = False  # stands as a continuation of an inline speech would
    payload: str = ""  # text without a force mark
    kind: str = ""


def candidates(rows, layout, profile):
    """``Item``s of the rows, with the costs of what each may be."""
    items = [
        Item(row, row.text, gap, indent)
        for row, gap, indent in zip(rows, layout.gaps, layout.indents, strict=True)
    ]  # fmt: skip
    open_until = ""
    for k, item in enumerate(items):
        if open_until:
            if item.gap is True and _begins(items[k], profile):
                open_until = ""
            else:
                item.costs = {"quoted": 0.0}
                open_until = "" if open_until in narrow(item.text) else open_until
                continue
        _fixed(item, items[k + 1] if k + 1 < len(items) else None, layout, profile)
        if item.speech and item.speech.quoted:
            open_until = item.speech.quoted
    _headings_by_number(items, profile)
    names = _settle_speeches(items, profile)
    _cues(items, layout, profile, names)
    _rest(items, layout, profile, names)
    return items


def _begins(item, profile):
    """Whether a line surely begins something else than the rest of a quoted speech."""
    speech = speeches.inline(item.text, profile)
    return bool(speech) or bool(heading(item.text, profile, True))


def heading(text, profile, alone=True):
    """``(Slug, confidence, why it is doubtful)`` of a line that is a heading in the language or in English, or None."""
    if text[0] == "△":
        return None
    found = slugs.recognise(text, profile, alone) if profile.tag != "en" else None
    if found is None or found[1] < _CERTAIN:
        return _english_heading(text, profile) or found
    return found


def _english_heading(text, profile):
    """As ``slugs.recognise``, by the English patterns."""
    first = text[0]
    if len(text) > slugs.LONGEST or not (first in "IEieO" or first.isdigit() or text[1:2].isdigit()):
        return None
    upper = patterns.is_upper(text)
    number, rest = "", text
    numbered = re.match(r"([A-Z]?\d{1,4}[A-Z]{0,2})[.)]?\s+(\S.*)$", text)
    if numbered:
        number, rest = numbered[1], numbered[2]
        if rest.endswith(number) and rest[: -len(number)].rstrip(" .\t") != rest:
            rest = rest[: -len(number)].rstrip(" .\t")
    slug = slugs.Slug(number, rest, numbered="bare" if number else "")
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
    if number and patterns.OMITTED.fullmatch(rest):
        return slug, 0.97, ""
    return None


def _timed(rest, profile):
    last = re.split(r"\s*[-–—]+\s*|,\s*|\.\s+", rest.strip(" ."))[-1]
    return bool(profile.time(last) or profile.goes_on(last) or profile.time(last.rsplit(" ", 1)[-1]))


def _fixed(item, following, layout, profile):
    """Types that a line's own look tells."""
    text, plain = item.text, narrow(item.text)
    if len(text) > _MAX_LINE:
        item.costs = {"action": 0.0}
        return
    if _forced(item, profile):
        return
    first = text[0]
    if first == "△" or first == "▲":
        item.costs = {"action": 0.0}
        return
    if first in _STARS and len(text) < 40 and _JUMP.fullmatch(plain):
        item.costs = {"transition": 0.0}
        return
    alone = item.gap is not False and (following is None or following.gap is not False)
    if len(text) <= 60 and _may_be_mark(plain, profile) and (kind := _mark(item, plain, alone, profile)):
        item.costs = {kind: 0.0}
        return
    found = heading(text, profile, item.gap is not False)
    capitals = found is None and not profile.native and item.gap is not False and len(text) < 90
    if capitals and patterns.is_upper(text) and patterns.TIMED.fullmatch(text):
        found = slugs.Slug("", text), 0.7, "heading without INT or EXT"
    if found:
        item.slug, item.sure, item.doubtful = found
        if item.sure >= _CERTAIN:
            item.costs = {"scene_heading": 0.0}
            return
        item.costs["scene_heading"] = (1 - item.sure) * 5
    if not profile.native or profile.tag != "ja" or "「" in text:
        item.speech = speeches.inline(text, profile)


def _forced(item, profile):
    """Fountain's force marks; in plain text they are rare, but they are never an accident."""
    text = item.text
    first = text[0]
    if first not in "!@~>#=." or len(text) < 2:
        return False
    kind, payload = "", text[1:].strip()
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
    elif first == "." and item.gap is not False and text[1].isalnum():
        kind = "scene_heading"
        item.slug = slugs.read(text[1:], profile)
    if not kind:
        return False
    item.costs, item.payload = {kind: 0.0}, payload
    return True


def _may_be_mark(plain, profile):
    """A quick no for most lines."""
    if plain[0] in "([【<〈" or plain[0].casefold() in profile.mark_heads:
        return True
    return not profile.native and (plain[-1] in ":." or plain.isupper())


def _mark(item, plain, alone, profile):
    """Transition or shot, or ``""``."""
    text = item.text
    bracketed = plain[0] in "([【<" and plain[-1] in ")]】>"
    upper = patterns.is_upper(text)
    if upper and (patterns.TRANSITION.fullmatch(text) or (text.endswith("TO:") and alone)):
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
    if not profile.native and alone and patterns.is_shot(text, alone) and len(text) <= 40 and text[-1] not in ".!?":
        return "shot"
    return ""


def _split_mark(low, profile):
    """Kind of what a bracket's first words mean: ``【闪回：十年前】``."""
    for piece in re.split(r"[\s:：,，-]+", low)[:1]:
        if kind := profile.mark(piece):
            yield "shot" if kind == "shots" else "action" if kind == "captions" else "transition"


def _headings_by_number(items, profile):
    """Numbered short lines are headings where the script numbers them upwards and has no other kind of numbers."""
    if profile.bare is None or profile.data.get("bare_needs"):
        pattern = (
            re.compile(r"(?P<n>[A-Z]?\d{1,4}[A-Z]{0,2})\s*[、.)]?\s+(?P<rest>\S.*)$")
            if not profile.native
            else profile.bare
        )
    else:
        pattern = profile.bare
    strong = sum(item.slug is not None and item.slug.numbered == "strong" for item in items)
    if strong:
        return
    known = [(k, _count(item.slug.number)) for k, item in enumerate(items) if item.slug and item.slug.number]
    open_ = []
    for k, item in enumerate(items):
        text = item.text
        if (
            item.slug
            or item.costs
            or item.gap is False
            or len(text) > 50
            or not (text[0].isdigit() or text[0] in "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨")
        ):
            continue
        found = pattern.match(narrow(text))
        if found and not profile.sentence_like(text) and text[-1] not in ".!?。":
            if not profile.native and not patterns.is_upper(text):
                continue
            open_.append((k, _count(languages.numeral(found["n"])), found))
    numbers = sorted([*known, *((k, n) for k, n, _ in open_)])
    if len(numbers) < 2:
        return
    rising = sum(0 < b - a <= 3 for (_, a), (_, b) in pairwise(numbers))
    if rising < 0.7 * (len(numbers) - 1):
        return
    for k, _, found in open_:
        item = items[k]
        item.slug, item.sure = slugs.read(item.text, profile), 0.9
        item.slug.number = item.slug.number or languages.numeral(found["n"])
        if item.slug.text == item.text:
            item.slug.text = item.text[found.start("rest") :].removesuffix(item.slug.number).rstrip(" .")
        item.doubtful = "heading known by its number alone"
        item.costs = {"scene_heading": 0.0}


def _count(number):
    found = re.search(r"\d+", number)
    return int(found[0]) if found else 0


def _settle_speeches(items, profile):
    """Which lines with a name and a speech are such; returns how often each name speaks so."""
    counts = Counter(item.speech.name for item in items if item.speech)
    for item in items:
        speech = item.speech
        if speech is None:
            continue
        often = counts[speech.name]
        if not _believed(speech, often, profile):
            item.speech = None
    return Counter(item.speech.name for item in items if item.speech)


def _believed(speech, often, profile):
    name = speech.name
    words = len(name.split())
    if speech.mark in "-“" or (speech.mark == "\t" and words > 1):
        return often > 1 or (speech.marked and words == 1)
    if profile.tag == "ja" and speech.mark == "「":
        return often > 2 or not re.search(r"[はがをにへでとも、]$", name)
    if often > 1 or speech.marked:
        return True
    if not profile.native:
        return False
    return words == 1 and len(name) <= (12 if profile.tag == "th" else 6)


def _cues(items, layout, profile, names):
    """Which lines may be a name above a speech, and how likely."""
    heard = Counter()
    found = []
    for k, item in enumerate(items):
        if item.speech or (item.costs and "scene_heading" not in item.costs) or k + 1 == len(items):
            continue
        if item.slug is not None and item.sure >= 0.75:
            continue
        if told := _cue(item, profile):
            heard[told[0]] += 1
            found.append((k, *told))
    inline = sum(names.values())
    for k, name, upper, marked in found:
        item, often = items[k], heard[name]
        following = items[k + 1]
        if profile.native and inline > 3 and not marked:
            # Names stand beside their speeches in this script.
            cost = 2.5 if item.gap is False else 1.6
        elif profile.native:
            cost = (0.2 if often > 2 else 0.6 if often > 1 else 1.2 if len(name) < 5 else 1.8) - 0.6 * marked
        elif upper:
            cost = (0.1 if often > 1 else 1.1) - 0.5 * marked
        elif often > 2 or (often > 1 and marked):
            cost = 0.5
        elif layout.indented or often > 1:
            cost = 1.6
        else:
            continue
        above = layout.spaced and item.gap is not False and following.gap is False
        if above or (narrow(following.text)[0] == "(" and following.gap is not True):
            cost -= 0.6
        elif layout.spaced and item.gap is False:
            cost += 0.5
        item.costs["character"] = max(cost, 0.0)
        doubt = (4.0 if upper else 3.2 if often > 2 else 1.4) if often > 1 else 1.2 if cost <= 0.6 else 0.5
        item.costs["action"] = item.costs["dialogue"] = doubt
        if following.costs and "scene_heading" in following.costs and following.sure >= _CERTAIN:
            del item.costs["character"]


def _cue(item, profile):
    """``(name, in capitals, with a voice or a bracket)`` of a line that may be a name above a speech, or None."""
    text = item.text
    if len(text) > patterns.MAX_CUE or text[0] in "([-–—\"'“「『…*":
        return None
    if "(" in text and text.rstrip("^: ")[-1] not in ")）":
        return None
    upper = patterns.is_upper(text) or ("(" in text and patterns.is_upper(text[: text.find("(")]))
    if upper and patterns.is_cue(text):
        name, extension = patterns.split_cue(text.rstrip("^").rstrip())
        return name.rstrip(":"), True, bool(extension)
    if upper and not profile.native:
        return None
    if profile.native:
        name, extension, bracket = speeches.cue(text, profile)
        if not name or len(name) > 12 or not re.fullmatch(profile.data["name"], narrow(name)):
            return None
        plain = narrow(text)
        if (plain[-1] in ".!?,;:…。、" and plain[-1] != ":") or profile.sentence_like(name):
            return None
        if languages.fold(name) in profile.not_names or len(name.split()) > 3:
            return None
        return name, False, bool(extension or bracket)
    name, extension = patterns.split_cue(text)
    name = name.rstrip(":")
    if len(name) > 28 or len(name.split()) > 4 or not _TITLE_CASE.match(name):
        return None
    if text[-1] in ".!?,;…-" and not re.search(r"\b(?:Mr|Mrs|Dr|Jr|Sr)\.$", text):
        return None
    return name, False, bool(extension)


def _rest(items, layout, profile, names):
    """Costs of action, speech and brackets, and of standing in the wrong column."""
    cues = [k for k, i in enumerate(items) if i.costs.get("character", 9) <= 0.5]
    texts = [i.text for i in items]
    # Action stands where the headings stand.
    lead = [k for k, i in enumerate(items) if i.costs.get("scene_heading") == 0.0 and len(i.costs) == 1]
    columns = Columns(layout, cues, texts, lead)
    below = [items[k + 1].indent for k in lead if k + 1 < len(items) and items[k + 1].speech is None]
    stage = median(below) if below else 0
    weight = 0.3 if layout.spaced or columns.known else 1.5
    if not any("character" in item.costs for item in items):
        weight = 0.0  # nobody speaks but on the line of the name
    said, shown = frozenset(profile.data.get("said", ())), frozenset(profile.data.get("shown", ()))
    people = {item.text.split()[0].lower() for item in (items[k] for k in cues)} if not profile.native else set()
    widest = _speech_width(cues, texts, layout)
    opened = 0
    before = above = None
    for item in items:
        costs, text = item.costs, item.text
        speech = item.speech
        if above is not None and item.gap is not True and "character" not in above.costs:
            item.joined = text[0].islower() or (above.text[-1].isalnum() or above.text[-1] == ",")
        above = item
        if speech is not None:
            item.costs = {"inline": 0.0}
            before = item
            continue
        if before is not None:
            item.goes_on = _goes_on(item, before, layout, stage)
        if not item.goes_on:
            before = None
        if costs and "action" not in costs and "scene_heading" not in costs and "character" not in costs:
            opened = 0
            continue
        if costs.get("scene_heading") == 0.0:
            opened = 0
            continue
        costs.setdefault("action", 0.3 + (3.0 * item.sure if "scene_heading" in costs else 0.0))
        costs.setdefault("dialogue", 0.3 + (1.0 if "scene_heading" in costs else 0.0))
        plain = narrow(text) if len(text) < 300 else text[:300]
        if plain[0] == "(" or opened:
            closed = ")" in plain
            if plain[0] == "(" and (plain[-1] == ")" or not closed):
                costs["parenthetical"] = 0.0
                costs["dialogue"] += 1.5
                costs["action"] += 0.8
            elif opened:
                costs["parenthetical"] = 0.2
                costs["dialogue"] += 0.8
            opened = 0 if closed else (opened + 1 if opened < 3 else 0)
        if weight and len(text) < 400 and not (layout.spaced and columns.known):
            lean = _lean(text, said, shown, people, profile)
            if lean > 0:
                costs["action"] += weight * lean
            else:
                costs["dialogue"] -= weight * lean
        if widest and len(text) > widest:
            costs["dialogue"] += 2.0
        if columns.known:
            length = len(text) if text.isascii() else 2 * len(text)
            for kind in costs:
                if kind != "scene_heading":
                    costs[kind] += columns.cost(kind, item.indent, length)
        if item.goes_on:
            costs["more"] = costs["dialogue"]


def _speech_width(cues, texts, layout):
    """The widest a line of speech is, where lines are broken at a margin of its own; 0 where they are not."""
    if not layout.full or len(cues) < 5:
        return 0
    widths = sorted(len(texts[k]) for k in spoken(cues, texts))
    edge = widths[int(0.95 * (len(widths) - 1))] if widths else 0
    return edge + 3 if _NARROWEST < edge < 0.95 * layout.full else 0


def _goes_on(item, before, layout, stage):
    """Whether a line stands as the rest of the inline speech before it. ``stage`` is where action stands."""
    if item.gap is True or before.speech.mark == "「" or item.indent == stage > before.indent:
        return False
    if item.indent >= before.indent + 2 and (item.indent > layout.base or before.indent < item.indent):
        return True
    return bool(layout.full) and len(before.text) >= layout.full and before.speech is not None


def _lean(text, said, shown, people, profile):
    """Above 0 for what reads like speech, below for what reads like action."""
    if profile.native:
        plain = narrow(text)
        value = 0.0
        if pattern := profile.speech_like:
            value += 0.8 * bool(pattern.search(plain))
        if pattern := profile.action_like:
            value -= 0.9 * bool(pattern.search(plain))
        return value
    words = [w.lower().replace("’", "'") for w in _WORDS.findall(text[:200])]
    if not words:
        return 0.0
    value = 0.9 * any(word in said for word in words) + 0.7 * ("?" in text) + 0.3 * ("!" in text)
    if value == 0.0 or words[0] in shown:
        value -= 0.7 * (words[0] in shown)
    if words[0] in people and len(words) > 1 and text[len(words[0]) : len(words[0]) + 1] in " '’":
        value -= 1.2
    elif profile.tag == "en" and _DOES.match(text):
        value -= 0.6
    if _SHOUTED.search(text):
        value -= 0.5
    return value


class Steps:
    """What it costs to go from one type to the next, with a blank line between them, without, or unknown.

    ``table[gap][before][kind]``; every kind has its cost.
    """

    def __init__(self, layout, items):
        hard = 3.6 if layout.spaced else 0.25
        after, bridged = 0, 0
        for item, following in pairwise(items):
            if item.costs.get("character", 9) <= 0.5 and following.gap is not None:
                after += 1
                bridged += following.gap
        parted = after > 2 and bridged > 0.5 * after  # a blank line below each cue
        self.table = {gap: self._table(gap, hard, parted) for gap in (True, False, None)}

    def _table(self, gap, hard, parted):
        no = {True: hard, False: 0.0, None: 0.1}[gap]
        yes = {True: 0.1, False: hard + 0.3, None: 0.2}[gap]
        under = {True: 0.0 if parted else hard, False: 0.4 if parted else 0.0, None: 0.1}[gap]
        told = {
            "fixed": {"action": 0.05, "character": 0.8 if gap is False else 0.3, "inline": 0.0, "fixed": 0.0},
            "action": {"action": 0.05, "character": yes, "inline": 0.0, "fixed": 0.0},
            "character": {"dialogue": under, "parenthetical": under, "inline": 6.0, "fixed": 6.0},
            "parenthetical": {
                "dialogue": under, "parenthetical": 0.5 + no, "action": 3.0, "character": 3.0, "inline": 0.0,
                "fixed": 2.5,
            },
            "dialogue": {
                "dialogue": 0.1 + (0.4 if parted and gap else no), "parenthetical": 0.2 + no * 0.7,
                "action": yes + 0.3, "character": yes, "inline": 0.4, "fixed": 0.0,
            },
            "inline": {"action": 0.1, "character": 0.6, "inline": 0.0, "fixed": 0.0, "more": 0.0, "quoted": 0.0},
        }  # fmt: skip
        told["more"] = told["quoted"] = told["inline"]
        for kind in FIXED:
            told[kind] = told["fixed"]
        return {before: self._complete(steps) for before, steps in told.items()}

    @staticmethod
    def _complete(steps):
        steps = dict.fromkeys(_MOVING, 8.0) | {"quoted": 0.0, "more": 20.0} | steps
        return steps | dict.fromkeys(FIXED, steps["fixed"])


FIXED = frozenset(
    ("scene_heading", "transition", "shot", "lyric", "centered", "section", "synopsis", "page_break", "title_page")
)
_MOVING = ("action", "character", "dialogue", "parenthetical", "inline")
_SPEAKING = frozenset(("character", "dialogue", "parenthetical"))
_TORN = 1.6  # a sentence that goes on in a paragraph of another type
_GOING_ON = 2.5  # what action costs where a line stands as the rest of a speech would


def decode(items, layout):
    """Give each item the type it has in the cheapest chain."""
    table = Steps(layout, items).table
    trail, best = [], {"fixed": 0.0}
    for item in items:
        costs, steps = item.costs, table[item.gap]
        now, back = {}, {}
        speaking = len(costs) == 1 or not _SPEAKING.isdisjoint(best)
        for kind, own in costs.items():
            if kind == "dialogue" and not speaking:
                continue  # nobody speaks
            least, chosen = 1e9, ""
            for before, spent in best.items():
                spent += steps[before][kind]
                if item.joined and before != kind:
                    spent += _TORN
                if spent < least:
                    least, chosen = spent, before
            if kind == "action" and item.goes_on and chosen in ("inline", "more"):
                own += _GOING_ON
            now[kind], back[kind] = least + own, chosen
        trail.append(back)
        best = now
    if not items:
        return
    kind = min(best, key=best.get)
    for item, back in zip(reversed(items), reversed(trail)):
        item.kind, kind = kind, back[kind]
