"""From what was asked for to files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from presenter.deck.deck import Deck, Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.check import page_findings
from presenter.outputs.chosen_slides import chosen_slides
from presenter.outputs.findings import in_order
from presenter.outputs.known_language import require_language
from presenter.outputs.pdf import export_pdf
from presenter.outputs.png import export_png
from presenter.qt.read_material import read_material

FORMATS = ("pdf", "png")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What to write and where; without a language the deck's own, `width` in pixels.

    With `every_step` a slide takes a page or a picture for each of its steps.
    """

    deck: Path
    to: Path
    format: str | None = None
    language: Language | None = None
    subtitles: tuple[Language, ...] = ()
    slides: str = ""
    width: int = 1920
    every_step: bool = False


def export(request: ExportRequest) -> tuple[Finding, ...]:
    """Write what was asked for, and return what is wrong with it all the same.

    Raises PresenterError where nothing can be written and OSError where a file cannot;
    a QGuiApplication has to be there.
    """
    chosen_format = _format(request)
    material = read_material(request.deck)
    language = request.language or material.deck.settings.language
    _require_another_file(request)
    for wanted in (language, *request.subtitles):
        require_language(material.deck, wanted)
    slides = chosen_slides(material.deck, request.slides)
    _require_slides(material.deck, slides)
    if chosen_format == "pdf":
        export_pdf(material, request.to, slides, language, request.subtitles, every_step=request.every_step)
    else:
        export_png(
            material,
            request.to,
            slides,
            language,
            request.subtitles,
            request.width,
            every_step=request.every_step,
        )
    return in_order(
        (
            *material.findings,
            *page_findings(material.typesetter, slides, (language,)),
        )
    )


def _format(request: ExportRequest) -> str:
    """Return the format that is named or that the path's suffix says; a folder is for pictures."""
    suffix = "" if request.to.is_dir() else request.to.suffix.lstrip(".")
    said = request.format or suffix or "png"
    if said.lower() in FORMATS:
        return said.lower()
    raise UsageError(
        Finding(
            "unknown-format",
            Severity.ERROR,
            Text("There is no format “{format}”.").with_fields(format=said),
            Span(request.to),
            advice=Text("There are: {formats}.").with_fields(formats=", ".join(FORMATS)),
        )
    )


def _require_another_file(request: ExportRequest) -> None:
    if request.to.exists() and request.to.samefile(request.deck):
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
