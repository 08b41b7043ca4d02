"""A text of another program carried over, as the tests want to look at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.errors import Finding
from presenter.importers.import_request import ImportRequest
from presenter.importers.importers import import_into_deck

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf"
    "c0f01f0005000180f9b5a8a40000000049454e44ae426082"
)
"""A PNG of one pixel."""


@dataclass(frozen=True)
class Carried:
    """The deck that was written, its text, and what was said of it."""

    text: str
    deck: Deck
    findings: tuple[Finding, ...]
    folder: Path

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.findings}

    @property
    def said(self) -> str:
        """All that was said, with the words concerned."""
        return "\n".join(f"{finding.message} {finding.excerpt}" for finding in self.findings)

    @property
    def bodies(self) -> list[str]:
        """What stands between dashes, from the first slide on."""
        return [part.strip("\n") for part in self.text.split("\n---\n")[1:]]


def carry(folder: Path, text: str, *, dialect: str = "", name: str = "talk.md", files=()) -> Carried:
    """Import a text from a folder with these pictures and other texts, given by their paths."""
    source = folder / "source" / name
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    for path in files:
        beside = source.parent / path
        beside.parent.mkdir(parents=True, exist_ok=True)
        content = files[path] if isinstance(files, dict) else DOT
        beside.write_bytes(content if isinstance(content, bytes) else dedent(content).encode())
    target = folder / "slides" / "talk.md"
    target.parent.mkdir(exist_ok=True)
    done = import_into_deck(ImportRequest((source,), target, dialect=dialect, replace=True))
    return Carried(target.read_text(encoding="utf-8"), load(target), done.findings, target.parent)
