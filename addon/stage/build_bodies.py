# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a staged film, measured as they stand in Blender, with what an artist moved or brought in."""

import numpy as np

from ..library import identity
from . import build_measures
from .build_kit import LETTERING
from .build_location import plan_of
from .build_scene import blocking_of
from .keeper import ROLE
from .sets import dress

_LATER = 0.1  # s: what is in a hand so early is no part of the set


def set_measures(world, staged):
    """Entries of ``backlot.report/1`` for each location that the staged scenes play in, one a measure.

    ``staged`` {scene id: Blender scene}. Each entry tells its ``location``; what stands there only in one scene is
    measured with it. ``tucked`` counts pairs like a chair under its table: boxes overlap, meshes do not.
    """
    found = {}
    for scene in (s for s in world.scenes if s.id in staged):
        made = staged[scene.id]
        root, plan = plan_of(made)
        if scene.location not in found:
            found[scene.location] = plan, bodies_of(made, root, plan.items)
        acts = blocking_of(made)
        held = {carry.item for carry in acts.carries if carry.start < _LATER}
        brought = [item for item in (*dress(plan, scene, world), *acts.items) if item.id not in held]
        things = next(c for c in made.collection.children if c.get(ROLE) == "things")
        found[scene.location][1].extend(bodies_of(made, things, brought, scene.id))
    return [
        entry
        for place, (plan, there) in found.items()
        for entry in _entries(place, build_measures.measure(plan, there))
    ]


def bodies_of(scene, collection, items, owner=None):
    """The ``Body`` of each thing of a collection at the first frame: what was made of ``items`` (plan Items), and what
    an artist put there. ``owner`` is the scene that it belongs to."""
    frame = scene.frame_current
    scene.frame_set(scene.frame_start)
    graph = scene.view_layers[0].depsgraph
    graph.update()
    planned = {item.id: item for item in items}
    made = []
    for obj in collection.all_objects:
        ident = obj.get(identity.ID, "").rpartition("/")[2]
        if obj.type != "MESH" or obj.hide_render or LETTERING in obj or (identity.ID in obj and ident not in planned):
            continue
        item = planned.get(ident)
        points, faces = _mesh(obj.evaluated_get(graph))
        if len(faces):
            asset, blocks = (item.asset, item.blocks) if item else (obj.name, True)
            made.append(build_measures.Body(obj.name, asset, points, faces, blocks, owner))
    scene.frame_set(frame)
    return made


def _mesh(obj):
    mesh = obj.to_mesh()
    mesh.calc_loop_triangles()
    points, faces = np.empty(len(mesh.vertices) * 3, np.float32), np.empty(len(mesh.loop_triangles) * 3, np.int32)
    mesh.vertices.foreach_get("co", points)
    mesh.loop_triangles.foreach_get("vertices", faces)
    obj.to_mesh_clear()
    matrix = np.array(obj.matrix_world)
    return points.reshape(-1, 3).astype(float) @ matrix[:3, :3].T + matrix[:3, 3], faces.reshape(-1, 3)


def _entries(place, found):
    tucked = {" + ".join(pair): count for pair, count in sorted(found.tucked.items())}
    what = {
        "set_collision_free": {"hits": [" + ".join(pair) for pair in found.collisions], "tucked": tucked},
        "set_in_boundary": {"hits": found.outside},
        "set_opening_clearance": {"hits": found.blocked},
        "set_reachable": {"hits": found.unreached},
    }
    for name, (share, n) in found.shares.items():
        yield {
            "name": name, "scene": None, "shot": None, "location": place, "value": round(share, 4), "unit": "share",
            "n": n, "definition": build_measures.DEFINITIONS[name], **what[name],
        }  # fmt: skip
