"""Notes of other programs as ours, step by step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from presenter.deck.blocks import Paragraph
from presenter.deck.literal_words import literal_line, literal_words
from presenter.deck.load import parse
from presenter.deck.scan import SEPARATOR
from presenter.errors import Severity

_OWN_MARK = re.compile(r"\[(?=step\])", re.IGNORECASE)
_MOST_COLONS = ":" * 12
_DIV = re.compile(r"^(\s*):(?=::)")


def literal_notes(text: str) -> str:
    """Return plain words as notes, a paragraph for each that an empty line parts from the others.

    A line that ends stays one.
    """
    paragraphs = re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n\n".join(filter(None, map(_paragraph, paragraphs)))


def _paragraph(text: str) -> str:
    lines = (literal_words(line) for line in text.split("\n"))
    return "\\\n".join(literal_line(line) for line in lines if line.strip())


def markdown_notes(text: str) -> str:
    """Return notes in Markdown so that nothing in them ends the notes, the slide or a step.

    Where they would nevertheless, as with code that never ends, they are taken word for word.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    written = "\n".join(map(_harmless, lines))
    return written if _end_where_they_end(written) else literal_notes(text)


def _end_where_they_end(notes: str) -> bool:
    """Tell whether all that follows notes is read as what it is."""
    deck = parse(f"# A\n\n{_MOST_COLONS} notes\n{notes}\n{_MOST_COLONS}\n\nThe end.\n", Path("notes.md"))
    if len(deck.slides) != 1 or any(finding.severity is Severity.ERROR for finding in deck.findings):
        return False
    last = deck.slides[0].blocks[-1]
    return isinstance(last, Paragraph) and last.text.text == "The end." and len(deck.slides[0].blocks) == 2


def _harmless(line: str) -> str:
    if SEPARATOR.match(line):
        return "***"
    return _OWN_MARK.sub("&#91;", _DIV.sub(r"\1\\:", line))


def notes_by_step(steps: Sequence[Iterable[str]]) -> str:
    """Return the notes of each step of a slide as one text; what an earlier step says stands there alone."""
    written: list[str] = []
    said: set[str] = set()
    for step, notes in enumerate(steps):
        new = [note for note in notes if note.strip() and note not in said]
        said.update(new)
        words = "\n\n".join(new)
        written.append(words if step == 0 else f"[step] {words}".rstrip())
    while written and written[-1] in ("", "[step]"):
        written.pop()
    return "\n\n".join(filter(None, written))
