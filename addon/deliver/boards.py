# SPDX-License-Identifier: GPL-3.0-or-later
"""Boards: a picture of each shot, and sheets of them with captions."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ..edit.strips import entries
from ..edit.wording import wrap
from ..errors import InputError
from ..library import identity
from ..progress import part
from ..render import presets
from ..render.cache import cannot_write
from ..render.film import as_entry, draw_takes, edit_scene, find_scene, plan_takes
from ..stage import build_face
from . import sheet

CAPTION_LINES = 2
SHUT = 0.3  # of lids, as much as a picture can bear


@dataclass
class Board:
    """A shot's picture."""

    shot: object
    path: Path


def write_boards(folder, shots, settings):
    """Steps: ``boards/<shot>.png`` of each shot and the contact sheets; returns the paths.

    A board is the shot's ``board_frame``, or the middle one of what the cut shows of it, or the nearest to that in
    which nobody that it is about blinks. Frames that are in the cache are not drawn again.
    """
    edit, preset = edit_scene(), presets.find(settings.preset)
    shown = {e.id: e for e in reversed(entries(edit))}
    wanted = [s for s in shots if s.camera and s.status != "omitted"]
    chosen = {s.id: _still(shown.get(s.id) or as_entry(s), s) for s in wanted}
    takes = plan_takes(folder, edit, chosen.values(), preset)
    yield from part(draw_takes(takes, edit, preset), 0.0, 0.8)
    boards = []
    for shot in (s for s in shots if s.id in chosen):
        entry = chosen[shot.id]
        scene = find_scene(entry.scene)
        source = takes[scene.name, entry.camera].path(entry.frame_start)
        boards.append(Board(shot, _copy(source, Path(folder) / "boards" / f"{shot.name}.png")))
    yield 0.85, "Laying out the contact sheet"
    return [*(b.path for b in boards), *_sheets(Path(folder), edit, boards)]


def _still(entry, shot):
    frames = range(entry.frame_start, entry.frame_end + 1)
    wanted = shot.board_frame if shot.board_frame in frames else (entry.frame_start + entry.frame_end) // 2
    lids = _lids(find_scene(entry.scene), shot.subjects)
    near = sorted(frames, key=lambda f: (abs(f - wanted), f))
    frame = next((f for f in near if all(lid.evaluate(f) < SHUT for lid in lids)), wanted)
    return type(entry)(entry.id, entry.name, entry.scene, entry.camera, entry.edit_start, frame, frame)


def _lids(scene, subjects):
    """The F-curves that shut the eyes of performers."""
    rigs = [o for o in scene.objects if o.type == "ARMATURE" and o.get(identity.ID) in subjects]
    return [curve for rig in rigs for curve in build_face.curves(scene, rig, "blink")]


def _copy(source, target):
    beside = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, beside)
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise cannot_write(target.parent, error) from None
    return target


def _sheets(folder, edit, boards):
    """The contact sheet, in several files where one would be too crowded."""
    if not boards:
        raise InputError("this film has no shots to draw boards of; plan them first")
    pages = sheet.pages(boards)
    paths = []
    for number, page in enumerate(pages, 1):
        name = "contact_sheet.png" if number == 1 else f"contact_sheet_{number:02d}.png"
        ends = dict.fromkeys(board.shot.name.split("_")[0] for board in (boards[0], boards[-1]))
        title = f"{' - '.join(ends)}   {len(boards)} shots"
        cells = [sheet.Cell(b.path, _head(b.shot), _lines(b.shot, len(page))) for b in page]
        size = edit.render.resolution_x, edit.render.resolution_y
        paths.append(sheet.write(folder / "boards" / name, cells, size, title, f"{number} / {len(pages)}"))
    return paths


def _head(shot):
    parts = [shot.name, shot.size]
    if shot.move != "static":
        parts.append(shot.move.replace("_", " "))
    if shot.lens_mm:
        parts.append(f"{shot.lens_mm:.0f} mm")
    return "  ".join(parts)


def _lines(shot, count):
    text = shot.description
    if shot.lines:
        where = "-".join(str(n) for n in dict.fromkeys(shot.lines))
        text = f"{text}  (l. {where})" if text else f"l. {where}"
    found = wrap(text, sheet.columns_of_text(count))
    if len(found) > CAPTION_LINES:
        found = [*found[: CAPTION_LINES - 1], found[CAPTION_LINES - 1].rstrip(" .,") + "…"]
    return "\n".join(found)
