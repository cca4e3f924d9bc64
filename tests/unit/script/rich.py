# SPDX-License-Identifier: GPL-3.0-or-later
"""A writer of rich text for the tests."""

import containers as made

KINDS = list(made.NAMES)


def escaped(text, coding=None):
    out = ""
    for ch in text:
        if ch in "\\{}":
            out += "\\" + ch
        elif ch < "\x80":
            out += ch
        elif coding:
            out += "".join(f"\\'{byte:02x}" for byte in ch.encode(coding))
        else:
            units = ch.encode("utf-16-le")
            out += "".join(
                f"\\u{int.from_bytes(units[i : i + 2], 'little', signed=True)}?" for i in range(0, len(units), 2)
            )
    return out


def rtf(rows=made.SCRIPT, styled=True, coding=None, head="\\ansicpg1252", charset=0):
    """Rich text; styled by name, or with indents alone."""
    defined = "".join(f"{{\\s{i} {made.NAMES[kind]};}}" for i, kind in enumerate(KINDS, 1))
    out = [f"{{\\rtf1\\ansi{head}\\deff0{{\\fonttbl{{\\f0\\fcharset{charset} Courier New;}}}}"]
    out.append(
        f"{{\\colortbl;\\red0\\green0\\blue0;}}{{\\stylesheet{defined if styled else ''}}}{{\\info{{\\title x}}}}\n"
    )
    out.append("{\\header\\pard Draft 3\\par}{\\*\\generator Some Writer 1.0;}\n")
    for kind, text, extra in rows:
        if kind == "scene_heading" and extra.get("number"):
            text = f"{extra['number']} {text} {extra['number']}"
        if not styled and extra.get("dual") == "right":
            text += " ^"
        look = f"\\s{KINDS.index(kind) + 1}" if styled else f"\\li{made.INDENTS.get(kind, 0)}"
        parts = made.split_runs(text, extra.get("bold"))
        runs = "".join(f"{{\\b {escaped(p, coding)}}}" if bold else escaped(p, coding) for p, bold in parts)
        out.append(f"\\pard{look}\\f0 {runs}\\par\n")
    return ("".join(out) + "}").encode("ascii")
