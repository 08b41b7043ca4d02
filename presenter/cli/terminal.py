"""The terminal that the program was started in."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.progress import ProgressLine
from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text, Translate, plural
from presenter.outputs.findings import exit_code, render_json, render_text


@dataclass(frozen=True, slots=True)
class Terminal:
    """What is printed for whom: results on stdout, what went wrong on stderr."""

    interface: InterfaceCatalogs
    language: Language

    @property
    def translate(self) -> Translate:
        """Return what finds the words in the terminal's language."""
        return self.interface.translate_to(self.language)

    def words(self, text: Text) -> str:
        """Return a message in the terminal's language."""
        return text.render(self.translate)

    def progress(self) -> ProgressLine:
        """Return the line in which long work says how far it has come."""
        return ProgressLine(sys.stderr, self.words)

    def print(self, result: object) -> None:
        """Print a line of a result: a message in the terminal's language, anything else as it is."""
        print(self.words(result) if isinstance(result, Text) else result)

    def complain(self, text: Text) -> None:
        """Say in one line what went wrong."""
        print(self.words(text), file=sys.stderr)

    def complain_of(self, findings: Iterable[Finding]) -> None:
        """Say what was found besides the result."""
        print(render_text(findings, self.translate), end="", file=sys.stderr)

    def report(self, findings: Sequence[Finding], report_format: str) -> int:
        """Print findings as the result, for people with their number; return the exit code."""
        if report_format != "text":
            self.print_for_programs(findings, report_format)
        else:
            print(render_text(findings, self.translate), end="")
            self.complain(_count(findings))
        return exit_code(findings)

    def print_for_programs(self, findings: Iterable[Finding], report_format: str) -> None:
        """Print findings as a JSON list, or as SARIF."""
        if report_format == "sarif":
            from presenter.outputs.sarif import render_sarif

            print(render_sarif(findings, self.translate), end="")
        else:
            print(render_json(findings, self.translate), end="")


def _count(findings: Sequence[Finding]) -> Text:
    if not findings:
        return Text("Nothing is wrong.")
    return plural("{count} finding.", "{count} findings.", len(findings))
