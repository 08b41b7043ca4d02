"""Values of settings: read where they are what the setting wants, reported where they are not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from presenter.deck.durations import parse_clock, parse_duration
from presenter.deck.lines import even_spaces
from presenter.deck.report import Report
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.errors import did_you_mean, use_one_of
from presenter.i18n.language import Language, parse_language
from presenter.i18n.text import Text

Choice = TypeVar("Choice", bound=StrEnum)

_TRUE = ("true", "yes", "on")
_FALSE = ("false", "no", "off")
_NUMBER = re.compile(r"-?\d{1,6}(?:\.\d{1,6})?%?", re.ASCII)


class ValueReader:
    """Read one value at a time; None means that it was absent, or reported."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def reject(self, node: YamlNode, advice: Text, code: str = "bad-value") -> None:
        """Report a value that its setting cannot have."""
        excerpt = node.text if isinstance(node, YamlText) else ""
        message = Text("This value cannot be used here.")
        self.report.add(code, message, node.span, excerpt=excerpt, advice=advice)

    def entries(self, mapping: YamlMapping, known: Mapping[str, object]) -> Iterator[tuple[str, YamlNode]]:
        """Return each known setting once, the last of two, and report the others."""
        latest: dict[str, YamlNode] = {}
        for key, value in mapping.entries:
            if key.text not in known:
                self.report.add(
                    "unknown-key",
                    Text("There is no setting “{name}” here.").with_fields(name=key.text),
                    key.span,
                    excerpt=key.text,
                    advice=did_you_mean(key.text, known) or use_one_of(known),
                )
                continue
            if key.text in latest:
                self.report.add(
                    "duplicate-key",
                    Text("The setting “{name}” is given twice; this one counts.").with_fields(name=key.text),
                    key.span,
                    excerpt=key.text,
                    advice=Text("Delete one of the two."),
                )
            latest[key.text] = value
        for name, node in latest.items():
            if not (isinstance(node, YamlText) and node.is_null):
                yield name, node

    def text(self, node: YamlNode) -> str | None:
        """Return one line of text."""
        if isinstance(node, YamlText):
            return even_spaces(node.text)
        self.reject(node, Text("Write it as text, between quotes if need be."))
        return None

    def texts(self, node: YamlNode) -> tuple[YamlText, ...]:
        """Return a list of texts; a single text is split at commas and spaces."""
        if isinstance(node, YamlText):
            return tuple(YamlText(part, node.span) for part in re.split(r"[,\s]+", node.text) if part)
        if isinstance(node, YamlList) and all(isinstance(item, YamlText) for item in node.items):
            return tuple(item for item in node.items if isinstance(item, YamlText) and item.text)
        self.reject(node, Text("Write it as a list: `[one, two]`."))
        return ()

    def flag(self, node: YamlNode) -> bool | None:
        """Return true or false."""
        word = node.text.lower() if isinstance(node, YamlText) else ""
        if word in _TRUE or word in _FALSE:
            return word in _TRUE
        self.reject(node, Text("Write `true` or `false`."))
        return None

    def number(self, node: YamlNode, least: float, most: float) -> float | None:
        """Return a number between two bounds; `40%` is 0.4."""
        advice = Text("Write a number from {least} to {most}.")
        return self._within(node, least, most, advice.with_fields(least=f"{least:g}", most=f"{most:g}"))

    def share(self, node: YamlNode, least: float, most: float) -> float | None:
        """Return a share between two bounds, which is best written as `40%`."""
        advice = Text("Write a share of {least}% to {most}%.")
        percents = {"least": f"{100 * least:g}", "most": f"{100 * most:g}"}
        return self._within(node, least, most, advice.with_fields(**percents))

    def duration(self, node: YamlNode) -> float | None:
        """Return a length of time in seconds."""
        seconds = parse_duration(node.text) if isinstance(node, YamlText) else None
        if seconds is None:
            self.reject(node, Text("Write a length of time such as `45m`, `1h10m` or `90s`."))
        return seconds

    def clock(self, node: YamlNode) -> str | None:
        """Return a time of day as `HH:MM`."""
        time = parse_clock(node.text) if isinstance(node, YamlText) else None
        if time is None:
            self.reject(node, Text("Write a time of day such as `15:30`."))
        return time

    def language(self, node: YamlNode) -> Language | None:
        """Return a language by its code."""
        if isinstance(node, YamlText):
            try:
                return parse_language(node.text)
            except ValueError:
                pass
        self.reject(node, Text("Write a code such as `en`, `es` or `es_MX`."), "unknown-language")
        return None

    def choice(self, node: YamlNode, choices: type[Choice], code: str = "bad-value") -> Choice | None:
        """Return one of a closed set of words."""
        text = node.text if isinstance(node, YamlText) else ""
        known = {str(choice): choice for choice in choices}
        if text in known:
            return known[text]
        self.reject(node, did_you_mean(text, known) or use_one_of(known), code)
        return None

    def _within(self, node: YamlNode, least: float, most: float, advice: Text) -> float | None:
        if isinstance(node, YamlText) and _NUMBER.fullmatch(node.text):
            value = float(node.text.rstrip("%")) / (100 if node.text.endswith("%") else 1)
            if least <= value <= most:
                return value
        self.reject(node, advice)
        return None
