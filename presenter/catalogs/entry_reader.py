"""The text of a PO file to entries, strictly."""

from __future__ import annotations

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.lexer import Lexer
from presenter.catalogs.line import Line, LineKind
from presenter.catalogs.syntax_findings import SyntaxFindings
from presenter.catalogs.usual_entry import usual_entry
from presenter.i18n.text import Text

MOST_LINES = 100_000
"""Of one entry, with those before it: a quarter of a kilobyte each; 3 MB of words have 40,000."""

MOST_ENTRIES = 250_000
"""A kilobyte each at most; 5,000 slides have 70,000."""


def read_entries(text: str, findings: SyntaxFindings) -> tuple[list[Entry], list[Line]]:
    """Return the entries and the lines after the last one; mistakes are noted in `findings`.

    Entries of the usual form, which are nearly all, are read at once; anything else line by line.
    """
    lexer, reader = Lexer(findings), _EntryReader(findings)
    position, number = 0, 1
    while position < len(text) and not findings.full:
        if reader.is_full:
            findings.add_too_large(number)
            break
        usual = usual_entry(text, position, number) if reader.is_between_entries else None
        if usual is not None:
            lexer.forget()
            reader.take(usual)
            position += len(usual.raw)
            number += usual.raw.count("\n")
            continue
        end = text.find("\n", position) + 1 or len(text)
        line = lexer.line(text[position:end], number)
        if line is not None:
            reader.add(line)
        position, number = end, number + 1
    return reader.finish()


class _EntryReader:
    """Gather the lines of one entry at a time."""

    def __init__(self, findings: SyntaxFindings) -> None:
        self._findings = findings
        self._entries: list[Entry] = []
        self._seen: dict[Key, int] = {}
        self._lines: list[Line] = []
        self._blanks: list[Line] = []
        self._stage = LineKind.BLANK

    @property
    def is_between_entries(self) -> bool:
        """Tell whether the next line may well begin an entry, and whatever is above it belongs to another."""
        return not self._blanks and (not self._lines or self._stage is LineKind.MSGSTR)

    @property
    def is_full(self) -> bool:
        """Tell whether there are more entries, or more lines in the one at hand, than a catalog may have."""
        return len(self._lines) + len(self._blanks) > MOST_LINES or len(self._entries) > MOST_ENTRIES

    def take(self, entry: Entry) -> None:
        """Add a whole entry."""
        if self._lines:
            self._close()
        self._check_duplicate(entry)
        self._entries.append(entry)

    def add(self, line: Line) -> None:
        if line.kind is LineKind.BLANK:
            self._blanks.append(line)
            return
        if self._begins_entry(line):
            self._close()
        self._lines += [*self._blanks, line]
        self._blanks = []
        if line.kind >= LineKind.CONTEXT:
            self._stage = line.kind

    def finish(self) -> tuple[list[Entry], list[Line]]:
        if self._stage >= LineKind.CONTEXT:
            self._close()
        return self._entries, [*self._lines, *self._blanks]

    def _begins_entry(self, line: Line) -> bool:
        """Tell whether the line cannot belong to the entry so far: it comes earlier in any entry."""
        if not line.begins or self._stage < LineKind.CONTEXT:
            return False
        if line.kind is LineKind.MSGSTR and self._stage is LineKind.MSGSTR:
            return line.form is None
        return line.kind <= self._stage

    def _close(self) -> None:
        lines, self._lines = self._lines, []
        self._stage = LineKind.BLANK
        if self._findings.concern(lines) or not self._is_whole(lines):
            return
        entry = Entry.of(tuple(lines)).without_lines()
        if not entry.obsolete:
            self._check_duplicate(entry)
        self._entries.append(entry)

    def _is_whole(self, lines: list[Line]) -> bool:
        statements = [line for line in lines if line.begins and line.kind >= LineKind.CONTEXT]
        kinds = {line.kind for line in statements}
        first = statements[0]
        if LineKind.MSGID not in kinds:
            self._complain(
                first, Text("There is no msgid here."), Text("Write msgid and the source's words above.")
            )
        elif LineKind.MSGSTR not in kinds:
            self._complain(
                first,
                Text("This msgid has no msgstr."),
                Text('Write msgstr "" below it where there is no translation yet.'),
            )
        elif len({line.obsolete for line in statements}) > 1:
            self._complain(
                first,
                Text("Only some lines of this entry are marked as obsolete."),
                Text("Begin all its lines with #~, or none."),
            )
        elif [line.form for line in statements if line.kind is LineKind.MSGSTR] != _indices(statements):
            self._complain(
                first,
                Text("The plural forms of this entry do not fit together."),
                Text("Write msgstr[0], msgstr[1] … below a msgid_plural, and a plain msgstr elsewhere."),
            )
        else:
            return True
        return False

    def _check_duplicate(self, entry: Entry) -> None:
        earlier = self._seen.setdefault(entry.key, entry.number)
        if earlier == entry.number:
            return
        self._findings.add(
            Text("This entry is already at line {line}.").with_fields(line=earlier),
            Text("Keep one of the two: the same msgid may return only with another msgctxt."),
            line=entry.number,
            excerpt=entry.msgid,
        )

    def _complain(self, line: Line, message: Text, advice: Text) -> None:
        self._findings.add(message, advice, line=line.number, excerpt=line.raw.strip())


def _indices(statements: list[Line]) -> list[int | None]:
    """Return the indices that the msgstr lines of an entry should have."""
    forms = sum(line.kind is LineKind.MSGSTR for line in statements)
    has_plural = any(line.kind is LineKind.PLURAL for line in statements)
    return list(range(forms)) if has_plural else [None]
