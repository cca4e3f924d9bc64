# SPDX-License-Identifier: GPL-3.0-or-later
"""The order and timing of the cut and of its subtitles."""

from itertools import pairwise
from types import SimpleNamespace

import pytest

from backlot.addon.edit.cut import Line, captions, handles, lay_out, spoken_lines
from backlot.addon.rate import Rate
from backlot.addon.shots.model import Shot

RATE = Rate.parse("24")


def shot(ident, start, end, scene="s1", **more):
    name = ident.upper()
    return Shot(id=ident, name=name, scene=scene, camera=name, frame_start=start, frame_end=end, **more)


def test_shots_follow_one_another():
    entries = lay_out([shot("a", 1001, 1048), shot("b", 1049, 1060), shot("c", 1001, 1001, "s2")])
    assert [(e.edit_start, e.edit_end) for e in entries] == [(1, 48), (49, 60), (61, 61)]
    assert [e.length for e in entries] == [48, 12, 1]


def test_what_is_not_in_the_cut_takes_no_time():
    shots = [shot("a", 1001, 1010), shot("b", 1001, 1099, in_cut=False), shot("c", 1005, 1002), shot("d", 1011, 1020)]
    shots.append(shot("e", 1021, 1030, status="omitted"))
    assert [(e.id, e.edit_start) for e in lay_out(shots)] == [("a", 1), ("d", 11)]


def test_handles():
    entry = lay_out([shot("a", 1010, 1050)])[0]
    assert handles(entry, 1001, 1100) == (9, 50)
    assert handles(entry, 1020, 1040) == (0, 0)


def test_spoken_lines_take_their_times_from_the_blocking():
    beats = [
        SimpleNamespace(id="b1", kind="dialogue", text=" Hi. ", subjects=["c1"], voice=None),
        SimpleNamespace(id="b2", kind="action", text="He sits.", subjects=["c1"], voice=None),
        SimpleNamespace(id="b3", kind="dialogue", text="Who?", subjects=["c2"], voice="over"),
        SimpleNamespace(id="b4", kind="dialogue", text="Never staged.", subjects=[], voice=None),
    ]
    spans = [SimpleNamespace(beat=b, start=s, end=e) for b, s, e in (("b1", 0.5, 1.5), ("b2", 1.5, 2), ("b3", 2, 3))]
    lines = spoken_lines(SimpleNamespace(id="s1", beats=beats), spans, RATE, {"c1": "ANA", "c2": "BO"})
    assert [(x.beat, x.frame_start, x.frame_end, x.text, x.speaker, x.voice) for x in lines] == [
        ("b1", 1013, 1036, "Hi.", "ANA", "on"),
        ("b3", 1049, 1072, "Who?", "BO", "over"),
    ]


def test_a_subtitle_runs_on_over_a_cut():
    entries = lay_out([shot("a", 1001, 1030), shot("b", 1031, 1060)])
    found = captions([Line("b1", "s1", 1011, 1050, "Over the cut.")], entries, RATE)
    assert [(c.start, c.end, c.text) for c in found] == [(11, 50, "Over the cut.")]


def test_a_subtitle_follows_the_order_of_the_cut():
    entries = lay_out([shot("a", 1101, 1160), shot("b", 1001, 1060), shot("c", 1001, 1050, "s2")])
    times = {"b1": ("s1", 1011, 1050), "b2": ("s1", 1111, 1150), "b3": ("s2", 1001, 1040)}
    lines = [Line(beat, *time, "Words.") for beat, time in times.items()]
    assert [(c.id, c.start) for c in captions(lines, entries, RATE)] == [("b2:0", 11), ("b1:0", 71), ("b3:0", 121)]


def test_a_speech_that_the_cut_leaves_out_is_not_shown():
    entries = lay_out([shot("a", 1001, 1020)])
    assert captions([Line("b1", "s1", 1030, 1060, "Gone.")], entries, RATE) == []


def test_a_speech_is_clipped_at_the_cut():
    entries = lay_out([shot("a", 1001, 1060), shot("b", 1201, 1260)])
    found = captions([Line("b1", "s1", 1021, 1120, "Clipped.")], entries, RATE)
    assert [(c.start, c.end) for c in found] == [(21, 60)]


def test_a_subtitle_stays_a_second_and_no_two_overlap():
    entries = lay_out([shot("a", 1001, 1120)])
    times = {"b1": (1001, 1006), "b2": (1010, 1015), "b3": (1116, 1118)}
    lines = [Line(beat, "s1", *time, "What?") for beat, time in times.items()]
    found = captions(lines, entries, RATE)
    assert found[0].end - found[0].start + 1 >= 24
    assert all(a.end < b.start for a, b in pairwise(found))
    assert found[-1].end <= 120


@pytest.mark.parametrize("seconds", [4, 9, 15])
def test_a_long_speech_comes_in_pages_that_share_its_time(seconds):
    text = "I told you once, I told you twice, and I will not tell you again. " * 3
    entries = lay_out([shot("a", 1001, 1000 + 24 * seconds)])
    found = captions([Line("b1", "s1", 1001, 1000 + 24 * seconds, text)], entries, RATE)
    assert len(found) >= 3
    assert " ".join(c.text.replace("\n", " ") for c in found) == text.strip()
    assert found[0].start == 1 and found[-1].end == 24 * seconds
    lengths = [c.end - c.start + 1 for c in found]
    assert max(lengths) < 2.5 * min(lengths)


def test_a_voice_that_is_not_seen_is_named():
    entries = lay_out([shot("a", 1001, 1060)])
    lines = [Line("b1", "s1", 1001, 1040, "Hello.", "ANA", "over"), Line("b2", "s1", 1041, 1060, "Yes.", "BO", "on")]
    assert [c.text for c in captions(lines, entries, RATE)] == ["ANA: Hello.", "Yes."]
