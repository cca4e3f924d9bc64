# SPDX-License-Identifier: GPL-3.0-or-later
"""One performer while a scene is being blocked: where, in what posture, busy until when. Pure."""

import math
from dataclasses import dataclass, field

from ..plan import Act, Gaze, Track

STILL = {
    "stand": "stand",
    "sit": "sit",
    "drive": "drive",
    "ride": "ride",
    "lie": "lie",
    "kneel": "kneel",
    "crouch": "crouch",
    "lean": "lean",
}
STAYS = ("talk", "look", "nod")  # what is done without letting go
GOES_ON = 16.0  # s that something without an end is kept up when nothing else is to be done


@dataclass
class Player:
    """The state of a performer at the time ``busy`` (s): all acts before that are settled."""

    ident: str
    stature: float
    here: tuple[float, float] = (0.0, 0.0)
    yaw: float = 0.0
    posture: str = "stand"
    seat: object = None  # the Mark that is sat or lain on
    seat_height: float = 0.0
    ground: float = 0.0  # height of what is stood on
    left: object = None  # the Mark that was sat on before
    next_yaw: float | None = None  # to be turned to while the next thing is done
    placed: bool = False  # has a place on stage
    pushing: dict | None = None  # what the hands hold on to that is pushed along
    linked: dict | None = None  # how the hand of who goes beside is held
    companion: object | None = None  # the Player who is linked with
    found: str | None = None  # id of the beat that tells how they are found when the scene begins
    on: bool = True
    busy: float = 0.0
    enters: float | None = None
    exits: float | None = None
    hands: dict = field(default_factory=dict)  # L or R -> item id
    acts: list = field(default_factory=list)
    gaze: list = field(default_factory=list)
    still: dict = field(default_factory=dict)  # params of acts of rest: where the hands lie, ...

    @property
    def seated(self):
        return self.posture in ("sit", "drive", "ride")

    @property
    def held(self):
        """{hand: item id} of what is in the hands, not what hangs on the back."""
        return {hand: item for hand, item in self.hands.items() if hand in ("L", "R")}

    @property
    def head(self):
        """About where the face is, (x, y, z)."""
        high = dict.fromkeys(("sit", "drive", "ride"), 0.47 * self.stature + self.seat_height)
        high |= {"lie": self.seat_height + 0.1, "kneel": 0.68 * self.stature, "crouch": 0.6 * self.stature}
        return (*self.here, high.get(self.posture, 0.93 * self.stature) + self.ground)

    def place(self):
        """The location that acts carry: on the floor, or with the height of what is sat or lain on."""
        carried = self.posture in ("sit", "drive", "ride", "lie", "lean")
        return (*self.here, self.seat_height if carried else self.ground)

    def rest(self, until):
        """Keep still until then; one who types, reads or works goes on with it for a while."""
        last = self.acts[-1] if self.acts else None
        if last is not None and last.end == self.busy and last.params.get("goes_on"):
            last.end = self.busy = max(self.busy, min(until, last.start + GOES_ON))
        if until > self.busy + 1e-3:
            params = {"idle": True} | (self.still if self.posture != "stand" else self._holding_on())
            self.acts.append(Act(STILL[self.posture], self.busy, until, self.place(), self.yaw, params=params))
            self.busy = until

    def _holding_on(self):
        held = {"pushing": self.pushing, "linked": self.linked}
        return {name: value for name, value in held.items() if value}

    def goes_on_calling(self):
        """``{"phone": hand}`` of one who goes on with a call while getting up or walking; empty without one."""
        last = self.acts[-1] if self.acts else None
        if last is None or not (last.clip == "phone" or "phone" in last.params):
            return {}
        hand = last.params.get("phone") or last.params.get("hand")
        if hand not in self.held:
            return {}
        last.params["kept"] = True
        return {"phone": hand}

    def part(self, at):
        """Let go, at a time, of who goes beside."""
        other, self.companion, self.linked = self.companion, None, None
        if other is not None and other.companion is self:
            other.rest(at)
            other.part(at)

    def do(
        self, clip, start, seconds, *, location=None, yaw=None, path=(), target=None, point=(), params=None, beat=None
    ):
        """Add an act that begins at ``start`` or when the performer is free; returns it."""
        start = max(start, self.busy)
        if start - self.busy < 0.15 and self.acts:
            start = self.busy
        if not self.acts and self.posture != "stand":
            start = max(start, 0.1)  # an act of rest says in which posture the scene begins
        self.rest(start)
        if self.linked and (clip not in STAYS or path or location is not None or yaw is not None):
            self.part(start)
        if path:
            self.here = tuple(map(float, path[-1][:2]))
        elif location is not None:
            self.here = (float(location[0]), float(location[1]))
        yaw, self.next_yaw = self.next_yaw if yaw is None else yaw, None
        self.yaw = float(self.yaw if yaw is None else yaw)
        self.pushing = self.pushing if clip in STAYS else None
        params = dict(params or {}) | self._holding_on()
        if self.posture != "stand":
            params = self.still | params
        place = self.place() if location is None else tuple(map(float, location))
        act = Act(clip, start, start + max(seconds, 0.2), place,
                  self.yaw, tuple(path), target, tuple(point), params, beat)  # fmt: skip
        self.acts.append(act)
        self.busy = act.end
        return act

    def look(self, start, target=None, point=()):
        """From ``start`` on look at a performer, a thing or a point."""
        self.gaze.append(Gaze(max(start, 0.0), target, tuple(point)))

    def free_hand(self, wanted="R"):
        """The wanted hand, or the other if it holds something."""
        return wanted if wanted not in self.hands else ("L" if wanted == "R" else "R")

    def off(self, point):
        """Degrees between where the performer faces and a point."""
        bearing = math.atan2(point[0] - self.here[0], -(point[1] - self.here[1]))
        return abs(math.degrees((bearing - self.yaw + math.pi) % (2 * math.pi) - math.pi))

    def track(self, duration):
        """The ``plan.Track``, still until the scene's end."""
        self.rest(duration)
        gaze = [g for i, g in enumerate(sorted(self.gaze, key=lambda g: g.start))]
        return Track(self.ident, self.acts, self.enters, self.exits, gaze)
