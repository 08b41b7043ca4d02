"""Entries to check, as a catalog has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.catalogs.checks.unit_findings import unit_findings
from presenter.catalogs.line import LineKind, string_lines
from presenter.catalogs.po_file import PoFile
from presenter.deck.message import Message, Role
from presenter.errors import Finding, Span
from presenter.i18n.language import Language

Find = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def find() -> Find:
    """Return what says all that is wrong with a translation of some words of a deck."""

    def found(
        source: str,
        target: str,
        *,
        to: str = "es",
        written_in: str = "en",
        role: Role | None = Role.BODY,
        comments: str = "",
    ) -> tuple[Finding, ...]:
        lines = (*string_lines(LineKind.MSGID, source, "\n"), *string_lines(LineKind.MSGSTR, target, "\n"))
        text = comments + "".join(line.raw for line in lines)
        (entry,) = PoFile.parse(text, Path("talk.po")).entries
        message = Message(role, source, Span(Path("talk.md"))) if role else None
        return unit_findings(
            entry, message, Language(to), source=Language(written_in), path=Path("talk.po"), slide="plans"
        )

    return found
