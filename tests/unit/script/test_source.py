# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes to text: encodings, and files that are refused with one line."""

import time

import pytest
from yardstick import within

from backlot.addon import script
from backlot.addon.errors import InputError

TEXT = "INT. CAFÉ - DAY\n\nRené sits.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode(encoding):
    play = script.read(TEXT.encode(encoding))
    assert play.elements[0].text == "INT. CAFÉ - DAY" and not play.warnings


def test_old_western_text_is_read_with_a_warning():
    play = script.read(TEXT.encode("cp1252"))
    assert play.elements[0].text == "INT. CAFÉ - DAY"
    assert play.encoding == "cp1252" and play.warnings[0].line == 1


def test_path_and_name(tmp_path):
    path = tmp_path / "my_film.fountain"
    path.write_text(TEXT, encoding="utf-8")
    assert script.read(path).title == script.read(str(path)).title == "my film"
    assert script.read(path, "other.txt").name == "other.txt"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n\t\n",
        b"\xef\xbb\xbf",
        b"a\0b",
        bytes(range(1, 32)) * 9,
        b"<?xml version='1.0'?><a/>",
        b"x" * 5_000_001,
    ],
)
def test_refused_bytes(data):
    with pytest.raises(InputError) as caught:
        script.read(data, "bad.txt")
    assert str(caught.value).startswith("bad.txt: ") and "\n" not in str(caught.value) and ";" in str(caught.value)


def test_refused_paths(tmp_path):
    for path in (tmp_path / "none.fountain", tmp_path, "nul\0.fountain"):
        with pytest.raises(InputError) as caught:
            script.read(path)
        assert "\n" not in str(caught.value)
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(InputError, match="PDF"):
        script.read(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("INT. HOUSE - DAY", "en"),
        ("S#1. 민수의 집 (밤)", "ko"),
        ("○会社・開発室（朝）の中で", "ja"),
        ("第1场 外景 北京 日", "zh-Hans"),
        ("1. 內景 客廳 夜", "zh-Hant"),
        ("ฉากที่ 1 ภายนอก", "th"),
    ],
)
def test_language(text, language):
    assert script.read(text.encode()).language == language


def test_what_the_caller_tells_counts_more_than_the_bytes():
    text = "INT. CAFÉ - DAY\n\nRené sits.\n"
    assert script.read(text.encode(), language="fr").language == "fr"
    play = script.read(text.encode("mac-roman"), encoding="mac-roman")
    assert play.elements[0].text == "INT. CAFÉ - DAY" and play.encoding == "mac-roman" and not play.warnings
    assert script.read("1. 카페\n\n비.\n".encode(), language="ko-KR").language == "ko-KR"
    with pytest.raises(InputError, match="is not known"):
        script.read(text.encode(), encoding="klingon")
    with pytest.raises(InputError, match="format"):
        script.read(text.encode(), format="papyrus")
    with pytest.raises(InputError, match="damaged"):
        script.read(b"\xff\xff", encoding="utf-8")
    assert script.read(b"<FinalDraft> is no script", format="fountain").elements[0].type == "action"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The door opens and she walks to the window with her coat on.", "en"),
        ("La porte s'ouvre et elle est dans la cuisine avec les enfants. Il ne dit pas un mot.", "fr"),
        ("La puerta se abre y ella está en la cocina con los niños. Él no lo mira.", "es"),
        ("Die Tür geht auf und sie ist mit den Kindern in der Küche. Er sagt nicht ein Wort.", "de"),
        ("LA PUERTA SE ABRE Y ELLA ESTÁ EN LA COCINA CON LOS NIÑOS.", "es"),
        ("Language: Spanish\n\nx", "es"),
        ("Language: zh-TW\n\nx", "zh-Hant"),
        ("他们说这是为了我们的将来，电话还没打通。", "zh-Hans"),
        ("他們說這是為了我們的將來，電話還沒打通。", "zh-Hant"),
    ],
)
def test_languages_of_one_script_are_told_apart(text, language):
    assert script.read(text.encode()).language == language


HOSTILE = [
    " " * 20_000 + "x", "a" * 100_000, "/*" * 50_000, "[[" * 50_000, "[[a]]" * 20_000, "*" * 100_000, "* " * 50_000,
    "_a" * 50_000, "(" * 100_000, "A " * 50_000, "INT. " * 20_000, "]]" * 50_000, "\\" * 100_000, "A (\n" * 25_000,
    "MARA\n(" + "x\n" * 30_000, "INT. " + " " * 50_000 + "#1", "- " * 40_000 + "DAY", "#" * 100_000, "A: " * 30_000,
]  # fmt: skip


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_read_in_linear_time(hostile):
    text = "x" + hostile + "\n\nEXT. ROAD - DAY\n"
    start = time.process_time()
    play = script.read(text.encode())
    assert within(time.process_time() - start, 2.0)
    assert play.source == text


OPENINGS = {
    "ko": "S#1. 집 (밤)\n\n민수가 걷는다. 지우도 걷는다.\n\n지우: 뭐야 이게 지금 뭐 하는 거야\n\n",
    "ja": "○会社・開発室（朝）の中で\n\n健「また雨か」\n\n",
    "en": "          MARA\n     hello there\n\n" * 20,
}
HOSTILE_LAYOUT = [
    "\n" * 20_000, "가" * 100_000, "「" * 50_000, "지우: " * 20_000, "健「\n" * 8_000, "1 " * 30_000, "\f\n" * 20_000,
    "12\n" * 10_000, "*\n" * 10_000, "[[" * 10_000, "[[x\n" * 10_000, "/* \n" * 8_000, " " * 20_000 + "x", "(" * 20_000,
]  # fmt: skip


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("hostile", HOSTILE_LAYOUT, ids=range(len(HOSTILE_LAYOUT)))
def test_hostile_layouts_are_read_in_linear_time(hostile, opening):
    text = OPENINGS[opening] + "x" + hostile + "\n\nEXT. ROAD - DAY\n"
    start = time.process_time()
    play = script.read(text.encode())
    assert time.process_time() - start < 3.0
    assert play.source == text


PAGES = {
    "fountain": "INT. PLACE - DAY\n\nMara *walks* and picks up the cup.\n\nMARA\n(softly)\nI do not know.\n\n",
    "columns": "4   INT. PLACE - DAY   4\n\nMara picks up the cup.\n\n          MARA\n     I do not know.\n\n",
    "ko": "S#4. 집 / 거실 (밤)\n\n민수가 걷는다.\n\n지우: (작게) 뭐야, 이게.\n민수: 몰라.\n\n",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_time_grows_with_length(page):
    def seconds(pages):
        data = (page * pages).encode()
        return min(_timed(data) for _ in range(3))

    assert seconds(2000) < 60 * max(seconds(200), 1e-3)


def _timed(data):
    start = time.process_time()
    script.read(data)
    return time.process_time() - start
