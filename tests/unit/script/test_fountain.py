# SPDX-License-Identifier: GPL-3.0-or-later
"""Fountain: every feature gets its type, and nothing is lost."""

import re

import pytest

from backlot.addon import script
from backlot.addon.script.emphasis import strip
from backlot.addon.script.model import LINE_TYPES

SAMPLE = """Title: The Long Way
    Round
Author: A. Writer
Draft date: 1 May

FADE IN:

INT. KITCHEN - DAY #12A#

Mara *walks* in. [[check the
door]] She sits.
Still the same paragraph.

MARA (V.O.)
(softly)
I was **never** there.
{two_blanks}
Not once.

THEO
Yes.

MARA ^
No.

/* cut
this */

> THE END <

CLOSE ON THE LETTER

.THE MOON

!LOUD BANG
@McAvoy
Aye.

~La la la

# Act One
= It begins
===
int. house - night

CUT TO:

> Burn to white.
""".replace("{two_blanks}", "  ")


def types(text):
    return [(e.type, e.text) for e in script.read(text.encode()).elements]


def test_every_feature():
    found = types(SAMPLE)
    kinds = [kind for kind, _ in found]
    assert kinds[:4] == ["title_page"] * 4
    for expected in (
        ("transition", "FADE IN:"),
        ("scene_heading", "INT. KITCHEN - DAY"),
        ("character", "MARA"),
        ("parenthetical", "(softly)"),
        ("dialogue", "I was never there.\n\nNot once."),
        ("centered", "THE END"),
        ("shot", "CLOSE ON THE LETTER"),
        ("scene_heading", "THE MOON"),
        ("action", "LOUD BANG"),
        ("character", "McAvoy"),
        ("dialogue", "Aye."),
        ("lyric", "La la la"),
        ("section", "Act One"),
        ("synopsis", "It begins"),
        ("page_break", ""),
        ("scene_heading", "int. house - night"),
        ("transition", "CUT TO:"),
        ("transition", "Burn to white."),
    ):
        assert expected in found
    assert "boneyard" in kinds


def test_title_page_number_dual_and_notes():
    play = script.read(SAMPLE.encode(), "x.fountain")
    assert play.title == "The Long Way Round"
    assert play.title_page["author"] == "A. Writer"
    heading = next(e for e in play.elements if e.type == "scene_heading")
    assert heading.number == "12A"
    cues = {e.text: e for e in play.elements if e.type == "character" and e.dual}
    assert cues["THEO"].dual == "left" and cues["MARA"].dual == "right"
    action = next(e for e in play.elements if e.type == "action")
    assert "check the" in " ".join(action.notes)
    assert "*walks*" in action.marked and "*" not in action.text
    assert next(e for e in play.elements if e.text.startswith("int.")).doubtful


def test_source_comes_back_to_the_character():
    for text in (
        SAMPLE,
        SAMPLE.replace("\n", "\r\n"),
        SAMPLE.replace("\n", "\r"),
        SAMPLE.rstrip("\n"),
        "\n\n x\u2028y\x0c\n",
    ):
        assert script.read(text.encode()).source == text


def test_no_visible_character_is_dropped():
    play = script.read(SAMPLE.encode())
    kept = "".join(e.marked + "".join(e.notes) + e.number + e.extension for e in play.elements)
    letters = re.findall(r"\w", kept)
    for ch in set(re.findall(r"\w", SAMPLE)):
        assert letters.count(ch) >= SAMPLE.count(ch), ch


def test_lines_contract():
    play = script.read(SAMPLE.encode())
    data = play.lines_json()
    assert data["schema"] == "backlot.lines/1"
    assert [line["line"] for line in data["lines"]] == list(range(1, SAMPLE.count("\n") + 1))
    assert {line["type"] for line in data["lines"]} <= set(LINE_TYPES)
    by_line = {line["line"]: line for line in data["lines"]}
    assert by_line[8]["type"] == "scene_heading" and by_line[8]["text"] == "INT. KITCHEN - DAY #12A#"
    assert by_line[11]["type"] == "action"
    assert by_line[17]["type"] == "blank"  # two blanks keep the speech going
    assert by_line[26]["type"] == by_line[27]["type"] == "boneyard"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("EXT. ROAD - DAY", "scene_heading"),
        ("EST. CITY", "scene_heading"),
        ("INT./EXT. CAR - DAY", "scene_heading"),
        ("I/E CAR - DAY", "scene_heading"),
        ("12 INT. ROAD - NIGHT 12", "scene_heading"),
        ("KITCHEN - NIGHT", "scene_heading"),
        ("INTERIOR monologue follows.", "action"),
        ("EXTREME sports on TV.", "action"),
        ("...and then.", "action"),
        ("FADE TO BLACK.", "transition"),
        ("SMASH CUT TO:", "transition"),
        ("He hands it TO:", "action"),
        ("ANGLE ON MARA", "shot"),
        ("INSERT - THE MAP", "shot"),
        ("INSERTING the key, she turns it.", "action"),
        ("Wide streets lead nowhere.", "action"),
        ("(MORE)", "furniture"),
        ("MARA", "action"),  # nothing below it
        ("OMITTED", "scene_heading"),
    ],
)
def test_single_lines(text, kind):
    assert types(f"x.\n\n{text}\n\ny.\n")[1][0] == kind


@pytest.mark.parametrize(
    "cue", ["MARA", "R2D2", "DR. VOSS", "MARA (on the radio)", "MCCLANE", "McCLANE", "GUARD #2", "ÉMILIE"]
)
def test_cues(cue):
    found = types(f"x.\n\n{cue}\nHello.\n")
    assert [kind for kind, _ in found] == ["action", "character", "dialogue"]


@pytest.mark.parametrize("line", ["SCANNING THE AISLES...", "23", "A BANG!", "x" * 70])
def test_not_cues(line):
    assert types(f"x.\n\n{line}\nWhere is he?\n")[1][0] == "action"


def test_shouting_in_a_speech_stays_dialogue():
    assert types("x.\n\nMARA\nNO!\nSTOP\n")[-1] == ("dialogue", "NO!\nSTOP")


def test_heading_without_blank_lines_around():
    found = types("INT. A - DAY\nMara sits.\nEXT. B - NIGHT\nShe runs.\n")
    assert [kind for kind, _ in found] == ["scene_heading", "action", "scene_heading", "action"]


def test_no_title_page_from_a_transition_or_a_heading():
    assert types("FADE IN:\n\nx.\n")[0][0] == "transition"
    assert types("INT. A: DAY\n\nx.\n")[0][0] == "scene_heading"


def test_boneyard_that_is_never_closed():
    play = script.read(b"INT. A - DAY\n\nx.\n\n/* cut\n\nINT. B - DAY\n")
    assert [e.type for e in play.elements] == ["scene_heading", "action", "boneyard"]
    assert play.warnings[0].line == 5 and "/*" in play.warnings[0].message


def test_note_that_is_never_closed_is_text():
    assert types("She [[sits.\n\nHe runs.\n") == [("action", "She [[sits."), ("action", "He runs.")]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("*a* **b** ***c*** _d_", "a b c d"),
        ("**bold *both***", "bold both"),
        (r"5 \* 3", "5 * 3"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("*open", "*open"),
        ("_*both*_", "both"),
    ],
)
def test_emphasis(marked, plain):
    assert strip(marked) == plain
