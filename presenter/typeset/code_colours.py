"""The colours of a program's words, by Pygments."""

from __future__ import annotations

from functools import lru_cache

from presenter.dataclass import dataclass
from presenter.errors import did_you_mean
from presenter.i18n.text import Text
from presenter.typeset.theme import CodePalette

LONGEST = 20_000
# Names for text that is to stay plain; Pygments knows the first one.
PLAIN = ("text", "plain", "plaintext", "txt", "none", "output")


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
def coloured_lines(lines: tuple[str, ...], lexer: str) -> tuple[tuple[CodeWord, ...], ...]:
    """Return the lines of a program, each as words with their colours.

    A language that Pygments does not know, or none, gives plain words; so does a text longer than a slide's.
    """
    if language_name(lexer) is None or sum(map(len, lines)) > LONGEST:
        return _plain(lines)
    return _lexed(lines, lexer)


@lru_cache(maxsize=64)
def language_name(lexer: str) -> str | None:
    """Return what Pygments calls a language; None for one that it does not know, and for plain text."""
    if not lexer or lexer.lower() in PLAIN:
        return None
    # Imported late: only some slides show code.
    from pygments.lexers import find_lexer_class_by_name
    from pygments.util import ClassNotFound

    try:
        return str(find_lexer_class_by_name(lexer).name)
    except ClassNotFound:
        return None


@lru_cache(maxsize=64)
def nearest_language(lexer: str) -> Text | None:
    """Return the question for the language that may have been meant; None where none is near."""
    from pygments.lexers import get_all_lexers

    aliases = (alias for _, names, _, _ in get_all_lexers(plugins=False) for alias in names)
    return did_you_mean(lexer, (*aliases, *PLAIN))


def _lexed(lines: tuple[str, ...], lexer: str) -> tuple[tuple[CodeWord, ...], ...]:
    from pygments.lexers import get_lexer_by_name

    # Without a line end behind it, some lexers drop the last line of a session.
    tokens = get_lexer_by_name(lexer, stripnl=False).get_tokens("\n".join((*lines, "")))
    found: list[list[CodeWord]] = [[]]
    for token, words in tokens:
        colour, bold = _look(str(token))
        first, *others = words.split("\n")
        found[-1].append(CodeWord(first, colour, bold))
        found += [[CodeWord(word, colour, bold)] for word in others]
    coloured = tuple(tuple(word for word in line if word.text) for line in found[: len(lines)])
    # Nothing may be lost for the sake of colours.
    return coloured if _texts(coloured) == lines else _plain(lines)


def _texts(lines: tuple[tuple[CodeWord, ...], ...]) -> tuple[str, ...]:
    return tuple("".join(word.text for word in line) for line in lines)


def _plain(lines: tuple[str, ...]) -> tuple[tuple[CodeWord, ...], ...]:
    return tuple((CodeWord(line),) for line in lines)


def _look(token: str) -> tuple[str, bool]:
    """Return the colour and the weight of a Pygments token type, given as `Token.Name.Function`."""
    kind = token.removeprefix("Token.")
    for prefix, look in (
        ("Comment", ("comment", False)),
        ("Generic.Prompt", ("keyword", True)),
        ("Generic.Output", ("comment", False)),
        ("Generic.Error", ("number", False)),
        ("Generic.Traceback", ("number", False)),
        ("Generic.Strong", ("text", True)),
        ("Generic.Heading", ("name", True)),
        ("Generic.Subheading", ("name", False)),
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
