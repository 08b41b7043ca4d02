"""Everything that is wrong with the translations of a deck, for whoever translates it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.checks.deck_translations import translation_findings
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.outputs.bench import Bench, Findings, slide_parts
from presenter.outputs.crew import ALONE, Crew
from presenter.outputs.cue_findings import CueCheck
from presenter.outputs.findings import in_order
from presenter.outputs.offscreen import offscreen_application
from presenter.settings.settings import Settings


def check_translations(
    deck: Deck,
    catalogs: Catalogs,
    languages: tuple[Language, ...],
    settings: Settings | None = None,
    crew: Crew = ALONE,
) -> tuple[Finding, ...]:
    """Return what is missing, stale or wrong in the translations into some languages, in order.

    That they do not fit on a slide, or are too long for a subtitle, is found by laying them out, and stands
    at their entry in the catalog.
    """
    work = _WordsCheck(deck, catalogs, languages, settings or Settings())
    with crew.at(work, slide_parts(len(deck.slides))) as results:
        application = offscreen_application()  # once the crew has begun: each of it has one of its own
        of_words = tuple(_in_languages(results, languages))
    del application  # kept until here: what is drawn must not outlive it
    return in_order(
        (*check_catalogs(deck, catalogs, languages), *translation_findings(deck, languages, of_words))
    )


def _in_languages(
    results: Iterable[tuple[Findings, ...]], languages: tuple[Language, ...]
) -> Iterator[Finding]:
    """Yield what concerns these languages: first what is found of cues, then of pages."""
    for of_parts in zip(*results, strict=True):
        for finding in chain.from_iterable(of_parts):
            if finding.language in languages:
                yield finding


@dataclass(frozen=True, slots=True)
class _WordsCheck:
    """What is found by cutting the cues of slides, and by laying the slides out."""

    deck: Deck
    catalogs: Catalogs
    languages: tuple[Language, ...]
    settings: Settings

    def begin(self) -> Callable[[range], tuple[Findings, ...]]:
        """Make ready."""
        bench = Bench(self.deck, self.catalogs, self.deck.slides, self.languages)
        return partial(self._do, bench, CueCheck(bench.material, self.settings))

    def _do(self, bench: Bench, cues: CueCheck, part: range) -> tuple[Findings, ...]:
        slides = self.deck.slides[part.start : part.stop]
        page = bench.material.typesetter.page
        return (
            tuple(chain.from_iterable(cues.findings(slide, self.languages) for slide in slides)),
            *(
                tuple(
                    finding
                    for slide in slides
                    for finding in page(slide.index, language).findings
                    if finding.code == "text-overflow"
                )
                for language in self.languages
            ),
        )
