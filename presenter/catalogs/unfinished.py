"""What of a deck is not translated for good: missing, stale, guessed or drafted by a machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message
from presenter.deck.messages import messages
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A message that somebody has to look at in a language; `slide` is None for the front matter's."""

    slide: Slide | None
    message: Message
    language: Language
    state: EntryState


def unfinished(deck: Deck, catalogs: Catalogs, languages: Iterable[Language]) -> Iterator[Unfinished]:
    """Yield what is not finished in some languages, slide by slide."""
    asked = tuple(languages)
    for slide, message in messages(deck):
        for language in asked:
            state = catalogs.state(message, language)
            if state not in (None, EntryState.TRANSLATED):
                yield Unfinished(slide, message, language, state)
