"""Dates, numbers and lists that each language writes its own way: `{date:2026-03-05|long}`.

`{date:2026-03-05}`, `{date:2026-03}`, `{num:1234.5}`, `{num:12.5|percent}`, `{list:Ana;Iván|and}`. They are
translated by nobody; `spelled_out` writes them out where words are shown. A backslash before the brace makes
it text, and code is never touched. Attributes hold no colon after their first word, so they are no tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from presenter.dataclass import dataclass
from presenter.deck.code_spans import code_spans
from presenter.errors import closest, did_you_mean, use_one_of
from presenter.i18n.text import Text


class TokenKind(StrEnum):
    """What a token stands for."""

    DATE = "date"
    NUMBER = "num"
    LIST = "list"


STYLES: Mapping[TokenKind, tuple[str, ...]] = MappingProxyType(
    {
        TokenKind.DATE: ("long", "short", "medium", "full", "day", "month"),
        TokenKind.NUMBER: ("plain", "percent", "compact"),
        TokenKind.LIST: ("and", "or"),
    }
)
"""How each may be written, the usual way first; a number also as money, by the code of its currency."""

_TOKEN = re.compile(r"(?<!\\)\{(?P<name>[a-z]+):(?P<value>[^{}|]*)(?:\|(?P<style>[^{}]*))?\}")
_NUMBER = re.compile(r"[-−]?\d{1,15}(?:\.\d{1,10})?", re.ASCII)
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}")
_SLIPS = MappingProxyType({"number": TokenKind.NUMBER, "percent": TokenKind.NUMBER, "day": TokenKind.DATE})
_LIKE = 0.75


@dataclass(frozen=True, slots=True)
class Token:
    """A token in a text: from where to where, and what it says."""

    start: int
    end: int
    kind: TokenKind
    value: str
    style: str

    @property
    def items(self) -> tuple[str, ...]:
        """Return what a list lists, as inline Markdown."""
        return tuple(item for part in self.value.split(";") if (item := part.strip()))

    @property
    def day(self) -> date:
        """Return the day of a date, the first one of a month."""
        return date.fromisoformat(f"{self.value}-01" if self.is_month else self.value)

    @property
    def is_month(self) -> bool:
        """Tell whether a date is that of a whole month."""
        return _MONTH.fullmatch(self.value) is not None


@dataclass(frozen=True, slots=True)
class TokenSlip:
    """What is wrong with something that is nearly a token, at a position in the text."""

    start: int
    excerpt: str
    message: Text
    advice: Text


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text that can be written out, in order."""
    return tuple(found for found in _found(text) if isinstance(found, Token)) if "{" in text else ()


def token_slips(text: str) -> tuple[TokenSlip, ...]:
    """Return what looks like a token and is shown as it was written, since it cannot be read."""
    return tuple(found for found in _found(text) if isinstance(found, TokenSlip)) if "{" in text else ()


def without_tokens(text: str) -> str:
    """Return a text without what needs no translation in its tokens: of a list its items stay."""
    parts, reached = [], 0
    for token in tokens(text):
        parts += [text[reached : token.start], " ".join(token.items) if token.kind is TokenKind.LIST else ""]
        reached = token.end
    return "".join((*parts, text[reached:])) if parts else text


def _found(text: str) -> Iterator[Token | TokenSlip]:
    spans = code_spans(text)
    for match in _TOKEN.finditer(text):
        if any(start <= match.start() < end for start, end in spans):
            continue
        found = _read(match)
        if found is not None:
            yield found


def _read(match: re.Match[str]) -> Token | TokenSlip | None:
    name, value = match["name"], match["value"].strip()
    if name not in list(TokenKind):
        meant = _SLIPS.get(name) or closest(name, list(TokenKind), _LIKE)
        if meant is None:
            return None
        message = Text("Nothing of the name “{name}” is written out.").with_fields(name=name)
        advice = Text("Did you mean “{suggestion}”?").with_fields(suggestion=meant)
        return TokenSlip(match.start(), match[0], message, advice)
    kind = TokenKind(name)
    style = STYLES[kind][0] if match["style"] is None else match["style"].strip()
    if style not in STYLES[kind] and not (kind is TokenKind.NUMBER and _CURRENCY.fullmatch(style)):
        message = Text("“{style}” is no way to write this.").with_fields(style=style)
        advice = did_you_mean(style, STYLES[kind]) or use_one_of(STYLES[kind])
        return TokenSlip(match.start(), match[0], message, advice)
    token = Token(match.start(), match.end(), kind, value, style)
    objection = _objection(token)
    if objection is None:
        return token
    message = Text("This cannot be written out: “{value}”.").with_fields(value=value)
    return TokenSlip(match.start(), match[0], message, objection)


def _objection(token: Token) -> Text | None:
    """Return what to write instead, None where the value can be read."""
    match token.kind:
        case TokenKind.NUMBER:
            if _NUMBER.fullmatch(token.value) is None:
                return Text("Write digits, and a full stop before decimals: `1234.5`.")
        case TokenKind.LIST:
            if not token.items:
                return Text("Write the items with semicolons between them: `Ana;Iván`.")
        case TokenKind.DATE:
            try:
                _ = token.day
            except ValueError:
                return Text("Write a day such as `2026-03-05`, or a month such as `2026-03`.")
    return None
