# SPDX-License-Identifier: GPL-3.0-or-later
"""Local generation models: registry, requests and the worker that runs them. Imports nothing of the rest."""
