# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work, step by step, with progress and the wish to stop it.

Long functions are generators: they yield ``(share done, message)`` between steps and return their result. The
window takes a step at a time and stays alive; the command line runs them to the end.
"""

from .errors import Cancelled


def run(steps, listen=None, cancelled=None):
    """Run a generator of steps to its end and return its value.

    ``listen(share, message)`` hears each step. ``cancelled()`` is asked between steps; if it says yes, the
    generator is closed and ``Cancelled`` raised.
    """
    while True:
        try:
            share, message = next(steps)
        except StopIteration as end:
            return end.value
        if listen:
            listen(share, message)
        if cancelled and cancelled():
            steps.close()
            raise Cancelled


def part(steps, start, end):
    """The same steps as a piece that takes the whole from ``start`` to ``end`` (0 to 1)."""
    while True:
        try:
            share, message = next(steps)
        except StopIteration as stop:
            return stop.value
        yield start + (end - start) * min(max(share, 0.0), 1.0), message
