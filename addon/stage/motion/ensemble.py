# SPDX-License-Identifier: GPL-3.0-or-later
"""All performers of a scene together: each knows where the others' faces are. Pure."""

import math

import numpy as np

from .performing import head_path, perform
from .rides import ride_along


def frame_count(blocking, fps):
    """Frames of a scene's timeline."""
    return max(1, math.ceil(blocking.duration * fps))


def perform_all(blocking, skeletons, fps, places=None, bodies=None, step=None, holds=None):
    """``{performer: Performance}`` of a ``plan.Blocking``.

    ``skeletons`` {performer: Skeleton}; ``places`` {item or opening id: point}; ``bodies`` {performer: (bulk, age)};
    ``holds`` {item id: Hold} of what is carried; ``step(fraction)`` is called after each performer. Performers without
    a skeleton are left out.
    """
    frames = frame_count(blocking, fps)
    tracks = [t for t in blocking.tracks if t.performer in skeletons]
    points = {ident: np.asarray(place, float) for ident, place in (places or {}).items()}
    points |= {t.performer: head_path(t, skeletons[t.performer], fps, frames, blocking.stairs) for t in tracks}
    for track in tracks:
        ride_along(blocking.moves, track.performer, fps, points[track.performer])
    done = {}
    for number, track in enumerate(tracks):
        bulk, age = (bodies or {}).get(track.performer, (1.0, 35))
        skeleton = skeletons[track.performer]
        made = perform(track, skeleton, fps, frames, points, blocking.carries, bulk, age, holds, blocking.stairs)
        ride_along(blocking.moves, track.performer, fps, made.location, made.yaw)
        done[track.performer] = made
        if step:
            step((number + 1) / len(tracks))
    return done
