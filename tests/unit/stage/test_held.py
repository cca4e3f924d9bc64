# SPDX-License-Identifier: GPL-3.0-or-later
"""Things in hand: each lies in the hand as its shape asks, and hands turn the way they are asked."""

import numpy as np
import pytest

from backlot.addon.stage import motion
from backlot.addon.stage.figure import joints
from backlot.addon.stage.grips import hold_of
from backlot.addon.stage.motion import palms, quaternions, slew, thin
from backlot.addon.stage.plan import Act, Carry, Item, Track

FPS = 24.0
THINGS = (
    "mug", "glass", "bottle", "book", "letter", "envelope", "phone", "gun", "suitcase", "box", "tray", "newspaper",
    "cigarette", "guitar", "umbrella", "backpack",
)  # fmt: skip


def hold(asset):
    asset, _, opened = asset.partition(" ")
    return hold_of(Item("it", asset, params={"open": True} if opened else {}))


def perform(clip, asset, hand="R", seat=None, seconds=4.0, **params):
    bones = motion.Skeleton(joints(1.78, 0, 35, 1.0))
    place = (0, 0, seat or 0)
    still = "sit" if seat else "stand"
    acts = [Act(still, 0, 1, place), Act(clip, 1, 1 + seconds, place, params={"hand": hand, **params}),
            Act(still, 1 + seconds, 2 + seconds, place)]  # fmt: skip
    carries = [Carry("it", "a", hand, 0.0, None)]
    frames = int((2 + seconds) * FPS)
    done = motion.perform(Track("a", acts), bones, FPS, frames, {}, carries, holds={"it": hold(asset)})
    return done, bones


def thing_axes(performance, bones, asset, hand="R"):
    place, turn = motion.held_path(performance, bones, hand, hold(asset))
    axes = [quaternions.rotate(turn.T, np.array(axis, float)[:, None]).T for axis in ((1, 0, 0), (0, 1, 0), (0, 0, 1))]
    return place, *axes


@pytest.mark.parametrize("asset", THINGS)
@pytest.mark.parametrize("hand", ["L", "R"])
def test_everything_stays_in_the_hand(asset, hand):
    performance, bones = perform("hold", asset, hand)
    place, turn = motion.held_path(performance, bones, hand, hold(asset))
    pose = motion.forward(performance, bones)
    reach = 0.16 if not hold(asset).two else 0.45
    assert min(np.linalg.norm(place - pose[f"hand.{side}"][0], axis=1).max() for side in "LR") < reach
    assert np.allclose(np.linalg.norm(turn, axis=1), 1)


@pytest.mark.parametrize("asset", ["mug", "glass", "tray", "box", "suitcase", "umbrella open"])
def test_what_stands_or_hangs_is_carried_level(asset):
    performance, bones = perform("hold", asset)
    _, _, _, up = thing_axes(performance, bones, asset)
    assert up[12:, 2].min() > 0.97


def test_a_furled_umbrella_points_to_the_floor():
    performance, bones = perform("hold", "umbrella")
    assert thing_axes(performance, bones, "umbrella")[3][12:, 2].max() < -0.9


def test_a_sheet_is_held_in_front_of_the_fingers_not_along_the_arm():
    performance, bones = perform("hold", "letter")
    place, _, ahead, _ = thing_axes(performance, bones, "letter")
    pose = motion.forward(performance, bones)
    fore = pose["hand.R"][0] - pose["forearm.R"][0]
    middle = place + ahead * 0.5 * hold("letter").size[1]
    away = np.einsum("ij,ij->i", middle - pose["hand.R"][0], fore / np.linalg.norm(fore, axis=1)[:, None])
    assert away.min() > 0.05


def test_a_newspaper_is_read_in_both_hands_its_face_to_the_reader():
    performance, bones = perform("read", "newspaper", seat=0.45)
    place, _across, ahead, face = thing_axes(performance, bones, "newspaper")
    pose = motion.forward(performance, bones)
    at = 70
    eyes = pose["head"][0][at] + (0, -0.05, 0.06)
    assert face[at] @ (eyes - place[at]) / np.linalg.norm(eyes - place[at]) > 0.6
    assert ahead[at, 2] > 0.5  # its top is up
    for side in "LR":
        assert np.linalg.norm(pose[f"hand.{side}"][0][at] - place[at]) < 0.4
    assert np.linalg.norm(pose["hand.L"][0][at] - pose["hand.R"][0][at]) > 0.25


def test_a_box_lies_between_both_hands():
    performance, bones = perform("hold", "box")
    pose = motion.forward(performance, bones)
    place = motion.held_path(performance, bones, "R", hold("box"))[0]
    middle = (pose["hand.L"][0] + pose["hand.R"][0]) / 2
    assert np.linalg.norm((place - middle)[24:, :2], axis=1).max() < 0.12
    assert (pose["hand.L"][0] - pose["hand.R"][0])[24:, 0].min() > 0.25


def test_a_gun_points_where_it_is_aimed_with_straight_arms():
    bones = motion.Skeleton(joints(1.78, 0, 35, 1.0))
    acts = [Act("stand", 0, 1, (0, 0, 0)), Act("aim", 1, 5, (0, 0, 0), point=(0.6, -6.0, 1.5), params={"hand": "R"})]
    done = motion.perform(Track("a", acts), bones, FPS, 120, {}, [Carry("it", "a", "R", 0, None)],
                          holds={"it": hold("gun")})  # fmt: skip
    place, _, back, _ = thing_axes(done, bones, "gun")
    aim = np.array([0.6, -6.0, 1.5]) - place[84]
    assert -back[84] @ aim / np.linalg.norm(aim) > 0.98
    pose = motion.forward(done, bones)
    shoulder, elbow, wrist = (pose[name][0][84] for name in ("upper_arm.R", "forearm.R", "hand.R"))
    bend = (elbow - shoulder) @ (wrist - elbow) / np.linalg.norm(elbow - shoulder) / np.linalg.norm(wrist - elbow)
    assert bend > 0.9


def test_a_glass_is_tipped_at_the_lips():
    performance, bones = perform("drink", "glass")
    place, _, _, up = thing_axes(performance, bones, "glass")
    mouth = motion.forward(performance, bones)["head"][0] + (0, -0.1, 0.01)
    rim = place + up * (hold("glass").top - 0.01)
    at = np.linalg.norm(rim - mouth, axis=1).argmin()
    assert np.linalg.norm(rim[at] - mouth[at]) < 0.09
    assert up[36:60, 2].min() < 0.9 < up[10, 2]


def test_worn_things_follow_the_body():
    performance, bones = perform("walk", "backpack")
    place, _, ahead, up = thing_axes(performance, bones, "backpack", "back")
    chest = motion.forward(performance, bones)["chest"][0]
    assert (place - chest)[:, 1].min() > 0.05  # behind
    assert up[:, 2].min() > 0.9 and ahead[:, 1].max() < -0.9


def test_a_hand_turns_as_it_is_asked_within_its_joints():
    bones = motion.Skeleton(joints(1.7, 1, 30, 1.0))
    for clip, seat, want in (("type", 0.45, (0, 0, -1)), ("sit", 0.45, (0, 0, -1)), ("wave", None, (0, -1, 0))):
        place = (0, 0, seat or 0)
        done = motion.perform(Track("a", [Act("sit" if seat else "stand", 0, 1, place), Act(clip, 1, 5, place)]), bones,
                              FPS, 100)  # fmt: skip
        turn = motion.forward(done, bones)["hand.R"][1].T
        palm = palms.axes(bones, "R", turn)[1].T
        assert max(palm[40:60] @ np.array(want)) > 0.75, clip


def test_a_joint_is_never_faster_than_a_body():
    jump = quaternions.about(0, np.where(np.arange(60) < 30, 0.0, 120.0)).T
    calm = slew.calmed(jump, FPS)
    step = np.degrees(2 * np.arccos(np.clip((calm[1:] * calm[:-1]).sum(1), -1, 1)))
    assert step.max() < 25
    assert np.allclose(calm[0], jump[0]) and np.allclose(calm[-1], jump[-1])


def test_needed_keys_keep_a_curve_within_its_tolerance():
    t = np.linspace(0, 6, 400)
    values = np.stack([np.sin(t), np.round(t), np.zeros(400), t], axis=1)
    keep = thin.needed(values, [1e-3, 1e-3, 1e-3, 1e-3])
    for column in range(4):
        at = np.flatnonzero(keep[:, column])
        drawn = np.interp(np.arange(400), at, values[at, column])
        assert np.abs(drawn - values[:, column]).max() <= 1e-3 + 1e-9
    assert list(keep.sum(0))[2:] == [2, 2] and keep[:, 0].sum() < 120
    assert list(thin.still(values, 1e-5)) == [False, False, True, False]
