"""Spelling, by a dictionary of Hunspell's kind."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from presenter.catalogs.checks.prose import NOTHING, prose
from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.translation.spelling.find_dictionary import dictionary_folders, find_dictionary

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CHUNK = re.compile(r"\S+")
_NO_WORDS = re.compile(rf"[\d_@#\\]|\w[.{NOTHING}]+\w")  # names of files and sites, words marked within
_APOSTROPHE = re.compile("['’]")
_LONGEST = 60  # letters; no word of a talk has more, and Hunspell looks at none that has


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that the dictionary does not know, from `start` to before `end`."""

    word: str
    start: int
    end: int


class Dictionary(Protocol):
    """What is asked of a library of spelling."""

    def spell(self, word: str) -> bool:
        """Tell whether a word is known."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return known words that may have been meant."""
        ...


class Speller:
    """Tell which words of a translation are misspelt, as far as a dictionary knows.

    What is code, a formula, an address, an abbreviation or has digits in it is passed over.
    """

    def __init__(self, dictionary: Dictionary) -> None:
        """Hold the dictionary; what it has said of a word is remembered."""
        self._dictionary = dictionary
        self._known: dict[str, bool] = {}

    @classmethod
    def find(cls, language: Language, folders: tuple[Path, ...] | None = None) -> Speller | None:
        """Return the speller of a language; None where there is no dictionary, or no library to read it.

        Reading one takes some tenths of a second: in a thread.
        """
        path = find_dictionary(language, dictionary_folders() if folders is None else folders)
        if path is None:
            return None
        try:
            hunspell = import_module("hunspell")
            dictionary = hunspell.Hunspell(path.name, hunspell_data_dir=str(path.parent))
        except Exception:
            return None
        return cls(cast("Dictionary", dictionary))

    def misspellings(
        self, translation: str, source: str, known: Collection[str] = ()
    ) -> tuple[Misspelling, ...]:
        """Return the words of a translation that are misspelt, in order.

        Words of the source are right as they are: names, mostly. So are those `known` otherwise, such as the
        glossary's.
        """
        right = {word.casefold() for text in (source, *known) for word in _WORD.findall(text)}
        return tuple(
            Misspelling(word, start, start + len(word))
            for word, start in _words(prose(translation))
            if not self._is_right(word, right)
        )

    def suggestions(self, word: str, limit: int = 5) -> tuple[str, ...]:
        """Return words that may have been meant, the likeliest first. May take some tenths of a second."""
        return tuple(self._dictionary.suggest(word.replace("’", "'")))[:limit]

    def _is_right(self, word: str, right: Collection[str]) -> bool:
        if word.casefold() in right or self._is_known(word):
            return True
        parts = _APOSTROPHE.split(word)
        return len(parts) > 1 and all(
            len(part) == 1 or part.casefold() in right or self._is_known(part) for part in parts
        )

    def _is_known(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = len(word) > _LONGEST or self._dictionary.spell(word.replace("’", "'"))
        return self._known[word]


def _words(text: str) -> Iterator[tuple[str, int]]:
    """Yield the words that can be misspelt, each with where it stands."""
    for chunk in _CHUNK.finditer(text):
        if not _NO_WORDS.search(chunk[0]):
            for match in _WORD.finditer(chunk[0]):
                if len(match[0]) > 1 and all(map(_is_plain, _APOSTROPHE.split(match[0]))):
                    yield match[0], chunk.start() + match.start()


def _is_plain(part: str) -> bool:
    """Tell a word from an abbreviation such as `DNA` and a made-up name such as `LaTeX`."""
    return part.islower() or part.istitle()
