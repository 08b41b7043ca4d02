"""What comes of a command: the state after it, and what is asked of the world."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.translation.effects import Effect
from presenter.translation.state import TranslationState


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state after a command, and its effects in order."""

    state: TranslationState
    effects: tuple[Effect, ...] = ()
