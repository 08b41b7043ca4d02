"""The words that a page was made of, to tell whether other catalogs would make another page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from presenter.deck.message import Lookup, Message, Words
from presenter.i18n.language import Language


class RememberedWords:
    """Look words up elsewhere, and remember each answer."""

    Answers: TypeAlias = Mapping[tuple[Message, Language], Words]

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._answers: dict[tuple[Message, Language], Words] = {}

    @property
    def answers(self) -> Answers:
        """Return what was asked so far, with what was answered."""
        return self._answers

    def __call__(self, message: Message, language: Language) -> Words:
        """Return the words to show, the source's where there is no translation."""
        asked = message, language
        words = self._answers.get(asked)
        if words is None:
            words = self._answers[asked] = self._lookup(message, language)
        return words

    @staticmethod
    def agree(answers: Answers, lookup: Lookup) -> bool:
        """Tell whether a look-up answers alike to all that was asked elsewhere."""
        return all(lookup(*asked) == words for asked, words in answers.items())
