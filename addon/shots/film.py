# SPDX-License-Identifier: GPL-3.0-or-later
"""Shots for all staged scenes of a film: plan, solve, shoot, measure. Long work comes in steps."""

from ..rate import Rate
from ..stage.build_location import plan_of
from ..stage.build_scene import blocking_of
from . import build, checks
from .model import Rules
from .plan import plan_scene
from .report import scene_measures
from .sample import camera_path


def rules_of(settings):
    """The ``Rules`` that a film's settings give: the masked picture is what is framed."""
    aspect = settings.width / settings.height if settings.mask == "none" else float(settings.mask)
    return Rules(aspect=aspect, gate_mm=tuple(settings.gate_mm))


def shoot_film(world, staged, settings, shots, only=None, names=None):
    """Plan and shoot staged scenes.

    ``staged`` {scene id: Blender scene}, ``shots`` the film's shots so far, ``only`` scene ids (None: all), ``names``
    of shots to solve anew without planning again. Yields ``(share, message)``; its value is the film's shots.
    """
    rules = rules_of(settings)
    order = [s for s in world.scenes if s.id in staged and not s.omitted]
    chosen = [s for s in order if only is None or s.id in only]
    mine = {s.id: [shot for shot in shots if shot.scene == s.id] for s in order}
    for i, scene in enumerate(chosen):
        made = staged[scene.id]
        yield i / len(chosen), f"Shooting {made.name}"
        blocking, (_, set_plan) = blocking_of(made), plan_of(made)
        wanted = None
        if names is None:
            rate = float(Rate.parse(settings.fps))
            there = {o["backlot_element"] for o in made.objects if "backlot_element" in o}
            mine[scene.id] = plan_scene(scene, world, blocking, set_plan, rate, rules, mine[scene.id], made.name, there)
        else:
            wanted = {shot.id for shot in mine[scene.id] if shot.name in names}
            if not wanted:
                continue
        stage = build.stage_of(made, mine[scene.id], set_plan, blocking, rules)
        mine[scene.id] = build.shoot(made, mine[scene.id], stage, wanted)
    gone = [shot for shot in shots if shot.scene not in mine]
    return [shot for s in order for shot in mine[s.id]] + gone


def reshoot(scene, shot, settings):
    """Solve one shot of a staged Blender scene again, as the artist now wants it; returns the shot, measured."""
    return build.resolve(scene, shot, None, None, plan_of(scene)[1], blocking_of(scene), rules_of(settings))


def measure_film(world, staged, shots):
    """Every measure of the staged film, on evaluated joints, surfaces and cameras.

    Yields ``(share, message)``; its value is a list of ``{name, scene, shot, value, unit, n, definition}``.
    """
    order = [s for s in world.scenes if s.id in staged and not s.omitted]
    found = []
    for i, scene in enumerate(order):
        made = staged[scene.id]
        yield i / max(len(order), 1), f"Measuring {made.name}"
        own = [shot for shot in shots if shot.scene == scene.id]
        stage = build.stage_of(made, own, plan_of(made)[1], blocking_of(made))
        cameras = {o.name: o for o in made.objects if o.type == "CAMERA"}
        paths = {
            s.id: camera_path(made, cameras[s.camera], checks.check_frames(s), s.aspect)
            for s in own
            if s.camera in cameras
        }
        found += scene_measures(stage, scene, own, paths)
    return found
