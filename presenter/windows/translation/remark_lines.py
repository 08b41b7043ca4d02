"""What the deck says of words, as the translator reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from presenter.catalogs.template import AFTER, BEFORE, KEEP, LIMIT, NOTE, TIME
from presenter.i18n.text import Text

_IDENTITY = "id: "
_SHOWN_ELSEWHERE = (_IDENTITY, LIMIT, TIME)  # in the corner, and beside the words as they grow
_HEADINGS: Mapping[str, Text] = MappingProxyType(
    {
        BEFORE: Text("Before it: {words}"),
        AFTER: Text("After it: {words}"),
        NOTE: Text("From the author: {words}"),
        KEEP: Text("Stays as it is: {words}"),
    }
)


def remark_lines(remarks: Iterable[str], say: Callable[[Text], str]) -> list[str]:
    """Return a line for each remark of a catalog that is shown nowhere else; unknown ones are as they are."""
    return [_line(remark, say) for remark in remarks if not remark.startswith(_SHOWN_ELSEWHERE)]


def _line(remark: str, say: Callable[[Text], str]) -> str:
    for prefix, heading in _HEADINGS.items():
        if remark.startswith(prefix):
            return say(heading.with_fields(words=remark.removeprefix(prefix)))
    return remark
