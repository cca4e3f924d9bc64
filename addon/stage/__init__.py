# SPDX-License-Identifier: GPL-3.0-or-later
"""World -> Blender: sets, props, performers, light, weather."""
