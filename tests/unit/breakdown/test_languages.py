# SPDX-License-Identifier: GPL-3.0-or-later
"""Breakdowns of scripts in Korean, Japanese, Chinese, Thai, French, Spanish and German."""

import random
import time

import language_keys as keys
import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import durations, lexicon, people, places
from backlot.addon.breakdown.data import table
from backlot.addon.breakdown.languages import conjugation, pack
from backlot.addon.script.model import Element, Screenplay
from backlot.addon.world import ids

LOWEST = {"cafe": (0.9, 0.95, 0.85), "station": (0.85, 0.95, 0.85), "market": (0.8, 0.8, 0.8)}
OPENING = {"ko": "카페", "ja": "喫茶店", "zh": "咖啡馆", "th": "ร้านกาแฟ", "fr": "CAFÉ", "es": "CAFÉ", "de": "CAFÉ"}


def world(language, *elements):
    """The ``World`` of one scene: ``text`` is action, ``(name, text)`` a speech."""
    made = [Element("scene_heading", f"INT. {OPENING[language]} - NIGHT", 1, 1, [(1, "")])]
    for line, told in enumerate(elements, 2):
        if isinstance(told, str):
            made.append(Element("action", told, line, line, [(line, told)]))
        else:
            name, *rest = told
            made.append(Element("character", name, line, line, [(line, name)]))
            for text in rest:
                kind = "parenthetical" if text.startswith("(") else "dialogue"
                made.append(Element(kind, text, line, line, [(line, text)]))
    return breakdown.break_down(Screenplay("own.txt", elements=made, language=language))


def beats(language, *elements):
    return world(language, *elements).scenes[0].beats


@pytest.mark.parametrize("language", keys.LANGUAGES)
@pytest.mark.parametrize("story", keys.KEYS)
def test_own_scripts(story, language):
    found = breakdown.break_down(script.read(keys.SCRIPTS / f"{story}_{language}.fountain"))
    assert found.language.partition("-")[0] == language
    scores = keys.scores(found, story)
    for lowest, (measure, (score, *counts)) in zip(LOWEST[story], scores.items(), strict=True):
        assert score >= lowest, (measure, score, counts)
    check_ids(found)


def check_ids(found):
    """Every id in a world names something in it; no beat is empty; lines are the script's."""
    known = {c.id for c in found.characters} | {x.id for x in found.locations}
    for scene in found.scenes:
        here = known | {e.id for e in scene.elements}
        for beat in scene.beats:
            assert {i for i in (*beat.subjects, beat.object, beat.target) if i} <= here, beat
            assert beat.target or not beat.relation, beat
            assert beat.text.strip() and scene.lines[0] <= beat.lines[0] <= beat.lines[1] <= scene.lines[1], beat
        assert {i for e in scene.elements for i in (e.owner, e.at) if i} <= here


@pytest.mark.parametrize("language", keys.LANGUAGES)
def test_a_list_says_all_in_english_words_that_are_known(language):
    words = pack.load(language)
    assert set(words.data["things"]) <= set(lexicon.entries())
    assert set(words.data["people"]) <= set(people.roles())
    assert set(words.data["verbs"]) <= {*table("verbs"), "stand", "wear"}
    assert set(words.data["emotion"]) <= set(table("emotion")["words"])
    assert all(places.by_name(name, "INT") or places.by_name(name, "EXT") for name in words.data["places"])
    assert set(words.data["density"]) <= set(table("people")["density"])
    assert sum(sense.kind == "thing" for sense in words.words.values()) > 600


@pytest.mark.parametrize("language", keys.LANGUAGES)
def test_word_salad(language):
    """Whatever stands together, the world is whole."""
    words = [w for w in pack.load(language).words if " " not in w] + [p for _, p in pack.load(language).verbs()]
    draw, glue = random.Random(11), " " if language in ("ko", "fr", "es", "de") else ""
    for _ in range(12):
        text = glue.join(draw.choice(words) + draw.choice(("", "", "。", ",", "(30)")) for _ in range(40))
        check_ids(world(language, text, ("Kim", "...")))


def test_the_action_is_all_there():
    told = "지우(30대, 여)가 웃으며 창가에 앉는다. 그러고는 아무 말이 없다. 민수, 커피를 마신다!"
    said = "".join(b.text for b in beats("ko", told, ("지우", "응."), ("민수", "그래.")) if b.kind == "action")
    assert "".join(said.split()).replace(".", "") == "".join(told.split()).replace(".", "")


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("앉다", "앉는다 앉아 앉고 앉은 앉았다"), ("듣다", "듣는다 들어 듣고 들은 들었다"), ("눕다", "눕는다 누워 눕고 누운 누웠다"),
        ("열다", "연다 열어 열고 여는 열었다"), ("부르다", "부른다 불러 부르고 부른 불렀다"), ("쓰다", "쓴다 써 쓰고 쓴 썼다"),
        ("마시다", "마신다 마셔 마시고 마신 마셨다"), ("노크하다", "노크한다 노크해 노크하고 노크한 노크했다"), ("나오다", "나온다 나와 나오며 나온 나왔다"),
    ],
)  # fmt: skip
def test_korean_forms(lemma, forms):
    assert set(forms.split()) <= set(conjugation.korean(lemma))


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("座る", "座る 座って 座った 座り 座りながら 座らない"), ("見る+", "見る 見て 見た 見ながら 見ない"), ("飲む", "飲む 飲んで 飲んだ 飲み"),
        ("書く", "書いて 書いた 書かない"), ("行く", "行って 行った"), ("ノックする", "ノックする ノックして ノックした ノックしながら"),
    ],
)  # fmt: skip
def test_japanese_forms(lemma, forms):
    assert set(forms.split()) <= set(conjugation.japanese(lemma))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ko", "민수가 총을 겨눈다.", ("aim", "prop:gun")), ("ko", "민수가 고개를 끄덕인다.", ("nod", None)),
        ("ko", "민수는 커피를 마시지 않는다.", (None, None)), ("ko", "민수가 문을 두드린다.", ("knock", "dressing:door")),
        ("ko", "민수가 전화를 받는다.", ("phone", "prop:phone")), ("ko", "민수, 소주를 따른다.", ("pour", "prop:soju")),
        ("ja", "健が銃を構える。", ("aim", "prop:gun")), ("ja", "健は首を振る。", ("shake_head", None)),
        ("ja", "健がドアを開けて", ("open", "dressing:door")), ("zh", "李强拿起手机。", ("pick_up", "prop:phone")),
        ("zh", "李强关上门。", ("close", "dressing:door")), ("zh", "李強關上門。", ("close", "dressing:door")),
        ("th", "ก้องเปิดประตู", ("open", "dressing:door")), ("th", "ก้องพยักหน้า", ("nod", None)),
        ("fr", "Paul ferme la porte.", ("close", "dressing:door")), ("fr", "Paul ne boit pas.", (None, None)),
        ("es", "Pablo cierra la puerta.", ("close", "dressing:door")), ("es", "Pablo no bebe.", (None, None)),
        ("de", "Peter macht die Tür auf.", ("open", "dressing:door")), ("de", "Peter steht auf.", ("stand_up", None)),
    ],
)  # fmt: skip
def test_deeds(language, text, expected):
    names = {
        "ko": "민수",
        "ja": "健",
        "zh": "李强" if "强" in text else "李強",
        "th": "ก้อง",
        "fr": "Paul",
        "es": "Pablo",
        "de": "Peter",
    }
    found = beats(language, text, (names[language], "A."))[0]
    assert (found.verb, found.object) == expected, found


@pytest.mark.parametrize(
    ("language", "text", "ident", "count"),
    [
        ("ko", "의자 세 개가 놓여 있다.", "dressing:chair", 3), ("ko", "경찰 두 명이 온다.", "extras:police-officers", 2),
        ("ko", "10여 명의 학생이 앉아 있다.", "extras:students", 10), ("ko", "아이들이 논다.", "extras:children", 5),
        ("ja", "椅子が三脚ある。", "dressing:chair", 3), ("ja", "二人の警官が来る。", "extras:police-officers", 2),
        ("ja", "学生たちが座る。", "extras:students", 5), ("zh", "三把椅子。", "dressing:chair", 3),
        ("zh", "两名警察走进来。", "extras:police-officers", 2), ("th", "ตำรวจสองนายเดินเข้ามา", "extras:police-officers", 2),
        ("fr", "Deux chaises.", "dressing:chair", 2), ("fr", "Trois policiers entrent.", "extras:police-officers", 3),
        ("es", "Dos sillas.", "dressing:chair", 2), ("de", "Drei Stühle.", "dressing:chair", 3),
    ],
)  # fmt: skip
def test_counts(language, text, ident, count):
    found = {e.id: e.count for e in world(language, text).scenes[0].elements}
    assert found.get(ident) == count, found


@pytest.mark.parametrize(
    ("language", "text", "weather"),
    [
        ("ko", "눈이 내린다.", ["snow"]), ("ko", "지우가 눈을 감는다.", []), ("ko", "비가 쏟아진다.", ["rain"]), ("ko", "지우가 비질을 한다.", []),
        ("ja", "雪が降っている。", ["snow"]), ("ja", "雨宿りの約束。", []), ("zh", "窗外下着大雨。", ["rain"]), ("zh", "外面下著大雪。", ["snow"]),
        ("th", "ฝนตกหนัก", ["rain"]), ("fr", "Il pleut.", ["rain"]), ("es", "Nieva.", ["snow"]), ("de", "Der Regenschirm.", []),
    ],
)  # fmt: skip
def test_weather(language, text, weather):
    assert world(language, text).scenes[0].weather == weather


@pytest.mark.parametrize(
    ("language", "things"),
    [
        ("ko", "눈물 얼굴 차가운"),
        ("ja", "大人 本当 日本"),
        ("zh", "马上 走廊 花园"),
        ("th", "ยาว เย็น"),
        ("de", "ein"),
        ("fr", "la"),
    ],
)
def test_not_things(language, things):
    for word in things.split():
        assert not world(language, f"{word}.").scenes[0].elements, word


@pytest.mark.parametrize(
    ("language", "cues", "characters"),
    [
        ("ko", ["김지우", "지우", "어린 지우", "지우의 목소리"], {"char:지우": ["김지우"], "char:어린-지우": []}),
        ("ja", ["佐藤健", "健", "健の声"], {"char:健": ["佐藤健"]}),
        ("zh", ["张小明", "小明", "小明的声音"], {"char:小明": ["张小明"]}),
        ("fr", ["MARIE DUPONT", "MARIE", "VOIX DE MARIE"], {"char:marie": ["MARIE DUPONT"]}),
    ],
)
def test_one_person_under_several_names(language, cues, characters):
    found = world(language, *((name, "…") for name in [*cues, cues[1]]))
    assert {c.id: c.aliases for c in found.characters} == characters
    assert [b.voice for b in found.scenes[0].beats][len(cues) - 1] == ("off" if len(cues) != 2 else "on")


def test_introductions_and_callings():
    found = world(
        "ko", "형사 준오(40대 후반, 남)가 들어온다. 지우(스물, 여)가 웃는다.", ("준오", "음."), ("지우", "네, 형사님.")
    )
    told = {c.name: (c.age, c.gender, c.role) for c in found.characters}
    assert told["준오"] == (48, "male", "detective") and told["지우"][1] == "female"
    assert [c.name for c in world("fr", "PAUL (35 ans), un inspecteur, entre.").characters] == ["PAUL"]


def test_a_heading_that_lists_people_is_taken_at_its_word():
    class Listed(Element):
        """A heading with the list that Taiwanese scripts have."""

    heading = Listed("scene_heading", "INT. 客廳 - DAY", 1, 1, [(1, "")])
    heading.people = ("阿芳", "志明", "群眾")
    action = Element("action", "阿芳看著窗外。", 2, 2, [(2, "阿芳看著窗外。")])
    found = breakdown.break_down(Screenplay("own.txt", elements=[heading, action], language="zh-Hant"))
    assert found.scenes[0].present == ["char:阿芳", "char:志明"]


def test_feeling_and_manner():
    calm, angry = beats("ko", ("지우", "(다정하게)", "사랑해."), ("민수", "(화를 내며)", "나가!"))
    assert calm.emotion.valence > 0.3 and angry.emotion.valence < -0.3
    assert angry.emotion.arousal > calm.emotion.arousal + 0.3
    whispered = beats("ja", ("健", "(小声で)", "行こう。"))[0]
    assert (whispered.verb, whispered.manner) == ("whisper", "小声で")


def test_camera():
    found = beats("ko", "지우가 걷는다. 클로즈업, 지우의 손.", ("지우", "응."))
    assert any(b.camera and b.camera.size == "CU" for b in found)


def test_speech_takes_as_long_in_every_language():
    """One sentence, said in each language, differs by less than a factor of two from its English."""
    english = durations.speech("What are you doing here at this hour, in all this rain?")
    said = {
        "ko": "이 시간에 이 빗속에서 여기서 뭐 하고 있는 거야?", "ja": "こんな時間に、この雨の中で、何をしているんだ？",
        "zh": "这么晚了，下这么大的雨，你在这里干什么？", "th": "คุณมาทำอะไรที่นี่ตอนดึกแบบนี้ กลางสายฝน",
        "fr": "Qu'est-ce que tu fais ici à cette heure, sous cette pluie ?",
        "es": "¿Qué haces aquí a estas horas, con esta lluvia?", "de": "Was machst du um diese Zeit hier, bei diesem Regen?",
    }  # fmt: skip
    for language, text in said.items():
        assert 0.5 < durations.speech(text, language=language) / english < 2, language


def test_ids_tell_thai_tones_apart():
    assert len({ids.slug(name) for name in ("ก้อย", "ก่อย", "กอย")}) == 3
    assert ids.slug("ก้อง") == "ก้อง" and ids.slug("Mara's House") == "maras-house"


def test_one_thing_in_two_scenes():
    scene = [
        Element("scene_heading", "INT. 카페 - DAY", 1, 1, [(1, "")]), Element("action", "가방.", 2, 2, [(2, "가방.")]),
        Element("scene_heading", "EXT. 골목 - DAY", 3, 3, [(3, "")]), Element("action", "낡은 가방.", 4, 4, [(4, "낡은 가방.")]),
    ]  # fmt: skip
    found = breakdown.break_down(Screenplay("own.txt", elements=scene, language="ko"))
    assert [e.id for s in found.scenes for e in s.elements] == ["prop:bag", "prop:bag"]
    assert [x.kind for x in found.locations] == ["alley", "cafe"]


@pytest.mark.parametrize("language", ["ko", "zh", "de"])
def test_time_grows_with_the_script(language):
    """Twice the pages take about twice the time (process time, the quicker of two)."""
    play = script.read(keys.SCRIPTS / f"cafe_{language}.fountain")

    def seconds(times):
        long = Screenplay("long.txt", elements=play.elements * times, language=language)
        taken = []
        for _ in range(2):
            start = time.process_time()
            breakdown.break_down(long)
            taken.append(time.process_time() - start)
        return min(taken)

    seconds(2)
    assert seconds(24) < 3.5 * seconds(12)
