# SPDX-License-Identifier: GPL-3.0-or-later
from types import SimpleNamespace

from backlot.addon.world.naming import scene_codes, shot_name


def scenes(*pairs):
    return [SimpleNamespace(id=ident, number=number) for ident, number in pairs]


def test_steps_of_ten_without_numbers():
    assert list(scene_codes(scenes(("a", ""), ("b", ""), ("c", ""))).values()) == ["SC010", "SC020", "SC030"]


def test_the_scripts_own_numbers():
    codes = scene_codes(scenes(("a", "1"), ("b", "12A"), ("c", "A13"), ("d", "")))
    assert codes["a"] == "SC001" and codes["b"] == "SC012A" and codes["c"] == "SCA013"
    assert codes["d"] not in ("SC001", "SC012A", "SCA013")


def test_known_codes_stay_and_new_scenes_come_between():
    known = {"a": "SC010", "b": "SC020"}
    codes = scene_codes(scenes(("a", ""), ("x", ""), ("y", ""), ("b", ""), ("z", "")), known)
    assert codes["a"] == "SC010" and codes["b"] == "SC020"
    assert "SC010" < codes["x"] < codes["y"] < "SC020" < codes["z"]


def test_no_two_scenes_share_a_code():
    many = scenes(*((f"s{i}", "") for i in range(40)))
    codes = scene_codes(many, {"s0": "SC010", "s39": "SC011"})
    assert len(set(codes.values())) == 40


def test_shot_names():
    assert shot_name("SC010", 20) == "SC010_SH0020"
