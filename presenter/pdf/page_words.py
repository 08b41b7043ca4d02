"""What a page says: its title, and its other words part by part, as one would read them aloud."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from presenter.dataclass import dataclass
from presenter.pdf.page_text import HYPHEN, TextLine

LARGER = 1.12  # than most of the page's words is a title
# Where a title begins at the latest, as a share of the height; the title of a first page may be lower.
TITLE_ABOVE = 0.38
LONGEST_TITLE = 160
NEXT_LINE = 1.7  # sizes from the top of one line to that of the next, at most, within a paragraph
# A narrower line, in heights of the page, that is followed by a capital letter was ended by its author.
WIDE = 0.75
STEP = 1.1  # times the smallest step in its column is what parts a paragraph from the next
ALIKE = 0.12
INDENT = 1.6
CENTRED = 0.5

_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
        "\xad": HYPHEN,
        "\u00a0": " ",
    }
)
_BULLET = re.compile(r"^[•‣⁃∙·◦●○■□▪▫▶►▸▹➢➤✓✔★◆◇❖–—-]\s+|^[•‣⁃∙◦●○■□▪▫▶►▸▹➢➤✓✔◆◇❖](?=\S)")
_BULLET_ALONE = re.compile(r"[•‣⁃∙·◦●○■□▪▫▶►▸▹➢➤✓✔★◆◇❖*–—-]")
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffc-\uffff\U000f0000-\U0010ffff\x00\x01\x03-\x08\x0b-\x1f\x7f-\x9f]")
_DIVIDED = re.compile(r"[^\W\d_]-$")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PageWords:
    """The title of a page, empty where it has none, and the parts of the rest in reading order."""

    title: str = ""
    parts: tuple[str, ...] = ()


def page_words(lines: Sequence[TextLine]) -> PageWords:
    """Return the words of some lines, those of the title apart."""
    titles = _title_lines([line for line in lines if _clean(line.text)])
    parts = tuple(part for part in map(_tidy, _paragraphs(lines, titles)) if part)
    return PageWords(_tidy(_joined([line.text for line in titles])), parts)


def _title_lines(lines: Sequence[TextLine]) -> Sequence[TextLine]:
    """Return the lines of the title: the largest of those in the upper part, or the largest of all.

    What is no larger than the words below it is a title only where it stands alone above them.
    """
    worded = [line for line in lines if any(character.isalpha() for character in line.text)]
    upper = [line for line in worded if line.top < TITLE_ABOVE]
    for candidates in filter(None, (upper, worded)):
        largest = max(line.size for line in candidates)
        of_title = [line for line in candidates if line.size >= largest * (1 - ALIKE)]
        sizes = sorted(line.size for line in worded if line not in of_title for _ in line.text)
        if not sizes or largest > sizes[len(sizes) // 2] * LARGER:
            return _together(of_title)
    first = min(upper, key=_height, default=None)
    if first is None or len(first.text) > LONGEST_TITLE:
        return ()
    below = [line.top for line in worded if line.top > first.top and line is not first]
    return (first,) if min(below, default=1.0) - first.bottom > first.size * 0.9 else ()


def _height(line: TextLine) -> float:
    return line.top


def _together(lines: Sequence[TextLine]) -> Sequence[TextLine]:
    """Return the first of some lines with those that go on from it right below or beside it."""
    ordered = sorted(lines, key=_height)
    taken = [ordered[0]]
    for line in ordered[1:]:
        if line.top - taken[-1].top > line.size * NEXT_LINE:
            break
        taken.append(line)
    # In the order of the page, where two stand on one line.
    kept = [line for line in lines if line in taken]
    return kept if sum(len(line.text) for line in kept) <= LONGEST_TITLE else kept[:1]


def _paragraphs(lines: Sequence[TextLine], titles: Iterable[TextLine]) -> Iterable[str]:
    """Yield the paragraphs: a line is gone on with where its next word had no room in its column."""
    rest = [line for line in lines if line not in titles and _clean(line.text)]
    paragraph: list[str] = []
    for line, following in pairwise([*rest, None]):
        if line is None:
            break
        text = _clean(line.text)
        if _BULLET_ALONE.fullmatch(text):
            yield from _ended(paragraph)
            continue
        if _BULLET.match(text):
            yield from _ended(paragraph)
        paragraph.append(_BULLET.sub("", text))
        if following is None or not _goes_on(line, following, rest):
            yield from _ended(paragraph)


def _ended(paragraph: list[str]) -> Iterable[str]:
    if paragraph:
        yield _joined(paragraph)
        paragraph.clear()


def _goes_on(line: TextLine, following: TextLine, lines: Sequence[TextLine]) -> bool:
    words = following.text.split()
    if not words or _BULLET.match(following.text) or _BULLET_ALONE.fullmatch(words[0]):
        return False
    if abs(line.size - following.size) > line.size * ALIKE:
        return False
    step = following.top - line.top
    if not (0 < step <= min(line.size * NEXT_LINE, _smallest_step(line, lines) * STEP)):
        return False
    if not words[0][0].islower() and line.right - line.left < WIDE:
        return False
    share = len(words[0]) / max(len(following.text), 1)
    first_word = (following.right - following.left) * share + line.size * 0.2
    if abs(following.left - line.left) <= line.size * INDENT:
        column = [one.right for one in lines if abs(one.left - line.left) <= line.size * INDENT]
        return line.right + first_word > max(column)
    if abs(_middle(following) - _middle(line)) > line.size * CENTRED:
        return False
    widths = [
        one.right - one.left for one in lines if abs(_middle(one) - _middle(line)) <= line.size * CENTRED
    ]
    return line.right - line.left + first_word > max(widths)


def _smallest_step(line: TextLine, lines: Sequence[TextLine]) -> float:
    """Return the step from one line to the next where they stand closest in a column."""
    tops = sorted(one.top for one in lines if _middle(one) > line.left and one.left < line.right)
    steps = (below - above for above, below in pairwise(tops))
    return min((step for step in steps if step > line.size * 0.6), default=1.0)


def _middle(line: TextLine) -> float:
    return (line.left + line.right) / 2


def _joined(lines: Sequence[str]) -> str:
    """Return lines as one; a word that is divided at the end of a line is whole again."""
    text = ""
    for line in map(_clean, lines):
        if text.endswith(HYPHEN) or (_DIVIDED.search(text) and line[:1].islower()):
            text = text[:-1] + line
        else:
            text = f"{text} {line}" if text else line
    return text


def _clean(text: str) -> str:
    """Return words without ligatures, letters of no alphabet, and more than one space."""
    return _SPACES.sub(" ", _PRIVATE.sub("", text.translate(_LIGATURES))).strip()


def _tidy(text: str) -> str:
    return _clean(text.replace(HYPHEN, "-" if text.endswith(HYPHEN) else ""))
