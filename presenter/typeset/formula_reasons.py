"""Why a formula cannot be drawn, in the words of who writes one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from xml.etree import ElementTree

from presenter.errors import did_you_mean
from presenter.i18n.text import Text
from presenter.typeset.bounded_work import TooMuchWorkError

_NESTED = Text("This formula is nested too deep, or too long, to be drawn; its source is shown")
_UNREADABLE = Text("This formula cannot be read; its source is shown")

# By the names of latex2mathml's errors, which say nothing else.
_REASONS: Mapping[str, Text] = MappingProxyType(
    {
        "MissingEndError": Text("A `\\begin` of this formula has no `\\end`; its source is shown"),
        "ExtraLeftOrMissingRightError": Text(
            "A `\\left` of this formula has no `\\right`, or the other way about; its source is shown"
        ),
        "NoAvailableTokensError": Text(
            "This formula ends where something has to follow; its source is shown"
        ),
        "MissingSuperScriptOrSubscriptError": Text(
            "A `^` or `_` of this formula stands before nothing; its source is shown"
        ),
        "DoubleSubscriptsError": Text("Something in this formula has two `_`; its source is shown"),
        "DoubleSuperscriptsError": Text("Something in this formula has two `^`; its source is shown"),
        "NumeratorNotFoundError": Text("A fraction of this formula has no numerator; its source is shown"),
        "DenominatorNotFoundError": Text(
            "A fraction of this formula has no denominator; its source is shown"
        ),
        "AssertionError": Text(
            "A brace of this formula is never closed, or an argument is missing; its source is shown"
        ),
    }
)


class UnknownCommandError(Exception):
    """A formula has a command that is not known; carries its name, without the backslash."""


def reason_of(error: Exception) -> tuple[Text, Text | None]:
    """Return what is wrong with a formula that gave this error, and what to do."""
    if isinstance(error, UnknownCommandError):
        name = str(error)
        message = Text("There is no command “{name}” for formulae; the source is shown")
        return message.with_fields(name=f"\\{name}"), _nearest(name)
    if isinstance(error, TooMuchWorkError | RecursionError):
        return _NESTED, Text("Part it among several formulae")
    known = _REASONS.get(type(error).__name__)
    words = str(error).strip()
    if known is not None or not words or isinstance(error, ElementTree.ParseError):
        return known or _UNREADABLE, None
    return Text("This formula cannot be read ({reason}); its source is shown").with_fields(reason=words), None


def _nearest(name: str) -> Text | None:
    # Imported late, as the rest of what draws formulae.
    from latex2mathml import commands, symbols_parser

    symbols = symbols_parser.SYMBOLS or symbols_parser.parse_symbols()
    written = {value for value in vars(commands).values() if isinstance(value, str)}
    names = {word for word in (*symbols, *written, *commands.CONVERSION_MAP) if word[:1] == "\\"}
    return did_you_mean(f"\\{name}", (word for word in names if word[1:].isalpha()))
