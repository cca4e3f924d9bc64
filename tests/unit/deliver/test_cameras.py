# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera data."""

import csv
import io
import json
import math

import pytest

from backlot.addon.deliver.cameras import COLUMNS, angles, document, field_of_view, record, table
from backlot.addon.rate import Rate


def looking(pan=0.0, tilt=0.0, roll=0.0):
    """The matrix of a camera: roll about its axis, then tilted up, then panned; 0 looks along +y with z up."""
    p, t, r = (math.radians(a) for a in (pan, tilt, roll))
    forward = (-math.sin(p) * math.cos(t), math.cos(p) * math.cos(t), math.sin(t))
    right = (math.cos(p), math.sin(p), 0.0)
    up = tuple(right[(i + 1) % 3] * forward[(i + 2) % 3] - right[(i + 2) % 3] * forward[(i + 1) % 3] for i in range(3))
    x = [right[i] * math.cos(r) + up[i] * math.sin(r) for i in range(3)]
    y = [up[i] * math.cos(r) - right[i] * math.sin(r) for i in range(3)]
    return [[x[i], y[i], -forward[i], 1.0 + i] for i in range(3)] + [[0, 0, 0, 1]]


@pytest.mark.parametrize("wanted", [(0, 0, 0), (30, -10, 0), (-135, 40, 5), (170, 0, -20), (90, -60, 12)])
def test_angles(wanted):
    assert angles(looking(*wanted)) == pytest.approx(wanted, abs=1e-3)


def test_straight_down_has_a_direction():
    pan, tilt, _ = angles(looking(40, -90))
    assert tilt == pytest.approx(-90) and pan == pytest.approx(40, abs=1e-3)


def test_field_of_view():
    assert field_of_view(36, 18) == 90.0
    assert field_of_view(24.89, 35) == pytest.approx(39.15, abs=0.01)


def test_documents():
    frames = [record(f, looking(10), 35.0, (24.89, 14.0), None, 2.8, (0, 0)) for f in (1001, 1002)]
    shots = [{"shot": "a", "scene": "s1", "camera": "C", "frames": frames}]
    found = json.loads(document(shots, Rate.parse("24")))
    assert found["schema"] == "backlot.cameras/1" and found["fps"] == 24.0
    assert found["shots"][0]["frames"][1]["frame"] == 1002 and found["shots"][0]["frames"][0]["position_m"] == [1, 2, 3]
    lines = list(csv.DictReader(io.StringIO(table(shots, Rate.parse("24")).lstrip("\ufeff"))))
    assert tuple(lines[0]) == COLUMNS and lines[1]["frame"] == "1002" and lines[0]["pan_deg"] == "10.0"


def test_no_cameras_are_a_document_too():
    assert json.loads(document([], Rate.parse("25")))["shots"] == []
