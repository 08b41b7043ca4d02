"""Whether the fields that the program fills in are the same: `{name}`, `{date:2026-03-05|long}`, `%(name)s`.

A translation may put them in another order, and a form for one thing may leave its count out.
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

_FIELD = re.compile(
    r"(?<!\\)\{(?:(?P<token>date|num|list):[^{}]*|[A-Za-z_][\w.]*(?:![rsa])?(?::[^{}\s]*)?|)\}"
    r"|%\([A-Za-z_]\w*\)[sdifr]"
)
_ATTRIBUTES = re.compile(r"(?<=[\])])\{[^{}]*\}")
_COUNT = "{count}"


def placeholder_faults(pair: Pair) -> Iterator[Fault]:
    """Yield the fields that a translation lost, and those that nobody fills in."""
    wanted, found = _fields(pair, pair.source), _fields(pair, pair.target)
    missing, surplus = difference(Counter(map(_alike, wanted)), Counter(map(_alike, found)))
    for field in missing:
        if pair.is_singular and field == _COUNT:
            continue
        yield Fault(
            "placeholders",
            Text("The translation lacks the field {field}.").with_fields(field=_as_written(field, wanted)),
            Text("Put it where its words belong, letter by letter as in the source."),
        )
    for field in surplus:
        written = _as_written(field, found)
        start = pair.target.rfind(written)
        yield Fault(
            "placeholders",
            Text("The field {field} is not in the source, so nothing fills it in.").with_fields(
                field=written
            ),
            Text("Write the fields letter by letter as in the source."),
            start,
            start + len(written),
        )


def _fields(pair: Pair, text: str) -> list[str]:
    if not pair.is_markdown:  # the program's own words, or code: what stands in backticks is filled in too
        return [match[0] for match in _FIELD.finditer(text.replace("{{", "  ").replace("}}", "  "))]
    plain = _ATTRIBUTES.sub(lambda match: " " * len(match[0]), without_code(text))
    return [match[0] for match in _FIELD.finditer(plain) if match[0] != "{}"]


def _alike(field: str) -> str:
    """Return what has to be the same of a field; of a list that is its kind and how many it has."""
    kind, colon, rest = field[1:-1].partition(":")
    if kind != "list" or not colon:
        return field
    items, _, joined = rest.partition("|")
    return f"{{list:{items.count(';') + 1}|{joined.strip()}}}"


def _as_written(field: str, fields: list[str]) -> str:
    return next(written for written in fields if _alike(written) == field)
