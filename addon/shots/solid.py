# SPDX-License-Identifier: GPL-3.0-or-later
"""The solid surfaces of a staged scene as obstacles for the camera: one tree of triangles, asked by rays."""

import math

import numpy as np
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree

from .sample import CLEAR, UNSOLID, matrices_over

LARGE = 0.7  # m; what moves and is larger (doors, vehicles) hides
FARTHEST = 1e6  # m
WILD_REACH = 0.4  # m from a wild wall within which what hangs on it is passed too


_kept = {}
KEPT = 4  # scenes whose tree is kept for the next question


def solid_of(scene, frames, wild_walls=()):
    """The ``Solid`` of a scene, its moving parts at ``frames``; the tree of what stands still is kept between calls."""
    still = [(o, o.matrix_world) for o in solid_objects(scene) if not _moves(o)] + list(_instanced(scene))
    parts = [(o.name, len(o.data.vertices), tuple(round(v, 4) for row in m for v in row)) for o, m in still]
    key = tuple(parts), tuple((w.id, w.wild, tuple(w.start), tuple(w.end)) for w in wild_walls)
    if scene.name not in _kept or _kept[scene.name][0] != key:
        _kept.pop(scene.name, None)
        while len(_kept) >= KEPT:
            _kept.pop(next(iter(_kept)))
        _kept[scene.name] = key, _still_tree(still, wild_walls)
    moving = [o for o in solid_objects(scene) if _moves(o)]
    return Solid(_kept[scene.name][1], _moving_parts(scene, moving, frames, wild_walls), frames)


class Tree:
    """Triangles of many objects in one tree, and of those of them that no camera may pass."""

    def __init__(self, names, points, faces, owner, wild, panes=()):
        self.names, self.wild, self._owner = names, frozenset(wild), owner
        self._all = self._firm = None
        self._panes = BVHTree.FromPolygons(*panes, all_triangles=True) if panes else None
        if len(faces):
            self._all = self._firm = BVHTree.FromPolygons(points.tolist(), faces.tolist(), all_triangles=True)
            firm = np.array([n not in wild for n in names])[owner]
            self._firm_owner = owner[firm]
            if not firm.all():
                picked = faces[firm].tolist()
                self._firm = BVHTree.FromPolygons(points.tolist(), picked, all_triangles=True) if picked else None

    def ray(self, origin, direction, distance):
        if self._all is None:
            return None
        _, _, face, reach = self._all.ray_cast(Vector(origin), Vector(direction), distance)
        return None if face is None else (reach, self.names[self._owner[face]])

    def nearest(self, point, radius):
        if self._firm is None:
            return None
        _, _, face, gap = self._firm.find_nearest(Vector(point), radius)
        return None if face is None else (gap, self.names[self._firm_owner[face]])

    def pane(self, origin, direction, distance=math.inf):
        if self._panes is None:
            return False
        return self._panes.ray_cast(Vector(origin), Vector(direction), min(distance, FARTHEST))[2] is not None


class Solid:
    """``Obstacles`` (see ``visibility``) of a scene: people, what they carry, and glass left out."""

    def __init__(self, tree, parts, frames, when=0):
        self._tree, self._parts, self._frames, self._when = tree, parts, np.asarray(frames, float), when
        self.wild = tree.wild | {name for name, _, _, wild in parts if wild}

    def at(self, frame):
        """The same place with its doors and vehicles as they are at the sampled frame nearest to this one."""
        if not self._parts:
            return self
        return Solid(self._tree, self._parts, self._frames, int(np.argmin(np.abs(self._frames - frame))))

    def ray(self, origin, direction, distance):
        if distance <= 0:
            return None
        best = self._tree.ray(origin, direction, distance)
        for name, tree, matrices, _ in self._parts:
            if matrices[self._when] is None:
                continue
            local = matrices[self._when][1]
            start = local @ Vector(origin)
            way = local.to_3x3() @ Vector(direction)
            point, _, face, _ = tree.ray_cast(start, way, distance * way.length)
            if face is not None:
                reach = (matrices[self._when][0] @ point - Vector(origin)).length
                if best is None or reach < best[0]:
                    best = reach, name
        return best

    def pane(self, origin, direction, distance=math.inf):
        return self._tree.pane(origin, direction, distance)

    def nearest(self, point, radius):
        best = self._tree.nearest(point, radius)
        for name, tree, matrices, wild in self._parts:
            if wild or matrices[self._when] is None:
                continue
            found, _, face, _ = tree.find_nearest(matrices[self._when][1] @ Vector(point), radius * 2)
            if face is None:
                continue
            gap = (matrices[self._when][0] @ found - Vector(point)).length
            if gap < min(radius, best[0] if best else radius):
                best = gap, name
        return best


def _still_tree(objects, walls):
    names, points, faces, owners, wild, count = [], [], [], [], set(), 0
    glass, glazing = [], []
    for obj, matrix in objects:
        co, triangles, clear = _triangles(obj)
        co = _world(co, matrix)
        if len(clear):
            glazing += (clear + len(glass)).tolist()
            glass += co.tolist()
        if not len(triangles):
            continue
        points.append(co)
        faces.append(triangles + count)
        owners.append(np.full(len(triangles), len(names), np.int32))
        count += len(co)
        if _is_wild(obj, co, walls):
            wild.add(obj.name)
        names.append(obj.name)
    panes = (glass, glazing) if glazing else ()
    if not names:
        return Tree([], np.zeros((0, 3)), [], np.zeros(0, int), (), panes)
    return Tree(names, np.concatenate(points), np.concatenate(faces), np.concatenate(owners), wild, panes)


def _moving_parts(scene, objects, frames, walls):
    """``[(name, tree in own space, [(matrix, inverse) a frame], wild)]`` of doors, vehicles and the like; None instead
    of the pair at frames at which they are hidden."""
    places = matrices_over(scene, objects, frames) if objects else {}
    made = []
    for obj in objects:
        co, triangles, _ = _triangles(obj)
        if len(triangles):
            tree = BVHTree.FromPolygons(co.tolist(), triangles.tolist(), all_triangles=True)
            pairs = [m and (m, m.inverted_safe()) for m in places[obj.name]]
            made.append((obj.name, tree, pairs, _is_wild(obj, _world(co, obj.matrix_world), walls)))
    return made


def _world(co, matrix):
    matrix = np.array(matrix)
    return co @ matrix[:3, :3].T + matrix[:3, 3]


def solid_objects(scene):
    """Mesh objects of a scene that can hide something, as they are drawn: not people, nor small things that move."""
    moving = {obj for obj in scene.objects if obj.get("backlot_kind") in UNSOLID}
    layer = scene.view_layers[0]
    for obj in layer.objects:
        if obj.type != "MESH" or obj in moving or (obj.hide_render and not _comes_and_goes(obj)):
            continue
        if any(m.type in ("ARMATURE", "NODES") for m in obj.modifiers) or (_moves(obj) and max(obj.dimensions) < LARGE):
            continue
        if _carried(obj):
            continue
        yield obj


def _instanced(scene):
    """``(mesh object, its matrix in the scene)`` of what collection instances show: the place next door."""
    for holder in scene.view_layers[0].objects:
        if holder.instance_type != "COLLECTION" or holder.instance_collection is None or holder.hide_render:
            continue
        offset = holder.matrix_world @ Matrix.Translation(-holder.instance_collection.instance_offset)
        for obj in holder.instance_collection.all_objects:
            if obj.type == "MESH" and not obj.hide_render:
                yield obj, offset @ obj.matrix_world


def _comes_and_goes(obj):
    """True if whether it is rendered is keyed."""
    data = obj.animation_data
    if data is None or data.action is None or data.action_slot is None:
        return False
    strips = [s for layer in data.action.layers for s in layer.strips]
    bags = [bag for s in strips if (bag := s.channelbag(data.action_slot)) is not None]
    return any(curve.data_path == "hide_render" for bag in bags for curve in bag.fcurves)


def _moves(obj):
    while obj is not None:
        data = obj.animation_data
        if (data and (data.action or data.drivers)) or obj.constraints:
            return True
        obj = obj.parent
    return False


def _carried(obj):
    while obj.parent is not None:
        obj = obj.parent
        if obj.get("backlot_kind") in UNSOLID:
            return True
    return False


def _triangles(obj):
    """Vertices (n, 3) in the object's own space, triangles (m, 3) of what hides, and (k, 3) of what is clear."""
    mesh = obj.data
    mesh.calc_loop_triangles()
    co = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", co)
    triangles = np.empty(len(mesh.loop_triangles) * 3, np.int32)
    mesh.loop_triangles.foreach_get("vertices", triangles)
    triangles = triangles.reshape(-1, 3)
    clear = [slot.material is not None and slot.material.diffuse_color[3] < CLEAR for slot in obj.material_slots]
    through = triangles[:0]
    if any(clear):
        material = np.empty(len(mesh.loop_triangles), np.int32)
        mesh.loop_triangles.foreach_get("material_index", material)
        glass = np.array(clear)[np.minimum(material, len(clear) - 1)]
        triangles, through = triangles[~glass], triangles[glass]
    return co.reshape(-1, 3).astype(float), triangles, through


def _is_wild(obj, co, walls):
    """True for wild walls, what hangs on them, and ceilings."""
    low, high = co.min(0), co.max(0)
    ident = f"{obj.get('backlot_id', '')} {obj.name}".lower()
    if "ceiling" in ident and low[2] > 1.9:
        return True
    middle = (low + high)[:2] / 2
    for wall in walls:
        if not wall.wild:
            continue
        start, end = np.array(wall.start, float), np.array(wall.end, float)
        along = end - start
        length = max(float(np.linalg.norm(along)), 1e-6)
        along = along / length
        corners = np.array([(x, y) for x in (low[0], high[0]) for y in (low[1], high[1])]) - start
        off = corners @ np.array([-along[1], along[0]])
        t = (middle - start) @ along
        if np.abs(off).max() < WILD_REACH + wall.thickness and -0.5 < t < length + 0.5:
            return True
    return False


def scene_bounds(scene):
    """Low and high corner (3,) of what stands in a scene, or None when nothing does."""
    corners = [np.array(o.matrix_world @ Vector(c)) for o in solid_objects(scene) for c in o.bound_box]
    if not corners:
        return None
    return np.min(corners, 0), np.max(corners, 0)
