"""Asking for files, in the desktop's own way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords

ALL = Text("All files")


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of files: what it is called, and how their names end."""

    title: Text
    suffixes: tuple[str, ...] = ()

    def rule(self, words: InterfaceWords) -> str:
        """Return it as Qt's dialogs have it."""
        pattern = " ".join(f"*{suffix}" for suffix in self.suffixes) or "*"
        return f"{words.words(self.title)} ({pattern})"


def ask_for_files(
    window: QWidget, words: InterfaceWords, heading: Text, kinds: Sequence[FileKind], folder: Path
) -> tuple[Path, ...]:
    """Return the files that are chosen to be read; nothing where none are."""
    rules = ";;".join(kind.rule(words) for kind in (*kinds, FileKind(ALL)))
    chosen, _ = QFileDialog.getOpenFileNames(window, words.words(heading), str(folder), rules)
    return tuple(map(Path, chosen))


def ask_where(
    window: QWidget, words: InterfaceWords, heading: Text, kind: FileKind, proposed: Path, *, may_exist: bool
) -> Path | None:
    """Return where to write; None where that is not said. What exists is asked about unless it may."""
    options = QFileDialog.Option.DontConfirmOverwrite if may_exist else QFileDialog.Option(0)
    chosen, _ = QFileDialog.getSaveFileName(
        window, words.words(heading), str(proposed), kind.rule(words), options=options
    )
    return Path(chosen) if chosen else None
