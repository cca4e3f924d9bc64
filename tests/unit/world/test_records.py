# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass

import pytest

from backlot.addon.errors import InputError
from backlot.addon.world.files import check_schema, read_json, world_from_json, world_to_json, write_bytes, write_json
from backlot.addon.world.records import from_plain, spec, to_plain
from backlot.addon.world.schema import Beat, CameraDirection, Character, Element, Scene, World


@dataclass
class Inner:
    value: float = 0.0


@dataclass
class Outer:
    name: str
    size: str | None = spec(None, choices=("S", "L"))
    inner: list[Inner] = spec(factory=list)
    point: tuple[float, ...] = ()


def test_round_trip():
    outer = Outer("a", "S", [Inner(1.5), Inner(2.0)], (1.0, 2.0))
    assert from_plain(Outer, to_plain(outer)) == outer


@pytest.mark.parametrize(
    "data, complaint",
    [
        ({}, "missing name"),
        ({"name": 3}, "name: expected str"),
        ({"name": None}, "name: a value is needed"),
        ({"name": "a", "size": "M"}, "size: 'M' is not one of S, L"),
        ({"name": "a", "inner": [{"value": "x"}]}, r"inner\[0\].value: expected float"),
        ({"name": "a", "inner": {}}, "inner: expected a list"),
        ({"name": "a", "inner": [{"value": True}]}, "expected float"),
        ([], "expected an object"),
    ],
)
def test_what_does_not_fit_is_named(data, complaint):
    with pytest.raises(InputError, match=complaint):
        from_plain(Outer, data)


def world():
    beat = Beat("b1", "action", [3, 3], ["c1"], "walk", camera=CameraDirection("CU", subject="c1"))
    scene = Scene("s1", "1", "INT. HALL - DAY", [1, 9], "INT", elements=[Element("e1", "props", "cup")], beats=[beat])
    return World(title="T", characters=[Character("c1", "지우", age=30)], scenes=[scene])


def test_world_survives_json(tmp_path):
    path = tmp_path / "deep" / "world.json"
    write_json(path, world_to_json(world()))
    assert "지우" in path.read_text(encoding="utf-8")
    assert world_from_json(read_json(path)) == world()


def test_unknown_schema_version_is_refused():
    data = world_to_json(world()) | {"schema": "backlot.world/99"}
    with pytest.raises(InputError, match=r"backlot\.world/99 is not known here"):
        world_from_json(data)
    with pytest.raises(InputError, match=r"is not backlot\.world/1"):
        check_schema(None, "backlot.world/1", "x.json")


@pytest.mark.parametrize("text", ["", "[1]", "{", "[" * 100000, "\x00\x01"])
def test_broken_json_is_one_line(tmp_path, text):
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        read_json(path)
    assert "\n" not in str(error.value) and "x.json" in str(error.value)


def test_a_failed_write_leaves_what_was_there(tmp_path, monkeypatch):
    import os

    path = tmp_path / "film.json"
    write_bytes(path, b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(InputError, match="No space left"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["film.json"]


def test_a_folder_that_is_a_file_is_named(tmp_path):
    (tmp_path / "f").write_text("")
    with pytest.raises(InputError, match="cannot write there"):
        write_bytes(tmp_path / "f" / "x.json", b"")
