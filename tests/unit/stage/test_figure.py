# SPDX-License-Identifier: GPL-3.0-or-later
"""People made by code: skeleton, shape, weights, and who wears what."""

import itertools
import random

import numpy as np
import pytest

from backlot.addon.stage import figure
from backlot.addon.stage.figure import skeleton
from backlot.addon.stage.figure.casting import _lab
from backlot.addon.stage.figure.spec import BOTTOMS, HAIR, HATS, SHOES, TOPS
from backlot.addon.world import records
from backlot.addon.world.schema import Character, World

PEOPLE = [(1.78, 0.0, 30, 1.0), (1.62, 1.0, 45, 1.3), (1.05, 0.0, 4, 1.0), (1.40, 1.0, 11, 0.9), (1.70, 0.0, 80, 1.1)]


def cast(*entries):
    return World(characters=[Character(id=i, name=i.title(), speaking=True, **more) for i, more in entries])


@pytest.mark.parametrize("person", PEOPLE)
def test_bones_follow_the_contract(person):
    bones = figure.joints(*person)
    names = [b[0] for b in bones]
    assert names == list(figure.BONES) and len(names) == 27
    seen = set()
    for name, head, tail, parent in bones:
        assert parent is None or parent in seen, f"{name} comes before its parent"
        seen.add(name)
        assert np.linalg.norm(tail - head) > 0.004
    table = {b[0]: b for b in bones}
    assert table["head"][2][2] == pytest.approx(person[0])
    for name, head, tail, _ in bones:
        if name.endswith(".L"):
            twin = table[name[:-1] + "R"]
            assert np.allclose(head * [-1, 1, 1], twin[1]) and np.allclose(tail * [-1, 1, 1], twin[2])
    assert table["eye.L"][1][0] > 0 and table["eye.L"][2][1] < table["eye.L"][1][1]
    assert np.allclose(table["forearm.L"][1], table["upper_arm.L"][2])
    assert np.allclose(table["upper_arm.L"][1], table["shoulder.L"][2])
    assert [b[3] for b in bones if b[0] in ("shoulder.L", "upper_arm.L", "toe.R")] == ["chest", "shoulder.L", "foot.R"]


def test_children_have_larger_heads_than_adults():
    shares = [1 - skeleton.proportions(0, age, 1).chin for age in (3, 7, 12, 30)]
    assert shares == sorted(shares, reverse=True) and shares[0] > 1.3 * shares[-1]


def looks():
    for top in TOPS:
        yield figure.FigureSpec(top=top, tie=True, scarf=True, apron=True, sex=0.0)
        yield figure.FigureSpec(top=top, bottom="skirt", shoes="pump", sex=1.0, hair="long")
    for hair, hat in itertools.zip_longest(HAIR, HATS, fillvalue=""):
        yield figure.FigureSpec(hair=hair or "short", hat=hat, glasses=True, beard="full", age=70)
    for bottom, shoes in itertools.product(BOTTOMS, SHOES):
        yield figure.FigureSpec(bottom=bottom, shoes=shoes, age=8, stature=1.25)
    for beard in ("stubble", "moustache", "short"):
        yield figure.FigureSpec(beard=beard, bulk=1.4)


@pytest.mark.parametrize("level", ["hero", "extra"])
def test_every_look_is_a_sound_mesh(level):
    for spec in looks():
        made = figure.build(spec, level)
        n = len(made.vertices)
        assert np.isfinite(made.vertices).all(), spec
        used = np.unique(np.concatenate([np.array(f) for f in made.faces]))
        assert len(used) == n and used[-1] == n - 1, f"loose vertices in {spec}"
        assert all(len(set(f)) == len(f) for f in made.faces)
        assert len(made.face_materials) == len(made.faces)
        assert made.face_materials.max() == len(made.materials) - 1
        low, high = made.vertices.min(0), made.vertices.max(0)
        assert -0.004 < low[2] < 0.004, f"feet of {spec}"
        assert 0.99 * spec.stature < high[2] < 1.13 * spec.stature, f"height of {spec}"
        assert abs(low[0] + high[0]) < 0.02
        total = sum(made.weights.values())
        assert np.allclose(total, 1, atol=1e-6) and set(made.weights) <= set(figure.BONES)
        assert all((w >= 0).all() for w in made.weights.values())
        limit = (9000, 18500) if level == "hero" else (2500, 5600)
        assert limit[0] < made.triangles() < limit[1], f"{made.triangles()} triangles for {spec}"


def test_skin_is_closed_towards_the_outside():
    """Most faces of the torso and the legs look away from the axis of the body."""
    made = figure.build(figure.FigureSpec(top="sweater"))
    names = [m[0] for m in made.materials]
    for material, part in (("top", slice(0.95, 1.2)), ("bottom", slice(0.2, 0.4))):
        outward = []
        for face, index in zip(made.faces, made.face_materials, strict=True):
            p = made.vertices[list(face)]
            middle = p.mean(0)
            if names[index] == material and part.start < middle[2] < part.stop and abs(middle[0]) < 0.3:
                axis = np.array([0.09 * np.sign(middle[0]) if material == "bottom" else 0, 0, middle[2]])
                normal = np.cross(p[1] - p[0], p[2] - p[0])
                if material == "bottom" or abs(middle[0]) < 0.17:
                    outward.append(normal @ (middle - axis) > 0)
        assert len(outward) > 40 and np.mean(outward) > 0.93


def test_eyes_turn_about_their_bones():
    made = figure.build(figure.FigureSpec())
    head = {b[0]: b[1] for b in made.bones}
    ball = made.vertices[made.weights["eye.L"] > 0.99]
    assert len(ball) > 40
    reach = np.linalg.norm(ball - head["eye.L"], axis=1)
    assert reach.max() - reach.min() < 0.001


def test_expressions_move_the_face_only():
    spec = figure.FigureSpec()
    made = figure.build(spec)
    assert set(made.shapes) == {"blink", "mouth_open", "smile", "frown", "brow_up"}
    for name, offset in made.shapes.items():
        reach = np.linalg.norm(offset, axis=1)
        assert 0.002 < reach.max() < 0.03, name
        assert (made.weights["head"][reach > 1e-6] > 0.99).all(), name
    eye = {b[0]: b[1] for b in made.bones}["eye.L"]
    lids = np.linalg.norm(made.shapes["blink"], axis=1) > 1e-4
    assert np.abs(np.abs(made.vertices[lids][:, 0]) - eye[0]).max() < 0.04
    assert made.shapes["blink"][lids][:, 2].min() < -0.006
    assert figure.build(spec, "extra").shapes == {}


def test_the_same_spec_gives_the_same_figure():
    spec = figure.FigureSpec(hair="curly", top="dress", face=11)
    a, b = figure.build(spec), figure.build(records.from_plain(figure.FigureSpec, records.to_plain(spec)))
    assert np.array_equal(a.vertices, b.vertices) and a.faces == b.faces
    assert not np.array_equal(a.vertices, figure.build(figure.FigureSpec(hair="curly", top="dress", face=12)).vertices)


def test_limbs_follow_their_bones():
    made = figure.build(figure.FigureSpec(top="suit", tie=True))
    joint = {b[0]: (b[1], b[2]) for b in made.bones}
    for bone, share in (("forearm.L", 0.5), ("shin.R", 0.5), ("thigh.L", 0.6), ("upper_arm.R", 0.6)):
        head, tail = joint[bone]
        near = np.linalg.norm(made.vertices - (head + (tail - head) * share), axis=1) < 0.10
        assert near.sum() > 10
        assert made.weights[bone][near].mean() > 0.85, bone
    skull = sum(made.weights[b] for b in ("head", "eye.L", "eye.R"))
    assert skull[made.vertices[:, 2] > 1.62].min() > 0.99


def test_a_cast_is_told_apart_whatever_its_order():
    people = [(f"person-{i}", {"gender": "female" if i % 2 else "male"}) for i in range(10)]
    world = cast(*people)
    colours = figure.identity_colours(world)
    assert len(set(colours.values())) == 10
    apart = [np.linalg.norm(_lab(a) - _lab(b)) for a, b in itertools.combinations(colours.values(), 2)]
    assert min(apart) > 0.08
    shuffled = world.characters[:]
    random.Random(3).shuffle(shuffled)
    other = World(characters=shuffled)
    for character in world.characters:
        assert figure.design(character, world) == figure.design(character, other)
    specs = [figure.design(c, world) for c in world.characters]
    assert len({s.identity for s in specs}) == 10
    assert len({(s.hair, s.hair_colour, s.top, s.stature) for s in specs}) == 10
    assert {s.sex for s in specs} == {0.0, 1.0}


def test_a_large_cast_gets_colours_too():
    world = cast(*[(f"x{i}", {}) for i in range(40)])
    assert len(set(figure.identity_colours(world).values())) >= 28


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"description": "a bald man with a beard"}, {"hair": "bald", "beard": "full", "sex": 0.0}),
        (
            {"description": "tall woman with long dark hair, in a red coat"},
            {"hair": "long", "top": "coat", "identity": "#a5373a"},
        ),
        ({"role": "police", "gender": "female"}, {"top": "police", "hat": "police_cap", "sex": 1.0}),
        ({"role": "nurse"}, {"top": "scrubs"}),
        ({"role": "chef"}, {"top": "chef", "hat": "chef_hat"}),
        ({"description": "elderly, glasses, grey hair"}, {"glasses": True, "hair_colour": "#b4b1ab"}),
        (
            {"description": "in a yellow dress", "gender": "female"},
            {"top": "dress", "bottom": "none", "top_colour": "#cda63a"},
        ),
    ],
)
def test_what_the_script_says_is_what_they_wear(more, expected):
    for ident in ("anna", "boris", "chen"):
        world = cast((ident, more), ("other", {}))
        spec = figure.design(world.characters[0], world)
        assert {name: getattr(spec, name) for name in expected} == expected


def test_age_and_build_show():
    world = cast(
        ("kid", {"age": 7}),
        ("gran", {"age": 78, "gender": "female"}),
        ("ox", {"description": "a heavy man"}),
        ("reed", {"description": "a skinny man"}),
    )
    kid, gran, ox, reed = (figure.design(c, world) for c in world.characters)
    assert kid.stature < 1.35 and kid.beard == ""
    assert gran.age == 78 and 1.4 < gran.stature < 1.85
    assert ox.bulk > reed.bulk + 0.15


def test_extras_vary_and_dress_for_their_role():
    crowd = [figure.design_extra("", seed) for seed in range(24)]
    assert all(s.level == "extra" for s in crowd)
    assert (
        len({s.top for s in crowd}) > 3 and len({s.hair for s in crowd}) > 3 and len({s.top_colour for s in crowd}) > 4
    )
    assert figure.design_extra("soldier", 1).top == "uniform"
    assert figure.design_extra("children", 5).stature < 1.45
    assert figure.design_extra("waiter", 1) == figure.design_extra("waiter", 1)
    assert len({s.key for s in crowd}) == 24
