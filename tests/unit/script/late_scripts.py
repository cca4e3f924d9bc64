# SPDX-License-Identifier: GPL-3.0-or-later
"""Four more scripts, with layouts and faults of their own, written when those of ``rough_scripts`` were read well."""

import random
import re

import layouts

SCRIPTS = {
    "orchard": """T FADE IN:
H EXT. CIDER ORCHARD - LATE AFTERNOON
A Rows of old trees, props under the branches. Wasps in the windfalls. WALT BRANNIGAN, 68, empties a bucket into a trailer without looking at it.
A His grandson MICAH, 9, sits on the tailgate with a tablet.
C MICAH
D Granddad, it says here a tree can hear.
C WALT
D Not these.
C MICAH
P (reading)
D They send messages through the ground. With mushrooms.
C WALT
D Then they'll know I'm late.
A He drops the tailgate. Apples thunder.
A A PICKUP comes up the lane, too fast, and stops across the gate. LORNA FITCH (40s) gets out. Clipboard. Clean boots.
C LORNA
D Mr. Brannigan? You didn't answer my letters.
C WALT
D I used them. Good kindling, county paper.
H INT. BRANNIGAN FARMHOUSE - KITCHEN - NIGHT
A One bulb. Three plates. Lorna sits very straight, as if the chair might take her name down.
C LORNA
D Thirty days. I didn't write the law.
C MICAH
D Who did?
C LORNA
P (after a moment)
D Nobody I ever met.
A Walt cuts the pie. He gives her the biggest piece, and turns the plate so that the good side faces her.
S ANGLE ON THE WINDOW
A Beyond their reflections, the orchard. One tree, at the end of the last row, is lit from inside.
C MICAH (O.S.)
D Granddad?
T CUT TO:
H EXT. CIDER ORCHARD - CONTINUOUS
A They stand in a row before it: old man, boy, county.
C LORNA
D What is that?
C WALT
D That's the one I don't pick.
T FADE OUT.""",
    "switchboard": """H INT. HOSPITAL SWITCHBOARD - NIGHT
A A windowless room. Six chairs, one operator: BERNADETTE "BERNIE" COYLE, fifty-one, headset over a church hat.
C BERNIE
D St. Luke's, how may I direct your -- no, sir, this is not the pizza place. It has never been the pizza place.
A She pulls a plug. Another light blinks. She lets it.
C VOICE ON PHONE (V.O.)
D Is he awake?
C BERNIE
D Visiting hours are over, love. Who's he?
C VOICE ON PHONE (V.O.)
D Room 9.
A Bernie's hand stops over the board.
S INSERT - THE BOARD
A There is no nine. Eight. Ten. Between them a square of unpainted wood.
H INT. HOSPITAL CORRIDOR - MOMENTS LATER
A Her shoes. The hum of a floor polisher left running. DR. OYELARAN (30s) sleeps standing up against a vending machine.
C BERNIE
D Doctor.
C DR. OYELARAN
P (not opening his eyes)
D I'm awake.
C BERNIE
D Where's room nine?
C DR. OYELARAN
D We don't have one. Fire regulations. Or a fire. One of those.
C BERNIE (CONT'D)
D Someone's calling it.
A Now he opens them.
T MATCH CUT TO:
H INT. ROOM 9 - DAY (1961)
A Sun. Twelve children in twelve beds, all looking at the door.
C CHILD #3
D She's here.
H EXT. HOSPITAL - ROOF - DAWN
A Bernie and Oyelaran share a cigarette neither of them wants. Sirens, far off, on their way to somebody else.
C DR. OYELARAN
D Put it through next time.
C BERNIE
D To who?
T DISSOLVE TO:""",
    "lighthouse": """H INT. LIGHTHOUSE - LAMP ROOM - NIGHT
A The lens turns. ISLA MCRAE, 33, polishes brass that is already clean. Her radio hisses on the floor beside a plate of cold beans.
C RADIO (V.O.)
D Relief boat delayed. Say again, delayed. Possibly Thursday.
C ISLA
D Which Thursday?
A Static. She turns the volume down to nothing, and goes on talking to it.
C ISLA (CONT'D)
P (to the radio)
D You said that in October. You said Thursday as if it were a place.
A A thump against the glass. A GULL lies on the gallery, wings out. Something is tied to its leg.
H EXT. LIGHTHOUSE - GALLERY - CONTINUOUS
A Wind takes the door. She kneels by the bird and unties a strip of oilcloth. On it, in pencil: COME DOWN.
C ISLA
D No.
H INT. LIGHTHOUSE - STAIRWELL - NIGHT
A One hundred and forty steps. Her lamp goes round and round. At the bottom, water. It should not be there.
A A rowing boat floats in the hall, where the coats hang. In it sits OLD TAM (80s), dry as a biscuit.
C OLD TAM
D Ye took your time.
C ISLA
P (whispering)
D You drowned.
C OLD TAM
D Aye, well. Somebody had to.
S CLOSE ON: THE OARS
A Wet. Carved with names. The last one is hers.
T FADE TO BLACK.
H EXT. HARBOUR - QUAY - MORNING
A A crowd of fishwives, two constables, a dog. The relief boat ties up. The COXSWAIN hands a plate of beans, still warm, to the HARBOURMASTER.
C HARBOURMASTER
D And the light?
C COXSWAIN
D Burning. That's the odd part. There's nobody left to burn it.""",
    "casting": """T FADE IN:
H INT. COMMUNITY HALL - DAY
A Folding chairs. A banner: AUDITIONS 4 TODAY. Nine women in the same cardigan wait in a row and do not look at one another.
A PETRA VANCE (38), director, eats a banana with a fork. Her assistant OZ, 24, holds the list.
C PETRA
D Next.
C OZ
D That was next.
C PETRA
D Then the one after next, Oz, I'm not made of Tuesdays.
A NUMBER SEVEN stands. She has brought her own chair.
C NUMBER SEVEN
P (sitting down on it)
D I'll be doing the washing-up scene.
C PETRA
D There is no washing-up scene.
C NUMBER SEVEN
D There is now.
A She does it. No plates, no water. Oz forgets to breathe. When she hangs up the invisible towel, Petra looks for it.
H EXT. COMMUNITY HALL - CAR PARK - LATER
A Drizzle. Petra catches up with her at a bicycle.
C PETRA
D Who taught you that?
C NUMBER SEVEN
D Plates.
T BACK TO:
H INT. COMMUNITY HALL - SAME
A Eight women in the same cardigan. Eight, and a chair.
C OZ (O.S.)
D Does this mean we can go home?
T SMASH CUT TO BLACK.""",
}


def blocks(name):
    """``[(letter, text)]`` of a script."""
    return [(line[0], line[2:]) for line in SCRIPTS[name].split("\n")]


def _typed(name, indents, gap=1, colon=False, scene=False):
    """``[(line, type)]`` with each kind of paragraph at its column; a ``colon`` behind names, SCENE before headings."""
    found, number = [], 0
    for letter, text in blocks(name):
        if found and letter not in "DP":
            found += [("", "blank")] * gap
        number += letter == "H"
        text = f"SCENE {number} - {text}" if scene and letter == "H" else text
        text = text + ":" if colon and letter == "C" else text
        found += [
            (" " * indents.get(letter, 0) + line, layouts.KINDS[letter]) for line in layouts.wrapped(letter, text)
        ]
    return found


def _tabbed(name):
    return [(line.replace(" " * 10, "\t\t"), kind) for line, kind in _typed(name, {"D": 10, "P": 10, "C": 20})]


LAYOUTS = {
    "far": lambda name: _typed(name, {"A": 15, "H": 15, "D": 25, "P": 30, "C": 37, "T": 58, "S": 15}),
    "typewriter": lambda name: _typed(name, {"A": 8, "H": 8, "S": 8, "D": 18, "P": 24, "C": 30, "T": 52}),
    "novel": lambda name: _typed(name, {"A": 4, "D": 4, "P": 4}),
    "speech_left": lambda name: _typed(name, {"A": 20, "P": 2, "T": 20, "S": 20}),
    "colons": lambda name: _typed(name, {"D": 6, "P": 6}, colon=True),
    "two_blank": lambda name: _typed(name, {}, 2),
    "tabbed": _tabbed,
    "scene_words": lambda name: _typed(name, {"D": 10, "P": 14, "C": 20, "T": 45}, scene=True),
}


def _headings(change):
    return lambda rows: [(change(line) if kind == "scene_heading" else line, kind) for line, kind in rows]


def _feeds(rows):
    return layouts.pages(rows, 31, lambda page: [("\f" + " " * 60 + f"{page + 1}.", "furniture"), ("", "blank")])


def _titled(rows):
    return layouts.pages(
        rows, 29, lambda page: [("", "blank"), (f"THE UNPICKED TREE{' ' * 38}{page + 1}", "furniture"), ("", "blank")]
    )


def _dated(rows):
    foot = "CASTING CALL - Draft 2 - 11/5/2023" + " " * 25
    return layouts.pages(
        rows, 30, lambda page: [("", "blank"), (f"{foot}Page {page + 1} of 9", "furniture"), ("", "blank")]
    )


def _stars(rows):
    """Marks of revision before some lines."""
    draw = random.Random(3)
    return [("* " + line if line.strip() and draw.random() < 0.12 else line, kind) for line, kind in rows]


def _tight_headings(rows):
    found = []
    for row in rows:
        if row[1] == "scene_heading" and found and found[-1][1] == "blank":
            found.pop()
        found.append(row)
    return found


FAULTS = {
    "clean": lambda rows: rows,
    "em_dash": _headings(lambda line: line.replace(" - ", " — ")),
    "comma": _headings(lambda line: re.sub(r" - (?=[^-]*$)", ", ", line)),
    "slash": _headings(lambda line: line.replace(" - ", " / ")),
    "dashes": _headings(lambda line: line.replace(" - ", "--")),
    "dots": _headings(lambda line: line.replace(" - ", ". ") + "."),
    "bold": _headings(lambda line: f"**{line.strip()}**"),
    "feeds": _feeds,
    "titled": _titled,
    "dated": _dated,
    "trailing": lambda rows: [(line + "   ", kind) for line, kind in rows],
    "stars": _stars,
    "tight_headings": _tight_headings,
}


def cases():
    """``(name, rows)`` of each script in each layout with each fault."""
    for name in SCRIPTS:
        for layout, make in LAYOUTS.items():
            rows = [*make(name), ("", "blank"), *make(name)]
            for fault, spoil in FAULTS.items():
                yield f"{name}/{layout}/{fault}", spoil(rows)
