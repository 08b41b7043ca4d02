"""The words in code that are for people: its comments, and what stands between quotation marks.

They are looked for where the author asks for it (```` ```python {i18n} ````), line by line, so that a
translation leaves every line where it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from presenter.deck.blocks import Code
from presenter.deck.message import Message

COMMENTS, STRINGS = "comments", "strings"
LONGEST_CODE = 20_000

Place = tuple[int, int]

_COMMENT_OPENS = re.compile(r"\s*(?:#+|//+!?|--+|;+|%+|/\*+|<!--|\(\*|\{-|\*(?=\s)|')?\s*")
_COMMENT_CLOSES = re.compile(r"\s*(?:\*+/|-->|\*\)|-\})?\s*$")
_QUOTE_OPENS = re.compile(r"\s*(?:[A-Za-z]{0,2}(?:\"\"\"|'''|[\"'`]))?\s*")
_SPACE, _SPACE_AT_END = re.compile(r"\s*"), re.compile(r"\s*$")
_QUOTE_CLOSES = re.compile(r"\s*(?:\"\"\"|'''|[\"'`])?\s*$")


# The names that Pygments gives to what looks like a comment or a string and is none, and to fields.
_NO_COMMENTS = ("Token.Comment.Preproc", "Token.Comment.Hashbang")
_NO_STRINGS = (".Regex", ".Symbol")
_FIELD = "Token.Literal.String.Interpol"


def places_of_words(text: str, lexer: str, kinds: frozenset[str]) -> tuple[Place, ...]:
    """Return where words begin and end in code, each within a line; none in a language that is not known."""
    return _places(text, lexer, kinds) if len(text) <= LONGEST_CODE else ()


def code_in(block: Code, words: Callable[[Message], str]) -> str:
    """Return the code of a block with its words as a look-up gives them, as many lines as before."""
    if not block.words:
        return block.text
    parts: list[str] = []
    reached = 0
    for (start, end), message in zip(block.word_places, block.words, strict=True):
        parts += (block.text[reached:start], " ".join(words(message).splitlines()))
        reached = end
    return "".join((*parts, block.text[reached:]))


@lru_cache(maxsize=256)
def _places(text: str, lexer: str, kinds: frozenset[str]) -> tuple[Place, ...]:
    from pygments.lexers import get_lexer_by_name  # late: few decks have words in their code
    from pygments.util import ClassNotFound

    try:
        found = get_lexer_by_name(lexer).get_tokens_unprocessed(text)
    except ClassNotFound:
        return ()
    lines = {COMMENTS: _lines_of_comment, STRINGS: _lines_of_string}
    runs = [run for run in _runs(found) if run[0] in kinds]
    return tuple(
        place
        for kind, start, end in runs
        for place in lines[kind](text[start:end], start)
        if any(map(str.isalpha, text[slice(*place)]))
    )


def _runs(found: Iterable[tuple[int, object, str]]) -> Iterator[tuple[str, int, int]]:
    """Yield where comments and strings begin and end; a string is one with the fields within it."""
    kind, start, end, depth = "", 0, 0, 0
    for index, token, value in found:
        name = str(token)
        own = kind if depth else _kind(name)
        if name == _FIELD:
            depth = max(0, depth + value.count("{") - value.count("}"))
        if own != kind or end != index:
            if kind:
                yield kind, start, end
            kind, start = own, index
        end = index + len(value)
    if kind:
        yield kind, start, end


def _kind(name: str) -> str:
    if name.startswith("Token.Comment") and not name.startswith(_NO_COMMENTS):
        return COMMENTS
    return STRINGS if name.startswith("Token.Literal.String") and not name.endswith(_NO_STRINGS) else ""


def _lines_of_comment(text: str, offset: int) -> Iterator[Place]:
    """Yield where the words of a comment stand, line by line, without the marks that make it one."""
    for line, start in _lines(text):
        begin = _length(_COMMENT_OPENS.match(line))
        yield offset + start + begin, offset + start + _position(_COMMENT_CLOSES.search(line, begin), line)


def _lines_of_string(text: str, offset: int) -> Iterator[Place]:
    """Yield where the words of a string stand, line by line, without its quotation marks."""
    for line, start in _lines(text):
        opens = _QUOTE_OPENS if start == 0 else _SPACE
        closes = _QUOTE_CLOSES if start + len(line) == len(text) else _SPACE_AT_END
        begin = _length(opens.match(line))
        yield offset + start + begin, offset + start + _position(closes.search(line, begin), line)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    for line in text.split("\n"):
        yield line, start
        start += len(line) + 1


def _length(found: re.Match[str] | None) -> int:
    return found.end() if found is not None else 0


def _position(found: re.Match[str] | None, line: str) -> int:
    return found.start() if found is not None else len(line)
