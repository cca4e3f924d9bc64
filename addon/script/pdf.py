# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF with a text layer: the lines of each page as they stand on it, page by page.

``pypdf`` reads it and is imported when a PDF is met. What it is given to do is bounded: by the pages, by what a
page's drawing may unpack to, and by the time of the whole.
"""

import io
import logging
import re
import time
from contextlib import contextmanager

from ..errors import InputError

MAX_PAGES = 1500
MAX_SECONDS = 60.0  # of the processor; 120 pages take about one
_MAX_UNPACKED = 4_000_000  # bytes of a page's drawing, or of a font's tables; a page of a script has some 5,000
_MAX_STEPS = 200_000  # parts of a page's drawing
_MAX_SHOWN = 20_000, 8_000, 1_000  # pieces of text and gaps on a page, in a block of it, without a new position
_WIDEST = 200  # blanks in a row, or empty lines
_MAX_NESTED = 100
_MAX_TEXT = 200_000  # characters of a page, blanks included
_FEW = 5  # letters a page, fewer than which are no script
_MARK = "|"  # stands at the edge of every page
_GAP = re.compile(r"\n{4,}")
_HALF = 3.6  # points, half a column, so that what stands exactly on one does not fall before it
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]|\\(cid:\\d{1,5}\\)")


def sniff(data, suffix):
    """Whether bytes are a PDF; a little may stand before its head."""
    return data.startswith(b"%PDF") or b"%PDF-" in data[:1024]


def lines(data, name):
    """Steps (see ``progress``) that end with the text of a PDF: indents are kept in columns of the text's own letters
    from the page's left edge, and every page but the first begins with a form feed.

    Raises ``InputError`` for a PDF that is encrypted, damaged, without text (scanned), or takes too much to read.
    """
    with _library() as pypdf:
        try:
            reader = pypdf.PdfReader(io.BytesIO(data))
            locked = reader.is_encrypted and not reader.decrypt("")
            count = 0 if locked else len(reader.pages)
        except pypdf.errors.DependencyError:
            locked, count = True, 0
        except Exception as error:
            raise _damaged(name, pypdf, error) from None
    if locked:
        raise InputError(f"{name}: is a PDF protected by a password; save it without one")
    if not 0 < count <= MAX_PAGES:
        raise InputError(f"{name}: is a PDF of {count} pages; give the script alone")
    pages, begun, spent = [], time.process_time(), 0.0
    for number in range(count):
        yield number / count, f"page {number + 1} of {count}"
        begun = time.process_time()
        pages.append(_page(reader, number, name))
        spent += time.process_time() - begun
        if spent > MAX_SECONDS:
            raise InputError(f"{name}: is a PDF that takes too long to read; export it again or save it as text")
    return _checked(pages, name)


def _page(reader, number, name):
    """The text of a page, without the empty lines around it."""
    with _library() as pypdf:
        try:
            page = reader.pages[number]
            if _is_too_much(page.get_contents()):
                raise pypdf.errors.LimitReachedError
            _mark(page, pypdf.generic)
            text = page.extract_text(
                extraction_mode="layout", layout_mode_scale_weight=1.0, layout_mode_strip_rotated=True
            )
            if len(text) > _MAX_TEXT:
                raise pypdf.errors.LimitReachedError
        except Exception as error:
            raise _damaged(f"{name}: page {number + 1}", pypdf, error) from None
    text = text.replace("\f", " ").lstrip("\n").replace(_MARK, " ", 1)
    rows = [row.rstrip() for row in text.split("\n")]
    return _GAP.sub("\n\n\n", "\n".join(rows).strip("\n"))


def _is_too_much(drawing):
    """Whether a page's drawing holds more pieces of text, or nests deeper, than the layout can be asked to order: its
    time grows with their square."""
    page = block = row = depth = 0
    for operands, operator in drawing.operations if drawing is not None else ():
        if operator in (b"q", b"Q"):
            depth += 1 if operator == b"q" else -1
        elif operator == b"BT":
            block = row = 0
        elif operator in (b"Tj", b"'", b'"', b"TJ"):
            shown = len(operands[0]) if operator == b"TJ" and operands and isinstance(operands[0], list) else 1
            page, block, row = page + shown, block + shown, row + shown
            if page > _MAX_SHOWN[0] or block > _MAX_SHOWN[1] or row > _MAX_SHOWN[2]:
                return True
        elif operator in (b"Td", b"TD", b"Tm", b"T*"):
            row = 0
        if depth > _MAX_NESTED:
            return True
    return False


def _mark(page, generic):
    """Draw a mark at the page's left edge, above all else: columns are counted from what stands leftmost, which would
    be the speeches on a page that holds nothing else."""
    box = page.mediabox
    font = generic.DictionaryObject()
    for key, value in (("/Type", "/Font"), ("/Subtype", "/Type1"), ("/BaseFont", "/Courier")):
        font[generic.NameObject(key)] = generic.NameObject(value)
    resources = page.get("/Resources", generic.DictionaryObject()).get_object()
    resources = generic.DictionaryObject(resources)
    fonts = generic.DictionaryObject(resources.get("/Font", generic.DictionaryObject()).get_object())
    fonts[generic.NameObject("/BacklotMark")] = font
    resources[generic.NameObject("/Font")] = fonts
    page[generic.NameObject("/Resources")] = resources
    stream = generic.StreamObject()
    where = f"1 0 0 1 {float(box.left) - _HALF:.2f} {float(box.top) + 40:.2f} Tm"
    stream.set_data(f"q BT /BacklotMark 12 Tf {where} ({_MARK}) Tj ET Q\n".encode())
    drawn = page.get("/Contents", generic.ArrayObject())
    held = drawn.get_object()
    parts = list(held) if isinstance(held, list) else [drawn]
    page[generic.NameObject("/Contents")] = generic.ArrayObject([stream, *parts])


def _checked(pages, name):
    text = "\n\n\f".join(_without_margin(pages)) + "\n"
    letters = sum(1 for ch in text if ch.isalnum())
    strange = len(_UNREADABLE.findall(text))
    if strange > 0.2 * (letters + strange) and strange > _FEW:
        raise InputError(
            f"{name}: is a PDF whose fonts do not say which letters they show; run OCR (text recognition) on it, or "
            "save the script as Fountain or Word"
        )
    if letters < _FEW * len(pages):
        raise InputError(
            f"{name}: is a PDF without text (scanned pages?); run OCR (text recognition) on it, or give the script "
            "that it was made from"
        )
    return text


def _without_margin(pages):
    """Pages without the blanks that all their lines begin with."""
    rows = [row for page in pages for row in page.split("\n") if row.strip()]
    margin = min((len(row) - len(row.lstrip()) for row in rows), default=0)
    return ["\n".join([row[margin:] for row in page.split("\n")]) for page in pages]


def _damaged(name, pypdf, error):
    if isinstance(error, pypdf.errors.LimitReachedError):
        return InputError(f"{name}: holds more than a page of a script does; export the script anew")
    return InputError(f"{name}: is a damaged or cut-off PDF; export it again")


@contextmanager
def _library():
    """``pypdf`` with bounds and without its warnings. What it raises on a broken file is of many kinds."""
    import pypdf
    from pypdf._text_extraction._layout_mode import _fixed_width_page as layout

    layout.WHITESPACE_LIMIT, layout.NEWLINE_LIMIT = _WIDEST, _WIDEST  # no setting reaches these
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    bounds = dict.fromkeys(("zlib", "lzw", "run_length", "array_based_stream"), _MAX_UNPACKED)
    bounds = {f"{kind}_maximum_output_length": size for kind, size in bounds.items()}
    try:
        with pypdf.apply_configuration(stream_parsing_work_maximum_count=_MAX_STEPS, **bounds):
            yield pypdf
    finally:
        logger.setLevel(level)
