# SPDX-License-Identifier: GPL-3.0-or-later
"""What each line of a script is, by the evidence of the whole script: the cheapest reading of all lines together.

Every line gets the types it may have, each with a cost (``candidates``); every step from one line to the next costs
too, and ``chain.decode`` finds the cheapest chain. Costs are set by hand: 0 is what is to be expected, 4 and more what
hardly happens.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from . import cues, languages, looks, patterns, slugs, speeches
from .languages import narrow
from .layout import Columns, spoken

_DOES = re.compile(
    r"(?:[A-Z][a-z]+|[A-Z]+|(?:The|A|An|His|Her) [a-z]+)(?: [A-Z][a-z]+)? (?:[a-z]+[^s\s]s|is|are|has)\b"
)
_SHOUTED = re.compile(r"\b[A-Z]{3,} [A-Z]{2,}|^[A-Z]{4,}[. ]")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_OPEN_TYPES = frozenset(("action", "scene_heading", "character"))  # with one of these a line may yet be any
_NARROWEST = 20  # columns of a speech's lines


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
    open_until, own = "", looks.Looks(layout, profile)
    for item, below in zip(items, [*layout.gaps[1:], True]):
        if open_until:
            if _begins(item, profile):
                open_until = ""
            else:
                item.costs = {"quoted": 0.0}
                open_until = "" if open_until in narrow(item.text) else open_until
                continue
        own.settle(item, below)
        if item.speech and item.speech.quoted:
            open_until = item.speech.quoted
    _headings_by_number(items, profile)
    names = cues.settle_speeches(items, profile)
    cues.settle_cues(items, layout, profile, names)
    _rest(items, layout, profile, names)
    return items


def _begins(item, profile):
    """Whether a line surely begins something else than the rest of a quoted speech."""
    speech = speeches.inline(item.text, profile)
    return bool(speech) or bool(looks.heading(item.text, profile, True))


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


def _rest(items, layout, profile, names):
    """Costs of action, speech and brackets, and of standing in the wrong column."""
    named = [k for k, i in enumerate(items) if i.costs.get("character", 9) <= 0.5]
    texts = [i.text for i in items]
    # Action stands where the headings stand.
    lead = [k for k, i in enumerate(items) if i.costs.get("scene_heading") == 0.0 and len(i.costs) == 1]
    columns = Columns(layout, named, texts, lead)
    below = [items[k + 1].indent for k in lead if k + 1 < len(items) and items[k + 1].speech is None]
    stage = median(below) if below else 0
    weight = 0.3 if layout.spaced or columns.known else 1.5
    if not any("character" in item.costs for item in items):
        weight = 0.0  # nobody speaks but on the line of the name
    said, shown = frozenset(profile.data.get("said", ())), frozenset(profile.data.get("shown", ()))
    people = {item.text.split()[0].lower() for item in (items[k] for k in named)} if not profile.native else set()
    widest = _speech_width(named, texts, layout)
    leans = {}
    leaning = weight and not (layout.spaced and columns.known)
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
        if not costs:
            costs["action"] = costs["dialogue"] = 0.3
        elif costs.get("scene_heading") == 0.0 or _OPEN_TYPES.isdisjoint(costs):
            opened = 0
            continue
        else:
            costs.setdefault("action", 0.3 + (3.0 * item.sure if "scene_heading" in costs else 0.0))
            costs.setdefault("dialogue", 0.3 + (1.0 if "scene_heading" in costs else 0.0))
        plain = narrow(text) if len(text) < 300 else text[:300]
        if plain[0] in "({" or opened:
            closed = ")" in plain or "}" in plain
            if plain[0] in "({" and (plain[-1] in ")}" or not closed):
                costs["parenthetical"] = 0.0
                costs["dialogue"] += 1.5
                costs["action"] += 0.8
            elif opened:
                costs["parenthetical"] = 0.2
                costs["dialogue"] += 0.8
            opened = 0 if closed else (opened + 1 if opened < 3 else 0)
        if leaning and len(text) < 400:
            lean = leans.get(text)
            if lean is None:
                lean = leans[text] = _lean(text, said, shown, people, profile)
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


def _speech_width(named, texts, layout):
    """The widest a line of speech is, where lines are broken at a margin of its own; 0 where they are not."""
    if not layout.full or len(named) < 5:
        return 0
    widths = sorted(len(texts[k]) for k in spoken(named, texts))
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
    words = _WORDS.findall(text[:200].lower().replace("’", "'"))
    if not words:
        return 0.0
    value = 0.9 * (not said.isdisjoint(words)) + 0.7 * ("?" in text) + 0.3 * ("!" in text)
    if value == 0.0 or words[0] in shown:
        value -= 0.7 * (words[0] in shown)
    if words[0].removesuffix("'s") in people and len(words) > 1 and text[len(words[0]) : len(words[0]) + 1] == " ":
        value -= 1.2
    elif profile.tag == "en" and _DOES.match(text):
        value -= 0.6
    if _SHOUTED.search(text):
        value -= 0.5
    return value
