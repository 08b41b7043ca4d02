"""Readers of office programs' files: their XML is fuzzed, in a package that is whole."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from pptx import Presentation

from presenter.deck.load import parse
from presenter.errors import Severity, UsageError
from presenter.importers.deck_writer import deck_text
from presenter.importers.imported_deck import ImportedDeck
from tests.fuzz.target import Target
from tests.importers import odp_files, pptx_files

_SLIDE = "ppt/slides/slide1.xml"


def _read_slide(content: bytes, _folder: Path) -> None:
    with suppress(UsageError):
        _written(pptx_files.read(_with_slide(content)))


def _read_odp(content: bytes, _folder: Path) -> None:
    with suppress(UsageError):
        _written(odp_files.read(odp_files.package(content)))


def _written(deck: ImportedDeck) -> None:
    """Write a deck, and read it again: nothing that was imported may be a mistake in it."""
    read = parse(deck_text(deck), Path("talk.md"))
    wrong = [one.render() for one in read.findings if one.severity is Severity.ERROR]
    assert not [one for one in wrong if "There is no file" not in one]


@cache
def _package() -> dict[str, bytes]:
    file = Presentation()
    pptx_files.new_slide(file, pptx_files.TITLE_AND_CONTENT, "Title", "Words")
    with ZipFile(BytesIO(pptx_files.saved(file))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _with_slide(content: bytes) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        for name, held in _package().items():
            archive.writestr(name, content if name == _SLIDE else held)
    return written.getvalue()


TARGETS = (
    Target(
        "pptx-slide",
        _read_slide,
        (
            "<p:sp>",
            "</p:sp>",
            "<p:txBody>",
            "<a:p>",
            "<a:r><a:t>",
            "<a:br/>",
            'lvl="9"',
            "<a:tbl>",
            '="-1"',
            "::: notes",
        ),
    ),
    Target(
        "odp-content",
        _read_odp,
        (
            "<draw:page>",
            "<draw:frame>",
            "<text:list>",
            "<text:p>",
            "</text:p>",
            "<table:table>",
            '="-1cm"',
            "::: notes",
        ),
    ),
)
