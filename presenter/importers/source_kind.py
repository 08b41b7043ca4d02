"""What kind of file it is that is to be imported: by its name, and by what its first bytes say.

A name that says something else than the bytes is an error: whoever named `talk.html` `talk.pdf` did so by a
slip, and what a reader for another kind says of such a file helps nobody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from presenter.dataclass import dataclass
from presenter.errors import Finding, UsageError, use_one_of
from presenter.i18n.text import Text
from presenter.importers.checked_zip import CheckedZip
from presenter.importers.source_finding import source_finding


class SourceKind(StrEnum):
    """The kinds of files that can be imported."""

    SUBTITLES = "subtitles"
    PDF = "pdf"
    PDFPC = "pdfpc"
    PPTX = "pptx"
    ODP = "odp"
    MARKDOWN = "markdown"
    HTML = "html"


SUFFIXES: Mapping[str, SourceKind] = MappingProxyType(
    {
        ".srt": SourceKind.SUBTITLES,
        ".vtt": SourceKind.SUBTITLES,
        ".txt": SourceKind.SUBTITLES,
        ".pdf": SourceKind.PDF,
        ".pdfpc": SourceKind.PDFPC,
        ".pptx": SourceKind.PPTX,
        ".pptm": SourceKind.PPTX,
        ".ppsx": SourceKind.PPTX,
        ".ppsm": SourceKind.PPTX,
        ".potx": SourceKind.PPTX,
        ".odp": SourceKind.ODP,
        ".otp": SourceKind.ODP,
        ".md": SourceKind.MARKDOWN,
        ".markdown": SourceKind.MARKDOWN,
        ".qmd": SourceKind.MARKDOWN,
        ".rmd": SourceKind.MARKDOWN,
        ".mdx": SourceKind.MARKDOWN,
        ".html": SourceKind.HTML,
        ".htm": SourceKind.HTML,
    }
)
"""The suffixes of the names, in small letters; which of the kinds have a reader is for `importers` to say."""

OWN_SUFFIXES = frozenset({".md", ".markdown"})
"""Suffixes of decks of our own too."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPS = (b"PK\3\4", b"PK\5\6")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_FIRST_OF_PDF = 1024  # bytes in which the mark of a PDF may stand (ISO 32000-1, implementation note 13)
_FIRST_OF_TEXT = 4096
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)

_UNSAID = Text("something else")
_SAVE_AS_PPTX = Text("Open it in PowerPoint or LibreOffice and save it as .pptx.")
_NO_PASSWORD = Text("Open it with its password, and save it without one.")
_SAVE_ANEW = Text("Open it in the program that made it, and save it anew.")
_ELSEWHERE: Mapping[str, Text] = MappingProxyType(
    {
        ".ppt": _SAVE_AS_PPTX,
        ".pps": _SAVE_AS_PPTX,
        ".fodp": Text("Open it in LibreOffice and save it as .odp."),
        ".key": Text("Export it from Keynote as PowerPoint, or as PDF."),
        ".gslides": Text("This only says where the slides are. Download them as .pptx or as PDF."),
        ".tex": Text("Make its PDF, and import that."),
        ".ps": Text("Make a PDF of it, with ps2pdf."),
    }
)


@dataclass(frozen=True, slots=True)
class _Look:
    """What the bytes of a file look like: a kind, or in words what else, with what to do about it."""

    kind: SourceKind | None
    name: Text
    advice: Text | None = None
    code: str = "wrong-suffix"


_NAMES: Mapping[SourceKind, Text] = MappingProxyType(
    {
        SourceKind.SUBTITLES: Text("a file of subtitles"),
        SourceKind.PDF: Text("a PDF"),
        SourceKind.PDFPC: Text("a file of pdfpc"),
        SourceKind.PPTX: Text("a presentation of PowerPoint"),
        SourceKind.ODP: Text("a presentation of LibreOffice"),
        SourceKind.MARKDOWN: Text("a text in Markdown"),
        SourceKind.HTML: Text("a web page"),
    }
)
_TEXTS = frozenset({SourceKind.MARKDOWN, SourceKind.HTML, SourceKind.PDFPC, SourceKind.SUBTITLES})


def kind_by_name(path: Path) -> SourceKind | None:
    """Return the kind that the suffix of a name says; None for one that says none."""
    return SUFFIXES.get(path.suffix.lower())


def source_kind(path: Path, content: bytes) -> SourceKind:
    """Return the kind of a file by its name and its bytes.

    Raises UsageError where they do not agree, where a password is needed to read it, and for what is damaged
    or of no kind that can be imported.
    """
    named = kind_by_name(path)
    if not content.strip():
        raise UsageError(source_finding("damaged-source", path, Text("This file is empty."), _SAVE_ANEW))
    look = _look(path, content)
    if look.kind is not None and named in (look.kind, None) and not (named is None and path.suffix):
        return look.kind
    if named in _TEXTS and (look.kind in _TEXTS or (look.kind is None and look.code == "")):
        return named
    raise UsageError(_disagreement(path, named, look))


def _look(path: Path, content: bytes) -> _Look:
    """Return what the bytes say."""
    if content.startswith(_OLE):
        return _look_at_ole(content)
    if content.startswith(_ZIPS):
        return _look_at_zip(path, content)
    if b"%PDF-" in content[: 5 if kind_by_name(path) in _TEXTS else _FIRST_OF_PDF]:
        return _Look(SourceKind.PDF, _NAMES[SourceKind.PDF])
    if content.startswith(_PICTURES):
        return _Look(None, Text("a picture"), Text("A deck shows it where its file is named on a slide."))
    if _PAGE.match(content[:_FIRST_OF_TEXT]):
        return _Look(SourceKind.HTML, _NAMES[SourceKind.HTML])
    if b"\0" in content[:_FIRST_OF_TEXT]:
        return _Look(None, _UNSAID, _SAVE_ANEW, "damaged-source")
    return _Look(None, _UNSAID, code="")


def _look_at_ole(content: bytes) -> _Look:
    """Tell a file of PowerPoint 97 from one of today that is encrypted, which both are such containers."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return _Look(None, Text("an encrypted file"), _NO_PASSWORD, "password-needed")
    return _Look(None, Text("a file of an old version of Office"), _SAVE_AS_PPTX, "unknown-source")


def _look_at_zip(path: Path, content: bytes) -> _Look:
    container = CheckedZip(path, content)
    names = frozenset(container.names)
    if "ppt/presentation.xml" in names or any(name.startswith("ppt/slides/") for name in names):
        return _Look(SourceKind.PPTX, _NAMES[SourceKind.PPTX])
    mimetype = container.read("mimetype")[:100] if "mimetype" in names else b""
    if mimetype.startswith(b"application/vnd.oasis.opendocument.presentation"):
        manifest = container.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
        if b"encryption-data" in manifest:
            return _Look(None, Text("an encrypted file"), _NO_PASSWORD, "password-needed")
        return _Look(SourceKind.ODP, _NAMES[SourceKind.ODP])
    if any(name.startswith("Index/") or name == "Index.zip" for name in names):
        return _Look(None, Text("a presentation of Keynote"), _ELSEWHERE[".key"], "unknown-source")
    if mimetype or "[Content_Types].xml" in names:
        return _Look(None, Text("a document of Office that is no presentation"), code="unknown-source")
    return _Look(None, Text("an archive"), Text("Unpack it, and import what is in it."), "unknown-source")


def _disagreement(path: Path, named: SourceKind | None, look: _Look) -> Finding:
    if look.code == "password-needed":
        return source_finding(
            look.code, path, Text("This file can be read with its password only."), look.advice
        )
    if look.kind is not None:
        suffix = next(suffix for suffix, kind in SUFFIXES.items() if kind is look.kind)
        message = Text("This is {what}, and its name says something else.").with_fields(what=look.name)
        advice = Text("If you know where it comes from, name it {name}.").with_fields(
            name=path.with_suffix(suffix).name
        )
        return source_finding("wrong-suffix", path, message, advice)
    if named is None:
        return _unknown(path, look)
    message = Text("This is not {kind}, though its name says so.").with_fields(kind=_NAMES[named])
    if look.code == "damaged-source":
        message = Text("This file is damaged, or is not {kind}.").with_fields(kind=_NAMES[named])
    elif look.code:
        message = Text("This is {what}, not {kind}.").with_fields(what=look.name, kind=_NAMES[named])
    return source_finding(look.code or "wrong-suffix", path, message, look.advice or _SAVE_ANEW)


def _unknown(path: Path, look: _Look) -> Finding:
    suffix = path.suffix.lower()
    message = Text("There is no importer for files that end in “{suffix}”.").with_fields(suffix=suffix)
    if not suffix:
        message = Text("This file’s name has no suffix, and its content tells no kind that can be imported.")
    advice = _ELSEWHERE.get(suffix) or look.advice or use_one_of(SUFFIXES)
    return source_finding("unknown-source", path, message, advice)
