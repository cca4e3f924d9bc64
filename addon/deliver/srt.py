# SPDX-License-Identifier: GPL-3.0-or-later
"""Subtitles as SubRip text. Pure."""


def srt(captions, rate, start=1):
    """SubRip text of ``Caption`` records; edit frame ``start`` is time zero."""
    blocks = []
    for number, caption in enumerate(sorted(captions, key=lambda c: (c.start, c.end)), 1):
        first, last = (clock(rate.seconds(frame - start)) for frame in (caption.start, caption.end + 1))
        text = "\n".join(line for line in caption.text.splitlines() if line.strip())
        blocks.append(f"{number}\n{first} --> {last}\n{text}\n")
    return "\n".join(blocks)


def clock(seconds):
    """``HH:MM:SS,mmm``."""
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d},{rest % 1000:03d}"
