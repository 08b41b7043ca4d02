"""The grammar of the whole command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import cast

from presenter import __version__
from presenter.cli import smoke
from presenter.cli.command_parser import CommandParser
from presenter.cli.commands import Command, Commands
from presenter.cli.exit_codes import CANNOT_RUN
from presenter.cli.translated_parser import TranslatedParser
from presenter.i18n.text import Text, Translate

# In which module each is: a talk begins without reading what all the others need.
_MODULES: Mapping[str, str] = MappingProxyType(
    {
        "present": "present",
        "export": "export",
        "check": "check",
        "catalog": "catalog.catalog",
        "translate": "translating",
        "import": "importing",
        "report": "report",
        "new": "new",
        "send": "send",
        "manual": "manual",
        "completion": "completion.completion",
        "start": "start",
    }
)
COMMANDS = tuple(_MODULES)
STANDS_ALONE = ("-h", "--help", "--version", "--smoke")


def parse(words: Sequence[str], translate: Translate) -> argparse.Namespace:
    """Return what the command line asks for, `run` being the function that does it.

    A mistake, and a command line that asks for nothing, is answered on stderr and ends the program with 2.
    """
    words = with_present(words)
    asked = words[:1] if words and words[0] in COMMANDS else COMMANDS
    parser = build_parser(translate, asked)
    options = parser.parse_args(words)
    if options.run is None:
        parser.print_help(sys.stderr)
        parser.exit(CANNOT_RUN)
    if options.command == "present" and options.deck is None and not options.list_screens:
        parser.error(f"the following arguments are required: {Text('DECK').render(translate)}")
    return options


def with_present(words: Sequence[str]) -> list[str]:
    """Return the command line with `present` put before a bare deck: `presenter talk.md`."""
    if words and words[0] not in (*COMMANDS, *STANDS_ALONE) and not _is_misspelt(words[0]):
        return ["present", *words]
    return list(words)


def _is_misspelt(word: str) -> bool:
    """Tell a command that there is none of from the path of a deck and from an option."""
    return word.isalpha() and not Path(word).exists()


def build_parser(translate: Translate, names: Iterable[str] = COMMANDS) -> TranslatedParser:
    """Return the parser of the command line with these commands, its help in the language of `translate`."""
    parser = TranslatedParser(
        translate=translate,
        prog="presenter",
        description=Text("Give a talk in two languages at once.").render(translate),
        epilog="\n".join(
            (
                Text("“presenter DECK” is short for “presenter present DECK”.").render(translate),
                Text("Exit code 3, of any command: the program itself failed.").render(translate),
            )
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"presenter {__version__}",
        help=parser.help_text(Text("print the version")),
    )
    parser.add_argument(
        "--smoke",
        action="store_const",
        dest="run",
        const=smoke.run,
        help=parser.help_text(Text("build every window, paint it once and stop")),
    )
    subparsers = parser.add_subparsers(
        parser_class=CommandParser,
        dest="command",
        metavar=Text("COMMAND").render(translate),
        title=Text("commands").render(translate),
    )
    commands = Commands(subparsers, translate)
    for name in names:
        command = cast("Command", import_module(f"presenter.cli.{_MODULES[name]}"))
        command.add_to(commands)
    return parser
