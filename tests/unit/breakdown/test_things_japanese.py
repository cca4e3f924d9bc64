# SPDX-License-Identifier: GPL-3.0-or-later
"""Japanese words for things: under their true English name, counted, and not seen where a sentence has none."""

import pytest
from test_languages import world


@pytest.mark.parametrize(
    ("text", "ident", "count"),
    [
        ("健太はポケットから虫眼鏡を取り出す。", "prop:magnifying-glass", 1),
        ("子供部屋の床に、おもちゃの電車が二台。", "prop:toy-train", 2),
        ("金庫を開けると、中は空だ。", "dressing:safe", 1),
        ("ライオンが二頭、檻の中を歩き回る。", "animal:lion", 2),
        ("池の亀が三匹、首を伸ばす。", "animal:turtle", 3),
        ("彼女はおにぎりを二つ、兄に渡す。", "prop:rice-ball", 2),
        ("シェフがフライ返しでオムレツを裏返す。", "prop:spatula", 1),
        ("鑑識が薬莢を三つ拾う。", "prop:bullet-casing", 3),
        ("巫女が絵馬を四枚、棚に掛ける。", "dressing:picture-絵馬", 4),
        ("戦闘機が三機、上空を飛ぶ。", "vehicle:fighter-jet", 3),
        ("マネキンが三体、窓辺に立つ。", "dressing:mannequin", 3),
        ("四艘のカヤックが岸を離れる。", "vehicle:kayak", 4),
        ("母は編み棒を置き、毛糸玉を拾う。", "prop:ball-of-wool", 1),
        ("看護師が点滴袋を二つ運んでくる。", "prop:iv-drip", 2),
        ("彼は山高帽を脱ぎ、お辞儀をする。", "wardrobe:bowler-hat", 1),
        ("店先にコウモリ傘が置かれている。", "prop:umbrella-蝙蝠傘", 1),
        ("神社の境内に獅子舞が現れる。", "wardrobe:costume-獅子舞", 1),
        ("畳の上にカルタと双六。", "prop:toy-双六", 1),
    ],
)
def test_things_are_found(text, ident, count):
    found = {e.id: e.count for e in world("ja", text).scenes[0].elements}
    assert found.get(ident) == count, found


@pytest.mark.parametrize(
    "text",
    [
        "美咲はくすりと笑って、首をかしげる。",
        "しょうがないな、という顔で頷く。",
        "彼は見ざるを得なかった。びくともしない。",
        "出口をめざし、坂道をのぼり、息を切らせる。",
        "男は額の汗ばんだ髪をかき上げる。",
        "曲がり角で振り返り、口笛を吹く。",
        "ブレーキを踏む。カウントダウンが始まる。",
        "シンガポールへのトラベルを夢見る。",
        "基本を守れと、几帳面な兄が怒る。",
        "彼女はやわらかく微笑む。様子は変わらない。",
        "部屋に籠もって出てこない。",
        "ポケットに手をねじ込み、立ち去る。",
        "バランスを崩し、足をスリップさせて転ぶ。",
        "助け舟を出され、大袈裟に喜ぶ。",
    ],
)
def test_other_words_are_no_things(text):
    found = [e.id for e in world("ja", text).scenes[0].elements if not e.id.startswith("extras:")]
    assert found == []
