"""Words with their marks as inline Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from presenter.deck.attributes import split_attributes
from presenter.deck.block_start import MEANING, starts_block
from presenter.deck.inline import is_safe_link, plain_text
from presenter.deck.lines import Line, even_spaces
from presenter.deck.literal_words import literal_words
from presenter.importers.office.parts import Words

_OUTER_SPACE = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_NUMBER = re.compile(r"(\s*\d+)([.)].*)", re.DOTALL)
_UNSAFE_IN_LINK = str.maketrans({" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", '"': "%22"})
_NOT_IN_SCRIPT = re.compile(r"[\s^~]")
_MARKS = (("strong", "**"), ("emphasis", "*"), ("struck", "~~"))
_VERTICAL = str.maketrans({"\v": "\n", "\u2028": "\n", "\u2029": "\n", "\r": "\n"})


def inline(words: Iterable[Words], *, line_break: str = "<br>") -> str:
    """Return inline Markdown for words with their marks; where it would not read back, without the marks."""
    lines = [tuple(_merged(line)) for line in _lines(words)]
    written = [_checked(line) for line in lines]
    return line_break.join(text for text in written if text)


def flat(words: Iterable[Words]) -> str:
    """Return the words of a title or a label: no marks but code, formulae, scripts and links, no breaks."""
    plain = [replace(one, strong=False, emphasis=False, struck=False) for one in words]
    return inline(plain, line_break=" ")


def begins_no_block(written: str) -> str:
    """Return inline Markdown that, as a line of its own, begins no list, heading or other block."""
    line = Line(written, 1)
    if starts_block(line) or MEANING.match(written):
        number = _NUMBER.fullmatch(written)
        if number is not None:
            written = f"{number[1]}\\{number[2]}"
        elif not written.startswith(("\\", "$$")):
            written = f"\\{written}"
    if split_attributes(Line(written, 1))[0].text != written:
        written = f"{written[:-1]}\\}}"
    return written


def _lines(words: Iterable[Words]) -> Iterator[list[Words]]:
    line: list[Words] = []
    for one in words:
        first, *rest = one.text.translate(_VERTICAL).split("\n")
        line.append(replace(one, text=first))
        for text in rest:
            yield line
            line = [replace(one, text=text)]
    yield line


def _merged(words: Iterable[Words]) -> Iterator[Words]:
    """Yield words of one style together; blank ones take the style of those before them."""
    even: list[Words] = []
    for one in words:
        if one.text and not one.text.strip() and even and not one.formula:
            even[-1] = replace(even[-1], text=even[-1].text + one.text)
        elif one.text:
            even.append(one)
    for style, group in groupby(even, key=_style):
        yield replace(style, text="".join(one.text for one in group))


def _style(words: Words) -> Words:
    return replace(words, text="")


def _checked(words: tuple[Words, ...]) -> str:
    """Return the words written with marks, with fewer where these would lose or change something."""
    said = even_spaces("".join(one.text for one in words))
    plain = tuple(_merged(replace(Words(one.text), formula=one.formula) for one in words))
    for version in (words, plain):
        written = even_spaces("".join(_written(one) for one in version))
        if even_spaces(plain_text(written)) == said.strip():
            return written
    return literal_words(said)


def _written(words: Words) -> str:
    space = _OUTER_SPACE.fullmatch(words.text)
    before, text, after = space.groups() if space is not None else ("", words.text, "")
    if not text:
        return " " if words.text else ""
    if words.formula:
        return f"{before}${text}${after}"
    written = _code(text) if words.code else literal_words(text)
    if not words.code and not _NOT_IN_SCRIPT.search(text):
        if words.raised:
            written = f"^{written}^"
        elif words.lowered:
            written = f"~{written}~"
    for name, mark in _MARKS:
        if getattr(words, name):
            written = f"{mark}{written}{mark}"
    if words.link and is_safe_link(words.link):
        # Whoever looks for the end of a link counts brackets, and heeds no backslash before them.
        written = written.replace("\\[", "&#91;").replace("\\]", "&#93;")
        written = f"[{written}]({words.link.translate(_UNSAFE_IN_LINK)})"
    return f"{' ' if before else ''}{written}{' ' if after else ''}"


def _code(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{even_spaces(text)}{space}{fence}"
