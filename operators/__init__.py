# SPDX-License-Identifier: GPL-3.0-or-later
"""What the buttons do: one module a step, thin over ``addon.film``."""

from . import breakdown, film, library, place, scene, script, shots, suggestions

MODULES = (script, breakdown, suggestions, scene, place, library, shots, film)


def register():
    """Register every operator, and have edits of shots and of the breakdown heard."""
    for module in MODULES:
        module.register()


def unregister():
    """Take them back, last first."""
    for module in reversed(MODULES):
        module.unregister()
