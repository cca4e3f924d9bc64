# SPDX-License-Identifier: GPL-3.0-or-later
"""From bytes to text: by the mark that they begin with, as UTF-8, else by what the letters would be.

Old encodings are told apart by ``charset_normalizer`` (imported when bytes are neither marked nor UTF-8) and by a
check of our own: of the readings that are possible, the one whose letters are those that a language writes most.
"""

import codecs
import re

from ..errors import InputError
from ..world.schema import Warning
from .letters import score

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)  # fmt: skip
# What screenplays are met in, the likelier of equals first.
CANDIDATES = (
    "cp949", "cp932", "euc_jp", "gb18030", "big5", "cp874", "cp1252", "mac_roman", "cp1250", "cp1251", "cp1253",
    "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8_r", "cp850", "mac_cyrillic",
)  # fmt: skip
_WIDE = ("utf-16-le", "utf-16-be")
_SAMPLE = 20_000  # bytes that are looked at, of lines that are not plain ASCII
_SURE = 0.45  # of a score that is at most 1
_AHEAD = 0.12  # that the best reading must be before the next
_VOTE = 0.1
_KNOWN = 0.2  # below it, nothing is like a language whose letters we know
_ENOUGH = 12  # bytes beyond ASCII
_HINT = "if letters look wrong, name the encoding or save the script as UTF-8"
_WESTERN = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0x100)}
_REST = "[" + "".join(re.escape(ch) for ch, code in _WESTERN.items() if code < 0xC0) + "]"
# Begins with one class for all that may lead, which is looked for quickly.
_TWICE = re.compile(f"[Â-ô](?:(?<=[Â-ß]){_REST}|(?<=[à-ï]){_REST}{{2}}|(?<=[ð-ô]){_REST}{{3}})")
_BEYOND = re.compile(r"[^\x00-\x7f]+")
_MOSTLY = 0.5  # of the letters beyond ASCII that must be such
_TELLING = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*[\r\n]*")


def decode(data, name, encoding=None):
    """``(text, encoding, warning or None)`` of text bytes; ``encoding`` is what somebody says they are in.

    Raises ``InputError`` for bytes that are no text, or are not in the encoding that is named or that they are
    marked with.
    """
    if encoding:
        return _strict(data, _known(encoding, name), name), encoding, None
    for mark, coding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :] if coding == "gb18030" else data, coding, name), coding, None
    if found := _wide(data):
        return data.decode(found), found, None
    if b"\0" in data:
        raise InputError(f"{name}: is not a text file; give a Fountain script (.fountain or .txt)")
    try:
        return *_once_more(data.decode("utf-8")), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if _is_nearly_utf8(data):
            told = f"is UTF-8 but for some bytes, damaged at byte {error.start}: these are shown as \ufffd"
            return data.decode("utf-8", "replace"), "utf-8", Warning(line, told)
    return _guess(data, line)


def _once_more(text):
    """``(text, encoding)``: the letters of UTF-8 that was once read as Western (``itâ€™s``) as they were meant."""
    if text.isascii():
        return text, "utf-8"
    found = [(m, told) for m in _TWICE.finditer(text) if (told := _meant(m[0]))]
    beyond = sum(map(len, (m[0] for m in _BEYOND.finditer(text)))) if found else 0
    if sum(len(m[0]) for m, _ in found) < max(_MOSTLY * beyond, 4):
        return text, "utf-8"
    return _TWICE.sub(lambda m: _meant(m[0]) or m[0], text), "utf-8 read as cp1252"


def _meant(letters):
    try:
        return bytes(_WESTERN[ch] for ch in letters).decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _known(encoding, name):
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise InputError(f"{name}: encoding {encoding[:40]!r} is not known; name another, as utf-8 or cp949") from None


def _strict(data, encoding, name):
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is damaged at byte {error.start} ({encoding}); save it again as UTF-8") from None


def _is_nearly_utf8(data):
    """Whether all but a few letters are UTF-8, as in a file that was cut off or pasted together."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for ch in text if ch > "\x7f") - wrong
    return right >= 10 * wrong or (text.endswith("\ufffd") and wrong == 1 and right > 1)


def _wide(data):
    """UTF-16 without a mark, told by where its NULs and line ends are and by its letters; else None."""
    if len(data) < 4 or len(data) % 2:
        return None
    sample = data[: 2 * _SAMPLE]
    if b"\0" not in sample:
        return None
    found = []
    for coding in _WIDE:
        try:
            text = sample.decode(coding, "strict" if len(sample) == len(data) else "ignore")
            data.decode(coding)
        except UnicodeDecodeError:
            continue
        plain = sum(1 for ch in text if "\x20" <= ch < "\x7f" or ch in "\r\n\t")
        if "\0" not in text:
            found.append((plain / len(text) + score(text)[0], coding))
    best = max(found, default=(0, None))
    return best[1] if best[0] > 0.3 else None


def _guess(data, line):
    """``(text, encoding, warning or None)`` of bytes in an old encoding."""
    sample = b"".join(_lines(data))
    ranked = _ranked(sample)
    for place, (points, _, coding) in enumerate(ranked):
        try:
            text = data.decode(coding)
        except UnicodeDecodeError:
            continue
        behind = next((other for other, _, rival in ranked[place + 1 :] if not _same(sample, coding, rival)), -1.0)
        beyond = sum(1 for byte in sample if byte > 0x7F)
        sure = place == 0 and _score(sample, coding) >= _SURE and points - behind >= _AHEAD and beyond >= _ENOUGH
        coding = next((other for other in CANDIDATES if _reads(data, other, text)), coding)
        return text, coding, None if sure else Warning(line, f"not UTF-8 text: read as {coding}; {_HINT}")
    text = data.decode("latin-1")
    return text, "latin-1", Warning(line, f"not UTF-8 text: read as latin-1; {_HINT}")


def _lines(data):
    """Lines that hold more than ASCII, as many as are looked at."""
    size = 0
    for found in _TELLING.finditer(data):
        yield found.group()[:_SAMPLE]
        size += len(found.group())
        if size > _SAMPLE:
            return


def _ranked(sample):
    """``[(points, order, encoding)]``, the best first: by our own points, to which the word of ``charset_normalizer``
    adds; by its word alone where none of the readings is of a language whose letters we know."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(CANDIDATES)).best()
    told = best.encoding if best else ""
    points = {coding: _score(sample, coding) for coding in CANDIDATES}
    trust = _VOTE if max(points.values()) >= _KNOWN else 2.0
    return sorted(
        ((points[coding] + trust * (coding == told), -i, coding) for i, coding in enumerate(CANDIDATES)), reverse=True
    )


def _score(sample, coding):
    try:
        return score(sample.decode(coding))[0]
    except UnicodeDecodeError as error:
        if error.start < len(sample) - 3:
            return -2.0
        return score(sample[: error.start].decode(coding))[0]


def _reads(data, coding, text):
    try:
        return data.decode(coding) == text
    except UnicodeDecodeError:
        return False


def _same(sample, coding, rival):
    return sample.decode(coding, "replace") == sample.decode(rival, "replace")
