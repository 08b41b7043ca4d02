"""One entry of a PO file: its lines are the truth, its values are read from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from typing import TypeAlias

from presenter.catalogs.lexer import comment_in, lines_of
from presenter.catalogs.line import PREVIOUS, Line, LineKind, blank_line, comment_line, string_lines
from presenter.dataclass import dataclass

FUZZY = "fuzzy"

Key: TypeAlias = tuple[str, str]
"""Context, empty where there is none, and msgid: what an entry is looked up by."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with its lines as they stand in the file, the blank lines before it included.

    Every change returns a new entry in which only the lines concerned are new. `raw` is all its text, `head`
    its comments where they are known to stand by themselves above the words; `number` counts the line of the
    msgid from 1 and is 0 where the entry is in no file yet. `previous` is the key that the translation was
    made for, from `#|`.

    What reads a file gives the values of most entries at once; their lines are made when asked for.
    """

    raw: str
    number: int
    context: str
    msgid: str
    translations: tuple[str, ...]
    flags: tuple[str, ...] = ()
    plural: str = ""
    previous: Key | None = None
    obsolete: bool = False
    head: str | None = field(default=None, repr=False, compare=False)
    _lines: tuple[Line, ...] | None = field(default=None, repr=False, compare=False)

    @classmethod
    def of(cls, lines: tuple[Line, ...]) -> Entry:
        """Return the entry that these lines make."""
        text = dict.fromkeys(LineKind, "")
        seen: set[LineKind] = set()
        flags: list[str] = []
        translations: dict[int, str] = {}
        for line in lines:
            kind = line.kind
            seen.add(kind)
            if kind is LineKind.MSGSTR:
                index = line.form or 0
                translations[index] = translations.get(index, "") + line.value
            elif kind in (LineKind.FLAGS, LineKind.STICKY_FLAGS):
                flags.extend(flags_in(line.value))
            else:
                text[kind] += line.value
        previous = (text[LineKind.PREVIOUS_CONTEXT], text[LineKind.PREVIOUS_MSGID])
        return cls(
            raw="".join(line.raw for line in lines),
            number=next((line.number for line in lines if line.kind is LineKind.MSGID), 0),
            context=text[LineKind.CONTEXT],
            msgid=text[LineKind.MSGID],
            translations=tuple(translations[index] for index in sorted(translations)),
            flags=tuple(flags),
            plural=text[LineKind.PLURAL],
            previous=previous if LineKind.PREVIOUS_MSGID in seen else None,
            obsolete=any(line.obsolete for line in lines),
            _lines=lines,
        )

    def without_lines(self) -> Entry:
        """Return the entry as its text alone: its lines take ten times the memory, and few are asked for."""
        return replace(self, _lines=None)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return the lines of the entry."""
        if self._lines is None:
            object.__setattr__(self, "_lines", lines_of(self.raw, self.number))
        return self._lines or ()

    @property
    def key(self) -> Key:
        """Return what the entry is looked up by."""
        return (self.context, self.msgid)

    @property
    def is_header(self) -> bool:
        """Tell whether this is the entry of the file's headers."""
        return self.key == ("", "") and not self.obsolete

    @property
    def is_fuzzy(self) -> bool:
        """Tell whether a translator has yet to look at the translation."""
        return FUZZY in self.flags

    @property
    def is_filled(self) -> bool:
        """Tell whether there is a translation at all, in every plural form."""
        return bool(self.translations) and all(words.strip() for words in self.translations)

    @property
    def is_translated(self) -> bool:
        """Tell whether there is a translation that counts."""
        return self.is_filled and not self.is_fuzzy

    @property
    def newline(self) -> str:
        """Return the line end in use here."""
        return "\r\n" if self.raw.partition("\n")[0].endswith("\r") else "\n"

    @property
    def starts_apart(self) -> bool:
        """Tell whether a blank line stands before the entry."""
        return not self.raw.partition("\n")[0].strip()

    def comments(self, kind: LineKind) -> tuple[str, ...]:
        """Return the comments of a kind, one for each line."""
        if self._lines is None and self.head is not None:
            bodies = filter(None, self.head.split("\n"))
            return tuple(text for found, text in map(comment_in, bodies) if found is kind)
        return tuple(line.value for line in self.lines if line.kind is kind)

    def with_comments(self, kind: LineKind, comments: Iterable[str]) -> Entry:
        """Return the entry with these comments in place of those of the kind."""
        lines = tuple(comment_line(kind, comment, self.newline) for comment in comments)
        return self._with_lines((kind,), lines)

    def with_flags(self, flags: Iterable[str]) -> Entry:
        """Return the entry with these flags and no others: each on its own line, new ones after `#,`.

        That is how gettext 1.0 wants it, which is to part the flags of `#,` from those of `#=` in 2027 and
        has not yet said which are to be which (GNU gettext manual, "PO File Format Evolution").
        """
        wanted = list(dict.fromkeys(flags))
        entry = self
        for kind in (LineKind.FLAGS, LineKind.STICKY_FLAGS):
            standing = [flags_in(line) for line in self.comments(kind)]
            kept = [[flag for flag in line if flag in wanted] for line in standing]
            if kept != standing:
                entry = entry.with_comments(kind, [", ".join(line) for line in kept if line])
        new = [flag for flag in wanted if flag not in self.flags]
        if not new:
            return entry
        first, *others = entry.comments(LineKind.FLAGS) or ("",)
        return entry.with_comments(LineKind.FLAGS, [", ".join([*flags_in(first), *new]), *others])

    def with_fuzzy(self, *, fuzzy: bool) -> Entry:
        """Return the entry marked as fuzzy or not; other flags stay."""
        if fuzzy == self.is_fuzzy:
            return self
        if fuzzy:
            others = ", ".join(flag for line in self.comments(LineKind.FLAGS) for flag in flags_in(line))
            return self.with_comments(LineKind.FLAGS, [f"{FUZZY}, {others}" if others else FUZZY])
        entry = self
        for kind in (LineKind.FLAGS, LineKind.STICKY_FLAGS):
            kept = [[flag for flag in flags_in(line) if flag != FUZZY] for line in entry.comments(kind)]
            entry = entry.with_comments(kind, [", ".join(flags) for flags in kept if flags])
        return entry

    def with_previous(self, key: Key | None) -> Entry:
        """Return the entry with `#|` lines that say what the translation was made for, or none."""
        lines: tuple[Line, ...] = ()
        if key is not None:
            context, msgid = key
            if context:
                lines += string_lines(LineKind.PREVIOUS_CONTEXT, context, self.newline)
            lines += string_lines(LineKind.PREVIOUS_MSGID, msgid, self.newline)
        return self._with_lines(PREVIOUS, lines)

    def with_key(self, key: Key, plural: str = "") -> Entry:
        """Return the entry with another context and msgid, its translation as it was."""
        entry = self
        for kind, old, new in (
            (LineKind.CONTEXT, self.context, key[0]),
            (LineKind.MSGID, self.msgid, key[1]),
            (LineKind.PLURAL, self.plural, plural),
        ):
            if old != new:
                entry = entry._with_lines((kind,), string_lines(kind, new, self.newline) if new else ())
        return entry

    def with_translations(self, translations: tuple[str, ...]) -> Entry:
        """Return the entry with these words, one for each plural form."""
        has_forms = any(line.kind is LineKind.PLURAL for line in self.lines)
        indices = range(len(translations)) if has_forms else (None,)
        lines = tuple(
            line
            for index, words in zip(indices, translations, strict=True)
            for line in string_lines(LineKind.MSGSTR, words, self.newline, index)
        )
        return self._with_lines((LineKind.MSGSTR,), lines)

    def as_obsolete(self) -> Entry:
        """Return the entry behind `#~`, without the comments that only the source gives."""
        dropped = (LineKind.EXTRACTED, LineKind.REFERENCE)
        return Entry.of(tuple(line.as_obsolete() for line in self.lines if line.kind not in dropped))

    def as_live(self) -> Entry:
        """Return the entry without `#~`."""
        return Entry.of(tuple(line.as_live() for line in self.lines))

    def apart(self) -> Entry:
        """Return the entry with a blank line before it."""
        return self if self.starts_apart else Entry.of((blank_line(self.newline), *self.lines))

    def closed(self) -> Entry:
        """Return the entry with a line end after its last line."""
        if self.raw.endswith("\n"):
            return self
        *most, last = self.lines
        return Entry.of((*most, last._replace(raw=last.raw + self.newline)))

    def _with_lines(self, kinds: tuple[LineKind, ...], lines: tuple[Line, ...]) -> Entry:
        """Put lines where those of the same kinds stood, else where gettext would put them."""
        if self.obsolete:
            lines = tuple(line.as_obsolete() for line in lines)
        old = [line for line in self.lines if line.kind in kinds]
        if [line.raw for line in old] == [line.raw for line in lines]:
            return self
        if old:
            position = self.lines.index(old[0])
        else:
            later = (place for place, line in enumerate(self.lines) if line.kind > kinds[-1])
            position = next(later, len(self.lines))
        before = [line for line in self.lines[:position] if line.kind not in kinds]
        after = [line for line in self.lines[position:] if line.kind not in kinds]
        return Entry.of((*before, *lines, *after))


def new_entry(key: Key, plural: str = "", *, newline: str = "\n", forms: int = 2) -> Entry:
    """Return an entry not yet translated; `forms` counts the plural forms of the language."""
    context, msgid = key
    lines: tuple[Line, ...] = (blank_line(newline),)
    if context:
        lines += string_lines(LineKind.CONTEXT, context, newline)
    lines += string_lines(LineKind.MSGID, msgid, newline)
    if plural:
        lines += string_lines(LineKind.PLURAL, plural, newline)
    for index in range(forms) if plural else (None,):
        lines += string_lines(LineKind.MSGSTR, "", newline, index)
    return Entry.of(lines)


def flags_in(text: str) -> list[str]:
    """Return the flags of a line."""
    return [flag for flag in (part.strip() for part in text.split(",")) if flag]
