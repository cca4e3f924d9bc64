# SPDX-License-Identifier: GPL-3.0-or-later
"""Things are found by what the artist calls them; so are assets, and files that have moved."""

import pytest

from backlot.addon.errors import InputError
from backlot.addon.library import casts, shelves
from backlot.addon.library.casts import Cast
from backlot.addon.world.schema import Character, Edit, Element, Location, Scene, World

WORLD = World(
    characters=[Character("char:mara", "MARA", aliases=["Mrs. Quinn"])],
    locations=[Location("loc:kitchen", "KITCHEN")],
    scenes=[
        Scene("s1", elements=[
            Element("prop:suitcase", "props", "suitcase", owner="char:mara"),
            Element("prop:umbrella", "props", "우산"),
        ]),
    ],
)  # fmt: skip


@pytest.mark.parametrize("told, key", [
    ("MARA'S SUITCASE", "prop:suitcase"), ("Mara’s  suitcase", "prop:suitcase"), ("Suitcase", "prop:suitcase"),
    ("the barber's suitcase", "prop:suitcase"), ("prop:suitcase", "prop:suitcase"), ("우산", "prop:umbrella"),
    ("kitchen", "loc:kitchen"), ("mrs. quinn", "char:mara"),
])  # fmt: skip
def test_things_are_found_by_name(told, key):
    assert casts.key_of(WORLD, told) == key


def test_a_name_that_is_not_there_tells_which_are_near():
    with pytest.raises(InputError, match="suitcse: the script has nothing of this name; did you mean suitcase"):
        casts.key_of(WORLD, "suitcse")
    with pytest.raises(InputError, match="look at the list"):
        casts.key_of(WORLD, "xylophone")


def test_the_cast_of_one_thing_goes_before_that_of_its_element():
    one, all_ = Cast("s1/prop:suitcase", "", "A"), Cast("prop:suitcase", "", "B")
    assert casts.find([all_, one], "s1/prop:suitcase", "prop:suitcase") == one
    assert casts.find([all_], "s2/prop:suitcase", "prop:suitcase") == all_
    assert casts.find([all_], "s2/prop:lamp", None) is None


def test_a_later_cast_takes_the_place_of_an_earlier_one():
    first, second = Cast("k", "", "A"), Cast("k", "", "B")
    assert casts.replaced([first], second) == [second]
    assert casts.replaced([first, Cast("l", "", "C")], Cast("k")) == [Cast("l", "", "C")]


def test_blend_files_are_found_however_deep_and_where_they_have_moved(tmp_path):
    deep = tmp_path / "shelf" / "props"
    deep.mkdir(parents=True)
    (deep / "case.blend").write_bytes(b"BLENDER-v405")
    (deep / "note.txt").write_text("x")
    assert shelves.files_of(tmp_path / "shelf") == ([deep / "case.blend"], "")
    files, where = shelves.files_of(tmp_path / "gone" / "case.blend", [tmp_path])
    assert files == [deep / "case.blend"] and "taken from" in where
    files, where = shelves.files_of(tmp_path / "gone" / "props", [tmp_path / "shelf"])
    assert files == [deep / "case.blend"] and where
    with pytest.raises(InputError, match="no such library"):
        shelves.files_of(tmp_path / "gone" / "other.blend", [tmp_path])


@pytest.mark.parametrize("head, version", [
    (b"BLENDER-v405REND", (4, 5)), (b"BLENDER_v279", (2, 79)), (b"BLENDER17-01v0502", (5, 2)),
    (b"\x28\xb5\x2f\xfd....", None), (b"\x1f\x8b....", None),
])  # fmt: skip
def test_which_blender_wrote_a_file(tmp_path, head, version):
    (tmp_path / "a.blend").write_bytes(head + bytes(40))
    assert shelves.check(tmp_path / "a.blend") == version


@pytest.mark.parametrize("head", [b"", b"BLENDER", b"PK\x03\x04", b"a text"])
def test_what_is_no_blender_file(tmp_path, head):
    (tmp_path / "a.blend").write_bytes(head)
    with pytest.raises(InputError, match="is no Blender file"):
        shelves.check(tmp_path / "a.blend")


def test_casts_follow_what_was_merged():
    edits = [Edit("merge", "prop:case", into="prop:bag"), Edit("merge", "prop:bag", into="prop:suitcase")]
    made = casts.followed([Cast("prop:case", "", "A"), Cast("prop:lamp", "", "B")], edits)
    assert [c.key for c in made] == ["prop:suitcase", "prop:lamp"]
    circle = [Edit("merge", "a", into="b"), Edit("merge", "b", into="a")]
    assert casts.followed([Cast("a", "", "A")], circle)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    def denied(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(shelves, "open", denied, raising=False)
    with pytest.raises(InputError, match=r"cannot be read \(Permission denied\); change its permissions"):
        shelves.check(tmp_path / "a.blend")
