# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom each speech is for: who is named in it, who was last dealt with, who spoke, who answers."""

import re

from . import kin, people

_ANSWERS = ("nod", "shake_head", "shrug", "laugh", "look", "look_away", "cry", "stop", "turn")
_MUTUAL = ("dance", "kiss", "hug", "talk", "shake_hands", "fight", "hold_hands")
_NEAR = 3  # beats: an answer comes soon
_ALL = re.compile(
    r"\b(?:every(?:body|one)|ladies and gentlemen|all of you|gentlemen|folks|people)\b\s*[,.!?:]", re.IGNORECASE
)
_VOCATIVE = re.compile(r"(?:^|[,!?.;:–—-]\s*)(?P<name>[^\W\d_][^,!?.;:–—]{0,30})(?=$|[,!?.;:–—])")


def address(beats, cast, present, crowd=(), find=None):
    """Fill in the targets of speeches that say none.

    ``present``: ids of who is on stage or heard; ``crowd``: ids of extras, the largest first. ``find`` stands in
    for ``called`` where speeches are not English.
    """
    partner, together = {}, []
    arrived, infants = _there_before(beats), _infants(cast)
    last = None  # the speech before
    for k, beat in enumerate(beats):
        people_here = [i for i in (*beat.subjects, beat.target) if i and i.startswith("char:")]
        if beat.kind == "action":
            _meet(beat, partner, infants)
            group = [s for s in beat.subjects if (who := cast.get(s)) and who.common]
            together = group if len(group) > 1 else together
        arrived += [i for i in people_here if i not in arrived]
        if beat.kind != "dialogue" or not beat.subjects:
            continue
        speaker = beat.subjects[0]
        if beat.target is None and beat.voice != "over" and len(beat.subjects) == 1:
            beat.target = (
                (crowd[0] if crowd and _ALL.search(beat.text) else None)
                or (find or called)(beat.text, speaker, cast, present)
                or _on_the_line(beat, beats, speaker)
                or _spoken_to(beats, k, speaker, partner.get(speaker), last, arrived, present, together)
                or _to_all(beats, k, crowd, present)
            )
        if beat.target and beat.target.startswith("char:"):
            partner[speaker], partner[beat.target] = beat.target, speaker
        last = beat if beat.voice != "over" and len(beat.subjects) == 1 else None


def _there_before(beats):
    """Ids of those whom nothing brings on: the first that is heard of them is what they say."""
    first = {}
    for beat in beats:
        for ident in (*beat.subjects, beat.target):
            if ident and ident.startswith("char:"):
                first.setdefault(ident, beat)
    return [ident for ident, beat in first.items() if beat.kind == "dialogue" and beat.voice == "on"]


def _infants(cast):
    """Ids of those who are too small to be spoken with."""
    found = {name: cast.by_name(name) for name in ("BABY", "INFANT", "NEWBORN")}
    return {person.character.id for name, person in found.items() if person and person.character.name == name}


def _meet(beat, partner, infants):
    """Whoever does something to or with another deals with them from then on."""
    alive = [s for s in beat.subjects if s.startswith("char:")]
    other = beat.target if (beat.target or "").startswith("char:") and beat.target not in infants else None
    if alive and other and beat.relation != "past":
        for one in alive:
            partner[one] = other
        partner[other] = alive[0]
    elif len(alive) == 2 and beat.verb in _MUTUAL:
        partner[alive[0]], partner[alive[1]] = alive[1], alive[0]


def called(text, speaker, cast, present):
    """Id of somebody here who is called by name, title or family word: ``Daniel``, ``doctor``, ``Dad!``."""
    for found in _VOCATIVE.finditer(text):
        name = found["name"].strip(" '\"")
        person = cast.by_name(name)
        if person and person.character.id != speaker and (name[0].isupper() or person.common):
            return person.character.id
        word = name.lower()
        if len(word.split()) > 2 or word in ("man", "boy", "girl", "lady"):
            continue
        others = [i for i in present if i != speaker]
        if kin.is_kin(word) and (relative := kin.find(cast, word, speaker, others)):
            return relative
        role = people.role_of_word(word)
        here = [i for i in others if role and cast.get(i) and cast.get(i).character.role == role]
        if len(here) == 1:
            return here[0]
    return None


def _on_the_line(beat, beats, speaker):
    """Who speaks through a telephone with one who telephones, or None."""
    if beat.verb != "phone" and beat.voice != "filtered":
        return None
    wanted = ("filtered",) if beat.verb == "phone" else ("on", "filtered")
    for other in beats:
        if other.kind == "dialogue" and other.voice in wanted and other.subjects and other.subjects[0] != speaker:
            return other.subjects[0]
    return None


def _spoken_to(beats, k, speaker, partner, last, arrived, present, together):
    beat = beats[k]
    if beat.verb == "phone":
        return None
    before = beats[k - 1] if k else None
    dealing = (
        before is not None
        and before.kind == "action"
        and partner
        and (speaker in before.subjects or before.target == speaker)
    )
    if dealing and partner in (*before.subjects, before.target):
        return partner
    heard = last.subjects[0] if last else None
    if heard and heard != speaker and not _since(beats, k, last, speaker, partner):
        return heard
    if partner:
        return partner
    if heard and heard != speaker:
        return heard
    for following in beats[k + 1 : k + 1 + _NEAR]:
        who = next((s for s in following.subjects if s.startswith("char:")), None)
        if who and following.kind == "action" and following.target == speaker:
            return who
        spoken = following.kind == "dialogue" and following.voice != "over"
        answers = spoken or following.verb in _ANSWERS
        fellow = speaker in together and who in together and len(present) > len(together)
        if answers and who and who != speaker and not fellow and (who in arrived or following.voice == "off"):
            return who
        if following.kind == "dialogue":
            break
    others = [i for i in present if i != speaker]
    others = [i for i in others if not (speaker in together and i in together)] or others
    here = [i for i in others if i in arrived]
    came = (b.subjects[0] for b in reversed(beats[max(k - _NEAR, 0) : k]) if b.verb == "enter" and b.subjects)
    came = next((i for i in came if i in here), None)
    if came and len(here) > 1:
        return came
    return here[0] if len(here) == 1 else others[0] if len(others) == 1 and not here and others[0] in present else None


def _to_all(beats, k, crowd, present):
    """The crowd that a toast or a call is for: all answer it, or nobody else is there."""
    beat = beats[k]
    following = next((b for b in beats[k + 1 :] if b.kind == "dialogue"), None)
    answered = following is not None and len(following.subjects) > 1
    before = beats[k - 1] if k else None
    rises = before is not None and before.verb in ("stand_up", "raise") and beat.subjects[0] in before.subjects
    answered = answered or rises
    if beat.verb in ("phone", "whisper") or not (answered or len(present) == 1):
        return None
    seen = {s for b in beats[:k] for s in (*b.subjects, b.target)}
    return next((ident for ident in crowd if ident in seen), None)


def _since(beats, k, last, speaker, partner):
    """True where the speaker has dealt with somebody else after the speech before."""
    for beat in reversed(beats[:k]):
        if beat is last:
            return False
        if beat.kind == "action" and speaker in (*beat.subjects, beat.target):
            with_whom = [i for i in (*beat.subjects, beat.target) if i and i.startswith("char:") and i != speaker]
            if with_whom:
                return partner in with_whom
    return False
