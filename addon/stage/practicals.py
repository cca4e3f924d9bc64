# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps and candles that the script switches: which, when, and how dark the room is meanwhile. Pure."""

from dataclasses import dataclass, field

from ..breakdown.lights import ALL, FLAME, LAMP, switchings
from . import kit
from .plan import Glow
from .sets.assets import glows

_SMALL = 0.09  # metres: less is a pilot lamp on a thing
_FLAMES = ("candle", "candle_stand", "candelabra", "lantern", "paper_lamp", "oil_lamp")
_NAMED = (
    (("bedside", "night", "desk", "table", "reading"), "table_lamp"), (("floor", "standing"), "floor_lamp"),
    (("ceiling", "overhead", "chandelier", "bulb"), "ceiling_lamp"),
)  # fmt: skip
_MEANT = ("table_lamp", "floor_lamp")  # by "the lamp" where the script says no more
_WEIGHTS = {FLAME: 0.2, LAMP: 1.0}  # how much of a room one lights
_DEED, _BY_ITSELF = 0.55, 0.3  # when in an act, or in a beat without one, the light changes
_BEFORE = ("walk", "run", "stand", "sit_down", "rise", "stand_up", "look", "wait")  # acts on the way to the deed


@dataclass
class Switched:
    """A lamp that the script switches: its glows, and ``(seconds, on)`` from the scene's start on."""

    item: str
    glows: list[Glow]
    states: list[tuple] = field(default_factory=list)


@dataclass
class Practicals:
    """All lamps that a scene switches, and ``(seconds, 0..1)``: how dark its room is."""

    lamps: list[Switched] = field(default_factory=list)
    dark: list[tuple] = field(default_factory=list)


def plan(beats, acts, items, language, lit, natural):
    """The ``Practicals`` of a scene.

    ``beats``: world.schema.Beat; ``acts``: its plan.Blocking; ``items``: plan.Item in the place; ``lit``: whether its
    lamps burn at this hour by themselves; ``natural``: how dark (0..1) it is there without them.
    """
    there = {item.id: (item, kind) for item in items if (kind := _kind(item))}
    events = sorted(_events(beats, acts, there, language), key=lambda event: event[0])
    if not events:
        return Practicals()
    states, now = {}, {}
    for at, ids, on in events:
        turned = not any(now.get(i, False) for i in ids) if on is None else on
        for ident in ids:
            if ident not in states:
                states[ident] = [(0.0, not turned)]
            states[ident].append((at, turned))
            now[ident] = turned
    lamps = [Switched(i, glows(there[i][0]), told) for i, told in sorted(states.items())]
    return Practicals(lamps, _darkness(there, states, events, lit, natural))


def _kind(item):
    made = kit.make(item.asset, item.params, item.seed)
    kinds = {g.kind for g in made.glows if g.kind == "fire" or max(g.size) >= _SMALL}
    if item.asset in _FLAMES and kinds & {"fire", "lamp"}:
        return FLAME
    return LAMP if "lamp" in kinds else None


def _events(beats, acts, there, language):
    """``(seconds, [item], on)`` of every switching in the action lines."""
    spans = {span.beat: span for span in acts.spans}
    for beat in beats:
        span = spans.get(beat.id)
        if beat.kind != "action" or span is None:
            continue
        told = switchings(beat.text, language)
        for number, one in enumerate(told):
            ids = _meant(one, beat, there)
            if ids:
                yield _when(beat, span, acts, number / len(told)), ids, one.on


def _when(beat, span, acts, later):
    """Seconds: in the middle of the deed, once somebody has come near enough for it."""
    done = [a for t in acts.tracks for a in t.acts if a.beat == beat.id and a.clip not in _BEFORE]
    if done and beat.verb == "light":
        start, end, share = done[-1].start, done[-1].end, _DEED
    else:
        start, end, share = span.start, span.end, _BY_ITSELF
    return round(start + (end - start) * min(share + 0.6 * later, 0.95), 3)


def _meant(one, beat, there):
    """The ids of the lamps that a text speaks of."""
    if one.what == ALL:
        return [i for i, (_, kind) in there.items() if kind == LAMP]
    named = [i for i, (item, _) in there.items() if item.element and item.element in (beat.object, beat.target)]
    if named:
        return named
    found = [(i, item) for i, (item, kind) in there.items() if kind == one.what]
    if one.what == FLAME:
        return [i for i, _ in found]
    words = beat.text.lower()
    wanted = [asset for stems, asset in _NAMED if any(stem in words for stem in stems)]
    for assets in (wanted, _MEANT):
        fitting = [i for i, item in found if item.asset in assets]
        if fitting:
            return fitting[:1]
    return [i for i, _ in found[:1]]


def _darkness(there, states, events, lit, natural):
    """``[(seconds, darkness)]``: at the start and whenever a lamp changes."""
    total = sum(_WEIGHTS[kind] for _, kind in there.values() if kind == LAMP) or 1.0
    keys = []
    for at in dict.fromkeys((0.0, *(event[0] for event in events))):
        light = 0.0
        for ident, (_, kind) in there.items():
            on = [state for when, state in states.get(ident, ()) if when <= at]
            light += _WEIGHTS[kind] * (on[-1] if on else lit and kind == LAMP)
        keys.append((at, round(natural * (1 - min(1.0, light / total) ** 0.5), 3)))
    return keys
