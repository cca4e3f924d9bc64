# SPDX-License-Identifier: GPL-3.0-or-later
"""Title pages that are only laid out: which of their lines is the title, who wrote it, and the rest."""

import re

_WORK = (
    r"(?:an original |original )?(?:screenplay|teleplay|story|script|written|drehbuch|scénario|guion|guión|"
    r"각본|극본|脚本|編劇|编剧)"
)
_CREDIT = re.compile(
    rf"(?P<credit>{_WORK}?(?: and directed)? *(?:by\b|von\b|de\b|por\b|:|：)?) *(?P<author>.*)", re.IGNORECASE
)
_WORDS = re.compile(rf"{_WORK}|by\b", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:based (?:up)?on|from (?:the|a) (?:novel|story|play|book)|adapted from|inspired by)\b", re.IGNORECASE
)
_DRAFT = re.compile(
    r".*\b(?:draft|revisions?|revised|rev\.|fassung|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*\d{4})",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_LONGEST = 300  # characters


def read(rows):
    """Title page fields (as Fountain names them) of the lines of a title page, blank ones included."""
    found, waiting, closed = {}, "", False
    for row in rows:
        text = " ".join(row.split())[:_LONGEST]
        if not text:
            closed = closed or "title" in found
            continue
        kind, text = _kind(text, found, waiting, closed)
        waiting = "author" if kind == "credit" else ""
        if text:
            found[kind] = f"{found[kind]}\n{text}" if kind in found else text
    return found


def _kind(text, found, waiting, closed):
    if _SOURCE.match(text):
        return "source", text
    if _WORDS.match(text) and "title" in found and (match := _CREDIT.fullmatch(text)):
        if match["author"] and match["credit"].rstrip().lower().endswith(("by", "von", "de", "por", ":", "：")):
            return "author", match["author"]
        return "credit", text
    if waiting:
        return waiting, text
    if "title" not in found or (not closed and len(found) == 1):
        return "title", text
    if _COPYRIGHT.search(text):
        return "copyright", text
    if _DRAFT.match(text):
        return "draft date", text
    return "contact", text
