"""What is wrong with the syntax of a PO file, gathered while it is read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.catalogs.line import Line
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.text import Text


class SyntaxFindings:
    """Gather findings about one file; beyond the limit the file is given up."""

    LIMIT = 50

    def __init__(self, path: Path) -> None:
        """Start with none."""
        self._path = path
        self._findings: list[Finding] = []

    @property
    def full(self) -> bool:
        """Tell whether reading on would only repeat what is known: that the file is broken."""
        return len(self._findings) >= self.LIMIT

    def concern(self, lines: Iterable[Line]) -> bool:
        """Tell whether one of these lines is known to be wrong, so that more about it would only confuse."""
        wrong = {finding.span.line for finding in self._findings}
        return any(line.number in wrong for line in lines)

    def add(self, message: Text, advice: Text, *, line: int, column: int = 1, excerpt: str = "") -> None:
        """Note what is wrong, where, and what to do; line and column count from 1."""
        span = Span(self._path, line, column)
        self._findings.append(Finding("syntax", Severity.ERROR, message, span, excerpt, advice))

    def add_too_large(self, line: int) -> None:
        """Note that the file goes on from a line for longer than any catalog does."""
        message = Text("A catalog, or an entry in it, is longer than can be read; it is given up here.")
        advice = Text("Split the deck, or look what has filled this file.")
        self._findings.append(
            Finding("too-large", Severity.ERROR, message, Span(self._path, line), advice=advice)
        )

    def raise_if_any(self) -> None:
        """Raise PresenterError with all findings in the order of the lines."""
        if self._findings:
            raise PresenterError(*sorted(self._findings, key=lambda finding: finding.span))
