"""Whether the inline marks are the same, as the deck's own parser reads them.

A mark is counted as often as it stands, so of two pairs of `**` none is lost unseen. One that opens and never
closes is shown to the audience as it is, which is an error. A word that stays as the source has it may be
set in italics, as Spanish and French have it for words of other languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.multiset import difference
from presenter.catalogs.checks.pair import Pair
from presenter.deck.code_spans import without_code
from presenter.i18n.text import Text

_MISSING = Text("The translation lacks the mark {mark}.")
_SURPLUS = Text("The translation has the mark {mark}, which the source does not.")
_ADVICE = Text("Mark the same words as the source does.")


def markup_faults(pair: Pair) -> Iterator[Fault]:
    """Yield the marks that a translation lost, added, or left open."""
    if not pair.is_markdown:
        return
    if pair.has_open_marks:
        yield from _left_open(pair)
        return  # what is told of already would be told again as missing
    source, target = pair.source_marks, pair.marks
    for wanted, found in (
        (_without_breaks(source.styles), _without_breaks(target.styles) - _foreign_words(pair)),
        (source.spans, target.spans),
        (source.footnotes, target.footnotes),
    ):
        missing, surplus = difference(wanted, found)
        for mark in missing:
            yield Fault("markup", _MISSING.with_fields(mark=_shown(mark)), _ADVICE)
        for mark in surplus:
            start = max(pair.target.rfind(mark), 0)
            yield Fault("markup", _SURPLUS.with_fields(mark=_shown(mark)), _ADVICE, start, start + len(mark))


def _left_open(pair: Pair) -> Iterator[Fault]:
    marks = pair.marks.left - pair.source_marks.left
    of_link = marks["]("]  # its brackets would only say the same again, as the other one of two does
    for mark in (marks - Counter({"[": of_link, "]": max(of_link, marks["["])})).elements():
        start = _last(mark, pair.target)
        message = Text("The mark {mark} opens or closes nothing here, so it is shown as it is.")
        yield Fault(
            "unbalanced-markup",
            message.with_fields(mark=mark),
            Text("Write it at both ends of its words, without a space within, or a backslash before it."),
            start,
            start + len(mark),
        )


def _foreign_words(pair: Pair) -> Counter[str]:
    """Return how often emphasis only says that a word was left in the source's language."""
    own = len(pair.source_marks.emphasised)
    kept = sum(words.casefold() in pair.source.casefold() for words in pair.marks.emphasised)
    return Counter({"*": min(kept, max(len(pair.marks.emphasised) - own, 0))})


def _without_breaks(styles: Counter[str]) -> Counter[str]:
    """Return the styles alone: where lines break is another language's own affair."""
    return Counter({mark: count for mark, count in styles.items() if mark != "\n"})


def _shown(mark: str) -> str:
    return {"*": "*…*", "**": "**…**", "~~": "~~…~~", "^": "^…^", "~": "~…~"}.get(mark, mark)


def _last(mark: str, text: str) -> int:
    """Return where the last mark stands that is as long as this and no longer; 0 where there is none."""
    sign = re.escape(mark[0])
    alone = rf"(?<!{sign}){re.escape(mark)}(?!{sign})"
    found = [match.start() for match in re.finditer(alone, text if "`" in mark else without_code(text))]
    return found[-1] if found else max(text.rfind(mark), 0)
