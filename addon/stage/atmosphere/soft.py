# SPDX-License-Identifier: GPL-3.0-or-later
"""Light that is drawn as many thin layers, one within the other: the outer ones are the thinnest, so that no rim shows.

Workbench knows one alpha a material, so layers come in a few bands with a material each.
"""

WEIGHTS = (2.05, 1.2, 0.58, 0.17)  # of a layer's alpha, from the middle outwards; 1 on average


def band(name, share):
    """The material of the layer that reaches to this share (0..1) of the radius."""
    return f"{name} {min(int(share * len(WEIGHTS)), len(WEIGHTS) - 1)}"


def bands(name, alpha):
    """``{material: alpha of one layer}``."""
    return {f"{name} {n}": alpha * weight for n, weight in enumerate(WEIGHTS)}
