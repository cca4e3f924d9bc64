# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of the rooms in which things are shown: museum, gallery, exhibition."""

import math

from .relations import SPARE, against, at, corner

GALLERY = (
    "museum", "gallery", "art gallery", "exhibition", "exhibition hall", "kunsthalle", "galerie", "ausstellung",
    "musée", "exposition", "museo", "galería", "exposición", "pinacoteca", "galleria", "mostra",
    "박물관", "미술관", "전시실", "전시장", "갤러리", "美術館", "博物館", "展示室", "ギャラリー",
    "博物馆", "美术馆", "展厅", "画廊", "พิพิธภัณฑ์", "หอศิลป์",
)  # fmt: skip


def gallery(r):
    """Paintings on high walls, vitrines, a statue behind a rope, benches, a chair for whoever keeps watch."""
    r.w, r.d, r.h = 11.0, 9.0, 4.0
    r.look.update(wall="#c9c4b8", dado="#c9c4b8", trim="#e6e2d8", floor="planks", floor_colour="#9c7d57")
    x, y = r.w / 2, r.d / 2
    r.acting = (0.6, -0.6, 1.5)
    r.door("right", -2.2, 1.5, 2.5)
    r.door("left", 2.4, 1.5, 2.5)
    painting = {"size": (1.5, 0.06, 1.1), "height": 1.75}
    tall = {"size": (1.0, 0.06, 1.4), "height": 1.8}
    for i, along in enumerate((-3.9, -1.3, 1.3, 3.9)):
        r.want(f"painting_{i + 1}", "picture", against("back", along=along), params=(painting, tall)[i % 2], priority=1)
    for side, along in (("left", -2.6), ("left", -0.2), ("right", 0.6), ("right", 2.9)):
        r.want(f"painting_{side}_{along}", "picture", against(side, along=along), params=tall, priority=2)
    r.want("vitrine_1", "vitrine", at(-1.9, 0.9), priority=0)
    r.want("vitrine_2", "vitrine", at(2.6, 1.5), priority=2)
    r.want("vitrine_3", "vitrine", at(-3.6, -2.6), priority=3)
    r.want("statue", "statue", at(0.4, y - 1.2), params={"size": (0.7, 0.7, 2.2)}, priority=3)
    r.want("rope", "rope_barrier", at(0.4, y - 2.1), priority=4)
    r.want("bench_1", "bench", at(0.4, 1.0), params={"size": (1.7, 0.5, 0.45)}, priority=2)
    r.want("bench_2", "bench", at(3.6, -2.6, math.pi / 2), params={"size": (1.5, 0.5, 0.45)}, priority=SPARE)
    r.want("watch", "chair", at(x - 0.6, -0.7, -math.pi / 2), priority=2)
    r.want("plant", "plant", corner("left", "front"), priority=6)
    for i, u in enumerate((-3.4, 0.0, 3.4)):
        for j, v in enumerate((-1.8, 1.8)):
            r.want(f"light_{i + 1}_{j + 1}", "ceiling_panel", at(u, v), params={"size": (1.4, 0.3, 0.06)}, priority=5)
