# SPDX-License-Identifier: GPL-3.0-or-later
"""Weddings, funerals, services: who officiates stands before the arch or altar, those concerned before them. Pure."""

import math

from ..geometry import facing, yaw_towards

FOCUS = ("flower_arch", "arch", "altar", "podium", "coffin", "gravestone")
OFFICIANT = ("priest", "nun", "monk", "imam", "rabbi", "registrar", "judge")
COUPLE = ("groom", "bride")
BEFORE = 0.55  # m from the arch to who officiates
ASIDE = 0.62  # m from the aisle to each of the couple
ALONG = 1.15  # m between the officiant and the couple
ARM = 0.52  # m between two who walk arm in arm
AISLE = 7.0  # m of an aisle that nobody planned


def focus(stage):
    """The thing that a ceremony is held at, or None where there is none or nobody to hold it."""
    if not any(_role(stage, ident) in OFFICIANT for ident in stage.players):
        return None
    found = [i for asset in FOCUS for i in stage.items if i.asset == asset]
    return found[0] if found else None


def settle(stage, player, beats):
    """Place who officiates, and who waits for the other before them. True when placed."""
    thing = focus(stage)
    role = _role(stage, player.ident)
    if thing is None or role not in (*OFFICIANT, *COUPLE):
        return False
    if role in COUPLE and any(
        player.ident in b.subjects and b.kind == "action" and b.verb in ("walk", "enter") for b in beats
    ):
        return False  # comes up the aisle
    out = outward(stage, thing)
    if role in OFFICIANT:
        player.here = _at(thing, out, BEFORE, 0.0)
        player.yaw = yaw_towards((0.0, 0.0), out)
    else:
        player.here = _at(thing, out, BEFORE + ALONG, ASIDE if role == "groom" else -ASIDE)
        player.yaw = _before(stage, player.here, thing, out)
    return True


def outward(stage, thing):
    """The direction (x, y) from the arch down the aisle."""
    aisle = stage.plan.params.get("aisle")
    if aisle:
        (ax, ay), (bx, by) = aisle[0][:2], aisle[-1][:2]
        length = max(math.dist((ax, ay), (bx, by)), 1e-6)
        return (ax - bx) / length, (ay - by) / length
    return facing(thing.yaw)


def goes_up(stage, player, beat):
    """Whether a walk leads up the aisle: of one of the couple, or of who comes on their arm."""
    roles = [_role(stage, ident) for ident in (*beat.subjects, beat.target or "")]
    return beat.verb in ("walk", "enter") and focus(stage) is not None and any(role in COUPLE for role in roles)


def aisle(stage, player):
    """The way up the aisle to the place before the arch: ``(path, yaw at its end)``."""
    thing, role = focus(stage), _role(stage, player.ident)
    out = outward(stage, thing)
    side = -ASIDE if role != "groom" else ASIDE
    known = stage.plan.params.get("aisle")
    far = math.dist(known[0][:2], thing.location[:2]) if known else AISLE
    end = _at(thing, out, BEFORE + ALONG, side)
    start = _at(thing, out, max(far - 0.5, BEFORE + ALONG + 2.0), 0.55 * side)
    near = _at(thing, out, BEFORE + ALONG + 1.4, 0.55 * side)
    return (start, near, end), _before(stage, end, thing, out)


def beside(stage, path):
    """The way of who leads somebody up the aisle by the arm, ``(path, yaw at its end)``: they stop a step earlier."""
    thing = focus(stage)
    out = outward(stage, thing)
    side = 1 if (path[-1][0] - thing.location[0]) * out[1] - (path[-1][1] - thing.location[1]) * out[0] > 0 else -1
    first, near, last = ((p[0] + side * ARM * out[1], p[1] - side * ARM * out[0]) for p in path)
    end = (last[0] + 0.75 * out[0] + side * 0.25 * out[1], last[1] + 0.75 * out[1] - side * 0.25 * out[0])
    return (first, near, end), yaw_towards(end, _at(thing, out, BEFORE, 0.0))


def _before(stage, here, thing, out):
    """Facing the other of the couple, half turned to who officiates."""
    across = yaw_towards(here, _at(thing, out, BEFORE + ALONG, 0.0))
    inward = yaw_towards(here, _at(thing, out, BEFORE, 0.0))
    return across + 0.35 * math.remainder(inward - across, 2 * math.pi)


def _at(thing, out, ahead, aside):
    """A point before a thing, ``aside`` m to the right of who looks out from it."""
    x, y = thing.location[:2]
    return x + out[0] * ahead + out[1] * aside, y + out[1] * ahead - out[0] * aside


def _role(stage, ident):
    character = stage.world.character(ident)
    return character.role if character is not None else None
