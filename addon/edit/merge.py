# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a cut up to date without touching what an artist did in it. Pure.

Three states of a strip meet: what Backlot wrote last (``made``), what is there now, and what is wanted.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """Where a strip stands now and where Backlot last put it (edit frames)."""

    start: int
    length: int
    channel: int
    made_start: int
    made_channel: int
    made_wanted: int  # where the shot list alone would have put it then

    @property
    def end(self):
        """The frame after its last."""
        return self.start + self.length


def keep_touched(made, now, wanted):
    """Values to write: the wanted ones, but an artist's where what is there is not what Backlot wrote."""
    theirs = {name for name in now if now[name] != made.get(name)}
    return {name: now[name] if name in theirs else value for name, value in wanted.items()}


def flow(wanted, lengths, found, leaving=()):
    """Start frames of the shots of a cut, and which of them an artist moved: ``({id: start}, {id, ...})``.

    ``wanted`` is ``{id: start}`` in the order of the cut, ``lengths`` the frames that each will show, ``found`` the
    ``Found`` strips by id: those of shots that are no longer wanted too, also the ones ``leaving`` the timeline.
    A strip that an artist moved stays where it is; one that only followed its neighbour (a ripple edit) follows it
    still; the others go where they are wanted. A shot of which an artist deleted the strip is in neither ``lengths``
    nor the result.
    """
    before = _predecessors(found)
    pinned = {i for i in wanted if i in found and i in lengths and _moved(i, found, before)}
    fixed = [
        (found[i].start, found[i].end, found[i].channel) for i in found if i in pinned or i not in [*wanted, *leaving]
    ]
    starts, cursor = {}, None
    for ident, start in wanted.items():
        if ident not in lengths:
            continue
        there = found.get(ident)
        if ident in pinned:
            starts[ident] = there.start
            continue
        if there is None or _follows(ident, found, before):
            start = start if cursor is None else cursor
        else:
            start += there.start - there.made_wanted
        if there is None or start != there.start:
            start = _clear(start, lengths[ident], there, fixed)
        starts[ident] = start
        cursor = start + lengths[ident]
    return starts, pinned


def _predecessors(found):
    """For each strip the one that Backlot put before it."""
    ordered = sorted(found, key=lambda i: (found[i].made_start, i))
    return dict(zip(ordered[1:], ordered, strict=False))


def _follows(ident, found, before):
    return ident in before and found[ident].start == found[before[ident]].end


def _moved(ident, found, before):
    there = found[ident]
    if there.channel != there.made_channel:
        return True
    return there.start != there.made_start and not _follows(ident, found, before)


def _clear(start, length, there, fixed):
    """The first frame from ``start`` on where a strip overlaps none that has to stay."""
    channel = there.channel if there else None
    for first, end, other in sorted(fixed):
        if (channel is None or channel == other) and first < start + length and start < end:
            start = end
    return start
