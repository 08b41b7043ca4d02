"""Where live lines are to come from, as it is written on the command line."""

from __future__ import annotations

import re

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, parse_language

STANDARD_INPUT = "-"
_NAMED = re.compile(r"([\w-]+)=(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CaptionWish:
    """Standard input, which is `-`, or the path of a socket, and the language of what comes from there.

    Lines are in the deck's language where none is given.
    """

    source: str
    language: Language | None = None


def parse_caption_wish(word: str) -> CaptionWish:
    """Return the wish of `-`, `es=-` or `es=/run/user/1000/es.sock`; raises ValueError for anything else.

    A path that has an equals sign in its first part is written with a folder before it: `./a=b`.
    """
    named = _NAMED.fullmatch(word)
    source = named[2] if named else word
    if not source.strip() or "\0" in source:
        raise ValueError(word)
    return CaptionWish(source, parse_language(named[1]) if named else None)
