"""What is told of words that do not fit: which, in what language, by how much, at what size they would."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSizeF

from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.typeset.box import Box, Placed, Standing, walk
from presenter.typeset.formula_box import FormulaBox
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.text_box import TextBox

OVERFLOW = "text-overflow"
TOLERANCE = 0.5
LONGEST_EXCERPT = 48
ADVICE = Text("Say it in fewer words, or part it into two slides")
# What a box is called, by its kind.
NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "title": Text("the title"),
        "heading": Text("a heading"),
        "item": Text("a list item"),
        "cell": Text("a table"),
        "code-line": Text("a block of code"),
        "formula": Text("a formula"),
        "formula-source": Text("a formula"),
        "caption": Text("a caption"),
        "alt": Text("the description of a picture"),
        "footnote": Text("a footnote"),
        "attribution": Text("a quotation"),
        "term": Text("a definition"),
        "meaning": Text("a definition"),
        "entry": Text("an entry of the agenda"),
        "note": Text("an entry of the agenda"),
        "role": Text("the role of a person"),
        "author": Text("the author"),
        "picture": Text("a picture"),
    }
)
OTHER = Text("a paragraph")


@dataclass(frozen=True, slots=True)
class Overflow:
    """Words outside their room: the first box in a language, and by how much all of them are."""

    box: Box
    language: Language
    tall: float
    wide: float


def overflows(box: Box, room: QSizeF, language: Language) -> tuple[Overflow, ...]:
    """Return what is outside a room in logical units, for each language that has words there.

    Where no words are, but a formula or a picture, it counts as of `language`.
    """
    inside = QRectF(0, 0, room.width() + TOLERANCE, room.height() + TOLERANCE)
    outside = [one for one in _leaves(box) if not inside.contains(one.rect)]
    if not outside and (box.height > inside.height() or box.width > inside.width()):
        outside = [Standing(QRectF(0, 0, box.width, box.height), 0, box)]
    languages = dict.fromkeys(_language(one.box, language) for one in outside)
    return tuple(_overflow(outside, one, room, language) for one in languages)


def _leaves(box: Box) -> Iterable[Standing]:
    for standing in walk(Placed(0.0, 0.0, box)):
        shown = standing.box
        if (isinstance(shown, TextBox) and shown.lines) or (
            shown.kind in {"formula", "picture"} and not shown.children
        ):
            yield standing


def _language(box: Box, other: Language) -> Language:
    return (box.style.language if isinstance(box, TextBox) else other) or other


def _overflow(outside: list[Standing], language: Language, room: QSizeF, other: Language) -> Overflow:
    own = [one for one in outside if _language(one.box, other) == language]
    from_deck = [one for one in own if isinstance(one.box, TextBox) and one.box.span is not None]
    return Overflow(
        (from_deck or own)[0].box,
        language,
        max(one.rect.bottom() - room.height() for one in own),
        max(one.rect.right() - room.width() for one in own),
    )


def overflow_finding(overflow: Overflow, setting: Setting, room: QSizeF, needed: float) -> Finding:
    """Return what is to be told of words that at the smallest legible size are still outside their room.

    `needed` is the size in logical units at which they would fit.
    """
    sizes = setting.theme.sizes
    fields: dict[str, str | int | Text] = {
        "language": overflow.language,
        "box": NAMES.get(overflow.box.kind, OTHER),
        "words": _first_words(overflow.box, setting),
        "legible": round(max(sizes.legible, sizes.body * sizes.smallest)),
        "needed": max(1, round(needed)),
    }
    if overflow.wide / room.width() > overflow.tall / room.height():
        message = Text(
            "In “{language}” this slide does not fit, from {box} on, “{words}”: at the smallest legible "
            "size, {legible}, it is {percent} % too wide ({units} of {room}), and it would need size {needed}"
        )
        percent = overflow.wide / room.width()
        fields |= {"units": round(overflow.wide), "room": round(room.width())}
    else:
        message = Text(
            "In “{language}” this slide does not fit, from {box} on, “{words}”: at the smallest legible "
            "size, {legible}, it is {percent} % too tall (lines: {lines}), and it would need size {needed}"
        )
        percent = overflow.tall / room.height()
        line = setting.style(TextRole.BODY).line_height * sizes.smallest
        fields |= {"lines": max(1, round(overflow.tall / line))}
    told = message.with_fields(**fields, percent=max(1, round(percent * 100)))
    return _finding(told, overflow, setting)


def cut_finding(overflow: Overflow, setting: Setting) -> Finding:
    """Return what is to be told of words that reach beyond the edge of the slide itself."""
    message = Text("In “{language}” {box} reaches beyond the edge of the slide: “{words}”").with_fields(
        language=overflow.language,
        box=NAMES.get(overflow.box.kind, OTHER),
        words=_first_words(overflow.box, setting),
    )
    return _finding(message, overflow, setting)


def _finding(message: Text, overflow: Overflow, setting: Setting) -> Finding:
    slide = setting.slide
    first = slide.blocks[0].span if slide.blocks else slide.span
    return Finding(
        OVERFLOW,
        Severity.ERROR,
        message,
        _span(overflow.box) or first,
        advice=ADVICE,
        slide=slide.identifier,
        language=overflow.language,
    )


def _span(box: Box) -> Span | None:
    return box.span if isinstance(box, TextBox | FormulaBox) else None


def _first_words(box: Box, setting: Setting) -> str:
    words = (
        box.lines[0].text if isinstance(box, TextBox) and box.lines else box.alt or setting.slide.identifier
    )
    return textwrap.shorten(words, LONGEST_EXCERPT, placeholder="…") or words[:LONGEST_EXCERPT]
