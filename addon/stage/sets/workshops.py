# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of workshops: the garage, the factory."""

from .relations import against, at, corner


def garage(r):
    """A car before a wide door, another on a lift, tools on boards, a red chest, tyres, drums, oil on the concrete."""
    r.w, r.d, r.h = 11.0, 9.2, 4.2
    r.extra["style"] = "garage"
    r.look.update(
        wall="#d6d2c6", dado="#5f7280", trim="#c9a13f", floor="concrete", floor_colour="#8b8a84", door="#5f7280"
    )
    r.acting = (0.2, -2.35, 1.2)
    r.door("right", -3.0, 0.95, 2.1)
    r.window("left", -2.9, 1.6, 1.0, 1.5)
    r.want("big_door", "garage_door", against("back", along=2.4), priority=0)
    r.want("car", "car", at(2.3, 1.2), priority=0)
    r.want("lift", "car_lift", at(-2.1, 1.2), priority=0)
    r.want("bench", "workbench", against("left", along=-0.9), priority=0)
    r.want("tools", "tool_board", against("left", along=-0.9), priority=0)
    r.want("bench_2", "workbench", against("right", along=1.0), priority=2)
    r.want("tools_2", "tool_board", against("right", along=1.0), priority=2)
    r.want("chest", "tool_chest", at(0.2, 3.6, 0.2), priority=1)
    r.want("chest_2", "tool_chest", against("right", along=2.6), priority=3)
    r.want("tyres_1", "tyres", at(4.7, 3.4, -0.4), priority=1)
    r.want("tyres_2", "tyres", at(-4.6, 4.0, 0.5), priority=2)
    r.want("tyres_3", "tyres", at(1.9, -4.1, 1.5), priority=4)
    r.want("hoist", "engine_hoist", at(4.45, -1.2, -1.3), priority=1)
    for i, (u, v) in enumerate(((-4.9, 2.6), (-4.85, 1.9), (-4.95, 3.3))):
        r.want(
            f"drum_{i + 1}", "barrel", at(u, v), params={"colour": ("#2f5f9a", "#b03a2e", "#2f5f9a")[i]}, priority=3 + i
        )
    r.want("shelf", "shelf", against("back", along=-1.9), priority=4)
    r.want("toolbox", "toolbox", at(0.15, 0.6, 0.4), priority=4)
    r.want("clock", "clock", against("back", along=0.3), params={"height": 2.9}, priority=6)
    r.want("calendar", "poster", against("back", along=-3.4), priority=6)
    r.want("crate", "crate", corner("front", "left"), priority=7)
    for i, u in enumerate((-2.8, -0.9)):
        r.want(f"tools_{i + 3}", "tool_board", against("front", along=u), priority=7)
    r.want("notice", "noticeboard", against("front", along=0.9), priority=8)
    r.want("advert", "poster", against("front", along=2.4), priority=8)
    for i, (u, v) in enumerate(((-2.1, -1.4), (2.3, -1.4), (0.1, 2.2))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=5)
    r.on("bench", "toolbox", "wrench", "hammer", "can")
    r.on("bench_2", "wrench", "can", "radio")


def factory(r):
    """Two lines with robots under a crane, presses, tall vats at the back wall, lanes painted on the floor."""
    r.w, r.d, r.h = 18.0, 14.0, 6.6
    r.acting = (0.6, -3.2, 1.7)
    r.door("left", -4.6, 0.95)
    r.gap("right", -4.4, 2.0, 2.6)
    for u in (-6, -2, 2, 6):
        r.window("back", u, 2.4, 1.3, 4.7)
    y = r.d / 2
    r.want("line_1", "assembly_line", at(-2.4, 0.2), params={"size": (7.6, 2.3, 2.3)}, priority=0,
           element=r.element_of("conveyor"))  # fmt: skip
    r.want("line_2", "assembly_line", at(-1.2, 3.6), params={"size": (7.6, 2.3, 2.3)}, priority=1)
    r.want("crane", "overhead_crane", at(0.0, 1.9), params={"size": (15.0, 1.0, 2.2)}, priority=1)
    r.want("press_1", "press", at(5.2, 0.3, -0.25), priority=0)
    r.want("press_2", "press", at(5.4, 3.6, -0.25), priority=2)
    for i, u in enumerate((-7.4, -5.2, -3.0, 3.0)):
        r.want(f"vat_{i + 1}", "vat", at(u, y - 1.2), priority=1 + i)
    r.want("panel", "control_panel", against("right", along=-1.6), priority=2)
    r.want("machine_1", "machine", against("left", along=1.0), priority=3)
    r.want("machine_2", "machine", against("left", along=3.0), priority=4)
    r.want("machine_3", "machine", at(-6.6, -4.6, 0.6), priority=4)
    r.want("forklift", "forklift", at(6.6, -5.2, 0.9), priority=3)
    for i, (u, v, a) in enumerate(((3.2, -1.6, 0.2), (4.6, -2.6, -0.2), (-4.4, -6.0, 0.1))):
        r.want(f"pallet_{i + 1}", "pallet", at(u, v, a), priority=4 + i)
        r.want(f"goods_{i + 1}", "crate", at(u, v, a), z=0.15, priority=4 + i)
    for i, u in enumerate((-6.0, -4.9, -3.8)):
        r.want(f"locker_{i + 1}", "locker", against("front", along=u), priority=7)
    r.want("pipes_2", "pipe_run", against("front", along=3.4), params={"height": 3.0}, priority=7)
    r.want("rack", "rack", against("front", along=0.0), params={"size": (2.7, 1.0, 2.6)}, priority=7)
    for i, (u, v) in enumerate(((8.2, 1.9), (8.2, 1.1), (7.5, 5.6))):
        r.want(f"drum_{i + 1}", "barrel", at(u, v), params={"colour": "#2f5f9a"}, priority=5)
    danger = {"label": "DANGER", "colour": "#c9a13f", "size": (1.2, 0.04, 0.4), "height": 2.6}
    r.want("sign", "wall_sign", against("left", along=-2.6), params=danger, priority=5)
    r.want("pipes", "pipe_run", against("right", along=2.4), params={"height": 3.2}, priority=5)
    r.want("clock", "clock", against("right", along=-0.2), params={"height": 3.2}, priority=6)
    for i, (u, v) in enumerate(((-4.5, -2.6), (0.6, -2.6), (5.2, -2.6), (-4.5, 4.4), (5.2, 4.4))):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, v), params={"drop": 1.2}, priority=6)


RECIPES = {"garage": garage, "factory": factory}
