"""Keeping the machine awake while a talk is given: no screen saver, no sleep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from presenter.i18n.text import Text

Told: TypeAlias = Callable[[], None]


class Means(Protocol):
    """One way to keep the machine awake, which ends with the process whatever becomes of it."""

    @property
    def title(self) -> Text:
        """Return what keeps it awake, to follow “Kept awake by”."""
        ...

    def hold(self, told: Told) -> None:
        """Ask for it, and tell when it is granted; nothing is told where it is not."""
        ...

    def release(self) -> None:
        """Take it back."""
        ...


class Wakefulness(QObject):
    """Hold every means there is: a desktop and the X server under it each know only of their own."""

    changed = Signal()

    def __init__(self, means: tuple[Means, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._held: list[Means] = []

    @property
    def held_by(self) -> tuple[Text, ...]:
        """Return what keeps the machine awake now; nothing where nothing does."""
        return tuple(means.title for means in self._means if means in self._held)

    def hold(self) -> None:
        """Keep the machine awake from now on. A means that fails must not disturb the talk."""
        for means in self._means:
            means.hold(_Granted(self, means))

    def release(self) -> None:
        """Let it sleep again."""
        for means in self._means:
            means.release()
        self._held.clear()

    def add(self, means: Means) -> None:
        """Count a means as held."""
        if means not in self._held:
            self._held.append(means)
            self.changed.emit()


class _Granted:
    """Tells of one means that it is held."""

    def __init__(self, wakefulness: Wakefulness, means: Means) -> None:
        self._wakefulness = wakefulness
        self._means = means

    def __call__(self) -> None:
        self._wakefulness.add(self._means)
