# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom each speech is for."""

import pytest

from backlot.addon import breakdown, script

M, T, V = "char:mara", "char:theo", "char:viktor"


def speeches(text):
    scene = breakdown.break_down(script.read(f"INT. ROOM - DAY\n\n{text}\n".encode())).scenes[0]
    return [
        (b.subjects[0] if len(b.subjects) == 1 else len(b.subjects), b.target)
        for b in scene.beats
        if b.kind == "dialogue"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("MARA\nYes.\n\nTHEO\nNo.", [(M, T), (T, M)]),
        (
            "MARA\nOne.\n\nTHEO\nTwo.\n\nVIKTOR\nThree.\n\nMara and Viktor dance.\n\nMARA\nFour.",
            [(M, T), (T, M), (V, T), (M, V)],
        ),
        ("Mara, Theo and Viktor sit.\n\nMARA\nGo, Viktor.", [(M, V)]),
        ("Mara, Theo and Viktor sit. Viktor hands Mara a peach.\n\nVIKTOR\nHere.", [(V, M)]),
        ("Mara, Theo and Viktor sit.\n\nVIKTOR\nMarried?\n\nTheo nods.", [(V, T)]),
        ("Mara, Theo and Viktor sit.\n\nMARA\n(into phone)\nHello?", [(M, None)]),
        ("Mara sits.\n\nMARA\n(into phone)\nHello?\n\nTHEO (FILTERED)\nHi.", [(M, T), (T, M)]),
        ("Mara hides.\n\nMARA\n(whispering)\nWhat are you?\n\nTheo enters.\n\nTHEO\nHello.", [(M, T), (T, M)]),
        ("Forty guests sit. Mara and Theo sit.\n\nMARA\nLadies and gentlemen!", [(M, "extras:guests")]),
        ("Forty guests sit. Mara rises.\n\nMARA\nTo us!\n\nALL\nTo us!", [(M, "extras:guests"), (2, None)]),
        ("MARA (V.O.)\nI was young.", [(M, None)]),
    ],
)  # fmt: skip
def test_targets(text, told):
    assert speeches(text) == told


def test_those_who_came_together_do_not_speak_to_each_other():
    found = speeches(
        "ZOE (20s) waits. TWO THUGS climb out of a car.\n\nTHUG #1\nGive me the bag!\n\nThug #2 nods.\n\nZOE\nNo."
    )
    assert found[0] == ("char:thug-1", "char:zoe")


def test_by_title_and_by_kin():
    found = speeches(
        "DR. SEO (40s) enters. EZRA (60s) sits. His daughter JUNE (30s) waits.\n\nJUNE\nDad!\n\n"
        "EZRA\nThank you, doctor."
    )
    assert found == [("char:june", "char:ezra"), ("char:ezra", "char:dr-seo")]
