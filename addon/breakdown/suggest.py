# SPDX-License-Identifier: GPL-3.0-or-later
"""What a language model is asked about a scene, and which of the facts in its answer are kept as suggestions.

The model may only choose among ids and verbs that exist, and every fact must quote what stands in the scene. It adds
to what the rules have read and changes none of it.
"""

import json
import re
import unicodedata

from ..world import ids
from ..world.schema import CATEGORIES, Suggestion
from . import lexicon, suggested
from .data import table
from .quotes import EDGES, holds, plain
from .words import DETERMINERS

VERSION = 1  # of the question: an answer to an older one is not used again
CHOSEN = tuple(c for c in CATEGORIES if c not in ("cast", "extras"))
NOTHING = "none"
MOST = 12  # facts of a kind in one answer
_MOST_TEXT = 6000  # bytes of a scene that are shown: about 1,500 tokens
_MOST_SPEECH = 60  # characters of a speech in a scene longer than that
_MOST_PEOPLE = 40
_LONGEST_NAME, _LARGEST_CROWD = 60, 500
_FIELDS = {"present": "present", "extras": "extras", "element": "elements", "deed": "deeds"}

_TASK = """You read one scene of a screenplay for a film crew and answer in JSON. Report only what the scene itself \
says is seen on screen, and only what is missing from the lists below; nothing that is only talked of, remembered or \
denied. Leave a list empty rather than guess. Every \
fact needs a quote: a few words copied exactly, in the script's own language, from a heading or an action line \
(never from a speech).
present: persons of the cast list who are on stage and not yet listed as present.
extras: groups of unnamed people, with how many; the name as the quote has it.
elements: things the crew must bring, with their category; the name as the quote has it.
deeds: what is done in one of the lines listed as not understood; who does it, the nearest verb, and the ids of what \
it is done to and towards whom, or "none"."""


class NoFacts(ValueError):
    """An answer that does not follow the schema. The text is one line."""


def verbs():
    """The verbs that can be staged."""
    return tuple(name for name in table("verbs") if name != "none")


def key(scene, text):
    """A JSON-ready stand-in for the question about a scene: what it says, wherever in the script it stands."""
    return [VERSION, scene.heading, [[kind, row] for _, kind, row in text.rows]]


def question(world, scene, text):
    """``(messages, schema)`` to ask about a scene, or None where it has nothing to be asked about."""
    if not any(kind in ("action", "shot") for _, kind, _ in text.rows):
        return None
    schema = _schema(world, scene)
    return [{"role": "system", "content": _TASK}, {"role": "user", "content": _told(world, scene, text)}], schema


def read(answer, world, scene, text, model):
    """The suggestions in a model's answer that are true to form, quote the scene and are news.

    Raises ``NoFacts`` where the answer has none of the lists that it was asked for.
    """
    if not any(isinstance(answer.get(name), list) for name in _FIELDS.values()):
        raise NoFacts("the answer does not follow the schema")
    found = []
    for kind, name in _FIELDS.items():
        told = answer.get(name)
        for fact in told[:MOST] if isinstance(told, list) else ():
            lines = text.find(fact["quote"]) if isinstance(fact, dict) and isinstance(fact.get("quote"), str) else None
            made = _READERS[kind](fact, world, scene, lines) if lines else None
            if made is None:
                continue
            made.quote, made.lines, made.model = " ".join(fact["quote"].split()), lines, model
            if suggested.is_news(world, made) and not any(_same(made, s) for s in (*world.suggestions, *found)):
                found.append(made)
    known = [s.id for s in world.suggestions]
    names = ids.distinct([*known, *(_ident(s) for s in found)])[len(known) :]
    for made, ident in zip(found, names, strict=True):
        made.id = ident
    return found


def _schema(world, scene):
    things = [e.id for e in scene.elements]
    doers = [i for i in (*_people(world, scene), *things) if i.startswith(suggested.DOERS)]
    quote = {"type": "string"}
    facts = {
        "present": {"quote": quote, "who": _one_of([i for i in _people(world, scene) if i not in scene.present])},
        "extras": {"quote": quote, "name": {"type": "string"}, "count": {"type": "integer"}},
        "elements": {"quote": quote, "category": _one_of(CHOSEN), "name": {"type": "string"}},
        "deeds": {
            "quote": quote, "subjects": {"type": "array", "items": _one_of(doers), "maxItems": 4},
            "verb": _one_of(verbs()), "object": _one_of([*things, NOTHING]),
            "target": _one_of([*_people(world, scene), *things, NOTHING]),
        },
    }  # fmt: skip
    if not facts["present"]["who"]["enum"]:
        del facts["present"]
    if not doers or not suggested.open_beats(scene):
        del facts["deeds"]
    lists = {name: {"type": "array", "items": _object(fact), "maxItems": MOST} for name, fact in facts.items()}
    return _object(lists)


def _one_of(choices):
    return {"type": "string", "enum": list(choices)}


def _object(properties):
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _people(world, scene):
    """Ids of the cast that the model may name: who is here first, then who is in most scenes."""
    here = suggested.people_here(scene)
    often = {c.id: sum(c.id in suggested.people_here(s) for s in world.scenes) for c in world.characters}
    return sorted(often, key=lambda i: (i not in here, -often[i]))[:_MOST_PEOPLE]


def _told(world, scene, text):
    names = {c.id: ", ".join([c.name, *c.aliases[:3]]) for c in world.characters}
    people = [f"{ident} = {names[ident]}" for ident in _people(world, scene)]
    things = [f"{e.id} = {e.name}" + (f" x{e.count}" if e.count > 1 else "") for e in scene.elements]
    lists = {
        "Cast": people,
        "Present already": [i for i in scene.present if i in names],
        "Things and extras known already": things,
        "Action lines not understood": [b.text for b in suggested.open_beats(scene)],
    }
    told = [f"{title}:\n" + ("\n".join(f"- {one}" for one in some) or "- none") for title, some in lists.items()]
    return "\n\n".join([*told, "The scene:\n" + _shown(text)])


def _shown(text):
    """The scene's words; of a long scene the speeches are cut short first, then its end is left out."""
    rows = [row for _, _, row in text.rows]
    if len("\n".join(rows).encode()) > _MOST_TEXT:
        rows = [row[:_MOST_SPEECH] if kind == "dialogue" else row for _, kind, row in text.rows]
    return "\n".join(rows).encode()[:_MOST_TEXT].decode("utf-8", "ignore")


def _present(fact, world, scene, lines):
    who = world.character(fact.get("who")) if isinstance(fact.get("who"), str) else None
    return who and Suggestion("", scene.id, "present", text=who.name, subjects=[who.id])


def _extras(fact, world, scene, lines):
    name, count = _name(fact), fact.get("count")
    if name is None or isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= _LARGEST_CROWD:
        return None
    ident = ids.element("extras", name)
    shown = f"{name} x{count}"
    return Suggestion(
        "", scene.id, "extras", text=shown, object=ident, category="extras", name=name, count=count
    )  # fmt: skip


def _element(fact, world, scene, lines):
    name, category = _name(fact), fact.get("category")
    if name is None or category not in CHOSEN:
        return None
    entry = suggested.entry_of(name)
    category, word = (entry.category, entry.key) if entry else (category, name)
    ident = ids.element(lexicon.PREFIX[category], word)
    count = lexicon.MANY if entry and entry.plural else 1
    return Suggestion(
        "", scene.id, "element", text=name, object=ident, category=category, name=name, count=count
    )  # fmt: skip


def _deed(fact, world, scene, lines):
    known = {c.id: c.name for c in world.characters} | {e.id: e.name for e in scene.elements}
    things = [e.id for e in scene.elements]
    who, verb = fact.get("subjects"), fact.get("verb")
    if not isinstance(who, list) or not 0 < len(who) <= 4 or not all(isinstance(i, str) and i in known for i in who):
        return None
    beat = suggested.beat_of(scene, fact["quote"], lines)
    if verb not in verbs() or beat is None or not all(i.startswith(suggested.DOERS) for i in who):
        return None
    object_, target = (None if fact.get(name) in (NOTHING, "") else fact.get(name) for name in ("object", "target"))
    if not (object_ is None or object_ in things) or not (target is None or target in list(known)):
        return None
    who = list(dict.fromkeys(who))
    if object_ in who or target in who:
        return None
    shown = [known[i] for i in (object_, target) if i]
    text = f"{', '.join(known[i] for i in who)}: {verb.replace('_', ' ')}{': ' if shown else ''}{', '.join(shown)}"
    return Suggestion(
        "", scene.id, "deed", text=text, subjects=who, verb=verb, object=object_, target=target, beat=beat.id
    )  # fmt: skip


_READERS = {"present": _present, "extras": _extras, "element": _element, "deed": _deed}


def _name(fact):
    """The name of a thing without its article, if it stands in the quote; None otherwise."""
    name = fact.get("name")
    if not isinstance(name, str) or not name.isprintable() or not 0 < len(name) <= _LONGEST_NAME:
        return None
    if not holds(fact["quote"], name):
        return None
    words = unicodedata.normalize("NFC", name).split()
    while words and words[0].lower() in DETERMINERS:
        words.pop(0)
    name = " ".join(words).strip(EDGES)
    return name if re.search(r"[^\W\d_]", name) else None


def _ident(made):
    fact = json.dumps(_essence(made), ensure_ascii=False)
    return f"suggestion:{made.scene.partition(':')[2]}/{ids.mark(fact)}"


def _same(a, b):
    return a.scene == b.scene and _essence(a) == _essence(b)


def _essence(made):
    """What makes two suggestions the same, whoever makes them. A line is done once; how many extras is a detail."""
    if made.kind == "deed":
        return ["deed", made.beat, made.verb, sorted(made.subjects), made.object, made.target]
    return [made.kind, sorted(made.subjects), made.object, plain(made.name)]
