"""A running talk: the one place that holds its state."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from presenter.talk.audience_state import audience_state
from presenter.talk.begun_break import after_move
from presenter.talk.effects import Effect
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState

if TYPE_CHECKING:
    from presenter.talk.commands.command import Command

Listener: TypeAlias = Callable[[TalkState, TalkState], None]
EffectHandler: TypeAlias = Callable[[Effect], None]
Unsubscribe: TypeAlias = Callable[[], None]


class Talk:
    """Obey commands one after the other, and tell those who listen what has changed."""

    def __init__(self, outline: Outline, state: TalkState, monotonic: Callable[[], float]) -> None:
        """Hold the state; `monotonic` returns seconds that never run backwards."""
        self._outline = outline
        # A talk that opens at a break begins it now, one that is resumed there goes on with it.
        slide = audience_state(state).slide
        begun = after_move(state.begun_break, slide, slide, outline, monotonic())
        self._state = replace(state, begun_break=begun)
        self._monotonic = monotonic
        self._waiting: deque[Command] = deque()
        self._busy = False
        self._listeners: list[Listener] = []
        self._handlers: list[EffectHandler] = []

    @property
    def state(self) -> TalkState:
        """Return the state as the last command left it."""
        return self._state

    @property
    def outline(self) -> Outline:
        """Return the outline of the deck that is being shown."""
        return self._outline

    def dispatch(self, command: Command) -> None:
        """Obey a command; one that comes while listeners are being told waits for its turn.

        So every listener sees every change, in the order in which they happened.
        """
        self._waiting.append(command)
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                self._obey(self._waiting.popleft())
        finally:
            self._busy = False

    def subscribe(self, listener: Listener) -> Unsubscribe:
        """Call a listener with the old and the new state after every change, until it is unsubscribed."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def on_effect(self, handler: EffectHandler) -> Unsubscribe:
        """Call a handler with every effect, after the listeners, until it is unsubscribed."""
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    def _obey(self, command: Command) -> None:
        # Late: a talk that is shown for the first time has not been told anything.
        from presenter.talk.commands.command import ReplaceOutline
        from presenter.talk.reducer import reduce

        old = self._state
        outcome = reduce(old, command, self._outline, self._monotonic())
        self._state = outcome.state
        if isinstance(command, ReplaceOutline):
            self._outline = command.outline
        if outcome.state != old or isinstance(command, ReplaceOutline):
            for listener in tuple(self._listeners):
                listener(old, outcome.state)
        for effect in outcome.effects:
            for handler in tuple(self._handlers):
                handler(effect)
