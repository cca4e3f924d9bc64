# SPDX-License-Identifier: GPL-3.0-or-later
"""What performers have in hand or pocket when a scene begins. Pure."""

import math

from .verbs import BROUGHT, DRAWN, GOING_ON, POCKET


def equip(stage, beats):
    """Give things to those who first use them, unless they pick them up on stage or find them within reach."""
    seen = set()
    for beat in beats:
        if beat.kind != "action" or not beat.object or beat.object in seen:
            continue
        seen.add(beat.object)
        player = next((stage.players[s] for s in beat.subjects if s in stage.players), None)
        item = stage.find(beat.object)
        if player is None or not hasattr(item, "asset") or not stage.portable(item) or stage.holder(item)[0]:
            continue
        if beat.verb in GOING_ON and not any(player.ident in b.subjects for b in beats[: beats.index(beat)]):
            stage.grab(player, item, player.free_hand(), 0.0)  # found at it when the scene begins
        elif item.asset in POCKET and beat.verb in DRAWN:
            stage.pocket(player, item)
        elif beat.verb in BROUGHT and not _at_hand(player, item) and len(player.hands) < 2:
            stage.grab(player, item, player.free_hand(), 0.0)


def _at_hand(player, item):
    """Whether a thing lies where the performer can reach it from the start."""
    return player.on and math.dist(player.here, item.location[:2]) < 1.0 and item.location[2] > 0.3
