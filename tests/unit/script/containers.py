# SPDX-License-Identifier: GPL-3.0-or-later
"""One screenplay, written by code in every format that is read: ``(kind, text, extra)`` rows in, bytes out."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

TITLE, AUTHOR = "The Long Way", "A. Writer"
SCRIPT = [
    ("transition", "FADE IN:", {}),
    ("scene_heading", "INT. KITCHEN - NIGHT", {"number": "1"}),
    ("action", "Rain against the window. NORA (40s), an architect in a grey cardigan, sits with a mug.", {}),
    ("character", "DANIEL (V.O.)", {}),
    ("dialogue", "You are still up, & I am <late>.", {}),
    ("character", "NORA", {}),
    ("parenthetical", "(without looking)", {}),
    ("dialogue", "There were two keys, Daniel.", {}),
    ("shot", "CLOSE ON THE KEYS", {}),
    ("action", "Daniel takes a knife and puts the mug on the counter.", {"bold": "knife"}),
    ("transition", "CUT TO:", {}),
    ("scene_heading", "EXT. HARBOUR - DAY", {"number": "2A"}),
    ("action", "Two fishermen carry a red suitcase past a black car.", {}),
    ("character", "NORA", {"dual": "left"}),
    ("dialogue", "Stop!", {}),
    ("character", "DANIEL", {"dual": "right"}),
    ("dialogue", "Wait!", {}),
    ("action", "Nora runs to the car. Daniel weeps.", {}),
    ("scene_heading", "INT. KITCHEN - DAY", {"number": "3"}),
    ("action", "Nora kneels beside Daniel.", {}),
    ("character", "NORA (CONT'D)", {}),
    ("dialogue", "Where is he now?", {}),
]
NAMES = {
    "scene_heading": "Scene Heading", "action": "Action", "character": "Character", "dialogue": "Dialogue",
    "parenthetical": "Parenthetical", "transition": "Transition", "shot": "Shot", "title_page": "Title",
}  # fmt: skip
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HP = (
    'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" '
    'xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head"'
)


def pack(members):
    """A zip of ``{name: text or bytes}``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def split_runs(text, bold):
    """``[(text, bold)]`` of a row, cut in the middle too, as programs do."""
    if not bold:
        return [(text[: len(text) // 2], False), (text[len(text) // 2 :], False)]
    before, after = text.split(bold, 1)
    return [(before, False), (bold, True), (after, False)]


def fountain(script=SCRIPT):
    out = [f"Title: {TITLE}\nAuthor: {AUTHOR}\n\n"]
    for kind, text, extra in script:
        if extra.get("bold"):
            text = text.replace(extra["bold"], f"**{extra['bold']}**")
        if kind == "scene_heading" and extra.get("number"):
            text = f"{text} #{extra['number']}#"
        if kind == "transition":
            text = f"> {text}"
        out.append(("" if kind in ("dialogue", "parenthetical") else "\n") + text)
        out.append(" ^\n" if extra.get("dual") == "right" else "\n")
    return "".join(out).encode()


def fdx_paragraph(kind, text, extra, small=False):
    attributes = f" Number={quoteattr(extra['number'])}" if extra.get("number") else ""
    runs = "".join(
        f"<Text{' Style=' + quoteattr('Bold+AllCaps' if small and kind == 'shot' else 'Bold') if bold else ''}>"
        f"{escape(part)}</Text>"
        for part, bold in split_runs(text, extra.get("bold"))
    )
    if small and kind in ("scene_heading", "transition", "character"):
        runs = f'<Text Style="AllCaps">{escape(text.lower())}</Text>'
    return f'<Paragraph{attributes} Type="{NAMES[kind]}">{runs}</Paragraph>\n'


def fdx(script=SCRIPT, small=False, tail="", title=True):
    """Final Draft's XML; ``small`` stores capitals as a style, as the program does."""
    body, dual = [], []
    for kind, text, extra in script:
        row = fdx_paragraph(kind, text, extra, small)
        if extra.get("dual") or (dual and kind == "dialogue" and len(dual) < 4):
            dual.append(row)
            if len(dual) == 4:
                body.append(f"<Paragraph><DualDialogue>{''.join(dual)}</DualDialogue></Paragraph>\n")
            continue
        body.append(row)
    page = "".join(
        f'<Paragraph Alignment="Center"><Text>{t}</Text></Paragraph>' for t in (TITLE, "", "Written by", AUTHOR)
    )
    page = f"<TitlePage><Content>{page}</Content></TitlePage>" if title else ""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<FinalDraft DocumentType="Script" Version="5">\n'
        f"<Content>\n{''.join(body)}</Content>\n{page}{tail}</FinalDraft>"
    ).encode()


def osf(script=SCRIPT, key="basestyle", version="50"):
    rows = []
    for kind, text, extra in script:
        numbered = f" number={quoteattr(extra['number'])}" if extra.get("number") else ""
        dual = ' dualdialogue="1"' if extra.get("dual") == "left" else ""
        runs = "".join(
            f"<text{' bold=' + quoteattr('1') if bold else ''}>{escape(part)}</text>"
            for part, bold in split_runs(text, extra.get("bold"))
        )
        rows.append(f'<para{numbered}><style {key}="{NAMES[kind]}"{dual}/>{runs}</para>\n')
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<document type="Open Screenplay Format document" version="{version}">\n'
        f'<paragraphs>\n{"".join(rows)}</paragraphs>\n<titlepage><para bookmark="Title"><style {key}="Normal Text"/>'
        f'<text>{TITLE}</text></para><para><style {key}="Normal Text"/><text>by {AUTHOR}</text></para></titlepage>'
        '<lists><characters><character name="NORA"/></characters></lists></document>'
    ).encode()


def fadein(script=SCRIPT, **settings):
    return pack({"document.xml": osf(script, **settings), "image1.png": b"\x89PNG"})


INDENTS = {"character": 3168, "dialogue": 1440, "parenthetical": 2160, "transition": 5760}


def docx(script=SCRIPT, names=NAMES, styled=True, extra_members=None):
    """Word's zip; styled by name, or with indents alone."""
    rows = []
    if styled:
        for text, kind in ((TITLE, "title_page"), ("Written by", "title_page"), (AUTHOR, "title_page")):
            rows.append(f'<w:p><w:pPr><w:pStyle w:val="s_{kind}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>')
    for kind, text, extra in script:
        if kind == "scene_heading" and extra.get("number"):
            text = f"{extra['number']} {text} {extra['number']}"
        if not styled and extra.get("dual") == "right":
            text += " ^"
        look = f'<w:pStyle w:val="s_{kind}"/>' if styled else f'<w:ind w:left="{INDENTS.get(kind, 0)}"/>'
        runs = "".join(
            f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
            for part, bold in split_runs(text, extra.get("bold"))
        )
        rows.append(f"<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>")
    defined = "".join(
        f'<w:style w:type="paragraph" w:styleId="s_{kind}"><w:name w:val="{name}"/></w:style>'
        for kind, name in names.items()
    )
    members = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{"".join(rows)}</w:body></w:document>',
        "word/styles.xml": f"<w:styles {W}>{defined if styled else ''}</w:styles>",
    }
    return pack(members | (extra_members or {}))


def hwpx(script=SCRIPT, names=NAMES, styled=True):
    """Hancom's zip of two sections; styled by name, or with indents alone."""
    kinds = list(NAMES)
    shapes = "".join(
        f'<hh:paraPr id="{i}"><hh:align horizontal="JUSTIFY"/><hh:margin><hh:left value="{5 * INDENTS.get(kind, 0)}"/>'
        f"</hh:margin></hh:paraPr>"
        for i, kind in enumerate(kinds)
    )
    defined = "".join(
        f'<hh:style id="{i}" type="PARA" name="{names[kind]}" engName="" paraPrIDRef="{i}"/>'
        for i, kind in enumerate(kinds)
    )
    header = (
        f'<hh:head {HP}><hh:charPr id="0"/><hh:charPr id="1"><hh:bold/></hh:charPr>{shapes}'
        f"{defined if styled else ''}</hh:head>"
    )
    rows = []
    for kind, text, extra in script:
        if kind == "scene_heading" and extra.get("number"):
            text = f"{extra['number']}. {text}"
        if not styled and extra.get("dual") == "right":
            text += " ^"
        runs = "".join(
            f'<hp:run charPrIDRef="{int(bold)}"><hp:t>{escape(part)}</hp:t></hp:run>'
            for part, bold in split_runs(text, extra.get("bold"))
        )
        index = kinds.index(kind)
        rows.append(f'<hp:p styleIDRef="{index if styled else 99}" paraPrIDRef="{index}">{runs}</hp:p>')
    half = len(rows) // 2
    return pack(
        {
            "mimetype": "application/hwp+zip",
            "Contents/header.xml": header,
            "Contents/section1.xml": f"<hs:sec {HP}>{''.join(rows[half:])}</hs:sec>",
            "Contents/section0.xml": f"<hs:sec {HP}>{''.join(rows[:half])}</hs:sec>",
        }
    )


def highland(script=SCRIPT, member="Film.textbundle/text.fountain"):
    return pack({"Film.textbundle/info.json": "{}", member: fountain(script)})


def celtx_html(script=SCRIPT):
    classes = {"scene_heading": "sceneheading", "dialogue": "dialog"}
    rows = []
    for kind, text, extra in script:
        text = escape(text)
        if extra.get("bold"):
            text = text.replace(extra["bold"], f"<b>{extra['bold']}</b>")
        if kind == "scene_heading":
            text = f"{extra['number']} {text}"
        rows.append(f'<p class="{classes.get(kind, kind)}" id="a1">{text}<br></p>\n')
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "x">\n<html><head><title>' + TITLE + "</title>"
        f'<meta name="Author" content="{AUTHOR}"><style type="text/css">p {{ margin: 0 }}</style></head>\n<body>\n'
        f"<!-- script -->{''.join(rows)}</body></html>"
    ).encode()


def celtx(script=SCRIPT):
    return pack({"project.rdf": "<RDF:RDF/>", "local.rdf": "<RDF:RDF/>", "script-aB1.html": celtx_html(script)})


def trelby(script=SCRIPT, version=3):
    marks = {
        "scene_heading": "\\", "action": ".", "character": "_", "dialogue": ":", "parenthetical": "(",
        "transition": "/", "shot": "=",
    }  # fmt: skip
    out = [f"#Version {version}", "#Begin-Config ", "FontSize:12", "#End-Config ", "#Title-Page ",
           f"#Title-String 0.000000,70.000000,24,cb,Helvetica,,{TITLE}",
           "#Title-String 0.000000,83.000000,12,c,Courier,,Written by",
           f"#Title-String 0.000000,88.000000,12,c,Courier,,{AUTHOR}", "#Header-Empty-Lines 1"]  # fmt: skip
    out += ["#Start-Script "] if version > 2 else []
    for kind, text, extra in script:
        if kind == "scene_heading":
            text = f"{extra['number']} {text.lower() if 'EXT' in text else text}"
        words, rows = text.split(" "), [""]
        for word in words:
            if len(rows[-1]) + len(word) > 35:
                rows.append("")
            rows[-1] += (" " if rows[-1] else "") + word
        for row in rows[:-1]:
            out.append(f">{marks[kind]}{row}")
        out.append(f".{marks[kind]}{rows[-1]}")
    return b"\xef\xbb\xbf" + "\n".join(out).encode() + b"\n"
