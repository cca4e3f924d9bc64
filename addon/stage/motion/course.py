# SPDX-License-Identifier: GPL-3.0-or-later
"""A performer's way through a scene: the root over time, every footprint, and when a gait carries the body. Pure."""

import math
from dataclasses import dataclass

import numpy as np

from .curves import gaussian, smooth
from .feet import Print, follow, place
from .gaits import gait as gait_of
from .stances import stance
from .travel import QUICK, SETTLE, STEP_TIME, TURN, TURN_LAST, travel, turn_steps, turn_time, wrap


@dataclass
class Going:
    """A walk or run: frames ``first:last``, phase (a step is 1, even = left strikes), how fully it moves 0..1."""

    first: int
    last: int
    phase: np.ndarray
    activity: np.ndarray
    speed: np.ndarray
    cruise: float
    gait: object


class Course:
    """The root (``x y`` m, ``yaw`` radians, continuous) at the times ``t`` (s) and the footprints of both feet."""

    def __init__(self, skeleton, t, location, yaw, posture, seed, seat=0.0, level=0.0, hanging=False):
        self.skeleton, self.t, self.seed = skeleton, t, seed
        self.x, self.y = np.full(len(t), float(location[0])), np.full(len(t), float(location[1]))
        self.yaw = np.full(len(t), float(yaw))
        self.here, self.facing, self.ground = (float(location[0]), float(location[1])), float(yaw), 0.0
        self.level, self.z = float(level), np.full(len(t), float(level))
        self.prints, self.goings, self._count = {}, [], 0
        self.hanging = hanging  # the legs of one who sits hang over an edge
        self._set_stance(posture, seat)
        for side in "LR":
            self.prints[side] = [self._print(side, self.here, self.facing)]

    def feet(self):
        """Both feet over time, ``{side: dict}`` in world space (see ``feet.follow``)."""
        return {side: follow(self.skeleton, prints, self.t) for side, prints in self.prints.items()}

    def settle(self, start, posture, seat, location, yaw, seconds, ease=smooth, level=None):
        """Move the root to ``location`` and ``yaw`` over ``seconds`` and the feet to the posture's stance.

        Turns on the spot first if ``yaw`` differs much; ``level``: height of the floor there. Returns when all is done.
        """
        if level is not None and abs(level - self.level) > 0.25:
            return self._climb(start, posture, seat, location, yaw, seconds, level)
        angle = wrap(yaw - self.facing)
        if posture == "stand" and turn_steps(angle) and math.dist(location[:2], self.here) < 0.6:
            start = self.turn(start, self.facing + angle)
            angle = 0.0
        target = self.facing + angle
        moved = math.dist(location[:2], self.here)
        self._glide(start, seconds, location, target, ease, level)
        self._set_stance(posture, seat)
        end = start + seconds
        if posture == "stand" and moved > 0.5:
            start = self._steps_along(start, seconds, moved)
        if posture != "lie":
            end = max(end, self._steps_to_stance(start + (0.2 * seconds if moved > 0.5 else 0.0), moved))
        return end

    def _climb(self, start, posture, seat, location, yaw, seconds, level):
        """Foot over foot up or down to another floor, the root with them; jumps down with both feet at once."""
        begin, rise = self.level, level - self.level
        count = max(2, round(abs(rise) / 0.26))
        hop = seconds < 1.6
        ease = (lambda u: smooth((u - 0.40) / 0.36)) if hop else lambda u: 0.6 * u + 0.4 * smooth(u)
        self._glide(start, seconds, location, self.facing + wrap(yaw - self.facing), ease, level)
        self._set_stance(posture, seat)
        for n in range(2 if hop else count):
            share = 0.74 if hop else (n + 1) / (count + 0.5)
            at = start + share * seconds
            i = min(int(np.searchsorted(self.t, at)), len(self.t) - 1)
            mark = self._print("LR"[n % 2], (float(self.x[i]), float(self.y[i])), float(self.yaw[i]))
            mark.z = level if hop else begin + rise * min((n + 1.5) / count, 1.0)
            self._step("LR"[n % 2], at, 0.34 if hop else min(0.45, 0.8 * seconds / count), mark, lift=0.10, toe=16)
        return max(start + seconds, self._steps_to_stance(start + 0.9 * seconds, abs(rise)))

    def turn(self, start, yaw, quick=False):
        """Turn on the spot with small steps (``quick``: into a run); returns when it is done."""
        angle, step = yaw - self.facing, STEP_TIME * (QUICK if quick else 1.0)
        steps = turn_steps(angle, quick)
        if not steps:
            self._glide(start, 0.6, self.here, yaw, smooth)
            return start + 0.6
        order = "LR" if angle > 0 else "RL"
        for n in range(steps):
            side, share = order[n % 2], (n // 2 + 1) / (steps // 2)
            mark = self._print(side, self.here, self.facing + angle * share)
            self._step(side, start + (n + 1) * step, step - 0.04, mark, lift=0.035, toe=14)
        seconds = steps * step
        self._glide(start, seconds, self.here, yaw, lambda u: 0.5 * u + 0.5 * smooth(u))
        return start + turn_time(angle, quick)

    def go(self, start, end, path, yaw, mood, running, speed=None, level=None):
        """Walk or run along ``path`` between these times and face ``yaw`` at its end; returns when it arrives."""
        gait = gait_of(mood, running)
        if speed:
            gait = type(gait)(**{**gait.__dict__, "speed": float(speed)})
        points = [self.here, *[tuple(p[:2]) for p in path if math.dist(p[:2], self.here) > 0.03]]
        if len(points) < 2:
            return self.settle(start, "stand", 0.0, self.here, yaw, 0.5)
        way = travel(points, gait, self.skeleton.stature)
        heading = self.facing + wrap(way.heading[0] - self.facing)
        turning = wrap(yaw - way.heading[-1])
        before = turn_time(heading - self.facing, gait.run) if abs(heading - self.facing) > TURN else 0.0
        after = turn_time(turning) if abs(turning) > TURN_LAST else 0.0
        if before:
            start = self.turn(start, heading, gait.run)
        room = max(end - start - after - SETTLE, 0.35 * way.seconds)
        pace = min(room / way.seconds, 1.0)
        self._slope(start, way, pace, level)
        arrival = self._gait(start, way, pace, gait, 0.0 if after else turning)
        return self.turn(arrival, self.facing + turning) if after else arrival

    def _slope(self, start, way, pace, level):
        """The root's height along a way that ends on another level."""
        if level is None or abs(level - self.level) < 1e-3:
            return
        gone = np.concatenate([[0.0], np.hypot(*np.diff(way.position, axis=1)).cumsum()])
        height = self.level + (level - self.level) * gone / max(gone[-1], 1e-6)
        first = int(np.searchsorted(self.t, start))
        self.z[first:] = np.interp(self.t[first:] - start, way.time * pace, height)
        self.level = float(level)

    def _gait(self, start, way, pace, gait, turning):
        """Footprints and root of one journey; ``pace`` < 1 hurries. Returns when it ends."""
        time = way.time * pace
        speed, cruise = way.speed / pace, float(way.speed.max()) / pace
        base = way.heading + (self.facing + wrap(way.heading[0] - self.facing) - way.heading[0])
        first_yaw = self.facing - base[0]
        yaw = (
            base
            + first_yaw * (1 - smooth(time / 0.7))
            + turning * smooth((time - time[-1]) / (0.7 + 0.35 * abs(turning)) + 1)
        )
        stature = self.skeleton.stature
        length = gait.step_length(cruise, stature)
        rate = np.where(speed > 0.03, np.maximum(speed, gait.cadence_floor * cruise) / length, 0.0)
        phase = np.concatenate([[0.0], ((rate[1:] + rate[:-1]) / 2 * np.diff(time)).cumsum()])
        gone = float(np.hypot(*np.diff(way.position, axis=1)).sum())
        least = 2 if gait.run else 1 + math.ceil(gone / (0.38 * stature * gait.step))  # no lunges over short ways
        steps = max(2, least, round(phase[-1]))
        phase *= steps / phase[-1]
        phase = phase + gait.limp * 0.09 * np.sin(np.pi * phase)
        swing_left = first_yaw < -0.2 or (abs(first_yaw) <= 0.2 and self._behind(base[0]) == "L")
        odd = 1 if swing_left else 0  # the foot of step n is left where n + odd is even
        self._set_stance("stand", 0.0)
        self._strikes(start, time, way.position, yaw, phase, steps, odd, gait, cruise)
        self._record(start, time, way.position, yaw, phase + odd, speed, cruise, gait)
        self.here = (float(way.position[0, -1]), float(way.position[1, -1]))
        self.facing = float(yaw[-1])
        return start + time[-1] + 0.1

    def _strikes(self, start, time, position, yaw, phase, steps, odd, gait, cruise):
        when = np.interp(np.arange(steps + 1), phase, time)
        share = gait.stance_share(cruise)
        half = (0.0375 if gait.run else 0.0525) * self.skeleton.stature * gait.width
        for n in range(1, steps + 1):
            side = "LR"[(n + odd) % 2]
            sign, cycle, last = (1 if side == "L" else -1), 2 * (when[n] - when[n - 1]), n >= steps - 1
            ahead = time[-1] if last else when[n] + (0.40 * share * cycle if gait.run else 0.275 * cycle)
            x, y, a = (float(np.interp(ahead, time, v)) for v in (*position, yaw))
            mark = self._print(side, (x, y), a)
            if not last:
                forward = -float(self.skeleton.head["foot.L"][1])
                mark.x, mark.y = (float(v) for v in place(x, y, a, forward, sign * half))
                mark.yaw = a + sign * math.radians(6)
            mark.z = float(np.interp(start + ahead, self.t, self.z)) + self.ground
            mark.heel = (-8 if gait.run else -21) * gait.heel * (0.5 if last else 1)
            gone = math.dist((mark.x, mark.y), (self.prints[side][-1].x, self.prints[side][-1].y))
            h = self.skeleton.stature
            lift = (0.15 if gait.run else 0.032) * h * min(1, gone / (0.5 * h)) ** 0.5 * gait.lift + 0.012 * h
            lift *= 0.55 if gait.limp and side == "R" else 1
            toe = (60 if gait.run else 56) * gait.toe * min(1.0, gone / (0.35 * h)) * (0.75 if n <= 2 else 1)
            swing = (1 - share) * cycle
            self._step(side, start + when[n], swing, mark, lift=lift, toe=toe, run=gait.run)

    def _record(self, start, time, position, yaw, phase, speed, cruise, gait):
        first, last = np.searchsorted(self.t, (start, start + time[-1]))
        at = self.t[first:last] - start
        self.x[first:last], self.x[last:] = np.interp(at, time, position[0]), position[0, -1]
        self.y[first:last], self.y[last:] = np.interp(at, time, position[1]), position[1, -1]
        self.yaw[first:last], self.yaw[last:] = np.interp(at, time, yaw), yaw[-1]
        if last - first < 2:
            return
        fps = 1 / (self.t[1] - self.t[0])
        pace = np.interp(at, time, speed)
        activity = gaussian(np.clip(pace / max(cruise, 0.01), 0, 1), fps * 0.12)
        self.goings.append(Going(int(first), int(last), np.interp(at, time, phase), activity, pace, cruise, gait))

    def _behind(self, heading):
        """The foot that is further back along a heading."""
        s, c = math.sin(heading), -math.cos(heading)
        ahead = {side: prints[-1].x * s + prints[-1].y * c for side, prints in self.prints.items()}
        return "L" if ahead["L"] < ahead["R"] else "R"

    def _set_stance(self, posture, seat):
        over = self.hanging and posture == "sit"
        reach = 0.45 * self.skeleton.stature if over else seat  # as on a high seat: the shins upright
        self.stance = stance(posture, self.skeleton, self.seed + self._count, reach)
        self._count += 1
        if over:
            self.ground = seat - 0.29 * self.skeleton.stature
            return
        high = max(seat - 0.30 * self.skeleton.stature, 0.0) if posture in ("sit", "drive") else 0.0
        if posture == "ride":  # the middle of the pedals
            high = max(seat - 0.375 * self.skeleton.stature, 0.12)
        self.ground = high if high > 0.05 else 0.0

    def _print(self, side, root, yaw):
        forward, left, toe_out = self.stance[side]
        x, y = place(root[0], root[1], yaw, forward, left)
        return Print(float(x), float(y), yaw + toe_out, z=self.level + self.ground)

    def _glide(self, start, seconds, location, yaw, ease, level=None):
        first = int(np.searchsorted(self.t, start))
        share = ease(np.clip((self.t[first:] - start) / max(seconds, 1e-3), 0, 1))
        places = ((self.x, self.here[0], location[0]), (self.y, self.here[1], location[1]))
        for axis, a, b in (*places, (self.z, self.level, self.level if level is None else level)):
            axis[first:] = a + (b - a) * share
        self.level = self.level if level is None else float(level)
        self.yaw[first:] = self.facing + (yaw - self.facing) * share
        self.here, self.facing = (float(location[0]), float(location[1])), float(yaw)

    def _steps_along(self, start, seconds, moved):
        """Small steps under a root that has far to go, so that no foot is left behind; returns when they are done."""
        a, b = np.searchsorted(self.t, (start, start + seconds))
        gone = np.hypot(self.x[a:b] - self.x[a], self.y[a:b] - self.y[a]) if b > a else np.zeros(0)
        count = min(max(2, round(moved / 0.30)), int(seconds / 0.24))
        if len(gone) < 4 or gone[-1] < 0.3 or count < 2:
            return start
        when = np.interp(np.arange(1, count) / count, gone / gone[-1], self.t[a:b])
        last = start
        for n, at in enumerate(when):
            at = max(at, last + 0.24)
            i = min(int(np.searchsorted(self.t, at + 0.10)), b - 1)
            yaw = float(self.yaw[i])
            mark = self._print("LR"[n % 2], (float(self.x[i]), float(self.y[i])), yaw)
            self._step("LR"[n % 2], at + 0.10, 0.26, mark, lift=0.05, toe=12)
            last = at
        return last + 0.05

    def _steps_to_stance(self, start, moved):
        """Step each foot to the stance around the (new) root if it is off by more than a little."""
        marks = {side: self._print(side, self.here, self.facing) for side in "LR"}
        far = {side: self._distance(side, mark) for side, mark in marks.items()}
        when = start + 0.1
        for side in sorted("LR", key=lambda s: -far[s]):
            mark = marks[side]
            turned = abs(wrap(mark.yaw - self.prints[side][-1].yaw))
            if far[side] < 0.07 and turned < 0.25:
                continue
            seconds = 0.30 + 0.25 * min(far[side], 0.6)
            when += seconds
            self._step(
                side, when, seconds - 0.03, mark, lift=0.03 + 0.06 * min(far[side], 0.5), toe=10 + 20 * min(moved, 1)
            )
        return when

    def _distance(self, side, mark):
        last = self.prints[side][-1]
        return math.dist((last.x, last.y, last.z), (mark.x, mark.y, mark.z))

    def _step(self, side, on, seconds, mark, lift, toe, run=False):
        last = self.prints[side][-1]
        last.off = max(on - seconds, last.on + 0.08)
        last.toe = toe
        mark.on, mark.lift, mark.run = max(on, last.off + 0.12), lift, run
        self.prints[side].append(mark)
