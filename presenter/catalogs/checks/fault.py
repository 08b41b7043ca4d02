"""One thing that is wrong with a translation, before anybody knows in which file it stands."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.i18n.text import Text


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, by the code of its check, and which characters of the translation are.

    Where something is missing there is nothing to point at: `start` and `end` are then both 0.
    """

    code: str
    message: Text
    advice: Text
    start: int = 0
    end: int = 0
