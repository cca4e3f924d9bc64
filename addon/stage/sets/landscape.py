# SPDX-License-Identifier: GPL-3.0-or-later
"""What the forms of a site's land are called, and of what kind they are: see ``landforms``. Shapes only, no bpy."""

from . import flocks, hulls, landforms, warland

FORMS = {
    "swell": (landforms.swell, "water"),
    "peaks": (landforms.peaks, "hills"),
    "flank": (landforms.flank, "ground"),
    "drifts": (landforms.drifts, "ground"),
    "tracks": (landforms.tracks, "ground"),
    "flags": (landforms.flags, "floor"),
    "battleground": (warland.battleground, "ground"),
    "smoke": (warland.smoke, "skyline"),
    "ship": (hulls.ship, "building"),
    "open_boat": (hulls.open_boat, "building"),
    "gulls": (flocks.gulls, "skyline"),
    "birds": (flocks.birds, "skyline"),
}


def pieces(site, seed):
    """``(name, Shape, kind)`` of each form that the site asks for."""
    found = []
    for number, spec in enumerate(site.get("land", ())):
        make, kind = FORMS[spec["form"]]
        found.append((f"{spec['form']}_{number + 1}", make(spec, seed), kind))
    return found
