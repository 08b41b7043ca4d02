"""Settings of a slide as other programs write them."""

from __future__ import annotations

import re
import unicodedata

from presenter.i18n.text import Text
from presenter.importers.dialects.css_colours import deck_colour, deck_gradient
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.source_lines import SourceLine

_URL = re.compile(r"url\(\s*[\"']?(.*?)[\"']?\s*\)", re.DOTALL)
_FORBIDDEN = re.compile(r"[^\w.-]+")
_DARK = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)


def identifier_of(words: str) -> str:
    """Return words as an id of a slide, or nothing."""
    plain = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", words.strip().lstrip("#"))).strip("-.")
    return plain if plain and plain[0].isalnum() else ""


def background_of(words: str, line: SourceLine, reading: Reading, *, fit: str = "cover") -> object | None:
    """Return a colour, a gradient or a picture behind a slide; None, said why, where a deck has no like."""
    words = words.strip()
    colour = deck_colour(words)
    if colour is not None:
        return colour
    gradient = deck_gradient(words)
    if gradient is not None:
        return gradient
    url = _URL.search(words)
    source = url[1] if url is not None else words
    if "." not in source and "/" not in source:
        reading.changes.left_out(Text("This is no background that a deck has."), line, words)
        return None
    path = reading.files.copy(source, line)
    return None if path is None else {"picture": path, "fit": "contain" if fit == "contain" else "cover"}


def is_dark(colour: object) -> bool:
    """Tell whether light words belong on a colour, by its luma (ITU-R BT.601)."""
    match = _DARK.fullmatch(colour) if isinstance(colour, str) else None
    if match is None:
        return colour in ("black", "navy", "darkblue", "midnightblue", "darkslategray")
    red, green, blue = (int(match[number], 16) for number in (1, 2, 3))
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110
