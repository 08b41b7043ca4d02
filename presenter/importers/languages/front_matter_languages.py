"""The languages of a deck, written into its front matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from presenter.deck.load import parse
from presenter.i18n.language import Language

_DASHES = "---"
_FLOW = re.compile(r"(translations:\s*)\[([^\]]*)\](\s*)$")
_PLAIN = re.compile(r"(translations:\s*)([\w-]+)(\s*)$")


def with_translations(text: str, path: Path, languages: Sequence[Language]) -> str | None:
    """Return a deck's text in which its front matter names these languages too, after those that it names.

    Every other character stays. None where the front matter is written in a way that is not understood here.
    """
    before = parse(text, path)
    missing = [language for language in languages if language not in before.languages]
    if not missing:
        return text
    written = _written(text, ", ".join(missing))
    if written is None:
        return None
    after = parse(written, path)
    wanted = (*before.settings.translations, *missing)
    is_right = after.settings.translations == wanted and len(after.slides) == len(before.slides)
    same = replace(after.settings, translations=before.settings.translations)
    return written if is_right and _words(same) == _words(before.settings) else None


def with_language(text: str, language: Language) -> str:
    """Return a deck's text that says what language it is in, in place of what it says."""
    lines = text.splitlines(keepends=True)
    end = _end(lines)
    if end is None:
        return f"---\nlanguage: {language}\n---\n\n{text}"
    kept = [line for line in lines[1:end] if not line.startswith("language:")]
    newline = "\r\n" if lines[0].endswith("\r\n") else "\n"
    return "".join([lines[0], f"language: {language}{newline}", *kept, *lines[end:]])


def _end(lines: Sequence[str]) -> int | None:
    """Return the line that closes the front matter; None where there is none."""
    if not lines or lines[0].rstrip() != _DASHES:
        return None
    return next((place for place, line in enumerate(lines[1:], 1) if line.rstrip() == _DASHES), None)


def _written(text: str, languages: str) -> str | None:
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].rstrip() != _DASHES:
        return f"---\ntranslations: [{languages}]\n---\n\n{text}"
    end = _end(lines)
    if end is None:
        return None
    newline = "\r\n" if lines[0].endswith("\r\n") else "\n"
    place = next((place for place in range(1, end) if lines[place].startswith("translations:")), None)
    if place is not None:
        match = _FLOW.match(lines[place]) or _PLAIN.match(lines[place])
        if match is None:
            return None
        there = f"{match[2].strip()}, " if match[2].strip() else ""
        lines[place] = f"{match[1]}[{there}{languages}]{match[3]}"
        return "".join(lines)
    after = next((place + 1 for place in range(1, end) if lines[place].startswith("language:")), end)
    lines.insert(after, f"translations: [{languages}]{newline}")
    return "".join(lines)


def _words(settings: object) -> str:
    """Return all that settings say but for the lines where they stand, which are others now."""
    return re.sub(r"line=\d+", "", repr(settings))
