# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling a whole movie from a half one."""

import struct

from backlot.addon.render.mp4 import frame_count


def box(name, body):
    return struct.pack(">I4s", len(body) + 8, name) + body


def track(kind, count):
    handler = box(b"hdlr", struct.pack(">II4s", 0, 0, kind) + bytes(13))
    sizes = box(b"stsz", struct.pack(">III", 0, 0, count) + bytes(4 * count))
    return box(b"trak", box(b"mdia", handler + box(b"minf", box(b"stbl", sizes))))


def movie(*tracks):
    return box(b"ftyp", b"isom") + box(b"mdat", bytes(100)) + box(b"moov", b"".join(tracks))


def test_pictures_are_counted(tmp_path):
    path = tmp_path / "x.mp4"
    path.write_bytes(movie(track(b"vide", 48)))
    assert frame_count(path) == 48
    path.write_bytes(movie(track(b"soun", 99), track(b"vide", 7)))
    assert frame_count(path) == 7


def test_a_movie_that_was_cut_short_has_none(tmp_path):
    path, data = tmp_path / "x.mp4", movie(track(b"vide", 48))
    for end in (0, 4, 30, 100, len(data) - 1):
        path.write_bytes(data[:end])
        assert frame_count(path) == 0
    assert frame_count(tmp_path / "none.mp4") == 0
