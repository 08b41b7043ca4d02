"""The commands of a command line, as they are added to its parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presenter.cli.command_parser import CommandParser
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text, Translate

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[CommandParser]  # noqa: SLF001 -- it has no public name

Run = Callable[[argparse.Namespace, Terminal], int]


@dataclass(frozen=True, slots=True)
class Commands:
    """Where each command adds its name, its help and the function that does it."""

    subparsers: Subparsers
    translate: Translate

    def add(self, name: str, run: Run, what: Text, more: Text | None = None) -> CommandParser:
        """Return the parser of a new command, which is told by `what` and, after its options, by `more`."""
        words = what.render(self.translate)
        parser = self.subparsers.add_parser(
            name,
            translate=self.translate,
            help=words.replace("%", "%%"),
            description=words[:1].upper() + words[1:] + ".",
            epilog=more.render(self.translate) if more is not None else None,
        )
        parser.set_defaults(run=run)
        return parser
