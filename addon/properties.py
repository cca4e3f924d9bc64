# SPDX-License-Identifier: GPL-3.0-or-later
"""Blender's properties, derived from the records: no field is written down twice.

A record becomes a PropertyGroup; a list of records a collection; a list of plain values, a dictionary or a record
that may be missing is kept as JSON text. A number that may be missing holds ``NO_NUMBER`` instead.
"""

import dataclasses
import json
import typing
from contextlib import contextmanager

import bpy

from . import reading, table
from .library.casts import Cast
from .settings import Settings
from .shots.model import Shot, ShotList
from .translations import CONTEXT
from .world.records import fields_of, from_plain, optional, to_plain
from .world.schema import CATEGORIES, World

NO_NUMBER = -999999
NO_CHOICE = "NONE"
FILM = "film"  # the owner, for ``watch``, of what is not a record's own

# What fields are called where their own name, written out, would not do.
_TITLES = {
    "fps": "Frame Rate", "burn_in": "Burn-in", "dutch": "Dutch Angle", "lens_end_mm": "End Lens",
    "height_m": "Lens Height", "text": "Text",
}  # fmt: skip
_UNITS = {"mm": {"unit": "CAMERA"}, "m": {"unit": "LENGTH"}, "s": {"unit": "TIME_ABSOLUTE"}, "deg": {"precision": 1}}
_LIMITS = {"px": {"min": 16, "max": 16384, "step": 2}, "frames": {"min": 0}, "pieces": {"min": 0}}

_FILM_WATCHED = (
    "scene_index", "scope", "category", "script", "text", "told_format", "told_language", "told_encoding",
)  # fmt: skip

_groups = {}
_watched = {}
_quiet = 0


@contextmanager
def quiet():
    """While open, writing properties calls nobody."""
    global _quiet
    _quiet += 1
    try:
        yield
    finally:
        _quiet -= 1


def watch(record, names, call):
    """Have ``call(group, context, name)`` called when a user changes one of these fields. Before ``register``."""
    for name in names:
        _watched[record, name] = call


def group(record):
    """The PropertyGroup class of a record."""
    if record not in _groups:
        notes = {name: _property(record, name, kind, meta) for name, kind, meta in fields_of(record)}
        _groups[record] = type(f"BACKLOT_PG_{record.__name__}", (bpy.types.PropertyGroup,), {"__annotations__": notes})
    return _groups[record]


def write(target, value):
    """Write a record into its group."""
    with quiet():
        _write(target, value)


def write_all(collection, values):
    """Write records into a collection of their group, in place."""
    with quiet():
        _write_list(collection, values)


def read(source, record, only=None):
    """The record that a group holds. ``only`` maps records to the fields to read, the others take their default."""
    return from_plain(record, _read(source, record, only or {}))


def edit_scene():
    """The scene that holds the film (``Edit``), or None before there is one."""
    return next((s for s in bpy.data.scenes if s.get("backlot_kind") == "edit"), None)


def film(context=None):
    """The film's properties: on ``Edit``, or before there is one on the scene at hand."""
    scene = edit_scene() or (context or bpy.context).scene
    return scene.backlot


def copy_of(record, name, kind, meta):
    """The property of one field, for groups that are not a record's own (preferences)."""
    return _property(record, name, kind, meta)


def _property(record, name, kind, meta):
    inner, may_be_none = optional(kind)
    options = {"name": _title(name), "description": _sentence(meta.get("doc")), "update": _updater(record, name)}
    options["translation_context"] = CONTEXT
    if (record, name) not in _watched:
        del options["update"]
    if _as_text(kind):
        return bpy.props.StringProperty(**options)
    if typing.get_origin(inner) is list:
        return bpy.props.CollectionProperty(type=group(typing.get_args(inner)[0]))
    if dataclasses.is_dataclass(inner):
        return bpy.props.PointerProperty(type=group(inner))
    if inner is str and meta.get("choices"):
        return _enum(record, name, meta["choices"], may_be_none, options)
    if inner is str:
        return bpy.props.StringProperty(default=_default(record, name) or "", **options)
    default = _default(record, name)
    default = NO_NUMBER if default is None else default
    if inner is float:
        options.update(_UNITS.get(meta.get("unit"), {}))
    elif not may_be_none:  # the sign for a missing number is outside any limits
        options.update(_LIMITS.get(meta.get("unit"), {}))
    make = {int: bpy.props.IntProperty, float: bpy.props.FloatProperty, bool: bpy.props.BoolProperty}[inner]
    return make(default=default, **options)


def _title(name):
    """``lens_mm`` as ``Lens``."""
    stem, _, unit = name.rpartition("_")
    return _TITLES.get(name) or (stem if unit in _UNITS else name).replace("_", " ").title()


def _sentence(doc):
    return doc[:1].upper() + doc[1:] if doc else ""


def _enum(record, name, choices, may_be_none, options):
    items = [(c, c.replace("_", " ").title() if c.islower() else c.replace("_", " "), "") for c in choices]
    if may_be_none:
        items.insert(0, (NO_CHOICE, "None", ""))
    default = _default(record, name) or items[0][0]
    return bpy.props.EnumProperty(items=items, default=default, **options)


def _updater(record, name):
    def update(self, context):
        if not _quiet:
            _watched[record, name](self, context, name)

    return update


def _default(record, name):
    field = next(f for f in dataclasses.fields(record) if f.name == name)
    return None if field.default is dataclasses.MISSING else field.default


def _as_text(kind):
    inner, may_be_none = optional(kind)
    if dataclasses.is_dataclass(inner):
        return may_be_none
    origin = typing.get_origin(inner)
    if origin in (list, tuple):
        return not dataclasses.is_dataclass(typing.get_args(inner)[0])
    return inner is dict or origin is dict


def _write(target, value):
    for name, kind, meta in fields_of(type(value)):
        item = getattr(value, name)
        inner, _ = optional(kind)
        if _as_text(kind):
            setattr(target, name, "" if item is None else json.dumps(to_plain(item), ensure_ascii=False))
        elif typing.get_origin(inner) is list:
            _write_list(getattr(target, name), item)
        elif dataclasses.is_dataclass(inner):
            _write(getattr(target, name), item)
        elif item is None:
            setattr(target, name, (NO_CHOICE if meta.get("choices") else "") if inner is str else NO_NUMBER)
        else:
            setattr(target, name, item)


def _write_list(collection, items):
    """In place: a slider that is being dragged holds on to its entry."""
    while len(collection) > len(items):
        collection.remove(len(collection) - 1)
    while len(collection) < len(items):
        collection.add()
    for entry, item in zip(collection, items):
        _write(entry, item)


def _read(source, record, only):
    data, names = {}, only.get(record)
    for name, kind, _ in fields_of(record):
        if names is not None and name not in names:
            continue
        item = getattr(source, name)
        inner, may_be_none = optional(kind)
        if _as_text(kind):
            item = json.loads(item) if item else (None if may_be_none else ({} if inner is dict else []))
        elif typing.get_origin(inner) is list:
            item = [_read(entry, typing.get_args(inner)[0], only) for entry in item]
        elif dataclasses.is_dataclass(inner):
            item = _read(item, inner, only)
        elif may_be_none and item in (("", NO_CHOICE) if inner is str else (NO_NUMBER,)):
            item = None
        data[name] = _exact(item) if inner is float and item is not None else item
    return data


def _exact(number):
    """The number that was written: Blender keeps single precision."""
    return float(f"{number:.7g}")


def _film_group():
    notes = {
        "world": bpy.props.PointerProperty(type=group(World)),
        "shots": bpy.props.PointerProperty(type=group(ShotList)),
        "settings": bpy.props.PointerProperty(type=group(Settings)),
        "script": bpy.props.StringProperty(name="Script", description="The screenplay"),
        "text": bpy.props.PointerProperty(type=bpy.types.Text, name="Text", description="Read this text, not a file"),
        "folder": bpy.props.StringProperty(
            name="Folder",
            subtype="DIR_PATH",
            description="Where the film is written",
            options={"PATH_SUPPORTS_BLEND_RELATIVE"},
        ),
        "casts": bpy.props.CollectionProperty(type=group(Cast)),
        "library": bpy.props.StringProperty(
            name="Library",
            subtype="FILE_PATH",
            description="A .blend file or a folder of them, to cast from and to save to",
            options={"PATH_SUPPORTS_BLEND_RELATIVE"},
        ),
        "scene_index": bpy.props.IntProperty(name="Scene"),
        "element_index": bpy.props.IntProperty(name="Element"),
        "shot_index": bpy.props.IntProperty(name="Shot"),
        "suggestion_index": bpy.props.IntProperty(name="Suggestion"),
        **_table(),
        **_reading(),
    }
    for name in _FILM_WATCHED:
        if (FILM, name) in _watched:
            notes[name].keywords["update"] = _updater(FILM, name)
    return type("BACKLOT_PG_Film", (bpy.types.PropertyGroup,), {"__annotations__": notes})


def _table():
    """What the sidebar shows of the breakdown, and which part of it."""
    scopes = [(table.SCENE, "Scene", "The chosen scene"), (table.FILM, "Film", "The whole film")]
    shown = [(table.ALL, "All", ""), *((c, c.replace("_", " ").title(), "") for c in CATEGORIES)]
    return {
        "rows": bpy.props.CollectionProperty(type=group(table.Row)),
        "row_index": bpy.props.IntProperty(name="Element"),
        "feeling": bpy.props.StringProperty(),
        "scope": _choice("Show", "Of which part of the film", scopes),
        "category": _choice("Category", "Which category is shown", shown),
    }


def _reading():
    """How the script was read, and what the artist tells of it."""
    choices = {"format": reading.FORMATS, "language": reading.LANGUAGES, "encoding": reading.ENCODINGS}
    items = {
        name: [(reading.AUTO, "Auto", ""), *((k, v, "") for k, v in told.items())] for name, told in choices.items()
    }
    return {
        "reading": bpy.props.PointerProperty(type=group(reading.Reading)),
        "told_format": _choice("Kind", "What kind of file it is", items["format"]),
        "told_language": _choice("Language", "In which language it is written", items["language"]),
        "told_encoding": _choice("Encoding", "How its letters are stored", items["encoding"]),
    }


def _choice(name, description, items):
    return bpy.props.EnumProperty(name=name, description=description, items=items, translation_context=CONTEXT)


def register():
    """Register the groups, inner ones first, and hang the film on ``Scene.backlot``."""
    film = _film_group()
    for record in (World, ShotList, Settings, Shot):
        group(record)
    for cls in [*_inner_first(), film]:
        bpy.utils.register_class(cls)
        _registered.append(cls)
    bpy.types.Scene.backlot = bpy.props.PointerProperty(type=film)


def unregister():
    """Take everything back."""
    del bpy.types.Scene.backlot
    while _registered:
        bpy.utils.unregister_class(_registered.pop())
    _groups.clear()
    _watched.clear()


_registered = []


def _inner_first():
    order = []

    def visit(record):
        for _, kind, _ in fields_of(record):
            inner, _ = optional(kind)
            if typing.get_origin(inner) in (list, tuple):
                inner = typing.get_args(inner)[0]
            if dataclasses.is_dataclass(inner) and inner in _groups:
                visit(inner)
        if _groups[record] not in order:
            order.append(_groups[record])

    for record in list(_groups):
        visit(record)
    return order
