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
        Text("write a deck as PDF, as pictures, as a handout or as HTML, or the minutes of its talk"),
        Text(
            "pdf, png   what the audience sees, in one language: each slide is one page, at its last step;\n"
            "           with --steps one page for each step, with --subtitles one for each subtitle.\n"
            "           A PDF’s page is called by the number of its slide: 3, 3+1, 3+2.\n"
            "handout    a PDF to be printed: each slide with its notes, which are the speaker’s (--no-notes\n"
            "           leaves them out); several languages side by side; --subtitles adds what is said.\n"
            "html       one file that needs nothing else, to be read and shown in a browser. Its languages,\n"
            "           all of the deck’s unless --language names them, are switched with L. It has no\n"
            "           notes unless --notes asks for them; --subtitles adds what is said.\n"
            "minutes    what was noted in the last talk with the deck, in Markdown: by section, with when\n"
            "           each began and how long it took, in the deck’s language or the one of --language.\n\n"
            "Hidden slides are left out unless --slides names them.\n\n"
            "Exit code 0: written. 1: written, but something of the deck is wrong or left out, as is said.\n"
            "2: nothing was written."
        ),
    )
    text = parser.help_text
    parser.add_deck()
    parser.add_argument(
        "--to",
        metavar=Text("PATH").render(parser.translate),
        type=Path,
        required=True,
        help=text(
            Text(
                "what to write: talk.pdf, talk.handout.pdf, talk.html, minutes.md, slide.png, "
                "or a folder for pictures"
            )
        ),
    )
    parser.add_argument(
        "--format",
        metavar="F",
        help=text(Text("pdf, png, handout, html or minutes, where the file’s name does not say it")),
    )
    parser.add_argument(
        "--language",
        metavar="L[,L]",
        type=parser.values.languages,
        help=text(Text("the slides’ language; several for handout and html")),
    )
    parser.add_subtitles(Text("the subtitles’ languages, or “off”, as it is without this"))
    parser.add_argument(
        "--slides", metavar="1-5,9", default="", help=text(Text("only these slides: numbers, spans and ids"))
    )
    parser.add_argument(
        "--steps", action="store_true", help=text(Text("a page, or a picture, for each step of a slide"))
    )
    parser.add_argument(
        "--drawings",
        action="store_true",
        help=text(Text("paint on the slides what was drawn on them while the talk was given")),
    )
    notes = parser.add_mutually_exclusive_group()
    notes.add_argument(
        "--notes", action="store_const", const=True, help=text(Text("write the speaker’s notes too: html"))
    )
    notes.add_argument(
        "--no-notes",
        action="store_const",
        const=False,
        dest="notes",
        help=text(Text("leave the speaker’s notes out: handout")),
    )
    parser.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help=text(Text("the paper of a handout; a4 without this")),
    )
    parser.add_argument(
        "--width",
        metavar="PX",
        type=parser.values.width,
        default=1920,
        help=text(Text("how many pixels a picture is wide; 1920 without this")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a deck to a file or a folder; findings go to stderr."""
    from presenter.outputs.export import export
    from presenter.outputs.export_request import ExportRequest
    from presenter.outputs.offscreen import offscreen_application
    from presenter.storage.state_folder import state_folder, talk_folder
    from presenter.talk.drawings_file import FILE

    application = offscreen_application()
    language, *further = options.language or (None,)
    request = ExportRequest(
        deck=options.deck,
        to=options.to,
        format=options.format,
        language=language,
        further_languages=tuple(further),
        subtitles=options.subtitles or (),
        slides=options.slides,
        width=options.width,
        every_step=options.steps,
        notes=options.notes,
        paper=options.paper,
        drawings=talk_folder(state_folder(), options.deck) / FILE if options.drawings else None,
    )
    findings = export(request)
    del application  # kept until here: what is drawn must not outlive it
    terminal.complain_of(findings)
    return exit_code(findings)
