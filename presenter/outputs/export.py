"""From what was asked for to files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.deck import Deck, Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.check import page_findings
from presenter.outputs.chosen_slides import chosen_slides
from presenter.outputs.export_minutes import export_minutes
from presenter.outputs.export_request import SUBTITLES, ExportRequest, Format, requested_format
from presenter.outputs.export_subtitles import export_subtitles
from presenter.outputs.findings import in_order
from presenter.outputs.handout.export import export_handout
from presenter.outputs.handout.paper import Paper
from presenter.outputs.html import Say, export_html
from presenter.outputs.known_language import known_language, shown_language
from presenter.outputs.media_check import look_at_media
from presenter.outputs.pdf import export_pdf
from presenter.outputs.png import export_png
from presenter.outputs.screens.export import export_screens
from presenter.qt.material import Material
from presenter.qt.read_material import read_material
from presenter.talk.drawings_file import read_drawings


def export(request: ExportRequest) -> tuple[Finding, ...]:
    """Write what was asked for, and return what is wrong with it all the same.

    Raises PresenterError where nothing can be written and OSError where a file cannot;
    a QGuiApplication has to be there.
    """
    chosen_format = requested_format(request)
    _require_another_file(request)
    if chosen_format is Format.MINUTES:
        return export_minutes(request, _interface_words())
    if chosen_format in SUBTITLES:
        return export_subtitles(request, chosen_format, _interface_words())
    material = _with_drawings(read_material(request.deck, *request.languages), request)
    wanted = _languages(request, chosen_format, material.deck)
    languages = tuple(dict.fromkeys(shown_language(material.deck, language) for language in wanted))
    subtitles = tuple(known_language(material.deck, language) for language in request.subtitles or ())
    slides = chosen_slides(material.deck, request.slides)
    _require_slides(material.deck, slides)
    tried = look_at_media(material.typesetter, slides, languages)
    _write(chosen_format, request, material, slides, languages, subtitles)
    found = (*material.findings, *tried, *page_findings(material.typesetter, slides, languages))
    return in_order((*found, *_missing_drawings(request, material, slides)))


def _with_drawings(material: Material, request: ExportRequest) -> Material:
    if request.drawings is None:
        return material
    return replace(material, drawings=read_drawings(request.drawings))


def _missing_drawings(
    request: ExportRequest, material: Material, slides: Sequence[Slide]
) -> tuple[Finding, ...]:
    if request.drawings is None or any(slide.identifier in material.drawings for slide in slides):
        return ()
    said = Text("Nothing that was drawn on these slides has been kept.")
    advice = Text("Draw with the pen while the talk runs; it is kept by itself.")
    return (Finding("no-drawings", Severity.WARNING, said, Span(material.deck.path), advice=advice),)


def _languages(request: ExportRequest, chosen_format: Format, deck: Deck) -> tuple[Language, ...]:
    if request.language is not None:
        return (request.language, *request.further_languages)
    in_all = chosen_format in (Format.HTML, Format.SCREENS)
    return deck.languages if in_all else (deck.settings.language,)


def _write(
    chosen_format: Format,
    request: ExportRequest,
    material: Material,
    slides: Sequence[Slide],
    languages: tuple[Language, ...],
    subtitles: tuple[Language, ...],
) -> None:
    language, every_step = languages[0], request.every_step
    match chosen_format:
        case Format.PDF:
            export_pdf(material, request.to, slides, language, subtitles, every_step=every_step)
        case Format.PNG:
            export_png(
                material, request.to, slides, language, subtitles, request.width, every_step=every_step
            )
        case Format.HTML:
            export_html(
                material,
                request.to,
                slides,
                languages,
                _interface_words(),
                subtitles=subtitles,
                notes=bool(request.notes),
            )
        case Format.SCREENS:
            export_screens(
                material,
                request.to,
                slides,
                [known_language(material.deck, one) for one in languages],
                _interface_words(),
                notes=bool(request.notes),
                width=request.width,
            )
        case Format.HANDOUT:
            export_handout(
                material,
                request.to,
                slides,
                languages,
                subtitles=subtitles,
                notes=request.notes is not False,
                paper=Paper(request.paper or Paper.A4),
            )


def _interface_words() -> Say:
    interface = InterfaceCatalogs.load()

    def say(text: Text, language: Language) -> str:
        return text.render(interface.translate_to(language))

    return say


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
