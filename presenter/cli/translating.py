"""`presenter translate`."""

from __future__ import annotations

import argparse
import os

from presenter.cli.commands import Commands
from presenter.cli.display import has_display
from presenter.cli.exit_codes import CANNOT_RUN
from presenter.cli.signals import leave_at_signals
from presenter.cli.terminal import Terminal
from presenter.cli.window_start import window_start
from presenter.i18n.text import Text

_NO_DISPLAY = Text(
    "There is no display here. Translate {path} with any editor of PO files, after “presenter catalog sync”, "
    "or work from afar with “presenter translate --platform vnc” and a VNC viewer."
)


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "translate",
        run,
        Text("translate a deck, the slide in sight"),
        Text("Everything is saved as it is written. F1 shows all keys; all of them work without the mouse."),
    )
    text = parser.help_text
    parser.add_deck()
    parser.add_language(Text("the language to translate into; not needed where the deck names only one"))
    parser.add_ui_language()
    parser.add_platform()
    parser.add_argument(
        "--slide", metavar="N|ID", help=text(Text("begin at this slide: its number or its id"))
    )
    parser.add_argument(
        "--view",
        action="store_true",
        help=text(Text("show the slides alone: what is saved in another editor is on its slide at once")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Translate a deck."""
    if options.platform:
        os.environ["QT_QPA_PLATFORM"] = options.platform
    if not has_display(os.environ):
        terminal.complain(_NO_DISPLAY.with_fields(path=str(options.deck)))
        return CANNOT_RUN
    with window_start():
        return _translate(options, terminal)


def _translate(options: argparse.Namespace, terminal: Terminal) -> int:
    from presenter.app.translator.live_view import run_live_view
    from presenter.app.translator.run_translator import run_translator
    from presenter.app.translator.translate_options import TranslateOptions

    leave_at_signals()
    asked = TranslateOptions(
        deck=options.deck,
        language=options.language,
        ui_language=options.ui_language,
        slide=options.slide,
        opened=options.opened,
    )
    if options.view:
        return run_live_view(asked, terminal.interface, terminal.complain)
    return run_translator(asked, terminal.interface, terminal.print, terminal.complain)
