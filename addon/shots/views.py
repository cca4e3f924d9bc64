# SPDX-License-Identifier: GPL-3.0-or-later
"""The trade's idioms: which views show a moment, and what each leaves to be wished. Pure."""

from dataclasses import dataclass

from .moments import GOING
from .wishes import FACES, WALKS, moves_whole

WIDE = ("establishing", "master")
GROUPS = ("two_shot", "three_shot", "group", *WIDE)
STATES = (
    "sit", "wait", "sleep", "lie", "lean", "walk", "enter", "exit", "run", "drive", "ride", "dance", "work", "climb",
    "talk",
)  # fmt: skip
FAR = 3.5  # m from which a shot of several is loose
NEAR = 5.0  # m between two who can be shown together or over a shoulder
MANY = 4  # more people than this are a group
OPENING_S = 3.0  # s into a scene in which the view of the place shows who is there
ONLY_LINE = 0.9  # for not showing somebody alone who speaks but once
SHORT_S = 1.4  # a speech or deed so short needs no shot of its own


@dataclass(frozen=True)
class View:
    """What a shot shows; size, angle and move only where the script asks for them."""

    type: str
    subjects: tuple = ()
    size: str | None = None
    angle: str | None = None
    move: str | None = None
    asked: bool = False

    @property
    def main(self):
        """The first subject, or None."""
        return self.subjects[0] if self.subjects else None


def together(people):
    """The view of several people at once."""
    people = tuple(dict.fromkeys(people))
    kind = {1: "single", 2: "two_shot", 3: "three_shot"}.get(len(people), "group")
    return View(kind, people)


class Idioms:
    """The views of one scene: ``gap(a, b, time)`` gives metres between performers, ``cabin`` is inside a vehicle.

    ``audience`` is an extras element that listens, ``names`` {performer: name}, ``holder(thing, time)``
    who has a thing in a hand, ``facing(far, near, time)`` whether one can be looked at over the other's shoulder.
    """

    def __init__(self, gap, things=(), cabin=False, audience=None, names=None, holder=None, facing=None):
        self.gap, self.things, self.cabin = gap, set(things), cabin
        self.audience, self.names = audience, names or {}
        self.holder = holder or (lambda thing, time: None)
        self.face_each_other = facing or (lambda far, near, time: True)

    def options(self, piece):
        """Views that may show a piece."""
        moment, found = piece.moment, []
        if piece.insert:
            return [View("insert", tuple(i for i in piece.insert if i))]
        partner = self.partner(piece)
        main = self._main(piece)
        if piece.part == "reaction" and self.audience and (not main or not piece.turn % 2):
            return [View("group", (self.audience,))]
        if piece.moment.kind == "speech" and moment.together:
            found.append(together(p for p in moment.beat.subjects if p in piece.present))
        if main:
            found.append(View("single", (main,)))
            if partner:
                found.append(together((main, partner)))
            if partner and self.face_each_other(main, partner, piece.start + 0.3):
                found.append(View("ots", (main, partner)))
        if moment.crowd:
            found.append(View("group", tuple(moment.crowd[:1])))
        if moment.kind == "thing" and moment.thing in self.things:
            found.append(View("insert", (moment.thing, *self._concerned(piece)), "FS"))
        if moment.together and len(moment.people) > 1:
            found.append(together(moment.people))
        if len(piece.linked) > 2:
            found.append(together(piece.linked))
        if main and moment.verb in ("drive", "ride") and moment.thing in self.things and not self.cabin:
            found.append(View("insert", (moment.thing, main), "FS"))
        if piece.circle:
            found.append(self.all(piece.circle))
        found.append(View("establishing", tuple(piece.present)))
        return list(dict.fromkeys(found))

    def all(self, people):
        """The view of everybody."""
        return View("master", tuple(people)) if len(people) > MANY else together(people)

    def partner(self, piece):
        """Whom the main one of a piece has to do with, near enough to be seen with, or None."""
        moment, main = piece.moment, self._main(piece)
        named = [*moment.people, moment.beat.target, piece.other, *(piece.circle if len(piece.circle) < MANY else ())]
        if moment.kind == "speech" and (moment.verb == "phone" or str(moment.beat.target).startswith("extras:")):
            return None
        if moment.kind not in ("speech", "voice") and not moment.together:
            named = [*moment.people, moment.beat.target]
        for other in named:
            if other in piece.present and other != main and self.gap(main, other, piece.start) < NEAR:
                return other
        return None

    def _main(self, piece):
        moment = piece.moment
        if piece.part == "reaction":
            return self._listener(piece)
        if moment.kind == "speech":
            return moment.speaker
        if moment.kind in ("scenery", "crowd"):
            return None
        if moment.kind == "thing":
            return next(iter(self._concerned(piece)), None)
        if moment.kind == "voice":
            return next(iter(moment.people or piece.present), None)
        return next((p for p in moment.people if p in piece.present), None)

    def _listener(self, piece):
        """Who listens to a long speech: the one addressed, then the others in turn."""
        near = [p for p in (*moment_people(piece.moment), *piece.circle, *piece.present) if p in piece.present]
        others = [p for p in dict.fromkeys(near) if p != piece.moment.speaker]
        return others[piece.turn % len(others)] if others else None

    def _concerned(self, piece):
        """Whom a thing that acts has to do with."""
        return [p for p in piece.moment.people if p in piece.present][:1]

    def cost(self, view, piece):
        """What a view leaves to be wished for a piece: 0 nothing, 1 a pity, from 2 on a fault."""
        moment = piece.moment
        if view.type == "pov":  # whose eyes they are is not seen
            view = View("single", view.subjects[1:])
        if piece.insert or (view.type == "insert" and moment.thing in view.subjects):
            return self._of_thing(view, piece)
        if view.type == "insert":
            return 0.6 if moment.kind == "scenery" and not moment.people else 3.0
        if piece.part == "reaction":
            return 0.0 if view == self.options(piece)[0] else 2.0
        weigh = {"speech": self._speech, "voice": self._voice, "crowd": self._crowd, "thing": self._thing}
        weigh["scenery"] = self._scenery
        cost = weigh.get(moment.kind, self._action)(view, piece) + self._far_apart(view, piece)
        return cost * _weight(piece)

    def _far_apart(self, view, piece):
        """People who stand far from each other are small together."""
        if view.type not in ("two_shot", "three_shot", "group") or view.main not in piece.present:
            return 0.0
        reach = max(self.gap(view.main, other, piece.start) for other in view.subjects)
        return min(0.35 * max(reach - FAR, 0.0), 1.4)

    def _of_thing(self, view, piece):
        if not piece.insert:
            return 0.15
        return 0.0 if view.type == "insert" and view.main == piece.insert[0] else 9.0

    def _speech(self, view, piece):
        who, tight, partner = piece.moment.speaker, piece.tight, self.partner(piece)
        brief = 0.3 * (piece.length < SHORT_S)
        if piece.moment.together:
            return self._pair(view, [i for i in piece.moment.beat.subjects if i in piece.present])
        if who not in view.subjects:
            crowd = len(piece.moment.beat.subjects) > 1 and view.main in piece.moment.crowd
            return 0.1 if crowd else 2.6 + 0.8 * piece.length
        if view.type == "ots":
            if view.main != who:
                return 2.4 + 0.4 * piece.length
            return 0.05 + max(tight - 0.45, 0) + 0.3 * (piece.part == "again")
        if view.type == "single":
            return 0.1 + 0.5 * max(0.4 - tight, 0) * bool(partner) + 0.15 * brief
        base = {"two_shot": 0.3, "three_shot": 0.45, "group": 0.6, "master": 0.9}.get(view.type, 1.3)
        return base + 1.4 * tight + 0.5 * piece.peak + (ONLY_LINE if piece.only else -brief)

    def _voice(self, view, piece):
        main = self._main(piece)
        if main is None:
            return 0.2
        return 0.1 if view.main == main and view.type == "single" else 0.35 if main in view.subjects else 1.4

    def _action(self, view, piece):
        moment, main = piece.moment, self._main(piece)
        if moment.together and len(moment.people) > 1:
            return self._pair(view, moment.people) + 0.7 * (view.type == "ots" and moves_whole(moment))
        if main not in view.subjects:
            return 2.2 + 0.4 * piece.length
        brief = 0.2 * (piece.length < SHORT_S)
        if view.type == "ots":
            return (0.45 if view.main == main else 1.6) + 0.7 * moves_whole(moment)
        if view.type == "single":
            return 0.05
        if view.type == "establishing" and piece.first < OPENING_S:
            return 0.35 if moment.verb in STATES or moment.walked > WALKS else 0.6
        base = {"two_shot": 0.4, "three_shot": 0.5, "group": 0.6, "master": 0.75}.get(view.type, 1.1)
        base += 0.3 * (moment.verb in FACES)
        state = 0.3 * (view.type == "master" and moment.verb in STATES)
        return base - brief - state + 0.6 * piece.tight + 0.4 * bool(moment.violent and moment.thing)

    @staticmethod
    def _pair(view, people):
        seen = sum(p in view.subjects for p in people) / len(people)
        if seen == 0:
            return 2.8
        if seen < 1:
            return 1.6 if len(people) == 2 else 1.7 - seen
        return {"two_shot": 0.0, "three_shot": 0.15, "ots": 0.5, "group": 0.8, "master": 0.9}.get(view.type, 1.2)

    @staticmethod
    def _crowd(view, piece):
        if view.main in piece.moment.crowd:
            return 0.0 if view.main == piece.moment.crowd[0] else 0.9
        return {"establishing": 0.3, "master": 0.6}.get(view.type, 2.8)

    @staticmethod
    def _thing(view, piece):
        people = piece.moment.people
        if view.type in WIDE:
            return 0.45
        if piece.moment.verb in ("open", "close"):  # a door: whoever comes through it is what matters
            return 0.7 if view.type == "single" else 0.9
        return 1.7 if set(people) & set(view.subjects) else 2.4

    @staticmethod
    def _scenery(view, piece):
        return {"establishing": 0.0, "master": 0.1, "group": 0.2}.get(view.type, 0.3)


def moment_people(moment):
    """People whom a moment's text names, the one addressed first."""
    return [i for i in (moment.beat.target, *moment.people) if i]


def _weight(piece):
    """A piece counts as long as it is seen, the height of the scene twice."""
    light = 0.5 if piece.moment.kind == "scenery" or (piece.part == "goes" and piece.moment.verb not in GOING) else 1.0
    return light * (0.55 + 0.3 * min(piece.length, 4.0)) * (2.0 if piece.peak else 1.0)
