"""The interface's words, for what is written in a language of its own."""

from __future__ import annotations

from collections.abc import Callable

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.i18n.text import Text

Say = Callable[[Text, Language], str]


def interface_words() -> Say:
    """Return what finds them in a language."""
    interface = InterfaceCatalogs.load()

    def say(text: Text, language: Language) -> str:
        return text.render(interface.translate_to(language))

    return say
