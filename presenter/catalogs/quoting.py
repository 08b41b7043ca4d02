"""Strings as PO files quote them: C's escapes, wrapped the way gettext wraps them.

The rules are those of the GNU gettext manual, "The Format of PO Files".
"""

from __future__ import annotations

import re

PAGE_WIDTH = 79

_SHORT_ESCAPES = {
    "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\",
}  # fmt: skip
_ESCAPED = {ord(character): f"\\{letter}" for letter, character in _SHORT_ESCAPES.items()}
_BYTES = r"(?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]{1,2})+"
_ESCAPE = re.compile(rf"({_BYTES})|\\(.?)", re.DOTALL)
_ONE_BYTE = re.compile(r"\\x([0-9A-Fa-f]{1,2})|\\([0-7]{1,3})")
_PARAGRAPH = re.compile(r"[^\n]*\n|[^\n]+")
_WORD = re.compile(r"(?:\\.|[^ \\])* *|\\.", re.DOTALL)


class EscapeError(ValueError):
    """An escape that PO files do not know; `position` counts characters from 0."""

    def __init__(self, position: int) -> None:
        """Remember where the escape stands."""
        super().__init__(position)
        self.position = position


def unescape(quoted: str) -> str:
    """Return what a quoted string stands for.

    Raises EscapeError where an escape is unknown or its bytes are not UTF-8.
    """
    return _ESCAPE.sub(_meaning, quoted) if "\\" in quoted else quoted


def escape(text: str) -> str:
    """Return the text as it stands between quotes."""
    return text.translate(_ESCAPED)


def wrap(keyword: str, text: str, width: int = PAGE_WIDTH) -> list[str]:
    r"""Return the lines, without line ends, that give `text` to `keyword`.

    One line where it fits and holds no line break within; else an empty string and
    then lines broken after spaces and after each `\n`, as gettext writes them.
    """
    whole = f'{keyword} "{escape(text)}"'
    if len(whole) <= width and "\n" not in text[:-1]:
        return [whole]
    lines = [f'{keyword} ""']
    for paragraph in _PARAGRAPH.findall(text):
        lines.extend(f'"{line}"' for line in _broken(escape(paragraph), width - 2))
    return lines


def _broken(escaped: str, width: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in filter(None, _WORD.findall(escaped)):
        if line and len(line) + len(word) > width:  # gettext counts the space at the end of a line too
            lines.append(line)
            line = ""
        line += word
    return [*lines, line] if line else lines


def _meaning(match: re.Match[str]) -> str:
    run, letter = match.groups()
    if run is not None:
        try:
            return bytes(_byte(*pair) for pair in _ONE_BYTE.findall(run)).decode("utf-8")
        except ValueError:
            raise EscapeError(match.start()) from None
    if letter not in _SHORT_ESCAPES:
        raise EscapeError(match.start())
    return _SHORT_ESCAPES[letter]


def _byte(hexadecimal: str, octal: str) -> int:
    return int(hexadecimal, 16) if hexadecimal else int(octal, 8)
