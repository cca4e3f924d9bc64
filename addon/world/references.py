# SPDX-License-Identifier: GPL-3.0-or-later
"""What points to a thing or a person in a world: let it point to another, or to nothing."""


def point(world, old, new):
    """Let everything that points to ``old`` point to ``new``."""

    def of(ident):
        return new if ident == old else ident

    def among(idents):
        return list(dict.fromkeys(map(of, idents)))

    for scene in world.scenes:
        scene.speaking, scene.present = among(scene.speaking), among(scene.present)
        for beat in scene.beats:
            beat.subjects, beat.object, beat.target = among(beat.subjects), of(beat.object), of(beat.target)
            if beat.camera:
                beat.camera.subject = of(beat.camera.subject)
        for element in scene.elements:
            element.owner, element.at = of(element.owner), of(element.at)
            if element.at == element.id:
                element.at = element.relation = None
    for made in world.suggestions:
        made.subjects, made.target = among(made.subjects), of(made.target)
        if made.kind == "deed":
            made.object = of(made.object)
        for name in ("subjects", "entered"):
            if name in made.replaced:
                made.replaced[name] = among(made.replaced[name])
        for name in ("object", "target"):
            if name in made.replaced:
                made.replaced[name] = of(made.replaced[name])


def forget(scene, ident):
    """Let nothing in a scene point to what is gone."""
    scene.speaking = [i for i in scene.speaking if i != ident]
    scene.present = [i for i in scene.present if i != ident]
    for beat in scene.beats:
        beat.subjects = [i for i in beat.subjects if i != ident]
        beat.object = None if beat.object == ident else beat.object
        if beat.target == ident:
            beat.target = beat.relation = None
        if beat.camera and beat.camera.subject == ident:
            beat.camera.subject = None
    for element in scene.elements:
        element.owner = None if element.owner == ident else element.owner
        if element.at == ident:
            element.at = element.relation = None
