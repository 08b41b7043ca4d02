"""Which kind of file it is, and what is said of one that is of none."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from presenter.errors import UsageError
from presenter.importers.source_kind import SourceKind, source_kind


def archive(*names: str, **contents: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, "")
        for name, content in contents.items():
            file.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


PPTX = archive("[Content_Types].xml", "ppt/presentation.xml")
ODP = archive(mimetype="application/vnd.oasis.opendocument.presentation", **{"content.xml": ""})
PDF = b"%PDF-1.7\n1 0 obj\n"
PAGE = b"<!DOCTYPE html>\n<html><body>Sign in</body></html>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
ENCRYPTED = OLE + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("talk.pptx", PPTX, SourceKind.PPTX),
        ("talk.PPSX", PPTX, SourceKind.PPTX),
        ("talk.odp", ODP, SourceKind.ODP),
        ("talk.pdf", PDF, SourceKind.PDF),
        ("talk.pdf", b"\n\nprinted by a printer\n" + PDF, SourceKind.PDF),
        ("talk", PDF, SourceKind.PDF),
        ("talk.html", PAGE, SourceKind.HTML),
        ("talk.html", b"<section>a part of a page</section>", SourceKind.HTML),
        ("talk.md", b"# One", SourceKind.MARKDOWN),
        ("talk.md", PAGE, SourceKind.MARKDOWN),
        ("talk.qmd", b"# One", SourceKind.MARKDOWN),
        ("talk.pdfpc", b'{"pdfpcFormat": 2}', SourceKind.PDFPC),
    ],
)
def test_name_and_bytes_that_agree_say_the_kind(name: str, content: bytes, kind: SourceKind):
    assert source_kind(Path(name), content) is kind


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("talk.pptx", PDF, "wrong-suffix", ("This is a PDF", "talk.pdf")),
        ("talk.pdf", PPTX, "wrong-suffix", ("PowerPoint", "talk.pptx")),
        ("talk.pdf", PAGE, "wrong-suffix", ("web page", "talk.html")),
        ("talk.pdf", b"Hello.", "wrong-suffix", ("not a PDF",)),
        ("talk.pdf", b"\x89PNG\r\n\x1a\n", "wrong-suffix", ("picture",)),
        ("talk.md", PDF, "wrong-suffix", ("This is a PDF",)),
        ("talk.pdf", b"\0\1\2", "damaged-source", ("damaged",)),
        ("talk.pptx", PPTX[:-30], "damaged-source", ("damaged",)),
        ("talk.pptx", b"PK\x03\x04", "damaged-source", ("damaged",)),
        ("talk.odp", b" \n", "damaged-source", ("empty",)),
        ("talk.pptx", ENCRYPTED, "password-needed", ("password",)),
        ("talk.ppt", ENCRYPTED, "password-needed", ("password",)),
        ("talk.ppt", OLE, "unknown-source", (".ppt”", "save it as .pptx")),
        ("talk.pptx", OLE, "unknown-source", ("old version", "save it as .pptx")),
        ("talk.key", archive("Index/Slide.iwa"), "unknown-source", ("Keynote",)),
        ("talk.docx", archive("[Content_Types].xml", "word/document.xml"), "unknown-source", (".docx",)),
        (
            "talk.pptx",
            archive("[Content_Types].xml", "word/document.xml"),
            "unknown-source",
            ("no presentation",),
        ),
        ("talk.zip", archive("talk.pdf"), "unknown-source", ("Unpack it",)),
        ("talk.gslides", b"{}", "unknown-source", ("Download",)),
        ("talk", b"Hello.", "unknown-source", ("no suffix",)),
    ],
)
def test_what_cannot_be_imported_is_told_with_what_to_do(
    name: str, content: bytes, code: str, words: Iterable[str]
):
    with pytest.raises(UsageError) as error:
        source_kind(Path(name), content)
    (finding,) = error.value.findings
    assert finding.code == code
    for word in words:
        assert word in finding.render()


def test_an_encrypted_presentation_of_libreoffice_needs_its_password():
    manifest = '<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'
    kind = "application/vnd.oasis.opendocument.presentation"
    with pytest.raises(UsageError) as error:
        source_kind(Path("talk.odp"), archive(mimetype=kind, **{"META-INF__manifest.xml": manifest}))
    assert [finding.code for finding in error.value.findings] == ["password-needed"]
