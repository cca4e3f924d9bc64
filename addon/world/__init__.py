# SPDX-License-Identifier: GPL-3.0-or-later
"""The semantic world: schema, JSON, ids, difference of two revisions. No bpy."""
