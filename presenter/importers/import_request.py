"""What is to be imported, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from presenter import __version__
from presenter.catalogs.catalogs import Catalogs
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.importers.subtitles_beside import subtitles_beside
from presenter.subtitles.cue import Cue
from presenter.subtitles.tracks import Tracks

Cut: TypeAlias = Callable[[Deck, Catalogs], Sequence[tuple[Cue, ...]]]
Progress: TypeAlias = Callable[[int, int], None]


def _say_nothing(done: int, total: int) -> None:
    """Let nobody know how far it has come."""
    del done, total


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """The files to import, the deck to write, and the files' languages, none where their names say them.

    `replace` lets what is there go, `update` brings an imported deck in step with its source;
    `translations` are further languages that it is to be in; `keep_lines` keeps the breaks of lines that
    the files have. `cut` makes the cues of a deck that the audience sees. `dialect` names how a Markdown
    file is written, `notes_pages` where a PDF has its notes; both are told from the content where they are
    empty. `as_pictures` keeps the exact look of slides. Readers that take long tell `progress` how many
    parts of how many are done.
    """

    sources: tuple[Path, ...]
    target: Path
    languages: tuple[Language, ...] = ()
    replace: bool = False
    keep_lines: bool = False
    cut: Cut = Tracks
    dialect: str = ""
    notes_pages: str = ""
    as_pictures: bool = False
    progress: Progress = _say_nothing
    update: bool = False
    translations: tuple[Language, ...] = ()

    def made_from(self, looked_at: Iterable[Path] = ()) -> tuple[str, ...]:
        """Return what tells the sources, and what is looked at for them, from others without reading them."""
        beside = (path for source in self.sources for path in subtitles_beside(source))
        return (__version__, *(_state(path) for path in (*self.sources, *beside, *looked_at)))

    @property
    def folder_name(self) -> str:
        """Return the name of the folder beside the deck that its pictures and other files go into."""
        return self.target.stem


def _state(path: Path) -> str:
    """Return a file’s path, size and time, which tell whether it was written since, or is not there."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return f"{path} -"
    return f"{path.resolve()} {status.st_size} {status.st_mtime_ns}"


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported: a sentence for each thing done, the files written, and what was found on the way."""

    said: tuple[Text, ...]
    written: tuple[Path, ...]
    findings: tuple[Finding, ...] = ()
