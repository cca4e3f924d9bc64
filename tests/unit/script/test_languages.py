# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts as each language's makers write them, against keys made by hand: headings, places, times, cues."""

from collections import Counter
from pathlib import Path

import containers as made
import pytest

from backlot.addon import script
from backlot.addon.breakdown import scenes

FOLDER = Path(__file__).parent / "screenplays"
NAMES = sorted(path.stem for path in FOLDER.glob("*.key"))


def key_of(name):
    """``(language, [[number, int_ext, place, time, people, [cue, ...]]])`` of a key."""
    language, found = "", []
    for row in (FOLDER / f"{name}.key").read_text(encoding="utf-8").splitlines():
        kind, *told = (piece.strip() for piece in row.split("|"))
        if kind == "language":
            language = told[0]
        elif kind == "scene":
            number, side, place, time = ("" if piece == "-" else piece for piece in told)
            found.append([number, side, place, time, [], []])
        elif kind == "people":
            found[-1][4] = told[0].split("、")
        elif kind == "cue":
            found[-1][5].append(tuple((*told, "")[:2]))
    return language, found


def read_of(play):
    """What was read, in the shape of a key."""
    found, time = [], ""
    for draft in scenes.cut(play.elements, play.language):
        heading = draft.heading
        time = heading.time or (time if heading.carries else "")
        cues = [(e.text, e.extension) for e in draft.elements if e.type == "character"]
        people = list(draft.paragraph.people)
        found.append([draft.paragraph.number, heading.int_ext or "", heading.location_name, time, people, cues])
    return found


@pytest.mark.parametrize("name", NAMES)
def test_script_against_its_key(name):
    language, wanted = key_of(name)
    data = (FOLDER / f"{name}.txt").read_bytes()
    play = script.read(data, f"{name}.txt")
    assert play.language == language
    found = read_of(play)
    for got, want in zip(found, wanted, strict=False):
        assert got == want
    assert len(found) == len(wanted)
    assert play.source.encode() == data
    assert all(0.0 < e.confidence <= 1.0 for e in play.elements)


def _paged(rows):
    found = []
    for k, row in enumerate(rows):
        found += ["", f"{' ' * 30}{k // 14 + 1}.", ""] if k and k % 14 == 0 else []
        found.append(row)
    return found


FAULTS = {
    "stripped": lambda rows: [row if "\t" in row else row.strip() for row in rows],
    "double": lambda rows: [line for row in rows for line in (row, "")],
    "paged": _paged,
    "moved": lambda rows: ["    " + row if row.strip() else row for row in rows],
    "crlf": lambda rows: [row + "\r" for row in rows],
    "tight": lambda rows: [row for row in rows if row.strip()],
}


@pytest.mark.parametrize("fault", FAULTS)
def test_spoilt_scripts_keep_their_scenes_and_nearly_all_cues(fault):
    scenes_, hits, cues, heard, invented = 0, 0, 0, 0, 0
    for name in NAMES:
        rows = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
        wanted, found = key_of(name)[1], read_of(script.read("\n".join(FAULTS[fault](rows)).encode(), name))
        scenes_ += len(wanted)
        hits += sum(a[:5] == b[:5] for a, b in zip(wanted, found, strict=False))
        right, got = (Counter(cue for scene in told for cue in scene[5]) for told in (wanted, found))
        cues, heard, invented = cues + right.total(), heard + (right & got).total(), invented + (got - right).total()
    assert hits == scenes_ and invented == 0
    assert heard >= 0.96 * cues, (heard, cues)


@pytest.mark.parametrize("name", NAMES)
def test_another_encoding_reads_the_same(name):
    data = (FOLDER / f"{name}.txt").read_bytes()
    plain = script.read(data, f"{name}.txt").lines_json()
    again = script.read(data.decode().encode("utf-16"), f"{name}.txt").lines_json()
    assert again == plain


@pytest.mark.parametrize("name", NAMES)
def test_no_letter_of_a_speech_is_lost(name):
    """Parts and paragraphs hold every letter of the lines they stand for."""
    play = script.read(FOLDER / f"{name}.txt")
    kept = {}
    for element in play.elements:
        for (line, _), marked in zip(element.rows, (element.marked or element.text).split("\n"), strict=False):
            kept[line] = kept.get(line, "") + marked
        if element.type == "scene_heading":
            kept[element.line] += element.number
    for line in play.lines:
        if line.type == "scene_heading":
            continue
        letters = [ch for ch in line.text if ch.isalnum()]
        assert [ch for ch in kept.get(line.number, "") if ch.isalnum()] == letters, line


@pytest.mark.parametrize("name", ["ko_inline", "ja_standard", "zh-Hant_rows", "th_centred", "fr_standard"])
def test_a_word_document_without_styles_reads_as_its_text(name):
    rows = [
        f'<w:p><w:pPr><w:ind w:left="{144 * (len(row) - len(row.lstrip(" ")))}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{row.strip(" ")}</w:t></w:r></w:p>'
        for row in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    ]
    xml = f"<w:document {made.W}><w:body>{''.join(rows)}</w:body></w:document>"
    play = script.read(made.pack({"word/document.xml": xml}), f"{name}.docx")
    assert read_of(play) == key_of(name)[1]
    plain = script.read(FOLDER / f"{name}.txt")
    assert [(line.type, line.parts) for line in play.lines[: len(plain.lines)]] == [
        (line.type, line.parts) for line in plain.lines
    ]


def test_traps_of_words_that_mean_two_things():
    def kinds(text):
        return [line.type for line in script.read(text.encode()).lines if line.type != "blank"]

    lead = "S#1. 집 (밤)\n\n민수가 걷는다.\n\n"
    assert kinds(lead + "안 돼, 가지 마.\n\n신이 있다면 지금 와야 한다.\n\n밖\n")[2:] == ["action"] * 3
    assert kinds("# 1막\n\n" + lead)[0] == "section"
    assert kinds("#1. 집 (밤)\n\n민수가 걷는다.\n")[0] == "scene_heading"
    assert kinds("INT. CASA - MAÑANA\n\nElla mira por la ventana.\n\nANA\nMañana.\n")[-1] == "dialogue"


def test_a_quotation_mark_that_is_never_closed_ends_at_the_next_name():
    text = "○会社（朝）\n　　雨。\n健「また雨か\n佐藤「傘は？」\n　　二人、空を見る。\n"
    play = script.read(text.encode())
    assert [line.type for line in play.lines] == ["scene_heading", "action", "dialogue", "dialogue", "action"]
    assert [e.text for e in play.elements if e.type == "character"] == ["健", "佐藤"]


LOST_TABS = """S#1. 편의점 (밤)

하윤(20)이 계산대에 엎드려 있다. 문이 열리고 손님이 들어온다.

태오 (다급하게) 우산 있어요?
하윤 저기 구석에요.
태오 얼마예요?
하윤 오천 원이요. 근데 비 그쳤는데.

태오가 창밖을 본다. 하윤, 웃음을 참는다.

태오 (N) 그날 나는 우산을 샀다
하윤 또 오세요!
태오 네?
"""


def test_korean_that_lost_its_tabs():
    play = script.read(LOST_TABS.encode(), "film.txt")
    cues = [e.text for e in play.elements if e.type == "character"]
    assert cues == ["태오", "하윤", "태오", "하윤", "하윤", "태오"]  # what is told and ends in -다 is in doubt
    assert not any(e.type == "character" for e in script.read("하윤 웃는다.\n하윤 걷는다.\n".encode()).elements)
