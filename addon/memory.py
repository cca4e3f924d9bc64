# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that makes many objects and no garbage."""

import gc
from contextlib import contextmanager


@contextmanager
def uncollected():
    """Reading and breaking down: to look for garbage all the while takes up to half the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
