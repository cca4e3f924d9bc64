# SPDX-License-Identifier: GPL-3.0-or-later
"""World and stage -> shot list -> solved cameras -> keyframes -> checks."""
