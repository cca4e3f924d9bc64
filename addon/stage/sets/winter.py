# SPDX-License-Identifier: GPL-3.0-or-later
"""Open places in the snow: bare trees, white conifers, no flowers in the grass."""

HILLS = "#aab6bd"
GROWS = frozenset(("tree", "pine", "bush", "hedge"))


def spoken_of(scenes):
    """Whether it snows, or snow lies, in at least half of the scenes of a place."""
    told = [scene for scene in scenes if not scene.omitted]
    return bool(told) and 2 * sum("snow" in scene.weather for scene in told) >= len(told)


def cover(made, scenes):
    """Give the greenery of a SetPlan its winter look, if its ``scenes`` play in the snow."""
    if not spoken_of(scenes):
        return
    for item in made.items:
        if item.asset in GROWS:
            item.params = item.params | {"winter": True}
    site = made.params["site"]
    site["tufts"], site["litter"] = 0, 0
    if site.get("hills"):
        site["hills"] = site["hills"] | {"colour": HILLS}
