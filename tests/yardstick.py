# SPDX-License-Identifier: GPL-3.0-or-later
"""Bounds in time that hold on a busy or a slow machine too.

Tests measure the time of their own process (``time.process_time``; ``time.thread_time`` where libraries have threads
of their own), not that of the clock on the wall. Even that grows where others use the same cores and caches, so a
bound that is missed is measured against a fixed piece of work, done there and then: it takes ``QUIET`` seconds on a
quiet machine with two cores, on which the bounds were set.
"""

import gc
import re
import time

QUIET = 0.2
_ROUNDS = 300_000
_PIECE = re.compile(r"([A-Z]{2,})\.\s+(\w+)")


def _work():
    """What reading a script is made of: cutting, matching, small objects, dictionaries."""
    found = {}
    for number in range(_ROUNDS):
        line = f"INT. ROOM {number} - DAY"
        match = _PIECE.match(line)
        found[match[2]] = (number, line.strip().split(" - "), match[1].lower())
    return found


def slowness():
    """How many times as long as on the quiet machine the fixed work takes now; never less than 1."""
    taken = []
    gc.disable()
    try:
        for _ in range(3):
            start = time.process_time()
            _work()
            taken.append(time.process_time() - start)
    finally:
        gc.enable()
    return max(max(taken) / QUIET, 1.0)


def within(taken, seconds):
    """Whether ``taken`` (seconds of the process) is what ``seconds`` of the quiet machine would be here."""
    return taken <= seconds or taken <= seconds * slowness()
