"""The findings of one reading of a deck, gathered while it is read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from presenter.deck.codes import MEANINGS
from presenter.deck.deck import Slide
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
    ) -> None:
        """Note one thing to put right; its severity is that of its code."""
        severity, _ = MEANINGS[code]
        self.repeat((Finding(code, severity, message, span, excerpt, advice),))

    @property
    def count(self) -> int:
        """Return how many findings there are by now."""
        return len(self._findings)

    @property
    def is_full(self) -> bool:
        """Tell whether no more are listed."""
        return len(self._findings) >= MOST_FINDINGS

    def since(self, count: int) -> tuple[Finding, ...]:
        """Return the findings that were noted when there had been so many."""
        return tuple(self._findings[count:])

    def repeat(self, findings: Sequence[Finding]) -> None:
        """Note findings, be they of an earlier reading of what is the same."""
        for finding in findings:
            if not self.is_full:
                self._findings.append(finding)
            elif self._left_out is None:
                self._left_out = Finding(
                    "too-many-findings",
                    MEANINGS["too-many-findings"][0],
                    Text("There is more to put right from here on than is listed."),
                    finding.span,
                )

    def findings(self, slides: Sequence[Slide] = ()) -> tuple[Finding, ...]:
        """Return all findings in the order of their places, each with the slide that it stands on.

        The dashes above a slide are its own; what stands above all slides is the front matter's.
        """
        found = sorted(self._findings, key=lambda finding: (finding.span, finding.code))
        if self._left_out is not None:
            found.append(self._left_out)
        starts = [slide.span.line - 1 for slide in slides]
        indices = (bisect_right(starts, finding.span.line) - 1 for finding in found)
        return tuple(
            replace(finding, slide=slides[index].identifier) if index >= 0 else finding
            for finding, index in zip(found, indices, strict=True)
        )
