# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command prints and hears: its progress, its one answer, and the wish to stop."""

import ctypes
import os
import re
import signal
import sys
import time
from contextlib import contextmanager, redirect_stdout, suppress

TOLD = ("warnings", "changes", "stand_ins")  # of a result, what is told in sentences
_NUMBERS = re.compile(r"\d+")


def reporter():
    """Prints progress to standard error: rewritten in a terminal, at most a line a second elsewhere."""
    terminal = sys.stderr.isatty()
    state = {"at": 0.0, "kind": None}

    def listen(fraction, message):
        now, kind = time.monotonic(), _NUMBERS.sub("#", message)  # page 3 is told as page 2 was
        if now - state["at"] < (0.1 if terminal else 1.0) and fraction < 1.0 and kind == state["kind"]:
            return
        state.update(at=now, kind=kind)
        line = f"{fraction * 100:5.1f} %  {message}"
        print(f"\r\x1b[K{line}" if terminal else line, end="" if terminal else "\n", file=sys.stderr, flush=True)

    return listen


def summary(result):
    """A few readable lines of a result; of shots, measures and suggestions, how many there are."""
    lists = ("shots", "measures", "suggestions")
    counted = {name: len(result[name]) for name in lists if isinstance(result.get(name), list)}
    return "\n".join(
        f"{key}: {_parted(key, value) if isinstance(value, list) else value}"
        for key, value in {**result, **counted}.items()
        if value not in (None, [], {}) and not isinstance(value, dict) and key != "schema"
    )


def _parted(key, values):
    """Values beside one another; of what is told in sentences each on a line of its own."""
    return "".join(f"\n  {value}" for value in values) if key in TOLD else ", ".join(map(str, values))


@contextmanager
def quiet_output():
    """What Blender itself prints (a line a frame) goes nowhere; yields a function for the one answer."""
    answers = []
    sys.stdout.flush()
    keep = os.dup(1)
    try:
        with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
            os.dup2(nowhere.fileno(), 1)
            yield answers.append
    finally:
        _flush_blender()
        os.dup2(keep, 1)
        os.close(keep)
        for text in answers:
            if text:
                print(text, flush=True)


def _flush_blender():
    """Have C write out what it still holds back of Blender's prints, which would else come when it ends."""
    with suppress(OSError, AttributeError):
        (ctypes.cdll.ucrtbase if os.name == "nt" else ctypes.CDLL(None)).fflush(None)


@contextmanager
def interruptible():
    """Ctrl-C and a request to end are heard between two steps; yields the function that tells."""
    heard = []
    before = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(ValueError):  # outside the main thread signals are not ours
            before[number] = signal.signal(number, lambda *_: heard.append(1))
    try:
        yield lambda: bool(heard)
    finally:
        for number, handler in before.items():
            if handler is not None:
                signal.signal(number, handler)
