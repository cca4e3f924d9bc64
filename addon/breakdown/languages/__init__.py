# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts that are not in English: a reader of their own that hands on the same records.

A language is a list of its words (``<tag>.json``), each under the English word that the other lists know, and one of
the scanners, which know how the language writes: ``korean``, ``japanese``, ``chinese``, ``thai``, ``latin``.
"""
