"""An imported deck as the text of a deck's file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from presenter.importers.imported_deck import ImportedDeck, ImportedSlide

# What YAML takes for these words and nothing else, wherever it stands.
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ ./()_-](?=[^\W_]|\()|\))*")
_SPECIAL = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_COLONS = re.compile(r"^\s*(:{3,})", re.MULTILINE)
_FEWEST_COLONS = 3


def deck_text(deck: ImportedDeck) -> str:
    """Return the text of a deck: its settings, then slide after slide with its settings, cues and notes."""
    if deck.raw is not None:
        return deck.raw if deck.raw.endswith("\n") else f"{deck.raw}\n"
    parts = [f"---\n{yaml_lines(deck.settings)}---\n"]
    for number, slide in enumerate(deck.slides):
        if slide.settings:
            parts.append(f"{'' if number == 0 else '---' + chr(10)}{yaml_lines(slide.settings)}---\n")
        elif number:
            parts.append("---\n")
        parts.extend(f"\n{block}\n" for block in _blocks(slide))
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def yaml_lines(settings: Mapping[str, object]) -> str:
    """Return settings as YAML, a line for each, quoted so that they are read as they are."""
    return "".join(f"{name}: {_value(value)}\n" for name, value in settings.items() if value is not None)


def _blocks(slide: ImportedSlide) -> Iterator[str]:
    if slide.body.strip():
        yield slide.body.strip("\n")
    for name, words in (("subtitles", slide.cues), ("notes", slide.notes)):
        if words.strip():
            colons = ":" * max(_FEWEST_COLONS, *(len(found) + 1 for found in _COLONS.findall(words)), 0)
            inner = words.strip("\n")
            yield f"{colons} {name}\n{inner}\n{colons}"


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case Mapping():
            pairs = (f"{_scalar(str(name))}: {_value(one)}" for name, one in value.items() if one is not None)
            return f"{{{', '.join(pairs)}}}"
        case str():
            return _scalar(value)
        case Sequence():
            return f"[{', '.join(map(_value, value))}]"
        case _:
            return _scalar(str(value))


def _scalar(words: str) -> str:
    if _PLAIN.fullmatch(words) and words.lower() not in _SPECIAL:
        return words
    return json.dumps(words, ensure_ascii=False)
