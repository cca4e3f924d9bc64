# SPDX-License-Identifier: GPL-3.0-or-later
"""The work that is the same for every garment: shells, shirt fronts, plackets, trousers, skirts, shoes. Pure."""

import numpy as np

from . import details, necklines
from .limbs import add_bare_legs, add_foot_skin, add_shoes
from .mesh import curve, grid_faces
from .shells import Skirt, Top, Trousers, add_skirt, add_top, add_trousers
from .weights import trunk

LONG, SHORT = 1.96, 0.60  # ends of sleeves: 1 elbow, 2 wrist
# distances from the skin at hip, waist, chest, shoulder and neck
FITTED = (0.0085, 0.0075, 0.0050, 0.0040, 0.0030)
JACKET = (0.0145, 0.0125, 0.0095, 0.0085, 0.0065)
COAT = (0.0165, 0.0155, 0.0125, 0.0110, 0.0080)
KNIT = (0.0075, 0.0135, 0.0085, 0.0070, 0.0060)
LOOSE = (0.0130, 0.0120, 0.0080, 0.0060, 0.0045)
_TIGHT = ((0.12, 0.5, 1.0, 1.95), (0.0022, 0.0026, 0.0030, 0.0032))  # legs of leggings


def cuff(material, start=1.83, swell=0.0014):
    """The cuff of a long sleeve, for ``shells.Top.cuffs``."""
    return ((start, 2.1, material, swell),)


class Tailor:
    """Dresses one body. A subclass has a method for every kind of top, named after it."""

    def __init__(self, mesh, body, spec, detail, hero):
        self.mesh, self.body, self.spec, self.detail, self.hero = mesh, body, spec, detail, hero
        self.m, self.j = body.marks, body.joints
        self.round = 14 if hero else 8  # segments of a cuff

    def work(self):
        """Top, bottom, shoes and what goes over them."""
        self.hidden = None  # height above which the legs are under a coat
        getattr(self, f"_{self.spec.top}")()
        self._legs()
        if self.spec.apron:
            top = self.m["chest"] + 0.028
            details.apron(self.mesh, self.body, "apron", top, self.j.knee[2] + 0.03, self.outer, self.hero)
        if self.spec.scarf:
            details.scarf(self.mesh, self.body, "scarf", self.hero)
        if self.spec.flower and self.hero:
            details.flower(self.mesh, self.body, self.outer)

    def ease(self, values):
        """Distance from the skin as a function of height, from hip to neck."""
        m = self.m
        knots = (m["hip"] - 0.02, m["waist"], m["chest"], m["shoulder"] + 0.01, m["neck"])
        return lambda z: curve(knots, values, z)

    def long_ease(self, values, hem, flare):
        """The same, with a skirt that stands off more and more down to ``hem``."""
        m = self.m
        knots = (hem, m["hip"] - 0.02, m["waist"], m["chest"], m["shoulder"] + 0.01, m["neck"])
        return lambda z: curve(knots, (values[0] + flare, *values), z)

    def sew(self, material, ease, neckline, hem, sleeve=LONG, sleeve_ease=0.006, **more):
        """Make the shell of a top."""
        self.outer = ease
        if (self.spec.checked or self.spec.striped) and material == "top":
            more |= {"checks": ("check", "check_cross"), "striped": self.spec.striped}
        add_top(self.mesh, self.body, Top(material, ease, neckline, hem, sleeve, sleeve_ease, **more), self.detail)

    def _tucked(self, material="top", sleeve=LONG, sleeve_ease=0.0065, ease=FITTED, neckline=None):
        tuck = self.ease((0.0040, 0.0050, *ease[2:]))
        self.sew(material, tuck, neckline or necklines.crew(), self.m["waist"] - 0.040, sleeve, sleeve_ease,
                 cuffs=cuff(material))  # fmt: skip
        return tuck

    def under(self, low, tie=False, side=0.036):
        """What shows in a jacket that opens from ``side`` at the neck: a shirt with its collar, or a knitted one."""
        if self.spec.inner != "shirt":
            return self._plain_under(low, side)
        details.bib(self.mesh, self.body, "shirt", low, side, hero=self.hero)
        details.collar(
            self.mesh,
            self.body,
            "shirt",
            gap=4 if tie else 9,
            fall=0.017,
            point=0.010,
            ease=0.0042,
            spread=20,
            puff=0.45,
            hero=self.hero,
        )
        if tie:
            details.tie(self.mesh, self.body, "accent", low + 0.004)
        elif self.spec.bow_tie:
            details.bow_tie(self.mesh, self.body, "accent")
        return None

    def _plain_under(self, low, side):
        high = self.m["neck"] + (0.004 if self.spec.inner == "crew" else -0.030)
        details.bib(self.mesh, self.body, "shirt", low, side, hero=self.hero, high=high)
        if self.spec.inner == "crew":
            details.band_collar(self.mesh, self.body, "shirt", 0.010, 0.0046, hero=self.hero)

    def chest(self, low, side, material="skin"):
        """What an open collar without a shirt lets see."""
        details.bib(self.mesh, self.body, material, low - 0.02, side, 0.0022, hero=self.hero)

    def pockets(self, z, width, height, ease, material):
        """A pocket on either side of the front."""
        if self.hero:
            for x in (-0.064, 0.064):
                details.pocket(self.mesh, self.body, x, z, width, height, ease, material)

    def front_buttons(self, low, high, count, ease, x=0.0, material="button"):
        """A column of buttons."""
        if self.hero:
            step = (high - low) / max(count - 1, 1)
            places = [(x, low + step * i) for i in range(count)]
            bare = [p for p in places if not self.spec.apron or p[1] > self.m["chest"] + 0.035]
            details.buttons(self.mesh, self.body, bare, material, ease)

    def strip(self, low, high, ease, material, half=0.008, x=0.0):
        """A raised strip of cloth down the front: a shirt's placket, a cord."""
        z = np.linspace(low, high, 20 if self.hero else 8)[:, None]
        across = np.array([-1, -0.9, 0.9, 1]) * half
        lift = np.array([0.0006, 0.0030, 0.0030, 0.0006])
        details.panel(self.mesh, self.body, x + across, z, ease(z) + lift, material)

    def epaulettes(self, material):
        """Straps on the shoulders."""
        m = self.m
        s = np.linspace(0, 1, 5)
        z = m["neck"] - 0.012 + (m["shoulder"] + 0.014 - m["neck"] + 0.012) * s
        rows = [self.body.trunk(a, z, 0.0062) for a in np.radians([-24, -20, 20, 24])]
        v = np.stack(rows, 1).reshape(-1, 3)
        self.mesh.add_pair(v, grid_faces(5, 4, closed=False), material, trunk(self.body, v))

    def _legs(self):
        spec, m, hero = self.spec, self.m, self.hero
        skin = "stocking" if self.j.child < 0.5 and spec.sex > 0.5 and spec.top != "smock" else "skin"
        segments = 14 if hero else 8
        if spec.top == "swimsuit":
            woman = spec.sex > 0.5
            self._trousers("top", 0.34 if woman else 0.66, 0.0045, _TIGHT if woman else None)
            add_bare_legs(self.mesh, self.body, 0.26 if woman else 0.50, "skin", segments)
        elif spec.bottom == "none" or spec.top == "dress":
            start = max(0.12, self._leg_share((self.hidden or m["hip"]) + 0.02))
            add_bare_legs(self.mesh, self.body, start, skin, segments)
        elif spec.bottom == "skirt":
            hem = self.j.knee[2] + 0.010
            add_skirt(self.mesh, self.body, Skirt("bottom", m["waist"] - 0.004, hem), self.detail)
            add_bare_legs(self.mesh, self.body, self._leg_share(hem + 0.06), skin, segments)
        else:
            self._two_legs(segments)
        self._shoes()

    def _two_legs(self, segments):
        spec, jeans = self.spec, self.spec.bottom in ("jeans", "dungarees")
        cloth = "top" if spec.top in ("overalls", "tracksuit", "wetsuit") else "bottom"
        tight = spec.bottom == "leggings" or spec.top == "wetsuit"
        end = 0.80 if spec.bottom == "shorts" else 1.80 if spec.shoes == "boot" and spec.top == "uniform" else 1.935
        self._trousers(cloth, end, 0.0055 if jeans else 0.0065, _TIGHT if tight else None)
        if spec.bottom == "shorts":
            add_bare_legs(self.mesh, self.body, 0.62, "skin", segments)
        if spec.bottom == "dungarees":
            details.dungarees(self.mesh, self.body, "bottom", self.outer, self.hero)
        belted = spec.top in ("police", "blouse") or (spec.top == "shirt" and not jeans)
        if belted and not spec.apron:
            z = self.m["waist"] - 0.026
            details.belt(self.mesh, self.body, z, "belt", 0.0068, columns=self.detail.trunk)

    def _trousers(self, material, end, ease, leg=None):
        cut = Trousers(material, self.m["waist"] - 0.022, ease, end=end, hidden=self.hidden)
        cut.leg = leg or cut.leg
        add_trousers(self.mesh, self.body, cut, self.detail)

    def _shoes(self):
        kind = {"sneaker": "shoe", "slipper": "pump"}.get(self.spec.shoes, self.spec.shoes)
        if kind == "pump":
            bare = self.spec.shoes == "slipper" or self.j.child >= 0.5
            add_foot_skin(self.mesh, self.body, "skin" if bare else "stocking")
        add_shoes(self.mesh, self.body, kind, segments=12 if self.hero else 8, soles=self.hero)

    def _leg_share(self, z):
        """Where on the thigh (0 hip, 1 knee) the height ``z`` lies."""
        return float((self.j.hip[2] - z) / (self.j.hip[2] - self.j.knee[2]))
