# SPDX-License-Identifier: GPL-3.0-or-later
"""Word and Hangul documents: what is text, what is not, and layouts without styles."""

import containers as made
import hancom
import pytest

from backlot.addon import script
from backlot.addon.script import styles


def docx(*rows, members=None):
    """A document of paragraphs given as XML."""
    xml = f"<w:document {made.W}><w:body>{''.join(rows)}<w:sectPr/></w:body></w:document>"
    return script.read(made.pack({"word/document.xml": xml, **(members or {})}), "a.docx")


def row(text, look="", run=""):
    return f'<w:p><w:pPr>{look}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def styled(name, text, run=""):
    return row(text, f'<w:pStyle w:val="{name}"/>', run)


SCENE = styled("SceneHeading", "INT. A - DAY") + styled("Action", "She sits.")


def types(play):
    return [(e.type, e.text) for e in play.elements]


def test_runs_signs_and_what_is_not_text():
    play = docx(
        SCENE,
        '<w:p><w:pPr><w:pStyle w:val="Action"/></w:pPr><w:r><w:t xml:space="preserve">He </w:t></w:r>'
        "<w:ins><w:r><w:t>runs</w:t></w:r></w:ins><w:del><w:r><w:delText>walks</w:delText></w:r></w:del>"
        '<w:hyperlink><w:r><w:rPr><w:i/><w:b w:val="0"/></w:rPr><w:tab/><w:t>off</w:t></w:r></w:hyperlink>'
        '<w:r><w:br/><w:t>and well</w:t><w:noBreakHyphen/><w:t>dressed.</w:t><w:br w:type="page"/></w:r>'
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>WATERMARK</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
    )
    assert play.elements[-1].text == "He runs\toff\nand well-dressed."
    assert play.elements[-1].marked == "He runs\t*off*\nand well-dressed."
    assert play.elements[-1].rows == [(3, "He runs\toff"), (3, "and well-dressed.")]
    assert len(play.lines) == 3 and "WATERMARK" not in play.source


def test_tables_and_content_controls_keep_their_order():
    play = docx(
        SCENE,
        f"<w:sdt><w:sdtContent>{styled('Action', 'One.')}</w:sdtContent></w:sdt>",
        f"<w:tbl><w:tr><w:tc>{styled('Action', 'Two.')}</w:tc><w:tc>{styled('Action', 'Three.')}</w:tc></w:tr></w:tbl>",
        styled("Action", "Four."),
    )
    assert [e.text for e in play.elements][2:] == ["One.", "Two.", "Three.", "Four."]


def test_styles_that_are_based_on_others_and_in_capitals():
    sheet = (
        f'<w:styles {made.W}><w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>'
        '<w:style w:styleId="a"><w:name w:val="Scene Heading"/><w:rPr><w:caps/></w:rPr></w:style>'
        '<w:style w:styleId="b"><w:name w:val="My Slug"/><w:basedOn w:val="a"/></w:style>'
        '<w:style w:styleId="c"><w:name w:val="Character"/><w:basedOn w:val="c"/></w:style></w:styles>'
    )
    play = docx(
        styled("b", "int. a - day"), styled("c", "mara", "<w:caps/>"), styled("Dialogue", "Hello."), row("She sits."),
        members={"word/styles.xml": sheet},
    )  # fmt: skip
    assert types(play) == [
        ("scene_heading", "INT. A - DAY"), ("character", "MARA"), ("dialogue", "Hello."), ("action", "She sits."),
    ]  # fmt: skip


def test_comments_footnotes_headers_and_footers():
    def part(tag, text):
        return f"<w:{tag} {made.W}>{text}</w:{tag}>"

    text = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    comment = f'<w:comment w:id="0">{text.format("Why?")}</w:comment>'
    footnote = f'<w:footnote w:id="2">{text.format("Note.")}</w:footnote>'
    play = docx(
        SCENE,
        '<w:p><w:pPr><w:pStyle w:val="Action"/></w:pPr><w:r><w:t>He stops.</w:t></w:r><w:r>'
        '<w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        members={
            "word/comments.xml": part("comments", comment),
            "word/footnotes.xml": part("footnotes", footnote),
            "word/header1.xml": part("hdr", text.format("BLUE DRAFT")),
            "word/footer1.xml": part("ftr", text.format("")),
        },
    )
    assert next(e for e in play.elements if e.text == "He stops.").notes == ("Why?", "Note.")
    assert [(line.type, line.text) for line in play.lines][-1] == ("furniture", "BLUE DRAFT")
    assert play.elements[0].type == "furniture"  # not inside the last scene


def test_title_page_before_the_script():
    play = docx(styled("Title", "Duel"), row("by"), row("B. Other"), styled("SceneHeading", "INT. A - DAY"),
                styled("Action", "x."))  # fmt: skip
    assert play.title_page == {"title": "Duel", "credit": "by", "author": "B. Other"}
    assert [e.type for e in play.elements] == ["title_page"] * 3 + ["scene_heading", "action"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Scene Heading", "scene_heading"), ("SCENE HEADING", "scene_heading"), ("SceneHeading", "scene_heading"),
        ("Screenplay - Character", "character"), ("sp_dialogue", "dialogue"), ("대사", "dialogue"),
        ("ト書き", "action"),
        ("Szenenüberschrift", "scene_heading"), ("Outline 3", "section"), ("Heading 1", ""), ("제목 1", ""),
        ("Titre 1", ""), ("제목", "title_page"), ("Normal", ""), ("바탕글", ""), ("", ""), ("x" * 10_000, ""),
    ],
)  # fmt: skip
def test_names_of_styles(name, kind):
    assert styles.kind_of(name) == kind


INDENTED = [
    ("INT. A - DAY", 0), ("Mara sits. She waits.", 0), ("MARA", 3000), ("(softly)", 2200), ("Hello there.", 1400),
    ("How are you?", 1400), ("THEO (O.S.)", 3000), ("Fine.", 1400), ("She stands.", 0), ("CUT TO:", 6000),
    ("EXT. B - NIGHT", 0), ("Rain.", 0),
]  # fmt: skip
EXPECTED = [
    "scene_heading", "action", "character", "parenthetical", "dialogue", "dialogue", "character", "dialogue", "action",
    "transition", "scene_heading", "action",
]  # fmt: skip


def laid_out(text, indent, how):
    if how == "indents":
        return row(text, f'<w:ind w:left="{indent}"/>')
    if how == "start":
        return row(text, f'<w:ind w:start="{indent - 200}" w:firstLine="200"/>')
    if how == "tabs":
        return f"<w:p><w:r>{'<w:tab/>' * (indent // 720)}<w:t>{text}</w:t></w:r></w:p>"
    if how == "blanks":
        return row(" " * (indent // 144) + text)
    return row(text)


@pytest.mark.parametrize("how", ["indents", "start", "tabs", "blanks"])
def test_layouts_without_styles(how):
    play = docx(*(laid_out(text, indent, how) for text, indent in INDENTED))
    assert [line.type for line in play.lines] == EXPECTED
    assert [line.text.strip() for line in play.lines] == [text for text, _ in INDENTED]
    assert play.elements[2].text == "MARA" and play.elements[5].extension == "O.S."
    assert play.elements[5].line == 7


@pytest.mark.parametrize("left", ["--5", "x", "", "-99", "99999999999", "٣"])
def test_indents_that_are_no_numbers(left):
    assert docx(row("INT. A - DAY", f'<w:ind w:left="{left}" w:hanging="{left}"/>')).elements[0].type == "scene_heading"


def test_layout_with_empty_paragraphs_and_without_any_indent():
    rows = [("INT. A - DAY", ""), ("Mara sits.", ""), ("MARA", None), ("Hello.", ""), ("She stands.", "")]
    empty = [part for text, gap in rows for part in ([row(text), row("")] if gap == "" else [row(text)])]
    assert [line.type for line in docx(*empty).lines if line.type != "blank"] == [
        "scene_heading", "action", "character", "dialogue", "action",
    ]  # fmt: skip
    tight = docx(*(row(text) for text, _ in rows))
    assert [line.type for line in tight.lines] == ["scene_heading", "action", "character", "dialogue", "action"]


def hwpx(body, header=""):
    members = {"Contents/section0.xml": f"<hs:sec {made.HP}>{body}</hs:sec>"}
    if header:
        members["Contents/header.xml"] = f"<hh:head {made.HP}>{header}</hh:head>"
    return script.read(made.pack(members), "a.hwpx")


def p(inner, attributes=""):
    return f"<hp:p {attributes}><hp:run>{inner}</hp:run></hp:p>"


def test_hangul_signs_notes_tables_and_headers():
    note = f"<hp:ctrl><hp:footNote><hp:subList>{p('<hp:t>각주</hp:t>')}</hp:subList></hp:footNote></hp:ctrl>"
    head = f"<hp:ctrl><hp:header><hp:subList>{p('<hp:t>머리말</hp:t>')}</hp:subList></hp:header></hp:ctrl>"
    table = f"<hp:tbl><hp:tr><hp:tc><hp:subList>{p('<hp:t>표 안</hp:t>')}</hp:subList></hp:tc></hp:tr></hp:tbl>"
    play = hwpx(
        p("<hp:t>S#1. 민수의 집 (밤)</hp:t>")
        + p(f"<hp:t>민수<hp:tab width='4'/>또 비네.<hp:lineBreak/>정말.</hp:t>{note}{head}")
        + p(table)
        + p("<hp:t/>")
        + p("<hp:t>끝.</hp:t>")
    )
    assert play.source == "S#1. 민수의 집 (밤)\n민수\t또 비네.\n정말.\n\n표 안\n\n끝.\n머리말\n"
    assert play.lines[-1].type == "furniture" and play.language == "ko"
    assert [n for e in play.elements for n in e.notes] == ["각주"]


def test_hangul_looks():
    header = (
        '<hh:charPr id="7"><hh:italic/><hh:underline type="BOTTOM"/></hh:charPr><hh:charPr id="8">'
        '<hh:underline type="NONE"/></hh:charPr><hh:style id="1" name="장면 제목" engName=""/>'
        '<hh:style id="2" name="내 스타일" engName="Action"/>'
    )
    body = (
        '<hp:p styleIDRef="1"><hp:run><hp:t>INT. A - DAY</hp:t></hp:run></hp:p><hp:p styleIDRef="2">'
        '<hp:run charPrIDRef="8"><hp:t>She </hp:t></hp:run><hp:run charPrIDRef="7"><hp:t>runs.</hp:t></hp:run></hp:p>'
    )
    play = hwpx(body, header)
    assert [e.type for e in play.elements] == ["scene_heading", "action"]
    assert play.elements[1].marked == "She _*runs.*_"


def test_hangul_sections_are_in_order_of_number():
    members = {
        f"Contents/section{i}.xml": f"<hs:sec {made.HP}>{p(f'<hp:t>{i}</hp:t>')}</hs:sec>" for i in (10, 2, 0, 1)
    }
    assert script.read(made.pack(members), "a.hwpx").source == "0\n1\n2\n10\n"


@pytest.mark.parametrize("heading", ["장면", "씬 제목", "바탕글", "내 스타일"])
def test_headings_without_a_style_that_is_known(heading):
    """Where names and speeches have styles, headings are known by what they say, and the rest stays what it is."""
    play = script.read(hancom.hwpx(heading), "film.hwpx")
    wanted = [(kind, text.removeprefix("S#1. ").removeprefix("S#2. ")) for kind, text, _ in hancom.ROWS]
    assert [(e.type, e.text) for e in play.elements] == wanted
