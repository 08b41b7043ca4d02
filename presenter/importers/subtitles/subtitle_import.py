"""Files of subtitles into a deck and its catalogs.

The cues of the deck's own language go on its slides, those of the others into its catalogs. All is read and
worked out before anything is written, and then written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from presenter.catalogs.folder import catalog_paths, domain, translations_folder
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.dataclass import dataclass
from presenter.deck.cue_writer import NewCue, with_cues
from presenter.deck.deck import Deck
from presenter.deck.load import load, parse
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.importers.codes import MEANINGS
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.planned_catalogs import LanguageWords
from presenter.importers.subtitles.cue_text import cue_text
from presenter.importers.subtitles.cues_there import has_shared_cues, translations_of
from presenter.importers.subtitles.file_languages import by_language
from presenter.importers.subtitles.imported_translations import (
    ImportedTranslations,
    paired_translations,
)
from presenter.importers.subtitles.new_slides import Shares, new_slides
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.importers.subtitles.pairing import paired
from presenter.importers.subtitles.slide_marks import MarkedCue, marked_cues, slide_names
from presenter.importers.subtitles.slide_shares import shared_by_marks, shared_by_time
from presenter.importers.subtitles.timed_alike import timed_alike
from presenter.importers.written_import import write_import
from presenter.subtitles.files.read_subtitles import read_subtitles
from presenter.subtitles.files.timed_text import TimedText


def import_subtitles(request: ImportRequest) -> Imported:
    """Bring files of subtitles into a deck, a new one where there is none, and into its catalogs.

    Raises PresenterError where something is missing or in the way, before anything is written, and OSError
    where a file cannot be written.
    """
    if not request.target.suffix and not request.target.exists():
        request = replace(request, target=request.target.with_suffix(".md"))
    deck = load(request.target) if request.target.exists() else None
    text = request.target.read_bytes().decode("utf-8", "surrogateescape") if deck is not None else ""
    texts = by_language(read_texts(request.sources), request, deck)
    found = [finding for one in texts.values() for finding in one.findings]
    planned = planned_subtitles(request, texts, deck, text)
    whole = deck if planned.text is None or deck is None else None
    whole = whole or parse(planned.text or text, request.target)
    for path in catalog_paths(translations_folder(whole), domain(whole)).values():
        read_own_catalog(path)  # a broken one is told though nothing goes into it
    done = write_import(request, whole, planned.text, {}, planned.translations)
    findings = (*found, *planned.findings, *done.findings)
    return Imported((*planned.said, *done.said), done.written, findings)


def read_texts(paths: Sequence[Path]) -> list[TimedText]:
    """Return what files of subtitles say, those in two languages as two."""
    return [text for path in paths for text in read_subtitles(path).by_language().values()]


@dataclass(frozen=True, slots=True)
class PlannedSubtitles:
    """What becomes of a deck: its text, None where it stays, what is said of it, what goes into catalogs.

    `translations` are None where the catalogs are none of the import's business.
    """

    text: str | None
    said: tuple[Text, ...]
    translations: tuple[LanguageWords, ...] | None
    findings: tuple[Finding, ...] = ()


def planned_subtitles(
    request: ImportRequest, texts: Mapping[Language, TimedText], deck: Deck | None, text: str
) -> PlannedSubtitles:
    """Return what files of subtitles make of a deck, of which this is the text; of none, a new one.

    The files are by language, the deck's own first. Raises PresenterError where that cannot be done.
    """
    if deck is not None and deck.settings.language not in texts and has_shared_cues(deck):
        return _into_catalogs(request, texts, deck)
    return _onto_slides(request, texts, deck, text)


def _onto_slides(
    request: ImportRequest, texts: Mapping[Language, TimedText], deck: Deck | None, text: str
) -> PlannedSubtitles:
    """Put cues on the slides of a deck, and what they are in other languages into its catalogs."""
    alike = timed_alike(texts)
    plan = _plan(request, alike.texts, deck, text)
    _require_no_cues(request, plan)
    written = with_cues(plan.text, request.target, plan.cues(request), plan.only)
    if written is None:
        raise UsageError(_not_written(request.target))
    said = (_said(request.target, plan),)
    findings = tuple(_replaced(plan) if request.replace else ())
    has_catalogs = plan.only is None and parse(written, request.target).settings.translations
    if not has_catalogs:
        return PlannedSubtitles(written, said, None, findings)
    imported = paired_translations(plan.pairs, alike, keep_lines=request.keep_lines)
    words, found = _words(imported)
    return PlannedSubtitles(written, said, words, (*findings, *found))


def _into_catalogs(
    request: ImportRequest, texts: Mapping[Language, TimedText], deck: Deck
) -> PlannedSubtitles:
    """Put what the deck's cues are in other languages into its catalogs, and nothing into the deck."""
    imported: list[ImportedTranslations] = []
    for language, text in texts.items():
        one = ImportedTranslations(language, text.path)
        for message, cues in translations_of(deck, text, language, request.cut):
            lines = [line for cue in cues for line in cue.lines]
            one.add(message.text, cue_text(lines, keep_lines=request.keep_lines), cues[0].line)
        imported.append(one)
    words, found = _words(imported)
    return PlannedSubtitles(None, (), words, found)


def _words(
    imported: Sequence[ImportedTranslations],
) -> tuple[tuple[LanguageWords, ...], tuple[Finding, ...]]:
    words = tuple(one.language_words for one in imported)
    return words, tuple(finding for one in imported for finding in one.findings)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which cues go on which slide of which text; `only` is set where they are for one language alone."""

    text: str
    deck: Deck
    language: Language
    shares: Shares
    only: Language | None = None

    @property
    def pairs(self) -> list[PairedCue]:
        return [cue for share in self.shares.values() for cue, _ in share]

    def cues(self, request: ImportRequest) -> Mapping[int, Sequence[NewCue]]:
        return {
            index: [self._cue(cue, step, keep_lines=request.keep_lines) for cue, step in share]
            for index, share in self.shares.items()
        }

    def _cue(self, cue: PairedCue, step: int, *, keep_lines: bool) -> NewCue:
        return NewCue(cue_text(cue.lines_in(self.language), keep_lines=keep_lines), step, cue.first.speaker)


def _plan(request: ImportRequest, texts: Mapping[Language, TimedText], deck: Deck | None, text: str) -> _Plan:
    """Work out who gets which cues; `texts` begin with the language that the deck is written in."""
    language = next(iter(texts))
    pairs = paired({language: text.cues for language, text in texts.items()})
    if deck is None:
        text, shares = new_slides(request.target, list(marked_cues(pairs, {})), list(texts))
        return _Plan(text, parse(text, request.target), language, shares)
    marked: list[MarkedCue] = list(marked_cues(pairs, slide_names(deck)))
    if any(cue.mark for cue in marked):
        shares = shared_by_marks(marked, deck, texts[language].path)
    else:
        shares = shared_by_time([cue.cue for cue in marked], deck)
    only = None if language == deck.settings.language else language
    return _Plan(text, deck, language, shares, only)


def _require_no_cues(request: ImportRequest, plan: _Plan) -> None:
    slides = [plan.deck.slides[index] for index in plan.shares if plan.deck.slides[index].cues]
    if not slides or request.replace:
        return
    severity, _ = MEANINGS["has-cues"]
    message = plural(
        "{count} slide has subtitles already; nothing was written.",
        "{count} slides have subtitles already; nothing was written.",
        len(slides),
    )
    advice = Text("Let them be replaced with --replace, or import into a new deck.")
    first = slides[0].cues[0].text
    raise UsageError(Finding("has-cues", severity, message, first.span, first.text, advice))


def _replaced(plan: _Plan) -> list[Finding]:
    """Return what is said of each slide whose cues were replaced: how many, and the first of them."""
    severity, _ = MEANINGS["replaced-cues"]
    return [
        Finding(
            "replaced-cues",
            severity,
            plural("{count} cue was replaced.", "{count} cues were replaced.", len(slide.cues)),
            slide.cues[0].text.span,
            slide.cues[0].text.text,
            slide=slide.identifier,
        )
        for slide in (plan.deck.slides[index] for index in plan.shares)
        if slide.cues
    ]


def _said(path: Path, plan: _Plan) -> Text:
    count = sum(map(len, plan.shares.values()))
    return plural("{deck}: {count} cue on {slides}.", "{deck}: {count} cues on {slides}.", count).with_fields(
        deck=str(path), slides=plural("{count} slide", "{count} slides", len(plan.shares))
    )


def _not_written(path: Path) -> Finding:
    return Finding(
        "not-written",
        Severity.ERROR,
        Text("The subtitles cannot be written into this deck without changing more of it; it is as it was."),
        Span(path),
        advice=Text("Mend what `presenter check` says of it, or import into a new deck."),
    )
