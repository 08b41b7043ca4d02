"""A slide's YAML over the deck's defaults."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum
from typing import Any

from presenter.dataclass import dataclass
from presenter.deck.background import read_background
from presenter.deck.deck import Fallback, Layout, SlideSettings, Transition
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_tree import YamlMapping, YamlNode, YamlText
from presenter.errors import Span
from presenter.i18n.text import Text

SLIDE_KEYS: Mapping[str, None] = dict.fromkeys(
    (
        "layout",
        "id",
        "time",
        "language",
        "languages",
        "background",
        "class",
        "theme",
        "hidden",
        "transition",
        "speaker",
        "start",
        "hyphenate",
        "notes-only",
        "subtitles",
        "translate",
        "fallback",
    )
)

_TIME_KEYS: Mapping[str, str] = {"slide": "time", "section": "section_time"}
_IDENTIFIER = re.compile(r"[\w][\w.-]*")


class Languages(StrEnum):
    """Whether a slide shows one language or both side by side."""

    ONE = "one"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class SlideHead:
    """A slide's settings; no layout where it is to follow from the content, no id where none was given."""

    settings: SlideSettings = field(default_factory=SlideSettings)
    layout: Layout | None = None
    identifier: str = ""
    identifier_span: Span | None = None


class SlideSettingsReader:
    """Read the settings of slides, or a deck's defaults for them."""

    def __init__(self, values: ValueReader, folder: PictureFolder) -> None:
        self._values = values
        self._folder = folder

    def read(self, mapping: YamlMapping, defaults: SlideHead) -> SlideHead:
        """Return the defaults with a slide's own settings over them."""
        head = defaults
        own = dict(self._values.entries(mapping, SLIDE_KEYS))
        for name, node in own.items():
            head = self.with_setting(head, name, node)
        if head.layout is Layout.BREAK and "time" not in own:
            # A break takes the time that it says itself, not that of a usual slide.
            head = replace(head, settings=replace(head.settings, time=None))
        return head

    def with_setting(self, head: SlideHead, name: str, node: YamlNode) -> SlideHead:
        """Return the settings with one more, or the same where its value cannot be used."""
        if name == "layout":
            return replace(head, layout=self._values.choice(node, Layout, "unknown-layout") or head.layout)
        if name == "id":
            identifier = self._identifier(node)
            return replace(head, identifier=identifier, identifier_span=node.span) if identifier else head
        if name == "time" and isinstance(node, YamlMapping):
            return self._with_times(head, node)
        name_of_field, value = self._field(name, node)
        if value is None:
            return head
        change: dict[str, Any] = {name_of_field: value}
        return replace(head, settings=replace(head.settings, **change))

    def _with_times(self, head: SlideHead, mapping: YamlMapping) -> SlideHead:
        """Return the settings with the time of the slide itself, of its whole section, or of both."""
        for part, node in self._values.entries(mapping, _TIME_KEYS):
            seconds = self._values.duration(node)
            if seconds is not None:
                change: dict[str, Any] = {_TIME_KEYS[part]: seconds}
                head = replace(head, settings=replace(head.settings, **change))
        return head

    def _field(self, name: str, node: YamlNode) -> tuple[str, object]:
        values = self._values
        match name:
            case "time":
                return "time", values.duration(node)
            case "start":
                return "start", values.clock(node)
            case "language":
                return "language", values.language(node)
            case "languages":
                choice = values.choice(node, Languages)
                return "both_languages", None if choice is None else choice is Languages.BOTH
            case "background":
                return "background", read_background(node, values, self._folder)
            case "class":
                return "classes", tuple(item.text.lstrip(".") for item in values.texts(node)) or None
            case "transition":
                return "transition", values.choice(node, Transition)
            case "fallback":
                return "fallback", values.choice(node, Fallback)
            case "hidden" | "hyphenate" | "notes-only" | "subtitles" | "translate":
                return name.replace("-", "_"), values.flag(node)
            case _:
                return name, values.text(node)

    def _identifier(self, node: YamlNode) -> str:
        text = node.text.lstrip("#") if isinstance(node, YamlText) else ""
        if _IDENTIFIER.fullmatch(text):
            return text
        self._values.reject(node, Text("Write an id of letters, digits and hyphens: `where-we-stand`."))
        return ""
