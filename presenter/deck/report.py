"""The findings of one reading of a deck, gathered while it is read."""

from __future__ import annotations

from pathlib import Path

from presenter.deck.codes import MEANINGS
from presenter.errors import Finding, Span
from presenter.i18n.text import Text

MOST_FINDINGS = 1000


class Report:
    """Gather findings, at most `MOST_FINDINGS`, so that a broken file costs bounded memory."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._findings: list[Finding] = []
        self._left_out: Finding | None = None

    def add(
        self,
        code: str,
        message: Text,
        span: Span,
        *,
        excerpt: str = "",
        advice: Text | None = None,
        slide: str | None = None,
    ) -> None:
        """Note one thing to put right; its severity is that of its code."""
        severity, _ = MEANINGS[code]
        if len(self._findings) < MOST_FINDINGS:
            self._findings.append(Finding(code, severity, message, span, excerpt, advice, slide))
        elif self._left_out is None:
            self._left_out = Finding(
                "too-many-findings",
                MEANINGS["too-many-findings"][0],
                Text("There is more to put right from here on than is listed."),
                span,
            )

    def findings(self) -> tuple[Finding, ...]:
        """Return all findings in the order of their places."""
        found = sorted(self._findings, key=lambda finding: (finding.span, finding.code))
        return (*found, self._left_out) if self._left_out is not None else tuple(found)
