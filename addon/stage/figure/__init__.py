# SPDX-License-Identifier: GPL-3.0-or-later
"""People made by code: who they are to the eye, their bodies, clothes and bones. Pure."""

from .assemble import Figure, build
from .casting import Casting, design, design_extra, identity_colours
from .skeleton import BONES, joints
from .spec import FigureSpec

__all__ = ["BONES", "Casting", "Figure", "FigureSpec", "build", "design", "design_extra", "identity_colours", "joints"]
