# SPDX-License-Identifier: GPL-3.0-or-later
"""Places: planned from what the scenes ask, furnished, dressed, walled. Pure; Blender comes later.

``plan_set`` gives a place the same plan every time (its id is the seed), ``dress`` adds what one scene brings,
``shell`` the walls, floors, houses and hills, ``glows`` what lights up, ``measure`` how good a plan is.
"""

from .dress import dress, missing
from .match import match
from .measures import measure
from .planning import plan_set
from .shell import Piece, bounds, glows, shell
from .walkable import Grid

__all__ = ["Grid", "Piece", "bounds", "dress", "glows", "match", "measure", "missing", "plan_set", "shell"]
