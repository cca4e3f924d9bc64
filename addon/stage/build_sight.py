# SPDX-License-Identifier: GPL-3.0-or-later
"""What ``overview`` asks of a scene in Blender: where heads are, and what a ray meets first."""

import math

from mathutils import Vector

from ..library import identity
from .build_air import KEY

_STEP = 0.01  # m behind weather and haze, from where a ray goes on


def heads(scene):
    """Points (x, y, z) where the heads of a scene's performers begin."""
    rigs = [o for o in scene.objects if o.get(identity.KIND) == "performer" and o.type == "ARMATURE"]
    return [o.matrix_world @ o.pose.bones["head"].head for o in rigs if "head" in o.pose.bones]


def looker(scene, graph):
    """A function ``look(origin, direction)`` that gives the distance (m) to what a ray meets first, and its name;
    ``(inf, None)`` for nothing. Rain, haze and the sky are looked through."""

    def look(origin, direction):
        start, way, far = Vector(origin), Vector(direction), 0.0
        while True:
            hit, place, _, _, thing, _ = scene.ray_cast(graph, start, way)
            if not hit:
                return math.inf, None
            far += (place - start).length
            if KEY not in thing:
                return far, thing.name
            start, far = place + way * _STEP, far + _STEP

    return look
