"""The words that a page was made of, to tell whether other catalogs would make another page."""

from __future__ import annotations

from presenter.deck.message import Lookup, Message, Words
from presenter.i18n.language import Language


class RememberedWords:
    """Look words up elsewhere, and remember each answer."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._answers: dict[tuple[Message, Language], Words] = {}

    def __call__(self, message: Message, language: Language) -> Words:
        """Return the words to show, the source's where there is no translation."""
        asked = message, language
        words = self._answers.get(asked)
        if words is None:
            words = self._answers[asked] = self._lookup(message, language)
        return words

    def agree_with(self, lookup: Lookup) -> bool:
        """Tell whether another look-up answers alike to all that was asked here."""
        return all(lookup(*asked) == words for asked, words in self._answers.items())
