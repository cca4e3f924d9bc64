# SPDX-License-Identifier: GPL-3.0-or-later
"""Small places and scenes by hand, for the tests of blocking."""

import math

from backlot.addon import breakdown
from backlot.addon import script as scripts
from backlot.addon.stage import blocking, sets
from backlot.addon.stage.plan import Item, Mark, Opening, SetPlan
from backlot.addon.world.schema import Beat, Character, Emotion, Location, Scene, World

ROOM = ((-3.2, -2.6), (3.2, -2.6), (3.2, 2.6), (-3.2, 2.6))


def room():
    """A room with a door on the left, a table with two chairs on the right and a sofa at the back."""
    return SetPlan(
        "loc",
        "living_room",
        "Room",
        False,
        ROOM,
        2.7,
        0.0,
        (0.0, -0.4, 0.0),
        items=[
            Item("table", "table", (1.6, 0.6, 0), size=(1.2, 0.8, 0.74)),
            Item("chair_a", "chair", (1.6, -0.1, 0), math.pi, size=(0.45, 0.45, 0.85)),
            Item("chair_b", "chair", (1.6, 1.3, 0), 0.0, size=(0.45, 0.45, 0.85)),
            Item("sofa", "sofa", (-1.2, 2.1, 0), 0.0, size=(1.9, 0.8, 0.8)),
        ],
        openings=[Opening("door", "door", (-3.2, -0.8, 0), math.pi / 2, 0.9, 2.05)],
        marks=[
            Mark("seat_a", "seat", (1.6, -0.1, 0.45), math.pi, "chair_a", "table"),
            Mark("seat_b", "seat", (1.6, 1.3, 0.45), 0.0, "chair_b", "table"),
            Mark("seat_c", "seat", (-1.6, 1.95, 0.42), 0.0, "sofa", "sofa"),
            Mark("seat_d", "seat", (-0.8, 1.95, 0.42), 0.0, "sofa", "sofa"),
        ],
    )


def street():
    return SetPlan("loc", "street", "Street", True, ((-30, -6), (30, -6), (30, 6), (-30, 6)), None, 0.0, (0, 0, 0))


def script(*beats, cast=None, elements=(), **fields):
    """A scene from tuples ``(kind, subjects, verb or text, object, target)``."""
    made, names = [], []
    for number, (kind, subjects, what, *rest) in enumerate(beats):
        given = dict(zip(("object", "target"), rest, strict=False))
        text = what if kind == "dialogue" else f"{' '.join(subjects)} {what}"
        made.append(
            Beat(
                f"b{number}",
                kind,
                [1, 1],
                list(subjects),
                what if kind == "action" else None,
                text=text or "",
                duration_s=2.2,
                voice="on" if kind == "dialogue" else None,
                emotion=Emotion(0.0, 0.4),
                **given,
            )
        )
        names += subjects
    known = {e.id for e in elements}
    cast = cast if cast is not None else [n for n in dict.fromkeys(names) if n not in known]
    speaking = [s for b in made if b.kind == "dialogue" for s in b.subjects]
    scene = Scene(
        "s1",
        "1",
        beats=made,
        present=list(cast),
        speaking=list(dict.fromkeys(speaking)),
        elements=list(elements),
        duration_s=fields.pop("duration_s", 2.5 * len(made)),
        **fields,
    )
    world = World(characters=[Character(c, c) for c in cast], scenes=[scene], locations=[Location("loc", "Place")])
    return scene, world


def tracks(result):
    return {t.performer: t for t in result.tracks}


def clips(track):
    return [a.clip for a in track.acts]


def blocked(text):
    """``(Scene, SetPlan, dressed items, Blocking)`` of the one scene of a written script."""
    world = breakdown.break_down(scripts.read(text.encode()))
    scene = world.scenes[0]
    plan = sets.plan_set(world.location(scene.location), world.scenes, world)
    items = sets.dress(plan, scene, world)
    return scene, plan, items, blocking.block(scene, world, plan, items, {})
