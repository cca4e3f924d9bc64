# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames and the movie: presets, cache, drawing here or in local workers, putting the film together."""


def render_film(folder, shots, settings, workers=1):
    """Steps: draw what is not drawn yet and put the movie together; see ``render.film.render_film``."""
    from .film import render_film as render  # bpy is needed only now

    return (yield from render(folder, shots, settings, workers))
