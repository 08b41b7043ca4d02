"""Which lines a remark to translators is about.

A remark is about what stands on the next line that is not empty: a paragraph, a heading, an item, a cue;
a div, a table, a chart or a block of code as a whole. `<!-- i18n:skip -->` keeps that as it is in every
language, `<!-- i18n:skip-start -->` all up to `<!-- i18n:skip-end -->`, at most to the end of the slide.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from presenter.deck.cursor import Cursor
from presenter.deck.div_parser import end_of_div
from presenter.deck.lines import even_spaces
from presenter.deck.remarks import NO_REMARKS, Remarks
from presenter.deck.report import Report
from presenter.deck.scan import DIV_OPEN, FENCE, FoundRemark, Scan, closes
from presenter.deck.table_parser import starts_table
from presenter.i18n.text import Text

SKIP, SKIP_START, SKIP_END = "skip", "skip-start", "skip-end"

_LABELS = ("comment:", "note:")


def read_remarks(found: Scan, report: Report) -> Remarks:
    """Return the remarks of a file by the lines that they are about; report those that are about nothing."""
    return _RemarkReader(found, report).read() if found.remarks else NO_REMARKS


class _RemarkReader:
    def __init__(self, found: Scan, report: Report) -> None:
        self._found = found
        self._report = report
        self._comments: defaultdict[int, list[str]] = defaultdict(list)
        self._skipped: set[int] = set()
        self._opened: FoundRemark | None = None

    def read(self) -> Remarks:
        for remark in self._found.remarks:
            if self._opened is not None and self._end_of_slide(self._opened) <= remark.begin:
                self._close_unclosed(self._opened)
            if remark.words == SKIP_START:
                self._opened = self._opened or remark
            elif remark.words == SKIP_END:
                self._close(remark)
            else:
                self._read_one(remark)
        if self._opened is not None:
            self._close_unclosed(self._opened)
        comments = {number: tuple(dict.fromkeys(words)) for number, words in self._comments.items()}
        return Remarks(comments, frozenset(self._skipped))

    def _read_one(self, remark: FoundRemark) -> None:
        first = self._first_filled(remark)
        if first is None or not remark.words:
            self._warn(remark, Text("This comment for translators is about nothing."))
            return
        numbers = range(first + 1, self._end(first) + 2)
        if remark.words == SKIP:
            self._skipped.update(numbers)
            return
        if remark.words.startswith(SKIP) and " " not in remark.words:
            self._warn(remark, Text("This comment for translators begins and ends nothing."))
            return
        words = remark.words
        for label in _LABELS:
            words = words.removeprefix(label)
        for number in numbers:
            self._comments[number].append(even_spaces(words))

    def _close(self, remark: FoundRemark) -> None:
        if self._opened is None:
            self._warn(remark, Text("This comment for translators ends what none began."))
            return
        self._skipped.update(range(self._opened.begin + 1, remark.end + 2))
        self._opened = None

    def _close_unclosed(self, opened: FoundRemark) -> None:
        self._warn(opened, Text("This comment for translators begins what none ends on its slide."))
        self._skipped.update(range(opened.begin + 1, self._end_of_slide(opened) + 1))
        self._opened = None

    def _end_of_slide(self, remark: FoundRemark) -> int:
        separators = self._found.separators
        index = bisect_left(separators, remark.end)
        return separators[index] if index < len(separators) else len(self._found.lines)

    def _first_filled(self, remark: FoundRemark) -> int | None:
        """Return the position of what a remark is about: on its own line, or else below it on its slide."""
        positions = range(remark.begin, self._end_of_slide(remark))
        return next((place for place in positions if not self._found.lines[place].is_blank), None)

    def _end(self, first: int) -> int:
        """Return the position of the last line of what begins at a position."""
        lines = self._found.lines
        text = lines[first].text
        if first in self._found.code and (fence := FENCE.match(text)) is not None:
            ends = (place for place in range(first + 1, len(lines)) if closes(lines[place], fence[1]))
            return next(ends, first)
        if DIV_OPEN.match(text) is not None:
            cursor = Cursor(lines)
            cursor.position = first
            return end_of_div(cursor) or first
        if starts_table(lines[first], lines[first + 1] if first + 1 < len(lines) else None):
            ends = (place for place in range(first, len(lines)) if lines[place].is_blank)
            return next(ends, len(lines)) - 1
        return first

    def _warn(self, remark: FoundRemark, message: Text) -> None:
        line = self._found.lines[remark.begin]
        self._report.add(
            "stray-remark",
            message,
            line.span(self._report.path),
            excerpt=f"i18n:{remark.words}",
            advice=Text(
                "Put `i18n: words` or `i18n:skip` right above a block, "
                "or `i18n:skip-start` and `i18n:skip-end` around several."
            ),
        )
