"""`presenter catalog prune`."""

from __future__ import annotations

import argparse
import json

from presenter.catalogs.folder import translations_folder
from presenter.catalogs.prune import prune
from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.deck.load import load
from presenter.i18n.text import Text
from presenter.outputs.known_language import written_language


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "prune", run, Text("take the obsolete entries out of the catalogs, with their translations, for good")
    )
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take out what is obsolete, and print it: that is the last that is seen of it."""
    deck = load(options.deck)
    languages = None if options.language is None else (written_language(deck, options.language),)
    pruned = prune(deck, translations_folder(deck), languages)
    if options.report_format == "json":
        terminal.print(json.dumps([each.as_json() for each in pruned], ensure_ascii=False, indent=2))
        return 0
    for each in pruned:
        for entry in each.entries:
            terminal.print(entry.raw.strip("\r\n"))
        terminal.print(each.text)
    return 0
