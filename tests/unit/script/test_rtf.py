# SPDX-License-Identifier: GPL-3.0-or-later
"""Rich text: styles, indents, letters, encodings; and what is hostile."""

import random
import time

import containers as made
import pytest
import rich
from yardstick import within

from backlot.addon import script
from backlot.addon.errors import InputError


@pytest.mark.parametrize("styled", [True, False], ids=["styles", "indents"])
def test_types_and_words(styled):
    play = script.read(rich.rtf(styled=styled), "film.rtf")
    body = [line for line in play.lines if line.text != "Draft 3"]
    assert play.format == "rtf" and [line.type for line in body] == [kind for kind, *_ in made.SCRIPT]
    assert [e.text for e in play.elements if e.type == "scene_heading"][1] == "EXT. HARBOUR - DAY"
    assert play.lines[-1].text == "Draft 3" and play.lines[-1].type == "furniture"
    assert not styled or any("**knife**" in e.marked for e in play.elements)


@pytest.mark.parametrize(
    ("coding", "head", "charset"),
    [(None, "\\uc1", 0), ("cp949", "\\ansicpg949", 0), ("cp949", "\\ansicpg1252", 129)],
)
def test_letters_of_other_scripts(coding, head, charset):
    rows = [("scene_heading", "S#1. 골목 (밤)", {}), ("action", "비가 {온다}.", {"bold": "온다"})]
    play = script.read(rich.rtf(rows, coding=coding, head=head, charset=charset), "film.rtf")
    assert [line.text for line in play.lines][:2] == ["S#1. 골목 (밤)", "비가 {온다}."] and play.language == "ko"


def test_signs_notes_and_what_is_passed_over():
    body = (
        "\\pard INT. BAR \\endash  DAY\\par "
        "\\pard Nora\\rquote s cup{\\footnote Which cup?} falls.{\\deleted  Gone.}\\par"
        "\\pard {\\pict\\bin5 }{}}x}{\\*\\unknown hidden}A\\line B\\tab C \\u-10179?\\u-8704?\\par"
    )
    play = script.read(("{\\rtf1\\ansi " + body + "}").encode(), "film.rtf")
    lines = [line.text for line in play.lines]
    assert lines == ["INT. BAR \u2013 DAY", "Nora\u2019s cup falls.", "A\nB\tC \U0001f600"]
    assert play.elements[1].notes == ("Which cup?",)


def refused(data):
    start = time.process_time()
    with pytest.raises(InputError) as caught:
        script.read(data, "film.rtf")
    assert within(time.process_time() - start, 2.0)
    text = str(caught.value)
    assert text.startswith("film.rtf: ") and "\n" not in text and ";" in text
    return text


def test_hostile():
    assert "nested" in refused(b"{\\rtf1" + b"{" * 4_000_000)
    assert "cut-off" in refused(rich.rtf()[:-200])
    assert "cut-off" in refused(b"{\\rtf1\\bin2000000000 x")
    assert "empty" in refused(b"{\\rtf1 }")
    assert "cut-off" in refused(b"{\\rtf1" + b"\\'" * 2_000_000)


def test_bytes_that_changed():
    data, rng = rich.rtf(), random.Random(9)
    for _ in range(300):
        changed = bytearray(data)
        for _ in range(rng.randint(1, 6)):
            changed[rng.randrange(6, len(changed))] = rng.randrange(256)
        try:
            script.read(bytes(changed), "film.rtf")
        except InputError as error:
            assert "\n" not in str(error)


def test_five_megabytes():
    data = rich.rtf(made.SCRIPT * (4_800_000 // len(rich.rtf(made.SCRIPT * 40)) * 40))
    start = time.process_time()
    play = script.read(data, "film.rtf")
    taken = time.process_time() - start
    print(f"rtf: {len(data)} bytes, {len(play.lines)} lines, {taken:.2f} s")
    assert within(taken, 2.0)
