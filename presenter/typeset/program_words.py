"""The few words that the program itself says on a slide, in the language of the slide."""

from __future__ import annotations

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text


class ProgramWords:
    """Translate messages into the languages of slides; the catalogs are read at the first need."""

    def __init__(self) -> None:
        self._catalogs: InterfaceCatalogs | None = None

    def render(self, text: Text, language: Language) -> str | None:
        """Return the words of a message; None in a language that the program does not speak."""
        if self._catalogs is None:
            self._catalogs = InterfaceCatalogs.load()
        known = self._catalogs.languages
        if not any(variety in known for variety in fallback_chain(language)):
            return None
        return text.render(self._catalogs.translate_to(language))
