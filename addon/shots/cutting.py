# SPDX-License-Identifier: GPL-3.0-or-later
"""Which view shows which stretch of a scene: the cheapest way through all cuts that an editor could make. Pure.

Dynamic programming over the pieces of a scene: a shot shows one or more pieces in one view; what it leaves to be
wished, its length and the cut to it have costs.
"""

import itertools
import math
from dataclasses import dataclass

from . import sizes
from .views import GROUPS, WIDE, View
from .wishes import spread, wanted

CUT = 0.5  # of any cut
RHYTHM, SPREAD = 0.85, 0.55  # weight of a shot's length, and how freely it may vary (log)
IDEAL_S = {"insert": 1.7, "establishing": 3.4, "reaction": 1.9, "violent": 2.4, "crowd": 2.4, "speech": 4.2}
LONG, LONG_S = 0.25, 5.5  # for each second over that
TOO_SHORT, TOO_LONG = 30.0, 3.0  # for a shot that cannot be read; for each second over the longest
DEAD = 1.0  # for a second in which nothing happens
ESTABLISHED_S = 2.3  # a place shown more briefly is not taken in
QUICK = ("throw", "catch", "jump", "push", "pull")
MOST = 10  # pieces in one shot
SIZES, PEAK = 0.4, 2.5  # for each class, beyond one, by which sizes wanted in a shot differ; at a height
SAME = 7.0  # for a cut from a view to the same view


@dataclass
class Stretch:
    """Pieces ``start`` to ``end`` (exclusive) shown in one view."""

    start: int
    end: int
    view: View


def cut(pieces, idioms, rules, opening):
    """The ``Stretch`` list that shows all pieces; ``opening(view)`` is the cost of a first view."""
    options = [idioms.options(p) for p in pieces]
    fixed = [_fixed(p, idioms) for p in pieces]
    costs = {}

    def missing(view, k):
        if (view, k) not in costs:
            costs[view, k] = idioms.cost(view, pieces[k])
        return costs[view, k]

    best = [{} for _ in range(len(pieces) + 1)]
    best[0] = {None: (0.0, None, None)}
    for end in range(1, len(pieces) + 1):
        for start in range(end - 1, max(end - 1 - MOST, -1), -1):
            if start + 1 < end and (_alone(pieces[end - 1]) or fixed[start + 1] is not None):
                break
            if start + 1 < end and pieces[end - 1].last - pieces[start].first > rules.longest_s + 2.0:
                break
            views = [fixed[start]] if fixed[start] else dict.fromkeys(v for o in options[start:end] for v in o)
            if start + 1 < end and _alone(pieces[start]):
                break
            for view in views:
                shown = sum(missing(view, k) for k in range(start, end) if fixed[k] is None)
                shown += _length(pieces[start:end], view, rules)
                _keep(best, pieces, start, end, view, shown, opening)
    return _back(best, len(pieces))


def _keep(best, pieces, start, end, view, shown, opening):
    for before, (cost, *_) in best[start].items():
        change = opening(view) if before is None else _change(before, view, pieces[start - 1], pieces[start])
        total = cost + shown + change
        if view not in best[end] or total < best[end][view][0] - 1e-9:
            best[end][view] = (total, start, before)


def _back(best, end):
    found = []
    view = min(best[end], key=lambda v: best[end][v][0])
    while end > 0:
        _, start, before = best[end][view]
        found.append(Stretch(start, end, view))
        end, view = start, before
    return found[::-1]


def _fixed(piece, idioms):
    """The one view that a piece must begin with: an insert, or what the script's camera asks for."""
    if piece.insert:
        return idioms.options(piece)[0]
    return piece.asked


def _alone(piece):
    """Whether a piece has a shot to itself."""
    return piece.insert is not None or piece.part == "reaction"


def _length(pieces, view, rules):
    """The cost of a shot's length, and of what it shows of people who only go on."""
    seconds = pieces[-1].last - pieces[0].first
    idle = sum(max(b.first - a.last, 0.0) for a, b in itertools.pairwise(pieces))
    ideal = _ideal(pieces, view, rules)
    if len(pieces) > 1 and view.type not in ("master", "establishing"):
        apart = max(spread(wanted(view, p, False) for p in pieces) - 1, 0)
        idle += apart * SIZES / DEAD * (PEAK if any(p.peak for p in pieces) else 1.0)
    cost = CUT + RHYTHM * math.log(max(seconds, 0.05) / ideal) ** 2 / (2 * SPREAD**2) + DEAD * idle
    if view.type == "establishing" and seconds < ESTABLISHED_S:
        cost += 1.0
    if seconds < rules.shortest_s:
        cost += TOO_SHORT * (1 + rules.shortest_s - seconds)
    return cost + LONG * max(seconds - LONG_S, 0.0) + TOO_LONG * max(seconds - rules.longest_s, 0.0)


def _ideal(pieces, view, rules):
    first = pieces[0]
    if first.insert or view.type == "insert":
        return IDEAL_S["insert"]
    if first.part == "reaction":
        return IDEAL_S["reaction"]
    if view.type == "establishing":
        return IDEAL_S["establishing"]
    if any(p.moment.violent or p.moment.verb in QUICK for p in pieces):
        return IDEAL_S["violent"]
    if view.subjects and view.subjects[0] in first.moment.crowd:
        return IDEAL_S["crowd"]
    speech = any(p.moment.kind == "speech" for p in pieces)
    return (IDEAL_S["speech"] if speech else rules.average_s) * (0.8 if max(p.tight for p in pieces) > 0.6 else 1.0)


def _change(a, b, before, after):
    """The cost of a cut from view ``a`` to view ``b`` between two pieces."""
    if (a.type, a.subjects) == (b.type, b.subjects):
        return 0.5 if b.asked and (a.size, a.angle) != (b.size, b.angle) else SAME
    went = after.first - before.last > 0.5  # time was left out
    if b.asked:
        return 0.0
    if "insert" in (a.type, b.type):
        return _detail(a, b, before)
    if b.type == "establishing":
        return 2.2
    if a.type in WIDE and b.type in WIDE:
        return 2.5
    if a.type in GROUPS and b.type in GROUPS and set(a.subjects) <= set(b.subjects):
        return 1.2 if set(a.subjects) != set(b.subjects) else SAME
    if a.main == b.main and a.type in ("single", "ots") and b.type in ("single", "ots"):
        out, into = wanted(a, before, False), wanted(b, after, False)
        if went or spread((out, into)) > 1:
            return 0.7
        return 1.0 if sizes.ratio(out, into) >= 1.35 else 2.2
    if {a.type, b.type} == {"ots"}:
        return -0.15 if a.subjects == b.subjects[::-1] else 0.1
    if b.type in GROUPS and a.type in GROUPS:
        return 0.25
    return 0.0


def _detail(a, b, before):
    """To a thing and back: after it one looks at whom it concerns."""
    if a.type == b.type == "insert":
        return 3.0
    if b.type == "insert":
        return 0.4 if a.type == "establishing" else 0.0
    person = before.insert[1] if before.insert else None
    return 0.0 if person is None or person in b.subjects else 0.4
