"""Whether code and formulae are letter by letter as in the source.

Code that is an example (`code`, or `# Title` in the program's own advice) may be put into the words of the
language, as long as its signs stay: commands and the names of options are no words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.marks import Marks
from presenter.catalogs.checks.multiset import difference
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.text import Text

_ADVICE = Text("Copy code and formulae from the source; every letter of them counts.")
_WORD = re.compile(r"(?<![-\w])[^\W\d_][\w]*(?:-[^\W\d_]\w*)*")


def verbatim_faults(pair: Pair) -> Iterator[Fault]:
    """Yield code and formulae that a translation lost or changed."""
    if pair.is_markdown and pair.has_open_marks:
        return  # where one opens and never closes, nobody knows what is code
    missing, surplus = difference(_pieces(pair, pair.source_marks), _pieces(pair, pair.marks))
    for piece in tuple(missing):
        example = next((other for other in surplus if _is_example(piece, other, pair)), None)
        if example is not None:
            missing.remove(piece)
            surplus.remove(example)
    if len(missing) == len(surplus) == 1:
        start = max(pair.target.find(surplus[0]), 0)
        message = Text("The translation has {piece} where the source has {other}.")
        yield Fault(
            "verbatim",
            message.with_fields(piece=surplus[0], other=missing[0]),
            _ADVICE,
            start,
            start + len(surplus[0]),
        )
        return
    for piece in missing:
        yield Fault(
            "verbatim",
            Text("The translation lacks {piece}.").with_fields(piece=piece),
            _ADVICE,
        )
    for piece in surplus:
        start = max(pair.target.find(piece), 0)
        yield Fault(
            "verbatim",
            Text("{piece} is not in the source.").with_fields(piece=piece),
            _ADVICE,
            start,
            start + len(piece) if start else 0,
        )


def _pieces(pair: Pair, marks: Marks) -> Counter[str]:
    """Return code and formulae; what is no Markdown has no formulae, but prices."""
    if pair.is_markdown:
        return marks.verbatim
    return Counter({piece: count for piece, count in marks.verbatim.items() if piece[0] == "`"})


def _is_example(piece: str, other: str, pair: Pair) -> bool:
    """Tell whether one piece of code may stand for another since both only show what code looks like."""
    if _WORD.sub("w", piece) != _WORD.sub("w", other):
        return False
    words = _WORD.findall(piece)
    return bool(words) and (
        not pair.is_markdown or pair.source_rules.examples.issuperset(map(str.lower, words))
    )
