# SPDX-License-Identifier: GPL-3.0-or-later
"""Script reading: bytes of any kind in, a ``Screenplay`` out. Pure, nothing is ever dropped."""

from .model import Element, Line, Screenplay, Tag
from .source import FORMATS, read, steps

__all__ = ["FORMATS", "Element", "Line", "Screenplay", "Tag", "read", "steps"]
