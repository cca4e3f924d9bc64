# SPDX-License-Identifier: GPL-3.0-or-later
"""The pipeline: one folder a step, in the order the film flows."""
