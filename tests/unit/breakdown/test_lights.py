# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights that action lines switch on and off, in every language of the scripts."""

import pytest

from backlot.addon.breakdown.lights import switchings

TOLD = [
    ("en", "She switches on the lamp.", [("lamp", True)]),
    ("en", "Tom turns the bedside lamp off and lies down.", [("lamp", False)]),
    ("en", "The lights go out.", [("all", False)]),
    ("en", "The lights flicker on. A moment later the lights go out.", [("all", True), ("all", False)]),
    ("en", "He leans over and blows out the candle.", [("flame", False)]),
    ("en", "Mara lights a candle.", [("flame", True)]),
    ("en", "She turns off the light.", [("all", False)]),
    ("en", "He enters and flips the switch.", [("all", None)]),
    ("en", "The house is plunged into darkness.", [("all", False)]),
    ("en", "The light of the moon lies on the floor. She puts on her coat and lights a cigarette.", []),
    ("en", "He turns off the road. The lamp stands on the desk.", []),
    ("ko", "지우가 불을 끈다.", [("all", False)]),
    ("ko", "민수, 들어와서 불을 켠다.", [("all", True)]),
    ("ko", "할머니가 촛불을 끈다.", [("flame", False)]),
    ("ko", "스탠드를 켜고 책을 편다.", [("lamp", True)]),
    ("ko", "창밖에 불꽃이 오른다.", []),
    ("ja", "健、電気を消す。", [("all", False)]),
    ("ja", "部屋の明かりがつく。", [("all", True)]),
    ("ja", "ろうそくの火を吹き消す。", [("flame", False)]),
    ("zh", "李明关灯，躺下。", [("all", False)]),
    ("zh", "她打开台灯。", [("lamp", True)]),
    ("zh", "老人吹灭了桌上的蜡烛。", [("flame", False)]),
    ("zh-Hant", "她關燈。", [("all", False)]),
    ("th", "เขาปิดไฟแล้วนอน", [("all", False)]),
    ("th", "แม่จุดเทียน", [("flame", True)]),
    ("fr", "Elle éteint la lumière.", [("all", False)]),
    ("fr", "Paul souffle la bougie.", [("flame", False)]),
    ("es", "Ana apaga la luz.", [("all", False)]),
    ("es", "Se encienden las luces.", [("all", True)]),
    ("de", "Sie macht das Licht aus.", [("all", False)]),
    ("de", "Er knipst die Stehlampe an.", [("lamp", True)]),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_what_is_switched_is_read(language, text, told):
    assert [(s.what, s.on) for s in switchings(text, language)] == told
