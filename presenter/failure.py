"""A part of the program that failed while the rest goes on.

PySide hands every exception that nobody caught to `sys.excepthook`: out of a slot, a timer, an event, a
paint. What is caught before that, so that no more than one part is lost, is handed to the same place.
"""

from __future__ import annotations

import sys

from presenter.i18n.text import Text


class PartFailedError(Exception):
    """A part that failed; `said` is what the speaker is told, and the cause says how it came."""

    def __init__(self, said: Text) -> None:
        super().__init__(str(said))
        self.said = said


def tell_failure(said: Text, error: Exception) -> None:
    """Tell of a part that failed where every other failure is told of, and go on.

    `said` is a whole sentence. What fails at each paint is told of at each: who hears it counts them.
    """
    failure = PartFailedError(said)
    failure.__cause__ = error
    sys.excepthook(PartFailedError, failure, None)
