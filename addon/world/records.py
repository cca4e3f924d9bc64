# SPDX-License-Identifier: GPL-3.0-or-later
"""Dataclasses as the one schema: plain JSON data in and out, driven by type hints.

A record is a dataclass whose fields are ``str int float bool``, ``X | None``, ``list[X]``, ``tuple[X, ...]``,
``dict`` (plain JSON) or another record. ``spec(...)`` adds what a bare type cannot say.
"""

import dataclasses
import types
import typing
from functools import cache

from ..errors import InputError


def spec(default=dataclasses.MISSING, *, factory=dataclasses.MISSING, choices=None, unit=None, doc=""):
    """A dataclass field with the values it may take, its unit and one line on what it means."""
    return dataclasses.field(
        default=default, default_factory=factory, metadata={"choices": choices, "unit": unit, "doc": doc}
    )


@cache
def fields_of(record):
    """``[(name, type, metadata)]`` of a record class, types resolved."""
    hints = typing.get_type_hints(record)
    return tuple((f.name, hints[f.name], f.metadata) for f in dataclasses.fields(record))


def optional(kind):
    """``(inner type, True)`` for ``X | None``, else ``(kind, False)``."""
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        inner = [k for k in typing.get_args(kind) if k is not type(None)]
        return inner[0], True
    return kind, False


def to_plain(value):
    """JSON-ready data of a record (or of lists and tuples of records)."""
    if dataclasses.is_dataclass(value):
        return {name: to_plain(getattr(value, name)) for name, _, _ in fields_of(type(value))}
    if isinstance(value, (list, tuple)):
        return [to_plain(v) for v in value]
    if isinstance(value, float):
        return round(value, 6)
    return value


def from_plain(record, data, where=""):
    """A record from JSON data. Unknown keys are ignored, missing ones take their default.

    Raises ``InputError`` that names the place (``scenes[3].number``) where the data does not fit.
    """
    if not isinstance(data, dict):
        raise InputError(f"{where or record.__name__}: expected an object, found {type(data).__name__}")
    known = {}
    for name, kind, meta in fields_of(record):
        if name in data:
            place = f"{where}.{name}" if where else name
            known[name] = _value(kind, data[name], place)
            if meta.get("choices") and known[name] is not None:
                _check_choice(known[name], meta["choices"], place)
    try:
        return record(**known)
    except TypeError:
        missing = [
            f.name
            for f in dataclasses.fields(record)
            if f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING and f.name not in known
        ]
        raise InputError(f"{where or record.__name__}: missing {', '.join(missing)}") from None


def _check_choice(value, choices, place):
    for item in value if isinstance(value, list) else [value]:
        if item not in choices:
            raise InputError(f"{place}: {item!r} is not one of {', '.join(map(str, choices))}")


def _value(kind, data, place):
    kind, may_be_none = optional(kind)
    if data is None:
        if may_be_none:
            return None
        raise InputError(f"{place}: a value is needed")
    origin = typing.get_origin(kind)
    if origin in (list, tuple):
        if not isinstance(data, (list, tuple)):
            raise InputError(f"{place}: expected a list, found {type(data).__name__}")
        args = typing.get_args(kind)
        items = [_value(args[0], v, f"{place}[{i}]") for i, v in enumerate(data)]
        return items if origin is list else tuple(items)
    if dataclasses.is_dataclass(kind):
        return from_plain(kind, data, place)
    if kind is float and isinstance(data, (int, float)) and not isinstance(data, bool):
        return float(data)
    if isinstance(kind, type) and not (isinstance(data, kind) and (kind is bool or not isinstance(data, bool))):
        raise InputError(f"{place}: expected {kind.__name__}, found {type(data).__name__}")
    return data
