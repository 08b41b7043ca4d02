"""`presenter export`."""

from __future__ import annotations

import argparse
from pathlib import Path

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text
from presenter.outputs.findings import exit_code


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "export",
        run,
        Text("write a deck as PDF or as pictures"),
        Text(
            "Exit code 0: written. 1: written, but something of the deck is wrong or left out, as is said.\n"
            "2: nothing was written.\n\n"
            "Each slide is one page, at its last step; with --steps one page for each step, with\n"
            "--subtitles one for each subtitle, as the audience sees them. A PDF’s page is called by the\n"
            "number of its slide: 3, 3+1, 3+2. Hidden slides are left out unless --slides names them."
        ),
    )
    text = parser.help_text
    parser.add_deck()
    parser.add_argument(
        "--to",
        metavar=Text("PATH").render(parser.translate),
        type=Path,
        required=True,
        help=text(Text("the file to write: talk.pdf, slide.png; or a folder for pictures")),
    )
    parser.add_argument(
        "--format", metavar="F", help=text(Text("pdf or png, where the file’s suffix does not say it"))
    )
    parser.add_language(Text("the slides’ language"))
    parser.add_subtitles(Text("the subtitles’ languages, or “off”, as it is without this"))
    parser.add_argument(
        "--slides", metavar="1-5,9", default="", help=text(Text("only these slides: numbers, spans and ids"))
    )
    parser.add_argument(
        "--steps", action="store_true", help=text(Text("a page, or a picture, for each step of a slide"))
    )
    parser.add_argument(
        "--width",
        metavar="PX",
        type=parser.values.width,
        default=1920,
        help=text(Text("how many pixels a picture is wide; 1920 without this")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a deck as PDF or pictures; findings go to stderr."""
    from presenter.outputs.export import ExportRequest, export
    from presenter.outputs.offscreen import offscreen_application

    application = offscreen_application()
    request = ExportRequest(
        deck=options.deck,
        to=options.to,
        format=options.format,
        language=options.language,
        subtitles=options.subtitles or (),
        slides=options.slides,
        width=options.width,
        every_step=options.steps,
    )
    findings = export(request)
    del application  # kept until here: what is drawn must not outlive it
    terminal.complain_of(findings)
    return exit_code(findings)
