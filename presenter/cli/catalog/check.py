"""`presenter catalog check`."""

from __future__ import annotations

import argparse

from presenter.catalogs.check import check_catalogs
from presenter.cli.catalog.read_catalogs import read_catalogs
from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text
from presenter.outputs.findings import in_order


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add("check", run, Text("list what is stale and missing, where in the deck it stands"))
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print what is wrong with the catalogs of a deck."""
    deck, catalogs, languages = read_catalogs(options)
    return terminal.report(in_order(check_catalogs(deck, catalogs, languages)), options.report_format)
