# SPDX-License-Identifier: GPL-3.0-or-later
"""The film from script to screen, as the operators and the command line both call it.

Works on the film that Blender has open. Long functions are generators of steps (see ``progress``); what they
return is a small JSON-ready dictionary.
"""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import bpy

from . import aside, asking, breakdown, preferences, properties, script, shown
from .breakdown import edited, suggested
from .deliver import DELIVERIES, deliver_film
from .edit import fonts
from .edit.build import assemble
from .edit.cut import spoken_lines
from .errors import InputError
from .library.casts import Cast, followed
from .progress import part, run
from .rate import Rate
from .render import render_film
from .render.cache import check_writable
from .settings import Settings
from .shots import film as shooting
from .shots import windows
from .shots.model import SCHEMA as SHOTS_SCHEMA
from .shots.model import ShotList
from .stage import build as staging
from .stage.build_location import plan_of
from .stage.build_scene import keep_lenses_clear
from .world.files import check_schema, read_json, world_from_json, world_to_json, write_json
from .world.records import to_plain
from .world.schema import SCHEMA, World
from .world.tables import write_tables


def new():
    """Start an empty file."""
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    staging.become_edit(bpy.context.scene)


def open_file(path):
    """Open a film; ``InputError`` if it is not one that this Backlot can read."""
    path = Path(path)
    if not path.is_file():
        raise InputError(f"{path}: there is no such file; give a .blend that Backlot staged")
    try:
        bpy.ops.wm.open_mainfile(filepath=str(path), load_ui=False)
    except RuntimeError as error:
        raise InputError(f"{path}: Blender cannot open it ({_last_line(error)}); give a .blend file") from None
    require_film(path)


def require_film(path="this file"):
    """The ``Edit`` scene; ``InputError`` if there is none or if another Backlot wrote it."""
    edit = properties.edit_scene()
    if edit is None:
        raise InputError(f"{path}: holds no film; stage a script first")
    check_schema(edit.backlot.world.schema, SCHEMA, path)
    check_schema(edit.backlot.shots.schema, SHOTS_SCHEMA, path)
    return edit


def save(path):
    """Save the film, beside and renamed; an error leaves what was there."""
    path = Path(path).absolute()
    part_path = path.with_name(f".{path.stem}.part.blend")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        bpy.ops.wm.save_as_mainfile(filepath=str(part_path), copy=True, check_existing=False, compress=True)
        os.replace(part_path, path)
    except (RuntimeError, OSError) as error:
        raise InputError(f"{path}: cannot be saved ({_last_line(error)}); choose another place") from None
    finally:
        with suppress(OSError):
            part_path.unlink()
    return {"film": str(path)}


def read_world(path, previous=None):
    """The world of a script or of a ``world.json``; ids carry over from ``previous``."""
    return run(world_steps(path, previous))


def world_steps(path, previous=None, told=None):
    """``read_world`` as steps. ``told``: ``language``, ``encoding``, ``format`` of a script, where they are told."""
    path = Path(path)
    if path.suffix.lower() == ".json":
        if told:
            raise InputError(f"{path}: is a breakdown, and read already; leave out --{next(iter(told))}")
        world = world_from_json(read_json(path), str(path))
        if not world.scenes:
            raise InputError(f"{path}: holds no scene; give the world of a script with at least one")
        return world
    play = yield from script.steps(path, **(told or {}))
    return breakdown.break_down(play, previous or film_world())


def film_world():
    """The world that the open film holds, or None."""
    edit = properties.edit_scene()
    return properties.read(edit.backlot.world, World) if edit and edit.backlot.world.scenes else None


def keep_world(world, settings=None):
    """Keep a world (and settings) in the film; makes ``Edit`` if there is none."""
    before = properties.film()
    chosen = settings or settings_of_film()
    edit = staging.ensure_edit(chosen)
    if edit.backlot != before:
        shown.take_along(before, edit.backlot)
        edit.backlot.folder = before.folder or preferences.folder()
    properties.write(edit.backlot.world, world)
    properties.write(edit.backlot.settings, chosen)
    shown.show_table(edit.backlot, world)


def export_breakdown(folder):
    """Write the breakdown's tables and sheets into a folder; their paths."""
    world = film_world()
    if world is None:
        raise InputError("there is no breakdown yet; break down a script first")
    return write_tables(world, folder, preferences.colours())


def ask(play, server, folder):
    """Steps: break a screenplay down and ask a language model about its scenes; answers are kept in ``folder``.

    What was suggested before a cancel is kept.
    """
    asking.check(server, bpy.app.online_access)
    world = breakdown.break_down(play, film_world())
    keep_world(world)
    steps = asking.ask(world, breakdown.texts(world, play), server, folder, lambda: keep_world(world))
    return (yield from steps)


def judge(state, ident=None):
    """Accept or refuse one suggestion, or all that are open; how many there were."""
    world = film_world()
    count = suggested.judge(world, state, ident) if world else 0
    if count:
        edited.again(world)
        keep_world(world)
    return count


def change(edit):
    """Make one change of the artist to the breakdown and keep it; False where it does not fit."""
    world = film_world()
    done = bool(world) and edited.make(world, edit)
    if done:
        keep_world(world)
    return done


def settings_of_film():
    """The film's settings; before there is a film, those that the preferences give."""
    edit = properties.edit_scene()
    return properties.read(edit.backlot.settings, Settings) if edit else preferences.defaults()


def casts_of_film():
    """What the artist has cast, a list of ``Cast``."""
    edit = properties.edit_scene()
    return [properties.read(entry, Cast) for entry in edit.backlot.casts] if edit else []


def shots_of_film():
    """The film's shots, in order."""
    return properties.read(require_film().backlot.shots, ShotList).shots


def keep_shots(shots):
    """Keep a list of shots in the film."""
    rate = float(Rate.parse(settings_of_film().fps))
    properties.write(require_film().backlot.shots, ShotList(fps=rate, shots=list(shots)))


def shot_list():
    """The contract's ``shots.json``."""
    return to_plain(properties.read(require_film().backlot.shots, ShotList))


def stage(world, asked=None, only=None):
    """Steps: build or update the scenes. ``asked`` are settings to change, ``only`` 1-based scene positions."""
    if properties.edit_scene() is not None:
        require_film()
    chosen = replace(settings_of_film(), **(asked or {}))
    wanted = _positions(world, only)
    keep_world(world, chosen)
    made = yield from staging.stage_film(world, chosen, wanted, followed(casts_of_film(), world.edits))
    _follow_script(world)
    return made


def shoot(only=None, names=None):
    """Steps: plan and solve the shots of the staged scenes, then bring the cut up to date."""
    require_film()
    world = film_world()
    chosen = _positions(world, only)
    _check_names(names)
    steps = shooting.shoot_film(world, staging.staged_scenes(), settings_of_film(), shots_of_film(), chosen, names)
    made = yield from part(steps, 0.0, 0.9)
    keep_shots(made)
    yield from part(_clear_lenses(world, chosen), 0.9, 1.0)
    cut()
    return {"shots": len(made)}


def _follow_script(world):
    """Put the film's shots in the order of the script; those of scenes that it dropped wait in their scene."""
    before = shots_of_film()
    staged = staging.staged_scenes()
    shots = before + [s for scene in staged.values() for s in aside.take_back(scene)]
    for ident, scene in staging.staged_scenes(aside=True).items():
        if ident not in staged:
            aside.put(scene, [s for s in shots if s.scene == ident])
    order = {scene.id: i for i, scene in enumerate(world.scenes)}
    shots = sorted((s for s in shots if s.scene in staged), key=lambda s: order.get(s.scene, len(order)))
    if shots != before:
        keep_shots(shots)
        cut()


def _clear_lenses(world, only):
    """Steps: where rain or snow falls, keep it from the lenses."""
    staged, cameras = staging.staged_scenes(), shots_of_film()
    scenes = [s for s in world.scenes if s.id in staged and (only is None or s.id in only)]
    for i, scene in enumerate(scenes):
        made = staged[scene.id]
        yield i / len(scenes), f"Clearing the lenses of {made.name}"
        location, plan = plan_of(made)
        points = shooting.lens_points(made, [s for s in cameras if s.scene == scene.id])
        keep_lenses_clear(world, scene, made, plan, location, points)


def cut():
    """Bring the Sequencer cut on ``Edit`` up to date; what the artist changed there stays."""
    edit, world = require_film(), film_world()
    aside.hush(edit)
    staged, rate = staging.staged_scenes(), Rate.parse(settings_of_film().fps)
    spans, names = staging.spans(staged), {c.id: c.name for c in world.characters}
    lines = [x for s in world.scenes if s.id in staged for x in spoken_lines(s, spans[s.id], rate, names)]
    keep_shots(assemble(edit, staged, shots_of_film(), lines, settings_of_film()))


def reshoot(index, field, held=True):
    """An artist changed a field of a shot: keep the choice, solve its camera again, refresh the cut.

    Without ``held`` the choice goes back to the solver.
    """
    shots = shots_of_film()
    shot = shots[index]
    scene = staging.staged_scenes().get(shot.scene)
    if scene is None or shot.locked:
        return
    shot = replace(shot, pinned=[f for f in shot.pinned if f != field] + [field] * held)
    if not held and field == "height_m":
        shot = replace(shot, height_m=None)
    shots[index] = shooting.reshoot(scene, shot, settings_of_film())
    keep_shots(shots)
    cut()


def add_shot(index):
    """Split a shot in two; returns the place of the new one in the list."""
    shots = windows.split(shots_of_film(), index)
    return _solve_and_keep(shots, index + 1)


def delete_shot(index):
    """Leave a shot out of the film, its neighbour taking its time; returns the place to stand at in the list."""
    before = shots_of_film()
    shots = windows.omit(before, index)
    for i, shot in enumerate(shots):
        if shot.in_cut and shot.length > before[i].length and not shot.locked:
            shots[i] = shooting.reshoot(staging.staged_scenes()[shot.scene], shot, settings_of_film())
    keep_shots(shots)
    cut()
    return max(0, index - 1)


def _solve_and_keep(shots, index):
    scene = staging.staged_scenes()[shots[index].scene]
    shots[index] = shooting.reshoot(scene, shots[index], settings_of_film())
    keep_shots(shots)
    cut()
    return index


def render(folder, only=None, names=None, preset=None, workers=1):
    """Steps: draw what is not drawn yet and put the movie together."""
    require_film()
    chosen = replace(settings_of_film(), **({"preset": preset} if preset else {}))
    drawn = yield from render_film(Path(folder), _chosen_shots(only, names), chosen, workers=workers)
    return drawn | {"warnings": fonts.warnings(properties.edit_scene())}


def deliver(folder, wanted):
    """Steps: write what leaves the building, a set of ``DELIVERIES``."""
    require_film()
    files = yield from deliver_film(Path(folder), wanted, shots_of_film(), settings_of_film(), _measures)
    return {"files": [str(path) for path in files]}


def check():
    """Steps: every measure of the staged film, as ``backlot.report/1``."""
    require_film()
    return {"schema": "backlot.report/1", "measures": (yield from _measures())}


def animatic(source, folder, asked=None, only=None, workers=1, told=None):
    """Steps: all of it, into ``folder``: the film, ``world.json``, ``shots.json``, the movie and the deliveries.

    ``told``: see ``world_steps``."""
    folder = Path(folder)
    yield 0.0, "Reading the script"
    world = yield from part(world_steps(source, told=told), 0.0, 0.01)
    check_writable(folder)
    staged = yield from part(stage(world, asked, only), 0.01, 0.2)
    made = yield from part(shoot(), 0.2, 0.3)
    saved = save(folder / "film.blend")
    write_json(folder / "world.json", world_to_json(world))
    write_json(folder / "shots.json", shot_list())
    drawn = yield from part(render(folder, workers=workers), 0.3, 0.92)
    files = yield from part(deliver(folder, set(DELIVERIES)), 0.92, 1.0)
    yield 1.0, "Done"
    warnings = [*staged["warnings"], *drawn["warnings"]]
    return {**saved, **staged, **made, **drawn, **files, "warnings": warnings}


def _measures():
    return shooting.measure_film(film_world(), staging.staged_scenes(), shots_of_film())


def _positions(world, only):
    """The ids of the scenes at 1-based positions, or None for all."""
    if only is None:
        return None
    beyond = [n for n in sorted(only) if not 1 <= n <= len(world.scenes)]
    if beyond:
        raise InputError(f"scene {beyond[0]}: the script has scenes 1 to {len(world.scenes)}; choose among these")
    return {world.scenes[n - 1].id for n in only}


def _chosen_shots(only, names):
    made = shots_of_film()
    if not made:
        raise InputError("this film has no shots; plan them first (backlot shots)")
    scenes = _positions(film_world(), only)
    _check_names(names)
    staged = staging.staged_scenes()
    made = [s for s in made if s.scene in staged]
    return [s for s in made if (scenes is None or s.scene in scenes) and (names is None or s.name in names)]


def _check_names(names):
    unknown = sorted(names - {s.name for s in shots_of_film()}) if names else []
    if unknown:
        raise InputError(f"shot {unknown[0]}: is not in this film; `backlot shots --list` tells which are")


def _last_line(error):
    return str(error).strip().splitlines()[-1].removeprefix("Error: ") if str(error).strip() else type(error).__name__
