"""`presenter catalog status`."""

from __future__ import annotations

import argparse
import shutil

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.errors import Severity
from presenter.i18n.text import Text

_USUAL_SIZE = (100, 24)  # where nobody says how large the terminal is


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "status",
        run,
        Text("count what is translated, stale, guessed, drafted and missing, and the words that are left"),
        Text(
            "Stale: the words were changed a little since; the translation is still shown. Guessed: made\n"
            "for other words. Drafted: by a machine. Neither of those is shown. Words are those of the\n"
            "source, and done where the text is translated. A text that stands in several places counts\n"
            "once; with --slides, once on each slide. “Interface” is the program itself.\n\n"
            "With --format json: a list of objects, one for each language and channel (slides, notes,\n"
            "subtitles, interface), with --slides one for each language and slide. In each stand how\n"
            "many texts are translated, stale, guess, draft and missing, and their total; the same in\n"
            "“words”, with those left; the percent of the words that are done; of a slide, the same of\n"
            "each of its “channels”.\n\n"
            "The exit code is 0, however much is missing; that of “catalog check” is not."
        ),
    )
    parser.add_deck()
    parser.add_language(Text("this language only"))
    parser.add_argument(
        "--slides", action="store_true", help=parser.help_text(Text("count slide by slide what is left"))
    )
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print how far each language has come."""
    # No other command, and no talk, is to start the later for what tables need.
    from presenter.catalogs.interface_status import interface_status
    from presenter.catalogs.status import slides_status, status
    from presenter.cli.catalog.read_catalogs import NO_LANGUAGES, read_catalogs
    from presenter.outputs import status_table

    deck, catalogs, languages = read_catalogs(options)
    terminal.complain_of(finding for finding in catalogs.findings if finding.severity is Severity.ERROR)
    if not languages:
        terminal.complain(NO_LANGUAGES)
    columns = shutil.get_terminal_size(_USUAL_SIZE).columns
    reader = status_table.Reader(terminal.language, terminal.translate, columns)
    as_json = options.report_format == "json"
    if options.slides:
        slides = [slides_status(deck, catalogs, language) for language in languages]
        if as_json:
            terminal.print(status_table.slides_as_json(found for one in slides for found in one))
        else:
            terminal.print("\n\n".join(status_table.slides_as_table(one, reader) for one in slides))
        return 0
    interfaces = {language: interface_status(language) for language in languages}
    if as_json:
        terminal.print(status_table.as_json(status(deck, catalogs, languages), interfaces))
        return 0
    tables = (
        status_table.as_table(status(deck, catalogs, (language,)), interfaces[language], reader)
        for language in languages
    )
    terminal.print("\n\n".join(tables))
    return 0
