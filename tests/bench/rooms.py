# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures seeded places of every kind on their meshes, built in Blender: ``make rooms``.

``rooms.py [COUNT [FIRST]]`` takes COUNT places (300): headings of the contact sheet and kinds of place by turns, seeds
from FIRST on. Prints each measure with its definition, what missed it, and the pairs that are tucked in.
"""

import sys
import time
from collections import Counter
from pathlib import Path

HEADINGS = Path(__file__).resolve().parents[1] / "sheets" / "places.txt"
TOLD = """
ANNA (30s) sits on a chair. BEN (40s) waits beside a suitcase. CLARA (20s) stands by the door. She holds a letter. A cup
stands there.

ANNA
Not here.
"""


def world_of(spot, seed):
    """The world of one scene: ``spot`` is a heading or a kind of place."""
    from backlot.addon import breakdown, script
    from backlot.addon.world.schema import EXTERIORS, FAMILIES, PLACES

    heading = spot
    if spot in PLACES:
        heading = f"{'EXT' if FAMILIES[spot] in EXTERIORS else 'INT'}. {spot.replace('_', ' ').upper()} - DAY"
    place, _, time_of_day = heading.rpartition(" - ")
    told = f"{place} {seed} - {time_of_day}\n{TOLD}"
    world = breakdown.break_down(script.read(told.encode(), "room.fountain"))
    if spot in PLACES:
        world.locations[0].kind = spot
    return world


def measured(spot, seed):
    """``(Found, lines about what was left out)`` of a place that is built, measured and thrown away."""
    import bpy

    from backlot.addon.stage import build_bodies, build_location, build_measures, sets
    from backlot.addon.stage.keeper import Keeper
    from backlot.addon.world.records import from_plain, to_plain

    world = world_of(spot, seed)
    scene, place = world.scenes[0], world.locations[0]
    plan = sets.plan_set(place, [scene], world)
    plan = from_plain(type(plan), to_plain(plan))
    items = sets.dress(plan, scene, world)
    made = bpy.data.scenes.new("rooms")
    root, _ = build_location.ensure_location(place, plan, [])
    things = bpy.data.collections.new("dressing")
    keeper = Keeper(made, [things])
    for item in items:
        build_location.ensure_item(keeper, f"{scene.id}/{item.id}", item, things)
    for collection in (root, things):
        made.collection.children.link(collection)
    found = build_measures.measure(
        plan, build_bodies.bodies_of(made, root, plan.items) + build_bodies.bodies_of(made, things, items, scene.id)
    )
    bpy.data.batch_remove([made, *root.all_objects, *things.all_objects, *root.children_recursive, root, things])
    return found, plan.left_out


def chosen(count, first=0):
    """``count`` pairs of a spot and a seed, every spot as often as the others."""
    from backlot.addon.world.schema import PLACES

    spots = [*HEADINGS.read_text(encoding="utf-8").splitlines(), *PLACES]
    return [(spots[k % len(spots)], first + k // len(spots)) for k in range(count)]


def main(count=300, first=0):
    """Measure, print."""
    import bpy  # noqa: F401, I001 - makes mathutils importable
    from backlot.addon.stage import build_measures

    totals, full, misses, tucked, lost = Counter(), Counter(), {}, Counter(), []
    spent = time.process_time()
    for spot, seed in chosen(int(count), int(first)):
        found, left_out = measured(spot, seed)
        for name, (share, n) in found.shares.items():
            totals[name, "n"] += n
            totals[name, "good"] += round(share * n)
            full[name] += share == 1.0
        for name, hits in zip(
            build_measures.DEFINITIONS, (found.collisions, found.outside, found.blocked, found.unreached)
        ):
            misses.setdefault(name, []).extend((spot, seed, hit) for hit in hits)
        tucked += found.tucked
        lost += [(spot, seed, line) for line in left_out]
    for name, definition in build_measures.DEFINITIONS.items():
        good, n = totals[name, "good"], totals[name, "n"]
        print(f"{name:24} {good / max(n, 1):8.3%} of n={n}; {full[name]} of {count} places whole; {definition}")
        for spot, seed, hit in misses[name]:
            print(f"    {spot} {seed}: {hit if isinstance(hit, str) else ' + '.join(hit)}")
    print(f"tucked in, boxes overlap and meshes do not: {sum(tucked.values())} pairs")
    print("    " + ", ".join(f"{a} + {b} {n}" for (a, b), n in tucked.most_common()))
    print(f"left out for want of room: {len(lost)} things")
    for spot, seed, line in lost:
        print(f"    {spot} {seed}: {line}")
    print(f"{time.process_time() - spent:.0f} s of the process")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    sys.exit(main(*sys.argv[1:]))
