"""`presenter catalog check`."""

from __future__ import annotations

import argparse

from presenter.catalogs.codes import MEANINGS
from presenter.cli.commands import Commands
from presenter.cli.ending_at_once import ending_at_once
from presenter.cli.terminal import Terminal
from presenter.errors import Severity
from presenter.i18n.text import Text
from presenter.outputs.codes import list_codes
from presenter.subtitles.rules.codes import MEANINGS as CUE_MEANINGS

_OF_PAGES = ("text-overflow",)


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "check",
        run,
        Text("list what is missing, stale or wrong in the translations"),
        Text(
            "What is missing or stale is told at its place in the deck, the rest in the catalog.\n"
            "A comment of an entry mutes checks for it: # noqa: numbers, links; a bare # noqa mutes all.\n"
            "Terms, and addresses that differ by language, are in glossary.yaml beside the catalogs.\n\n"
            "Exit code 0: there are no errors. 1: there are. 2: the deck cannot be read.\n\n"
            "What can be found, by code:"
        ),
    )
    codes = (*MEANINGS, *CUE_MEANINGS, *_OF_PAGES)
    parser.epilog = f"{parser.epilog}\n{list_codes(parser.translate, codes)}"
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_argument(
        "--no-hints",
        action="store_true",
        help=parser.help_text(Text("leave out the notes; list errors and warnings alone")),
    )
    parser.add_jobs()
    parser.add_report_format(with_sarif=True)


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print what is wrong with the translations of a deck."""
    with ending_at_once():
        from presenter.catalogs.catalogs import Catalogs
        from presenter.catalogs.domains import target_languages
        from presenter.catalogs.trial import with_trials
        from presenter.deck.load import load
        from presenter.outputs.catalog_check import check_translations
        from presenter.outputs.crew import Crew, all_cores
        from presenter.outputs.known_language import shown_language
        from presenter.settings.load_settings import load_settings
        from presenter.settings.settings_path import settings_path

    asked = options.language
    deck = with_trials(load(options.deck), (asked,))
    languages = (shown_language(deck, asked),) if asked is not None else target_languages(deck)
    settings, _ = load_settings(settings_path())
    with terminal.progress() as line:
        crew = Crew(options.jobs or all_cores(), line.tell)
        findings = check_translations(deck, Catalogs.load(deck), languages, settings, crew)
    if options.no_hints:
        findings = tuple(finding for finding in findings if finding.severity is not Severity.INFO)
    return terminal.report(findings, options.report_format)
