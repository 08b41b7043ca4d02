"""A file to import, as its reader gets it."""

from __future__ import annotations

import stat
from dataclasses import field
from functools import partial
from itertools import islice
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.errors import Finding, UnreadableError, UsageError, did_you_mean
from presenter.i18n.text import Text
from presenter.importers.source_finding import source_finding
from presenter.importers.source_kind import SUFFIXES, SourceKind, source_kind

MOST_BYTES = 300_000_000
_PART = 1_000_000  # bytes that room is made for before they are read


@dataclass(frozen=True, slots=True)
class ImportSource:
    """A file: where it is, of what kind it is, and all that it holds."""

    path: Path
    kind: SourceKind
    content: bytes = field(repr=False)


def read_import_source(path: Path) -> ImportSource:
    """Return a file to import.

    Raises UnreadableError for what is missing or no file, and UsageError for what is too large, damaged, of
    no kind that can be imported, or of another than its name says.
    """
    content = _read_bytes(path)
    return ImportSource(path, source_kind(path, content), content)


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _unreadable(path, Text("This is a folder."), Text("Name the file in it."))
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable(path, Text("This is not a file."), Text("Name a file to import."))
        if status.st_size > MOST_BYTES:
            raise UsageError(_too_large(path))
        with path.open("rb") as file:
            parts = iter(partial(file.read, _PART), b"")
            content = b"".join(islice(parts, MOST_BYTES // _PART + 1))
    except FileNotFoundError as error:
        raise _unreadable(path, Text("There is no such file."), _near(path)) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        message = Text("This file cannot be read: {reason}.").with_fields(reason=reason)
        raise _unreadable(path, message, Text("Check its name and its permissions.")) from error
    if len(content) > MOST_BYTES:
        raise UsageError(_too_large(path))
    return content


def _near(path: Path) -> Text:
    """Return the question for a file of the same folder that may be meant."""
    try:
        names = [each.name for each in path.parent.iterdir() if each.suffix.lower() in SUFFIXES]
    except OSError:
        names = []
    return did_you_mean(path.name, names) or Text("Check the name, and the folder that you are in.")


def _unreadable(path: Path, message: Text, advice: Text) -> UnreadableError:
    return UnreadableError(source_finding("unreadable", path, message, advice))


def _too_large(path: Path) -> Finding:
    message = Text("This file is larger than {most} MB.").with_fields(most=MOST_BYTES // 1_000_000)
    advice = Text("Take out videos and large pictures, which a deck shows from files of their own.")
    return source_finding("too-large", path, message, advice)
