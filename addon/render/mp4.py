# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a movie file whole? Reads the boxes of an MP4. Pure."""

import mmap
import struct

_INSIDE = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}


def frame_count(path):
    """Pictures in the file's first video track; 0 if the file is not a complete MP4."""
    try:
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _pictures(data)
    except (OSError, ValueError, struct.error):
        return 0


def _pictures(data):
    counts, kinds = [], []
    if b"mdat" not in [name for name, _ in _boxes(data, 0, len(data))]:
        return 0
    _collect(data, 0, len(data), kinds, counts)
    return next((count for kind, count in zip(kinds, counts, strict=False) if kind == b"vide"), 0)


def _collect(data, start, end, kinds, counts):
    for name, (first, last) in _boxes(data, start, end):
        if name in _INSIDE:
            _collect(data, first, last, kinds, counts)
        elif name == b"hdlr" and data[first + 8 : first + 12] in (b"vide", b"soun"):
            kinds.append(data[first + 8 : first + 12])
        elif name == b"stsz":
            counts.append(struct.unpack_from(">I", data, first + 8)[0])


def _boxes(data, start, end):
    found = []
    while start < end:
        size, name = struct.unpack_from(">I4s", data, start)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, start + 8)[0], 16
        if size == 0:
            size = end - start
        if size < head or start + size > end:
            raise ValueError("a box is cut short")
        found.append((name, (start + head, start + size)))
        start += size
    return found
