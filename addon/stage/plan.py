# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be built, as plain data: the language between the solvers and Blender.

Metres, seconds, radians, z up. Things face -Y at yaw 0; yaw turns counter-clockwise seen from above, so that
the facing direction is ``(sin yaw, -cos yaw)``. A thing's origin lies on the floor in the middle of its footprint.
"""

from dataclasses import dataclass, field

Vec3 = tuple[float, ...]
Vec2 = tuple[float, ...]


@dataclass
class Anchor:
    """A place on a thing where people or things go, in the thing's own space."""

    kind: str  # seat, surface, stand, lie, grip, door, wheel
    location: Vec3  # seat: where the sitter's weight rests; surface: middle of the top; stand: on the floor
    yaw: float = 0.0  # which way a person there faces
    size: Vec2 = ()  # surface, lie: width (x) and depth (y)


@dataclass
class Glow:
    """Something that lights up in the dark, in the thing's own space."""

    kind: str  # lamp, window, screen, street_lamp, fire, sign, headlight
    location: Vec3
    size: Vec3
    yaw: float = 0.0


@dataclass
class Item:
    """One thing in a set or dressed into a scene."""

    id: str
    asset: str  # key of the kit
    location: Vec3 = (0.0, 0.0, 0.0)
    yaw: float = 0.0
    params: dict = field(default_factory=dict)
    seed: int = 0
    name: str = ""
    size: Vec3 = (1.0, 1.0, 1.0)  # x, y, z of the bounding box at yaw 0
    kind: str = "prop"  # backlot_kind: prop or set
    element: str | None = None  # id of the world's element that it stands for
    blocks: bool = True  # people walk around it
    shadow: bool = True
    foot: Vec2 = ()  # x, y of what stands in people's way, where that is less than the size: a tree's trunk


@dataclass
class Opening:
    """A door or window in a wall."""

    id: str
    kind: str  # door, window, gap
    location: Vec3  # middle of the threshold (door) or of the sill (window), on the wall's inner face
    yaw: float  # faces into the place
    width: float
    height: float
    sill: float = 0.0
    wall: str = ""


@dataclass
class Wall:
    """A straight wall; the inner face runs from start to end with the place on its left."""

    id: str
    start: Vec2
    end: Vec2
    height: float
    thickness: float = 0.12
    wild: bool = False  # may be looked through by a camera behind it


@dataclass
class Mark:
    """Where a person may be: a standing place, a seat, a threshold, a bed."""

    id: str
    kind: str  # stand, seat, door, lie, drive, work
    location: Vec3  # seat and drive: the point that carries the weight; else on the floor
    yaw: float
    item: str | None = None  # id of the item that offers it
    group: str = ""  # marks of one table, one counter, one car share a group


@dataclass
class Way:
    """A door or gap that leads to a place next door, whose own space lies here at ``location``, turned by ``yaw``."""

    opening: str  # id of the Opening
    place: str  # id of the location next door
    behind: str  # id of its Opening on the other side of the shared wall
    location: Vec2
    yaw: float
    path: list[Vec2] = field(default_factory=list)  # from the door on, in this space, to where one is out of sight


@dataclass
class SetPlan:
    """A place, built once and used by every scene that plays there."""

    location: str
    kind: str
    name: str = ""
    exterior: bool = False
    floor: tuple[Vec2, ...] = ()  # where people may be, counter-clockwise polygon (before items)
    height: float | None = None  # of the ceiling; None outdoors
    axis: float = 0.0  # yaw from the middle of the stage towards the open (camera) side
    centre: Vec3 = (0.0, 0.0, 0.0)  # middle of the acting area
    walls: list[Wall] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    seed: int = 0
    left_out: list[str] = field(default_factory=list)  # what did not fit, and why
    params: dict = field(default_factory=dict)  # what the shell needs to know: colours, floor, vehicle, site
    ways: list[Way] = field(default_factory=list)
    blind: list[str] = field(default_factory=list)  # ids of doors that stay shut: next door has its wall there


@dataclass
class Span:
    """When a beat plays, in seconds from the scene's start."""

    beat: str
    start: float
    end: float


@dataclass
class Act:
    """Something a performer does for a time."""

    clip: str  # stand, walk, run, sit_down, sit, rise, talk, listen, pick_up, ...
    start: float
    end: float
    location: Vec3 = ()  # where it is done, or where a walk ends
    yaw: float = 0.0
    path: tuple[Vec2, ...] = ()  # of a walk or run
    target: str | None = None  # performer, item or opening
    point: Vec3 = ()  # what is looked at or reached for
    params: dict = field(default_factory=dict)
    beat: str | None = None


@dataclass
class Gaze:
    """What a performer looks at from ``start`` (s) on; straight ahead when neither target nor point is given."""

    start: float
    target: str | None = None  # performer, item or opening
    point: Vec3 = ()


@dataclass
class Track:
    """All that one performer does in one scene, in order, without gaps."""

    performer: str  # id of the character, or of an extra (`extra:...`)
    acts: list[Act] = field(default_factory=list)
    enters: float | None = None  # seconds; on stage from the start when None
    exits: float | None = None
    gaze: list[Gaze] = field(default_factory=list)  # in order of time, laid over all acts


@dataclass
class Carry:
    """A thing in a performer's hand for a time."""

    item: str
    performer: str
    hand: str  # L or R; empty: about the body (in a pocket), not seen
    start: float
    end: float | None
    low: bool = False  # carried at the side, not before the body
    place: Vec3 = ()  # where it comes to rest after ``end``, on what is there; else it stays where the hand leaves it
    flight: float = 0.0  # s that it flies before that


@dataclass
class Move:
    """A thing that moves: a vehicle that drives by itself, or a trolley, a pram, a dog that goes with somebody.

    A vehicle stands at the first pose before ``times`` and at the last one after. Who rides in it is blocked as if it
    stood at ``rest``, and carried along.
    """

    item: str
    times: list[float]  # seconds
    poses: list[Vec3]  # (x, y, yaw) at these times; straight in between
    rest: Vec3 = ()  # (x, y, yaw) at which riders get in and out
    riders: list[str] = field(default_factory=list)
    comes: bool = False  # not there before the first time
    goes: bool = False  # gone after the last time
    leader: str | None = None  # performer whom it goes with between the first and the last time
    ahead: float = 0.0  # m that it keeps before the leader
    aside: float = 0.0  # m that it keeps to the leader's left
    on: str | None = None  # item that it lies in or on and moves with: letters in a box, glasses on a tray


@dataclass
class Blocking:
    """Who does what, where and when, in one scene."""

    scene: str
    duration: float
    spans: list[Span] = field(default_factory=list)
    tracks: list[Track] = field(default_factory=list)
    carries: list[Carry] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)  # brought along, or dressed items (same id) put elsewhere
    warnings: list[str] = field(default_factory=list)
    stairs: dict | None = None  # the flight of steps that people walk on, as in ``SetPlan.params``
