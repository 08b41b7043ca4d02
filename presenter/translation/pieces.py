"""What of a text is not words: marks, links, placeholders, code; and what of it a translation lacks."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

from presenter.dataclass import dataclass


class PieceKind(StrEnum):
    """What a piece is: a mark on both sides of words, a link around words, or what stays as it is."""

    PAIR = "pair"
    LINK = "link"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands before words and what behind them; where nothing is between, `behind` is empty."""

    kind: PieceKind
    before: str
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a text that is no words, from `start` to before `end`."""

    start: int
    end: int
    text: str
    kind: PieceKind


_TOKEN = re.compile(
    r"(?P<whole>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)"  # code
    r"|\$[^$\s](?:[^$\n]*[^$\s])?\$"  # a formula
    r"|\{[^{}\n]*\}"  # a placeholder, a date, attributes
    r"|<[^<>\s][^<>\n]*>"  # an address, a tag
    r"|&(?:\w+|\#\w+);"
    r"|(?<![\w/])(?:https?://|mailto:)[^\s<>()\[\]]*[^\s<>()\[\].,;:!?])"
    r"|(?P<link>!?\[|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)|\]\[[^\]]*\])"
    r"|(?P<pair>\*{1,3}|~~|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w))"
)
_ESCAPED = re.compile(r"\\[\\`*_{}\[\]()#+\-.!$<>&~^|]")


def tokens(text: str) -> tuple[Token, ...]:
    """Return the parts of a text that are no words, in order."""
    # What is escaped is words; blanks of the same length keep every place.
    plain = _ESCAPED.sub("  ", text)
    return tuple(
        Token(match.start(), match.end(), text[match.start() : match.end()], PieceKind(match.lastgroup or ""))
        for match in _TOKEN.finditer(plain)
        if not _is_lone_star(plain, match)
    )


def pieces(text: str) -> tuple[Piece, ...]:
    """Return what a translation of a text has to have too, in the order in which it begins."""
    found: list[Piece] = []
    opened: list[str] = []
    brackets: list[int] = []
    for token in tokens(text):
        if token.kind is PieceKind.WHOLE:
            found.append(Piece(PieceKind.WHOLE, token.text))
        elif token.kind is PieceKind.PAIR:
            if token.text in opened:
                opened.remove(token.text)
            else:
                opened.append(token.text)
                found.append(Piece(PieceKind.PAIR, token.text, token.text))
        elif token.text.endswith("["):
            brackets.append(len(found))
            found.append(Piece(PieceKind.LINK, token.text))
        elif brackets:
            place = brackets.pop()
            found[place] = Piece(PieceKind.LINK, found[place].before, token.text)
    return tuple(piece for piece in found if piece.kind is not PieceKind.LINK or piece.behind)


def missing_pieces(source: str, target: str) -> tuple[Piece, ...]:
    """Return the pieces of a source that its translation lacks, in the order of the source."""
    left = Counter(pieces(target))
    missing: list[Piece] = []
    for piece in pieces(source):
        if left[piece] > 0:
            left[piece] -= 1
        else:
            missing.append(piece)
    return tuple(missing)


def _is_lone_star(text: str, match: re.Match[str]) -> bool:
    """Tell a star between blanks, which is one, from a mark."""
    if match.lastgroup != "pair":
        return False
    around = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return all(not character.strip() for character in around)
