"""What every part of the editor is given to work with."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.translation_bridge import TranslationBridge
from presenter.settings.memory import MemoryKeeper
from presenter.translation.state import TranslationState


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorContext:
    """The work, the words of the interface, and what is remembered."""

    bridge: TranslationBridge
    words: InterfaceWords
    memory: MemoryKeeper

    @property
    def state(self) -> TranslationState:
        """Return how the work stands now."""
        return self.bridge.state

    @property
    def source_language(self) -> Language:
        """Return the language that the unit at hand is written in, else that of the deck."""
        selected = self.state.selected
        written_in = None if selected is None else selected.written_in
        return written_in or self.state.workbench.deck.settings.language

    @property
    def target_language(self) -> Language:
        """Return the language that it is translated into."""
        return self.state.workbench.language

    def say(self, text: Text) -> str:
        """Return a message in the language of the interface."""
        return self.words.words(text)
