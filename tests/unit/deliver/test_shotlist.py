# SPDX-License-Identifier: GPL-3.0-or-later
"""The shot list as a table."""

import csv
import io

from backlot.addon.deliver.shotlist import COLUMNS, EQUIPMENT, rows, table
from backlot.addon.rate import Rate
from backlot.addon.shots.model import Shot
from backlot.addon.world.schema import MOVES

SHOT = Shot(
    id="x", name="SC010_SH0010", scene="s1", size="CU", move="zoom", lens_mm=35.0, lens_end_mm=50.0,
    subjects=["c1", "p1"],
    lines=[12, 15], frame_start=1001, frame_end=1048, edit_start=25, azimuth=-30.0, description="=HYPERLINK(1)",
    measures={"height": 1.534},
)  # fmt: skip


def read(shots, **more):
    found = rows(shots, Rate.parse("24"), {"s1": "SC010", "c1": "민지"}, more)
    text = table(found)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))


def test_a_row_says_what_the_shot_is():
    row = read([SHOT], x="Hello,\nyou.")[0]
    assert tuple(row) == COLUMNS
    assert row["Scene"] == "SC010" and row["Shot"] == "SC010_SH0010" and row["Lens mm"] == "35-50"
    assert row["Subjects"] == "민지, p1" and row["Script lines"] == "12-15" and row["Duration s"] == "2.00"
    assert (row["Cut in"], row["Cut out"]) == ("00:00:01:00", "00:00:03:00")
    assert row["Height m"] == "1.53" and row["Dialogue"] == "Hello,\nyou." and row["Frames"] == "1001-1048"


def test_a_shot_outside_the_cut_has_no_times_there():
    row = read([Shot(id="y", name="SC010_SH0020", lines=[3, 3])])[0]
    assert row["Cut in"] == "" and row["Lens mm"] == "" and row["Script lines"] == "3"


def test_no_cell_is_a_formula():
    assert read([SHOT])[0]["Description"].startswith("'=")


def test_every_move_has_its_equipment():
    assert set(MOVES) <= set(EQUIPMENT)
