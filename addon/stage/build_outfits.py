# SPDX-License-Identifier: GPL-3.0-or-later
"""Clothes that people put on and take off while a scene plays: a body for every outfit, on the same bones."""

import bpy

from . import build_figure, build_motion

OUTFIT = "backlot_outfit"  # on a body that shows somebody in other clothes
_CHANGED = {"take_off": 0.9, "put_on": 0.7}  # s into an act until the look is another


def dress(rig, track, specs, made, fps):
    """Let a performer wear what the scene says, from first to last; call it whenever the scene is made or updated.

    ``specs`` holds the looks of ``figure.Casting.looks``.
    """
    who = track.performer if build_figure.playing(rig) else None
    build_figure.clothe(rig, specs.get(track.performer), who)
    for body in [c for c in rig.children if c.get(OUTFIT)]:
        bpy.data.objects.remove(body)
    changes = outfits(track, specs)
    if not changes:
        return
    first = made.frame_start
    bodies = [build_figure.playing(rig)]
    for number, (_, spec) in enumerate(changes, 1):
        body = build_figure.add_body(rig, spec, f"{rig.name} outfit {number}", bodies[0].users_collection[0], who)
        body[OUTFIT] = number
        bodies.append(body)
    starts = [0.0, *(time for time, _ in changes)]
    ends = [*starts[1:], None]
    for body, start, end in zip(bodies, starts, ends, strict=True):
        build_motion.write_visibility(body, _shown(track, start, end, first, fps))


def outfits(track, specs):
    """``[(seconds, FigureSpec)]``: when a performer's clothes change in the course of a scene, and to what."""
    acts = [act for act in track.acts if act.clip in _CHANGED and f"{track.performer}@{act.beat}" in specs]
    return [(act.start + _CHANGED[act.clip], specs[f"{track.performer}@{act.beat}"]) for act in acts]


def _shown(track, start, end, first, fps):
    """``[(frame, shown)]`` of clothes worn from ``start`` to ``end`` (s) by somebody who may come in late or leave."""
    on = max(start, track.enters or 0.0)
    off = min((t for t in (end, track.exits) if t is not None), default=None)
    if off is not None and off <= on:
        return [(first, False)]
    changes = [(first, False)] if on > 0 else []
    changes.append((first + round(on * fps), True))
    if off is not None:
        changes.append((first + round(off * fps) + (off == track.exits), False))
    return changes
