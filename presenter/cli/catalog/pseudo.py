"""`presenter catalog pseudo`."""

from __future__ import annotations

import argparse

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "pseudo",
        run,
        Text("write a trial translation, a third longer, to see with --language en_XA what overflows"),
        Text(
            "en_XA: with accents, in brackets, longer by a third, short texts by more, as translations are.\n"
            "ar_XB: every word turned round, to try a language that runs from right to left.\n\n"
            "Both can be looked at without this: “presenter present”, “check” and “export” take them as\n"
            "--language of any deck, and “present” as --ui-language. The file is for other programs; where\n"
            "it is there, it is what is shown."
        ),
    )
    parser.add_deck()
    parser.add_language(Text("the trial language, en_XA without this, or ar_XB"))
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a trial translation."""
    from presenter.catalogs.folder import translations_folder
    from presenter.catalogs.pseudo import PSEUDO_LANGUAGE, PSEUDO_LANGUAGES
    from presenter.catalogs.pseudo_catalog import write_pseudo_catalog
    from presenter.deck.load import load
    from presenter.errors import Finding, Severity, Span, UsageError

    language = options.language or PSEUDO_LANGUAGE
    if language not in PSEUDO_LANGUAGES:
        said = Text("“{language}” is no trial language.").with_fields(language=language)
        advice = Text("There are: {languages}.").with_fields(languages=", ".join(PSEUDO_LANGUAGES))
        raise UsageError(Finding("no-such-language", Severity.ERROR, said, Span(options.deck), advice=advice))
    deck = load(options.deck)
    terminal.print(write_pseudo_catalog(deck, translations_folder(deck), language))
    return 0
