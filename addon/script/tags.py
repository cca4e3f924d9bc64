# SPDX-License-Identifier: GPL-3.0-or-later
"""Final Draft's breakdown tags: what is marked in the text, and the trade's categories behind it."""

import re

_MOST = 20  # things that one mark can mean

# The first group of the fixed identifiers that Final Draft gives its own categories, and what they are called.
_KNOWN = {
    "01fc9642": "Cast Members", "028a4e2b": "Background Actors", "0377dbe6": "Stunts", "04721a56": "Vehicles",
    "05c556eb": "Props", "069e18b8": "Special Effects", "0726fa85": "Wardrobe", "08ae1eef": "Makeup/Hair",
    "09cb0d1c": "Animals", "0b0b44c9": "Music", "0ce7d308": "Sound", "0debb71b": "Set Dressing",
    "0e7a8fc5": "Greenery", "12ab0932": "Visual Effects", "135cc9d1": "Mechanical Effects", "c5e89e4d": "Location",
    "63c140da": "Script Day", "70877d87": "Sequence",
}  # fmt: skip
_CATEGORIES = {
    "cast_members": "cast", "cast": "cast", "characters": "cast", "background_actors": "extras", "extras": "extras",
    "background": "extras", "atmosphere": "extras", "stunts": "stunts", "vehicles": "vehicles",
    "picture_vehicles": "vehicles", "props": "props", "hand_props": "props", "weapons": "props",
    "special_effects": "sfx",
    "mechanical_effects": "sfx", "sfx": "sfx", "visual_effects": "vfx", "vfx": "vfx", "wardrobe": "wardrobe",
    "costumes": "wardrobe", "makeup_hair": "makeup", "makeup": "makeup", "hair": "makeup", "animals": "animals",
    "livestock": "animals", "animal_handler": "animals", "music": "sound", "sound": "sound", "sound_effects": "sound",
    "set_dressing": "set_dressing", "greenery": "greenery", "special_equipment": "equipment", "equipment": "equipment",
    "camera": "equipment",
}  # fmt: skip
CATEGORIES = frozenset(_CATEGORIES.values())


def category(name):
    """The world's category for a program's name of one (``Background Actors`` is ``extras``), else an identifier."""
    key = re.sub(r"\W+", "_", name.casefold()).strip("_")
    return _CATEGORIES.get(key, key or "other")


class TagData:
    """What a Final Draft file's ``TagData`` says each tag number means."""

    def __init__(self, root):
        self._told = {}
        data = root.find("TagData")
        if data is None:
            return
        names = {node.get("Id", ""): _category_name(node) for node in data.iter("TagCategory")}
        defined = {}
        for node in data.iter("TagDefinition"):
            group = node.get("CatId", "")
            defined[node.get("Id", "")] = (category(names.get(group) or _fixed(group)), node.get("Label", "").strip())
        for node in data.iter("Tag"):
            meant = [defined[text] for part in node.iter("DefId") if (text := (part.text or "").strip()) in defined]
            if meant and node.get("Number"):
                self._told[node.get("Number")] = meant[:_MOST]

    def of(self, spans):
        """``[(category, label, words)]`` for ``(words, numbers)`` spans of one paragraph, neighbours joined."""
        if not self._told:
            return []
        found, open_now = [], {}
        for words, numbers in spans:
            numbers = [n for n in re.split(r"[\s,;]+", numbers or "") if n in self._told]
            for number in numbers:
                if number not in open_now:
                    open_now[number] = []
                    found.append((number, open_now[number]))
                open_now[number].append(words)
            open_now = {n: texts for n, texts in open_now.items() if n in numbers}
        tags = []
        for number, texts in found:
            words = " ".join("".join(texts).split())
            tags += [(group, label or words, words) for group, label in self._told[number] if words]
        return tags


def _category_name(node):
    return node.get("Name", "").strip() or _fixed(node.get("Id", ""))


def _fixed(ident):
    return _KNOWN.get(ident.split("-", 1)[0].lower(), "")
