"""Whether a cue that was written for one language has its like in the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.subtitles.rules.slide_cues import SlideCues


def coverage_findings(cues: SlideCues, languages: Iterable[Language]) -> Iterator[Finding]:
    """Yield which cues have nothing in a language, not even the words of another one.

    Cues that the author wrote once for all languages are covered by the catalogs, and checked there.
    """
    asked = tuple(languages)
    told: set[tuple[int, Language]] = set()
    for cue in cues.track:
        for language in asked:
            source = min(cue.sources.values(), default=None)
            if source is None or language in cue.sources or (source, language) in told:
                continue
            told.add((source, language))
            yield _missing(cues, source, language)


def _missing(cues: SlideCues, source: int, language: Language) -> Finding:
    text = cues.slide.cues[source].text
    message = Text(
        "This cue is written for the language {written} alone; in the language {language} there is none."
    )
    found = cues.finding(
        "missing-translation",
        message.with_fields(written=text.language or cues.spoken),
        source,
        language,
        excerpt=text.text,
        advice=Text("Write a cue for the language {language} at the same step too.").with_fields(
            language=language
        ),
    )
    return replace(found, severity=Severity.ERROR)
