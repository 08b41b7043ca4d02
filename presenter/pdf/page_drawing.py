"""How much a page of a PDF draws, forms and tiles as often as they are drawn.

PDFium asks whether to go on between the parts of a page, but not within a form, a pattern or a glyph.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

MOST_DRAWN = 100_000_000
MOST_NESTED = 24
MOST_SAVED = 100_000
EMPTY = DictionaryObject()

_END = rb"(?![^\s\0/<>\[\](){}%])"
_DRAWS = re.compile(rb"/([^\s\0/<>\[\](){}%]{1,255})[\s\0]+(Do|scn|SCN)" + _END)
_DO = re.compile(rb"(?<![^\s\0)>\]}])Do" + _END)
_COMMENT = re.compile(rb"%[^\r\n]*")
_CODED = re.compile(rb"#([0-9a-fA-F]{2})")
_WORDS = re.compile(rb"\([^()]*\)|<[0-9a-fA-F\s]*>")
_SAVES, _RESTORES = (re.compile(rb"(?<![^\s\0)>\]}])" + sign + _END) for sign in (rb"q", rb"Q"))


class TooMuchDrawnError(ValueError):
    """A page that draws more than is bearable."""


def require_drawable(page: PageObject) -> None:
    """Raise TooMuchDrawnError for a page that would take for ever, or more memory than there is."""
    contents = page.get_contents()
    if contents is None:
        return
    box = page.mediabox
    meter = _Meter(abs(float(box.width) * float(box.height)))
    if meter.drawn(contents.get_data(), entry(page, "/Resources"), 0) > MOST_DRAWN:
        raise TooMuchDrawnError


def entry(holder: DictionaryObject, key: str) -> Any:  # noqa: ANN401  (whatever a PDF may hold)
    """Return what a dictionary holds, however it refers to it; an empty dictionary where there is nothing."""
    found = holder.get(key)
    return EMPTY if found is None else found.get_object()


class _Meter:
    """Add up the bytes of instructions that a page of an area draws, and know those of each form."""

    def __init__(self, area: float) -> None:
        self._area = area
        self._known: dict[int, float] = {}

    def drawn(self, content: bytes, resources: DictionaryObject, depth: int) -> float:
        """Return how many bytes of instructions a content draws with these resources."""
        saved, restored = len(_SAVES.findall(content)), len(_RESTORES.findall(content))
        if depth > MOST_NESTED or saved - restored > MOST_SAVED or saved > MOST_SAVED * 10:
            raise TooMuchDrawnError
        total = float(len(content)) + self._glyphs(content, resources)
        # What looks like a comment may stand within words, and hide something only from us.
        drawn = _names_drawn(content) | _names_drawn(_COMMENT.sub(b" ", content))
        for (name, is_form), times in drawn.items():
            part = entry(entry(resources, "/XObject" if is_form else "/Pattern"), name)
            total += times * self._part(part, resources, depth)
        unnamed = len(_DO.findall(content)) - sum(times for (_, is_form), times in drawn.items() if is_form)
        if unnamed > 0:
            forms = entry(resources, "/XObject")
            parts = (self._part(entry(forms, name), resources, depth) for name in forms)
            total += unnamed * max(parts, default=0.0)
        return total

    def _part(self, part: Any, resources: DictionaryObject, depth: int) -> float:  # noqa: ANN401
        """Return what a form draws, or a pattern that fills the page with its tiles."""
        if not isinstance(part, StreamObject) or entry(part, "/Subtype") == "/Image":
            return 0.0
        if id(part) not in self._known:
            self._known[id(part)] = 0.0  # what draws itself is drawn once
            own = entry(part, "/Resources") or resources
            size = self.drawn(part.get_data(), own, depth + 1)
            self._known[id(part)] = size * self._tiles(part)
        return self._known[id(part)]

    def _tiles(self, part: StreamObject) -> float:
        """Return how many tiles of a pattern the page has room for; 1 for what is no pattern."""
        if entry(part, "/PatternType") != 1:
            return 1.0
        steps = abs(_number(entry(part, "/XStep")) * _number(entry(part, "/YStep")))
        matrix = entry(part, "/Matrix")
        if isinstance(matrix, ArrayObject) and len(matrix) == 6:
            a, b, c, d = (_number(value.get_object()) for value in matrix[:4])
            steps *= abs(a * d - b * c)
        return max(1.0, self._area / steps) if steps else MOST_DRAWN

    def _glyphs(self, content: bytes, resources: DictionaryObject) -> float:
        """Return what words draw in fonts whose letters are instructions, at most."""
        longest = 0
        for font in entry(resources, "/Font").values():
            glyphs = entry(font.get_object(), "/CharProcs")
            longest = max(longest, *(len(entry(glyphs, name).get_data()) for name in glyphs), 0)
        return longest * sum(len(match[0]) for match in _WORDS.finditer(content)) if longest else 0


def _names_drawn(content: bytes) -> Counter[tuple[str, bool]]:
    """Return how often each name is drawn, with whether it is that of a form."""
    return Counter((_name(match[1]), match[2] == b"Do") for match in _DRAWS.finditer(content))


def _name(written: bytes) -> str:
    """Return a name with its coded letters, such as `#30`, as what they mean."""
    return "/" + _CODED.sub(lambda match: bytes([int(match[1], 16)]), written).decode("latin-1")


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
