# SPDX-License-Identifier: GPL-3.0-or-later
"""Breakdown sheets: a page of HTML for each scene, its things under their categories in the colours of the trade."""

from html import escape

from .colours import CATEGORY_COLOURS
from .naming import numbered, scene_codes
from .schema import CATEGORIES

_STRIPS = {("INT", False): "#ffffff", ("EXT", False): "#fff2a8", ("INT", True): "#bcd6f7", ("EXT", True): "#bfe3c0"}
_DARK = ("NIGHT", "DUSK", "EVENING")
_STYLE = """
body { font: 14px/1.45 sans-serif; color: #222; margin: 2em auto; max-width: 60em; padding: 0 1em }
header { border: 1px solid #888; border-radius: 6px; padding: .6em 1em }
h1 { font-size: 1.3em; margin: 0 }
dl { display: flex; flex-wrap: wrap; gap: .3em 1.6em; margin: .5em 0 0 }
dl div { display: flex; gap: .4em } dt { color: #555 } dd { margin: 0; font-weight: bold }
main { columns: 17em; column-gap: 1.2em; margin-top: 1.2em }
section { break-inside: avoid; border: 1px solid #ccc; border-top: 6px solid; border-radius: 4px; margin: 0 0 1em }
h2 { font-size: 1em; margin: .4em .7em } ul { list-style: none; margin: 0; padding: 0 .7em .6em }
li { display: flex; justify-content: space-between; gap: 1em } small { color: #666 }
@media print { body { margin: 0; max-width: none } }
"""


def sheets(world, colours=None):
    """``(file name, HTML)`` of each scene's sheet."""
    colours = {**CATEGORY_COLOURS, **(colours or {})}
    played = [scene for scene in world.scenes if not scene.omitted]
    codes = scene_codes(played, numbered=numbered(world))
    for scene in played:
        yield f"{codes[scene.id]}.html", _sheet(world, scene, colours)


def _sheet(world, scene, colours):
    title = escape(f"{scene.number} {scene.heading}".strip())
    groups = _groups(world, scene)
    body = "".join(_section(category, groups[category], colours) for category in CATEGORIES if category in groups)
    facts = "".join(
        f"<div><dt>{name}</dt><dd>{escape(str(value))}</dd></div>" for name, value in _facts(scene) if value
    )
    strip = _STRIPS[scene.int_ext if scene.int_ext == "INT" else "EXT", scene.time in _DARK]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(world.language)}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<style>{_STYLE}</style></head>\n<body><header style="background: {strip}"><h1>{title}</h1>'
        f"<small>{escape(world.title)}</small><dl>{facts}</dl></header>\n<main>{body}</main></body></html>\n"
    )


def _facts(scene):
    whole, rest = divmod(scene.eighths, 8)
    yield "Pages", " ".join([str(whole)] * bool(whole) + [f"{rest}/8"] * bool(rest))
    yield "Seconds", round(scene.duration_s)
    yield "Set", scene.location_name
    yield "Time", scene.time or scene.time_text
    yield "Weather", ", ".join(scene.weather)
    yield "Lines", "–".join(map(str, scene.lines))


def _groups(world, scene):
    """``{category: [(name, note)]}``, the cast first."""
    heard = [*scene.present, *(i for i in scene.speaking if i not in scene.present)]
    people = [world.character(ident) for ident in heard]
    groups = {"cast": [(p.name, f"{p.age}" if p.age else "") for p in people if p]}
    for element in scene.elements:
        name = f"{element.name} × {element.count}" if element.count > 1 else element.name
        groups.setdefault(element.category, []).append((name, " ".join(map(str, element.lines))))
    return {category: rows for category, rows in groups.items() if rows}


def _section(category, rows, colours):
    colour = escape(colours[category])
    items = "".join(f"<li><span>{escape(name)}</span><small>{escape(note)}</small></li>" for name, note in rows)
    title = category.replace("_", " ").title()
    return f'<section style="border-top-color: {colour}"><h2>{title}</h2><ul>{items}</ul></section>'
