# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON documents on disk: written beside and renamed, read with one clear line of complaint."""

import json
import os
import tempfile
from pathlib import Path

from ..errors import InputError
from .records import from_plain, to_plain
from .schema import SCHEMA, World


def write_bytes(path, data):
    """Write ``data`` beside ``path`` and rename, so that a failure leaves what was there.

    Raises ``InputError`` if the folder cannot be written or the disk is full.
    """
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise InputError(f"{path.parent}: cannot write there ({error.strerror}); choose another folder") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(part, 0o666 & ~_umask())
        os.replace(part, path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror}); what was there is kept") from None
    finally:
        if os.path.exists(part):
            os.unlink(part)


def write_text(path, text):
    """``write_bytes`` of UTF-8 text."""
    write_bytes(path, text.encode("utf-8"))


def write_json(path, data):
    """Write JSON data (two blanks indent, UTF-8), beside and renamed."""
    write_text(path, json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def read_json(path):
    """The JSON object in a file; ``InputError`` says what is wrong with it."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{path}: is not JSON ({error}); give a file that Backlot wrote") from None
    if not isinstance(data, dict):
        raise InputError(f"{path}: holds no JSON object; give a file that Backlot wrote")
    return data


def check_schema(found, known, where):
    """Refuse a document of another kind or of a version that this Backlot does not know."""
    if found == known:
        return
    kind = known.partition("/")[0]
    if isinstance(found, str) and found.startswith(kind + "/"):
        raise InputError(f"{where}: schema {found} is not known here (this is {known}); update Backlot")
    raise InputError(f"{where}: schema {found!r} is not {known}; give a file that Backlot wrote")


def world_to_json(world):
    """JSON-ready data of a world."""
    return to_plain(world)


def world_from_json(data, where="world.json"):
    """A ``World`` from JSON data; ``InputError`` for another schema or data that does not fit."""
    check_schema(data.get("schema"), SCHEMA, where)
    try:
        return from_plain(World, data)
    except InputError as error:
        raise InputError(f"{where}: {error}; give a file that Backlot wrote") from None


def _umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask
