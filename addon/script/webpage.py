# SPDX-License-Identifier: GPL-3.0-or-later
"""A saved web page that shows a script in letters of one width: the text, as if it had been copied out of the page."""

import html

from ..errors import InputError
from . import safexml
from .markup import TAG

_HEADS = (b"<html", b"<!doctype html", b"<head", b"<body", b"<pre")


def sniff(data, suffix):
    """Whether bytes are a web page with preformatted text in it."""
    return safexml.head(data).lower().startswith(_HEADS) and b"<pre" in data.lower()


def text(page, name):
    """The longest preformatted text (``<pre>``) of a page, without tags and entities. Raises ``InputError`` for a page
    whose preformatted texts are empty."""
    low, blocks, at = page.lower(), [], 0
    while (start := low.find("<pre", at)) >= 0:
        begin = low.find(">", start) + 1 or len(page)
        end = low.find("</pre", begin)
        at = end if end >= 0 else len(page)
        blocks.append(page[begin:at])
    found = html.unescape(TAG.sub("", max(blocks, key=len, default="")))
    if not found.strip():
        raise InputError(f"{name}: is a web page without a script in it; save the script itself, or copy its text")
    return found
