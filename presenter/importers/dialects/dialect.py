"""The dialects of Markdown that other programs make slides of, and how each is told from its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from presenter.importers.dialects.front_matter import FrontMatter, take_front_matter
from presenter.importers.dialects.source_lines import SourceLine, outside_code, split_source


class Dialect(StrEnum):
    """What a text can be written for."""

    MARP = "marp"
    SLIDEV = "slidev"
    REVEAL = "reveal"
    PANDOC = "pandoc"
    REMARK = "remark"
    DECKSET = "deckset"


_ANSWERS_ENOUGH = 2
_LOOKED_AT = 400_000

_MARKS: Mapping[Dialect, tuple[tuple[re.Pattern[str], int], ...]] = {
    Dialect.MARP: (
        (re.compile(r"!\[[^\[\]]*\bbg\b[^\[\]]*\]\("), 2),
        (re.compile(r"<!--\s*_?(?:class|paginate|backgroundColor|backgroundImage|header|footer)\s*:"), 2),
        (re.compile(r"#+\s*<!--\s*fit\s*-->"), 2),
    ),
    Dialect.SLIDEV: (
        (re.compile(r"</?v-clicks?\b|\bv-click\b|<v-switch"), 2),
        (re.compile(r"^::(?:right|left|default|bottom)::\s*$"), 2),
        (re.compile(r"^layout:\s*(?:two-cols|image-right|image-left|cover|intro|fact|statement)\b"), 2),
        (re.compile(r"\[click(?::\d+)?\]"), 1),
        (re.compile(r"^src:\s*\.?/?\S+\.md"), 2),
    ),
    Dialect.REVEAL: (
        (re.compile(r"<!--\s*\.slide:"), 2),
        (re.compile(r"<!--\s*\.element:?\s"), 2),
        (re.compile(r"^\s*Notes?:\s?"), 1),
        (re.compile(r"^\s*<aside\s+class=[\"']?notes|class=[\"'][^\"']*\bfragment\b"), 1),
        (re.compile(r"^(?:--|----)\s*$"), 1),
    ),
    Dialect.REMARK: (
        (re.compile(r"^\?\?\?\s*$"), 2),
        (re.compile(r"^class:\s*(?:center|middle|inverse|left)\b"), 2),
        (re.compile(r"^layout:\s*(?:true|false)\s*$"), 2),
        (re.compile(r"^\s*\.(?:left-column|right-column|pull-left|pull-right|center|footnote)\["), 2),
        (re.compile(r"^--\s*$"), 1),
    ),
    Dialect.DECKSET: (
        (re.compile(r"^\s*\[\.[a-z][\w-]*(?:\s*:.*)?\]\s*$"), 2),
        (re.compile(r"^#+\s*\[fit\]"), 2),
        (re.compile(r"^\^ ?\S"), 1),
        (re.compile(r"^(?:slidenumbers|autoscale|build-lists)\s*:"), 2),
        (re.compile(r"!\[(?:inline|original|filtered|fit|left|right)(?:\s[^\[\]]*)?\]\("), 1),
    ),
    Dialect.PANDOC: (
        (
            re.compile(
                r"^#{1,3}\s.*\{[^{}]*(?:background-|data-background|visibility=|auto-animate|\.smaller)"
            ),
            2,
        ),
        (re.compile(r"^```+\s*\{(?:python|r|julia|ojs)\b"), 2),
        (re.compile(r"\{\{<\s*\w+"), 2),
        (re.compile(r"^:::+\s*\{?\.?(?:panel-tabset|callout-\w+|fragment|nonincremental|r-stack)"), 2),
        (re.compile(r"^%\s\S"), 1),
    ),
}
_SLIDEV_KEYS = frozenset(
    ("highlighter", "drawings", "mdc", "colorSchema", "routerMode", "twoslash", "monaco", "addons")
)
_QUARTO_FORMATS = ("revealjs", "beamer", "pptx", "slidy", "dzslides", "s5", "slideous")


def recognised(text: str, path: Path) -> Dialect | None:
    """Return the dialect that a text is written in; None where nothing tells it, as in a deck of our own."""
    lines = split_source(text[:_LOOKED_AT], path)
    matter, rest = take_front_matter(lines)
    said = _said_by(matter, path)
    if said is not None:
        return said
    points = dict.fromkeys(Dialect, 0)
    for _, line in outside_code(lines if not matter.values else rest):
        for dialect, marks in _MARKS.items():
            points[dialect] += sum(weight for mark, weight in marks if mark.search(line.text))
    for name in (
        first for first, _ in matter.values.items() if first.lower() in ("slidenumbers", "autoscale")
    ):
        points[Dialect.DECKSET] += 2 * bool(name)
    best = max(points, key=lambda dialect: points[dialect])
    if points[best] < _ANSWERS_ENOUGH or _is_our_own(matter, lines):
        return None
    return best


def _said_by(matter: FrontMatter, path: Path) -> Dialect | None:
    """Return the dialect that settings leave no doubt of."""
    if "marp" in matter.values or "headingDivider" in matter.values:
        return Dialect.MARP
    if _SLIDEV_KEYS & set(matter.values):
        return Dialect.SLIDEV
    if "revealOptions" in matter.values or "verticalSeparator" in matter.values:
        return Dialect.REVEAL
    formats = matter.values.get("format", matter.values.get("output", ""))
    names = formats if isinstance(formats, dict | list) else [formats]
    if any(isinstance(name, str) and "moon_reader" in name for name in names):
        return Dialect.REMARK
    if any(isinstance(name, str) and any(each in name for each in _QUARTO_FORMATS) for name in names):
        return Dialect.PANDOC
    if path.suffix.lower() in (".qmd", ".rmd"):
        return Dialect.PANDOC
    return None


def _is_our_own(matter: FrontMatter, lines: list[SourceLine]) -> bool:
    """Tell whether a text has what only a deck of our own has."""
    if "translations" in matter.values or "subtitles" in matter.values:
        return True
    return any(line.text.strip() in ("::: subtitles", ":::: subtitles") for line in lines)
