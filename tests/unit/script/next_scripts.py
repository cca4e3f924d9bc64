# SPDX-License-Identifier: GPL-3.0-or-later
"""Four more scripts, with layouts and faults of their own, as mail, forums, recording sessions and copied PDFs have them;
the reader was not run on them while they were written."""

import random
import re
import textwrap

import layouts

SCRIPTS = {
    "weights": """A OVER BLACK: the sound of a coin spun on wood. It takes a long time to fall.
T FADE IN:
H INT. COUNTY COURTHOUSE - COURTROOM 4 - MORNING (MARCH 3, 1958)
A High windows, low heat. Twelve jurors in their overcoats. On a table before the bench, under a cloth, an object the size of a christening cake.
A SUPER: "The third day."
A JUDGE ABERNATHY-COLE (70) takes the cough drop out of his mouth, looks for somewhere to put it, and puts it back.
C BAILIFF/CLERK
D Number 58-211, the Township of Orrin against Lyle Tubbs, grocer.
C JUDGE ABERNATHY-COLE
D Is the grocer present?
C TUBBS
D Yes, Your Honor.
C JUDGE ABERNATHY-COLE
D Is the scale present?
C MS. FINK
D It is under the cloth, Your Honor. The People have kept it covered because every time a person looks at it, it moves.
A EVERYBODY LOOKS AT THE CLOTH.
C MR. D'ARCY
P (rising)
D Objection. That is the whole of my case.
C JUDGE ABERNATHY-COLE
D Sit down, Mr. D'Arcy. You'll get it back.
H WITNESS STAND - LATER
A MRS. WINIFRED POOLE (58), hat, gloves, a paper bag held in both hands like a small animal. MS. FINK (33) approaches it with respect.
C MS. FINK
D Mrs. Poole, would you tell the jury what is in the bag?
C MRS. POOLE
D Sugar.
C MS. FINK
D How much sugar?
C MRS. POOLE
D Well, that's what we're here for, isn't it? He charged me for two pounds. I carried it home, and I said to myself, Winifred, either you are getting stronger or this is a pound and a half, and I have not been getting stronger, I have had the shingles since Advent...
P (to the jury)
D ... as most of you know.
C JUROR 6
D How are they?
C MRS. POOLE
D Better, thank you.
C JUDGE ABERNATHY-COLE
D The jury will not ask after the witness's shingles.
S INSERT - THE PAPER BAG
A In pencil, in a grocer's hand: 2 lb. The two has been gone over more than once.
C MS. FINK (O.S.)
D No further questions.
T DISSOLVE TO:
H EXT. COUNTY COURTHOUSE - STEPS - NOON
A Sleet. D'Arcy eats a sandwich under his hat. Tubbs, a very thin man for a grocer, holds the mustard for him.
C MR. D'ARCY
D Did you do it, Lyle?
C TUBBS
D You said you'd never ask me that.
C MR. D'ARCY
D I said I'd never ask you that in *there*.
C TUBBS
D It weighs what it weighs. My father had it from the mill. I never once touched the screw.
C MR. D'ARCY (CONT'D)
D What screw?
A Tubbs looks at the mustard.
T FLASHBACK TO:
H INT. TUBBS & SON, GROCERS - BACK ROOM - NIGHT (OCTOBER 29, 1929)
A Rain. A kerosene lamp. OLD TUBBS lifts the pan from the scale and shows a BOY OF 8 what lives beneath it: a brass screw, no bigger than a tooth.
C OLD TUBBS
D To the left for them that can't pay. To the right for them that can.
C BOY OF 8
D And in the middle?
C OLD TUBBS
P (screwing it home)
D Nobody's in the middle, son.
T BACK TO:
H INT. COUNTY COURTHOUSE - COURTROOM 4 - AFTERNOON
A The cloth comes off. A GASP. It is only a scale, but it has been polished by somebody who was afraid of it.
C MS. FINK
D Mr. Tubbs. I am going to put one dollar's worth of nickels in this pan. Will you tell the court what it says?
C TUBBS
D I can't see that far.
C MS. FINK
D Then come closer.
C TUBBS
D I'd sooner not.
C MR. D'ARCY
D Your Honor --
C JUDGE ABERNATHY-COLE
D SIT!
A D'Arcy sits. So, from habit, do two jurors who were already sitting. The telephone on the clerk's desk RINGS.
C BAILIFF/CLERK
P (into phone)
D Courtroom 4. We're in session. Who? Ma'am, he's under oath.
P (covers the mouthpiece)
D It's Mrs. Tubbs. She says it's the screw.
C VOICE ON PHONE (V.O.)
D Tell him I said to tell them!
S EXTREME CLOSE-UP - THE PAN
A It tips. Nobody has put anything in it.
C TUBBS
D To the left for them that can't pay. That's all it was. I was off by half a pound to the right because of the Bank, and Mrs. Poole's brother-in-law *is* the Bank, and it seemed to me...
C MRS. POOLE (O.C.)
D I HAVEN'T SPOKEN TO THAT MAN SINCE EASTER!
C JUDGE ABERNATHY-COLE
D Mr. Foreman?
C JUROR 6
D We'd like to be weighed, Your Honor. All of us. Before we say.
T FADE TO BLACK.""",
    "mileage": """H EXT. INTERSTATE 40 - DAWN
A Flat land. One car.
S AERIAL SHOT - THE HIGHWAY
A A mustard-yellow '74 Dodge with a refrigerator roped to its roof. The refrigerator door is open. It has been open since Memphis.
H INT. DODGE - MOVING - CONTINUOUS
A DEE-DEE ROSARIO (41) drives with her knees and peels an egg. Her nephew T.J. (15) has a road atlas on his head against the sun. In back, asleep, UNCLE 44: nobody remembers why he is called that.
C T.J.
D You missed it.
C DEE-DEE
D Missed what?
C T.J.
D The exit.
C DEE-DEE
D Which one?
C T.J.
D All of them.
A SUPER: "1,214 miles to go"
H EXT. GAS STATION - TUCUMCARI - DAY
A Two pumps, one hose. An ATTENDANT in a wedding suit fills the tank and does not take his eyes from the roof.
C ATTENDANT
D That a Frigidaire?
C DEE-DEE
D Kelvinator.
C ATTENDANT
P (hat off)
D Ma'am.
H EXT. DESERT ROAD - DAY
A The Dodge, small. A dust devil, large. They are going to the same place.
H INT./EXT. DODGE - MOVING - DAY
A Sand comes in by every window at once. T.J. cranks. The handle comes away.
C DEE-DEE
D Roll it up!
C T.J.
D I DID roll it up!
C UNCLE 44
P (without waking)
D Left.
A SHE GOES LEFT. THE WORLD GOES BROWN.
T CUT TO:
H EXT. DESERT ROAD - LATER
A Silence. The car stands crosswise. The refrigerator is forty feet off, upright, plugged into nothing. Its light is on.
C T.J.
D Is that... supposed to do that?
C DEE-DEE
D Get the ropes.
S TRACKING SHOT: T.J.'S SNEAKERS
A Over glass, over a snakeskin, over a license plate from Ohio, to the open door.
S T.J.'S POV - INSIDE THE REFRIGERATOR
A Frost. One jar of peaches. Behind the peaches, where there ought to be a back wall, a second highway, at night, with snow on it.
C T.J.
D Aunt Dee?
C DEE-DEE (O.S.)
D Don't let the cold out.
H EXT. MOTEL "EL RANCHO" - NIGHT
A Neon: VACAN Y. Rain in the light. The Dodge rolls up on three cylinders and a prayer.
H EL RANCHO - ROOM 9 - NIGHT
A Two beds, three people, one appliance. Dee-Dee is on the phone, the cord stretched as far as the tub.
C DEE-DEE
P (into phone)
D No, Mama. No. Because he wanted it brought to him, that's why, and I said I would, and you were standing right there with the ham.
C MAMA/ABUELA (V.O.)
D He is dead, mija.
C DEE-DEE
D I know he's dead. I'm bringing it to the *house*.
C MAMA/ABUELA (V.O.)
D And what will he keep in it?
A Dee-Dee thinks about that. She winds the cord round her wrist, once, twice.
C DEE-DEE (CONT'D)
D Peaches.
T INTERCUT WITH:
H INT. ROSARIO HOUSE - BARSTOW - KITCHEN - SAME
A A very small woman in black, on a very tall stool. Where the refrigerator used to stand: a clean square of linoleum, with a candle in the middle.
C MAMA/ABUELA
D Drive slow.
C DEE-DEE (V.O.)
D It only goes slow.
T SMASH CUT TO:
H EXT. INTERSTATE 40 - DAY
A NINETY MILES AN HOUR. The ropes hum. A STATE TROOPER comes out from behind a billboard like a cork.
C TROOPER (FILTERED)
P (over bullhorn)
D PULL OVER. YOU WITH THE KELVINATOR.
C UNCLE 44
D What year is it?
C T.J.
D Eighty-three.
C UNCLE 44
D Then I'd pull over.
H EXT. SHOULDER OF THE ROAD - MOMENTS LATER
A Heat shimmer. TROOPER NUÑEZ (29) walks all the way round the car. He puts his palm on the refrigerator, the way a vet would.
C TROOPER NUÑEZ
D How far you taking her?
C DEE-DEE
D Barstow.
C TROOPER NUÑEZ
D What's inside?
C DEE-DEE
D ... Snow.
S INSERT - ODOMETER
A 99,999. It trembles. It does not turn.
H EXT. ROSARIO HOUSE - BARSTOW - DUSK (AUGUST 12, 1983)
A A porch with eleven cousins on it. They get up one at a time. Behind the Dodge: a police escort of one, lights going, no siren.
H INT. ROSARIO HOUSE - KITCHEN - NIGHT
A It fits. Of course it fits. Abuela moves the candle to the top and pushes the plug in with her foot.
A A HUM. Every light in the street goes out.
C T.J. (V.O.)
D We had peaches. There was one each, and there was one over.
C UNCLE 44 (O.S.)
D Left!
T FADE OUT.""",
    "owlet": """T FADE IN ON:
H EXT. WHISPERWOOD - NIGHT
A A storybook forest under a moon with a dent in it. Fireflies write the title across the dark, spell it wrong, and start again.
A PIP, an owlet no bigger than a teacup, peers out of a hollow oak. She is wearing a nightcap. She is supposed to be awake.
C PIP
P (yawning)
D Is it morning?
C MAMA OWL (O.S.)
D It is midnight, dear. Up you get.
C PIP
D I don't like the dark.
C MAMA OWL
D You are an owl, Pip.
C PIP
D I know, but --
P (very small)
D It's so *dark*.
H INT. HOLLOW OAK - NURSERY - CONTINUOUS
A Three hammocks. Two have neat, wide-awake brothers in them: HOOT 1 and HOOT 2. They turn their heads all the way round to stare.
C HOOT 1
D She's scared!
C HOOT 2
D Of the dark!
C HOOT 1 & HOOT 2
P (singing)
D Oh, who ever heard of a night-time bird
D Who sleeps in a cap till the dawn?
D She'll trip on a twig, she'll be scared of a fig,
D And she'll never be up till she's gone!
A They fall about laughing, literally, out of their hammocks. THUMP. THUMP.
C MAMA OWL
D Boys.
C HOOT 2
D Sorry, Mama.
S CLOSE ON: PIP'S CANDLE
A Down to its last half inch. A MOTH is warming its feet at it.
C MOTH
D Don't mind me.
T WIPE TO:
H EXT. WHISPERWOOD - OLD STONE BRIDGE - LATER THAT NIGHT
A Pip walks, since she won't fly. She holds the candle out in front of her in an acorn cup. The Moth rides on her cap like a feather.
C MOTH
D I know a fellow who sells moonlight.
C PIP
D Is it expensive?
C MOTH
D Only if you want to keep it.
A From under the bridge, a splash. Then a VOICE like a drain.
C SOMETHING UNDER THE BRIDGE (O.C.)
D WHO GOES TRIP-TRAP?
C PIP
D N-nobody!
C SOMETHING UNDER THE BRIDGE (O.C.)
D That's what the last one said. And the one before. You're a very popular bird.
A It climbs up into the candlelight. It is a frog. It is a rather handsome frog, in half a waistcoat: SIR CROAKLEY III.
C SIR CROAKLEY III
P (bowing)
D Moonlight, madam? Fresh tonight.
C PIP
D How much?
C SIR CROAKLEY III
D One song. They're not all worth it, mind. I had a nightingale here Tuesday, and I gave her change.
C PIP
P (singing, shaky at first)
D There's a light in the window that nobody lit,
D There's a step on the stair that is mine,
D And the dark is a coat with a hole in it,
D And the hole is where stars... where the stars...
A She has forgotten the rest. The wood waits. One by one, all through the trees, EYES open.
C CHORUS OF MICE (O.S.)
P (singing softly)
D Where the stars learn to shine.
S OVERHEAD SHOT - THE BRIDGE
A A ring of mice, moles, and one embarrassed fox. They are all holding candles of their own.
C FOX
D What? I don't like it either.
T MATCH CUT TO:
H INT. HOLLOW OAK - NURSERY - SAME TIME
A Empty hammocks. Mama Owl finds the nightcap's other half: a trail of wool, out of the door and down.
C MAMA OWL
D Pip? PIP!
C HOOT 1
D We didn't do anything.
C HOOT 2
D Much.
C MAMA OWL
P (into a bluebell, as if it were a telephone)
D Hello, Exchange? Give me the Bridge. Yes, I'll hold.
C BLUEBELL EXCHANGE (V.O.)
D Putting you through, love.
T INTERCUT WITH:
H EXT. OLD STONE BRIDGE - CONTINUOUS
A A bluebell on the parapet RINGS. Sir Croakley answers it with his tongue.
C SIR CROAKLEY III
D Bridge.
C MAMA OWL (FILTERED)
D Have you got an owlet there?
C SIR CROAKLEY III (CONT'D)
P (looking about)
D We have a soprano.
A THE WIND GETS UP. EVERY CANDLE GOES OUT. EVERY ONE.
A Darkness. A long, long beat.
C PIP (V.O.)
D Oh.
A Two round lights come on: her own eyes, golden, enormous. By them we see the whole wood, clear as noon.
C PIP
D Was it always this bright?
C MOTH
D I wouldn't know. I only ever look at candles.
T IRIS OUT.""",
    "outpost": """A TITLE CARD: "They also serve who only stand and count."
H EXT. HILL 217 - FORWARD SLOPE - NIGHT (12 DECEMBER 1944)
A Snow. Tracer, far away and silent, like somebody sewing. A line of foxholes that we do not see until one of them coughs.
A SUPER: "0340 hours"
C PFC. O'LEARY
P (whispering)
D Kowalski.
C SGT. KOWALSKI (O.S.)
D What.
C PFC. O'LEARY
D You hear that?
C SGT. KOWALSKI (O.S.)
D No.
C PFC. O'LEARY
D Me neither. That's what I mean. There was an owl.
H INT. COMMAND POST - CELLAR - CONTINUOUS
A A wine cellar with the wine drunk. Maps, a lantern, a field telephone on a pram. LT. MARCUS BELL (24) has not slept since Thursday and is shaving, with great care, the half of his face he can see.
C RADIO (V.O.)
D Baker Six, Baker Six, this is Able Two. Radio check, over.
C CPL. VANN
P (into handset)
D Able Two, Baker Six. Read you three by five. Over.
C RADIO (V.O.)
D Baker Six, be advised, you have... say again, you have...
A STATIC. Then, quite clearly, a dance band.
C CPL. VANN (CONT'D)
D Able Two, you're breaking up. I say again --
P (to Bell)
D It's Glenn Miller, sir.
C LT. BELL
D What's he want?
A Vann starts to laugh and finds he can't stop. Bell puts down the razor and takes the handset out of his fingers.
S INSERT - FIELD TELEPHONE
A The little drop-flap marked O.P. 3 falls open. Nobody is on O.P. 3.
C LT. BELL (CONT'D)
D Who's out at three?
C CPL. VANN
D Nobody, sir. We pulled three in on Sunday. What was left.
C LT. BELL
P (lifting the receiver)
D Baker Six.
C VOICE/O.P. 3 (V.O.)
D Forty-one.
C LT. BELL
D Identify yourself.
C VOICE/O.P. 3 (V.O.)
D Forty-two. Forty-three.
T CUT TO:
H EXT. HILL 217 - FOXHOLE - NIGHT
A O'Leary (19) has his chin on the lip of the hole. Breath, breath. KOWALSKI (30) slides in beside him with two tin cups, and has spilled both.
C PFC. O'LEARY
D Sarge, what day is it?
C SGT. KOWALSKI
D Tuesday.
C PFC. O'LEARY
D What's in the cup?
C SGT. KOWALSKI
D Tuesday.
S O'LEARY'S POV - THROUGH FIELD GLASSES
A Black firs. White ground. The firs are in a line. He lowers the glasses, wipes them, looks again. The firs are in two lines.
C PFC. O'LEARY
D They're walking.
C SGT. KOWALSKI
D Trees don't walk.
C PFC. O'LEARY
D No.
A WHUMP! A FLARE. THE WHOLE SLOPE GOES THE COLOR OF BONE.
A MEN IN WHITE. Sixty of them. Eighty. They stop dead, as men do under a flare, and for four seconds it is a photograph.
C SGT. KOWALSKI
D CONTACT! CONTACT FRONT!
H INT. COMMAND POST - CELLAR - SAME
A Dust from the vault. The lantern swings. Four men talk into three telephones.
C CPL. VANN
D Able Two, fire mission, over!
C RADIO (V.O.)
D Send it, Baker.
C CPL. VANN
D Grid four-four-one, niner-zero-six. Infantry in the open. How many, sir?
C LT. BELL
P (still at O.P. 3's receiver)
D Eighty-one. Eighty-two...
C CPL. VANN
D Sir?
C LT. BELL
D He's counting them for us.
T SMASH CUT TO:
H INT./EXT. HALF-TRACK "LUCKY LENA" - MOVING - NIGHT
A Sleet through the slit. DRIVER #2 steers by the feel of the ditch. T/5 ABE "PROF" LEVIN, a schoolteacher with a machine gun, recites under his breath.
C DRIVER #2
D What's that you're saying, Prof?
C T/5 LEVIN
D Times tables.
C DRIVER #2
D Do sevens.
S LOW ANGLE - THE TRACKS
A Ice, mud, wire, ice. A helmet goes under and comes out flat.
T TIME CUT:
H EXT. HILL 217 - FORWARD SLOPE - DAWN
A Smoke lies in the hollows. It is very quiet. Medics go from hole to hole, and at some of them they kneel.
C SGT. KOWALSKI
D O'Leary.
A Nothing.
C SGT. KOWALSKI (CONT'D)
D O'LEARY!
C PFC. O'LEARY (O.C.)
D What.
C SGT. KOWALSKI
P (after a moment)
D ... Nothing. Thought I heard an owl.
H OBSERVATION POST 3 - MOMENTS LATER
A Bell climbs in over the sandbags. A frozen hole, a dead man in it, four days dead, with the telephone against his ear. In the snow by his hand, scratched with a bayonet: rows of five, crossed through.
C LT. BELL
P (counting them)
D A hundred and sixteen.
A From the receiver, tiny, the dance band.
T DISSOLVE TO BLACK.""",
}


def blocks(name):
    """``[(letter, text)]`` of a script."""
    return [(line[0], line[2:]) for line in SCRIPTS[name].split("\n")]


def _set(name, indents, widths, change=lambda letter, text: text, first=0):
    """``[(line, type)]``: each kind of paragraph at its column and as wide as told, an empty line between paragraphs.

    The first lines of action and of speeches stand ``first`` columns further in.
    """
    found = []
    for letter, text in blocks(name):
        found += [("", "blank")] if found and letter not in "DP" else []
        text, lead = change(letter, text), " " * indents.get(letter, 0)
        own = " " * first if letter in "AD" else ""
        lines = textwrap.wrap(own + text, widths[letter]) if letter in widths else [own + text]
        found += [(lead + line, layouts.KINDS[letter]) for line in lines]
    return found


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


def _tab_numbers(name):
    """A tab for each half inch and more, scene numbers before the first tab and behind the last."""
    tabs, scene, found = {"H": 0, "A": 1, "S": 1, "D": 3, "P": 4, "C": 5, "T": 7}, 0, []
    for letter, text in blocks(name):
        found += [("", "blank")] if found and letter not in "DP" else []
        if letter == "H":
            scene += 1
            text = f"{scene}\t{text}\t{scene}"
        lines = layouts.wrapped(letter, text)
        found += [("\t" * tabs[letter] + line, layouts.KINDS[letter]) for line in lines]
    return found


def _printed_play(name):
    """A play as it is printed: the name with a full stop, its speech hung behind it, stage directions further in."""
    found = []
    for letter, cue, text in speeches(name):
        found += [("", "blank")] if found else []
        if letter == "D":
            lines = textwrap.wrap(f"{cue}. {text}", 64, subsequent_indent=" " * 4)
        elif letter == "A":
            lines = [" " * 8 + line for line in textwrap.wrap(text, 54)]
        else:
            lines = [" " * (50 if letter == "T" else 0) + text]
        found += [(line, layouts.KINDS[letter]) for line in lines]
    return found


def _multicamera(name):
    """A studio's script: the left half of the page free for cameras, action in capitals and in brackets."""
    change = lambda letter, text: f"({text.upper()})" if letter == "A" else text  # noqa: E731
    indents = {"H": 28, "A": 28, "S": 28, "D": 28, "P": 34, "C": 42, "T": 58}
    return _set(name, indents, {"A": 36, "D": 36, "P": 26}, change)


def _table(name):
    """A table of two columns saved as text: name, tab, speech, a line for each; empty lines around all else."""
    found, last = [], ""
    for letter, cue, text in speeches(name):
        found += [("", "blank")] if last and not letter == last == "D" else []
        found.append((f"{cue}\t{text}" if letter == "D" else text, layouts.KINDS[letter]))
        last = letter
    return found


def _halves(name):
    """Action in the left half of the page, names and speeches in the right half."""
    return _set(name, {"D": 36, "P": 40, "C": 46, "T": 54}, {"A": 32, "D": 28, "P": 22})


def _first_line(name):
    """Paragraphs of action and speech begin further in than they go on, as typists were taught."""
    return _set(name, {"D": 14, "P": 20, "C": 28, "T": 50}, {"A": 64, "D": 36, "P": 26}, first=5)


def _titled_name(text):
    """A name in small letters with capitals at the start of words, and a colon; marks in brackets stay as they are."""
    own, mark, rest = text.partition(" (")
    own = re.sub(r"[A-ZÑ]{2,}", lambda m: m[0] if m[0] == "III" else m[0][0] + m[0][1:].lower(), own)
    return own + mark + rest + ":"


def _colon_names(name):
    """A text typed into a post: all at the left margin, names in small letters with a colon, long lines."""
    change = lambda letter, text: _titled_name(text) if letter == "C" else text  # noqa: E731
    return _set(name, {}, {"A": 70, "D": 70, "P": 70}, change)


LAYOUTS = {
    "tab_numbers": _tab_numbers,
    "printed_play": _printed_play,
    "multicamera": _multicamera,
    "table": _table,
    "halves": _halves,
    "first_line": _first_line,
    "colon_names": _colon_names,
}

_NAMES = sorted({text for name in SCRIPTS for letter, text in blocks(name) if letter == "C"}, key=len, reverse=True)


def _own_name(line):
    """The name that a line of a speech begins with, where name and speech share a line."""
    return next((cue for cue in _NAMES if line.startswith((cue + ". ", cue + "\t"))), "")


def _lead(line):
    return line[: len(line) - len(line.lstrip())]


def _mail(rows):
    """A mail that was broken at a column by one program and quoted by the next."""
    found = []
    for line, kind in rows:
        rest = [line]
        while kind in ("action", "dialogue") and len(rest[-1].expandtabs(8)) > 60:
            ends = [k for k, sign in enumerate(rest[-1]) if sign == " " and rest[-1][:k].strip()]
            fit = [k for k in ends if len(rest[-1][:k].expandtabs(8)) <= 60]
            if not fit:
                break
            rest[-1:] = [rest[-1][: fit[-1]], rest[-1][fit[-1] + 1 :]]
        found += [("> " + part if part.strip() else part, kind) for part in rest]
    return found


def _bbcode(rows):
    """The source of a forum's post: headings bold and underlined, speeches centred as a block, brackets slanting."""
    found, speech = [], ("character", "parenthetical", "dialogue")
    for k, (line, kind) in enumerate(rows):
        lead, text = _lead(line), line.strip()
        after = next((own for _, own in rows[k + 1 :]), "")
        if kind == "scene_heading":
            text = f"[b][u]{text}[/u][/b]"
        elif kind == "shot":
            text = f"[u]{text}[/u]"
        elif kind == "transition":
            text = f"[right]{text}[/right]"
        elif kind == "character":
            text = f"[center][b]{text}[/b]"
        elif kind == "parenthetical":
            text = ("[i]" if text.startswith("(") else "") + text + ("[/i]" if text.endswith(")") else "")
        elif kind == "dialogue" and _own_name(line):
            text = f"[b]{_own_name(line)}[/b]{text[len(_own_name(line)) :]}"
        if kind == "dialogue" and after not in speech and "character" in {own for _, own in rows}:
            text += "[/center]"
        found.append((lead + text if text else line, kind))
    return found


def _markdown(rows):
    """The source of a page in Markdown, in which nothing is indented."""
    found = []
    for line, kind in rows:
        text = line.strip()
        if kind == "scene_heading":
            text = f"### {text}"
        elif kind in ("character", "shot"):
            text = f"**{text}**" + "  " * (kind == "character")
        elif kind == "parenthetical":
            text = ("*" if text.startswith("(") else "") + text + ("*" if text.endswith(")") else "")
        elif kind == "transition":
            text = f"*{text}*"
        elif kind == "dialogue":
            own = _own_name(text)
            text = f"**{own}**{text[len(own) :]}" if own else text + "  "
        found.append((text, kind))
    return found


def _change_bars(rows):
    """Revised pages: a bar in the left margin along some lines, the set's color and date at the heads of pages."""
    draw, found, left = random.Random(13), [], 0
    for k, (line, kind) in enumerate(rows):
        if k and k % 46 == 0:
            found += [
                ("", "blank"),
                (f"  2nd GOLDENROD  06/19/07{' ' * 34}{k // 46 + 40}A.", "furniture"),
                ("", "blank"),
            ]
        if not left and draw.random() < 0.06:
            left = draw.randrange(2, 9)
        found.append((("| " if left else "  ") + line if line.strip() else line, kind))
        left -= bool(left)
    return found


def _stray_gaps(rows):
    """Copied from a PDF: empty lines in the middle of some sentences."""
    draw, found = random.Random(17), []
    for k, (line, kind) in enumerate(rows):
        torn = k and kind == rows[k - 1][1] and kind in ("action", "dialogue") and not _own_name(line)
        if torn and re.search(r"[a-z,]$|[A-Z]{2}$", rows[k - 1][0]) and draw.random() < 0.3:
            found.append(("", "blank"))
        found.append((line, kind))
    return found


def _two_up(rows):
    """A PDF of facing pages: the numbers of both, and the title twice."""
    return layouts.pages(rows, 52, lambda page: [
        ("", "blank"), (f"{2 * page}{' ' * 60}{2 * page + 1}", "furniture"), ("", "blank"),
        (f"\fHONEST WEIGHT & OTHERS{' ' * 18}HONEST WEIGHT & OTHERS", "furniture"), ("", "blank"),
    ])  # fmt: skip


def _underlined(rows):
    """Headings and names stand over a row of dashes."""
    found = []
    for line, kind in rows:
        found.append((line, kind))
        if kind in ("scene_heading", "character"):
            lead, text = _lead(line), line.strip()
            if "\t" in text:
                _, text, _ = text.split("\t")
                lead = "\t"
            found.append((lead + "-" * len(text), "furniture"))
    return found


def _cue_numbers(rows):
    """A recording script: speeches are numbered, at the left margin."""
    found, count = [], 0
    for line, kind in rows:
        if kind == "character" or (kind == "dialogue" and _own_name(line)):
            count += 1
            lead = _lead(line)
            if lead.startswith("\t") or len(lead) > 6:
                line = str(count) + (lead if "\t" in lead else lead[len(str(count)) :]) + line.lstrip()
            else:
                line = f"{count}. {line.lstrip()}"
        found.append((line, kind))
    return found


FAULTS = {
    "clean": lambda rows: rows,
    "mail": _mail,
    "bbcode": _bbcode,
    "markdown": _markdown,
    "change_bars": _change_bars,
    "stray_gaps": _stray_gaps,
    "two_up": _two_up,
    "underlined": _underlined,
    "cue_numbers": _cue_numbers,
}


def told_apart(rows, spoilt, fault):
    """Whether a fault does anything to the rows."""
    return fault == "clean" or spoilt != rows


def cases():
    """``(name, rows)`` of each script in each layout with each fault, where that does anything."""
    for name in SCRIPTS:
        for layout, make in LAYOUTS.items():
            rows = make(name)
            for fault, spoil in FAULTS.items():
                spoilt = spoil(rows)
                if told_apart(rows, spoilt, fault):
                    yield f"{name}/{layout}/{fault}", spoilt
