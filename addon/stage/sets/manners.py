# SPDX-License-Identifier: GPL-3.0-or-later
"""How a room's shell is made, by the ``style`` that its recipe names: who makes its floor, walls, doors, ceiling."""

from . import ceilings, floors, market_halls, nightclubs, rock, storefront, temples, vault, walls

COMMON = {
    "floor": floors.floor,  # (plan)
    "ceiling": ceilings.ceiling,  # (plan)
    "wall": walls.wall,  # (plan, wall)
    "leaf": walls.leaf,  # (plan, opening): shape, origin
    "beyond": walls.beyond,  # (plan, opening): what is seen through it
}
OWN = {
    "club": nightclubs.MANNER,
    "hall": market_halls.MANNER,
    "rock": rock.MANNER,
    "store": storefront.MANNER,
    "temple": temples.MANNER,
    "vault": vault.MANNER,
}


def of(plan):
    """The makers for the room of a SetPlan, by part."""
    return COMMON | OWN.get(plan.params.get("style"), {})
