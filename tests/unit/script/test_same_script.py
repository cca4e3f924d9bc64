# SPDX-License-Identifier: GPL-3.0-or-later
"""One script in every format makes one world, but for what a format cannot say."""

import compound
import containers as made
import pages
import pytest
import rich

from backlot.addon import breakdown, script


def plain(rows=made.SCRIPT):
    """The script as a text file laid out like a page, with neither Fountain's marks nor a title."""
    out = []
    for kind, text, extra in rows:
        if kind == "scene_heading" and extra.get("number"):
            text = f"{extra['number']} {text}"
        out += [] if kind in pages.CLOSE else [""]
        out += [
            " " * pages.COLUMNS.get(kind, 0) + row for row in pages.wrapped(text, 40 if kind in pages.COLUMNS else 60)
        ]
    return "\n".join(out).lstrip("\n").encode() + b"\n"


ENGLISH = {
    "film.fountain": made.fountain, "film.fdx": made.fdx, "film.xml": made.osf, "film.fadein": made.fadein,
    "film.docx": made.docx, "indents.docx": lambda rows: made.docx(rows, styled=False), "film.hwpx": made.hwpx,
    "indents.hwpx": lambda rows: made.hwpx(rows, styled=False), "film.hwp": compound.hwp,
    "indents.hwp": lambda rows: compound.hwp(rows, styled=False), "film.highland": made.highland,
    "film.celtx": made.celtx, "film.trelby": made.trelby, "film.txt": plain, "film.pdf": pages.pdf,
    "film.rtf": rich.rtf, "indents.rtf": lambda rows: rich.rtf(rows, styled=False),
}  # fmt: skip


def told(data, name):
    """What the world of a script says, without ids and lines."""
    world = breakdown.break_down(script.read(data, name))
    names = {c.id: c.name for c in world.characters}
    scenes = []
    for scene in world.scenes:
        beats = [(b.kind, " ".join(b.text.split()), names.get((b.subjects or [""])[0])) for b in scene.beats]
        scenes.append({
            "heading": scene.heading, "number": scene.number,
            "place": scene.location_name, "int_ext": scene.int_ext,
            "time": scene.time, "weather": scene.weather, "speaking": sorted(names[c] for c in scene.speaking),
            "present": sorted(names[c] for c in scene.present), "beats": beats,
            "elements": sorted((e.category, e.name, e.count) for e in scene.elements),
        })  # fmt: skip
    return {"language": world.language, "people": sorted(names.values()), "scenes": scenes}


@pytest.mark.parametrize("name", list(ENGLISH)[1:])
def test_one_script_makes_one_world(name):
    assert told(ENGLISH[name](made.SCRIPT), name) == told(made.fountain(), "film.fountain")


KOREAN = [
    ("scene_heading", "S#1. 옥탑방 / 실내 (밤)", {}),
    ("action", "빗소리. 도현이 젖은 우산을 접고 냄비를 불에 올린다.", {}),
    ("character", "도현", {}),
    ("dialogue", "누나, 라면 먹을래?", {}),
    ("character", "선영", {}),
    ("parenthetical", "(하품하며)", {}),
    ("dialogue", "지금 몇 시인 줄 알아?", {}),
    ("scene_heading", "S#2. 골목길 (낮)", {}),
    ("action", "선영이 자전거를 끌고 비탈을 내려온다.", {}),
]


def forced(rows):
    """Fountain whose marks say what is a heading and who speaks."""
    marks = {"scene_heading": ".", "character": "@"}
    return "".join(
        ("" if kind in pages.CLOSE else "\n") + marks.get(kind, "") + text + "\n" for kind, text, _ in rows
    ).encode()


TYPED = {"film.fdx": made.fdx, "film.fadein": made.fadein, "film.docx": made.docx, "film.hwpx": made.hwpx,
         "film.hwp": compound.hwp}  # fmt: skip


@pytest.mark.parametrize("name", TYPED)
def test_a_korean_script_in_formats_that_keep_types(name):
    play = script.read(TYPED[name](KOREAN), name)
    lines = [(line.type, line.text) for line in play.lines if line.type not in ("blank", "title_page")]
    assert lines == [(kind, text) for kind, text, _ in KOREAN] and play.language == "ko"
    assert told(TYPED[name](KOREAN), name) == told(forced(KOREAN), "film.fountain")


def test_a_korean_script_as_text_and_as_pages():
    """In Unicode, in the encoding of old Windows, and as a PDF: the same lines, of the same types."""
    rows = [(0 if kind == "scene_heading" else 3, text) for kind, text, _ in KOREAN if kind != "parenthetical"]
    text = "\n\n".join(" " * column + words for column, words in rows) + "\n"
    spaced = [line for row in rows for line in (row, (0, ""))]
    plays = [
        script.read(text.encode(), "film.txt"), script.read(text.encode("utf-16"), "film.txt"),
        script.read(text.encode("cp949"), "film.txt"),
        script.read(pages.laid(spaced, "HYSMyeongJo-Medium"), "film.pdf"),
    ]  # fmt: skip
    found = [[(line.type, line.text.strip()) for line in play.lines if line.text.strip()] for play in plays]
    assert [words for _, words in found[0]] == [words for _, words in rows]
    assert found[1:] == found[:1] * 3 and {play.language for play in plays} == {"ko"}
