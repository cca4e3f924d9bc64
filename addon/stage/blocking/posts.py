# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that belong to somebody: the judge sits at the bench, the jury in its box. Pure.

A set says so by ``params["posts"]``: rows of the item one comes ``at``, the item of its ``seat``, the ``words`` that
name the place and those for ``who`` belongs there. Before a scene is blocked, its beats are told where that is.
"""

import re
from dataclasses import replace

from ..sets.needs import SITS, spoken
from .seats import choose_seat, put_on

COMES = frozenset(("walk", "run", "go", "approach", "enter", "step", "climb", "stop", "wait", "stand", "lean"))
WATCHES = frozenset(("look", "watch", "listen", "wait", "stand", "whisper", "enter", None))  # what a jury does


def at_posts(scene, world, plan):
    """The scene with the targets of its beats set to the places that its words and people mean."""
    posts = plan.params.get("posts")
    if not posts:
        return scene
    bound, beats = {}, []
    for beat in scene.beats:
        if beat.kind == "action" and beat.subjects:
            beat = _told(scene, world, posts, bound, beat)
        beats.append(beat)
    return replace(scene, beats=beats)


def _told(scene, world, posts, bound, beat):
    who = beat.subjects[0]
    said = next((p for p in posts if spoken((beat.text or "").lower(), p["words"])), None)
    own = _own(scene, world, posts, who)
    crowd = any(e.id == who and e.category == "extras" for e in scene.elements)
    if crowd and own is not None and beat.verb in WATCHES | SITS and who not in bound:
        bound[who] = own
        return replace(beat, verb="sit", target=own["seat"], relation="in")
    if beat.verb in SITS:
        post = said or own or (bound.get(who) if beat.target is None else None)
        return beat if post is None else replace(beat, target=post["seat"], object=None, relation="on")
    if said is not None and (beat.verb in COMES or beat.verb == "take"):  # takes the stand
        bound[who] = said
        verb = "walk" if beat.verb == "take" else beat.verb
        return replace(beat, verb=verb, target=said["at"], object=None, relation="at")
    return beat


def _own(scene, world, posts, ident):
    """The post of somebody, by name, role or description; None without one."""
    character = world.character(ident)
    words = [ident.rpartition(":")[2].replace("-", " ")]
    if character is not None:
        words += [character.name, *character.aliases, character.role or "", character.description or ""]
        before = re.compile(rf"([^\W\d]+),?\s+{re.escape(character.name)}\b", re.IGNORECASE)  # The defendant, KIP
        words += [word for b in scene.beats if ident in b.subjects for word in before.findall(b.text or "")]
    words += [e.name or "" for e in scene.elements if e.id == ident]
    text = " ".join(words).lower()
    return next((p for p in posts if spoken(text, p["who"])), None)


def settle(stage, player, beats):
    """Whoever has a post and is not first seen to come there is found in its seat. True when placed."""
    posts = stage.plan.params.get("posts")
    own = posts and _own(stage.scene, stage.world, posts[:1], player.ident)  # only the first is there from the start
    first = next((b for b in beats if player.ident in b.subjects), None)
    if not own or (first is not None and first.verb in COMES | {"sit_down"} and first.kind == "action"):
        return False
    item = next((i for i in stage.items if i.id == own["seat"]), None)
    mark = item and choose_seat(stage, player, item=item, near=item.location)
    if mark and mark.item == own["seat"]:
        put_on(stage, player, mark, "sit")
    return bool(mark and mark.item == own["seat"])
