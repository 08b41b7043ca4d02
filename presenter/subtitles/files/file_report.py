"""The findings of one reading of a file of subtitles."""

from __future__ import annotations

from pathlib import Path

from presenter.errors import Finding, Span
from presenter.i18n.text import Text
from presenter.subtitles.files.codes import MEANINGS

MOST_FINDINGS = 100


class FileReport:
    """Gather findings, the first of them: a file that is all wrong says the same thousands of times."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._findings: list[Finding] = []

    def add(self, code: str, message: Text, line: int, column: int, excerpt: str, advice: Text) -> None:
        """Note one thing to put right; line and column count from 1."""
        if len(self._findings) < MOST_FINDINGS:
            severity, _ = MEANINGS[code]
            span = Span(self.path, line, column)
            self._findings.append(Finding(code, severity, message, span, excerpt, advice))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return all findings in the order of their places."""
        return tuple(sorted(self._findings, key=lambda finding: finding.span))
