"""What a machine must leave alone, taken out of a text before and put back after.

A machine that knows nothing of Markdown is given `[1]`, `[2]` … instead: references in brackets are what
such machines have most often seen left as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from presenter.dataclass import dataclass

_KEPT = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|\$\$[^$]+\$\$|\$(?=\S)[^$\n]*?(?<=\S)\$"  # a formula
    r"|\[\^[^\]\n]*\]"  # a reference to a footnote
    r"|\]\([^)\s]*(?:\s+\"[^\"]*\")?\)(?:\{[^{}\n]*\})?|\]\[[^\]\n]*\]"  # where a link ends
    r"|\]\{[^{}\n]*\}"  # where a span with attributes ends
    r"|<[^<>\s]+>|[a-z][a-z0-9+.-]*://[^\s<>()*_`]*[^\s<>()*_`.,;:!?]|mailto:\S+"  # addresses
    r"|\{[^{}\n]*\}"  # fields, tokens, attributes
    r"|\\.|&#?\w+;"  # escapes
    r"|!?\["  # where a link or a picture begins
    r"|\*{1,3}|~~|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|[~^](?=\S)|(?<=\S)[~^]"  # marks
    r"|[\[\]]"
)
_SIGN = re.compile(r"\[\s?(\d{1,4})\s?\]")
_MARK = re.compile(r"!?\[|[*_~^]+")


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was taken out, and on which sides the words touch it, whatever a machine makes of spaces."""

    text: str
    touches_before: bool
    touches_after: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with its signs, what they stand for, and the spaces around it."""

    text: str
    kept: tuple[_Kept, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ProtectedText:
    """A text with signs for what must stay, line by line."""

    _lines: tuple[_Line, ...]

    @classmethod
    def of(cls, text: str) -> ProtectedText:
        """Take out of a text what is no language; its line breaks stay where they are."""
        return cls(tuple(_protected(line) for line in text.split("\n")))

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what a machine is given: lines of one sentence or more, some of them empty."""
        return tuple(line.text for line in self._lines)

    def restored(self, translations: Sequence[str]) -> str | None:
        """Return the translated lines with everything back; None where a sign is lost, doubled or new."""
        lines = [_restored(said, line) for said, line in zip(translations, self._lines, strict=True)]
        whole = [line for line in lines if line is not None]
        return "\n".join(whole) if len(whole) == len(lines) else None


def _protected(line: str) -> _Line:
    parts: list[str] = []
    kept: list[_Kept] = []
    words = line.strip()
    end = 0
    for match in _KEPT.finditer(words):
        parts += [words[end : match.start()], f"[{len(kept) + 1}]"]
        kept.append(_with_sides(match, words))
        end = match.end()
    start = line.index(words)
    return _Line("".join([*parts, words[end:]]), tuple(kept), line[:start], line[start + len(words) :])


def _with_sides(match: re.Match[str], words: str) -> _Kept:
    """Tell a mark that opens from one that closes: words stand right behind the one, before the other."""
    text = match[0]
    before, after = words[: match.start()][-1:], words[match.end() :][:1]
    is_mark = _MARK.fullmatch(text) is not None
    opens = is_mark and bool(after.strip()) and not before.isalnum()
    closes = bool(before.strip()) and (text.startswith("]") or (is_mark and not opens))
    return _Kept(text, touches_before=closes, touches_after=opens)


def _restored(said: str, line: _Line) -> str | None:
    found = [int(match[1]) for match in _SIGN.finditer(said)]
    if sorted(found) != list(range(1, len(line.kept) + 1)):
        return None
    return f"{line.before}{''.join(_pieces(said.strip(), line.kept))}{line.after}"


def _pieces(said: str, kept: tuple[_Kept, ...]) -> Iterator[str]:
    """Yield the words and what goes between them, without spaces where there were none."""
    end, touching = 0, False
    for match in _SIGN.finditer(said):
        piece = kept[int(match[1]) - 1]
        words = said[end : match.start()]
        words = words.lstrip(" ") if touching else words
        yield words.rstrip(" ") if piece.touches_before else words
        yield piece.text
        end, touching = match.end(), piece.touches_after
    rest = said[end:]
    yield rest.lstrip(" ") if touching else rest
