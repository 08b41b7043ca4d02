"""What a command said, line by line, as it is shown in a window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.text import Text

_PLACE = re.compile(r"(?P<place>.+?:\d+:\d+): (?P<rest>.+)")
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class SaidLine:
    """What was said first, what else, and the place in a file that it is about, if any."""

    what: str
    more: str = ""
    place: str = ""


def said_lines(output: str) -> Iterator[SaidLine]:
    """Yield the lines of what a command wrote; one about a place is taken apart."""
    for line in output.splitlines():
        if not line.strip():
            continue
        found = _PLACE.fullmatch(line)
        what, _, more = (found["rest"] if found else line).partition(_BETWEEN)
        yield SaidLine(what.strip(), more.strip(), found["place"] if found else "")


def finding_line(finding: Finding, say: Callable[[Text], str]) -> SaidLine:
    """Return what a finding says, in the language that `say` speaks."""
    advice = "" if finding.advice is None else say(finding.advice)
    return SaidLine(say(finding.message), advice, str(finding.span))


def as_html(lines: Iterable[SaidLine], quiet: str) -> str:
    """Return lines to be read one after the other, places in a quiet colour."""
    return "".join(_paragraph(line, quiet) for line in lines)


def _paragraph(line: SaidLine, quiet: str) -> str:
    parts = [f"<b>{escape(line.what)}</b>" if line.more or line.place else escape(line.what)]
    if line.more:
        parts.append(escape(line.more))
    if line.place:
        parts.append(f'<span style="color:{quiet}">{escape(line.place)}</span>')
    return f'<p style="margin:0 0 10px 0">{"<br>".join(parts)}</p>'
