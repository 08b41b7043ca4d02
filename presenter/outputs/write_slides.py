"""Writing slides in the format that is asked for, by as many processes as there are."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any, cast

from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.bench import Findings
from presenter.outputs.crew import FEWEST_PARTS, Crew
from presenter.outputs.export_job import ExportJob, ExportWork, Written
from presenter.outputs.export_request import Format
from presenter.outputs.findings import in_order
from presenter.outputs.handout.export import HandoutWriter
from presenter.outputs.html import HtmlWriter, html_shell, write_html
from presenter.outputs.interface_words import interface_words
from presenter.outputs.known_language import known_language
from presenter.outputs.offscreen import offscreen_application
from presenter.outputs.pdf import SLIDES_IN_PDF_PART, PdfPartWriter, write_pdf
from presenter.outputs.png import PictureWriter
from presenter.outputs.screens.export import ScreensWriter, write_screens
from presenter.outputs.screens.page import ReviewPage
from presenter.outputs.screens.review import Review
from presenter.qt.read_material import material_of


def write_slides(job: ExportJob, chosen_format: Format, crew: Crew) -> tuple[Finding, ...]:
    """Write slides, and return what is wrong with them; raises PresenterError and OSError."""
    asked = job.languages
    if chosen_format is Format.SCREENS:
        own = job.deck.settings.language  # always the first, to be compared with
        known = (known_language(job.deck, language) for language in job.languages)
        job = replace(job, languages=tuple(dict.fromkeys((own, *known))))
    work = _work(job, chosen_format)
    fewest = 1 if chosen_format is Format.PDF else FEWEST_PARTS
    with crew.at(work, work.parts, fewest) as results:
        application = offscreen_application()  # once the crew has begun: each of it has one of its own
        found = in_order(_finish(work, chosen_format, results, asked))
    del application  # kept until here: what is drawn must not outlive it
    return found


def _work(job: ExportJob, chosen_format: Format) -> ExportWork[Any]:
    match chosen_format:
        case Format.PDF:
            return ExportWork(job, PdfPartWriter(), SLIDES_IN_PDF_PART)
        case Format.HTML:
            return ExportWork(job, HtmlWriter())
        case Format.SCREENS:
            notes = bool(job.request.notes)
            return ExportWork(job, ScreensWriter(Review.of(job.deck, job.languages, notes=notes)))
        case Format.HANDOUT:
            return ExportWork(job, HandoutWriter(), len(job.slides))
        case _:
            return ExportWork(job, PictureWriter())


class _Gathered(Iterator[Any]):
    """What was made of the slides, part by part; what is wrong with them is gathered on the way."""

    def __init__(self, results: Iterator[Written[Any]]) -> None:
        self.tried = next(results).found[0]
        self._found: list[tuple[Findings, ...]] = []
        self._results = results

    def __next__(self) -> Any:  # noqa: ANN401  -- as the format has it
        written = next(self._results)
        self._found.append(written.found)
        return written.content

    def in_languages(self) -> Iterator[Findings]:
        """Yield what is wrong with all slides in each language."""
        for of_parts in zip(*self._found, strict=True):
            yield tuple(chain.from_iterable(of_parts))


def _finish(
    work: ExportWork[Any],
    chosen_format: Format,
    results: Iterator[Written[Any]],
    asked: Iterable[Language],
) -> Iterator[Finding]:
    """Put the parts together as they come, and yield what is wrong with all of it."""
    job = work.job
    material = replace(material_of(job.deck, job.catalogs), drawings=job.drawings)
    parts = _Gathered(results)
    match chosen_format:
        case Format.PDF:
            write_pdf(job, material, parts)
        case Format.HTML:
            write_html(job.request.to, html_shell(material, job.languages, interface_words()), parts)
        case Format.SCREENS:
            review = cast("ScreensWriter", work.writer).review
            page = ReviewPage(material, job.slides, job.languages, review, (), interface_words())
            write_screens(page, job, parts)
        case _:
            deque(parts, maxlen=0)  # they are written
    yield from material.findings
    yield from parts.tried
    told = {known_language(job.deck, language) for language in asked}
    for language, found in zip(job.languages, parts.in_languages(), strict=True):
        if known_language(job.deck, language) in told:
            yield from found
    yield from _missing_drawings(job)


def _missing_drawings(job: ExportJob) -> tuple[Finding, ...]:
    if job.request.drawings is None or any(slide.identifier in job.drawings for slide in job.slides):
        return ()
    said = Text("Nothing that was drawn on these slides has been kept.")
    advice = Text("Draw with the pen while the talk runs; it is kept by itself.")
    return (Finding("no-drawings", Severity.WARNING, said, Span(job.deck.path), advice=advice),)
