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
from presenter.cli.exit_codes import CANNOT_RUN, SIGNALLED
from presenter.cli.grammar import parse
from presenter.cli.terminal import Terminal
from presenter.cli.terminal_language import terminal_language
from presenter.errors import PresenterError
from presenter.i18n.text import Text

if TYPE_CHECKING:
    from presenter.app.first_picture.first_window import Begun

_QT_MISSING = Text(
    "Qt cannot be loaded: {reason}. In a checkout, “python3 packaging/dev.py doctor” says what to install."
)


def run_command(words: Sequence[str], begun: Begun | None = None) -> int:
    """Do what the command line asks for and return the exit code; `begun` is what was done before."""
    interface = InterfaceCatalogs.load()
    known = (*interface.languages, *PSEUDO_LANGUAGES)  # nobody's terminal asks for a trial but on purpose
    terminal = Terminal(interface, terminal_language(os.environ, known))
    options = parse(words, terminal.translate)
    options.begun = begun
    return _run(options, terminal)


def _run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Run the command; the one place where bad input becomes a line on stderr and an exit code."""
    try:
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


def _drop_output() -> None:
    """Let words that cannot be written go nowhere; Python would try once more at the end, and complain."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
