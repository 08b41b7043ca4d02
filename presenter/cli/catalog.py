"""`presenter catalog`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from types import MappingProxyType

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.pseudo import write_pseudo_catalog
from presenter.catalogs.status import status
from presenter.catalogs.sync import sync
from presenter.cli.commands import Commands, Run
from presenter.cli.terminal import Terminal
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.findings import exit_code, in_order
from presenter.outputs.known_language import require_language


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "catalog",
        run,
        Text("keep a deck’s translations in step with it"),
        Text(
            "sync     write the deck’s .pot and bring the .po of every language up to date\n"
            "status   count what is translated, stale and missing\n"
            "check    list what is stale and missing, where in the deck it stands\n"
            "pseudo   write a trial translation, a third longer, to see with --language en_XA what overflows"
        ),
    )
    parser.add_argument("action", choices=tuple(_ACTIONS))
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Bring a deck's catalogs in step, count what is in them, or list what is missing."""
    return _ACTIONS[options.action](options, terminal)


def _sync(options: argparse.Namespace, terminal: Terminal) -> int:
    deck = load(options.deck)
    if options.language is not None:
        deck = replace(deck, settings=replace(deck.settings, translations=(options.language,)))
    terminal.complain_of(deck.findings)
    report = sync(deck, translations_folder(deck))
    if options.report_format == "json":
        terminal.print(json.dumps(asdict(report), default=str, ensure_ascii=False, indent=2))
    else:
        for text in report.texts:
            terminal.print(text)
    return exit_code(deck.findings)


def _status(options: argparse.Namespace, terminal: Terminal) -> int:
    deck, catalogs, languages = _read(options)
    groups = status(deck, catalogs, languages)
    if options.report_format == "json":
        terminal.print(json.dumps([{**asdict(group), "total": group.total} for group in groups], indent=2))
    else:
        for group in groups:
            terminal.print(group.text)
    return 0


def _check(options: argparse.Namespace, terminal: Terminal) -> int:
    deck, catalogs, languages = _read(options)
    return terminal.report(in_order(check_catalogs(deck, catalogs, languages)), options.report_format)


def _pseudo(options: argparse.Namespace, terminal: Terminal) -> int:
    deck = load(options.deck)
    terminal.print(write_pseudo_catalog(deck, translations_folder(deck)))
    return 0


def _read(options: argparse.Namespace) -> tuple[Deck, Catalogs, tuple[Language, ...]]:
    """Return the deck, its catalogs and the languages that are asked for."""
    deck = load(options.deck)
    if options.language is not None:
        require_language(deck, options.language)
    languages = (options.language,) if options.language is not None else deck.settings.translations
    return deck, Catalogs.load(deck), languages


_ACTIONS: Mapping[str, Run] = MappingProxyType(
    {"sync": _sync, "status": _status, "check": _check, "pseudo": _pseudo}
)
