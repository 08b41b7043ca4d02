"""`presenter check`."""

from __future__ import annotations

import argparse

from presenter.cli.commands import Commands
from presenter.cli.ending_at_once import ending_at_once
from presenter.cli.terminal import Terminal
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.i18n.text import Text
from presenter.outputs.codes import list_codes
from presenter.subtitles.rules.list_profiles import list_profiles


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "check",
        run,
        Text("say what is missing, malformed or does not fit, before the talk"),
        Text(
            "Exit code 0: nothing is wrong. 1: there are errors. 2: the deck cannot be read.\n\n"
            "What can be found, by code:"
        ),
    )
    parser.epilog = "\n".join(
        (
            parser.epilog or "",
            list_codes(parser.translate),
            "",
            Text("Profiles, the guides that subtitles can be checked by:").render(parser.translate),
            "",
            list_profiles(parser.translate),
        )
    )
    parser.add_deck()
    parser.add_language(Text("check this language only"))
    parser.add_argument(
        "--profile",
        metavar=Text("NAME").render(parser.translate),
        choices=tuple(profile.value for profile in SubtitleProfile),
        help=parser.help_text(
            Text("check the subtitles by this profile; without this by the deck’s own, else by live")
        ),
    )
    parser.add_argument(
        "--hints",
        action="store_true",
        help=parser.help_text(Text("list the notes on translations too, which spoil no talk")),
    )
    parser.add_jobs()
    parser.add_report_format(with_sarif=True)


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print everything that is wrong with a deck."""
    with ending_at_once():
        from presenter.outputs.check import check
        from presenter.outputs.crew import Crew, all_cores
        from presenter.settings.load_settings import load_settings
        from presenter.settings.settings_path import settings_path

    settings, _ = load_settings(settings_path())
    profile = SubtitleProfile(options.profile) if options.profile else None
    with terminal.progress() as line:
        crew = Crew(options.jobs or all_cores(), line.tell)
        findings = check(
            options.deck, options.language, settings, profile, with_hints=options.hints, crew=crew
        )
    return terminal.report(findings, options.report_format)
