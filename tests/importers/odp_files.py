"""OpenDocument presentations for the tests, written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.odp.names import NAMESPACES
from presenter.importers.odp.read_odp import read_odp
from presenter.importers.source_kind import SourceKind

SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")
PAGE = (
    '<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="{width}" '
    'fo:page-height="15.75cm"/></style:page-layout>'
)
MASTER = '<style:master-page style:name="M" style:page-layout-name="PL"/>'


def content_xml(pages: str, styles: str = "") -> bytes:
    return (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:presentation>{pages}</office:presentation></office:body>"
        "</office:document-content>"
    ).encode()


def package(
    content: bytes, files: Mapping[str, bytes] | None = None, *, meta: str = "", width: str = "28cm"
) -> bytes:
    """Return a presentation with this content, and files beside it."""
    common = (
        f"<office:document-styles {SPACES}><office:automatic-styles>{PAGE.format(width=width)}"
        f"</office:automatic-styles><office:master-styles>{MASTER}</office:master-styles>"
        "</office:document-styles>"
    )
    about = f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.presentation")
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", common)
        archive.writestr("meta.xml", about)
        for name, held in (files or {}).items():
            archive.writestr(name, held)
    return written.getvalue()


def read(content: bytes) -> ImportedDeck:
    path = Path("talk.odp")
    request = ImportRequest((path,), Path("slides/talk.md"))
    return read_odp(ImportSource(path, SourceKind.ODP, content), request)


def deck_of(pages: str, styles: str = "", files: Mapping[str, bytes] | None = None) -> ImportedDeck:
    return read(package(content_xml(pages, styles), files))


def frame(
    kind: str, content: str, *, left: float = 2, top: float = 4, width: float = 24, more: str = ""
) -> str:
    named = f'presentation:class="{kind}" ' if kind else ""
    return (
        f'<draw:frame {named}svg:x="{left}cm" svg:y="{top}cm" svg:width="{width}cm" svg:height="6cm" {more}>'
        f"{content}</draw:frame>"
    )


def text_box(*paragraphs: str) -> str:
    return f"<draw:text-box>{''.join(f'<text:p>{one}</text:p>' for one in paragraphs)}</draw:text-box>"


def title(words: str) -> str:
    return frame("title", text_box(words), top=1)


def page(*shapes: str, name: str = "page1", style: str = "") -> str:
    look = f'draw:style-name="{style}"' if style else ""
    return f'<draw:page draw:name="{name}" {look}>{"".join(shapes)}</draw:page>'
