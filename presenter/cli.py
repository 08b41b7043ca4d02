"""The command line: what it asks for is done here, and what went wrong is said here.

Qt is imported by the commands that draw, when they draw: help and mistakes need none.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from types import FrameType

from presenter.arguments.command_line import build_parser, parse
from presenter.arguments.terminal_language import terminal_language
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.catalogs.pseudo import write_pseudo_catalog
from presenter.catalogs.status import status
from presenter.catalogs.sync import sync
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.errors import Finding, PresenterError
from presenter.i18n.language import Language
from presenter.i18n.text import Text, Translate, plural
from presenter.outputs.findings import exit_code, in_order, render_json, render_text
from presenter.outputs.known_language import require_language

CANNOT_RUN = 2
SIGNALLED = 128  # and the number of the signal, as shells count

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
_NO_DISPLAY = Text(
    "There is no display here. Write the deck with “presenter export”, or look at it from afar "
    "with “presenter present --platform vnc” and a VNC viewer."
)
_QT_MISSING = Text(
    "Qt cannot be loaded: {reason}. In a checkout, “python3 packaging/dev.py doctor” says what to install."
)


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line asks for and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that lacks a character shows a question mark instead of failing.
            stream.reconfigure(errors="replace")
    catalogs = InterfaceCatalogs.load()
    translate = catalogs.translate_to(terminal_language(os.environ, catalogs.languages))
    options = parse(sys.argv[1:] if words is None else words, translate)
    return _guarded(CommandLine(translate), options)


def _guarded(command_line: CommandLine, options: argparse.Namespace) -> int:
    """Run the command; the one place where bad input becomes a line on stderr and an exit code."""
    try:
        code = command_line.run(options)
        sys.stdout.flush()
    except PresenterError as error:
        command_line.complain(error.findings)
        return CANNOT_RUN
    except BrokenPipeError:
        # Whoever read the output has seen enough; unflushed words would be complained about later.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_RUN
    except OSError as error:
        print(f"{error.filename}:1:1: {error.strerror}", file=sys.stderr)
        return CANNOT_RUN
    except ImportError as error:
        if ".so" not in str(error):
            raise
        print(command_line.words(_QT_MISSING.with_fields(reason=str(error))), file=sys.stderr)
        return CANNOT_RUN
    except KeyboardInterrupt:
        return SIGNALLED + signal.SIGINT
    return code


@dataclass(frozen=True)
class CommandLine:
    """The commands, each a method that returns an exit code; `translate` speaks the terminal's language."""

    translate: Translate

    def run(self, options: argparse.Namespace) -> int:
        """Run the command that the options name."""
        commands: Mapping[str | None, Callable[[argparse.Namespace], int]] = {
            "present": self.present,
            "export": self.export,
            "check": self.check,
            "catalog": self.catalog,
            "new": self.new,
            "send": self.send,
            None: self.smoke if options.smoke else self.nothing,
        }
        return commands[options.command](options)

    def words(self, text: Text) -> str:
        """Return a message in the terminal's language."""
        return text.render(self.translate)

    def complain(self, findings: Iterable[Finding]) -> None:
        """Print findings on stderr."""
        print(render_text(findings, self.translate), end="", file=sys.stderr)

    def present(self, options: argparse.Namespace) -> int:
        """Show a deck."""
        if options.platform:
            os.environ["QT_QPA_PLATFORM"] = options.platform
        if not _has_display():
            print(self.words(_NO_DISPLAY), file=sys.stderr)
            return CANNOT_RUN
        from presenter.app import PresentOptions, list_screens, run_talk

        if options.list_screens:
            print(*list_screens(), sep="\n")
            return 0
        signal.signal(signal.SIGINT, _leave)
        signal.signal(signal.SIGTERM, _leave)
        wishes = {field.name: getattr(options, field.name) for field in fields(PresentOptions)}
        return run_talk(PresentOptions(**wishes))

    def export(self, options: argparse.Namespace) -> int:
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
        )
        findings = export(request)
        del application  # kept until here: what is drawn must not outlive it
        self.complain(findings)
        return exit_code(findings)

    def check(self, options: argparse.Namespace) -> int:
        """Print everything that is wrong with a deck."""
        from presenter.outputs.check import check
        from presenter.outputs.offscreen import offscreen_application

        application = offscreen_application()
        findings = check(options.deck, options.language)
        del application
        return self._report(findings, options.format)

    def catalog(self, options: argparse.Namespace) -> int:
        """Bring a deck's catalogs in step, count what is in them, or list what is missing."""
        actions = {
            "sync": self._catalog_sync,
            "status": self._catalog_status,
            "check": self._catalog_check,
            "pseudo": self._catalog_pseudo,
        }
        return actions[options.action](options)

    def new(self, options: argparse.Namespace) -> int:
        """Write a deck that teaches the format."""
        from presenter.outputs.new_deck import new_deck

        for path in new_deck(options.path):
            print(path)
        return 0

    def send(self, options: argparse.Namespace) -> int:
        """Do something in the running talk, and print where it is then."""
        from presenter.inputs.remote import send
        from presenter.inputs.remote_line import RemoteError

        try:
            snapshot = send(options.action, tuple(options.arguments))
        except RemoteError as error:
            print(self.words(error.message), file=sys.stderr)
            return CANNOT_RUN
        print(json.dumps(snapshot, ensure_ascii=False))
        return 0

    def smoke(self, options: argparse.Namespace) -> int:
        """Build every window, paint it once and stop."""
        del options
        if not _has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from presenter.app import smoke

        return smoke()

    def nothing(self, options: argparse.Namespace) -> int:
        """Say what could be asked for."""
        del options
        build_parser(self.translate).print_help(sys.stderr)
        return CANNOT_RUN

    def _catalog_sync(self, options: argparse.Namespace) -> int:
        deck = load(options.deck)
        if options.language is not None:
            deck = replace(deck, settings=replace(deck.settings, translations=(options.language,)))
        self.complain(deck.findings)
        report = sync(deck, translations_folder(deck))
        if options.format == "json":
            print(json.dumps(asdict(report), default=str, ensure_ascii=False, indent=2))
        else:
            for text in report.texts:
                print(self.words(text))
        return exit_code(deck.findings)

    def _catalog_status(self, options: argparse.Namespace) -> int:
        deck, catalogs, languages = self._read(options)
        groups = status(deck, catalogs, languages)
        if options.format == "json":
            print(json.dumps([{**asdict(group), "total": group.total} for group in groups], indent=2))
        else:
            for group in groups:
                print(self.words(group.text))
        return 0

    def _catalog_check(self, options: argparse.Namespace) -> int:
        deck, catalogs, languages = self._read(options)
        return self._report(in_order(check_catalogs(deck, catalogs, languages)), options.format)

    def _catalog_pseudo(self, options: argparse.Namespace) -> int:
        deck = load(options.deck)
        print(write_pseudo_catalog(deck, translations_folder(deck)))
        return 0

    def _read(self, options: argparse.Namespace) -> tuple[Deck, Catalogs, tuple[Language, ...]]:
        """Return the deck, its catalogs and the languages that are asked for."""
        deck = load(options.deck)
        if options.language is not None:
            require_language(deck, options.language)
        languages = (options.language,) if options.language is not None else deck.settings.translations
        return deck, Catalogs.load(deck), languages

    def _report(self, findings: Sequence[Finding], report_format: str) -> int:
        """Print findings as they were asked for, and for people how many there are."""
        if report_format == "json":
            print(render_json(findings, self.translate), end="")
        else:
            print(render_text(findings, self.translate), end="")
            print(self.words(_count(findings)), file=sys.stderr)
        return exit_code(findings)


def _count(findings: Sequence[Finding]) -> Text:
    if not findings:
        return Text("Nothing is wrong.")
    return plural("{count} finding.", "{count} findings.", len(findings))


def _leave(signal_number: int, frame: FrameType | None) -> None:
    """End a talk as its own quitting does; an exception would be lost among Qt's calls."""
    from PySide6.QtCore import QCoreApplication

    del frame
    QCoreApplication.exit(SIGNALLED + signal_number)


def _has_display() -> bool:
    """Tell whether Qt can open windows: without a display it would abort the process."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _DISPLAYS)
