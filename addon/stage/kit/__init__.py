# SPDX-License-Identifier: GPL-3.0-or-later
"""The prop kit: things at true size, made by code. Pure.

``make("chair")`` gives an ``Asset``: its shape, anchors, glows and labels. Metres; the front faces -Y; the origin
lies on the floor in the middle of the footprint. ``Asset.mount`` says what differs: things on a *wall* keep their
origin on the floor below and hang at their usual height with the back at +Y; *ceiling* things hang below an origin
on the ceiling; *surface* and *hand* things rest on z = 0.

Parameters every maker understands: ``size`` (x, y, z), ``colour`` (#rrggbb of the main material), ``held`` (True:
as carried, with the grip at the origin, pointing to -Y), ``far`` (True: as seen from afar, few faces); some read
``label`` (lettering), ``open`` (0..1, doors),
``lit``, ``height`` (of wall things, of their middle). An anchor of kind *lie* at yaw 0 has its feet towards -Y.
"""

from functools import lru_cache

from . import (
    airliner,
    america,
    animals,
    appliances,
    ascents,
    athletics,
    barriers,
    bath,
    bedroom,
    bygone,
    castle,
    cellar,
    china,
    civic,
    clinic,
    court,
    courtyard,
    craft,
    cycles,
    deck,
    decor,
    drinks,
    dwellings,
    farm,
    fashion,
    flats,
    forecourt,
    future,
    gallery,
    garden,
    graves,
    guest,
    gym,
    hand,
    handtools,
    hanok,
    highway,
    household,
    industrial,
    japan,
    joseon,
    kitchen,
    kitchenware,
    korean,
    lecture,
    leisure,
    lighting,
    livestock,
    lodge,
    luggage,
    machines,
    maritime,
    market,
    meals,
    music,
    nature,
    nightlife,
    nursery,
    office,
    openings,
    palette,
    paper,
    pastime,
    personal,
    plant,
    playground,
    pojangmacha,
    police,
    produce,
    remains,
    retro,
    roadside,
    rooftop,
    ruined,
    science,
    screens,
    seating,
    selling,
    shelves,
    shrine,
    small_flats,
    space,
    sport,
    stand_in,
    storage,
    stores,
    street,
    surgery,
    tables,
    thailand,
    transit,
    underground,
    upland,
    vehicles,
    war,
    ward,
    wares,
    weapons,
    winds,
    wires,
    workshop,
)
from .coarse import CoarsePiece
from .piece import MAKERS, Asset, Label, Piece

THEMES = (
    airliner,
    america,
    animals,
    appliances,
    ascents,
    athletics,
    barriers,
    bath,
    bedroom,
    bygone,
    castle,
    cellar,
    china,
    civic,
    clinic,
    court,
    courtyard,
    craft,
    cycles,
    deck,
    decor,
    drinks,
    dwellings,
    farm,
    fashion,
    flats,
    forecourt,
    future,
    gallery,
    garden,
    graves,
    guest,
    gym,
    hand,
    handtools,
    hanok,
    highway,
    household,
    industrial,
    japan,
    joseon,
    kitchen,
    kitchenware,
    korean,
    lecture,
    leisure,
    lighting,
    livestock,
    lodge,
    luggage,
    machines,
    maritime,
    market,
    meals,
    music,
    nature,
    nightlife,
    nursery,
    office,
    openings,
    paper,
    pastime,
    personal,
    plant,
    playground,
    pojangmacha,
    police,
    produce,
    remains,
    retro,
    roadside,
    rooftop,
    ruined,
    science,
    screens,
    seating,
    selling,
    shelves,
    shrine,
    small_flats,
    space,
    sport,
    stand_in,
    storage,
    stores,
    street,
    surgery,
    tables,
    thailand,
    transit,
    underground,
    upland,
    vehicles,
    war,
    ward,
    wares,
    weapons,
    winds,
    wires,
    workshop,
)  # importing a theme registers its makers
VARIANTS = 8  # different looks of one asset; seeds wrap round, so that meshes are shared

__all__ = ["MAKERS", "THEMES", "Asset", "Label", "key", "keys", "known", "make", "palette", "size"]


def known(asset):
    """Whether the kit has a maker of its own for this asset."""
    return asset in MAKERS


def keys():
    """All asset keys, sorted."""
    return sorted(MAKERS)


def make(asset, params=None, seed=0):
    """The ``Asset`` of this key. An unknown key gives a labelled stand-in. Shared: do not change it."""
    return _make(*key(asset, params, seed))


def size(asset, params=None, seed=0):
    """The thing's bounding box x, y, z in metres."""
    return make(asset, params, seed).size


def key(asset, params=None, seed=0):
    """What tells one mesh from another: hashable (asset, parameters, variant)."""
    params = {k: v for k, v in (params or {}).items() if v is not None}
    if asset not in MAKERS:
        params.setdefault("label", asset.replace("_", " "))
        asset = "stand_in"
    return asset, _frozen(params), int(seed) % VARIANTS


def _frozen(value):
    if isinstance(value, dict):
        return tuple(sorted((k, _frozen(v)) for k, v in value.items()))
    if isinstance(value, (list, tuple)):
        return tuple(_frozen(v) for v in value)
    return round(value, 4) if isinstance(value, float) else value


@lru_cache(maxsize=2048)
def _make(asset, params, seed):
    maker, mount = MAKERS[asset]
    params = dict(params)
    bench = CoarsePiece if params.get("far") else Piece
    piece = bench(asset, params, seed, mount)
    maker(piece)
    if piece.swings:  # it keeps its place when it opens
        closed = bench(asset, params | {"open": 0.0}, seed, mount)
        maker(closed)
        low, high = closed.bounds()
        piece.origin = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2])
    return piece.finish()
