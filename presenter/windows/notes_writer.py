"""What the notes panel shows for a state, and where it is scrolled to."""

from __future__ import annotations

from presenter.deck.deck import Passage
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import language_tag
from presenter.windows.notes_html import anchor_of, lit_step, notes_html
from presenter.windows.notes_panel import NotesPanel
from presenter.windows.panel_writer import PanelWriter, has_moved

_UNITS = 2.2  # the size of the letters


class NotesWriter(PanelWriter):
    """Write the notes anew only where they differ, so that a scroll is disturbed by nothing else."""

    def __init__(self, context: ConsoleContext, panel: NotesPanel) -> None:
        super().__init__(context)
        self._panel = panel
        self._unit = 0.0
        self._slide = -1
        self._passage = -1

    def adopt_unit(self, unit: float) -> None:
        """Write the notes in letters that suit the window."""
        self._unit = unit
        self.write()

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether other notes are to be said, or the same in other words or letters."""
        letters = old.channels.notes, old.notes_scale
        return has_moved(old, new) or letters != (new.channels.notes, new.notes_scale)

    def write(self) -> None:
        """Write the notes of a state; the panel scrolls only when another slide or passage begins."""
        state = self.context.state
        slide = self.context.material.slide(state)
        passages = slide.notes if slide else ()
        self._panel.show_heading(self.context.say(Text("Notes")), language_tag(state.channels.notes))
        self._panel.show_notes(self._html(passages), _UNITS * self._unit * state.notes_scale)
        self._follow(state, passages)

    def _html(self, passages: tuple[Passage, ...]) -> str:
        if not passages:
            return f"<p>{self.context.say(Text('No notes for this slide.'))}</p>"
        state = self.context.state
        language = state.channels.notes
        return notes_html(passages, state.step, language, _NotesLookup(self.context.material, language))

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
