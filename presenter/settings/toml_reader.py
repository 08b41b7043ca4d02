"""Reading values out of a TOML document and saying what is wrong with the others.

What is read is what there is: every key that nobody asked for is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeGuard

from presenter.errors import Finding, Severity, Span, did_you_mean
from presenter.i18n.language import Language, parse_language
from presenter.i18n.text import Text
from presenter.settings.side_screen import SideScreen, parse_side_screen

_PERCENT = re.compile(r"\d{1,3}(?:\.\d{1,6})? ?%", re.ASCII)
_A_LANGUAGE = Text("the code of a language, such as “es”")


class TomlReader:
    """Ask for values, section by section; `findings` grows with what does not fit.

    A value that is not there is None, as is one that does not fit.
    """

    def __init__(self, document: Mapping[str, Any], source: str, path: Path) -> None:
        """Read from a document that was parsed from a source."""
        self.findings: list[Finding] = []
        self._document = document
        self._lines = source.splitlines()
        self._path = path
        self._asked: dict[str, set[str]] = {}

    def text(self, section: str, key: str) -> str | None:
        """Return a string."""
        value = self._value(section, key)
        if value is None or isinstance(value, str):
            return value
        self._refuse(section, key, Text("a text in quotes"))
        return None

    def flag(self, section: str, key: str) -> bool | None:
        """Return true or false."""
        value = self._value(section, key)
        if value is None or isinstance(value, bool):
            return value
        self._refuse(section, key, Text("true or false"))
        return None

    def number(self, section: str, key: str, *, low: float, high: float) -> float | None:
        """Return a number between two others, both included."""
        value = self._value(section, key)
        if value is None:
            return None
        if _is_number(value, low, high):
            return float(value)
        what = Text("a number from {low} to {high}").with_fields(low=f"{low:g}", high=f"{high:g}")
        self._refuse(section, key, what)
        return None

    def share(self, section: str, key: str, *, low: float, high: float) -> float | None:
        """Return a share between two others, `0.06` or `"6%"` as in a deck."""
        value = self._value(section, key)
        if isinstance(value, str) and _PERCENT.fullmatch(value):
            value = float(value.rstrip("% ")) / 100
        if value is None:
            return None
        if _is_number(value, low, high):
            return float(value)
        what = Text("a share from “{low}%” to “{high}%”")
        self._refuse(section, key, what.with_fields(low=f"{100 * low:g}", high=f"{100 * high:g}"))
        return None

    def choice(self, section: str, key: str, choices: Sequence[str]) -> str | None:
        """Return one of a few words."""
        value = self._value(section, key)
        if value is None or value in choices:
            return None if value is None else str(value)
        self._refuse(section, key, Text("one of: {words}").with_fields(words=", ".join(choices)))
        return None

    def numbers(self, section: str, *, low: float, high: float) -> Iterator[tuple[Language, float]]:
        """Return the number for each language that a section names."""
        for key in self._section(section):
            language = _language(key)
            number = self.number(section, key, low=low, high=high)
            if language is None:
                self._refuse(section, key, _A_LANGUAGE)
            elif number:  # else it has been refused
                yield language, number

    def rates(
        self, section: str, key: str, *, low: float, high: float
    ) -> tuple[float | None, tuple[tuple[Language, float], ...]]:
        """Return one number for all languages, or a number for each that is named, between two others."""
        value = self._value(section, key)
        if value is None:
            return None, ()
        if _is_number(value, low, high):
            return float(value), ()
        own = value if isinstance(value, Mapping) else {}
        named = {_language(code): rate for code, rate in own.items() if _is_number(rate, low, high)}
        if not own or len(named) < len(own) or None in named:
            what = Text("a number from {low} to {high}, or one for each language")
            self._refuse(section, key, what.with_fields(low=f"{low:g}", high=f"{high:g}"))
        return None, tuple((code, float(rate)) for code, rate in named.items() if code is not None)

    def language(self, section: str, key: str) -> Language | None:
        """Return a language, in its canonical form."""
        value = self._value(section, key)
        if value is None:
            return None
        language = _language(value)
        if language is None:
            self._refuse(section, key, _A_LANGUAGE)
        return language

    def side_screens(self, section: str, key: str) -> tuple[SideScreen, ...]:
        """Return the side screens of a string or a list of them."""
        value = self._value(section, key)
        words = value if isinstance(value, list) else [] if value is None else [value]
        try:
            return tuple(parse_side_screen(word if isinstance(word, str) else "") for word in words)
        except ValueError:
            self._refuse(section, key, Text("a screen with its languages, such as “HDMI-2=en”, or a list"))
            return ()

    def lists(self, section: str) -> Iterator[tuple[str, tuple[str, ...], Span]]:
        """Return every key of a section with its strings, one or a list, and where it stands."""
        for key in self._section(section):
            value = self._value(section, key)
            words = [value] if isinstance(value, str) else value
            if isinstance(words, list) and all(isinstance(word, str) for word in words):
                yield key, tuple(words), self.span(section, key)
            else:
                self._refuse(section, key, Text("a key in quotes, or a list of them"))

    def texts(self, section: str) -> Iterator[tuple[str, str, Span]]:
        """Return every key of a section with its string, and where it stands."""
        for key in self._section(section):
            value = self._value(section, key)
            if isinstance(value, str):
                yield key, value, self.span(section, key)
            else:
                self._refuse(section, key, Text("a text in quotes"))

    def note_unknown(self) -> None:
        """Add a finding for every section and key that was not asked for."""
        for section, content in self._document.items():
            if section not in self._asked:
                message = Text("There is no setting called “{name}”.").with_fields(name=section)
                self._add("unknown-key", message, self.span("", section), did_you_mean(section, self._asked))
            elif isinstance(content, Mapping):
                for key in sorted(content.keys() - self._asked[section]):
                    message = Text("There is no setting “{name}” in [{section}].")
                    self._add(
                        "unknown-key",
                        message.with_fields(name=key, section=section),
                        self.span(section, key),
                        did_you_mean(key, self._asked[section]),
                    )

    def span(self, section: str, key: str) -> Span:
        """Return the line of a key, which the parser does not tell; the first where it is not found."""
        name = rf"[\"']?{re.escape(key)}[\"']?\s*"
        within = ""
        for number, line in enumerate(self._lines, start=1):
            if header := re.match(r"\s*\[\s*[\"']?([^\]\"']*?)[\"']?\s*\]", line):
                within = header[1]
                if not section and within == key:
                    return Span(self._path, number)
            elif within == section and (found := re.match(rf"(\s*){name}[=.]", line)):
                return Span(self._path, number, len(found[1]) + 1)
        return Span(self._path)

    def _section(self, section: str) -> Mapping[str, Any]:
        asked = self._asked.setdefault(section, set())
        content = self._document.get(section, {})
        if isinstance(content, Mapping):
            return content
        if not asked:
            message = Text("“{name}” has to be a section: [{name}].").with_fields(name=section)
            self._add("wrong-type", message, self.span("", section), None)
        return {}

    def _value(self, section: str, key: str) -> object:
        content = self._section(section)
        self._asked[section].add(key)
        return content.get(key)

    def _refuse(self, section: str, key: str, expected: Text) -> None:
        message = Text("“{name}” has to be {expected}.").with_fields(name=key, expected=expected)
        self._add("wrong-type", message, self.span(section, key), Text("What is written here is not used."))

    def _add(self, code: str, message: Text, span: Span, advice: Text | None) -> None:
        excerpt = self._lines[span.line - 1].strip() if span.line <= len(self._lines) else ""
        self.findings.append(Finding(code, Severity.WARNING, message, span, excerpt=excerpt, advice=advice))


def _is_number(value: object, low: float, high: float) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _language(value: object) -> Language | None:
    try:
        return parse_language(value) if isinstance(value, str) else None
    except ValueError:
        return None
