"""What an import found, told in few lines: what holds of many slides is told once, with their numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from presenter.errors import Finding
from presenter.i18n.text import Text

_FEW = 3  # lines that say the same of several places
_LONGEST = 100  # characters of the numbers of places


def few_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings, those that say the same of more than a few places as two.

    The second of them lists the numbers of the lines, which of a deck of another program are its slides.
    """
    alike: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        advice = "" if finding.advice is None else finding.advice.message
        key = (finding.code, finding.severity, finding.span.path, finding.message.message, advice)
        alike[key].append(finding)
    return [finding for group in alike.values() for finding in _few(group)]


def _few(group: Sequence[Finding]) -> Sequence[Finding]:
    if len(group) <= _FEW:
        return group
    first, second, *_ = sorted(group, key=lambda finding: finding.span)
    others = sorted({finding.span.line for finding in group} - {first.span.line})
    if len(others) < _FEW:
        return group
    message = Text("The same in {count} more places: {places}.")
    told = message.with_fields(count=len(group) - 1, places=_ranges(others))
    return (first, replace(second, message=told, excerpt="", advice=None, slide=None))


def _ranges(numbers: Sequence[int]) -> str:
    """Return numbers in order as `4, 7–9`."""
    runs = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ends = ([number for _, number in run] for _, run in runs)
    written = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in ends)
    return written if len(written) <= _LONGEST else f"{written[:_LONGEST].rpartition(',')[0]}, …"
