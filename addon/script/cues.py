# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks: which lines hold a name with its speech, and which may be a name above one."""

import re
from collections import Counter

from . import languages, patterns, speeches
from .languages import narrow
from .looks import CERTAIN

_TITLE_CASE = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*\.?)(?: (?:[A-ZÀ-Þ#\d][\w'’.-]*|de|la|von|van|du|del|el))*$")

_SMALL = re.compile(r"[a-zà-ÿ][\w'’.-]*(?: [a-zà-ÿ#\d][\w'’.#-]*){0,4}$")
_LONGEST = 28  # letters of a name that is not in capitals
_FEWEST_INLINE = 8  # speeches of those who speak again, from which whoever speaks but once is believed too
_OFF = 2  # columns that names stand off where numbers before them are longer
_FEWEST_BESIDE = 5  # speeches right of their names that make a layout
_HEAD = re.compile(r"[A-ZÀ-Þ][\w'’.#&/ -]*$")  # a name in any letters, before a colon
_LEADS = re.compile(r"(?:OVER|ON|IN|AT|FROM|INTO|UNDER|BEHIND|THROUGH|CLOSE|ANGLE|INSERT|NOTE|LATER|THEN|BACK)\b")
_FEW_CAPITALS = 0.25  # of the cues in small letters: with more in capitals, those in small letters are none


def settle_speeches(items, profile):
    """Which lines with a name and a speech are such; returns how often each name speaks so."""
    if profile.tag == "ko" and not any(item.speech for item in items):
        open_ = [item for item in items if not item.costs]
        for k, speech in speeches.by_names([item.text for item in open_], profile).items():
            open_[k].speech = speech
    said = [item for item in items if item.speech]
    _columns(said)
    counts = Counter(item.speech.name for item in said if item.speech)
    usual = sum(often for often in counts.values() if often > 1) >= _FEWEST_INLINE
    played = [i.indent for i in said if i.speech and i.speech.mark == speeches.STOP and counts[i.speech.name] > 1]
    alone = sum(patterns.is_upper(i.text) and patterns.is_cue(i.text) for i in items) if played else 0
    column = Counter(played).most_common(1)[0][0] if len(played) > max(_FEWEST_INLINE - 1, 2 * alone) else None
    for item in said:
        speech = item.speech
        if speech is None:
            continue
        often = counts[speech.name]
        if speech.mark == speeches.STOP and (
            column is None or abs(item.indent - column) > _OFF or (often == 1 and speech.said.isupper())
        ):
            item.speech = None  # CRASH. A dome falls.
        elif not _believed(speech, often, profile) and not (usual and _once(speech)):
            item.speech = None
    return Counter(item.speech.name for item in said if item.speech)


def _once(speech):
    """Whether a name that speaks but once may be one: OVER BLACK: is none."""
    return speech.mark in ":.\t" and not _LEADS.match(speech.name)


def _columns(said):
    """Leave those speeches right of a name that all begin in one column, where there are several."""
    beside = [item for item in said if item.speech.mark == speeches.COLUMN]
    starts = Counter(item.speech.spans[1][1] for item in beside)
    column, often = starts.most_common(1)[0] if starts else (0, 0)
    for item in beside:
        if often < max(_FEWEST_BESIDE, 0.7 * len(beside)) or item.speech.spans[1][1] != column:
            item.speech = None


def _believed(speech, often, profile):
    name = speech.name
    words = len(name.split())
    if speech.mark == speeches.COLUMN:
        return True
    if speech.mark in "-“" or (speech.mark == "\t" and words > 1):
        return often > 1 or (speech.marked and words == 1)
    if profile.tag == "ja" and speech.mark == "「":
        return often > 2 or not re.search(r"[はがをにへでとも、]$", name)
    if often > 1 or speech.marked:
        return True
    if not profile.native:
        return False
    return words == 1 and len(name) <= (12 if profile.tag == "th" else 6)


def settle_cues(items, layout, profile, names):
    """Which lines may be a name above a speech, and how likely."""
    heard = Counter()
    found, small, known = [], [], {}
    for k, item in enumerate(items):
        if item.speech or (item.costs and "scene_heading" not in item.costs) or k + 1 == len(items):
            continue
        if item.slug is not None and item.sure >= 0.75:
            continue
        text = item.text
        if text not in known:
            told = _cue(text, profile)
            known[text] = told, None if told or profile.native else _small_cue(text)
        told, lower = known[text]
        if told:
            heard[told[0]] += 1
            found.append((k, *told))
        elif lower and layout.spaced <= (item.gap is not False) and not items[k + 1].text[0].islower():
            small.append((k, *lower))
    often = Counter(name for _, name, _, _ in small)
    small = [told for told in small if often[told[1]] > 1]
    if sum(upper for _, _, upper, _ in found) < _FEW_CAPITALS * len(small):
        heard += often
        found = sorted([*found, *small])
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
        elif layout.indented or often > 1 or marked:
            cost = 1.0 if marked else 1.6
        else:
            continue
        above = layout.spaced and item.gap is not False and following.gap is False
        if above or (narrow(following.text)[0] == "(" and following.gap is not True):
            cost -= 0.6
        elif layout.spaced and item.gap is False:
            cost += 0.5
        item.costs["character"] = max(cost, 0.0)
        if often > 1:
            doubt = (5.0 if often > 2 else 4.0) if upper else 3.2 if often > 2 else 1.4
        else:
            doubt = 1.2 if cost <= 0.6 else 0.5
        item.costs["action"] = item.costs["dialogue"] = doubt
        if following.costs and "scene_heading" in following.costs and following.sure >= CERTAIN:
            del item.costs["character"]


def _cue(text, profile):
    """``(name, in capitals, with a voice or a bracket)`` of a line that may be a name above a speech, or None."""
    text = patterns.swept(text)
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
    bare = text.rstrip(":").rstrip()
    if not text[0].isupper() or (len(bare) > _LONGEST and "(" not in bare):
        return None
    name, extension = patterns.split_cue(text.rstrip(":"))
    colon = text.endswith(":")
    if len(name) > _LONGEST or len(name.split()) > (6 if colon else 4):
        return None
    if not (_HEAD if colon else _TITLE_CASE).match(name):
        return None
    if not colon and text[-1] in ".!?,;…-" and not re.search(r"\b(?:Mr|Mrs|Dr|Jr|Sr)\.$", text):
        return None
    return name, False, bool(extension) or colon


def _small_cue(text):
    """As ``_cue``, of a name in small letters, which stands above what begins as a speech does."""
    if not "a" <= text[0] <= "ÿ" or text[-1] in ".!?,;…-":
        return None
    name, extension = patterns.split_cue(text)
    name = name.rstrip(":")
    if len(name) > _LONGEST or not _SMALL.match(name):
        return None
    return name, False, bool(extension)
