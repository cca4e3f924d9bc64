# SPDX-License-Identifier: GPL-3.0-or-later
"""Five more scripts, with layouts and faults of their own, as files from web archives, PDFs and scans have them; the
reader was not run on them while they were written."""

import random
import re
import textwrap

import layouts

SCRIPTS = {
    "kettle": """T FADE IN:
H INT. PRUITT HOUSE - KITCHEN - MORNING
A A kettle that should have been thrown out. A table with four chairs and three people who use the same one. DENISE PRUITT (61) waters a plant that is plastic. She knows.
A Her daughter CAROL-ANN, 38, comes in by the back door with two suitcases and stops as if there had been a line painted on the lino.
C DENISE
D You've let your hair go.
C CAROL-ANN
D Good morning, Mum.
C DENISE
D I'm only saying. You had such a nice cut at the christening, and I said to your father, I said, that's a cut that says somebody has her life in order, and he said who, and I said Carol-Ann, and he said...
P (she considers it)
D Well. He's never been a talker.
C CAROL-ANN
D Where is he?
C DENISE
D Where is he always?
A Carol-Ann puts down one suitcase. Then, after a look at the ceiling, the other.
H PANTRY - CONTINUOUS
A Shelves to the ceiling, 200 jars at least. Each has a date. BERNARD PRUITT (66) holds a jar of pickled onions up to the bulb, the way other men look at stamps.
C CAROL-ANN (O.S.)
D Dad?
C BERNARD
P (to the onions)
D 1994.
C CAROL-ANN
D I've left Martin.
C BERNARD
D Good year.
H KITCHEN - A LITTLE LATER
A The kettle SHRIEKS. Nobody gets up. Is it a test? It may be a test.
C CAROL-ANN
D I said I've left Martin.
C DENISE
D We heard you, love. We're finding a place to put it.
A The wall telephone rings. All three look at it -- even Bernard, with an onion on his fork.
C DENISE (CONT'D)
P (into phone)
D Pruitt residence. Yes. No, she isn't. No, I wouldn't know her if I saw her, she's let her hair go.
T INTERCUT WITH:
H INT. SEMI-DETACHED HOUSE - HALLWAY - SAME TIME
A MARTIN (40), in one sock, stands among coats. A child's drawing is stuck to his back. He does not know about that.
C MARTIN
D Denise, put her on.
C DENISE
D I've just told you.
C MARTIN
D I can hear her breathing. She does it through her nose when she's -- Carol? Carol, the boiler's making the noise.
C DENISE
P (hand over mouthpiece)
D He says the boiler's making the noise.
C CAROL-ANN
D WHAT NOISE?
C MARTIN
D The noise!
A A long, low GROAN comes down the line. In the Pruitt kitchen, a jar answers it from the pantry.
T FLASHBACK TO:
H INT. PRUITT HOUSE - KITCHEN - DAY (1994)
A The same table, new. A YOUNG DENISE peels onions and cries, and it is not the onions. A suitcase waits by the door.
C YOUNG BERNARD (O.S.)
D Are you going, then?
C YOUNG DENISE
D I'm going when I've done these.
S INSERT - THE SACK OF ONIONS
A It is very nearly full.
T BACK TO PRESENT:
H INT. PRUITT HOUSE - KITCHEN - MORNING
A Denise hangs up. She moves the suitcases, one after the other, under the table, where there is a pale patch on the floor exactly as wide as two suitcases.
C DENISE
D You'll have your old room. There's a sewing machine in the bed, but it's a light sleeper, and I don't want any talk about lawyers before eleven because your father has his programme on and he can't follow it when there's an atmosphere.
C CAROL-ANN
D Mum. How long did you stay angry?
C DENISE
D Who says I was angry?
C BERNARD
D Two hundred and six jars.
A Nobody speaks. Then Carol-Ann laughs until she has to hold on to the table.
T FADE OUT.""",
    "viaduct": """H EXT. VIADUCT - NIGHT
A Rain. Headlights. A FLATBED comes out of the dark at ninety with no driver.
A BANG!
A The windscreen goes white. Behind the wheel, low, where nobody should be able to steer from: RIKE MADSEN (34), blood to the elbow. Not hers.
C RIKE
D Come on. Come on, come on, come ON.
A She stamps on the brake. NOTHING. The pedal rolls away under the seat.
C VOSS (V.O.)
P (radio, breaking up)
D Rike. How fast?
C RIKE
D Ninety.
C VOSS (V.O.)
D Slow down.
C RIKE
D I hadn't thought of that.
S ANGLE ON THE TRAILER
A Six steel drums. One strap. The strap is FRAYING -- strand -- by strand --
H INT. FLATBED - CAB - CONTINUOUS
A She hauls on the handbrake. It comes off in her hand.
C RIKE
D Voss?
C VOSS (V.O.)
D I'm here.
C RIKE
D Tell me again what's in the drums.
A Silence. Wipers.
C VOSS (V.O.)
D ... Milk.
T SMASH CUT TO:
H INT. CONTROL VAN - NIGHT
A VOSS (50s), tie, headset, sweating. Two TECHNICIANS will not look at him. On the wall, a red dot crosses a map. A clock counts: 3:41. 3:40.
C TECHNICIAN #1
D Sir, the bridge is full.
C VOSS
D Full of what?
C TECHNICIAN #1
D It's a marathon, sir.
S INSERT: THE MAP
A Beyond the red dot, eleven thousand green ones.
H EXT. VIADUCT - ROADWAY - NIGHT
A RUNNERS. Wall to wall. Foil blankets and head torches, a rhinoceros, a man dressed as a tap.
A They hear it before they see it. Heads turn. What is that? Thunder?
A THE HORN. LONG. LOUD. GETTING LOUDER.
C MAN DRESSED AS A TAP
D MOVE!
C RHINOCEROS
D WHAT?
C MAN DRESSED AS A TAP
D TRUCK!
A They part. The flatbed goes through the middle of them like a zip.
H I/E. FLATBED / VIADUCT - MOVING - NIGHT
A Rike kicks out what is left of the glass. Climbs. The wind takes her hood.
C VOSS (V.O.)
D Rike, do not leave the cab. Repeat, do not --
A She throws the radio off the bridge. It falls for a long time.
S RIKE'S POV
A The bonnet. The road. The barrier at the end of it, striped, and growing.
A SNAP! The strap goes. A drum tips, bounces, BURSTS.
A WHITE. Everywhere.
A She tastes it.
C RIKE
D Huh.
A Tyres lose the road. The whole rig slides, turns, slides backwards in a fan of milk, slower, slower... and kisses the barrier with its tail lights.
A TICK. TICK. TICK. The engine cools.
S REVERSE ANGLE
A Eleven thousand people, dripping, stare at her. One of them starts to clap.
C RIKE (CONT'D)
P (to nobody)
D It was milk.
H EXT. VIADUCT - PARAPET - DAWN
A Police tape. Cats. More cats. Voss stands with his back to the view and his hands where she can see them.
C VOSS
D I never lied to you.
C RIKE
D No. That's what I'll put in the report.
A She hits him ONCE. He sits down in the puddle.
T CUT TO BLACK.""",
    "countess": """A TITLE: "Being a True Account of the Affair at Marlingford"
T FADE IN:
H EXT. MARLINGFORD HALL, DERBYSHIRE - THE GREAT AVENUE OF LIMES - AUTUMN AFTERNOON, 1788
A A post-chaise at the gallop. Two footmen cling on behind, and one hat, which is lost. Rooks go up.
A SUPER: "Three days before the ball."
H INT. MARLINGFORD HALL - THE LONG GALLERY, EAST WING - THE SAME AFTERNOON
A Ancestors, forty of them, and every one with the same nose. Beneath the largest sits THE DOWAGER COUNTESS (79), who has it too. MR. JOSIAH PELL, her man of business, reads from a paper that trembles.
C MR. PELL
D "Item: to Lord Harcourt, for the loss of one bay mare, forty guineas. Item: to the same, for the finding of the same mare, sixty."
C THE DOWAGER COUNTESS
D He found her very dearly.
C MR. PELL
D My lady, I fear we are not... that is to say, the estate is not, at the present time...
P (swallows)
D Solvent.
C THE DOWAGER COUNTESS
D Speak up, Pell. I am only old.
C MR. PELL
D SOLVENT, MY LADY!
A Forty ancestors hear it. A door at the far end is thrown open.
C FOOTMAN
D The Right Honourable the Earl of Harcourt. And another.
A LORD HARCOURT (45), all buckles. The other is MME. DELACROIX (30), in grey, who looks at the pictures and not at the company.
C LORD HARCOURT
D Dear lady! I bring you an expert.
C THE DOWAGER COUNTESS
D In what?
C MME. DELACROIX
P (still at the pictures)
D Noses.
S CLOSE ON THE PORTRAIT OF THE FOURTH EARL
A The varnish is cracked in the corner. Beneath it there is a second, smaller hand.
H INT. MARLINGFORD HALL - LIBRARY - NIGHT
A A single candle. Mme. Delacroix writes. We hear what her pen says.
C MME. DELACROIX (V.O.)
D My dear Étienne, they are all of them forgeries. The pictures, I mean. As to the family, I have not yet been shown the backs. The old one watches me as a cat watches a kettle; she knows, I think, that I know, and waits to learn what it will cost her.
S INSERT - THE LETTER
A The ink runs. A drop has fallen on the word "forgeries".
A She looks up. Water is coming through the plaster rose. Where can it be coming from, three floors below the roof?
C THE DOWAGER COUNTESS (O.C.)
D You write late, madame.
A She has been in the wing chair all the while, with her feet in a basin.
C MME. DELACROIX
D And your ladyship bathes late.
C THE DOWAGER COUNTESS
D I think best when I am damp. Who painted them?
C MME. DELACROIX
D The same person painted all.
C THE DOWAGER COUNTESS
D Yes.
C MME. DELACROIX
D A woman, I believe. With one model. And one nose.
A The old woman dries her feet, one toe at a time.
T DISSOLVE TO:
H FLASHBACK - INT. MARLINGFORD HALL - ATTIC STUDIO - WINTER MORNING, 1731
A A GIRL of twenty-two stands before a looking-glass in her grandfather's wig and armour, brush in hand. She puts her chin out. She paints her own chin.
C YOUNG COUNTESS
P (in a deep voice)
D Agincourt was damp.
A She laughs so that the armour rings.
T DISSOLVE TO:
H EXT. MARLINGFORD HALL - SOUTH TERRACE - THE NIGHT OF THE BALL
A Lanterns, and ices, and three hundred guests. A fiddle tunes. Lord Harcourt has a paper of his own, and a rich man, SIR TOBY WRAXALL, to show it to.
C LORD HARCOURT
D Forty canvases, Sir Toby. Vandyke, Lely, Kneller. Five hundred apiece!
C SIR TOBY
D Guineas?
C LORD HARCOURT
D Would I insult you with pounds?
C MME. DELACROIX
D They are not by Vandyke.
A The fiddle stops. So does Harcourt.
C MME. DELACROIX (CONT'D)
D They are by the Countess of Marlingford. There are no others in the world, and the price is one thousand.
C SIR TOBY
P (after an age)
D Apiece?
T FADE OUT.""",
    "buffet": """H INT. GRAND PAVILION HOTEL - BALLROOM - NIGHT
A A wedding. Balloons, and a banner: CONGRATULATIONS DAVE & DAVE. Two hundred guests wait for a buffet that has not been opened since 1 p.m.
A WAITER #1 and WAITER #2 guard a silver dome. Under the dome, something moves.
C WAITER #2
D It moved.
C WAITER #1
D It's a mousse.
C WAITER #2
D It moved like a moose.
A DAVE (29), groom, hurries over. White suit. One eyebrow.
C DAVE
D Has anyone seen Dave?
C WAITER #1
D You're Dave.
C DAVE
D The other Dave!
S ANGLE ON THE CAKE
A Five tiers. On top, two sugar grooms. One has been bitten off at the knee.
C MRS. O'SHEA
P (chewing)
D Don't look at me, I've a condition.
C DAVE
D What condition?
C MRS. O'SHEA
D Hunger.
H INT. GRAND PAVILION HOTEL - GENTS - SAME
A THE OTHER DAVE (31), also in white, sits in a sink with his phone at his ear. Water is running. It's running into him.
C THE OTHER DAVE
D Hello? I'd like to report a missing eyebrow.
C 911 OPERATOR (FILTERED)
D Sir, is this an emergency?
C THE OTHER DAVE
D It's my husband's.
C 911 OPERATOR (FILTERED)
D You shaved off your husband's eyebrow?
C THE OTHER DAVE
D He wasn't my husband yet. Is there a form?
C 911 OPERATOR (FILTERED)
P (a muffled conference)
D ... Hold the line.
A Hold music. It is THE SAME SONG that now comes through the wall.
H BALLROOM - CONTINUOUS
A Strobe. The DJ, a man of seventy in a captain's hat, leans into a microphone that has been live all day.
C DJ
D Okay, okay, okay! Who's ready to EAT?
C EVERYONE
D WE ARE!
C DJ
D I can't hear you!
C EVERYONE
D WE'RE WEAK!
C GRANDMA IN WHEELCHAIR
D I can smell prawns. Who's got prawns?
A Waiter #2 lifts the dome by an inch. Two eyes. He puts it down again.
C WAITER #2
D Chef?
C CHEF (O.S.)
D WHAT?
C WAITER #2
D Did we order a live one?
C CHEF (O.S.)
D A live WHAT?
A CRASH! The dome hits the floor. A lobster the size of a dog is on the buffet, and it has tongs.
C LITTLE GIRL
D Lobster.
C EVERYONE
D LOBSTER!
A Panic. Chairs. Balloons pop like gunfire: BANG, BANG, BANG. Mrs. O'Shea uses the moment to take the second groom.
T JUMP CUT TO:
H EXT. GRAND PAVILION HOTEL - CAR PARK - LATER
A Two hundred guests on the tarmac with blankets around their shoulders. A fire engine. A single FIREFIGHTER comes out with the lobster in a headlock.
C FIREFIGHTER
D Whose is this?
C MRS. O'SHEA
D His.
C DAVE
D No.
C THE OTHER DAVE (O.C.)
D Dave?
A They see each other across the crowd. Wet suit, dry suit. Three eyebrows between them.
C DAVE AND THE OTHER DAVE
D I'm so sorry.
C DAVE
D You first.
C THE OTHER DAVE
D I shaved it.
P (beat)
D I was aiming for the beard.
C DAVE
D I don't have a beard.
C THE OTHER DAVE
D I know that NOW.
A The lobster applauds. Or it may be the tongs.
C DJ (V.O.)
P (over loudspeaker)
D Folks, the buffet is now open.
A Stampede.
T WIPE TO:
H INT. GRAND PAVILION HOTEL - HONEYMOON SUITE - NIGHT
A Two Daves in one bath. The lobster is between them, with a flannel on its head. Somebody knocks.
C ROOM SERVICE (O.S.)
D Melted butter?
T CUT TO BLACK.""",
    "nightline": """H INT. HARBOR COUNTY DISPATCH - NIGHT
A Eight desks in the dark, lit by their own screens. NADIA ORTEGA, 27, first week, has a binder open at page one. Across from her ROLAND "ROLLY" BECK (55) does a crossword in pen.
C NADIA
D Harbor County 911, what's the address of your emergency?
C CALLER (V.O.)
D Forty-four seventy-one.
C NADIA
D Forty-four seventy-one what, sir? What street?
C CALLER (V.O.)
D It's not a street.
A Click. Nadia looks at the headset.
C BECK
D Seven letters. "Gone without notice."
C NADIA
D He hung up on me.
C BECK
P (counting squares)
D Doesn't fit.
A SUPER: "11:52 p.m."
H INT. HARBOR COUNTY DISPATCH - BREAK ROOM - LATER
A A vending machine, a cot, a map with pins. SERGEANT LOU TRAN (48) eats yogurt with a key. She is off at midnight, and it is 11:58.
C NADIA
D Does forty-four seventy-one mean anything to you?
A The key stops.
C TRAN
D Who said that to you?
C NADIA
D A caller.
C TRAN
D Man or woman?
C NADIA
D Man. Old, maybe. He sounded...
P (searching for it)
D Wet.
A Tran sets the yogurt on top of the machine, very carefully, as if it were full.
C TRAN
D That's a badge number.
T CUT TO:
H EXT. BREAKWATER - PARKING LOT - NIGHT
A Fog. A patrol car with its door open and its dome light on. Nobody in it. The radio talks to an empty seat.
C NADIA (V.O.)
D Unit twelve, status? Unit twelve?
A OFFICER DEAN BRANDT (26) comes up over the rocks with a flashlight and sees the light on. Did he leave it on? He did not.
C BRANDT
D Twelve. I'm fine. I was... I thought I heard somebody on the rocks.
C NADIA (V.O.)
D Did you?
S BRANDT'S POV - THE DRIVER'S SEAT
A It is soaked. Kelp on the headrest.
C BRANDT
D Dispatch, which one of us is closest to me?
T INTERCUT WITH:
H INT. HARBOR COUNTY DISPATCH - CONTINUOUS
A Beck has put down the pen. Tran stands behind Nadia with her coat half on. On the screen, two markers, both with the number twelve. They are on top of each other.
C NADIA
D You are.
C BRANDT
D Say again?
C TRAN
P (taking the headset)
D Dean, it's Lou. Get away from the car. Don't sit in it and don't answer it, walk up to the road where there's a streetlight and stand under it and talk to me about anything you like, talk to me about the Mariners.
C BRANDT
D They traded Ruiz.
C TRAN
D I saw that. Keep walking.
A A WAVE breaks. It does not sound like water. It sounds like someone sitting down.
T TIME CUT:
H INT. TRAN'S CAR - MOVING - NIGHT
A Tran drives, no siren. Nadia, belted in, has the binder on her knees. Streetlights go over them: one, two, three.
C NADIA
D Whose number was it?
C TRAN
D My partner's. Twenty years ago, on the breakwater. They never found the car.
C NADIA
D They found the car tonight.
A Tran says nothing. She turns the wipers on. It isn't raining.
H FLASHBACK - EXT. BREAKWATER - NIGHT (1999)
A The same fog. A YOUNGER TRAN runs along the rocks, shouting a name we can't hear over the surf.
A Her radio crackles on her shoulder.
C MALE VOICE (V.O.)
D Forty-four seventy-one, show me off duty.
H EXT. BREAKWATER - ROAD - NIGHT (PRESENT)
A One streetlight. One pair of wet footprints under it, side by side, facing the sea. No Brandt.
C NADIA
D Officer Brandt? DEAN!
C TRAN
D Quiet.
A She has heard it too. From the parking lot, a starter motor. It turns over once, twice. It catches.
S WIDE SHOT - THE PARKING LOT
A Headlights come on under the water.
C BECK (V.O.)
P (radio)
D Lou? Got it. "Gone without notice." Seven letters.
C TRAN
D Not now, Rolly.
C BECK (V.O.)
D "Drowned."
T SMASH CUT TO BLACK.""",
}


def blocks(name):
    """``[(letter, text)]`` of a script."""
    return [(line[0], line[2:]) for line in SCRIPTS[name].split("\n")]


def _set(name, indents, before, wrap=True, change=lambda letter, line: line):
    """``[(line, type)]``: each kind of paragraph at its column, ``before(last letter, letter)`` empty lines above."""
    found, last = [], ""
    for letter, text in blocks(name):
        found += [("", "blank")] * (before(last, letter) if last else 0)
        for line in layouts.wrapped(letter, text, wrap):
            found.append((" " * indents.get(letter, 0) + change(letter, line), layouts.KINDS[letter]))
        last = letter
    return found


def _usual(last, letter):
    return int(letter not in "DP")


def _cue_gap(name):
    """Two empty lines above headings, and one between a name and its speech."""
    before = lambda last, letter: 2 if letter == "H" else int(letter not in "DP" or last == "C")  # noqa: E731
    return _set(name, {"D": 8, "P": 12, "C": 18, "T": 44}, before)


def _word_paragraphs(name):
    """What a word processor saves as text: a line a paragraph, empty ones above headings alone."""
    return _set(name, {}, lambda last, letter: int(letter == "H"), wrap=False)


def _centred_cue(name):
    """Names in the middle and cuts at the right; speeches at the left margin like action."""

    def placed(letter, line):
        lead = {"C": (62 - len(line)) // 2, "T": 62 - len(line)}
        return " " * lead.get(letter, 0) + line

    return _set(name, {}, _usual, change=placed)


def _sitcom(name):
    """Action in capitals, and speeches with an empty line between their lines."""
    found = []
    for letter, text in blocks(name):
        text = text.upper() if letter == "A" else text
        for k, line in enumerate(layouts.wrapped(letter, text)):
            if found and (not k or letter in "DP"):
                found.append(("", "blank"))
            found.append((" " * {"D": 12, "P": 18, "C": 26, "T": 50}.get(letter, 0) + line, layouts.KINDS[letter]))
    return found


def _archive(name):
    """Action goes on right below a speech."""
    before = lambda last, letter: int(letter not in "DP" and not (letter == "A" and last == "D"))  # noqa: E731
    return _set(name, {"H": 5, "A": 5, "S": 5, "D": 16, "P": 22, "C": 28, "T": 50}, before)


def speeches(name):
    """``[(letter, name, text)]`` with all of a speech, what is in brackets too, in one D."""
    found, cue = [], ""
    for letter, text in blocks(name):
        if letter == "C":
            cue = text
            found.append(["D", cue, ""])
        elif letter in "DP":
            found[-1][2] += (" " if found[-1][2] else "") + text
        else:
            found.append([letter, "", text])
    return found


def _hanging(name):
    """Names in a column of their own, speeches in the next."""
    found = []
    for letter, cue, text in speeches(name):
        found += [("", "blank")] if found else []
        if letter == "D":
            for k, line in enumerate(textwrap.wrap(text, 36)):
                found.append(((cue if not k else "").ljust(30) + line, "dialogue"))
        else:
            lead = " " * (46 if letter == "T" else 0)
            found += [(lead + line, layouts.KINDS[letter]) for line in layouts.wrapped(letter, text)]
    return found


def _transcript(name):
    """A viewer's transcript: names with a colon, action in square brackets, empty lines at headings, cuts and shots."""
    found, last = [], ""
    for letter, cue, text in speeches(name):
        if last and (letter in "HTS" or last in "HTS"):
            found.append(("", "blank"))
        line = f"{cue}: {text}" if letter == "D" else f"[{text}]" if letter == "A" else text
        found.append((line, layouts.KINDS[letter]))
        last = letter
    return found


LAYOUTS = {
    "cue_gap": _cue_gap,
    "word_paragraphs": _word_paragraphs,
    "hanging": _hanging,
    "centred_cue": _centred_cue,
    "sitcom": _sitcom,
    "transcript": _transcript,
    "cue_left": lambda name: _set(name, {"C": 6, "P": 12, "D": 12, "T": 48}, _usual),
    "archive": _archive,
}


def _page_shift(rows):
    """Each page stands at columns of its own behind a form feed, as a PDF's text comes out."""
    found = []
    for k, (line, kind) in enumerate(rows):
        line = " " * (4, 0, 9, 2, 6)[k // 37 % 5] + line if line.strip() else line
        found.append(("\f" + line if k and k % 37 == 0 else line, kind))
    return found


def _more(rows):
    """Pages that break a speech: (MORE), the page's number, the name once more with (CONT'D)."""
    found, cue, gap, since, page, last = [], "", False, 0, 1, ""
    for k, (line, kind) in enumerate(rows):
        if kind == "character":
            cue, gap = line, rows[k + 1][1] == "blank"
        if since > 24 and last == "dialogue" and kind in ("dialogue", "parenthetical") and cue:
            page, since = page + 1, 0
            lead = " " * (len(cue) - len(cue.lstrip()))
            again = cue if "(CONT'D)" in cue else cue + " (CONT'D)"
            while found[-1][1] == "blank":
                found.pop()
            found += [("", "blank")] * gap
            found += [(lead + "(MORE)", "furniture"), *[("", "blank")] * 2, (" " * 58 + f"{page}.", "furniture")]
            found += [*[("", "blank")] * 2, (again, "character"), *[("", "blank")] * gap]
        since += 1
        found.append((line, kind))
        last = last if kind == "blank" else kind
    return found


_NEAR = {"rn": "m", "ri": "n", "cl": "d"}  # letters that a scan runs together


def _ocr(rows):
    """A scan: letters mistaken, mostly those that are but a stroke, and specks of dust."""
    draw, found = random.Random(11), []
    for line, kind in rows:
        lead, text = line[: len(line) - len(line.lstrip())], line.lstrip()
        if kind == "scene_heading":
            for right, wrong in (("INT.", "lNT."), ("INT.", "1NT."), ("EXT.", "EXT,"), ("EXT.", "EXI."), (" - ", " -"),
                                 ("NIGHT", "NlGHT"), ("DAY", "DAV"), (" - ", " ~ "), ("HALL", "HA1L")):  # fmt: skip
                text = text.replace(right, wrong, 1) if draw.random() < 0.22 else text
        elif kind in ("action", "dialogue"):
            text = re.sub(r"\bI\b", lambda m: draw.choice("IIl1|"), text)
            text = re.sub("rn|ri|cl", lambda m: _NEAR[m[0]] if draw.random() < 0.1 else m[0], text)
            text = re.sub(r"[.,]", lambda m: draw.choice(".,") if draw.random() < 0.06 else m[0], text)
        elif kind == "character":
            text = re.sub("[OI]", lambda m: "0l"[m[0] == "I"] if draw.random() < 0.2 else m[0], text)
        elif kind == "parenthetical" and text.startswith("("):
            text = "{" + text[1:] if draw.random() < 0.2 else text
        if text and draw.random() < 0.03:
            text += draw.choice((" .", " '", "  ,", " -"))
        found.append((lead + text, kind))
    return found


def _justified(rows):
    """Lines that another line of their paragraph follows are spread to its width."""
    draw, found = random.Random(7), []
    for (line, kind), (_, next_kind) in zip(rows, [*rows[1:], ("", "blank")], strict=True):
        lead, words = line[: len(line) - len(line.lstrip())], line.split()
        wide = {"action": 60, "dialogue": 34}.get(kind, 0) - len(" ".join(words))
        if kind == next_kind and 0 < wide < 12 and len(words) > 3 and "  " not in line.strip():
            gaps = [" "] * (len(words) - 1)
            for _ in range(wide):
                gaps[draw.randrange(len(gaps))] += " "
            line = lead + "".join(a + b for a, b in zip(words, [*gaps, ""], strict=True))
        found.append((line, kind))
    return found


def _html(rows):
    """The source of a web page: bold headings, names, shots and cuts, and quotes and ampersands as entities."""
    found = []
    for line, kind in rows:
        line = line.replace("&", "&amp;").replace('"', "&quot;").replace("'", "&#39;")
        if kind in ("scene_heading", "character", "shot", "transition"):
            line = f"<b>{line}</b>"
        found.append((line, kind))
    return found


def _mojibake(rows):
    """Typographic signs and accents in UTF-8, taken for Windows' own characters and saved again."""
    found = []
    for line, kind in rows:
        line = re.sub(r'"(?=\w|\.)', "“", line).replace('"', "”").replace("'", "’").replace("...", "…")
        line = line.replace("--", "—").replace(" - ", " – ")
        found.append((line.encode().decode("cp1252", errors="ignore"), kind))
    return found


def _browser(rows):
    """What a browser prints at the foot and the head of its pages."""
    place = "file:///C|/My Documents/scripts/draft3.htm"
    return layouts.pages(rows, 36, lambda page: [
        ("", "blank"), (f"{place} ({page} of 58) [6/14/2004 10:22:09 PM]", "furniture"), (place, "furniture"),
        ("", "blank"),
    ])  # fmt: skip


def _dash_numbers(rows):
    """Pages that end in the middle of action, mostly of a sentence, with their number between dashes."""
    found, since, page = [], 0, 1
    for k, (line, kind) in enumerate(rows):
        if since > 22 and k and kind == rows[k - 1][1] == "action" and rows[k - 1][0].strip()[-1] not in '.?!":':
            page, since = page + 1, 0
            found += [("", "blank"), ("", "blank"), (" " * 28 + f"- {page} -", "furniture"), ("", "blank")]
        since += 1
        found.append((line, kind))
    return found


_MARKS = {
    "(O.S.)": ("(OS)", "(o.s.)", "[O.S.]", "(O.S)"),
    "(V.O.)": ("(vo)", "(V.O)", "(VO)", "[v.o.]"),
    "(O.C.)": ("(oc)", "(o/c)"),
    "(CONT'D)": ("(cont.)", "(Cont'd)", "(contd)", "(CONT)", "(continued)"),
}


def _sloppy_marks(rows):
    """What is behind names is written each time as it came."""
    draw, found = random.Random(2), []
    for line, kind in rows:
        for mark, forms in _MARKS.items():
            if kind in ("character", "dialogue") and mark in line:
                form = draw.choice(forms)
                at, end = line.index(mark), line.index(mark) + len(mark)
                pad = " " * (len(mark) - len(form)) if line[end : end + 2] == "  " else ""
                line = line[:at] + form + pad + line[end:]
        found.append((line, kind))
    return found


FAULTS = {
    "clean": lambda rows: rows,
    "page_shift": _page_shift,
    "more": _more,
    "ocr": _ocr,
    "justified": _justified,
    "html": _html,
    "mojibake": _mojibake,
    "browser": _browser,
    "dash_numbers": _dash_numbers,
    "sloppy_marks": _sloppy_marks,
    "all_caps": lambda rows: [(line.upper(), kind) for line, kind in rows],
}


def told_apart(rows, spoilt, layout, fault):
    """Whether a fault does anything to the rows and leaves it knowable what they are."""
    return fault == "clean" or (spoilt != rows and not (fault == "all_caps" and layout == "word_paragraphs"))


def cases():
    """``(name, rows)`` of each script in each layout with each fault, where that can be told apart."""
    for name in SCRIPTS:
        for layout, make in LAYOUTS.items():
            rows = make(name)
            for fault, spoil in FAULTS.items():
                spoilt = spoil(rows)
                if told_apart(rows, spoilt, layout, fault):
                    yield f"{name}/{layout}/{fault}", spoilt
