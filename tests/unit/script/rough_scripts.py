# SPDX-License-Identifier: GPL-3.0-or-later
"""More scripts, written after the reader stood, with habits that ``plain_scripts`` lack; same letters."""

SCRIPTS = {
    "ferry": """H I/E. CAR FERRY - VEHICLE DECK - NIGHT
A Forty cars, nose to tail, engines off. Condensation runs down the bulkheads. JOSS O'DELL (26) sits on the bonnet of a hearse and eats crisps.
A A CROWD of bikers squeezes past. One of them -- GREEN HELMET -- taps the glass of the hearse.
C GREEN HELMET
D Anybody in?
C JOSS
D My uncle.
C GREEN HELMET (CONT'D)
D He coming to the bar?
C JOSS
P (chewing, not looking up)
D He used to.
A THUNK. The whole deck shivers. Every car alarm on the boat goes off at once.
A SUPER: "Forty minutes out of Stranraer."
H INT. FERRY - PASSENGER LOUNGE
A Children run between fruit machines. MRS. VAN DER BERG, 80, has not put down her knitting.
C TANNOY (V.O.)
D Ladies and gentlemen, the captain has asked me to tell you that there is nothing to tell you.
C MRS. VAN DER BERG
D That's the third time.
C JOSS
D Third time what?
C MRS. VAN DER BERG
D That there was nothing. The first two, there was.
A The lights dip. Brown. Then gold again.
T SMASH CUT TO:
H EXT. FERRY - BOAT DECK - NIGHT
A Wind. Joss staggers to the rail, hood up.
A Below him, in the white water, a second ferry is sailing alongside. Same funnel. Same name on the bow.
A A young man in a hood leans on its rail and eats crisps.
C JOSS
P (very quietly)
D No.
C OTHER JOSS
D No.
H INT. FERRY - BRIDGE - SAME TIME
A CAPTAIN ADEYEMI (51) stands with her palms flat on the chart. FIRST MATE #2 will not meet her eye.
C FIRST MATE #2
D Radar's clean, ma'am.
C CAPTAIN ADEYEMI
D Look out of the window, Peter.
C FIRST MATE #2
D With respect, ma'am, I'd rather look at the radar.
A She laughs. It surprises both of them.
S CLOSE ON - THE CHART
A A pencil line, and beside it a second pencil line, drawn by the same hand.
T FADE TO WHITE.""",
    "canteen": """T FADE IN:
H INT. STEELWORKS CANTEEN - MORNING
A Two hundred men, and one tea urn. We see hands before faces: burnt, bandaged, wrapped round mugs.
A DOT (60s), hairnet and lipstick, rules from behind the hatch.
C DOT
D Sugar's rationed. Don't look at me like that, Frank Hollis, I've buried better-looking men than you and they took it black. Next! What? No. There's no bacon. There was bacon at six, there was bacon at ten past six, and at quarter past six there was you lot.
C FRANK
D Morning, Dot.
C DOT
D Is it.
A YOUNG LAD - sixteen, overalls still creased from the packet - holds out his mug in both hands.
C YOUNG LAD
D Please, miss.
A Silence falls table by table. Somebody coughs.
C DOT
P (a pause; then, not unkindly)
D Miss.
C FRANK
P (to the lad)
D You'll be wanting to sit down, son.
H EXT. STEELWORKS - YARD - DAY
A The hooter goes. Men pour out of every door at once, caps on, like water finding its level.
C YOUNG LAD
D Is it always this loud?
C FRANK
D What?
C YOUNG LAD
D I said, is it always --
C FRANK
D I heard you. I'm having you on. Come here. See that chimney?
A He turns the boy by the shoulders.
C FRANK (CONT'D)
D My dad built that. Not on his own. But he was on it the day it topped out and he told me you could see the sea, and my mam said you never could, and they went on about it for thirty years.
C YOUNG LAD
D Can you?
C FRANK
D They're knocking it down Friday. So.
T CUT TO:
H INT. STEELWORKS CANTEEN - NIGHT
A Empty. Dot wipes the last table. At the hatch, one mug, with three sugars beside it in a saucer.
C DOT
P (calling)
D Well? Come on if you're coming.
A The Young Lad steps out of the dark.
C YOUNG LAD
D Can you see the sea from the roof, miss?
C DOT
D Dorothy. And yes.""",
    "orchard": """H EXT. ORCHARD. DAWN
A Rows of bare trees, wrapped in sacking. Frost on everything.
A A boy called WREN moves from trunk to trunk with a kettle. At each he stops, pours, listens, moves on.
A He is counting under his breath. We don't hear the numbers.
H INT. BARN, DAY
A Straw. A tractor under a sheet. GRANDFATHER sits on an upturned crate, sharpening a pruning knife on a stone.
A Wren puts the kettle down.
C WREN
D Two hundred and eleven.
C GRANDFATHER
D Count again.
A The boy goes out. The old man tests the blade with his thumb, and bleeds, and looks pleased.
H EXT. ORCHARD. DAY
A Wren counts. This time he touches every tree.
A At the end of the last row he stands still.
A There is one more than there was. It is small, and wrapped like the others, and it is breathing.
S WREN'S POV
A The sacking rises. Falls. Rises.
C WREN
P (a whisper)
D Two hundred and twelve.
T MATCH DISSOLVE TO:
H INT. FARMHOUSE KITCHEN, NIGHT
A Two bowls. Grandfather ladles out soup. He takes down a third bowl from the shelf, and blows the dust from it.
C WREN
D Who's that for?
C GRANDFATHER
D Somebody who's been out in the cold.
A KNOCK. KNOCK. They both look at the door.
H EXT. FARMHOUSE. NIGHT
A The porch light comes on. Footprints lead up to the step, small, and without any shoes.
C GRANDFATHER (O.S.)
D Well, don't stand there letting the heat out.""",
}


def blocks(name):
    """``[(letter, text)]`` of a script."""
    return [(row[0], row[2:]) for row in SCRIPTS[name].splitlines()]
