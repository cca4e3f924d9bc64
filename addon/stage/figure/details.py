# SPDX-License-Identifier: GPL-3.0-or-later
"""What tailors add: collars, lapels, ties, buttons, belts, pockets, scarves, aprons. Pure."""

import numpy as np

from . import weights
from .mesh import RING, curve, ellipsoid, flipped, grid_faces, smooth
from .skeleton import thumb_side

SKIRT_SPLIT = 0.05


def panel(mesh, body, x, z, ease, material, split=SKIRT_SPLIT):
    """A piece of cloth on the front of the trunk: grids (rows, columns) of ``x``, ``z`` and distance from the skin."""
    x, z, ease = np.broadcast_arrays(x, z, ease)
    points = body.front(x, z, ease).reshape(-1, 3)
    faces = grid_faces(x.shape[0], x.shape[1], closed=False)
    a, b, c = (points[list(faces[len(faces) // 2][:3])][i] for i in range(3))
    if np.cross(b - a, c - a)[1] > 0:
        faces = flipped(faces)
    mesh.add(points, faces, material, weights.trunk(body, points, split))


def bib(mesh, body, material, low, side=0.036, ease=0.004, hero=True, high=None):
    """The front of a shirt, seen in the opening of a jacket that narrows from ``side`` at the neck down to ``low``.

    ``high`` is its upper edge, at the neck unless told.
    """
    s = np.linspace(0, 1, 12 if hero else 7)
    top = body.marks["neck"] + 0.004 if high is None else high
    z = low + (top - low) * s
    x = (side * s + 0.014 * smooth(1.15, 0.5, s))[:, None] * np.linspace(-1, 1, 13 if hero else 7)
    panel(mesh, body, x, np.broadcast_to(z[:, None], x.shape), ease, material)


def collar(
    mesh, body, material, gap=6.0, stand=0.016, fall=0.020, point=0.012, ease=0.0040, hero=True, spread=26.0, puff=1.0
):
    """A turned-down collar, open at the front by twice ``gap`` degrees.

    ``point`` lengthens its ends, ``spread`` slants them and ``puff`` tells how far they stand off.
    """
    n = 27 if hero else 13
    share = np.linspace(-1, 1, n)
    angle = np.radians(90 + (180 - gap) * np.sign(share) * np.abs(share) ** 0.9)
    front = np.clip(-np.sin(angle), 0, 1)
    foot = body.marks["neck"] - 0.004 - 0.009 * front + 0.004 * smooth(0, 1, np.sin(angle))
    top = foot + stand * (1 - 0.15 * front)
    edge = top - fall * (1 - 0.25 * front) - point * front**4
    size = body.joints.head_scale**0.3
    rows = []
    for z, out, slant in (
        (foot, ease, 0),
        (top - 0.001, ease - 0.0005, 0),
        (top, ease + 0.002, 0),
        (top - 0.002, ease + 0.0045, 0.06),
        (top * 0.55 + edge * 0.45, ease + 0.0060 * puff, 0.5),
        (edge, ease + 0.0062 * puff, 1),
        (edge + 0.001, ease + 0.003 * puff, 1),
    ):
        leaf = angle + np.radians(spread) * slant * np.sign(np.cos(angle)) * front**2
        rows.append(body.trunk(leaf, z, out * size))
    points = np.stack(rows).reshape(-1, 3)
    mesh.add(points, flipped(grid_faces(len(rows), n, closed=False)), material, weights.trunk(body, points))


def band_collar(mesh, body, material, height=0.016, ease=0.006, gap=0.0, hero=True):
    """A standing collar or a knitted neckband, closed or open at the front by twice ``gap`` degrees."""
    n = 28 if hero else 14
    angle = np.radians(90) + np.linspace(-1, 1, n) * np.radians(180 - gap)
    front = np.clip(-np.sin(angle), 0, 1)
    foot = body.marks["neck"] - 0.006 - 0.008 * front
    rows = []
    for up, out in (
        (0, ease + 0.001),
        (0.5, ease + 0.002),
        (0.95, ease + 0.0005),
        (1.0, ease - 0.0015),
        (0.6, ease - 0.004),
    ):
        rows.append(body.trunk(angle, foot + height * up, out))
    points = np.stack(rows).reshape(-1, 3)
    mesh.add(points, grid_faces(len(rows), n, closed=False), material, weights.trunk(body, points))


def lapels(mesh, body, material, low, ease, side=0.036, width=0.030, hero=True):
    """Both lapels from the top button at height ``low`` to the neck; ``ease`` is the jacket's, of z."""
    s = np.array([0, 0.12, 0.3, 0.5, 0.66, 0.74, 0.76, 0.80, 0.9, 1.0])
    w = np.interp(
        s,
        (0, 0.12, 0.3, 0.5, 0.66, 0.74, 0.76, 0.80, 0.9, 1),
        (0.05, 0.28, 0.58, 0.82, 0.98, 1.02, 0.70, 0.72, 0.66, 0.55),
    )
    high = body.marks["neck"] - 0.001
    z = low + (high - low) * s
    inner = side * s - 0.0015
    outward = np.array([0, 0.06, 0.5, 0.94, 1.0]) if hero else np.array([0, 0.5, 1.0])
    lift = np.array([0.0, 0.0035, 0.0050, 0.0042, 0.0005]) if hero else np.array([0.001, 0.0045, 0.001])
    x = inner[:, None] + (w * width)[:, None] * outward
    zz = z[:, None] + (0.012 * w)[:, None] * outward * smooth(0.9, 0.4, s)[:, None]
    points = body.front(x, zz, ease(zz) + lift).reshape(-1, 3)
    mesh.add_pair(points, grid_faces(len(s), len(outward), closed=False), material, weights.trunk(body, points))


def tie(mesh, body, material, low, ease=0.0045):
    """A long tie with its knot."""
    s = np.array([0, 0.04, 0.3, 0.6, 0.86, 0.88, 0.93, 0.97])
    half = np.array([0.0010, 0.0100, 0.0115, 0.0092, 0.0052, 0.0068, 0.0084, 0.0080])
    z = low + (body.marks["neck"] + 0.004 - low) * s
    across = np.array([-1, -0.7, 0, 0.7, 1])
    out = np.array([0.0005, 0.0030, 0.0042, 0.0030, 0.0005])[None] + np.where(s > 0.87, 0.003, 0)[:, None]
    panel(mesh, body, half[:, None] * across, np.broadcast_to(z[:, None], (len(s), 5)), ease + out, material)


def bow_tie(mesh, body, material, ease=0.0045):
    """A bow tie."""
    centre = body.front(0.0, body.marks["neck"] - 0.008, ease + 0.005)
    pull = weights.trunk(body, centre[None])
    for side in (-1, 1):
        v, f = ellipsoid((0, 0, 0), (0.0100, 0.0042, 0.0080), 10, 5)
        v[:, 2] *= 0.55 + 0.45 * (v[:, 0] * side / 0.0100 + 1) / 2 * 1.6
        v = v + centre + [side * 0.0105, 0, 0]
        mesh.add(v, f, material, {bone: np.full(len(v), w[0]) for bone, w in pull.items()})
    v, f = ellipsoid(np.add(centre, (0, -0.002, 0)), (0.0042, 0.0040, 0.0048), 8, 5)
    mesh.add(v, f, material, {bone: np.full(len(v), w[0]) for bone, w in pull.items()})


def buttons(mesh, body, places, material, ease, radius=0.0040, split=SKIRT_SPLIT):
    """Flat buttons at ``places`` [(x, z)]; ``ease`` of z."""
    k = 7
    angle = np.arange(k) * RING / k
    for x, z in places:
        centre = body.front(x, z, ease(z))
        rows = [
            centre + np.stack([r * radius * np.cos(angle), np.full(k, -d), r * radius * np.sin(angle)], 1)
            for r, d in ((1, -0.001), (1, 0.0011), (0.72, 0.0017))
        ]
        v = np.concatenate(rows)
        pull = weights.trunk(body, centre[None], split)
        mesh.add(v, grid_faces(3, k, high_cap=True), material, {b: np.full(len(v), w[0]) for b, w in pull.items()})


def pocket(mesh, body, x, z, width, height, ease, material, flap=True):
    """A patch pocket (or only its flap) on the front, ``x``, ``z`` the middle of its upper edge."""
    across = np.array([-1, -0.93, -0.5, 0, 0.5, 0.93, 1]) * width / 2
    down = np.array([0, 0.06, 0.5, 0.94, 1]) * height
    lift = np.outer([0, 1, 1, 1, 0], [0, 1, 1, 1, 1, 1, 0]) * (0.0034 if flap else 0.0028)
    panel(
        mesh,
        body,
        x + across[None] + 0 * down[:, None],
        z - down[:, None] + 0 * across[None],
        ease(z - down)[:, None] + lift,
        material,
    )


def belt(mesh, body, z, material, ease, height=0.015, buckle="buckle", columns=32):
    """A belt round the waist at height ``z``."""
    angle = np.arange(columns) * RING / columns
    rows = [
        body.trunk(angle, z + h * height / 2, ease + out)
        for h, out in ((-0.9, -0.002), (-1, 0.0022), (1, 0.0022), (0.9, -0.002))
    ]
    points = np.concatenate(rows)
    mesh.add(points, grid_faces(4, columns), material, weights.trunk(body, points))
    if buckle:
        panel(
            mesh,
            body,
            np.array([[-1, -0.7, 0.7, 1]] * 4) * height * 0.75,
            z + np.array([[-1], [-0.75], [0.75], [1]]) * height * 0.62 + np.zeros((1, 4)),
            ease + 0.0022 + np.outer([0, 1, 1, 0], [0, 1, 1, 0]) * 0.0028,
            buckle,
        )


def cuffs(mesh, body, material, start=1.88, end=1.99, ease=0.0058, segments=14):
    """Shirt cuffs that show below the sleeves of a jacket."""
    t = np.array([start, end, end, end - 0.03])
    radius = body.arm_radius(np.minimum(t, end)) + ease + np.array([0, 0, -0.0015, -0.004])
    p = body.joints
    along = (p.wrist - p.elbow) / np.linalg.norm(p.wrist - p.elbow)
    front = thumb_side(along)
    angle = np.arange(segments) * RING / segments
    side = np.outer(np.cos(angle), np.cross(front, along)) + np.outer(np.sin(angle), front)
    points = body.arm_point(t)[:, None] + side[None] * radius[:, None, None]
    v = points.reshape(-1, 3)
    mesh.add_pair(v, grid_faces(4, segments), material, weights.arm(body, v))


def scarf(mesh, body, material, hero=True):
    """A scarf wound round the neck with one end hanging in front."""
    m = body.marks
    k, n = (8, 26) if hero else (6, 14)
    turn = np.linspace(0, RING, n, endpoint=False)
    for level, size, wave in ((0.004, 0.0125, 0.3), (0.018, 0.0115, 2.1)):
        centre = body.trunk(turn, m["neck"] + level - 0.010 * np.clip(-np.sin(turn), 0, 1), size * 0.75)
        out = centre - np.array([0, 0.012, 0])
        out[:, 2] = 0
        out /= np.linalg.norm(out, axis=1, keepdims=True)
        phi = np.arange(k) * RING / k
        thick = size * (1 + 0.12 * np.sin(3 * turn + wave))
        ring = centre[:, None] + thick[:, None, None] * (
            np.cos(phi)[None, :, None] * out[:, None] * 0.85 + np.sin(phi)[None, :, None] * np.array([0, 0, 1.0])
        )
        v = ring.reshape(-1, 3)
        faces = [
            ((i % n) * k + j, (i % n) * k + (j + 1) % k, ((i + 1) % n) * k + (j + 1) % k, ((i + 1) % n) * k + j)
            for i in range(n)
            for j in range(k)
        ]
        mesh.add(v, flipped(faces), material, weights.trunk(body, v))
    down = np.linspace(0, 1, 9)
    z = m["neck"] - 0.004 - down * (m["neck"] - m["waist"] + 0.010)
    x = 0.020 + np.array([-1, -0.85, 0, 0.85, 1])[None] * (0.0165 + 0.002 * down[:, None])
    lift = 0.0145 + np.array([0, 0.005, 0.0065, 0.005, 0])[None] - 0.004 * down[:, None]
    panel(mesh, body, x, z[:, None] + 0 * x, lift, material)


def apron(mesh, body, material, top, hem, over, hero=True):
    """An apron with bib and neck strap over the front of a garment whose ease is ``over`` (of z)."""
    m = body.marks
    z = np.linspace(top, hem, 16 if hero else 9)
    half = curve((hem, m["hip"], m["waist"], m["waist"] + 0.02, top), (0.078, 0.082, 0.074, 0.058, 0.048), z)
    across = np.linspace(-1, 1, 11 if hero else 7)
    x = half[:, None] * across
    flare = curve((hem, m["hip"] - 0.03, m["waist"]), (0.020, 0.008, 0.004), z)
    out = np.maximum(over(z), 0.010 * smooth(m["waist"], m["hip"], z))[:, None] + flare[:, None]
    out = out + 0.002 * np.cos(across * 9) * smooth(m["waist"], hem, z)[:, None]
    panel(mesh, body, x, np.broadcast_to(z[:, None], x.shape), out, material)
    s = np.linspace(0, 1, 8)
    xs = 0.044 + (0.036 - 0.044) * s
    zs = top - 0.004 + (m["neck"] + 0.001 - top) * s
    v = body.front(xs[:, None] + np.array([-0.004, 0.004]), zs[:, None] + np.zeros((1, 2)), over(zs)[:, None] + 0.0035)
    v = v.reshape(-1, 3)
    mesh.add_pair(v, grid_faces(8, 2, closed=False), material, weights.trunk(body, v))


def flower(mesh, body, ease):
    """A flower in the left buttonhole of a garment whose ease is ``ease`` (of z)."""
    z = body.marks["armpit"] - 0.004
    centre = body.front(0.050, z, ease(np.array(z)) + 0.0065)
    pull = weights.trunk(body, centre[None])
    for (dx, dy, dz), size, name in (
        ((0, 0, 0), 0.0052, "flower"), ((0.0052, 0.001, 0.0034), 0.0042, "flower"),
        ((-0.0046, 0.001, 0.0038), 0.0042, "flower"), ((0.0006, 0.001, -0.0056), 0.0042, "flower"),
        ((0.0034, 0.0022, -0.0120), 0.0034, "leaf"),
    ):  # fmt: skip
        v, f = ellipsoid(np.add(centre, (dx, dy, dz)), (size, size * 0.7, size * (2.0 if name == "leaf" else 1)), 7, 4)
        v = centre + (v - centre) * 1.3
        mesh.add(v, f, name, {bone: np.full(len(v), w[0]) for bone, w in pull.items()})


def dungarees(mesh, body, material, over, hero=True):
    """The bib and the straps of dungarees over a shirt whose ease is ``over`` (of z)."""
    m = body.marks
    top, low = m["chest"] + 0.030, m["waist"] - 0.030
    z = np.linspace(low, top, 10 if hero else 6)
    half = curve((low, m["waist"] + 0.012, m["waist"] + 0.045, top), (0.074, 0.066, 0.047, 0.043), z)
    x = half[:, None] * np.linspace(-1, 1, 9 if hero else 5)
    panel(mesh, body, x, np.broadcast_to(z[:, None], x.shape), over(z)[:, None] + 0.0034, material)
    if hero:
        pocket(mesh, body, 0.0, top - 0.014, 0.046, 0.034, lambda h: over(h) + 0.0034, material, flap=False)
        buttons(mesh, body, [(-0.037, top - 0.006), (0.037, top - 0.006)], "metal", lambda h: over(h) + 0.0046)
    ride = 0.0048 + over(np.array(m["shoulder"]))
    path = [
        body.front(0.037, h, over(np.array(h)) + 0.0042) for h in np.linspace(top - 0.008, m["shoulder"] + 0.010, 5)
    ]
    path += [body.trunk(np.radians(a), m["shoulder"] + 0.0315, ride) for a in (-38, 0, 38)]
    path += [_behind(body, x, h, over) for x, h in ((0.034, m["shoulder"]), (0.024, m["chest"]), (0.008, low + 0.02))]
    line = np.array(path)
    line = np.stack([curve(np.arange(len(line)), line, s) for s in np.linspace(0, len(line) - 1, 19 if hero else 11)])
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    out = line - np.array([0, 0.006, 0]) * 1.0 - line * [1, 0, 1] * np.array([0.6, 0, 0.94])
    side = np.cross(along, out)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    v = np.stack([line - side * 0.0075, line + side * 0.0075], 1).reshape(-1, 3)
    mesh.add_pair(v, grid_faces(len(line), 2, closed=False), material, weights.trunk(body, v))


def _behind(body, x, z, over):
    """A point on the back of a garment."""
    angles = np.radians(np.linspace(40, 90, 40))
    points = body.trunk(angles, z, over(np.array(z)) + 0.0042)
    return points[np.argmin(np.abs(points[:, 0] - x))]


def hood(mesh, body, material, hero=True):
    """The hood of a sweater, lying on the back."""
    m = body.marks
    n, k = (25, 9) if hero else (13, 6)
    angle = np.radians(90 + np.linspace(-158, 158, n))
    behind = smooth(-0.75, 1.0, np.sin(angle))
    centre = body.trunk(angle, m["neck"] + 0.004 - 0.016 * (1 - behind) - 0.010 * behind, 0.008 + 0.010 * behind)
    out = centre - np.array([0, 0.012, 0])
    out[:, 2] = 0
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    wide, high = 0.007 + 0.016 * behind, 0.010 + 0.019 * behind
    phi = np.arange(k) * RING / k
    ring = centre[:, None] + (
        np.cos(phi)[None, :, None] * out[:, None] * wide[:, None, None]
        + np.sin(phi)[None, :, None] * np.array([0, 0, 1.0]) * high[:, None, None]
    )
    ring[..., 2] -= 0.010 * behind[:, None] * np.clip(np.cos(phi), 0, 1)[None]
    v = ring.reshape(-1, 3)
    mesh.add(v, grid_faces(n, k, True, True, True), material, weights.trunk(body, v))
