"""What is on the disk now, as the command that takes it in."""

from __future__ import annotations

from pathlib import Path

from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.po_file import PoFile
from presenter.errors import PresenterError
from presenter.translation.commands import RefuseFile, TakeFile


def look_again(path: Path) -> TakeFile | RefuseFile:
    """Read a catalog; one that is broken is refused with what is wrong with it."""
    if not path.exists():
        return TakeFile(PoFile(path), is_gone=True)
    try:
        return TakeFile(read_own_catalog(path))
    except PresenterError as error:
        return RefuseFile(error.findings)
