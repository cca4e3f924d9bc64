# SPDX-License-Identifier: GPL-3.0-or-later
"""How the things of the kit lie in hands. Pure."""

import numpy as np

from ..library.fitting import LAID
from . import kit, motion


def hold_of(item):
    """The ``motion.Hold`` of a ``plan.Item``."""
    params = {name: value for name, value in item.params.items() if name != "held"}
    lying = kit.make(item.asset, params, item.seed)
    asset = kit.make(item.asset, params | {"held": True}, item.seed)
    if lying.shape.lies != asset.shape.lies:  # what opens in the hand is held as it is: an umbrella that is furled
        asset = kit.make(item.asset, params | {"held": True, "open": False}, item.seed)
    rest = LAID.get(asset.shape.lies) if "held" not in item.params else None
    return motion.hold_of(item.asset, *asset.shape.bounds(), asset.hold, rest or (), _radius(asset))


def _radius(asset):
    """Of what stands up in a fist, at the height of the grip (a stem, a glass), metres."""
    points = asset.shape.vertices
    for reach in (0.02, 0.05, 0.2):
        near = points[np.abs(points[:, 2]) < reach]
        if len(near) > 5:
            return float(np.percentile(np.hypot(near[:, 0], near[:, 1]), 60))
    return 0.01
