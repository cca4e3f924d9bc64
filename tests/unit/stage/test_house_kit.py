# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of houses, churches, buses, graves and playing fields: closed shells, on the floor, within budget."""

from collections import Counter

import numpy as np
import pytest
from test_kit import BUDGET, shells

from backlot.addon.stage import kit, sets
from backlot.addon.stage.kit import palette
from backlot.addon.stage.kit.piece import volume

OWN = sets.__name__  # importing the sets registers what only they have
THEMES = (
    "ascents", "athletics", "buses", "cellar", "cells", "churches", "courtyard", "graves", "guest", "lodge", "nursery",
    "ruined", "small_flats",
)  # fmt: skip
KEYS = sorted(key for key, (maker, _) in kit.MAKERS.items() if maker.__module__.rpartition(".")[2] in THEMES)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("seed", (0, 5))
def test_a_thing_is_whole_and_stands_in_its_place(key, seed):
    made = kit.make(key, None, seed)
    low, high = made.shape.bounds()
    assert 20 <= made.triangles <= BUDGET
    if made.mount in ("floor", "surface"):
        assert abs(low[2]) < 1e-6 and np.abs((low + high)[:2]).max() < 1e-3
    if made.mount == "ceiling":
        assert high[2] <= 0.01
    for name in made.shape.materials:
        assert palette.resolve(name)
    for anchor in made.anchors:
        reach = 1.0 if anchor.kind == "stand" else 0.02
        assert (np.array(anchor.location) >= low - reach).all() and (np.array(anchor.location) <= high + reach).all()


@pytest.mark.parametrize("key", KEYS)
def test_its_shells_are_closed(key):
    shape = kit.make(key).shape
    for shell in shells(shape):
        edges = Counter((face[i - 1], face[i]) for face in shell for i in range(len(face)))
        assert all(n == 1 and edges[b, a] == 1 for (a, b), n in edges.items()), shape.vertices[shell[0][0]]
        assert volume(shape.vertices, shell) > 0, shape.vertices[shell[0][0]]


@pytest.mark.parametrize("key", KEYS)
def test_it_takes_a_colour_and_can_be_seen_from_afar(key):
    assert any(m.endswith("#123456") for m in kit.make(key, {"colour": "#123456"}).shape.materials)
    assert kit.make(key, {"far": True}).triangles <= kit.make(key).triangles
