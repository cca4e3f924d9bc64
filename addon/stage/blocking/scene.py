# SPDX-License-Identifier: GPL-3.0-or-later
"""A scene of the world on a planned set -> who does what, where and when. Pure."""

from dataclasses import replace

from ..plan import Blocking, Move
from . import posts, resting, traffic
from .director import Director
from .extras import add_extras
from .floor import Floor
from .hands import equip
from .places import settle_cast
from .player import Player

STATURE = 1.72  # m, when a performer's is not told


def block(scene, world, set_plan, items=(), heights=None):
    """The ``plan.Blocking`` of a scene.

    ``items``: the scene's own dressed ``plan.Item`` list besides the set's; ``heights`` {performer id: stature, m}.
    Deterministic. Everyone who is present stands on the floor, sits on a seat or comes in; what cannot be done is
    said in ``warnings``.
    """
    heights, scene = heights or {}, posts.at_posts(scene, world, set_plan)
    blocking = _attempt(scene, world, set_plan, items, heights)
    count = len(scene.beats)
    missing = scene.duration_s - blocking.duration
    if count and missing > 0.05 * scene.duration_s:
        return _attempt(scene, world, set_plan, items, heights, stretch=min(missing / count, 0.8))
    if missing < -0.1 * scene.duration_s:
        return _attempt(scene, world, set_plan, items, heights, overrun=1.0, brisk=True)
    return blocking


def _attempt(scene, world, set_plan, dressed, heights, brisk=False, **timing):
    items, rides = traffic.plan(scene, set_plan, dressed)
    floor = Floor(set_plan, items)
    traffic.keep_ways_free(floor, rides)
    director = Director(scene, world, set_plan, items, floor)
    director.brisk, director.rides = brisk, rides
    beats = [b for b in scene.beats if b.kind in ("action", "dialogue")]
    vehicles = {e.id for e in scene.elements if e.category == "vehicles"}
    for ident in _cast(scene):
        player = Player(ident, float(heights.get(ident, STATURE)))
        player.on = not _comes_later(ident, beats, vehicles)
        director.players[ident] = player
    settle_cast(director, beats)
    equip(director, beats)
    director.look_round()
    duration = max(director.run(**timing), 2.0)
    tracks = [_track(player, director, duration) for player in director.players.values()]
    extras = add_extras(director, heights, duration)
    director.moves += _with_what_carries_them(director, dressed)
    director.items += resting.covers(director)
    before = {item.id: item for item in (*set_plan.items, *dressed)}
    moved = [i for i in director.items if before.get(i.id) is not i]
    return Blocking(scene.id, duration, director.spans, tracks + extras, director.carries, director.moves, moved,
                    director.warnings, set_plan.params.get("stairs"))  # fmt: skip


def _with_what_carries_them(director, dressed):
    """Moves of things that lie in or on what is carried or moved, and are not taken out of it."""
    gone = {c.item for c in director.carries} | {m.item for m in director.moves}
    own = {item.id for item in dressed}
    moves = []
    for item in director.items:
        element = director.elements.get(item.element)
        if element is None or item.id not in own or item.id in gone or element.relation not in ("in", "on"):
            continue
        host = director.find(element.at)
        if getattr(host, "id", None) in gone:
            moves.append(Move(item.id, [0.0], [(*item.location[:2], item.yaw)], on=host.id))
    return moves


def _cast(scene):
    """Everyone on stage: present, or speaking with a voice that is there."""
    seen = list(scene.present)
    for beat in scene.beats:
        if beat.kind == "dialogue" and (beat.voice or "on") == "on":
            seen += [s for s in beat.subjects if s in scene.speaking]
    return list(dict.fromkeys(seen))


def _comes_later(ident, beats, vehicles):
    """Whether the first thing that a performer does is to come in (to get into a car is none)."""
    for beat in beats:
        if ident in beat.subjects:
            return beat.kind == "action" and beat.verb == "enter" and not vehicles & {beat.object, beat.target}
    return False


def _track(player, director, duration):
    track = player.track(duration)
    if player.exits is not None:
        track.exits = player.exits
    track.acts = [piece for act in track.acts for piece in _listening(act, director, duration)]
    return track


def _listening(act, director, duration):
    """Stretches of rest in which someone else speaks become listening."""
    if not act.params.get("idle") or act.clip == "lie" or act.end - act.start < 1.2:
        return [act]
    speech = [s for s in director.spans if s.beat in director.spoken and s.end > act.start and s.start < act.end]
    if not speech:
        return [act]
    start, end = max(act.start, min(s.start for s in speech)), min(act.end, max(s.end for s in speech))
    pieces = ((act.clip, act.start, start), ("listen", start, end), (act.clip, end, act.end))
    return [replace(act, clip=c, start=a, end=b, params=dict(act.params)) for c, a, b in pieces if b - a > 1e-3]
