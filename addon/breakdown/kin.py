# SPDX-License-Identifier: GPL-3.0-or-later
"""Family words: who ``his grandfather`` is among those who have a name already."""

from .data import table

_TOLERANCE = 16  # years by which an age may miss what a family word lets expect


def is_kin(noun):
    """True for father, niece, husband ..."""
    return noun in table("people")["kin"]


def fits(character, noun, owner=None):
    """Whether a ``Character`` may be what ``noun`` says, to ``owner`` (a ``Character`` or None), by gender and age."""
    told, years, _ = table("people")["kin"][noun]
    if told and character.gender not in (told, None):
        return False
    if character.age is None:
        return years < 40 and character.role not in ("police", "guard", "waiter", "nurse", "doctor", "priest")
    if owner is None or owner.age is None:
        return not (years >= 40 and character.age < 50) and not (years >= 20 and character.age < 30)
    return abs(character.age - owner.age - years) <= _TOLERANCE + abs(years) // 6


def answers(noun, told):
    """Whether one who is ``told`` (a grandson) has a ``noun`` (a grandfather) in the one that told it."""
    return told in table("people")["kin"][noun][2].split()


def find(cast, noun, owner, among):
    """Id of the one among ``among`` (ids, the likeliest last) whom ``noun`` means for ``owner`` (an id), or None.

    Who was introduced by that very word comes first (``his grandson MINHO``, and he is Minho's grandfather); then who
    fits by gender and age.
    """
    for ident, (word, whose) in cast.kin.items():
        if (word == noun and whose == owner) or (ident == owner and whose and answers(noun, word)):
            found = ident if word == noun and whose == owner else whose
            if found != owner and cast.get(found) and fits(cast.get(found).character, noun):
                return found
    mine = cast.get(owner).character if owner and cast.get(owner) else None
    others = [cast.get(i).character for i in reversed(among) if i != owner and cast.get(i)]
    fitting = [c for c in others if fits(c, noun, mine)]
    sure = [c for c in fitting if c.age is not None and c.gender is not None]
    return (sure or fitting)[0].id if fitting else None
