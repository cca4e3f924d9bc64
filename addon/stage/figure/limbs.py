# SPDX-License-Identifier: GPL-3.0-or-later
"""Bare arms and legs, hands with fingers, shoes. Pure."""

import numpy as np

from . import weights
from .mesh import RING, curve, flipped, grid_faces, smooth, superellipse, tube
from .skeleton import thumb_side

# of each finger: offset to the thumb's side, length, radius, curl
_FINGERS = (
    (0.0163, 0.0405, 0.0060, 0.6),
    (0.0055, 0.0455, 0.0062, 0.8),
    (-0.0055, 0.0425, 0.0059, 1.0),
    (-0.0158, 0.0335, 0.0052, 1.3),
)
_SHOE = {  # y from the ankle, half width, height of the upper
    "shoe": (
        (-0.118, -0.113, -0.098, -0.072, -0.040, -0.012, 0.012, 0.030, 0.040, 0.043),
        (0.0080, 0.0175, 0.0262, 0.0298, 0.0275, 0.0252, 0.0245, 0.0240, 0.0190, 0.0080),
        (0.0140, 0.0200, 0.0250, 0.0300, 0.0430, 0.0580, 0.0650, 0.0620, 0.0540, 0.0400),
    ),
    "boot": (
        (-0.116, -0.111, -0.096, -0.070, -0.040, -0.018, 0.012, 0.032, 0.041, 0.044),
        (0.0100, 0.0200, 0.0282, 0.0308, 0.0290, 0.0275, 0.0275, 0.0265, 0.0210, 0.0090),
        (0.0180, 0.0260, 0.0310, 0.0360, 0.0530, 0.0850, 0.1050, 0.1050, 0.0980, 0.0800),
    ),
    "pump": (
        (-0.118, -0.112, -0.096, -0.070, -0.044, -0.030, 0.008, 0.026, 0.036, 0.039),
        (0.0050, 0.0140, 0.0232, 0.0272, 0.0245, 0.0222, 0.0205, 0.0205, 0.0160, 0.0070),
        (0.0120, 0.0165, 0.0200, 0.0215, 0.0220, 0.0240, 0.0330, 0.0400, 0.0400, 0.0300),
    ),
    "sock": (
        (-0.110, -0.106, -0.094, -0.070, -0.040, -0.014, 0.010, 0.025, 0.034, 0.037),
        (0.0080, 0.0170, 0.0245, 0.0262, 0.0228, 0.0200, 0.0195, 0.0190, 0.0150, 0.0070),
        (0.0110, 0.0160, 0.0195, 0.0240, 0.0390, 0.0560, 0.0640, 0.0600, 0.0480, 0.0340),
    ),
}


def add_bare_arms(mesh, body, start, segments=12):
    """Skin of both arms from ``start`` (0 shoulder, 1 elbow, 2 wrist) into the hand."""
    steps = np.array([0.08, 0.3, 0.5, 0.7, 0.86, 1.0, 1.14, 1.3, 1.55, 1.8, 2.0, 2.06])
    steps = np.concatenate([[start], steps[steps > start + 0.06]])
    path = body.arm_point(steps)
    radius = body.arm_radius(np.minimum(steps, 2.0))
    thin = curve((0, 1.3, 2), (1, 1, 0.82), steps)
    vertices, faces = tube(path, radius, radius * thin, segments, (1.0, 0.0, 0.9), round_ends=(False, False))
    mesh.add_pair(vertices, faces, "skin", weights.arm(body, vertices))


def add_bare_legs(mesh, body, start, material="skin", segments=14, ease=0.0):
    """Skin (or stockings) of both legs from ``start`` (0 hip, 1 knee, 2 ankle) into the shoe."""
    steps = np.array([0.1, 0.3, 0.5, 0.68, 0.84, 0.93, 1.0, 1.08, 1.2, 1.38, 1.56, 1.72, 1.86, 1.98])
    steps = np.concatenate([[start], steps[steps > start + 0.06]])
    path = body.leg_point(steps)
    radius = body.leg_radius(steps, ease)
    deep = curve((0, 0.5, 0.95, 1.05, 1.35, 1.8, 2), (1.12, 1.06, 1.06, 1.02, 1.10, 1.12, 1.2), steps)
    vertices, faces = tube(path, radius, radius * deep, segments, (0.0, 1.0, 0.0), round_ends=(False, False))
    mesh.add_pair(vertices, faces, material, weights.trunk(body, vertices))


def add_hands(mesh, body, material="skin", fingers=True):
    """Both hands, lightly curled; with ``fingers`` False they are mittens with a thumb."""
    p = body.joints
    fore = (p.wrist - p.elbow) / np.linalg.norm(p.wrist - p.elbow)
    side = thumb_side(fore)
    palm = np.cross(fore, side)
    palm = -palm if palm[0] > 0 else palm
    size, girth = p.hand_scale, p.hand_scale * body.bulk**0.3 * (1 - 0.06 * body.sex)

    def at(along, across=0.0, out=0.0):
        return p.wrist + (fore * along + side * across + palm * out) * size

    def part(points, wide, thick, segments, pull, power=2.0, ends=(True, True)):
        vertices, faces = tube(points, np.array(wide) * girth, np.array(thick) * girth, segments, palm, power, ends)
        faces = _outward(vertices, faces)
        mesh.add_pair(vertices, faces, material, pull(vertices) if callable(pull) else pull)

    hand = {"hand.L": 1.0}
    part(
        [
            at(-0.014),
            at(0.002),
            at(0.016, 0.001),
            at(0.030, 0.001, 0.001),
            at(0.046, 0.001, 0.002),
            at(0.056, 0.000, 0.003),
        ],
        (0.0128, 0.0132, 0.0175, 0.0212, 0.0222, 0.0200),
        (0.0105, 0.0100, 0.0112, 0.0112, 0.0098, 0.0072),
        12 if fingers else 8,
        lambda v: _whole(v, hand),
        2.5,
        (False, True),
    )

    def knuckle(bone):
        def pull(v):
            bent = smooth(0.046, 0.060, (v - p.wrist) @ fore / size)
            return {"hand.L": 1 - bent, bone: bent}

        return pull

    if fingers:
        for number, (across, length, radius, curl) in enumerate(_FINGERS):
            points = [at(0.044, across * 0.94, 0.002)] + [
                at(0.055 + length * s, across * (1 + 0.05 * s), 0.0028 + curl * 0.0085 * s**1.7)
                for s in (0.0, 0.3, 0.55, 0.8, 0.97)
            ]
            wide = np.array([1.0, 1.05, 1.0, 1.0, 0.93, 0.78]) * radius
            part(points, wide, wide * 0.98, 7, knuckle("index.L" if number == 0 else "fingers.L"))
    else:
        points = [at(0.046, 0, 0.002), at(0.060, 0, 0.004), at(0.080, 0, 0.007), at(0.096, -0.001, 0.012)]
        part(points, (0.0215, 0.0208, 0.0190, 0.0140), (0.0080, 0.0072, 0.0065, 0.0055), 8, knuckle("fingers.L"), 2.6)
    thumb = [
        at(0.006, 0.006, 0.003),
        at(0.020, 0.0165, 0.0065),
        at(0.036, 0.0265, 0.0105),
        at(0.049, 0.0315, 0.0130),
        at(0.061, 0.0325, 0.0145),
    ]
    part(
        thumb,
        (0.0090, 0.0098, 0.0076, 0.0068, 0.0056),
        (0.0085, 0.0092, 0.0074, 0.0064, 0.0050),
        8 if fingers else 6,
        lambda v: _whole(v, hand),
    )


def _whole(vertices, table):
    return {bone: np.full(len(vertices), share) for bone, share in table.items()}


def _outward(vertices, faces):
    """Turn a closed shell so that its faces look outwards."""
    corners = np.array([face[:3] for face in faces])
    a, b, c = (vertices[corners[:, i]] - vertices.mean(0) for i in range(3))
    return faces if np.einsum("ij,ij->", a, np.cross(b, c)) > 0 else flipped(faces)


def add_shoes(mesh, body, kind="shoe", material="shoe", sole="sole", segments=16, soles=True):
    """Both shoes with soles, standing on the floor."""
    p = body.joints
    y, half, height = (np.array(v) for v in _SHOE[kind])
    wide = (1 - 0.07 * body.sex) * body.bulk**0.2
    fine = np.linspace(0, 1, len(y))
    angle = np.arange(segments) * RING / segments
    thick = 0.012 if kind == "pump" else 0.0085
    lift = np.zeros(len(y)) if kind != "pump" else curve((0, 0.45, 0.75, 1), (0, 0.002, 0.014, 0.016), fine)
    inward = -0.004 * smooth(-0.07, -0.115, y)

    def rows(grow, low, high):
        c, s = superellipse(angle, 1, 1, 1, 2.7)
        x = (half + grow)[:, None] * c * (1 - 0.10 * np.clip(s, 0, 1))
        middle = low + (high - low) * 0.35
        z = np.where(
            s > 0, middle[:, None] + s * (high - middle)[:, None], middle[:, None] + s * (middle - low)[:, None]
        )
        x = x + inward[:, None] + p.ankle[0]
        return np.stack([x * 1.0, np.broadcast_to(y[:, None] + p.ankle[1], x.shape), z], -1)

    def add(points, name):
        points = (points - [p.ankle[0], 0, 0]) * [wide, 1, 1] + [p.ankle[0], 0, 0]
        vertices = points.reshape(-1, 3)
        faces = _outward(vertices, grid_faces(len(y), segments, True, True, True))
        toe = smooth(-0.058, -0.078, vertices[:, 1] - p.ankle[1])
        shin = smooth(p.ankle[2] + 0.010, p.ankle[2] + 0.05, vertices[:, 2]) * (0.9 if kind == "boot" else 0.35)
        mesh.add_pair(
            vertices, faces, name, {"foot.L": (1 - toe) * (1 - shin), "toe.L": toe * (1 - shin), "shin.L": shin}
        )

    soles = soles and kind != "sock"
    low = lift + thick * 0.5 if soles else lift * 0
    add(rows(np.zeros(len(y)), low, lift + height), material)
    if not soles:
        return
    slab = rows(np.full(len(y), 0.0012), lift * 0, lift + thick)
    if kind == "pump":
        arch = smooth(-0.055, -0.035, y) * smooth(0.012, 0.0, y)
        slab[..., 2] += (arch * lift)[:, None] * (slab[..., 2] < (lift + thick * 0.35)[:, None])
    add(slab, sole)


def add_foot_skin(mesh, body, material="skin", segments=12):
    """The instep and ankle that low shoes leave bare."""
    p = body.joints
    path = p.ankle + np.array(
        [[0, -0.062, -0.028], [0, -0.046, -0.020], [0, -0.026, -0.010], [0, -0.006, 0.004], [0, 0.004, 0.020]]
    )
    vertices, faces = tube(
        path,
        (0.0190, 0.0195, 0.0200, 0.0195, 0.0170),
        (0.0080, 0.0125, 0.0165, 0.0190, 0.0190),
        segments,
        (0, 0.6, 1),
        round_ends=(True, False),
    )
    vertices[:, 2] = np.maximum(vertices[:, 2], 0.007)
    mesh.add_pair(vertices, _outward(vertices, faces), material, weights.trunk(body, vertices))
