"""What a verb is: a row of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY
from enum import Enum
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.outline import Outline

ArgumentParser: TypeAlias = Callable[[Sequence[str], Outline], Command]


class Group(Enum):
    """Where a verb stands in the menus and in the help; the value is the heading."""

    NAVIGATION = Text("Go")
    AUDIENCE = Text("Audience")
    LANGUAGE = Text("Language")
    SUBTITLES = Text("Subtitles")
    MEDIA = Text("Video and sound")
    CLOCK = Text("Clock")
    NOTES = Text("Notes")
    MINUTES = Text("Minutes")
    CONSOLE = Text("Console")
    PROGRAM = Text("Program")

    @property
    def title(self) -> Text:
        """Return the heading."""
        return self.value


@dataclass(frozen=True, slots=True)
class Action:
    """A verb: `command` is what a key or a menu asks for, `parse` makes one of the words that follow it.

    `command` is None where the verb means nothing without words, `parse` is None where it
    takes none; `arguments` names those words for the help. `keys` are in Qt's portable
    notation. `hold` asks for the key to be held down, so that no slip of a finger does it;
    `repeats` lets a key that stays down do it again and again, which a switch must not.
    """

    id: str
    title: Text
    group: Group
    command: Command | None = None
    _: KW_ONLY
    keys: tuple[str, ...] = ()
    parse: ArgumentParser | None = None
    arguments: Text | None = None
    menu: bool = True
    hold: bool = False
    repeats: bool = False
