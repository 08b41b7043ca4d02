"""A catalog that belongs to a deck, read only where the deck may have one."""

from __future__ import annotations

from pathlib import Path

from presenter.catalogs.po_file import PoFile
from presenter.errors import Finding, Severity, Span, UnreadableError
from presenter.i18n.text import Text
from presenter.storage.leads_out import leads_out


def read_own_catalog(path: Path) -> PoFile:
    """Read the catalog `<folder>/<language>/LC_MESSAGES/<name>.po`.

    A link of the file system may lead to what stands in the folder or beside it, as the deck does. Raises
    UnreadableError where it leads elsewhere, and otherwise as `PoFile.read` does.
    """
    folder = path.absolute().parents[2]
    if leads_out(path, folder.parent):
        raise UnreadableError(_outside(path))
    return PoFile.read(path)


def _outside(path: Path) -> Finding:
    return Finding(
        "unsafe-path",
        Severity.ERROR,
        Text("This catalog leads out of the folder of the translations through a link of the file system."),
        Span(path),
        path.name,
        Text("Copy the file to where it belongs."),
    )
