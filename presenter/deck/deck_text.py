"""A deck's file as it is written, for those who change a part of it and leave all else byte for byte."""

from __future__ import annotations

import re
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.deck.deck_settings import FRONT_MATTER_KEYS
from presenter.deck.lines import split_lines
from presenter.deck.report import Report
from presenter.deck.scan import scan
from presenter.deck.slide_settings import SLIDE_KEYS
from presenter.deck.slides_source import SlideCutter, SlideSource

# A line's words and its end, whichever of the three it is.
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")


@dataclass(frozen=True, slots=True)
class DeckText:
    """The lines of a deck, each as its words and its end, and the lines of each slide.

    What `slides` hold is without comments; a line's number less one is its place in `lines`.
    """

    lines: tuple[tuple[str, str], ...]
    slides: tuple[SlideSource, ...]

    @classmethod
    def of(cls, text: str, path: Path) -> DeckText:
        """Return the lines of a deck's text, which may begin with a byte order mark."""
        lines = tuple((match[1], match[2]) for match in _LINE.finditer(text))
        read = scan(split_lines(text.removeprefix("\ufeff")))
        return cls(lines, SlideCutter(read, FRONT_MATTER_KEYS, SLIDE_KEYS, Report(path)).cut().slides)

    @property
    def newline(self) -> str:
        """Return what ends the first line, as a new line would."""
        return next((end for _, end in self.lines if end), "\n")
