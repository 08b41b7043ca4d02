"""Everything that is wrong with a deck, found before the talk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.trial import with_trials
from presenter.deck.load import load
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.outputs.crew import ALONE, Crew
from presenter.outputs.deck_check import DeckCheck, Found
from presenter.outputs.findings import in_order
from presenter.outputs.known_language import shown_language
from presenter.outputs.offscreen import offscreen_application
from presenter.qt.read_material import material_of
from presenter.settings.settings import Settings
from presenter.talk.budget_findings import budget_findings
from presenter.typeset.contrast_findings import subtitle_findings


def check(
    path: Path,
    language: Language | None = None,
    settings: Settings | None = None,
    profile: SubtitleProfile | None = None,
    *,
    with_hints: bool = False,
    crew: Crew = ALONE,
) -> tuple[Finding, ...]:
    """Return the findings of a deck, its catalogs, its theme, its pages, its cues and its times, in order.

    A language leaves out what concerns another one alone; the settings say what is too little time, and
    how fast the speaker speaks. A profile to check subtitles by wins over the one that the deck names.
    Hints are the notes on translations, which spoil no talk.
    Raises UnreadableError where the deck cannot be read and UsageError for a language it does not have.
    """
    deck = with_trials(load(path), (language,))
    catalogs = Catalogs.load(deck)
    languages = (shown_language(deck, language),) if language is not None else deck.languages
    work = DeckCheck(deck, catalogs, languages, settings or Settings(), profile)
    with crew.at(work, work.parts) as results:
        application = offscreen_application()  # once the crew has begun: each of it has one of its own
        found = in_order(
            finding
            for finding in _findings(work, results, with_hints=with_hints)
            if finding.language is None or finding.language in languages
        )
    del application  # kept until here: what is drawn must not outlive it
    return found


def _findings(work: DeckCheck, results: Iterable[Found], *, with_hints: bool) -> Iterator[Finding]:
    deck, catalogs = work.deck, work.catalogs
    material = material_of(deck, catalogs)
    (tried,), (of_translations,), *of_slides = results
    yield from material.findings
    yield from budget_findings(deck, work.settings.minimum_share_seconds)
    yield from check_catalogs(deck, catalogs, work.languages)
    for finding in of_translations:
        if with_hints or finding.severity is not Severity.INFO:
            yield finding
    yield from subtitle_findings(material.typesetter.theme)
    of_cues, *of_pages = zip(*of_slides, strict=True)
    yield from chain.from_iterable(of_cues)
    yield from tried
    yield from chain.from_iterable(chain.from_iterable(of_pages))
