# SPDX-License-Identifier: GPL-3.0-or-later
"""A track of acts -> a performance: plan the way, pose each act, blend, add life, solve. Pure."""

import math

import numpy as np

from . import postures, stairs
from .channels import INDEX, SPRINGS, Channels
from .clips import clip
from .company import link, push_along
from .course import Course
from .curves import ease, filtered, follow_through
from .gaze import BELTED, MOST, look
from .gestures import talk_meanwhile
from .holding import hands_of, hold_things
from .locomotion import breathe, carry_body, keep_in_reach, shift_weight
from .mouthing import phone_meanwhile
from .part import Part, seed_of
from .performance import Performance
from .slew import calmed
from .solver import local, solve
from .stances import posture_after, transition_time
from .travel import TURN, wrap

_FADE = 0.36  # s in which one act blends into the next
_STARTS_STANDING = ("sit_down", "lie_down", "fall", "rise")
_CLIMBS = ("climb", "jump")
_ARM_BONES = ("upper_arm", "forearm", "hand")
_RUNNING = ("run", "flee", "chase")


def perform(track, skeleton, fps, frames, points=None, carries=(), bulk=1.0, age=35, holds=None, flight=None):
    """The ``Performance`` of a ``plan.Track`` over ``frames`` frames from the scene's start.

    ``points`` {id: (3,) or (frames, 3)}: world places of performers' heads and of things, for gaze and reaching.
    ``carries``: the scene's ``plan.Carry`` list. ``bulk`` and ``age`` shape gait and posture. ``holds``: the
    ``Hold`` of things by the item's id. ``flight``: the steps of the place (see ``stairs``).
    """
    return _Show(track, skeleton, fps, frames, points or {}, carries, bulk, age, holds, flight).run()


def head_path(track, skeleton, fps, frames, flight=None):
    """About where a performer's face is at each frame, (frames, 3), from the way alone."""
    show = _Show(track, skeleton, fps, frames, {}, (), 1.0, 35, flight=flight)
    show.plan()
    high = np.full(frames, skeleton.eye_height)
    for _, before, after, start, seconds in show.stages:
        share = ease((show.t - start) / max(seconds, 0.1))
        levels = [_eyes(skeleton, *state) for state in (before, after)]
        high = np.where(show.t >= start, levels[0] + (levels[1] - levels[0]) * share, high)
    forward = 0.05 * skeleton.scale
    x = show.course.x + forward * np.sin(show.course.yaw)
    y = show.course.y - forward * np.cos(show.course.yaw)
    return np.column_stack([x, y, high + show.course.z])


class _Show:
    def __init__(self, track, skeleton, fps, frames, points, carries, bulk, age, holds=None, flight=None):
        self.flight = flight
        self.track, self.skeleton, self.fps, self.points = track, skeleton, fps, points
        self.t = np.arange(frames) / fps
        self.carries = [c for c in carries if c.performer == track.performer and c.hand]
        self.bulk, self.age, self.holds = bulk, age, holds or {}
        self.seed = seed_of(track.performer)
        self.acts = sorted(track.acts, key=lambda act: act.start)

    def run(self):
        self.plan()
        channels = Channels(len(self.t))
        for i in range(len(self.stages)):
            self._stage(channels, i)
        feet = self.course.feet()
        for going in self.course.goings:
            carry_body(channels, going, self.skeleton, self.bulk, self.course.yaw, self.fps)
        self._habit(channels)
        breathe(channels, self.t, self.seed % 100003, self.skeleton)
        for names, frequency, damping, delay in SPRINGS:
            kernel = follow_through(frequency, damping, delay, self.fps)
            for name in names:
                for key in (name,) if name in INDEX else (f"{name}.L", f"{name}.R"):
                    channels[key] = filtered(channels[key], kernel)
        shift_weight(channels, feet, self.course.goings, self.skeleton, self.fps)
        self._gaze(channels)
        grounded = self._to_root(feet)
        keep_in_reach(channels, grounded, self.skeleton, self.fps)
        turns, joints = solve(self.skeleton, channels, grounded)
        rotations, hips = local(self.skeleton, turns, joints["hips"])
        for side in "LR":
            for bone in _ARM_BONES:
                rotations[f"{bone}.{side}"] = calmed(rotations[f"{bone}.{side}"], self.fps)
        location = np.column_stack([self.course.x, self.course.y, self.course.z])
        grips = {name: channels[name].copy() for side in "LR" for name in (f"both.{side}", f"tip.{side}")}
        return Performance(location, self.course.yaw.copy(), rotations, hips, grips)

    def plan(self):
        """Walk through the acts once: the course, and for each act what posture it changes and when."""
        first = self.acts[0]
        posture = "stand" if first.clip in _STARTS_STANDING else posture_after(first.clip, "stand")
        seat = _seat(first, posture, 0.0)
        start = first.path[0] if first.path else first.location or (0.0, 0.0, 0.0)
        yaw = first.yaw
        if len(first.path) > 1:
            (x0, y0), (x1, y1) = first.path[0][:2], first.path[1][:2]
            yaw = math.atan2(x1 - x0, -(y1 - y0))
        level, hanging = _level(first, posture, 0.0), bool(first.params.get("hang"))
        self.course = Course(self.skeleton, self.t, start, yaw, posture, self.seed, seat, level, hanging)
        self.stages, self.rising, state = [], set(), (posture, seat)
        for act in self.acts:
            state = self._plan_act(act, state)
        if self.flight:
            stairs.climb(self.course, self.flight, stairs.carried(self.stages, self.t))

    def _plan_act(self, act, before):
        course, posture = self.course, posture_after(act.clip, before[0])
        seat = _seat(act, posture, before[1] if posture == before[0] else 0.0)
        start, seconds, level = act.start, 0.0, _level(act, posture, course.level)
        course.hanging = bool(act.params.get("hang"))
        where = act.location if len(act.location) >= 2 else course.here
        if posture != before[0]:
            natural = max(transition_time(before[0], posture), 0.9 + 0.8 * math.dist(where[:2], course.here))
            seconds = min(natural, max(act.end - act.start, 0.5))
            if before[0] == "stand" and abs(wrap(act.yaw - course.facing)) > TURN and act.clip != "fall":
                start = course.turn(start, course.facing + wrap(act.yaw - course.facing))
            ease = postures.root_ease(before[0], posture)
            course.settle(start, posture, seat, where, act.yaw, seconds, ease, level)
        if act.path:
            mood = act.params.get("mood") or self._mood()
            begin = start + 0.85 * seconds
            course.go(begin, act.end, act.path, act.yaw, mood, act.clip in _RUNNING, act.params.get("speed"), level)
        elif posture == before[0] and (abs(level - course.level) > 0.02 or self._elsewhere(where, act.yaw, posture)):
            least = act.end - act.start if act.clip in _CLIMBS else 0.7
            if abs(level - course.level) > 0.25:
                self.rising.add(id(act))
            course.settle(
                start, posture, seat, where, act.yaw, max(least, 0.9 * math.dist(where[:2], course.here)), level=level
            )
        after = (posture, seat)
        self.stages.append((act, before, after, start, seconds))
        return after

    def _elsewhere(self, where, yaw, posture):
        turned = abs(wrap(yaw - self.course.facing))
        return math.dist(where[:2], self.course.here) > 0.04 or turned > (0.06 if posture == "stand" else 0.02)

    def _mood(self):
        return "old" if self.age >= 70 else "neutral"

    def _stage(self, channels, i):
        """Pose one act and blend it over what came before."""
        act, before, after, start, seconds = self.stages[i]
        fade = min(_FADE, max(0.8 * (act.end - act.start), 0.1))
        a = int(np.searchsorted(self.t, act.start - fade / 2)) if i else 0
        b = len(self.t)
        if i + 1 < len(self.stages):
            b = int(np.searchsorted(self.t, self.stages[i + 1][0].start + _FADE / 2)) + 1
        t = self.t[a:b]
        if not len(t):
            return
        things = hands_of(self.carries, act.start, act.end, self.holds)
        part = Part(
            act, t - start, act.end - start, self.skeleton, after[0], after[1], self.seed, None,
            act.params.get("hand") or "R", float(act.params.get("arousal", 0.4)), tuple(things), self.fps,
            act.params | ({"rises": True} if id(act) in self.rising else {}), things,
        )  # fmt: skip
        part.aim = self._aim(act, a, b)
        posed = postures.change(part, before, after, seconds) if seconds else postures.pose(part, *after)
        hold_things(part, posed, self.carries, self.holds, t)
        part.t = t - act.start
        part.seconds = act.end - act.start
        clip(act.clip)(part, posed)
        talk_meanwhile(part, posed)
        phone_meanwhile(part, posed)
        link(part, posed)
        push_along(part, posed)
        weight = ease((t - (act.start - fade / 2)) / fade) if i else 1.0
        channels.values[:, a:b] += (posed.values - channels.values[:, a:b]) * weight

    def _aim(self, act, a, b):
        """The act's target or point in the root frame, (3, n), or None."""
        world = self.points.get(act.target) if act.target else None
        if len(act.point) == 3:
            world = act.point
        if world is None:
            return None
        return self._root_frame(_track(world, len(self.t))[:, a:b], slice(a, b))

    def _root_frame(self, points, cut):
        dx, dy = points[0] - self.course.x[cut], points[1] - self.course.y[cut]
        c, s = np.cos(self.course.yaw[cut]), np.sin(self.course.yaw[cut])
        return np.stack([c * dx + s * dy, -s * dx + c * dy, points[2] - self.course.z[cut]])

    def _to_root(self, feet):
        out = {}
        for side, foot in feet.items():
            x, y, z = self._root_frame(np.stack([foot["x"], foot["y"], foot["z"]]), slice(None))
            yaw = np.degrees(np.unwrap(foot["yaw"]) - self.course.yaw)
            out[side] = foot | {"x": x, "y": y, "z": z, "yaw": (yaw + 180) % 360 - 180}
        return out

    def _habit(self, channels):
        """How age and weight hold a body whatever it does."""
        old = float(np.clip((self.age - 60) / 20, 0, 1))
        upright = 1 - np.clip(-channels["hip_p"] / 60, 0, 1)
        for name, value in (("spine_p", 5), ("chest_p", 6), ("neck_p", 3), ("head_p", -8)):
            channels.add(name, value * old * upright)
        for side in "LR":
            channels.add(f"arm_a.{side}", max(self.bulk - 1, 0) * 16)
            channels.add(f"elb.{side}", 6 * old)

    def _gaze(self, channels):
        aims = []
        for gaze in self.track.gaze:
            world = self.points.get(gaze.target) if gaze.target else None
            if len(gaze.point) == 3:
                world = gaze.point
            aims.append((gaze.start, None if world is None else _track(world, len(self.t))))
        if not aims:
            return
        course, c = self.course, channels
        eyes = self.skeleton.eye_height - self.skeleton.hip_height
        lean = np.radians(np.clip(c["hip_p"] + c["spine_p"] + c["chest_p"], -90, 90))
        high = self.course.z + self.skeleton.hip_height + c["pz"] + eyes * np.cos(0.7 * lean)
        c["eye_t"], c["eye_p"] = look(
            c, course.x, course.y, course.yaw, high, aims, self.fps, self.t, self.seed % 99991, self._turns()
        )

    def _turns(self):
        """Degrees that the head turns at most, (n,): in a car the eyes do more of it, and faces stay in view."""
        most = np.full(len(self.t), MOST)
        for _, _, after, start, _ in self.stages:
            most[self.t >= start] = BELTED if after[0] == "drive" else MOST
        return most


def _level(act, posture, before):
    """Height of the floor that an act is done on."""
    if posture not in ("stand", "kneel", "crouch"):
        return 0.0
    return float(act.location[2]) if len(act.location) == 3 else before


def _seat(act, posture, before):
    """Height of what carries the weight in this posture."""
    if (
        posture in ("sit", "drive", "ride", "lie", "lean")
        and len(act.location) == 3
        and (act.location[2] or posture == "lie")
    ):
        return float(act.location[2])
    return 0.45 if posture in ("sit", "drive", "ride") and not before else before


def _eyes(skeleton, posture, seat):
    """Height of the eyes in a posture."""
    h = skeleton.stature
    upper = skeleton.eye_height - skeleton.hip_height + 0.047 * h
    high = {
        "sit": seat + upper,
        "drive": seat + upper,
        "ride": seat + upper,
        "lie": seat + 0.1,
        "kneel": skeleton.eye_height - 0.24 * h,
    }
    return high.get(posture, skeleton.eye_height - (0.36 * h if posture == "crouch" else 0.0))


def _track(world, count):
    """World points as (3, n)."""
    world = np.asarray(world, float)
    return np.broadcast_to(world[:, None], (3, count)) if world.ndim == 1 else world[:count].T
