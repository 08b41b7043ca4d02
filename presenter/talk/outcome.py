"""What comes of a command: the state after it, and what is asked of the world."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.talk.effects import Announce, Effect
from presenter.talk.state import TalkState


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state after a command, and its effects in order."""

    state: TalkState
    effects: tuple[Effect, ...] = ()


def refused(state: TalkState, why: Text) -> Outcome:
    """Return the outcome of a command that changes nothing and tells the speaker why."""
    return Outcome(state, (Announce(why),))
