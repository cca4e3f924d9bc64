# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the building: boards, shot list, camera data, the cut for editorial, subtitles, the report."""

DELIVERIES = ("boards", "shotlist", "cameras", "otio", "srt", "report")


def deliver_film(folder, wanted, shots, settings, measures=None):
    """Steps: write the wanted ``DELIVERIES`` of the open film into ``folder``; see ``deliver.film.deliver_film``."""
    from .film import deliver_film as deliver  # bpy is needed only now

    return (yield from deliver(folder, wanted, shots, settings, measures))
