"""`presenter present`."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from presenter.cli.commands import Commands
from presenter.cli.display import has_display
from presenter.cli.exit_codes import CANNOT_RUN
from presenter.cli.signals import leave_at_signals
from presenter.cli.terminal import Terminal
from presenter.cli.window_start import window_start
from presenter.i18n.text import Text
from presenter.settings.caption_wish import STANDARD_INPUT

_NO_DISPLAY = Text(
    "There is no display here. Write the deck with “presenter export”, or look at it from afar "
    "with “presenter present --platform vnc” and a VNC viewer."
)
_ONE_SOURCE_TWICE = Text(
    "Live lines can be had from one place only once: give each --captions-from another one."
)


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add("present", run, Text("show a deck to an audience"))
    text = parser.help_text
    a_name = Text("NAME").render(parser.translate)
    parser.add_argument("deck", metavar=parser.deck, type=Path, nargs="?", help=text(Text("the deck’s file")))
    parser.add_language(Text("the slides’ language"))
    parser.add_subtitles(Text("the subtitles’ languages, or “off”"))
    for option, message in {
        "--notes-language": Text("the notes’ language"),
        "--ui-language": Text("the program’s own language"),
    }.items():
        parser.add_argument(option, metavar="L", type=parser.values.language, help=text(message))
    for option, message in {
        "--windowed": Text("keep both windows out of full screen"),
        "--single-screen": Text("use one screen for both windows"),
        "--resume": Text("go on with the talk that was broken off, where and when it was"),
        "--rehearse": Text("count this talk as a rehearsal, whatever the time of day"),
        "--list-screens": Text("list the screens by name and stop"),
    }.items():
        parser.add_argument(option, action="store_true", help=text(message))
    for option, message in {
        "--audience-screen": Text("the screen that the audience sees, by name"),
        "--console-screen": Text("the speaker’s screen, by name"),
    }.items():
        parser.add_argument(option, metavar=a_name, help=text(message))
    parser.add_argument(
        "--side-screen",
        dest="side_screens",
        action="append",
        metavar=Text("NAME[=L[,SUBTITLES][@PLACE]]").render(parser.translate),
        type=parser.values.side_screen,
        help=text(
            Text(
                "one more screen for the audience, in languages of its own, its subtitles at a place of "
                "its own (band, above, overlay, overlay-top); may be given again"
            )
        ),
    )
    parser.add_argument(
        "--captions-from",
        action="append",
        metavar=Text("[L=]SOURCE").render(parser.translate),
        type=parser.values.caption_wish,
        help=text(
            Text(
                "show lines as live subtitles, in the language L, while they come from standard input (-) or "
                "from a socket to be made at this path; may be given again"
            )
        ),
    )
    parser.add_platform()
    parser.add_argument(
        "--slide", metavar="N|ID", help=text(Text("begin at this slide: its number or its id"))
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show a deck."""
    if options.platform:
        os.environ["QT_QPA_PLATFORM"] = options.platform
    if not has_display(os.environ):
        terminal.complain(_NO_DISPLAY)
        return CANNOT_RUN
    sources = [wish.source for wish in options.captions_from or ()]
    if len(set(sources)) < len(sources):
        terminal.complain(_ONE_SOURCE_TWICE)
        return CANNOT_RUN
    with window_start():
        return _present(options, terminal, sources)


def _present(options: argparse.Namespace, terminal: Terminal, sources: Sequence[str]) -> int:
    from presenter.app.list_screens import list_screens
    from presenter.app.present_options import PresentOptions
    from presenter.app.run_talk import run_talk

    if options.list_screens:
        for name in list_screens():
            terminal.print(name)
        return 0
    if STANDARD_INPUT in sources and hasattr(signal, "SIGTTIN"):
        # Of a talk in the background of a shell its terminal would stop the whole.
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    wishes = {field.name: getattr(options, field.name) for field in fields(PresentOptions)}
    for several in ("side_screens", "captions_from"):
        wishes[several] = tuple(wishes[several] or ())
    asked = PresentOptions(**wishes)
    return run_talk(
        asked,
        terminal.interface,
        terminal.print,
        terminal.complain,
        options.begun,
        leave_at_signals,
    )
