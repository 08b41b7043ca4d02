"""`presenter completion`."""

from __future__ import annotations

import argparse

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text

SHELLS = ("bash", "zsh", "fish")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "completion",
        run,
        Text("print the script by which a shell completes commands, options, decks and languages"),
        Text(
            "Where the program came as a package of the system, that is there already. Else:\n\n"
            "bash   presenter completion bash > ~/.local/share/bash-completion/completions/presenter\n"
            "zsh    presenter completion zsh > a file “_presenter” in a folder of your $fpath\n"
            "fish   presenter completion fish > ~/.config/fish/completions/presenter.fish"
        ),
    )
    parser.add_argument(
        "shell",
        metavar=Text("SHELL").render(parser.translate),
        choices=SHELLS,
        help=parser.help_text(Text("bash, zsh or fish")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print the script for a shell, with helps in the terminal's language."""
    from presenter.cli.completion.script import completion_script

    terminal.print(completion_script(options.shell, terminal.translate).rstrip("\n"))
    return 0
