# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms that are built in a manner of their own (``params["style"]``): modules of shells register what they make."""

BASES = {}  # style: material of the wall's body
FACES = {}  # style: draw(shape, plan, wall, length, holes) what lies on a wall, in the wall's own space
CEILINGS = {}  # style: draw(shape, plan) the whole ceiling, in the place's space
BEYOND = {}  # style: draw(plan, opening) -> Shape of what is seen through an open door
