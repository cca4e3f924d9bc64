# SPDX-License-Identifier: GPL-3.0-or-later
"""Earlier movies are kept."""

import pytest

from backlot.addon.errors import InputError
from backlot.addon.render.versions import put


def write(tmp_path, text):
    part = tmp_path / ".part.mp4"
    part.write_text(text)
    return put(part, tmp_path / "animatic.mp4")


def test_the_newest_has_the_plain_name(tmp_path):
    assert write(tmp_path, "one") is None
    assert write(tmp_path, "two").name == "animatic_v001.mp4"
    assert write(tmp_path, "three").name == "animatic_v002.mp4"
    found = {p.name: p.read_text() for p in tmp_path.iterdir()}
    assert found == {"animatic.mp4": "three", "animatic_v001.mp4": "one", "animatic_v002.mp4": "two"}


def test_a_version_is_never_written_over(tmp_path):
    (tmp_path / "animatic_v007.mp4").write_text("seven")
    write(tmp_path, "one")
    assert write(tmp_path, "two").name == "animatic_v008.mp4"
    assert (tmp_path / "animatic_v007.mp4").read_text() == "seven"


def test_a_failure_leaves_the_film(tmp_path):
    (tmp_path / "animatic.mp4").write_text("film")
    with pytest.raises(InputError):
        put(tmp_path / "missing.mp4", tmp_path / "animatic.mp4")
    assert (tmp_path / "animatic.mp4").read_text() == "film"
