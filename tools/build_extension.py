# SPDX-License-Identifier: GPL-3.0-or-later
"""Build and validate the extension archive with Blender's own packaging code: ``build_extension.py FOLDER``."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def packager():
    """Blender's command-line packager, from the bpy wheel (found without importing bpy)."""
    wheel = Path(find_spec("bpy").origin).parent
    return next(wheel.glob("*/scripts/addons_core/bl_pkg/cli/blender_ext.py"))


def main(folder):
    """Build into ``folder``, validate the archive, print its path; returns the exit code."""
    folder = Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("backlot-*.zip"):
        old.unlink()
    tool = [sys.executable, str(packager())]
    built = subprocess.run([*tool, "build", "--source-dir", str(ROOT), "--output-dir", str(folder)])
    if built.returncode:
        return built.returncode
    archive = next(folder.glob("backlot-*.zip"))
    return subprocess.run([*tool, "validate", str(archive)]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "dist"))
