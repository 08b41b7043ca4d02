"""`presenter catalog pseudo`."""

from __future__ import annotations

import argparse

from presenter.catalogs.folder import translations_folder
from presenter.catalogs.pseudo import write_pseudo_catalog
from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.deck.load import load
from presenter.i18n.text import Text


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "pseudo",
        run,
        Text("write a trial translation, a third longer, to see with --language en_XA what overflows"),
    )
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a trial translation."""
    deck = load(options.deck)
    terminal.print(write_pseudo_catalog(deck, translations_folder(deck)))
    return 0
