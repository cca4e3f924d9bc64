# SPDX-License-Identifier: GPL-3.0-or-later
"""Sewn shells: tops whose sleeves grow out of the armholes, and trousers whose legs part at the crotch. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from . import weights
from .mesh import RING, bump, curve, flipped, grid_faces, relax, smooth


@dataclass(frozen=True)
class Detail:
    """How finely to build: counts of columns and rows."""

    trunk: int = 32  # columns round the trunk, a multiple of 4
    armhole: int = 3  # columns to either side of the armhole's middle
    armhole_rows: int = 4
    row: float = 0.028  # height of a row, in shares of the stature
    leg_inner: int = 4  # columns on the inside of a leg
    limb: float = 1.0  # share of the rings of sleeves and legs to keep


HERO = Detail()
EXTRA = Detail(trunk=16, armhole=2, armhole_rows=2, row=0.055, leg_inner=2, limb=0.6)


@dataclass
class Top:
    """A garment of the upper body, in shares of the stature."""

    material: str
    ease: Callable  # of the height z: distance from the skin
    neckline: Callable  # of (body, angle): height of the upper edge
    hem: float
    sleeve: float = 0.0  # where it ends: 1 elbow, 2 wrist; 0 without sleeves
    sleeve_ease: float = 0.006
    cuff: float = 0.0  # added to the radius at the sleeve's end
    split: float = 0.012
    folds: int = 0  # waves of a skirt's hem
    fold_depth: float = 0.0
    open_arms: bool = False  # armholes without sleeves
    bands: list = field(default_factory=list)  # (low z, high z, material)
    cuffs: tuple = ()  # (from, to, material, swell) along the sleeve: its cuff, braid
    checks: tuple = ()  # materials of a checked cloth: where one stripe lies, and where two cross
    striped: bool = False  # stripes go round only


def add_top(mesh, body, top, detail=HERO):
    """Sew a top and add it to the mesh."""
    k, half = detail.trunk, detail.armhole
    holes = top.sleeve or top.open_arms
    angle = np.arange(k) * RING / k
    heights, first, last = _rows(body, top, angle, detail)
    if top.open_arms:
        half, first, last = half + (detail.limb == 1), first - 1, last + 1
        angle, heights = _round_holes(angle, heights, first, last, half)
    points = _trunk_points(body, top, angle, heights)
    grid = np.arange(points.shape[0] * k).reshape(-1, k)
    faces, kinds = [], []
    for i in range(len(grid) - 1):
        for j in range(k):
            if holes and first < i <= last and (_offset(j, 0, k, half) or _offset(j, k // 2, k, half)):
                continue
            faces.append((grid[i, j], grid[i + 1, j], grid[i + 1, (j + 1) % k], grid[i, (j + 1) % k]))
            kinds.append(_check(top, i, j) or _band(top, points[i : i + 2, j, 2].mean()))
    vertices = points.reshape(-1, 3)  # row 0 and the last row are the inner lips
    share = weights.armhole(body, vertices) if holes else np.zeros(len(vertices))
    pull = weights.trunk(body, vertices, top.split)
    table = {bone: values * (1 - share) for bone, values in pull.items()}
    left = vertices[:, 0] > 0
    for side, mask in (("L", left), ("R", ~left)):
        table[f"upper_arm.{side}"] = share * mask
    seam = np.zeros(len(vertices), bool)
    if top.sleeve:
        loop = _armhole_loop(grid, first, last, half)
        mirror = grid[:, (k // 2 - np.arange(k)) % k]
        sleeve, sleeve_faces, steps = _sleeve(body, top, len(loop), detail)
        ring = len(loop)
        for side in "LR":
            edge = loop if side == "L" else _armhole_loop(mirror, first, last, half)
            start = len(vertices)
            mirror_x = [1 if side == "L" else -1, 1, 1]
            head = _sleeve_head(body, vertices[edge] * mirror_x, sleeve[:ring])
            whole = np.concatenate([head, sleeve])
            vertices = np.concatenate([vertices, whole * mirror_x])
            seam = np.concatenate([seam, np.zeros(len(whole), bool)])
            seam[np.concatenate([edge, start + np.arange(3 * ring)])] = True
            bridge = [(edge[j], start + j, start + (j + 1) % ring, edge[(j + 1) % ring]) for j in range(ring)]
            new = bridge + [tuple(i + start for i in f) for f in sleeve_faces]
            faces += new if side == "L" else flipped(new)
            kinds += [
                _cuff(top, steps, n // ring) or _check(top, n // ring, n % ring) or top.material
                for n in range(len(new))
            ]
            _extend(table, weights.arm(body, whole), side, start, len(whole))
    vertices = _soften(vertices, faces, seam, table)
    mesh.add(vertices, faces, kinds, table)


def _extend(table, pull, side, start, count):
    for bone in set(table) | {b if b == "chest" else b[:-1] + side for b in pull}:
        old = table.get(bone, np.zeros(start))
        source = bone if bone == "chest" else bone[:-1] + "L" if bone.endswith("." + side) else None
        table[bone] = np.concatenate([old, pull[source] if source in pull else np.zeros(count)])


def _soften(vertices, faces, seam, table):
    if not seam.any():
        return vertices
    names = list(table)
    field_ = np.stack([table[n] for n in names], 1)
    field_ = relax(field_, faces, seam, 3)
    for i, name in enumerate(names):
        table[name] = field_[:, i]
    return relax(vertices, faces, seam, 2)


def _offset(j, middle, k, half):
    d = (j - middle + k // 2) % k - k // 2
    return -half <= d < half


def _rows(body, top, angle, detail):
    """Heights (rows, columns) from the neckline down, and the first and last row of the armhole."""
    m, hem = body.marks, top.hem
    edge = top.neckline(body, angle)
    start = edge[0]
    high, low = m["shoulder"] + 0.012, m["armpit"] - 0.004
    yoke = np.linspace(start, high, 5)[:-1]
    hole = np.linspace(high, low, detail.armhole_rows + 1)
    below = np.linspace(low, hem, max(2, int(np.ceil((low - hem) / detail.row))) + 1)[1:]
    side = np.concatenate([yoke, hole, below])
    heights = hem + (side[:, None] - hem) * ((edge - hem) / (start - hem))[None]
    return heights, len(yoke), len(yoke) + detail.armhole_rows


def _round_holes(angle, heights, first, last, half):
    """Angles and heights (rows, columns) with the corners of both armholes drawn in."""
    k = len(angle)
    angle, out = np.tile(angle, (len(heights), 1)), heights.copy()
    middle, reach = (first + last) / 2, (last - first) / 2
    for i in range(first, last + 1):
        for d in range(-half, half + 1):
            u, v = d / half, (i - middle) / reach
            if max(abs(u), abs(v)) > 0.99:
                pull = (abs(u) ** 2.6 + abs(v) ** 2.6) ** (-1 / 2.6)
                row = middle + v * pull * reach
                for centre in (0, k // 2):
                    j = (centre + d) % k
                    angle[i, j] += (pull - 1) * d * RING / k
                    out[i, j] = np.interp(row, np.arange(len(heights)), heights[:, j])
    return angle, out


def _trunk_points(body, top, angle, heights):
    ease = top.ease(heights)
    if top.folds:
        fall = smooth(body.marks["hip"] + 0.02, top.hem, heights)
        ease = ease + top.fold_depth * fall * (np.cos(top.folds * angle) + 0.5 * np.cos((top.folds - 3) * angle + 1))
    angle = np.broadcast_to(angle, heights.shape)
    points = body.trunk(angle, heights, ease)
    neck_in = body.trunk(angle[0], heights[0] + 0.001, np.maximum(ease[0] - 0.007, -0.002))
    hem_in = body.trunk(angle[-1], heights[-1] + 0.004, np.maximum(ease[-1] - 0.006, -0.004))
    return np.concatenate([neck_in[None], points, hem_in[None]])


def _band(top, z):
    for low, high, material in top.bands:
        if low <= z < high:
            return material
    return top.material


def _check(top, row, column):
    """The material of a checked cloth on a face, or None."""
    crossing = row % 2 if top.striped else row % 2 + column % 2
    return top.checks[crossing - 1] if top.checks and crossing else None


def _cuff(top, steps, row):
    """The material of a row of a sleeve's faces where a cuff lies, or None; rows 0 and 1 are its head."""
    if row < 2:
        return None
    low, high = steps[min(row, len(steps)) - 2], steps[min(row - 1, len(steps) - 1)]
    return next((name for a, b, name, _ in top.cuffs if a < (low + high) / 2 < b), None)


def _armhole_loop(grid, first, last, half):
    """Vertices round an armhole from the top middle to the front, down, back and up. Row 0 is the inner lip."""
    grid = grid[1:]
    columns = grid[:, np.arange(-half, half + 1)]
    top = columns[first, half::-1]
    front = columns[first + 1 : last, 0]
    bottom = columns[last]
    back = columns[last - 1 : first : -1, -1]
    rest = columns[first, :half:-1]
    return np.concatenate([top, front, bottom, back, rest])


def _sleeve(body, top, ring, detail):
    """Rings of the left sleeve below the armhole; the first ring bridges to it."""
    end = top.sleeve
    steps = np.array([0.19, 0.30, 0.45, 0.62, 0.80, 0.90, 1.0, 1.10, 1.22, 1.42, 1.65, 1.85, 1.97])
    if detail.limb < 1:
        steps = np.array([0.19, 0.45, 0.84, 1.0, 1.16, 1.55, 1.97])
    steps = np.append(steps[steps < end - 0.06], end)
    for low, high, _, _ in top.cuffs:
        edges = [e for s in (low, high) for e in (s - 0.007, s + 0.007) if e < end - 0.002]
        steps = np.array(sorted({*edges, *(s for s in steps if s == end or not low - 0.03 < s < high + 0.03)}))
    ease = top.sleeve_ease * curve((0, 0.3, 1, 2), (0.55, 1, 1, 1), steps) + top.cuff * smooth(end - 0.3, end, steps)
    for low, high, _, swell in top.cuffs:
        ease = ease + swell * ((steps > low) & (steps < high))
    radius = body.arm_radius(steps) + ease
    if detail.limb == 1:
        radius = radius + 0.0010 * np.cos(steps * 22) * bump(steps - 1.0, 0.28) * (top.sleeve_ease > 0.004)
    centre = body.arm_point(steps)
    p = body.joints
    upper = (p.elbow - p.shoulder) / np.linalg.norm(p.elbow - p.shoulder)
    fore = (p.wrist - p.elbow) / np.linalg.norm(p.wrist - p.elbow)
    turn = smooth(0.8, 1.2, steps)[:, None]
    along = upper * (1 - turn) + fore * turn
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    front = np.array([0.0, -1, 0]) - along * -along[:, 1:2]
    front /= np.linalg.norm(front, axis=1, keepdims=True)
    out = np.cross(front, along)
    phi = np.arange(ring) * RING / ring
    turn_up = np.cos(phi)[None, :, None] * out[:, None] + np.sin(phi)[None, :, None] * front[:, None]
    rings = centre[:, None] + turn_up * radius[:, None, None]
    inner = centre[-1] - along[-1] * 0.004 + turn_up[-1] * max(radius[-1] - 0.005, 0.008)
    rings = np.concatenate([rings, inner[None]])
    return rings.reshape(-1, 3), grid_faces(len(rings) + 1, ring), steps


def _sleeve_head(body, edge, ring):
    """The ring between an armhole and the sleeve, rounded over the shoulder."""
    middle = (edge + ring) / 2
    p = body.joints
    along = (p.elbow - p.shoulder) / np.linalg.norm(p.elbow - p.shoulder)
    out = middle - p.shoulder
    out -= np.outer(out @ along, along)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    return middle + out * (0.0025 * np.clip(out[:, 2:], -0.6, 1))


@dataclass
class Trousers:
    """A garment of the lower body, in shares of the stature."""

    material: str
    waist: float  # height of the upper edge
    ease: float = 0.006
    hidden: float | None = None  # height above which a coat covers them, so that they are left out
    leg: tuple = ((0.12, 0.3, 0.55, 0.8, 1.0, 1.3, 1.7, 1.95), (0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.012, 0.015))
    end: float = 1.93  # 1 knee, 2 ankle


def add_trousers(mesh, body, trousers, detail=HERO):
    """Sew trousers and add them to the mesh."""
    k, m = detail.trunk, body.marks
    angle = np.arange(k) * RING / k
    low = m["hip"] - 0.040
    count = max(2, int(np.ceil((trousers.waist - low) / detail.row)))
    heights = np.linspace(trousers.waist, low, count + 1)
    ring = body.trunk(angle[None], heights[:, None], trousers.ease)
    inner = body.trunk(angle[None], heights[:1, None], trousers.ease - 0.005)
    points = np.concatenate([inner, ring]).reshape(-1, 3)
    rows = count + 2
    faces = flipped(grid_faces(rows, k))
    base = (rows - 1) * k
    front, back = k * 3 // 4, k // 4
    n = detail.leg_inner
    share = np.linspace(0, 1, n + 1)[1:-1]
    a, b = points[base + front], points[base + back]
    bridge = a + (b - a) * share[:, None]
    bridge[:, 2] = low - 0.020 * np.sin(np.pi * share)
    bridge[:, 0] = 0
    first = len(points)
    points = np.concatenate([points, bridge])
    table = [points]
    outer = [base + (front + i) % k for i in range(k // 2 + 1)]
    loop_left = outer + [first + i for i in range(n - 1)][::-1]
    outer_right = [base + (front - i) % k for i in range(k // 2 + 1)]
    loop_right = outer_right + [first + i for i in range(n - 1)][::-1]
    leg, leg_faces = _leg(body, trousers, k // 2, n, detail)
    size = k // 2 + n
    start = len(points)
    for mirror, loop in ((1, loop_left), (-1, loop_right)):
        table.append(leg * [mirror, 1, 1])
        new = [(loop[j], start + j, start + (j + 1) % size, loop[(j + 1) % size]) for j in range(size)]
        new += [tuple(i + start for i in f) for f in leg_faces]
        faces += new if mirror < 0 else flipped(new)
        start += len(leg)
    vertices = np.concatenate(table)
    chosen = np.zeros(len(vertices), bool)
    chosen[base : first + n - 1] = True
    for side in (0, 1):
        begin = first + n - 1 + side * len(leg)
        chosen[begin : begin + size] = True
    vertices = relax(vertices, faces, chosen, 2)
    if trousers.hidden is not None:
        faces = [f for f in faces if vertices[list(f), 2].min() < trousers.hidden]
    mesh.add(vertices, faces, trousers.material, weights.trunk(body, vertices))


@dataclass
class Skirt:
    """A skirt, in shares of the stature."""

    material: str
    waist: float
    hem: float
    flare: float = 0.010
    folds: int = 7
    fold_depth: float = 0.0022


def add_skirt(mesh, body, skirt, detail=HERO):
    """Sew a skirt and add it to the mesh."""
    k, m = detail.trunk, body.marks
    angle = np.arange(k) * RING / k
    rows = max(6, int(np.ceil((skirt.waist - skirt.hem) / detail.row)) + 1)
    z = np.linspace(skirt.waist, skirt.hem, rows)
    ease = curve(
        (skirt.hem, m["hip"] - 0.03, m["hip"] + 0.03, skirt.waist), (0.008 + skirt.flare, 0.009, 0.0075, 0.0065), z
    )
    ease = ease[:, None] + skirt.fold_depth * smooth(m["hip"], skirt.hem, z)[:, None] * np.cos(skirt.folds * angle)
    points = body.trunk(angle[None], z[:, None], ease)
    top = body.trunk(angle, z[0], ease[0] - 0.006)
    low = body.trunk(angle, z[-1] + 0.004, ease[-1] - 0.007)
    points = np.concatenate([top[None], points, low[None]]).reshape(-1, 3)
    mesh.add(points, flipped(grid_faces(rows + 2, k)), skirt.material, weights.trunk(body, points, 0.05))


def _leg(body, trousers, outer, inner, detail):
    steps = np.array([0.20, 0.32, 0.48, 0.66, 0.82, 0.91, 1.0, 1.09, 1.2, 1.4, 1.6, 1.78, 1.93])
    if detail.limb < 1:
        steps = np.array([0.2, 0.5, 0.85, 1.0, 1.15, 1.5, 1.93])
    steps = np.append(steps[steps < trousers.end - 0.08], trousers.end)
    radius = body.leg_radius(steps) + curve(*trousers.leg, steps)
    if detail.limb == 1:
        radius = radius + 0.0012 * np.cos(steps * 24) * (bump(steps - 1.0, 0.2) + bump(steps - 1.95, 0.2))
    centre = body.leg_point(steps)
    corner = np.radians(118)
    phi = np.concatenate([np.linspace(-corner, corner, outer + 1), np.linspace(corner, RING - corner, inner + 1)[1:-1]])
    x, y = np.cos(phi), np.sin(phi)
    deep = curve((0, 0.3, 1, 2), (1.14, 1.10, 1.02, 1.04), steps)
    rings = np.stack(
        [
            centre[:, None, 0] + radius[:, None] * x,
            centre[:, None, 1] + radius[:, None] * deep[:, None] * y,
            np.broadcast_to(centre[:, None, 2], (len(steps), len(phi))),
        ],
        -1,
    )
    rings[..., 0] = np.maximum(rings[..., 0], 0.0025)
    last = rings[-1] * 1.0
    last[:, :2] += (centre[-1, :2] - last[:, :2]) * 0.2
    last[:, 2] += 0.004
    rings = np.concatenate([rings, last[None]])
    return rings.reshape(-1, 3), grid_faces(len(rings), len(phi))
