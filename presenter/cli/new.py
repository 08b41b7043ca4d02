"""`presenter new`."""

from __future__ import annotations

import argparse
from pathlib import Path

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text
from presenter.outputs.new_deck import new_deck


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add("new", run, Text("write a deck that teaches the format"))
    parser.add_argument(
        "path",
        metavar=Text("PATH").render(parser.translate),
        type=Path,
        help=parser.help_text(Text("the file to write; nothing that exists is overwritten")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a deck that teaches the format, and print what was written."""
    for path in new_deck(options.path):
        terminal.print(path)
    return 0
