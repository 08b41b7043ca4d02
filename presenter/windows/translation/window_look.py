"""How the window looks, as it was left the last time: where it stands, how large its letters are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from presenter.settings.memory import Memory
from presenter.settings.translator_memory import TranslatorMemory
from presenter.windows.translation.editor_body import EditorBody
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.translation_style import (
    LARGEST_LETTERS,
    SMALLEST_LETTERS,
    USUAL_LETTERS,
    translation_style,
)

_USUAL = (1280, 800)


class WindowLook:
    """Change how the window looks, and remember it."""

    def __init__(self, window: QWidget, context: EditorContext, body: EditorBody) -> None:
        self._window = window
        self._keeper = context.memory
        self._body = body

    @property
    def letters(self) -> int:
        """Return the size of the letters in logical pixels."""
        return self._memory.letters or USUAL_LETTERS

    def restore(self) -> None:
        """Let the window stand where it stood, if that is on a screen, as it looked."""
        self._window.resize(*_USUAL)
        place = self._memory.geometry
        screens = QGuiApplication.screens()
        if len(place) == 4 and any(screen.geometry().intersects(QRect(*place)) for screen in screens):
            self._window.setGeometry(QRect(*place))
        if self._memory.maximized:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        self._body.slide.setVisible(self._memory.slide_shown)
        self._restyle()

    def keep_place(self) -> None:
        """Remember where the window stands."""
        area = self._window.normalGeometry()
        place = (area.x(), area.y(), area.width(), area.height())
        self._remember(replace(self._memory, geometry=place, maximized=self._window.isMaximized()))

    def toggle_slide(self) -> None:
        """Show the slide beside the words, or have its room for them."""
        self._remember(replace(self._memory, slide_shown=not self._memory.slide_shown))
        self._body.slide.setVisible(self._memory.slide_shown)

    def enlarge(self) -> None:
        """Make the letters larger."""
        self._set_letters(min(self.letters + 1, LARGEST_LETTERS))

    def reduce(self) -> None:
        """Make the letters smaller."""
        self._set_letters(max(self.letters - 1, SMALLEST_LETTERS))

    def reset_size(self) -> None:
        """Give the letters the size that they had at first."""
        self._set_letters(0)

    @property
    def _memory(self) -> TranslatorMemory:
        return self._keeper.memory.translator

    def _set_letters(self, letters: int) -> None:
        self._remember(replace(self._memory, letters=letters))
        self._restyle()

    def _restyle(self) -> None:
        self._window.setStyleSheet(translation_style(self.letters))
        self._body.adopt_letters(self.letters)

    def _remember(self, memory: TranslatorMemory) -> None:
        self._keeper.change(_Change(memory))


class _Change:
    def __init__(self, translator: TranslatorMemory) -> None:
        self._translator = translator

    def __call__(self, memory: Memory) -> Memory:
        return replace(memory, translator=self._translator)
