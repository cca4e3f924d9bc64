# SPDX-License-Identifier: GPL-3.0-or-later
"""The package under test.

Where bpy is at hand, the tests run on the extension as Blender installs and enables it, and ``backlot`` is another
name for it; elsewhere ``backlot`` is the tree itself, which is enough for the pure steps.
"""

import importlib
import importlib.util
import os
import pkgutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXTENSION = "bl_ext.user_default.backlot"

_home = tempfile.TemporaryDirectory(prefix="backlot-tests-")
os.environ["BLENDER_USER_RESOURCES"] = _home.name
_status = 0


def _call_it_backlot():
    """Make ``backlot.x`` another name of the very module ``bl_ext.user_default.backlot.x``."""
    package = importlib.import_module(EXTENSION)
    for folder in ("addon", "operators", "panels", "models"):
        inner = importlib.import_module(f"{EXTENSION}.{folder}")
        for found in pkgutil.walk_packages(inner.__path__, f"{EXTENSION}.{folder}."):
            if not found.name.endswith("__main__"):
                importlib.import_module(found.name)
    sys.modules["backlot"] = package
    for name in [n for n in sys.modules if n.startswith(EXTENSION + ".")]:
        sys.modules["backlot" + name.removeprefix(EXTENSION)] = sys.modules[name]


def _fetch_wheels():
    fetched = subprocess.run([sys.executable, ROOT / "tools" / "build_extension.py", "--wheels"])
    assert fetched.returncode == 0, "the wheels of the extension could not be fetched"


def _enable_extension():
    import bpy  # noqa: F401, I001 - makes Blender's own modules importable
    import addon_utils

    folder = Path(_home.name) / "extensions" / "user_default"
    folder.mkdir(parents=True)
    (folder / "backlot").symlink_to(ROOT, target_is_directory=True)
    assert addon_utils.enable(EXTENSION, default_set=True), "the extension did not enable"
    _call_it_backlot()


def _plain_package():
    spec = importlib.util.spec_from_file_location(
        "backlot", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["backlot"] = module
    spec.loader.exec_module(module)


def pytest_configure(config):
    """Before anything is collected: the extension, or the plain package. One that only hands out the tests to workers
    fetches the wheels for all of them."""
    if importlib.util.find_spec("bpy") is None:
        _plain_package()
        return
    worker = hasattr(config, "workerinput")
    if not worker:
        _fetch_wheels()
    if worker or not config.getoption("numprocesses", None):
        _enable_extension()


def pytest_ignore_collect(collection_path):
    """Blender tests need bpy."""
    return True if collection_path.name == "blender" and importlib.util.find_spec("bpy") is None else None


def pytest_collection_modifyitems(items):
    """What takes longest begins first, so that no worker is left alone with it at the end."""
    order = ("gui", "blender", "unit")
    items.sort(key=lambda item: next((k for k, n in enumerate(order) if n in item.path.parts), len(order)))


def pytest_sessionfinish(session, exitstatus):
    global _status
    _status = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """The 4.5 wheel can hang when the interpreter ends, so leave without ceremony."""
    if "bpy" not in sys.modules:
        return
    import addon_utils

    addon_utils.disable(EXTENSION, default_set=True)
    _home.cleanup()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(_status)


@pytest.fixture
def empty_file():
    """An empty Blender file with the extension enabled."""
    import bpy

    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    return bpy


@pytest.fixture(scope="session")
def root():
    """The folder of the project."""
    return ROOT
