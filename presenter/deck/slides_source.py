"""A file cut into its front matter and its slides, each still as lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from presenter.dataclass import dataclass
from presenter.deck.lines import Line
from presenter.deck.report import Report
from presenter.deck.scan import SEPARATOR, Scan
from presenter.deck.settings_block import SettingsBlock, find_settings, resembles_settings
from presenter.i18n.text import Text

MOST_SLIDES = 10_000


@dataclass(frozen=True, slots=True)
class SlideSource:
    """The lines of a slide: of its settings and of its content; `code` are positions within `body`."""

    start: Line
    settings: tuple[Line, ...]
    body: tuple[Line, ...]
    code: frozenset[int]

    @property
    def is_blank(self) -> bool:
        """Tell whether there is nothing in it."""
        return not self.settings and all(line.is_blank for line in self.body)


@dataclass(frozen=True, slots=True)
class DeckSource:
    """The lines of a whole deck."""

    front_matter: tuple[Line, ...]
    slides: tuple[SlideSource, ...]


class SlideCutter:
    """Cut a file where its slides end.

    A line of dashes that closes settings may be followed at once by the next slide's settings. What is empty
    before the first slide and after the last one makes no slide; a deck has at least one.
    """

    def __init__(
        self, found: Scan, deck_keys: Collection[str], slide_keys: Collection[str], report: Report
    ) -> None:
        self._scan = found
        self._deck_keys = deck_keys
        self._slide_keys = slide_keys
        self._report = report

    def cut(self) -> DeckSource:
        """Return the deck's front matter and slides."""
        lines = self._scan.lines
        front_matter: tuple[Line, ...] = ()
        position, after_separator = 0, False
        if lines and SEPARATOR.match(lines[0].text):
            block = find_settings(lines, 1, self._deck_keys, front_matter=True)
            position, after_separator = 1, True
            if block is not None:
                front_matter = block.lines
                position, after_separator = block.end, block.closed
                self._report_unclosed(lines[0], block)
        slides: list[SlideSource] = []
        while position <= len(lines):
            if len(slides) == MOST_SLIDES:
                self._report_too_many(lines[min(position, len(lines) - 1)])
                break
            slide, position = self._slide(position, after_separator=after_separator)
            slides.append(slide)
            after_separator = True
        return DeckSource(front_matter, tuple(self._without_empty_ends(slides)))

    def _slide(self, start: int, *, after_separator: bool) -> tuple[SlideSource, int]:
        """Return the slide that begins at a position, and the position of the next one."""
        lines = self._scan.lines
        block = find_settings(lines, start, self._slide_keys) if after_separator else None
        body_start = start
        if block is not None:
            body_start = block.end
            self._report_unclosed(lines[start - 1], block)
            if block.closed and find_settings(lines, body_start, self._slide_keys):
                return self._source(start, block.lines, body_start, body_start), body_start
        elif after_separator and resembles_settings(lines, start):
            self._report_text_like_settings(lines[start])
        index = bisect_left(self._scan.separators, body_start)
        separators = self._scan.separators
        end = separators[index] if index < len(separators) else len(lines)
        settings = block.lines if block is not None else ()
        return self._source(start, settings, body_start, end), end + 1

    def _source(self, start: int, settings: tuple[Line, ...], first: int, end: int) -> SlideSource:
        lines = self._scan.lines
        code = frozenset(position - first for position in range(first, end) if position in self._scan.code)
        start_line = lines[min(start, len(lines) - 1)]
        return SlideSource(start_line, settings, lines[first:end], code)

    def _report_unclosed(self, dashes: Line, block: SettingsBlock) -> None:
        if not block.closed:
            self._report.add(
                "unclosed-settings",
                Text("These dashes open settings that are never closed."),
                dashes.span(self._report.path),
                excerpt=block.lines[0].text,
                advice=Text("Put a line `---` after the last setting."),
            )

    def _report_text_like_settings(self, line: Line) -> None:
        self._report.add(
            "misplaced-settings",
            Text("This looks like settings, and holds none of a slide; it is shown as text."),
            line.span(self._report.path),
            excerpt=line.text,
            advice=Text("Put an empty line above it if it is text; else check the names of the settings."),
        )

    def _report_too_many(self, line: Line) -> None:
        self._report.add(
            "too-many-slides",
            Text("A deck can have {most} slides; what follows is left out.").with_fields(most=MOST_SLIDES),
            line.span(self._report.path),
            advice=Text("Split the deck."),
        )

    def _without_empty_ends(self, slides: list[SlideSource]) -> list[SlideSource]:
        if len(slides) > 1 and slides[0].is_blank:
            del slides[0]
        if len(slides) > 1 and slides[-1].is_blank:
            del slides[-1]
        advice = Text("Delete one of the lines of dashes around it, if that is not meant.")
        if len(slides) == 1:
            advice = Text("Begin the slide with its title: `# Title`.")
        for slide in slides:
            if slide.is_blank:
                span = slide.start.span(self._report.path)
                self._report.add("empty-slide", Text("This slide is empty."), span, advice=advice)
        return slides
