# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of paragraph styles, as screenwriting programs and templates give them, and what they mean."""

import re
import unicodedata
from functools import lru_cache

_LONGEST = 80  # characters of a name that are looked at
_NAMES = {
    "scene_heading": (
        "scene heading", "scene headings", "slugline", "slug line", "slug", "scene", "scene header",
        "master scene heading", "escena", "encabezado de escena", "encabezado", "intitulé de scène",
        "en-tête de scène", "intitulé", "séquence", "titre de scène", "szenenüberschrift", "szenenkopf", "szene",
        "intestazione scena", "cabeçalho de cena", "씬 제목", "장면 제목", "씬 헤딩", "장면 번호", "씬", "장면",
        "シーン見出し", "柱", "场景标题", "場景標題", "场景", "場景", "场景标头", "หัวฉาก", "ฉาก",
    ),
    "action": (
        "action", "actions", "scene description", "description", "stage direction", "acción", "accion",
        "descripción", "handlung", "regieanweisung", "beschreibung", "azione", "ação", "지문", "액션", "동작",
        "ト書き", "动作", "動作", "描述", "คำบรรยาย", "แอ็กชัน", "การกระทำ",
    ),
    "character": (
        "character", "character name", "cue", "character cue", "speaker", "personaje", "personnage", "figur",
        "charakter", "rolle", "personaggio", "personagem", "인물", "등장인물", "캐릭터", "이름", "人物", "人物名",
        "登場人物", "角色", "ตัวละคร",
    ),
    "dialogue": (
        "dialogue", "dialog", "dialogues", "speech", "diálogo", "dialoge", "dialogo", "대사", "セリフ", "台詞",
        "对白", "對白", "对话", "對話", "台词", "บทสนทนา", "บทพูด",
    ),
    "parenthetical": (
        "parenthetical", "parentheticals", "wryly", "extension", "acotación", "paréntesis", "parenthèse",
        "didascalie", "parenthese", "spielanweisung", "parentetica", "parentético", "괄호", "지시문", "括弧",
        "括号", "括號", "表情", "วงเล็บ",
    ),
    "transition": (
        "transition", "transitions", "scene transition", "transición", "übergang", "transizione", "transição",
        "전환", "장면 전환", "転換", "转场", "轉場", "การเปลี่ยนฉาก",
    ),
    "shot": (
        "shot", "shots", "camera", "plano", "plan", "einstellung", "inquadratura", "샷", "쇼트", "ショット", "镜头",
        "鏡頭",
    ),
    "lyric": (
        "lyrics", "lyric", "singing", "song", "paroles", "letra", "liedtext", "가사", "歌詞", "歌词",
    ),
    "section": (
        "new act", "act", "act break", "outline", "section", "sequence", "acto", "acte", "akt",
    ),
    "synopsis": (
        "synopsis", "scene summary", "summary", "outline body", "beat description",
    ),
    "note": (
        "note", "notes", "script note", "comment", "nota", "notiz",
    ),
    "centered": (
        "end of act", "show ep title", "centered", "the end",
    ),
    "cast_list": (
        "cast list", "characters in scene",
    ),
    "title_page": (
        "title", "title page", "subtitle", "author", "authors", "contact", "credit", "draft date", "titel", "titre",
        "título", "제목", "표제", "タイトル", "标题", "標題",
    ),
    "furniture": (
        "header", "footer", "page number", "more", "continued",
    ),
}  # fmt: skip


def _plain(name):
    text = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"[\W_]+", "", text)


_KINDS = {_plain(name): kind for kind, names in _NAMES.items() for name in names}


@lru_cache(maxsize=2000)
def _told(name):
    name = _plain(name)
    if found := _KINDS.get(name):
        return found
    found = _KINDS.get(name.rstrip("0123456789"), "")
    if found and found != "title_page":  # a word processor's headings are numbered so: Titre 1, 제목 1
        return found
    for prefix in ("screenplay", "script", "sp", "fd", "drehbuch", "guion", "scenario", "시나리오", "각본"):
        if name.startswith(prefix) and (found := _KINDS.get(name.removeprefix(prefix))):
            return found
    return ""


def kind_of(name):
    """The type of line that a style's name means (``Scene Heading``, ``대사``), or ``""`` when it means none.

    Numbers and a program's own prefix do not matter: ``Outline 2``, ``Screenplay - Action``.
    """
    return _told(name[:_LONGEST]) if name else ""
