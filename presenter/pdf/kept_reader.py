"""What reads the pages of a PDF, kept for the next of them."""

from __future__ import annotations

from pypdf import PdfReader

from presenter.pdf.page_safety import open_pdf

# What pypdf reads it keeps: after so many pages, or this share of them, it begins anew.
FEWEST_PAGES = 50
SHARE = 8


class KeptReader:
    """Open a PDF once for many of its pages; of two PDFs, that of which a page was asked for last."""

    def __init__(self) -> None:
        self._content = b""
        self._reader: PdfReader | None = None
        self._left = 0

    def reader(self, content: bytes) -> PdfReader:
        """Return what reads a PDF, for one page of it; raises UnusablePdfError where it cannot be read."""
        if self._reader is None or self._left <= 0 or content is not self._content:
            self._reader = None  # before the other one takes its room
            self._reader = open_pdf(content)
            self._content = content
            self._left = max(FEWEST_PAGES, len(self._reader.pages) // SHARE)
        self._left -= 1
        return self._reader
