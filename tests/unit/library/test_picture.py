# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of assets are drawn without a graphics card."""

import numpy as np

from backlot.addon.library import picture
from backlot.addon.stage import kit


def test_a_square_that_faces_us_is_filled_and_in_its_colour():
    a, b, c, d = (-1, 0, -1), (1, 0, -1), (1, 0, 1), (-1, 0, 1)
    drawn = picture.draw([(a, b, c), (a, c, d)], [(0.8, 0.2, 0.1)] * 2, 64, 0.0, 0.0)
    alpha = drawn[..., 3]
    assert alpha[8:56, 8:56].all() and not alpha[0].any() and not alpha[:, 0].any()
    red, green, blue = drawn[32, 32, :3]
    assert red > 2 * green > 2 * blue > 0
    assert not picture.draw([(a, c, b)], [(1, 1, 1)], 64, 0.0, 0.0).any(), "what faces away is not drawn"


def test_what_is_near_hides_what_is_far():
    near = [((-1, -1, -1), (1, -1, -1), (0, -1, 1))]
    far = [((-1, 1, -1), (1, 1, -1), (0, 1, 1))]
    drawn = picture.draw(near + far, [(1, 0, 0), (0, 1, 0)], 64, 0.0, 0.0)
    assert drawn[32, 32, 0] > 0 and drawn[32, 32, 1] == 0


def test_above_is_above_and_right_is_right():
    drawn = picture.draw([((0, 0, 0), (1, 0, 0), (1, 0, 1))], [(1, 1, 1)], 64, 0.0, 0.0)
    assert drawn[8, 52, 3] and not drawn[52, 8, 3]


def test_things_of_the_kit_can_be_told_apart():
    shown = []
    for name in ("chair", "suitcase", "bicycle"):
        shape = kit.make(name).shape
        triangles = [(f[0], f[i], f[i + 1]) for f in shape.faces for i in range(1, len(f) - 1)]
        drawn = picture.draw(shape.vertices[np.array(triangles)], np.full((len(triangles), 3), 0.5))
        assert 0.03 < drawn[..., 3].mean() < 0.95
        shown.append(drawn[..., 3] > 0)
    assert all((a != b).mean() > 0.05 for i, a in enumerate(shown) for b in shown[i + 1 :])


def test_a_picture_of_a_room_shows_what_lies_within_it():
    room = [((-1, 0, 0), (1, 0, 0), (0, 0, 1)), ((5, 5, 5), (6, 5, 5), (5, 6, 5)), ((-9, 0, 0), (9, 0, 0), (0, 0, 1))]
    inside, which = picture.within(room, np.array((-2, -2, -0.1)), np.array((2, 2, 2)))
    assert which.tolist() == [True, False, True]
    assert np.allclose(inside[0], room[0]) and inside[1][:, 0].tolist() == [-2, 2, 0]


def test_soft_edges_keep_their_colour():
    drawn = picture.smooth([((-1, 0, -1), (1, 0, -1), (0, 0, 1))], [(0.8, 0.4, 0.2)], 32)
    edge = (drawn[..., 3] > 0.1) & (drawn[..., 3] < 0.9)
    assert drawn.shape == (32, 32, 4) and edge.sum() > 10
    assert np.allclose(drawn[edge][:, 0] / drawn[edge][:, 1], 2, rtol=0.02)
