# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules that are read when they are first used, so that enabling the add-on stays quick."""

import sys
from importlib import util


def later(name):
    """The module ``name`` (relative to ``addon``: "stage.build"); it is executed at the first look at it."""
    full = f"{__package__}.{name}"
    if full in sys.modules:
        return sys.modules[full]
    spec = util.find_spec(full)
    spec.loader = util.LazyLoader(spec.loader)
    module = sys.modules[full] = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
