"""What a page says of the other slides of its deck, to tell whether they would make another page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias, cast

from presenter.deck.deck import Deck
from presenter.deck.message import Message
from presenter.deck.timetable import TimetableEntry, timetable
from presenter.typeset.page_slides import PageSlides
from presenter.typeset.section_starts import SectionStarts

Question: TypeAlias = str | tuple[Path, int]


class Surroundings:
    """Tell a page of the slides around it, and remember each answer; nothing is looked for unasked."""

    Answers: TypeAlias = Mapping[Question, object]

    def __init__(self, deck: Deck, sections: SectionStarts, pages: PageSlides, index: int) -> None:
        """Take the place of the page's slide in the deck."""
        self._deck = deck
        self._sections = sections
        self._pages = pages
        self._index = index
        self._answers: dict[Question, object] = {}
        self._questions: Mapping[str, Callable[[], object]] = {
            "section": self._find_section,
            "total": lambda: len(deck.slides),
            "timetable": lambda: timetable(deck.settings, deck.slides),
        }

    @property
    def section(self) -> tuple[int, Message | None]:
        """Return which section the slide is in, counted from 1, and its title; 0 before the first."""
        return cast("tuple[int, Message | None]", self._ask("section"))

    @property
    def total(self) -> int:
        """Return how many slides there are, for which they may have to be counted."""
        return cast("int", self._ask("total"))

    @property
    def timetable(self) -> tuple[TimetableEntry, ...]:
        """Return the running order of the deck."""
        return cast("tuple[TimetableEntry, ...]", self._ask("timetable"))

    def slide_of(self, path: Path, page: int) -> str:
        """Return the id of the slide that shows a page of a PDF, counted from 1; empty where none does."""
        return cast("str", self._ask((path, page)))

    @property
    def answers(self) -> Answers:
        """Return what was asked so far, with what was answered."""
        return self._answers

    def agree(self, answers: Answers) -> bool:
        """Tell whether all that was asked in another reading is answered alike here."""
        return all(self._ask(question) == answer for question, answer in answers.items())

    def _ask(self, question: Question) -> object:
        if question not in self._answers:
            self._answers[question] = (
                self._questions[question]() if isinstance(question, str) else self._pages.slide_of(*question)
            )
        return self._answers[question]

    def _find_section(self) -> tuple[int, Message | None]:
        starts = self._sections.up_to(self._index)
        return len(starts), self._deck.slides[starts[-1]].title if starts else None
