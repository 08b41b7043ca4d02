"""From the words of the command line to an exit code."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.catalogs.pseudo import PSEUDO_LANGUAGES
from presenter.cli.exit_codes import CANNOT_RUN, FAILED, SIGNALLED
from presenter.cli.grammar import parse
from presenter.cli.opening import open_foreign
from presenter.cli.terminal import Terminal
from presenter.cli.terminal_language import terminal_language
from presenter.errors import PresenterError
from presenter.i18n.text import Text
from presenter.storage.failure_log import Failure, FailureLog, failures_heard
from presenter.storage.state_folder import state_folder

if TYPE_CHECKING:
    from presenter.app.first_picture.first_window import Begun

SHOW_FAILURES = "PRESENTER_SHOW_FAILURES"
"""Set to anything, it lets an error of the program itself through, for whoever works on the program."""

_PROGRAM_FAILED = Text("The program itself failed: {what}. Please report it, with the file {path}")
_UNWRITTEN = Text(
    "The program itself failed: {what}. That could not be written down: {reason}. "
    "Started with {variable}=1, it shows all there is to report."
)
_QT_MISSING = Text(
    "Qt cannot be loaded: {reason}. In a checkout, “python3 packaging/dev.py doctor” says what to install."
)


def run_command(words: Sequence[str], begun: Begun | None = None) -> int:
    """Do what the command line asks for and return the exit code; `begun` is what was done before."""
    interface = InterfaceCatalogs.load()
    known = (*interface.languages, *PSEUDO_LANGUAGES)  # nobody's terminal asks for a trial but on purpose
    terminal = Terminal(interface, terminal_language(os.environ, known))
    options = parse(words or _words_of_nothing(), terminal.translate)
    options.begun = begun
    log = FailureLog(state_folder())
    try:
        with failures_heard(log):
            return _run(options, terminal)
    except Exception as error:
        if os.environ.get(SHOW_FAILURES):
            raise
        return _last_resort(error, log, terminal)


def _words_of_nothing() -> Sequence[str]:
    """Return what is meant by no words at all: the start window, where somebody would see it."""
    from presenter.cli.start import can_be_seen  # which no talk has to wait for

    return ("start",) if can_be_seen(os.environ) else ()


def _run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Run the command; the one place where bad input becomes a line on stderr and an exit code."""
    try:
        open_foreign(options, terminal)
        code: int = options.run(options, terminal)
        if sys.stdout is not None:
            sys.stdout.flush()
    except PresenterError as error:
        terminal.complain_of(error.findings)
        report_format = getattr(options, "report_format", "text")
        if report_format != "text":
            terminal.print_for_programs(error.findings, report_format)
        return CANNOT_RUN
    except OSError as error:
        if not isinstance(error, BrokenPipeError):  # whose reader has seen enough
            print(f"{error.filename or 'presenter'}:1:1: {error.strerror}", file=sys.stderr)
        _drop_output()
        return CANNOT_RUN
    except ImportError as error:
        if ".so" not in str(error):
            raise
        terminal.complain(_QT_MISSING.with_fields(reason=str(error)))
        return CANNOT_RUN
    except KeyboardInterrupt:
        return SIGNALLED + signal.SIGINT
    return code


def _last_resort(error: Exception, log: FailureLog, terminal: Terminal) -> int:
    """Say in one line that the program itself failed, and write the whole of it to the log."""
    failure = Failure.of(type(error), error, error.__traceback__)
    try:
        log.write(failure.whole)
    except OSError as unwritten:
        reason = unwritten.strerror or str(unwritten)
        terminal.complain(_UNWRITTEN.with_fields(what=failure.told, reason=reason, variable=SHOW_FAILURES))
    else:
        terminal.complain(_PROGRAM_FAILED.with_fields(what=failure.told, path=str(log.path)))
    return FAILED


def _drop_output() -> None:
    """Let words that cannot be written go nowhere; Python would try once more at the end, and complain."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
