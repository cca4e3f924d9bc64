# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the file's scenes are staged ones. Small, since panels ask it whenever they draw."""

import bpy

from ..library import identity

ASIDE = "backlot_aside"  # set on a scene that the script no longer has


def staged_scenes(aside=False):
    """``{scene id: Blender scene}`` of the film; with ``aside`` also scenes that the script no longer has."""
    found = {}
    for scene in bpy.data.scenes:
        if scene.get(identity.KIND) == "scene":
            found.setdefault(scene[identity.ID], []).append(scene)
    chosen = {ident: identity.original(same) for ident, same in found.items()}
    return {ident: scene for ident, scene in chosen.items() if aside or not scene.get(ASIDE)}
