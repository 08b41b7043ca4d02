"""What the work on a translation asks of the world."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.translation.unit import UnitKey
from presenter.translation.written_file import WrittenFile


@dataclass(frozen=True, slots=True)
class Save:
    """Make the `change` of all files with `change_files`; answer with `Saved` or `NotSaved`.

    Where that returns False a file was changed by others meanwhile: answer with what `look_again` returns
    for each of them, then with `Pause`: what is still being typed is none of this writing.
    """

    files: tuple[WrittenFile, ...]


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell the translator something in passing."""

    text: Text


@dataclass(frozen=True, slots=True)
class PointOut:
    """Show these units, which others have changed: on these slides, counted from 0."""

    keys: tuple[UnitKey, ...]
    slides: tuple[int, ...]


Effect: TypeAlias = Save | Announce | PointOut
