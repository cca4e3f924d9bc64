# SPDX-License-Identifier: GPL-3.0-or-later
"""The house keeps its order: which step may import which, where bpy may stand, what is packed."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
STEPS = ("script", "breakdown", "world", "stage", "shots", "edit", "render", "deliver")
FOUNDATIONS = ("world", "library", "errors", "memory", "progress", "rate", "settings", "compat")
PURE = ("script", "breakdown", "world")
BLENDER = ("bpy", "bmesh", "mathutils", "bpy_extras", "gpu", "blf", "aud")


def sources(folder):
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path):
    """``(module, package-absolute dotted name)`` of every import; relative ones resolved from the project's root."""
    package = path.relative_to(ROOT).with_suffix("").parts
    package = package[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = (*base, *(node.module.split(".") if node.module else ()))
            yield ".".join(module)
            yield from (".".join((*module, alias.name)) for alias in node.names)


def step_of(name):
    parts = name.split(".")
    return parts[1] if parts[0] == "addon" and len(parts) > 1 else None


@pytest.mark.parametrize("step", STEPS)
def test_no_step_imports_a_later_one(step):
    allowed = {*STEPS[: STEPS.index(step) + 1], *FOUNDATIONS}
    if STEPS.index(step) > STEPS.index("shots"):
        allowed.add("properties")  # derived from the records of the world and the shots
    for path in sources(f"addon/{step}"):
        for name in imports(path):
            other = step_of(name)
            assert other is None or other in allowed, f"{path.relative_to(ROOT)} imports {name}"
            assert name.split(".")[0] not in ("operators", "panels"), f"{path.relative_to(ROOT)} imports {name}"


def test_only_registration_imports_the_interface():
    for path in sources("addon"):
        found = {name.split(".")[0] for name in imports(path)} & {"operators", "panels"}
        assert not found or path.name == "registration.py", path


def test_the_foundations_import_no_step():
    for name in ("world", "library"):
        for path in sources(f"addon/{name}"):
            for imported in imports(path):
                other = step_of(imported)
                assert other is None or other in FOUNDATIONS, f"{path.relative_to(ROOT)} imports {imported}"


def test_models_stand_alone():
    for path in sources("models"):
        for name in imports(path):
            assert name.split(".")[0] not in ("addon", "operators", "panels", "backlot", *BLENDER), f"{path}: {name}"


def test_only_asking_reaches_the_language_model():
    for path in sources("addon"):
        assert path.name == "asking.py" or not any(name.startswith("models.chat") for name in imports(path)), path


def test_pure_steps_import_where_bpy_cannot_be_imported():
    modules = [
        "backlot." + ".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for step in PURE
        for p in sources(f"addon/{step}")
    ]
    code = f"""
import importlib, importlib.util, sys
class No:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {BLENDER!r} + ("numpy",):
            raise ImportError(name)
sys.meta_path.insert(0, No())
root = {str(ROOT)!r}
spec = importlib.util.spec_from_file_location("backlot", root + "/__init__.py", submodule_search_locations=[root])
sys.modules["backlot"] = importlib.util.module_from_spec(spec)
for name in {modules!r}:
    importlib.import_module(name)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_thinking_is_apart_from_blender():
    """Beyond the pure steps, bpy stands only in the modules that put things into Blender."""
    thin = re.compile(r"^(build\w*|sample|solid|keys|keeper|format|staged|studio_light|air_materials|film)\.py$")
    for step in ("stage", "shots"):
        for path in sources(f"addon/{step}"):
            found = {n.split(".")[0] for n in imports(path)} & set(BLENDER)
            assert not found or thin.match(path.name), f"{path.relative_to(ROOT)} imports {sorted(found)}"


def test_version_branches_have_one_home():
    branch = re.compile(r"bpy\.app\.version\b")
    for folder in ("addon", "operators", "panels", "models"):
        for path in sources(folder):
            assert path.name == "compat.py" or not branch.search(path.read_text(encoding="utf-8")), path


def test_every_package_is_packed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packed = set(project["tool"]["setuptools"]["packages"])
    there = {
        "backlot." + ".".join(p.parent.relative_to(ROOT).parts)
        for folder in ("addon", "operators", "panels", "models")
        for p in (ROOT / folder).rglob("__init__.py")
    }
    assert packed == there | {"backlot"}


def test_versions_agree():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    manifest = tomllib.loads((ROOT / "blender_manifest.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == manifest["version"]
    assert f"## {manifest['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_pinned_libraries_agree():
    """The manifest's wheels, the pins with hashes, the package's dependencies and every environment name the same."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    manifest = tomllib.loads((ROOT / "blender_manifest.toml").read_text(encoding="utf-8"))
    pins = set(project["project"]["dependencies"])
    wheels = [Path(path).name.split("-") for path in manifest["wheels"]]
    assert {f"{name.replace('_', '-')}=={version}" for name, version, *_ in wheels} == pins
    assert all(tags[-2:] == ["none", "any.whl"] for tags in wheels)
    hashed = (ROOT / "requirements" / "wheels.txt").read_text(encoding="utf-8")
    assert set(re.findall(r"^(\S+==\S+) --hash=sha256:[0-9a-f]{64}$", hashed, re.MULTILINE)) == pins
    for path in (ROOT / "requirements").glob("blender-*.txt"):
        assert pins <= set(path.read_text(encoding="utf-8").split()), path.name


def test_the_kit_has_every_asset_that_words_lead_to():
    from backlot.addon.breakdown import lexicon
    from backlot.addon.stage import kit
    from backlot.addon.stage.figure.wardrobe import GARMENTS

    entries = [entry for entry in lexicon.entries().values() if entry.asset]
    assets = {entry.asset for entry in entries if entry.category != "wardrobe"}
    clothes = {entry.asset for entry in entries if entry.category == "wardrobe"}
    assert len(assets) > 100 and len(clothes) > 30
    assert not {asset for asset in assets if not kit.known(asset)}
    assert clothes <= set(GARMENTS)


def test_every_word_list_is_packed():
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    for path in (ROOT / "addon").rglob("*.json"):
        package = "backlot." + ".".join(path.parent.relative_to(ROOT).parts)
        assert "*.json" in packed.get(package, ()), path
