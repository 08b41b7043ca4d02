"""`presenter send`."""

from __future__ import annotations

import argparse
import json

from presenter.cli.action_list import list_actions
from presenter.cli.commands import Commands
from presenter.cli.exit_codes import CANNOT_RUN
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "send",
        run,
        Text("do something in the talk that is running"),
        Text("Prints where the talk is then, as JSON. The actions:"),
    )
    parser.epilog = f"{parser.epilog}\n{list_actions(parser.translate)}"
    text = parser.help_text
    parser.add_argument(
        "action",
        metavar=Text("ACTION").render(parser.translate),
        help=text(Text("what to do: next, go-to, set-language, toggle-subtitles, …")),
    )
    parser.add_argument(
        "arguments",
        metavar=Text("ARGUMENT").render(parser.translate),
        nargs="*",
        default=(),  # or argparse would call it required
        help=text(Text("what the action needs: a slide, a language")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Do something in the running talk, and print where it is then."""
    from presenter.inputs.remote import send
    from presenter.inputs.remote_line import RemoteError

    try:
        snapshot = send(options.action, tuple(options.arguments))
    except RemoteError as error:
        terminal.complain(error.message)
        return CANNOT_RUN
    terminal.print(json.dumps(snapshot, ensure_ascii=False))
    return 0
