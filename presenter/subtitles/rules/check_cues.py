"""All that is wrong with the cues of one slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.subtitles.rules.coverage import coverage_findings
from presenter.subtitles.rules.punctuation import punctuation_findings
from presenter.subtitles.rules.shape import shape_findings
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.rules.speed import speed_findings


def check_cues(cues: SlideCues, languages: Sequence[Language]) -> Iterator[Finding]:
    """Yield the findings of a slide's cues in some languages, rule by rule."""
    yield from coverage_findings(cues, languages)
    yield from shape_findings(cues, languages)
    yield from punctuation_findings(cues, languages)
    yield from speed_findings(cues, languages)
