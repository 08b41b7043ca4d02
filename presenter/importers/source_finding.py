"""An error about a file that is to be imported."""

from __future__ import annotations

from pathlib import Path

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text


def source_finding(
    code: str, path: Path, message: Text, advice: Text | None = None, line: int = 1
) -> Finding:
    """Return what says why a file cannot be imported; `line` is where in it, a slide by its number."""
    return Finding(code, Severity.ERROR, message, Span(path, line), advice=advice)
