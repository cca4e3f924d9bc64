# SPDX-License-Identifier: GPL-3.0-or-later
"""A Korean script of our own of two scenes, as rows for the writers of ``containers``."""

import containers

STYLES = {
    **containers.NAMES, "scene_heading": "장면", "action": "지문", "character": "인물", "dialogue": "대사",
    "parenthetical": "괄호", "transition": "전환",
}  # fmt: skip
ROWS = [
    ("scene_heading", "S#1. 등대 / 등실 (밤)", {}),
    ("action", "비가 창을 두드린다. 서연(30대)이 의자에 앉아 낡은 편지를 읽는다.", {}),
    ("character", "서연", {}),
    ("dialogue", "또 비가 오네. 오늘은 배가 못 뜨겠어.", {}),
    ("action", "민호(40대)가 문을 열고 들어온다.", {}),
    ("character", "민호", {}),
    ("dialogue", "괜찮아, 불빛만 있으면 돼!", {}),
    ("scene_heading", "S#2. 부두 (새벽)", {}),
    ("action", "서연이 부두로 걸어간다. 민호가 손을 흔든다.", {}),
    ("character", "서연", {}),
    ("dialogue", "저기, 배가 보여.", {}),
]
SPEECHES = [text for kind, text, _ in ROWS if kind == "dialogue"]


def hwpx(heading="장면"):
    """The bytes of the document; ``heading`` is what the style of its headings is called."""
    return containers.hwpx(ROWS, {**STYLES, "scene_heading": heading})
