# SPDX-License-Identifier: GPL-3.0-or-later
"""Finished frames on disk: ``cache/<shot>/<key>/######.png``, with the key of each frame beside them. Pure.

A frame is valid if its file is there and the index says the key that is wanted; files appear whole, by renaming.
"""

import contextlib
import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..world.files import write_text

INDEX = "frames.json"
LOW = 1 << 20  # bytes: a disk with less is full
KEPT = 3  # looks of a shot that stay in the cache
_PNG_END = b"IEND\xaeB`\x82"


@dataclass
class Take:
    """Frames that one camera takes of one scene. ``keys`` holds a content key for each frame."""

    scene: str  # name of the Blender scene
    camera: str  # name of the camera object
    folder: Path
    keys: dict[int, str]

    def path(self, frame):
        """Where a frame lies."""
        return self.folder / f"{frame:06d}.png"


def folder(root, camera, key):
    """Where the frames of a camera lie that look as ``key`` says."""
    return Path(root) / "cache" / re.sub(r"[^\w.-]", "_", camera) / key[:16]


def prepare(take):
    """Make the folder ready: drop outdated frames, reuse equal ones. Returns the frames to draw, in order.

    Of frames that are alike only the first is among them; ``finish`` puts it in the others' places.
    """
    try:
        take.folder.mkdir(parents=True, exist_ok=True)
        for part in take.folder.glob(".*"):
            part.unlink()
        known = _index(take.folder)
        for frame, key in known.items():
            if take.keys.get(frame, key) != key:
                take.path(frame).unlink(missing_ok=True)
        write_text(take.folder / INDEX, json.dumps({str(f): k for f, k in sorted({**known, **take.keys}.items())}))
    except OSError as error:
        raise cannot_write(take.folder, error) from None
    finish(take)
    missing, seen = [], set()
    for frame, key in sorted(take.keys.items()):
        if key not in seen and not take.path(frame).exists():
            missing.append(frame)
            seen.add(key)
    return missing


def finish(take):
    """Put frames that are there in the places of frames that look the same. Returns how many."""
    have, count = {}, 0
    for frame, key in {**_index(take.folder), **take.keys}.items():
        if take.path(frame).exists():
            have.setdefault(key, take.path(frame))
    for frame, key in take.keys.items():
        if key in have and not take.path(frame).exists():
            _link(have[key], take.path(frame))
            count += 1
    return count


def missing(take):
    """Frames that are not there."""
    return [frame for frame in sorted(take.keys) if not take.path(frame).exists()]


def whole(path):
    """True if a PNG file was written to its end."""
    try:
        with open(path, "rb") as file:
            file.seek(-len(_PNG_END), os.SEEK_END)
            return file.read() == _PNG_END
    except OSError:
        return False


def prune(take):
    """Forget the oldest looks of a shot."""
    with contextlib.suppress(OSError):
        os.utime(take.folder)
        looks = sorted(take.folder.parent.iterdir(), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in looks[KEPT:]:
            shutil.rmtree(old, ignore_errors=True)


def check_writable(path):
    """``InputError`` if a folder cannot be made or written."""
    probe = Path(path) / f".probe-{os.getpid()}"
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"\0" * 4096)
    except OSError as error:
        raise cannot_write(path, error) from None
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()


def cannot_write(path, error):
    """The ``InputError`` for a folder that refuses what is written."""
    why = getattr(error, "strerror", None) or str(error)
    return InputError(
        f"{path}: cannot write there ({why}); make room or choose another folder, finished frames are kept"
    )


def room_left(path):
    """Bytes free on the disk of a folder."""
    return shutil.disk_usage(path).free


def _index(path):
    try:
        found = json.loads((path / INDEX).read_text(encoding="utf-8"))
        return {int(frame): key for frame, key in found.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def _link(source, target):
    part = target.with_name(f".link-{os.getpid()}-{target.name}")
    try:
        try:
            os.link(source, part)
        except OSError:
            shutil.copyfile(source, part)
        os.replace(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise cannot_write(target.parent, error) from None
