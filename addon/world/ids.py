# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids from what a thing is. Order never matters; equal things are told apart by their content."""

import re
import unicodedata
import zlib
from functools import lru_cache

_APOSTROPHES = re.compile(r"['’`]")
_OTHER = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=10_000)
def slug(text):
    """``Mara's House`` as ``maras-house``; letters of every script stay, accents go."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(ch for ch in text if not unicodedata.combining(ch) or ord(ch) > 0x0370)
    text = _APOSTROPHES.sub("", unicodedata.normalize("NFC", text))
    if not text.isascii():  # vowels and tones of Thai are marks, and tell names apart
        text = "".join(ch if ch.isalnum() or unicodedata.category(ch)[0] == "M" else "-" for ch in text)
        return re.sub("-+", "-", text).strip("-") or "unnamed"
    return _OTHER.sub("-", text).strip("-") or "unnamed"


def mark(text):
    """Four hexadecimal digits that stand for a text; blanks and case do not count."""
    return f"{zlib.crc32(' '.join(text.casefold().split()).encode()) & 0xFFFF:04x}"


def character(name):
    """``char:mara``"""
    return f"char:{slug(name)}"


def location(places, outside=False):
    """``loc:diner/kitchen`` from the whole to the part; ``outside`` tells a house's front from its rooms."""
    path = "/".join(slug(place) for place in places) or "unnamed"
    return f"loc:{path}{'-ext' if outside else ''}"


def element(prefix, name):
    """``prop:suitcase``"""
    return f"{prefix}:{slug(name)}"


def scenes(described):
    """Ids of ``[(place, time or None, text)]``: ``scene:diner-night``, marked by the text where two would be equal."""
    bases = [f"scene:{slug(place)}{'-' + time.lower() if time else ''}" for place, time, _ in described]
    marked = [
        f"{base}-{mark(text)}" if bases.count(base) > 1 else base
        for base, (_, _, text) in zip(bases, described, strict=True)
    ]
    return distinct(marked)


def beat(scene, kind, text):
    """``beat:diner-night/3fa2``"""
    return f"beat:{scene.partition(':')[2]}/{mark(kind + ' ' + text)}"


def distinct(idents):
    """The same list with ``-2``, ``-3`` ... on ids that are there already."""
    seen, found, counts = set(), [], {}
    for ident in idents:
        new = ident
        while new in seen:
            counts[ident] = counts.get(ident, 1) + 1
            new = f"{ident}-{counts[ident]}"
        seen.add(new)
        found.append(new)
    return found
