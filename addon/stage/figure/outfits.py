# SPDX-License-Identifier: GPL-3.0-or-later
"""Clothes for weather, feasts, work and sport, put on a body. Pure."""

import numpy as np

from . import details, necklines
from .clothes import Wardrobe
from .limbs import add_bare_arms
from .tailor import COAT, JACKET, KNIT, LOOSE, cuff

_SKIN = (0.0016, 0.0016, 0.0012, 0.0010, 0.0008)


class Outfits(Wardrobe):
    """More kinds of top."""

    def _raincoat(self):
        m, cloth = self.m, "slicker"
        hem = self.j.knee[2] + 0.035
        ease, low = self.long_ease(COAT, hem, 0.012), m["armpit"] + 0.012
        self.hidden = hem + 0.035
        self.sew(cloth, ease, necklines.vee(low), hem, sleeve_ease=0.0125, split=details.SKIRT_SPLIT,
                 cuffs=cuff("slicker_trim", 1.76, 0.0010))  # fmt: skip
        self.under(low - 0.02, self.spec.tie)
        self.strip(hem + 0.010, low - 0.004, ease, "slicker_trim", 0.014)
        details.lapels(self.mesh, self.body, cloth, low, ease, width=0.020, hero=self.hero)
        if self.spec.hat != "hood":
            details.hood(self.mesh, self.body, cloth, self.hero)
        self.front_buttons(m["hip"] - 0.08, low - 0.012, 5, lambda z: ease(z) + 0.003, 0.0, "metal")
        self.pockets(m["hip"] + 0.035, 0.058, 0.026, ease, "slicker_trim")

    def _jacket(self):
        m = self.m
        cloth, trim = ("leather", "leather") if self.spec.leather else ("top", "trim")
        hem, low = m["hip"] - 0.004, m["chest"] + 0.012
        ease = self.ease(JACKET)
        self.sew(cloth, ease, necklines.vee(low, side=0.034), hem, sleeve_ease=0.0098, cuff=-0.002,
                 bands=[(hem - 0.01, hem + 0.020, trim)], cuffs=cuff(trim, 1.85, -0.0008))  # fmt: skip
        self.under(low - 0.02, self.spec.tie, 0.034)
        self.strip(hem + 0.002, low - 0.002, ease, "metal", 0.0022)
        details.lapels(self.mesh, self.body, trim, low, ease, side=0.034, width=0.017, hero=self.hero)
        details.collar(self.mesh, self.body, trim, gap=42, spread=0.0, stand=0.014, fall=0.022, point=0.0, ease=0.0085,
                       hero=self.hero)  # fmt: skip
        self.pockets(m["waist"] - 0.012, 0.044, 0.012, ease, trim)

    def _cardigan(self):
        m = self.m
        hem, low = m["hip"] - 0.012, m["waist"] + 0.040
        ease = self.ease(KNIT)
        self.sew("top", ease, necklines.vee(low), hem, sleeve=1.93, sleeve_ease=0.0088, cuff=-0.0025,
                 bands=[(hem - 0.01, hem + 0.022, "trim")], cuffs=cuff("trim", 1.81, -0.0012))  # fmt: skip
        self.under(low - 0.02, self.spec.tie)
        details.lapels(self.mesh, self.body, "trim", low, ease, width=0.010, hero=self.hero)
        self.strip(hem, low + 0.002, ease, "trim", 0.010)
        self.front_buttons(hem + 0.014, low - 0.006, 4, lambda z: ease(z) + 0.003)
        if self.hero:
            for x in (-0.056, 0.056):
                details.pocket(self.mesh, self.body, x, m["hip"] + 0.050, 0.044, 0.036, ease, "top", flap=False)

    def _robe(self):
        m = self.m
        hem = 0.055 if self.spec.long else self.j.knee[2] - 0.020
        ease, low = self.long_ease(JACKET, hem, 0.014), m["waist"] + 0.020
        self.hidden = hem + 0.040
        self.sew("top", ease, necklines.vee(low, side=0.042), hem, sleeve=1.86, sleeve_ease=0.014,
                 cuff=0.014 if self.spec.long else 0.004, split=details.SKIRT_SPLIT)  # fmt: skip
        self.chest(low, 0.042, "skin" if self.spec.sex < 0.5 and not self.spec.long else "shirt")
        details.lapels(self.mesh, self.body, "trim", low, ease, side=0.042, width=0.017, hero=self.hero)
        details.belt(self.mesh, self.body, m["waist"] - 0.002, "accent", 0.0155, 0.034 if self.spec.long else 0.018,
                     None, self.detail.trunk)  # fmt: skip

    def _gown(self):
        m, hem = self.m, 0.030
        ease = self.long_ease((0.0090, 0.0050, 0.0042, 0.0040, 0.0035), hem, 0.030)
        self.hidden = hem + 0.05
        self.sew("top", ease, necklines.scoop(), hem, sleeve=0.36, sleeve_ease=0.006, cuff=0.002, folds=11,
                 fold_depth=0.0050, split=details.SKIRT_SPLIT)  # fmt: skip
        details.belt(self.mesh, self.body, m["waist"] + 0.004, "trim", 0.0062, 0.014, None, self.detail.trunk)
        add_bare_arms(self.mesh, self.body, 0.24, 12 if self.hero else 7)

    def _wedding(self):
        m, hem = self.m, 0.014
        self._bare_shoulders(m["chest"] - 0.02)
        ease = self.long_ease((0.0130, 0.0056, 0.0052, 0.0044, 0.0034), hem, 0.072)
        self.hidden = hem + 0.05
        self.sew("top", ease, necklines.scoop(0.044, 0.066), hem, sleeve=0.0, open_arms=True, folds=12,
                 fold_depth=0.0060, split=details.SKIRT_SPLIT)  # fmt: skip
        details.belt(self.mesh, self.body, m["waist"] + 0.006, "trim", 0.0066, 0.018, None, self.detail.trunk)

    def _smock(self):
        m, hem = self.m, self.j.knee[2] + 0.012
        ease = self.long_ease((0.0160, 0.0150, 0.0100, 0.0075, 0.0055), hem, 0.010)
        self.hidden = hem + 0.04
        self.sew("top", ease, necklines.crew(0.012, 0.000), hem, sleeve=0.66, sleeve_ease=0.012, folds=5,
                 fold_depth=0.002, split=details.SKIRT_SPLIT)  # fmt: skip
        details.band_collar(self.mesh, self.body, "trim", 0.007, 0.0055, hero=self.hero)
        add_bare_arms(self.mesh, self.body, 0.48, 12 if self.hero else 7)
        if self.hero:
            details.buttons(self.mesh, self.body, [(0.022, m["neck"] - 0.016)], "trim", ease)

    def _hanbok(self):
        m, hem = self.m, 0.018
        high, low = m["armpit"] + 0.004, m["armpit"] + 0.010
        skirt = self.long_ease((0.0420, 0.0260, 0.0090, 0.0080, 0.0060), hem, 0.070)
        self.hidden = hem + 0.05
        self.sew("top", skirt, lambda body, angle: np.full(np.shape(angle), high), hem, sleeve=0.0, folds=13,
                 fold_depth=0.0055, split=details.SKIRT_SPLIT)  # fmt: skip
        ease = self.ease((0.0100, 0.0100, 0.0125, 0.0085, 0.0060))
        self.sew("shirt", ease, necklines.vee(low, side=0.036), m["armpit"] - 0.022, sleeve_ease=0.0120)
        self.outer = skirt
        self.chest(low, 0.036)
        details.lapels(self.mesh, self.body, "shirt_trim", low, ease, width=0.010, hero=self.hero)
        self.strip(m["chest"] - 0.070, low, lambda z: np.maximum(ease(z), skirt(z)), "accent", 0.0075, 0.010)

    def _tunic(self):
        m = self.m
        ease = self.ease(JACKET)
        self.sew("top", ease, necklines.crew(0.006, 0.002), m["hip"] - 0.044, sleeve_ease=0.0088,
                 split=details.SKIRT_SPLIT, cuffs=((1.72, 1.79, "accent", 0.0006),))  # fmt: skip
        details.band_collar(self.mesh, self.body, "trim", 0.018, 0.0075, gap=5, hero=self.hero)
        self.strip(m["hip"] - 0.040, m["neck"] - 0.012, ease, "top", 0.010)
        self.front_buttons(m["hip"] + 0.012, m["neck"] - 0.030, 6, lambda z: ease(z) + 0.0030, material="metal")
        details.belt(self.mesh, self.body, m["waist"] - 0.006, "belt", 0.0150, 0.018, columns=self.detail.trunk)
        self.epaulettes("accent")
        if self.hero:
            for x in (-0.054, 0.054):
                details.pocket(self.mesh, self.body, x, m["chest"] + 0.022, 0.040, 0.012, ease, "trim")

    def _overalls(self):
        m = self.m
        ease = self.ease(LOOSE)
        self.sew("top", ease, necklines.vee(m["armpit"] + 0.024, side=0.030), m["waist"] - 0.045, sleeve_ease=0.0095,
                 cuffs=cuff("trim"))  # fmt: skip
        self.chest(m["armpit"] + 0.024, 0.030, "shirt")
        details.lapels(self.mesh, self.body, "top", m["armpit"] + 0.024, ease, side=0.030, width=0.016, hero=self.hero)
        details.collar(self.mesh, self.body, "top", gap=34, spread=0.0, stand=0.010, fall=0.018, point=0.0, ease=0.006,
                       hero=self.hero)  # fmt: skip
        self.strip(m["hip"] + 0.01, m["armpit"] + 0.020, ease, "metal", 0.0022)
        details.belt(self.mesh, self.body, m["waist"] - 0.012, "trim", 0.0150, 0.022, None, self.detail.trunk)
        if self.hero:
            for x in (-0.050, 0.050):
                details.pocket(self.mesh, self.body, x, m["chest"] + 0.022, 0.042, 0.042, ease, "trim", flap=False)

    def _tracksuit(self):
        m = self.m
        hem, ease = m["hip"] + 0.000, self.ease(KNIT)
        self.sew("top", ease, necklines.crew(0.010, 0.001), hem, sleeve=1.93, sleeve_ease=0.0090, cuff=-0.0025,
                 bands=[(hem - 0.01, hem + 0.024, "trim")], cuffs=cuff("trim", 1.81, -0.0012))  # fmt: skip
        details.band_collar(self.mesh, self.body, "trim", 0.022, 0.0065, gap=7, hero=self.hero)
        self.strip(hem, m["neck"] - 0.006, ease, "shirt", 0.0030)
        for x in (-0.070, 0.070):
            self.strip(m["waist"], m["armpit"] + 0.02, ease, "shirt", 0.0035, x)

    def _tank(self):
        self._bare_shoulders(self.m["chest"] - 0.02)
        ease = self.ease((0.0100, 0.0090, 0.0062, 0.0048, 0.0036))
        self.sew("top", ease, necklines.scoop(0.034, 0.050), self.m["hip"] - 0.006, sleeve=0.0, open_arms=True)

    def _swimsuit(self):
        man = self.spec.sex < 0.5
        self._bare_shoulders(self.m["hip"] + 0.01 if man else self.m["chest"] - 0.02)
        if not man:
            ease = self.ease((0.0060, 0.0056, 0.0060, 0.0050, 0.0036))
            self.sew("top", ease, necklines.scoop(0.046, 0.056), self.m["hip"] - 0.010, sleeve=0.0, open_arms=True)

    def _bare_shoulders(self, low):
        self.sew("skin", self.ease(_SKIN), necklines.crew(0.010, 0.0), low, sleeve=0.70, sleeve_ease=0.0006)
        add_bare_arms(self.mesh, self.body, 0.58, 12 if self.hero else 7)

    def _wetsuit(self):
        m = self.m
        ease = self.ease((0.0050, 0.0045, 0.0040, 0.0034, 0.0030))
        self.sew("top", ease, necklines.crew(0.004, 0.012), m["hip"] - 0.005, sleeve=1.97, sleeve_ease=0.0042,
                 bands=[(m["chest"] - 0.010, m["chest"] + 0.020, "accent")])  # fmt: skip
        self.strip(m["waist"], m["neck"], ease, "metal", 0.0020)
