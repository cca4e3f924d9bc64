# SPDX-License-Identifier: GPL-3.0-or-later
"""What staging tells of its work. Pure."""

from dataclasses import dataclass, field


@dataclass
class Report:
    """Lines, each with the scene or the location that it is about."""

    warnings: list[str] = field(default_factory=list)  # what did not fit
    changes: list[str] = field(default_factory=list)  # what is otherwise than when it was last built, and why
    stand_ins: list[str] = field(default_factory=list)  # what labelled boxes stand for

    def __iadd__(self, other):
        for name in vars(self):
            getattr(self, name).extend(line for line in getattr(other, name) if line not in getattr(self, name))
        return self


def _fewer(scene, items):
    """Of things that the script counts and the scene brings those of which some found no room: "2 of 6 crates"."""
    for element in scene.elements:
        there = sum(1 for i in items if i.element == element.id)
        piled = any(i.element == element.id and "count" in i.params for i in items)
        if 0 < there < element.count and not piled:
            yield f"{element.count - there} of {element.count} {element.name}"


def of_scene(code, scene, items, missing, warnings, changes):
    """The ``Report`` of a world scene: ``items`` are what was dressed, ``missing`` ids that found no room."""
    names = {e.id: e.name for e in scene.elements}
    boxes = sorted({i.name for i in items if i.asset == "stand_in"})
    fewer = _fewer(scene, items)
    gone = ", ".join([*(names[ident] for ident in missing), *fewer])
    lost = [f"there was no room for {gone}"] if gone else []
    return Report(
        [f"{code}: {line}" for line in (*warnings, *lost)],
        [f"{code}: {line}" for line in changes],
        [f"{code}: {', '.join(boxes)}"] if boxes else [],
    )
