"""Every command that the work on a translation obeys, as one closed union."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.translation.journal import UnsavedWords
from presenter.translation.unit import UnitKey
from presenter.translation.unit_filter import UnitFilter
from presenter.translation.written_file import WrittenFile


@dataclass(frozen=True, slots=True)
class Select:
    """Go to a unit; one that is not listed is listed from now on."""

    key: UnitKey


@dataclass(frozen=True, slots=True)
class SelectListed:
    """Go so many units down the list, or up, as far as it reaches."""

    steps: int = 1


@dataclass(frozen=True, slots=True)
class SelectUnfinished:
    """Go to the next unit that is not done, or the one before; of those listed first, else of all."""

    backwards: bool = False


@dataclass(frozen=True, slots=True)
class TypeWords:
    """Let these be the translation of the unit at hand, as one more key of a run of typing leaves it."""

    words: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Let these words, which were offered, be the translation of the unit at hand: a step of its own."""

    words: str


@dataclass(frozen=True, slots=True)
class Clear:
    """Take the translation of the unit at hand away."""


@dataclass(frozen=True, slots=True)
class MarkDone:
    """Stand for the translation of the unit at hand; go on to the next unfinished one if asked."""

    go_on: bool = False


@dataclass(frozen=True, slots=True)
class MarkUnsure:
    """Let the translation of the unit at hand need another look; the audience does not see it until then."""


@dataclass(frozen=True, slots=True)
class WriteComment:
    """Let this be what translators remark on the unit at hand; empty for nothing."""

    comment: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last step, in whatever unit it was, and go there."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do again what was taken back last."""


@dataclass(frozen=True, slots=True)
class ListUnits:
    """List other units."""

    filter: UnitFilter = field(default_factory=UnitFilter)


@dataclass(frozen=True, slots=True)
class TellOverflowing:
    """Know which units are too long for their slides, and what is to be told of each."""

    findings: Mapping[UnitKey, Finding]


@dataclass(frozen=True, slots=True)
class TellFindings:
    """Know which units something was found about, and how bad the worst of it is."""

    severities: Mapping[UnitKey, Severity]


@dataclass(frozen=True, slots=True)
class Pause:
    """Write what may be written while the translator thinks."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Write everything: the translator turns to another window, or leaves."""


@dataclass(frozen=True, slots=True)
class Saved:
    """Know that files were written."""

    files: tuple[WrittenFile, ...]


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Know why files could not be written; they are tried again with the next."""

    reason: str | Text


@dataclass(frozen=True, slots=True)
class TakeFile:
    """Go on with a catalog that was changed by others, with what was done here since.

    One that `is_gone` from the disk is written anew with the next change.
    """

    file: PoFile
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class RefuseFile:
    """Know what is wrong with a catalog that others wrote; the last good one stays in use."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class TakeDeck:
    """Go on with a deck that was changed; `catalogs` are those of all its languages."""

    deck: Deck
    catalogs: Catalogs


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with what was not on the disk when the program ended."""

    words: UnsavedWords


Command: TypeAlias = (
    Select
    | SelectListed
    | SelectUnfinished
    | TypeWords
    | TakeOver
    | Clear
    | MarkDone
    | MarkUnsure
    | WriteComment
    | Undo
    | Redo
    | ListUnits
    | TellOverflowing
    | TellFindings
    | Pause
    | Settle
    | Saved
    | NotSaved
    | TakeFile
    | RefuseFile
    | TakeDeck
    | Resume
)
