"""What a file of pdfpc says, laid beside the pages of its PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from itertools import islice
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.text import Text, plural
from presenter.importers.pdf.notes_pages import NotesPages
from presenter.importers.pdf.pdf_findings import pdf_finding
from presenter.importers.pdf.pdfpc_file import LARGEST, PdfpcError, PdfpcFile, PdfpcPage, parse_pdfpc
from presenter.importers.pdf.source_page import SourcePage
from presenter.importers.pdf.written_notes import literal_notes, markdown_notes

Slides = Sequence[Sequence[SourcePage]]


@dataclass(frozen=True, slots=True)
class PdfpcBeside:
    """A file of pdfpc, or one that says nothing; `path` is where it is, `problem` why it was not read."""

    file: PdfpcFile = field(default_factory=PdfpcFile)
    path: Path = Path()
    problem: tuple[Finding, ...] = ()

    @property
    def notes_pages(self) -> NotesPages:
        """Return where the pages have notes, if the file says so."""
        position = self.file.notes_position
        known = {place.value: place for place in NotesPages if place.half}
        return known.get(position, NotesPages.AUTO)

    @property
    def settings(self) -> dict[str, object]:
        """Return the settings of a deck with these times."""
        file = self.file
        given: dict[str, object] = {
            "duration": f"{file.duration}m" if file.duration and not (file.start and file.end) else None,
            "start": file.start or None,
            "end": file.end or None,
            "transition": file.transition or None,
        }
        return {key: value for key, value in given.items() if value is not None}

    def findings(self, slides: Slides) -> tuple[Finding, ...]:
        """Return what of the file is carried over in another way, or not at all."""
        told = list(self.problem)
        if self.file.last_minutes:
            message = plural(
                "pdfpc warns {count} minute before the end; here that is a setting of the speaker’s.",
                "pdfpc warns {count} minutes before the end; here that is a setting of the speaker’s.",
                self.file.last_minutes,
            )
            advice = Text("Set `warning-minutes` under `timer` in the settings.")
            told.append(pdf_finding("carried-otherwise", self.path, message, advice))
        if 0 < self.file.end_slide < len(slides):
            message = Text("Slides after slide {slide}, with which the talk ends, are hidden.").with_fields(
                slide=self.file.end_slide
            )
            advice = Text("They can be gone to by number or id; delete `hidden` to show them in their turn.")
            told.append(pdf_finding("carried-otherwise", self.path, message, advice))
        return tuple(told)

    def forced(self, pages: Sequence[SourcePage]) -> frozenset[int]:
        """Return the numbers of the pages that go on from the one before, whatever is on them."""
        return frozenset(self._number(page, pages) for page in self.file.pages if page.goes_on)

    def notes(self, slides: Slides) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """Return the notes of each page of each slide, in our Markdown."""
        pages = [page for slide in slides for page in slide]
        by_page: dict[int, str] = {}
        for page in self.file.pages:
            if page.note.strip():
                by_page[self._number(page, pages)] = page.note
        for index, slide in enumerate(slides):
            note = self.file.slide_notes.get(index + 1)
            if note:
                by_page.setdefault(slide[0].number, note)
        return tuple(
            tuple((self._written(by_page[page.number]),) if page.number in by_page else () for page in slide)
            for slide in slides
        )

    def hidden(self, slides: Slides) -> frozenset[int]:
        """Return the indices of the slides that are hidden, or come after the end of the talk."""
        pages = [page for slide in slides for page in slide]
        numbers = {self._number(page, pages) for page in self.file.pages if page.hidden}
        after = range(self.file.end_slide, len(slides)) if self.file.end_slide else range(0)
        hidden = (
            index for index, slide in enumerate(slides) if all(page.number in numbers for page in slide)
        )
        return frozenset((*after, *hidden))

    def _written(self, note: str) -> str:
        return markdown_notes(note) if self.file.is_markdown else literal_notes(note)

    @staticmethod
    def _number(wanted: PdfpcPage, pages: Sequence[SourcePage]) -> int:
        """Return the page that is meant: by its label where another has its number by now."""
        there = next((page for page in pages if page.number == wanted.number), None)
        if not wanted.label or (there is not None and there.label in ("", wanted.label)):
            return wanted.number
        labelled = (page.number for page in pages if page.label == wanted.label)
        return next(islice(labelled, wanted.overlay, None), wanted.number)


def pdfpc_beside(pdf: Path) -> PdfpcBeside:
    """Return what a file of pdfpc beside a PDF says, if there is one."""
    path = pdf.with_suffix(".pdfpc")
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return PdfpcBeside()
        return PdfpcBeside(parse_pdfpc(path.read_bytes()), path)
    except (OSError, PdfpcError):
        message = Text("The file of pdfpc beside the PDF cannot be read, and is left out.")
        return PdfpcBeside(path=path, problem=(pdf_finding("left-out", path, message),))
