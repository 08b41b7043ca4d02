"""A page that is kept, with all that it was made of, to tell whether it would be another one now."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.message import Lookup
from presenter.typeset.box import boxes_in
from presenter.typeset.media_box import MediaBox
from presenter.typeset.page import Page, bytes_held_by
from presenter.typeset.remembered_pictures import RememberedPictures
from presenter.typeset.remembered_words import RememberedWords
from presenter.typeset.surroundings import Surroundings


@dataclass(frozen=True, eq=False, slots=True)
class PageSources:
    """Where a page gets what another reading of the deck may change; each remembers what it answered."""

    words: RememberedWords
    pictures: RememberedPictures
    surroundings: Surroundings


@dataclass(frozen=True, eq=False, slots=True)
class KeptPage:
    """A page of a slide, and the answers to all that was asked for it; what answered is not held."""

    page: Page
    slide: Slide
    words: RememberedWords.Answers
    pictures: RememberedPictures.Answers
    surroundings: Surroundings.Answers
    bytes_held: int

    @classmethod
    def of(cls, page: Page, slide: Slide, sources: PageSources) -> KeptPage:
        """Return a page with what it was made of."""
        return cls(
            page,
            slide,
            sources.words.answers,
            sources.pictures.answers,
            sources.surroundings.answers,
            bytes_held_by(page),
        )

    def has_words_of(self, lookup: Lookup) -> bool:
        """Tell whether another look-up answers alike to all that was asked."""
        return RememberedWords.agree(self.words, lookup)

    def is_page_of(self, slide: Slide, surroundings: Surroundings) -> bool:
        """Tell whether it is what a slide of another reading looks like, in the same words and theme.

        Clips are looked at anew: posters beside them come and go.
        """
        return (
            slide is self.slide
            and surroundings.agree(self.surroundings)
            and RememberedPictures.agree(self.pictures)
            and not any(
                isinstance(box, MediaBox) for placed in self.page.content for box in boxes_in(placed.box)
            )
        )
