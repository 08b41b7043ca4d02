"""Fill what is missing in a catalog with a machine's drafts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from presenter.catalogs.checks.unit_findings import unit_findings
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import MACHINE, EntryState, state_of
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass
from presenter.deck.message import Message, Role
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.translation.drafts.engine import Engine
from presenter.translation.drafts.engines import engine_failed
from presenter.translation.drafts.protected_text import ProtectedText

PARITY = frozenset({"placeholders", "unbalanced-markup", "markup", "links", "verbatim", "numbers"})
"""The checks that a draft has to pass: what it holds besides words is what the source holds."""

_CONTROL = re.compile(r"[\0-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Drafted:
    """A catalog with drafts in it, and what could not be drafted.

    `words` are the drafts by the keys of their entries, `origin` is the comment beside each of them.
    `without` counts entries for which the machine had nothing; `rejected` says of each of the others
    why its draft was thrown away.
    """

    file: PoFile
    words: Mapping[Key, str]
    origin: str
    without: int
    rejected: tuple[Finding, ...]

    @property
    def drafted(self) -> int:
        """Return how many entries have a draft."""
        return len(self.words)

    def put_into(self, file: PoFile) -> PoFile:
        """Return the catalog as it is by now with the drafts of what is missing even now."""
        entries = (
            _draft(entry, self.words[entry.key], self.origin)
            if entry.key in self.words and _is_to_be_drafted(entry)
            else entry
            for entry in file.entries
        )
        return replace(file, entries=tuple(entries)) if self.words else file


def drafted(file: PoFile, engine: Engine, source: Language, target: Language) -> Drafted:
    """Return the catalog with a draft for each entry that has no translation at all.

    Whatever a person wrote stays, and so does every fuzzy entry. A draft is fuzzy and says in a
    comment who made it; one that lost a mark, a link, a field or a number is thrown away. Raises
    PresenterError where the machine breaks.
    """
    missing = [entry for entry in file.entries if _is_to_be_drafted(entry)]
    words = _translations([entry.msgid for entry in missing], engine, source, target)
    origin = " ".join(f"{MACHINE}{engine.name} {engine.version}".split())
    rejected: list[Finding] = []
    kept: dict[Key, str] = {}
    for entry, translation in zip(missing, words, strict=True):
        if translation == "":
            continue
        if translation is None or not _keeps_parity(_draft(entry, translation, origin), source, target):
            rejected.append(_rejected(file, entry, target))
        else:
            kept[entry.key] = translation
    without = len(missing) - len(kept) - len(rejected)
    found = Drafted(file, kept, origin, without, tuple(rejected))
    return replace(found, file=found.put_into(file))


def _is_to_be_drafted(entry: Entry) -> bool:
    if entry.obsolete or entry.is_header or entry.plural:
        return False
    return state_of(entry) is EntryState.MISSING and not entry.is_fuzzy


def _translations(
    texts: Sequence[str], engine: Engine, source: Language, target: Language
) -> list[str | None]:
    """Return a translation for each text, empty without one, None where a sign was lost in it."""
    if engine.reads_markdown:
        return [_whole(answer.strip()) for answer in _asked(engine, texts, source, target)]
    protected = [ProtectedText.of(text) for text in texts]
    lines = iter(_asked(engine, [line for text in protected for line in text.lines], source, target))
    found: list[str | None] = []
    for text in protected:
        answers = tuple(next(lines) for _ in text.lines)
        is_empty = any(
            line.strip() and not answer.strip() for line, answer in zip(text.lines, answers, strict=True)
        )
        restored = "" if is_empty else text.restored(answers)
        found.append(restored if restored is None else _whole(restored))
    return found


def _whole(answer: str) -> str | None:
    """Return an answer, None where there is something in it that no text holds."""
    return None if _CONTROL.search(answer) else answer


def _asked(engine: Engine, texts: Sequence[str], source: Language, target: Language) -> Sequence[str]:
    """Return the answers of a machine, which is anybody's code."""
    if not texts:
        return []
    try:
        answers = list(engine.translate(texts, source, target))
        if len(answers) != len(texts):
            raise ValueError(f"{len(answers)} ≠ {len(texts)}")
        "".join(answers).encode("utf-8")  # raises where one is no text, or none that can be written
    except PresenterError:
        raise
    except Exception as error:
        raise PresenterError(engine_failed(engine.name, error)) from error
    return answers


def _draft(entry: Entry, translation: str, origin: str) -> Entry:
    comments = [comment for comment in entry.comments(LineKind.COMMENT) if not comment.startswith(MACHINE)]
    return (
        entry.with_translations((translation,))
        .with_fuzzy(fuzzy=True)
        .with_previous(None)
        .with_comments(LineKind.COMMENT, [*comments, origin])
    )


def _keeps_parity(draft: Entry, source: Language, target: Language) -> bool:
    role = draft.context.partition(":")[0]
    message = Message(Role(role) if role in set(Role) else Role.BODY, draft.msgid, Span(Path()))
    findings = unit_findings(draft, message, target, source=source)
    return PARITY.isdisjoint(finding.code for finding in findings)


def _rejected(file: PoFile, entry: Entry, target: Language) -> Finding:
    return Finding(
        "draft-rejected",
        Severity.INFO,
        Text("The draft for the language {language} lost a mark, a link, a field or a number.").with_fields(
            language=target
        ),
        Span(file.path),
        entry.msgid,
        Text("Translate it by hand; it is still missing."),
        language=target,
    )
