# SPDX-License-Identifier: GPL-3.0-or-later
"""What people wear most: suits, shirts, dresses, uniforms, put on a body. Pure."""

import numpy as np

from . import details, necklines
from .limbs import add_bare_arms
from .tailor import COAT, FITTED, JACKET, KNIT, LOOSE, SHORT, Tailor, cuff


class Wardrobe(Tailor):
    """The usual kinds of top."""

    def _suit(self):
        m, woman = self.m, self.spec.sex > 0.5
        ease, low = self.ease(JACKET), m["waist"] + (0.045 if woman else 0.030)
        hem = m["hip"] - (0.030 if woman else 0.050)
        self.sew("top", ease, necklines.vee(low), hem, sleeve=1.90, sleeve_ease=0.0085, split=details.SKIRT_SPLIT)
        self.under(low - 0.02, self.spec.tie)
        details.lapels(self.mesh, self.body, "trim", low, ease, width=0.027 if woman else 0.031, hero=self.hero)
        details.collar(
            self.mesh,
            self.body,
            "trim",
            gap=47,
            spread=0.0,
            stand=0.012,
            fall=0.024,
            point=0.0,
            ease=0.0085,
            hero=self.hero,
        )
        details.cuffs(self.mesh, self.body, "shirt", segments=self.round)
        self.front_buttons(low - 0.045, low - 0.008, 2, ease)
        if self.hero:
            for x in (-0.062, 0.062):
                details.pocket(self.mesh, self.body, x, m["hip"] + 0.030, 0.050, 0.018, ease, "trim")
            if not woman:
                details.pocket(self.mesh, self.body, 0.055, m["chest"] + 0.020, 0.036, 0.009, ease, "trim")

    _blazer = _suit

    def _coat(self):
        m = self.m
        hem = self.j.knee[2] + 0.045
        ease, low = self.long_ease(COAT, hem, 0.006), m["chest"] - 0.015
        self.hidden = hem + 0.035
        self.sew(
            "top",
            ease,
            necklines.vee(low, side=0.040),
            hem,
            sleeve=1.96,
            sleeve_ease=0.0115,
            split=details.SKIRT_SPLIT,
        )
        self.under(low - 0.02, self.spec.tie, 0.040)
        details.lapels(self.mesh, self.body, "trim", low, ease, side=0.040, width=0.038, hero=self.hero)
        details.collar(
            self.mesh,
            self.body,
            "trim",
            gap=44,
            spread=0.0,
            stand=0.016,
            fall=0.032,
            point=0.0,
            ease=0.0105,
            hero=self.hero,
        )
        self.front_buttons(m["hip"] - 0.02, low - 0.012, 4, ease, 0.012)
        if self.hero:
            for x in (-0.066, 0.066):
                details.pocket(self.mesh, self.body, x, m["hip"] + 0.045, 0.052, 0.020, ease, "trim")

    def _lab_coat(self):
        m = self.m
        hem = self.j.knee[2] + 0.055
        ease, low = self.long_ease(JACKET, hem, 0.008), m["chest"] - 0.010
        self.hidden = hem + 0.035
        self.sew(
            "top", ease, necklines.vee(low, side=0.040), hem, sleeve=1.92, sleeve_ease=0.009, split=details.SKIRT_SPLIT
        )
        self.under(low - 0.02, self.spec.tie, 0.040)
        details.lapels(self.mesh, self.body, "trim", low, ease, side=0.040, width=0.028, hero=self.hero)
        details.collar(
            self.mesh,
            self.body,
            "trim",
            gap=45,
            spread=0.0,
            stand=0.012,
            fall=0.024,
            point=0.0,
            ease=0.0085,
            hero=self.hero,
        )
        self.front_buttons(m["hip"] - 0.02, low - 0.012, 4, ease)
        if self.hero:
            details.pocket(self.mesh, self.body, 0.055, m["chest"] + 0.015, 0.040, 0.044, ease, "trim", flap=False)
            for x in (-0.062, 0.062):
                details.pocket(self.mesh, self.body, x, m["hip"] + 0.030, 0.056, 0.060, ease, "trim", flap=False)

    def _cassock(self):
        m = self.m
        hem = 0.075
        ease = self.long_ease(JACKET, hem, 0.020)
        self.hidden = hem + 0.05
        self.sew(
            "top",
            ease,
            necklines.crew(above=0.004),
            hem,
            sleeve_ease=0.010,
            split=details.SKIRT_SPLIT,
            folds=9,
            fold_depth=0.003,
        )
        details.band_collar(self.mesh, self.body, "top", 0.020, 0.0065, hero=self.hero)
        details.band_collar(self.mesh, self.body, "shirt", 0.0225, 0.0048, hero=self.hero)
        self.front_buttons(m["hip"] - 0.10, m["neck"] - 0.028, 12, ease)
        details.belt(self.mesh, self.body, m["waist"] - 0.01, "trim", 0.0135, 0.026, None, self.detail.trunk)

    def _shirt(self):
        m = self.m
        tucked = self.spec.bottom != "jeans"
        ease = self.ease(FITTED)
        if tucked:
            ease = self._tucked()
        else:
            self.sew("top", ease, necklines.crew(), m["hip"] - 0.020, sleeve_ease=0.0065, cuffs=cuff("top"))
        low = m["waist"] - 0.035 if tucked else m["hip"] - 0.016
        self.strip(low, m["neck"] - 0.008, ease, "top")
        details.collar(self.mesh, self.body, "top", gap=9, hero=self.hero)
        self.front_buttons(low + 0.025, m["neck"] - 0.020, 7, lambda z: ease(z) + 0.0030, material="trim")
        if self.hero:
            details.pocket(self.mesh, self.body, 0.048, m["chest"] + 0.022, 0.036, 0.040, ease, "trim", flap=False)
        if self.spec.tie:
            details.tie(self.mesh, self.body, "accent", m["waist"] - 0.02, 0.0108)

    def _blouse(self):
        m = self.m
        ease = self._tucked(neckline=necklines.vee(m["armpit"] + 0.012, side=0.040), sleeve_ease=0.0075)
        low = m["armpit"] + 0.012
        details.lapels(self.mesh, self.body, "top", low, ease, side=0.040, width=0.022, hero=self.hero)
        details.collar(
            self.mesh,
            self.body,
            "top",
            gap=46,
            spread=0.0,
            stand=0.010,
            fall=0.020,
            point=0.0,
            ease=0.0060,
            hero=self.hero,
        )
        self.front_buttons(m["waist"] - 0.01, low - 0.012, 5, ease, material="trim")

    def _tshirt(self):
        m = self.m
        self.sew(
            "top",
            self.ease(LOOSE),
            necklines.crew(0.012, 0.000),
            m["hip"] - 0.010,
            sleeve=SHORT,
            sleeve_ease=0.0082,
        )
        details.band_collar(self.mesh, self.body, "trim", 0.008, 0.0048, hero=self.hero)
        add_bare_arms(self.mesh, self.body, 0.46, 12 if self.hero else 7)

    def _sweater(self):
        m = self.m
        ease = self.ease(KNIT)
        hem = m["hip"] + 0.000
        self.sew(
            "top",
            ease,
            necklines.crew(0.010, 0.001),
            hem,
            sleeve=1.93,
            sleeve_ease=0.0090,
            cuff=-0.0025,
            bands=[(hem - 0.01, hem + 0.024, "trim")],
            cuffs=cuff("trim", 1.81, -0.0012),
        )
        details.band_collar(self.mesh, self.body, "trim", 0.014, 0.0060, hero=self.hero)

    def _hoodie(self):
        m = self.m
        self._sweater()
        if self.spec.hat != "hood":
            details.hood(self.mesh, self.body, "top", self.hero)
        ease = self.ease(KNIT)
        if self.hero:
            details.pocket(self.mesh, self.body, 0.0, m["waist"] - 0.010, 0.105, 0.055, ease, "trim", flap=False)
            for x in (-0.012, 0.012):
                self.strip(m["armpit"] + 0.005, m["neck"] - 0.018, ease, "shirt", 0.0016, x)

    def _dress(self):
        m = self.m
        hem = self.j.knee[2] + 0.005
        ease = self.long_ease((0.0100, 0.0055, 0.0045, 0.0040, 0.0035), hem, 0.020)
        self.hidden = hem + 0.04
        self.sew(
            "top",
            ease,
            necklines.scoop(),
            hem,
            sleeve=0.55,
            sleeve_ease=0.007,
            cuff=0.003,
            folds=9,
            fold_depth=0.0042,
            split=details.SKIRT_SPLIT,
        )
        details.belt(self.mesh, self.body, m["waist"] + 0.004, "trim", 0.0068, 0.012, None, self.detail.trunk)
        add_bare_arms(self.mesh, self.body, 0.42, 12 if self.hero else 7)

    def _police(self):
        m = self.m
        ease = self._tucked()
        self.strip(m["waist"] - 0.035, m["neck"] - 0.008, ease, "top")
        details.collar(self.mesh, self.body, "top", gap=7, hero=self.hero)
        details.tie(self.mesh, self.body, "accent", m["waist"] - 0.02, 0.0108)
        if self.hero:
            for x in (-0.050, 0.050):
                details.pocket(self.mesh, self.body, x, m["chest"] + 0.024, 0.038, 0.042, ease, "trim", flap=False)
                details.pocket(
                    self.mesh, self.body, x, m["chest"] + 0.026, 0.040, 0.013, lambda z: ease(z) + 0.002, "trim"
                )
            details.buttons(self.mesh, self.body, [(0.052, m["chest"] + 0.040)], "metal", ease, 0.0085)
        self.epaulettes("trim")

    def _uniform(self):
        m = self.m
        ease = self.ease(LOOSE)
        self.sew("top", ease, necklines.crew(), m["hip"] - 0.030, sleeve_ease=0.0085, split=details.SKIRT_SPLIT,
                 cuffs=cuff("top"))  # fmt: skip
        self.strip(m["hip"] - 0.026, m["neck"] - 0.010, ease, "top", 0.010)
        details.collar(self.mesh, self.body, "top", gap=12, hero=self.hero)
        if self.hero:
            for x in (-0.052, 0.052):
                details.pocket(self.mesh, self.body, x, m["chest"] + 0.024, 0.044, 0.046, ease, "top", flap=False)
                details.pocket(
                    self.mesh, self.body, x, m["chest"] + 0.026, 0.046, 0.015, lambda z: ease(z) + 0.002, "trim"
                )
        details.belt(self.mesh, self.body, m["waist"] - 0.012, "belt", 0.0140, 0.020, columns=self.detail.trunk)
        self.epaulettes("trim")

    def _chef(self):
        m = self.m
        ease = self.ease(JACKET)
        self.sew("top", ease, necklines.crew(), m["hip"] - 0.040, sleeve_ease=0.009, split=details.SKIRT_SPLIT,
                 cuffs=cuff("trim", 1.78))  # fmt: skip
        details.band_collar(self.mesh, self.body, "trim", 0.018, 0.0075, gap=8, hero=self.hero)
        for x in (-0.026, 0.026):
            self.front_buttons(m["waist"], m["armpit"] + 0.015, 5, ease, x, "button")

    def _scrubs(self):
        m = self.m
        low = m["armpit"] + 0.022
        ease = self.ease(LOOSE)
        self.sew(
            "top",
            ease,
            necklines.vee(low, side=0.042),
            m["hip"] - 0.030,
            sleeve=SHORT,
            sleeve_ease=0.0105,
            cuff=0.002,
            split=details.SKIRT_SPLIT,
        )
        details.lapels(self.mesh, self.body, "trim", low, ease, side=0.042, width=0.009, hero=self.hero)
        add_bare_arms(self.mesh, self.body, 0.46, 12 if self.hero else 7)
        if self.hero:
            details.pocket(self.mesh, self.body, 0.048, m["chest"] + 0.012, 0.040, 0.040, ease, "trim", flap=False)

    def _waistcoat(self):
        m = self.m
        low = m["chest"] - 0.018
        self._tucked("shirt")
        details.collar(self.mesh, self.body, "shirt", gap=7, hero=self.hero)
        ease = self.ease((0.0135, 0.0100, 0.0082, 0.0075, 0.0060))
        self.sew("top", ease, necklines.vee(low, side=0.050), m["hip"] + 0.020, sleeve=0.0, open_arms=True)
        if not self.spec.tie:
            details.bow_tie(self.mesh, self.body, "accent")
        else:
            details.tie(self.mesh, self.body, "accent", low - 0.01, 0.0108)
        self.front_buttons(m["waist"] - 0.030, low - 0.008, 4, ease)

    def _hi_vis(self):
        m = self.m
        self.sew("top", self.ease(FITTED), necklines.crew(0.010, 0.001), m["hip"] - 0.010, sleeve_ease=0.0075)
        details.band_collar(self.mesh, self.body, "trim", 0.009, 0.0048, hero=self.hero)
        ease = self.ease((0.0165, 0.0145, 0.0105, 0.0085, 0.0065))
        self.sew(
            "vest", ease, necklines.vee(m["chest"] + 0.01, side=0.048), m["hip"] + 0.004, sleeve=0.0, open_arms=True
        )
        for z in (m["waist"] - 0.012, m["chest"] - 0.010):
            details.belt(
                self.mesh, self.body, z, "stripe", float(ease(np.array(z))) + 0.0008, 0.026, None, self.detail.trunk
            )
