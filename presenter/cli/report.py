"""`presenter report`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text, plural

if TYPE_CHECKING:  # no other command, and no talk, is to start the later for what reports need
    from presenter.deck.deck import Deck
    from presenter.outputs.talk_report import TalkReport


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "report",
        run,
        Text("say how long each slide took when the talk was rehearsed and given"),
        Text(
            "Every talk of a minute or more counts, up to the slide where it broke off. One given far from\n"
            "the hours that the deck names, or with --rehearse, is a rehearsal. What was shown while the\n"
            "clock ran counts; where it never ran, all does. --budgets prints what the rehearsals took, or\n"
            "else the last talk, as each slide’s “time”; --write-budgets writes it into the deck."
        ),
    )
    text = parser.help_text
    parser.add_deck()
    parser.add_language(Text("the language of the titles, and the one that the plan is made for"))
    parser.add_report_format()
    budgets = parser.add_mutually_exclusive_group()
    budgets.add_argument("--budgets", action="store_true", help=text(Text("print a “time” for each slide")))
    budgets.add_argument(
        "--write-budgets",
        action="store_true",
        help=text(Text("write the “time” of each slide into the deck, and change nothing else")),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print how long the talk took, or make its plan of that."""
    from presenter.catalogs.catalogs import Catalogs
    from presenter.deck.load import load
    from presenter.outputs.known_language import shown_language
    from presenter.outputs.planned_times import planned_times
    from presenter.outputs.report_table import as_json, as_table
    from presenter.outputs.talk_report import report_on
    from presenter.storage.state_folder import state_folder, talk_folder
    from presenter.subtitles.tracks import Tracks
    from presenter.talk.talk_logs import read_logs

    deck = load(options.deck)
    talks = read_logs(talk_folder(state_folder(), options.deck))
    language = shown_language(deck, options.language or deck.settings.language)
    catalogs = Catalogs.load(deck)
    planned, tracks = planned_times(deck, catalogs, language), Tracks(deck, catalogs)
    report = report_on(deck, catalogs, language, planned, talks, tracks)
    if not report.rehearsals and not report.real:
        raise UsageError(_no_talk(options))
    if options.budgets or options.write_budgets:
        return _budget(options, terminal, deck, report)
    if options.report_format == "json":
        terminal.print(as_json(report))
    else:
        terminal.print(as_table(report, terminal.translate).rstrip("\n"))
    return 0


def _budget(options: argparse.Namespace, terminal: Terminal, deck: Deck, report: TalkReport) -> int:
    from presenter.deck.time_budgets import as_duration, with_budgets
    from presenter.outputs.talk_report import budgets_of
    from presenter.storage.backup import keep_backup
    from presenter.storage.write_atomically import write_atomically

    budgets = budgets_of(report, deck)
    if options.budgets:
        for index, seconds in budgets.items():
            terminal.print(f"{index + 1:4}  time: {as_duration(seconds):8}  {deck.slides[index].identifier}")
        return 0
    source = options.deck.read_bytes().decode("utf-8", "surrogateescape")
    budgeted = with_budgets(source, options.deck, budgets)
    if budgeted is None:
        raise UsageError(_not_written(options))
    keep_backup(options.deck, source.encode("utf-8", "surrogateescape"))
    write_atomically(options.deck, budgeted.text.encode("utf-8", "surrogateescape"))
    count = len(budgets) - len(budgeted.left_out)
    terminal.print(
        plural("The time of {count} slide is written.", "The times of {count} slides are written.", count)
    )
    for index in budgeted.left_out:
        slide = deck.slides[index]
        message = Text("Slide {number} ({identifier}) is left as it is; it took “time: {time}”.")
        time = as_duration(budgets[index])
        terminal.complain(message.with_fields(number=index + 1, identifier=slide.identifier, time=time))
    return 0


def _no_talk(options: argparse.Namespace) -> Finding:
    return Finding(
        "no-talk",
        Severity.ERROR,
        Text("No talk with this deck has been given or rehearsed yet."),
        Span(options.deck),
        advice=Text("Rehearse it with “presenter present --rehearse”; a minute is enough."),
    )


def _not_written(options: argparse.Namespace) -> Finding:
    return Finding(
        "not-written",
        Severity.ERROR,
        Text("The times cannot be written into this deck without changing more of it; it is as it was."),
        Span(options.deck),
        advice=Text("Print them with --budgets, and write them yourself."),
    )
