# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of the draft: made once, opened for each test. Read before the extension is there: imports wait."""

import pytest


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A film of the draft, as a file."""
    from drafts import DRAFT, world_of

    from backlot.addon import film
    from backlot.addon.progress import run

    folder = tmp_path_factory.mktemp("film")
    film.new()
    run(film.stage(world_of(DRAFT, folder), {"width": 320, "height": 180}))
    run(film.shoot())
    film.save(folder / "film.blend")
    return folder / "film.blend"


@pytest.fixture
def folder(made, tmp_path):
    """The film, open; a folder for drafts."""
    from backlot.addon import film

    film.open_file(made)
    return tmp_path
