# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's script of 120 dense pages is read and broken down in the time of a breath.

The bounds are half as long again as what it takes, for the bench to tell the figures and these to tell a fall.
"""

import time

import generated
import pytest
from yardstick import within

from backlot.addon import breakdown, script


@pytest.fixture(scope="module")
def pages():
    made = generated.pages_of(7, 120)
    assert 120 <= made.pages < 122
    return made.text.encode()


def quickest(work, times=6):
    """Seconds of this process that ``work`` takes at best."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def test_120_pages_are_broken_down_within_a_second(pages):
    play = script.read(pages, "film.fountain")
    taken = quickest(lambda: breakdown.break_down(play))
    assert within(taken, 0.8), f"{taken:.2f} s"


def test_120_pages_are_read_within_a_tenth_of_a_second(pages):
    taken = quickest(lambda: script.read(pages, "film.fountain"))
    assert within(taken, 0.09), f"{taken:.3f} s"


def test_half_a_megabyte_is_read_within_a_third_of_a_second(pages):
    """Of Fountain; ten times as much is the most that is taken."""
    part = (pages * 4)[:500_000]
    taken = quickest(lambda: script.read(part, "film.fountain"), 4)
    assert within(taken, 0.33), f"{taken:.2f} s"


def test_a_line_that_means_something_does_so_however_often_it_was_read(pages):
    """What is remembered of words never depends on what was read before."""
    first = breakdown.break_down(script.read(pages, "film.fountain"))
    breakdown.break_down(script.read(generated.draft(3, 9).text.encode(), "other.fountain"))
    assert breakdown.break_down(script.read(pages, "film.fountain")) == first
