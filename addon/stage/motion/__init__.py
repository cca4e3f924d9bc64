# SPDX-License-Identifier: GPL-3.0-or-later
"""What a performer's body does, frame by frame: acts in, joint rotations out. Pure numpy."""

from .ensemble import frame_count, perform_all
from .faces import expressions
from .performance import Performance, forward, held_path, let_go
from .performing import perform
from .skeleton import Skeleton

__all__ = [
    "Performance",
    "Skeleton",
    "expressions",
    "forward",
    "frame_count",
    "held_path",
    "let_go",
    "perform",
    "perform_all",
]
