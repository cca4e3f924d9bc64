# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wears what, by what the script says of people, their roles and the scene."""

import pytest

from backlot.addon.stage import figure
from backlot.addon.stage.figure import wardrobe
from backlot.addon.stage.figure.roles import ROLES, role_of
from backlot.addon.stage.figure.spec import BOTTOMS, HATS, SHOES, TOPS, FigureSpec
from backlot.addon.world.schema import Beat, Character, Element, Location, Scene, World

FIELDS = set(FigureSpec.__dataclass_fields__) | {"men", "women", "matched", "role"}


def film(people, *scenes):
    """A world of characters ``{id: fields}`` and scenes ``[(fields, elements)]``, all of them present."""
    cast = [Character(id=i, name=i.upper(), speaking=True, **more) for i, more in people.items()]
    made = []
    for n, (more, elements) in enumerate(scenes):
        made.append(Scene(id=f"s{n}", present=list(people), location="place", elements=elements, **more))
    return World(characters=cast, scenes=made, locations=[Location(id="place", name="Place", kind="kitchen")])


def garment(name, owner="ann", asset=None, colour=None, worn=True):
    return Element(id=f"w:{name}", category="wardrobe", name=name, asset=asset, colour=colour, owner=owner, worn=worn)


def look(world, ident="ann", scene=None):
    return figure.design(world.character(ident), world, None if scene is None else world.scenes[scene])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in a worn green coat", [("coat", "#3f7048")]),
        ("40s, white coat", [("white_coat", None)]),
        ("a black leather jacket and torn jeans", [("leather_jacket", "#26262a"), ("jeans", None)]),
        ("in a yellow raincoat", [("raincoat", "#cda63a")]),
        ("a farmer in a straw hat", [("straw_hat", None)]),
        ("her long white wedding dress", [("wedding_dress", None)]),
        ("in a blue cap", [("cap", "#2f5f9a")]),
        ("a tall woman with long dark hair", []),
    ],
)
def test_words_name_garments(text, expected):
    found = [(g.key, c) for g, c in wardrobe.named(text)]
    assert [key for key, _ in found] == [key for key, _ in expected]
    assert all(c == e for (_, c), (_, e) in zip(found, expected, strict=True) if e)


def test_tables_hold_only_what_figures_know():
    tops, choices = set(TOPS), {"top": set(TOPS), "bottom": set(BOTTOMS), "hat": set(HATS), "shoes": set(SHOES)}
    looks = [g.look for g in wardrobe.GARMENTS.values()]
    for costume in ROLES.values():
        looks += [costume, costume.get("men", {}), costume.get("women", {})]
    for table in looks:
        assert set(table) <= FIELDS, table
        for name, known in choices.items():
            value = table.get(name, next(iter(tops)) if name == "top" else ())
            assert set(value if isinstance(value, tuple) else (value,)) <= known, (name, value)


def test_elements_dress_their_owner_and_the_colour_becomes_theirs():
    world = film({"ann": {}, "bob": {}}, ({}, [garment("coat", asset="coat", colour="#123456")]))
    assert (look(world).top, look(world).top_colour, look(world).identity) == ("coat", "#123456", "#123456")
    assert look(world, "bob").top_colour != "#123456"
    assert figure.identity_colours(world)["bob"] != "#123456"


def test_a_coat_is_put_on_and_taken_off():
    inner = garment("dress", asset="dress", colour="#aa3344")
    world = film(
        {"ann": {"gender": "female"}},
        ({}, [inner]),
        ({}, [garment("coat", asset="coat", colour="#223344")]),
        ({}, []),
        ({}, [garment("coat", asset="coat", worn=False)]),
    )
    tops = [look(world, scene=n) for n in range(4)]
    assert [s.top for s in tops] == ["dress", "coat", "coat", "dress"]
    assert tops[1].shirt_colour == "#aa3344" and tops[0].top_colour == "#aa3344"
    assert len({s.key for s in tops}) == 2 and tops[0].key == tops[3].key
    assert len({(s.stature, s.skin, s.hair, s.face) for s in tops}) == 1


def test_weather_clothes_come_off_at_home():
    text = {"description": "in a yellow raincoat and a straw hat"}
    world = film({"ann": text}, ({"int_ext": "EXT"}, []), ({"int_ext": "INT"}, []))
    outside, inside = look(world, scene=0), look(world, scene=1)
    assert (outside.top, outside.hat) == ("raincoat", "straw")
    assert inside.top != "raincoat" and inside.hat == "" and inside.top_colour == outside.top_colour


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"role": "train_conductor", "description": "in a blue cap"}, {"hat": "police_cap", "hat_colour": "#2f5f9a"}),
        ({"role": "worker", "description": "60s, a farmer in a straw hat"}, {"bottom": "dungarees", "hat": "straw"}),
        ({"role": "worker", "description": "a construction worker"}, {"top": "hi_vis", "hat": "hard_hat"}),
        ({"role": "bride", "gender": "female", "description": "in a white dress"}, {"top": "wedding", "hat": "veil"}),
        ({"role": "groom", "gender": "male"}, {"top": "suit", "flower": True}),
        ({"role": "nurse", "description": "in a green coat"}, {"top": "coat", "shirt_colour": "#5f9a9c"}),
        ({"role": "doctor", "description": "white coat"}, {"top": "lab_coat"}),
        ({"description": "dressed in black"}, {"bottom_colour": "#26262a", "identity": "#26262a"}),
        ({"description": "a red scarf"}, {"scarf_colour": "#a5373a", "identity": "#a5373a"}),
    ],
)
def test_roles_and_words_together(more, expected):
    spec = look(film({"ann": more}, ({}, [])))
    assert {name: getattr(spec, name) for name in expected} == expected


def test_a_father_is_no_priest_and_a_worker_not_always_on_a_site():
    world = film({"ann": {"gender": "male", "description": "60s, father", "age": 65}}, ({}, []))
    assert look(world).top != "cassock"
    assert role_of(None, "father") == "" and role_of("worker", "a worker") == "worker"
    assert "hi_vis" not in ROLES["worker"]["top"]


def test_children_are_as_tall_as_children():
    for age, low, high in ((6, 1.09, 1.21), (10, 1.31, 1.45), (14, 1.45, 1.74)):
        statures = [look(film({f"kid{n}": {"age": age}}, ({}, [])), f"kid{n}").stature for n in range(12)]
        assert low < min(statures) and max(statures) < high, (age, statures)


def crowd(world, scene=0):
    return [s for ident, s in figure.Casting(world).looks(world.scenes[scene]).items() if ident.startswith("extra:")]


def extras(name, count=12):
    return Element(id=f"extras:{name}", category="extras", name=name, count=count)


def test_guests_of_a_wedding_dress_well_and_others_do_not():
    beats = [Beat(id="b", kind="action", text="The bride walks down the aisle.")]
    feast = film({}, ({"beats": beats}, [extras("guests"), extras("waiters", 2)]), ({}, [extras("guests")]))
    specs = crowd(feast)
    assert len(specs) == 14 and all(s.level == "extra" for s in specs)
    guests, waiters = specs[:12], specs[12:]
    assert {s.sex for s in guests} == {0.0, 1.0}
    assert all(s.top in ("suit", "waistcoat") for s in guests if s.sex == 0)
    assert all(s.top in ("dress", "gown", "blouse") for s in guests if s.sex == 1)
    assert {s.top for s in waiters} == {"waistcoat"}
    assert {s.top for s in crowd(feast, 1)} - {"suit", "waistcoat", "dress", "gown", "blouse"}
    assert len({s.key for s in specs + crowd(feast, 1)}) > 20


def test_extras_wear_what_is_said_of_them_and_the_weather():
    named = garment("coat", "extras:men", "coat", "#102030")
    world = film({}, ({"int_ext": "EXT", "weather": ["snow"]}, [extras("men"), named, extras("people")]))
    specs = crowd(world)
    assert {(s.top, s.top_colour, s.sex) for s in specs[:12]} == {("coat", "#102030", 0.0)}
    assert {s.top for s in specs[12:]} <= {"coat", "jacket"}


def test_thugs_are_men_in_the_dark():
    spec = look(film({"ann": {"role": "thief"}}, ({}, [])))
    assert spec.sex == 0.0
    assert int(spec.top_colour[1:3], 16) < 70 and spec.top in ("jacket", "hoodie")


def test_looks_follow_what_is_taken_off_and_put_on_within_a_scene():
    coat, hat = garment("coat", asset="coat", colour="#223344"), garment("hat", asset="hat")
    beats = [
        Beat(id="b1", kind="action", subjects=["ann"], verb="take_off", object=coat.id),
        Beat(id="b2", kind="action", subjects=["ann"], verb="put_on", object=hat.id),
    ]
    world = film({"ann": {"role": "lawyer", "gender": "male"}}, ({"beats": beats}, [coat, hat]), ({}, []))
    looks = [figure.Casting(world).looks(s) for s in world.scenes]
    seen = [looks[0]["ann"], looks[0]["ann@b1"], looks[0]["ann@b2"], looks[1]["ann"]]
    assert [(s.top, s.hat) for s in seen] == [("coat", ""), ("suit", ""), ("suit", "fedora"), ("suit", "fedora")]
    assert "ann@b1" not in looks[1]


def test_relatives_look_related():
    people = {"ezra": {"gender": "male", "age": 60}, "june": {"description": "daughter", "age": 30}, "zed": {}}
    beats = [
        Beat(id="b0", kind="action", subjects=["zed"], text="ZED waits."),
        Beat(id="b1", kind="action", subjects=["ezra"], text="EZRA leans on a fence."),
        Beat(id="b2", kind="action", subjects=["june"], text="His daughter JUNE comes."),
    ]
    skins = set()
    for n in range(6):
        named = {f"{name}{n}": more for name, more in people.items()}
        told = [Beat(id=b.id, kind="action", subjects=[b.subjects[0] + str(n)], text=b.text) for b in beats]
        world = film(named, ({"beats": told}, []))
        for character in world.characters:
            character.name = character.name[:-1]
        ezra, june, zed = (look(world, f"{name}{n}") for name in people)
        assert ezra.skin == june.skin
        skins.add((ezra.skin, zed.skin))
    assert any(a != b for a, b in skins)


def test_a_patient_in_bed_wears_a_gown():
    lying = Beat(
        id="b", kind="action", subjects=["ann"], verb="lie", target="dressing:bed", text="Ann lies in the bed."
    )
    world = film({"ann": {}, "bob": {}}, ({"beats": [lying], "int_ext": "INT"}, []))
    world.locations[0].kind = "hospital_room"
    assert look(world).top == "smock" and look(world, "bob").top != "smock"
