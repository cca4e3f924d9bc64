# SPDX-License-Identifier: GPL-3.0-or-later
"""What lines look like: headings, cues, transitions, shots, page furniture."""

import re
from functools import lru_cache

MAX_CUE = 60  # characters; a longer line is never a cue, a shot or a transition

_IE = r"(?:INT\.?/EXT|EXT\.?/INT|I\.?/E|E\.?/I|INT|EXT|EST)"
HEADING = re.compile(rf"{_IE}(?:\.+\s*|\s+|[:\-]\s+)\S", re.IGNORECASE)
# INT and EXT as a scan has them: lNT. 1NT, EXI.
_MISREAD = re.compile(r"(?:(?P<inside>[lI1|]N[TIl7])|(?P<outside>EX[TIl7]))[.,](?=\s*[^\sa-z])")
CERTAIN_HEADING = re.compile(rf"{_IE}\.\s*\S")
NUMBERED_HEADING = re.compile(rf"(?P<number>[A-Z]?\d{{1,4}}[A-Z]{{0,2}})[.)]?\s+(?P<rest>{_IE}[. ].*)$")
SCENE_WORD = re.compile(
    r"scene\s+#?\s*(?P<number>\d{1,4}[A-Z]{0,2})\b\s*[.):,\-–—/]*\s*(?P<rest>\S.*)$", re.IGNORECASE
)  # SCENE 4 - INT. BAR - NIGHT
OMITTED = re.compile(r"(?:(?P<number>[A-Z]?\d{1,4}[A-Z]{0,2})[.)]?\s+)?(?P<rest>OMIT(?:TED)?)\b.{0,16}")
NUMBER = re.compile(r"#([\w][\w.\-]{0,15})#\s*$")
_TIMES = (
    "DAY|NIGHT|MORNING|EVENING|AFTERNOON|NOON|MIDNIGHT|DAWN|DUSK|SUNRISE|SUNSET|TWILIGHT|CONTINUOUS|LATER|"
    "MOMENTS LATER|SAME TIME|MAGIC HOUR"
)
_LATER = (
    r"(?:(?:A|ONE|TWO|THREE|SOME|FEW|SEVERAL|MANY|\d+) )*(?:LITTLE|BEAT|WHILE|SECONDS?|MINUTES?|HOURS?|DAYS?|WEEKS?|"
    r"MONTHS?|YEARS?) LATER"
)
TIMED = re.compile(
    rf".{{2,80}}?\s[-–—]+\s*(?:(?:EARLY|LATE|LATER|THAT|SAME|THE|NEXT|FOLLOWING)\s+)*(?:{_TIMES}|{_LATER})$"
)
# What may stand before a heading on its line.
PREFIX = re.compile(
    rf"(?:FLASH ?BACK|FLASH ?FORWARD|DREAM(?: SEQUENCE)?|NIGHTMARE|FANTASY|VISION|MEMORY|PRESENT(?: DAY)?|"
    rf"INTERCUT(?: WITH)?|MONTAGE|PROLOGUE|EPILOGUE)\s*(?:\s[-–—]+|:)\s*(?={_IE}[. ])",
    re.IGNORECASE,
)
TITLE_KEY = re.compile(r"([^\W\d_][\w \-/()&']{0,40}):[ \t]*(.*)$")
TITLE_KEYS = frozenset(
    [
        "title",
        "credit",
        "author",
        "authors",
        "source",
        "draft",
        "date",
        "contact",
        "copyright",
        "notes",
        "revision",
        "format",
        "episode",
        "series",
        "language",
        "font",
        "wga",
        "subtitle",
        "company",
        "producer",
        "director",
        "version",
    ]
) | {"draft date", "written by", "based on", "contact info", "wga registration", "revision date"}

TRANSITION = re.compile(
    r"(?:FADE (?:IN(?: ON)?|OUT|UP|TO \w+|TO \w+ \w+)|"
    r"DISSOLVE TO (?:BLACK|WHITE)|CUT TO \w+|CUT TO BLACK|DISSOLVE TO|DISSOLVE|(?:SMASH|MATCH|JUMP|HARD|"
    r"QUICK|TIME|FLASH) CUT(?: TO(?: \w+)?)?|CROSS[- ]?FADE|WIPE TO|IRIS (?:IN|OUT)|TIME CUT|INTERCUT|BACK TO|"
    r"WHITE OUT|BLACK OUT|CUT TO|END CREDITS|ROLL CREDITS|THE END)\s*(?:WITH)?\s*[.:]*"
)
TRANSITION_HEADS = (
    "fade", "dissolve", "cut", "smash", "match", "jump", "hard", "quick", "time", "flash", "cross", "wipe", "iris",
    "intercut", "back", "white", "black", "end", "roll", "the",
)  # fmt: skip
CHANGE = re.compile(
    r"(?:BACK|RETURN|FLASH|FLASH ?BACK|FLASH ?FORWARD|CUT|SMASH|SLAM|MATCH|JUMP|HARD|QUICK|SLOW|TIME|DISSOLVE|FADE|"
    r"INTERCUT|WIPE)\b[A-Z ,.'’-]{0,40}:"
)  # a line in capitals that leads to what follows: BACK TO PRESENT:
_CAMERA = (
    r"(?:EXTREME |BIG |TIGHT )?CLOSE(?:[- ]?UP|R ON|R SHOT|R ANGLE| ON| SHOT)|C\.?U\.?(?= )|E\.?C\.?U\.?(?= )|"
    r"(?:ANOTHER |NEW |REVERSE |LOW |HIGH |WIDE |WIDER |TIGHT |CLOSER |UP |DOWN )?ANGLE(?: ON)?|"
    r"(?:EXTREME )?(?:WIDE|WIDER|LONG|FULL|MEDIUM|MASTER|TWO|2|GROUP|OVERHEAD|AERIAL|CRANE|TRACKING|DOLLY|POV|"
    r"ESTABLISHING|HANDHELD|STEADICAM|REACTION|REVERSE) SHOT|TIGHT ON|WIDE ON|WIDE|"
    r"INSERT|P\.?O\.?V\.?|[\w'’ .]{1,24}['’]S? (?:P\.?O\.?V\.?|VIEW)|TRACKING|TRUCKING|DOLLY (?:IN|OUT|WITH)|"
    r"CRANE (?:UP|DOWN)|PUSH(?:ING)? IN|PULL(?:ING)? BACK|PAN(?:NING)?(?: TO| ACROSS| LEFT| RIGHT)|"
    r"TILT(?:ING)? (?:UP|DOWN)|ZOOM (?:IN|OUT)|RACK FOCUS|HANDHELD|OVERHEAD|BACK TO SCENE|REVERSE ON|AERIAL|"
    r"OVER[- ]THE[- ]SHOULDER|O\.?T\.?S\.?(?= )"
)
SHOT = re.compile(rf"(?:{_CAMERA})(?![A-Z])")
FURNITURE = re.compile(
    r"\(MORE\)|\(CONTINUED\)|CONTINUED:?(?: ?\(\d+\))?|\(?CONT(?:'|’)D\)?:?|\d{1,3}\.", re.IGNORECASE
)
_SMALL = re.compile(r"\b(?:Ma?c|Van|Von|De|Di|La|Le|O)(?=['’ ]?[A-Z]{2})")
_LETTERS = re.compile("[a-z]{3}")  # more in a row than any of these has
_SCANNED_I = re.compile(r"(?<=[A-Z])l|l(?=[A-Z])")
_SPECK = re.compile(r"\s+[,.'`~-]$")
_NO_NAME = ("!", "?", ",", ";", "-", "–", "—", "…", "...", '"', "”")


def is_upper(text):
    """True when all cased letters are capitals and there is one (``McCLANE`` counts, and ``lN`` of a scan)."""
    upper = text.isupper()
    if upper or _LETTERS.search(text):
        return upper
    return _SMALL.sub("", text).isupper() or ("l" in text and _SCANNED_I.sub("I", text).isupper())


def swept(text):
    """A line without the dust behind it that a scan makes a sign of."""
    return _SPECK.sub("", text) if text[-1] in ",.'`~-" else text


def mended(text):
    """A line with the INT or EXT that begins it as a scan should have read it; other lines as they are."""
    found = _MISREAD.match(text)
    return f"{'INT' if found['inside'] else 'EXT'}.{text[found.end() :]}" if found else text


@lru_cache(maxsize=4096)
def split_cue(text):
    """``(name, extension)`` of a cue: ``MARA (V.O.)`` is ``("MARA", "V.O.")``."""
    at = text.find("(")
    if at <= 0:
        return text.strip(), ""
    inside = [part.split(")")[0].strip() for part in text[at:].split("(") if part.strip()]
    return text[:at].strip(), " ".join(inside)


@lru_cache(maxsize=4096)  # names come back all through a script
def is_cue(text):
    """True when a line may be the name above a speech."""
    if len(text) > MAX_CUE:
        return False
    name, extension = split_cue(text.rstrip("^").rstrip())
    if not name or not is_upper(name) or name.endswith(_NO_NAME) or (extension and text.rstrip("^: ")[-1] != ")"):
        return False  # what stands behind a bracket is a sentence: PETRA (19) slams the door
    if name.endswith(".") and len(name.split()[-1]) > 4:
        return False
    return len(name.split()) <= 7 and ":" not in name.rstrip(":") and not TRANSITION.fullmatch(name)


def is_shot(text, alone):
    """True when a paragraph is a camera direction: in capitals, or short and ``alone`` (one line)."""
    if len(text) > 2 * MAX_CUE or not (match := SHOT.match(text)):
        return False
    rest = text[match.end() :]
    if match.group() == "WIDE":
        return is_upper(text) and not rest.strip(" .:-")
    return is_upper(text) or (alone and len(text) <= MAX_CUE)
