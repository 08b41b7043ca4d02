"""Where the places of a talk are in a deck that was read again."""

from __future__ import annotations

from difflib import SequenceMatcher

from presenter.deck.slide_match import match_slides
from presenter.talk.outline import Outline, Place, SlideOutline


class KeptPlaces:
    """Lead from the places of one outline to those of another, read from the same deck later."""

    def __init__(self, old: Outline, new: Outline) -> None:
        self.old = old
        self.new = new
        self._match = match_slides(old.slides, new.slides)

    def slide(self, slide: int) -> int | None:
        """Return the slide that one became; None where it is gone."""
        return self._match[slide]

    def slide_or_next(self, slide: int) -> int:
        """Return the slide that one became, or the one that follows where it is gone."""
        return self.place(Place(slide)).slide

    def place(self, place: Place) -> Place:
        """Return where a place is now: at a step that has revealed the same, as far as there is one.

        Where its slide is gone the talk goes on at the beginning of the one that follows.
        """
        slide = self._match[place.slide]
        if slide is None:
            return self.new.beginning_at(self._following(place.slide))
        return Place(slide, kept_step(self.old.slides[place.slide], self.new.slides[slide], place.step))

    def _following(self, slide: int) -> int:
        """Return the slide that comes where one is gone: the one after the nearest in front that is left."""
        for index in range(slide - 1, -1, -1):
            if (kept := self._match[index]) is not None:
                return min(kept + 1, len(self.new.slides) - 1)
        return 0


def kept_step(old: SlideOutline, new: SlideOutline, step: int) -> int:
    """Return the step of a slide at which as much of it is revealed as at a step of the slide before.

    What is new counts as revealed where the one in front of it is. A step whose content is gone leaves
    the one before it.
    """
    if old.content is None or new.content is None or old.content.reveals == new.content.reveals or not step:
        return min(step, new.steps)
    matcher = SequenceMatcher(None, old.content.reveals, new.content.reveals, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if first < step <= last:
            return start if tag == "delete" else min(start + step - first, end)
    return min(step, new.steps)
