# SPDX-License-Identifier: GPL-3.0-or-later
"""Fountain 1.1, a case of our own for each of its rules."""

import pytest

from backlot.addon import script

H, A, C, D, P, T = "scene_heading", "action", "character", "dialogue", "parenthetical", "transition"

# what the rule says: text (between two paragraphs), the elements that it makes
RULES = {
    # Scene headings
    "a heading begins with one of the known words and a blank or a dot": (
        "INT HOUSE\n\nEXT. ROAD\n\nEST. CITY\n\nINT./EXT. CAR\n\nINT/EXT BOAT\n\nI/E VAN",
        [
            (H, "INT HOUSE"),
            (H, "EXT. ROAD"),
            (H, "EST. CITY"),
            (H, "INT./EXT. CAR"),
            (H, "INT/EXT BOAT"),
            (H, "I/E VAN"),
        ],
    ),
    "small letters make a heading too": ("int. house - day", [(H, "int. house - day")]),
    "a longer word makes none": ("Internal memo on the desk.", [(A, "Internal memo on the desk.")]),
    "one dot before a letter or a figure forces a heading": (
        ".SNIPER SCOPE POV\n\n.3RD FLOOR",
        [(H, "SNIPER SCOPE POV"), (H, "3RD FLOOR")],
    ),
    "two dots or three force none": (
        "..where it went.\n\n...and then nothing.",
        [(A, "..where it went."), (A, "...and then nothing.")],
    ),
    "a forced heading may be what else would be a transition": (".CUT TO:", [(H, "CUT TO:")]),
    # Action
    "what is nothing else is action": ("They wait.", [(A, "They wait.")]),
    "each line of action is kept": ("They wait.\nAnd wait.\nAnd wait.", [(A, "They wait.\nAnd wait.\nAnd wait.")]),
    "an exclamation mark forces action": (
        "!SCANNING THE AISLES...\nWhere is it?",
        [(A, "SCANNING THE AISLES...\nWhere is it?")],
    ),
    "and is no heading and no transition then": ("!INT. HOUSE\n\n!CUT TO:", [(A, "INT. HOUSE"), (A, "CUT TO:")]),
    "blanks before action are kept, and a tab is four": (
        "     A sign:\n\t\tNO ENTRY\n\nThey go in.",
        [(A, "     A sign:\n        NO ENTRY"), (A, "They go in.")],
    ),
    # Cues
    "capitals with a line right below are a cue": (
        "STEEL\nThe man's a myth.",
        [(C, "STEEL"), (D, "The man's a myth.")],
    ),
    "capitals with a blank line below are action": (
        "STEEL\n\nThe man is a myth.",
        [(A, "STEEL"), (A, "The man is a myth.")],
    ),
    "a cue needs a blank line above": ("They look.\nSTEEL\nNothing.", [(A, "They look.\nSTEEL\nNothing.")]),
    "an extension may be in small letters": ("HANS (on the radio)\nWhat was it?", [(C, "HANS"), (D, "What was it?")]),
    "a cue needs a letter": (
        "23\nis a number.\n\nR2D2\nBeep beep.",
        [(A, "23\nis a number."), (C, "R2D2"), (D, "Beep beep.")],
    ),
    "an at sign forces a cue": (
        "@McCLANE\nYippee.\n\n@van der Berg\nJa.",
        [(C, "McCLANE"), (D, "Yippee."), (C, "van der Berg"), (D, "Ja.")],
    ),
    # Speeches
    "a speech runs to the next blank line": (
        "DAN\nThen let's retire them.\n_Permanently_.\n\nHe goes.",
        [(C, "DAN"), (D, "Then let's retire them.\nPermanently."), (A, "He goes.")],
    ),
    "two blanks on a line keep it going": (
        "DEALER\nTen. Four.\n  \nHit or stand?",
        [(C, "DEALER"), (D, "Ten. Four.\n\nHit or stand?")],
    ),
    "brackets below a cue or a speech are a parenthetical": (
        "STEEL\n(starting the car)\nLet's go.\n(beat)\nNow.",
        [(C, "STEEL"), (P, "(starting the car)"), (D, "Let's go."), (P, "(beat)"), (D, "Now.")],
    ),
    "brackets inside a line of speech are speech": ("STEEL\nLet's go (now).", [(C, "STEEL"), (D, "Let's go (now).")]),
    "brackets in action are action": ("(beat)\n\nThey go.", [(A, "(beat)"), (A, "They go.")]),
    # Lyrics
    "a tilde makes lyrics": (
        "~Willy Wonka!\n~The amazing one!",
        [("lyric", "Willy Wonka!"), ("lyric", "The amazing one!")],
    ),
    "in a speech as well": (
        "OOMPA\n~Doompety doo\nStop that.",
        [(C, "OOMPA"), ("lyric", "Doompety doo"), (D, "Stop that.")],
    ),
    # Transitions
    "capitals that end in TO: and stand alone are a transition": (
        "CUT TO:\n\nWE DRIFT TO:",
        [(T, "CUT TO:"), (T, "WE DRIFT TO:")],
    ),
    "not in small letters": ("He hands it to:", [(A, "He hands it to:")]),
    "nor with a blank behind the colon": ("CUT TO: \n\nThey go.", [(A, "CUT TO:"), (A, "They go.")]),
    "nor with a line right below": ("THE LETTER IS ADDRESSED TO:\nNobody.", None),
    "a greater-than sign forces a transition": ("> Burn to White.\n\n>CUT:", [(T, "Burn to White."), (T, "CUT:")]),
    # Centred text
    "between > and < it is centred": ("> THE END <\n\n>The End<", [("centered", "THE END"), ("centered", "The End")]),
    # Emphasis
    "stars and lines are emphasis": ("*a* **b** ***c*** _d_ _**e**_", [(A, "a b c d e")]),
    "a backslash takes their meaning away": (r"Dial \*69, he said. \_Now\_.", [(A, "Dial *69, he said. _Now_.")]),
    "with blanks on both sides they mean nothing": (
        "He dialed * 69 and then * 23.",
        [(A, "He dialed * 69 and then * 23.")],
    ),
    "or a blank inside the pair": (
        "He dialed *69 and then *23, and left.",
        [(A, "He dialed *69 and then *23, and left.")],
    ),
    "emphasis ends with its line": ("A *long\nday* ends.", [(A, "A *long\nday* ends.")]),
    # Page breaks, sections, synopses
    "three equals signs or more are a page break": ("===\n\n=====", [("page_break", ""), ("page_break", "")]),
    "two are none": ("==", [(A, "==")]),
    "number signs make sections": (
        "# Act\n\n## Sequence\n\n### Beat",
        [("section", "Act"), ("section", "Sequence"), ("section", "Beat")],
    ),
    "one equals sign makes a synopsis": ("= The crew arrives.", [("synopsis", "The crew arrives.")]),
    # Notes and boneyards
    "a note leaves its line": ("She [[who?]]sits.", [(A, "She sits.")]),
    "a note may stand alone": ("[[Check this.]]", [("note", "[[Check this.]]")]),
    "two blanks keep a note open": ("[[Check this.\n  \nAnd that.]]", [("note", "[[Check this.\n  \nAnd that.]]")]),
    "an empty line ends it, and then it is text": (
        "Open [[here.\n\nClosed]] there.",
        [(A, "Open [[here."), (A, "Closed]] there.")],
    ),
    "a boneyard may hold blank lines": (
        "/* INT. HOUSE\n\nMARA\nHello.\n*/\n\nThey wait.",
        [("boneyard", "/* INT. HOUSE\n\nMARA\nHello.\n*/"), (A, "They wait.")],
    ),
    "and leave the line around it": ("They /* do not */wait.", [(A, "They wait.")]),
}


def between(text):
    """The elements of a text that stands between two paragraphs."""
    play = script.read(f"Once.\n\n{text}\n\nAgain.\n".encode(), "film.fountain")
    found = [(e.type, e.text) for e in play.elements]
    assert found[0] == (A, "Once.") and found[-1] == (A, "Again.")
    return found[1:-1]


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule):
    text, expected = RULES[rule]
    found = between(text)
    if expected is None:
        assert T not in [kind for kind, _ in found]
    else:
        assert found == expected


def test_scene_numbers_hold_letters_dashes_and_dots():
    for number in ("1", "1A", "I-1-A", "1-A", "110A", "2.3"):
        play = script.read(f"INT. HOUSE - DAY - PRESENT (1967) #{number}#\n\nShe sits.\n".encode())
        assert (play.elements[0].number, play.elements[0].text) == (number, "INT. HOUSE - DAY - PRESENT (1967)")


def test_the_heading_alone_tells_its_number():
    assert script.read(b"INT. ROOM #12 - DAY\n\nShe sits.\n").elements[0].number == ""


def test_a_caret_puts_a_speech_beside_the_one_before():
    play = script.read(b"x.\n\nBRICK\nScrew him.\n\nSTEEL ^\nScrew him.\n\nBRICK\nYes.\n")
    assert [e.dual for e in play.elements if e.type == C] == ["left", "right", None]


def test_the_title_page_has_values_on_lines_of_their_own():
    play = script.read(b"Title:\n\t_**BRICK**_\n\t_two_\nCredit: Written by\nContact:\n   a\n   b\n\nx.\n")
    assert play.title_page == {"title": "BRICK\ntwo", "credit": "Written by", "contact": "a\nb"}
    assert [e.type for e in play.elements][-1] == A and play.elements[-1].line == 9


def test_the_title_page_ends_with_a_blank_line():
    play = script.read(b"Title: X\nAuthor: Y\n\nNote: this is action.\n")
    assert (play.elements[-1].type, play.elements[-1].text) == (A, "Note: this is action.")


def test_blanks_behind_every_line_mean_nothing():
    """Where an editor left them all over the script, they do not make transitions action."""
    play = script.read(b"They wait.  \n\nCUT TO: \n\nThey go. \n")
    assert [e.type for e in play.elements] == [A, T, A]
