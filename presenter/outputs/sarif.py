"""Findings as SARIF 2.1.0, which code hosts show beside the lines that they are about.

As in the OASIS standard of that name: a rule for each code with its help, a result for each finding, paths
relative to the folder that the program runs in, and a fingerprint that outlives lines being moved.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from presenter import __version__
from presenter.catalogs.checks.table import CHECKS
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text, Translate
from presenter.outputs.codes import MEANINGS

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_Object = dict[str, Any]


def render_sarif(findings: Iterable[Finding], translate: Translate) -> str:
    """Return the findings as a SARIF log of one run."""
    found = tuple(findings)
    codes = sorted({finding.code for finding in found})
    run = {
        "tool": {
            "driver": {
                "name": "Presenter",
                "version": __version__,
                "rules": [_rule(code, found, translate) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": _results(found, codes, translate),
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, found: Iterable[Finding], translate: Translate) -> _Object:
    first = next(finding for finding in found if finding.code == code)
    severity, meaning = MEANINGS.get(code, (first.severity, first.message))
    words = meaning.render(translate)
    how = Text("A comment of the entry mutes it: {mute}").with_fields(mute=f"# noqa: {code}")
    advice = how.render(translate) if code in CHECKS else ""
    return {
        "id": code,
        "shortDescription": {"text": words},
        "fullDescription": {"text": words},  # GitHub refuses a rule without it
        "help": {"text": f"{words} {advice}".strip()},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }


def _results(found: Sequence[Finding], codes: Sequence[str], translate: Translate) -> list[_Object]:
    indices = {code: index for index, code in enumerate(codes)}
    seen: dict[str, int] = {}
    results = []
    for finding in found:
        mark = _fingerprint(finding)
        seen[mark] = seen.get(mark, 0) + 1
        results.append(
            {
                "ruleId": finding.code,
                "ruleIndex": indices[finding.code],
                "level": _LEVELS[finding.severity],
                "message": {"text": _message(finding, translate)},
                "locations": [{"physicalLocation": _location(finding)}],
                "partialFingerprints": {"presenter/v1": f"{mark}:{seen[mark]}"},
                "properties": {"slide": finding.slide, "language": finding.language},
            }
        )
    return results


def _message(finding: Finding, translate: Translate) -> str:
    words = finding.message.render(translate)
    return f"{words} {finding.advice.render(translate)}" if finding.advice is not None else words


def _location(finding: Finding) -> Mapping[str, Any]:
    region: _Object = {"startLine": finding.span.line, "startColumn": finding.span.column}
    return {"artifactLocation": _artifact(finding.span.path), "region": region}


def _artifact(path: Path) -> _Object:
    """Return where a file is, seen from here; one on another drive by its name alone."""
    try:
        relative = Path(os.path.relpath(path))
    except ValueError:
        relative = Path(path.name)
    return {"uri": quote(relative.as_posix()), "uriBaseId": _ROOT}


def _fingerprint(finding: Finding) -> str:
    """Return what stays the same of a finding when lines above it come and go."""
    parts = (
        finding.code,
        finding.span.path.name,
        finding.language or "",
        finding.excerpt,
        finding.message.message,
    )
    return sha256("\0".join(parts).encode()).hexdigest()[:16]
