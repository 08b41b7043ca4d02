"""PDFium, one for the whole program."""

from __future__ import annotations

from threading import Lock

PDFIUM = Lock()
"""Held by whoever calls PDFium: it may be called by one thread at a time."""
