# SPDX-License-Identifier: GPL-3.0-or-later
"""The asset browser's catalogues: ours are added, what others wrote stays."""

import os
import uuid

import pytest

from backlot.addon.errors import InputError
from backlot.addon.library import catalogues

OTHERS = (
    "# mine\r\nVERSION 1\r\n\r\n"
    "11111111-2222-3333-4444-555555555555:Studio/Chairs:Studio-Chairs\r\n"
    "aaaaaaaa-2222-3333-4444-555555555555:Backlot/Props:my own name"
)


def test_what_is_written_is_what_blender_reads(tmp_path):
    ident = catalogues.ensure(tmp_path, "Backlot/Props")
    lines = (tmp_path / catalogues.FILE).read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [
        "VERSION 1", f"{ident}:Backlot/Props:Backlot-Props",
    ]  # fmt: skip
    assert str(uuid.UUID(ident)) == ident
    assert [p.name for p in tmp_path.iterdir()] == [catalogues.FILE], "nothing half-written is left"


def test_ids_are_the_same_in_every_library(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert catalogues.ensure(tmp_path / "a", "Backlot/Places") == catalogues.ensure(tmp_path / "b", "Backlot/Places")
    assert catalogues.ident_of("Backlot/Places") != catalogues.ident_of("Backlot/Props")


def test_what_others_wrote_stays_letter_for_letter(tmp_path):
    target = tmp_path / catalogues.FILE
    target.write_bytes(OTHERS.encode())
    assert catalogues.ensure(tmp_path, "Backlot/Props").startswith("aaaaaaaa"), "the id that the path has there"
    assert target.read_bytes() == OTHERS.encode()
    new = catalogues.ensure(tmp_path, "Backlot/Places")
    assert target.read_bytes().startswith(OTHERS.encode())
    assert catalogues.read(target.read_text())["Backlot/Places"] == new
    assert len(catalogues.read(target.read_text())) == 3


def test_a_catalogue_that_the_artist_renamed_stays_so():
    ident = catalogues.ident_of("Backlot/Props")
    text = f"VERSION 1\n{ident}:Things/Small:Things-Small\n"
    assert catalogues.merged(text, "Backlot/Props") == (text, ident)


@pytest.mark.parametrize("content", [b"VERSION 2\n", b"hello\n", b"\xff\xfe\x00VERSION 1"])
def test_a_file_that_is_not_understood_is_left_alone(tmp_path, content):
    target = tmp_path / catalogues.FILE
    target.write_bytes(content)
    with pytest.raises(InputError, match=";"):
        catalogues.ensure(tmp_path, "Backlot/Props")
    assert target.read_bytes() == content


def test_a_folder_that_may_not_be_written_to(tmp_path, monkeypatch):
    def denied(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", denied)
    with pytest.raises(InputError, match=r"cannot be written \(Permission denied\); choose another folder"):
        catalogues.ensure(tmp_path, "Backlot/Props")
    assert not list(tmp_path.iterdir())


def test_shelves():
    assert catalogues.path_of("location") == "Backlot/Places"
    assert catalogues.path_of("prop", "vehicles") == "Backlot/Vehicles"
    assert catalogues.path_of("prop") == "Backlot/Props"
    assert catalogues.path_of("set") == "Backlot/Set Things"
    assert catalogues.path_of("set", "set_dressing") == "Backlot/Set Dressing"
    assert catalogues.path_of("performer") == "Backlot/People"
