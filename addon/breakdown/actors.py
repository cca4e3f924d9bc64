# SPDX-License-Identifier: GPL-3.0-or-later
"""Who ``she``, ``they`` and ``the waitress`` are, as one reads along a scene."""

from . import kin, people
from .data import word_set
from .mention import BODY

_HANDLING = word_set(
    "pick_up put_down take throw carry catch open close read eat drink push pull drag hang collect search"
)
_HANDLED = ("prop:", "vehicle:", "animal:", "wardrobe:")
_OPENING = word_set(
    "box suitcase bag envelope letter book umbrella bottle briefcase parcel backpack handbag wallet car van truck "
    "taxi chest case gift map newspaper notebook laptop door gate window cupboard cabinet fridge wardrobe closet "
    "drawer dresser locker safe oven curtain trunk crate mailbox container folder trapdoor hatch basket violin-case "
    "toolbox"
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
        self.at = {}  # id -> id of the thing or the person that they went to last
        self._many = None  # the plural thing (keys) that ``them`` may mean

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

    def hold(self, ident, by_the_way=False, many=False):
        """Note the thing that ``it`` will mean; what is named by the way only where there is nothing better.

        An empty ``ident``: a part of somebody's body, so that ``it`` means none of the things. ``many``: ``them``."""
        self._things.append((ident, by_the_way))
        self._many = ident if many else self._many

    def many(self):
        """Id of the thing of which there are several, named last (gives her one), or None."""
        return self._many

    def plural(self):
        """Ids of those whom ``they`` means."""
        return list(self._plural)

    def gender(self, ident):
        """``female``, ``male`` or None."""
        person = self.cast.get(ident)
        return person.character.gender if person else None

    def role(self, ident):
        """The occupation of somebody, or None."""
        person = self.cast.get(ident)
        return person.character.role if person else None

    def latest(self, gender, besides=()):
        """Who ``she`` or ``he`` is: a list of one id, or of none."""
        return self._latest(gender, besides)

    def other(self, besides):
        """Ids of who was named last and is none of ``besides``: a list of one id, or of none."""
        return [ident for ident in self._recent if ident not in besides][-1:]

    def _it(self, verb):
        """What ``it`` is: something that opens where it is opened, else the last thing that was handled."""
        if verb in ("open", "close"):
            found = [i for i, _ in self._things if i.partition(":")[2] in _OPENING]
            if found:
                return found[-1:]
        meant = {"aim": "prop:", "feed": "animal:"}.get(verb)
        if meant and (found := [i for i, _ in self._things if i.startswith(meant)]):
            return found[-1:]
        if self._things and not self._things[-1][0]:
            return []
        if self._things and not self._things[-1][1]:
            return [self._things[-1][0]]
        last = [thing for thing in self._things[-3:] if thing[0]]
        handled = [i for i, by_the_way in last if not by_the_way and i.startswith(_HANDLED)]
        return handled[-1:] or [i for i, _ in last[-1:]]

    def resolve(self, mention, besides=(), verb=None, doer=None):
        """Ids that a mention means; empty when nobody fits. ``besides`` are not meant (him is not he).

        ``verb`` is what is done to it: doors are opened, cups are not. ``doer``: who does it; who is where they are
        is meant sooner than others."""
        if mention.kind in ("person", "extras", "thing", "place"):
            return self._named(mention)
        if mention.kind == "noun":
            return self._noun(mention)
        word = mention.word
        near = self.at.get(doer) or ""
        near = None if near.startswith("loc:") else near
        if word in ("she", "her", "hers"):
            return self._latest("female", besides, near)
        if word in ("he", "him", "his"):
            return self._latest("male", besides, near)
        if word == "them" and self._many and verb in _HANDLING:
            return [self._many]
        if word in ("they", "them", "their", "both"):
            if len(self._plural) > 1 or (self._plural and self._plural[0].startswith("extras:")):
                return [ident for ident in self._plural if ident not in besides]
            return [ident for ident in self._recent[-2:] if ident not in besides]
        if word in ("everyone", "everybody", "all"):
            return [ident for ident in (*self.present, *self.crowd) if ident not in besides]
        if word == "who":
            return self.resolve(mention.owner) if mention.owner else self._recent[-1:]
        return self._it(verb) if word == "it" else []

    def _named(self, mention):
        """A common noun (``the woman``) means somebody already here before it means a character of that name."""
        alone = mention.role is not None and mention.end - mention.first == len(mention.role.noun.split())
        if mention.kind == "person" and alone and mention.definite and mention.role.role is None:
            ident = mention.idents[0]
            if ident not in self._recent:
                here = [i for i in self.fitting(mention.role) if i != ident]
                if here:
                    return here[-1:]
        return list(mention.idents)

    def _noun(self, mention):
        if kin.is_kin(mention.word) and mention.phrase and mention.phrase.owner is not None:
            return self._relative(mention)
        if mention.role.plural:
            fitting = self.fitting(mention.role)
            here = [i for i in fitting if i in self.present]
            two = mention.phrase is None or mention.phrase.det in ("two", "both")
            chosen = here if len(here) > 1 else fitting
            return (chosen[-2:] if two else chosen) if len(chosen) > 1 else self.crowd[-1:]
        return self.fitting(mention.role)[-1:] or self._titled(mention)

    def _titled(self, mention):
        """Who ``the mayor`` is where only MAYOR HOLT, of an earlier scene, is called so."""
        if not mention.definite:
            return []
        named = [p.character for p in self.cast if mention.word in p.character.name.lower().split()]
        return [named[0].id] if len(named) == 1 else []

    def _relative(self, mention):
        """Who ``his grandfather`` is; ``owner`` is who ``his`` means."""
        owner = next(iter(self.resolve(mention.owner)), None) if mention.owner else None
        among = [*(i for i in self.cast.people if i not in self.present), *self.present]
        found = kin.find(self.cast, mention.word, owner, among)
        here = found in self._recent or found in self.present or (found and found in self.cast.kin)
        return [found] if found and (here or owner in self.cast.kin) else []

    def fitting(self, role):
        """Ids of those named in this scene who may be called by a ``Role``, the latest last."""
        found = []
        for ident in self._recent:
            character = self.cast.get(ident).character
            if role.role and character.role != role.role and not people.of_age(role.role, character.age):
                continue
            if people.other_calling(role.noun, role.role, f"{character.name} {character.description}"):
                continue
            if role.gender and character.gender not in (role.gender, None):
                continue
            found.append(ident)
        return found

    def _may_be(self, ident, gender, others):
        """True for one of this gender; also where it is not told and nobody else here is known to have it."""
        known = self.gender(ident)
        return known == gender or (
            known is None and not any(self.gender(i) == gender for i in others if i in self.present)
        )

    def _latest(self, gender, besides, near=None):
        others = [ident for ident in reversed(self._recent) if ident not in besides]
        stems = {_stem(ident) for ident in besides}
        others.sort(key=lambda ident: (_stem(ident) in stems, bool(near) and near not in (ident, self.at.get(ident))))
        if besides and others and others[0] in self.present and self._may_be(others[0], gender, others):
            return others[:1]  # who was named last is meant by him and her
        here = [ident for ident in others if ident in self.present]
        for among, wanted in ((here, gender), (here, None), (others, gender), (others, None)):
            for ident in among:
                if self.gender(ident) == wanted:
                    return [ident]
        return []


def _stem(ident):
    """``char:guard`` of guard-1 and guard-2, who are not each other's him."""
    return ident.rstrip("0123456789-") if ident[-1:].isdigit() else None


def body_part(tokens, mention):
    """True for ``Mara's hand``: the person is meant, not the part."""
    return mention.possessive and not BODY.isdisjoint(tokens.lows[mention.end : mention.end + 3])
