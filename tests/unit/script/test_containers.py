# SPDX-License-Identifier: GPL-3.0-or-later
"""The same script in every format is the same film, whatever its file is called."""

from pathlib import Path

import containers as made
import pytest

from backlot.addon import breakdown, script
from backlot.addon.script.model import LINE_TYPES
from backlot.addon.world.files import world_to_json

EXAMPLES = Path(__file__).resolve().parent.parent.parent.parent / "examples"
KOREAN = {
    "scene_heading": "씬 제목", "action": "지문", "character": "인물", "dialogue": "대사", "parenthetical": "괄호",
    "transition": "장면전환", "shot": "샷", "title_page": "제목",
}  # fmt: skip
FORMS = {
    "fdx": made.fdx,
    "fdx, capitals as a style": lambda: made.fdx(small=True),
    "fdx in UTF-16": lambda: made.fdx().decode().replace('"UTF-8"', '"UTF-16"').encode("utf-16"),
    "osf 1.2": lambda: made.osf(key="basestylename", version="12"),
    "osf 2": lambda: made.osf(key="baseStyleName", version="20"),
    "osf 4": lambda: made.osf(key="basestyle", version="40"),
    "fadein": made.fadein,
    "docx": made.docx,
    "docx, styles in Korean": lambda: made.docx(names=KOREAN),
    "docx, indents alone": lambda: made.docx(styled=False),
    "hwpx": made.hwpx,
    "hwpx, styles in Korean": lambda: made.hwpx(names=KOREAN),
    "hwpx, indents alone": lambda: made.hwpx(styled=False),
    "highland": made.highland,
    "highland, text.md": lambda: made.highland(member="text.md"),
    "celtx": made.celtx,
    "celtx, html": made.celtx_html,
    "trelby": made.trelby,
    "trelby 2": lambda: made.trelby(version=2),
}
UNTITLED = ("docx, indents alone", "hwpx", "hwpx, styles in Korean", "hwpx, indents alone")
UNDIVIDED = ("celtx", "celtx, html", "trelby", "trelby 2")


def world_of(data, name="film.any"):
    """World data without lines and title."""
    data = world_to_json(breakdown.break_down(script.read(data, name)))
    data.pop("title")
    return _without_lines(data)


def _without_lines(data):
    if isinstance(data, dict):
        if "elements" in data:  # their order follows their lines
            data["elements"].sort(key=lambda element: element["id"])
        return {key: _without_lines(value) for key, value in data.items() if key not in ("lines", "line")}
    return [_without_lines(item) for item in data] if isinstance(data, list) else data


@pytest.fixture(scope="module")
def told():
    return world_of(made.fountain())


@pytest.mark.parametrize("form", FORMS)
def test_same_world_as_fountain(form, told):
    assert len(told["scenes"]) == 3 and len(told["characters"]) >= 2
    assert world_of(FORMS[form]()) == told


@pytest.mark.parametrize("example", ["chase", "night_ferry", "two_hander", "wedding"])
def test_examples_are_the_same_film_in_every_format(example):
    path = EXAMPLES / f"{example}.fountain"
    rows = []
    for element in script.read(path).elements:
        if element.type in made.NAMES and element.type != "title_page":
            cue = f"{element.text} ({element.extension})" if element.extension else element.text
            rows.append((element.type, cue, {"number": element.number, "dual": element.dual}))
    expected = world_of(path.read_bytes())
    writers = (
        made.fdx, lambda r: made.fdx(r, small=True), made.fadein, made.docx, lambda r: made.docx(r, styled=False),
        made.hwpx, lambda r: made.hwpx(r, styled=False), made.celtx, made.trelby,
    )  # fmt: skip
    for write in writers:
        assert world_of(write(rows)) == expected


@pytest.mark.parametrize("form", FORMS)
def test_lines_and_elements(form):
    play = script.read(FORMS[form](), "film.bin")
    assert play.format == form.split(",")[0].split()[0]
    assert play.title == ("film" if form in UNTITLED else made.TITLE)
    if form not in UNTITLED:
        assert play.title_page["author"] == made.AUTHOR
    assert {line.type for line in play.lines} <= set(LINE_TYPES)
    assert [line.number for line in play.lines] == list(range(1, len(play.lines) + 1))
    found = [e for e in play.elements if e.type != "title_page"]
    assert [e.type for e in found] == [kind for kind, _, _ in made.SCRIPT]
    cues = [e for e in found if e.type == "character"]
    assert [e.extension for e in cues] == ["V.O.", "", "", "", "CONT'D"]
    if form not in UNDIVIDED and "hwpx" not in form and form not in ("docx", "docx, styles in Korean"):
        assert [e.dual for e in cues] == [None, None, "left", "right", None]
    headings = [e for e in found if e.type == "scene_heading"]
    assert [e.number for e in headings] == ["1", "2A", "3"]
    for element in found:
        assert play.lines[element.line - 1].type == element.type
        assert element.rows[0][0] == element.line and element.end_line >= element.line
    if "trelby" not in form and "indents" not in form:
        assert "a **knife** and" in next(e.marked for e in found if "knife" in e.text)


@pytest.mark.parametrize("name", ["film.txt", "film.pdf", "film", "film.docx"])
@pytest.mark.parametrize("form", ["fdx", "osf 4", "fadein", "docx", "hwpx", "highland", "celtx", "trelby"])
def test_found_by_content(form, name):
    assert script.read(FORMS[form](), name).format == form.split()[0]


def test_text_under_another_name():
    assert script.read(made.fountain(), "film.fdx").format == "fountain"
