# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language a script is written in, by its letters."""

_RANGES = (
    ("hangul", "\uac00", "\ud7a3"),
    ("kana", "\u3040", "\u30ff"),
    ("han", "\u4e00", "\u9fff"),
    ("thai", "\u0e00", "\u0e7f"),
)
_SAMPLE = 20_000


def detect(text, title_page=None):
    """BCP 47 tag: the title page's ``Language:`` if it has one, else by the letters of the first 20 kB."""
    told = (title_page or {}).get("language", "").strip().lower()
    if 2 <= len(told) <= 11 and told.replace("-", "").isalnum():
        return told
    counts = dict.fromkeys(("hangul", "kana", "han", "thai", "latin"), 0)
    for ch in text[:_SAMPLE]:
        if ch < "\u0250":
            counts["latin"] += ch.isalpha()
            continue
        for name, low, high in _RANGES:
            if low <= ch <= high:
                counts[name] += 1
                break
    # A Latin word takes some five letters where these scripts take one or two.
    if counts["kana"] > 0.3 * max(counts["han"], 1) and 4 * (counts["kana"] + counts["han"]) > counts["latin"]:
        return "ja"
    best = max(("hangul", "han", "thai"), key=counts.get)
    if 4 * counts[best] <= counts["latin"]:
        return "en"
    return {"hangul": "ko", "han": "zh", "thai": "th"}[best]
