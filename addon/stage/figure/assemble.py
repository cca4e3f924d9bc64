# SPDX-License-Identifier: GPL-3.0-or-later
"""A FigureSpec becomes a mesh with bones, weights and expressions. Pure."""

from dataclasses import dataclass, field

import numpy as np

from . import dyes, features, hair, hats, palette, weights
from .body import Body
from .face import EXPRESSIONS, Face
from .head import Head
from .limbs import add_hands
from .mesh import RING, Mesh, grid_faces, smooth
from .outfits import Outfits
from .shells import EXTRA, HERO
from .skeleton import joints

SHARP_ANGLE = np.radians(55)


@dataclass
class Figure:
    """A person in metres, in the A-pose, facing -y, soles on z = 0.

    ``vertices`` (n, 3); ``faces`` tuples of indices; ``face_materials`` one index a face into ``materials``
    ``[(name, (r, g, b) linear, roughness, specular)]``; ``bones`` ``[(name, head, tail, parent)]``; ``weights``
    ``{bone: (n,)}`` that sum to one; ``shapes`` ``{expression: (n, 3) offsets}``; ``sharp`` the angle (radians)
    above which edges are sharp.
    """

    vertices: np.ndarray
    faces: list
    face_materials: np.ndarray
    materials: list
    bones: list
    weights: dict
    shapes: dict = field(default_factory=dict)
    sharp: float = SHARP_ANGLE

    def triangles(self):
        """Number of triangles."""
        return sum(len(f) - 2 for f in self.faces)


def build(spec, level=None):
    """The ``Figure`` of a ``FigureSpec``; ``level`` "hero" or "extra" overrides the spec's own."""
    level = level or spec.level
    hero = level == "hero"
    body = Body(spec.sex, spec.age, spec.bulk)
    p = body.joints
    head = Head(spec.sex, spec.age, p.child, p.old, spec.bulk, spec.face)
    mesh = Mesh()
    shapes = {}
    Outfits(mesh, body, spec, HERO if hero else EXTRA, hero).work()
    _add_neck(mesh, body, (HERO if hero else EXTRA).trunk, hero)
    add_hands(mesh, body, "glove" if spec.gloves else "skin", fingers=hero)
    _add_face(mesh, head, p, spec, hero, shapes)
    _add_hair(mesh, head, p, spec, hero)
    hats.add_hat(mesh, head, spec, p, hero)
    names = sorted(set(mesh.materials))
    index = {name: i for i, name in enumerate(names)}
    look = dyes.colours(spec)
    offsets = {}
    for name, spans in shapes.items():
        offsets[name] = np.zeros((mesh.count, 3))
        for first, values in spans:
            offsets[name][first : first + len(values)] = values * spec.stature
    used, faces = mesh.compact()
    return Figure(
        vertices=mesh.vertices()[used] * spec.stature,
        faces=faces,
        face_materials=np.array([index[m] for m in mesh.materials], np.int32),
        materials=[(name, palette.linear(look[name]), *palette.finish(name)) for name in names],
        bones=joints(spec.stature, spec.sex, spec.age, spec.bulk),
        weights={bone: values[used] for bone, values in mesh.dense_weights().items()},
        shapes={name: values[used] for name, values in offsets.items()},
    )


def to_body(p, points):
    """Points of head space in body space."""
    return np.asarray(points) * p.head_scale + [0, 0, p.chin]


def _add_neck(mesh, body, columns, hero):
    """Neck and upper chest, which show above collars and necklines."""
    p, m = body.joints, body.marks
    angle = np.arange(columns) * RING / columns
    front = np.clip(-np.sin(angle), 0, 1) ** 1.5
    low = (m["neck"] - 0.022) * (1 - front) + (m["armpit"] + 0.002) * front
    share = np.array((1.0, 0.6, 0.3, 0.1) if hero else (1.0, 0.6, 0.25, 0.05))[:, None]
    high = np.linspace(m["neck"] + 0.004, p.chin + 0.046 * p.head_scale, 5 if hero else 4)
    z = np.concatenate([m["neck"] - 0.002 + (low - m["neck"] + 0.002) * share, np.tile(high[:, None], (1, columns))])
    points = body.trunk(angle[None], z, -0.0025 * smooth(p.neck_base + 0.006, p.neck_base - 0.02, z))
    vertices = points.reshape(-1, 3)
    mesh.add(vertices, grid_faces(len(z), columns, True, True, True), "skin", weights.trunk(body, vertices))


def _add_face(mesh, head, p, spec, hero, shapes):
    if hero:
        skin = Face(head, spec.beard)
        plain = skin.vertices()
        first = mesh.add(to_body(p, plain), *skin.faces(), "head")
        for name in EXPRESSIONS:
            shapes[name] = [(first, (skin.vertices({name: 1.0}) - plain) * p.head_scale)]
        vertices, faces, kinds = features.eyeball(head)
        mesh.add_pair(to_body(p, vertices), faces, kinds, "eye.L")
        for (vertices, faces), side in zip(features.glint(head), "LR", strict=True):
            mesh.add(to_body(p, vertices), faces, "glint", f"eye.{side}")
    else:
        for vertices, faces, kind in features.plain_face(head):
            mesh.add(to_body(p, vertices), faces, kind, "head")
    if hero and head.old > 0.12:
        for vertices, faces in features.creases(head):
            mesh.add(to_body(p, vertices), faces, "crease", "head")
    vertices, faces = features.ear(head, hero)
    mesh.add_pair(to_body(p, vertices), faces, "skin", "head")
    if spec.glasses and hero:
        vertices, faces = features.glasses(head)
        mesh.add(to_body(p, vertices), faces, "glasses", "head")
        if spec.shades:
            vertices, faces = features.lenses(head)
            mesh.add(to_body(p, vertices), faces, "lens", "head")
    if spec.mask:
        vertices, faces = features.mask(head, hero)
        mesh.add(to_body(p, vertices), faces, "mask", "head")


def _add_hair(mesh, head, p, spec, hero):
    if spec.hat in hats.COVERING:
        return
    flat = hats.hair_limit(spec.hat)
    detail = (72, 11) if hero else (30, 6)
    for vertices, faces, share in hair.hair_parts(head, spec.hair, spec.face, *detail, flat):
        table = {"head": share, "chest": 1 - share} if np.any(share < 1) else "head"
        mesh.add(to_body(p, vertices), faces, "hair", table)
