"""Decks and catalogs to try things on."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.deck.blocks import Heading, Paragraph
from presenter.deck.deck import CueSource, Deck, DeckSettings, Passage, Slide
from presenter.deck.message import Message, Role
from presenter.errors import Span
from presenter.i18n.language import Language

ENGLISH = Language("en")
SPANISH = Language("es")

MakeDeck = Callable[..., Deck]
WriteCatalog = Callable[..., Path]

HEADER = """\
msgid ""
msgstr ""
"Language: es\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


@pytest.fixture
def make_deck(tmp_path: Path) -> MakeDeck:
    """Return what makes a deck of slides written as `title / paragraph / note: … / cue: …` lines."""
    path = tmp_path / "slides" / "talk.md"

    def make(*slides: str, translations: tuple[str, ...] = ("es",)) -> Deck:
        path.parent.mkdir(exist_ok=True)
        settings = DeckSettings(translations=tuple(Language(code) for code in translations))
        return Deck(path, settings, tuple(_slide(path, index, text) for index, text in enumerate(slides)))

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of the translations of the decks made here."""
    found = tmp_path / "translations"
    found.mkdir()
    return found


@pytest.fixture
def write_catalog(folder: Path) -> WriteCatalog:
    """Return what writes the deck's catalog in a language, with a header above the entries given."""

    def write(entries: str, language: str = "es", *, header: str = HEADER) -> Path:
        path = folder / language / "LC_MESSAGES" / "talk.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(header + textwrap.dedent(entries).lstrip("\n"), encoding="utf-8", newline="")
        return path

    return write


def _slide(path: Path, index: int, text: str) -> Slide:
    title, *rest = textwrap.dedent(text).strip().splitlines()
    name = re.sub(r"\W+", "-", title.lower()).strip("-") or f"slide-{index + 1}"
    line = 10 * index + 1

    def message(role: Role, words: str, part: str, below: int) -> Message:
        return Message(role, words, Span(path, line + below), f"{name}/{part}")

    heading = message(Role.TITLE, title, "title", 0)
    blocks: list[Heading | Paragraph] = [Heading(span=heading.span, level=1, text=heading)]
    notes: list[Passage] = []
    cues: list[CueSource] = []
    for below, words in enumerate(rest, start=1):
        kind, _, said = words.partition(": ")
        if kind == "note":
            note = message(Role.NOTE, said, f"note{len(notes) + 1}", below)
            notes.append(Passage(0, (Paragraph(span=note.span, text=note),)))
        elif kind == "cue":
            cues.append(CueSource(0, message(Role.CUE, said, f"cue{len(cues) + 1}", below)))
        else:
            body = message(Role.BODY, words, f"p{len(blocks)}", below)
            blocks.append(Paragraph(span=body.span, text=body))
    return Slide(
        index=index,
        identifier=name,
        span=heading.span,
        title=heading,
        blocks=tuple(blocks),
        notes=tuple(notes),
        cues=tuple(cues),
    )
