# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sits where in a vehicle: at the wheel, beside it, in the back. Pure."""

import math
import re

from ..geometry import facing
from . import postures
from .seats import item_of, posture_on, put_on

BEHIND = 0.5  # m behind the wheel where the back of a car begins
_DRIVER = re.compile(
    r"\b(?:driver|chauffeur|cabbie|cabdriver|taxista|conductora?|conducteur|conductrice|fahrer(?:in)?|taxifahrer(?:in)?)\b"
    r"|기사|운전사|운전수|運転手|司机|คนขับ",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:in|on|into|to) the back\b|\b(?:back|rear) seats?\b|\bbackseat\b|rücksitz|rückbank|\bhinten\b"
    r"|banquette arrière|siège arrière|à l['’]arrière|asientos? traseros?|\batrás\b"
    r"|뒷좌석|뒷자리|後部座席|后座|後座|เบาะหลัง",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\b(?:lean|look|hang|peer|call|shout|wave|reach)s? out\b|\bout of (?:the|his|her|its) (?:\w+ )?window\b"
    r"|\brolls? down (?:the|his|her) window\b|\bhonks?\b|\b(?:hits|leans on|sounds) the horn\b",
    re.IGNORECASE,
)
_HIRED = re.compile(
    r"\b(?:taxi|cab|minicab|limo(?:usine)?|taxicab)\b|택시|タクシー|出租车|計程車|แท็กซี่", re.IGNORECASE
)  # one sits in the back of it


def looks_out(stage, player, beat):
    """Whether who is first seen in a beat is in the scene's vehicle: the driver who leans out, somebody who honks."""
    if beat is None or not stage.plan.exterior or stage.vehicle is None or not _OUT.search(beat.text or ""):
        return False
    return any(m.kind == "drive" and m.item == stage.vehicle.id for m in stage.marks)


def take_place(stage, player, what, beat, item):
    """Put a performer who is found in a vehicle on a seat of it; False where there is none.

    ``what`` they are found doing, ``beat`` that says so, ``item`` the vehicle that it names; all may be None.
    """
    interior = stage.plan.kind == "vehicle_interior"
    marks = [m for m in stage.marks if m.kind in ("drive", "seat") and m.id not in stage.taken]
    marks.sort(key=lambda m: round(math.dist(m.location[:2], stage.plan.centre[:2]) / 2.5))
    item = item if item is not None and any(m.item == item.id for m in marks) else None if interior else stage.vehicle
    if item is not None:
        marks = [m for m in marks if m.item == item.id]
    if stage.plan.params.get("vehicle") == "bus" and not (player.ident in drivers_of(stage) or what == "drive"):
        marks = [m for m in marks if m.kind != "drive"]  # passengers let its driver be
    driven = [m for m in marks if m.kind == "drive"]
    if not driven and not interior and (stage.plan.exterior or what not in ("drive", "ride")):
        return False
    marks = _fitting(stage, player, what, beat, marks)
    if not marks:
        return False
    mates = [p.here for p in stage.on_stage() if p.placed and p.seated]
    mark = marks[0] if not mates or driven else min(marks, key=lambda m: (_far(m, mates), m.id))
    posture = posture_on(stage, mark)
    put_on(stage, player, mark, posture if posture == "ride" else "drive")
    wheel = stage.wheel(mark) if mark.kind == "drive" else {}
    alone = not any(item_of(stage, t) == mark.item for t in stage.taken if t != mark.id)
    player.still = {"seat": "driver", **wheel} if wheel or (mark.kind == "drive" and alone) else {"seat": "passenger"}
    if beat is not None:
        postures.fall_asleep(player, what, beat)
    return True


def _fitting(stage, player, what, beat, marks):
    """The free seats that suit a performer: the wheel for whoever drives, the back where that is said."""
    wheels = [m for m in stage.marks if m.kind == "drive" and stage.wheel(m)]
    wheel = [m for m in wheels if m in marks]
    rest = [m for m in marks if m not in wheels]
    drivers = drivers_of(stage)
    if player.ident in drivers or what in ("drive", "ride"):
        return wheel or [m for m in rest if m.kind == "drive"] or marks
    if _sits_in_back(stage, player, beat) or (drivers and _HIRED.search(_where(stage))):
        rest = [m for m in rest if any(_behind(m, w) > BEHIND for w in wheels)] or rest
    free = wheel and not drivers and not any(m.id in stage.taken for m in wheels)
    return wheel if free else [m for m in rest if m.kind == "drive"] or rest or marks


def _behind(mark, wheel):
    """How far (m) a seat is behind that at the wheel."""
    out = facing(wheel.yaw)
    return sum(o * (a - b) for o, a, b in zip(out, wheel.location, mark.location, strict=False))


def drivers_of(stage):
    """The ids of the performers of a scene who are at a wheel: who are said to drive, else whose role it is."""
    told = {s for b in stage.scene.beats if b.verb == "drive" for s in b.subjects if s in stage.players}
    return told or {ident for ident in stage.players if _DRIVER.search(_named(stage, ident))}


def _named(stage, ident):
    character = stage.world.character(ident)
    return f"{character.name} {character.role or ''}" if character else ""


def _sits_in_back(stage, player, beat):
    own = [b for b in stage.scene.beats if player.ident in b.subjects and b.verb in ("sit", "lie", "sleep", "wait")]
    return any(_BACK.search(b.text or "") for b in (*filter(None, (beat,)), *own[:1]))


def _where(stage):
    return f"{stage.scene.heading or ''} {getattr(stage.vehicle, 'id', '')}"


def _far(mark, people):
    return round(min(math.dist(mark.location[:2], p) for p in people), 2)
