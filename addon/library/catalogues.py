# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues of Blender's asset browser: ``blender_assets.cats.txt`` beside the library's files. Pure.

What others wrote there stays as it is, letter for letter; only what is missing is added.
"""

import os
import re
import uuid
from contextlib import suppress
from pathlib import Path

from ..errors import InputError

FILE = "blender_assets.cats.txt"
ROOT = "Backlot"
PLACES, PEOPLE, SETS = "Places", "People", "Set Things"
_OURS = uuid.UUID("6f0a2f52-94c1-5f0e-9f0d-3d2c4cbb7a11")  # from which the ids of our catalogues are derived
_HEAD = """# This is an Asset Catalog Definition file for Blender.
#
# Empty lines and lines starting with `#` will be ignored.
# The first non-ignored line should be the version indicator.
# Other lines are of the format "UUID:catalog/path:simple name"

VERSION 1

"""
_OF_KIND = {"location": PLACES, "performer": PEOPLE, "extra": PEOPLE, "set": SETS}
_LINE = re.compile(r"([0-9a-fA-F-]{36}):([^:]+)(?::.*)?")


def path_of(kind, category=""):
    """Where an asset is shelved: ``Backlot/Vehicles``. ``kind``: its backlot_kind; ``category``: of its element."""
    shelf = _OF_KIND.get(kind)
    if shelf is None or (kind == "set" and category):
        shelf = category.replace("_", " ").title() if category else "Props"
    return f"{ROOT}/{shelf}"


def ident_of(path):
    """The id of one of our catalogues: the same in every library and on every machine."""
    return str(uuid.uuid5(_OURS, path))


def read(text):
    """``{path: id}`` of a catalogue file's text; of a path that stands there twice the first."""
    found = {}
    for line in text.splitlines():
        match = _LINE.fullmatch(line.strip())
        if match and not line.lstrip().startswith("#"):
            found.setdefault(match[2].strip().strip("/"), match[1].lower())
    return found


def merged(text, path):
    """``(text, id)``: a catalogue file's text that has ``path``, and the id which that has there."""
    there = read(text)
    if path in there:
        return text, there[path]
    ident = ident_of(path)
    if ident in there.values():  # the artist has renamed the catalogue, or put it elsewhere
        return text, ident
    text = text or _HEAD
    return f"{text}{'' if text.endswith(chr(10)) else chr(10)}{ident}:{path}:{path.replace('/', '-')}\n", ident


def ensure(folder, path):
    """The id of the catalogue ``path`` in a library folder; it is added to the folder's file if it is not there.

    ``InputError`` if the file is of a later version, is no text, or cannot be written.
    """
    target = Path(folder) / FILE
    beside = target.with_name(f".{FILE}.part")
    try:
        text = target.read_bytes().decode("utf-8") if target.exists() else ""
        version = re.search(r"^\s*VERSION\s+(\d+)", text, re.MULTILINE)
        if text and (version is None or version[1] != "1"):
            raise InputError(f"{target}: is of another version than 1; choose another folder for the library")
        new, ident = merged(text, path)
        if new != text:
            beside.write_bytes(new.encode("utf-8"))
            os.replace(beside, target)
    except UnicodeDecodeError:
        raise InputError(f"{target}: is no text in UTF-8; choose another folder for the library") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"{target}: cannot be written ({reason}); choose another folder") from None
    finally:
        with suppress(OSError):
            beside.unlink()
    return ident
