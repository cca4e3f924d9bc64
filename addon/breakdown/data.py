# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown's own word lists, read once."""

import json
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def table(name):
    """The JSON data of ``<name>.json`` beside this file. Treat as read-only."""
    return json.loads((_HERE / f"{name}.json").read_text(encoding="utf-8"))


def word_set(text):
    """The set of the words in a text."""
    return frozenset(text.split())
