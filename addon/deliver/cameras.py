# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera data of every frame, for matchmove, virtual production and other programs. Pure."""

import csv
import io
import json
import math

SCHEMA = "backlot.cameras/1"
COLUMNS = (
    "shot", "scene", "camera", "frame", "timecode", "x_m", "y_m", "z_m", "pan_deg", "tilt_deg", "roll_deg",
    "focal_mm", "gate_w_mm", "gate_h_mm", "hfov_deg", "vfov_deg", "focus_m", "f_stop", "shift_x", "shift_y",
)  # fmt: skip


def record(frame, matrix, lens, gate, focus, f_stop, shift):
    """One frame of a camera from its 4 x 4 world matrix (metres, z up; it looks along its own -z)."""
    pan, tilt, roll = angles(matrix)
    return {
        "frame": frame,
        "position_m": [round(matrix[i][3], 6) for i in range(3)],
        "pan_deg": pan, "tilt_deg": tilt, "roll_deg": roll,
        "matrix": [[round(v, 8) for v in row] for row in matrix],
        "focal_mm": round(lens, 4),
        "gate_mm": [round(side, 4) for side in gate],
        "hfov_deg": field_of_view(gate[0], lens), "vfov_deg": field_of_view(gate[1], lens),
        "focus_m": None if focus is None else round(focus, 4),
        "f_stop": f_stop,
        "shift": [round(v, 6) for v in shift],
    }  # fmt: skip


def angles(matrix):
    """Pan (counter-clockwise from above, 0 along +y), tilt (up) and roll (counter-clockwise for the camera), deg."""
    forward = [-matrix[i][2] for i in range(3)]
    right, up = ([matrix[i][column] for i in range(3)] for column in (0, 1))
    tilt = math.asin(max(-1.0, min(1.0, forward[2] / _length(forward))))
    flat = math.hypot(forward[0], forward[1])
    pan = math.atan2(-forward[0], forward[1]) if flat > 1e-6 else math.atan2(right[1], right[0])
    roll = math.atan2(right[2] / _length(right), up[2] / _length(up)) if flat > 1e-6 else 0.0
    return tuple(round(math.degrees(a), 4) for a in (pan, tilt, roll))


def field_of_view(side, lens):
    """Degrees that a gate side of ``side`` mm sees through a lens of ``lens`` mm."""
    return round(math.degrees(2 * math.atan(side / (2 * lens))), 4)


def document(shots, rate):
    """The JSON text, a line a frame. ``shots`` are ``{shot, scene, camera, frames: [record]}``."""
    space = "metres, z up, right-handed; the camera looks along -z of its matrix, y is up in the picture"
    head = json.dumps({"schema": SCHEMA, "fps": float(rate), "space": space})[:-1]
    return f'{head}, "shots": [\n' + ",\n".join(_shot_text(shot) for shot in shots) + "\n]}\n"


def table(shots, rate, first=0):
    """CSV text of the same, a row a frame; ``first`` is the scene frame that is timecode zero."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for shot in shots:
        head = [shot["shot"], shot["scene"], shot["camera"]]
        for f in shot["frames"]:
            focus = "" if f["focus_m"] is None else f["focus_m"]
            writer.writerow(
                [*head, f["frame"], rate.timecode(f["frame"] - first), *f["position_m"], f["pan_deg"], f["tilt_deg"],
                 f["roll_deg"], f["focal_mm"], *f["gate_mm"], f["hfov_deg"], f["vfov_deg"], focus, f["f_stop"],
                 *f["shift"]]
            )  # fmt: skip
    return "\ufeff" + text.getvalue()


def _shot_text(shot):
    head = json.dumps({name: value for name, value in shot.items() if name != "frames"}, ensure_ascii=False)[:-1]
    return f'{head}, "frames": [\n' + ",\n".join(json.dumps(frame) for frame in shot["frames"]) + "\n]}"


def _length(vector):
    return math.sqrt(sum(v * v for v in vector)) or 1.0
