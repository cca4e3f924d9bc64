# SPDX-License-Identifier: GPL-3.0-or-later
"""The same seed gives the same set in every supported version of Blender: compared where several are at hand."""

import subprocess
import sys

import pytest

COUNT = "24"  # plans with their shells, and things of the kit; ``make digest`` has more


def digest(python, root):
    done = subprocess.run(
        [python, root / "tests" / "bench" / "digest.py", COUNT], capture_output=True, text=True, cwd=root, timeout=200
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()


def test_other_versions_make_the_same_of_a_seed(root):
    others = [p for p in sorted(root.glob(".venv/blender-*/bin/python")) if str(p.parent) not in sys.executable]
    if not others:
        pytest.skip("there is no other version of Blender here")
    here = digest(sys.executable, root)
    assert len(here) == 2 * int(COUNT) + 1
    for python in others:
        assert digest(python, root) == here, python
