# SPDX-License-Identifier: GPL-3.0-or-later
"""From a location and its scenes to the plan of a place."""

import math
from dataclasses import replace

import numpy as np

from ...errors import InputError
from ...world.schema import EXTERIORS, FAMILIES, PLACES
from . import (
    america,
    arrange,
    ascents,
    assets,
    balconies,
    battles,
    boxes,
    bridges,
    bygone,
    bygone_rooms,
    cabin,
    chambers,
    civics,
    country,
    courtyards,
    forecourts,
    gardens,
    goshiwon,
    graveyards,
    halls,
    hanok,
    homes,
    houses,
    japan,
    lakes,
    local,
    lofts,
    lying,
    market_halls,
    markets,
    motorways,
    nature,
    needs,
    nightclubs,
    orient,
    parking,
    pins,
    pitches,
    playgrounds,
    professions,
    publics,
    ruins,
    seas,
    selling,
    seoul_rooms,
    seoul_streets,
    services,
    shops,
    shores,
    sites,
    sizes,
    squares,
    stations,
    streets,
    styles,
    suburbs,
    temples,
    underground,
    vessels,
    villages,
    wilds,
    winter,
    works,
    workshops,
)
from .match import alike, match
from .relations import against, at, corner, middle
from .room import Room, Site, kept

RECIPES = homes.RECIPES | services.RECIPES | works.RECIPES | streets.RECIPES | sites.RECIPES | nature.RECIPES
RECIPES |= gardens.RECIPES | markets.RECIPES | bridges.RECIPES
RECIPES["vehicle_interior"] = cabin.vehicle_interior
NARROW = {
    kind: recipe
    for module in (
        america, ascents, balconies, battles, bygone_rooms, chambers, forecourts, goshiwon, hanok, japan, lofts,
        market_halls, motorways, nightclubs, orient,
        pitches, playgrounds, professions, ruins, seas, selling, seoul_rooms, seoul_streets, squares, suburbs,
        temples, underground, vessels, villages, wilds, workshops,
    )
    for kind, recipe in module.RECIPES.items()
}  # fmt: skip
RIGID = frozenset(("lift", "stairwell", "vehicle_interior", "plane_cabin", "cockpit", "ship_bridge", "engine_room"))
AFAR, ASIDE = 25.0, 2.0  # m from the action and from where people may be: things there are drawn with few faces
SHADED = 16.0  # m from the action within which things throw shadows: they are two fifths of a street's drawing time
SHALLOW, SLIGHT, FLAT = 0.2, 0.45, 0.05  # m: hangs flat on its wall, a thing one takes in a hand, a rug
LITTLE = 0.5  # square metres of a top that holds little
MOST = 4  # of one thing that only the script asks for
GREEN = ("forest", "park", "road", "open_ground")  # open country: what grows there stands in no pot
WORN = {"gown": ("gown", "wedding dress", "bridal"), "suit": ("suit", "tuxedo", "uniform"), "none": ("naked", "bare")}
BUILT_IN = frozenset(("door", "window", "curtain", "gate", "stand_in"))


def plan_set(location, scenes, world, held=None):
    """The SetPlan of a location for all the scenes that play there, in whatever order they are given.

    ``scenes`` are world Scenes. The plan depends on the location's id and kind and on what the scenes ask: people,
    seats, furniture that the script names. ``held`` ``{item id: (x, y, z, yaw)}`` are things that stay where an artist
    put them; the rest is solved around them. Raises InputError for a kind of place that is not in ``schema.PLACES``.
    """
    asked = needs.gather(location, scenes, world)
    asked.paint = needs.paint_of(location, world)
    asked.culture, asked.era = location.culture, location.era
    asked.language = local.language_of(location.culture, asked.language)
    to_plan = (location, kind_of(location, scenes), asked, scenes, world)
    made, doors = _with_doors(to_plan)
    if held and pins.moved(made, held):
        follow = pins.followers(made, held)
        made, _ = _planned(*to_plan, doors, (held, follow, pins.others(made, held, follow)))
    return made


def _with_doors(to_plan):
    """``(SetPlan, further doors)``: as the recipe has it, with further doors if more places are next door."""
    made, spare = _planned(*to_plan)
    doors = []
    for _ in range(houses.lacking(made, to_plan[2].ways)):
        tried = [(_planned(*to_plan, [*doors, door])[0], door) for door in spare]
        best, door = min(tried, key=lambda pair: _worth(pair[0]), default=(made, None))
        if door is None or _worth(best)[0] > _worth(made)[0]:
            break
        made, doors = best, [*doors, door]
    return made, doors


def _worth(made):
    """The less the better: what is left out, then what is missing."""
    return len(made.left_out), -len(made.items)


def _planned(location, narrow, asked, scenes, world, doors=(), held=None):
    """``(SetPlan, where there might be further doors)``; ``doors`` are such that the recipe does not know."""
    kind = FAMILIES[narrow]
    seed = needs.seed_of(location.id)
    look = styles.style(kind, seed)
    place = (Site if kind in EXTERIORS else Room)(location, kind, asked, seed, look)
    if held:
        place.pins, place.follow, place.rest = held
    if narrow not in RIGID and kind not in EXTERIORS:
        place.size = sizes.size_of(location, scenes)
    place.extra["rural"] = kind not in EXTERIORS and country.spoken_of(asked.headings)
    place.extra["green"] = kind in GREEN
    own = local.recipe_of(narrow, location.culture, location.era)
    (own or recipe_of(narrow, asked.headings))(place)
    spare = [] if place.exterior else place.spare_doorways()
    for wall, u in doors:
        place.door(wall, u)
    if location.era in local.OLD:
        bygone.age(place, own is None)
    arrange.arrange(place)
    _scripted(place)
    made = place.plan()
    if kind not in EXTERIORS:
        made.left_out += place.size.lines
    _claim(made, asked.things)
    _make_room(made, scenes)
    _hang(made, asked.things)
    for item in (item for item in made.items if item.id in place.pins):
        item.location, item.yaw = place.pins[item.id][:3], place.pins[item.id][3]
    _spare_shadows(made)
    if made.exterior:
        winter.cover(made, scenes)
        _see_from_afar(made)
    return made, spare


def recipe_of(kind, words):
    """The recipe of a kind of place: its own, else what the headings ask for, else that of its family."""
    if kind in NARROW:
        return NARROW[kind]
    family = FAMILIES[kind]
    if family in EXTERIORS and parking.spoken_of(words):
        return parking.car_park
    books = (publics, stations, halls, shops, lakes, shores, courtyards, graveyards, civics, markets)
    asked = (book.recipe_of(family, words) for book in books)
    return next(filter(None, asked), RECIPES[family])


def _spare_shadows(made):
    """Only what stands there throws a shadow: that of a cup or of a flat picture is not missed, and costs as much."""
    for item in made.items:
        facts = assets.facts(item.asset, item.params, item.seed)
        hung = facts.mount == "ceiling" or (facts.mount == "wall" and item.size[1] < SHALLOW)
        slight = max(item.size) < SLIGHT or item.size[2] < FLAT
        item.shadow = item.shadow and not hung and (item.element is not None or not slight)


def _see_from_afar(made):
    """What stands far from the action is drawn with few faces, and throws no shadow that anybody would see."""
    (x0, y0), (x1, y1) = np.min(made.floor, axis=0), np.max(made.floor, axis=0)
    for item in made.items:
        x, y = item.location[:2]
        away = math.dist((x, y), made.centre[:2])
        item.shadow = item.shadow and away < SHADED
        beyond = max(x0 - x, x - x1, y0 - y, y - y1)  # where nobody walks, and no lens follows
        if away > AFAR and beyond > ASIDE and item.element is None:
            item.params = item.params | {"far": True}


def kind_of(location, scenes=()):
    """The kind of place, as narrow as it is known; a plain room or open ground when the breakdown did not say."""
    if location.kind is None:
        exterior = location.int_ext or next((s.int_ext for s in scenes if s.int_ext), "INT")
        return "open_ground" if exterior == "EXT" else "room"
    if location.kind not in PLACES:
        raise InputError(f"location {location.name!r}: unknown kind {location.kind!r}; use one of {', '.join(PLACES)}")
    return location.kind


def _claim(made, things):
    """What stands in the place anyway and the script speaks of becomes that thing, in the colour that it names.

    Of several (the pews, the parked cars) as many become it as the script counts, the nearest first.
    """
    for thing in things:
        found = match(made, thing)
        first = next((i for i in made.items if i.id == found), None)
        if first is None:
            continue
        alike_ones = [i for i in made.items if i.asset == first.asset and i.element is None and i is not first]
        alike_ones.sort(key=lambda i: (math.dist(i.location[:2], made.centre[:2]), i.id))
        for item in (first, *alike_ones[: thing.count - 1]):
            item.element = item.element or thing.element
            if thing.colour and item.element == thing.element:
                item.params = item.params | {"colour": thing.colour}


def _hang(made, things):
    """What hangs on a wall over something goes there: the portrait above the fireplace."""
    for thing in things:
        item = next((i for i in made.items if i.element == thing.element), None)
        under = next((i for i in made.items if i.element == thing.at), None) if thing.relation == "over" else None
        if item is None or under is None or assets.facts(item.asset, item.params, item.seed).mount != "wall":
            continue
        moved = replace(item, params=item.params | {"height": max(1.6, under.size[2] + 0.2 + item.size[2] / 2)})
        lying.over(moved, lying.target_of(made, under.id, ()))
        others = [i for i in made.items if i not in (item, under) and i.asset not in assets.FLAT]
        here = boxes.table([boxes.of_item(moved)])
        hit = [i for i in others if boxes.overlap(here, boxes.table([boxes.of_item(i)])).any()]
        blocked = boxes.overlap(here, boxes.table([kept(o) for o in made.openings])).any()
        if not blocked and all(i.element is None and not i.blocks for i in hit):
            made.items = [moved if i is item else i for i in made.items if i not in hit]


def _make_room(made, scenes):
    """Little tops on which the script puts something are not cluttered with anything else."""
    wanted = {e.at for s in scenes for e in s.elements if e.at and e.relation in ("on", "in")}
    tops = [i for i in made.items if i.element in wanted and i.size[0] * i.size[1] < LITTLE]
    made.items = [i for i in made.items if i.blocks or not i.location[2] or not any(_lies_on(i, top) for top in tops)]


def _lies_on(item, top):
    reach = max(top.size[:2]) / 2
    near = all(abs(a - b) < reach for a, b in zip(item.location[:2], top.location[:2]))
    return near and abs(item.location[2] - top.location[2] - top.size[2]) < 0.12


def _scripted(place):
    """Wish for the furniture and vehicles that the script names and the recipe does not have."""
    for thing in place.needs.things:
        asset = assets.here(thing.asset, place.exterior, place.extra)
        if any(want.element == thing.element for want in place.wants):
            continue
        if asset in BUILT_IN or any(alike(want.asset, asset) for want in (*place.wants, *place.scenery)):
            continue
        if "vehicle" in place.extra and asset in assets.VEHICLES:
            continue  # the place is the inside of it
        if asset == "rock" and place.kind == "bridge":
            continue  # what it is built of
        known = assets.facts(asset)
        hung = known.mount == "ceiling" and place.h is None
        if known.mount in ("hand", "surface") or hung or max(known.size[:2]) > 12:
            continue
        for number in range(min(thing.count, MOST)):
            ident = f"scripted_{thing.element}" + (f"_{number + 1}" if number else "")
            look = ({"colour": thing.colour} if thing.colour else {}) | _worn(asset, place.needs.words)
            place.want(ident, asset, *_wishes(place, thing, known, number), priority=1 + number, name=thing.name,
                       element=thing.element, params=look)  # fmt: skip


def _worn(asset, words):
    """What mannequins and rails show, in a script that speaks of gowns or suits."""
    if asset not in ("mannequin", "clothes_rail"):
        return {}
    told = next((wear for wear, names in WORN.items() if needs.spoken(words, names)), None)
    return {"wear": told} if told else {}


def _wishes(place, thing, known, number):
    """Where a named thing would stand: at the wall, at the kerb, beside the action."""
    x, y, r = place.acting
    wide = max(known.size[:2]) / 2
    if known.mount == "wall":
        return (against("back", "left", "right"),)
    if thing.asset in assets.WALL_BOUND and not place.exterior:
        return against("back", "left", "right"), corner("front")
    if thing.asset in assets.VEHICLES and place.extra.get("lanes"):
        return tuple(at(*spot) for spot in place.extra["lanes"])
    side = 1 if (needs.seed_of(thing.element) + number) % 2 else -1
    return (middle(x + (r + wide + 0.4) * side, y + 0.6 + 0.8 * (number // 2)),)
