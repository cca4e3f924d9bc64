# SPDX-License-Identifier: GPL-3.0-or-later
"""Solved shots as Blender cameras with keys; what an artist changed stays as it is."""

import json
from dataclasses import replace

import bpy
import numpy as np

from ..library import identity
from ..stage.keeper import Keeper, child_collection
from . import checks, solve
from .keys import write_curves
from .model import Rules
from .sample import camera_path, performers, rotation, sample
from .setups import letter_setups
from .solid import scene_bounds, solid_of
from .stage import Line, Stage, find_line
from .telling import candidates, spans_of, telling_frame

LINE = "backlot_line"
LOAD = 0.18  # m; what is carried and is larger can hide a face
STRIDE = 3  # frames between samples of the stage
MOVING_STRIDE = 4  # of those, between samples of doors and vehicles
TRACK_STEP, SHAKE_STEP, EASE_STEP = 6, 2, 8  # frames between keys
FAR = 2000.0  # m
HIGH_TILT = np.radians(-15.0)


def stage_of(scene, shots, set_plan=None, blocking=None, rules=None, frames=None):
    """The ``Stage`` of a Blender scene for these shots, sampled at ``frames`` (all of the scene when None)."""
    scene.view_layers[0].update()  # a scene that was never shown has not placed its children yet
    things = [s for shot in shots for s in shot.subjects]
    if frames is None:
        frames = np.unique(np.append(np.arange(scene.frame_start, scene.frame_end + 1, STRIDE), scene.frame_end))
    loads = [carry.item for carry in blocking.carries if carry.hand in ("L", "R")] if blocking is not None else []
    found = sample(scene, frames, [t for t in dict.fromkeys(things + loads) if t not in performers(scene)])
    found.loads = tuple(
        dict.fromkeys(t for t in loads if t in found.boxes and np.ptp(found.boxes[t][0], 0).max() > LOAD)
    )
    fps = scene.render.fps / scene.render.fps_base
    playing = []
    if blocking is not None:
        _presence(found, blocking, fps, scene.frame_start)
        playing = spans_of(blocking, fps, scene.frame_start)
    vehicle = set_plan is not None and set_plan.kind == "vehicle_interior"
    closed = vehicle and set_plan.params.get("vehicle", "car") == "car"
    walls = set_plan.walls if set_plan is not None and not closed else ()
    stage = Stage(
        found, solid_of(scene, frames[::MOVING_STRIDE], walls), rules or Rules(), bounds=scene_bounds(scene), fps=fps,
        playing=playing,
    )  # fmt: skip
    if set_plan is not None:
        stage.floor = np.array([p[:2] for p in set_plan.floor], float) if len(set_plan.floor) > 2 else None
        stage.interior, stage.axis, stage.centre = not set_plan.exterior, set_plan.axis, tuple(set_plan.centre)
        stage.height, stage.vehicle, stage.stairs = set_plan.height, closed, set_plan.params.get("stairs")
        firm = [(wall.start, wall.end) for wall in walls if not wall.wild]
        firm += [(tuple(a), tuple(b)) for a, b in set_plan.params.get("fronts", ())]
        stage.firm = np.array(firm, float) if firm else None
    else:
        stage.interior = False
    stage.line = _line(scene, stage, shots)
    return stage


def shoot(scene, shots, stage, only=None):
    """Solve shots of one scene and make or update their cameras; returns the shots, measured.

    ``only`` is a set of shot ids to solve anew; None for all. A camera that an artist changed is measured as it
    stands; a shot whose camera was deleted leaves the cut.
    """
    collection = child_collection(scene.collection, "cameras", f"{scene.name} cameras")
    keeper = Keeper(scene, [collection])
    keeper.asked |= {s.id for s in shots}
    made, before, setups = [], None, {}
    for shot in shots:
        solved = None
        if only is None or shot.id in only:
            solved = solve.solve(stage, shot, before, setups)
            shot = _camera(keeper, collection, scene, stage, shot, solved)
        if solved is not None:
            setups.setdefault((shot.type, tuple(shot.subjects)), solved.azimuth)
        before = (shot, solved)
        made.append(shot)
    if only is None:
        keeper.close()
    else:
        _remember(scene, keeper)
    if scene.camera is None or scene.camera.name not in scene.objects:
        scene.camera = next((bpy.data.objects[s.camera] for s in made if s.camera), None)
    return letter_setups(made, {s.id: _where(s) for s in made if s.camera})


def resolve(scene, shot, stage=None, before=None, set_plan=None, blocking=None, rules=None):
    """Solve one shot again after an artist's edit and re-key its camera, even one moved by hand; returns the shot.

    ``stage`` may be one from ``stage_of`` that is still true; without it the shot's own window is sampled.
    """
    if stage is None:
        frames = np.unique(np.linspace(shot.frame_start, shot.frame_end, 9).round())
        stage = stage_of(scene, [shot], set_plan, blocking, rules, frames)
    solved = solve.solve(stage, shot, before)
    collection = child_collection(scene.collection, "cameras", f"{scene.name} cameras")
    found = identity.find(collection.objects, shot.id)
    if found is not None:
        identity.stamp(found)
    keeper = Keeper(scene, [collection])
    keeper.known.discard(shot.id)
    shot = _camera(keeper, collection, scene, stage, shot, solved)
    _remember(scene, keeper)
    return shot


def _remember(scene, keeper):
    for obj in keeper.made:
        identity.stamp(obj)
    identity.record(scene, [obj[identity.ID] for obj in keeper.made])


def _camera(keeper, collection, scene, stage, shot, solved):
    """Make or update the camera of a shot; returns the shot with what was found."""

    def make():
        return bpy.data.objects.new(shot.name, bpy.data.cameras.new(shot.name))

    def update(obj):
        if solved is not None:
            key_camera(obj, stage, shot, solved)

    obj, ours = keeper.thing(shot.id, "camera", collection, make, update)
    if obj is None:
        return replace(shot, in_cut=False, camera="", note="its camera was deleted")
    note = shot.note
    if solved is None:
        note = note or "nothing that it shows is on stage"
    elif ours:
        note = "; ".join(dict.fromkeys(solved.faults)) if not shot.stale else note
        shot = replace(
            shot,
            azimuth=round(solved.azimuth, 1),
            lens_mm=solved.pose.lens,
            move=solved.move,
            angle=_angle(shot, solved),
            type=solved.type,
            size=solved.size,
            subjects=_subjects(shot, solved),
            lens_end_mm=_end_lens(stage, shot, solved),
        )
    else:
        note = "its camera was set by hand"
    status = "solved" if shot.status == "planned" and solved is not None else shot.status
    shot = replace(shot, camera=obj.name, note=note, status=status)
    frames = checks.check_frames(shot)
    path = camera_path(scene, obj, frames, shot.aspect)
    seen = camera_path(scene, obj, candidates(shot), shot.aspect)
    board = telling_frame(stage, shot, seen)
    return replace(shot, measures=checks.shot_measures(stage, shot, path), board_frame=board)


def _angle(shot, solved):
    """``high`` where the camera had to look down to see past something."""
    looks_down = shot.angle == "eye" and "angle" not in shot.pinned and solved.pose.tilt < HIGH_TILT
    return "high" if looks_down and shot.type == "single" else shot.angle


def _subjects(shot, solved):
    """What the shot turned out to show: one of its people, where they could not be shown together."""
    return list(solved.subjects) if solved.type != shot.type else shot.subjects


def key_camera(obj, stage, shot, solved):
    """Write a solved shot into a camera object: sensor, lens, clip and keys."""
    if obj.data.users > 1:  # a copy that an artist made looks through the same lens
        obj.data = obj.data.copy()
    data, pose = obj.data, solved.pose
    obj.name = data.name = shot.name
    data.sensor_fit = "HORIZONTAL"
    data.sensor_width, data.sensor_height = shot.gate_mm[0], shot.gate_mm[1]
    data.clip_start, data.clip_end = pose.clip, FAR
    data.dof.use_dof = False
    data.dof.aperture_fstop = 4.0
    data.passepartout_alpha = 0.9
    obj.rotation_mode = "XYZ"
    dense = np.arange(shot.frame_start, shot.frame_end + 1)
    path = solve.path_of(stage, shot, solved, dense)
    place, turn = path.position, _eulers(path)
    frames = dense[_key_rows(len(dense), solved.move)]
    write_curves(obj, {"location": place, "rotation_euler": turn}, dense, frames)
    write_curves(data, {"lens": path.lens[:, None]}, dense, frames)
    middle = len(dense) // 2
    obj.location, obj.rotation_euler = place[middle], turn[middle]
    data.lens = float(path.lens[middle])
    data.dof.focus_distance = _focus(stage, solved, path, middle)


def _key_rows(count, move):
    step = SHAKE_STEP if move == "handheld" else TRACK_STEP if move in ("pan", "tilt", "follow", "lead") else EASE_STEP
    number = max(2, round((count - 1) / step) + 1)
    return np.unique(np.linspace(0, count - 1, number).round().astype(int))


def _eulers(path):
    """(F, 3) XYZ angles, continuous."""
    made, last = [], None
    for pan, tilt, roll in zip(path.pan, path.tilt, path.roll):
        turn = rotation(pan, tilt, roll)
        last = turn.to_euler("XYZ", last) if last is not None else turn.to_euler("XYZ")
        made.append(tuple(last))
    return np.array(made)


def _end_lens(stage, shot, solved):
    if solved.move not in ("zoom", "dolly_zoom"):
        return None
    path = solve.path_of(stage, shot, solved, [shot.frame_start, shot.frame_end])
    return round(float(path.lens[-1]), 1)


def _focus(stage, solved, path, i):
    track = solve.track_of(stage.sample.at(path.frames), solved.subjects, path.frames, stage.fps, solved.pose, "static")
    return max(float(np.linalg.norm(track[i] - path.position[i])), 0.1)


def _presence(found, blocking, fps, first):
    """Who is on stage when, as blocked."""
    for track in blocking.tracks:
        if track.performer not in found.joints:
            continue
        seconds = (found.frames - first) / fps
        there = np.ones(len(seconds), bool)
        if track.enters is not None:
            there &= seconds >= track.enters
        if track.exits is not None:
            there &= seconds <= track.exits
        found.present[track.performer] = there & found.present[track.performer]


def _line(scene, stage, shots):
    """The scene's line of action: the one kept in the scene, else found now and kept."""
    if LINE in scene:
        kept = Line(**json.loads(scene[LINE]))
        if kept.a in stage.sample.joints and kept.b in stage.sample.joints:
            return kept
    spoken = [s for shot in shots for s in shot.speakers or shot.subjects if s in stage.sample.joints]
    order = sorted(dict.fromkeys(spoken), key=lambda p: -spoken.count(p))
    line = find_line(stage.sample, order, stage.axis)
    if line is not None and len(shots) > 1:
        scene[LINE] = json.dumps({"a": line.a, "b": line.b, "side": line.side})
    return line


def _where(shot):
    obj = bpy.data.objects[shot.camera]
    return np.array(obj.location), np.array(obj.rotation_euler), float(obj.data.lens)
