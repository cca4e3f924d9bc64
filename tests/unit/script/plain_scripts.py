# SPDX-License-Identifier: GPL-3.0-or-later
"""Small English scripts whose every line is known.

``SCRIPTS`` are blocks a line: H heading, A action, C cue, P parenthetical, D speech, T transition, S shot. The first
half served to set the reader's costs; the rest is held out.
"""

SCRIPTS = {
    "lighthouse": """H INT. LIGHTHOUSE - LAMP ROOM - NIGHT
A Rain lashes the glass. CLINT MARSH (50s) climbs the last of the stairs, a lantern in his fist, and stands getting his breath back.
A The great lamp is dark.
C CLINT
D Eleven years. Eleven years and you never once went out on me.
A He sets the lantern down and kneels at the mechanism. A gear has split clean in two.
C CLINT
P (to himself)
D All right. All right, old girl.
A Footsteps. NORA VANCE (30) appears at the head of the stairs, soaked through.
C NORA
D There's a ship out there, Clint. I saw her lights from the cottage.
C CLINT
D How far?
C NORA
D Close enough to hear us shout, if the wind was with us.
T CUT TO:
H EXT. ROCKS - CONTINUOUS
A Nora scrambles down over the weed, waving the lantern above her head. Behind her the tower is a black finger against the sky.
C NORA
P (shouting)
D Turn back! Can you hear me? Turn back!
A NOTHING. Only the sea.
A Then, very small, a bell.
H INT. LIGHTHOUSE - LAMP ROOM - NIGHT
A Clint hauls on the chain with both arms. The lamp groans, turns a hand's width, and stops.
C CLINT
D Nora! The oil! Bring me the oil!
C NORA (O.S.)
D I can't leave them!
A He looks at his own hands. Then he puts his shoulder against the lens and pushes.
S CLOSE ON THE LENS
A It moves.
C CLINT
D There she goes.
T FADE OUT.""",
    "bakery": """T FADE IN:
H EXT. MARKET SQUARE - DAWN
A Empty stalls. A cat crosses the cobbles. In one window a yellow light burns.
H INT. BAKERY - DAWN
A PETRA (19) slams a tray of loaves onto the counter. Flour hangs in the air like smoke.
C PETRA
D He said six o'clock. It's ten past.
C OLD ISAAC
D Bread doesn't wear a watch.
C PETRA
D Very wise. Will you tell the hotel that, or shall I?
A Isaac shrugs, and goes on kneading. The bell over the door rings.
A THE CUTTER, a thin man in a butcher's apron, ducks inside.
C THE CUTTER
D Two rye and one white.
C PETRA
P (not moving)
D You owe us for last week.
C THE CUTTER
D I owe everybody for last week.
A He lays a parcel on the counter. It is wrapped in newspaper, and it is leaking.
C PETRA
D What is that?
C THE CUTTER
D Interest.
S INSERT - THE PARCEL
A A corner of the paper peels away. Under it, something blue.
C OLD ISAAC
P (slowly)
D Petra. Go upstairs.
C PETRA
D I'm not a child.
C OLD ISAAC
D Then do it quickly.
T DISSOLVE TO:
H INT. BAKERY - UPSTAIRS ROOM - MOMENTS LATER
A Petra lies flat on the boards with her ear to a knothole. Through it we see the tops of two heads.
C THE CUTTER (O.S.)
D They found the rest of it in the river.
C OLD ISAAC (O.S.)
D Lower your voice.
A She holds her breath. A drop of sweat falls from her chin, through the hole.
H INT. BAKERY - CONTINUOUS
A It lands on the back of Isaac's hand. He looks at it. He looks up.
C OLD ISAAC
D She always was a good listener.""",
    "signal": """H INT. CONTROL ROOM - DAY
A Forty consoles, and one engineer awake. DR. AMARA OSEI (44) watches a green line crawl across her screen.
A It jumps.
C OSEI
D Huh.
A She rewinds. It jumps again, in the same place.
C OSEI
P (into headset)
D Ray, are you seeing this on your side?
C RAY (V.O.)
D Seeing what? I'm eating a sandwich.
C OSEI
D Put down the sandwich.
H EXT. DESERT - DISH ARRAY - DAY
A RAY COLE (27) steps out of a trailer into white heat, still chewing. Thirty dishes stand in a row. One after another they begin to turn.
C RAY
D Amara? I'm not doing that.
C OSEI (V.O.)
D Neither am I.
A THE DISHES STOP. All of them point at Ray.
C RAY
D Tell me that's a test.
A Static. Then a tone, so low that the sand dances on the steps.
H INT. CONTROL ROOM - CONTINUOUS
A Every screen shows the same green line. It is drawing a face.
C OSEI
D Ray, walk to your truck. Don't run. Just walk.
C RAY (V.O.)
P (whispering)
D It moves when I move.
C OSEI
D I know. I'm looking at it.
A She reaches under the desk and tears out a cable. The lights go. The screens do not.
T SMASH CUT TO:
H INT. TRUCK (MOVING) - DAY
A Ray drives with both hands on the wheel and his eyes shut.
C RAY
D One, two, three, four. One, two, three, four.
A Something knocks on the roof.""",
    "inheritance": """H INT. SOLICITOR'S OFFICE - AFTERNOON
A Dust and leather. MR. BELL reads through half-moon glasses. Before him sit three siblings who have not spoken in years: INTA, GREGORY and LOU.
C MR. BELL
D To my eldest, who never wrote, I leave the typewriter.
A Gregory laughs out loud. Inta does not.
C INTA
D Is that legal?
C MR. BELL
D It is a very good typewriter.
C GREGORY
D Go on. What did I get?
C MR. BELL
P (turning the page)
D To my son Gregory, who always wanted the last word, I leave the dog.
C LOU
D The dog's dead.
C MR. BELL
D The dog was dead at the time of writing.
A Silence. Lou begins to smile, and hides it behind her hand.
C INTA
D And the house?
A Mr. Bell takes off his glasses. He polishes them for rather too long.
C MR. BELL
D The house is yours, all three of you, on condition that you live in it. Together. For one year.
C GREGORY
D No.
C LOU
D Absolutely not.
C INTA
D When do we start?
T CUT TO:
H EXT. BELL HOUSE - FRONT STEPS - DUSK
A A removal van. Boxes on the lawn. Gregory stands among them with a dog lead and no dog.
C LOU
P (passing with a lamp)
D You'll get used to it.
H INT. BELL HOUSE - KITCHEN - NIGHT
A The three of them eat soup out of mugs. The clock on the wall is wrong, and nobody winds it.
S ANGLE ON THE CELLAR DOOR
A It is open an inch. Nobody opened it.
C INTA
D Which of you was down there?
C GREGORY
D I thought it was you.""",
    "relay": """H EXT. STADIUM - TRACK - MORNING
A Mist over the infield. Four girls in grey sweats jog the bend in step. COACH DUNN (60), stopwatch round his neck, does not look up from his newspaper.
C COACH DUNN
D Sixty-one. My mother runs sixty-one.
C TASHA
D Your mother's dead, Coach.
C COACH DUNN
D And still she runs sixty-one.
A The girls groan. JUNE (16), the smallest, drops to her knees on the grass.
C JUNE
D I can't feel my legs.
C TASHA
P (offering a hand)
D You don't need to feel them. You need to move them.
H INT. LOCKER ROOM - DAY
A Steam. A row of dented lockers. On the last of them someone has written LOSER in red lipstick.
A June stands in front of it with a wet towel. She begins to scrub.
C BRIDGET (O.S.)
D It doesn't come off. I tried, my first year.
A BRIDGET (18) leans in the doorway with her arms folded.
C JUNE
D What did you do?
C BRIDGET
D I won.
T MATCH CUT TO:
H EXT. STADIUM - TRACK - NIGHT
A Floodlights. A ROAR from the stands. The baton passes from Tasha to Bridget, from Bridget to nobody. It hangs in the air.
S SLOW MOTION
A June's fingers close on it.
C COACH DUNN
P (under his breath)
D Sixty-one. Give me sixty-one.
A She runs as though the ground were burning. At the tape she does not stop. She runs on, through the photographers, through the gate, out into the dark.
H EXT. STREET OUTSIDE STADIUM - CONTINUOUS
A June slows to a walk. The baton is still in her hand.
C JUNE
D Fifty-nine.""",
    "border": """T FADE IN:
H EXT. MOUNTAIN PASS - DAY
A Snow on both sides of a road that nobody has cleared. A wooden barrier, striped red and white. Beside it a hut with a tin chimney.
H INT. BORDER HUT - DAY
A SERGEANT HALVORSEN (58) plays chess against himself. He is losing. PRIVATE EXTON (20) stamps the snow off his boots.
C EXTON
D There's a woman at the barrier, Sergeant. With a piano.
C HALVORSEN
D With a what?
C EXTON
D A piano. It's on a sledge.
A Halvorsen moves a bishop, considers, and moves it back.
C HALVORSEN
D Has she got papers for it?
H EXT. BORDER - BARRIER - CONTINUOUS
A MADAME ORLOV (70) sits on the piano stool in the middle of the road, wrapped in three coats. Two huskies lie at her feet.
C MADAME ORLOV
D I was born on that side. I was married on this side. I would like to be buried where they can play.
C HALVORSEN
P (reading)
D It says here one piano, upright, black.
C MADAME ORLOV
D Yes.
C HALVORSEN
D This one is brown.
A They all look at the piano. Snow has begun to settle on its lid.
C EXTON
P (quietly)
D It could be black, Sergeant. In the dark.
A Halvorsen folds the paper, once, twice, three times.
C HALVORSEN
D Then she'd better wait until it's dark.
T CUT TO:
H INT. BORDER HUT - NIGHT
A The piano fills the hut from wall to wall. Exton has the stove door open. Madame Orlov plays, and her breath shows in the cold.
S ON THE CHESSBOARD
A The pieces tremble with every chord.
C HALVORSEN
D My wife used to play that.
C MADAME ORLOV
D Everybody's wife used to play that.""",
    "auction": """H INT. AUCTION HOUSE - SALEROOM - DAY
A Gilt chairs. Bidders fan themselves with catalogues. VIKRAM SETHI (39), the auctioneer, leans upon his rostrum as though it were a bar.
C VIKRAM
D Lot forty. A music box, Swiss, in working order. Who will start me at two hundred?
A A paddle. Another. At the back, DELIA CROFT (66) has not moved.
C VIKRAM
D Two fifty. Three. Three fifty with the gentleman in the doorway.
A THE GENTLEMAN wears gloves indoors.
C DELIA
D A thousand.
A Heads turn.
C VIKRAM
P (delighted)
D A thousand pounds. Sir?
C THE GENTLEMAN
D Two.
C DELIA
D Five.
C THE GENTLEMAN
D You don't even know what it plays.
C DELIA
D I know exactly what it plays. I wrote it.
T CUT TO:
H INT. AUCTION HOUSE - BACK STAIRS - LATER
A Delia hurries down with the box under her coat. Her stick taps on every step. Above her, a door opens.
C THE GENTLEMAN (O.S.)
D Miss Croft! You have forgotten your receipt.
C DELIA
P (without turning)
D Keep it.
H EXT. ALLEY BEHIND AUCTION HOUSE - DUSK
A Bins, and a wet cat. Vikram waits with the engine of a scooter running.
C VIKRAM
D Did he hear the tune?
C DELIA
D Nobody has heard the tune. That's why I'm still alive.
A She climbs on behind him. The scooter coughs, and they are gone.
S POV - FROM THE DOORWAY
A A gloved hand picks up the thing that has fallen from her pocket.
S INSERT - A BRASS KEY
T FADE TO BLACK.""",
    "dive": """H EXT. OPEN SEA - RESEARCH VESSEL - SUNSET
A The PERSISTENCE rolls at anchor. On deck, MILO ARDEN (33) checks the seals of a one-man submersible. His sister FAYE (35) checks them again after him.
C MILO
D You did those already.
C FAYE
D And you missed one.
A She shows him her thumb. It is wet.
C MILO
P (grinning)
D That's sweat.
C FAYE
D Taste it, then.
H INT. SUBMERSIBLE - NIGHT
A Darkness, and a ring of dials. Milo's face floats among them like a moon.
C MILO
D Six hundred metres. Everything's where it should be.
C FAYE (V.O.)
P (filtered)
D What do you see?
C MILO
D Nothing. It's beautiful.
A Something brushes the hull. He leans to the port. A wall of pale skin slides past, and goes on sliding past, and does not end.
C MILO
D Faye?
C FAYE (V.O.)
D I'm here.
C MILO
D Turn the lights off up there. All of them. Right now.
T INTERCUT:
H INT. RESEARCH VESSEL - BRIDGE - NIGHT
A Faye's hand goes to the switch. She hesitates. Through the window, far below the surface, a glow is rising.
C CAPTAIN ROURKE
D What in God's name is that?
C FAYE
D That's not God's.
A SHE KILLS THE LIGHTS. The glow goes out in the same moment, as if it had been waiting for her.
C MILO (V.O.)
D It's looking at me.
C FAYE
D Don't look back.""",
}

TUNED = tuple(SCRIPTS)[:4]
HELD_OUT = tuple(SCRIPTS)[4:]


def blocks(name):
    """``[(letter, text)]`` of a script."""
    return [(row[0], row[2:]) for row in SCRIPTS[name].splitlines()]
