"""What can be wrong with what the user gave, and where.

    PresenterError              everything that the program says of bad input
    ├── UnreadableError         a file that cannot be read at all
    └── UsageError              a command that asks for what is not there

A Finding is a value: it is collected, sorted, shown, counted. A PresenterError
carries one or more findings and is raised only where nothing can go on.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text, Translate, untranslated

LONGEST_WORD = 60


class Severity(StrEnum):
    """How much a finding matters: an error spoils the talk, a warning may, a note does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file; line and column count from 1."""

    path: Path
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return `path:line:column`, which editors and terminals can follow."""
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to put right: what it is, where, the words concerned and what to do."""

    code: str
    severity: Severity
    message: Text
    span: Span
    excerpt: str = ""
    advice: Text | None = None
    slide: str | None = None
    language: Language | None = None

    def render(self, translate: Translate = untranslated) -> str:
        """Return `path:line:col: what · excerpt · what to do` in one line."""
        parts = [self.message.render(translate)]
        if self.excerpt:
            parts.append(_one_line(self.excerpt))
        if self.advice is not None:
            parts.append(self.advice.render(translate))
        return f"{self.span}: {' · '.join(parts)}"


class PresenterError(Exception):
    """Bad input that stops what was asked for."""

    def __init__(self, *findings: Finding) -> None:
        """Carry at least one finding."""
        super().__init__("\n".join(finding.render() for finding in findings))
        self.findings = findings

    def __reduce__(self) -> tuple[type[PresenterError], tuple[Finding, ...]]:
        """Let it be raised again in another process."""
        return type(self), self.findings


class UnreadableError(PresenterError):
    """A file that cannot be read at all."""


class UsageError(PresenterError):
    """A command that asks for what is not there."""


def closest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the known word that resembles the given one most, in whatever case; None where none is near.

    A word longer than any that was ever meant is not compared, which would take long.
    """
    if len(word) > LONGEST_WORD:
        return None
    spellings = {name.lower(): name for name in sorted(known)}
    near = get_close_matches(word.lower(), spellings, n=1, cutoff=cutoff)
    return spellings[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> Text | None:
    """Return the question for the known word nearest to one that is not known; None where none is near."""
    near = closest(word, known)
    return None if near is None else Text("Did you mean “{suggestion}”?").with_fields(suggestion=near)


def use_one_of(known: Iterable[str]) -> Text:
    """Return the advice that names all words there are."""
    return Text("Use one of these: {words}.").with_fields(words=", ".join(sorted(known)))


def _one_line(text: str, limit: int = 80) -> str:
    words = " ".join(text.split())
    return words if len(words) <= limit else words[: limit - 1] + "…"
