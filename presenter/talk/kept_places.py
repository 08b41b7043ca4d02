"""Where the places of a talk are in a deck that was read again."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from presenter.dataclass import dataclass
from presenter.deck.slide_match import match_slides
from presenter.talk.outline import Outline, Place, SlideOutline


@dataclass(frozen=True, slots=True)
class LeftPlace:
    """A place of an outline that the talk had to leave, its slide being gone, and where it has gone on."""

    outline: Outline
    place: Place
    instead: Place


class KeptPlaces:
    """Lead from the places of one outline to those of another, read from the same deck later.

    A slide that was cut out and is pasted elsewhere, or that was not written yet when a file was read,
    comes back: then so does the talk, if it still stands where it has gone on instead.
    """

    def __init__(self, old: Outline, new: Outline, left: LeftPlace | None = None) -> None:
        self.old = old
        self.new = new
        self._match = match_slides(old.slides, new.slides)
        self._back: dict[Place, Place] = {}
        if left is not None:
            kept = KeptPlaces(left.outline, new)
            if kept.slide(left.place.slide) is not None:
                self._back[left.instead] = kept.place(left.place)

    def slide(self, slide: int) -> int | None:
        """Return the slide that one became; None where it is gone."""
        return self._match[slide]

    def slide_or_next(self, slide: int) -> int:
        """Return the slide that one became, or the one that follows where it is gone."""
        return self._kept(Place(slide)).slide

    def left(self, place: Place, before: LeftPlace | None) -> LeftPlace | None:
        """Return what is left at a place by going on in the new outline; `before` was left earlier."""
        if place in self._back:
            return None
        if before is not None and before.instead == place:
            return replace(before, instead=self._kept(place))
        return LeftPlace(self.old, place, self._kept(place)) if self.slide(place.slide) is None else None

    def place(self, place: Place) -> Place:
        """Return where a place is now: at a step that has revealed the same, as far as there is one.

        Where its slide is gone the talk goes on at the beginning of the one that follows.
        """
        return self._back.get(place) or self._kept(place)

    def _kept(self, place: Place) -> Place:
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
