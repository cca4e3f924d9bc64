# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command tells of its progress where nobody rewrites a line."""

from backlot.addon import console


def test_pages_are_not_told_one_by_one(capsys):
    listen = console.reporter()
    for page in range(1, 120):
        listen(page / 120, f"page {page} of 120")
    listen(1.0, "read")
    told = capsys.readouterr().err.splitlines()
    assert len(told) < 5 and told[0].endswith("page 1 of 120") and told[-1] == "100.0 %  read"


def test_a_new_step_is_told_at_once(capsys):
    listen = console.reporter()
    for step in ("read", "staged", "solved"):
        listen(0.5, step)
    assert len(capsys.readouterr().err.splitlines()) == 3
