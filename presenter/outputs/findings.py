"""Findings for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

from presenter.errors import Finding, Severity
from presenter.i18n.text import Translate

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings by place, each once, the graver first where two stand in one place."""
    unique = {
        (finding.render(), finding.code, finding.slide, finding.language): finding for finding in findings
    }
    return tuple(sorted(unique.values(), key=_place))


def render_text(findings: Iterable[Finding], translate: Translate) -> str:
    """Return a line `path:line:col: what · excerpt · what to do` for each finding.

    One that stands in a catalog is followed by its code, since that mutes it there.
    """
    return "".join(f"{finding.render(translate)}{_code(finding)}\n" for finding in findings)


def _code(finding: Finding) -> str:
    from presenter.catalogs.checks.mutes import may_be_muted  # no talk is to start the later for it

    is_muted_there = finding.span.path.suffix == ".po" and may_be_muted(finding.code)
    return f" [{finding.code}]" if is_muted_there else ""


def render_json(findings: Iterable[Finding], translate: Translate) -> str:
    """Return the findings as a JSON list of flat objects; `[]` where there are none."""
    objects = [
        {
            "code": finding.code,
            "severity": finding.severity.value,
            "message": finding.message.render(translate),
            "path": str(finding.span.path),
            "line": finding.span.line,
            "column": finding.span.column,
            "slide": finding.slide,
            "language": finding.language,
        }
        for finding in findings
    ]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


def exit_code(findings: Iterable[Finding]) -> int:
    """Return 1 where any finding is an error, else 0."""
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def _place(finding: Finding) -> tuple[str, int, int, int, str, str]:
    span = finding.span
    return (
        str(span.path),
        span.line,
        span.column,
        _RANKS[finding.severity],
        finding.code,
        finding.language or "",
    )
