# SPDX-License-Identifier: GPL-3.0-or-later
"""The cache of finished frames."""

import os

import pytest

from backlot.addon.errors import InputError
from backlot.addon.render import cache


def take(tmp_path, keys):
    return cache.Take("SC010", "SC010_SH0010", cache.folder(tmp_path, "SC010_SH0010", "k" * 32), keys)


def put(one, frame, data=b"picture"):
    one.path(frame).write_bytes(data)


def test_all_is_to_draw_at_first_and_nothing_later(tmp_path):
    one = take(tmp_path, {1001: "a", 1002: "b"})
    assert cache.prepare(one) == [1001, 1002]
    put(one, 1001)
    assert cache.prepare(one) == [1002]
    put(one, 1002)
    assert cache.prepare(one) == []


def test_finished_frames_are_left_alone(tmp_path):
    one = take(tmp_path, {1001: "a", 1002: "b"})
    cache.prepare(one)
    put(one, 1001)
    os.utime(one.path(1001), (1, 1))
    cache.prepare(one)
    assert one.path(1001).stat().st_mtime == 1


def test_a_frame_whose_key_changed_is_drawn_again(tmp_path):
    one = take(tmp_path, {1001: "a", 1002: "b"})
    cache.prepare(one)
    put(one, 1001), put(one, 1002)
    changed = take(tmp_path, {1001: "a", 1002: "B"})
    assert cache.prepare(changed) == [1002]
    assert cache.missing(changed) == [1002]


def test_frames_that_are_alike_are_drawn_once(tmp_path):
    one = take(tmp_path, {1001: "a", 1002: "a", 1003: "b", 1004: "a"})
    assert cache.prepare(one) == [1001, 1003]
    put(one, 1001, b"A"), put(one, 1003, b"B")
    assert cache.finish(one) == 2
    assert [one.path(f).read_bytes() for f in (1001, 1002, 1003, 1004)] == [b"A", b"A", b"B", b"A"]


def test_a_frame_may_come_from_another_range_of_the_shot(tmp_path):
    first = take(tmp_path, {1001: "a"})
    cache.prepare(first)
    put(first, 1001, b"A")
    assert cache.prepare(take(tmp_path, {1050: "a"})) == []


def test_what_a_killed_process_left_is_cleared(tmp_path):
    one = take(tmp_path, {1001: "a"})
    cache.prepare(one)
    (one.folder / ".123_001001.png").write_bytes(b"half")
    cache.prepare(one)
    assert sorted(p.name for p in one.folder.iterdir()) == [cache.INDEX]


def test_a_broken_index_means_drawing_again(tmp_path):
    one = take(tmp_path, {1001: "a"})
    cache.prepare(one)
    put(one, 1001)
    (one.folder / cache.INDEX).write_text("{")
    assert cache.prepare(one) == [] or cache.prepare(one) == [1001]


def test_only_the_last_looks_are_kept(tmp_path):
    folders = []
    for i in range(cache.KEPT + 2):
        one = cache.Take("s", "cam", cache.folder(tmp_path, "cam", f"{i}" * 32), {1: "a"})
        cache.prepare(one)
        os.utime(one.folder, (i + 1, i + 1))
        folders.append(one)
    cache.prune(folders[0])
    left = {p.name for p in folders[0].folder.parent.iterdir()}
    assert folders[0].folder.name in left and len(left) == cache.KEPT


def test_a_png_that_was_cut_short_is_noticed(tmp_path):
    path = tmp_path / "x.png"
    path.write_bytes(b"\x89PNG....IEND\xaeB`\x82")
    assert cache.whole(path)
    path.write_bytes(path.read_bytes()[:-1])
    assert not cache.whole(path)
    assert not cache.whole(tmp_path / "none.png")


def test_a_folder_that_cannot_be_made_is_the_inputs_fault(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError) as error:
        cache.check_writable(tmp_path / "file" / "out")
    assert "\n" not in str(error.value) and "file" in str(error.value)


def test_names_are_safe_as_folders(tmp_path):
    path = cache.folder(tmp_path, "../A/B: ü", "k" * 32)
    assert path.parent.parent == tmp_path / "cache"
