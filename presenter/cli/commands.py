"""The commands of a command line, as they are added to its parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from presenter.cli.command_parser import CommandParser
from presenter.cli.terminal import Terminal
from presenter.dataclass import dataclass
from presenter.i18n.text import Text, Translate

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[CommandParser]  # noqa: SLF001 -- it has no public name

Run = Callable[[argparse.Namespace, Terminal], int]


class Command(Protocol):
    """A module that adds a command, or an action of one."""

    def add_to(self, commands: Commands) -> None:
        """Add it and its options."""
        ...


@dataclass(frozen=True, slots=True)
class Commands:
    """Where each command adds its name, its help and the function that does it."""

    subparsers: Subparsers
    translate: Translate

    def add(self, name: str, run: Run, what: Text, more: Text | None = None) -> CommandParser:
        """Return the parser of a new command, which is told by `what` and, after its options, by `more`."""
        parser = self._parser(name, what, more)
        parser.set_defaults(run=run)
        return parser

    def add_group(self, name: str, what: Text, actions: Iterable[Command]) -> None:
        """Add a command that does nothing by itself: the word after it is one of these actions."""
        parser = self._parser(name, what)
        subparsers = parser.add_subparsers(
            parser_class=CommandParser,
            dest="action",
            required=True,
            metavar=Text("ACTION").render(self.translate),
            title=Text("actions").render(self.translate),
        )
        within = Commands(subparsers, self.translate)
        for action in actions:
            action.add_to(within)

    def _parser(self, name: str, what: Text, more: Text | None = None) -> CommandParser:
        words = what.render(self.translate)
        return self.subparsers.add_parser(
            name,
            translate=self.translate,
            help=words.replace("%", "%%"),
            description=words[:1].upper() + words[1:] + ".",
            epilog=more.render(self.translate) if more is not None else None,
        )
