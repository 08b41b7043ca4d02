"""Changing the words of a cue while the talk goes on: on a sheet, then in the files, then on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from presenter.app.reloader import MOST_ON_THE_SPOT
from presenter.errors import PresenterError
from presenter.i18n.text import Text
from presenter.qt.beside import Beside
from presenter.talk.cue_request import EditCue, UndoCueEdit
from presenter.talk.effects import Effect, Refuse
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.console_reading import language_tag
from presenter.windows.console_sheets import ConsoleSheets

if TYPE_CHECKING:  # made when a cue is first edited: no talk is to start the later for it
    from presenter.catalogs.cue_edit import CueEdit
    from presenter.deck.deck import Deck
    from presenter.storage.file_change import FileChange
    from presenter.windows.cue_draft import CueDraft
    from presenter.windows.cue_sheet import CueSheet

_TOO_LONG = Text("This subtitle is too long to be edited here; edit the deck’s file.")
_NO_WORDS = Text(
    "Not saved. {language} has no words. To hide a subtitle, clear it; to remove it, edit the deck’s file."
)
Saved: TypeAlias = "tuple[FileChange, ...] | PresenterError | OSError"


class CueEditor(QObject):
    """Write what is typed on the sheet, have the deck read again, and take edits back, the last one first."""

    def __init__(
        self,
        context: ConsoleContext,
        sheets: ConsoleSheets,
        beside: Beside,
        reload: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheets = sheets
        self._beside = beside
        self._reload = reload
        self._saving: CueDraft | None = None
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
        self._context.bridge.settled.connect(self._on_settled)
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
        from presenter.windows.cue_field import LONGEST_CUE

        draft = CueDraft.at(self._context.state, self._context.material)
        if draft is None:
            self._context.bridge.effect_asked.emit(Refuse(Text("This slide has no subtitles to edit.")))
            return
        if max(map(len, draft.words.values()), default=0) > LONGEST_CUE:
            self._context.bridge.effect_asked.emit(Refuse(_TOO_LONG))
            return
        self.sheet.allow_undo(allowed=bool(self._done))
        self.sheet.ask(draft)

    def _on_save(self) -> None:
        """Write what was typed, beside the talk where the deck is long."""
        draft, deck = self.sheet.draft, self._context.material.deck
        if draft is None or self._saving is not None:
            return
        emptied = draft.emptied(self.sheet.typed)
        if emptied:
            self._refuse(_NO_WORDS.with_fields(language=language_tag(emptied[0])))
            return
        self._saving = draft
        save = partial(_saved, draft.edits(self.sheet.typed), deck)
        if len(deck.slides) <= MOST_ON_THE_SPOT:
            self._on_saved(save())
        else:
            self.sheet.tell(Text("Saving…"))
            self._beside.do(save, self._on_saved, self._on_failed)

    def _on_failed(self) -> None:
        """Leave on the sheet what was typed: whoever has not been told that it is saved can try again."""
        self._saving = None
        self._refuse(Text("The subtitle could not be saved: the program failed."))

    def _on_saved(self, done: Saved) -> None:
        """Put the sheet away and show the new words; where they were not written, they stay on the sheet."""
        draft, self._saving = self._saving, None
        if isinstance(done, Exception):
            self._refuse(_why(done))
            return
        if draft is not None:
            self.sheet.forget(draft)
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
            self._refuse(_why(error))
            return
        if not undone:
            self._refuse(Text("The files were changed since; the edit cannot be taken back."))
            return
        self._done.pop()
        if self._is_open and self.sheet.draft is not None:
            self.sheet.forget(self.sheet.draft)
        self._reload()

    def _refuse(self, words: Text) -> None:
        if self._is_open:
            self.sheet.tell(words, Tone.ALARM)
        self._context.bridge.effect_asked.emit(Refuse(words))

    @property
    def _is_open(self) -> bool:
        return "sheet" in self.__dict__ and self.sheet.isVisible()

    def _on_settled(self, old: TalkState, new: TalkState) -> None:
        """Mark another piece where another one is on the screen."""
        if self._is_open and (old.cue, old.slide, old.cueing) != (new.cue, new.slide, new.cueing):
            self.sheet.show_pieces()


def _saved(edits: Sequence[CueEdit], deck: Deck) -> Saved:
    """Write edits to the files; return what was changed, or what kept them from being written."""
    from presenter.catalogs.saved_cue import save_cue

    try:
        return save_cue(edits, deck)
    except (PresenterError, OSError) as error:
        return error


def _why(error: Exception) -> Text:
    """Return why words were not written, and what to do."""
    if isinstance(error, PresenterError):
        finding = error.findings[0]
        advice = finding.advice or Text("")
        return Text("Not saved. {reason} {advice}").with_fields(reason=finding.message, advice=advice)
    file, reason = getattr(error, "filename", None), getattr(error, "strerror", None)
    said = Text("Not saved. {file} cannot be written: {reason}")
    return said.with_fields(file=str(file or ""), reason=str(reason or error))
