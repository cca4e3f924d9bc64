# SPDX-License-Identifier: GPL-3.0-or-later
"""Who stands where, does what, when: beats and a set in, tracks of acts out. Pure numpy."""

from .scene import block

__all__ = ["block"]
