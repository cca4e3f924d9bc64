# SPDX-License-Identifier: GPL-3.0-or-later
"""What the script says that people wear, scene by scene. Pure."""

from ...world.schema import FAMILIES
from .roles import occasion, role_of
from .wardrobe import NOTHING, REMOVABLE, all_over, garment_of, named

_REPLACED = {"whole": ("top", "bottom"), "top": ("whole",)}  # what nobody wears together
_OUTDOORS = {"raincoat", "straw_hat", "hard_hat", "helmet", "hood", "life_jacket"}  # not worn at home
_HOME = ("living_room", "kitchen", "bedroom", "bathroom")


class Costumes:
    """The garments of everybody in a film.

    A character's costume is what the description and the first mention of each garment say. What can be put on and
    taken off (coat, hat, scarf) comes and goes with later scenes; a new dress or suit stays from its scene on.
    """

    def __init__(self, world):
        self.world = world
        self.number = {scene.id: i for i, scene in enumerate(world.scenes)}
        self.told, self.off, self.changes, self.first = {}, {}, {}, {}
        for i, scene in enumerate(world.scenes):
            for ident in (*scene.present, *scene.speaking):
                self.first.setdefault(ident, i)
            for element in scene.elements:
                self._read(i, element)
            self._read_changes(i, scene)

    def _read(self, number, element):
        if element.category != "wardrobe" or not element.owner:
            return
        garment = garment_of(element.asset, f"{element.description} {element.name}")
        if garment is None:
            return
        if element.worn:
            self.told.setdefault(element.owner, []).append((number, garment, element.colour))
        elif garment.slot in REMOVABLE:
            self.off.setdefault(element.owner, set()).add((number, garment.slot))

    def _read_changes(self, number, scene):
        """What is put on and taken off as a scene plays."""
        elements = {e.id: e for e in scene.elements if e.category == "wardrobe"}
        for beat in scene.beats:
            element = elements.get(beat.object)
            if beat.verb not in ("take_off", "put_on") or element is None:
                continue
            garment = garment_of(element.asset, f"{element.description} {element.name}")
            if garment and garment.slot in REMOVABLE:
                change = (number, beat.id, beat.verb == "put_on", garment, element.colour)
                self.changes.setdefault(beat.subjects[0] if beat.subjects else element.owner, []).append(change)

    def changing(self, ident, scene):
        """Ids of the beats of a scene in which somebody puts something on or takes it off."""
        return [beat for number, beat, *_ in self.changes.get(ident, ()) if number == self.number.get(scene.id)]

    def worn(self, ident, words, scene=None, passed=()):
        """``{slot: (Garment, hex or None)}`` of a character or extras in a scene; without one, their usual costume.

        ``passed`` are the ids of those of its ``changing`` beats that have been played.
        """
        usual = {garment.slot: (garment, colour) for garment, colour in named(words)}
        told = self.told.get(ident, [])
        first = self.first.get(ident, 0)
        for number, garment, colour in told:
            old = usual.get(garment.slot)
            news = old is None or (old[0] is garment and old[1] is None)
            if news and (garment.slot not in REMOVABLE or number <= first):
                usual[garment.slot] = (garment, colour)
        if scene is None or scene.id not in self.number:
            return _settled(usual)
        now = self.number[scene.id]
        worn = dict(usual)
        for number, garment, colour in told:
            if first < number <= now:
                old = worn.get(garment.slot)
                same = old and old[0] is garment
                for other in _REPLACED.get(garment.slot, ()):
                    worn.pop(other, None)
                worn[garment.slot] = (garment, colour or (old[1] if same else None))
        for number, slot in self.off.get(ident, ()):
            if number == now and slot == "over":
                worn.pop(slot, None)
            elif number == now:
                worn[slot] = (NOTHING[slot], None)
        self._change(worn, ident, now, passed)
        if self._comes_home(ident, scene):
            told_here = {garment.key for number, garment, _ in told if number == now}
            for slot in [s for s, v in worn.items() if v[0].key in _OUTDOORS - told_here]:
                worn.pop(slot)
                worn |= {slot: (NOTHING[slot], None)} if slot in NOTHING else {}
        return _settled(worn)

    def _change(self, worn, ident, now, passed):
        """Put on and take off in ``worn`` what has been by now, and not yet what is to be."""
        told = self.told.get(ident, ())
        for number, beat, on, garment, colour in self.changes.get(ident, ()):
            slot, done = garment.slot, number < now or beat in passed
            later = any(number < n <= now and g.slot == slot for n, g, _ in told)
            if number > now or (done and later):
                continue
            if done and on:
                worn[slot] = (garment, colour)
            elif done or on:
                worn.pop(slot, None)
                if slot in NOTHING:
                    worn[slot] = (NOTHING[slot], None)

    def _comes_home(self, ident, scene):
        """Indoors, and not as somebody is first seen: nobody sits in the kitchen in a raincoat and a straw hat."""
        place = self.world.location(scene.location)
        home = scene.int_ext == "INT" and place is not None and FAMILIES.get(place.kind) in _HOME
        return home and self.number[scene.id] != self.first.get(ident)

    def dressed_up(self, scene, weather=True):
        """What people without a role's clothes wear in a scene: a costume, or {}."""
        text = " ".join([scene.heading, scene.location_name, *(b.text for b in scene.beats)]).lower()
        roles = {role_of(c.role, "") for c in self.world.characters if c.id in scene.present}
        place = self.world.location(scene.location)
        outside = "EXT" in (scene.int_ext or "")
        kind = "exterior" if outside else (FAMILIES.get(place.kind) if place else None)
        return occasion(text, roles, set(scene.weather) if weather else set(), kind)

    def bedridden(self, ident, scene):
        """True of somebody who lies in a hospital's bed in this scene."""
        place = self.world.location(scene.location)
        if place is None or FAMILIES.get(place.kind) != "hospital_room":
            return False
        lying = [b for b in scene.beats if ident in b.subjects and b.verb in ("lie", "sleep", "wake")]
        return any("bed" in (b.target or "") or "bed" in b.text.lower().split() for b in lying)

    def debut(self, ident):
        """The scene in which somebody is first on stage, or None."""
        number = self.first.get(ident)
        return None if number is None else self.world.scenes[number]


def _settled(worn):
    """A dress or an overall leaves nothing for a shirt and trousers."""
    if "whole" in worn and "top" in worn:
        worn = {slot: value for slot, value in worn.items() if slot not in ("top", "bottom")}
    return worn


def colour_told(worn, words):
    """The colour that a script gives somebody, of what is seen most of their clothes; None when it names none."""
    for slot in ("over", "whole", "top", "scarf", "hat"):
        if slot in worn and worn[slot][1]:
            return worn[slot][1]
    return all_over(words)
