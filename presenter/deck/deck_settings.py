"""A deck's front matter."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path, PureWindowsPath
from typing import Any

from presenter.dataclass import dataclass
from presenter.deck.deck import DeckSettings, StaleWords
from presenter.deck.lines import Line
from presenter.deck.message import Message, Role
from presenter.deck.slide_settings import SLIDE_KEYS, SlideHead, SlideSettingsReader
from presenter.deck.subtitle_settings import Advance
from presenter.deck.subtitle_settings_reader import read_subtitle_settings
from presenter.deck.text_checks import check_tokens
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text

DECK_KEYS: Mapping[str, None] = dict.fromkeys(
    (
        "title",
        "author",
        "date",
        "language",
        "translations",
        "theme",
        "duration",
        "start",
        "end",
        "subtitles",
        "aspect",
        "footer",
        "catalogs",
        "stale",
    )
)
FRONT_MATTER_KEYS: Mapping[str, None] = {**DECK_KEYS, **{key: None for key in SLIDE_KEYS if key != "id"}}

_WORDS = ("title", "author", "footer")
_ASPECT = re.compile(r"(\d{1,4})\s*[:/x]\s*(\d{1,4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a deck's front matter says of the deck, and of every slide that does not say otherwise."""

    deck: DeckSettings = field(default_factory=DeckSettings)
    slides: SlideHead = field(default_factory=SlideHead)


class FrontMatterReader:
    """Read a deck's front matter."""

    def __init__(self, values: ValueReader, slides: SlideSettingsReader) -> None:
        self._values = values
        self._slides = slides

    def read(self, mapping: YamlMapping) -> FrontMatter:
        """Return the deck's settings and the defaults of its slides."""
        matter = FrontMatter()
        for name, node in self._values.entries(mapping, FRONT_MATTER_KEYS):
            if name == "subtitles":
                matter = self._with_subtitles(matter, node)
            elif name == "time" and isinstance(node, YamlMapping):
                self._values.reject(node, Text("Write the time of a section on its first slide."))
            elif name not in DECK_KEYS:
                matter = replace(matter, slides=self._slides.with_setting(matter.slides, name, node))
            else:
                value = self._value(name, node)
                if value is not None:
                    change: dict[str, Any] = {name: value}
                    matter = replace(matter, deck=replace(matter.deck, **change))
        return replace(matter, deck=self._in_own_language(matter.deck))

    def _in_own_language(self, deck: DeckSettings) -> DeckSettings:
        """Return the settings with each text that is there in several languages in the deck's own first."""
        changes: dict[str, Any] = {}
        for name in _WORDS:
            message: Message | None = getattr(deck, name)
            if message is None or not message.variants:
                continue
            words = dict(message.variants)
            own = next(code for code in (*fallback_chain(deck.language), *words) if code in words)
            if own not in fallback_chain(deck.language):
                node = YamlText(words[own], message.span)
                advice = Text("Add the words in the deck’s own language: `{language}: …`.")
                self._values.reject(node, advice.with_fields(language=deck.language))
            others = tuple((code, text) for code, text in message.variants if code != own)
            besides = tuple(code for code, _ in others)
            changes[name] = replace(message, text=words[own], variants=others, besides=besides)
        return replace(deck, **changes)

    def _with_subtitles(self, matter: FrontMatter, node: YamlNode) -> FrontMatter:
        if isinstance(node, YamlText) and node.text in list(Advance):
            setting = f"{{advance: {node.text}}}"
            self._values.reject(node, Text("Write `{setting}`.").with_fields(setting=setting))
            return matter
        if not isinstance(node, YamlMapping):
            return replace(matter, slides=self._slides.with_setting(matter.slides, "subtitles", node))
        settings = read_subtitle_settings(self._values, node)
        return replace(matter, deck=replace(matter.deck, subtitles=settings))

    def _value(self, name: str, node: YamlNode) -> object:
        values = self._values
        match name:
            case "title" | "footer":
                return self._message(name, node)
            case "author":
                return self._authors(node)
            case "language":
                return values.language(node)
            case "translations":
                return self._languages(node)
            case "duration":
                return values.duration(node)
            case "start" | "end":
                return values.clock(node)
            case "aspect":
                return self._aspect(node)
            case "stale":
                return values.choice(node, StaleWords)
            case "catalogs":
                return self._catalogs(node)
            case _:
                return values.text(node)

    def _message(self, name: str, node: YamlNode) -> Message | None:
        if isinstance(node, YamlMapping):
            return self._message_in_languages(name, node)
        text = self._values.text(node)
        if not text:
            return None
        check_tokens(Line(text, node.span.line, node.span.column), self._values.report)
        return Message(Role.META, text, node.span, f"deck/{name}")

    def _message_in_languages(self, name: str, mapping: YamlMapping) -> Message | None:
        """Return words that the author gives in several languages: `{en: Welcome, es: Bienvenida}`."""
        variants: dict[Language, str] = {}
        for key, node in mapping.entries:
            language, message = self._values.language(key), self._message(name, node)
            if language is not None and message is not None:
                variants[language] = message.text
        if not variants:
            return None
        first = next(iter(variants.values()))
        return Message(Role.META, first, mapping.span, f"deck/{name}", variants=tuple(variants.items()))

    def _authors(self, node: YamlNode) -> Message | None:
        if not isinstance(node, YamlList):
            return self._message("author", node)
        names = [name for item in node.items if (name := self._values.text(item))]
        return Message(Role.META, ", ".join(names), node.span, "deck/author") if names else None

    def _languages(self, node: YamlNode) -> tuple[Language, ...]:
        languages = (self._values.language(item) for item in self._values.texts(node))
        return tuple(dict.fromkeys(language for language in languages if language is not None))

    def _aspect(self, node: YamlNode) -> tuple[int, int] | None:
        aspect = _ASPECT.fullmatch(node.text.strip()) if isinstance(node, YamlText) else None
        if aspect is not None and 0.25 <= int(aspect[1]) / max(int(aspect[2]), 1) <= 4:
            return int(aspect[1]), int(aspect[2])
        self._values.reject(node, Text("Write width and height such as `16:9` or `4:3`."))
        return None

    def _catalogs(self, node: YamlNode) -> Path | None:
        """Return the folder of the translations: in the deck's folder, or beside it."""
        text = self._values.text(node)
        if text is None:
            return None
        folder = self._values.report.path.parent
        windows = PureWindowsPath(text)
        home = os.path.realpath(folder / "..")
        inside = not ("\0" in text or windows.drive or windows.root) and (
            os.path.commonpath((os.path.realpath(folder / text), home)) == home
        )
        if inside:
            return folder.absolute() / text  # whatever is joined to it, this is the folder
        advice = Text("Name a folder in the deck's folder, or beside that: `../translations`.")
        self._values.reject(node, advice, "unsafe-path")
        return None
