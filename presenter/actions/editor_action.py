"""What a verb of the catalog editor is: a row of its table."""

from __future__ import annotations

from dataclasses import KW_ONLY
from enum import Enum

from presenter.dataclass import dataclass
from presenter.i18n.text import Text


class EditorGroup(Enum):
    """The menu that a verb stands in, and its heading among the keys."""

    TRANSLATION = Text("Translation")
    GO = Text("Go")
    SHOW = Text("Show")
    VIEW = Text("View")
    PROGRAM = Text("Program")

    @property
    def title(self) -> Text:
        """Return the heading."""
        return self.value


@dataclass(frozen=True, slots=True)
class EditorAction:
    """A verb of the translator's; `keys` are in Qt's portable notation, the first is the one to show.

    `checkable` is for what is in force or not; `repeats` lets a key that stays down do it again and
    again. One that stands in no menu is found among the keys all the same.
    """

    id: str
    title: Text
    group: EditorGroup
    keys: tuple[str, ...] = ()
    _: KW_ONLY
    checkable: bool = False
    repeats: bool = False
    menu: bool = True
