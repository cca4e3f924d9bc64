# SPDX-License-Identifier: GPL-3.0-or-later
"""From shots to the cut: order, timing, dialogue, subtitles, and the Sequencer that shows them."""
