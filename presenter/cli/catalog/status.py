"""`presenter catalog status`."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from presenter.catalogs.status import status
from presenter.cli.catalog.read_catalogs import read_catalogs
from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add("status", run, Text("count what is translated, stale and missing"))
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print how far each language has come."""
    deck, catalogs, languages = read_catalogs(options)
    channels = status(deck, catalogs, languages)
    if options.report_format == "json":
        terminal.print(
            json.dumps([{**asdict(channel), "total": channel.total} for channel in channels], indent=2)
        )
    else:
        for channel in channels:
            terminal.print(channel.text)
    return 0
