# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking the artist's own language model about every scene, one call a scene, while the window stays alive.

What goes wrong costs the extra facts of that scene and a line of warning, nothing else. Answers are kept by what the
scene says and by the model, so that the same scene is not asked about twice.
"""

import hashlib
import json
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..models import chat
from .breakdown import suggest
from .errors import InputError
from .world.files import read_json, write_json
from .world.schema import Warning

ANSWER = "backlot.answer/1"
TIMEOUT_S = 60.0
GIVE_UP = 3  # scenes in a row without an answer
_LOOK_S = 0.02  # between two looks whether the answer is there


@dataclass(frozen=True)
class Server:
    """What is asked: the address that the artist typed, a model's name ("": the one that the server has loaded)."""

    address: str
    model: str = ""
    timeout_s: float = TIMEOUT_S


def check(server, online=True):
    """``InputError`` where the address is none, or is not on this machine while Blender may not go ``online``."""
    try:
        found = chat.parse_address(server.address)
    except chat.BadAddress as error:
        raise InputError(str(error)) from None
    if not (online or found.loopback):
        raise InputError(
            f"{server.address}: is not on this machine, and Blender is offline; "
            "allow Online Access in the preferences (System)"
        )


def ask(world, texts, server, folder, keep=None):
    """Steps: ask about each scene of ``world`` and add what comes of it to its suggestions and warnings.

    ``texts`` are ``breakdown.texts``; answers are kept in ``folder``; ``keep()`` is called after a scene that brought
    something. Returns ``{"asked", "known", "suggestions"}``: scenes asked about, scenes whose answer was kept, and
    how many suggestions are new. After ``GIVE_UP`` scenes in a row without an answer the others are left.
    """
    check(server)
    interview = _Interview(world, texts, server, Path(folder))
    scenes, failed = [s for s in world.scenes if not s.omitted], 0
    try:
        for place, scene in enumerate(scenes):
            share = place / len(scenes)
            yield share, _doing(scene)
            try:
                changed = yield from interview.about(scene, share)
                failed = 0 if changed is not None else failed
            except (chat.ChatError, suggest.NoFacts) as error:
                failed, changed = failed + 1, True
                interview.complain(scene, error, len(scenes) - place - 1 if failed == GIVE_UP else 0)
            if keep and changed:
                keep()
            if failed == GIVE_UP:
                break
    finally:
        interview.talk.stop()
    return interview.made


class _Interview:
    """The questions to one server about one world, and what has come of them."""

    def __init__(self, world, texts, server, folder):
        self.world, self.texts, self.server, self.folder = world, texts, server, folder
        self.talk = chat.Chat(server.address, server.model, server.timeout_s)
        self.made = {"asked": 0, "known": 0, "suggestions": 0}

    def about(self, scene, share):
        """Steps: add the suggestions for a scene; how many are new, None where there was nothing to ask."""
        text = self.texts[scene.id]
        asked = suggest.question(self.world, scene, text)
        if asked is None:
            return None
        path = self.folder / f"{self._name(scene, text)}.json"
        answer, known = _kept(path), True
        if answer is None:
            answer, known = (yield from self._call(asked, share, scene)), False
        new = suggest.read(answer, self.world, scene, text, self.server.model)
        if not known:
            with suppress(InputError):  # a full disk costs another call some day
                write_json(path, {"schema": ANSWER, "answer": answer})
        self.made["known"] += known
        self.made["suggestions"] += len(new)
        self.world.suggestions += new
        return len(new)

    def complain(self, scene, error, left):
        """Warn that a scene, and so many after it, got nothing from the model."""
        told = f"scene {scene.number}: no suggestions ({error}); ask again"
        told += f"; scenes after it that were not asked about: {left}" if left else ""
        self.world.warnings.append(Warning(scene.lines[0], told))
        self.world.warnings.sort(key=lambda w: (w.line or 0, w.message))

    def _call(self, asked, share, scene):
        self.made["asked"] += 1
        call = _Call(self.talk, asked)
        call.start()
        while call.is_alive():
            call.join(_LOOK_S)
            yield share, _doing(scene)
        if call.error:
            raise call.error
        return call.answer

    def _name(self, scene, text):
        data = [self.server.model or self.server.address, suggest.key(scene, text)]
        return hashlib.blake2b(json.dumps(data).encode(), digest_size=16).hexdigest()


class _Call(threading.Thread):
    """One question, asked aside."""

    def __init__(self, talk, asked):
        super().__init__(daemon=True)
        self._talk, self._asked = talk, asked
        self.answer = self.error = None

    def run(self):
        try:
            self.answer = self._talk.ask(*self._asked)
        except Exception as error:
            self.error = error


def _kept(path):
    """The answer that a file holds, or None."""
    try:
        data = read_json(path)
    except InputError:
        return None
    answer = data.get("answer")
    return answer if data.get("schema") == ANSWER and isinstance(answer, dict) else None


def _doing(scene):
    return f"Asking {scene.number} {scene.location_name}"
