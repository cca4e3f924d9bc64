# SPDX-License-Identifier: GPL-3.0-or-later
"""Things and places are cast from an artist's library, outlive drafts, and are saved to one with what is to know."""

import json
import os
from pathlib import Path

import bpy
import numpy as np
import pytest

from backlot.addon import casting, cli, film
from backlot.addon.errors import InputError
from backlot.addon.library import build_source, catalogues, identity
from backlot.addon.progress import run
from backlot.addon.shots import sample
from backlot.addon.stage.staged import staged_scenes

SCRIPT = """INT. KITCHEN - DAY

MARA (30s) sits at the table. A suitcase stands by the door. Mara picks up the suitcase.

MARA
I am going.

INT. BEDROOM - NIGHT

TOM (40s) stands at the window. A guitar leans on the wall.

TOM
She is gone.
"""
NEXT = SCRIPT.replace("I am going.", "I am going, Tom, and I mean it.").replace("A guitar", "A violin")
SIZE = (0.55, 0.22, 0.75)  # of the artist's suitcase, m


def world_of(text, folder):
    path = folder / "script.fountain"
    path.write_text(text, encoding="utf-8")
    return film.read_world(path)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A film of two scenes, as a file."""
    folder = tmp_path_factory.mktemp("film")
    film.new()
    run(film.stage(world_of(SCRIPT, folder), {"width": 160, "height": 90}))
    film.save(folder / "film.blend")
    return folder / "film.blend"


@pytest.fixture
def folder(made, tmp_path):
    """The film, open; a folder."""
    film.open_file(made)
    return tmp_path


def box(name, size, at=(0, 0, 0), colour=(1, 0, 0, 1)):
    """An object: a box that stands on ``at``."""
    x, y, z = size
    corners = [(a * x / 2 + at[0], b * y / 2 + at[1], c * z + at[2]) for a in (-1, 1) for b in (-1, 1) for c in (0, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(corners, [], faces)
    mesh.uv_layers.new(name="UVMap")
    paint = bpy.data.materials.new(f"{name} paint")
    paint.diffuse_color = colour
    mesh.materials.append(paint)
    return bpy.data.objects.new(name, mesh)


def library(path, collections):
    """A .blend with these collections ``{name: [object]}``, not marked."""
    made_blocks = set()
    for name, objects in collections.items():
        made = bpy.data.collections.new(name)
        for obj in objects:
            made.objects.link(obj)
        made_blocks.add(made)
    bpy.data.libraries.write(str(path), made_blocks, fake_user=True)
    parts = [o for objects in collections.values() for o in objects]
    paint = [s.material for o in parts for s in o.material_slots if s.material]
    bpy.data.batch_remove([*made_blocks, *parts, *paint])
    return path


def suitcase(path, scale=1.0, at=(7, -3, 2)):
    """A library with MARA'S SUITCASE: a body, a handle and a lamp, away from the origin."""
    body = box("body", np.multiply(SIZE, scale), np.multiply(at, scale))
    handle = box("handle", np.multiply((0.2, 0.05, 0.05), scale), np.add(np.multiply(at, scale), (0, 0, 0.3 * scale)))
    lamp = bpy.data.objects.new("lamp", bpy.data.lights.new("lamp", "POINT"))
    return library(path, {"MARA'S SUITCASE": [body, handle, lamp]})


def thing(word="suitcase"):
    """The object in the first staged scene, or its place, that stands for a thing."""
    found = [o for s in staged_scenes().values() for o in s.objects if o.get("backlot_element") == f"prop:{word}"]
    return found[0]


def size_of(obj):
    low, high = build_source.box_of(obj.data)
    return tuple(round(float(v), 3) for v in high - low)


def cast(path, element="suitcase", asset="MARA'S SUITCASE", **more):
    return run(casting.cast(element, str(path), asset, **more))


def stage(folder, text=SCRIPT):
    return run(film.stage(world_of(text, folder)))


def blocks():
    return {name: len(getattr(bpy.data, name)) for name in ("objects", "collections", "lights", "scenes", "libraries")}


def test_a_collection_of_a_library_stands_where_the_thing_stood(folder):
    path, before = suitcase(folder / "lib.blend"), thing()
    was = before.name, before[identity.ID], tuple(before.matrix_basis.translation), blocks()
    done = cast(path, "SUITCASE")
    obj = thing()
    assert (obj.name, obj[identity.ID]) == was[:2] and obj == before
    assert size_of(obj) == SIZE, "true size, and a lamp of the asset that does not count"
    low, _ = build_source.box_of(obj.data)
    assert abs(low[2]) < 1e-4, "it stands on its own floor"
    assert {s.material.name for s in obj.material_slots} == {"body paint", "handle paint"}
    assert obj.data.uv_layers and len(obj.data.polygons) == 12
    assert blocks() == was[3], "nothing else of the library stays in the film"
    assert not done["warnings"] and not identity.touched(obj)
    told = json.loads(obj["backlot_provenance"])
    assert told["cast"]["asset"] == "MARA'S SUITCASE" and Path(told["file"]) == path


def test_what_is_cast_outlives_staging_and_a_new_draft(folder):
    path = suitcase(folder / "lib.blend")
    cast(path)
    mesh = thing().data
    for text in (SCRIPT, NEXT):
        done = stage(folder, text)
        assert thing().data == mesh and not identity.touched(thing()), text
        assert not [line for line in done["warnings"] if "suitcase" in line]
    film.save(folder / "again.blend")
    film.open_file(folder / "again.blend")
    stage(folder, NEXT)
    assert size_of(thing()) == SIZE and size_of(thing("violin")) != SIZE


def test_it_is_carried_by_its_handle(folder):
    def gap():
        scene = staged_scenes()[film.film_world().scenes[0].id]
        found = sample.sample(scene, range(scene.frame_end - 3, scene.frame_end), ["prop:suitcase"])
        joints, corners = found.joints["char:mara"], found.boxes["prop:suitcase"]
        top = np.sort(corners[:, :, 2], axis=1)[:, -1:]
        handle = np.concatenate([corners.mean(axis=1)[:, :2], top], axis=1)
        return min(np.linalg.norm(joints[f"hand.{side}"] - handle, axis=1).max() for side in "LR")

    assert gap() < 0.2, "Backlot's own hangs by its handle"
    cast(suitcase(folder / "lib.blend"))
    assert thing().animation_data.action and gap() < 0.2


def test_back_to_backlots_own(folder):
    was = identity.fingerprint(thing())
    cast(suitcase(folder / "lib.blend"))
    assert identity.fingerprint(thing()) != was
    run(casting.uncast("suitcase"))
    assert identity.fingerprint(thing()) == was and "backlot_cast" not in thing()
    with pytest.raises(InputError, match="nothing is cast"):
        run(casting.uncast("suitcase"))


def test_what_was_moved_by_hand_stays_there_and_is_given_the_mesh(folder):
    guitar = thing("guitar")
    guitar.location.x += 0.3
    was = tuple(guitar.location)
    path = library(folder / "lib.blend", {"Axe": [box("axe", (0.3, 0.1, 1.1))]})
    cast(path, "guitar", "Axe")
    assert tuple(guitar.location) == was and size_of(guitar) in ((0.3, 0.1, 1.1), (1.1, 0.1, 0.3))
    guitar.data = own = bpy.data.meshes.new("the artist's")
    stage(folder)
    assert guitar.data == own, "a mesh that the artist gives it afterwards stays"


def test_undo_takes_a_cast_back(folder):
    path = suitcase(folder / "lib.blend")
    bpy.context.preferences.edit.use_global_undo = True
    window = bpy.context.window_manager.windows[0]
    with bpy.context.temp_override(window=window):
        bpy.ops.ed.undo_push(message="before")
        was = size_of(thing())
        told = {"element": "prop:suitcase", "library": str(path), "asset": "MARA'S SUITCASE"}
        assert bpy.ops.backlot.cast("EXEC_DEFAULT", **told) == {"FINISHED"}
        assert size_of(thing()) == SIZE and len(film.casts_of_film()) == 1
        bpy.ops.ed.undo_push(message="cast")
        bpy.ops.ed.undo()
    assert size_of(thing()) == was and not film.casts_of_film()


def test_a_changed_library_is_taken_over_when_it_is_staged_again(folder):
    path = suitcase(folder / "lib.blend")
    cast(path)
    suitcase(path, scale=0.8)
    os.utime(path, (1, 1))
    stage(folder)
    assert size_of(thing())[2] == pytest.approx(0.6, abs=1e-3)


def test_another_of_the_kit(folder):
    guitar = thing("guitar")
    was = guitar.data.name
    run(casting.swap(guitar))
    assert guitar.data.name != was and guitar["backlot_kit"] == "guitar 6"
    run(casting.swap(guitar, "violin"))
    stage(folder)
    assert guitar["backlot_kit"] == "violin 0"
    path = library(folder / "lib.blend", {"Axe": [box("axe", (0.3, 0.1, 1.1))]})
    cast(path, "guitar", "Axe")
    assert "cast" in guitar.data.name, "the later choice goes before the earlier one"
    run(casting.uncast("guitar"))
    assert guitar.data.name == was


def test_a_collection_of_the_film_itself_and_of_its_own_file(folder):
    made = bpy.data.collections.new("My Case")
    made.objects.link(box("mine", SIZE))
    cast("", "suitcase", "My Case")
    assert size_of(thing()) == SIZE
    mesh = thing().data
    stage(folder)
    assert thing().data == mesh
    made.use_fake_user = True
    bpy.ops.wm.save_as_mainfile(filepath=str(folder / "own.blend"))
    cast(folder / "own.blend", "guitar", "My Case")
    assert size_of(thing("guitar"))[2] in (SIZE[0], SIZE[2])


# Bad input: one line, and the film is as it was or goes on


def refused(match, *arguments):
    was = {o.name: identity.fingerprint(o) for o in bpy.data.objects}, blocks()
    with pytest.raises(InputError, match=match) as error:
        cast(*arguments)
    assert "\n" not in str(error.value) and ";" in str(error.value)
    assert ({o.name: identity.fingerprint(o) for o in bpy.data.objects}, blocks()) == was
    assert not film.casts_of_film()


def test_libraries_at_fault(folder):
    refused("there is no such library", folder / "none.blend")
    (folder / "text.blend").write_text("not a film")
    refused("is no Blender file", folder / "text.blend")
    (folder / "newer.blend").write_bytes(b"BLENDER17-01v0990" + bytes(400))
    refused("Blender 9.90, newer", folder / "newer.blend")
    (folder / "cut.blend").write_bytes(suitcase(folder / "lib.blend").read_bytes()[:3000])
    refused("cannot be opened", folder / "cut.blend")
    (folder / "empty").mkdir()
    refused("holds no .blend", folder / "empty")
    assert stage(folder)["scenes"] == 2


def test_assets_at_fault(folder):
    path = suitcase(folder / "lib.blend")
    refused("did you mean MARA'S SUITCASE", path, "suitcase", "Maras Suitcse")
    refused("nothing of this name; did you mean suitcase", path, "sutcase")
    lamp = bpy.data.objects.new("lamp", bpy.data.lights.new("lamp", "POINT"))
    path = library(folder / "lights.blend", {"Lamp Only": [lamp]})
    done = cast(path, "suitcase", "Lamp Only")
    assert any("holds nothing that shows" in line for line in done["warnings"]) and size_of(thing()) != SIZE


@pytest.mark.parametrize("scale, unit", [(100, "centimetres"), (1000, "millimetres"), (0.001, "kilometres")])
def test_a_size_that_is_a_mistake_is_told_and_mended(folder, scale, unit):
    done = cast(suitcase(folder / "lib.blend", scale))
    assert size_of(thing()) == pytest.approx(SIZE, abs=2e-3)
    assert [line for line in done["warnings"] if unit in line], done["warnings"]
    assert stage(folder)["scenes"] == 2


def test_a_library_that_goes_away_leaves_the_film_as_it_is(folder):
    path = suitcase(folder / "lib.blend")
    cast(path)
    mesh = thing().data
    path.unlink()
    done = stage(folder, NEXT)
    assert thing().data == mesh
    assert [line for line in done["warnings"] if "what was taken before stays" in line and "lib.blend" in line]
    assert len([line for line in done["warnings"] if "lib.blend" in line]) == 1


def test_a_library_that_has_moved_beside_the_film_is_found_by_its_name(folder):
    bpy.ops.wm.save_as_mainfile(filepath=str(folder / "film.blend"))
    (folder / "far").mkdir()
    path = suitcase(folder / "far" / "lib.blend")
    path.rename(folder / "lib.blend")
    done = cast(path)
    assert size_of(thing()) == SIZE
    assert any("taken from" in line for line in done["warnings"])


def test_a_folder_of_files_one_of_them_broken(folder):
    (folder / "all").mkdir()
    (folder / "all" / "broken.blend").write_bytes(b"BLENDER-v405")
    suitcase(folder / "all" / "good.blend")
    done = cast(folder / "all")
    assert size_of(thing()) == SIZE and any("broken.blend" in line for line in done["warnings"])


# Saved in one film, cast in another


def test_what_is_saved_in_one_film_is_cast_in_another(folder):
    guitar = thing("guitar")
    guitar.scale = (1.2, 1.2, 1.2)
    done = casting.mark(guitar, folder / "shelf", author="A. Person", licence="CC-BY-4.0")
    path = Path(done["files"][0])
    assert path.name == "guitar.blend" and sorted(p.name for p in path.parent.iterdir()) == [
        "blender_assets.cats.txt", "guitar.blend",
    ]  # fmt: skip
    assert guitar.asset_data.author == "A. Person", "it is an asset of the open film too"
    tall = np.multiply(size_of(guitar), 1.2)
    film.new()
    run(film.stage(world_of("INT. CELL - DAY\n\nZOE (30s) waits. A radio is on the floor.\n", folder)))
    assert casting.names(str(path.parent)) == ["guitar"]
    cast(path.parent, "radio", "guitar")
    assert sorted(size_of(thing("radio"))) == pytest.approx(sorted(tall), abs=2e-3)
    told = json.loads(thing("radio")["backlot_provenance"])
    assert (told["license"], told["author"]) == ("CC-BY-4.0", "A. Person")
    facts = casting.facts_of(thing("radio"))
    assert (facts.licence, facts.author) == ("CC-BY-4.0", "A. Person"), "saved again it keeps the licence it came with"


def test_an_asset_says_what_it_is(folder):
    done = casting.mark_named("suitcase", folder / "shelf")
    with bpy.data.libraries.load(done["files"][0], assets_only=True) as (there, wanted):
        wanted.collections = list(there.collections)
    (asset,) = wanted.collections
    data = asset.asset_data
    assert asset.name == "suitcase" and data.license == "CC0-1.0" and {"prop", "suitcase"} <= set(data.tags.keys())
    catalogue = (folder / "shelf" / "blender_assets.cats.txt").read_text()
    assert f"{data.catalog_id}:Backlot/Props:" in catalogue
    pixels = np.empty(256 * 256 * 4, np.float32)
    assert tuple(asset.preview.image_size) == (256, 256)
    asset.preview.image_pixels_float.foreach_get(pixels)
    assert 0.1 < (pixels[3::4] > 0.5).mean() < 0.95 and pixels.reshape(-1, 4)[:, :3].std() > 0.05
    again = casting.mark_named("suitcase", folder / "shelf")
    assert again["files"] == done["files"], "saved again it takes its own place"
    assert len(list((folder / "shelf").glob("*.blend"))) == 1


def test_a_folder_that_cannot_be_written_to(folder):
    (folder / "shelf").write_text("a file")
    with pytest.raises(InputError, match="cannot be made"):
        casting.mark(thing(), folder / "shelf")
    shelf = folder / "other"
    shelf.mkdir()
    (shelf / "blender_assets.cats.txt").write_text("VERSION 2\n")
    with pytest.raises(InputError, match="another version"):
        casting.mark(thing(), shelf)
    assert [p.name for p in shelf.iterdir()] == ["blender_assets.cats.txt"]


def test_a_file_that_cannot_be_put_in_its_place_leaves_nothing(folder, monkeypatch):
    catalogues.ensure(folder, "Backlot/Props")

    def denied(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", denied)
    with pytest.raises(InputError, match=r"Permission denied.*; choose another folder"):
        casting.mark(thing(), folder)
    assert [p.name for p in folder.iterdir()] == ["blender_assets.cats.txt"]


def test_a_place_of_another_film(folder):
    root = identity.find(bpy.data.collections, "loc:kitchen")
    chair = next(o for o in root.all_objects if "chair" in o.get(identity.ID, ""))
    chair.location.z += 0.2
    name = chair.name.partition(".")[0]
    done = casting.mark_named("kitchen", folder / "shelf")
    count = len(root.all_objects)
    film.new()
    other = SCRIPT.partition("INT. BEDROOM")[0].replace("KITCHEN", "CANTEEN").replace("MARA", "ZOE")
    run(film.stage(world_of(other, folder)))
    before = identity.find(bpy.data.collections, "loc:canteen")
    cast(done["files"][0], "canteen", casting.names(done["files"][0])[0])
    root = identity.find(bpy.data.collections, "loc:canteen")
    assert root != before and len(root.all_objects) >= count - 1
    scene = staged_scenes()[film.film_world().scenes[0].id]
    assert root.name in scene.collection.children and before.name not in scene.collection.children
    taken = [o.name for o in root.all_objects if o.get(identity.ID) and identity.touched(o)]
    assert [t.partition(".")[0] for t in taken] == [name], taken
    assert all(str(o[identity.ID]).startswith("loc:canteen/") for o in root.all_objects if identity.ID in o)
    names = {o.name for o in root.all_objects}
    Path(done["files"][0]).unlink()
    told = stage(folder, other.replace("I am going.", "I am off."))
    assert {o.name for o in root.all_objects} == names and not [w for w in told["warnings"] if "Backlot's own" in w]
    run(casting.uncast("canteen"))
    assert identity.find(bpy.data.collections, "loc:canteen") == before and before.name in scene.collection.children
    refusal = library(folder / "set.blend", {"My Set": [box("floor", (4, 4, 0.1))]})
    assert any("no place that Backlot staged" in w for w in cast(refusal, "canteen", "My Set")["warnings"])


def test_a_scene_has_its_place_for_itself(folder):
    both = SCRIPT + "\nINT. KITCHEN - NIGHT\n\nMara waits.\n"
    stage(folder, both)
    first, last = [staged_scenes()[film.film_world().scenes[i].id] for i in (0, 2)]
    root = identity.find(bpy.data.collections, "loc:kitchen")
    layer = next(c for c in last.view_layers[0].layer_collection.children if c.collection == root)
    layer.children[0].exclude = True
    name = casting.make_local(last)
    mine = bpy.data.collections[name]
    assert root.name in first.collection.children and root.name not in last.collection.children
    assert len(mine.all_objects) == len(root.all_objects) and not set(mine.all_objects) & set(root.all_objects)
    kept = next(c for c in last.view_layers[0].layer_collection.children if c.collection == mine)
    assert kept.children[0].exclude
    table = next(o for o in mine.all_objects if "table" in o.get(identity.ID, ""))
    table.location.x += 0.5
    was, shared = table.location.x, {o.name: identity.fingerprint(o) for o in root.all_objects}
    untouched = [o for o in mine.all_objects if o.get(identity.MADE) and identity.touched(o)]
    assert untouched == [table]
    stage(folder, both.replace("Mara waits.", "Mara waits in the dark."))
    assert table.location.x == was and {o.name: identity.fingerprint(o) for o in root.all_objects} == shared
    assert mine.name in last.collection.children and root.name not in last.collection.children
    with pytest.raises(InputError, match="for itself already"):
        casting.make_local(last)


def test_the_command_line_casts_saves_and_takes_back(folder, capfd, made):
    path = suitcase(folder / "lib.blend")

    def backlot(*arguments):
        capfd.readouterr()
        code = cli.main([str(a) for a in (*arguments, "--json")])
        out, err = capfd.readouterr()
        return code, json.loads(out) if code == 0 else err

    told = ("cast", made, "--element", "SUITCASE")
    film_path = folder / "cast.blend"
    code, answer = backlot(*told, "--from", path, "--asset", "mara's suitcase", "-o", film_path)
    assert code == 0 and answer["cast"] == "prop:suitcase" and answer["film"] == str(film_path), answer
    code, answer = backlot("mark", film_path, "--element", "suitcase", "-o", folder / "shelf", "--licence", "CC-BY-4.0")
    assert code == 0 and Path(answer["files"][0]).is_file(), answer
    film.open_file(film_path)
    assert size_of(thing()) == SIZE
    code, answer = backlot("cast", film_path, "--element", "suitcase", "--back", "-o", film_path)
    assert code == 0 and answer["scenes"] == 1
    for wrong in (("--asset", "No Such"), ("--back",), ()):
        code, error = backlot(*told, "--from", path, *wrong, "-o", folder / "never.blend")
        assert code == 1 and error.strip().count("\n") == 0 and ";" in error, error
    assert not (folder / "never.blend").exists()
