# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs with a text layer: words, indents and page breaks; and those that cannot be read, in one line and in time."""

import time

import pages
import pytest
from yardstick import within

from backlot.addon import script
from backlot.addon.errors import InputError

LANGUAGES = {
    "HYSMyeongJo-Medium": ("S#1. 시장 골목 (낮)", "수레를 끄는 노인이 골목을 지난다.", "지우: 늦었네.", "S#2. 옥상"),
    "HeiseiMin-W3": ("○坂道の本屋・中（夕）", "店主の正江（62）が辞書を棚に戻す。", "正江「もう閉めるよ」", "○駅前"),
    "STSong-Light": ("第1场 内景 面馆 夜", "老板把热汤端到窗边的桌子上。", "小梅：今天的雨真大。", "第2场 外景"),
    "MSung-Light": ("第1場 內景 麵館 夜", "老闆把熱湯端到窗邊的桌子上。", "小梅：今天的雨真大。", "第2場 外景"),
}  # fmt: skip


def test_indents_and_page_breaks_stay():
    speech = [(22, "NORA"), (15, "(low)"), (10, "We are late, and the rain"), (10, "will not stop.")]
    lines = [(0, "INT. BAR - NIGHT"), (0, ""), (0, "Nora waits."), (0, ""), *speech, (0, "")]
    play = script.read(pages.laid(lines + [(0, "")] * 45 + speech), "film.pdf")
    first, second = play.source.split("\f")
    columns = {row.strip(): len(row) - len(row.lstrip()) for row in first.split("\n") if row.strip()}
    assert columns == {
        "INT. BAR - NIGHT": 0, "Nora waits.": 0, "NORA": 22, "(low)": 15, "We are late, and the rain": 10,
        "will not stop.": 10,
    }  # fmt: skip
    told = {row.strip(): len(row) - len(row.lstrip()) for row in second.split("\n") if row.strip()}
    assert told.pop("2.") == 60  # of a page that holds but speeches
    assert told == {text: column for column, text in speech}
    assert play.format == "pdf" and [e.text for e in play.elements if e.type == "scene_heading"] == ["INT. BAR - NIGHT"]


@pytest.mark.parametrize("font", LANGUAGES)
def test_words_of_east_asian_scripts(font):
    rows = LANGUAGES[font]
    play = script.read(pages.laid([(3 * (i % 2), text) for i, text in enumerate(rows)], font), "film.pdf")
    assert [row.strip() for row in play.source.split("\n") if row.strip()] == list(rows)


def test_words_of_europe_and_marks():
    rows = ["EXT. CAFÉ DE LA GARE – NUIT", "Élodie s’assoit, “ça suffit” … ¿Qué? Größe, señor."]
    assert script.read(pages.laid([(0, text) for text in rows])).source.split("\n")[:2] == rows


def test_progress_is_told_page_by_page():
    told = []
    script.read(
        pages.laid([(0, "INT. BAR - NIGHT")] * 200), "film.pdf", listen=lambda share, message: told.append(message)
    )
    assert told == [f"page {n} of 4" for n in range(1, 5)]


def test_a_script_of_a_hundred_pages():
    """In time that grows with its pages; some 10 ms a page on the machine it was written on."""

    def seconds(count):
        data = pages.pdf(pages.SCRIPT * count)
        start = time.process_time()
        play = script.read(data)
        assert sum(e.type == "scene_heading" for e in play.elements) == 3 * count
        return (time.process_time() - start) / (play.source.count("\f") + 1)

    seconds(2)
    assert seconds(120) < 3 * seconds(20)


def refused(data, seconds=10.0):
    start = time.process_time()
    with pytest.raises(InputError) as caught:
        script.read(data, "film.pdf")
    assert within(time.process_time() - start, seconds)
    text = str(caught.value)
    assert text.startswith("film.pdf: ") and "\n" not in text and ";" in text and len(text) < 300
    return text


def test_a_scan_is_told_from_a_script():
    picture = b"q 612 0 0 792 0 0 cm Q"
    assert "OCR" in refused(pages.drawn(picture, 3))
    stamped = pages.drawn(b"BT /F1 12 Tf 72 700 Td (p.) Tj ET", 3)
    assert "OCR" in refused(stamped)


def test_fonts_that_name_no_letters():
    font = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>"
    table = pages.stream(b"begincmap 1 beginbfrange <0000> <00FF> <E000> endbfrange endcmap")
    kind = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>"
    text = b"BT /F1 12 Tf 72 700 Td <%b> Tj ET" % (b"00410042004300440045" * 8)
    assert "letters" in refused(pages.drawn(text, 1, font, (table, kind)))


def test_protected():
    assert "password" in refused(pages.pdf(password="secret"))


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9])
def test_half_a_file(share):
    data = pages.pdf(pages.SCRIPT * 20)
    assert "cut-off" in refused(data[: int(len(data) * share) + 6])


def test_bytes_that_changed():
    import random

    data, rng = pages.pdf(), random.Random(3)
    for _ in range(150):
        changed = bytearray(data)
        for _ in range(rng.randint(1, 6)):
            changed[rng.randrange(9, len(changed))] = rng.randrange(256)
        try:
            script.read(bytes(changed), "film.pdf")
        except InputError as error:
            assert "\n" not in str(error)


def at(rows):
    return b"".join(b"BT /F1 12 Tf %d %d Td (ab) Tj ET\n" % place for place in rows)


def moved(rows):
    return b"BT /F1 12 Tf " + b"".join(b"1 0 0 1 %d %d Tm (ab) Tj\n" % place for place in rows) + b"ET"


WIDE = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>"
CID = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W [0 99999999 500]>>"
HOSTILE = {
    "pieces on a line": pages.drawn(at([(i % 600, 700) for i in range(25_000)])),
    "pieces all over": pages.drawn(at([(i * 7 % 600, i % 790) for i in range(25_000)])),
    "far to the right": pages.drawn(moved([(i * 5_000_000, 700) for i in range(7_000)])),
    "far up": pages.drawn(at([(i * 7 % 600, i * 1_000_000) for i in range(9_000)])),
    "one array": pages.drawn(b"BT /F1 12 Tf 72 700 Td [" + b"(a) -9999999 " * 45_000 + b"] TJ ET"),
    "one string": pages.drawn(b"BT /F1 12 Tf 72 700 Td (" + b"a" * 1_500_000 + b") Tj ET"),
    "states in states": pages.drawn(b"q " * 90_000), "texts in states": pages.drawn(b"q BT " * 40_000),
    "a bomb": pages.drawn(b" " * 60_000_000), "brackets": pages.drawn(b"[" * 3_900_000),
    "strings": pages.drawn(b"(" * 3_900_000), "dictionaries": pages.drawn(b"<<" * 1_900_000),
    "letters of a font": pages.drawn(b"BT /F1 12 Tf <00410042> Tj ET", 1, WIDE, (
        pages.stream(b"begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap"), CID)),
    "pages in pages": pages.written([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>"]),
    "a count that lies": pages.written([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 99999999/Kids[]>>"]),
    "objects": b"%PDF-1.4\n" + b"1 0 obj\n<<>>\nendobj\n" * 100_000,
    "tables": b"%PDF-1.4\n" + b"startxref\n0\n" * 100_000,
    "2000 pages": pages.drawn(b"BT /F1 12 Tf 72 700 Td (INT. BAR - NIGHT) Tj ET", 2_000),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile(kind):
    refused(HOSTILE[kind])
