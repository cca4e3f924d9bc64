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


class Progress:
    """For work that reports by calling: ``step(share, message)``; raises ``Cancelled`` when told to stop."""

    def __init__(self, listen=None, cancelled=None, start=0.0, end=1.0):
        self._listen, self._cancelled = listen, cancelled
        self._start, self._end = start, end

    def step(self, fraction, message=""):
        """Report ``fraction`` (0 to 1) of this piece of work; raises ``Cancelled`` if the user wants to stop."""
        if self._cancelled and self._cancelled():
            raise Cancelled
        if self._listen:
            self._listen(self._start + (self._end - self._start) * min(max(fraction, 0.0), 1.0), message)

    def part(self, start, end):
        """The progress of one piece that takes the whole from ``start`` to ``end`` (0 to 1)."""
        span = self._end - self._start
        return Progress(self._listen, self._cancelled, self._start + span * start, self._start + span * end)
