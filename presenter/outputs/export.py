"""From what was asked for to files."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.trial import with_trials
from presenter.deck.deck import Deck, Slide
from presenter.deck.load import load
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.chosen_slides import chosen_slides
from presenter.outputs.crew import ALONE, Crew
from presenter.outputs.export_job import ExportJob
from presenter.outputs.export_minutes import export_minutes
from presenter.outputs.export_request import SUBTITLES, ExportRequest, Format, requested_format
from presenter.outputs.export_subtitles import export_subtitles
from presenter.outputs.interface_words import interface_words
from presenter.outputs.known_language import known_language, shown_language
from presenter.outputs.offscreen import offscreen_application
from presenter.outputs.write_slides import write_slides
from presenter.talk.drawings_file import read_drawings


def export(request: ExportRequest, crew: Crew = ALONE) -> tuple[Finding, ...]:
    """Write what was asked for, and return what is wrong with it all the same.

    Raises PresenterError where nothing can be written and OSError where a file cannot.
    """
    chosen_format = requested_format(request)
    _require_another_file(request)
    if chosen_format is Format.MINUTES:
        return export_minutes(request, interface_words())
    if chosen_format in SUBTITLES:
        application = offscreen_application()
        found = export_subtitles(request, chosen_format, interface_words())
        del application  # kept until here: what is drawn must not outlive it
        return found
    return write_slides(_job(request, chosen_format), chosen_format, crew)


def _job(request: ExportRequest, chosen_format: Format) -> ExportJob:
    """Read the deck, and find what is wanted of it."""
    deck = with_trials(load(request.deck), request.languages)
    wanted = _languages(request, chosen_format, deck)
    slides = chosen_slides(deck, request.slides)
    job = ExportJob(
        request=request,
        deck=deck,
        catalogs=Catalogs.load(deck),
        slides=tuple(slides),
        languages=tuple(dict.fromkeys(shown_language(deck, language) for language in wanted)),
        subtitles=tuple(known_language(deck, language) for language in request.subtitles or ()),
        drawings={} if request.drawings is None else read_drawings(request.drawings),
    )
    _require_slides(deck, slides)
    return job


def _languages(request: ExportRequest, chosen_format: Format, deck: Deck) -> tuple[Language, ...]:
    if request.language is not None:
        return (request.language, *request.further_languages)
    in_all = chosen_format in (Format.HTML, Format.SCREENS)
    return deck.languages if in_all else (deck.settings.language,)


def _require_another_file(request: ExportRequest) -> None:
    if request.to.exists() and request.deck.exists() and request.to.samefile(request.deck):
        raise UsageError(
            Finding(
                "exists",
                Severity.ERROR,
                Text("This is the deck itself, and it is not overwritten."),
                Span(request.to),
                advice=Text("Name another file."),
            )
        )


def _require_slides(deck: Deck, slides: Sequence[Slide]) -> None:
    if not slides:
        raise UsageError(
            Finding(
                "no-slides",
                Severity.ERROR,
                Text("There is no slide to write."),
                Span(deck.path),
                advice=Text("Hidden slides are written where --slides names them."),
            )
        )
