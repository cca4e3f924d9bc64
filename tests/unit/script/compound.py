# SPDX-License-Identifier: GPL-3.0-or-later
"""A writer of small Hangul 5 documents: records in the streams of a compound file, all of them written here."""

import struct
import zlib

from containers import INDENTS, NAMES, SCRIPT, split_runs

SECTOR = 512
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
STORAGE, STREAM, ROOT = 1, 2, 5
KINDS = list(NAMES)


def padded(data, size=SECTOR):
    return data + b"\0" * (-len(data) % size)


def compound(streams):
    """A compound file of ``{path: bytes}``, one storage deep; every stream in sectors of its own."""
    streams = {path: data if len(data) >= 4096 else data + b"\0" * (4096 - len(data)) for path, data in streams.items()}
    storages = sorted({path.split("/")[0] for path in streams if "/" in path})
    entries = [["Root Entry", ROOT, "", END, 0]]
    entries += [[name, STORAGE, "", 0, 0] for name in storages]
    sectors, chain = [], []

    def place(data):
        first, count = len(sectors), len(padded(data)) // SECTOR
        sectors.extend(padded(data)[i * SECTOR : (i + 1) * SECTOR] for i in range(count))
        chain.extend([*range(first + 1, first + count), END])
        return first

    for path, data in streams.items():
        home, _, name = path.rpartition("/")
        entries.append([name, STREAM, home, place(data), len(data)])
    child = {home: [i for i, e in enumerate(entries) if i and e[2] == home] for home in ["", *storages]}
    directory = b"".join(_entry(i, entry, entries, child) for i, entry in enumerate(entries))
    first = place(padded(directory))
    tables = 1
    while tables * SECTOR // 4 < len(sectors) + tables:
        tables += 1
    chain += [TABLE] * tables
    table = struct.pack(f"<{len(chain)}I", *chain)
    table += b"\xff" * (tables * SECTOR - len(table))
    held = list(range(len(sectors), len(sectors) + tables))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, tables, first, 0, 4096, END, 0, END, 0)
    return head + struct.pack("<109I", *held, *[FREE] * (109 - tables)) + b"".join(sectors) + table


def _entry(index, entry, entries, child):
    name, kind, home, first, size = entry
    order = child[home] if index else []
    at = order.index(index) if index else 0
    right = order[at + 1] if at + 1 < len(order) else FREE
    inner = child.get("" if not index else name, []) if kind != STREAM else []
    raw = (name + "\0").encode("utf-16-le")
    data = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1)
    data += struct.pack("<III", FREE, right, inner[0] if inner else FREE) + b"\0" * 36
    return data + struct.pack("<IQ", first if kind != STORAGE else 0, size)


def record(tag, level, data):
    if len(data) >= 0xFFF:
        return struct.pack("<II", tag | level << 10 | 0xFFF << 20, len(data)) + data
    return struct.pack("<I", tag | level << 10 | len(data) << 20) + data


def letters(bold):
    return record(21, 0, b"\0" * 46 + struct.pack("<I", 2 if bold else 0) + b"\0" * 22)


def shape(columns, centred=False):
    return record(25, 0, struct.pack("<Iiii", 3 << 2 if centred else 0, 2 * 720 * columns, 0, 0) + b"\0" * 38)


def style(name, index):
    told = name.encode("utf-16-le")
    return record(26, 0, struct.pack("<H", len(name)) + told + struct.pack("<HBBhHH", 0, 0, 0, 1042, index, 0))


def paragraph(text, index, bold="", level=0, controls=b"", broken=0, styled=True):
    """Records of a paragraph; ``controls`` are put before its text, as bytes of eight units each."""
    raw = controls + (text + "\r").encode("utf-16-le")
    head = struct.pack("<IIHBBHHHI", len(raw) // 2, 0, index, index if styled else 99, broken, 1, 0, 1, 0)
    marks, at = [], 0
    for part, heavy in split_runs(text, bold):
        marks.append(struct.pack("<II", at and at + len(controls) // 2, int(heavy)))
        at += len(part.encode("utf-16-le")) // 2
    out = record(66, level, head) + record(67, level + 1, raw) + record(68, level + 1, b"".join(marks))
    return out + record(69, level + 1, b"\0" * 36)


def control(code, kind):
    """A control of eight units in a paragraph's text: its code, what it is, its code again."""
    return struct.pack("<H", code) + kind[::-1] + b"\0" * 8 + struct.pack("<H", code)


def inside(kind, *records):
    """A control's records, one level down, with the list that its paragraphs stand in."""
    return record(71, 1, kind[::-1] + b"\0" * 8) + record(72, 2, b"\0" * 8) + b"".join(records)


def document(sections, flags=1, names=NAMES, info=None):
    """A document of these sections (bytes of records)."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    told = info or letters(False) + letters(True) + b"".join(
        shape(INDENTS.get(kind, 0) // 144) for kind in KINDS
    ) + b"".join(style(names[kind], i) for i, kind in enumerate(KINDS))
    head = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", 0x05000300, flags)
    streams = {"FileHeader": head.ljust(256, b"\0")}
    for path, data in [("DocInfo", told), *((f"BodyText/Section{i}", data) for i, data in enumerate(sections))]:
        pack = zlib.compressobj(9, zlib.DEFLATED, -15)
        streams[path] = pack.compress(data) + pack.flush() if flags & 1 else data
    return compound(streams)


def hwp(script=SCRIPT, names=NAMES, styled=True, flags=1):
    """Hancom's compound file of two sections; styled by name, or with indents alone."""
    rows = []
    for kind, text, extra in script:
        if kind == "scene_heading" and extra.get("number"):
            text = f"{extra['number']}. {text}"
        if not styled and extra.get("dual") == "right":
            text += " ^"
        rows.append(paragraph(text, KINDS.index(kind), extra.get("bold", ""), styled=styled))
    half = len(rows) // 2
    return document([b"".join(rows[:half]), b"".join(rows[half:])], flags, names)
