"""Changing the words of a cue while the talk goes on: on a sheet, then in the files, then on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presenter.errors import PresenterError
from presenter.i18n.text import Text
from presenter.talk.effects import EditCue, Effect, Refuse, UndoCueEdit
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.console_sheets import ConsoleSheets

if TYPE_CHECKING:  # made when a cue is first edited: no talk is to start the later for it
    from presenter.storage.file_change import FileChange
    from presenter.windows.cue_sheet import CueSheet


class CueEditor(QObject):
    """Write what is typed on the sheet, have the deck read again, and take edits back, the last one first."""

    def __init__(
        self, context: ConsoleContext, sheets: ConsoleSheets, reload: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheets = sheets
        self._reload = reload
        self._done: list[tuple[FileChange, ...]] = []  # the last edit last
        context.bridge.effect_asked.connect(self._on_effect)

    @cached_property
    def sheet(self) -> CueSheet:
        """Return the sheet on which a cue is edited."""
        from presenter.windows.cue_sheet import CueSheet

        sheet = CueSheet(self._sheets, self._context)
        sheet.save_asked.connect(self._on_save)
        sheet.undo_asked.connect(self._undo)
        self._sheets.add(sheet, sheet.show_again)
        self._context.bridge.changed.connect(self._on_changed)
        return sheet

    def _on_effect(self, effect: Effect) -> None:
        match effect:
            case EditCue():
                self._ask()
            case UndoCueEdit():
                self._undo()
            case _:
                pass

    def _ask(self) -> None:
        from presenter.windows.cue_draft import CueDraft

        draft = CueDraft.at(self._context.state, self._context.material)
        if draft is None:
            self._context.bridge.effect_asked.emit(Refuse(Text("This slide has no subtitles to edit.")))
            return
        self.sheet.allow_undo(allowed=bool(self._done))
        self.sheet.ask(draft)

    def _on_save(self) -> None:
        """Write what was typed; where that cannot be, it stays on the sheet."""
        from presenter.catalogs.saved_cue import save_cue

        draft, typed = self.sheet.draft, self.sheet.typed
        if draft is None:
            return
        try:
            done = save_cue(draft.edits(typed), self._context.material.deck)
        except PresenterError as error:
            finding = error.findings[0]
            advice = finding.advice or Text("")
            told = Text("Not saved. {reason} {advice}").with_fields(reason=finding.message, advice=advice)
            self.sheet.tell(told, Tone.ALARM)
            return
        except OSError as error:
            told = Text("Not saved. {file} cannot be written: {reason}")
            told = told.with_fields(file=str(error.filename or ""), reason=str(error.strerror))
            self.sheet.tell(told, Tone.ALARM)
            return
        self.sheet.forget()
        self.sheet.hide()
        if done:
            self._done.append(done)
            self._reload()

    def _undo(self) -> None:
        """Bring back the words that the last edit has changed."""
        from presenter.storage.file_change import change_files

        if not self._done:
            self._refuse(Text("No edit of a subtitle is there to be taken back."))
            return
        try:
            undone = change_files([change.reverse for change in reversed(self._done[-1])])
        except OSError as error:
            told = Text("{file} cannot be written: {reason}")
            self._refuse(told.with_fields(file=str(error.filename or ""), reason=str(error.strerror)))
            return
        if not undone:
            self._refuse(Text("The files were changed since; the edit cannot be taken back."))
            return
        self._done.pop()
        if self._is_open:
            self.sheet.forget()
            self.sheet.hide()
        self._reload()

    def _refuse(self, words: Text) -> None:
        if self._is_open:
            self.sheet.tell(words, Tone.CAUTION)
        self._context.bridge.effect_asked.emit(Refuse(words))

    @property
    def _is_open(self) -> bool:
        return "sheet" in self.__dict__ and self.sheet.isVisible()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        """Mark another piece where another one is on the screen."""
        if self._is_open and (old.cue, old.slide, old.cueing) != (new.cue, new.slide, new.cueing):
            self.sheet.show_pieces()
