"""Finding settings by words, in whichever language of the program they come to mind."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from presenter.i18n.text import Text, Translate
from presenter.settings.kinds import Choice
from presenter.settings.schema import SCHEMA
from presenter.settings.setting import Setting


class SettingSearch:
    """Know the words of every setting: its title, explanation, choices and key, in several languages."""

    def __init__(self, translations: Iterable[Translate]) -> None:
        self._translations = translations

    @cached_property
    def _words(self) -> dict[str, str]:
        """Return the words by the ids; whoever searches for nothing does not wait for other languages."""
        spoken = tuple(self._translations)
        return {setting.id: _folded(" ".join(_all_words(setting, spoken))) for setting in SCHEMA}

    def find(self, query: str) -> frozenset[str]:
        """Return the ids of the settings in whose words each of the query's words begins or stands."""
        wanted = _folded(query).split()
        return frozenset(name for name, words in self._words.items() if all(one in words for one in wanted))


def _all_words(setting: Setting, translations: Sequence[Translate]) -> Iterator[str]:
    yield setting.id
    if isinstance(setting.kind, Choice):
        yield from (option.word for option in setting.kind.options)
    for translate in translations:
        yield from (text.render(translate) for text in _texts(setting))


def _texts(setting: Setting) -> Iterator[Text]:
    yield from (setting.title, setting.explanation, setting.group.title)
    if isinstance(setting.kind, Choice):
        yield from (option.title for option in setting.kind.options)


def _folded(words: str) -> str:
    """Return words without case and accents: nobody types “tamaño” on every keyboard."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
