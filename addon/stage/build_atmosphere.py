# SPDX-License-Identifier: GPL-3.0-or-later
"""Sky, weather, lit lamps and the EEVEE and Cycles lights of one scene, made in Blender.

All of it stands in the world, not before a camera, and lies in the scene's own collection. Normals point straight
up throughout, so that Workbench's studio light shades everything here evenly and ``atmosphere.studio.self_lit``
can ask for exact colours. Nothing here casts a Workbench shadow.
"""

import numpy as np

from . import air_materials as materials
from . import build_fall
from .atmosphere import haze, particles, sky
from .atmosphere.colour import scale
from .build_air import Air
from .build_air_lights import build_lights
from .build_covers import build_covers
from .build_glows import build_glows
from .build_lightning import build_lightning
from .build_practicals import build_practicals, frame_of
from .build_rooms import build_rooms
from .build_wind import build_wind

_THIN = 0.55  # alpha of rain before the lens and far off, against other rain


def build(scene, plan, bounds, glows, collection, room=None, surfaces=(), lit=(), things=(), cameras=(),
          switched=None, greenery=None, flashes=()):  # fmt: skip
    """Make or renew the atmosphere of a scene; returns its objects.

    ``plan``: an ``atmosphere.Atmosphere``; ``bounds``: ``(low, high)`` corners of the set in metres (an interior's
    room, kept free of weather); ``glows``: plan.Glow in world coordinates; ``collection``: the scene's own;
    ``room``: plan.SetPlan of an interior, whose windows let light in; ``surfaces``: mesh objects of the set that
    get wet or snowed on; ``lit``: objects of the set whose glowing materials light up; ``things``: the same, of this
    scene alone and possibly moving; ``cameras``: points (x, y, z) on camera paths that rain and snow keep clear of;
    ``flashes``: of lightning, seconds from the start; ``greenery``: the collection of what a wind moves;
    ``switched``: ``(practicals.Practicals, {item id: object})`` of lamps that are in none of the others.
    Every object has a stable key in ``obj["backlot_air"]``. Parts that the plan no longer has are removed.
    """
    scene.view_layers[0].update()
    air = Air(scene, plan, collection)
    _sky(air, bounds)
    openings = room.openings if room is not None else ()
    if plan.exterior or openings:
        _weather(air, bounds, cameras)
    if plan.exterior:
        build_covers(air, surfaces, lit)
        build_wind(air, greenery)
    elif room is not None:
        build_rooms(air, room, glows)
    build_glows(air, glows, lit, things, bounds)
    build_lights(air, glows, room, bounds)
    build_lightning(air, flashes, room, lambda seconds: frame_of(scene, seconds))
    if switched is not None:
        build_practicals(air, *switched, room)
    return air.finish()


def _sky(air, bounds):
    plan = air.plan
    look = materials.sky(plan)
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
            "star": materials.glowing(plan, "star", (0.85, 0.9, 1.0)),
            "moon": materials.glowing(plan, "moon", (1.05, 1.05, 0.98)),
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
    if plan.weather.wind and plan.exterior:
        for fall in particles.blown(plan.weather, plan.seed):
            _blown(air, fall)
    if plan.weather.dust:
        _falling(air, particles.dust(plan.weather, plan.seed, rooms), (0.95, 0.85, 0.62), 0.5)
    if plan.exterior:
        _hazes(air)


def _blown(air, fall):
    """Leaves and paper, as bright as the hour."""
    level = max(max(air.plan.sky.horizon), 0.12)
    looks = {
        name: materials.glowing(air.plan, f"blown {name}", scale(particles.BLOWN[name], min(level, 1.0)))
        for name in fall.shape.materials
    }
    build_fall.loop(air.shape(fall.key, fall.shape, looks), air.scene, fall, air.plan.centre)


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
            looks = {n: materials.glowing(air.plan, f"{key} {n}", colour, a) for n, a in alphas.items()}
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
        looks[name] = materials.glowing(air.plan, name, shown, thinned)
    obj = air.shape(fall.key, fall.shape, looks)
    build_fall.loop(obj, air.scene, fall, air.plan.centre)


def _splashes(air, shape):
    """The same crowns at another place every other frame, eight places, again and again."""
    look = materials.glowing(air.plan, "splash", tuple(1.15 * c for c in air.plan.weather.tint), 0.35)
    obj = air.shape("splash", shape, {"splash": look})
    rng = np.random.default_rng([air.plan.seed, 6])
    steps = rng.uniform(-3, 3, (8, 2))
    for n in range(9):
        obj.location = np.add(air.plan.centre, (*steps[n % 8], 0))
        obj.keyframe_insert("location", frame=air.scene.frame_start + 2 * n)
    build_fall.cycle(obj, "CONSTANT")
