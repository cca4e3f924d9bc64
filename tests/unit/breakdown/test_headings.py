# SPDX-License-Identifier: GPL-3.0-or-later
"""Headings and the places they name."""

import pytest

from backlot.addon.breakdown import headings, places

CASES = [
    ("INT. DINER - KITCHEN - NIGHT", "INT", ["DINER", "KITCHEN"], "NIGHT", "NIGHT"),
    ("EXT. MARA'S HOUSE, GARDEN - DAY", "EXT", ["MARA'S HOUSE", "GARDEN"], "DAY", "DAY"),
    ("INT./EXT. CAR (MOVING) - DUSK", "INT/EXT", ["CAR"], "DUSK", "DUSK"),
    ("I/E. VAN - SUNRISE", "INT/EXT", ["VAN"], "DAWN", "SUNRISE"),
    ("EXT. FIELD - MAGIC HOUR", "EXT", ["FIELD"], "DUSK", "MAGIC HOUR"),
    ("EXT ROAD -- MIDNIGHT", "EXT", ["ROAD"], "NIGHT", "MIDNIGHT"),
    ("EST. CITY SKYLINE – LATE AFTERNOON", "EXT", ["CITY SKYLINE"], "AFTERNOON", "LATE AFTERNOON"),
    ("INT. OFFICE - THE NEXT MORNING", "INT", ["OFFICE"], "MORNING", "THE NEXT MORNING"),
    ("INT. OFFICE - 3:30 AM", "INT", ["OFFICE"], "NIGHT", "3:30 AM"),
    ("INT. OFFICE NIGHT", "INT", ["OFFICE"], "NIGHT", "NIGHT"),
    ("INT. OFFICE. DAY", "INT", ["OFFICE"], "DAY", "DAY"),
    ("INT. DR. SMITH'S OFFICE - DAY", "INT", ["DR. SMITH'S OFFICE"], "DAY", "DAY"),
    ("int. house - day", "INT", ["house"], "DAY", "day"),
    ("LIMBO", None, ["LIMBO"], None, ""),
    ("EXT. HARBOUR - RAIN - NIGHT", "EXT", ["HARBOUR"], "NIGHT", "NIGHT"),
    ("INT. BARN - 1944 - DAY", "INT", ["BARN"], "DAY", "DAY"),
]


@pytest.mark.parametrize(("text", "int_ext", "path", "time", "time_text"), CASES)
def test_headings(text, int_ext, path, time, time_text):
    found = headings.parse(text)
    assert (found.int_ext, found.places, found.time, found.time_text) == (int_ext, path, time, time_text)


@pytest.mark.parametrize("word", ["CONTINUOUS", "LATER", "MOMENTS LATER", "SAME TIME", "SAME", "A FEW MINUTES LATER"])
def test_times_that_carry_over(word):
    found = headings.parse(f"INT. HALL - {word}")
    assert found.carries and found.time is None and found.places == ["HALL"] and found.time_text == word


def test_flags():
    assert headings.parse("INT. SCHOOL - DAY (FLASHBACK)").flashback
    assert headings.parse("EXT. ROAD - FLASHBACK - NIGHT").places == ["ROAD"]
    assert headings.parse("OMITTED").omitted
    assert headings.parse("EXT. CITY - MONTAGE - DAY").montage


@pytest.mark.parametrize(
    ("name", "int_ext", "kind"),
    [
        ("DINER", "INT", "diner"), ("PIER 39", "EXT", "waterfront"), ("CAR", "INT", "vehicle_interior"),
        ("TAXI", "INT/EXT", "vehicle_interior"), ("BACK ALLEY", "EXT", "alley"), ("HALLWAY", "INT", "corridor"),
        ("POWER PLANT", "INT", "engine_room"), ("STEEL FACTORY", "INT", "factory"),
        ("BOILER ROOM", "INT", "engine_room"), ("POLICE STATION", "INT", "police_station"),
        ("FISH MARKET", "EXT", "market"), ("CORNFIELD", "EXT", "open_ground"), ("MARA'S BEDROOM", "INT", "bedroom"),
        ("NIGHT CLUB", "INT", "nightclub"),
        ("HOSPITAL WARD", "INT", "hospital_room"), ("BOOKSHOP", "INT", "shop"), ("ROOFTOPS", "EXT", "rooftop"),
        ("HIGHWAY 61", "EXT", "motorway"), ("PINE WOODS", "EXT", "forest"), ("FARMHOUSE", "EXT", "yard"),
        ("CITY PARK", "EXT", "park"),
        ("DRAWBRIDGE", "EXT", "bridge"), ("FARMERS HALL", "INT", "restaurant"), ("VILLAGE HALL", "INT", "room"),
        ("XANADU", "INT", "room"), ("XANADU", "EXT", "open_ground"),
    ],
)  # fmt: skip
def test_kinds_of_place(name, int_ext, kind):
    assert places.kind_of([name], int_ext) == kind


def test_the_part_decides_and_the_action_helps():
    assert places.kind_of(["DINER", "KITCHEN"], "INT") == "kitchen"
    assert places.kind_of(["CAR", "STREET"], "INT") == "vehicle_interior"
    assert places.kind_of(["VOSS PLACE"], "INT", "A bed. She pulls the duvet over her.") == "bedroom"


@pytest.mark.parametrize(
    ("path", "int_ext", "kind"),
    [
        (["HOSPITAL", "ROOM NINE"], "INT", "hospital_room"), (["GRAND HOTEL", "ROOM 412"], "INT", "bedroom"),
        (["SHIP", "CABIN"], "INT", "bedroom"),
        (["HOUSE", "LIVING ROOM"], "INT", "living_room"), (["CHURCH"], "INT", "room"), (["LIBRARY"], "INT", "office"),
        (["VILLAGE MARKET"], "EXT", "market"), (["RAILWAY BRIDGE"], "EXT", "bridge"), (["GARDEN"], "EXT", "garden"),
        (["GARDEN", "LONG TABLE"], "EXT", "garden"), (["MARKET STREET"], "EXT", "street"),
        (["SUBWAY STATION", "ENTRANCE"], "EXT", "street"),
    ],
)  # fmt: skip
def test_a_part_is_what_the_whole_makes_it(path, int_ext, kind):
    assert places.kind_of(path, int_ext) == kind


NATIVE = [
    ("ko", "민수의 집 / 거실 (밤)", None, ["민수의 집", "거실"], "NIGHT"),
    ("ko", "S#.1 경찰서 (낮/ 안)", "INT", ["경찰서"], "DAY"),
    ("ko", "집 안 – 밤", "INT", ["집 안"], "NIGHT"),
    ("ko", "INT. 카페 - 낮", "INT", ["카페"], "DAY"),
    ("ko", "SEOUL STATION - THE NEXT MORNING", None, ["SEOUL STATION"], "MORNING"),
    ("ko", "EP.1 SCENE 1 학교 운동장 (오후 3시)", None, ["학교 운동장"], "AFTERNOON"),
    ("ja", "会社・開発室（朝）", None, ["会社", "開発室"], "MORNING"),
    ("ja", "S=町角(朝まだき)", None, ["町角"], "DAWN"),
    ("ja", "1=(F・I)寄席内部", "INT", ["寄席内部"], "DAY"),
    ("ja", "走る車内（夕）", "INT", ["走る車内"], "DUSK"),
    ("ja", "駅前（午後８時）", "EXT", ["駅前"], "EVENING"),
    ("zh-Hans", "外景  北京王府井大街  日", "EXT", ["北京王府井大街"], "DAY"),
    ("zh-Hans", "外景/内景  医院急诊室走廊  凌晨", "INT/EXT", ["医院急诊室走廊"], "DAWN"),
    ("zh-Hans", "第3场 日内 咖啡馆", "INT", ["咖啡馆"], "DAY"),
    ("zh-Hans", "第十二场 内景咖啡馆 夜", "INT", ["咖啡馆"], "NIGHT"),
    ("zh-Hans", "地点：咖啡馆 时间：日", None, ["咖啡馆"], "DAY"),
    ("zh-Hant", "內景  客廳  夜", "INT", ["客廳"], "NIGHT"),
    ("th", "ภายนอก / โรงเรียนสอนศิลปะ / ตอนกลางวัน", "EXT", ["โรงเรียนสอนศิลปะ"], "DAY"),
    ("th", "สถานที่ - บ้าน / เวลา - ตี 3", None, ["บ้าน"], "NIGHT"),
    ("th", "ภายใน / ร้าน / บ่าย 2", "INT", ["ร้าน"], "AFTERNOON"),
    ("fr", "INT/JOUR – APPARTEMENT DE PAUL", "INT", ["APPARTEMENT DE PAUL"], "DAY"),
    ("fr", "INT. CHAMBRE - APRÈS-MIDI", "INT", ["CHAMBRE"], "AFTERNOON"),
    ("fr", "INTÉRIEUR CUISINE JOUR", "INT", ["CUISINE"], "DAY"),
    ("es", "INT. COCINA DE ANA. DÍA", "INT", ["COCINA DE ANA"], "DAY"),
    ("es", "EXT. PLAZA DE MAÑANA - MAÑANA", "EXT", ["PLAZA DE MAÑANA"], "MORNING"),
    ("es", "EXT. CALLE - 22:30", "EXT", ["CALLE"], "NIGHT"),
    ("de", "WOHNUNG MARTA - KÜCHE - INNEN/NACHT", "INT", ["WOHNUNG MARTA", "KÜCHE"], "NIGHT"),
    ("de", "I/T KÜCHE", "INT", ["KÜCHE"], "DAY"),
    ("de", "I/A AUTO - ABEND", "INT/EXT", ["AUTO"], "EVENING"),
    ("de", "EXT. MORGENSTRASSE - MORGEN", "EXT", ["MORGENSTRASSE"], "MORNING"),
]


@pytest.mark.parametrize(("language", "text", "int_ext", "path", "time"), NATIVE)
def test_headings_of_other_languages(language, text, int_ext, path, time):
    found = headings.parse(text, language)
    assert (found.int_ext, found.places, found.time) == (int_ext, path, time)


@pytest.mark.parametrize(
    ("language", "first", "second", "path", "int_ext"),
    [
        ("ja", "会社・開発室（朝）", "同・表（夜）", ["会社"], "EXT"),
        ("ja", "会社・開発室（朝）", "同・廊下（夜）", ["会社", "廊下"], None),
        ("ja", "会社・開発室（朝）", "同（夜）", ["会社", "開発室"], None),
        ("ko", "민수의 집 / 거실 (밤)", "동 / 현관", ["민수의 집", "현관"], None),
        ("ko", "민수의 집 / 거실 / 안 (밤)", "같은 장소 / 잠시 후", ["민수의 집", "거실"], "INT"),
        ("zh-Hant", "內景  早餐店  晨", "內景  同上  夜", ["早餐店"], "INT"),
        ("fr", "INT. CUISINE - JOUR", "MÊME LIEU - PLUS TARD", ["CUISINE"], "INT"),
    ],
)
def test_the_same_place(language, first, second, path, int_ext):
    before = headings.parse(first, language)
    found = headings.follow(headings.parse(second, language), [before])
    assert (found.places, found.int_ext) == (path, int_ext)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "카페 / 잠시 후"), ("ja", "公園（続き）"), ("zh-Hans", "内景 教室 稍后"), ("th", "ภายใน / ร้าน / ต่อเนื่อง"),
     ("fr", "INT. CUISINE - PLUS TARD"), ("es", "INT. COCINA - CONTINUO"), ("de", "INT. KÜCHE - SPÄTER")],
)  # fmt: skip
def test_times_that_carry_over_in_other_languages(language, text):
    found = headings.parse(text, language)
    assert found.carries and found.time is None and found.places
