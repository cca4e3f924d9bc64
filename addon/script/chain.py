# SPDX-License-Identifier: GPL-3.0-or-later
"""The cheapest reading of all lines of a script together: types that follow one another as a script's do."""

from itertools import pairwise


class Steps:
    """What it costs to go from one type to the next, with a blank line between them, without, or unknown.

    ``table[gap][kind][before]``; every pair has its cost.
    """

    def __init__(self, layout, items):
        hard = 3.6 if layout.spaced else 0.25
        after, bridged = 0, 0
        for item, following in pairwise(items):
            if item.costs.get("character", 9) <= 0.5 and following.gap is not None:
                after += 1
                bridged += following.gap
        parted = after > 2 and bridged > 0.5 * after  # a blank line below each cue
        once = _ONE_LINE if layout.whole else 0.0
        self.table = {gap: self._table(gap, hard, parted, once) for gap in (True, False, None)}

    def _table(self, gap, hard, parted, once):
        no = {True: hard, False: 0.0, None: 0.1}[gap]
        yes = {True: 0.1, False: hard + 0.3, None: 0.2}[gap]
        under = {True: 0.0 if parted else hard, False: 0.4 if parted else 0.0, None: 0.1}[gap]
        told = {
            "fixed": {"action": 0.05, "character": 0.8 if gap is False else 0.3, "inline": 0.0, "fixed": 0.0},
            "action": {"action": 0.05, "character": yes, "inline": 0.0, "fixed": 0.0},
            "character": {"dialogue": under, "parenthetical": under, "inline": 6.0, "fixed": 6.0},
            "parenthetical": {
                "dialogue": under, "parenthetical": 0.5 + no, "action": 3.0, "character": 3.0, "inline": 0.0,
                "fixed": 2.5,
            },
            "dialogue": {
                "dialogue": 0.1 + once + (0.4 if parted and gap else no), "parenthetical": 0.2 + no * 0.7,
                "action": yes + (0.0 if once else 0.3), "character": yes, "inline": 0.4, "fixed": 0.0,
            },
            "inline": {"action": 0.1, "character": 0.6, "inline": 0.0, "fixed": 0.0, "more": 0.0, "quoted": 0.0},
        }  # fmt: skip
        told["more"] = told["quoted"] = told["inline"]
        for kind in FIXED:
            told[kind] = told["fixed"]
        told = {before: self._complete(steps) for before, steps in told.items()}
        return {kind: {before: steps[kind] for before, steps in told.items()} for kind in told["fixed"]}

    @staticmethod
    def _complete(steps):
        steps = dict.fromkeys(_MOVING, 8.0) | {"quoted": 0.0, "more": 20.0} | steps
        return steps | dict.fromkeys(FIXED, steps["fixed"])


FIXED = frozenset(
    ("scene_heading", "transition", "shot", "lyric", "centered", "section", "synopsis", "page_break", "title_page")
)
_MOVING = ("action", "character", "dialogue", "parenthetical", "inline")
_SPEAKING = frozenset(("character", "dialogue", "parenthetical"))
_ONE_LINE = 1.2  # a second line of speech where each paragraph is one line
_TORN = 1.6  # a sentence that goes on in a paragraph of another type
_GOING_ON = 2.5  # what action costs where a line stands as the rest of a speech would


def decode(items, layout):
    """Give each item the type it has in the cheapest chain."""
    table = Steps(layout, items).table
    trail, best = [], {"fixed": 0.0}
    for item in items:
        costs, steps, joined = item.costs, table[item.gap], item.joined
        now, back = {}, {}
        speaking = len(costs) == 1 or not _SPEAKING.isdisjoint(best)
        for kind, own in costs.items():
            if kind == "dialogue" and not speaking:
                continue  # nobody speaks
            least, chosen, step = 1e9, "", steps[kind]
            for before, spent in best.items():
                spent += step[before]
                if joined and before != kind:
                    spent += _TORN
                if spent < least:
                    least, chosen = spent, before
            if kind == "action" and item.goes_on and chosen in ("inline", "more"):
                own += _GOING_ON
            now[kind], back[kind] = least + own, chosen
        trail.append(back)
        best = now
    if not items:
        return
    kind = min(best, key=best.get)
    for item, back in zip(reversed(items), reversed(trail)):
        item.kind, kind = kind, back[kind]
