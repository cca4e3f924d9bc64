# SPDX-License-Identifier: GPL-3.0-or-later
"""One drawing process: opens a copy of the film and draws pieces of the job that no other process has taken.

Run as a script, by Blender (``--python``) or by a Python that has bpy; the last arguments are the job file, which all
processes share, and the file for the answer.
"""

import importlib
import importlib.util
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "backlot_worker"


def main(path, answer):
    """Do a share of the job and write the answer: ``{"error": null}``, or one line on what is wrong with the input."""
    import bpy

    from ..errors import InputError
    from ..stage import studio_light
    from . import frames, presets
    from .cache import Take

    job, error = json.loads(Path(path).read_text(encoding="utf-8")), None
    bpy.ops.wm.open_mainfile(filepath=job["film"], load_ui=False)
    studio_light.apply_all()
    try:
        preset, pace = presets.find(job["preset"]), frames.Pace()
        for number, item in enumerate(job["takes"]):
            if not _claim(f"{path}.{number}"):
                continue
            take = Take(item["scene"], item["camera"], Path(item["folder"]), {})
            for _ in frames.draw(take, item["frames"], job["size"], preset, pace):
                pass
    except InputError as fault:
        error = str(fault)
    Path(answer).write_text(json.dumps({"error": error}), encoding="utf-8")


def _claim(path):
    """Take a piece of the job, unless another process has it."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def _load_package():
    """Import the tree that this file lies in, under a name of its own and without enabling the extension."""
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)
    return importlib.import_module(f"{PACKAGE}.addon.render.worker")


if __name__ == "__main__":
    status = 1
    try:
        _load_package().main(*sys.argv[-2:])
        status = 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)  # Blender 4.5 as a module can hang when the interpreter ends
