"""Whether questions and exclamations open with ¿ and ¡ where the language has it.

As in the Ortografía of the Real Academia (2010, III 3.4) one that opens as a question may close as an
exclamation. A mark alone, in brackets, or within a word asks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.text import Text

_MARK = re.compile(r"[¿¡]+|[?!]+")
_ALONE = re.compile(
    r"[(\[]\s*[?!]+\s*[)\]]"  # an aside of a mark alone
    r"|(?<!\S)[?!]+(?!\S)|(?<!\S)!(?=\w)"
    r"|[,\\/|=&#@-][?!]+"  # of a command or a key: -?, y/n/?
    r"|!=|[!?]=|\w[?!](?=\w)"
    r"|(?<!\S)[“\"«'‘`]?[?!¿¡]+[”\"»'’`]?(?=[\s,.;:]|$)"  # a mark that is spoken of
)
_APART = re.compile(r"[¿¡]\s+\w|\w\s+[?!]")
_NAME = re.compile(r"\b[A-Z]\w+!(?=\s+\w)")  # Yahoo!, where no sentence ends
_BEGINS = {"?": "¿", "!": "¡"}
_ENDS = {"¿": "?", "¡": "!"}


def opening_mark_faults(pair: Pair) -> Iterator[Fault]:
    """Yield what closes without having been opened, and what is opened and never closed."""
    if not (pair.rules.opens_questions or pair.rules.may_open_questions):
        return
    found = list(_faults(pair, _ALONE.sub(_blank, pair.prose)))
    if found and _APART.search(pair.prose) and not list(_faults(pair, pair.prose)):
        return  # they are all there, with spaces that do not belong, which is told of as such
    yield from found


def _faults(pair: Pair, text: str) -> Iterator[Fault]:
    names = set(_NAME.findall(pair.source_prose))
    text = _NAME.sub(lambda match: _blank(match) if match[0] in names else match[0], text)
    opened: list[re.Match[str]] = []
    for match in _MARK.finditer(text):
        if match[0][0] in _ENDS:
            if opened and not _is_within(text, opened[-1], match):
                yield _never_closed(opened.pop())
            opened.append(match)
        elif opened:
            opened.pop()
        elif pair.rules.opens_questions:
            mark = match[0][0]
            yield Fault(
                "opening-marks",
                Text("“{mark}” closes what nothing opened.").with_fields(mark=mark),
                Text("Write “{mark}” where the sentence begins.").with_fields(mark=_BEGINS[mark]),
                match.start(),
                match.end(),
            )
    yield from map(_never_closed, opened)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_within(text: str, opened: re.Match[str], inner: re.Match[str]) -> bool:
    """Tell whether one opens within the other: “¿Dijo «¡hola!»?” has two that close behind it."""
    between = text[opened.end() : inner.start()].strip()
    return bool(between) and len(re.findall(r"[?!]+", text[inner.end() :])) > 1


def _never_closed(opened: re.Match[str]) -> Fault:
    mark = opened[0][0]
    return Fault(
        "opening-marks",
        Text("“{mark}” opens what nothing closes.").with_fields(mark=mark),
        Text("Write “{mark}” where the sentence ends.").with_fields(mark=_ENDS[mark]),
        opened.start(),
        opened.end(),
    )
