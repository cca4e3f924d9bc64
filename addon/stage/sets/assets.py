# SPDX-License-Identifier: GPL-3.0-or-later
"""What the planners need to know of the kit's things, without their shapes."""

from dataclasses import dataclass

import numpy as np

from .. import kit
from ..geometry import turn
from ..plan import Anchor, Glow

WALL_BOUND = frozenset(
    (
        "wardrobe",
        "dresser",
        "bookcase",
        "shelf",
        "cabinet",
        "filing_cabinet",
        "locker",
        "fireplace",
        "tv",
        "radio",
        "piano",
        "cupboard",
        "fridge",
        "stove",
        "kitchen_counter",
        "bathtub",
        "shower",
        "toilet",
        "washbasin",
        "rack",
        "boiler",
        "control_panel",
        "bed",
        "sofa",
        "desk",
        "coat_rack",
        "bench",
        "ladder",
        "pipe_run",
        "counter",
        "metal_cabinet",
        "safe",
        "vending_machine",
        "washing_machine",
        "copier",
        "slot_machine",
        "grandfather_clock",
        "ware_shelf",
        "chiller",
        "drinks_fridge",
        "end_shelf",
        "magazine_rack",
    )
)
FLAT = frozenset(("rug", "play_mat", "hide_rug", "dance_floor", "floor_tiles"))
STRUNG = frozenset(("wires", "lantern_line", "string_lights", "bunting"))  # from pole to pole, through crowns and eaves
PLANTS = frozenset(
    ("tree", "pine", "bush", "fern", "cactus", "grass", "plant", "hedge", "flower_bed")
)  # grow into one another
VEHICLES = frozenset(
    (
        "car",
        "taxi",
        "police_car",
        "ambulance",
        "bulldozer",
        "fire_engine",
        "spaceship",
        "tank",
        "tuk_tuk",
        "van",
        "truck",
        "bus",
        "motorcycle",
        "bicycle",
        "boat",
        "ship",
        "train",
        "helicopter",
        "plane",
        "forklift",
    )
)
HEAD = 2.0  # metres
EAVES = 0.02  # metres on a side: a cornice does not reach out


@dataclass(frozen=True)
class Facts:
    """Size (x, y, z), height of the lowest point above the origin, how it is mounted, and what is in people's way."""

    size: tuple[float, float, float]
    rise: float
    mount: str
    foot: tuple[float, float]  # x, y of what is lower than a head
    eaves: float | None = None  # height above the origin from which something reaches out farther than that


def facts(asset, params=None, seed=0):
    """The ``Facts`` of a thing of the kit."""
    key = kit.key(asset, params, seed)
    if key not in _FACTS:
        made = kit.make(asset, params, seed)
        vertices = made.shape.vertices
        low = vertices[:, 2].min()
        foot, eaves = made.size[:2], None
        if made.size[2] > HEAD:
            reach = np.abs(vertices[vertices[:, 2] < low + HEAD, :2]).max(0) * 2
            foot = tuple(round(float(min(a, b)), 4) for a, b in zip(foot, reach))
            out = vertices[(np.abs(vertices[:, :2]) > np.array(foot) / 2 + EAVES).any(1), 2]
            eaves = round(float(out.min()), 4) if len(out) else None
        _FACTS[key] = Facts(made.size, round(float(low), 4), made.mount, foot, eaves)
    return _FACTS[key]


_FACTS = {}


def here(asset, exterior, params):
    """The asset that a word means here: outdoors a booth is a watchman's and a lamp a lantern, indoors a cart rolls,
    in a shop like a supermarket it is made of wire.

    In open country a plant grows from the ground; on a pitch a ball is a football.
    """
    if asset == "ball" and params.get("pitch"):
        return "football"
    if asset == "plant" and params.get("green"):
        return "fern"
    if asset == "booth" and exterior:
        return "guard_booth"
    if asset == "table_lamp" and exterior:
        return "lantern"
    if asset in ("cart", "trolley", "hand_truck") and params.get("style") == "store":
        return "shopping_trolley"
    if asset == "cart" and not exterior and params.get("style") != "barn":
        return "trolley"
    return asset


def rise(asset, params=None, seed=0):
    """Height of the lowest point of a thing above its origin, metres."""
    return facts(asset, params, seed).rise


def anchors(item, *kinds):
    """The anchors of an Item in the place's space."""
    return [
        Anchor(a.kind, _world(item, a.location), a.yaw + item.yaw, a.size)
        for a in kit.make(item.asset, item.params, item.seed).anchors
        if not kinds or a.kind in kinds
    ]


def glows(item):
    """The glows of an Item in the place's space."""
    return [
        Glow(g.kind, _world(item, g.location), g.size, g.yaw + item.yaw)
        for g in kit.make(item.asset, item.params, item.seed).glows
    ]


def _world(item, point):
    x, y = turn(point, item.yaw)
    return item.location[0] + x, item.location[1] + y, item.location[2] + point[2]
