# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbench's studio light: its file format and what it makes of a surface.

The shading follows Blender's ``workbench_world_light_lib.glsl`` (diffuse part), so that a colour can be asked for
as it shall look on the screen and divided by the light that falls on it.
"""

import zlib

import numpy as np

PREFIX = "backlot_"


def text(light):
    """The ``.sl`` file of a StudioLight. Its vectors have y up: (X, Y, Z) is written (X, Z, -Y)."""
    rows = ["version 1", *_rows("light_ambient", light.ambient)]
    for n in range(4):
        lamp = light.lamps[n] if n < len(light.lamps) else None
        rows += [f"light[{n}].flag {1 if lamp else 0}", f"light[{n}].smooth {lamp.smooth if lamp else 0:.6f}"]
        rows += _rows(f"light[{n}].col", lamp.colour if lamp else (0, 0, 0))
        rows += _rows(f"light[{n}].spec", lamp.specular if lamp else (0, 0, 0))
        rows += _rows(f"light[{n}].vec", y_up(lamp.direction) if lamp else (0, 0, 1))
    return "\n".join(rows) + "\n"


def file_name(light):
    """A name that tells this light from every other: made of its content."""
    return f"{PREFIX}{zlib.crc32(text(light).encode()):08x}.sl"


def y_up(direction):
    """A world direction as studio lights and ``scene.display.light_direction`` want it."""
    return (direction[0], direction[2], -direction[1])


def irradiance(light, normal):
    """Linear RGB (n, 3) or (3,) that a white matt surface with this normal shows on the screen."""
    normal = np.asarray(normal, float)
    total = np.broadcast_to(np.asarray(light.ambient, float), normal.shape).copy()
    for lamp in light.lamps:
        facing = normal @ np.asarray(lamp.direction, float)
        share = np.clip((facing + lamp.smooth) / (1 + lamp.smooth) ** 2, 0, 1)
        total += share[..., None] * np.asarray(lamp.colour, float)
    return total


def self_lit(light, colour):
    """The material colour that shows ``colour`` on the screen where all normals point up."""
    return tuple(float(c / max(e, 1e-3)) for c, e in zip(colour, irradiance(light, (0.0, 0.0, 1.0)), strict=True))


def _rows(name, values):
    return [f"{name}.{axis} {value:.6f}" for axis, value in zip("xyz", values, strict=True)]
