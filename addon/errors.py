# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways in which work ends early."""


class InputError(Exception):
    """What the user gave is at fault. The text is one line: what, where, what to do."""


class Cancelled(Exception):
    """The user asked to stop."""
