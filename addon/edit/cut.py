# SPDX-License-Identifier: GPL-3.0-or-later
"""The cut as plain data: which shot shows when, and which words stand under it. Pure.

Edit frames count from 1; scene frames are the scene's own (they start at 1001). Ranges are inclusive.
"""

from dataclasses import dataclass
from itertools import pairwise

from ..world.naming import FIRST_FRAME
from .wording import columns, pages

EDIT_START = 1
SHORTEST_S = 1.0


@dataclass(frozen=True)
class Entry:
    """A stretch of the cut: scene frames ``frame_start`` to ``frame_end`` shown from edit frame ``edit_start``."""

    id: str  # of the shot
    name: str
    scene: str
    camera: str
    edit_start: int
    frame_start: int
    frame_end: int

    @property
    def length(self):
        """Frames that it shows."""
        return self.frame_end - self.frame_start + 1

    @property
    def edit_end(self):
        """Last edit frame, inclusive."""
        return self.edit_start + self.length - 1


@dataclass(frozen=True)
class Line:
    """A speech in scene frames."""

    beat: str
    scene: str
    frame_start: int
    frame_end: int
    text: str
    speaker: str = ""  # as it is shown
    voice: str = "on"  # on, off, over, filtered


@dataclass(frozen=True)
class Caption:
    """A subtitle in edit frames."""

    id: str
    start: int
    end: int
    text: str
    speaker: str = ""


def order(shots):
    """The shots of the cut, in the shot list's order."""
    return [s for s in shots if s.in_cut and s.status != "omitted" and s.frame_end >= s.frame_start]


def lay_out(shots, start=EDIT_START):
    """Entries of the shots that are in the cut, one after the other."""
    entries, at = [], start
    for shot in order(shots):
        entry = Entry(shot.id, shot.name, shot.scene, shot.camera, at, shot.frame_start, shot.frame_end)
        entries.append(entry)
        at = entry.edit_end + 1
    return entries


def handles(entry, scene_start, scene_end):
    """Frames of the scene before and after what an entry shows: ``(head, tail)``."""
    return max(0, entry.frame_start - scene_start), max(0, scene_end - entry.frame_end)


def spoken_lines(scene, spans, rate, names=None, start=FIRST_FRAME):
    """The speeches of a world scene with the times of its blocking, as ``Line``.

    ``names`` maps ids of characters to names; ``start`` is the scene's first frame.
    """
    times = {span.beat: span for span in spans}
    lines = []
    for beat in scene.beats:
        if beat.kind != "dialogue" or beat.id not in times or not beat.text.strip():
            continue
        first = start + rate.frames(times[beat.id].start)
        last = max(first, start + rate.frames(times[beat.id].end) - 1)
        speaker = (names or {}).get(beat.subjects[0], "") if beat.subjects else ""
        lines.append(Line(beat.id, scene.id, first, last, beat.text.strip(), speaker, beat.voice or "on"))
    return lines


def captions(lines, entries, rate):
    """Subtitles of the speeches as far as the cut shows their time, in order.

    A speech that runs over several shots stays up across the cuts; a long one comes in several pages, each for its
    share of the time. A page lasts at least a second, as far as the film does; what would come more than that behind
    the voice is left out.
    """
    found = []
    for line in lines:
        texts = pages(_shown(line))
        weights = [max(1, columns(text)) for text in texts]
        for index, (text, (first, last)) in enumerate(zip(texts, _shares(line, weights), strict=True)):
            for part, (start, end) in enumerate(_in_edit(line.scene, first, last, entries)):
                ident = f"{line.beat}:{index}" + (f":{part}" if part else "")
                found.append(Caption(ident, start, end, text, line.speaker))
    return _room(sorted(found, key=lambda c: (c.start, c.end, c.id)), entries, rate)


def _shown(line):
    """The text with the speaker's name where the picture cannot tell who speaks."""
    return line.text if line.voice == "on" or not line.speaker else f"{line.speaker}: {line.text}"


def _shares(line, weights):
    """The speech's frames, divided among pages by their lengths."""
    length, total = line.frame_end - line.frame_start + 1, sum(weights)
    edges = [line.frame_start + round(length * sum(weights[:i]) / total) for i in range(len(weights) + 1)]
    return [(a, max(a, b - 1)) for a, b in pairwise(edges)]


def _in_edit(scene, first, last, entries):
    """Edit ranges in which scene frames ``first`` to ``last`` are seen; neighbours are joined."""
    ranges = []
    for entry in entries:
        start, end = max(first, entry.frame_start), min(last, entry.frame_end)
        if entry.scene != scene or start > end:
            continue
        shift = entry.edit_start - entry.frame_start
        if ranges and ranges[-1][1] + 1 == start + shift:
            ranges[-1] = (ranges[-1][0], end + shift)
        else:
            ranges.append((start + shift, end + shift))
    return ranges


def _room(found, entries, rate):
    """Give short subtitles the time they need, take overlaps away and drop what leaves no time to be seen."""
    shortest = rate.frames(SHORTEST_S)
    film_end = max((e.edit_end for e in entries), default=0)
    placed = []
    for caption in found:
        start = max(caption.start, placed[-1].end + 1) if placed else caption.start
        end = min(max(caption.end, start + shortest - 1), film_end)
        if start < min(caption.end + shortest, film_end):
            placed.append(Caption(caption.id, start, end, caption.text, caption.speaker))
    return placed
