# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from backlot.addon.errors import InputError
from backlot.addon.shots.model import Shot
from backlot.addon.shots.windows import omit, split


def three():
    return [
        Shot("a", "SC010_SH0010", "s", frame_start=1001, frame_end=1030),
        Shot("b", "SC010_SH0020", "s", frame_start=1031, frame_end=1060),
        Shot("c", "SC020_SH0010", "t", frame_start=1001, frame_end=1020),
    ]


def covered(shots, scene):
    return sorted(f for s in shots if s.in_cut and s.scene == scene for f in range(s.frame_start, s.frame_end + 1))


@pytest.mark.parametrize("index", [0, 1])
def test_leaving_out_a_shot_keeps_the_cut_whole(index):
    made = omit(three(), index)
    assert covered(made, "s") == list(range(1001, 1061))
    assert made[index].status == "omitted" and not made[index].in_cut
    assert covered(made, "t") == covered(three(), "t")


def test_leaving_out_a_shot_beside_left_out_time():
    shots = three()
    shots[1].frame_start, shots[1].frame_end = 1050, 1080
    assert covered(omit(shots, 1), "s") == list(range(1001, 1081))
    assert covered(omit(shots, 0), "s") == list(range(1001, 1081))


def test_the_only_shot_of_a_scene_stays():
    with pytest.raises(InputError, match="only shot"):
        omit(three(), 2)


def test_splitting_keeps_the_cut_whole_and_names_between():
    made = split(three(), 0)
    assert [s.name for s in made] == ["SC010_SH0010", "SC010_SH0015", "SC010_SH0020", "SC020_SH0010"]
    assert covered(made, "s") == list(range(1001, 1061))
    again = split(made, 0)
    assert len({s.id for s in again}) == 5 and len({s.name for s in again}) == 5


def test_a_short_shot_is_not_split():
    shots = [Shot("a", "SC010_SH0010", "s", frame_start=1001, frame_end=1008)]
    with pytest.raises(InputError, match="too short"):
        split(shots, 0)
