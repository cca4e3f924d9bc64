# SPDX-License-Identifier: GPL-3.0-or-later
"""Who ``she``, ``they`` and ``the waitress`` are, as one reads along a scene."""

from .data import word_set
from .mentions import BODY

_HANDLED = ("prop:", "vehicle:", "animal:", "wardrobe:")
_OPENING = word_set(
    "box suitcase bag envelope letter book umbrella bottle briefcase parcel backpack handbag wallet car van truck "
    "taxi chest case gift map newspaper notebook laptop"
)


class Actors:
    """The people of a scene in the order in which they were last named."""

    def __init__(self, cast):
        self.cast = cast
        self.present = []  # ids of characters on stage, in order of appearance
        self._recent = []  # ids, the latest last
        self._plural = []
        self._things = []  # (id, named by the way), the latest last
        self.crowd = []  # ids of extras

    def see(self, idents, on_stage=True):
        """Note that these were named."""
        for ident in idents:
            if self.cast.get(ident) is None:
                if ident.startswith("extras:") and ident not in self.crowd:
                    self.crowd.append(ident)
                continue
            if ident in self._recent:
                self._recent.remove(ident)
            self._recent.append(ident)
            if on_stage and ident not in self.present:
                self.present.append(ident)
        if len(idents) > 1 or (idents and idents[0].startswith("extras:")):
            self._plural = list(idents)

    def pair(self, idents):
        """Note whom ``they`` will mean."""
        self._plural = list(idents)

    def hold(self, ident, by_the_way=False):
        """Note the thing that ``it`` will mean; what is named by the way only where there is nothing better."""
        self._things.append((ident, by_the_way))

    def _it(self, verb):
        """What ``it`` is: something that opens where it is opened, else the last thing that was handled."""
        if verb in ("open", "close"):
            found = [i for i, _ in self._things if i.startswith("dressing:") or i.split(":")[1] in _OPENING]
            if found:
                return found[-1:]
        last = self._things[-3:]
        handled = [i for i, by_the_way in last if not by_the_way and i.startswith(_HANDLED)]
        return handled[-1:] or [i for i, _ in last[-1:]]

    def resolve(self, mention, besides=(), verb=None):
        """Ids that a mention means; empty when nobody fits. ``besides`` are not meant (him is not he).

        ``verb`` is what is done to it: doors are opened, cups are not."""
        if mention.kind in ("person", "extras", "thing", "place"):
            return self._named(mention)
        if mention.kind == "noun":
            return self._noun(mention)
        word = mention.word
        if word in ("she", "her", "hers"):
            return self._latest("female", besides)
        if word in ("he", "him", "his"):
            return self._latest("male", besides)
        if word in ("they", "them", "their", "both"):
            if len(self._plural) > 1 or (self._plural and self._plural[0].startswith("extras:")):
                return [ident for ident in self._plural if ident not in besides]
            return [ident for ident in self._recent[-2:] if ident not in besides]
        if word in ("everyone", "everybody", "all"):
            return [ident for ident in (*self.present, *self.crowd) if ident not in besides]
        if word == "who":
            return self._recent[-1:]
        return self._it(verb) if word == "it" else []

    def _named(self, mention):
        """A common noun (``the woman``) means somebody already here before it means a character of that name."""
        if mention.kind == "person" and mention.role and mention.definite and mention.role.role is None:
            ident = mention.idents[0]
            if ident not in self._recent:
                here = [i for i in self._fitting(mention.role) if i != ident]
                if here:
                    return here[-1:]
        return list(mention.idents)

    def _noun(self, mention):
        if mention.role.plural:
            fitting = self._fitting(mention.role)
            return fitting if len(fitting) > 1 else self.crowd[-1:]
        return self._fitting(mention.role)[-1:]

    def _fitting(self, role):
        found = []
        for ident in self._recent:
            character = self.cast.get(ident).character
            if role.role and character.role != role.role:
                continue
            if role.gender and character.gender not in (role.gender, None):
                continue
            found.append(ident)
        return found

    def _latest(self, gender, besides):
        others = [ident for ident in reversed(self._recent) if ident not in besides]
        for wanted in (gender, None):
            for ident in others:
                if self.cast.get(ident).character.gender == wanted:
                    return [ident]
        return []


def body_part(tokens, mention):
    """True for ``Mara's hand``: the person is meant, not the part."""
    return mention.possessive and any(token.low in BODY for token in tokens[mention.end : mention.end + 3])
