# SPDX-License-Identifier: GPL-3.0-or-later
"""What a performer's body does, frame by frame: acts in, joint rotations out. Pure numpy."""

from .ensemble import frame_count, perform_all
from .performance import Performance, forward, held_path
from .performing import perform
from .skeleton import Skeleton

__all__ = ["Performance", "Skeleton", "forward", "frame_count", "held_path", "perform", "perform_all"]
