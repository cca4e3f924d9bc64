# SPDX-License-Identifier: GPL-3.0-or-later
"""The cut as OpenTimelineIO."""

import json

import pytest

from backlot.addon.deliver import otio
from backlot.addon.edit.cut import Caption, Entry
from backlot.addon.rate import Rate

ENTRIES = [
    Entry("a", "SC010_SH0010", "s1", "SC010_SH0010", 1, 1001, 1048),
    Entry("b", "SC010_SH0020", "s1", "SC010_SH0020", 61, 1060, 1083),
    Entry("c", "over", "s1", "SC010_SH0010", 70, 1001, 1010),
]
CAPTIONS = [Caption("x", 10, 60, "Hello\nthere")]


def made(rate="23.976", entries=ENTRIES):
    def media(entry):
        return ("cache/SC010_SH0010/abc", 1001, 1048) if entry.id == "a" else None

    return otio.timeline("film", entries, Rate.parse(rate), media, [(1, "SC010")], CAPTIONS)


def test_clips_gaps_and_layers():
    tracks = json.loads(made())["tracks"]["children"]
    assert [[c["OTIO_SCHEMA"] for c in t["children"]] for t in tracks] == [
        ["Clip.2", "Gap.1", "Clip.2"],
        ["Gap.1", "Clip.2"],
    ]
    gap = tracks[0]["children"][1]["source_range"]["duration"]
    assert gap["value"] == 12 and gap["rate"] == pytest.approx(24000 / 1001, abs=1e-12)


def test_a_clip_names_its_frames():
    clip = json.loads(made())["tracks"]["children"][0]["children"][0]
    media = clip["media_references"]["DEFAULT_MEDIA"]
    assert clip["source_range"]["start_time"]["value"] == 1001 and media["start_frame"] == 1001
    assert media["target_url_base"] == "cache/SC010_SH0010/abc/" and media["frame_zero_padding"] == 6
    assert clip["markers"][0]["marked_range"]["start_time"]["value"] == 1010
    assert clip["markers"][0]["marked_range"]["duration"]["value"] == 39


def test_an_empty_cut_is_a_timeline_too():
    assert json.loads(made(entries=[]))["tracks"]["children"][0]["children"] == []


@pytest.mark.parametrize("rate", ["23.976", "24", "25", "29.97", "59.94"])
def test_opentimelineio_reads_it(tmp_path, rate):
    library = pytest.importorskip("opentimelineio")
    path = tmp_path / "cut.otio"
    path.write_text(made(rate), encoding="utf-8")
    timeline = library.adapters.read_from_file(str(path))
    clips = list(timeline.find_clips())
    assert [c.name for c in clips] == ["SC010_SH0010", "SC010_SH0020", "over"]
    assert clips[0].duration().value == 48 and timeline.duration().value == 84
    assert timeline.range_of_child(clips[1]).start_time.value == 60
    assert clips[0].media_reference.target_url_for_image_number(0).endswith("/001001.png")
    assert clips[0].available_range().duration.value == 48
    assert clips[1].media_reference.is_missing_reference


def test_addresses_are_relative_where_they_can_be(tmp_path):
    assert otio.url(tmp_path / "cache" / "a b", tmp_path) == "cache/a%20b"
    assert otio.url(tmp_path / "cache", tmp_path / "other").startswith("file:///")
