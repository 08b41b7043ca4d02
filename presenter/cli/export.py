"""`presenter export`."""

from __future__ import annotations

import argparse
from pathlib import Path

from presenter.cli.commands import Commands
from presenter.cli.ending_at_once import ending_at_once
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text
from presenter.outputs.findings import exit_code


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "export",
        run,
        Text("write a deck as PDF, pictures, handout or HTML, its subtitles, or the minutes of its talk"),
        Text(
            "pdf, png   what the audience sees, in one language: each slide is one page, at its last step;\n"
            "           with --steps one page for each step, with --subtitles one for each subtitle.\n"
            "           A PDF’s page is called by the number of its slide: 3, 3+1, 3+2.\n"
            "handout    a PDF to be printed: each slide with its notes, which are the speaker’s (--no-notes\n"
            "           leaves them out); several languages side by side; --subtitles adds what is said.\n"
            "html       one file that needs nothing else, to be read and shown in a browser. Its languages,\n"
            "           all of the deck’s unless --language names them, are switched with L. It has no\n"
            "           notes unless --notes asks for them; --subtitles adds what is said.\n"
            "screens    for translators and reviewers: a picture of each slide in each language, and a page\n"
            "           with all of them beside their entries, states and faults (--notes: the notes’ too).\n"
            "minutes    what was noted in the last talk with the deck, in Markdown: by section, with when\n"
            "           each began and how long it took, in the deck’s language or the one of --language.\n"
            "srt, vtt,  the subtitles with their times, for a recording of the talk; txt is a transcript\n"
            "ttml, txt  by slide and speaker. --language en,es writes talk.en.srt and talk.es.srt, and\n"
            "           --subtitles en,es one file in both. The times are those of the last talk, from when\n"
            "           its clock was started, else of the last rehearsal, else estimated from the plan: it\n"
            "           is said which. What the audience did not see is left out; where a talk showed no\n"
            "           subtitles, those of a step share its time.\n\n"
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
                "what to write: talk.pdf, talk.handout.pdf, talk.html, talk.srt, talk.vtt, talk.ttml, "
                "talk.txt, minutes.md, slide.png, or a folder for pictures"
            )
        ),
    )
    formats = parser.add_mutually_exclusive_group()
    formats.add_argument(
        "--format",
        metavar="F",
        help=text(
            Text("pdf, png, handout, html, screens, srt, vtt, ttml, txt or minutes, if the name does not say")
        ),
    )
    formats.add_argument(
        "--screens",
        action="store_const",
        const="screens",
        dest="format",
        help=text(Text("write the pictures and the page for translators into the folder; --format screens")),
    )
    parser.add_argument(
        "--language",
        metavar="L[,L]",
        type=parser.values.languages,
        help=text(
            Text("the language; several for handout, html, screens, and for a file of subtitles in each")
        ),
    )
    parser.add_subtitles(Text("the subtitles’ languages, or “off”, as it is without this"))
    parser.add_argument(
        "--slides", metavar="1-5,9", default="", help=text(Text("only these slides: numbers, spans and ids"))
    )
    parser.add_argument(
        "--times",
        choices=("log", "rehearsal", "estimate"),
        help=text(Text("where the times of srt, vtt, ttml and txt come from: a talk, a rehearsal, the plan")),
    )
    parser.add_argument(
        "--shift",
        metavar="S",
        type=parser.values.seconds,
        default=0.0,
        help=text(
            Text("how many seconds later all subtitles are in the recording; --shift=-90 for earlier ones")
        ),
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
        "--notes",
        action="store_const",
        const=True,
        help=text(Text("write the speaker’s notes too: html, screens")),
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
    parser.add_jobs()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a deck to a file or a folder; findings go to stderr."""
    with ending_at_once():
        from presenter.outputs.crew import Crew, all_cores
        from presenter.outputs.export import export
        from presenter.outputs.export_request import ExportRequest
        from presenter.storage.state_folder import state_folder, talk_folder
        from presenter.talk.drawings_file import FILE

    language, *further = options.language or (None,)
    request = ExportRequest(
        deck=options.deck,
        to=options.to,
        format=options.format,
        language=language,
        further_languages=tuple(further),
        subtitles=options.subtitles,
        slides=options.slides,
        width=options.width,
        every_step=options.steps,
        notes=options.notes,
        paper=options.paper,
        drawings=talk_folder(state_folder(), options.deck) / FILE if options.drawings else None,
        times=options.times,
        shift=options.shift,
    )
    with terminal.progress() as line:
        findings = export(request, Crew(options.jobs or all_cores(), line.tell))
    terminal.complain_of(findings)
    return exit_code(findings)
