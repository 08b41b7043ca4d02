"""Pages that are one slide to its author: what comes on it bit by bit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from presenter.importers.pdf.source_page import SourcePage
from presenter.pdf.page_text import TextLine

MOST_STEPS = 60
SAME_SHAPE = 0.01
PLACES = 100  # to the height of a page
# Pages of one label whose words have less in common than this are different slides, not numbered apart.
ALIKE = 0.5


def joined_pages(
    pages: Sequence[SourcePage], forced: Collection[int] = ()
) -> tuple[tuple[SourcePage, ...], ...]:
    """Return the pages slide by slide: of one label, or each with all the words of the one before and more.

    Pages whose numbers are `forced` go on from the one before, whatever is on them.
    """
    slides: list[list[SourcePage]] = [[page] for page in pages[:1]]
    for before, page in pairwise(pages):
        goes_on = page.number in forced or _goes_on(before, page)
        if goes_on and len(slides[-1]) < MOST_STEPS:
            slides[-1].append(page)
        else:
            slides.append([page])
    return tuple(map(tuple, slides))


def _goes_on(before: SourcePage, page: SourcePage) -> bool:
    if abs(before.shape - page.shape) > SAME_SHAPE:
        return False
    earlier, later = _words_at_places(before.lines), _words_at_places(page.lines)
    if before.label and before.label == page.label and _have_much_in_common(earlier, later):
        return True
    return bool(earlier) and earlier < later and before.words.title == page.words.title


def _words_at_places(lines: Iterable[TextLine]) -> Counter[tuple[str, int, int]]:
    """Return each word, with about where its line stands: what is revealed stays where it is."""
    return Counter(
        (word, round(line.top * PLACES), round(line.size * PLACES))
        for line in lines
        for word in line.text.split()
    )


def _have_much_in_common(
    earlier: Counter[tuple[str, int, int]], later: Counter[tuple[str, int, int]]
) -> bool:
    least = min(earlier.total(), later.total())
    return least == 0 or (earlier & later).total() >= least * ALIKE
