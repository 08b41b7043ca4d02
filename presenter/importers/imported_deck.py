"""What a reader of another program's file makes of it: a deck that is not written yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path, PurePosixPath

from presenter.dataclass import dataclass
from presenter.errors import Finding


@dataclass(frozen=True, slots=True)
class ImportedSlide:
    """A slide: its content, its notes and its cues in our Markdown, its settings as plain values in order."""

    body: str
    settings: Mapping[str, object] = field(default_factory=dict, hash=False)
    notes: str = ""
    cues: str = ""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file that goes beside the deck: its path from the deck's folder, and what it holds.

    The path begins with the folder that `ImportRequest.folder_name` names.
    """

    path: PurePosixPath
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ImportedDeck:
    """A whole deck: its slides, its settings, the files beside it, and what was found on the way.

    Where a dialect is carried over line by line, `raw` is the text of the whole deck and there are no slides.
    `looked_at` are the files besides its own that it was made with, or would be if they were there.
    """

    slides: tuple[ImportedSlide, ...]
    settings: Mapping[str, object] = field(default_factory=dict, hash=False)
    files: tuple[ImportedFile, ...] = ()
    findings: tuple[Finding, ...] = ()
    raw: str | None = None
    looked_at: tuple[Path, ...] = ()
