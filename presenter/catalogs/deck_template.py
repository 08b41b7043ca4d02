"""The words of a deck that are to be translated, as its template lists them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from presenter.catalogs.domains import domain_from
from presenter.catalogs.template import TemplateMessage, gathered
from presenter.catalogs.translatable import is_translatable
from presenter.deck.deck import Deck
from presenter.deck.inline import plain_text
from presenter.deck.kept_words import kept_words
from presenter.deck.message import Message
from presenter.deck.messages import messages
from presenter.deck.spelled_out import spelled_out
from presenter.deck.tokens import TokenKind, tokens
from presenter.i18n.language import Language

LONGEST_NEIGHBOUR = 60
"""Characters of a neighbour's words: enough to see how a sentence goes on, and few that change."""


def template_of(
    deck: Deck,
    folder: Path,
    source: Language | None = None,
    limits: Mapping[str, int] | None = None,
    times: Mapping[str, str] | None = None,
) -> tuple[TemplateMessage, ...]:
    """Return the messages of a deck in reading order; `folder` is that of its translations.

    They are those written in the source language, which is the deck's own where none is given. `limits` says
    how many characters there is room for, `times` in words how long something is shown: by identity, and None
    where they were not measured. What is not among them has no limit.
    """
    place = source_path(deck.path, folder)
    found = gathered(
        described_message(message, beside, f"{place}:{message.span.line}", limits, times)
        for message, beside in messages_with_neighbours(deck, source)
    )
    targets = domain_from(deck, source or deck.settings.language).languages
    return tuple(
        message for message in found if not message.besides or any(map(message.is_needed_in, targets))
    )


def described_message(
    message: Message,
    beside: tuple[str, str],
    place: str,
    limits: Mapping[str, int] | None = None,
    times: Mapping[str, str] | None = None,
) -> TemplateMessage:
    """Return a message as a template lists it, with the words before and after it."""
    before, after = beside
    return TemplateMessage(
        key=(message.context, message.text),
        identities=(message.identity,) if message.identity else (),
        places=(place,),
        limit=None if limits is None else limits.get(message.identity, 0),
        time=None if times is None else times.get(message.identity, ""),
        kept=() if message.is_literal else _kept(message.text),
        notes=message.comments,
        before=(before,) if before else (),
        after=(after,) if after else (),
        besides=frozenset(message.besides),
    )


def _kept(text: str) -> tuple[str, ...]:
    """Return what a translation must keep, in words where that is a part of it."""
    lists = (token for token in tokens(text) if token.kind is TokenKind.LIST)
    marks = (f"{{list:…|{token.style}}}, its items translated" for token in lists)
    return tuple(dict.fromkeys((*kept_words(text), *marks)))


def messages_with_neighbours(
    deck: Deck, source: Language | None = None
) -> Iterator[tuple[Message, tuple[str, str]]]:
    """Return each message to translate with the words of the cues before and after it on its slide.

    A sentence can go on from one cue to the next, so a translator has to see them; others stand alone.
    """
    own = deck.settings.language
    beside: dict[int, tuple[str, str]] = {}
    for slide in deck.slides:
        cues = [cue.text for cue in slide.cues if cue.text.language is None]
        texts = ["", *(plain_text(spelled_out(cue.text, own)) for cue in cues), ""]
        for number, cue in enumerate(cues):
            beside[id(cue)] = (_end_of(texts[number]), _beginning_of(texts[number + 2]))
    for _, message in messages(deck):
        if is_translatable(message) and message.source_language(own) == (source or own):
            yield message, beside.get(id(message), ("", ""))


def source_path(path: Path, folder: Path) -> str:
    """Return a source's path as catalogs write it: from where the translations' folder lies.

    So editors find it by going up from the catalog, and it says nothing of the machine.
    """
    try:
        return Path(os.path.relpath(path.resolve(), folder.resolve().parent)).as_posix()
    except ValueError:  # another drive
        return path.name


def _beginning_of(words: str) -> str:
    if len(words) <= LONGEST_NEIGHBOUR:
        return words
    return (words[:LONGEST_NEIGHBOUR].rpartition(" ")[0].rstrip() or words[:LONGEST_NEIGHBOUR]) + " …"


def _end_of(words: str) -> str:
    if len(words) <= LONGEST_NEIGHBOUR:
        return words
    return "… " + (words[-LONGEST_NEIGHBOUR:].partition(" ")[2].lstrip() or words[-LONGEST_NEIGHBOUR:])
