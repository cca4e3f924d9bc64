# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the solver makes of fixed seeds, as hashes: run it in several Blenders and compare, ``make digest``.

``digest.py [COUNT]``: COUNT (60) plans with their shells, and as many things of the kit. Coordinates are rounded to a
millimetre; the same seed gives the same set in every supported version.
"""

import hashlib
import json
import sys
from pathlib import Path


def lines(count=60):
    """Yields ``what hash`` for plans, shells and meshes that are spread over all there are."""
    from backlot.addon.stage import kit, sets
    from backlot.addon.world.records import to_plain
    from backlot.addon.world.schema import PLACES, Location, Scene, World

    for k in range(count):
        kind = PLACES[k * len(PLACES) // count]
        place = Location(f"loc:{kind}:{k}", kind.replace("_", " "), kind=kind)
        plan = sets.plan_set(place, [Scene("s1", location=place.id, present=["a", "b", "c"])], World())
        digest = hashlib.blake2b(json.dumps(_rounded(to_plain(plan)), sort_keys=True).encode(), digest_size=8)
        for piece in sets.shell(plan):
            digest.update(_bytes(piece.shape))
        yield f"place {kind} {k} {digest.hexdigest()}"
    keys = kit.keys()
    for k in range(count):
        key = keys[k * len(keys) // count]
        made = kit.make(key, None, k).shape
        yield f"thing {key} {k} {hashlib.blake2b(_bytes(made), digest_size=8).hexdigest()}"


def _bytes(shape):
    return (shape.vertices.round(3) + 0.0).tobytes() + repr(shape.faces).encode()


def _rounded(data):
    if isinstance(data, dict):
        return {str(key): _rounded(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_rounded(value) for value in data]
    return data if data is None or isinstance(data, (str, int, bool)) else round(float(data), 3) + 0.0


def main(count=60):
    """Print the lines, then one hash of all of them."""
    found = list(lines(int(count)))
    print("\n".join(found))
    print(f"all {hashlib.blake2b(chr(10).join(found).encode(), digest_size=8).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    sys.exit(main(*sys.argv[1:]))
