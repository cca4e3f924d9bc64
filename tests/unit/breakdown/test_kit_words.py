# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of nine languages lead to the thing that they name, not to one that looks a little like it."""

import pytest
from test_elements import elements
from test_languages import world


@pytest.mark.parametrize(
    ("text", "asset"),
    [
        ("A tank rolls into the square.", "tank"),
        ("The fire engine turns the corner.", "fire_engine"),
        ("A bulldozer waits at the gate.", "bulldozer"),
        ("They get into a tuk-tuk.", "tuk_tuk"),
        ("A spaceship stands in the field.", "spaceship"),
        ("He carries a spear.", "spear"),
        ("She lifts the shield.", "shield"),
        ("He pulls the pin of a grenade.", "grenade"),
        ("A machine gun on the table.", "machine_gun"),
        ("He swings a baseball bat.", "bat"),
        ("She packs her tennis racket.", "racket"),
        ("He runs on the treadmill.", "treadmill"),
        ("She hits the punching bag.", "punching_bag"),
        ("He plays the saxophone.", "saxophone"),
        ("A harp in the corner.", "harp"),
        ("She drags a cello case.", "cello_case"),
        ("He picks up a screwdriver.", "screwdriver"),
        ("A chainsaw lies on the bench.", "chainsaw"),
        ("She eats a bowl of soup.", "soup"),
        ("They share a pizza.", "pizza"),
        ("The baby sleeps in a crib.", "crib"),
        ("A chandelier hangs over them.", "chandelier"),
        ("She waits at the bus stop beside a telephone pole.", "bus_stop"),
        ("He lies in the dentist's chair.", "dentist_chair"),
        ("He types on the keyboard.", "computer"),
    ],
)
def test_an_english_word_leads_to_its_thing(text, asset):
    assert asset in {e.asset for e in elements(text).values()}


@pytest.mark.parametrize(
    ("language", "text", "assets"),
    [
        ("ko", "노인이 지게를 내려놓고 장구를 친다.", {"jige", "janggu"}),
        ("ko", "전봇대 옆에 탱크가 서 있다.", {"telephone_pole", "tank"}),
        ("ko", "여자가 햄버거를 먹는다. 남자는 라면을 먹는다.", {"burger", "noodles"}),
        ("ja", "電柱の横に戦車がある。", {"telephone_pole", "tank"}),
        ("zh", "他拿起盾牌和手榴弹。", {"shield", "grenade"}),
        ("th", "เขาหยิบไขควงกับเลื่อย", {"screwdriver", "saw"}),
        ("fr", "Il prend le bouclier et la lance.", {"shield", "spear"}),
        ("es", "Ella come una pizza y toca el arpa.", {"pizza", "harp"}),
        ("de", "Er hebt den Tennisschläger und die Bohrmaschine auf.", {"racket", "drill"}),
    ],
)
def test_a_word_of_another_language_leads_to_its_thing(language, text, assets):
    assert assets <= {e.asset for e in world(language, text).scenes[0].elements}
