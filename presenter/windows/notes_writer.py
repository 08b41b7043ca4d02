"""What the notes panel shows for a state, and where it is scrolled to."""

from __future__ import annotations

from collections.abc import Callable

from presenter.deck.deck import Passage
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.talk.state import TalkState
from presenter.windows.console_reading import language_tag
from presenter.windows.notes_html import anchor_of, lit_step, notes_html
from presenter.windows.notes_panel import NotesPanel


class NotesWriter:
    """Write the notes anew only where they differ, so that a scroll is disturbed by nothing else."""

    def __init__(self, panel: NotesPanel) -> None:
        self._panel = panel
        self._slide = -1
        self._passage = -1

    def write(
        self, state: TalkState, material: Material, pixels: float, words: Callable[[Text], str]
    ) -> None:
        """Write the notes of a state; the panel scrolls only when another slide or passage begins."""
        slide = material.slide(state)
        passages = slide.notes if slide else ()
        self._panel.show_heading(words(Text("Notes")), language_tag(state.channels.notes))
        self._panel.show_notes(self._html(passages, state, material, words), pixels)
        self._follow(state, passages)

    def _html(
        self,
        passages: tuple[Passage, ...],
        state: TalkState,
        material: Material,
        words: Callable[[Text], str],
    ) -> str:
        if not passages:
            return f"<p>{words(Text('No notes for this slide.'))}</p>"
        language = state.channels.notes
        return notes_html(passages, state.step, language, _NotesLookup(material, language))

    def _follow(self, state: TalkState, passages: tuple[Passage, ...]) -> None:
        passage = lit_step(passages, state.step)
        if state.slide != self._slide:
            self._panel.scroll_to_start()
        if (state.slide, passage) != (self._slide, self._passage) and passage > 0:
            self._panel.scroll_to(anchor_of(passage))
        self._slide, self._passage = state.slide, passage


class _NotesLookup:
    """The words of a note in one language."""

    def __init__(self, material: Material, language: Language) -> None:
        self._material = material
        self._language = language

    def __call__(self, message: Message) -> str:
        return self._material.catalogs(message, self._language).text
