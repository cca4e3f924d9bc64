# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest result has the plain name, earlier ones a number: ``animatic.mp4``, ``animatic_v001.mp4``, … Pure."""

import os
import re
import shutil
from pathlib import Path

from .cache import cannot_write


def put(part, target):
    """Rename ``part`` to ``target``; what was there is kept under the next version's name, which is returned."""
    part, target = Path(part), Path(target)
    kept = None
    try:
        if target.exists():
            kept = next_version(target)
            try:
                os.link(target, kept)
            except OSError:
                shutil.copyfile(target, kept)
        os.replace(part, target)
    except OSError as error:
        raise cannot_write(target.parent, error) from None
    return kept


def next_version(target):
    """The first free version name after all that are there."""
    pattern = re.compile(re.escape(target.stem) + r"_v(\d+)" + re.escape(target.suffix))
    found = [int(m[1]) for m in map(pattern.fullmatch, (p.name for p in target.parent.iterdir())) if m]
    return target.with_name(f"{target.stem}_v{max(found, default=0) + 1:03d}{target.suffix}")
