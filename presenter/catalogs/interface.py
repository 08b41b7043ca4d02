"""The words of the interface in every language it speaks."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Mapping
from dataclasses import field
from functools import partial
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from presenter.catalogs.entry import Key
from presenter.catalogs.folder import FOLDER_NAME, catalog_paths
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.pseudo import PSEUDO_LANGUAGES, pseudo_words
from presenter.dataclass import dataclass
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Translate, untranslated

DOMAIN = "presenter"
SOURCE = Language("en")

_FIELD = re.compile(r"\{\w*\}")
_PLURAL = re.compile(r"plural\s*=\s*([^;]+)")


@dataclass(frozen=True)
class InterfaceCatalog:
    """The words of the interface in one language, and which plural form a count takes."""

    words: Mapping[Key, tuple[str, ...]]
    form: Callable[[int], int]

    @classmethod
    def read(cls, path: Path) -> InterfaceCatalog:
        """Read a catalog; fuzzy entries are left out.

        Raises PresenterError where the file is broken.
        """
        file = PoFile.read(path)
        rule = _PLURAL.search(file.headers.get("Plural-Forms", ""))
        words = {
            entry.key: entry.translations
            for entry in file.entries
            if entry.is_translated and not entry.obsolete and not entry.is_header
        }
        return cls(words, gettext.c2py(rule[1].strip() if rule else "n != 1"))

    def find(self, key: Key, count: int) -> str | None:
        """Return the words for a count, or None where there is no translation."""
        forms = self.words.get(key)
        return None if forms is None else forms[min(self.form(count), len(forms) - 1)]


@dataclass(frozen=True)
class InterfaceCatalogs:
    """The interface in the languages for which there is a catalog, and in English.

    A catalog is read when its language is first asked for, which for most talks is one or none.
    """

    paths: Mapping[Language, Path] = field(default_factory=lambda: MappingProxyType({}))
    _known: dict[Language, InterfaceCatalog] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @classmethod
    def load(cls, folder: Path | None = None, domain: str = DOMAIN) -> InterfaceCatalogs:
        """Find the catalogs that came with the program, or those in another folder, by their name."""
        return cls(catalog_paths(folder or interface_folder(), domain))

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages that the interface speaks, English first."""
        return tuple(dict.fromkeys((SOURCE, *self.paths)))

    def languages_with(self, wish: Language | None) -> tuple[Language, ...]:
        """Return those languages, and a trial one where it is wished for: nobody else comes upon it."""
        return (*self.languages, wish) if wish in PSEUDO_LANGUAGES else self.languages

    def translate_to(self, language: Language) -> Translate:
        """Return what finds the words in a language: `es_CL` in Spanish, an unknown one in English.

        Raises PresenterError where its catalog is broken.
        """
        if language in PSEUDO_LANGUAGES:
            return partial(_trial, language)
        chain: list[InterfaceCatalog] = []
        for variety in fallback_chain(language):
            if variety == SOURCE:
                break
            if variety in self.paths:
                chain.append(self._catalog(variety))
        return _Translator(tuple(chain))

    def _catalog(self, language: Language) -> InterfaceCatalog:
        if language not in self._known:
            self._known[language] = InterfaceCatalog.read(self.paths[language])
        return self._known[language]


@dataclass(frozen=True, slots=True)
class _Translator:
    chain: tuple[InterfaceCatalog, ...]

    def __call__(self, message: str, *, context: str = "", plural: str = "", count: int = 1) -> str:
        for catalog in self.chain:
            words = catalog.find((context, message), count)
            if words is not None:
                return words
        return untranslated(message, context=context, plural=plural, count=count)


def _trial(language: Language, message: str, *, context: str = "", plural: str = "", count: int = 1) -> str:
    """Return the words in a trial language, derived from the English ones: no catalog has them."""
    words = untranslated(message, context=context, plural=plural, count=count)
    return pseudo_words(words, language) if any(map(str.isalpha, _FIELD.sub("", words))) else words


def interface_folder() -> Path:
    """Return where the interface's catalogs are: in the package when installed, else in the checkout."""
    package = Path(str(files("presenter")))
    within = package / FOLDER_NAME
    return within if within.is_dir() else package.parent / FOLDER_NAME
