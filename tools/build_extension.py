# SPDX-License-Identifier: GPL-3.0-or-later
"""Build and validate the extension archive with Blender's own packaging code: ``build_extension.py FOLDER``.

``build_extension.py --wheels`` only fetches the wheels that the archive carries, for running from the source tree.
"""

import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "requirements" / "wheels.txt"


def packager():
    """Blender's command-line packager, from the bpy wheel (found without importing bpy)."""
    wheel = Path(find_spec("bpy").origin).parent
    return next(wheel.glob("*/scripts/addons_core/bl_pkg/cli/blender_ext.py"))


def wheels():
    """Paths of the wheels that the manifest names."""
    return [ROOT / path for path in tomllib.loads((ROOT / "blender_manifest.toml").read_text())["wheels"]]


def fetch_wheels():
    """Fetch the wheels that are missing, pure Python alone and each with its pinned hash; returns the exit code.

    They are kept in a folder that git ignores, so that the package index is asked once.
    """
    if all(path.exists() for path in wheels()):
        return 0
    pure = ["--only-binary=:all:", "--platform=any", "--implementation=py", "--abi=none", "--no-deps"]
    tool = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", "download", *pure]
    return subprocess.run([*tool, "--require-hashes", "-r", str(PINS), "-d", str(ROOT / "wheels")]).returncode


def main(folder):
    """Build into ``folder``, validate the archive, print its path; returns the exit code."""
    if code := fetch_wheels():
        return code
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
    if sys.argv[1:] == ["--wheels"]:
        sys.exit(fetch_wheels())
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "dist"))
