# SPDX-License-Identifier: GPL-3.0-or-later
"""What a place costs that is played in again: scenes share what is alike in them."""

from backlot.addon import film
from backlot.addon.progress import run

SCENE = """EXT. STREET - NIGHT

ANNA (30s) walks to a bench. BEN (40s) waits.

ANNA
Number {n}, and it is late.
"""


def staged(folder, scenes):
    """A film of one street, staged; its size as a file in bytes."""
    script = folder / f"{scenes}.fountain"
    script.write_text("\n".join(SCENE.format(n=n) for n in range(scenes)))
    film.new()
    run(film.stage(film.read_world(script)))
    film.save(folder / f"{scenes}.blend")
    return (folder / f"{scenes}.blend").stat().st_size


def test_a_street_played_in_again_adds_little_to_the_file(tmp_path):
    import bpy

    first = staged(tmp_path, 1)
    meshes, materials = len(bpy.data.meshes), len(bpy.data.materials)
    scenes = 4
    more = staged(tmp_path, scenes) - first
    assert (len(bpy.data.meshes), len(bpy.data.materials)) == (meshes, materials)
    assert more / (scenes - 1) < 0.05 * first
