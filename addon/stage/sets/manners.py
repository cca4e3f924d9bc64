# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms that are built in a manner of their own: modules register who makes which part, by the recipe's ``style``.

Whole parts, in place of the common ones (see ``shell.indoors``):
    ``floor(plan)``, ``ceiling(plan)``, ``wall(plan, wall)``: a Shape; ``panes(plan, wall)``: what glows in it, apart;
    ``leaf(plan, opening)``: the Shape of a door's leaf and its origin; ``sliders(plan, opening)``: ``[(name, Shape,
    (x, y) to where it shuts)]`` of leaves that slide, as they stand open, about the opening's place;
    ``beyond(plan, opening)``: what an open door shows; ``outside(plan)``: ``[(name, Shape)]`` that windows show.
Pieces of the common ones (see ``walls`` and ``ceilings``):
    ``base``: the material of a wall's body; ``face(shape, plan, wall, length, holes)``: what lies on it, in its own
    space; ``pane(shape, plan, wall, u, opening)``: a window; ``door(shape, plan, width, height)``: a leaf hinged at
    x = 0, at y = 0.05; ``overhead(shape, plan, x0, y0, x1, y1)``: what hangs below the ceiling; ``soffit(shape,
    plan)``: the whole of it.
"""

_OWN = {}


def register(style, **parts):
    """Say who makes which parts of the rooms of a style, or of a family of places."""
    _OWN.setdefault(style, {}).update(parts)


def of(plan):
    """``{part: maker}`` of the room of a SetPlan; empty where all is as in other rooms."""
    return _OWN.get(plan.params.get("style") or plan.kind, {})
