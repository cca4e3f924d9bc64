# SPDX-License-Identifier: GPL-3.0-or-later
"""Clean English Fountain, made from seeds: ours is right to the line, and so are fountain-py and screenplain, but for
what is named here."""

import generated
import oracles
import pytest

from backlot.addon import script

SEEDS = range(40)
SCENES = 8


def ours(text):
    """``[(type, text)]``, a line each, without the title page; a cue as it is written, without its marks."""
    play = script.read(text.encode(), "film.fountain")
    found = []
    for element in play.elements:
        for number, line in element.rows:
            if element.type == "character":
                line = play.lines[number - 1].text.removeprefix("@").rstrip("^ ")
            found.append((element.type, line))
    return [row for row in found if row[0] != "title_page"]


def truth(made):
    return [row for row in made.lines.values() if row[0] != "title_page"]


@pytest.mark.parametrize("marks", [True, False])
def test_every_line_is_what_it_was_made_as(marks):
    for seed in SEEDS:
        made = generated.draft(seed, SCENES, marks)
        assert ours(made.text) == truth(made), seed


def test_fountain_py_agrees_but_for_cues_with_accents():
    """Fountain asks a cue for capitals, and É is one."""
    accents = 0
    for seed in SEEDS:
        text = generated.draft(seed, SCENES).text
        accents += "ÉMILIE" in text
        plain = text.replace("ÉMILIE", "EMILIE")
        assert ours(plain) == oracles.fountain_py(plain), seed
        assert (ours(text) == oracles.fountain_py(text)) == ("ÉMILIE" not in text), seed
    assert accents > 5


def test_screenplain_agrees_but_for_lyrics_synopses_and_small_letters_in_transitions():
    """Fountain knows lyrics (``~``) since 1.1, lets a synopsis stand anywhere and keeps the letters of a line."""
    for seed in SEEDS:
        text = generated.draft(seed, SCENES).text
        found = [_as_screenplain(*row) for row in ours(text)]
        assert found == [_any_synopsis(*row) for row in oracles.by_screenplain(text)], seed


def _as_screenplain(kind, text):
    if kind == "lyric":
        return ("action", f"~{text}")
    return (kind, text.upper() if kind == "transition" else text)


def _any_synopsis(kind, text):
    """A synopsis that tells of no section or heading comes back as action with its sign."""
    return ("synopsis", text[2:]) if kind == "action" and text.startswith("= ") else (kind, text)
