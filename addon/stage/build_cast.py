# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of one scene in Blender: figures, motion, what they hold, the doors they use."""

import zlib
from dataclasses import dataclass

import numpy as np

from ..rate import Rate
from . import build_face, build_figure, build_motion, build_outfits, figure, kit, motion
from .doors import NEAR_SLIDING, REACH, door_angles, slid
from .grips import hold_of
from .motion import quaternions

EXTRA = "extra:"
_TAKEN = 0.3  # s in which a thing that is taken comes to lie in the hand
EXTRA_LOOKS = 12  # different figures of one role; a crowd shares them


@dataclass
class Player:
    """A performer of a scene with what moves it."""

    track: object
    spec: object
    skeleton: object
    performance: object = None


def ensure_cast(keeper, scene, made, acts, specs, group, points, items=()):
    """Make or update every performer of a Blender scene; returns ``{performer id: Player}``.

    ``points`` {id: (3,)}: where things are that people look at or reach for; ``items``: what they may carry.
    """
    fps = float(Rate.of(made.render))
    players = {t.performer: _player(t, scene, specs) for t in acts.tracks}
    skeletons = {ident: p.skeleton for ident, p in players.items()}
    bodies = {ident: (p.spec.bulk, p.spec.age) for ident, p in players.items()}
    carried = {carry.item for carry in acts.carries}
    holds = {item.id: hold_of(item) for item in items if item.id in carried}
    performances = motion.perform_all(acts, skeletons, fps, points, bodies, holds=holds)
    far = {ident: ident.startswith(EXTRA) for ident in performances}
    lines = build_motion.lines_of([(p, far[ident]) for ident, p in performances.items()]) if performances else ()
    faces = []
    for (ident, performance), drawn in zip(performances.items(), lines, strict=True):
        players[ident].performance = performance
        rig, ours = _ensure(keeper, scene, made, ident, players[ident], group, fps, specs, drawn)
        body = build_figure.playing(rig) if ours else None
        if body is not None:
            times = np.arange(performance.frames) / fps
            faces.append((body.data, motion.expressions(players[ident].track, times)))
    build_face.write(made, faces, made.frame_start)
    return players


def key_carries(made, acts, players, placed, items):
    """Let the things that people carry follow their hands. ``placed`` {item id: (object, ours)}."""
    known = {item.id: item for item in items}
    for ident in dict.fromkeys(c.item for c in acts.carries):
        obj, ours = placed.get(ident, (None, False))
        if obj is None or not ours:
            continue
        spans = sorted((c for c in acts.carries if c.item == ident), key=lambda c: c.start)
        place, turn = _carried(known[ident], spans, players, float(Rate.of(made.render)))
        build_motion.write_path(obj, place, turn, made.frame_start)
        _key_pocketed(obj, spans, made)


def key_moves(made, acts, players, placed, items):
    """Let vehicles drive and things be pushed along. ``placed`` {item id: (object, ours)}."""
    known, fps = {item.id: item for item in items}, float(Rate.of(made.render))
    for ident in dict.fromkeys(m.item for m in acts.moves if not any(c.item == m.item for c in acts.carries)):
        obj, ours = placed.get(ident, (None, False))
        if obj is None or not ours:
            continue
        place, turn = _way(ident, acts, players, known, fps)
        build_motion.write_path(obj, place, turn, made.frame_start)
        changes = [(made.frame_start + round(at * fps), there) for at, there in motion.shown(known[ident], acts.moves)]
        _key_shown((obj, *obj.children), changes)


def _way(ident, acts, players, known, fps):
    """Where a thing is (n, 3) and how it is turned (n, 4) that is carried, moves, or lies in what does."""
    carries = sorted((c for c in acts.carries if c.item == ident), key=lambda c: c.start)
    if carries:
        return _carried(known[ident], carries, players, fps)
    host = next((m.on for m in acts.moves if m.item == ident and m.on in known), None)
    if host is not None:
        place, turn = _way(host, acts, players, known, fps)
        return _with_host(known[ident], known[host], place, turn)
    performances = {who: p.performance for who, p in players.items()}
    place, yaw = motion.way_of(known[ident], acts.moves, performances, fps, motion.frame_count(acts, fps))
    return place, quaternions.about(2, np.degrees(yaw)).T


def _with_host(item, host, place, turn):
    """The way of a thing that keeps its place in or on another, whose way is ``place`` and ``turn``."""
    back = quaternions.about(2, np.degrees([-host.yaw]))
    apart = quaternions.rotate(back, (np.asarray(item.location, float) - host.location)[:, None])
    own = quaternions.about(2, np.degrees([item.yaw - host.yaw]))
    there = place + quaternions.rotate(turn.T, np.repeat(apart, len(place), 1)).T
    spun = quaternions.multiply(turn.T, np.repeat(own, len(place), 1))
    return there, quaternions.continuous(spun).T


def key_doors(leaves, players, fps, first):
    """Open doors for those who walk through them. ``leaves`` [(object, opening, piece of the shell)]."""
    paths = [p.performance.location for p in players.values()]
    for obj, opening, piece in leaves:
        angles = door_angles(opening, paths, fps, REACH if piece.slide is None else NEAR_SLIDING)
        if not len(angles):
            build_motion.still(obj)
            obj.rotation_mode, obj.rotation_euler = "XYZ", (0, 0, 0)
        elif piece.slide is not None:
            place = slid(angles, piece.origin, piece.slide)
            build_motion.write_path(obj, place, quaternions.about(2, np.zeros(len(place))).T, first)
        else:
            place = np.tile(np.asarray(obj.location), (len(angles), 1))
            build_motion.write_path(obj, place, quaternions.about(2, np.degrees(angles)).T, first)


def _carried(item, carries, players, fps):
    """Where a thing is that hands carry (n, 3) and how it is turned (n, 4); in between it lies where it was put."""
    count = next(iter(players.values())).performance.frames
    place = np.tile(np.asarray(item.location, float), (count, 1))
    turn = np.tile(quaternions.about(2, np.degrees([item.yaw])).T, (count, 1))
    hold = hold_of(item)
    asset = kit.make(item.asset, item.params, item.seed)
    lain = np.asarray(hold.rest or np.eye(3), float)
    grip = (np.asarray(asset.grip or (0, 0, 0), float) + lain @ np.asarray(hold.grip))[:, None]
    back = quaternions.from_matrix(lain.T)[:, None]
    for carry in (c for c in carries if c.hand):
        player = players[carry.performer]
        start = min(int(carry.start * fps), count - 1)
        end = count if carry.end is None else min(int(carry.end * fps) + 1, count)
        point, rotation = motion.held_path(player.performance, player.skeleton, carry.hand, hold, slice(start, end))
        own = quaternions.multiply(rotation.T, back)
        before = place[max(start - 1, 0)].copy(), turn[max(start - 1, 0)].copy()
        place[start:end] = point - quaternions.rotate(own, grip).T
        turn[start:end] = own.T
        if start:
            _taken(place, turn, start, end, before, fps)
        if end < count:
            motion.let_go(place, turn, end, carry, fps)
    return place, quaternions.continuous(turn.T).T


def _taken(place, turn, start, end, before, fps):
    """From where it lay the thing comes into the hand within a few frames."""
    last = min(start + max(round(_TAKEN * fps), 1), end)
    share = (np.arange(start, last) - start + 1) / (last - start)
    share = share * share * (3 - 2 * share)
    place[start:last] = before[0] + (place[start:last] - before[0]) * share[:, None]
    old = np.repeat(before[1][:, None], last - start, 1)
    turn[start:last] = quaternions.blend(old, turn[start:last].T, share).T


def _key_pocketed(obj, carries, made):
    """A thing that somebody has about them, but not in the hand, is not seen."""
    rate, changes = float(Rate.of(made.render)), []
    for carry in (c for c in carries if not c.hand):
        changes.append((made.frame_start + round(carry.start * rate), False))
        if carry.end is not None:
            changes.append((made.frame_start + round(carry.end * rate), True))
    _key_shown((obj, *obj.children), changes)


def _key_shown(parts, changes):
    for part in parts:
        if changes:
            build_motion.write_visibility(part, changes)
        else:
            build_motion.show_always(part)


def _player(track, scene, specs):
    spec = specs.get(track.performer) or _extra(track.performer, scene)
    return Player(track, spec, motion.Skeleton(figure.joints(spec.stature, spec.sex, spec.age, spec.bulk)))


def _extra(ident, scene):
    """The figure of an extra: one of a few looks of its role."""
    element = next((e for e in scene.elements if ident.startswith(f"{EXTRA}{e.id}:")), None)
    return figure.design_extra(element.name if element else "", zlib.crc32(ident.encode()) % EXTRA_LOOKS)


def _ensure(keeper, scene, made, ident, player, group, fps, specs, lines):
    extra = ident.startswith(EXTRA)
    name = f"{made.name} {ident.rpartition(':')[2] if not extra else ident.removeprefix(EXTRA)}"[:60]

    def make():
        rig = build_figure.make_performer(name, player.spec, group, None if extra else ident)
        if extra:
            for part in rig.children:
                part.display.show_shadows = False
        return rig

    def update(rig):
        build_motion.write(rig, player.performance, made.frame_start, lines=lines)
        _key_presence(rig, player.track, made, fps)
        build_outfits.dress(rig, player.track, specs, made, fps)
        if not extra:
            rig["backlot_character"] = ident

    return keeper.thing(f"{scene.id}/{ident}", "extra" if extra else "performer", group, make, update)


def _key_presence(rig, track, made, fps):
    """Keep somebody who has not come in yet, or has left, out of the picture."""
    changes = []
    if track.enters is not None and track.enters > 0:
        changes += [(made.frame_start, False), (made.frame_start + round(track.enters * fps), True)]
    if track.exits is not None:
        changes += [] if changes else [(made.frame_start, True)]
        changes.append((made.frame_start + round(track.exits * fps) + 1, False))
    _key_shown((rig, *rig.children), changes)
