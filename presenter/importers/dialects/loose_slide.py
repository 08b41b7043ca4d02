"""A slide of another dialect while it is being carried over, and the talk that it belongs to."""

from __future__ import annotations

import re
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.importers.dialects.source_lines import SourceLine

_HEADING = re.compile(r"\s*#{1,6}\s")


@dataclass(slots=True)
class LooseSlide:
    """Lines, settings and notes of a slide; `first` is the line that it begins in."""

    first: SourceLine
    lines: list[SourceLine] = field(default_factory=list)
    settings: dict[str, object] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def add_class(self, name: str) -> None:
        """Give the slide one more class."""
        classes = self.settings.setdefault("class", [])
        if isinstance(classes, list) and name not in classes:
            classes.append(name)


@dataclass(slots=True)
class LooseTalk:
    """The settings and the slides of a talk."""

    settings: dict[str, object] = field(default_factory=dict)
    slides: list[LooseSlide] = field(default_factory=list)


def begin_section(slide: LooseSlide) -> None:
    """Let a slide that is little but a heading, and is not the first, be the beginning of a section."""
    filled = [line.text for line in slide.lines if not line.is_blank]
    headings = [text for text in filled if _HEADING.match(text)]
    if headings and len(filled) - len(headings) <= 1 and not any("![" in text for text in filled):
        slide.settings.setdefault("layout", "section")
