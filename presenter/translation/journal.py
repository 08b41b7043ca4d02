"""Words that are not on the disk yet, as a journal keeps them: a program that is killed loses none.

Every record stands for itself: what is unsaved is a unit or two, since a unit is written when it is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.storage.plain import NotPlainError, Plain, from_plain, to_plain
from presenter.translation.own_words import NO_WORDS, OwnWords
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey

VERSION = 1
_VERSION = "version"


class UnknownJournalError(ValueError):
    """A record that is not a journal's, or of a version that is not known."""


@dataclass(frozen=True, slots=True)
class UnsavedUnit:
    """A unit as the file had it and as it is, and the words that an outside change took the place of."""

    context: str
    msgid: str
    written_in: Language | None = None
    before: OwnWords = NO_WORDS
    after: OwnWords = NO_WORDS
    set_aside: tuple[str, ...] = ()
    is_typed: bool = False

    @property
    def key(self) -> UnitKey:
        """Return the key of the unit."""
        return UnitKey(self.context, self.msgid, self.written_in)


@dataclass(frozen=True, slots=True)
class UnsavedWords:
    """All that would be lost now, in reading order."""

    units: tuple[UnsavedUnit, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is anything."""
        return bool(self.units)


def unsaved_words(state: TranslationState) -> UnsavedWords:
    """Return what is not on the disk; words set aside are until somebody has taken them over."""
    bench = state.workbench
    aside = {
        key: tuple(words for words in many if (unit := bench.unit(key)) is None or unit.target != words)
        for key, many in state.set_aside.items()
    }
    keys = [*bench.edited, *(key for key, words in aside.items() if words and key not in bench.edited)]
    keys.sort(key=lambda key: bench.number(key) if bench.unit(key) is not None else len(bench.units))
    return UnsavedWords(tuple(_unsaved(state, key, aside.get(key, ())) for key in keys))


def record_of(words: UnsavedWords) -> dict[str, Plain]:
    """Return the record of what is unsaved."""
    return {_VERSION: VERSION, **cast("dict[str, Plain]", to_plain(words))}


def words_of(record: Mapping[str, Plain]) -> UnsavedWords:
    """Return what a record says; raises UnknownJournalError where it cannot be understood."""
    if record.get(_VERSION) != VERSION:
        raise UnknownJournalError(record.get(_VERSION))
    try:
        return from_plain(UnsavedWords, record)
    except NotPlainError as error:
        raise UnknownJournalError(str(error)) from error


def _unsaved(state: TranslationState, key: UnitKey, set_aside: tuple[str, ...]) -> UnsavedUnit:
    unit = state.workbench.unit(key)
    if unit is None:
        return UnsavedUnit(*key, set_aside=set_aside)
    file = state.workbench.file_of(key)
    filed = None if file is None or file.is_gone else file.entries.get(key.entry)
    visit = state.visit
    return UnsavedUnit(
        *key,
        before=NO_WORDS if filed is None else OwnWords.of(filed),
        after=OwnWords.of(unit.entry),
        set_aside=set_aside,
        is_typed=visit is not None and visit.key == key and visit.is_typed,
    )
