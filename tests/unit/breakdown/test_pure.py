# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a script needs no Blender and nothing but the standard library; hostile text does not stall it."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from yardstick import within

import backlot
from backlot.addon import breakdown, script

BLOCKED = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("bpy", "numpy", "mathutils"):
            raise ImportError(name)
sys.meta_path.insert(0, Block())
sys.path.insert(0, sys.argv[1])
from backlot.addon import breakdown, script
from backlot.addon.world import diff, files, ids
world = breakdown.break_down(script.read(b"INT. A - DAY\\n\\nMara sits.\\n"))
print(world.scenes[0].id)
"""


def test_without_bpy():
    root = Path(backlot.__path__[0]).parent
    done = subprocess.run([sys.executable, "-I", "-c", BLOCKED, str(root)], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "scene:a-day", done.stderr


@pytest.mark.parametrize(
    "hostile",
    ["Mara walks, " * 1500, "picks " * 2500, "A. " * 4000, "MARA\nhello\n\n" * 800, "(30s), " * 2500,
     "crowd of " * 2500,
     "".join(f"MAN {k} (30s) walks. " for k in range(300)), "".join(f"NAME{k}\nhi\n\n" for k in range(600))],
    ids=range(8),
)  # fmt: skip
def test_hostile_action(hostile):
    play = script.read(("INT. A, B, C, D, E, F - DAY\n\n" + hostile).encode())
    start = time.thread_time()
    assert breakdown.break_down(play).scenes
    assert within(time.thread_time() - start, 8.0)


def test_word_salad():
    """Whatever the words, every id in a world names something in it, and no clause is empty."""
    words = (
        "the a his her their Mara Theo they she and with in on red car coat sits walks takes gives to it them who "
        "where , . ( ) 30s while as out guard guards six table glasses under behind hand puts GUARD WOMAN bicycle "
        "rides another letter letters father from box opens no Inside : beside men both trebuchet picks bed horse wheel"
    )
    draw = random.Random(7)
    for _ in range(120):
        action = " ".join(draw.choice(words.split()) for _ in range(60))
        play = script.read(f"INT. ROOM - DAY\n\n{action}\n\nMARA\nHi, Theo.\n\nALL\nHey!\n".encode())
        world = breakdown.break_down(play)
        here = {c.id for c in world.characters} | {x.id for x in world.locations}
        here |= {e.id for e in world.scenes[0].elements}
        for beat in world.scenes[0].beats:
            assert {i for i in (*beat.subjects, beat.object, beat.target) if i} <= here, action
            assert beat.target or not beat.relation, action
        assert {i for e in world.scenes[0].elements for i in (e.owner, e.at) if i} <= here, action
