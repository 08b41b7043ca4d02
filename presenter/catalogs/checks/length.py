"""Whether a translation keeps to its limit, and whether it is far longer or shorter than its source."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.deck.inline import plain_text
from presenter.i18n.text import Text

_LONG_ENOUGH = 30
_GROWTH = 3.0
_DENSE = 6.0  # letters of an alphabet for one sign of Chinese or Japanese


def length_faults(pair: Pair) -> Iterator[Fault]:
    """Yield it where more characters are shown than there is room for, or hardly those of the same words."""
    shown = plain_text(pair.target) if pair.is_markdown else pair.target
    if pair.limit and len(shown) > pair.limit:
        yield Fault(
            "max-length",
            Text("The translation has {length} characters; its limit is {limit}.").with_fields(
                length=len(shown), limit=pair.limit
            ),
            Text("Say it in {limit} characters.").with_fields(limit=pair.limit),
            0,
            len(pair.target),
        )
    source = plain_text(pair.source) if pair.is_markdown else pair.source
    most = _GROWTH if pair.rules.has_spaces and pair.source_rules.has_spaces else _DENSE
    if (
        max(len(source), len(shown)) >= _LONG_ENOUGH
        and not len(source) / most <= len(shown) <= len(source) * most
    ):
        yield Fault(
            "length",
            Text("The translation has {length} characters, the source {other}.").with_fields(
                length=len(shown), other=len(source)
            ),
            Text("Look whether it says the same and no more."),
            0,
            len(pair.target),
        )
