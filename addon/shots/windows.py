# SPDX-License-Identifier: GPL-3.0-or-later
"""Who shows which frames: adding and leaving out shots while the cut stays whole. Pure."""

from dataclasses import replace

from ..errors import InputError
from ..world.naming import STEP, shot_name

SHORTEST = 6  # frames


def omit(shots, index):
    """The shots with one left out of the film; its neighbour in the cut takes its frames. Nothing is forgotten."""
    shots, gone = list(shots), shots[index]
    if gone.in_cut:
        others = [i for i, s in enumerate(shots) if s.in_cut and s.scene == gone.scene and i != index]
        if not others:
            raise InputError(f"{gone.name}: is the only shot of its scene; change it instead")
        before = [i for i in others if shots[i].frame_end < gone.frame_start]
        after = [i for i in others if shots[i].frame_start > gone.frame_end]
        if before:
            last = max(before, key=lambda i: shots[i].frame_end)
            shots[last] = replace(shots[last], frame_end=gone.frame_end)
        elif after:
            first = min(after, key=lambda i: shots[i].frame_start)
            shots[first] = replace(shots[first], frame_start=gone.frame_start)
    shots[index] = replace(gone, status="omitted", in_cut=False)
    return shots


def split(shots, index):
    """The shots with a new one after ``index`` that takes the second half of its frames."""
    shots, old = list(shots), shots[index]
    if old.length < 2 * SHORTEST:
        raise InputError(f"{old.name}: is too short to split ({old.length} frames); choose a longer shot")
    middle = old.frame_start + old.length // 2
    used, number = {s.id for s in shots}, 2
    while f"{old.id}/{number}" in used:
        number += 1
    new = replace(
        old, id=f"{old.id}/{number}", name=_name_after(shots, index), frame_start=middle, camera="", setup="",
        status="planned", edit_start=None, measures={}, locked=False, pinned=["size", "move"], note="",
    )  # fmt: skip
    shots[index] = replace(old, frame_end=middle - 1)
    return [*shots[: index + 1], new, *shots[index + 1 :]]


def same_windows(shots, previous):
    """``shots`` with the windows that the ``previous`` ones have, where they are the same shots."""
    old = {shot.id: shot for shot in previous}
    if [s.id for s in shots] != [s.id for s in previous]:
        return shots
    kept = ("frame_start", "frame_end", "in_cut", "stale")
    return [replace(s, **{name: getattr(old[s.id], name) for name in kept}) for s in shots]


def _name_after(shots, index):
    """A number between this shot's and the next one's."""
    names = {s.name for s in shots}
    code, _, low = shots[index].name.rpartition("_SH")
    higher = [n for s in shots if s.scene == shots[index].scene for n in [_number(s.name)] if n > int(low)]
    high = min(higher, default=int(low) + 2 * STEP)
    number = (int(low) + high) // 2
    while shot_name(code, number) in names:
        number += 1
    return shot_name(code, number)


def _number(name):
    return int(name.rpartition("_SH")[2])
