# SPDX-License-Identifier: GPL-3.0-or-later
"""What a performer's body does, frame by frame: acts in, joint rotations out. Pure numpy."""

from .ensemble import frame_count, perform_all
from .faces import expressions
from .held import held_path
from .holds import Hold, hold_of
from .performance import Performance, forward, let_go
from .performing import perform
from .rides import shown, way_of
from .skeleton import Skeleton

__all__ = [
    "Hold",
    "Performance",
    "Skeleton",
    "expressions",
    "forward",
    "frame_count",
    "held_path",
    "hold_of",
    "let_go",
    "perform",
    "perform_all",
    "shown",
    "way_of",
]
