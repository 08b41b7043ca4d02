"""`presenter start`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.cli.commands import Commands
from presenter.cli.display import has_display
from presenter.cli.exit_codes import CANNOT_RUN, SIGNALLED
from presenter.cli.signals import leave_at_signals
from presenter.cli.terminal import Terminal
from presenter.cli.window_start import window_start
from presenter.i18n.text import Text

if TYPE_CHECKING:
    from presenter.app.start.own_process import Outcome

_UNSEEN = ("offscreen", "minimal")
_NO_DISPLAY = Text(
    "There is no display here, and so no start window; “presenter --help” says what else can be done."
)


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "start",
        run,
        Text("open the start window: recent decks, import, screens, languages"),
        Text("“presenter” alone does the same where there is a display."),
    )
    text = parser.help_text
    parser.add_argument(
        "files",
        metavar=Text("FILE").render(parser.translate),
        type=Path,
        nargs="*",
        help=text(Text("files to begin with, as if they were dropped on the window")),
    )
    parser.add_ui_language()
    parser.add_platform()


def can_be_seen(variables: Mapping[str, str]) -> bool:
    """Tell whether somebody would see a window that nobody asked for by name."""
    platform = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return platform not in _UNSEEN and has_display(variables)


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Open the start window."""
    if options.platform:
        os.environ["QT_QPA_PLATFORM"] = options.platform
    if not has_display(os.environ):
        terminal.complain(_NO_DISPLAY)
        return CANNOT_RUN
    files = tuple(path.absolute() for path in options.files)
    talk = _talk_with(files, options, terminal)
    if talk is not None and talk.code > SIGNALLED:
        return talk.code  # whoever ended the talk by a signal wants no window
    with window_start():
        from presenter.app.start.run_start import run_start
        from presenter.app.start.start_options import StartOptions

        leave_at_signals()
        asked = StartOptions(files, options.ui_language, talk)
        return run_start(asked, terminal.interface, terminal.complain)


def _talk_with(files: Sequence[Path], options: argparse.Namespace, terminal: Terminal) -> Outcome | None:
    """Give the talk that a single deck means, and return how it ended; it waits for nothing of the window."""
    from presenter.app.deck_file import is_own_deck
    from presenter.app.start.own_process import OwnProcess

    if len(files) != 1 or not is_own_deck(files[0]):
        return None
    language = options.ui_language
    further = () if language is None else ("--ui-language", str(language))
    try:
        process = OwnProcess.begin(("present", str(files[0]), *further), language or terminal.language)
    except OSError:
        return None  # the window will try too, and say why it cannot be
    return process.wait()
