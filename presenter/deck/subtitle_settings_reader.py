"""What a deck's front matter says under `subtitles:`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from presenter.deck.subtitle_look import (
    LARGEST_SIZE,
    SMALLEST_SECOND,
    SMALLEST_SIZE,
    SubtitleBox,
    SubtitlePlace,
)
from presenter.deck.subtitle_settings import Advance, SubtitleProfile, SubtitleSettings
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_tree import YamlMapping, YamlNode

SUBTITLE_KEYS: Mapping[str, None] = dict.fromkeys(
    ("advance", "wait", "place", "size", "second-size", "box", "speaker-colours", "profile")
)


def read_subtitle_settings(values: ValueReader, mapping: YamlMapping) -> SubtitleSettings:
    """Return the settings of a mapping; what cannot be read is reported and stays as it is without it."""
    settings = SubtitleSettings()
    for name, node in values.entries(mapping, SUBTITLE_KEYS):
        value = _value(values, name, node)
        if value is not None:
            change: dict[str, Any] = {name.replace("-", "_"): value}
            settings = replace(settings, **change)
    return settings


def _value(values: ValueReader, name: str, node: YamlNode) -> object:
    match name:
        case "advance":
            return values.choice(node, Advance)
        case "place":
            return values.choice(node, SubtitlePlace)
        case "size":
            return values.share(node, SMALLEST_SIZE, LARGEST_SIZE)
        case "second-size":
            return values.share(node, SMALLEST_SECOND, 1.0)
        case "box":
            return values.choice(node, SubtitleBox)
        case "wait" | "speaker-colours":
            return values.flag(node)
        case "profile":
            return values.choice(node, SubtitleProfile)
        case _:
            raise ValueError(name)
