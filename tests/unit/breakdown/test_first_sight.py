# SPDX-License-Identifier: GPL-3.0-or-later
"""Own scripts in seven languages, in layouts of their own, against keys that were made before they were read.

``ward`` (a hospital at night) was read once before the word lists were widened: F1 0.83 for needs (210 in the keys, all
languages together), 0.86 for people (49), 0.86 for verbs (175); it was then at hand while they were mended. ``village``
(a village long ago) was written before that too, but read only afterwards, with nothing changed for it: needs 0.96
(245; ko .97 ja .97 zh .89 th .93 fr .99 es 1.0 de .96), people 0.87 (42), verbs 0.90 (140). ``shore`` (an airport, a
kitchen and a wedding by the sea) was written when the lists stood, and read with nothing changed for it: needs 0.95
(315; ko .97 ja .94 zh .98 th .88 fr .97 es .98 de .96), people 0.89 (84), verbs 0.87 (175). What was wrong in it was
looked at afterwards: the bounds are those of the first reading.

``depot`` and ``festival`` (a bus depot, a pawn shop, an interview room; a temple yard, a gym, a river bank) are
by another author. Their first reading showed what was not known yet: needs 0.75 (728 in the keys), people 0.84, verbs
0.90. The lists of things were then widened to two and three times their length by authors who had not seen them; the
first reading after that: needs ko .96 ja .94 zh .90 th .89 fr .96 es .96 de .96. Callings were widened too, with what
was missing there at hand: people 0.97 (182).
"""

import pytest
import scene_keys as keys
from test_languages import world

from backlot.addon import breakdown, script

LOWEST = {
    "ward": (0.83, 0.71, 0.8),
    "village": (0.88, 0.66, 0.82),
    "shore": (0.87, 0.8, 0.74),
    "depot": (0.9, 0.85, 0.75),
    "festival": (0.8, 0.85, 0.75),
    "garage": (0.85, 0.7, 0.75),
    "island": (0.85, 0.7, 0.75),
    "bakery": (0.85, 0.7, 0.75),
    "rally": (0.8, 0.6, 0.75),
    "monsoon": (0.85, 0.7, 0.75),
    "ferry": (0.9, 0.6, 0.85),
    "school": (0.85, 0.6, 0.85),
    "noodle": (0.9, 0.6, 0.85),
    "hotel": (0.9, 0.6, 0.85),
}


@pytest.mark.parametrize(("story", "language"), [(story, told) for story in keys.KEYS for told in keys.PEOPLE[story]])
def test_scene_by_scene(story, language):
    found = breakdown.break_down(script.read(keys.path(story, language)))
    assert found.language.partition("-")[0] == language
    for lowest, (measure, (score, *told)) in zip(
        LOWEST[story], keys.scores(found, story, language).items(), strict=True
    ):
        assert score >= lowest, (measure, score, told)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "RAMON, un vieux pêcheur, répare son filet.", {"RAMON": "sailor"}),
        ("es", "LOLA (cocinera) corta pan. La PISTOLA brilla en la mesa.", {"LOLA": "chef"}),
        ("de", "Ein Bote, KONRAD, steigt ab. Am Gürtel ein DOLCH.", {"KONRAD": "courier"}),
        ("de", "MARTHA MEIER wartet. Meier raucht.", {"MARTHA MEIER": None}),
        ("fr", "Une voiture freine. SOUDAIN un BRUIT de verre, puis NOIR.", {}),
        ("fr", "Le COMMANDANT DARTOIS (50 ans) entre. Dartois sort.", {"COMMANDANT DARTOIS": "police"}),
        ("zh", "外科医生崔明（55岁）脱下手套。", {"崔明": "doctor"}),
        ("th", "หมอผ่าตัดวิชัย (55) ถอดถุงมือ", {"วิชัย": "doctor"}),
        ("ja", "外科医の三枝（55）が手袋を脱ぐ。", {"三枝": "doctor"}),
        ("ko", "외과의 최만호(55)가 장갑을 벗는다.", {"최만호": "doctor"}),
    ],
)
def test_who_never_speaks_is_somebody(language, text, names):

    assert {c.name: c.role for c in world(language, text).characters} == names


@pytest.mark.parametrize(
    ("language", "text", "ident", "count"),
    [
        ("fr", "Deux fauteuils roulants.", "prop:wheelchair", 2),
        ("es", "Tres sillas de ruedas.", "prop:wheelchair", 3),
        ("es", "Dos autobuses.", "vehicle:bus", 2),
        ("de", "Drei Patienten in Rollstühlen.", "prop:wheelchair", 3),
        ("de", "Sie drückt einen alten Teddybären an sich.", "prop:teddy-bear", 1),
        ("zh", "他喝了一口茶。", "prop:tea", 1),
        ("ko", "지우가 차를 마신다.", "prop:tea", 1),
        ("ko", "지우가 차를 세운다.", "vehicle:car", 1),
        ("fr", "Il saisit une paire de ciseaux.", "prop:scissors", 1),
        ("de", "Schaulustige gaffen.", "extras:onlookers", 5),
    ],
)
def test_forms_of_nouns(language, text, ident, count):

    found = {e.id: e.count for e in world(language, text).scenes[0].elements}
    assert found.get(ident) == count, found
