"""Who sends live lines, and whether anybody does."""

from __future__ import annotations

from enum import Enum, auto

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text


class Standing(Enum):
    """How a source of live lines stands; HUNG_UP and WAITING may send again, ENDED and FAILED do not."""

    WAITING = auto()
    SENDING = auto()
    HUNG_UP = auto()
    ENDED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class CaptionStatus:
    """A source of live lines; `language` is None for the deck's, `reason` says why one failed."""

    name: str
    standing: Standing = Standing.WAITING
    language: Language | None = None
    reason: Text | None = None
