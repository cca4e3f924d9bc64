# SPDX-License-Identifier: GPL-3.0-or-later
"""Chance that is the same in every session. Pure."""

import zlib


def seed(*names):
    """A number that is the same in every session."""
    return zlib.crc32("/".join(map(str, names)).encode())


def chance(*names):
    """0..1 from the names."""
    return seed(*names) % 10007 / 10007
