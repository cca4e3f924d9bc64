# SPDX-License-Identifier: GPL-3.0-or-later
"""What surrounds a place: floors, walls, ceilings, houses, ground to the horizon. Shapes only; no bpy."""

from dataclasses import dataclass

from ..geometry import Shape
from ..plan import Glow
from . import (
    asian_fronts,
    assets,
    cabin,
    ceilings,
    era_fronts,
    facade,
    flat_shell,
    floors,
    fronts,
    ground,
    hanok_shell,
    japan_shell,
    landscape,
    linings,
    manners,
    rock,
    spans,
    storefront,
    vault,
    vistas,
    walls,
)

MANNERED = (
    asian_fronts,
    era_fronts,
    flat_shell,
    hanok_shell,
    japan_shell,
    linings,
    rock,
    storefront,
    vault,
)  # modules that no recipe imports: they register what they make
COMMON = {
    "floor": floors.floor,
    "ceiling": ceilings.ceiling,
    "wall": walls.wall,
    "leaf": walls.leaf,
    "beyond": walls.beyond,
    "outside": vistas.outside,
}


@dataclass
class Piece:
    """One object of the shell. ``shape`` is relative to ``origin`` (a door leaf turns about it)."""

    name: str
    shape: Shape
    shadow: bool = False
    wild_wall: str | None = None  # id of the wall with which it is hidden
    kind: str = "set"  # floor wall ceiling door backing outside ground building water hills skyline vehicle
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0)
    opening: str | None = None  # id of the Opening that a door leaf closes
    slide: tuple[float, float] | None = None  # m that a leaf which slides moves from open to shut; others turn


def shell(set_plan):
    """The Pieces around a SetPlan, the same for the same plan."""
    rows = outdoors(set_plan) if set_plan.exterior else indoors(set_plan)
    return [piece for piece in rows if piece.shape.faces]


def indoors(plan):
    """Floor, ceiling, walls with all that hangs on them, door leaves, what lies behind doors and windows."""
    if plan.params.get("vehicle", "boat") != "boat":
        return [Piece(**row) for row in cabin.pieces(plan)]
    make = COMMON | manners.of(plan)
    pieces = [
        Piece("floor", make["floor"](plan), kind="floor"),
        Piece("ceiling", make["ceiling"](plan), kind="ceiling"),
    ]
    for wall in plan.walls:
        wild = wall.id if wall.wild else None
        pieces.append(Piece(f"wall_{wall.id}", make["wall"](plan, wall), wild_wall=wild, kind="wall"))
        if "panes" in make:
            pieces.append(Piece(f"panes_{wall.id}", make["panes"](plan, wall), wild_wall=wild, kind="wall"))
    shared = {*plan.blind, *(way.opening for way in plan.ways)}
    for opening in plan.openings:
        wall = next((w for w in plan.walls if w.id == opening.wall), None)
        wild = wall.id if wall and wall.wild else None
        short = opening.id.rsplit(":", 1)[-1]
        if opening.kind == "door":
            shape, origin = make["leaf"](plan, opening)
            pieces.append(Piece(f"{short}_leaf", shape, True, wild, "door", origin, opening.id))
        for name, shape, slide in make["sliders"](plan, opening) if "sliders" in make else ():
            pieces.append(Piece(f"{short}_{name}", shape, True, wild, "door", opening.location, opening.id, slide))
        if opening.kind != "window" and opening.id not in shared:
            pieces.append(Piece(f"{short}_beyond", make["beyond"](plan, opening), wild_wall=wild, kind="backing"))
    pieces += [Piece(f"outside_{name}", shape, kind="outside") for name, shape in make["outside"](plan)]
    return pieces


def outdoors(plan):
    """Ground, houses, parapets, skyline, hills."""
    site = plan.params["site"]
    pieces = [
        Piece("ground", ground.base(site), kind="water" if site.get("water") else "ground"),
        Piece("paving", ground.areas(site, plan), kind="floor"),
        Piece("markings", ground.strips(site), kind="floor"),
        Piece("plants", ground.tufts(site, plan), kind="ground"),
        Piece("banks", ground.banks(site, plan.seed), kind="ground"),
        Piece("hills", ground.hills(site, plan.seed), kind="hills"),
        Piece("roof_house", ground.hut(site), kind="building"),
        Piece("mole", ground.mole(site), kind="building"),
        Piece("span", spans.span(site), kind="building"),
    ]
    pieces += [Piece(name, shape, kind=kind) for name, shape, kind in landscape.pieces(site, plan.seed)]
    for number, building in enumerate(site["buildings"]):
        pieces.append(Piece(f"house_{number + 1}", fronts.shape(building), kind="building"))
    skyline = Shape()
    for block in site["blocks"]:
        skyline.merge(fronts.block_shape(block))
    pieces.append(Piece("skyline", skyline, kind="skyline"))
    pieces += [Piece(f"wall_{wall.id}", walls.parapet(plan, wall), kind="wall") for wall in plan.walls]
    for opening in plan.openings:
        if opening.kind == "door" and opening.wall:
            shape, origin = walls.leaf(plan, opening)
            pieces.append(Piece(f"{opening.id.rsplit(':', 1)[-1]}_leaf", shape, True, None, "door", origin, opening.id))
    return pieces


def bounds(set_plan):
    """``(low, high)`` corners (x, y, z) of a place: its floor, from the ground outside to its ceiling."""
    xs, ys = [p[0] for p in set_plan.floor], [p[1] for p in set_plan.floor]
    top = set_plan.height if set_plan.height is not None else 12.0
    return (min(xs), min(ys), min(ground.below(set_plan), 0.0)), (max(xs), max(ys), top)


def glows(set_plan, items=(), without=()):
    """What lights up in the dark, in the place's space: lamps, screens, fires, lit windows. list[plan.Glow].

    ``without``: ids of things that are left out.
    """
    found: list[Glow] = []
    for item in (*set_plan.items, *items):
        found += assets.glows(item) if item.id not in without else []
    for building in set_plan.params.get("site", {}).get("buildings", ()):
        found += facade.glows(building)
    return found
