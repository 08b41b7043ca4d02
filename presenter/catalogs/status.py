"""How far the translation of a deck has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck
from presenter.deck.message import Message, Role, Status
from presenter.deck.messages import messages
from presenter.i18n.language import Language
from presenter.i18n.text import Text


class Group(StrEnum):
    """What the words are for: the audience's slides, the speaker's notes, the subtitles."""

    SLIDES = "slides"
    NOTES = "notes"
    SUBTITLES = "subtitles"


GROUP_TITLES = {Group.SLIDES: Text("Slides"), Group.NOTES: Text("Notes"), Group.SUBTITLES: Text("Subtitles")}


@dataclass(frozen=True, slots=True)
class GroupStatus:
    """How many messages of a group are translated, stale and missing in a language."""

    language: Language
    group: Group
    translated: int
    stale: int
    missing: int

    @property
    def total(self) -> int:
        """Return how many messages there are to translate."""
        return self.translated + self.stale + self.missing

    @property
    def text(self) -> Text:
        """Return the counts as a line."""
        return Text(
            "{language} · {group}: {translated} of {total} translated, {stale} stale, {missing} missing"
        ).with_fields(
            language=self.language,
            group=GROUP_TITLES[self.group],
            translated=self.translated,
            total=self.total,
            stale=self.stale,
            missing=self.missing,
        )


def status(
    deck: Deck, catalogs: Catalogs, languages: Iterable[Language] | None = None
) -> tuple[GroupStatus, ...]:
    """Return the state of each language, group by group; each message counts once.

    Without `languages`, those that the deck is to be translated into.
    """
    asked = deck.settings.translations if languages is None else tuple(languages)
    unique = {(message.role, message.text): message for _, message in messages(deck)}.values()
    return tuple(
        _of_group(group, [message for message in unique if _group(message) is group], catalogs, language)
        for language in asked
        for group in Group
    )


def _of_group(group: Group, members: list[Message], catalogs: Catalogs, language: Language) -> GroupStatus:
    counts = Counter(catalogs(message, language).status for message in members)
    return GroupStatus(
        language, group, counts[Status.TRANSLATED], counts[Status.STALE], counts[Status.MISSING]
    )


def _group(message: Message) -> Group:
    return {Role.NOTE: Group.NOTES, Role.CUE: Group.SUBTITLES}.get(message.role, Group.SLIDES)
