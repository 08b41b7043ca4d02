"""The colours of a program's words, by Pygments."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from presenter.typeset.theme import CodePalette

TAB = 4
LONGEST = 50_000


@dataclass(frozen=True, slots=True)
class CodeWord:
    """A stretch of one line of a program, with the name of its colour in the CodePalette."""

    text: str
    colour: str = "text"
    bold: bool = False


def colour_of(word: CodeWord, palette: CodePalette) -> str:
    """Return the colour of a word."""
    return str(getattr(palette, word.colour))


@lru_cache(maxsize=64)
def coloured_lines(text: str, lexer: str) -> tuple[tuple[CodeWord, ...], ...]:
    """Return the lines of a program, tabs expanded, each as words with their colours.

    A language that Pygments does not know, or none, gives plain words.
    """
    plain = text.expandtabs(TAB).strip("\n")
    if not lexer or len(plain) > LONGEST:
        return tuple((CodeWord(line),) for line in plain.split("\n"))
    return _lexed(plain, lexer)


def _lexed(text: str, lexer: str) -> tuple[tuple[CodeWord, ...], ...]:
    # Imported late: only some slides show code.
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        tokens = get_lexer_by_name(lexer, stripnl=False, ensurenl=False).get_tokens(text)
    except ClassNotFound:
        return tuple((CodeWord(line),) for line in text.split("\n"))
    lines: list[list[CodeWord]] = [[]]
    for token, words in tokens:
        colour, bold = _look(str(token))
        first, *others = words.split("\n")
        lines[-1].append(CodeWord(first, colour, bold))
        lines += [[CodeWord(word, colour, bold)] for word in others]
    return tuple(tuple(word for word in line if word.text) for line in lines)


def _look(token: str) -> tuple[str, bool]:
    """Return the colour and the weight of a Pygments token type, given as `Token.Name.Function`."""
    kind = token.removeprefix("Token.")
    for prefix, look in (
        ("Comment", ("comment", False)),
        ("Keyword", ("keyword", True)),
        ("Operator.Word", ("keyword", True)),
        ("Literal.Number", ("number", False)),
        ("Literal", ("literal", False)),
        ("Name.Function", ("name", False)),
        ("Name.Class", ("name", True)),
        ("Name.Tag", ("keyword", False)),
        ("Name.Attribute", ("name", False)),
        ("Name.Builtin", ("name", False)),
        ("Name.Decorator", ("number", False)),
    ):
        if kind.startswith(prefix):
            return look
    return "text", False
