# SPDX-License-Identifier: GPL-3.0-or-later
"""How things in a place relate to it and to one another: the words in which recipes wish."""

import math
from dataclasses import dataclass

SPARE = 9  # priority of things nobody misses: scattered trees, the last pot of flowers


@dataclass(frozen=True)
class Relation:
    """``kind`` of: against_wall corner in_front_of behind beside around middle near facing along away at level."""

    kind: str
    of: str = ""
    low: float = 0.0
    high: float = 0.0
    yaw: float = 0.0


def against(*walls, along=None):
    """With the back to one of these walls; ``along`` is the wished x (or y, for walls along y) in metres."""
    relations = tuple(Relation("against_wall", wall) for wall in walls)
    return relations if along is None else (*relations, Relation("along", low=along))


def corner(*walls):
    """With the back to one of these walls, at an end of it."""
    return tuple(Relation("corner", wall) for wall in walls)


def at(x, y, yaw=0.0, z=0.0):
    """Exactly there."""
    return (Relation("at", low=x, high=y, yaw=yaw),)


def in_front_of(target, gap, yaw=math.pi):
    """Before a thing at a gap, turned by ``yaw`` against it (pi: face to face)."""
    return (Relation("in_front_of", target, gap, gap, yaw),)


def beside(target, gap=0.05, yaw=0.0):
    """To the left or right of a thing, turned by ``yaw`` against it."""
    return (Relation("beside", target, gap, gap, yaw),)


def around(target, gap=0.06):
    """One of the places along a table's edge, facing it."""
    return (Relation("around", target, gap, gap),)


def near(target, low, high):
    """A soft wish: this far, edge to middle, from a thing."""
    return (Relation("near", target, low, high),)


def look_at(target):
    """A soft wish: facing a thing."""
    return (Relation("facing", target),)


def middle(x=0.0, y=0.0, yaw=None):
    """Anywhere on the floor, best near (x, y)."""
    return (Relation("middle", low=x, high=y, yaw=-1.0 if yaw is None else yaw),)
