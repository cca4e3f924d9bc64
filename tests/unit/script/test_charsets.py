# SPDX-License-Identifier: GPL-3.0-or-later
"""Old encodings, in eight languages; line ends and blanks of other systems."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
import tongues

from backlot.addon import script
from backlot.addon.errors import InputError
from backlot.addon.script.charsets import decode

PLACE = str(Path(__file__).resolve().parents[3])
TREE = f"""
import importlib.util, sys
place = {PLACE!r}
told = importlib.util.spec_from_file_location("backlot", place + "/__init__.py", submodule_search_locations=[place])
sys.modules["backlot"] = importlib.util.module_from_spec(told)
"""
PAGES = [
    (language, page) for pages in (tongues.FIRST, tongues.SECOND, tongues.THIRD) for language, page in pages.items()
]


def told(size):
    """``(right, number, wrong ones)`` of pages cut to ``size`` bytes, in every old encoding of their language."""
    right, number, wrong = 0, 0, []
    for language, page in PAGES:
        for coding in tongues.CODINGS[language]:
            text = tongues.short(page, coding, size)
            found, named, warning = decode(text.encode(coding), "film.txt")
            number += 1
            right += found == text
            if found != text:
                wrong.append((language, coding, named, bool(warning)))
    return right, number, wrong


def test_old_encodings_short_and_long():
    for size in (300, 100_000):
        right, number, wrong = told(size)
        print(f"{size} bytes: {right} of {number} right")
        assert right == number, wrong


def test_a_guess_from_a_line_or_two_is_told():
    """Of 120 bytes most are right, and none that is wrong is so without a warning."""
    right, number, wrong = told(120)
    print(f"120 bytes: {right} of {number} right; wrong: {wrong}")
    assert right >= 0.9 * number and all(warned for *_, warned in wrong)


def test_long_texts_need_no_warning():
    for language, coding in (("ko", "cp949"), ("ja", "cp932"), ("zh-Hans", "gb18030"), ("th", "cp874")):
        play = script.read(tongues.FIRST[language].encode(coding), "film.txt")
        assert play.encoding == coding and not play.warnings and play.source == tongues.FIRST[language]


@pytest.mark.parametrize("language", tongues.FIRST)
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_marks(language, coding):
    for pages in (tongues.FIRST, tongues.SECOND):
        text, _, warning = decode(pages[language].encode(coding), "film.txt")
        assert text == pages[language] and warning is None


@pytest.mark.parametrize(
    ("text", "coding"),
    [
        ("ИНТ. КУХНЯ - НОЧЬ\n\nМария смотрит в окно. Идёт дождь, и никого нет на улице.\n", "cp1251"),
        ("ИНТ. КУХНЯ - НОЧЬ\n\nМария смотрит в окно. Идёт дождь, и никого нет на улице.\n", "koi8_r"),
        ("INT. KUCHNIA - NOC\n\nMałgorzata stoi przy oknie. Źle się czuje, ma żółty płaszcz.\n", "cp1250"),
        ("ΕΣΩΤ. ΚΟΥΖΙΝΑ\n\nΗ Μαρία κοιτάζει έξω από το παράθυρο και δεν μιλάει.\n", "cp1253"),
        ("İÇ. MUTFAK - GECE\n\nAyşe pencereden dışarı bakıyor, yağmur yağıyor. Çay içiyor.\n", "cp1254"),
    ],
)
def test_other_languages(text, coding):
    assert decode(text.encode(coding), "film.txt")[:2] == (text, coding)


def test_named_encodings():
    data = tongues.FIRST["ko"].encode("cp949")
    assert decode(data, "film.txt", "cp949")[0] == tongues.FIRST["ko"]
    with pytest.raises(InputError, match="not known"):
        decode(data, "film.txt", "no-such-thing")
    with pytest.raises(InputError, match="damaged at byte"):
        decode(data, "film.txt", "utf-8")


def test_a_warning_names_the_guess():
    _, coding, warning = decode("INT. CAFÉ - DAY\n\nRené sits.\n".encode("cp1252"), "film.txt")
    assert coding == "cp1252" and "cp1252" in warning.message and "encoding" in warning.message and warning.line == 1


def test_utf8_that_was_cut_or_damaged_stays_utf8():
    data = tongues.FIRST["ko"].encode()
    text, coding, warning = decode(data[:-3], "film.txt")
    assert coding == "utf-8" and text.startswith(tongues.FIRST["ko"][:-3]) and warning
    text, coding, warning = decode(data[:200] + b"\xff" + data[200:], "film.txt")
    assert coding == "utf-8" and "\ufffd" in text and "damaged" in warning.message


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_line_ends_and_blanks_that_do_not_break(end):
    text = "INT.\u00a0CAFÉ\u00a0-\u00a0DAY\n\nRené\u00a0sits.\n\nRENÉ\nÇa\u00a0va\u00a0?\n".replace("\n", end)
    play = script.read(text.encode("mac_roman"), "film.txt")
    assert [line.type for line in play.lines if line.type != "blank"] == [
        "scene_heading", "action", "character", "dialogue",
    ]  # fmt: skip
    assert play.source == text and len(play.lines) == 6


def test_any_bytes_are_read_or_refused():
    rng = random.Random(11)
    for _ in range(60):
        data = rng.randbytes(rng.randint(1, 400)).replace(b"\0", b" ")
        try:
            text, coding, _ = decode(data, "film.txt")
        except InputError:
            continue
        assert text and coding


def test_libraries_are_imported_when_they_are_needed():
    """Neither the readers nor a Fountain file in UTF-8 load what old encodings, PDF and Hangul files need."""
    code = """
from backlot.addon import script
script.read("INT. CAFÉ - DAY\\n\\nRené sits.\\n".encode(), "film.fountain")
print({"charset_normalizer", "pypdf", "olefile"} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", TREE + code], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.strip() == "set()", done.stdout + done.stderr
