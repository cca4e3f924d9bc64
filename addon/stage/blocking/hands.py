# SPDX-License-Identifier: GPL-3.0-or-later
"""What performers have in hand, on the back or in a pocket when a scene begins. Pure."""

import math
import re

from ..geometry import facing
from . import surfaces
from .ready import stays_down
from .verbs import BROUGHT, DEEDS, DRAWN, GOING_ON, POCKET, READABLE, SLUNG

FOUND = 5  # first beats that tell how somebody is found
ON_TABLE = ("type", "work", "write", "play", "eat", "read", "search")
BEDDING = ("blanket", "duvet", "pillow")
COUNTERS = ("kitchen_counter", "counter", "bar_counter", "workbench", "desk", "table")
AT_COUNTER = 0.75  # m from who stands at a counter to its top
_UNDER = re.compile(r"\b(?:under|beneath|below|with) (?:\w+ ){1,3}umbrellas?\b", re.IGNORECASE)
BODY = ("back", "shoulder")  # where a thing hangs that is in no hand


def equip(stage, beats):
    """Give things to those who wear or first use them, unless they pick them up on stage or find them within reach."""
    _wear(stage)
    _shelter(stage, beats)
    _lay(stage, beats)
    _on_beds(stage)
    seen = set()
    for beat in beats:
        if beat.kind != "action" or not beat.object or beat.object in seen:
            continue
        seen.add(beat.object)
        player = next((stage.players[s] for s in beat.subjects if s in stage.players), None)
        item = stage.find(beat.object)
        if player is None or not stage.portable(item) or stage.holder(item)[0]:
            continue
        if beat.verb == "type":
            continue
        if beat.verb in GOING_ON and not any(player.ident in b.subjects for b in beats[: beats.index(beat)]):
            stage.grab(player, item, player.free_hand(), 0.0)  # found at it when the scene begins
        elif item.asset in POCKET and beat.verb in DRAWN:
            stage.pocket(player, item)
        elif _brings(stage, player, beat) and not _at_hand(player, item) and len(player.held) < 2:
            stage.grab(player, item, player.free_hand(), 0.0)
    _have(stage, beats)


def _brings(stage, player, beat):
    """Whether the performer comes on with what a beat is done with: nobody can get up and fetch it in a car."""
    deed = DEEDS.get(beat.verb)
    return beat.verb in BROUGHT or (deed is not None and deed.near is not None and stays_down(stage, player, None))


def _wear(stage):
    """Bags and the like that the script has somebody wear hang on their back or shoulder."""
    for element in stage.scene.elements:
        player, item = stage.players.get(element.owner), stage.find(element.id)
        if element.worn and player is not None and hasattr(item, "asset") and item.element == element.id:
            place = "shoulder" if item.asset in SLUNG else "back"
            if place not in player.hands:
                stage.grab(player, item, place, 0.0)


def _shelter(stage, beats):
    """Who is under an umbrella holds it; of several, the first."""
    for item in [i for i in stage.items if i.asset == "umbrella" and stage.portable(i)]:
        under = (b for b in beats if (b.target, b.relation) == (item.element, "under") or _UNDER.search(b.text or ""))
        named = (stage.players[s] for b in under for s in b.subjects if s in stage.players)
        player = next(named, None)
        if player is not None and not stage.holder(item)[0]:
            stage.grab(player, item, player.free_hand(), 0.0)


def _lay(stage, beats):
    """What somebody works at who sits at a table from the start lies before them."""
    for beat in beats[:FOUND]:
        player = next((stage.players[s] for s in beat.subjects if s in stage.players), None)
        if (
            beat.kind != "action"
            or beat.verb not in ON_TABLE
            or player is None
            or player.posture not in ("sit", "stand")
        ):
            continue
        item = next((i for i in (stage.find(beat.object), stage.find(beat.target)) if stage.portable(i)), None)
        table = surfaces.own_table(stage, player) or _counter(stage, player)
        if item is None or table is None or item in stage.plan.items or item.asset in POCKET:
            continue
        x, y, z = surfaces.on_top(player, table, table.location[:2])
        stage.put_at(item, (x, y, z - 0.06), player.yaw + math.pi)


def _counter(stage, player):
    """The counter or the like that somebody stands at from the start, or None."""
    top = surfaces.nearest_top(stage, player) if player.posture == "stand" else None
    if top is None or top.asset not in COUNTERS or player.off(top.location) > 70:
        return None
    return top if math.dist(surfaces.on_top(player, top)[:2], player.here) < AT_COUNTER else None


def _on_beds(stage):
    """What lies on the blanket lies with who is in bed, at hand."""
    player = next((p for p in stage.players.values() if p.on and p.posture == "lie" and p.seat is not None), None)
    if player is None:
        return
    x, y = facing(player.yaw)
    for element in stage.scene.elements:
        item, host = stage.find(element.id), stage.elements.get(element.at)
        if not stage.portable(item) or item in stage.plan.items or stage.holder(item)[0]:
            continue
        if host is not None and host.asset in BEDDING and element.relation in ("on", "in"):
            ahead, aside = 0.12 * player.stature, 0.12 if len(element.id) % 2 else -0.12
            spot = (player.here[0] + ahead * x - aside * y, player.here[1] + ahead * y + aside * x)
            stage.put_at(item, (*spot, player.seat_height + 0.28), player.yaw)


def _have(stage, beats):
    """Things that belong to somebody and lie nowhere in particular: in the hand, small ones in a pocket."""
    for element in stage.scene.elements:
        player, item = stage.players.get(element.owner), stage.find(element.id)
        if player is None or element.worn or element.at or not stage.portable(item) or item.element != element.id:
            continue
        if stage.holder(item)[0] or item.id in stage.pockets or _at_hand(player, item):
            continue
        first = next((b for b in beats if b.object == element.id and b.kind == "action"), None)
        if first is not None and (player.ident not in first.subjects or first.verb in ("pick_up", "search")):
            continue
        if item.asset in POCKET and (first is None or first.verb in DRAWN):
            stage.pocket(player, item)
        elif len(player.held) < 2:
            hand = player.free_hand()
            stage.grab(player, item, hand, 0.0)
            if player.seated and player.on and item.asset in READABLE:
                player.do("read", 0.0, 1.5, target=item.id, params={"goes_on": True, "hand": hand})


def _at_hand(player, item):
    """Whether a thing lies where the performer can reach it from the start."""
    return player.on and math.dist(player.here, item.location[:2]) < 1.0 and item.location[2] > 0.3
