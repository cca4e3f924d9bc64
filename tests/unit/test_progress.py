# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from backlot.addon.errors import Cancelled
from backlot.addon.progress import part, run


def steps(n):
    for i in range(n):
        yield i / n, f"step {i}"
    return n


def test_run_returns_the_value_and_tells_each_step():
    heard = []
    assert run(steps(3), lambda share, message: heard.append((share, message))) == 3
    assert [m for _, m in heard] == ["step 0", "step 1", "step 2"]


def test_cancel_closes_the_work():
    closed = []

    def work():
        try:
            yield from steps(10)
        finally:
            closed.append(True)

    with pytest.raises(Cancelled):
        run(work(), cancelled=lambda: True)
    assert closed


def test_part_takes_its_share():
    def whole():
        value = yield from part(steps(2), 0.5, 1.0)
        return value

    heard = []
    assert run(whole(), lambda share, _: heard.append(share)) == 2
    assert heard == [0.5, 0.75]
