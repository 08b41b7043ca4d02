"""`presenter manual`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from presenter.cli.commands import Commands
from presenter.cli.display import has_display
from presenter.cli.exit_codes import CANNOT_RUN
from presenter.cli.signals import leave_at_signals
from presenter.cli.terminal import Terminal
from presenter.cli.window_start import window_start
from presenter.i18n.text import Text

_NO_DISPLAY = Text("There is no display here; “presenter manual --to manual.html” writes the manual instead.")
_NO_HTML = Text("The manual is written as HTML; give {path} a name that ends in “.html”.")
_HTML = (".html", ".htm")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add("manual", run, Text("open the manual, or write it into a file"))
    text = parser.help_text
    parser.add_argument(
        "--to",
        metavar=Text("PATH").render(parser.translate),
        type=Path,
        help=text(Text("the HTML file to write it to; without this it is opened in a window")),
    )
    parser.add_language(Text("the language of the manual; without this that of the program"))


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Open the manual, or write it and print what was written."""
    language = options.language
    if options.to is not None:
        if options.to.suffix.lower() not in _HTML:  # a deck named by mistake stays what it is
            terminal.complain(_NO_HTML.with_fields(path=options.to))
            return CANNOT_RUN
        from presenter.manual.manual import Manual
        from presenter.manual.manual_html import manual_html
        from presenter.outputs.codes import MEANINGS
        from presenter.storage.write_atomically import write_atomically

        spoken = language or terminal.language
        pages = Manual(terminal.interface, MEANINGS, str).pages(spoken)
        document = manual_html(pages, spoken, terminal.interface.translate_to(spoken))
        write_atomically(options.to, document.encode("utf-8"))
        terminal.print(options.to)
        return 0
    if not has_display(os.environ):
        terminal.complain(_NO_DISPLAY)
        return CANNOT_RUN
    with window_start():
        from presenter.app.manual.run_manual import run_manual

        leave_at_signals()
        return run_manual(language, terminal.interface)
