# SPDX-License-Identifier: GPL-3.0-or-later
"""From a location and its scenes to the plan of a place."""

from ...errors import InputError
from ...world.schema import EXTERIORS, PLACES
from . import assets, cabin, homes, nature, needs, services, sites, streets, styles, works
from .match import alike
from .relations import against, at, corner, middle
from .room import Room, Site

RECIPES = homes.RECIPES | services.RECIPES | works.RECIPES | streets.RECIPES | sites.RECIPES | nature.RECIPES
RECIPES["vehicle_interior"] = cabin.vehicle_interior
BUILT_IN = frozenset(("door", "window", "curtain", "gate", "stand_in"))


def plan_set(location, scenes, world):
    """The SetPlan of a location for all the scenes that play there, in whatever order they are given.

    ``scenes`` are world Scenes. The plan depends on the location's id and kind and on what the scenes ask: people,
    seats, furniture that the script names. Raises InputError for a kind of place that is not in ``schema.PLACES``.
    """
    kind = kind_of(location, scenes)
    seed = needs.seed_of(location.id)
    asked = needs.gather(location, scenes, world.language or "en")
    look = styles.style(kind, seed)
    place = (Site if kind in EXTERIORS else Room)(location, kind, asked, seed, look)
    RECIPES[kind](place)
    _scripted(place)
    return place.plan()


def kind_of(location, scenes=()):
    """The kind of place; a plain room or open ground when the breakdown did not say."""
    if location.kind is None:
        exterior = location.int_ext or next((s.int_ext for s in scenes if s.int_ext), "INT")
        return "open_ground" if exterior == "EXT" else "room"
    if location.kind not in PLACES:
        raise InputError(f"location {location.name!r}: unknown kind {location.kind!r}; use one of {', '.join(PLACES)}")
    return location.kind


def _scripted(place):
    """Wish for the furniture and vehicles that the script names and the recipe does not have."""
    for asset, name, element in place.needs.things:
        if asset in BUILT_IN or any(alike(want.asset, asset) for want in place.wants):
            continue
        known = assets.facts(asset)
        if (
            known.mount in ("hand", "surface")
            or (known.mount == "ceiling" and place.h is None)
            or max(known.size[:2]) > 12
        ):
            continue
        x, y, r = place.acting
        wide = max(known.size[:2]) / 2
        if known.mount == "wall":
            relations = (against("back", "left", "right"),)
        elif asset in assets.WALL_BOUND and not place.exterior:
            relations = (against("back", "left", "right"), corner("front"))
        elif asset in assets.VEHICLES and place.extra.get("lanes"):
            relations = tuple(at(*spot) for spot in place.extra["lanes"])
        else:
            relations = (middle(x + (r + wide + 0.4) * (1 if needs.seed_of(element) % 2 else -1), y + 0.6),)
        place.want(f"scripted_{element}", asset, *relations, priority=1, name=name, element=element)
