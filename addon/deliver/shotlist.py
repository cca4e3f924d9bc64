# SPDX-License-Identifier: GPL-3.0-or-later
"""The shot list as a table. Pure."""

import csv
import io

COLUMNS = (
    "Scene", "Shot", "Setup", "Size", "Type", "Angle", "Azimuth", "Move", "Equipment", "Lens mm", "Gate mm", "Height m",
    "Distance m", "Subjects", "Description", "Dialogue", "Script lines", "Duration s", "Frames", "Cut in", "Cut out",
    "FPS", "Status", "Notes",
)  # fmt: skip

EQUIPMENT = {
    "static": "sticks", "pan": "sticks", "tilt": "sticks", "whip_pan": "sticks", "zoom": "sticks",
    "handheld": "handheld",
    "push_in": "dolly", "pull_out": "dolly", "truck": "dolly", "arc": "dolly", "dolly_zoom": "dolly",
    "pedestal": "jib", "crane": "crane", "follow": "gimbal", "lead": "gimbal",
}  # fmt: skip


def rows(shots, rate, names, dialogue, start=1):
    """A dictionary per shot by ``COLUMNS``.

    ``names`` maps ids of scenes and subjects to names, ``dialogue`` ids of shots to what is said in them.
    """
    return [_row(shot, rate, names, dialogue.get(shot.id, ""), start) for shot in shots]


def table(found):
    """CSV text of rows, with a byte order mark so that spreadsheets read every language."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _safe(value) for name, value in row.items()} for row in found)
    return "\ufeff" + text.getvalue()


def _row(shot, rate, names, said, start):
    lens = _number(shot.lens_mm, 0)
    if shot.lens_end_mm and shot.lens_end_mm != shot.lens_mm:
        lens += f"-{shot.lens_end_mm:.0f}"
    cut = shot.edit_start is not None
    return {
        "Scene": names.get(shot.scene, shot.scene),
        "Shot": shot.name,
        "Setup": shot.setup,
        "Size": shot.size,
        "Type": shot.type.replace("_", " "),
        "Angle": shot.angle,
        "Azimuth": _number(shot.azimuth, 0),
        "Move": shot.move.replace("_", " "),
        "Equipment": EQUIPMENT.get(shot.move, ""),
        "Lens mm": lens,
        "Gate mm": " x ".join(_number(side, 2) for side in shot.gate_mm),
        "Height m": _number(shot.measures.get("height", shot.height_m), 2),
        "Distance m": _number(shot.measures.get("distance"), 2),
        "Subjects": ", ".join(names.get(s, s) for s in shot.subjects),
        "Description": shot.description,
        "Dialogue": said,
        "Script lines": "-".join(str(n) for n in dict.fromkeys(shot.lines)),
        "Duration s": _number(rate.seconds(shot.length), 2),
        "Frames": f"{shot.frame_start}-{shot.frame_end}",
        "Cut in": rate.timecode(shot.edit_start - start) if cut else "",
        "Cut out": rate.timecode(shot.edit_start - start + shot.length) if cut else "",
        "FPS": str(rate),
        "Status": "stale" if shot.stale else shot.status,
        "Notes": shot.note,
    }


def _number(value, digits):
    return "" if value is None else f"{float(value):.{digits}f}"


def _safe(text):
    """Text that a spreadsheet does not take for a formula."""
    return "'" + text if text[:1] in ("=", "+", "@", "\t", "\r") else text
