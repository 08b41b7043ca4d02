"""`presenter check`."""

from __future__ import annotations

import argparse

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text
from presenter.outputs.codes import list_codes


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "check",
        run,
        Text("say what is missing, malformed or does not fit, before the talk"),
        Text(
            "Exit code 0: nothing is wrong. 1: there are errors. 2: the deck cannot be read.\n\n"
            "What can be found, by code:"
        ),
    )
    parser.epilog = f"{parser.epilog}\n{list_codes(parser.translate)}"
    parser.add_deck()
    parser.add_language(Text("check this language only"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print everything that is wrong with a deck."""
    from presenter.outputs.check import check
    from presenter.outputs.offscreen import offscreen_application
    from presenter.settings.load_settings import load_settings
    from presenter.settings.settings_path import settings_path

    application = offscreen_application()
    settings, _ = load_settings(settings_path())
    findings = check(options.deck, options.language, settings)
    del application  # kept until here: what is drawn must not outlive it
    return terminal.report(findings, options.report_format)
