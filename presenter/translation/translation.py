"""The work on a translation while it goes on: the one place that holds its state."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from presenter.translation.commands import Command
from presenter.translation.effects import Effect
from presenter.translation.reducer import Moment, reduce
from presenter.translation.state import TranslationState

Listener: TypeAlias = Callable[[TranslationState, TranslationState], None]
EffectHandler: TypeAlias = Callable[[Effect], None]
Unsubscribe: TypeAlias = Callable[[], None]


class Translation:
    """Obey commands one after the other, and tell those who listen what has changed."""

    def __init__(self, state: TranslationState, clock: Callable[[], Moment]) -> None:
        """Hold the state; `clock` says when a command comes."""
        self._state = state
        self._clock = clock
        self._waiting: deque[Command] = deque()
        self._is_busy = False
        self._listeners: list[Listener] = []
        self._handlers: list[EffectHandler] = []

    @property
    def state(self) -> TranslationState:
        """Return the state as the last command left it."""
        return self._state

    def dispatch(self, command: Command) -> None:
        """Obey a command; one that comes while listeners are being told waits for its turn."""
        self._waiting.append(command)
        if self._is_busy:
            return
        self._is_busy = True
        try:
            while self._waiting:
                self._obey(self._waiting.popleft())
        finally:
            self._is_busy = False

    def subscribe(self, listener: Listener) -> Unsubscribe:
        """Call a listener with the old and the new state after every change, until it is unsubscribed."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def on_effect(self, handler: EffectHandler) -> Unsubscribe:
        """Call a handler with every effect, after the listeners, until it is unsubscribed."""
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    def _obey(self, command: Command) -> None:
        old = self._state
        outcome = reduce(old, command, self._clock())
        self._state = outcome.state
        if outcome.state is not old:
            for listener in tuple(self._listeners):
                listener(old, outcome.state)
        for effect in outcome.effects:
            for handler in tuple(self._handlers):
                handler(effect)
