# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of a library: which there are, whether they are Blender's, where one lies that has moved. Pure."""

import re
from pathlib import Path

from ..errors import InputError

_ZSTD, _GZIP = b"\x28\xb5\x2f\xfd", b"\x1f\x8b"
_HEADER = re.compile(rb"BLENDER(?:[-_][vV](\d)(\d\d)|\d\d[-_]\d\d[vV](\d\d)(\d\d))")
MOST_FILES, _DEEPEST = 2000, 6


def files_of(library, folders=()):
    """``(files, where)``: the .blend files of a library, a file or a folder, and a line if it was found elsewhere.

    A file that is not there is looked for by its name in ``folders``. ``InputError`` if there is none.
    """
    path = Path(library)
    try:
        if path.is_file():
            return [path], ""
        if path.is_dir():
            return _blends(path), ""
    except PermissionError:
        raise InputError(f"{path}: may not be read; change its permissions or choose another library") from None
    moved = _moved(path, folders)
    if moved is not None:
        files = [moved] if moved.is_file() else _blends(moved)
        return files, f"{path.name} is not at {path.parent}; taken from {moved}"
    raise InputError(f"{path}: there is no such library; choose where it lies now")


def check(path):
    """The version ``(major, minor)`` of Blender that wrote a file, or None where it is packed.

    ``InputError`` if it cannot be read or is no .blend file.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(32)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"{path}: cannot be read ({reason}); change its permissions or choose another") from None
    if head.startswith((_ZSTD, _GZIP)):
        return None
    found = _HEADER.match(head)
    if found is None:
        raise InputError(f"{path}: is no Blender file; give a .blend or a folder of them")
    major, minor = (found[1], found[2]) if found[1] else (found[3], found[4])
    return int(major), int(minor)


def _blends(folder):
    found = sorted(p for p in _walk(folder, _DEEPEST) if p.suffix.lower() == ".blend")[:MOST_FILES]
    if not found:
        raise InputError(f"{folder}: holds no .blend file; choose another folder")
    return found


def _walk(folder, depth):
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and depth:
            yield from _walk(entry, depth - 1)
        elif entry.is_file():
            yield entry


def _moved(path, folders):
    """A file or folder of the same name, the one that shares most of its path; None if there is none."""
    found = []
    for folder in dict.fromkeys(Path(f) for f in folders if f):
        if folder.name == path.name and folder.is_dir():
            found.append(folder)
        if folder.is_dir():
            found += [p for p in _walk(folder, 3) if p.name == path.name]
            found += [p for p in folder.iterdir() if p.is_dir() and p.name == path.name and not path.suffix]
    return found[0] if found else None
