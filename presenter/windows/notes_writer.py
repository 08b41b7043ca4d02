"""What the notes panel shows for a state, and where it is scrolled to."""

from __future__ import annotations

from presenter.deck.deck import Passage
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.talk.state import TalkState
from presenter.windows.console_body import ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import language_tag
from presenter.windows.notes_html import lit_step, notes_html
from presenter.windows.panel_writer import PanelWriter, has_moved


class NotesWriter(PanelWriter):
    """Write the notes anew only where they differ, so that a scroll is disturbed by nothing else."""

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(context)
        self._panel = body.notes
        self._stage = body.stage
        self._unit = 0.0
        self._slide = -1
        self._step = -1

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
        letters = self._stage.notes_units * self._unit * state.notes_scale
        self._panel.text.write(self._html(passages, letters), letters)
        self._follow(state, passages)

    def _html(self, passages: tuple[Passage, ...], letters: float) -> str:
        if not passages:
            return f"<p>{self.context.say(Text('No notes for this slide.'))}</p>"
        state = self.context.state
        language = state.channels.notes
        lookup = _NotesLookup(self.context.material, language)
        return notes_html(passages, state.step, language, lookup, letters)

    def _follow(self, state: TalkState, passages: tuple[Passage, ...]) -> None:
        step = lit_step(passages, state.step)
        if state.slide != self._slide:
            self._panel.text.read_from_start()
        if (state.slide, step) != (self._slide, self._step) and step >= 0:
            self._panel.text.read_passage([passage.step for passage in passages].index(step))
        self._slide, self._step = state.slide, step


class _NotesLookup:
    """The words of a note in one language."""

    def __init__(self, material: Material, language: Language) -> None:
        self._material = material
        self._language = language

    def __call__(self, message: Message) -> str:
        return self._material.catalogs(message, self._language).text
