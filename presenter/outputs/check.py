"""Everything that is wrong with a deck, found before the talk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from presenter.catalogs.check import check_catalogs
from presenter.catalogs.checks.deck_translations import translation_findings
from presenter.deck.deck import Slide
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.outputs.cue_findings import cue_findings
from presenter.outputs.findings import in_order
from presenter.outputs.known_language import shown_language
from presenter.outputs.media_check import look_at_media
from presenter.qt.material import Material
from presenter.qt.read_material import read_material
from presenter.settings.settings import Settings
from presenter.talk.budget_findings import budget_findings
from presenter.typeset.contrast_findings import contrast_findings, subtitle_findings
from presenter.typeset.covered_words import covered_findings
from presenter.typeset.typesetter import Typesetter


def check(
    path: Path,
    language: Language | None = None,
    settings: Settings | None = None,
    profile: SubtitleProfile | None = None,
    *,
    with_hints: bool = False,
) -> tuple[Finding, ...]:
    """Return the findings of a deck, its catalogs, its theme, its pages, its cues and its times, in order.

    A language leaves out what concerns another one alone; the settings say what is too little time, and
    how fast the speaker speaks. A profile to check subtitles by wins over the one that the deck names.
    Hints are the notes on translations, which spoil no talk.
    Raises UnreadableError where the deck cannot be read and UsageError for a language it does not have;
    a QGuiApplication has to be there.
    """
    material = read_material(path, language)
    deck = material.deck
    languages = (shown_language(deck, language),) if language is not None else deck.languages
    settings = settings or Settings()
    tried = look_at_media(material.typesetter, deck.slides, languages)
    return in_order(
        finding
        for finding in (
            *material.findings,
            *budget_findings(deck, settings.minimum_share_seconds),
            *check_catalogs(deck, material.catalogs, languages),
            *(
                finding
                for finding in translation_findings(deck, languages)
                if with_hints or finding.severity is not Severity.INFO
            ),
            *subtitle_findings(material.typesetter.theme),
            *cue_findings(material, languages, settings, profile),
            *tried,
            *page_findings(material.typesetter, deck.slides, languages),
            *_words_under_subtitles(material, languages),
        )
        if finding.language is None or finding.language in languages
    )


def _words_under_subtitles(material: Material, languages: Iterable[Language]) -> Iterator[Finding]:
    """Return what subtitles hide where the deck wants them over its slides, as a talk opens."""
    place = material.deck.settings.subtitles.place
    if place is None or not place.covers_slide:
        return
    for language in languages:
        others = tuple(one for one in material.deck.languages if one != language)
        read = others[:1] or (language,)
        for slide in material.deck.slides:
            cues = material.tracks[slide.index]
            page = material.typesetter.page(slide.index, language)
            shown = (material.subtitles(cue, read) for cue in cues)
            yield from covered_findings(page, slide, shown, language)


def page_findings(
    typesetter: Typesetter, slides: Sequence[Slide], languages: Iterable[Language]
) -> Iterator[Finding]:
    """Lay out the slides in these languages and return what does not fit or stand out, slide by slide."""
    for language in languages:
        for slide in slides:
            page = typesetter.page(slide.index, language)
            yield from page.findings
            yield from contrast_findings(page, slide, language)
