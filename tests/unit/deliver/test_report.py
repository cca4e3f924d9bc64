# SPDX-License-Identifier: GPL-3.0-or-later
"""The report's form."""

from backlot.addon.deliver.report import of_shots, report
from backlot.addon.shots.model import Shot


def test_every_measure_has_every_field():
    found = report([{"name": "headroom", "value": 0.1}])
    assert found["schema"] == "backlot.report/1"
    assert set(found["measures"][0]) == {"name", "scene", "shot", "value", "unit", "n", "definition"}


def test_shots_carry_measures():
    found = of_shots([Shot(id="a", scene="s1", measures={"height": 1.5, "clearance": 0.4})])
    assert [(m["name"], m["shot"], m["value"]) for m in found] == [("clearance", "a", 0.4), ("height", "a", 1.5)]
