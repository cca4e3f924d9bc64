# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs for the tests: screenplays set by reportlab, and hostile ones written object by object."""

import io
import zlib

from containers import SCRIPT
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

COLUMNS = {"character": 20, "dialogue": 10, "parenthetical": 15, "transition": 45}
CLOSE = ("dialogue", "parenthetical")  # what follows without an empty line
COURIER = b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>"


def pdf(script=SCRIPT, font="Courier", rows=54, title="", password=None):
    """A PDF of ``(kind, text, extra)`` rows, as screenwriting programs set them: ten columns an inch, page numbers."""
    from reportlab.lib.pdfencrypt import StandardEncryption

    lines = [(COLUMNS["character"], title), (0, "")] if title else []
    for kind, text, extra in script:
        if kind == "scene_heading" and extra.get("number"):
            text = f"{extra['number']} {text}"
        lines += [] if kind in CLOSE else [(0, "")]
        lines += [(COLUMNS.get(kind, 0), part) for part in wrapped(text, 60 if kind == "action" else 40)]
    return laid(lines, font, rows, StandardEncryption(password) if password else None)


def wrapped(text, width):
    rows = [""]
    for word in text.split(" "):
        if rows[-1] and len(rows[-1]) + len(word) > width:
            rows.append("")
        rows[-1] += (" " if rows[-1] else "") + word
    return rows


def laid(lines, font="Courier", rows=54, encrypt=None):
    """A PDF of ``(column, text)`` lines, ``rows`` a page."""
    if font != "Courier":
        pdfmetrics.registerFont(UnicodeCIDFont(font))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(612, 792), encrypt=encrypt)
    for start in range(0, len(lines), rows):
        canvas.setFont(font, 12)
        if start:
            canvas.drawString(540, 750, f"{start // rows + 1}.")
        for row, (column, text) in enumerate(lines[start : start + rows]):
            if text:
                canvas.drawString(108 + 7.2 * column, 720 - 12 * row, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def stream(data):
    packed = zlib.compress(data, 9)
    return b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed)


def written(objects):
    """A PDF of these objects, the first its root."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, data in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, data)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return bytes(out) + head + table + tail


def drawn(content, pages=1, font=COURIER, more=()):
    """A PDF whose pages all draw ``content``."""
    return written([
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%b]>>" % (pages, b" ".join([b"3 0 R"] * pages)),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        stream(content), font, *more,
    ])  # fmt: skip
