"""What is to be imported, and how."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """The files to import, the deck to write, and the files' languages, none where their names say them.

    `replace` lets what is there go, `keep_lines` keeps the breaks of lines that the files have.
    """

    sources: tuple[Path, ...]
    target: Path
    languages: tuple[Language, ...] = ()
    replace: bool = False
    keep_lines: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported: a sentence for each thing done, the files written, and what was found on the way."""

    said: tuple[Text, ...]
    written: tuple[Path, ...]
    findings: tuple[Finding, ...] = ()
