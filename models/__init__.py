# SPDX-License-Identifier: GPL-3.0-or-later
"""Local models: generation (registry, requests and the worker that runs them) and, in ``chat``, a language model.

Imports nothing of the rest.
"""
