# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive builds, validates, installs and enables; disabling leaves nothing behind."""

import subprocess
import sys

PROBE = """
import os, sys, tempfile
os.environ["BLENDER_USER_RESOURCES"] = tempfile.mkdtemp(prefix="backlot-probe-")
import bpy, addon_utils

ID = "bl_ext.user_default.backlot"

def traces():
    handlers = [h for name in dir(bpy.app.handlers) if isinstance(getattr(bpy.app.handlers, name), list)
                for h in getattr(bpy.app.handlers, name)]
    bases = (bpy.types.Operator, bpy.types.Panel, bpy.types.UIList, bpy.types.PropertyGroup, bpy.types.AddonPreferences)
    classes = [c for base in bases for c in base.__subclasses__() if "BACKLOT" in c.__name__ and c.is_registered]
    lights = [x.name for x in bpy.context.preferences.studio_lights if "backlot" in x.name]
    found = [h.__module__ for h in handlers if "backlot" in getattr(h, "__module__", "")]
    return {"classes": len(classes), "handlers": len(found), "lights": len(lights),
            "properties": hasattr(bpy.types.Scene, "backlot"), "operators": len(dir(bpy.ops.backlot))}

LIBRARIES = {"charset_normalizer", "olefile", "pypdf"}
before = LIBRARIES & set(sys.modules)

nothing = traces()
assert not any(nothing.values()), nothing
bpy.ops.extensions.package_install_files(filepath=sys.argv[1], repo="user_default", enable_on_install=True)
there = traces()
assert there["classes"] > 20 and there["properties"] and there["operators"] > 10, there
assert ID in bpy.context.preferences.addons
early = {name for name in sys.modules if name.startswith(ID + ".addon.stage.kit")}
assert not early, f"enabling imports the pipeline: {sorted(early)[:3]}"
assert LIBRARIES & set(sys.modules) == before, f"enabling imports {LIBRARIES & set(sys.modules) - before}"
place = bpy.utils.user_resource("EXTENSIONS", path=".local/lib/python%d.%d/site-packages" % sys.version_info[:2])
assert {name for name in LIBRARIES if os.path.isdir(os.path.join(place, name))} == LIBRARIES, os.listdir(place)
assert place in sys.path
assert bpy.context.preferences.addons[ID].preferences.fps == "24"
addon_utils.disable(ID, default_set=True)
left = traces()
assert not any(left.values()), left
addon_utils.enable(ID, default_set=True)
assert traces() == there
addon_utils.disable(ID, default_set=True)
print("clean")
sys.stdout.flush()
os._exit(0)
"""


def test_the_archive_installs_and_leaves_nothing_behind(root, tmp_path):
    tool = root / "tools" / "build_extension.py"
    built = subprocess.run([sys.executable, tool, tmp_path], capture_output=True, text=True, timeout=120)
    assert built.returncode == 0 and "Success" in built.stdout, built.stdout + built.stderr
    archive = next(tmp_path.glob("backlot-*.zip"))
    done = subprocess.run([sys.executable, "-c", PROBE, archive], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0 and "clean" in done.stdout, done.stdout + done.stderr


def test_the_archive_holds_the_extension_and_nothing_else(root, tmp_path):
    import zipfile

    tool = root / "tools" / "build_extension.py"
    subprocess.run([sys.executable, tool, tmp_path], capture_output=True, check=True, timeout=120)
    with zipfile.ZipFile(next(tmp_path.glob("backlot-*.zip"))) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops <= {"__init__.py", "blender_manifest.toml", "addon", "operators", "panels", "models", "examples",
                    "LICENSE", "README.md", "CHANGELOG.md", "wheels"}, tops  # fmt: skip
    carried = [name for name in names if name.startswith("wheels/")]
    assert len(carried) == 3 and all(name.endswith("-none-any.whl") for name in carried), carried
    assert "addon/breakdown/lexicon.json" in names
