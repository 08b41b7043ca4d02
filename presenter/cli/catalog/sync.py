"""`presenter catalog sync`."""

from __future__ import annotations

import argparse
import json

from presenter.catalogs.domains import target_languages
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.sync import sync
from presenter.cli.catalog.read_catalogs import NO_LANGUAGES
from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.deck.load import load
from presenter.i18n.text import Text
from presenter.outputs.findings import exit_code
from presenter.outputs.known_language import written_language


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "sync", run, Text("write the deck’s .pot and bring the .po of every language up to date")
    )
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_argument(
        "--typo",
        action="store_true",
        dest="edits_are_typos",
        help=parser.help_text(
            Text("the edits mend slips of the pen: no translation that still serves is to be looked at")
        ),
    )
    parser.add_argument(
        "--verbose",
        action="store_true",
        help=parser.help_text(Text("tell what became of each entry, with its line in the catalog")),
    )
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Bring a deck's catalogs in step with it."""
    deck = load(options.deck)
    terminal.complain_of(deck.findings)
    from presenter.outputs.room_for_words import room_for_words  # with Qt, which no other action needs

    room = room_for_words(deck)
    report = sync(
        deck,
        translations_folder(deck),
        None if options.language is None else (written_language(deck, options.language),),
        limits=room.limits,
        times=room.times,
        edits_are_typos=options.edits_are_typos,
    )
    if options.report_format == "json":
        terminal.print(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
        return exit_code(deck.findings)
    if options.verbose:
        for text in report.entries:
            terminal.print(text)
    for text in report.texts:
        terminal.print(text)
    if options.language is None and not target_languages(deck):
        terminal.complain(NO_LANGUAGES)
    return exit_code(deck.findings)
