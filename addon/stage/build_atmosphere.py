# SPDX-License-Identifier: GPL-3.0-or-later
"""Sky, weather, lit lamps and the EEVEE and Cycles lights of one scene, made in Blender.

All of it stands in the world, not before a camera, and lies in the scene's own collection. Normals point straight
up throughout, so that Workbench's studio light shades everything here evenly and ``atmosphere.studio.self_lit``
can ask for exact colours. Nothing here casts a Workbench shadow.
"""

import bpy
import numpy as np

from . import air_materials as materials
from . import build_fall
from .atmosphere import haze, particles, sky
from .build_air_lights import build_lights
from .build_covers import build_covers
from .build_glows import build_glows
from .build_practicals import build_practicals
from .build_rooms import build_rooms

_THIN = 0.55  # alpha of rain before the lens and far off, against other rain
KEY = "backlot_air"  # ID property: which part of the atmosphere an object is


def build(scene, plan, bounds, glows, collection, room=None, surfaces=(), lit=(), things=(), cameras=(),
          make=None, switched=None):  # fmt: skip
    """Make or renew the atmosphere of a scene; returns its objects.

    ``plan``: an ``atmosphere.Atmosphere``; ``bounds``: ``(low, high)`` corners of the set in metres (an interior's
    room, kept free of weather); ``glows``: plan.Glow in world coordinates; ``collection``: the scene's own;
    ``room``: plan.SetPlan of an interior, whose windows let light in; ``surfaces``: mesh objects of the set that
    get wet or snowed on; ``lit``: objects of the set whose glowing materials light up; ``things``: the same, of this
    scene alone and possibly moving; ``cameras``: points (x, y, z) on camera paths that rain and snow keep clear of;
    ``switched``: ``(practicals.Practicals, {item id: object})`` of lamps that are in none of the others;
    ``make(name, data)``: makes an object, for callers that tag what they make.
    Every object has a stable key in ``obj["backlot_air"]``. Parts that the plan no longer has are removed.
    """
    scene.view_layers[0].update()
    air = _Air(scene, plan, collection, make or bpy.data.objects.new)
    _sky(air, bounds)
    openings = room.openings if room is not None else ()
    if plan.exterior or openings:
        _weather(air, bounds, cameras)
    if plan.exterior:
        build_covers(air, surfaces, lit)
    elif room is not None:
        build_rooms(air, room, glows)
    build_glows(air, glows, lit, things, bounds)
    build_lights(air, glows, room, bounds)
    if switched is not None:
        build_practicals(air, *switched, room)
    return air.finish()


class _Air:
    """What is being built, and what stood there before."""

    KEY = KEY

    def __init__(self, scene, plan, collection, make):
        self.scene, self.plan, self.collection, self._make = scene, plan, collection, make
        self._before = {o[KEY]: o for o in collection.objects if KEY in o}
        self._made = {}

    def mesh(self, key, vertices, faces, slots, face_slots=None, uv=None):
        """An object with this mesh; ``slots`` are materials, ``face_slots`` one index a face."""
        mesh = bpy.data.meshes.new(f"{self.scene.name} {key}")
        _fill(mesh, vertices, faces)
        for material in slots:
            mesh.materials.append(material)
        if face_slots is not None:
            mesh.polygons.foreach_set("material_index", np.asarray(face_slots, np.int32))
        if uv is not None:
            mesh.uv_layers.new(name="UVMap").uv.foreach_set("vector", np.asarray(uv, np.float32).ravel())
        mesh.normals_split_custom_set(np.tile((0.0, 0.0, 1.0), (len(mesh.loops), 1)))
        return self.object(key, mesh)

    def shape(self, key, shape, look):
        """An object from a geometry.Shape; ``look`` gives the material for each of its names."""
        slots = [look[name] for name in shape.materials]
        return self.mesh(key, shape.vertices, shape.faces, slots, shape.face_materials)

    def object(self, key, data):
        """The object of this key with new data: the one that stood there before, or a new one."""
        obj = self._before.get(key)
        if obj is not None and obj.type == data.id_type:
            old, obj.data = obj.data, data
            if old.users == 0:
                bpy.data.batch_remove([old])
            _clear_keys(obj)
        else:
            obj = self._make(f"{self.scene.name} {key}", data)
            obj[KEY] = key
            self.collection.objects.link(obj)
        if hasattr(obj, "display"):
            obj.display.show_shadows = False
        obj.hide_select = data.id_type == "MESH"
        self._made[key] = obj
        return obj

    def made(self, key):
        """The object of this key that was built now, or None."""
        return self._made.get(key)

    def finish(self):
        """Remove what is no longer there; returns all objects that are."""
        made = set(self._made.values())
        bpy.data.batch_remove([o for o in self._before.values() if o not in made])
        return list(self._made.values())


def _fill(mesh, vertices, faces):
    vertices = np.asarray(vertices, np.float32)
    sizes = np.array([len(f) for f in faces], np.int32)
    mesh.vertices.add(len(vertices))
    mesh.vertices.foreach_set("co", vertices.ravel())
    mesh.loops.add(int(sizes.sum()))
    mesh.loops.foreach_set("vertex_index", np.concatenate([np.asarray(f, np.int32) for f in faces]))
    mesh.polygons.add(len(faces))
    mesh.polygons.foreach_set("loop_start", np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32))
    mesh.update(calc_edges=True)
    mesh.validate()


def _sky(air, bounds):
    plan = air.plan
    look = materials.sky(air.scene, plan)
    ground = (float(bounds[0][2]) if bounds is not None else 0.0) - 0.3
    (vertices, faces, uv), (plate, plate_faces, plate_uv) = sky.dome()
    x, y, _ = plan.centre
    dome = air.mesh("sky", vertices, faces, [look], uv=uv)
    dome.location, dome.rotation_euler = (x, y, ground), (0, 0, plan.axis)
    plate = air.mesh("horizon", plate, plate_faces, [look], uv=plate_uv)
    plate.location, plate.rotation_euler = (x, y, ground), (0, 0, plan.axis)
    lights = sky.stars(plan.sky, plan.seed)
    if lights.faces:
        shown = {
            "star": materials.glowing(air.scene, plan, "star", (0.85, 0.9, 1.0)),
            "moon": materials.glowing(air.scene, plan, "moon", (1.05, 1.05, 0.98)),
        }
        stars = air.shape("stars", lights, shown)
        stars.location, stars.rotation_euler = (x, y, ground), (0, 0, plan.axis)
        materials.out_of_the_way(stars)
    for obj in (dome, plate):
        materials.out_of_the_way(obj)


def _weather(air, bounds, cameras):
    plan = air.plan
    rooms = [] if plan.exterior or bounds is None else [_about(bounds, plan.centre)]
    seen_from = [np.subtract(point, plan.centre) for point in cameras]
    if plan.weather.rain:
        fall = particles.rain(plan.weather, plan.seed, rooms, seen_from)
        _falling(air, fall, (0.84, 0.92, 1.0), 0.38)
        if plan.exterior:
            _splashes(air, particles.splashes(plan.weather, plan.seed))
    if plan.weather.snow:
        for fall in particles.snow(plan.weather, plan.seed, rooms, seen_from):
            _falling(air, fall, (0.95, 0.97, 1.0), 1.0)
    if plan.weather.dust:
        _falling(air, particles.dust(plan.weather, plan.seed, rooms), (0.95, 0.85, 0.62), 0.5)
    if plan.exterior:
        _hazes(air)


def _hazes(air):
    weather = air.plan.weather
    layers = (
        ("fog", haze.FOG, max(weather.fog, weather.dust * 0.6), weather.tint),
        ("veil", haze.RAIN, weather.veil, weather.tint),
        ("distance", haze.DISTANCE, weather.distance, weather.tint),
    )
    for key, kind, amount, colour in layers:
        if amount:
            shape, alphas = haze.sheets(kind, amount, air.plan.seed)
            looks = {n: materials.glowing(air.scene, air.plan, f"{key} {n}", colour, a) for n, a in alphas.items()}
            air.shape(key, shape, looks).location = air.plan.centre


def _about(bounds, centre, margin=2.5):
    """Bounds as seen from the action, larger by ``margin`` metres for what lies behind the doors of a room."""
    low, high = np.asarray(bounds, float) - np.asarray(centre, float)
    return low - margin, high + margin


def _falling(air, fall, colour, alpha):
    """``colour`` is what daylight shows; at night what falls is as dim as the sky."""
    bright = max(max(air.plan.sky.horizon), 0.22)
    kind = fall.key.partition(":")[0]
    shown = tuple(min(1.0, 1.25 * bright) * c for c in colour)
    looks = {}
    for name in fall.shape.materials:
        thinned = alpha if name == kind else alpha * _THIN
        looks[name] = materials.glowing(air.scene, air.plan, name, shown, thinned)
    obj = air.shape(fall.key, fall.shape, looks)
    build_fall.loop(obj, air.scene, fall, air.plan.centre)


def _splashes(air, shape):
    """The same crowns at another place every other frame, eight places, again and again."""
    look = materials.glowing(air.scene, air.plan, "splash", tuple(1.15 * c for c in air.plan.weather.tint), 0.35)
    obj = air.shape("splash", shape, {"splash": look})
    rng = np.random.default_rng([air.plan.seed, 6])
    steps = rng.uniform(-3, 3, (8, 2))
    for n in range(9):
        obj.location = np.add(air.plan.centre, (*steps[n % 8], 0))
        obj.keyframe_insert("location", frame=air.scene.frame_start + 2 * n)
    build_fall.cycle(obj, "CONSTANT")


def _clear_keys(obj):
    action = obj.animation_data and obj.animation_data.action
    obj.animation_data_clear()
    if action and not action.users:
        bpy.data.actions.remove(action)
