# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's script of 120 dense pages is read and broken down in the time of a breath."""

import time

import drafts
import pytest
from yardstick import within

from backlot.addon import breakdown, script


@pytest.fixture(scope="module")
def pages():
    made = drafts.pages_of(7, 120)
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


def test_120_pages_are_broken_down_within_half_a_second(pages):
    play = script.read(pages, "film.fountain")
    taken = quickest(lambda: breakdown.break_down(play))
    assert within(taken, 0.5), f"{taken:.2f} s"


def test_120_pages_are_read_within_50_ms(pages):
    taken = quickest(lambda: script.read(pages, "film.fountain"))
    assert within(taken, 0.05), f"{taken:.3f} s"


def test_5_mb_are_read_within_two_seconds(pages):
    """Of Fountain; half a megabyte of it here, a tenth of the time."""
    part = (pages * 4)[:500_000]
    taken = quickest(lambda: script.read(part, "film.fountain"), 2)
    assert within(taken, 0.2), f"{taken:.2f} s"


def test_a_line_that_means_something_does_so_however_often_it_was_read(pages):
    """What is remembered of words never depends on what was read before."""
    first = breakdown.break_down(script.read(pages, "film.fountain"))
    breakdown.break_down(script.read(drafts.draft(3, 9).text.encode(), "other.fountain"))
    assert breakdown.break_down(script.read(pages, "film.fountain")) == first
