"""Why a PDF, or a page of it, cannot be used."""

from __future__ import annotations

from enum import StrEnum

from presenter.i18n.text import Text


class Fault(StrEnum):
    """What is wrong with a PDF."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too-large"
    NO_SUCH_PAGE = "no-such-page"


class UnusablePdfError(ValueError):
    """A PDF that is not to be drawn: what is wrong with it, in words, and what to do."""

    def __init__(self, fault: Fault, message: Text, advice: Text) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.message = message
        self.advice = advice
