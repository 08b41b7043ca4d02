"""The unit of translation: one block of a deck with its inline Markdown."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from presenter.dataclass import dataclass
from presenter.errors import Span
from presenter.i18n.language import Language, fallback_chain


class Role(StrEnum):
    """What a message is in its deck; written as msgctxt, so the values never change."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BODY = "body"
    BULLET = "bullet"
    CELL = "cell"
    HEADER = "header"
    CAPTION = "caption"
    ALT = "alt"
    QUOTE = "quote"
    NOTE = "note"
    CUE = "cue"
    META = "meta"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Message:
    """Words to translate: inline Markdown, soft line breaks turned into spaces.

    `identity` is `<slide>/<part>`, a hint for merging catalogs and never a key.
    `language` is set where the author wrote the block for one language only;
    such a message is shown as it is, and so is one that `is_kept` in every language.
    `written_in` is the language of the words where that is not the deck's own; they are
    translated from it. `meaning` tells the same words apart where they mean two things
    (`verb`), `comments` are what the author says to translators. Marks of Markdown
    are none in what `is_literal`, which stands in code. In the languages `besides` the
    author's own words are shown: the `variants`, or those of another block.
    """

    role: Role
    text: str
    span: Span
    identity: str = ""
    language: Language | None = None
    written_in: Language | None = None
    meaning: str = ""
    comments: tuple[str, ...] = ()
    is_kept: bool = False
    is_literal: bool = False
    besides: tuple[Language, ...] = ()
    variants: tuple[tuple[Language, str], ...] = ()

    def is_for(self, language: Language) -> bool:
        """Tell whether the words, or a translation of them, are shown in a language."""
        return is_shown(self.language, self.besides, language)

    @property
    def context(self) -> str:
        """Return what is written as msgctxt: the role, and the meaning where the author gave one."""
        return f"{self.role.value}: {self.meaning}" if self.meaning else self.role.value

    @property
    def contexts(self) -> tuple[str, ...]:
        """Return the contexts that the words are looked up in, the most particular first."""
        return (self.context, self.role.value, "") if self.meaning else (self.role.value, "")

    def source_language(self, own: Language) -> Language:
        """Return the language that the words are written in; `own` is the deck's."""
        return self.language or self.written_in or own


def is_shown(written_for: Language | None, besides: tuple[Language, ...], language: Language) -> bool:
    """Tell whether something is shown in a language: written for it, or for all languages but some."""
    chain = fallback_chain(language)
    return not any(one in chain for one in besides) if written_for is None else written_for in chain


class Status(StrEnum):
    """Where the words that are shown came from."""

    SOURCE = "source"
    TRANSLATED = "translated"
    STALE = "stale"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Words:
    """What to show for a message: the words, the language they are in, and where they came from.

    A missing translation gives the source's words, in the source's language.
    """

    text: str
    language: Language
    status: Status


class Lookup(Protocol):
    """Find the words of a message in a language."""

    def __call__(self, message: Message, language: Language) -> Words:
        """Return the words to show, the source's where there is no translation."""
        ...
