# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown as tables and as sheets: what stands in them, and that names cannot break them."""

import csv
import io
from html.parser import HTMLParser

from backlot.addon.world.colours import CATEGORY_COLOURS, from_hex, to_hex
from backlot.addon.world.schema import CATEGORIES, Character, Element, Scene, World
from backlot.addon.world.sheets import sheets
from backlot.addon.world.tables import write_tables


def world():
    people = [Character("char:ada", "ADA", age=40), Character("char:bo", "BO <b>")]
    rope = [Element("prop:rope", "props", "rope", 1, [4]), Element("prop:rope", "props", "rope", 3, [9])]
    fog = Element("sfx:fog", "sfx", '=fog & "smoke"', 1, [9])
    return World(title="Two Rooms", language="ko", characters=people, scenes=[
        Scene("scene:a", "1", "INT. 방 - 낮", [1, 5], "INT", location_name="방", time="DAY", eighths=9, duration_s=20,
              present=["char:ada"], speaking=["char:ada", "char:bo"], elements=[rope[0]]),
        Scene("scene:b", "2A", "EXT. DECK - NIGHT", [6, 12], "EXT", time="NIGHT", elements=[rope[1], fog]),
        Scene("scene:c", "3", "OMITTED", [13, 13], omitted=True),
    ])  # fmt: skip


class Page(HTMLParser):
    """What stands in a page: every text with the tags around it."""

    def __init__(self, text):
        super().__init__()
        self.open, self.found = [], []
        self.feed(text)
        assert self.open == [], "tags are left open"

    def handle_starttag(self, tag, attrs):
        self.open += [tag] if tag != "meta" else []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.found.append((self.open[-1] if self.open else "", data))

    def texts(self, tag):
        return [text for where, text in self.found if where == tag]


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_a_table_for_each_category_that_is_needed(tmp_path):
    paths = {p.relative_to(tmp_path).as_posix(): p for p in write_tables(world(), tmp_path)}
    tables = {"scenes.csv", "cast.csv", "elements.csv", "props.csv", "sfx.csv"}
    assert set(paths) == tables | {"sheets/SC001.html", "sheets/SC002A.html"}
    assert all(p.is_file() for p in paths.values())
    (rope,) = rows(paths["props.csv"])
    assert (rope["Name"], rope["Count"], rope["Scenes"], rope["Lines"]) == ("rope", "3", "1 2A", "4 9")
    assert rows(paths["sfx.csv"])[0]["Name"].startswith("'="), "a spreadsheet would take it for a formula"


def test_a_sheet_says_what_a_scene_needs():
    (name, first), (_, second) = sheets(world())
    page = Page(first)
    assert name == "SC001.html" and 'lang="ko"' in first
    assert page.texts("h1") == ["1 INT. 방 - 낮"] and page.texts("h2") == ["Cast", "Props"]
    assert page.texts("span") == ["ADA", "BO <b>", "rope"] and "1 1/8" in page.texts("dd")
    assert Page(second).texts("span") == ["rope × 3", '=fog & "smoke"']


def test_colours_can_be_chosen():
    (_, plain), _ = sheets(world())
    (_, chosen), _ = sheets(world(), {"props": "#123456"})
    assert CATEGORY_COLOURS["props"] in plain and "#123456" not in plain
    assert "#123456" in chosen and CATEGORY_COLOURS["props"] not in chosen and CATEGORY_COLOURS["cast"] in chosen


def test_every_category_has_a_colour_of_its_own():
    assert set(CATEGORY_COLOURS) == set(CATEGORIES) and len(set(CATEGORY_COLOURS.values())) == len(CATEGORIES)
    assert all(to_hex(from_hex(c)) == c for c in CATEGORY_COLOURS.values())
