"""The lines of a page of a PDF, with where they stand, as PDFium finds them in the order of painting."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from presenter.dataclass import dataclass
from presenter.pdf.half import Half, Sides
from presenter.pdf.page_shape import to_unit_square

MOST_CHARACTERS = 6000
# In sizes of the letters: a gap this wide parts columns, and a step this high begins another line.
WIDE_GAP = 2.2
HIGH_STEP = 0.5
UPRIGHT = 4  # letters one above the other are a word, and fewer the lines of a table
# What PDFium gives for a hyphen at the end of a line.
HYPHEN = "\x02"


@dataclass(frozen=True, slots=True)
class TextLine:
    """Words on one line; sides and size are shares of the height of what is shown, from its top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class _Character:
    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def size(self) -> float:
        return self.bottom - self.top


def page_lines(page: pypdfium2.PdfPage, half: Half = Half.WHOLE) -> tuple[TextLine, ...]:
    """Return the lines of a page, or of a half of it, as far as anybody would read them.

    Whoever calls it holds `PDFIUM`. Raises PdfiumError where the page cannot be read.
    """
    text = page.get_textpage()
    try:
        runs = _runs(_characters(page, text, half))
        return tuple(_turned_upright([line for run in runs if (line := _line(run)) is not None]))
    finally:
        text.close()


def _characters(
    page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, half: Half
) -> Iterator[_Character | None]:
    """Yield the characters that are seen; None where PDFium ends a line."""
    width, height = page.get_size()
    left, top, right, bottom = half.shares
    aspect = max(width * (right - left), 1.0) / max(height * (bottom - top), 1.0)
    try:
        matrix = to_unit_square(page.get_rotation(), _box(page), half)
    except ZeroDivisionError:
        return
    rect = pdfium.FS_RECTF()
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code in (0x0A, 0x0D):
            yield None
            continue
        if not code or code > 0x10FFFF or 0xD800 <= code < 0xE000:
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(rect)):
            continue
        place = _placed(rect, matrix)
        if not _is_within(place):  # as what beamer keeps for a later overlay
            continue
        yield _Character(chr(code), place[0] * aspect, place[1], place[2] * aspect, place[3])


def _box(page: pypdfium2.PdfPage) -> Sides:
    left, bottom, right, top = page.get_cropbox()
    return float(left), float(bottom), float(right), float(top)


def _placed(rect: pdfium.FS_RECTF, matrix: tuple[float, ...]) -> Sides:
    a, b, c, d, e, f = matrix
    xs = sorted(a * x + c * y + e for x, y in ((rect.left, rect.bottom), (rect.right, rect.top)))
    ys = sorted(1 - (b * x + d * y + f) for x, y in ((rect.left, rect.bottom), (rect.right, rect.top)))
    return xs[0], ys[0], xs[1], ys[1]


def _is_within(place: Sides) -> bool:
    across, down = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
    return 0 <= across <= 1 and 0 <= down <= 1


def _runs(characters: Iterator[_Character | None]) -> Iterator[list[_Character]]:
    """Yield the characters of each line, also where only their places tell that another one begins."""
    run: list[_Character] = []
    last: _Character | None = None  # that has a place: spaces that PDFium adds have none
    for character in characters:
        if character is None or (last is not None and _begins_another(character, last)):
            if run:
                yield run
            run, last = [], None
        if character is not None:
            run.append(character)
            last = character if character.size > 0 and not character.text.isspace() else last
    if run:
        yield run


def _begins_another(character: _Character, last: _Character) -> bool:
    if character.text.isspace() or character.size <= 0:
        return False
    size = max(last.size, character.size)
    step = abs((character.top + character.bottom) / 2 - (last.top + last.bottom) / 2)
    gap = character.left - last.right
    return step > size * HIGH_STEP or gap > size * WIDE_GAP or gap < -size * WIDE_GAP


def _line(run: list[_Character]) -> TextLine | None:
    """Return the characters of a line as one; None where there is nothing to read."""
    seen = [character for character in run if not character.text.isspace() and character.size > 0]
    text = "".join(character.text for character in run).strip()
    if not seen or not text:
        return None
    return TextLine(
        text,
        min(character.left for character in seen),
        min(character.top for character in seen),
        max(character.right for character in seen),
        max(character.bottom for character in seen),
        median(character.size for character in seen),
    )


def _turned_upright(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """Yield the lines, letters that stand one above the other as one: words that are turned on their side."""
    column: list[TextLine] = []
    for line in lines:
        if column and not _stands_on(column[-1], line):
            yield from _as_one(column)
            column = []
        column.append(line)
    yield from _as_one(column)


def _stands_on(line: TextLine, following: TextLine) -> bool:
    letters = len(line.text) == len(following.text) == 1
    gap = min(abs(following.bottom - line.top), abs(following.top - line.bottom))
    return letters and abs(following.left - line.left) < line.size * HIGH_STEP and gap < line.size * HIGH_STEP


def _as_one(column: Sequence[TextLine]) -> Iterator[TextLine]:
    if len(column) < UPRIGHT:
        yield from column
        return
    yield TextLine(
        "".join(line.text for line in column),
        min(line.left for line in column),
        min(line.top for line in column),
        max(line.right for line in column),
        max(line.bottom for line in column),
        column[0].right - column[0].left,
    )
