# SPDX-License-Identifier: GPL-3.0-or-later
"""Ground out of doors: to the horizon, with roads, pavings, markings, grass, hills; and what windows look out on."""

import math
import random

import numpy as np

from ..geometry import Shape, inset
from . import country, facade, fronts
from .boxes import inside
from .walls import mixed, tint

UPSTAIRS = frozenset(("living_room", "bedroom", "kitchen", "bathroom", "office", "room", "hospital_room"))
VEHICLE_FLOORS = {"car": -0.28, "bus": -0.9, "train": -1.2, "plane": -40.0, "boat": -0.9}
VISTA_FLOORS = {"sea": -6.5, "space": -60.0}  # of what lies before a ship's windows; for space: out of sight
THICK = 0.06  # of kerbs and markings, mostly under ground
RINGS = (0, 6, 14, 28, 50, 80, 120)


def base(site):
    """A great disc of ground or water, its middle finely ringed so that distance can be tinted."""
    s, spec = Shape(), site["base"]
    radii = [*(r for r in RINGS if 0 < r < spec["radius"]), spec["radius"]]
    n = 48
    angle = np.arange(n) * 2 * math.pi / n
    points, faces = [(0.0, 0.0, spec["z"])], []
    for radius in radii:
        points += [(radius * math.cos(a), radius * math.sin(a), spec["z"]) for a in angle]
    faces += [(0, 1 + k, 1 + (k + 1) % n) for k in range(n)]
    for ring in range(len(radii) - 1):
        a, b = 1 + ring * n, 1 + (ring + 1) * n
        faces += [(a + k, b + k, b + (k + 1) % n, a + (k + 1) % n) for k in range(n)]
    s.add(points, faces, spec["material"])
    if site.get("water") and site["water"] != "none":
        _waves(s, spec, (-1, 1) if site["water"] == "both" else (1,))
    for number, line in enumerate(site.get("current", ())):
        _ripple(s, line, spec["z"] + 0.012, ("water#a9c6cd", "water#3f6a76", "water#8fb3c2")[number % 3])
    return s


def _ripple(s, line, z, material):
    """A line of the current, broad in its middle, that runs out at both ends."""
    wide = [0.05 * math.sin(math.pi * (k + 0.5) / len(line)) for k in range(len(line))]
    left = [(x, y - w, z) for (x, y), w in zip(line, wide, strict=True)]
    right = [(x, y + w, z) for (x, y), w in zip(line, wide, strict=True)]
    s.quad(left + right[::-1], material)


def _waves(s, spec, sides):
    """Broken pale and dark streaks, so that water does not look like a floor."""
    rng = random.Random(5)
    for _ in range(420):
        y = rng.choice(sides) * (6.5 + rng.random() ** 2 * 120)
        x, long, wide = (
            rng.uniform(-130, 130),
            rng.uniform(0.8, 3.2) * (1 + abs(y) / 30),
            rng.uniform(0.03, 0.09) * (1 + abs(y) / 25),
        )
        z = spec["z"] + 0.01 + 0.0006 * abs(y)
        s.quad(
            [(x - long, y, z), (x, y - wide, z), (x + long, y, z), (x, y + wide, z)],
            "water#8fb3c2" if rng.random() < 0.6 else "water#476a80",
        )


def areas(site, plan):
    """Roads, pavements, quays, paths."""
    s = Shape()
    rng = random.Random(plan.seed + 3)
    for area in site["areas"]:
        outline = np.asarray(area["outline"], float)
        low = area.get("low", site["base"]["z"] - 0.02)
        if low > area["z"] - 0.005:
            low = area["z"] - 0.02
        if area.get("edge"):
            s.prism(_grown(outline, 0.16), low, area["z"] - 0.003, area["edge"])
        s.prism(outline, low, area["z"], area["material"])
        if area.get("pattern") == "slabs":
            _slabs(s, outline, area, rng)
        elif area.get("pattern") == "planks":
            _planks(s, outline, area, rng)
    return s


def _grown(outline, by):
    return inset(outline, -by)


def _slabs(s, outline, area, rng):
    """Paving stones in slightly different tints, as far as the eye tells them apart."""
    (x0, y0), (x1, y1) = outline.min(0), outline.max(0)
    x0, x1 = max(x0, -34), min(x1, 34)
    y0, y1 = max(y0, -34), min(y1, 34)
    name, _, colour = area["material"].partition("#")
    colour = colour or {"pavement": "a19d94", "stone": "8b877e", "concrete": "98958d"}.get(name, "98958d")
    tints = [f"{name}{tint(colour, f)}" for f in (0.95, 0.98, 1.0, 1.03)]
    step, gap, z = area["step"], 0.012, area["z"] + 0.003
    rows = max(int((y1 - y0) / step), 1)
    tall = (y1 - y0) / rows
    for j in range(rows):
        y = y0 + j * tall
        x = x0 - (step * 0.5 if j % 2 else 0)
        while x < x1:
            a, b = max(x, x0), min(x + step, x1)
            if b - a > 0.1:
                s.quad(
                    [
                        (a + gap, y + gap, z),
                        (b - gap, y + gap, z),
                        (b - gap, y + tall - gap, z),
                        (a + gap, y + tall - gap, z),
                    ],
                    rng.choice(tints),
                )
            x += step


def _planks(s, outline, area, rng):
    """Boards laid across x."""
    (x0, y0), (x1, y1) = outline.min(0), outline.max(0)
    name, _, colour = area["material"].partition("#")
    count = max(int((x1 - x0) / area["step"]), 1)
    wide = (x1 - x0) / count
    for i in range(count):
        x = x0 + (i + 0.5) * wide
        out = rng.uniform(-0.02, 0.05)
        s.box((x, (y0 + y1) / 2, area["z"] + 0.006), (wide - 0.018, y1 - y0 + 2 * out, 0.03),
              name + tint(colour, rng.uniform(0.9, 1.08)), 0)  # fmt: skip


def strips(site):
    """Kerbs, gutters, road markings, rails."""
    s = Shape()
    for strip in site["strips"]:
        (ax, ay), (bx, by) = strip["from"], strip["to"]
        length = math.dist((ax, ay), (bx, by))
        yaw = math.atan2(by - ay, bx - ax)
        dash, space = strip.get("dash", (length, 0.0))
        u = 0.0
        while u < length - 0.01:
            long = min(dash, length - u)
            t = (u + long / 2) / length
            if abs(ax + (bx - ax) * t) < 62:
                s.box(
                    (ax + (bx - ax) * t, ay + (by - ay) * t, strip["top"] - THICK / 2),
                    (long, strip["width"], THICK),
                    strip["material"],
                    0,
                    yaw,
                )
            u += dash + space
    return s


def tufts(site, plan):
    """Blades of grass in bunches, flowers, fallen leaves, patches of other earth."""
    s, rng = Shape(), random.Random(plan.seed + 11)
    name, _, colour = site["base"]["material"].partition("#")
    colour = colour or {"grass": "7d9a45", "sand": "c8b48b", "soil": "5b4838"}.get(name, "6f7d49")
    paths = [np.asarray(a["outline"], float) for a in site["areas"]]
    patch, patches = site.get("patches", ("", 0))
    for k in range(patches):
        x, y, r = rng.gauss(0, 22), rng.gauss(0, 22), rng.uniform(0.8, 3.4)
        points = [
            (
                x + r * (1 + 0.25 * math.sin(2 * a + k)) * math.cos(a),
                y + r * 0.7 * math.sin(a),
                0.002 + 0.0004 * (k % 9),
            )
            for a in np.arange(16) * math.pi / 8
        ]
        s.quad(points, patch)
    spots = [(rng.gauss(0, 11), rng.gauss(0, 11)) for _ in range(site.get("tufts", 0))]
    spots = _off_paths(spots, paths)
    greens = [tint(colour if name == "grass" else "#7d9446", f) for f in (0.82, 1.0, 1.18)]
    for x, y in spots:
        tuft(s, rng, x, y, "grass" + rng.choice(greens))
    if name == "grass":
        for x, y in _off_paths([(rng.gauss(0, 12), rng.gauss(0, 12)) for _ in range(site.get("tufts", 0) // 5)], paths):
            s.ball((x, y, 0.07), (0.03, 0.03, 0.02), "petal" + rng.choice(("#e6dfc8", "#d9b44f", "#c98a94")), 6, 3)
    for _ in range(site.get("litter", 0)):
        x, y, a, r = rng.gauss(0, 9), rng.gauss(0, 9), rng.uniform(0, 6.28), rng.uniform(0.04, 0.09)
        c, q = r * math.cos(a), r * math.sin(a)
        s.quad(
            [
                (x + c, y + q, 0.012),
                (x - q * 0.5, y + c * 0.5, 0.012),
                (x - c, y - q, 0.012),
                (x + q * 0.5, y - c * 0.5, 0.012),
            ],
            "leaf" + rng.choice(("#8a6a3a", "#9a7b40", "#6f5a34", "#a5623a")),
        )
    return s


def _off_paths(spots, paths):
    if not spots:
        return []
    points = np.array(spots)
    free = np.ones(len(points), bool)
    for path in paths:
        free &= ~inside(points, path, 0.05)
    return points[free].tolist()


def tuft(s, rng, x, y, material):
    """A bunch of blades of grass on level ground."""
    for _ in range(6):
        a, h, lean, w = rng.uniform(0, 6.28), rng.uniform(0.07, 0.2), rng.uniform(0.03, 0.1), 0.017
        c, q = math.cos(a), math.sin(a)
        ox, oy = x + rng.uniform(-0.06, 0.06), y + rng.uniform(-0.06, 0.06)
        tip = (ox + c * lean, oy + q * lean, h)
        left, right = (ox - q * w, oy + c * w, 0.0), (ox + q * w, oy - c * w, 0.0)
        s.add([left, right, tip], [(0, 1, 2), (2, 1, 0)], material)


def hills(site, seed):
    """Two ridges on the horizon, the farther one paler; or a dense wall of far trees."""
    s, spec = Shape(), site.get("hills")
    if not spec:
        return s
    rng = random.Random(seed + 17)
    start, end = spec.get("start", 0.0), spec.get("end", 2 * math.pi)
    for layer in range(2):
        n = 160 if spec.get("rough") else 96
        phases = [
            (rng.uniform(0, 6.28), k, rng.uniform(0.4, 1) / k**0.6)
            for k in ((2, 3, 5, 8, 13) + ((29, 47) if spec.get("rough") else ()))
        ]
        radius = spec["radius"] * (1 + 0.08 * layer)
        ring = []
        for k in range(n + 1):
            a = start + (end - start) * k / n
            wave = sum(w * math.sin(f * a + p) for p, f, w in phases) / 1.9
            fade = 1.0 if end - start > 6.2 else math.sin(math.pi * k / n) ** 0.6
            tall = spec["height"] * (0.62 + 0.3 * layer + 0.34 * wave) * fade
            if spec.get("rough"):
                tall *= rng.uniform(0.88, 1.1)
            ring.append((radius * math.cos(a), radius * math.sin(a), max(tall, 0.4)))
        low = spec.get("base", -0.5)
        material = "grass" + (mixed(spec["colour"], "#a9bdcc", 0.30) if layer else spec["colour"])
        points = [(x, y, low) for x, y, _ in ring] + [(x * 1.04, y * 1.04, z + min(low, 0)) for x, y, z in ring]
        m = len(ring)
        s.add(points, [(k + 1, k, m + k, m + k + 1) for k in range(m - 1)], material)
    return s


def banks(site, seed):
    """Uneven slopes from the land on either side (beyond x = ``from``) down to a stream."""
    s, spec = Shape(), site.get("banks")
    if not spec:
        return s
    rng = random.Random(seed + 29)
    rows = 64
    for side in (-1, 1):
        phases = [(rng.uniform(0, 6.28), k) for k in (0.11, 0.27, 0.6)]
        grid = []
        for i in range(rows + 1):
            y = -150 + 300 * i / rows
            wave = sum(math.sin(k * y + p) for p, k in phases) / 3
            calm = min(1.0, abs(y) / 6)  # where the bridge rests
            foot = spec["from"] - (5.4 + 1.3 * wave) * (0.55 + 0.45 * calm)
            profile = [(190.0, 0.0), (spec["from"] + 0.6, -0.02)]
            for t in (0.12, 0.35, 0.6, 0.85, 1.0):
                x = spec["from"] + 0.3 + (foot - spec["from"] - 0.3) * t
                z = spec["deep"] * (t * t * (3 - 2 * t)) * 1.04 - 0.03 - 0.12 * rng.random() * t
                profile.append((x, z))
            grid.append([(side * x, y, z) for x, z in profile])
        points = [p for row in grid for p in row]
        n = len(grid[0])
        faces, looks = [], []
        for i in range(rows):
            for j in range(n - 1):
                a, b, c, d = i * n + j, i * n + j + 1, (i + 1) * n + j + 1, (i + 1) * n + j
                faces.append((a, d, c, b) if side > 0 else (a, b, c, d))
                looks.append(spec["low"] if j == n - 2 else spec["material"])
        s.add(points, faces, looks)
    return s


def hut(site):
    """The outer faces and roof of a stair house."""
    s, spec = Shape(), site.get("hut")
    if spec:
        x, y, w, d, h = (spec[k] for k in ("x", "y", "width", "depth", "height"))
        s.box((x, y, h + 0.06), (w + 0.3, d + 0.3, 0.16), "concrete#7f7c75", 0.02)
        s.box((x, y, h + 0.2), (w - 0.2, d - 0.2, 0.14), "metal#6d7276", 0)
        s.box((x + math.copysign(w / 2 - 0.07, x), y, h / 2), (0.14, d, h), "brick#8a5f4e", 0)
        s.box((x, y - d / 2 + 0.07, h / 2), (w, 0.14, h), "brick#8a5f4e", 0)
    return s


def mole(site):
    """A breakwater of stone with a lighthouse at its head."""
    s, spec = Shape(), site.get("mole")
    if spec:
        x, y, side = spec["x"], spec["y"], spec["side"]
        s.box((x + side * 38, y, -0.6), (80, 5, 2.6), "stone#7d7970", 0.3)
        s.box((x, y, -0.4), (9, 9, 3.0), "stone#8a857b", 0.4)
        for k in range(5):
            low, wide = 1.1 + k * 2.3, 2.0 - 0.19 * k
            s.cylinder((x, y, low), wide, 2.3, "white#e6e0d2" if k % 2 == 0 else "red#a8453c", wide - 0.19, 20, 0)
        s.cylinder((x, y, 12.6), 1.55, 0.25, "iron", segments=20, bevel=0)
        s.cylinder((x, y, 12.85), 0.85, 1.5, "bulb#e8dcb0", segments=12, bevel=0)
        s.cylinder((x, y, 14.35), 1.15, 1.1, "red#8f3a33", 0.1, 16, 0)
    return s


def below(plan):
    """Height of the ground outside, metres: some rooms are upstairs."""
    if plan.exterior:
        return plan.params["site"]["base"]["z"]
    if "ground" in plan.params:
        return plan.params["ground"]
    if "vehicle" in plan.params:
        return VEHICLE_FLOORS[plan.params["vehicle"]]
    if "vista" in plan.params:
        return VISTA_FLOORS[plan.params["vista"]]
    return -6.4 if plan.kind in UPSTAIRS and not plan.params.get("rural") and (plan.seed >> 4) % 2 else -0.15


def outside(plan):
    """``(name, Shape)`` of what is seen through the windows of a room: a street below or across."""
    seen = sorted({o.wall for o in plan.openings if o.kind == "window"})
    if not seen:
        return []
    if plan.params.get("vehicle") == "boat":
        sea = {
            "base": {"material": "water", "z": -0.9, "radius": 170},
            "hills": {"colour": "#6f8078", "radius": 140, "height": 12, "base": -1},
        }
        return [("sea", base(sea)), ("coast", hills(sea, plan.seed))]
    rng = random.Random(plan.seed + 23)
    level = below(plan)
    if plan.params.get("rural"):
        site = {
            "base": {"material": "grass#86994a", "z": level, "radius": 170},
            "hills": {"colour": "#7c9a6a", "radius": 140, "height": 16, "base": level},
        }
        land = country.seen_from(rng, level)
        return [("ground", base(site)), ("hills", hills(site, plan.seed)), ("country", land)]
    land = Shape()
    base_site = {"base": {"material": "pavement#8f8b82", "z": level, "radius": 160}}
    land.merge(base(base_site))
    found = [("ground", land)]
    for wall in plan.walls:
        if wall.id not in seen:
            continue
        (ax, ay), (bx, by) = wall.start, wall.end
        mx, my = (ax + bx) / 2, (ay + by) / 2
        nx, ny = (by - ay) / math.dist(wall.start, wall.end), -(bx - ax) / math.dist(wall.start, wall.end)
        away = 15 if plan.kind != "warehouse" else 26
        cx, cy = mx + nx * away, my + ny * away
        houses = Shape()
        for b in facade.row(rng, (cx - ny * -26, cy + nx * -26), (cx - ny * 26, cy + nx * 26), _yaw(-nx, -ny)):
            b["detail"] = 1
            b["shop"] = False
            houses.merge(fronts.shape(b), (0, 0, level))
        found.append((f"houses_{wall.id}", houses))
    return found


def _yaw(fx, fy):
    return math.atan2(fx, -fy)
