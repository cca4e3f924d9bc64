# SPDX-License-Identifier: GPL-3.0-or-later
"""Final Draft: everything its paragraphs say."""

from dataclasses import astuple

import containers as made
import pytest

from backlot.addon import breakdown, script
from backlot.addon.errors import InputError

PROPS, CAST, DAY = (
    "05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa", "01fc9642-84ff-4366-b37c-a3068dee57e8",
    "63c140da-1111-2222-3333-444455556666",
)  # fmt: skip
SETTINGS = f"""
<ElementSettings Type="Scene Heading"><FontSpec Style="AllCaps" Size="12"/><Behavior PaginateAs="Scene Heading"/>
</ElementSettings>
<ElementSettings Type="Stunt Note"><FontSpec Style=""/><Behavior PaginateAs="Action"/></ElementSettings>
<ElementSettings Type="Chant"><FontSpec Style="Italic"/><Behavior PaginateAs="Dialogue"/></ElementSettings>
<TagData><TagCategories><TagCategory Id="{PROPS}" Name="Props" Number="5"/><TagCategory Id="{DAY}" Name=""/>
<TagCategory Id="own" Name="Food Styling"/></TagCategories>
<TagDefinitions><TagDefinition Id="d1" CatId="{PROPS}" Label="Kitchen knife"/><TagDefinition Id="d2" CatId="{CAST}"
Label="MARA"/><TagDefinition Id="d3" CatId="own" Label=""/><TagDefinition Id="d4" CatId="{DAY}" Label="Day 2"/>
</TagDefinitions><Tags><Tag Number="1"><DefId>d1</DefId></Tag><Tag Number="2"><DefId>d2</DefId></Tag>
<Tag Number="3"><DefId>d3</DefId><DefId>none</DefId></Tag><Tag Number="4"><DefId>d4</DefId></Tag></Tags></TagData>
<Revisions ActiveSet="2"><Revision ID="1" Name="Blue Rev."/><Revision ID="2" Name="Pink Rev."/></Revisions>
"""


def document(body, rest=SETTINGS):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<FinalDraft Version="5"><Content>{body}</Content>{rest}</FinalDraft>'
    )


def play_of(body, rest=SETTINGS):
    return script.read(document(body, rest).encode(), "a.fdx")


def paragraph(kind, text, attributes="", inner=""):
    return f'<Paragraph Type="{kind}" {attributes}>{inner}<Text>{text}</Text></Paragraph>'


def test_all_runs_are_joined_and_keep_their_emphasis():
    play = play_of(
        '<Paragraph Type="Action"><Text>She </Text><Text Style="Bold">runs</Text><Text RevisionID="1" Style="Bold"> off'
        '</Text><Text Style="Bold+Italic+Underline"> now </Text><Text>at 2*3 * 4_</Text></Paragraph>'
    )
    element = play.elements[0]
    assert element.text == "She runs off now at 2*3 * 4_" and play.source == "She runs off now at 2*3 * 4_\n"
    assert element.marked == r"She **runs off** _***now***_ at 2\*3 \* 4\_"
    assert element.revision == "Blue Rev."


def test_capitals_that_are_a_style():
    play = play_of(
        '<Paragraph Type="Transition"><Text Style="AllCaps">Fade in:</Text></Paragraph>'
        + paragraph("Scene Heading", "Int. kitchen - day")
    )
    assert [e.text for e in play.elements] == ["FADE IN:", "INT. KITCHEN - DAY"]
    assert [line.text for line in play.lines] == ["Fade in:", "Int. kitchen - day"]


def test_scene_numbers_length_page_and_summary():
    inner = (
        '<SceneProperties Length="1 3/8" Page="4" Number="9"><Summary><Paragraph><Text>They meet.</Text></Paragraph>'
    )
    inner += '</Summary><SceneArcBeats><CharacterArcBeat Name="MARA"><Paragraph><Text>Hope.</Text></Paragraph>'
    inner += "</CharacterArcBeat></SceneArcBeats></SceneProperties>"
    play = play_of(
        paragraph("Scene Heading", "INT. A - DAY", 'Number="12A"', inner)
        + paragraph("Scene Heading", "INT. B - DAY", "", inner.replace("1 3/8", "5/8"))
        + paragraph("Scene Heading", "7 INT. C - DAY 7", "", "<SceneProperties Length='2'/>")
        + paragraph("Scene Heading", "INT. D - DAY", "", "<SceneProperties Length='odd'/>")
    )
    found = [(e.text[:6], e.number, e.eighths, e.page, e.notes) for e in play.elements]
    assert found == [
        ("INT. A", "12A", 11, "4", ("They meet.",)),
        ("INT. B", "9", 5, "4", ("They meet.",)),
        ("INT. C", "7", 16, "", ()),
        ("INT. D", "", 0, "", ()),
    ]
    assert len(play.lines) == 4


def test_dual_dialogue():
    pair = "".join(paragraph(k, t) for k, t in (("Character", "ANA"), ("Dialogue", "Left."), ("Character", "BO (O.S.)"),
                                                ("Parenthetical", "softly"), ("Dialogue", "Right.")))  # fmt: skip
    play = play_of(f"<Paragraph><DualDialogue>{pair}</DualDialogue></Paragraph>" + paragraph("Action", "x."))
    assert [(e.type, e.text, e.dual, e.extension) for e in play.elements] == [
        ("character", "ANA", "left", ""), ("dialogue", "Left.", None, ""), ("character", "BO", "right", "O.S."),
        ("parenthetical", "(softly)", None, ""), ("dialogue", "Right.", None, ""), ("action", "x.", None, ""),
    ]  # fmt: skip


def test_omitted_scene_is_kept_but_not_played():
    inner = "<OmittedScene>" + paragraph("Scene Heading", "INT. GONE - DAY") + paragraph("Action", "Mara dances.")
    play = play_of(
        paragraph("Scene Heading", "INT. A - DAY", 'Number="1"') + paragraph("Action", "Mara sits.")
        + paragraph("Scene Heading", "OMITTED", 'Number="2"', inner + "</OmittedScene>")
        + paragraph("Scene Heading", "INT. B - DAY", 'Number="3"')
    )  # fmt: skip
    assert [line.type for line in play.lines][2:5] == ["scene_heading", "boneyard", "boneyard"]
    assert "Mara dances." in play.source
    scenes = breakdown.break_down(play).scenes
    assert [(s.number, s.omitted) for s in scenes] == [("1", False), ("2", True), ("3", False)]


@pytest.mark.parametrize(
    ("kind", "text", "attributes", "expected"),
    [
        ("Shot", "ANGLE ON MARA", "", "shot"),
        ("General", "She sits.", "", "action"),
        ("General", "THE END", 'Alignment="Center"', "centered"),
        ("New Act", "ACT ONE", "", "section"),
        ("End of Act", "END OF ACT ONE", "", "centered"),
        ("Show/Ep. Title", "PILOT", "", "centered"),
        ("Outline 2", "Midpoint", "", "section"),
        ("Lyrics", "La la", "", "lyric"),
        ("Stunt Note", "He falls.", "", "action"),
        ("Chant", "Hey ho", "", "dialogue"),
        ("Nobody Knows", "She sits.", "", "action"),
        ("Action", "CLOSE ON THE KEYS", "", "shot"),
        ("Action", "CUT TO:", "", "transition"),
        ("Action", "INT. HOUSE - DAY", "", "scene_heading"),
        ("Action", "STOP", "", "action"),
        ("Dialogue", "(MORE)", "", "furniture"),
        ("General", "(CONTINUED)", "", "furniture"),
        ("Dialogue", "12.", "", "dialogue"),
        ("Action", "  ", "", "blank"),
    ],
)
def test_types(kind, text, attributes, expected):
    play = play_of(paragraph("Action", "x.") + paragraph(kind, text, attributes))
    assert play.lines[1].type == expected
    assert [e.type for e in play.elements if e.line == 2] == ([] if expected == "blank" else [expected])


def test_heading_written_as_action_is_doubtful():
    play = play_of(paragraph("Action", "INT. HOUSE - DAY"))
    assert play.elements[0].doubtful == "heading written as action"


def test_tags():
    play = play_of(
        paragraph("Scene Heading", "INT. A - DAY")
        + '<Paragraph Type="Action"><Text TagNumber="2">Mara</Text><Text> takes the </Text><Text TagNumber="1">kitchen'
        '</Text><Text TagNumber="1" Style="Bold"> knife</Text><Text> and </Text><Text TagNumber="3,4">soup</Text>'
        '<Text TagNumber="99">.</Text></Paragraph>'
    )
    assert [astuple(tag) for tag in play.tags] == [
        (2, "cast", "MARA", "Mara"), (2, "props", "Kitchen knife", "kitchen knife"),
        (2, "food_styling", "soup", "soup"), (2, "script_day", "Day 2", "soup"),
    ]  # fmt: skip


def test_cast_list_is_taken_at_its_word():
    play = play_of(paragraph("Scene Heading", "INT. A - DAY") + paragraph("Cast List", "(Jerry, Elaine)"))
    assert play.lines[1].type == "note"
    assert [astuple(tag) for tag in play.tags] == [(2, "cast", "Jerry", "Jerry"), (2, "cast", "Elaine", "Elaine")]


def test_notes_inside_paragraphs_and_beside_the_script():
    note = '<ScriptNote ID="1"><Paragraph Type="Action"><Text>Too </Text><Text>long?</Text></Paragraph></ScriptNote>'
    rest = '<ScriptNotes><ScriptNote Range="5,7"><Paragraph><Text>Why?</Text></Paragraph></ScriptNote></ScriptNotes>'
    play = play_of(paragraph("Action", "Hum.", "", note) + paragraph("Action", "Ho."), rest)
    assert [(e.text, e.notes) for e in play.elements] == [("Hum.", ("Too long?",)), ("Ho.", ("Why?",))]
    assert play.source == "Hum.\nHo.\n"


def test_new_page_and_line_breaks_inside_a_paragraph():
    play = play_of(paragraph("Action", "x.") + paragraph("Action", "One.\nTwo.", 'StartsNewPage="Yes"'))
    assert [(e.type, e.text) for e in play.elements] == [("action", "x."), ("page_break", ""), ("action", "One.\nTwo.")]
    assert play.elements[-1].rows == [(2, "One."), (2, "Two.")] and len(play.lines) == 2


def test_title_page():
    def page(*rows):
        body = "".join(f"<Paragraph><Text>{row}</Text></Paragraph>" for row in rows)
        return play_of(paragraph("Action", "x."), f"<TitlePage><Content>{body}</Content></TitlePage>")

    play = page("", "THE LONG", "WAY ROUND", "", "Written by", "", "A. Writer", "", "Based on the novel by B.", "",
                "Second draft, 4 May 2024", "", "555 1234")  # fmt: skip
    assert play.title == "THE LONG WAY ROUND"
    assert play.title_page == {
        "title": "THE LONG\nWAY ROUND", "credit": "Written by", "author": "A. Writer",
        "source": "Based on the novel by B.", "draft date": "Second draft, 4 May 2024", "contact": "555 1234",
    }  # fmt: skip
    assert page("Duel", "", "Screenplay by B. Other").title_page == {"title": "Duel", "author": "B. Other"}
    assert [line.type for line in play.lines][:4] == ["action", "blank", "title_page", "title_page"]


def test_languages_and_encodings():
    body = paragraph("Scene Heading", "S#1. 민수의 집 (밤)") + paragraph("Action", "민수가 앉는다.")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp949"):
        told = {"cp949": "ks_c_5601-1987", "utf-8-sig": "UTF-8"}.get(encoding, encoding[:6].strip("-"))
        play = script.read(document(body).replace("UTF-8", told).encode(encoding), "a.fdx")
        assert play.language == "ko" and play.elements[0].text == "민수의 집 (밤)", encoding
        assert play.elements[0].number == "1"
    assert script.read(b"\xef\xbb\xbf \r\n" + made.fdx(), "a.fdx").format == "fdx"
    assert script.read(b"junk " + made.fdx(), "a.fdx").format == "fdx"


@pytest.mark.parametrize("body", ["", "<Paragraph/>", '<Paragraph Type="Action"><Text> </Text></Paragraph>'])
def test_nothing_in_it(body):
    with pytest.raises(InputError, match="empty"):
        play_of(body)
    with pytest.raises(InputError, match="without a script"):
        script.read(b"<FinalDraft><TitlePage/></FinalDraft>", "a.fdx")
