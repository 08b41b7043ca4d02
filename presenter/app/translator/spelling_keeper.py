"""Which words of the translation at hand no dictionary knows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from presenter.qt.beside import Beside
from presenter.qt.translation_bridge import TranslationBridge
from presenter.translation.spelling.speller import Speller
from presenter.translation.state import TranslationState

_TYPED = 250  # milliseconds after a key: nobody wants the word underlined that they are writing
Spans = Sequence[tuple[int, int]]


class SpellingKeeper(QObject):
    """Read the dictionary beside the windows, if there is one; look at the words when the keys rest.

    `known` returns words that are right whatever the dictionary says.
    """

    def __init__(
        self,
        bridge: TranslationBridge,
        beside: Beside,
        show: Callable[[Spans], None],
        known: Callable[[], Collection[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._beside = beside
        self._show = show
        self._known = known
        self._speller: Speller | None = None
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED)
        self._typed.timeout.connect(self._look)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Read the dictionary."""
        self._beside.do(partial(Speller.find, self._bridge.state.workbench.language), self._on_found)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may have been meant, the likeliest first."""
        return () if self._speller is None else self._speller.suggestions(word)

    def stop(self) -> None:
        """Look no more."""
        self._typed.stop()

    def _on_found(self, speller: Speller | None) -> None:
        self._speller = speller
        self._look()

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if self._speller is None or old.unit is new.unit:
            return
        if old.selected != new.selected:
            self._look()
        else:
            self._show(())
            self._typed.start()

    def _look(self) -> None:
        unit = self._bridge.state.unit
        if self._speller is None or unit is None:
            return
        found = self._speller.misspellings(unit.target, unit.source, self._known())
        self._show([(word.start, word.end) for word in found])
