# SPDX-License-Identifier: GPL-3.0-or-later
"""Six more scripts in six genres and voices; the reader was not run on them while they were written."""

SCRIPTS = {
    "casserole": """T FADE IN:
H EXT. DELACROIX HOUSE - DRIVEWAY - LATE AFTERNOON
A Cars parked on both sides of the street. Funeral cars, washed for the occasion. A basketball hoop with no net.
A JUNIE DELACROIX, 34, sits behind the wheel of a rental with the engine running. Black dress, running shoes. She has been here for a while.
A Her phone buzzes on the dash. She looks at the name, lets it ring twice more, and picks it up.
C JUNIE
P (into phone)
D Hey. No, I'm inside. I'm in the bathroom.
C THEO (V.O.)
D I can see you, Junie.
A She looks up. In the living room window, THEO DELACROIX, 41, lifts a paper plate in greeting.
C THEO (V.O.) (CONT'D)
D You've been circling since three. Mrs. Abernathy thought you were the police.
C JUNIE
D How's Dad?
C THEO (V.O.)
D Making sandwiches.
C JUNIE
D Dad doesn't make sandwiches.
C THEO (V.O.)
D That's how he is.
H INT. DELACROIX HOUSE - FRONT HALL - MOMENTS LATER
A Coats on the banister, coats on the stairs. Junie edges through them. A dozen hands touch her arm. Every one of them means it.
A AUNT COLETTE, 70, built like a piano, blocks the way to the kitchen.
C AUNT COLETTE
D You're thin.
C JUNIE
D Hi, Aunt Colette.
C AUNT COLETTE
D Your mother was thin at the end too, and I told her, Ruth, eat something, and she said Colette, I've got six weeks, I'm going to have the pie. So she had the pie. She had it every day. I think about that.
P (pressing a foil dish on her)
D It's tuna. Put it with the others.
H INT. DELACROIX HOUSE - KITCHEN - CONTINUOUS
A Casseroles. On the counter, on the stove, on top of the refrigerator. At the far end of them RAYMOND DELACROIX, 72, tie over his shoulder, cuts crusts off white bread with terrible care.
C JUNIE
D Dad.
C RAYMOND
D Ham or turkey?
C JUNIE
D I'm not hungry.
C RAYMOND
D I didn't ask you that.
A Beat.
C JUNIE
D Turkey.
A He nods. He makes it the way you would make it for an eight-year-old: mustard on one side only, cut in triangles. He gets halfway through the second cut and stops.
C RAYMOND
D She did the taxes. Forty-four years, I never saw a form. I don't even know where we -- where I send it.
C JUNIE
D We'll figure it out.
C RAYMOND
D There's a guy, I think. Phil? Bill?
C THEO (O.S.)
D Gil.
A Theo leans in the doorway with a stack of plates. He and Junie look at each other for the first time in two years.
C THEO (CONT'D)
D You came.
C JUNIE
D It's Mom.
C THEO
D It was Mom in March, too.
A Raymond puts down the knife. He wipes his hands, folds the dish towel in thirds, and walks out the back door.
C JUNIE
P (low)
D Not today, Theo. Please? You can have tomorrow. You can have all of tomorrow.
H EXT. DELACROIX HOUSE - BACKYARD - DUSK
A Raymond stands in the middle of the lawn in his good shoes. The sprinkler comes on. He doesn't move.
A Junie watches from the steps with her sandwich. Then she kicks off her sneakers and walks out to him.
C RAYMOND
D She set the timer.
C JUNIE
D I know.
C RAYMOND
D It's going to go off every night at 7:15, and I don't know how to... I wouldn't want to, is the thing.
C JUNIE
D Then don't.
S ANGLE ON THE KITCHEN WINDOW
A Theo, looking out. Aunt Colette joins him, and says something we can't hear. He laughs in spite of himself, and then he isn't laughing.
H INT. DELACROIX HOUSE - JUNIE'S OLD ROOM - NIGHT
A A single bed under swimming ribbons. Junie lies on top of the covers in a T-shirt that says STATE FINALS 2005. A knock.
C JUNIE
D It's open.
A The door moves six inches. A hand comes in, holding a fork.
C THEO (O.S.)
D There's eleven kinds of tuna down there. I'm not doing it alone.
T FADE OUT.""",
    "reserve": """H EXT. PORT OF ROTTERDAM - CONTAINER YARD - NIGHT
A Rain. Ten thousand steel boxes, and one man with a flashlight who would rather be home.
A SUPER: "Rotterdam. Nine days earlier."
A The flashlight stops on a padlock. Cut clean through.
C GUARD #2
P (into radio)
D Base, it's Joost. Row forty, box 1-1-7. Somebody's been --
A THWACK. The flashlight rolls in a puddle.
T SMASH CUT TO:
H INT. CASINO DE MONTREUX - BACCARAT SALON - NIGHT
A Candlelight and money. VIVIENNE "VIV" STRAKER (52), emeralds, reading glasses, loses 40,000 francs without putting down her tea.
A A MAN IN COAT takes the seat beside her. He hasn't checked the coat. Nobody in this room keeps a coat.
C MAN IN COAT
D You're supposed to be dead.
C VIV
D I was. It was very dull.
C MAN IN COAT
D Sarajevo says you owe them two million.
C VIV
D Sarajevo can't count. It was three.
A She slides him a chip. He turns it over. On the back, in felt pen, an address.
C VIV (CONT'D)
D Thursday. Bring the boy, if he's out.
H EXT. HM PRISON WANDSWORTH - GATE - DAY
A A small door in a big door. DANNY OKAFOR, 26, steps out with his whole life in a clear plastic bag. He squints at the sun like it owes him an apology.
A A van idles across the road. The side says PEMBERTON & SONS, PIANO MOVERS. The window comes down.
C MAN IN COAT
D Get in.
C DANNY
D You still wearing that?
H INT. PIANO WORKSHOP - BASEMENT - NIGHT
A Gutted uprights along the walls. In the middle, under a work lamp, a cardboard model of a bank. Good cardboard.
A Around it: Viv, Danny, the Man in Coat, and PROFESSOR LINDQVIST, 68, who has brought a cushion.
C VIV
D The Helvetia Reserve. Four floors up, five floors down. We don't care about up.
C DANNY
D What's in it?
C PROFESSOR LINDQVIST
D Time.
C DANNY
D Sorry?
C PROFESSOR LINDQVIST
P (delighted to be asked)
D An atomic clock, Mr. Okafor. Every trade in Europe is stamped by it. Set it back by one second, and for that one second you know what everybody is about to pay. One second a day is worth, oh...
P (to Viv)
D What did we say?
C VIV
D Eleven million.
A Silence. A piano string goes PING.
C DANNY
D A day?
C VIV
D Weekdays.
S CLOSE ON THE MODEL
A A sugar cube stands in for the guard. Viv's finger pushes it off the edge.
T CUT TO:
H EXT. HELVETIA RESERVE - LOADING BAY - 5:42 A.M.
A Snow. The van backs up to the shutter, beeping. Danny and the Man in Coat, in overalls, roll out a concert grand.
C BANK GUARD
D Nobody told me about a piano.
C DANNY
D Nobody told us about stairs. You got a lift?
A The guard looks at the clipboard, looks at the piano, looks at the snow.
C BANK GUARD
D What's it for?
C MAN IN COAT
D Retirement do.
C BANK GUARD
D Whose?
C MAN IN COAT
P (meaning it)
D Mine, I hope.
H INT. HELVETIA RESERVE - FREIGHT ELEVATOR - CONTINUOUS
A The doors close. A polite knock, from inside the piano. Danny lifts the lid.
A Professor Lindqvist, folded like a deckchair, cushion under his head.
C PROFESSOR LINDQVIST
D Are we down?
C DANNY
D Going down. You all right?
C PROFESSOR LINDQVIST
D There is a pedal in my kidney. Otherwise, never better.
H INT. HOTEL BEAU-RIVAGE - SUITE 506 - SAME
A Viv, in a bathrobe, with three phones on the breakfast tray. One of them lights up.
C VIV
P (into phone)
D You're early.
T INTERCUT WITH:
H INT. HELVETIA RESERVE - LEVEL MINUS FIVE - SAME
A Danny at a steel door with a handset clipped to the wall box. Behind him the Professor tries not to sneeze.
C DANNY
D Small problem. There's two doors.
C VIV
D There's one door.
C DANNY
D I'm looking at two doors, Viv.
A She takes off her glasses. For the first time, she puts down the tea.
C VIV
D Then somebody's been there before us.
S INSERT - THE SECOND DOOR
A A padlock. Cut clean through.
T CUT TO BLACK.""",
    "threshing": """A Darkness. BREATHING. A child's, fast and shallow.
C GIRL'S VOICE (V.O.)
D Nine... ten. Ready or not.
T FADE IN:
H FLASHBACK - INT. ABANDONED FARMHOUSE - UPSTAIRS CLOSET - DAY (1987)
A Slats of light across a small face. ELLIE, 7, hands clamped over her mouth. Through the slats, a hallway. Wallpaper. A doll on its side.
A FOOTSTEPS, coming up the stairs. Slow. Too heavy.
C ELLIE
P (whispering)
D That's not Beth.
A The footsteps stop outside the closet. The light goes, one slat at a time.
T SMASH CUT TO:
H INT./EXT. ELEANOR'S STATION WAGON - COUNTY ROAD - DAY
A ELEANOR HASKELL (44) jerks awake behind the wheel. Corn on both sides, higher than the roof. The car is parked. The blinker is on.
A In the back seat her son CALEB (10) has his headphones off.
C CALEB
D You were counting.
C ELEANOR
D Was I? How far did I get?
C CALEB
D Nine.
A She starts the engine. In the mirror, the corn moves, as though something had just gone back into it.
H EXT. HASKELL FARM - DAY
A A white house that used to be whiter. A silo. A porch swing on one chain. Nothing has been planted here in thirty years, and still the corn comes up to the steps.
A SHERIFF TOM PRUETT, 60, waits by his cruiser, hat in hand. He doesn't come any closer to the porch than he has to.
C SHERIFF PRUETT
D Ellie Haskell. Lord. You look just like her.
C ELEANOR
D It's Eleanor. Who do I look like?
C SHERIFF PRUETT
D Your sister. If she'd had the chance.
A He holds out the keys. She has to walk to him to get them.
C SHERIFF PRUETT (CONT'D)
D Power's on. Water's bad. If you hear anything in the walls, it's raccoons.
C CALEB
D What if it isn't?
C SHERIFF PRUETT
P (to Eleanor)
D It's raccoons.
H INT. HASKELL FARM - KITCHEN - NIGHT
A Candles, although the lights work. Eleanor scrubs a pot. The phone on the wall, a yellow rotary, RINGS.
A She stares at it. The cord hangs to the floor. It isn't plugged into anything.
A RING.
A RING.
A She lifts the receiver.
C ELEANOR
P (into phone)
D Hello?
A Wind on the line. Then, far back in it, a child's voice.
C GIRL'S VOICE (V.O.)
D One.
A Eleanor slams it down. Above her head, small feet RUN the length of the house.
C ELEANOR
D Caleb! Caleb, get back in bed!
C CALEB (O.S.)
D I'm right here, Mom.
A She turns. He is under the table, in his pajamas, knees to his chin.
C CALEB (CONT'D)
D She said I could hide anywhere.
S ELEANOR'S POV - THE STAIRS
A A doll comes down, step by step, on its back. THUMP. THUMP. THUMP.
H INT. HASKELL FARM - UPSTAIRS HALLWAY - MOMENTS LATER
A Flashlight beam. Eleanor moves along the wallpaper with a bread knife. Every door is shut but one.
A The closet.
C ELEANOR
D I'm not playing, Beth. I'm forty-four years old. I'm not playing anymore.
A Silence. Then a knock from inside, soft, almost polite.
C GIRL'S VOICE (O.S.)
D You have to look. I looked for you and I looked for you, and you went home for supper. That isn't fair, Ellie. It's your turn.
A She reaches for the knob. Her hand is shaking so badly that the light shakes with it.
S CLOSE ON THE KNOB
A It turns by itself.
H INT. HASKELL FARM - UPSTAIRS CLOSET - CONTINUOUS
A Coats. Mothballs. At the back, where there ought to be a wall, CORN. Rows of it, going away under a gray sky.
A Something the size of a man stands at the end of the row. It has its back to us, and its hands over its eyes.
C ELEANOR
P (barely audible)
D Raccoons.
A It begins to count.
H EXT. HASKELL FARM - DAWN
A Sheriff Pruett's cruiser rolls up with its lights off. The front door stands open. On the porch swing sits Caleb, in his pajamas, with a doll.
C SHERIFF PRUETT
D Where's your mother, son?
C CALEB
D Shh.
P (smiling)
D She's really good at it.
T CUT TO BLACK.""",
    "plusone": """H EXT. ST. BARTHOLOMEW'S - CHURCH STEPS - DAY
A Bells. Confetti. A perfect bride, a perfect groom, a perfect photographer shouting at people to be natural.
A At the edge of every single picture: MAGS O'HARA, 32, bridesmaid, peach satin, eating a sausage roll out of her bouquet.
C MAGS (V.O.)
D This is my ninth wedding this year. It's June.
C PHOTOGRAPHER
D You in the peach! Can you look happy?
C MAGS
P (mouth full)
D This is it. This is the face.
T CUT TO:
H INT. COUNTRY HOTEL - BALLROOM - LATER
A Table 14, by the kitchen doors. The singles' table. A great-uncle asleep, two teenagers, a vicar. One empty chair. Mags finds her place card.
S INSERT - PLACE CARD
A It reads "Margaret O'Hara and Guest." Someone has drawn a sad face on "Guest."
C TEENAGER #1
D That wasn't us.
C VICAR
D I'm afraid it was me. I'd had some of the punch.
A BEN ADEYEMI, 35, drops into the empty chair, out of breath, one trouser leg soaked to the knee. He's handsome in the way of a man who has no idea that his collar is up.
C BEN
D Is this taken? Say no. Say it quickly and look fond of me.
C MAGS
D What? Why?
C BEN
D Woman in green. Two o'clock. Don't look!
A Mags looks. Across the room a WOMAN IN GREEN is scanning the tables like a lighthouse.
C BEN (CONT'D)
D I told her I was here with someone.
C MAGS
D And are you?
C BEN
D I'm a plumber. There's a leak in the gents'. I just came to -- oh God, she's coming. What's your name?
C MAGS
D Margaret and Guest.
A The Woman in Green arrives. A smile with a great many teeth in it.
C WOMAN IN GREEN
D So this is the mysterious girlfriend.
C MAGS
D Fiancée.
A Ben chokes. The vicar, delighted, passes him some water.
C WOMAN IN GREEN
D Since when?
C BEN
D Since just now, it feels like.
C MAGS
P (taking his hand)
D He asked me in Whitby. In the rain. He'd hidden the ring in a bag of chips, and a seagull got it, and he ran the whole length of the pier in his socks. Didn't you, Benjamin?
C BEN
D It's just Ben.
C MAGS
D Not to me.
H EXT. COUNTRY HOTEL - TERRACE - NIGHT
A Fairy lights. Muffled ABBA. They sit on the steps with a stolen bottle and the top tier of somebody's cake.
C BEN
D How did you know my name?
C MAGS
D It's on your overalls.
A He looks down. So it is.
C BEN
D A seagull, though.
C MAGS
D You can keep the seagull. Use it on the next one.
C BEN
D What if there isn't a... I mean, I don't really do this. Weddings. People. I mostly do pipes.
A She laughs. It surprises her. He puts his jacket round her shoulders, and a wrench falls out and CLANGS all the way down to the lawn.
H INT. MAGS'S FLAT - BEDROOM - MORNING
A Peach satin on the lampshade. Mags, face down, feels about for her ringing phone.
C MAGS
P (into phone)
D I'm dying. Leave a message.
T INTERCUT WITH:
H INT. CHLOE'S OFFICE - SAME
A CHLOE BANERJEE (33), all blazer, paces in front of a view.
C CHLOE (INTO PHONE)
D You got engaged? To the PLUMBER?
C MAGS
D Who told you that?
C CHLOE
D Everyone! It's on Priya's wedding video! There's a toast, Mags. The vicar did a toast. Your mother cried so hard they had to move her away from the candles.
A Mags sits up.
C MAGS
D My mother was there?
C CHLOE
D She's booked the church.
C MAGS
D Which church?
C CHLOE
D Which do you think? She got a discount. It's your tenth.
H EXT. ADEYEMI & DAUGHTER PLUMBING - DAY
A A shopfront, a van, a row of toilets on the pavement planted with geraniums. Mags marches up in sunglasses. A GIRL OF EIGHT sits on the end toilet, doing sums.
C MAGS
D I'm looking for Ben.
C GIRL OF EIGHT
D Are you Seagull?
T FADE OUT.""",
    "saltmarsh": """T FADE IN:
H EXT. CHANNEL COAST - SALT MARSH - DAWN - MAY 29, 1940
A Mist, and the flat shine of water. Somewhere to the east the guns go on and on, like furniture being moved in another house.
A SUPER: "Eleven miles from Dunkirk"
A What seemed to be a line of posts gets up out of the reeds and walks. Seven men. Mud to the eyes.
A CORPORAL ALBERT DYSON (29) leads, a compass in his palm. Behind him come GREAVES, LANCE-CORPORAL PIKE, three we shall not know for long, and at the rear, carried on a door, LIEUTENANT HARCOURT-BELL, 22.
C GREAVES
D Corp. That's the same windmill.
C DYSON
D No, it isn't.
C GREAVES
D It's got the same cow.
A Dyson looks. In the field below the mill stands a cow, unmilked, complaining.
C HARCOURT-BELL
P (from the door)
D Corporal, are we lost?
C DYSON
D No, sir. We know exactly where we are, sir. It's the sea that's lost.
A A WHINE overhead. They go down as one man. Three Stukas cross the sun, in no hurry at all, and pass.
C PIKE
D Not for us.
C DYSON
D They'll be back. Pick him up.
H EXT. FARM TRACK - LATER
A Rain. They trudge past all that an army leaves behind: gas masks, a typewriter, a lorry nose-down in the ditch with its wipers still going.
A An OLD WOMAN in clogs stands at her gate with a pail. She has evidently stood there for days.
C OLD WOMAN
D Vous partez?
C PIKE
D What's she say?
C HARCOURT-BELL
D She's asking whether we're leaving.
A Nobody cares to answer. She ladles milk into each man's tin as he goes by. When she comes to the Lieutenant she puts her hand on his forehead, and takes it away quickly.
C OLD WOMAN
P (to Dyson, in English)
D This one is hot.
C DYSON
D Yes, ma'am. He would be.
H INT. BARN - HAYLOFT - NIGHT
A A storm lantern under a helmet. The men sleep where they dropped. Dyson cuts the Lieutenant's trouser leg with a bayonet, and keeps his face very still at what he sees.
C HARCOURT-BELL
D Is it bad?
C DYSON
D I've seen worse, sir.
C HARCOURT-BELL
D Where?
C DYSON
D I was a butcher, sir. Before.
A Harcourt-Bell laughs till it hurts him, which isn't long.
C HARCOURT-BELL
D You're to leave me in the morning. That's an order. I've written it down, so that there shan't be any trouble for you afterwards. It's in my tunic. You might post the other one, too -- the one with the stamp.
C DYSON
D We're out of stamps, sir.
C HARCOURT-BELL
D I said it has a stamp.
C DYSON
P (tying off the bandage)
D Can't read it in this light. Can't read orders in this light, either.
S INSERT - THE ENVELOPE
A "Miss C. Wetherby, The Rectory, Long Compton." A brown thumbprint across the name.
T DISSOLVE TO:
H INT. RECTORY - MORNING ROOM - DAY
A Sun, roses, a clock. CECILY WETHERBY, 20, is winding bandages at a table with six other women. The telephone rings in the hall. All seven stop.
C MRS. TUNNICLIFFE (O.S.)
D It's only the butcher, dear!
A Six of them go on winding.
H EXT. BEACH AT BRAY-DUNES - DUSK
A The top of the last dune. Dyson comes over it on his hands and knees, and then he sees.
S DYSON'S POV - THE BEACH
A Men. Ten miles of men, in lines, out across the sand and into the water, up to their knees, up to their chests. Beyond them, smoke. Beyond the smoke, very small, the boats.
C GREAVES
D Blimey. It's a queue.
C PIKE
D Well, that's that, then. We'll be home by 1950.
A A BEACHMASTER with a megaphone and one arm in a sling picks his way up to them.
C BEACHMASTER
D Unit?
C DYSON
D Second Battalion, East Mercians.
C BEACHMASTER
D How many?
A Dyson turns round. He counts. Greaves, Pike, himself, and the door.
C DYSON
D Four, sir.
C BEACHMASTER
D Stretcher cases go last. I'm sorry. You'll have to leave him on the --
C DYSON
D He's not a stretcher case, sir. He's on a door.
A The Beachmaster looks at the door. It is a good door, oak, with a brass knocker.
C BEACHMASTER
P (after a moment)
D Does it float?
T CUT TO:
H EXT. ENGLISH CHANNEL - NIGHT
A Black water. Three heads and a door, going out.
T FADE TO BLACK.""",
    "latency": """A OVER BLACK: a heartbeat, and under it the hum of something very large.
H EXT. SPACE - JOVIAN ORBIT
A Jupiter fills the frame. Across the Great Red Spot crawls a speck: the survey vessel CALLIOPE, eight hundred meters of girders and ice.
A SUPER: "Day 1,022"
H INT. CALLIOPE - CRYO BAY - NIGHT CYCLE
A Blue light. Twelve pods. Eleven are frosted over. The twelfth is open, and dripping.
A COMMANDER IRIS VANTONGEREN (45) lies on the grating, coughing up gel.
C HALCYON (V.O.)
D Good morning, Commander. Please don't stand.
A She stands. She falls.
C HALCYON (V.O.) (CONT'D)
D You have been asleep for two years, nine months and fourteen days. Your wake date was not for another four hundred. I apologize for the inconvenience.
C IRIS
D Why am I up?
C HALCYON (V.O.)
D I was hoping you could tell me.
H INT. CALLIOPE - SPINE CORRIDOR - MOMENTS LATER
A Zero G. Iris pulls herself along a rail, a foil blanket trailing behind her. Lights come on ahead of her, go out behind.
C IRIS
D Halcyon, who opened my pod?
C HALCYON (V.O.)
D You did.
C IRIS
D From the inside?
C HALCYON (V.O.)
D From the bridge.
A Iris catches the rail and stops dead.
H INT. CALLIOPE - BRIDGE - CONTINUOUS
A Empty chairs. Screens. A bulb of coffee turns slowly in the air. She touches it, and snatches back her hand.
A It's hot.
C IRIS
P (quietly)
D Show me the log. Last sixty minutes.
C HALCYON (V.O.)
D There is no log for the last sixty minutes.
C IRIS
D What do you mean, there's no log?
C HALCYON (V.O.)
D I mean that I have been asked not to keep one.
S ON THE MAIN SCREEN
A A cursor. Letters appear, typed by no one: DO NOT WAKE OKONKWO.
A Iris reads it twice. She looks at the ceiling, where one always looks to talk to a machine.
C IRIS
D Who's Okonkwo?
C HALCYON (V.O.)
D Pod nine. Flight surgeon. You've been married to him for eleven years.
A Nothing. She searches her own face in the dark glass. There is a ring on her hand. She turns it, as though somebody had put it there while she slept.
T CUT TO:
H INT. MISSION CONTROL - GENEVA - DAY
A Sixty desks. A wall clock with two faces, EARTH and CALLIOPE, forty-three minutes apart. YUSUF BENALI, 31, tie undone, runs between the rows with a tablet.
C YUSUF
D Director! Somebody's awake up there.
A DIRECTOR ANNIKA ROTH, 58, doesn't turn from the window.
C DIRECTOR ROTH
D Nobody's awake.
C YUSUF
D I've got a heart rate. I've got a hundred and ten beats a minute, in the spine, moving forward. It's Vantongeren.
C DIRECTOR ROTH
D It was Vantongeren forty-three minutes ago. What is it now?
A He has no answer. She takes the tablet from him, switches it off, and gives it back.
C DIRECTOR ROTH (CONT'D)
D Go home, Mr. Benali.
H INT. PARKING GARAGE - LEVEL 3 - EVENING
A Concrete. A tube light FLICKERS. Yusuf sits in his car, doors locked, with a phone at his ear.
C YUSUF (INTO PHONE)
D Come on, come on...
C OPERATOR (FILTERED)
D European Deep Space Relay. Authorization?
C YUSUF
D Seven, seven, Delta, one. I need to send nine words to the Calliope, and I need it not to be written down.
C OPERATOR (FILTERED)
D Sir, everything is written down.
A A KNOCK on the glass. Yusuf turns. A TECHNICIAN IN GLOVES, smiling. Behind him, another.
C TECHNICIAN IN GLOVES
D Mr. Benali? You dropped this.
T MATCH CUT TO:
H INT. CALLIOPE - CRYO BAY - NIGHT CYCLE
A A knuckle on glass: Iris, knocking on pod nine. She wipes away the frost with her sleeve.
S CLOSE ON - THE POD
A Inside it, asleep, a woman of forty-five. The same scar, the same gray at the temple. It's Iris.
C IRIS
D Halcyon?
C HALCYON (V.O.)
D Yes, Commander.
C IRIS
D How many of me are there?
A A long pause. Then, one after another, down the length of the bay, the pods begin to UNLOCK.
C HALCYON (V.O.)
D How many did you need?
T SMASH CUT TO BLACK.""",
}


def blocks(name):
    """``[(letter, text)]`` of a script."""
    return [(line[0], line[2:]) for line in SCRIPTS[name].split("\n")]
