# SPDX-License-Identifier: GPL-3.0-or-later
"""What a face does while its owner speaks, listens, feels and rests: expressions over time. Pure."""

import re
import unicodedata

import numpy as np

from .curves import envelope, keys, noise
from .part import seed_of

NAMES = ("blink", "mouth_open", "smile", "frown", "brow_up")
_SPEAKING = ("talk", "whisper", "shout", "phone")
# What an act does to a face: expression -> how much while it lasts.
_ACTS = {
    "laugh": {"smile": 1.0, "mouth_open": 0.45, "blink": 0.35}, "cry": {"frown": 0.9, "blink": 0.55, "mouth_open": 0.1},
    "kiss": {"blink": 1.0}, "hug": {"blink": 0.7, "smile": 0.5}, "startle": {"brow_up": 1.0, "mouth_open": 0.5},
    "be_hit": {"frown": 0.9, "blink": 0.8, "mouth_open": 0.4}, "fall": {"brow_up": 0.6, "mouth_open": 0.5},
    "hit": {"frown": 1.0}, "kick": {"frown": 1.0}, "fight": {"frown": 1.0, "mouth_open": 0.2},
    "push": {"frown": 0.6}, "aim": {"frown": 0.8}, "shoot": {"frown": 0.9}, "sigh": {"brow_up": 0.4, "blink": 0.4},
    "cover_face": {"blink": 1.0, "frown": 0.6}, "wave": {"smile": 0.7, "brow_up": 0.5}, "nod": {"smile": 0.25},
    "bow": {"blink": 0.4}, "think": {"frown": 0.35}, "read": {"blink": 0.22}, "write": {"blink": 0.25},
    "eat": {"blink": 0.15}, "drink": {"blink": 0.3}, "run": {"mouth_open": 0.22}, "dance": {"smile": 0.8},
    "shake_hands": {"smile": 0.7, "brow_up": 0.3}, "shrug": {"brow_up": 0.7}, "shake_head": {"frown": 0.5},
}  # fmt: skip
_VOWELS = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяαειουωάέήίόύώη]+")
_PAUSES = {",": 0.7, ";": 1.0, ":": 1.0, ".": 1.5, "!": 1.5, "?": 1.5, "…": 2.0, "-": 0.6, "—": 1.2}


def syllables(text):
    """The line as a list of lengths in syllables: positive a syllable, negative a pause."""
    out = []
    for word in (text or "").split():
        count = sum(unicodedata.east_asian_width(letter) in "WF" and letter.isalpha() for letter in word)
        count = count or len(_VOWELS.findall(word.lower())) or max(1, sum(map(str.isalpha, word)) // 3)
        out += [1.0] * count
        rest = max((_PAUSES.get(letter, 0.0) for letter in word[-3:]), default=0.0)
        out.append(-rest if rest else -0.12)
    return out


def expressions(track, t):
    """``{name of an expression: (n,) 0..1}`` of a ``plan.Track`` at the times ``t`` (s); see ``NAMES``."""
    out = {name: np.zeros(len(t)) for name in NAMES}
    for act in track.acts:
        for line in _lines(act):
            _say(out, t, track.performer, *line)
        wanted = _ACTS.get(act.clip, {})
        weight = envelope(t, act.start, act.end, 0.35, 0.5) if wanted else None
        for name, value in wanted.items():
            out[name] = np.maximum(out[name], value * weight)
        _feel(out, t, act)
    out["blink"] = np.maximum(out["blink"], _blinks(track, t))
    for act in track.acts:
        if act.clip == "sleep" or act.params.get("asleep"):
            out["blink"] = np.maximum(out["blink"], envelope(t, act.start - 0.3, act.end + 0.3, 0.3, 0.6))
    drift = 0.10 * noise(t, 4.0, seed_of(track.performer, "face") % 100003)
    for name in ("smile", "brow_up"):
        out[name] = out[name] + np.clip(drift, -0.05, 0.25)
    return {name: np.clip(value, 0.0, 1.0) for name, value in out.items()}


def _lines(act):
    """``(text, start, end, arousal, valence)`` of all that is said during an act."""
    said = [(p["start"], p["end"], p) for p in act.params.get("talk", ())]
    if act.clip in _SPEAKING and (act.clip == "talk" or act.params.get("text")):
        said.append((act.start, act.end, act.params))
    for start, end, params in said:
        yield params.get("text", ""), start, end, float(params.get("arousal", 0.4)), float(params.get("valence", 0.0))


def _say(out, t, who, text, start, end, arousal, valence):
    """The mouth opens for every syllable and shuts in the pauses; brows and corners follow the mood."""
    random = np.random.default_rng(seed_of(who, text, round(start, 2)))
    parts = syllables(text) or [1.0] * max(2, int((end - start) * 4.2))
    room = max(end - start - 0.15, 0.2)
    lengths = np.array([abs(p) for p in parts])
    lengths = lengths * room / max(lengths.sum(), room * 3.2)  # slow lines are spoken at a natural pace, then silence
    edges = start + np.concatenate([[0.0], lengths.cumsum()])
    loud = 0.62 + 0.38 * arousal
    pairs = [(start - 0.08, 0.0)]
    for part, a, b in zip(parts, edges, edges[1:], strict=False):
        if part > 0:
            high = loud * random.uniform(0.45, 1.0)
            pairs += [(a + 0.42 * (b - a), high), (a + 0.92 * (b - a), high * random.uniform(0.05, 0.4))]
        elif part < -0.3:
            pairs += [(a + 0.25 * (b - a), 0.0), (a + 0.8 * (b - a), 0.0)]
    pairs.append((max(edges[-1], pairs[-1][0]) + 0.12, 0.0))
    mouth = keys(t, _apart(pairs))
    out["mouth_open"] = np.maximum(out["mouth_open"], mouth)
    during = envelope(t, start - 0.3, end + 1.2, 0.4, 1.0)
    if valence > 0.15:
        out["smile"] = np.maximum(out["smile"], during * min(0.35 + valence, 0.9))
    if valence < -0.1:
        out["frown"] = np.maximum(out["frown"], during * min(0.3 - valence * (0.5 + 0.5 * arousal), 0.95))
    lift = 0.65 if "?" in text else 0.25 + 0.45 * arousal
    beats = sum(envelope(t, at - 0.12, at + 0.4, 0.12, 0.3) for at in np.arange(start + 0.2, end, 1.35))
    out["brow_up"] = np.maximum(out["brow_up"], np.clip(beats, 0, 1) * lift * (0.5 if valence < -0.3 else 1.0))


def _feel(out, t, act):
    """What is felt in an act shows a little longer than it lasts."""
    valence, arousal = float(act.params.get("valence", 0.0)), float(act.params.get("arousal", 0.0))
    if act.clip in _SPEAKING or abs(valence) < 0.2:
        return
    weight = envelope(t, act.start, act.end + 1.5, 0.5, 1.2) * min(1.0, abs(valence) + 0.3 * arousal)
    name = "smile" if valence > 0 else "frown"
    out[name] = np.maximum(out[name], 0.8 * weight)


def _blinks(track, t):
    """Lids that close every few seconds, and when the eyes go to something else."""
    random = np.random.default_rng(seed_of(track.performer, "blink"))
    end = float(t[-1]) if len(t) else 0.0
    times, at = [], random.uniform(0.4, 3.0)
    while at < end:
        times.append(at)
        at += random.uniform(0.25, 0.4) if random.uniform() < 0.12 else random.uniform(2.0, 5.5)
    times += [gaze.start + 0.04 for gaze in track.gaze if gaze.start > 0.3 and random.uniform() < 0.6]
    out = np.zeros(len(t))
    for at in times:
        a, b = np.searchsorted(t, (at - 0.2, at + 0.3))
        shut = keys(t[a:b], [(at - 0.08, 0.0), (at, 1.0), (at + 0.04, 1.0), (at + 0.20, 0.0)]) if b > a else 0.0
        out[a:b] = np.maximum(out[a:b], shut)
    return out


def _apart(pairs):
    """Keys in order of time, those too close to the one before dropped."""
    kept = []
    for time, value in sorted(pairs):
        if not kept or time > kept[-1][0] + 0.02:
            kept.append((time, value))
    return kept
