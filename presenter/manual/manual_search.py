"""Finding a place in the manual by words, in whichever of its languages they come to mind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from presenter.dataclass import dataclass
from presenter.i18n.fold import fold
from presenter.manual.manual import Page

_AROUND = 60  # characters before and after the word that was looked for


@dataclass(frozen=True, slots=True)
class Found:
    """A section that was found, by the places of its page and of itself there."""

    page: int
    section: int


class ManualSearch:
    """Know the words of every section in several languages, without accents and capitals."""

    def __init__(self, languages: Iterable[Sequence[Page]]) -> None:
        """Take the same pages once for each language."""
        self._titles: dict[Found, str] = {}
        self._texts: dict[Found, str] = {}
        for pages in languages:
            for number, page in enumerate(pages):
                for place, section in enumerate(page.sections):
                    here = Found(number, place)
                    title = fold(section.title)
                    self._titles[here] = f"{self._titles.get(here, '')} {title}"
                    self._texts[here] = f"{self._texts.get(here, '')} {title} {fold(section.text)}"

    def find(self, query: str) -> tuple[Found, ...]:
        """Return the sections that have all words of a query, those first whose titles have them."""
        wanted = fold(query).split()
        if not wanted:
            return ()
        found = [here for here, text in self._texts.items() if all(word in text for word in wanted)]
        return tuple(sorted(found, key=lambda here: not all(word in self._titles[here] for word in wanted)))


def excerpt(text: str, query: str) -> str:
    """Return the words around the first of those that were looked for; empty where none is there."""
    folded = fold(text)
    places = [place for word in fold(query).split() if (place := folded.find(word)) >= 0]
    if not places or len(folded) != len(text):
        return text[: 2 * _AROUND].strip()
    start, end = max(0, min(places) - _AROUND), min(places) + _AROUND
    start = 0 if start == 0 else text.find(" ", start) + 1
    words = text[start:end].strip()
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"
