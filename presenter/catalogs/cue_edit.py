"""A cue in other words, in the deck and in its catalogs."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import field
from datetime import datetime
from pathlib import Path

from presenter.catalogs.domains import Domain, domain_from
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.header import catalog_header
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.reworded import with_rewording
from presenter.dataclass import dataclass
from presenter.deck.deck import CueSource, Deck
from presenter.deck.load import parse
from presenter.deck.message import Message, Role
from presenter.deck.messages import messages
from presenter.deck.reworded_cue import cue_words, one_line, with_reworded_cue
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.storage.file_change import FileChange, content_of


@dataclass(frozen=True, slots=True)
class CueEdit:
    """What an operator typed for a cue of a slide, counted from 0, whose words in the deck were `before`.

    `words` has the deck's own language where its words are to change, and each language whose translation
    is to count: what was typed for it, or what was shown and is kept.
    """

    slide: str
    cue: int
    before: str
    words: Mapping[Language, str] = field(hash=False)


def changes_of(edit: CueEdit, deck: Deck) -> tuple[FileChange, ...]:
    """Return the files that an edit changes, the deck's first; none where nothing would change.

    The deck is read again from its file. Raises UsageError where the words are no longer where they were,
    or cannot be written there, PresenterError where a catalog is broken, and OSError where a file cannot be
    read.
    """
    content = content_of(deck.path)
    text = (content or b"").decode("utf-8", "surrogateescape")
    now = parse(text, deck.path)
    place, source = _find(edit, now)
    typed = edit.words.get(source.text.source_language(now.settings.language))
    is_same = typed is None or one_line(typed) == one_line(source.text.text)
    words = source.text.text if typed is None or is_same else cue_words(typed)
    changes: list[FileChange] = []
    if words != source.text.text:
        written = with_reworded_cue(text, now, edit.slide, place, words)
        if written is None:
            raise UsageError(_cannot_be_written(deck.path, source.text))
        changes.append(FileChange(deck.path, content, written.encode("utf-8", "surrogateescape")))
    if source.text.language is None:
        changes += _catalog_changes(edit, now, source.text, words)
    return tuple(changes)


def shares_words(deck: Deck, message: Message) -> int:
    """Return how many other places of a deck have the very same words in the same role."""
    alike = sum(
        other.context == message.context
        and other.text == message.text
        and other.written_in == message.written_in
        for _, other in messages(deck)
    )
    return max(alike - 1, 0)


def _find(edit: CueEdit, deck: Deck) -> tuple[int, CueSource]:
    """Return the cue in the deck as it is now: where it was, else the one with its words on that slide."""
    slide = next((slide for slide in deck.slides if slide.identifier == edit.slide), None)
    cues = slide.cues if slide is not None else ()
    places = [place for place, cue in enumerate(cues) if cue.text.text == edit.before]
    if not places:
        raise UsageError(_gone(deck.path, edit.before))
    place = min(places, key=lambda place: abs(place - edit.cue))
    return place, cues[place]


def _catalog_changes(edit: CueEdit, deck: Deck, message: Message, words: str) -> list[FileChange]:
    source = message.source_language(deck.settings.language)
    folder, home = translations_folder(deck), domain_from(deck, source)
    paths = home.catalogs(folder)
    elsewhere = shares_words(deck, message) > 0
    changes: list[FileChange] = []
    typed = _translations(edit, home, paths)
    for language in dict.fromkeys((*typed, *paths)):
        translation = typed.get(language)
        path = paths.get(language) or home.catalog(folder, language)
        content = content_of(path)
        if content is None and translation is None:
            continue
        file = read_own_catalog(path) if content is not None else PoFile(path)
        if not file.entries:
            header = catalog_header(home.name, source, language, datetime.now().astimezone())
            file = file.with_entries([header])
        before, after = (str(Role.CUE), message.text), (str(Role.CUE), words)
        written = with_rewording(file, before, after, translation, is_used_elsewhere=elsewhere)
        if written is None:
            raise UsageError(_translated_otherwise(path, words))
        rendered = written.render().encode("utf-8")
        if rendered != content:
            changes.append(FileChange(path, content, rendered))
    return changes


def _translations(edit: CueEdit, home: Domain, paths: Container[Language]) -> dict[Language, str]:
    """Return what was typed, by the catalog it goes into: that of `es` where `es_MX` has none of its own."""
    typed: dict[Language, str] = {}
    for language in home.languages:
        words = one_line(edit.words.get(language, ""))
        kept = next((variety for variety in fallback_chain(language) if variety in paths), language)
        if words and home.source not in (language, kept):
            typed[kept] = words
    return typed


def _gone(path: Path, words: str) -> Finding:
    return Finding(
        "words-gone",
        Severity.ERROR,
        Text("The deck was changed meanwhile; this subtitle is no longer in it."),
        Span(path),
        words,
        Text("Copy your words, leave, and edit the subtitle that is there now."),
    )


def _cannot_be_written(path: Path, message: Message) -> Finding:
    return Finding(
        "not-written",
        Severity.ERROR,
        Text("These words cannot be written there without changing more of the deck."),
        Span(path, message.span.line, message.span.column),
        message.text,
        Text("Edit this subtitle in the deck’s own file."),
    )


def _translated_otherwise(path: Path, words: str) -> Finding:
    return Finding(
        "not-written",
        Severity.ERROR,
        Text("The same words stand elsewhere in the deck, with another translation."),
        Span(path),
        words,
        Text("Choose other words, or the same translation."),
    )
