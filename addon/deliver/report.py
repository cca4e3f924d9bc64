# SPDX-License-Identifier: GPL-3.0-or-later
"""The report: every measure of the staged film with its unit, n and definition. Pure."""

SCHEMA = "backlot.report/1"
_FIELDS = ("name", "scene", "shot", "value", "unit", "n", "definition")


def report(measures):
    """The report as JSON data; measures lacking a field of the contract get None there."""
    return {"schema": SCHEMA, "measures": [{**m, **{f: m.get(f) for f in _FIELDS}} for m in measures]}


def of_shots(shots):
    """Measures as the shots carry them, for a report without a new measurement."""
    return [
        {
            "name": name,
            "scene": shot.scene,
            "shot": shot.id,
            "value": value,
            "unit": "",
            "n": 1,
            "definition": "as solved",
        }
        for shot in shots
        for name, value in sorted(shot.measures.items())
    ]
