# SPDX-License-Identifier: GPL-3.0-or-later
"""A windowed Blender with the extension installed from its archive, and scenarios played in it.

``BACKLOT_BLENDER`` names a Blender that may open windows here (with xdotool at hand); elsewhere a virtual display
of the workshop beside this project is used, if there is one.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VIRTUAL = ROOT.parent / "shared" / "tools" / "blender-gui"
FLAKE = "BLI_mmap: Unhandled SIGBUS caught"  # a fault of the window itself, seen rarely: try once more, and say so


def commands():
    """``(windowed, background)`` commands of a Blender with a window, or None."""
    named = os.environ.get("BACKLOT_BLENDER")
    if named:
        return [named], [named]
    return ([str(VIRTUAL), "run"], [str(VIRTUAL), "exec", "blender"]) if VIRTUAL.exists() else None


def install(home):
    """Build the archive, install and enable it under the folder ``home``; returns the environment to run with."""
    (home / "user").mkdir(parents=True)
    built = subprocess.run([sys.executable, ROOT / "tools" / "build_extension.py", home / "dist"], capture_output=True)
    assert built.returncode == 0, built.stdout.decode()
    archive = next((home / "dist").glob("*.zip"))
    shutil.copytree(HERE, home / "gui")  # what runs in the window lies in a folder that a virtual display shares
    env = {**os.environ, "BLENDER_USER_RESOURCES": str(home / "user"), "TIMEOUT": "1500"}
    done = background(env, "--command", "extension", "install-file", "-r", "user_default", "-e", str(archive))
    assert done.returncode == 0 and "Installed" in done.stdout, done.stdout + done.stderr
    return env


def background(env, *arguments):
    """Run Blender without a window."""
    return subprocess.run(
        [*commands()[1], *arguments], env=env, capture_output=True, text=True, cwd=_home(env), timeout=1500
    )


def _home(env):
    return Path(env["BLENDER_USER_RESOURCES"]).parent


def play(env, name, folder, script, title="script", **more):
    """Play a scenario in the window on the text of a script, in ``folder``; returns the steps that it noted."""
    places = {"PICTURES": folder / "pictures", "RESULT": folder / "result.json", "FOLDER": folder / "film"}
    places["SCRIPT"] = folder / f"{title}.fountain"
    places["PICTURES"].mkdir(parents=True)
    places["SCRIPT"].write_text(script, encoding="utf-8")
    env = {**env, **{f"BACKLOT_GUI_{kind}": str(path) for kind, path in places.items()}, **more}
    for attempt in (1, 2):
        done = subprocess.run(
            [*commands()[0], "-P", str(_home(env) / "gui" / f"{name}.py")],
            env=env, capture_output=True, text=True, cwd=_home(env), timeout=1600,
        )  # fmt: skip
        said = done.stdout + done.stderr
        if places["RESULT"].exists() or FLAKE not in said:
            break
        print(f"the window died of {FLAKE!r} in attempt {attempt}")
    assert places["RESULT"].exists(), said[-3000:]
    found = json.loads(places["RESULT"].read_text())
    assert found["passed"], f"{found['error']}(see {places['PICTURES']})\n{said[-2000:]}"
    assert "Traceback" not in said, said[-3000:]
    return found["steps"]
