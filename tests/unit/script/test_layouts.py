# SPDX-License-Identifier: GPL-3.0-or-later
"""English plain text in many layouts and with many faults: lines and headings right, on scripts not tuned on."""

import fresh_scripts
import late_scripts
import layouts
import next_scripts
import plain_scripts
import pytest
import rough_layouts
import third_scripts

from backlot.addon import script
from backlot.addon.script import fountain


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned", "held_out"])
def test_lines_and_headings(held_out, capsys):
    total, parts = layouts.score(script.read, layouts.cases(held_out))
    lines, headings = total["lines right"] / total["lines"], total["headings found"] / total["headings"]
    with capsys.disabled():
        print(f"\nlines right {lines:.4f} (n={total['lines']}), headings {headings:.4f} (n={total['headings']})")
    assert lines >= 0.98 and headings >= 0.99
    assert total["headings invented"] <= 0.002 * total["headings"]
    for part, own in parts.items():
        assert own["lines right"] >= 0.95 * own["lines"], part


def _last_scripts():
    """Six scripts of another author in all layouts with all faults."""
    for name in third_scripts.SCRIPTS:
        for layout, how in layouts.LAYOUTS.items():
            rows = layouts.page(name, blocks=third_scripts.blocks, **how)
            for fault, spoil in layouts.FAULTS.items():
                yield f"{name}/{layout}/{fault}", spoil(rows)


# Written when the reader stood, in this order, the last four by others who had not seen it. What their first reading
# had right, of lines and of headings, before they were looked at:
CAME_LATER = {
    "later layouts": rough_layouts.cases,  # 0.887 of 35,216, all of 2,640: names in small letters, a page's foot
    "last layouts": late_scripts.cases,  # 0.962 of 18,544, 0.898 of 1,386: SCENE and a number, bold, blanks at ends
    "web and scans": fresh_scripts.cases,  # 0.846 of 42,838, 0.725 of 2,390: tags, columns, misread INT, no INT at all
    "mail and forums": next_scripts.cases,  # 0.603 of 34,244, 0.658 of 1,860: quotes, bars, Markdown, BBCode, plays
    "last scripts": _last_scripts,  # 0.997 of 201,348, 0.996 of 10,140 (each script twice): nothing was changed for it
}


@pytest.mark.parametrize("told", CAME_LATER)
def test_layouts_and_scripts_that_came_later(told, capsys):
    total, _ = layouts.score(script.read, CAME_LATER[told]())
    lines, headings = total["lines right"] / total["lines"], total["headings found"] / total["headings"]
    with capsys.disabled():
        print(f"\n{told}: lines right {lines:.4f} (n={total['lines']}), headings {headings:.4f}")
    assert lines >= 0.98 and headings >= 0.99


@pytest.mark.parametrize("name", plain_scripts.SCRIPTS)
def test_a_clean_script_is_read_line_by_line(name):
    """Clean Fountain goes to Fountain's own reader, and comes back as that reads it."""
    text = "\n".join(line for line, _ in layouts.page(name, wrap=False))
    found, wanted = script.read(text.encode()), fountain.parse(text)
    assert [(line.type, line.text) for line in found.lines] == [(line.type, line.text) for line in wanted.lines]
    assert found.elements == wanted.elements


def test_page_furniture_stays_out_of_the_paragraphs():
    rows = layouts.FAULTS["headers"](layouts.page("signal", times=2, **layouts.LAYOUTS["columns"]))
    play = script.read("\n".join(line for line, _ in rows).encode())
    told = " ".join(e.text for e in play.elements if e.type != "furniture")
    assert "Blue Rev" not in told and sum(e.type == "furniture" for e in play.elements) > 2


def test_numbers_in_both_margins_become_the_scene_number():
    rows = layouts.page("bakery", **layouts.LAYOUTS["columns_far"])
    play = script.read("\n".join(line for line, _ in rows).encode())
    found = [(e.number, e.text) for e in play.elements if e.type == "scene_heading"]
    assert found[0] == ("1", "EXT. MARKET SQUARE - DAWN") and [n for n, _ in found] == ["1", "2", "3", "4"]


def test_names_that_hold_words_of_headings_and_cuts():
    text = "\n".join(line for line, _ in layouts.page("inheritance", **layouts.LAYOUTS["columns_tight"]))
    play = script.read(text.encode())
    cues = {e.text for e in play.elements if e.type == "character"}
    assert {"INTA", "MR. BELL", "LOU", "GREGORY"} == cues


@pytest.mark.parametrize("mark", [" - ", ": ", " / ", " – ", ". "])
def test_headings_may_say_scene_and_their_number(mark):
    rows = [(f"Scene 4{mark}INT. BAR - NIGHT".upper(), "scene_heading"), ("", "blank"), ("Ann waits.", "action"),
            ("", "blank"), (f"Scene 5A{mark}EXT. ROAD - DAY".upper(), "scene_heading"), ("", "blank"),
            ("Scene 4 of the play is on.", "action")]  # fmt: skip
    play = script.read("\n".join(line for line, _ in [*rows, ("", "blank")] * 3).encode())
    headings = [(e.number, e.text) for e in play.elements if e.type == "scene_heading"]
    assert headings == [("4", "INT. BAR - NIGHT"), ("5A", "EXT. ROAD - DAY")] * 3


def test_blanks_at_the_ends_of_all_lines_change_nothing():
    rows = layouts.page("bakery")
    plain, spoilt = (script.read("\n".join(line + end for line, _ in rows).encode()) for end in ("", "   "))
    assert [line.type for line in spoilt.lines] == [line.type for line in plain.lines]
