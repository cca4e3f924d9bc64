# SPDX-License-Identifier: GPL-3.0-or-later
"""How large each moment wants to be shown: a face as tight as it is felt, a body as whole as it moves. Pure."""

from . import sizes

CLOSE, CLOSER, CHOKER = 0.27, 0.56, 0.9  # tightness from which a face is MCU, CU, BCU
WHOLE = ("dance", "run", "chase", "fall", "jump", "climb", "fight", "kick", "die", "drag", "drive", "ride", "sweep")
STANDING = (
    "walk", "enter", "exit", "sit", "stand_up", "kneel", "crouch", "hide", "lie", "throw", "hit", "work",
    "catch", "push", "pull", "lean", "bow", "search", "cook", "wait", "sleep", "take_off", "put_on", "feed",
)  # fmt: skip
FACES = (
    "look",
    "look_away",
    "nod",
    "shake_head",
    "cry",
    "laugh",
    "whisper",
    "shout",
    "listen",
    "wake",
    "think",
    "read",
    "cheer",
)
TOLD = {"dance": "FS", "chase": "FS", "fight": "MFS", "kiss": "MCU"}  # of two who do it to each other
WALKS = 1.2  # m


def wanted(view, piece, small):
    """The size that a piece wants in a view; ``small``: the place is too small to stand far back."""
    plain = {"insert": "CU", "group": "FS", "pov": "MS", "three_shot": "MFS"}
    if view.type in plain:
        return plain[view.type]
    if view.type in ("establishing", "master"):
        return "WS"
    if view.type == "two_shot":
        return _of_two(piece)
    moment, face = piece.moment, face_size(piece.tight)
    if moment.kind in ("speech", "voice") or piece.part == "reaction":
        if view.type == "ots":
            return "MS" if piece.tight < CLOSE else "MCU"
        return max(face, "MFS", key=sizes.index) if moment.walked > WALKS else face
    if view.main not in moment.people:
        return face
    if moves_whole(moment):
        return "FS" if moment.enters or (moment.verb in WHOLE and not small) else "MFS"
    if moment.verb in FACES:
        return face if piece.tight >= CLOSE else "MCU"
    return "MCU" if piece.tight > CLOSER else "MS"


def _of_two(piece):
    moment = piece.moment
    need = TOLD.get(moment.verb) if moment.together else None
    if need is None:
        need = "MFS" if moves_whole(moment) else "MCU" if piece.tight > CLOSER else "MS"
    return need


def moves_whole(moment):
    """Whether all of a body takes part."""
    deed = moment.kind == "action" and moment.verb in WHOLE + STANDING
    return moment.walked > WALKS or (deed and (not moment.still or moment.verb in WHOLE))


def face_size(tight):
    """The size of a face at a tightness."""
    for limit, size in ((CHOKER, "BCU"), (CLOSER, "CU"), (CLOSE, "MCU")):
        if tight > limit:
            return size
    return "MS"


def spread(wishes):
    """Classes by which the sizes wished in one shot lie apart."""
    found = [sizes.index(w) for w in wishes]
    return max(found) - min(found) if found else 0
