# SPDX-License-Identifier: GPL-3.0-or-later
"""Hangul 5 documents: text and looks, what stands around the text, and what is refused."""

import io
import random
import time

import compound as made
import olefile
import pytest
from yardstick import within

from backlot.addon import script
from backlot.addon.errors import InputError

KOREAN = {
    "scene_heading": "씬 제목", "action": "지문", "character": "인물", "dialogue": "대사", "parenthetical": "괄호",
    "transition": "전환", "shot": "샷", "title_page": "제목",
}  # fmt: skip


def para(kind, text, **more):
    return made.paragraph(text, made.KINDS.index(kind), **more)


def read(*records, **more):
    return script.read(made.document([b"".join(records)], **more), "film.hwp")


def test_the_test_writes_what_another_reader_reads():
    with olefile.OleFileIO(io.BytesIO(made.hwp())) as container:
        assert (
            container.exists("BodyText/Section1")
            and container.openstream("FileHeader").read(17) == b"HWP Document File"
        )


@pytest.mark.parametrize("flags", [0, 1])
@pytest.mark.parametrize("names", [made.NAMES, KOREAN], ids=["English", "Korean"])
def test_types_letters_and_order(flags, names):
    play = script.read(made.hwp(names=names, flags=flags), "film.hwp")
    assert play.format == "hwp" and len(play.lines) == len(made.SCRIPT)
    assert [line.type for line in play.lines] == [kind for kind, *_ in made.SCRIPT]
    assert "Daniel takes a **knife** and puts" in "".join(e.marked for e in play.elements)


def test_indents_stand_for_styles():
    play = script.read(made.hwp(styled=False), "film.hwp")
    assert [line.type for line in play.lines] == [kind for kind, *_ in made.SCRIPT]


def test_controls_are_skipped_by_their_sizes_and_signs_are_read():
    section, field = made.control(2, b"secd"), made.control(3, b"%hlk")
    tab = "\t" + "\0" * 6 + "\t"
    play = read(
        para("scene_heading", "S#1. 골목 (밤)", controls=section + field),
        para("character", "지우"),
        para("dialogue", f"가\x18나\x1e다\n라{tab}마\U0001f600", bold="다"),
        para("action", "비가 온다."),
    )
    texts = [e.text for e in play.elements]
    assert texts[0].endswith("골목 (밤)") and texts[2] == "가-나\u00a0다\n라\t마\U0001f600"
    assert "**다**" in play.elements[2].marked


def test_what_stands_around_the_text():
    head = made.inside(b"head", para("action", "초고 3", level=3))
    note = made.inside(b"fn  ", para("action", "확인할 것", level=3))
    table = made.inside(b"tbl ", para("action", "표 안의 글", level=3))
    play = read(
        para("scene_heading", "S#1. 골목 (밤)"), head,
        para("action", "비가 온다."), note, table,
        para("action", "그친다.", broken=4),
    )  # fmt: skip
    assert [line.text for line in play.lines] == ["S#1. 골목 (밤)", "비가 온다.", "표 안의 글", "그친다.", "초고 3"]
    assert play.lines[-1].type == "furniture"
    rain = next(e for e in play.elements if e.text == "비가 온다.")
    assert rain.notes == ("확인할 것",) and any(e.type == "page_break" for e in play.elements)


def refused(data):
    start = time.process_time()
    with pytest.raises(InputError) as caught:
        script.read(data, "film.hwp")
    assert within(time.process_time() - start, 2.0)
    text = str(caught.value)
    assert text.startswith("film.hwp: ") and "\n" not in text and ";" in text and len(text) < 300
    return text


def test_what_cannot_be_read_is_said():
    assert "password" in refused(made.hwp(flags=3))
    assert "distribution" in refused(made.hwp(flags=5))
    assert "before 2002" in refused(b"HWP Document File V3.00 \x1a\1\2\3\4\5" + b"\0" * 500)
    assert "without a text" in refused(made.document([]))
    assert "empty" in refused(made.document([para("action", "")]))
    assert "MB" in refused(made.document([b"\0" * 101_000_000]))
    assert "damaged" in refused(made.document([para("action", "비가 온다.")[:-20]]))


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.9])
def test_half_a_file(share):
    data = made.hwp(made.SCRIPT * 40)
    assert "damaged" in refused(data[: int(len(data) * share)])


def test_bytes_that_changed():
    data, rng = made.hwp(), random.Random(5)
    for _ in range(200):
        changed = bytearray(data)
        for _ in range(rng.randint(1, 6)):
            changed[rng.randrange(8, len(changed))] = rng.randrange(256)
        try:
            script.read(bytes(changed), "film.hwp")
        except InputError as error:
            assert "\n" not in str(error)
