# SPDX-License-Identifier: GPL-3.0-or-later
"""Cars, vans, lorries, buses. Front towards -Y, the driver at +X. No bpy."""

import math

from . import palette
from .car_body import Form, body, grille, lamp, pane_row, plate, post, roof, seam, seat, skin, steering, turn_out
from .piece import asset


def saloon(k, paint, roof_paint=None):
    """A four-door saloon, 4.6 m; everything but badges."""
    roof_paint = roof_paint or paint
    form = Form(
        width=1.82,
        belt=[(-2.30, 0.60), (-2.25, 0.66), (-2.1, 0.715), (-1.6, 0.80), (-0.95, 0.885), (0.2, 0.915), (1.5, 0.945),
              (2.05, 0.945), (2.24, 0.90), (2.30, 0.80)],
        half=[(-2.30, 0.74), (-2.25, 0.83), (-2.12, 0.92), (-1.8, 0.975), (-1.0, 1.0), (1.2, 1.0), (1.8, 0.98),
              (2.1, 0.93), (2.25, 0.86), (2.30, 0.80)],
        under=[(-2.30, 0.36), (-2.24, 0.28), (-2.0, 0.21), (2.0, 0.22), (2.24, 0.30), (2.30, 0.38)],
        crown=[(-2.30, 0.02), (-2.0, 0.05), (-0.95, 0.065), (1.5, 0.045), (2.30, 0.02)],
        cabin=(-0.86, 1.42), axles=(-1.42, 1.33), wheel=0.325, paint=paint)  # fmt: skip
    body(k, form)
    _greenhouse(k, form, roof_paint)
    _saloon_lights(k)
    _saloon_trim(k, form)
    cloth = palette.variant("fabric", k.random.choice(("#6b655c", "#4d4f52", "#7a6550")))
    for x in (-0.38, 0.38):
        seat(k, x, 0.12, 0.50, cloth)
        seat(k, x, 0.98, 0.50, cloth, 0.60, 0.56)
    k.anchor("seat", 0, 0.98, 0.50)
    k.box((0, -0.70, 0.76), (1.5, 0.36, 0.26), "black#35373a", 0.06)
    drive = -0.38 if k.params.get("drive") == "right" else 0.38
    steering(k, drive, -0.42, 0.80)
    turn_out(k, form, rim="steel")
    for y in (0.0, 0.95):
        for s in (-1, 1):
            k.anchor("door", s * (form.width / 2 + 0.45), y, 0, -s * math.pi / 2)
    return form


def _greenhouse(k, form, paint):
    """Roof, pillars and glass of a saloon."""
    top, half = 1.435, 0.60
    front, rear = -0.20, 0.98
    roof(k, [(front - 0.06, half - 0.05, top - 0.035, 0.02), (front + 0.03, half, top - 0.008, 0.045),
             (0.35, half + 0.02, top, 0.055),
             (rear - 0.06, half, top - 0.012, 0.045), (rear + 0.04, half - 0.04, top - 0.045, 0.02)],
             paint)  # fmt: skip
    base_a, base_c = (0.76, -0.93, 0.885), (0.74, 1.60, 0.945)
    for s in (-1, 1):
        flip = lambda p, s=s: (s * p[0], p[1], p[2])  # noqa: E731
        post(k, flip(base_a), flip((half - 0.02, front - 0.02, top - 0.03)), 0.05, 0.075, paint)
        post(k, flip((0.80, 0.46, 0.90)), flip((half + 0.005, 0.40, top - 0.02)), 0.045, 0.085, "black")
        edge = [(0.80, 1.16, 0.935), base_c, (half - 0.02, rear + 0.02, top - 0.03), (half, rear - 0.16, top - 0.02)]
        k.pane([flip(p) for p in edge], paint, 0.05)
        rail = [(base_a[0] + 0.03, -0.93, 0.90), (0.815, 0.2, 0.92), (0.79, 1.58, 0.952)]
        k.tube([flip(p) for p in rail], 0.012, "chrome", 6)
        k.pane([flip(p) for p in ((0.775, -0.84, 0.90), (0.80, 0.44, 0.91), (half + 0.005, 0.385, top - 0.03),
                                  (half - 0.005, front + 0.02, top - 0.04))], "glass_clear")  # fmt: skip
        k.pane([flip(p) for p in ((0.80, 0.48, 0.91), (0.795, 1.20, 0.93), (half, rear - 0.15, top - 0.04),
                                  (half + 0.005, 0.43, top - 0.03))], "glass_clear")  # fmt: skip
    k.pane([(-0.74, -0.93, 0.90), (0.74, -0.93, 0.90), (half - 0.04, front - 0.03, top - 0.05),
            (0.04 - half, front - 0.03, top - 0.05)], "glass_clear")  # fmt: skip
    k.pane([(-0.70, 1.58, 0.955), (0.70, 1.58, 0.955), (half - 0.05, rear + 0.03, top - 0.06),
            (0.05 - half, rear + 0.03, top - 0.06)], "glass_clear")  # fmt: skip
    k.glow("window", (0, 0.3, 1.2), (1.2, 1.6, 0.3))


def _saloon_lights(k):
    for s in (-1, 1):
        lamp(k, "headlight", (s * 0.62, -2.262, 0.595), (0.32, 0.09, 0.125), "headlight", s * 0.26)
        k.box((s * 0.79, -2.19, 0.595), (0.09, 0.09, 0.10), "signal_amber", 0.02, s * 0.75)
        lamp(k, "headlight", (s * 0.60, 2.275, 0.72), (0.30, 0.07, 0.12), "taillight", -s * 0.22)


def _saloon_trim(k, form):
    grille(k, -2.29, 0.585, 0.80, 0.13)
    for y, s in ((-2.285, -1), (2.27, 1)):
        k.box((0, y, 0.42), (1.50, 0.13, 0.13), "black#3b3e42", 0.05)
        k.bar((0, y + s * 0.066, 0.435), (1.40, 0.012, 0.018), "chrome", 0.003)
    plate(k, -2.345, 0.42)
    plate(k, 2.30, 0.64, False)
    for y0, y1 in ((-0.80, 0.42), (0.44, 1.12)):
        seam(k, form, [(y0, 0.88), (y0, 0.40), (y0 + 0.06, 0.24), (y1 - 0.04 if y1 < 1 else y1 - 0.26, 0.24),
                       (y1, 0.62 if y1 > 1 else 0.40), (y1, 0.90)])  # fmt: skip
    for y in (0.30, 1.02):
        for s in (-1, 1):
            k.bar((s * (skin(form, y, 0.80) + 0.010), y, 0.80), (0.022, 0.15, 0.028), "chrome", 0.006)
    for s in (-1, 1):
        k.box((s * 0.94, -0.72, 0.985), (0.17, 0.07, 0.12), form.paint, 0.03, s * 0.15)
        k.bar((s * 0.85, -0.74, 0.94), (0.10, 0.03, 0.03), "black", 0.006)
        k.bar((s * 0.943, -0.682, 0.985), (0.13, 0.01, 0.09), "mirror", 0.003, s * 0.15)
    for s in (-1, 1):
        k.rod((s * 0.06, -0.98, 0.955), (s * 0.62, -0.94, 0.945), 0.008, "black", segments=5)


@asset("car")
def car(k):
    """A family saloon."""
    k.dim(1.82, 4.6, 1.48)
    saloon(k, k.colour("carpaint", palette.CARS))


@asset("taxi")
def taxi(k):
    """A saloon in taxi yellow with a roof sign and a chequered band."""
    form = saloon(k, k.colour("carpaint", ("#cf9f3a",)))
    for i in range(22):
        y = -0.78 + i * 0.08
        for s in (-1, 1):
            z = 0.565 + 0.045 * (i % 2)
            k.bar((s * (skin(form, y, z) + 0.002), y, z), (0.014, 0.08, 0.045), "black", 0)
    k.box((0, 0.25, 1.575), (0.52, 0.22, 0.15), "label", 0.03)
    k.box((0, 0.25, 1.505), (0.58, 0.26, 0.03), "black", 0.01)
    k.text(k.params.get("label", "TAXI"), (0, 0.137, 1.575), (0.42, 0.10))
    k.text(k.params.get("label", "TAXI"), (0, 0.363, 1.575), (0.42, 0.10), math.pi)
    k.glow("sign", (0, 0.25, 1.575), (0.52, 0.22, 0.15))


@asset("police_car")
def police_car(k):
    """A saloon in white and dark blue with a light bar."""
    form = saloon(k, "carpaint#e2e1dc")
    for s in (-1, 1):
        for y0, y1 in ((-0.78, 0.41), (0.46, 1.00)):
            corners = [(s * (skin(form, y, z) + 0.004), y, z) for y, z in ((y0, 0.30), (y1, 0.30), (y1, 0.86),
                                                                (y0, 0.86))]  # fmt: skip
            middle = [(s * (skin(form, y, 0.55) + 0.007), y, 0.55) for y in (y1, y0)]
            k.pane([*corners[:2], *middle], "carpaint#2c3c58", 0.008)
            k.pane([middle[1], middle[0], *corners[2:]], "carpaint#2c3c58", 0.008)
    k.box((0, 0.25, 1.515), (1.10, 0.24, 0.03), "black", 0.01)
    for x, m in ((0.38, "beacon"), (-0.38, "signal_red")):
        k.box((x, 0.25, 1.585), (0.36, 0.22, 0.11), m, 0.035)
        k.glow("sign", (x, 0.25, 1.585), (0.36, 0.22, 0.11))
    k.box((0, 0.25, 1.57), (0.38, 0.20, 0.08), "white", 0.02)
    for s in (-1, 1):
        k.text(k.params.get("label", "POLICE"), (s * (skin(form, -0.2, 0.66) + 0.014), -0.18, 0.70), (0.80, 0.15),
               s * math.pi / 2, "label")  # fmt: skip


def delivery_van(k, paint, roof_z=2.15, windows=False):
    """A panel van, 5.2 m; with ``windows`` the load bay is glazed."""
    form = Form(
        width=1.98,
        belt=[(-2.60, 0.72), (-2.54, 0.80), (-2.40, 0.90), (-1.95, 1.06), (-1.4, 1.14), (2.55, 1.14), (2.60, 1.14)],
        half=[(-2.60, 0.78), (-2.54, 0.86), (-2.36, 0.94), (-2.0, 0.985), (-1.2, 1.0), (2.45, 1.0), (2.60, 0.985)],
        under=[(-2.60, 0.40), (-2.5, 0.30), (-2.3, 0.25), (2.4, 0.26), (2.60, 0.32)],
        crown=[(-2.60, 0.02), (-2.2, 0.06), (-1.5, 0.06), (2.6, 0.0)],
        cabin=(-1.62, 2.52), axles=(-1.62, 1.55), wheel=0.345, floor=0.52, paint=paint)  # fmt: skip
    body(k, form)
    half = 0.90
    roof(k, [(-1.02, half - 0.08, roof_z - 0.08, 0.03), (-0.88, half - 0.02, roof_z - 0.02, 0.05),
             (0.5, half + 0.01, roof_z, 0.06),
             (2.4, half + 0.01, roof_z, 0.06), (2.58, half - 0.02, roof_z - 0.03, 0.05)], paint, 0.06)  # fmt: skip
    k.pane([(-0.86, -1.80, 1.11), (0.86, -1.80, 1.11), (half - 0.10, -0.98, roof_z - 0.10),
            (0.10 - half, -0.98, roof_z - 0.10)], "glass_clear")  # fmt: skip
    for s in (-1, 1):
        flip = lambda *p, s=s: [(s * x, y, z) for x, y, z in p]  # noqa: E731
        low, high = form.width / 2 - 0.06, half + 0.005
        post(k, *flip((0.89, -1.80, 1.10), (half - 0.05, -0.96, roof_z - 0.06)), 0.06, 0.09, paint)
        k.pane(flip((low, -1.70, 1.13), (low, -0.62, 1.13), (high, -0.66, roof_z - 0.10),
                    (high - 0.03, -0.94, roof_z - 0.10)), "glass_clear")  # fmt: skip
        post(k, *flip((low, -0.56, 1.12), (high, -0.58, roof_z - 0.03)), 0.05, 0.12, paint)
        if windows:
            pane_row(k, s, (low, high), (1.13, roof_z - 0.08), (-0.5, 2.5), 3, paint)
        else:
            k.pane(flip((low, -0.52, 1.12), (low, 2.56, 1.12), (high, 2.54, roof_z - 0.02),
                        (high, -0.54, roof_z - 0.02)), paint, 0.04)  # fmt: skip
        seam(k, form, [(-1.28, 1.10), (-1.24, 0.34), (-0.60, 0.34), (-0.57, 1.12)])
        seam(k, form, [(0.62, 1.12), (0.62, 0.34)])
        for y in (-0.72, -0.36):
            k.bar((s * (skin(form, y, 1.0) + 0.012), y, 1.0), (0.025, 0.16, 0.035), "black", 0.006)
        k.bar((s * (skin(form, 1.0, 0.62) + 0.004), 0.72, 0.62), (0.025, 2.4 - 1.0, 0.06), "black", 0.008)
        k.box((s * 1.09, -1.55, 1.30), (0.12, 0.09, 0.26), "black", 0.03)
        k.bar((s * 1.0, -1.53, 1.22), (0.14, 0.03, 0.03), "black", 0.006)
        lamp(k, "headlight", (s * 0.70, -2.575, 0.72), (0.28, 0.12, 0.18), "headlight", s * 0.3)
        lamp(k, "headlight", (s * 0.93, 2.605, 0.98), (0.09, 0.03, 0.34), "taillight")
        for x in (0.47,):
            k.pane([(s * 0.06, 2.60, 1.36), (s * 0.84, 2.60, 1.36), (s * 0.80, 2.585, roof_z - 0.2),
                    (s * 0.06, 2.585, roof_z - 0.2)], "glass_dark", 0.02)  # fmt: skip
            k.bar((s * x, 2.612, 0.62), (0.80, 0.012, 0.012), "black", 0.002)
    k.pane([(-0.92, 2.57, 1.12), (0.92, 2.57, 1.12), (half, 2.56, roof_z - 0.03), (-half, 2.56, roof_z - 0.03)],
           paint, 0.045)  # fmt: skip
    k.rod((0, 2.607, 0.50), (0, 2.59, roof_z - 0.06), 0.006, "black", segments=5)
    grille(k, -2.60, 0.63, 0.86, 0.15, 3, bar="metal")
    k.box((0, -2.58, 0.44), (1.66, 0.16, 0.19), "black#3b3e42", 0.06)
    k.box((0, 2.60, 0.42), (1.86, 0.14, 0.15), "black#3b3e42", 0.05)
    plate(k, -2.655, 0.44)
    plate(k, 2.665, 0.43, False)
    for x in (-0.45, 0.45):
        seat(k, x, -0.72, 0.88, "fabric#4d4f52", 0.50, 0.60)
    k.box((0, -1.42, 1.04), (1.66, 0.36, 0.28), "black#35373a", 0.06)
    k.bar((0, -0.34, 1.30), (1.70, 0.03, 1.50), form.lining, 0.005)
    steering(k, 0.45, -1.16, 1.16)
    turn_out(k, form)
    for s in (-1, 1):
        k.anchor("door", s * 1.45, -0.9, 0, -s * math.pi / 2)
    k.anchor("door", 0, 3.0, 0, 0.0)
    k.glow("window", (0, -1.1, 1.6), (1.6, 0.8, 0.5))
    return form


@asset("van")
def van(k):
    """A delivery van."""
    delivery_van(k, k.colour("carpaint", ("#d4d2c9", "#5f7484", "#7c4a3c", "#8a8f86")))
    for s in (-1, 1):
        k.text(k.params.get("label"), (s * 0.99, 1.0, 1.55), (2.2, 0.5), s * math.pi / 2)


@asset("ambulance")
def ambulance(k):
    """A high-roofed van with a red band, crosses and blue lights."""
    form = delivery_van(k, "carpaint#e8e6df", 2.42)
    for s in (-1, 1):
        k.bar((s * (skin(form, 1.0, 0.95) + 0.003), 0.35, 0.93), (0.02, 4.2, 0.15), "red", 0.003)
        for size in ((0.03, 0.50, 0.16), (0.03, 0.16, 0.50)):
            k.bar((s * 0.945, 1.25, 1.75), size, "red", 0.003)
        k.box((s * 0.52, -0.80, 2.47), (0.46, 0.22, 0.13), "beacon", 0.04)
        k.glow("sign", (s * 0.52, -0.80, 2.47), (0.46, 0.22, 0.13))
    k.box((0, -0.80, 2.45), (0.62, 0.20, 0.09), "white", 0.03)
    k.text(k.params.get("label", "AMBULANCE"), (0, -2.08, 1.115), (1.1, 0.13))


@asset("truck")
def truck(k):
    """A lorry with a box body."""
    paint = k.colour("carpaint", ("#33506b", "#7c3a36", "#56695c", "#b9b3a4"))
    front, rear = -3.6, 3.6
    for s in (-1, 1):
        k.bar((s * 0.42, 0.1, 0.72), (0.10, 6.9, 0.20), "metal_dark", 0.01)
    _cab(k, paint, front)
    box = palette.variant("paint", "#d6d2c6")
    k.box((0, 0.85, 2.16), (2.46, 5.3, 2.46), box, 0.03)
    for y in (-1.78, 3.48):
        k.box((0, y, 2.16), (2.50, 0.07, 2.50), "metal", 0.012)
    for z in (0.95, 3.37):
        for s in (-1, 1):
            k.bar((s * 1.225, 0.85, z), (0.05, 5.28, 0.08), "metal", 0.01)
    k.rod((0, rear - 0.075, 0.95), (0, rear - 0.075, 3.36), 0.010, "black", segments=6)
    for s in (-1, 1):
        k.rod((s * 0.35, rear - 0.075, 0.98), (s * 0.35, rear - 0.075, 3.30), 0.016, "metal", segments=8)
        k.text(k.params.get("label"), (s * 1.245, 0.85, 2.3), (4.2, 0.9), s * math.pi / 2)
        lamp(k, "headlight", (s * 1.0, rear + 0.0, 0.72), (0.30, 0.05, 0.12), "taillight")
        k.bar((s * 0.8, 0.55, 0.72), (0.76, 0.08, 0.08), "metal_dark", 0.01)
        k.bar((s * 1.16, 0.55, 0.62), (0.03, 2.0, 0.30), "metal", 0.008)
    k.bar((0, rear - 0.06, 0.62), (2.3, 0.08, 0.12), "metal_dark", 0.01)
    plate(k, rear - 0.02, 0.62, False)
    form = Form(2.44, [(front, 1), (rear, 1)], [(front, 1), (rear, 1)], [(front, 0.5), (rear, 0.5)], [(front, 0)],
                (9, 9), (-2.55, 2.1), 0.49, tread=0.28)  # fmt: skip
    for y in (-2.55, 2.1):
        k.rod((-0.95, y, 0.49), (0.95, y, 0.49), 0.07, "metal_dark", segments=8)
        for s in (-1, 1):
            k.bar((s * 0.42, y, 0.58), (0.1, 0.2, 0.14), "metal_dark", 0.01)
    turn_out(k, form, rim="metal", style="truck")
    for s in (-1, 1):
        k.bar((s * 1.06, 2.1, 1.02), (0.32, 1.16, 0.03), "black", 0.01)
        k.bar((s * 1.06, 2.68, 0.72), (0.32, 0.02, 0.55), "rubber", 0.005)
    k.box((-1.0, -0.9, 0.66), (0.42, 0.9, 0.40), "metal", 0.05)


def _cab(k, paint, front):
    form = Form(
        width=2.40,
        belt=[(front, 1.55), (front + 0.05, 1.58), (front + 0.2, 1.60), (front + 1.66, 1.60), (front + 1.7, 1.60)],
        half=[(front, 0.93), (front + 0.05, 0.965), (front + 0.2, 1.0), (front + 1.7, 1.0)],
        under=[(front, 0.52), (front + 0.1, 0.46), (front + 1.7, 0.60)],
        crown=[(front, 0.0), (front + 1.7, 0.0)],
        cabin=(front + 0.10, front + 1.62), axles=(front + 1.05,), wheel=0.49, floor=1.02, tread=0.28,
        paint=paint)  # fmt: skip
    body(k, form)
    top, half, y0, y1 = 2.72, 1.10, front + 0.22, front + 1.66
    roof(k, [(y0 - 0.06, half - 0.08, top - 0.08, 0.04), (y0 + 0.06, half, top - 0.02, 0.06),
             (y1 - 0.1, half, top, 0.06), (y1 + 0.03, half - 0.02, top - 0.03, 0.05)], paint, 0.07)  # fmt: skip
    k.pane([(-1.04, front + 0.06, 1.60), (1.04, front + 0.06, 1.60), (half - 0.08, y0 - 0.03, top - 0.10),
            (0.08 - half, y0 - 0.03, top - 0.10)], "glass_clear")  # fmt: skip
    k.pane([(-1.14, y1, 1.58), (1.14, y1, 1.58), (half - 0.01, y1, top - 0.03), (0.01 - half, y1, top - 0.03)], paint,
           0.05)  # fmt: skip
    for s in (-1, 1):
        flip = lambda *p, s=s: [(s * x, y, z) for x, y, z in p]  # noqa: E731
        post(k, *flip((1.09, front + 0.09, 1.58), (half - 0.04, y0 + 0.0, top - 0.05)), 0.07, 0.09, paint)
        k.pane(flip((1.135, front + 0.16, 1.61), (1.135, front + 1.20, 1.61),
                    (half - 0.005, front + 1.20, top - 0.09), (half - 0.015, y0 + 0.06,
                                                               top - 0.09)), "glass_clear")  # fmt: skip
        k.pane(flip((1.14, front + 1.22, 1.58), (1.14, y1, 1.58), (half, y1, top - 0.03),
                    (half, front + 1.22, top - 0.03)), paint, 0.05)  # fmt: skip
        seam(k, form, [(front + 0.42, 1.56), (front + 0.42, 0.96)])
        k.bar((s * 1.205, front + 1.10, 1.42), (0.03, 0.16, 0.035), "black", 0.006)
        for z in (0.50, 0.78):
            k.bar((s * 1.10, front + 0.34, z), (0.16, 0.34, 0.03), "metal", 0.006)
        k.box((s * 1.34, front + 0.05, 2.05), (0.16, 0.10, 0.42), "black", 0.03)
        k.rod((s * 1.12, front + 0.10, 2.2), (s * 1.32, front + 0.05, 2.15), 0.014, "black", segments=6)
        lamp(k, "headlight", (s * 0.88, front - 0.01, 0.72), (0.34, 0.06, 0.18), "headlight")
        k.box((s * 1.12, front + 0.02, 0.72), (0.10, 0.08, 0.16), "signal_amber", 0.02, s * 0.5)
        seat(k, s * 0.55, front + 0.95, 1.42, "fabric#4d4f52", 0.52, 0.60, foot=0.3)
        k.anchor("door", s * 1.7, front + 0.75, 0, -s * math.pi / 2)
    k.box((0, front - 0.02, 0.55), (2.34, 0.20, 0.26), "metal_dark", 0.06)
    grille(k, front - 0.005, 1.08, 1.30, 0.44, 6, bar="metal")
    plate(k, front - 0.12, 0.55)
    k.box((0, front + 0.30, 1.50), (2.1, 0.32, 0.26), "black#35373a", 0.06)
    steering(k, 0.55, front + 0.58, 1.62, 0.22)
    k.glow("window", (0, front + 0.6, 2.1), (2.0, 1.0, 0.6))


@asset("bus")
def bus(k):
    """A city bus with seats inside; its doors are on the right (-X)."""
    paint = k.colour("carpaint", ("#a4443c", "#3f6a83", "#55755e", "#c0913d"))
    length, width, top = 11.0, 2.5, 3.0
    y0, y1 = -length / 2, length / 2
    form = Form(
        width=width,
        belt=[(y0, 1.12), (y0 + 0.06, 1.15), (y1 - 0.06, 1.15), (y1, 1.15)],
        half=[(y0, 0.90), (y0 + 0.06, 0.955), (y0 + 0.25, 1.0), (y1 - 0.2, 1.0), (y1, 0.96)],
        under=[(y0, 0.42), (y0 + 0.15, 0.34), (y1 - 0.15, 0.34), (y1, 0.44)],
        crown=[(y0, 0.0), (y1, 0.0)],
        cabin=(y0 + 0.12, y1 - 0.1), axles=(y0 + 2.6, y1 - 2.9), wheel=0.48, floor=0.62, tread=0.28,
        paint=paint)  # fmt: skip
    body(k, form)
    half = 1.20
    rows = [(y0 + 0.02, half - 0.10, top - 0.12, 0.04), (y0 + 0.16, half - 0.01, top - 0.03, 0.07),
            (y0 + 0.5, half, top, 0.08),
            (y1 - 0.4, half, top, 0.08), (y1 - 0.04, half - 0.03, top - 0.05, 0.06)]  # fmt: skip
    roof(k, rows, "carpaint#d9d5ca", 0.26)
    for s in (-1, 1):
        pane_row(k, s, (1.215, half - 0.005), (1.16, top - 0.2), (y0 + 0.34, y1 - 0.12), 8, "black")
        post(k, (s * 1.15, y0 + 0.08, 1.13), (s * (half - 0.04), y0 + 0.14, top - 0.12), 0.09, 0.12, "black")
        k.bar((s * (width / 2 + 0.0), 0.2, 0.94), (0.02, length - 0.9, 0.10), "carpaint#d9d5ca", 0.003)
        lamp(k, "headlight", (s * 0.92, y0 - 0.01, 0.74), (0.30, 0.06, 0.16), "headlight")
        lamp(k, "headlight", (s * 1.05, y1 + 0.005, 0.98), (0.16, 0.03, 0.34), "taillight")
        k.box((s * 1.42, y0 + 0.02, 2.1), (0.16, 0.10, 0.40), "black", 0.03)
        k.rod((s * 1.15, y0 + 0.1, 2.5), (s * 1.42, y0 + 0.02, 2.3), 0.014, "black", segments=6)
    for y in (y0 + 1.0, 0.35):
        for d in (-0.31, 0.31):
            k.box((-1.222, y + d, 1.50), (0.05, 0.60, 2.06), "black", 0.012)
            k.box((-1.232, y + d, 1.55), (0.05, 0.46, 1.80), "glass_dark", 0.012)
        k.anchor("door", -1.75, y, 0, math.pi / 2)
    k.pane([(-1.08, y0 + 0.03, 1.16), (1.08, y0 + 0.03, 1.16), (half - 0.09, y0 + 0.06, top - 0.36),
            (0.09 - half, y0 + 0.06, top - 0.36)], "glass_clear", 0.02)  # fmt: skip
    k.pane([(-1.12, y1 - 0.05, 1.16), (1.12, y1 - 0.05, 1.16), (half - 0.05, y1 - 0.06, top - 0.28),
            (0.05 - half, y1 - 0.06, top - 0.28)], "glass_dark", 0.02)  # fmt: skip
    k.box((0, y0 + 0.02, top - 0.22), (1.7, 0.07, 0.26), "black", 0.02)
    k.text(k.params.get("label", "12"), (0, y0 - 0.022, top - 0.22), (1.5, 0.18), 0.0, "panel_lamp")
    k.glow("sign", (0, y0, top - 0.22), (1.7, 0.07, 0.26))
    k.glow("window", (0, 0, 2.1), (2.3, length - 1.0, 0.9))
    k.box((0, y0 - 0.01, 0.52), (2.24, 0.14, 0.20), "black#3b3e42", 0.05)
    k.box((0, y1 + 0.01, 0.54), (2.34, 0.12, 0.20), "black#3b3e42", 0.05)
    plate(k, y0 - 0.08, 0.52)
    cloth = palette.variant("fabric", "#4f6478")
    for i in range(9):
        y = y0 + 2.3 + i * 0.86
        for x in (-0.80, 0.80):
            if x < 0 and abs(y - 0.35) < 0.75:
                continue
            k.bar((x, y, 0.98), (0.84, 0.44, 0.12), cloth, 0.03)
            k.bar((x, y + 0.24, 1.34), (0.84, 0.09, 0.66), cloth, 0.03)
            k.anchor("seat", x - 0.21, y, 1.04)
            k.anchor("seat", x + 0.21, y, 1.04)
    seat(k, 0.72, y0 + 1.25, 1.10, cloth, foot=0.34)
    k.box((0.55, y0 + 0.42, 1.12), (1.1, 0.36, 0.3), "black#35373a", 0.05)
    k.box((0.55, y0 + 0.42, 0.82), (0.9, 0.28, 0.44), "black#35373a", 0.03)
    steering(k, 0.72, y0 + 0.80, 1.32, 0.23)
    turn_out(k, form, rim="metal", style="truck")
