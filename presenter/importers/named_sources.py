"""The files of an import, told apart: decks, subtitles, and what only goes with a deck."""

from __future__ import annotations

from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.importers.import_request import ImportRequest
from presenter.importers.languages.deck_languages import languages_of
from presenter.importers.source_kind import SourceKind, kind_by_name
from presenter.subtitles.files.read_subtitles import language_of_name


@dataclass(frozen=True, slots=True)
class NamedSources:
    """Decks and files of subtitles, each with its language where that is said, by hand or in its name."""

    decks: tuple[tuple[Path, Language | None], ...]
    subtitles: tuple[tuple[Path, Language | None], ...]

    @classmethod
    def of(cls, request: ImportRequest) -> NamedSources:
        """Tell the files of a request apart. Raises UsageError where it has other languages than files."""
        kinds = {path: kind_by_name(path) for path in request.sources}
        goes_with = SourceKind.PDFPC if SourceKind.PDF in kinds.values() else None
        paths = [path for path, kind in kinds.items() if kind is None or kind is not goes_with]
        named = tuple(zip(paths, languages_of(paths, request.languages), strict=True))
        return cls(
            tuple(one for one in named if kinds[one[0]] is not SourceKind.SUBTITLES),
            tuple(one for one in named if kinds[one[0]] is SourceKind.SUBTITLES),
        )


def target_of(asked: Path, source: Path) -> Path:
    """Return the file of a deck: the one asked for, in a folder one named after what is imported."""
    if asked.is_dir():
        return deck_in(asked, source)
    return asked if asked.suffix else asked.with_suffix(".md")


def deck_in(folder: Path, source: Path) -> Path:
    """Return the deck's file in a folder, called as the source is, without the language in its name."""
    stem = Path(source.stem).stem if language_of_name(source) is not None else source.stem
    return folder / f"{stem}.md"
