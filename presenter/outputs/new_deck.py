"""A deck that teaches the format: the tour that comes with the program, copied."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from presenter.catalogs.domains import domains
from presenter.catalogs.folder import translations_folder
from presenter.deck.load import load
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.storage.write_atomically import write_atomically

NAME = "tour"


def new_deck(path: Path) -> tuple[Path, ...]:
    """Write the tour as `path`, its pictures and its translations beside it; return what was written.

    A path without a suffix gets `.md`. Raises UsageError where a file is in the way, before
    any is written, and OSError where one cannot be.
    """
    target = path if path.suffix or path.name in {"", ".."} else path.with_suffix(".md")
    if target.is_dir():
        raise UsageError(_in_the_way(target))
    copies = _copies(target)
    in_the_way = [copy for copy, content in copies.items() if copy.exists() and copy.read_bytes() != content]
    if target.exists() or in_the_way:
        raise UsageError(*map(_in_the_way, in_the_way or [target]))
    written = [copy for copy in copies if not copy.exists()]
    for copy in written:
        write_atomically(copy, copies[copy])
    return tuple(written)


def _copies(target: Path) -> dict[Path, bytes]:
    """Return what to write where: the pictures keep the folder's name, by which the deck refers to them."""
    slides, translations = _originals()
    original = slides / f"{NAME}.md"
    copies = {target: original.read_bytes()}
    for picture in sorted((slides / NAME).rglob("*")):
        if picture.is_file():
            copies[target.parent / NAME / picture.relative_to(slides / NAME)] = picture.read_bytes()
    deck = load(original)
    deck_there = replace(deck, path=target)
    folder = translations_folder(deck_there)
    for here, there in zip(domains(deck), domains(deck_there), strict=True):
        for language, catalog in here.catalogs(translations).items():
            copies[there.catalog(folder, language)] = catalog.read_bytes()
    return copies


def _originals() -> tuple[Path, Path]:
    """Return the folders of the tour and of the catalogs: in the installed package, else in the checkout."""
    package = Path(str(files("presenter")))
    if (package / NAME).is_dir():
        return package / NAME, package / "translations"
    return package.parent / "slides", package.parent / "translations"


def _in_the_way(path: Path) -> Finding:
    return Finding(
        "exists",
        Severity.ERROR,
        Text("This exists already and is not overwritten."),
        Span(path),
        advice=Text("Name a file that does not exist yet."),
    )
