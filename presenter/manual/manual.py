"""The manual as it is read: a page for each chapter, in a language."""

from __future__ import annotations

import re
from html import unescape

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.catalogs.pseudo import PSEUDO_LANGUAGES
from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Translate, untranslated
from presenter.manual.block_words import chapter_markdown
from presenter.manual.chapter import Chapter, chapters
from presenter.manual.fields import KeyName, filled
from presenter.manual.made_tables import MadeTables, Meanings

DOMAIN = "manual"
"""The name of the catalogs that the manual is translated by."""

SCHEME = "manual"
"""What links between chapters begin with: `manual:giving#screens`."""

_SECTION = re.compile(r"<h([123]) id=\"([a-z0-9-]+)\">(.*?)</h\1>", re.DOTALL)
_PLAIN_HEADING = re.compile(r"<h([123])>")
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under a heading: the heading's level, its id on the page and plain words."""

    level: int
    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A chapter in a language; the first section is the whole chapter's, up to the next heading."""

    id: str
    title: str
    html: str
    sections: tuple[Section, ...]


class Manual:
    """Make pages of the chapters, in any language that the manual speaks; in others it is English.

    `interface` has the words of the tables, `catalogs` those of the manual itself.
    """

    def __init__(
        self,
        interface: InterfaceCatalogs,
        meanings: Meanings,
        key_name: KeyName,
        catalogs: InterfaceCatalogs | None = None,
    ) -> None:
        self._interface = interface
        self._meanings = meanings
        self._key_name = key_name
        self._catalogs = catalogs or InterfaceCatalogs.load(domain=DOMAIN)
        self._chapters = tuple(chapters())

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages of the manual, English first."""
        return self._catalogs.languages

    def pages(self, language: Language) -> tuple[Page, ...]:
        """Return the pages in a language.

        Raises PresenterError where a catalog is broken.
        """
        translate = self._interface.translate_to(language)
        speak = untranslated if language in PSEUDO_LANGUAGES else self._catalogs.translate_to(language)
        tables = MadeTables(self._meanings, translate)
        return tuple(self._page(chapter, tables, speak) for chapter in self._chapters)

    def _page(self, chapter: Chapter, tables: MadeTables, speak: Translate) -> Page:
        def put(role: str, words: str) -> str:
            said = speak(words, context=role)
            return filled(said, tables.translate, self._key_name, markdown.htmlStash.store)

        markdown = chapter_markdown(put)
        html = _with_ids(markdown.convert(tables.expand(chapter.source)), chapter.id)
        sections = tuple(_sections(html))
        return Page(chapter.id, sections[0].title, html, sections)


def _with_ids(html: str, first: str) -> str:
    """Give an id to every heading that has none; that of the first one is the chapter's."""
    numbers = iter(range(len(html)))

    def give(found: re.Match[str]) -> str:
        number = next(numbers)
        return f'<h{found[1]} id="{first if number == 0 and found[1] == "1" else f"{first}-{number}"}">'

    return _PLAIN_HEADING.sub(give, html)


def _sections(html: str) -> list[Section]:
    found = list(_SECTION.finditer(html))
    ends = [*(heading.start() for heading in found[1:]), len(html)]
    return [
        Section(int(heading[1]), heading[2], plain(heading[3]), plain(html[heading.end() : end]))
        for heading, end in zip(found, ends, strict=True)
    ]


def plain(html: str) -> str:
    """Return the words of HTML without its tags."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())
