# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does what in other languages, where a sentence does not say it in so many words."""

import pytest
from test_languages import world


def deeds(language, text):
    """``[(verb, first subject, object, target)]`` of the beats of a text that have a verb."""
    beats = world(language, text).scenes[0].beats
    return [(b.verb, (b.subjects or [None])[0], b.object, b.target) for b in beats if b.kind == "action" and b.verb]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("ko", "형사 한도진(50)이 들어온다. 종업원이 앉는다. 도진이 일어선다.", "char:한도진"),
        ("zh", "警探韩小东（50岁）走进来。护士坐下。小东站起来。", "char:韩小东"),
        ("de", "Ein Verletzter liegt da. ANTON WEIGEL (55) tritt ein. Der Verletzte steht auf.", "char:verletzter"),
        ("fr", "Un blessé est allongé. MAURICE CHAUVET (55 ans) entre. Le blessé se lève.", "char:blesse"),
        ("fr", "La FEMME (30 ans) entre. DARTOIS (50 ans) montre sa carte à la femme. Il s'assoit.", "char:dartois"),
        ("zh", "韩东（50岁）走进来。韩东给护士看证件。他坐下。", "char:韩东"),
        ("es", "DURÁN (50 años) fuma. Llega un coche patrulla.", "vehicle:police-car"),
        ("de", "DREXLER (50) raucht. Hinter einem Pfeiler versteckt wartet ein Reporter.", "char:reporter"),
        ("th", "ธนา (50) สูบบุหรี่ บนถาดมีแก้วน้ำวางอยู่ แมวตัวหนึ่งนั่งอยู่ริมหน้าต่าง", "animal:cat"),
        ("th", "รถพยาบาลคันหนึ่งจอดหน้าทางเข้า พยาบาลสองคนลากเปลหามออกมา", "extras:nurses"),
    ],
)
def test_who_does_the_last_deed(language, text, who):

    assert deeds(language, text)[-1][1] == who


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("fr", "Une femme de ménage passe, traînant une valise.", ("drag", "prop:suitcase")),
        ("es", "Una limpiadora pasa arrastrando una maleta.", ("drag", "prop:suitcase")),
        ("ko", "악사가 바이올린을 켠다.", ("play", "prop:violin")),
        ("ko", "소년이 자전거를 타고 온다. 소년이 램프를 켠다.", ("light", "dressing:lamp")),
        ("zh", "韩东（50岁）给护士看证件。", ("give", "prop:id-card")),
        ("de", "Ein Motorrad hält.", ("stop", None)),
        ("fr", "Une moto freine.", ("stop", None)),
    ],
)
def test_what_is_done_and_to_what(language, text, last):

    assert deeds(language, text)[-1][::2] == last


@pytest.mark.parametrize(
    ("language", "text", "ident", "count"),
    [
        ("th", "รถม้าที่มีม้าสามตัวลากมาถึง", "animal:horse", 3),
        ("th", "เหยือกเหล้า แก้วสามใบ และมีด", "prop:glass", 3),
        ("th", "ม้าตัวหนึ่งยืนอยู่", "animal:horse", 1),
        ("th", "นักท่องเที่ยวเข้าแถว", "extras:tourists", 5),
        ("th", "บนกำแพงมีอีกาเกาะอยู่สองตัว", "animal:crow", 2),
        ("th", "เขาหิ้วพิซซ่าสองถาดขึ้นมา", "prop:pizza", 2),
        ("th", "แม่ตากผ้าห่ม", "prop:blanket", 1),
        ("ja", "傘が三本ある。", "prop:umbrella", 3),
        ("ko", "승객이 줄을 서 있다.", "extras:tourists", 5),
        ("zh", "乘客排着队。", "extras:tourists", 5),
        ("ja", "乗客が並んでいる。", "extras:tourists", 5),
        ("fr", "Dehors, des badauds se rassemblent.", "extras:onlookers", 5),
        ("fr", "Une nuée de pigeons s'envole.", "animal:pigeon", 3),
    ],
)
def test_how_many_there_are(language, text, ident, count):

    assert {e.id: e.count for e in world(language, text).scenes[0].elements}.get(ident) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("th", "นักท่องเที่ยวคนหนึ่งเข้าแถว"),
        ("ko", "승객 한 명이 줄을 서 있다."),
        ("zh", "一名乘客在排队。"),
        ("ja", "乗客が一人、並んでいる。"),
    ],
)
def test_one_who_queues_is_one(language, text):

    found = world(language, text)
    assert len(found.characters) == 1 and not [e for e in found.scenes[0].elements if e.category == "extras"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ko", ("주인 박순자(60대)가 국수를 삶는다.", ("순자", "어서 와."))),
        ("zh", ("老板王小明（50岁）走进来。", ("小明", "请坐。"))),
    ],
)
def test_a_full_name_and_the_name_above_a_speech_are_one(language, told):

    assert [c.name for c in world(language, *told).characters] == [told[1][0]]
