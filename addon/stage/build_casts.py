# SPDX-License-Identifier: GPL-3.0-or-later
"""What an artist has cast for things of the film, as meshes that stand where Backlot's own would stand.

A thing stays the object that it is, with its ids, its keys and its place; it is given another mesh. How large the
artist's thing is, tells the grip by which it is held.
"""

import json
import math
from dataclasses import asdict, dataclass, replace

import bpy
from mathutils import Matrix

from ..errors import InputError
from ..library import build_source, fitting, identity
from ..library.build_source import SOURCE, digest
from ..library.casts import KIT, find
from . import build_kit, kit

KIT_KEY = "backlot_kit"  # ID property of a thing: key and variant of the kit that it was built from
CAST = "backlot_cast"  # ID property of a thing: which cast it wears
PROVENANCE = "backlot_provenance"
_KEPT = ("colour", "held", "label", "open")  # parameters that mean the same for another thing of the kit


@dataclass
class Worn:
    """What stands for a thing: a mesh of the library, or (None) a thing of the kit."""

    mark: str
    mesh: object = None
    provenance: str = ""


class Casts:
    """The casts of a film for as long as it is staged; ``warnings`` are lines of what went wrong."""

    def __init__(self, casts=()):
        self.casts, self.warnings = list(casts), []
        self._worn, self._made, self._origins = {}, {}, {}

    def apply(self, owner, items):
        """``items`` (plan.Item) of ``owner``, a scene's or a location's id, as what is cast in their place."""
        return [self._item(f"{owner}/{item.id}", item) for item in items] if self.casts else items

    def worn(self, ident):
        """The ``Worn`` of a thing that was given to ``apply``, or None."""
        return self._worn.get(ident)

    def marks(self, owner, items):
        """What the things of ``owner`` wear, as plain data that changes when they do."""
        worn = [self._worn.get(f"{owner}/{item.id}") for item in items]
        return [[w.mark, w.mesh.name if w.mesh else ""] for w in worn if w]

    def _item(self, ident, item):
        cast = find(self.casts, ident, item.element)
        if cast is None:
            return item
        if cast.library == KIT:
            self._worn[ident] = Worn(digest(cast.asset, cast.seed))
            params = item.params if cast.asset == item.asset else _common(item.params)
            return replace(item, asset=cast.asset, seed=cast.seed, params=params)
        key = _key(cast, item)
        if key not in self._made:
            self._made[key] = self._mesh(cast, item, key)
        mesh = self._made[key]
        if mesh is None:
            return item
        self._worn[ident] = Worn(key, mesh, mesh[SOURCE])
        return replace(item, params=item.params | {"size": _size(mesh, item)})

    def _mesh(self, cast, item, key):
        try:
            return self._taken(cast, item, key)
        except InputError as error:
            kept = next((m for m in bpy.data.meshes if _source(m).get("key") == key), None)
            stays = "what was taken before stays" if kept else "Backlot's own stays"
            self.warnings.append(f"{item.name or item.id}: {stays}, since {error}")
            return kept

    def _taken(self, cast, item, key):
        origin = self._origin(cast)
        if origin.file:
            there = _there(key, origin.stamp)
            if there is not None:
                return there
        mesh, told = build_source.mesh_of(origin, f"{build_kit.PREFIX}cast {cast.asset}"[: build_kit.NAME_BYTES])
        notes = [*origin.notes, *_fit(mesh, cast, item)]
        shape = identity.mesh_hash(mesh).hex()
        stamp = origin.stamp if origin.file else shape
        there = _there(key, stamp)
        if there is not None:
            bpy.data.meshes.remove(mesh)
            return there
        source = {"cast": asdict(cast), "key": key, "stamp": stamp, "shape": shape, "file": origin.file, **told}
        mesh[SOURCE] = json.dumps(source, ensure_ascii=False)
        self.warnings += [f"{item.name or item.id}: {cast.asset} {note}" for note in notes]
        return mesh

    def _origin(self, cast):
        wanted = cast.library, cast.asset
        if wanted not in self._origins:
            try:
                self._origins[wanted] = build_source.locate(*wanted)
            except InputError as error:
                self._origins[wanted] = error
        if isinstance(self._origins[wanted], InputError):
            raise self._origins[wanted]
        return self._origins[wanted]


NOTHING = Casts()


def check(cast):
    """``InputError`` if a cast cannot be: no such thing of the kit, no such library, no such asset."""
    if cast.library == KIT:
        if not kit.known(cast.asset):
            raise InputError(f"{cast.asset}: is nothing of the kit; give one of its {len(kit.keys())} keys")
    else:
        build_source.locate(cast.library, cast.asset)


def wears_another(obj, worn):
    """Whether a thing that an artist changed is to be given another mesh: what is cast for it has changed since."""
    if obj.type != "MESH":
        return False
    if obj.get(CAST, "") != (worn.mark if worn else ""):
        return True
    source = _source(obj.data)
    mesh = worn.mesh if worn else None
    return mesh is not None and obj.data != mesh and source.get("shape") == identity.mesh_hash(obj.data).hex()


def put_on(obj, worn, item):
    """Remember on a thing what it wears, and what of the kit it stands in for."""
    obj[KIT_KEY] = f"{item.asset} {item.seed % kit.VARIANTS}"
    for name, value in ((CAST, worn.mark if worn else ""), (PROVENANCE, worn.provenance if worn else "")):
        if value:
            obj[name] = value
        elif name in obj and CAST in obj:
            del obj[name]


def _key(cast, item):
    asset = kit.make(item.asset, item.params, item.seed)
    box = [[round(float(v), 3) for v in corner] for corner in asset.shape.bounds()]
    return digest(cast.library, cast.asset, round(cast.turn_deg, 3), round(cast.scale, 5), box, asset.mount,
                  asset.shape.lies)  # fmt: skip


def _fit(mesh, cast, item):
    """Bring a mesh to where the thing of the kit stands in its own space; returns what was done to its size."""
    asset = kit.make(item.asset, item.params, item.seed)
    box, wanted = build_source.box_of(mesh), asset.shape.bounds()
    size, usual = box[1] - box[0], wanted[1] - wanted[0]
    factor, why = cast.scale, ""
    if not factor:
        factor, why = fitting.scale_of(size, usual, kit.known(item.asset) and item.asset != "stand_in")
    lies = asset.shape.lies if fitting.lying(size, usual) else None
    mesh.transform(Matrix(fitting.placed(box, wanted, asset.mount, math.radians(cast.turn_deg), factor, lies)))
    low, high = build_source.box_of(mesh)
    tops = any(anchor.kind == "surface" for anchor in asset.anchors)
    return [note for note in (why, fitting.differs(high - low, usual, tops)) if note]


def _size(mesh, item):
    """What the thing of the kit must be told to be as large as a mesh that stands for it."""
    low, high = build_source.box_of(mesh)
    lies = None if "held" in item.params else kit.make(item.asset, item.params, item.seed).shape.lies
    return [round(float(v), 4) for v in fitting.upright(high - low, lies)]


def _there(key, stamp):
    """The mesh that was taken before, of the same state of the library."""
    for mesh in bpy.data.meshes:
        source = _source(mesh)
        if source.get("key") == key and source.get("stamp") == stamp:
            return mesh
    return None


def _source(mesh):
    return json.loads(mesh.get(SOURCE, "{}"))


def _common(params):
    return {name: value for name, value in params.items() if name in _KEPT}
