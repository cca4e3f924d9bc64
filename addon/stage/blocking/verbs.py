# SPDX-License-Identifier: GPL-3.0-or-later
"""What the verbs of a breakdown ask a performer to do. Pure data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Deed:
    """A clip and what it needs. ``near``: how close (m) the performer must come to what it is done to."""

    clip: str
    seconds: float = 2.0
    near: float | None = None
    stand: bool = False  # cannot be done seated
    hold: str = ""  # take: ends with the thing in hand; drop: lets go of it; use: has it in hand while it lasts
    loop: bool = False  # goes on as long as the beat, and may be what one is found at when the scene begins


DEEDS = {
    "wait": Deed("wait", 2.0, loop=True), "stop": Deed("stand", 1.2), "listen": Deed("listen", 2.5, loop=True),
    "look": Deed("look", 2.0, loop=True), "look_away": Deed("look", 2.0, loop=True), "turn": Deed("look", 1.4),
    "nod": Deed("nod", 1.2), "shake_head": Deed("shake_head", 1.5), "shrug": Deed("shrug", 1.5),
    "point": Deed("point", 2.4), "wave": Deed("wave", 2.2), "laugh": Deed("laugh", 2.2, loop=True),
    "cry": Deed("cry", 4.0, loop=True), "shout": Deed("shout", 1.8), "whisper": Deed("whisper", 2.0, 0.55),
    "bow": Deed("bow", 2.8, stand=True), "think": Deed("think", 3.0, loop=True), "sigh": Deed("sigh", 2.2),
    "pick_up": Deed("pick_up", 1.9, 0.55, hold="take"), "put_down": Deed("put_down", 1.6, 0.55, hold="drop"),
    "give": Deed("give", 1.8, 0.85, hold="drop"), "take": Deed("take", 1.8, 0.7, hold="take"),
    "throw": Deed("throw", 1.4, hold="drop", stand=True), "catch": Deed("catch", 1.0, hold="take"),
    "carry": Deed("hold", 2.5, 0.55, hold="take", loop=True), "show": Deed("give", 2.0, 1.0, hold="use"),
    "drag": Deed("drag", 3.0, 0.6, stand=True, loop=True), "push": Deed("push", 1.6, 0.6, stand=True),
    "pull": Deed("pull", 1.6, 0.6, stand=True), "open": Deed("open", 1.5, 0.6), "close": Deed("close", 1.4, 0.6),
    "knock": Deed("knock", 1.6, 0.55, stand=True), "read": Deed("read", 4.0, 0.6, hold="use", loop=True),
    "write": Deed("write", 4.0, 0.5, loop=True), "type": Deed("type", 4.0, 0.5, loop=True),
    "phone": Deed("phone", 4.0, 0.6, hold="use", loop=True), "drink": Deed("drink", 3.0, 0.6, hold="use"),
    "eat": Deed("eat", 3.5, 0.6, hold="use", loop=True), "smoke": Deed("smoke", 4.0, 0.6, hold="use", loop=True),
    "cook": Deed("cook", 4.0, 0.45, stand=True, loop=True), "pour": Deed("pour", 3.0, 0.55),
    "light": Deed("open", 1.6, 0.55), "search": Deed("search", 3.5, 0.5, loop=True),
    "work": Deed("work", 4.0, 0.5, loop=True), "play": Deed("work", 4.0, 0.5, loop=True),
    "hit": Deed("hit", 1.3, 0.72, stand=True), "kick": Deed("kick", 1.3, 0.85, stand=True),
    "fight": Deed("fight", 3.0, 0.75, stand=True, loop=True), "shoot": Deed("shoot", 1.8, stand=True, hold="use"),
    "aim": Deed("aim", 2.5, stand=True, hold="use", loop=True), "hug": Deed("hug", 2.6, 0.46, stand=True),
    "kiss": Deed("kiss", 2.3, 0.46, stand=True), "shake_hands": Deed("shake_hands", 2.2, 0.85, stand=True),
    "dance": Deed("dance", 4.0, stand=True, loop=True), "jump": Deed("jump", 1.2, stand=True),
    "climb": Deed("climb", 3.0, 0.5, stand=True), "fall": Deed("fall", 1.8, stand=True),
    "die": Deed("fall", 2.0, stand=True), "startle": Deed("startle", 1.5), "lean": Deed("lean", 3.0, 0.45, stand=True),
    "kneel": Deed("kneel", 2.5, stand=True, loop=True), "crouch": Deed("crouch", 2.5, stand=True, loop=True),
    "hide": Deed("crouch", 3.0, 0.55, stand=True, loop=True), "drive": Deed("drive", 4.0, loop=True),
    "ride": Deed("ride", 4.0, loop=True), "talk": Deed("talk", 2.5, loop=True), "touch": Deed("touch", 2.0, 0.7),
    "hold_hands": Deed("touch", 2.0, 0.6), "raise": Deed("raise", 2.2, 0.6, hold="use"), "feed": Deed("feed", 2.6, 1.0),
    "applaud": Deed("applaud", 2.5, loop=True), "cheer": Deed("cheer", 2.5, loop=True),
    "put_on": Deed("put_on", 2.2), "take_off": Deed("take_off", 2.2),
    "sweep": Deed("sweep", 4.0, stand=True, loop=True),
}  # fmt: skip

GOING_ON = ("sweep", "type", "write", "read", "work", "play", "cook", "search", "dance", "eat", "phone", "smoke")
SILENT = ("kiss", "drink", "eat", "fall", "be_hit", "hit", "fight", "talk", "phone", "smoke")  # nobody speaks meanwhile
TOGETHER = ("hug", "kiss", "fight", "shake_hands")
RESTS = ("sit", "stand_up", "lie", "sleep", "wake")  # they change where the weight rests
STATES = (
    "sit",
    "lie",
    "sleep",
    "wake",
    "kneel",
    "lean",
    "drive",
    "ride",
    "wait",
)  # opening a scene they say how it is, not a change
WAYS = ("walk", "run", "chase", "enter", "exit", "climb", "jump")  # they lead somewhere
POSTURES = {"kneel": "kneel", "crouch": "crouch", "hide": "crouch", "lean": "lean", "fall": "lie", "die": "lie"}
REACTIONS = {"hit": ("be_hit", 0.45, 1.4), "kick": ("be_hit", 0.55, 1.4), "shoot": ("startle", 0.9, 1.5),
             "push": ("be_hit", 0.6, 1.3), "hug": ("hug", 0.15, 2.4), "kiss": ("kiss", 0.1, 2.2),
             "shake_hands": ("shake_hands", 0.05, 2.1), "fight": ("fight", 0.25, 2.8),
             "give": ("take", 0.1, 1.8)}  # fmt: skip
POCKET = ("gun", "keys", "wallet", "phone", "letter", "cigarette", "lighter", "photo", "money", "ring", "knife", "coin",
          "card", "medal", "pen", "envelope", "paper", "glasses", "map", "notebook", "pills", "watch", "syringe",
          "flashlight")  # fmt: skip
HANDLED = ("carry", "pick_up", "put_down", "give", "take", "throw", "catch", "show", "raise", "drink", "eat", "read")
WHEELED = ("wheelchair", "stretcher", "cart", "trolley", "shopping_trolley", "pram", "stroller", "wheelbarrow",
           "hand_cart", "hospital_bed", "bicycle", "motorcycle", "market_cart", "barrow", "hand_truck")  # fmt: skip
SLUNG = ("handbag", "bag", "satchel", "purse", "camera", "binoculars")  # worn on the shoulder, other bags on the back
TABLEWARE = ("glass", "wine_glass", "beer_glass", "beer_bottle", "beer_can", "cup", "mug", "bottle", "candle", "plate",
             "bowl", "tray", "jug", "teapot", "lantern", "fork", "food", "vase")  # fmt: skip
INSTRUMENTS = ("guitar", "violin", "accordion", "trumpet")  # carried while they are played
READABLE = ("newspaper", "book", "magazine", "map", "letter", "menu", "comic")
GROUNDED = (
    "suitcase",
    "toolbox",
    "bucket",
    "backpack",
    "trunk",
    "crate",
)  # put down at one's feet when nothing is said
BAGS = ("backpack", "handbag", "bag", "satchel", "purse", "briefcase", "suitcase")
LOW = ("bag", "handbag", "suitcase", "briefcase", "bucket", "lantern", "umbrella", "basket", "guitar", "violin",
       "backpack", "gun", "rifle", "sword", "knife", "rope", "hammer", "gavel", "wrench", "axe", "cane", "broom", "hat",
       "coat", "helmet", "kettle", "toolbox", "spear", "bow", "bat", "racket", "golf_club", "skis", "saw", "drill",
       "chainsaw", "flute", "saxophone", "cello_case", "machine_gun")  # fmt: skip
BROUGHT = (
    "enter",
    "exit",
    "walk",
    "run",
    "wait",
    "stop",
    "hide",
    "carry",
    "put_down",
    "drag",
    "push",
    "give",
    "throw",
    "show",
    "drink",
    "eat",
    "read",
    "aim",
    "shoot",
    "smoke",
    "raise",
)
DRAWN = ("take", "aim", "shoot", "show", "give", "phone", "smoke", "read", "light", "write", "throw", "look")

MOODS = (
    (("limp", "wounded", "injured"), "limp"), (("sneak", "tiptoe", "quietly", "stealth", "creep"), "sneak"),
    (("slow", "tired", "weary", "trudge", "exhausted", "heavily"), "tired"),
    (("stagger", "drunk", "stumbl"), "stagger"),
    (("proud", "stride", "confident", "strut"), "proud"), (("hurr", "quick", "fast", "rush", "brisk"), "hurry"),
    (("stroll", "wander", "amble", "saunter", "casual"), "stroll"),
)  # fmt: skip


def mood(beat):
    """The gait that a beat's manner, words or emotion suggest, or None."""
    words = f"{beat.manner or ''} {beat.text or ''}".lower()
    for stems, name in MOODS:
        if any(stem in words for stem in stems):
            return name
    if beat.emotion.valence < -0.5 and beat.emotion.arousal < 0.35:
        return "tired"
    return "hurry" if beat.emotion.arousal > 0.8 else None


def hurried(beat):
    """Whether somebody runs in a beat, or comes and goes as fast."""
    text = f"{beat.text or ''} {beat.manner or ''}".lower()
    return beat.verb in ("run", "chase") or any(
        w in text for w in ("burst", "rush", "race", "sprint", " runs", "storm", "flee")
    )
