# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the cuts fall: in the pause before the next speech, neither too soon nor too late, never a jump. Pure."""

import itertools
import zlib

from . import sizes

BEFORE_SPEECH = 0.9  # of the pause between two speeches
BEFORE_ENTRY, SEE_ENTRY = 0.35, 1.6  # s before somebody comes into sight, and how long that is seen at least
EARLIEST = 0.1  # s before a speech begins, when there is no pause
GROUPS = ("two_shot", "three_shot", "group", "master", "establishing")


def boundaries(moments, duration):
    """Cut times (s), one more than there are moments; the first is 0 and the last the scene's end."""
    cuts = [0.0]
    for a, b in itertools.pairwise(moments):
        gap = b.start - a.end
        share = BEFORE_SPEECH if b.kind != "action" else 0.6
        at = a.end + gap * share if gap > 0 else b.start - EARLIEST
        if b.entry is not None:  # nobody looks at a closed door for long
            at = max(at, min(b.entry - BEFORE_ENTRY, b.end - SEE_ENTRY))
        cuts.append(min(max(at, cuts[-1]), duration))
    return [*cuts, duration]


def fit(takes, rules, seed):
    """Takes that abut, each between the shortest and the longest length, without jump cuts."""
    takes = [t for t in takes if t.length > 1e-6]
    takes = _join_same(takes, rules)
    takes = _lengthen(takes, rules)
    takes = _join_same(takes, rules)
    takes = [piece for t in takes for piece in _split(t, rules, seed)]
    _no_jumps(takes)
    return takes


def _same_view(a, b):
    return (
        a.type == b.type and a.subjects == b.subjects and a.size == b.size and a.move == b.move and a.angle == b.angle
    )


def _join(a, b):
    """``a`` goes on over ``b``."""
    a.end = b.end
    a.beats += [i for i in b.beats if i not in a.beats]
    if set(b.speakers) <= set(a.subjects):
        a.speakers += [s for s in b.speakers if s not in a.speakers]
    a.intensity = max(a.intensity, b.intensity)


def _join_same(takes, rules):
    made = []
    for take in takes:
        before = made[-1] if made else None
        same = before and (
            _same_view(before, take)
            or (
                before.type in GROUPS
                and before.type == take.type
                and set(before.subjects) == set(take.subjects)
                and not take.asked
            )
        )
        if same and before.length + take.length <= rules.longest_s:
            _join(before, take)
        else:
            made.append(take)
    return made


def _lengthen(takes, rules):
    """Join what is too short to read with the neighbour that shows the same people, or borrow time from it."""
    made = list(takes)
    while len(made) > 1:
        k = min(range(len(made)), key=lambda i: made[i].length)
        take = made[k]
        if take.length >= rules.shortest_s:
            break
        need = rules.shortest_s - take.length
        before, after = (made[k - 1] if k else None), (made[k + 1] if k + 1 < len(made) else None)
        # Borrowing keeps what the script asked for; a speech's first word is never given away.
        if (take.asked or not take.merges) and before and before.length - need >= rules.shortest_s:
            before.end -= need
            take.start -= need
            continue
        if before is not None and (after is None or _kin(before, take) >= _kin(after, take)):
            _join(before, take)
        else:
            after.start = take.start
            after.beats = take.beats + [i for i in after.beats if i not in take.beats]
            if set(take.speakers) <= set(after.subjects):
                after.speakers = take.speakers + [s for s in after.speakers if s not in take.speakers]
        made.pop(k)
    return made


def _kin(neighbour, take):
    """How well a neighbour can stand in for a take."""
    shared = len(set(neighbour.subjects) & set(take.subjects)) / max(len(set(take.subjects)), 1)
    return shared * 2 + (neighbour.type in GROUPS) * 0.5 - neighbour.length * 0.05


def _split(take, rules, seed):
    """A take that is too long becomes several: wider first, then tighter."""
    if take.length <= rules.longest_s or take.move in ("follow", "lead", "crane", "push_in"):
        return [take]
    count = int(take.length / (rules.longest_s * 0.8)) + 1
    made, start = [], take.start
    for k in range(count):
        jitter = 0.9 + 0.2 * (zlib.crc32(f"{seed} {take.start:.2f} {k}".encode()) / 2**32)
        end = take.end if k == count - 1 else start + take.length / count * jitter
        piece = type(take)(
            **{
                **take.__dict__,
                "start": start,
                "end": end,
                "beats": list(take.beats),
                "subjects": list(take.subjects),
                "speakers": list(take.speakers),
            }
        )
        if k and take.type == "establishing" and take.subjects:
            piece.type, piece.size = ("single", "MS") if len(take.subjects) == 1 else ("master", "FS")
            piece.move = "static"
        elif k % 2 and take.type in ("single", "ots"):
            piece.type, piece.subjects = "single", take.subjects[:1]
            piece.size = sizes.tighter(take.size, 1 if sizes.index(take.size) > 2 else -1)
        elif k % 2 and take.subjects:
            who = (take.speakers or take.subjects)[:1]
            piece.type, piece.subjects, piece.size = "single", who, "MCU"
        made.append(piece)
        start = end
    return made


def _no_jumps(takes):
    """Neighbours on the same people differ in size enough to cut."""
    for a, b in itertools.pairwise(takes):
        if a.subjects != b.subjects or a.type != b.type or not b.subjects or b.asked:
            continue
        if sizes.ratio(a.size, b.size) < 1.35:
            step = 1 if sizes.index(a.size) > sizes.index("CU") else -2
            b.size = sizes.tighter(a.size, step)
            if sizes.ratio(a.size, b.size) < 1.35:
                b.size = sizes.tighter(a.size, step * 2)
