"""What an import changed and what it could not carry over, gathered while it reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from presenter.errors import Finding, Span
from presenter.i18n.text import Text
from presenter.importers.codes import MEANINGS
from presenter.importers.dialects.source_lines import SourceLine

MOST_PLACES = 12
"""So many places of the same change are named; of more it is said how many there are."""

_BETWEEN = " · "


class _Kind(NamedTuple):
    code: str
    message: str
    fields: tuple[tuple[str, str], ...]


class Changes:
    """Gather findings; what was done in the same way in many places makes one finding that names them."""

    def __init__(self) -> None:
        self._first: dict[_Kind, Finding] = {}
        self._places: dict[_Kind, dict[Span, None]] = {}
        self._words: dict[_Kind, dict[str, None]] = {}

    def rewrote(self, message: Text, line: SourceLine, was: str = "") -> None:
        """Note that something is written in another way now, or was of no use here; say what it was."""
        self._add("carried-otherwise", message, line, was)

    def left_out(self, message: Text, line: SourceLine, was: str, advice: Text | None = None) -> None:
        """Note that something has no like here, and what it was."""
        self._add("left-out", message, line, was, advice)

    def left_out_file(self, message: Text, line: SourceLine, was: str, advice: Text | None = None) -> None:
        """Note that a picture, a video or another file could not be brought along."""
        self._add("left-out", message, line, was, advice)

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings in the order of their places."""
        found = [self._finding(kind, first) for kind, first in self._first.items()]
        return tuple(sorted(found, key=lambda finding: (finding.span, finding.code)))

    def _add(self, code: str, message: Text, line: SourceLine, was: str, advice: Text | None = None) -> None:
        fields = tuple(sorted((name, str(value)) for name, value in message.fields.items()))
        kind = _Kind(code, message.message, fields)
        if kind not in self._first:
            severity, _ = MEANINGS[code]
            self._first[kind] = Finding(code, severity, message, line.span, advice=advice)
        self._places.setdefault(kind, {}).setdefault(line.span)
        if was.strip():
            self._words.setdefault(kind, {}).setdefault(was.strip())

    def _finding(self, kind: _Kind, first: Finding) -> Finding:
        excerpt = _BETWEEN.join(self._words.get(kind, ()))
        others = [span for span in self._places[kind] if span != first.span]
        if not others:
            return replace(first, excerpt=excerpt)
        return replace(first, excerpt=excerpt, advice=_also(first, others))


def _also(first: Finding, others: Sequence[Span]) -> Text:
    named = ", ".join(
        str(span.line) if span.path == first.span.path else f"{span.path.name}:{span.line}"
        for span in sorted(others)[:MOST_PLACES]
    )
    if len(others) > MOST_PLACES:
        also = Text("Also in lines {lines}, and {more} more.").with_fields(
            lines=named, more=len(others) - MOST_PLACES
        )
    elif len(others) == 1:
        also = Text("Also in line {line}.").with_fields(line=named)
    else:
        also = Text("Also in lines {lines}.").with_fields(lines=named)
    if first.advice is None:
        return also
    return Text("{advice} {also}").with_fields(advice=first.advice, also=also)
