# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m backlot``: the same as the ``backlot`` command."""

from .addon.cli import entry

entry()
