"""Entries as nearly all are, read at once.

What is not of the usual form, be it wrong or only rare, is none of them: whoever reads lines tells which.
"""

from __future__ import annotations

import re

from presenter.catalogs.entry import Entry, flags_in
from presenter.catalogs.quoting import unescape

# Nothing here can be read in two ways, so no repetition is tried again to no end. Groups are not repeated
# possessively: Python before 3.11.5 goes astray in that (its issue 106052).
_PIECE = r'"[^"\\\r\n]*+(?:\\[abfnrtv"\\][^"\\\r\n]*+)*"[ \t]*+\r?\n'
_STRING = rf"((?:{_PIECE})+)"
_ENTRY = re.compile(
    r"(?:[ \t]*+\r?\n)*"
    r"((?:#(?:[^|~\n][^\n]*+)?\n)*)"
    rf"(?:msgctxt[ ]{_STRING})?"
    rf"msgid[ ]{_STRING}"
    rf"msgstr[ ]{_STRING}"
    r'(?![ \t\r\n]*+(?:"|msgstr))'
)
_JOINT = re.compile(r'"[ \t]*\r?\n"')


def usual_entry(text: str, position: int, number: int) -> Entry | None:
    """Return the entry that begins at a position, with the blank lines before it, if it is a usual one.

    That is one in use, with no more than comments, a context, a msgid and one translation. `number` is that
    of the line at the position.
    """
    match = _ENTRY.match(text, position)
    if match is None:
        return None
    head, context, msgid, translation = match.groups()
    flags: list[str] = []
    if "#," in head or "#=" in head:
        for line in head.split("\n"):
            if line.startswith(("#,", "#=")):
                flags += flags_in(line[2:])
    return Entry(
        raw=match[0],
        number=number + text.count("\n", position, match.start(3)),
        context=_meaning(context) if context else "",
        msgid=_meaning(msgid),
        translations=(_meaning(translation),),
        flags=tuple(flags),
        head=head,
    )


def _meaning(strings: str) -> str:
    """Return what quoted strings, one on each line, stand for together."""
    quoted = strings.rstrip()
    if "\n" in quoted:
        quoted = _JOINT.sub("", quoted)
    return unescape(quoted[1:-1])
