# SPDX-License-Identifier: GPL-3.0-or-later
"""The asset library: ids, what was made and what an artist changed, provenance, licences."""
