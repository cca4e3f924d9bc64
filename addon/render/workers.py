# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing in several processes at once, each from a passing copy of the film: unsaved work counts."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import bpy

from ..errors import InputError

SCRIPT = Path(__file__).with_name("worker.py")
LOOK_S, LINGER_S, STALL_S = 0.2, 15.0, 900.0
PIECE = 24  # frames at most that a process takes on at a time


@dataclass
class _Worker:
    process: subprocess.Popen
    answer: Path
    log: Path


def draw(todo, size, preset, count):
    """Steps: draw ``[(take, frames)]`` in ``count`` processes.

    Frames that a crashed process leaves undrawn are simply not there afterwards. Raises ``InputError`` if a process
    says that the input is at fault. Closing the generator stops the processes.
    """
    wanted = [take.path(frame) for take, frames in todo for frame in frames]
    with tempfile.TemporaryDirectory(prefix="backlot-render-", ignore_cleanup_errors=True) as folder:
        folder = Path(folder)
        pieces = cut_up(todo, count)
        asked = folder / "job.json"
        asked.write_text(json.dumps(_job(_save_copy(folder), pieces, size, preset)), encoding="utf-8")
        crew = [_start(folder, asked, number) for number in range(min(count, len(pieces)))]
        try:
            yield from _watch(crew, wanted)
        finally:
            _dismiss(crew, {take.folder for take, _ in todo})
        for worker in crew:
            _complain(worker)


def cut_up(todo, count):
    """``[(take, frames)]`` in small pieces of as many frames, for ``count`` processes that take one after the other.

    Some scenes draw ten times as fast as others: with one large share each, a process would wait for the other.
    """
    most = min(PIECE, max(1, sum(len(frames) for _, frames in todo) // count))
    return [(take, frames[i : i + most]) for take, frames in todo for i in range(0, len(frames), most)]


def _save_copy(folder):
    film = folder / "film.blend"
    try:
        bpy.ops.wm.save_as_mainfile(filepath=str(film), copy=True, check_existing=False, compress=False)
    except RuntimeError as error:
        raise InputError(f"{folder}: the copy for the workers cannot be saved ({error}); render with one") from None
    return film


def _job(film, pieces, size, preset):
    takes = [
        {"scene": take.scene, "camera": take.camera, "folder": str(take.folder.absolute()), "frames": frames}
        for take, frames in pieces
    ]
    return {"film": str(film), "size": size, "preset": preset.name, "takes": takes}


def _start(folder, asked, number):
    answer, log = folder / f"answer-{number}.json", folder / f"log-{number}.txt"
    # each draws in its own thread: with more, software drawing is slower in two processes than in one
    env = {**os.environ, "LP_NUM_THREADS": "0"}
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [*_python(), str(asked), str(answer)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=env,
        )
    return _Worker(process, answer, log)


def _python():
    """The command that runs the worker's script with bpy: Blender itself, or the Python that has it as a module."""
    if bpy.app.binary_path:
        return [bpy.app.binary_path, "--background", "--python", str(SCRIPT), "--"]
    return [sys.executable, str(SCRIPT)]


def _watch(crew, wanted):
    """Until all processes are done: count the frames that came."""
    waiting, last, ended = set(wanted), time.monotonic(), {}
    while True:
        here = {path for path in waiting if path.exists()}
        now = time.monotonic()
        if here:
            waiting, last = waiting - here, now
        busy = [w for w in crew if w.process.poll() is None]
        for worker in busy:
            if worker.answer.exists() and now - ended.setdefault(worker.process.pid, now) > LINGER_S:
                worker.process.kill()  # it has finished but does not end: seen with Blender 4.5 as a module
        if not busy or now - last > STALL_S:
            return
        done = len(wanted) - len(waiting)
        yield done / len(wanted), f"Drawing in {len(busy)} processes: frame {done} of {len(wanted)}"
        time.sleep(LOOK_S)


def _dismiss(crew, folders):
    for worker in crew:
        if worker.process.poll() is None:
            worker.process.kill()
    for worker in crew:
        worker.process.wait()
        for folder in folders:
            for part in folder.glob(f".{worker.process.pid}_*"):
                with contextlib.suppress(OSError):
                    part.unlink()


def _complain(worker):
    """Raise what a process says is wrong with the input."""
    try:
        error = json.loads(worker.answer.read_text(encoding="utf-8")).get("error")
    except (OSError, ValueError):
        return
    if error:
        raise InputError(error)
