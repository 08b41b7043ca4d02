"""Every command, its options and their help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from presenter import __version__
from presenter.arguments.action_list import list_actions
from presenter.arguments.translated_parser import TranslatedParser
from presenter.arguments.values import Values
from presenter.i18n.text import Text, Translate
from presenter.outputs.codes import list_codes

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[TranslatedParser]  # noqa: SLF001 -- it has no public name

COMMANDS = ("present", "export", "check", "catalog", "new", "send")
STANDS_ALONE = ("-h", "--help", "--version", "--smoke")


def with_present(words: Sequence[str]) -> list[str]:
    """Return the command line with `present` put before a bare deck: `presenter talk.md`."""
    if not words or words[0] in COMMANDS or words[0] in STANDS_ALONE:
        return list(words)
    return ["present", *words]


def parse(words: Sequence[str], translate: Translate) -> argparse.Namespace:
    """Return what the command line asks for; a mistake is said on stderr and ends the program with 2."""
    parser = build_parser(translate)
    options = parser.parse_args(with_present(words))
    if options.command == "present" and options.deck is None and not options.list_screens:
        parser.error("the following arguments are required: DECK")
    return options


def build_parser(translate: Translate) -> TranslatedParser:
    """Return the parser of the whole command line, its help in the language of `translate`."""
    parser = TranslatedParser(
        translate=translate,
        prog="presenter",
        description=Text("Give a talk in two languages at once.").render(translate),
        epilog=Text("“presenter DECK” is short for “presenter present DECK”.").render(translate),
    )
    text = parser.help_text
    parser.add_argument(
        "--version",
        action="version",
        version=f"presenter {__version__}",
        help=text(Text("print the version")),
    )
    parser.add_argument(
        "--smoke", action="store_true", help=text(Text("build every window, paint it once and stop"))
    )
    commands = parser.add_subparsers(
        dest="command",
        metavar=Text("COMMAND").render(translate),
        title=Text("commands").render(translate),
    )
    values = Values(translate)
    _add_present(commands, values)
    _add_export(commands, values)
    _add_check(commands, values)
    _add_catalog(commands, values)
    _add_new(commands, values)
    _add_send(commands, values)
    return parser


def _add_present(commands: Subparsers, values: Values) -> None:
    parser = _add_command(commands, values, "present", Text("show a deck to an audience"))
    text = parser.help_text
    parser.add_argument("deck", metavar="DECK", type=Path, nargs="?", help=text(Text("the deck’s file")))
    _add_language(parser, values, Text("the slides’ language"))
    _add_subtitles(parser, values, Text("the subtitles’ languages, or “off”"))
    parser.add_argument(
        "--notes-language", metavar="L", type=values.language, help=text(Text("the notes’ language"))
    )
    parser.add_argument(
        "--ui-language", metavar="L", type=values.language, help=text(Text("the program’s own language"))
    )
    flags = {
        "--windowed": Text("keep both windows out of full screen"),
        "--single-screen": Text("use one screen for both windows"),
        "--resume": Text("begin where the last talk of this deck was left"),
        "--list-screens": Text("list the screens by name and stop"),
    }
    for name, help_message in flags.items():
        parser.add_argument(name, action="store_true", help=text(help_message))
    for name, help_message in {
        "--audience-screen": Text("the screen that the audience sees, by name"),
        "--console-screen": Text("the speaker’s screen, by name"),
    }.items():
        parser.add_argument(name, metavar=Text("NAME").render(values.translate), help=text(help_message))
    parser.add_argument(
        "--slide", metavar="N|ID", help=text(Text("begin at this slide: its number or its id"))
    )
    parser.add_argument(
        "--platform",
        metavar=Text("NAME").render(values.translate),
        help=text(Text("show the windows by this platform of Qt: xcb, wayland, vnc, offscreen")),
    )


def _add_export(commands: Subparsers, values: Values) -> None:
    parser = _add_command(
        commands,
        values,
        "export",
        Text("write a deck as PDF or as pictures"),
        Text(
            "Exit code 0: written. 1: written, but something of the deck is wrong or left out, as is said.\n"
            "2: nothing was written.\n\n"
            "Each slide is one page, at its last step. With --subtitles it is one page for each\n"
            "subtitle, as the audience sees them. Hidden slides are left out unless --slides names them."
        ),
    )
    text = parser.help_text
    _add_deck(parser)
    parser.add_argument(
        "--to",
        metavar=Text("PATH").render(values.translate),
        type=Path,
        required=True,
        help=text(Text("the file to write: talk.pdf, slide.png; or a folder for pictures")),
    )
    parser.add_argument(
        "--format", metavar="F", help=text(Text("pdf or png, where the file’s suffix does not say it"))
    )
    _add_language(parser, values, Text("the slides’ language"))
    _add_subtitles(parser, values, Text("the subtitles’ languages, or “off”, as it is without this"))
    parser.add_argument(
        "--slides", metavar="1-5,9", default="", help=text(Text("only these slides: numbers, spans and ids"))
    )
    parser.add_argument(
        "--width",
        metavar="PX",
        type=values.width,
        default=1920,
        help=text(Text("how many pixels a picture is wide; 1920 without this")),
    )


def _add_check(commands: Subparsers, values: Values) -> None:
    parser = _add_command(
        commands,
        values,
        "check",
        Text("say what is missing, malformed or does not fit, before the talk"),
        Text(
            "Exit code 0: nothing is wrong. 1: there are errors. 2: the deck cannot be read.\n\n"
            "What can be found, by code:"
        ),
    )
    parser.epilog = f"{parser.epilog}\n{list_codes(values.translate)}"
    _add_deck(parser)
    _add_language(parser, values, Text("check this language only"))
    _add_report_format(parser)


def _add_catalog(commands: Subparsers, values: Values) -> None:
    parser = _add_command(
        commands,
        values,
        "catalog",
        Text("keep a deck’s translations in step with it"),
        Text(
            "sync     write the deck’s .pot and bring the .po of every language up to date\n"
            "status   count what is translated, stale and missing\n"
            "check    list what is stale and missing, where in the deck it stands\n"
            "pseudo   write a trial translation, a third longer, to see with --language en_XA what overflows"
        ),
    )
    parser.add_argument("action", choices=("sync", "status", "check", "pseudo"))
    _add_deck(parser)
    _add_language(parser, values, Text("this language only"))
    _add_report_format(parser)


def _add_new(commands: Subparsers, values: Values) -> None:
    parser = _add_command(commands, values, "new", Text("write a deck that teaches the format"))
    parser.add_argument(
        "path",
        metavar=Text("PATH").render(values.translate),
        type=Path,
        help=parser.help_text(Text("the file to write; nothing that exists is overwritten")),
    )


def _add_send(commands: Subparsers, values: Values) -> None:
    parser = _add_command(
        commands,
        values,
        "send",
        Text("do something in the talk that is running"),
        Text("Prints where the talk is then, as JSON. The actions:"),
    )
    parser.epilog = f"{parser.epilog}\n{list_actions(values.translate)}"
    text = parser.help_text
    parser.add_argument(
        "action",
        metavar=Text("ACTION").render(values.translate),
        help=text(Text("what to do: next, go-to, set-language, toggle-subtitles, …")),
    )
    parser.add_argument(
        "arguments",
        metavar=Text("ARGUMENT").render(values.translate),
        nargs="*",
        help=text(Text("what the action needs: a slide, a language")),
    )


def _add_command(
    commands: Subparsers, values: Values, name: str, what: Text, more: Text | None = None
) -> TranslatedParser:
    words = what.render(values.translate)
    return commands.add_parser(
        name,
        translate=values.translate,
        help=words.replace("%", "%%"),
        description=words[:1].upper() + words[1:] + ".",
        epilog=more.render(values.translate) if more is not None else None,
    )


def _add_deck(parser: TranslatedParser) -> None:
    parser.add_argument("deck", metavar="DECK", type=Path, help=parser.help_text(Text("the deck’s file")))


def _add_language(parser: TranslatedParser, values: Values, message: Text) -> None:
    parser.add_argument("--language", metavar="L", type=values.language, help=parser.help_text(message))


def _add_subtitles(parser: TranslatedParser, values: Values, message: Text) -> None:
    parser.add_argument(
        "--subtitles", metavar="L[,L]|off", type=values.subtitle_languages, help=parser.help_text(message)
    )


def _add_report_format(parser: TranslatedParser) -> None:
    message = Text("how to print what is found; text without this")
    parser.add_argument("--format", choices=("text", "json"), default="text", help=parser.help_text(message))
