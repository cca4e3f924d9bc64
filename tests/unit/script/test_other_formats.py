# SPDX-License-Identifier: GPL-3.0-or-later
"""Open Screenplay Format, Highland, Celtx and Trelby: what each says in its own way."""

from dataclasses import astuple

import containers as made
import pytest

from backlot.addon import script
from backlot.addon.errors import InputError

OSF = """<?xml version="1.0"?><document type="Open Screenplay Format document" version="50">
<info title="Told Here" written_by="Somebody" pagecount="2"/>
<styles><style name="Scene Heading" basestyle="Normal Text" allcaps="1" bold="1"/>
<style name="Aside" basestyle="Whisper"/><style name="Whisper" basestyle="Dialogue" italic="1"/>
<style name="Loop" basestyle="Loop"/></styles><paragraphs>{}</paragraphs>{}</document>"""


def osf(body, rest=""):
    return script.read(OSF.format(body, rest).encode(), "a.xml")


def para(style, text, attributes="", more=""):
    return f'<para {attributes}><style basestyle="{style}" {more}/><text>{text}</text></para>'


def test_osf_styles_notes_and_numbers():
    play = osf(
        para("Scene Heading", "int. a - day", 'number="4A" synopsis="They meet." page_break="1"')
        + para("Aside", "Hush.")
        + para("Loop", "x.", 'note="Cut?"')
        + para("Normal Text", "EXT. B - DAY")
        + para("Action", "THE END", "", 'align="center"')
        + para("Action", "", 'note="Alone"')
    )
    found = [(e.type, e.text, e.number, e.notes) for e in play.elements]
    assert found == [
        ("page_break", "", "", ()), ("scene_heading", "INT. A - DAY", "4A", ("They meet.",)),
        ("dialogue", "Hush.", "", ()), ("action", "x.", "", ("Cut?",)), ("scene_heading", "EXT. B - DAY", "", ()),
        ("centered", "THE END", "", ()), ("note", "Alone", "", ()),
    ]  # fmt: skip
    assert play.elements[1].marked == "INT. A - DAY"  # a style's bold is no emphasis
    assert play.title_page == {"title": "Told Here", "author": "Somebody"}


def test_osf_shows_capitals_and_brackets_that_are_not_stored():
    rest = '<style name="Transition" allcaps="0"/></styles>'
    body = (
        para("Scene Heading", "Int. Office - night") + para("Character", "Programmer (o.s.)")
        + para("Parenthetical", "drowsy") + para("Character", "McAVOY") + para("Transition", "Cut to:")
        + para("Scene Heading", "      The end")
    )  # fmt: skip
    text = OSF.format(body, "").replace("</styles>", rest).replace("Told Here", "Untitled Screenplay")
    play = script.read(text.replace("Somebody", "Written by").encode(), "my_film.xml")
    assert [(e.type, e.text) for e in play.elements] == [
        ("scene_heading", "INT. OFFICE - NIGHT"), ("character", "PROGRAMMER"), ("parenthetical", "(drowsy)"),
        ("character", "McAVOY"), ("transition", "Cut to:"), ("transition", "THE END"),
    ]  # fmt: skip
    assert play.lines[0].text == "Int. Office - night"
    assert play.title == "my film" and not play.title_page


def test_osf_dual_dialogue_needs_a_second_cue():
    cue = para("Character", "ANA", "", 'dualdialogue="1"') + para("Dialogue", "Yes.")
    other = para("Character", "BO") + para("Dialogue", "No.")
    assert [e.dual for e in osf(cue + other + other).elements if e.type == "character"] == ["left", "right", None]
    assert [e.dual for e in osf(other + cue).elements if e.type == "character"] == [None, None]


def test_osf_scene_number_of_older_versions():
    body = '<para><style baseStyleName="Scene Heading" sceneNumber="7"/><text>INT. A - DAY</text></para>'
    assert osf(body).elements[0].number == "7"


def test_highland_takes_the_fountain_text():
    data = made.pack({"a/info.json": "{}", "a/text.md": "old", "a/b.fountain": "INT. A - DAY\n\nShe sits.\n"})
    play = script.read(data, "a.highland")
    assert play.source == "INT. A - DAY\n\nShe sits.\n" and play.format == "highland"


def test_celtx_markup():
    page = (
        '<html><head><title>A &amp; B</title></head><body><p class="sceneheading" id=x>INT. CAF&Eacute; - DAY<br></p>\n'
        '<P CLASS=action>She\n takes <span class="props" ref="r">the   red <b>mug</b></span> &lt;now&gt;.<br>'
        "Two.<!-- <p>no</p> --><br/></P><p class='dialog extra'>Hi.</p><p class=\"unknown\">x.</p><p></p></body></html>"
    )
    play = script.read(page.encode(), "a.html")
    assert play.title == "A & B"
    assert [(e.type, e.text) for e in play.elements] == [
        ("scene_heading", "INT. CAFÉ - DAY"), ("action", "She takes the red mug <now>.\nTwo."), ("dialogue", "Hi."),
        ("action", "x."),
    ]  # fmt: skip
    assert play.elements[1].marked == "She takes the red **mug** <now>.\nTwo."
    assert [astuple(tag) for tag in play.tags] == [(2, "props", "the red mug", "the red mug")]
    assert [line.type for line in play.lines] == ["scene_heading", "action", "dialogue", "action", "blank"]


def test_celtx_project_of_several_scripts():
    short = '<p class="sceneheading">INT. SHORT - DAY</p>'
    play = script.read(made.pack({"project.rdf": "", "script-a.html": short, "script-b.html": made.celtx_html()}))
    assert play.title == made.TITLE and "2 scripts" in play.warnings[0].message


def test_trelby_line_ends():
    text = (
        "\ufeff#Version 3\n#Begin-Config \nElement/Character/Export/AllCaps:False\n#End-Config \n#Future-Thing x\n"
        "#Start-Script \n.\\int. a - day\n>.One two\n&.thr\n+.ee.\n|.Four\n..five\n._Mara (V.O.)\n.((softly)\n"
        ".:Hello.\n.%remember\n.?odd\n.@Act Two\n>.cut off"
    )
    play = script.read(text.encode(), "a.trelby")
    assert play.source == text.removeprefix("\ufeff")
    found = [(e.type, e.text, e.line, e.end_line) for e in play.elements]
    assert found == [
        ("scene_heading", "INT. A - DAY", 7, 7), ("action", "One two three.  Four\nfive", 8, 12),
        ("character", "Mara", 13, 13), ("parenthetical", "(softly)", 14, 14), ("dialogue", "Hello.", 15, 15),
        ("note", "remember", 16, 16), ("action", "odd", 17, 17), ("section", "Act Two", 18, 18),
        ("action", "cut off", 19, 19),
    ]  # fmt: skip
    assert play.elements[1].rows == [(8, "One two"), (9, "three."), (11, "Four"), (12, "five")]
    assert play.elements[2].extension == "V.O."
    assert [line.type for line in play.lines][:7] == ["boneyard"] * 6 + ["scene_heading"]


def test_a_saved_web_page_is_read_as_its_text():
    rows = [
        "<b>INT. CAFE - DAY</b>",
        "",
        "Anna waits &amp; reads.",
        "",
        "<b>                ANNA</b>",
        "        It&#39;s late.",
    ]
    menu = "<pre>about</pre>"
    page = f"<!DOCTYPE html><html><body><a href='/'>home</a>{menu}<pre class='script'>\n" + "\n".join(rows * 4)
    play = script.read((page + "\n</pre></body></html>").encode(), "film.html")
    assert play.format == "webpage"
    found = [(e.type, e.text) for e in play.elements][:4]
    assert found == [("scene_heading", "INT. CAFE - DAY"), ("action", "Anna waits & reads."), ("character", "ANNA"),
                     ("dialogue", "It's late.")]  # fmt: skip


def test_a_web_page_without_text_says_so():
    with pytest.raises(InputError, match="without a script"):
        script.read(b"<html><body><pre> </pre></body></html>", "film.html")
