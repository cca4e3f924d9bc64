# SPDX-License-Identifier: GPL-3.0-or-later
"""Backlot: a screenplay becomes staged 3D scenes that an artist can shoot."""


def register():
    """Called by Blender when the extension is enabled."""
    from .addon import registration

    registration.register()


def unregister():
    """Called by Blender when the extension is disabled."""
    from .addon import registration

    registration.unregister()
